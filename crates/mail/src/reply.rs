//! Answers to invitations, read from the mails that calendars send back (iTIP `REPLY`,
//! RFC 5546, 3.2.3).
//!
//! Must not know whether the meeting exists or the attendee was invited: whoever uses an answer
//! compares it with what was booked. Nothing here trusts the mail; a sender is easily forged.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod,
    ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationStatus,
    ICalendarProperty, ICalendarValue,
};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};
use serde::{Deserialize, Serialize};

use crate::address::{Address, Uid};

/// The largest mail looked into, in bytes: answers are a few kilobytes, even with a signature's
/// picture.
pub const LARGEST_MAIL: usize = 1024 * 1024;

/// An answer to an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The meeting answered to.
    pub uid: Uid,
    /// The state of the meeting that was answered; an older one than the booked is out of date.
    pub sequence: u32,
    /// Who answers, by their own word.
    pub attendee: Address,
    /// Who the mail says it comes from; unless it is the attendee, somebody answers for them.
    pub sender: Option<Address>,
    /// When they answered, to the second, UTC; of two answers to one state the later counts
    /// (RFC 5546, 2.1.5).
    pub stamp: Timestamp,
    /// What they answered.
    pub answer: Answer,
}

/// What somebody answered to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Comes.
    Accepted,
    /// Does not come.
    Declined,
    /// May come.
    Tentative,
}

/// Why a mail is no answer to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReply {
    /// Larger than [`LARGEST_MAIL`].
    #[error("the mail is larger than 1 MiB")]
    TooLarge,
    /// Not a mail at all.
    #[error("the bytes are not a mail")]
    NotAMail,
    /// A mail like any other, without an iCalendar part of method REPLY.
    #[error("the mail has no calendar part with METHOD:REPLY")]
    NoReply,
    /// None or several events: a reply speaks of one meeting.
    #[error("the reply does not hold exactly one event")]
    NotOneEvent,
    /// None or several attendees: a reply speaks for one person.
    #[error("the reply does not hold exactly one attendee")]
    NotOneAttendee,
    /// A property is missing or unreadable, named as in iCalendar.
    #[error("the reply has no readable {0}")]
    Unreadable(&'static str),
    /// Neither accepted, declined nor tentative; a delegation, for one.
    #[error("the reply neither accepts nor declines")]
    NoAnswer,
}

/// Reads an answer from a whole mail as it arrived.
///
/// # Errors
/// [`NotAReply`] names what kept the mail from being one; most mails are none.
pub fn read(mail: &[u8]) -> Result<Reply, NotAReply> {
    if mail.len() > LARGEST_MAIL {
        return Err(NotAReply::TooLarge);
    }
    let mail = MessageParser::default()
        .parse(mail)
        .ok_or(NotAReply::NotAMail)?;
    let calendar = mail
        .parts
        .iter()
        .filter(|part| is_calendar(part))
        .filter_map(|part| ICalendar::parse(text_of(part)?).ok())
        .find(is_reply)
        .ok_or(NotAReply::NoReply)?;

    let event = only(events(&calendar)).ok_or(NotAReply::NotOneEvent)?;
    let attendee =
        only(event.properties(&ICalendarProperty::Attendee)).ok_or(NotAReply::NotOneAttendee)?;
    let sender = mail.from().and_then(|from| from.first());
    Ok(Reply {
        uid: event
            .uid()
            .and_then(|uid| uid.parse().ok())
            .ok_or(NotAReply::Unreadable("UID"))?,
        sequence: sequence(event)?,
        attendee: attendee
            .calendar_address()
            .and_then(|address| without_percents(address)?.parse().ok())
            .ok_or(NotAReply::Unreadable("ATTENDEE"))?,
        sender: sender
            .and_then(|sender| sender.address())
            .and_then(|address| address.parse().ok()),
        stamp: stamp(event).ok_or(NotAReply::Unreadable("DTSTAMP"))?,
        answer: answer(attendee)?,
    })
}

/// Calendars send the part as `text/calendar`; relays sometimes turn it into an attached file.
pub(crate) fn is_calendar(part: &MessagePart<'_>) -> bool {
    part.is_content_type("text", "calendar") || part.is_content_type("application", "ics")
}

/// The decoded text of a part, if it is one and readable as UTF-8.
pub(crate) fn text_of<'part>(part: &'part MessagePart<'_>) -> Option<&'part str> {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => Some(text),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => std::str::from_utf8(bytes).ok(),
        PartType::Message(_) | PartType::Multipart(_) => None,
    }
}

