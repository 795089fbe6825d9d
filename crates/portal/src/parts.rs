//! The small things pages are made of: a form with its errors, tags of states, dots of moves, clocks.
//!
//! Their markup that needs no decision is in `templates/parts.html`. Nothing here knows a route, a
//! use case or the database.

use std::fmt::Display;

use askama::filters::{Html, HtmlSafeOutput, escape};
use process::state::{
    EngagementState, MeetingState, Move, OfferState, QuestionState, RequestState, TaskState,
};
use words::Args;

/// Markup that is safe to write into a page as it is.
pub type Markup = HtmlSafeOutput<String>;

/// Text made safe for an element or a quoted attribute.
pub(crate) fn escaped(text: impl Display) -> String {
    match escape(text, Html) {
        Ok(safe) => safe.to_string(),
        Err(never) => match never {},
    }
}

/// What a tag means; its colour and its icon follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Neutral: not started, not needed, self-serve.
    Plain,
    /// Where things are now.
    Info,
    /// Checked and kept.
    Good,
    /// Works with a condition, or needs attention in time.
    Care,
    /// Late, refused, failed.
    Bad,
}

impl Kind {
    /// The class of the stylesheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Info => "info",
            Self::Good => "good",
            Self::Care => "care",
            Self::Bad => "bad",
        }
    }

    /// The icon that says the same without colour; a plain tag has none.
    #[must_use]
    pub fn icon(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Info => Some("clock"),
            Self::Good => Some("check"),
            Self::Care => Some("warning"),
            Self::Bad => Some("no"),
        }
    }
}

/// A state of the process as pages show it.
pub trait Shown {
    /// The beginning of its keys: `request-state` for `request-state-queued`.
    fn prefix(&self) -> &'static str;
    /// The word kept in tables.
    fn word(&self) -> &'static str;
    /// What its tag means.
    fn kind(&self) -> Kind;
}

impl<T: Shown + ?Sized> Shown for &T {
    fn prefix(&self) -> &'static str {
        (**self).prefix()
    }

    fn word(&self) -> &'static str {
        (**self).word()
    }

    fn kind(&self) -> Kind {
        (**self).kind()
    }
}

macro_rules! shown {
    ($($state:ident $prefix:literal { $($variant:ident)|+ => $kind:ident $(, $($more:ident)|+ => $other:ident)* $(,)? })+) => {$(
        impl Shown for $state {
            fn prefix(&self) -> &'static str {
                $prefix
            }

            fn word(&self) -> &'static str {
                self.as_str()
            }

            fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant)|+ => Kind::$kind,
                    $($(Self::$more)|+ => Kind::$other,)*
                }
            }
        }
    )+};
}

shown! {
    RequestState "request-state" {
        Draft | SelfServe | Withdrawn => Plain,
        Filed | Queued | Offered => Info,
        AwaitingConsent => Care,
        Accepted => Good,
    }
    OfferState "offer-state" {
        Open => Info,
        Accepted => Good,
        Declined | Withdrawn => Plain,
        Expired => Care,
    }
    EngagementState "engagement-state" {
        Open => Info,
        Paused | Stalled => Care,
        Completed => Good,
        Closed => Plain,
    }
    TaskState "task-state" {
        Waiting | Deviated | NotApplicable => Plain,
        Open | InReview => Info,
        Stuck => Care,
        Done => Good,
    }
    QuestionState "question-state" {
        Open => Info,
        Answered => Good,
        Closed => Plain,
    }
    MeetingState "meeting-state" {
        Held | Booked | Moved => Info,
        Cancelled => Plain,
        NoShow => Care,
        Done => Good,
    }
}

/// The class of a move's dot: full, half, ring.
#[must_use]
pub(crate) fn dot(side: Move) -> &'static str {
    match side {
        Move::Customer => "customer",
        Move::Center => "center",
        Move::Nobody => "nobody",
    }
}

