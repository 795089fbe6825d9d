//! Meetings of a customer: free times, a time held, booked, moved, cancelled.

use axum::Json;
use axum::http::StatusCode;
use center::CenterFault;
use center::meeting::{
    self, Day, DayState, InSeries, MeetingView, SeriesLine, Shut, Someone, Standing, Wanted,
};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, MeetingId};
use process::permission::Action;
use process::plan::MeetingKind;
use process::state::MeetingState;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Made, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::problem::Refusal;
use crate::task::OfEngagement;
use crate::told::MadeId;
use crate::word;

pub(crate) fn operations() -> Operations {
    let (customer, book) = (Audience::Customer, Action::BookMeeting);
    Operations::about("meetings")
        .shows(customer, Action::SeeTasks, routes!(list_meetings))
        .shows(customer, book, routes!(list_slots))
        .makes(customer, book, routes!(hold_slot))
        .shows(customer, Action::SeeTasks, routes!(show_meeting))
        .changes(customer, book, routes!(let_slot_go))
        .makes(customer, book, routes!(book_held_slot))
        .makes(customer, book, routes!(book_meeting))
        .makes(customer, book, routes!(move_meeting))
        .makes(customer, book, routes!(cancel_meeting))
}

/// Somebody in a meeting.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Participant {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// The person's IANA zone.
    #[schema(example = "Europe/London")]
    zone: String,
}

impl From<Someone> for Participant {
    fn from(someone: Someone) -> Self {
        Self {
            id: someone.id.0,
            name: someone.name,
            zone: someone.zone,
        }
    }
}

/// A meeting.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Meeting {
    /// Which.
    id: Uuid,
    /// Of which engagement.
    engagement: Uuid,
    /// Its name in the plan.
    #[schema(example = "kickoff")]
    name: String,
    /// Where it stands.
    #[schema(schema_with = word::meeting_state)]
    state: MeetingState,
    /// Starts.
    starts_at: Timestamp,
    /// Ends.
    ends_at: Timestamp,
    /// While only held: until when.
    held_until: Option<Timestamp>,
    /// What was decided, once it took place.
    minutes: Option<String>,
    /// The https address to join it by, while it is booked and not over.
    join_link: Option<String>,
    /// Who guides.
    specialist: Participant,
    /// Who is guided.
    customer: Participant,
}

impl Meeting {
    pub(crate) fn of(view: MeetingView, now: Timestamp) -> Self {
        let join_link = view.joined_by(now).map(str::to_owned);
        Self {
            join_link,
            id: view.id.0,
            engagement: view.engagement.0,
            name: view.name.to_string(),
            state: view.state,
            starts_at: view.starts_at,
            ends_at: view.ends_at,
            held_until: view.held_until,
            minutes: view.minutes,
            specialist: view.specialist.into(),
            customer: view.customer.into(),
        }
    }
}

/// A meeting of the plan's series.
#[derive(Debug, Serialize, ToSchema)]
struct Planned {
    /// Its name in the plan.
    #[schema(example = "kickoff")]
    name: String,
    /// Its kind.
    #[schema(schema_with = word::meeting_kind)]
    kind: MeetingKind,
    /// Its length.
    minutes: u16,
    /// The day it is due on.
    due_on: Date,
    /// The meeting, once there is one.
    meeting: Option<Uuid>,
    /// When it starts, or the time proposed for it; null if none is free.
    starts_at: Option<Timestamp>,
    /// When it ends.
    ends_at: Option<Timestamp>,
}

impl From<SeriesLine> for Planned {
    fn from(line: SeriesLine) -> Self {
        let (meeting, slot) = match line.stands {
            InSeries::Meeting(id, _, slot) => (Some(id.0), Some(slot)),
            InSeries::Proposed(slot) => (None, Some(slot)),
            InSeries::NoTime => (None, None),
        };
        Self {
            name: line.planned.name.to_string(),
            kind: line.planned.kind,
            minutes: line.planned.minutes,
            due_on: line.due_on,
            meeting,
            starts_at: slot.map(|slot| slot.start),
            ends_at: slot.map(|slot| slot.end),
        }
    }
}

/// A tenant's meetings.
#[derive(Debug, Serialize, ToSchema)]
struct Meetings {
    /// The engagement for which meetings can be booked now, if there is one.
    engagement: Option<Uuid>,
    /// To come, soonest first.
    upcoming: Vec<Meeting>,
    /// Over, newest first.
    past: Vec<Meeting>,
    /// The plan's whole series.
    series: Vec<Planned>,
}

/// List a tenant's meetings
///
/// With the plan's whole series and a time proposed for each that is not booked.
#[utoipa::path(get, path = "/tenants/{domain}/meetings", params(OfEngagement),
    responses((status = 200, body = Meetings)))]