fn is_reply(calendar: &ICalendar) -> bool {
    let method = calendar
        .components
        .first()
        .and_then(|root| root.property(&ICalendarProperty::Method))
        .and_then(|entry| entry.values.first());
    matches!(method, Some(ICalendarValue::Method(ICalendarMethod::Reply)))
}

fn events(calendar: &ICalendar) -> impl Iterator<Item = &ICalendarComponent> {
    calendar
        .components
        .iter()
        .filter(|component| component.component_type == ICalendarComponentType::VEvent)
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

/// A missing SEQUENCE means 0 (RFC 5545, 3.8.7.4).
fn sequence(event: &ICalendarComponent) -> Result<u32, NotAReply> {
    let Some(entry) = event.property(&ICalendarProperty::Sequence) else {
        return Ok(0);
    };
    entry
        .values
        .first()
        .and_then(ICalendarValue::as_integer)
        .and_then(|number| u32::try_from(number).ok())
        .ok_or(NotAReply::Unreadable("SEQUENCE"))
}

fn stamp(event: &ICalendarComponent) -> Option<Timestamp> {
    let entry = event.property(&ICalendarProperty::Dtstamp)?;
    utc(entry.values.first()?.as_partial_date_time()?)
}

/// RFC 5545 (3.8.7.2) wants DTSTAMP in UTC; one without a zone is read as if it were.
fn utc(written: &PartialDateTime) -> Option<Timestamp> {
    let small = |part: Option<u8>| i8::try_from(part?).ok();
    let wall = DateTime::new(
        i16::try_from(written.year?).ok()?,
        small(written.month)?,
        small(written.day)?,
        small(written.hour)?,
        small(written.minute)?,
        small(written.second)?.min(59),
        0,
    )
    .ok()?;
    TimeZone::UTC.to_timestamp(wall).ok()
}

fn answer(attendee: &ICalendarEntry) -> Result<Answer, NotAReply> {
    match attendee.parameter(&ICalendarParameterName::Partstat) {
        Some(ICalendarParameterValue::Partstat(status)) => match status {
            ICalendarParticipationStatus::Accepted => Ok(Answer::Accepted),
            ICalendarParticipationStatus::Declined => Ok(Answer::Declined),
            ICalendarParticipationStatus::Tentative => Ok(Answer::Tentative),
            _ => Err(NotAReply::NoAnswer),
        },
        _ => Err(NotAReply::NoAnswer),
    }
}

/// Undoes the `%2F` of a `mailto:` address.
fn without_percents(uri: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As Outlook's web program answers, its line ends made plain for reading.
    const ACCEPTED: &str = "From: Minji Han <Minji@hanbit.example>\n\
        To: meetings@center.example\n\
        Subject: Accepted: Kickoff\n\
        MIME-Version: 1.0\n\
        Content-Type: multipart/alternative; boundary=\"b\"\n\
        \n\
        --b\n\
        Content-Type: text/plain; charset=utf-8\n\
        \n\
        See you there.\n\
        --b\n\
        Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY\n\
        Content-Transfer-Encoding: 7bit\n\
        \n\
        BEGIN:VCALENDAR\n\
        METHOD:REPLY\n\
        PRODID:Microsoft Exchange Server 2010\n\
        VERSION:2.0\n\
        BEGIN:VEVENT\n\
        ATTENDEE;PARTSTAT=ACCEPTED;CN=Minji Han:MAILTO:minji@hanbit.example\n\
        SUMMARY;LANGUAGE=en-US:Accepted: Kickoff\n\
        DTSTART:20260917T050000Z\n\
        DTEND:20260917T053000Z\n\
        UID:meeting-4hq2@center.example\n\
        DTSTAMP:20260916T020304Z\n\
        SEQUENCE:2\n\
        END:VEVENT\n\
        END:VCALENDAR\n\
        --b--\n";

    #[test]
    fn an_acceptance_names_meeting_state_person_and_time() {
        assert_eq!(
            read(ACCEPTED.as_bytes()),
            Ok(Reply {
                uid: "meeting-4hq2@center.example".parse().unwrap(),
                sequence: 2,
                attendee: "minji@hanbit.example".parse().unwrap(),
                sender: Some("Minji@hanbit.example".parse().unwrap()),
                stamp: "2026-09-16T02:03:04Z".parse().unwrap(),
                answer: Answer::Accepted,
            })
        );
    }

    #[test]
    fn declined_and_tentative_are_answers_and_delegated_is_none() {
        let answered = |status: &str| {
            let mail = ACCEPTED.replace("PARTSTAT=ACCEPTED", &format!("PARTSTAT={status}"));
            read(mail.as_bytes()).map(|reply| reply.answer)
        };
        assert_eq!(answered("DECLINED"), Ok(Answer::Declined));
        assert_eq!(answered("tentative"), Ok(Answer::Tentative));
        for none in ["DELEGATED", "NEEDS-ACTION", "X-MAYBE"] {
            assert_eq!(answered(none), Err(NotAReply::NoAnswer), "{none}");
        }
    }

    #[test]
    fn a_reply_as_an_attached_file_in_base64_is_read_too() {
        let calendar = "QkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6UkVQTFkNClZFUlNJT046Mi4wDQpCRUdJTjpWRVZFTlQN\r\n\
            ClVJRDptQGNlbnRlci5leGFtcGxlDQpEVFNUQU1QOjIwMjYwOTE2VDAyMDMwNFoNCkFUVEVOREVF\r\n\
            O1BBUlRTVEFUPURFQ0xJTkVEOm1haWx0bzphJTJGYkBoYW5iaXQuZXhhbXBsZQ0KRU5EOlZFVkVO\r\n\
            VA0KRU5EOlZDQUxFTkRBUg0K";
        let mail = format!(
            "From: a@hanbit.example\r\nMIME-Version: 1.0\r\n\
            Content-Type: application/ics; name=\"invite.ics\"\r\n\
            Content-Disposition: attachment; filename=\"invite.ics\"\r\n\
            Content-Transfer-Encoding: base64\r\n\r\n{calendar}\r\n"
        );
        let reply = read(mail.as_bytes()).unwrap();
        assert_eq!(reply.attendee.as_str(), "a/b@hanbit.example");
        assert_eq!((reply.sequence, reply.answer), (0, Answer::Declined));
    }

    #[test]
    fn what_is_no_reply_says_why() {
        let changed = |from: &str, to: &str| read(ACCEPTED.replace(from, to).as_bytes());
        assert_eq!(read(b""), Err(NotAReply::NotAMail));
        assert_eq!(
            read(&vec![b'a'; LARGEST_MAIL + 1]),
            Err(NotAReply::TooLarge)
        );
        assert_eq!(
            changed("\nMETHOD:REPLY", "\nMETHOD:REQUEST"),
            Err(NotAReply::NoReply)
        );
        assert_eq!(
            changed("text/calendar", "text/html"),
            Err(NotAReply::NoReply)
        );
        assert_eq!(
            changed("BEGIN:VEVENT\n", "BEGIN:VEVENT\nEND:VEVENT\nBEGIN:VEVENT\n"),
            Err(NotAReply::NotOneEvent)
        );
        assert_eq!(
            changed(
                "SUMMARY;",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:x@y.example\nSUMMARY;"
            ),
            Err(NotAReply::NotOneAttendee)
        );
        assert_eq!(
            changed("UID:meeting-4hq2@", "UID:evil\\nX@"),
            Err(NotAReply::Unreadable("UID"))
        );
        assert_eq!(
            changed("MAILTO:minji@", "MAILTO:%0d%0aBcc: minji@"),
            Err(NotAReply::Unreadable("ATTENDEE"))
        );
        assert_eq!(
            changed("SEQUENCE:2", "SEQUENCE:-2"),
            Err(NotAReply::Unreadable("SEQUENCE"))
        );
        assert_eq!(
            changed("DTSTAMP:20260916T020304Z", "DTSTAMP:20261332T990000Z"),
            Err(NotAReply::Unreadable("DTSTAMP"))
        );
    }

    #[test]
    fn a_thousand_nested_parts_and_events_are_refused_quickly() {
        let nested = "BEGIN:VEVENT\n".repeat(50_000);
        let mail = ACCEPTED.replace("BEGIN:VEVENT\n", &nested);
        assert!(mail.len() < LARGEST_MAIL);
        assert_eq!(read(mail.as_bytes()), Err(NotAReply::NotOneEvent));
        let parts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(10_000);
        assert_eq!(
            read(format!("From: a@b.example\n{parts}").as_bytes()),
            Err(NotAReply::NoReply)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn no_mail_brings_the_reader_down(
            places in prop::collection::vec((0..ACCEPTED.len(), any::<u8>()), 1..20),
            cut in 0..ACCEPTED.len(),
            doubled in any::<bool>(),
        ) {
            let mut mail = ACCEPTED.as_bytes().to_vec();
            for (place, byte) in places {
                mail[place] = byte;
            }
            if doubled {
                let tail = mail[cut..].to_vec();
                mail.extend(tail);
            } else {
                mail.truncate(cut);
            }
            // An answer or a reason; what matters is that one of them comes back.
            if let Ok(reply) = read(&mail) {
                prop_assert!(!reply.uid.as_str().is_empty());
            }
        }
    }
}
