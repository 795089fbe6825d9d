//! A form that may bring files, read as it comes: answers into the form, files part by part into
//! the Center's keeping, nothing of them held in memory as a whole.
//!
//! More than can be taken is read on and forgotten, since a browser that still sends does not read
//! an answer; so even then the page comes back with what was typed before it.

mod one;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use center::Center;
use center::file::{MOST_BYTES, MOST_FILES, Uploads, WHOLE_TIME};
use futures_util::{StreamExt, stream};
use tokio::time::Instant;

use crate::guard::FORM_LIMIT;
use crate::parts::Form;
use crate::visit::{Refusal, Sent};

pub(crate) use one::SentWithOne;

/// The most a form with files may weigh: its files, its answers, and what stands around each part.
const MOST: usize = MOST_FILES * MOST_BYTES + 4 * FORM_LIMIT;
/// The most that is read of one that weighs more, before the connection is given up.
const MOST_READ: usize = 1024 * 1024 * 1024;
/// What a field weighs beside its name and value.
const OF_A_FIELD: usize = 64;

/// A form as it was sent, with the files that came with it.
#[derive(Debug)]
pub(crate) struct SentWithFiles {
    pub(crate) form: Form,
    pub(crate) uploads: Uploads,
}

impl SentWithFiles {
    /// Reads the form; one without files may also come as any other form.
    ///
    /// # Errors
    /// It is no form, or its answers are too large, or a file cannot be written.
    pub(crate) async fn read(center: &Center, request: Request) -> Result<Self, Refusal> {
        let mut sent = Self {
            form: Form::default(),
            uploads: Uploads::none(center),
        };
        if is_multipart(request.headers()) {
            let pairs = read_parts(&mut sent.uploads, request).await?;
            sent.form = Form::read(pairs);
        } else {
            Sent(sent.form) = Sent::from_request(request, center).await?;
        }
        Ok(sent)
    }
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    kind.to_ascii_lowercase().starts_with("multipart/form-data")
}

/// The answers of the form; its files go to `uploads`, and so does what went wrong with them.
async fn read_parts(
    uploads: &mut Uploads,
    request: Request,
) -> Result<Vec<(String, String)>, Refusal> {
    let (request, is_too_much) = cut_off(request, MOST);
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|_| Refusal::Unreadable)?;
    let mut pairs = Vec::new();
    let broke_off = loop {
        match parts.next_field().await {
            Ok(Some(field)) if field.name() == Some("files") => {
                if read_file(uploads, field).await?.is_err() {
                    break true;
                }
            }
            Ok(Some(field)) => match read_answer(&mut pairs, field).await? {
                Ok(()) => {}
                Err(_) => break true,
            },
            Ok(None) => break false,
            Err(_) => break true,
        }
    };
    if is_too_much.load(Ordering::Relaxed) {
        uploads.too_many();
    } else if broke_off {
        uploads.broke_off();
    }
    Ok(pairs)
}

/// The request with a body that ends after so many bytes; what comes after is read and forgotten.
fn cut_off(request: Request, most: usize) -> (Request, Arc<AtomicBool>) {
    let mut request = request;
    DefaultBodyLimit::max(MOST_READ).apply(&mut request);
    let is_too_much = Arc::new(AtomicBool::new(false));
    let noted = Arc::clone(&is_too_much);
    let (head, body) = axum::RequestExt::with_limited_body(request).into_parts();
    let state = (body.into_data_stream(), most, noted);
    let ends = Instant::now() + WHOLE_TIME;
    let cut = stream::unfold(state, move |(mut coming, left, noted)| async move {
        let next = tokio::time::timeout_at(ends, coming.next()).await;
        let next: Result<Bytes, axum::Error> = match next {
            Ok(next) => next?,
            Err(late) => Err(axum::Error::new(late)),
        };
        let next = match next {
            Ok(bytes) if bytes.len() > left => {
                noted.store(true, Ordering::Relaxed);
                let more = async { while let Some(Ok(_)) = coming.next().await {} };
                tokio::time::timeout_at(ends, more).await.ok();
                Ok(bytes.slice(..left))
            }
            other => other,
        };
        let left = left - next.as_ref().map_or(0, Bytes::len);
        Some((next, (coming, left, noted)))
    });
    (
        Request::from_parts(head, Body::from_stream(cut)),
        is_too_much,
    )
}

/// Reads one file. The inner fault is the form's, that of the connection.
async fn read_file(
    uploads: &mut Uploads,
    mut field: Field<'_>,
) -> Result<Result<(), MultipartError>, Refusal> {
    uploads.begin(field.file_name().unwrap_or_default()).await?;
    loop {
        match field.chunk().await {
            Ok(Some(bytes)) => uploads.take(&bytes).await?,
            Ok(None) => break,
            Err(fault) => return Ok(Err(fault)),
        }
    }
    uploads.end().await?;
    Ok(Ok(()))
}

/// Reads one answer, as long as all of them together weigh no more than a form may.
async fn read_answer(
    pairs: &mut Vec<(String, String)>,
    mut field: Field<'_>,
) -> Result<Result<(), MultipartError>, Refusal> {
    let weighed = pairs.iter().map(|(name, value)| weight(name, value.len()));
    let mut left = FORM_LIMIT.checked_sub(weighed.sum());
    let name = field.name().unwrap_or_default().to_owned();
    let mut value = Vec::new();
    loop {
        left = left.filter(|left| weight(&name, value.len()) <= *left);
        if left.is_none() {
            return Err(Refusal::Unreadable);
        }
        match field.chunk().await {
            Ok(Some(bytes)) => value.extend_from_slice(&bytes),
            Ok(None) => break,
            Err(fault) => return Ok(Err(fault)),
        }
    }
    let value = String::from_utf8(value).map_err(|_| Refusal::Unreadable)?;
    pairs.push((name, value));
    Ok(Ok(()))
}

fn weight(name: &str, value: usize) -> usize {
    OF_A_FIELD + name.len() + value
}
