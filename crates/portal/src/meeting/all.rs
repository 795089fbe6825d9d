//! All meetings of a customer: the next one, the whole series with what is proposed, earlier ones.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::meeting::{
    self, CustomersMeetings, InSeries, May, MeetingView, SeriesLine, Slot, Someone, Standing,
};
use center::once::Key;
use center::{CenterFault, Conflict};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use process::identity::{EngagementId, TaskName};
use process::state::MeetingState;

use super::{Named, other_zone};
use crate::guidance::id;
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::plans::Plans;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "meeting/all.html")]
struct All {
    page: Page,
    form: Form,
    domain: String,
    standing: Standing,
    next: Option<Row>,
    first: Option<Row>,
    series: Vec<Row>,
    /// Name and time of each proposal, as the form sends them.
    proposals: Vec<String>,
    /// Booked, but neither the next one nor in the series: of another plan, or while no series can be
    /// booked.
    also: Vec<Row>,
    past: Vec<Row>,
    engagement: String,
    plans: Plans,
    is_done: bool,
    was_lost: bool,
}

/// A meeting in a list.
struct Row {
    named: Named,
    name: TaskName,
    minutes: i64,
    /// Its own page; none while it is only proposed.
    href: Option<String>,
    slot: Option<Slot>,
    state: Option<MeetingState>,
    /// Whether it is over and its Specialist has not said how it went.
    is_unclosed: bool,
    can_move: bool,
    /// The zone of the second clock.
    zone: TimeZone,
    /// The services of its plan, where that is another one than is looked at.
    plan: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let is_done = query.get("done").is_some_and(|done| done == "series");
    let place = Place {
        domain,
        named: id(query.get("engagement").map(String::as_str))?,
        is_done,
    };
    page(&visit, place, visit.form(), StatusCode::OK).await
}

/// Whose meetings, of which plan.
struct Place {
    domain: String,
    named: Option<EngagementId>,
    /// Whether the series was booked just now.
    is_done: bool,
}

async fn page(
    visit: &Visit,
    place: Place,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let Place {
        domain,
        named,
        is_done,
    } = place;
    let (act, tenant) = visit.within(&domain)?;
    let all = meeting::meetings_of(&visit.center, &act, &tenant, named).await?;
    let reasons = Reasons::of(visit);
    let is_ended = |id| all.plans.iter().any(|plan| plan.id == id && plan.is_ended);
    let page = visit
        .page("booking-meetings")
        .customer(&domain, Some(CustomerPlace::Meetings))
        .of_plan(named.filter(|id| !is_ended(*id)));
    let pages = format!("/t/{domain}/meetings");
    let plans = Plans::of(&reasons, &pages, &all.plans, all.engagement);
    let row = |meeting: &MeetingView| {
        let mut plans = all.plans.iter();
        let other =
            plans.find(|plan| plan.id == meeting.engagement && !all.is_of_this_plan(meeting));
        Row {
            plan: other.map(|plan| reasons.services(&plan.services)),
            ..met(visit, &domain, meeting)
        }
    };
    let also: Vec<Row> = all.also_booked().map(row).collect();
    // What stands in the series is not said again beneath it.
    let is_elsewhere = |meeting: &&MeetingView| !all.is_in_series(meeting);
    let past: Vec<Row> = all.past.iter().filter(is_elsewhere).map(row).collect();
    let next = all.next().map(row);
    let CustomersMeetings {
        standing, series, ..
    } = all;
    let engagement = match &standing {
        Standing::Open(engagement, _) => engagement.to_string(),
        _ => String::new(),
    };
    let proposals = series
        .iter()
        .filter_map(|line| match &line.stands {
            InSeries::Proposed(slot) => Some(format!("{} {}", line.planned.name, slot.start)),
            _ => None,
        })
        .collect();
    let series: Vec<Row> = series
        .into_iter()
        .map(|line| planned(visit, &domain, &standing, line))
        .collect();
    let template = All {
        page,
        form,
        plans,
        domain,
        first: series
            .first()
            .filter(|row| next.is_none() && row.href.is_none())
            .map(|row| row.again(visit)),
        next,
        series,
        proposals,
        also,
        past,
        standing,
        engagement,
        is_done,
        was_lost: status == StatusCode::CONFLICT,
    };
    Ok(render(status, &template))
}

