//! Forms and bodies arrive before anybody's turn is taken: who sends slowly holds no turn meanwhile, and
//! no more than a few of the places here.
//!
//! What a form may weigh is waited for; what is longer comes after it, to whoever reads it under its own
//! limits. Files come in parts, and only to people who are known: they are read where they are kept.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, BodyDataStream};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use center::Center;
use center::turn::{BODY_TIME, network};
use futures_util::{StreamExt, stream};

/// Bodies that arrive at a time.
const AT_ONCE: usize = 1024;
/// Of these, from one client.
const OF_ONE_CLIENT: usize = 64;
/// As much of a body is waited for, in bytes: whatever a form may weigh.
const WAITED_FOR: usize = 64 * 1024;
/// Seconds after which somebody who finds no place may come again.
const COME_AGAIN: &str = "5";

/// Who has how many places.
#[derive(Clone)]
pub(crate) struct Arriving {
    center: Center,
    clients: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A place for one body; given back when dropped.
struct Place {
    client: IpAddr,
    clients: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

impl Arriving {
    pub(crate) fn at(center: Center) -> Self {
        Self {
            center,
            clients: Arc::default(),
        }
    }

    fn enter(&self, client: IpAddr) -> Option<Place> {
        let client = network(client);
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = clients.values().sum();
        let own = clients.get(&client).copied().unwrap_or_default();
        if all >= AT_ONCE || own >= OF_ONE_CLIENT {
            return None;
        }
        clients.insert(client, own + 1);
        Some(Place {
            client,
            clients: Arc::clone(&self.clients),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = clients.get_mut(&self.client) {
            *held -= 1;
            if *held == 0 {
                clients.remove(&self.client);
            }
        }
    }
}

/// Waits for the body, then lets the request in.
pub(crate) async fn wait(
    State(arriving): State<Arriving>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let is_look = matches!(parts.method, Method::GET | Method::HEAD);
    if is_look || is_in_parts(&parts.headers) || axum::body::HttpBody::is_end_stream(&body) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let client = portal::client_of(&parts, &arriving.center);
    let Some(place) = arriving.enter(client) else {
        // What is still to come of the body would be taken for the next request, so the connection ends.
        let come_again = [
            (header::RETRY_AFTER, COME_AGAIN),
            (header::CONNECTION, "close"),
        ];
        let words = "Too many requests arrive at the same time.\n";
        return (StatusCode::SERVICE_UNAVAILABLE, come_again, words).into_response();
    };
    let body = match tokio::time::timeout(BODY_TIME, gather(body)).await {
        Ok(Ok((whole, None))) => Body::from(whole),
        Ok(Ok((begin, Some(rest)))) => {
            let begin = stream::once(async { Ok::<Bytes, axum::Error>(begin) });
            Body::from_stream(begin.chain(rest))
        }
        Ok(Err(fault)) => broken(fault),
        Err(late) => broken(axum::Error::new(late)),
    };
    drop(place);
    next.run(Request::from_parts(parts, body)).await
}

/// A body that cannot be read: whoever wants it says so, in the words of the page or the API.
fn broken(fault: axum::Error) -> Body {
    Body::from_stream(stream::once(async { Err::<Bytes, axum::Error>(fault) }))
}

/// The body as far as it is waited for, and what comes after, if there may be more.
async fn gather(body: Body) -> Result<(Bytes, Option<BodyDataStream>), axum::Error> {
    let mut coming = body.into_data_stream();
    let mut whole = BytesMut::new();
    while let Some(bytes) = coming.next().await {
        whole.extend_from_slice(&bytes?);
        if whole.len() > WAITED_FOR {
            return Ok((whole.freeze(), Some(coming)));
        }
    }
    Ok((whole.freeze(), None))
}

fn is_in_parts(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.to_ascii_lowercase().starts_with("multipart/form-data")
}

#[cfg(test)]
mod tests;
