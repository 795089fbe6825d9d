//! One mail: the same content as plain text, as HTML and, for a meeting, as an invitation.
//!
//! Must not know why the mail is written nor choose a word of it: texts come in ready, in the
//! reader's language. Its button leads to a page that asks to confirm; opening the mail, or a
//! scanner pressing its links, changes nothing.

use askama::Template;
use jiff::Timestamp;
use lettre::message::header::{
    ContentTransferEncoding, ContentType, Date, HeaderName, HeaderValue,
    MessageId as MessageIdHeader,
};
use lettre::message::{Attachment, Mailbox, MultiPart, MultiPartKind, SinglePart};
use process::language::WrittenLanguage;
use serde::{Deserialize, Serialize};

use crate::address::{Correspondent, Link, MessageId};
use crate::invitation::{Invitation, Method};
use crate::text::{Line, Text};

/// A mail to one person. The same value always makes the same bytes, so a repeated sending is the
/// same mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The same for every try of one outbox row.
    pub message_id: MessageId,
    /// When the mail was written, UTC, shown to the second.
    pub date: Timestamp,
    /// The Center; shown above the mail and in its signature.
    pub from: Correspondent,
    /// Who reads it.
    pub to: Correspondent,
    /// The reader's language, in which all texts here are.
    pub language: WrittenLanguage,
    /// The subject, which is also the heading.
    pub subject: Line,
    /// The small line above the heading: what kind of mail this is. May be empty.
    pub preheader: Line,
    /// The text itself.
    pub paragraphs: Vec<Text>,
    /// Rows of a label and a value: time, place, people.
    pub facts: Vec<Fact>,
    /// What the mail gathers: one line for each thing, with its page.
    pub lines: Vec<Listed>,
    /// The one action.
    pub button: Option<Button>,
    /// Small print under the button: that the page asks to confirm. May be empty.
    pub note: Text,
    /// Why the reader gets this mail and its reference. May be empty.
    pub footer: Text,
    /// The page on which mails like this one are stopped, if they can be.
    pub stop: Option<Button>,
    /// The meeting, if the mail is about one.
    pub invitation: Option<Invitation>,
}

/// One of the things that a mail gathers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// What there is: `Guidance on: Name the people`.
    pub text: Line,
    /// Its page.
    pub link: Link,
}

/// One row of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is: `Your time`.
    pub label: Line,
    /// How it is: `14:00–14:30 Seoul`.
    pub value: Line,
}

/// The one action of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it does: `Look and accept`.
    pub label: Line,
    /// The page that asks to confirm.
    pub link: Link,
}

