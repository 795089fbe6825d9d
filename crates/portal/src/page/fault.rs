//! The page that says why another could not be shown, with what was typed in vain.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Frame, Page, render};

/// Why a page could not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is here for this reader: unknown and foreign are answered alike.
    NotFound,
    /// The reader may see the page but not do this.
    Refused,
    /// Somebody was faster, or the same form was sent with other content.
    Conflict,
    /// The sign-in ended while a form was filled in.
    SignedOut,
    /// The form was too large or unreadable.
    Unreadable,
    /// Too many tries.
    TooMany,
    /// Our own fault.
    Failed,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NotFound,
        Self::Refused,
        Self::Conflict,
        Self::SignedOut,
        Self::Unreadable,
        Self::TooMany,
        Self::Failed,
    ];

    /// The status of the answer.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused => StatusCode::FORBIDDEN,
            Self::Conflict => StatusCode::CONFLICT,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Refused => "refused",
            Self::Conflict => "conflict",
            Self::SignedOut => "signed-out",
            Self::Unreadable => "unreadable",
            Self::TooMany => "too-many",
            Self::Failed => "failed",
        }
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'page> {
    page: Page,
    heading: String,
    text: String,
    reference: &'page str,
    typed: &'page [String],
}

/// The page that says why another could not be shown, and what can be done. `reference` stands in
/// the log beside the cause; empty where there is nothing to look up. `typed` is what the reader wrote
/// in the form that could not be taken, so that it is not lost.
#[must_use]
pub fn error_page(frame: &Frame, fault: Fault, reference: &str, typed: &[String]) -> Response {
    let heading = frame.speaker.say_of("fault-heading", fault.word());
    let page = ErrorPage {
        page: Page::new(frame, heading.clone()),
        text: frame.speaker.say_of("fault-text", fault.word()),
        heading,
        reference,
        typed,
    };
    render(fault.status(), &page)
}
