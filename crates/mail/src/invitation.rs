//! Invitations to meetings as calendars read them: iCalendar (RFC 5545) with the methods of iTIP
//! (RFC 5546).
//!
//! Must not know how a meeting is booked, moved or cancelled, only how each of these is said.
//! Every property is one of those written here; nothing a person types becomes a property, an
//! attachment or markup of its own.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarMethod,
    ICalendarParameter, ICalendarParticipationRole, ICalendarParticipationStatus,
    ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarUserTypes, ICalendarValue,
    ICalendarValueType, Uri,
};
use jiff::Timestamp;
use process::language::WrittenLanguage;
use serde::{Deserialize, Serialize};

use crate::address::{Address, Correspondent, Uid};
use crate::text::{Line, Text};

/// Who wrote the file, as iCalendar wants it named (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//FastTrack//Center//EN";
/// The last second a four-digit year can say: 9999-12-31T23:59:59Z.
const LAST_SECOND: i64 = 253_402_300_799;

/// A meeting as it is said to calendars. Instants are UTC to the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The same from the first invitation to the cancellation.
    pub uid: Uid,
    /// 0 at first, one more with every move and with the cancellation: calendars drop what is
    /// older than what they have (RFC 5546, 2.1.4).
    pub sequence: u32,
    /// Whether the meeting takes place.
    pub method: Method,
    /// Whom replies go to; the sender of the mail, or clients doubt the invitation.
    pub organizer: Correspondent,
    /// Who is invited; iTIP wants at least one.
    pub attendees: Vec<Attendee>,
    /// When it begins.
    pub start: Timestamp,
    /// When it ends; later than `start`, which the store guarantees.
    pub end: Timestamp,
    /// What the calendar shows.
    pub summary: Line,
    /// Purpose and agenda.
    pub description: Text,
    /// The join address of the online meeting, or the page that will have it; or empty.
    pub location: Line,
    /// When this state of the meeting was decided (DTSTAMP).
    pub stamp: Timestamp,
    /// The language of `summary` and `description`.
    pub language: WrittenLanguage,
}

/// What an invitation asks of the calendar (RFC 5546, 1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Come, or come at the new time.
    Request,
    /// The meeting does not take place.
    Cancel,
}

impl Method {
    /// The method as iTIP writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Somebody invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// The name as calendars show it.
    pub name: Line,
    /// Where the invitation goes and the answer comes from.
    pub address: Address,
    /// Whether the meeting needs them.
    pub attendance: Attendance,
    /// Whether an answer is asked for.
    pub rsvp: bool,
}

/// How much a meeting needs somebody (RFC 5545, 3.2.16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Leads the meeting: the Specialist.
    Leads,
    /// Should come.
    Needed,
    /// May come.
    Welcome,
}

impl Invitation {
    /// The invitation as iTIP sends it: CRLF, no line over 75 octets, one event.
    #[must_use]
    pub fn to_calendar(&self) -> String {
        let mut event = self.event();
        for attendee in &self.attendees {
            event.add_property_with_params(
                ICalendarProperty::Attendee,
                self.attendee_parameters(attendee),
                mailto(&attendee.address),
            );
        }
        let method = match self.method {
            Method::Request => ICalendarMethod::Request,
            Method::Cancel => ICalendarMethod::Cancel,
        };
        calendar(method, event)
    }

    /// The meeting as a file to put into one's own calendar: `METHOD:PUBLISH`, which asks for no
    /// answer and, as RFC 5546 (3.2.1) demands, names no attendees.
    #[must_use]
    pub fn as_file(&self) -> String {
        calendar(ICalendarMethod::Publish, self.event())
    }

    /// Many meetings as one calendar to subscribe to: as files, each under its own UID and SEQUENCE, to
    /// be read again after so many hours (RFC 7986, 5.7), called by a name (5.1). What programs asked for
    /// before that standard stands beside it: many know only these.
    #[must_use]
    pub fn as_feed(meetings: &[Self], name: &Line, refresh_hours: u32) -> String {
        let events = meetings.iter().map(Self::event).collect();
        let mut calendar = calendar_of(ICalendarMethod::Publish, events);
        let refresh = ICalendarDuration {
            hours: refresh_hours,
            ..ICalendarDuration::default()
        };
        if let Some(root) = calendar.components.first_mut() {
            root.add_property_with_params(
                ICalendarProperty::RefreshInterval,
                [ICalendarParameter::value(ICalendarValueType::Duration)],
                refresh,
            );
            root.add_property(ICalendarProperty::Name, name.as_str());
            let known_as = ICalendarProperty::Other("X-WR-CALNAME".to_owned());
            root.add_property(known_as, name.as_str());
            let refresh = ICalendarProperty::Other("X-PUBLISHED-TTL".to_owned());
            root.add_property(refresh, format!("PT{refresh_hours}H"));
        }
        calendar.to_string()
    }

