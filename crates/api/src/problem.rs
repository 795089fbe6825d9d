//! Why an operation is not carried out, as `application/problem+json` (RFC 9457) in the reader's
//! language. What came from the caller is told back only as field names and our own sentences.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::import::{LineFault, ReadFault};
use center::{CenterFault, Conflict, FieldFault, FieldValue, migration};
use process::identity::ServiceName;
use process::permission::{Actor, NotPermitted};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use words::{Args, Language};

use crate::caller::speaker;

/// Why a handler does not answer. [`crate::guard`] makes the problem of it.
#[derive(Clone, Debug)]
pub(crate) enum Refusal {
    /// No token, or none that holds.
    NoToken,
    /// The token was made to read only.
    ReadOnly,
    /// No `Idempotency-Key`, or one that is none.
    NoKey,
    /// The query or the body could not be read; what the reader of it says.
    Unreadable(String),
    /// The body is not JSON by its `Content-Type`.
    NotJson,
    /// What was sent weighs more than this many bytes.
    TooLarge(usize),
    /// There is no such method here.
    NoSuchMethod,
    /// `If-Match` names another version.
    ChangedSince,
    /// As many are answered as may be.
    Crowded,
    /// Lines of a file cannot be taken: the first of them, and how many in all.
    Lines(Vec<LineFault>, usize),
    /// The use case refused.
    Fault(CenterFault),
}

impl From<ReadFault> for Refusal {
    fn from(fault: ReadFault) -> Self {
        match fault {
            ReadFault::Lines(faults, in_all) => Self::Lines(faults, in_all),
            ReadFault::Other(fault) => Self::Fault(fault),
        }
    }
}