impl Row {
    fn again(&self, visit: &Visit) -> Self {
        Self {
            named: Named::of(visit, &self.name),
            name: self.name.clone(),
            href: self.href.clone(),
            zone: self.zone.clone(),
            plan: self.plan.clone(),
            ..*self
        }
    }
}

fn met(visit: &Visit, domain: &str, meeting: &MeetingView) -> Row {
    Row {
        named: Named::of(visit, &meeting.name),
        name: meeting.name.clone(),
        minutes: super::whole_minutes(meeting.starts_at, meeting.ends_at),
        href: Some(format!("/t/{domain}/meetings/{}", meeting.id)),
        slot: Some(Slot {
            start: meeting.starts_at,
            end: meeting.ends_at,
        }),
        state: Some(meeting.state),
        is_unclosed: is_unclosed(visit, Some(meeting.state), meeting.ends_at),
        can_move: meeting.may == May::Move,
        zone: other_zone(visit, &meeting.specialist, &meeting.customer),
        plan: None,
    }
}

fn is_unclosed(visit: &Visit, state: Option<MeetingState>, ends_at: Timestamp) -> bool {
    let is_booked = matches!(state, Some(MeetingState::Booked | MeetingState::Moved));
    is_booked && ends_at <= visit.frame.now
}

fn planned(visit: &Visit, domain: &str, standing: &Standing, line: SeriesLine) -> Row {
    let zone = match standing {
        Standing::Open(_, specialist) => zone_of(specialist),
        _ => visit.frame.speaker.zone().clone(),
    };
    let (href, slot, state) = match line.stands {
        InSeries::Meeting(id, state, slot) => (
            Some(format!("/t/{domain}/meetings/{id}")),
            Some(slot),
            Some(state),
        ),
        InSeries::Proposed(slot) => (None, Some(slot), None),
        InSeries::NoTime => (None, None, None),
    };
    Row {
        named: Named::of(visit, &line.planned.name),
        minutes: i64::from(line.planned.minutes),
        can_move: slot.is_some_and(|slot| slot.start > visit.frame.now)
            && state.is_none_or(|state| state.may_become(MeetingState::Moved)),
        is_unclosed: slot.is_some_and(|slot| is_unclosed(visit, state, slot.end)),
        name: line.planned.name,
        href,
        slot,
        state,
        zone,
        plan: None,
    }
}

fn zone_of(someone: &Someone) -> TimeZone {
    super::zone(&someone.zone)
}

/// Books everything that is proposed, or what of it was sent.
pub(super) async fn book_series(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let engagement: EngagementId = form
        .value("engagement")
        .parse()
        .map_err(|_| CenterFault::NotFound)?;
    let place = Place {
        domain,
        named: Some(engagement),
        is_done: false,
    };
    let chosen: Option<Vec<_>> = form.values("meeting").map(proposal).collect();
    let chosen = chosen.ok_or(Refusal::Unreadable)?;
    let key = Key::parse(&form.key)?;
    let booked = meeting::book_series(&visit.center, &act, engagement, chosen, &key).await;
    match booked {
        Ok(_) => {
            let domain = place.domain;
            let at = format!("/t/{domain}/meetings?done=series&engagement={engagement}");
            Ok(go(&at))
        }
        // Somebody else was faster, or hours have changed since: the proposals are made anew.
        Err(CenterFault::Conflict(Conflict::TimeTaken)) => {
            page(&visit, place, visit.form(), StatusCode::CONFLICT).await
        }
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&visit, place, form, status).await
        }
    }
}

fn proposal(sent: &str) -> Option<(TaskName, jiff::Timestamp)> {
    let (name, start) = sent.split_once(' ')?;
    Some((name.parse().ok()?, start.parse().ok()?))
}