/// An answer that needs a change: the field, and what is wrong as a key of `errors.ftl`.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    /// The field's name, which is also its id.
    pub field: String,
    /// The key of the sentence.
    pub word: &'static str,
    /// What the sentence is filled with.
    pub args: Args,
}

/// The most fields a form may send; more are ignored.
const MOST_FIELDS: usize = 200;

/// What a person filled in, shown again as it was, with what needs a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The idempotency key of this form: the same for every try to send it.
    pub key: String,
    values: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl Form {
    /// An empty form. `key` is random and new for every page that shows one.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// A form as the browser sent it; its field `key` is the idempotency key.
    #[must_use]
    pub fn read(sent: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in sent.into_iter().take(MOST_FIELDS) {
            if name == "key" {
                form.key = value;
            } else {
                form.values.push((name, value));
            }
        }
        form
    }

    /// Fills a field in, as the first showing of a form does.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// What the field holds, without spaces at its ends; empty if it was not sent.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// The same, or nothing if it was not sent.
    #[must_use]
    pub fn sent(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.trim())
    }

    /// All values of a field that may be sent several times, such as boxes.
    pub fn values<'form>(&'form self, name: &'form str) -> impl Iterator<Item = &'form str> {
        self.values
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.trim())
    }

    /// Whether a box, a button or a choice with this value was sent.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|sent| sent == value)
    }

    /// Says that a field needs a change; only the first error of a field is kept.
    pub fn wrong(&mut self, field: &str, word: &'static str) {
        self.wrong_with(field, word, Args::new());
    }

    /// Says that a field needs a change, with what the sentence is filled with.
    pub fn wrong_with(&mut self, field: &str, word: &'static str, args: Args) {
        if self.error(field).is_none() {
            self.errors.push(FieldError {
                field: field.to_owned(),
                word,
                args,
            });
        }
    }

    /// Whether nothing needs a change.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.errors.is_empty()
    }

    /// What needs a change, in the order it was found.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// What needs a change in one field.
    #[must_use]
    pub fn error(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }

    /// The attributes that tie a field to its hint and its error, to be written into the control.
    #[must_use]
    pub fn tied(&self, field: &str, hint: &str) -> Markup {
        let name = escaped(field);
        let wrong = self.error(field).is_some();
        let ids: Vec<String> = [
            (!hint.is_empty()).then(|| format!("{name}-h")),
            wrong.then(|| format!("{name}-e")),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut attributes = String::new();
        if !ids.is_empty() {
            attributes = format!(" aria-describedby=\"{}\"", ids.join(" "));
        }
        if wrong {
            attributes.push_str(" aria-invalid=\"true\"");
        }
        HtmlSafeOutput(attributes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_shows_again_what_was_sent() {
        let form = Form::read(vec![
            ("key".into(), "k1".into()),
            ("service".into(), "teams".into()),
            ("service".into(), "exchange-online".into()),
            ("reason".into(), "  the lease ends ".into()),
        ]);
        assert_eq!(form.key, "k1");
        assert_eq!(form.value("reason"), "the lease ends");
        assert_eq!(form.value("key"), "");
        assert!(form.has("service", "exchange-online"));
        assert!(!form.has("service", "intune"));
    }

    #[test]
    fn a_field_keeps_its_first_error_and_is_tied_to_it() {
        let mut form = Form::new("k1");
        assert!(form.is_right());
        form.wrong("date", "error-empty");
        form.wrong("date", "error-too-long");
        assert_eq!(form.errors().len(), 1);
        assert_eq!(
            form.tied("date", "a hint").to_string(),
            " aria-describedby=\"date-h date-e\" aria-invalid=\"true\""
        );
        assert_eq!(form.tied("other", "").to_string(), "");
    }

    #[test]
    fn a_flood_of_fields_is_cut_off() {
        let sent = (0..10_000)
            .map(|n| (format!("f{n}"), String::new()))
            .collect();
        assert_eq!(Form::read(sent).values.len(), MOST_FIELDS);
    }

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            escaped("<b a=\"'\">&"),
            "&#60;b a=&#34;&#39;&#34;&#62;&#38;"
        );
    }
}
