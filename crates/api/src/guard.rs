//! What stands around every operation: whose token is it, may it change anything, and how an answer
//! or a refusal is written. No cookie is looked at.

use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{
    DefaultBodyLimit, FromRequestParts, MatchedPath, RawPathParams, Request, State,
};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use center::sign_in::{self, Secret, SignInKind, SignedIn};
use center::turn::{Crowded, network};
use center::{Center, CenterFault};
use process::permission::Action;

use crate::asked::Version;
use crate::caller::{self, Caller, Visitor};
use crate::limit::Limit;
use crate::operations::{Audience, CustomersOwn, Operations};
use crate::problem::Refusal;

/// The most an answer of ours weighs; more would be a fault of ours.
const ANSWER_LIMIT: usize = 16 * 1024 * 1024;

/// When programs may ask again that have as many requests under way as they may have.
const OWN_TURN_SECONDS: i64 = 1;

/// Where the document is.
pub(crate) const DOCUMENT: &str = "/openapi.json";

const HEADERS: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "private, no-cache"),
    (header::VARY, "Authorization, Accept-Language"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'",
    ),
];

/// Where anybody may come without a token: the operations for [`Audience::Visitor`], and nothing else.
#[derive(Clone)]
pub(crate) struct Doors(Arc<[(Method, String)]>);

impl Doors {
    pub(crate) fn of(operations: &Operations) -> Self {
        let table = operations.table().iter();
        let open = table.filter(|one| one.audience == Audience::Visitor);
        let open = open.map(|one| (one.method.clone(), one.path.clone()));
        Self(open.collect())
    }

    /// Whether it is open by its method and its path as it is written: otherwise written, it needs a token.
    fn is_open(&self, method: &Method, path: &str) -> bool {
        let mut open = self.0.iter();
        open.any(|(wanted, at)| wanted == method && at == path)
    }
}

/// What the guard needs to know.
#[derive(Clone)]
struct Gate {
    center: Center,
    doors: Doors,
}

pub(crate) fn around(operations: Router<Center>, doors: Doors, center: Center) -> Router {
    // It changes only with the program, so it is written once.
    let document = crate::document();
    let document = move || async move { Json(document) };
    let gate = Gate {
        center: center.clone(),
        doors,
    };
    let inside = operations
        .route(DOCUMENT, axum::routing::get(document))
        .fallback(|| async { Refusal::Fault(CenterFault::NotFound) })
        .method_not_allowed_fallback(|| async { Refusal::NoSuchMethod })
        .layer(DefaultBodyLimit::max(Limit::Usual.bytes()))
        .layer(middleware::from_fn_with_state(gate, admit))
        .with_state(center);
    Router::new().nest(crate::BASE, inside)
}

async fn admit(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    // What only looks reads at one moment; what changes something may wait for others in between.
    let mut response = if matches!(*request.method(), Method::GET | Method::HEAD) {
        center::at_one_moment(answer(&gate, request, next)).await
    } else {
        answer(&gate, request, next).await
    };
    for (name, value) in HEADERS {
        let value = HeaderValue::from_static(value);
        response.headers_mut().entry(name).or_insert(value);
    }
    response
}

async fn answer(gate: &Gate, request: Request, next: Next) -> Response {
    let center = &gate.center;
    let (mut parts, body) = request.into_parts();
    let headers = parts.headers.clone();
    let is_get = parts.method == Method::GET;
    let is_look = is_get || parts.method == Method::HEAD;
    if is_get && parts.uri.path() == DOCUMENT {
        let response = next.run(Request::from_parts(parts, body)).await;
        return tagged(response, &headers).await;
    }
    let asked = Asked {
        route: route_of(&parts),
        reference: parts.extensions.get().cloned(),
    };
    if gate.doors.is_open(&parts.method, parts.uri.path()) {
        let request = Request::from_parts(parts, body);
        return visited(center, request, next, (&headers, &asked)).await;
    }
    let secret = secret_in(&headers);
    let _turn = match center.turns().enter(secret).await {
        Ok(turn) => turn,
        Err(Crowded::All) => return refused(center, &Refusal::Crowded, &headers, None, &asked),
        Err(Crowded::Own) => return refused(center, &own_crowd(), &headers, None, &asked),
    };
    let person = match recognise(center, secret).await {
        Ok(Some(person)) => person,
        Ok(None) => return refused(center, &Refusal::NoToken, &headers, None, &asked),
        Err(fault) => return refused(center, &fault.into(), &headers, None, &asked),
    };
    let Some(_own) = center.turns().take_for(person.person) else {
        return refused(center, &own_crowd(), &headers, Some(&person), &asked);
    };
    let caller = Caller::new(center.clone(), &headers, person.clone());
    if !is_look && !person.may_change() {
        return refused(center, &Refusal::ReadOnly, &headers, Some(&person), &asked);
    }
    parts.extensions.insert(caller);
    let path = parts.uri.path().to_owned();
    let tenant = tenant_named(&mut parts).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(refusal) = response.extensions().get::<Refusal>().cloned() else {
        return if is_get {
            tagged(response, &headers).await
        } else {
            response
        };
    };
    if let (Some(own), Some(domain)) = (response.extensions().get::<CustomersOwn>(), tenant) {
        note_refusal(center, &person, own.0, (&domain, &path)).await;
    }
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut told = refused(center, &refusal, &headers, Some(&person), &asked);
    if let Some(allow) = allow {
        told.headers_mut().insert(header::ALLOW, allow);
    }
    told
}

