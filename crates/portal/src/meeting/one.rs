//! One meeting of a customer: confirming what is held, looking at it, cancelling it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::meeting::{self, May, MeetingView};
use center::once::Key;
use center::{CenterFault, Conflict};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use process::permission::Action;
use process::state::MeetingState;

use super::{Named, agenda, identity, other_zone, whole_minutes};
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

/// What all three pages show.
struct Sight {
    domain: String,
    named: Named,
    agenda: Vec<String>,
    meeting: MeetingView,
    zone: TimeZone,
    /// Whether this reader books, moves and cancels.
    may_book: bool,
}

async fn sight(visit: &Visit, domain: &str, id: &str) -> Result<Sight, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let meeting = meeting::look(&visit.center, &act, &tenant, identity(id)?).await?;
    Ok(Sight {
        domain: domain.to_owned(),
        named: Named::of(visit, &meeting.name),
        agenda: agenda(visit, &meeting.agenda),
        zone: other_zone(visit, &meeting.specialist, &meeting.customer),
        may_book: act.permit(Action::BookMeeting).is_ok(),
        meeting,
    })
}

fn titled(visit: &Visit, domain: &str, title: String) -> Page {
    Page::new(&visit.frame, title).customer(domain, Some(CustomerPlace::Meetings))
}

#[derive(Template)]
#[template(path = "meeting/one.html")]
struct One {
    page: Page,
    sight: Sight,
    /// The message of what was just done.
    done: Option<&'static str>,
}

impl One {
    /// What the page says, as the mail did, of a Specialist who will be away then.
    fn away(&self) -> words::Args {
        let meeting = &self.sight.meeting;
        words::Args::new()
            .text("specialist", &meeting.specialist.name)
            .text("meeting", &self.sight.named.title)
            .text("tenant", &meeting.tenant)
            .date_time("start", meeting.starts_at)
    }
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let sight = sight(&visit, &domain, &id).await?;
    let state = sight.meeting.state;
    if state == MeetingState::Held {
        return Ok(go(&format!("/t/{domain}/meetings/{id}/confirm")));
    }
    let done = query.get("done").map(String::as_str);
    let template = One {
        page: titled(&visit, &domain, sight.named.title.clone()),
        done: match (done, state) {
            (Some("booked"), MeetingState::Booked) => Some("booking-done-booked"),
            (Some("moved"), MeetingState::Moved) => Some("booking-done-moved"),
            (Some("cancelled"), MeetingState::Cancelled) => Some("booking-done-cancelled"),
            _ => None,
        },
        sight,
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "meeting/confirm.html")]
struct Confirm {
    page: Page,
    sight: Sight,
    form: Form,
    /// None when its minutes are over.
    held_until: Option<Timestamp>,
    hold_minutes: u16,
}

/// The held time, to be confirmed.
pub(super) async fn show_held(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    visit.within(&domain)?.0.permit(Action::BookMeeting)?;
    let sight = sight(&visit, &domain, &id).await?;
    if sight.meeting.state != MeetingState::Held {
        return Ok(go(&format!("/t/{domain}/meetings/{id}")));
    }
    let args = words::Args::new().text("meeting", &sight.named.title).text(
        "day",
        visit.frame.speaker.date_long(sight.meeting.starts_at),
    );
    let title = visit.frame.speaker.say_with("booking-confirm-title", args);
    let held_until = sight.meeting.held_until;
    let template = Confirm {
        page: titled(&visit, &domain, title),
        form: visit.form(),
        held_until: held_until.filter(|until| *until > visit.frame.now),
        hold_minutes: visit.center.catalog().settings().slot_hold_minutes,
        sight,
    };
    Ok(render(StatusCode::OK, &template))
}

/// Books what is held.
pub(super) async fn book(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = identity(&id)?;
    let start = form
        .value("slot")
        .parse()
        .map_err(|_| Refusal::Unreadable)?;
    let key = Key::parse(&form.key)?;
    match meeting::confirm(&visit.center, &act, id, start, &key).await {
        Ok(id) => Ok(go(&format!("/t/{domain}/meetings/{id}?done=booked"))),
        Err(fault @ (CenterFault::Conflict(Conflict::TimeTaken) | CenterFault::Invalid(_))) => {
            super::choose::lost_hold(&visit, &domain, (id, start), fault).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Gives a held time back and leads to the choice of another.
pub(super) async fn let_go(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let id = identity(&id)?;
    let held = meeting::look(&visit.center, &act, &tenant, id).await?;
    meeting::let_go(&visit.center, &act, id).await?;
    Ok(go(&format!(
        "/t/{domain}/meetings/book?engagement={}&name={}",
        held.engagement, held.name
    )))
}

#[derive(Template)]
#[template(path = "meeting/cancel.html")]
struct Cancel {
    page: Page,
    sight: Sight,
    form: Form,
}

/// The question before a cancellation.
pub(super) async fn ask_to_cancel(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    visit.within(&domain)?.0.permit(Action::BookMeeting)?;
    let sight = sight(&visit, &domain, &id).await?;
    if !sight.can_cancel() {
        return Ok(go(&format!("/t/{domain}/meetings/{id}")));
    }
    let args = words::Args::new().text("meeting", &sight.named.title).text(
        "when",
        visit.frame.speaker.date_time(sight.meeting.starts_at),
    );
    let title = visit
        .frame
        .speaker
        .say_with("booking-cancel-question", args);
    let template = Cancel {
        page: titled(&visit, &domain, title),
        form: visit.form(),
        sight,
    };
    Ok(render(StatusCode::OK, &template))
}

/// Cancels the meeting.
pub(super) async fn cancel(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = identity(&id)?;
    let key = Key::parse(&form.key)?;
    meeting::cancel(&visit.center, &act, id, &key).await?;
    Ok(go(&format!("/t/{domain}/meetings/{id}?done=cancelled")))
}

impl Sight {
    fn can_move(&self) -> bool {
        self.may_book && self.meeting.may == May::Move
    }

    fn can_cancel(&self) -> bool {
        self.may_book && matches!(self.meeting.may, May::Move | May::Cancel)
    }

    fn can_book_again(&self) -> bool {
        self.may_book && self.meeting.may == May::BookAgain
    }

    fn waits_for_close(&self) -> bool {
        self.meeting.may == May::Close
    }

    fn length(&self) -> i64 {
        whole_minutes(self.meeting.starts_at, self.meeting.ends_at)
    }
}