/// A mail could not be put together. Trying again does not help.
#[derive(Debug, thiserror::Error)]
pub enum ComposeFault {
    /// A text could not be set into its template.
    #[error("the texts do not fit the template of a mail")]
    Template(#[from] askama::Error),
    /// The kind of a part was refused.
    #[error("a part of the mail has no valid kind")]
    Kind(#[from] lettre::message::header::ContentTypeErr),
    /// The headers do not make a mail.
    #[error("the headers do not make a mail")]
    Headers(#[from] lettre::error::Error),
}

#[derive(Template)]
#[template(path = "message.html")]
struct AsHtml<'a> {
    language: WrittenLanguage,
    font: askama::filters::Safe<&'static str>,
    wrapping: &'static str,
    sender: &'a Line,
    subject: &'a Line,
    preheader: &'a Line,
    paragraphs: &'a [Text],
    facts: &'a [Fact],
    lines: &'a [Listed],
    button: Option<&'a Button>,
    note: &'a Text,
    footer: &'a Text,
    stop: Option<&'a Button>,
}

#[derive(Template)]
#[template(path = "message.txt")]
struct AsText<'a> {
    sender: &'a Line,
    subject: &'a Line,
    preheader: &'a Line,
    paragraphs: &'a [Text],
    facts: &'a [Fact],
    lines: &'a [Listed],
    button: Option<&'a Button>,
    note: &'a Text,
    footer: &'a Text,
    stop: Option<&'a Button>,
}

/// Quotes and all, for a `style` attribute; a constant, so nothing foreign reaches it unescaped.
const FONT: askama::filters::Safe<&str> =
    askama::filters::Safe("font-family:'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif");

impl Message {
    /// Puts the mail together as it travels.
    ///
    /// # Errors
    /// [`ComposeFault`] if it does not make a mail; none of the types here lets that happen, so
    /// it is a fault of the program and permanent.
    pub fn compose(&self) -> Result<lettre::Message, ComposeFault> {
        let mut alternatives = MultiPart::builder()
            .kind(MultiPartKind::Alternative)
            .boundary(self.boundary("alternative"))
            .singlepart(part(ContentType::TEXT_PLAIN, self.as_text().render()?))
            .singlepart(part(ContentType::TEXT_HTML, self.as_html().render()?));
        let body = match &self.invitation {
            None => alternatives,
            Some(invitation) => {
                let calendar = invitation.to_calendar();
                alternatives =
                    alternatives.singlepart(calendar_part(invitation.method, &calendar)?);
                MultiPart::builder()
                    .kind(MultiPartKind::Mixed)
                    .boundary(self.boundary("mixed"))
                    .multipart(alternatives)
                    .singlepart(calendar_file(calendar)?)
            }
        };
        let mut message = lettre::Message::builder()
            .header(date(self.date))
            .header(MessageIdHeader::from(format!("<{}>", self.message_id)))
            .from(mailbox(&self.from))
            .to(mailbox(&self.to))
            .subject(not_encoded_already(&self.subject))
            // RFC 3834: no holiday notice answers this, and it is answered by none.
            .raw_header(named("Auto-Submitted", "auto-generated"))
            .raw_header(named("Content-Language", self.language.tag()));
        if let Some(stop) = &self.stop {
            // RFC 2369, and RFC 8058 for mail programs that stop it themselves: they send a form there.
            message = message
                .raw_header(named("List-Unsubscribe", &format!("<{}>", stop.link)))
                .raw_header(named("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        Ok(message.multipart(body)?)
    }

    fn as_html(&self) -> AsHtml<'_> {
        AsHtml {
            language: self.language,
            font: FONT,
            wrapping: wrapping(self.language),
            sender: self.sender(),
            subject: &self.subject,
            preheader: &self.preheader,
            paragraphs: &self.paragraphs,
            facts: &self.facts,
            lines: &self.lines,
            button: self.button.as_ref(),
            note: &self.note,
            footer: &self.footer,
            stop: self.stop.as_ref(),
        }
    }

    fn as_text(&self) -> AsText<'_> {
        AsText {
            sender: self.sender(),
            subject: &self.subject,
            preheader: &self.preheader,
            paragraphs: &self.paragraphs,
            facts: &self.facts,
            lines: &self.lines,
            button: self.button.as_ref(),
            note: &self.note,
            footer: &self.footer,
            stop: self.stop.as_ref(),
        }
    }

    fn sender(&self) -> &Line {
        &self.from.name
    }

    /// Parts a mail into its parts. `=_` appears in no quoted-printable or base64 body, so no text
    /// can contain it; the rest makes it this mail's own without drawing lots.
    fn boundary(&self, kind: &str) -> String {
        format!("=_{kind}_{}", self.message_id.digits())
    }
}

/// Korean breaks between words, not within them; long addresses break anywhere in all languages.
fn wrapping(language: WrittenLanguage) -> &'static str {
    match language {
        WrittenLanguage::Korean => "word-break:keep-all;overflow-wrap:anywhere",
        _ => "overflow-wrap:anywhere",
    }
}

fn part(kind: ContentType, text: String) -> SinglePart {
    SinglePart::builder()
        .header(kind)
        .header(ContentTransferEncoding::QuotedPrintable)
        .body(text)
}

/// What calendars act on. Base64 keeps every byte of it: relays touch line ends of other encodings.
fn calendar_part(method: Method, calendar: &str) -> Result<SinglePart, ComposeFault> {
    let kind = format!("text/calendar; method={}; charset=utf-8", method.as_str());
    Ok(SinglePart::builder()
        .header(ContentType::parse(&kind)?)
        .header(ContentTransferEncoding::Base64)
        .body(calendar.to_owned().into_bytes()))
}

/// The same for programs that only show attachments. It has another type, so that those which know
/// both do not put the meeting in twice.
fn calendar_file(calendar: String) -> Result<SinglePart, ComposeFault> {
    let kind = ContentType::parse("application/ics; name=\"invite.ics\"")?;
    Ok(Attachment::new("invite.ics".to_owned()).body(calendar.into_bytes(), kind))
}

/// Before 1970 and after 9999 a Date header says nothing (and lettre would panic).
fn date(written: Timestamp) -> Date {
    let latest = Timestamp::from_second(253_402_300_799).unwrap_or(Timestamp::MAX);
    Date::new(written.clamp(Timestamp::UNIX_EPOCH, latest).into())
}

fn mailbox(person: &Correspondent) -> Mailbox {
    let name = (!person.name.is_empty()).then(|| not_encoded_already(&person.name));
    Mailbox::new(name, person.address.to_lettre())
}

/// A text that looks like an encoded word would be decoded into something nobody cleaned. A word
/// joiner, which nobody sees, makes it a text that is encoded as it stands.
fn not_encoded_already(text: &Line) -> String {
    text.as_str().replace("=?", "=\u{2060}?")
}

fn named(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
