//! What a request carries, read into typed values: its path, its query, its body, its key and the
//! version it is about. What cannot be read is refused before anything is looked up.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::once::Key;
use center::turn::BODY_TIME;
use center::{Center, CenterFault, Conflict};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::limit::Limit;
use crate::problem::Refusal;

/// The parameters of the path. What is no identity names nothing.
#[derive(Debug)]
pub(crate) struct At<T>(pub(crate) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Center> for At<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, center: &Center) -> Result<Self, Refusal> {
        let read = Path::<T>::from_request_parts(parts, center).await;
        let Path(value) = read.map_err(|_| Refusal::Fault(CenterFault::NotFound))?;
        Ok(Self(value))
    }
}

/// The parameters after the question mark.
#[derive(Debug)]
pub(crate) struct Asked<T>(pub(crate) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Center> for Asked<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, center: &Center) -> Result<Self, Refusal> {
        let read = Query::<T>::from_request_parts(parts, center).await;
        let Query(value) = read.map_err(|fault| Refusal::Unreadable(fault.body_text()))?;
        Ok(Self(value))
    }
}

/// The body.
#[derive(Debug)]
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Center> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, center: &Center) -> Result<Self, Refusal> {
        if !is_of_type(request.headers(), JSON) {
            return Err(Refusal::NotJson);
        }
        let bytes = bytes_of(request, center).await?;
        let value = serde_json::from_slice(&bytes)
            .map_err(|fault| Refusal::Unreadable(fault.to_string()))?;
        Ok(Self(value))
    }
}

/// The media type of bodies, but for some that are files.
pub(crate) const JSON: &str = "application/json";

/// Whether the body is of this media type by its `Content-Type`.
pub(crate) fn is_of_type(headers: &HeaderMap, wanted: &str) -> bool {
    let said = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let kind = said.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case(wanted)
}

/// The body as it came, which may weigh what its operation lets it and take only so long.
pub(crate) async fn bytes_of(request: Request, center: &Center) -> Result<Bytes, Refusal> {
    let own = request.extensions().get::<Limit>().copied();
    let most = own.unwrap_or(Limit::Usual).bytes();
    let bytes = tokio::time::timeout(BODY_TIME, Bytes::from_request(request, center)).await;
    let late = |_| Refusal::Unreadable("the body did not arrive in time".to_owned());
    bytes
        .map_err(late)?
        .map_err(|fault: BytesRejection| match fault.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge(most),
            _ => Refusal::Unreadable(fault.body_text()),
        })
}

/// The header that makes an ask the same ask.
pub(crate) const KEY_HEADER: &str = "idempotency-key";

/// The key of something that is made once.
#[derive(Debug)]
pub(crate) struct Once(pub(crate) Key);

impl FromRequestParts<Center> for Once {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let said = parts.headers.get(KEY_HEADER).ok_or(Refusal::NoKey)?;
        let key = said.to_str().ok().map(Key::parse).ok_or(Refusal::NoKey)?;
        Ok(Self(key.map_err(|_| Refusal::NoKey)?))
    }
}

/// The version in `If-Match`, if the caller named one.
#[derive(Debug)]
pub(crate) struct OfVersion(pub(crate) Option<i64>);

impl FromRequestParts<Center> for OfVersion {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let Some(said) = parts.headers.get(header::IF_MATCH) else {
            return Ok(Self(None));
        };
        let text = said.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Ok(Self(None));
        }
        let tag = text.strip_prefix('"').and_then(|tag| tag.strip_suffix('"'));
        let version = tag.and_then(|tag| tag.split('.').next()?.parse().ok());
        version
            .map(|version| Self(Some(version)))
            .ok_or(Refusal::ChangedSince)
    }
}

impl OfVersion {
    /// Why it was not changed. Who named a version is told that it is another now.
    pub(crate) fn refusal(&self, fault: CenterFault) -> Refusal {
        match (fault, self.0) {
            (CenterFault::Conflict(Conflict::Changed), Some(_)) => Refusal::ChangedSince,
            (fault, _) => fault.into(),
        }
    }
}

/// A stretch of a long list.
#[derive(Debug, Default, serde::Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Stretch {
    /// Where the stretch before it ended: `next` of its answer.
    #[param(example = "newer.1782896400000000.019f1b5d-0000-7000-8000-000000000001")]
    pub(crate) after: Option<String>,
    /// The most rows wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    pub(crate) limit: Option<u64>,
}

impl Stretch {
    pub(crate) fn spot(&self) -> Result<center::queue::Spot, Refusal> {
        let limit = self.limit.unwrap_or(50);
        if !(1..=200).contains(&limit) {
            return Err(Refusal::Unreadable("limit: expected 1 to 200".to_owned()));
        }
        let spot = center::queue::Spot::parse(self.after.as_deref().unwrap_or_default());
        Ok(spot?.at_most(limit))
    }
}

/// A stretch of a long list that can be searched.
#[derive(Debug, Default, serde::Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Searched {
    /// What is looked for; all without it.
    #[param(example = "contoso")]
    pub(crate) search: Option<String>,
    /// Where the stretch before it ended: `next` of its answer.
    #[param(example = "older.1782896400000000.019f1b5d-0000-7000-8000-000000000001")]
    pub(crate) after: Option<String>,
    /// The most rows wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    pub(crate) limit: Option<u64>,
}

/// What is looked for is cut here.
const WORDS: usize = 200;

impl Searched {
    pub(crate) fn words(&self) -> String {
        let words = self.search.as_deref().unwrap_or_default();
        words.chars().take(WORDS).collect()
    }

    pub(crate) fn spot(&self) -> Result<center::queue::Spot, Refusal> {
        let (after, limit) = (self.after.clone(), self.limit);
        Stretch { after, limit }.spot()
    }
}

/// The version of what is shown; the guard writes it into the `ETag`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Version(pub(crate) i64);

/// What is shown, with its version.
#[derive(Debug)]
pub(crate) struct Versioned<T>(pub(crate) T, pub(crate) i64);

impl<T: Serialize> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        let mut response = axum::Json(self.0).into_response();
        response.extensions_mut().insert(Version(self.1));
        response
    }
}

/// Something that was made, with where it is.
#[derive(Debug)]
pub(crate) struct Made<T>(pub(crate) T, pub(crate) String);

impl<T: Serialize> IntoResponse for Made<T> {
    fn into_response(self) -> Response {
        let location = format!("{}{}", crate::BASE, self.1);
        (
            StatusCode::CREATED,
            [(header::LOCATION, location)],
            axum::Json(self.0),
        )
            .into_response()
    }
}

/// What a handler answers.
pub(crate) type Answer<T> = Result<T, Refusal>;

/// Done, with nothing to say.
pub(crate) const DONE: Answer<StatusCode> = Ok(StatusCode::NO_CONTENT);