impl From<CenterFault> for Refusal {
    fn from(fault: CenterFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<NotPermitted> for Refusal {
    fn from(refused: NotPermitted) -> Self {
        Self::Fault(refused.into())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.sort().0.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// One answer that cannot be taken.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FieldProblem {
    /// Name of the field in the body.
    #[schema(example = "desired_date")]
    pub(crate) field: String,
    /// Key of the message: stays the same in every language.
    #[schema(example = "error-date-past")]
    pub(crate) key: String,
    /// The message, in the reader's language.
    #[schema(example = "29 November 2026 has passed: give a later day.")]
    pub(crate) text: String,
    /// The line of the file, from 1; the first that is not empty names the columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) line: Option<u64>,
    /// The engagement that it is about already, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) engagement: Option<Uuid>,
}

/// Why an operation was not carried out.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Problem {
    /// Which kind of problem: `urn:fasttrack:problem:` and a word that stays.
    #[serde(rename = "type")]
    #[schema(example = "urn:fasttrack:problem:invalid")]
    pub(crate) kind: String,
    /// The kind in a sentence, in the reader's language.
    #[schema(example = "Some answers cannot be taken.")]
    pub(crate) title: String,
    /// The status of the answer.
    #[schema(example = 422)]
    pub(crate) status: u16,
    /// More about this case.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) detail: Option<String>,
    /// Each answer that cannot be taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<FieldProblem>,
    /// How many there are in all, where only the first are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) errors_in_all: Option<usize>,
    /// What to tell the operator: it stands beside the cause in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) reference: Option<String>,
}

/// What a reader of JSON or of a query says about a fault is cut here.
const DETAIL_LIMIT: usize = 200;
/// When to ask again after the database was too busy.
const BUSY_SECONDS: i64 = 1;

impl Refusal {
    /// Its status, and the word in its type and its message.
    fn sort(&self) -> (StatusCode, &'static str) {
        use CenterFault as Fault;
        use Conflict as C;
        match self {
            Self::NoToken => (StatusCode::UNAUTHORIZED, "no-token"),
            Self::ReadOnly => (StatusCode::FORBIDDEN, "read-only"),
            Self::NoKey => (StatusCode::BAD_REQUEST, "no-key"),
            Self::Unreadable(_) => (StatusCode::BAD_REQUEST, "unreadable"),
            Self::NotJson => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"),
            Self::TooLarge(_) => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::NoSuchMethod => (StatusCode::METHOD_NOT_ALLOWED, "no-such-method"),
            Self::ChangedSince => (StatusCode::PRECONDITION_FAILED, "changed-since"),
            Self::Lines(..) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Self::Crowded => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Fault(fault) if fault.may_pass() => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Fault(fault) => match fault {
                Fault::NotFound => (StatusCode::NOT_FOUND, "not-found"),
                // What a consent does not cover is not there: a refusal would tell that it is.
                Fault::NotPermitted(refused) if refused.actor == Actor::Partner => {
                    (StatusCode::NOT_FOUND, "not-found")
                }
                Fault::NotPermitted(_) => (StatusCode::FORBIDDEN, "not-permitted"),
                Fault::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
                Fault::Conflict(C::State | C::Lapsed) => (StatusCode::CONFLICT, "state"),
                Fault::Conflict(C::Changed) => (StatusCode::CONFLICT, "changed"),
                Fault::Conflict(C::RequestUnderWay) => (StatusCode::CONFLICT, "request-under-way"),
                Fault::Conflict(C::TimeTaken) => (StatusCode::CONFLICT, "time-taken"),
                Fault::Conflict(C::KeyUsed) => (StatusCode::CONFLICT, "key-used"),
                Fault::TooOften(_) => (StatusCode::TOO_MANY_REQUESTS, "too-often"),
                Fault::Store(_) | Fault::Internal(_) => {
                    (StatusCode::INTERNAL_SERVER_ERROR, "failed")
                }
            },
        }
    }

    /// The answer that says so. `reference` stands in the log beside the cause.
    pub(crate) fn told(&self, language: Language, reference: Option<String>) -> Response {
        let (status, word) = self.sort();
        let speaker = speaker(language);
        let problem = Problem {
            kind: format!("urn:fasttrack:problem:{word}"),
            title: speaker.say_of("api-problem", word),
            status: status.as_u16(),
            detail: self.detail(&speaker),
            errors: self.errors(language),
            errors_in_all: match self {
                Self::Lines(told, in_all) if told.len() < *in_all => Some(*in_all),
                _ => None,
            },
            reference,
        };
        let mut response = (status, axum::Json(problem)).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        if let Ok(tag) = HeaderValue::from_str(language.tag()) {
            headers.insert(header::CONTENT_LANGUAGE, tag);
        }
        if matches!(self, Self::NoToken) {
            let bearer = HeaderValue::from_static("Bearer");
            headers.insert(header::WWW_AUTHENTICATE, bearer);
        }
        if let Some(seconds) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// Whether the log must hear of it.
    pub(crate) fn is_ours(&self) -> Option<&CenterFault> {
        match self {
            Self::Fault(fault @ (CenterFault::Store(_) | CenterFault::Internal(_))) => Some(fault),
            _ => None,
        }
    }

    fn retry_after(&self) -> Option<i64> {
        match self {
            Self::Fault(CenterFault::TooOften(seconds)) => Some(*seconds),
            Self::Crowded => Some(BUSY_SECONDS),
            Self::Fault(fault) if fault.may_pass() => Some(BUSY_SECONDS),
            _ => None,
        }
    }

    fn detail(&self, speaker: &words::Speaker) -> Option<String> {
        match self {
            Self::Unreadable(said) => Some(said.chars().take(DETAIL_LIMIT).collect()),
            Self::TooLarge(most) => {
                let args = Args::new().text("most", speaker.bytes(most));
                Some(speaker.say_with("api-too-large-most", args))
            }
            _ => None,
        }
    }

    fn errors(&self, language: Language) -> Vec<FieldProblem> {
        let speaker = speaker(language);
        match self {
            Self::Fault(CenterFault::Invalid(faults)) => {
                let all = faults.iter().map(|fault| told(fault, None, &speaker));
                all.collect()
            }
            Self::Lines(faults, _) => {
                let all = faults.iter();
                all.map(|at| told(&at.fault, Some(at.line), &speaker))
                    .collect()
            }
            _ => Vec::new(),
        }
    }
}

fn told(fault: &FieldFault, line: Option<u64>, speaker: &words::Speaker) -> FieldProblem {
    FieldProblem {
        field: match fault.field {
            // A page takes a file where a program sends its text.
            "files" => "csv".to_owned(),
            // A column is named as it stands in the file.
            field if line.is_some() => field.to_owned(),
            // Forms of pages write some of their fields with a hyphen.
            field => field.replace('-', "_"),
        },
        key: fault.message.to_owned(),
        text: speaker.say_with(fault.message, args_of(fault, speaker)),
        line,
        engagement: fault.plan().map(|plan| plan.0),
    }
}

fn names(services: &[ServiceName]) -> Vec<&str> {
    services.iter().map(ServiceName::as_str).collect()
}

/// What the message of a fault names.
fn args_of(fault: &FieldFault, speaker: &words::Speaker) -> Args {
    fault
        .values
        .iter()
        .fold(Args::new(), |args, (name, value)| match value {
            FieldValue::Text(text) => args.text(name, text),
            FieldValue::Number(number) => args.number(name, *number),
            FieldValue::Day(day) => args.text(name, speaker.date_year(*day)),
            // As the body names them.
            FieldValue::Services(services) => args.text(name, speaker.list(&names(services))),
            FieldValue::Wave {
                wave,
                number,
                name: named,
            } => args.text(name, migration::title(speaker, (*wave, *number), named)),
            FieldValue::Plan(_) => args,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use center::StoreFault;

    #[test]
    fn a_database_that_is_gone_is_worth_asking_again_and_a_mistake_of_ours_is_not() {
        let language = words::negotiate(None, None, None);
        let told = |text: &str| {
            let fault = CenterFault::Store(StoreFault::Other(text.to_owned()));
            Refusal::Fault(fault).told(language, None)
        };
        let gone = told("Connection refused (os error 111)");
        assert_eq!(gone.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(gone.headers().contains_key(header::RETRY_AFTER));
        let ours = told("no such column: nonsense");
        assert_eq!(ours.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!ours.headers().contains_key(header::RETRY_AFTER));
    }
}