async fn list_meetings(
    caller: Caller,
    At(domain): At<String>,
    Asked(OfEngagement { engagement }): Asked<OfEngagement>,
) -> Answer<Json<Meetings>> {
    let named = engagement.map(EngagementId);
    let (act, tenant) = caller.within(&domain)?;
    let all = meeting::meetings_of(&caller.center, &act, &tenant, named).await?;
    let now = caller.center.now();
    let told = |views: Vec<MeetingView>| -> Vec<Meeting> {
        let views = views.into_iter();
        views.map(|view| Meeting::of(view, now)).collect()
    };
    Ok(Json(Meetings {
        engagement: match all.standing {
            Standing::Open(engagement, _) => Some(engagement.0),
            _ => None,
        },
        upcoming: told(all.upcoming),
        past: told(all.past),
        series: all.series.into_iter().map(Planned::from).collect(),
    }))
}

/// For which meeting a time is wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ForMeeting {
    /// The engagement whose plan has the meeting; with `name`.
    engagement: Option<Uuid>,
    /// The meeting's name in the plan; with `engagement`.
    #[param(example = "kickoff")]
    name: Option<String>,
    /// A booked meeting that is to be moved; instead of `engagement` and `name`.
    meeting: Option<Uuid>,
    /// A day of the month wanted; without it, the month of the first free time.
    month: Option<Date>,
}

fn wanted(
    engagement: Option<Uuid>,
    name: Option<&str>,
    booked: Option<Uuid>,
) -> Result<Wanted, Refusal> {
    match (engagement, name, booked) {
        (Some(engagement), Some(name), None) => Ok(Wanted::Planned {
            engagement: EngagementId(engagement),
            name: name.parse().map_err(|_| CenterFault::NotFound)?,
        }),
        (None, None, Some(meeting)) => Ok(Wanted::Booked(MeetingId(meeting))),
        _ => Err(Refusal::Unreadable(
            "expected engagement and name, or meeting".to_owned(),
        )),
    }
}

/// A free time.
#[derive(Debug, Serialize, ToSchema)]
struct Slot {
    /// Starts.
    starts_at: Timestamp,
    /// Ends.
    ends_at: Timestamp,
}

impl From<meeting::Slot> for Slot {
    fn from(slot: meeting::Slot) -> Self {
        Self {
            starts_at: slot.start,
            ends_at: slot.end,
        }
    }
}

/// A day with its free times, or why it has none.
#[derive(Debug, Serialize, ToSchema)]
struct DayShown {
    /// The day on the customer's clock.
    date: Date,
    /// Free times, in order.
    slots: Vec<Slot>,
    /// Why there are none: `past`, `closed`, `holiday`, `away`, `full`, `no_common_hours`,
    /// `present`, `too_soon` or `too_late`.
    shut: Option<&'static str>,
}

impl From<Day> for DayShown {
    fn from(day: Day) -> Self {
        let (slots, shut) = match day.state {
            DayState::Free(slots) => (slots.into_iter().map(Slot::from).collect(), None),
            DayState::Past => (Vec::new(), Some("past")),
            DayState::Shut(shut) => (Vec::new(), Some(word_of(&shut))),
        };
        Self {
            date: day.date,
            slots,
            shut,
        }
    }
}

fn word_of(shut: &Shut) -> &'static str {
    match shut {
        Shut::Closed => "closed",
        Shut::Holiday(..) => "holiday",
        Shut::Away => "away",
        Shut::Full => "full",
        Shut::NoCommonHours => "no_common_hours",
        Shut::Present => "present",
        Shut::TooSoon => "too_soon",
        Shut::TooLate => "too_late",
    }
}

/// The free times of a month.
#[derive(Debug, Serialize, ToSchema)]
struct FreeTime {
    /// The customer's IANA zone, in which these days are counted.
    #[schema(example = "Asia/Seoul")]
    zone: String,
    /// Who guides.
    specialist: Participant,
    /// The meeting's length.
    minutes: u16,
    /// The first day of the month before, if there are times.
    before: Option<Date>,
    /// The first day of the month after, if there are times.
    after: Option<Date>,
    /// Every day of the month.
    days: Vec<DayShown>,
}

/// List the free times for a meeting
///
/// Times that suit both sides' hours, holidays and other meetings, a month at a time.
#[utoipa::path(get, path = "/tenants/{domain}/slots", params(ForMeeting),
    responses((status = 200, body = FreeTime)))]