    fn event(&self) -> ICalendarComponent {
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        event.add_uid(self.uid.as_str());
        event.add_sequence(i64::from(self.sequence));
        event.add_dtstamp(instant(self.stamp));
        event.add_property(ICalendarProperty::Dtstart, instant(self.start));
        event.add_property(ICalendarProperty::Dtend, instant(self.end));
        event.add_property_with_params(
            ICalendarProperty::Summary,
            [self.language_parameter()],
            self.summary.as_str(),
        );
        if !self.description.is_empty() {
            event.add_property_with_params(
                ICalendarProperty::Description,
                [self.language_parameter()],
                self.description.as_str(),
            );
        }
        if !self.location.is_empty() {
            event.add_property(ICalendarProperty::Location, self.location.as_str());
        }
        if let Some(address) = self.address() {
            event.add_property(ICalendarProperty::Url, address);
        }
        event.add_property(
            ICalendarProperty::Status,
            match self.method {
                Method::Request => ICalendarStatus::Confirmed,
                Method::Cancel => ICalendarStatus::Cancelled,
            },
        );
        event.add_property(ICalendarProperty::Transp, ICalendarTransparency::Opaque);
        event.add_property_with_params(
            ICalendarProperty::Organizer,
            name_parameter(&self.organizer.name),
            mailto(&self.organizer.address),
        );
        event
    }

    /// The place as what calendars open with one press; one that is no address is only shown.
    fn address(&self) -> Option<ICalendarValue> {
        let place = self.location.as_str();
        let is_address = place.starts_with("https://") && !place.contains(char::is_whitespace);
        is_address.then(|| ICalendarValue::Uri(Uri::Location(place.to_owned())))
    }

    fn language_parameter(&self) -> ICalendarParameter {
        ICalendarParameter::language(self.language.tag().to_owned())
    }

    fn attendee_parameters(&self, attendee: &Attendee) -> Vec<ICalendarParameter> {
        let mut parameters = vec![
            ICalendarParameter::cutype(ICalendarUserTypes::Individual),
            ICalendarParameter::role(match attendee.attendance {
                Attendance::Leads => ICalendarParticipationRole::Chair,
                Attendance::Needed => ICalendarParticipationRole::ReqParticipant,
                Attendance::Welcome => ICalendarParticipationRole::OptParticipant,
            }),
        ];
        // Nobody answers a cancellation.
        if self.method == Method::Request {
            parameters.push(ICalendarParameter::partstat(
                ICalendarParticipationStatus::NeedsAction,
            ));
            parameters.push(ICalendarParameter::rsvp(attendee.rsvp));
        }
        parameters.extend(name_parameter(&attendee.name));
        parameters
    }
}

fn calendar(method: ICalendarMethod, event: ICalendarComponent) -> String {
    calendar_of(method, vec![event]).to_string()
}

fn calendar_of(method: ICalendarMethod, events: Vec<ICalendarComponent>) -> ICalendar {
    let mut root = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    root.add_property(ICalendarProperty::Prodid, PRODUCT);
    root.add_property(ICalendarProperty::Version, "2.0");
    root.add_property(ICalendarProperty::Calscale, "GREGORIAN");
    root.add_property(ICalendarProperty::Method, method);
    root.component_ids.extend((1..).take(events.len()));
    let mut components = vec![root];
    components.extend(events);
    ICalendar { components }
}

/// To the second, in years that four digits can say: before 1970 and after 9999 calendars differ.
fn instant(timestamp: Timestamp) -> PartialDateTime {
    PartialDateTime::from_utc_timestamp(timestamp.as_second().clamp(0, LAST_SECOND))
}

fn name_parameter(name: &Line) -> Option<ICalendarParameter> {
    (!name.is_empty()).then(|| ICalendarParameter::cn(in_a_parameter(name)))
}