/// Answers somebody who has no token yet. Clients wait for their turn as secrets do.
async fn visited(
    center: &Center,
    mut request: Request,
    next: Next,
    (headers, asked): (&HeaderMap, &Asked),
) -> Response {
    let client = request.extensions().get::<RequestClient>();
    let client = client.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |client| client.0);
    let whose = network(client).to_string();
    let _turn = match center.turns().enter(Some(&whose)).await {
        Ok(turn) => turn,
        Err(Crowded::All) => return refused(center, &Refusal::Crowded, headers, None, asked),
        Err(Crowded::Own) => return refused(center, &own_crowd(), headers, None, asked),
    };
    let visitor = Visitor::new(center.clone(), client);
    request.extensions_mut().insert(visitor);
    let response = next.run(request).await;
    match response.extensions().get::<Refusal>() {
        Some(refusal) => refused(center, refusal, headers, None, asked),
        None => response,
    }
}

/// As many requests with this secret, or of this person, are answered as there may be.
fn own_crowd() -> Refusal {
    Refusal::Fault(CenterFault::TooOften(OWN_TURN_SECONDS))
}

/// The secret of a bearer token.
fn secret_in(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, secret)| secret.trim())
}

/// Whose token it is, if it holds.
async fn recognise(center: &Center, secret: Option<&str>) -> Result<Option<SignedIn>, CenterFault> {
    let Some(secret) = secret else {
        return Ok(None);
    };
    let found = sign_in::recognise(center, &Secret::given(secret)).await?;
    // The secret of a browser's cookie is no token.
    Ok(found.filter(|person| person.kind == SignInKind::Token))
}

/// The id of a request, under which everything stands in the log that it causes: put among the
/// request's extensions by whoever serves the API.
#[derive(Clone, Debug)]
pub struct RequestReference(pub String);

/// Who sends a request: put among its extensions by whoever serves the API, which alone knows whether a
/// proxy is to be believed. Without it everybody is the same client.
#[derive(Clone, Copy, Debug)]
pub struct RequestClient(pub IpAddr);

/// Which request is answered: the pattern of its route and its id.
struct Asked {
    route: String,
    reference: Option<RequestReference>,
}

fn refused(
    center: &Center,
    refusal: &Refusal,
    headers: &HeaderMap,
    person: Option<&SignedIn>,
    asked: &Asked,
) -> Response {
    let reference = refusal.is_ours().map(|fault| {
        let reference = match &asked.reference {
            Some(RequestReference(id)) => id.clone(),
            None => center::once::Key::draw(center).as_str()[..8].to_owned(),
        };
        tracing::error!(%fault, reference, route = asked.route, "an operation failed");
        reference
    });
    refusal.told(caller::language(headers, person), reference)
}

/// The pattern of the path: what stands in a path may be a secret, and is never logged.
fn route_of(parts: &Parts) -> String {
    let matched = parts.extensions.get::<MatchedPath>();
    matched.map_or_else(String::new, |path| path.as_str().to_owned())
}

async fn tenant_named(parts: &mut Parts) -> Option<String> {
    let named = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    let mut named = named.iter();
    named
        .find(|(name, _)| *name == "domain")
        .map(|(_, domain)| domain.to_owned())
}

/// Lets the Center enter that one of its own people was refused what only a customer may do, as on
/// the pages.
async fn note_refusal(center: &Center, person: &SignedIn, action: Action, at: (&str, &str)) {
    if let Err(fault) = sign_in::note_refusal(center, person, action, at).await {
        tracing::error!(%fault, %action, "a refusal could not be entered in the audit chain");
    }
}

/// What is shown carries its version and what it is now; who has it already is told only that.
async fn tagged(response: Response, asked: &HeaderMap) -> Response {
    if response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // What says itself what it is, as a file does, is sent on as it is read.
    let own = parts.headers.get(header::ETAG);
    let own = own.and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let (tag, body) = if let Some(tag) = own {
        (tag, body)
    } else {
        let Ok(bytes) = to_bytes(body, ANSWER_LIMIT).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        (tag_of(&parts.extensions, &bytes), Body::from(bytes))
    };
    let has_it = asked.get_all(header::IF_NONE_MATCH).iter().any(|value| {
        let named = value.to_str().unwrap_or_default().split(',');
        let mut named = named.map(|one| one.trim().trim_start_matches("W/"));
        named.any(|one| one == tag || one == "*")
    });
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    if has_it {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, body)
}

fn tag_of(extensions: &Extensions, bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in center::hash(&[bytes]).iter().take(12) {
        // A string takes whatever is written.
        write!(hash, "{byte:02x}").ok();
    }
    match extensions.get::<Version>() {
        Some(Version(version)) => format!("\"{version}.{hash}\""),
        None => format!("\"{hash}\""),
    }
}