async fn list_slots(
    caller: Caller,
    At(domain): At<String>,
    Asked(asked): Asked<ForMeeting>,
) -> Answer<Json<FreeTime>> {
    let (act, tenant) = caller.within(&domain)?;
    let wanted = wanted(asked.engagement, asked.name.as_deref(), asked.meeting)?;
    let when = (asked.month, None);
    let free = meeting::free_slots(&caller.center, &act, &tenant, &wanted, when).await?;
    Ok(Json(FreeTime {
        zone: free.zone,
        specialist: free.specialist.into(),
        minutes: free.planned.minutes,
        before: free.before,
        after: free.after,
        days: free.days.into_iter().map(DayShown::from).collect(),
    }))
}

/// A meeting of the plan at a free time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "engagement": "019f1b5d-0000-7000-8000-000000000001",
    "name": "kickoff",
    "starts_at": "2026-11-09T10:00:00Z"
})))]
struct MeetingWanted {
    /// The engagement whose plan has it.
    engagement: Uuid,
    /// Its name in the plan.
    #[schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    name: String,
    /// The start of one of its free times.
    starts_at: Timestamp,
}

impl MeetingWanted {
    fn read(&self) -> Result<Wanted, Refusal> {
        wanted(Some(self.engagement), Some(&self.name), None)
    }
}

/// Hold a free time
///
/// For ten minutes, so that nobody else takes it while it is thought about.
#[utoipa::path(post, path = "/tenants/{domain}/holds", request_body = MeetingWanted,
    responses((status = 201, body = MadeId)))]
async fn hold_slot(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(body): Body<MeetingWanted>,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let wanted = body.read()?;
    let id = meeting::hold(&caller.center, &act, &wanted, body.starts_at, &key).await?;
    Ok(made(&domain, id))
}

fn made(domain: &str, id: MeetingId) -> Made<MadeId> {
    let place = format!("/tenants/{domain}/meetings/{id}");
    Made(MadeId { id: id.0 }, place)
}

/// Let a held time go
#[utoipa::path(delete, path = "/tenants/{domain}/holds/{meeting}", responses((status = 204)))]
async fn let_slot_go(
    caller: Caller,
    At((domain, id)): At<(String, MeetingId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    meeting::let_go(&caller.center, &act, id).await?;
    DONE
}

/// A start.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"starts_at": "2026-11-09T10:00:00Z"})))]
struct Start {
    /// The start of a free time.
    starts_at: Timestamp,
}

/// Book a held time
#[utoipa::path(post, path = "/tenants/{domain}/holds/{meeting}/book", request_body = Start,
    responses((status = 201, body = MadeId)))]
async fn book_held_slot(
    caller: Caller,
    At((domain, id)): At<(String, MeetingId)>,
    Once(key): Once,
    Body(Start { starts_at }): Body<Start>,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let id = meeting::confirm(&caller.center, &act, id, starts_at, &key).await?;
    Ok(made(&domain, id))
}

/// Book a meeting
///
/// At one of its free times. Both sides get an invitation by mail.
#[utoipa::path(post, path = "/tenants/{domain}/meetings", request_body = MeetingWanted,
    responses((status = 201, body = MadeId)))]
async fn book_meeting(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(body): Body<MeetingWanted>,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let wanted = body.read()?;
    let id = meeting::book(&caller.center, &act, &wanted, body.starts_at, &key).await?;
    Ok(made(&domain, id))
}

/// Show a meeting
#[utoipa::path(get, path = "/tenants/{domain}/meetings/{meeting}",
    responses((status = 200, body = Meeting)))]
async fn show_meeting(
    caller: Caller,
    At((domain, id)): At<(String, MeetingId)>,
) -> Answer<Json<Meeting>> {
    let (act, tenant) = caller.within(&domain)?;
    let view = meeting::look(&caller.center, &act, &tenant, id).await?;
    Ok(Json(Meeting::of(view, caller.center.now())))
}

/// Move a meeting
///
/// To another of its free times.
#[utoipa::path(post, path = "/tenants/{domain}/meetings/{meeting}/move", request_body = Start,
    responses((status = 204)))]
async fn move_meeting(
    caller: Caller,
    At((domain, id)): At<(String, MeetingId)>,
    Once(key): Once,
    Body(Start { starts_at }): Body<Start>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    meeting::move_to(&caller.center, &act, id, starts_at, &key).await?;
    DONE
}

/// Cancel a meeting
#[utoipa::path(post, path = "/tenants/{domain}/meetings/{meeting}/cancel",
    responses((status = 204)))]
async fn cancel_meeting(
    caller: Caller,
    At((domain, id)): At<(String, MeetingId)>,
    Once(key): Once,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    meeting::cancel(&caller.center, &act, id, &key).await?;
    DONE
}