/// A parameter knows no escape that all calendars read (RFC 5545 has none, RFC 6868 came later):
/// the three letters that would need one give way to look-alikes.
fn in_a_parameter(name: &Line) -> String {
    name.as_str()
        .chars()
        .map(|letter| match letter {
            '"' => '\u{201d}',
            '\\' => '\u{2215}',
            '^' => '\u{2c6}',
            letter => letter,
        })
        .collect()
}

/// The address as a URI. Letters that mean something else in one are written as `%2F` (RFC 6068).
fn mailto(address: &Address) -> ICalendarValue {
    let letters = address.as_str().chars().map(|letter| match letter {
        '%' | '/' | '?' | '#' | '&' | '^' | '`' | '{' | '|' | '}' => {
            format!("%{:02X}", u32::from(letter))
        }
        letter => letter.to_string(),
    });
    let uri = format!("mailto:{}", letters.collect::<String>());
    ICalendarValue::Uri(Uri::Location(uri))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kickoff() -> Invitation {
        Invitation {
            uid: "meeting-4hq2@center.example".parse().unwrap(),
            sequence: 0,
            method: Method::Request,
            organizer: Correspondent {
                name: "Northwind Center".into(),
                address: "meetings@center.example".parse().unwrap(),
            },
            attendees: vec![Attendee {
                name: "Minji Han".into(),
                address: "minji@hanbit.example".parse().unwrap(),
                attendance: Attendance::Needed,
                rsvp: true,
            }],
            start: "2026-09-17T05:00:00Z".parse().unwrap(),
            end: "2026-09-17T05:30:00Z".parse().unwrap(),
            summary: "Kickoff".into(),
            description: "Purpose\nAgenda".into(),
            location: "https://meet.center.example/4hq2".into(),
            stamp: "2026-09-16T01:02:03Z".parse().unwrap(),
            language: WrittenLanguage::English,
        }
    }

    /// The lines as a calendar sees them, folding undone.
    fn unfolded(calendar: &str) -> Vec<String> {
        let whole = calendar.replace("\r\n ", "");
        whole.split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn event_of(calendar: &str) -> ICalendarComponent {
        let parsed = ICalendar::parse(calendar).unwrap();
        let mut events = parsed
            .components
            .into_iter()
            .filter(|part| part.component_type == ICalendarComponentType::VEvent);
        let event = events.next().unwrap();
        assert_eq!(events.next(), None, "{calendar}");
        event
    }

    fn text_of(event: &ICalendarComponent, name: &ICalendarProperty) -> String {
        let entry = event.property(name).unwrap();
        let value = entry.values.first();
        value.map_or_else(String::new, |value| value.as_text().unwrap().to_owned())
    }

    #[test]
    fn a_request_says_all_that_itip_demands() {
        assert_eq!(
            unfolded(&kickoff().to_calendar()),
            [
                "BEGIN:VCALENDAR",
                "PRODID:-//FastTrack//Center//EN",
                "VERSION:2.0",
                "CALSCALE:GREGORIAN",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                "UID:meeting-4hq2@center.example",
                "SEQUENCE:0",
                "DTSTAMP:20260916T010203Z",
                "DTSTART:20260917T050000Z",
                "DTEND:20260917T053000Z",
                "SUMMARY;LANGUAGE=en:Kickoff",
                "DESCRIPTION;LANGUAGE=en:Purpose\\nAgenda",
                "LOCATION:https://meet.center.example/4hq2",
                "STATUS:CONFIRMED",
                "TRANSP:OPAQUE",
                "ORGANIZER;CN=\"Northwind Center\":mailto:meetings@center.example",
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Minji Han\":mailto:minji@hanbit.example",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn a_cancellation_keeps_the_uid_and_asks_for_no_answer() {
        let cancelled = Invitation {
            method: Method::Cancel,
            sequence: 3,
            ..kickoff()
        };
        let lines = unfolded(&cancelled.to_calendar());
        for expected in [
            "METHOD:CANCEL",
            "UID:meeting-4hq2@center.example",
            "SEQUENCE:3",
            "STATUS:CANCELLED",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected}");
        }
        assert!(!lines.iter().any(|line| line.contains("RSVP")));
    }

    #[test]
    fn a_file_is_published_and_names_no_attendees() {
        let lines = unfolded(&kickoff().as_file());
        assert!(lines.iter().any(|line| line == "METHOD:PUBLISH"));
        assert!(lines.iter().any(|line| line.starts_with("ORGANIZER")));
        assert!(!lines.iter().any(|line| line.starts_with("ATTENDEE")));
    }

    #[test]
    fn an_hour_shown_twice_by_clocks_is_one_instant_here() {
        let second_half_past_two = Invitation {
            start: "2026-10-25T02:30+01:00[Europe/Berlin]"
                .parse::<jiff::Zoned>()
                .unwrap()
                .timestamp(),
            ..kickoff()
        };
        let calendar = second_half_past_two.to_calendar();
        assert!(
            calendar.contains("DTSTART:20261025T013000Z\r\n"),
            "{calendar}"
        );
    }

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        let mut hostile = kickoff();
        hostile.attendees[0].name =
            "x\";CN=y:mailto:evil@e.example\r\nATTACH:http://e.example/^n\\n".into();
        let event = event_of(&hostile.to_calendar());
        let attendee = event.property(&ICalendarProperty::Attendee).unwrap();
        assert_eq!(attendee.calendar_address(), Some("minji@hanbit.example"));
        assert!(!event.has_property(&ICalendarProperty::Attach));
    }

    #[test]
    fn letters_that_mean_something_in_a_uri_are_written_with_percents() {
        let mut odd = kickoff();
        odd.attendees[0].address = "a?b&c=%41/{x}@hanbit.example".parse().unwrap();
        let lines = unfolded(&odd.to_calendar());
        let attendee = lines
            .iter()
            .find(|line| line.starts_with("ATTENDEE"))
            .unwrap();
        assert!(
            attendee.ends_with(":mailto:a%3Fb%26c=%2541%2F%7Bx%7D@hanbit.example"),
            "{attendee}"
        );
    }

    /// What people and attackers type, with a liking for what calendars treat specially.
    fn typed() -> impl Strategy<Value = String> {
        let special = prop::sample::select(vec![
            "\r\n",
            "\n",
            "\r",
            "\\n",
            "\\",
            ";",
            ",",
            ":",
            "\"",
            "^n",
            "^'",
            "=",
            " ",
            "\t",
            "\0",
            "\u{202e}",
            "\u{2066}",
            "\u{2028}",
            "\u{85}",
            "\u{feff}",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "ATTACH:http://e.example/x",
            "X-ALT-DESC;FMTTYPE=text/html:<b>",
            "METHOD:CANCEL",
            "회의",
            "ประชุม",
            "👩‍💻",
        ]);
        let piece = prop_oneof![special.prop_map(str::to_owned), "\\PC{0,12}"];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn whatever_is_typed_reads_back_as_the_same_text_in_one_event(
            summary in typed(), description in typed(), location in typed(), name in typed(),
        ) {
            let mut invitation = kickoff();
            invitation.summary = summary.as_str().into();
            invitation.description = description.as_str().into();
            invitation.location = location.as_str().into();
            invitation.attendees[0].name = name.as_str().into();
            let calendar = invitation.to_calendar();

            for line in calendar.split("\r\n") {
                prop_assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
                let harmful = line.contains(['\r', '\n', '\0', '\u{202e}']);
                prop_assert!(!harmful, "{line:?}");
            }
            let event = event_of(&calendar);
            prop_assert_eq!(text_of(&event, &ICalendarProperty::Summary), invitation.summary.as_str());
            if !invitation.description.is_empty() {
                prop_assert_eq!(text_of(&event, &ICalendarProperty::Description), invitation.description.as_str());
            }
            if !invitation.location.is_empty() {
                prop_assert_eq!(text_of(&event, &ICalendarProperty::Location), invitation.location.as_str());
            }
            let attendee = event.property(&ICalendarProperty::Attendee).unwrap();
            prop_assert_eq!(attendee.calendar_address(), Some("minji@hanbit.example"));
            if let Some(shown) = attendee.parameter(&calcard::icalendar::ICalendarParameterName::Cn) {
                prop_assert_eq!(shown.as_text().unwrap(), in_a_parameter(&invitation.attendees[0].name));
            }
            let known = ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
                "LOCATION", "STATUS", "TRANSP", "ORGANIZER", "ATTENDEE"];
            for entry in &event.entries {
                prop_assert!(known.contains(&entry.name.as_str()), "{:?}", entry.name);
            }
        }
    }
}
