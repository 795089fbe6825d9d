//! The letter of a meeting: an invitation, its change or its cancellation, with the calendar part
//! that mail clients read.

use jiff::Timestamp;
use mail::{Attendance, Attendee, Correspondent, Invitation, Method};
use process::identity::{MeetingId, PersonId};
use process::state::MeetingState;
use store::Reading;
use store::meeting::Meeting;
use store::person::Person;
use words::Args;

use super::compose::{Content, Desk, speaker_for};
use crate::meeting::is_to_come;
use crate::{Center, CenterFault};

pub(super) async fn content(
    desk: &Desk<'_>,
    id: MeetingId,
    sequence: i64,
) -> Result<Option<Content>, CenterFault> {
    let Some(meeting) = store::meeting::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    // A later change has its own letter; an old one would put the meeting back in calendars.
    if meeting.sequence != sequence {
        return Ok(None);
    }
    let Some(tenant) = store::tenant::by_id(desk.reading, meeting.tenant_id.0).await? else {
        return Ok(None);
    };
    let people = store::person::by_ids(
        desk.reading,
        &[meeting.specialist_id.0, meeting.customer_id.0],
    )
    .await?;
    let named = |id: PersonId| people.iter().find(|person| person.id.0 == id);
    let (Some(specialist), Some(customer)) =
        (named(meeting.specialist_id.0), named(meeting.customer_id.0))
    else {
        return Ok(None);
    };
    let is_specialist = desk.reader.id == specialist.id;
    let about = match meeting.state.0 {
        MeetingState::Cancelled => "mail-meeting-cancelled",
        MeetingState::Moved => "mail-meeting-moved",
        _ => "mail-meeting",
    };
    let title = title(desk, &meeting);
    let base = &desk.center.settings().base_url;
    let path = if is_specialist {
        format!("/desk/meetings/{id}")
    } else {
        format!("/t/{}/meetings/{id}", tenant.domain)
    };
    let other = if is_specialist { customer } else { specialist };
    let their_zone = jiff::tz::TimeZone::get(&other.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let time = desk.speaker.date_time(meeting.starts_at.0);
    let mut facts = vec![
        ("mail-fact-your-time", time),
        (
            "mail-fact-their-time",
            desk.speaker
                .at(their_zone)
                .time_in_place(meeting.starts_at.0),
        ),
        ("mail-fact-with", other.name.clone()),
    ];
    facts.extend(
        meeting
            .join_link
            .clone()
            .map(|link| ("mail-fact-where", link)),
    );
    let summary = summary(desk, &meeting, title.clone(), &tenant.name);
    let mut attendees = vec![
        (customer, Attendance::Needed),
        (specialist, Attendance::Leads),
    ];
    // Who asked for the work hears of what a representative books for it, and may come.
    if ![customer.id, specialist.id].contains(&desk.reader.id) {
        attendees.push((desk.reader, Attendance::Welcome));
    }
    Ok(Some(Content {
        about,
        args: Args::new()
            .text("meeting", &title)
            .text("title", &summary)
            .text("tenant", &tenant.name)
            .text("other", &other.name)
            .date_time("start", meeting.starts_at.0),
        facts,
        invitation: Some(invitation(
            desk,
            &meeting,
            &summary,
            &attendees,
            &format!("{base}{path}"),
        )?),
        path,
    }))
}

/// Where a meeting takes place: the meeting as it stands, under another heading.
pub(super) async fn placed(
    desk: &Desk<'_>,
    meeting: MeetingId,
    sequence: i64,
) -> Result<Option<Content>, CenterFault> {
    let content = content(desk, meeting, sequence).await?;
    Ok(content.map(|content| Content {
        about: "mail-meeting-placed",
        ..content
    }))
}

/// The Specialist of a meeting that is still to come will be away then.
pub(super) async fn away(desk: &Desk<'_>, id: MeetingId) -> Result<Option<Content>, CenterFault> {
    let now = desk.center.now();
    let meeting = store::meeting::by_id(desk.reading, id).await?;
    let Some(meeting) = meeting.filter(|meeting| is_to_come(meeting, now)) else {
        return Ok(None);
    };
    let tenant = store::tenant::by_id(desk.reading, meeting.tenant_id.0).await?;
    let specialist = store::person::by_id(desk.reading, meeting.specialist_id.0).await?;
    let (Some(tenant), Some(specialist)) = (tenant, specialist) else {
        return Ok(None);
    };
    let time = desk.speaker.date_time(meeting.starts_at.0);
    Ok(Some(Content {
        about: "mail-away",
        args: Args::new()
            .text("meeting", title(desk, &meeting))
            .text("tenant", &tenant.name)
            .text("specialist", &specialist.name)
            .date_time("start", meeting.starts_at.0),
        facts: vec![("mail-fact-your-time", time)],
        path: format!("/t/{}/meetings/{id}", tenant.domain),
        invitation: None,
    }))
}

/// The meeting as a file for the calendar of one of its customer's people.
///
/// # Errors
/// The database failed, or an address cannot be written.
pub(crate) async fn calendar_file(
    center: &Center,
    reading: &Reading,
    reader: PersonId,
    meeting: &Meeting,
) -> Result<String, CenterFault> {
    let reader = store::person::by_id(reading, reader)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(reading, meeting.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let catalog = center.catalog();
    let speaker = speaker_for(&reader);
    let desk = Desk {
        center,
        reading,
        catalog: &catalog,
        reader: &reader,
        speaker: &speaker,
    };
    let title = title(&desk, meeting);
    let base = &center.settings().base_url;
    let page = format!("{base}/t/{}/meetings/{}", tenant.domain, meeting.id.0);
    // A file names no attendees: it is for the reader's own calendar.
    Ok(invitation(&desk, meeting, &title, &[], &page)?.as_file())
}

/// A meeting in somebody's calendar.
pub(crate) struct Entry {
    pub(crate) meeting: Meeting,
    /// The customer's name, where the reader has many.
    pub(crate) customer: Option<String>,
    /// The page that the reader opens.
    pub(crate) path: String,
}

/// Meetings as one calendar that this person subscribes to, by the Center's name.
///
/// # Errors
/// The database failed, or an address cannot be written.
pub(crate) async fn calendar_feed(
    center: &Center,
    reading: &Reading,
    reader: &Person,
    entries: &[Entry],
) -> Result<String, CenterFault> {
    let catalog = center.catalog();
    let speaker = speaker_for(reader);
    let desk = Desk {
        center,
        reading,
        catalog: &catalog,
        reader,
        speaker: &speaker,
    };
    let base = &center.settings().base_url;
    let mut written = Vec::with_capacity(entries.len());
    for entry in entries {
        let title = title(&desk, &entry.meeting);
        let title = match &entry.customer {
            Some(customer) => of_customer(&desk, &title, customer),
            None => title,
        };
        let page = format!("{base}{}", entry.path);
        written.push(invitation(&desk, &entry.meeting, &title, &[], &page)?);
    }
    let name = catalog.names().center(desk.language());
    let name = name.map_or("FastTrack", |name| name.text);
    Ok(Invitation::as_feed(&written, &name.into(), REFRESH_HOURS))
}

/// How soon a calendar that subscribes is asked to look again.
const REFRESH_HOURS: u32 = 4;

/// The meeting's name in the reader's language.
fn title(desk: &Desk<'_>, meeting: &Meeting) -> String {
    let name = meeting.name.parse().ok();
    let words = name
        .as_ref()
        .and_then(|name| desk.catalog.names().meeting(name, desk.language()));
    words.map_or_else(|| meeting.name.clone(), |words| words.title.to_owned())
}

/// What the meeting is called in its people's calendars: whoever guides many customers finds there
/// whose it is.
fn summary(desk: &Desk<'_>, meeting: &Meeting, title: String, tenant: &str) -> String {
    if desk.reader.id == meeting.specialist_id {
        of_customer(desk, &title, tenant)
    } else {
        title
    }
}

fn of_customer(desk: &Desk<'_>, title: &str, tenant: &str) -> String {
    let args = Args::new().text("meeting", title).text("tenant", tenant);
    desk.speaker.say_with("mail-meeting-of-customer", args)
}

fn invitation(
    desk: &Desk<'_>,
    meeting: &Meeting,
    title: &str,
    people: &[(&Person, Attendance)],
    page: &str,
) -> Result<Invitation, CenterFault> {
    let organizer: mail::Address = desk
        .center
        .settings()
        .mail_from
        .parse()
        .map_err(CenterFault::internal)?;
    let center_name = desk
        .catalog
        .names()
        .center(desk.language())
        .map_or("FastTrack", |name| name.text);
    let mut attendees = Vec::new();
    for (person, attendance) in people {
        let Some(address) = &person.address else {
            continue;
        };
        attendees.push(Attendee {
            name: person.name.as_str().into(),
            address: address.parse().map_err(CenterFault::internal)?,
            attendance: *attendance,
            rsvp: true,
        });
    }
    let args = Args::new().text("page", page);
    let description = match &meeting.join_link {
        Some(link) => {
            let args = args.text("link", link);
            desk.speaker.say_with("mail-meeting-join", args)
        }
        None => desk.speaker.say_with("mail-meeting-description", args),
    };
    let stamp: Timestamp = meeting.changed_at.0;
    Ok(Invitation {
        uid: meeting.uid.parse().map_err(CenterFault::internal)?,
        sequence: u32::try_from(meeting.sequence).unwrap_or_default(),
        method: if meeting.state.0 == MeetingState::Cancelled {
            Method::Cancel
        } else {
            Method::Request
        },
        organizer: Correspondent {
            name: center_name.into(),
            address: organizer,
        },
        attendees,
        start: meeting.starts_at.0,
        end: meeting.ends_at.0,
        summary: title.into(),
        description: description.as_str().into(),
        location: meeting.join_link.as_deref().unwrap_or(page).into(),
        stamp,
        language: desk.language(),
    })
}
