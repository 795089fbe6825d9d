//! Booking, moving and cancelling meetings, from the customer's side, and saying how one went, from
//! the Specialist's.

mod all;
mod choose;
mod desk;
mod one;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::meeting::{self, Someone};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use process::identity::{MeetingId, TaskName};
use process::permission::Action;

use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    use Audience::{Customer, Specialist};
    Routes::default()
        .show(
            "/t/{domain}/meetings",
            Customer,
            Action::SeeTasks,
            all::show,
        )
        .send(
            "/t/{domain}/meetings/series",
            Customer,
            Action::BookMeeting,
            all::book_series,
        )
        .show(
            "/t/{domain}/meetings/book",
            Customer,
            Action::BookMeeting,
            choose::show,
        )
        .send(
            "/t/{domain}/meetings/hold",
            Customer,
            Action::BookMeeting,
            choose::hold,
        )
        .show(
            "/t/{domain}/meetings/{meeting}",
            Customer,
            Action::SeeTasks,
            one::show,
        )
        .show(
            "/t/{domain}/meetings/{meeting}/confirm",
            Customer,
            Action::BookMeeting,
            one::show_held,
        )
        .send(
            "/t/{domain}/meetings/{meeting}/book",
            Customer,
            Action::BookMeeting,
            one::book,
        )
        .send(
            "/t/{domain}/meetings/{meeting}/let-go",
            Customer,
            Action::BookMeeting,
            one::let_go,
        )
        .show(
            "/t/{domain}/meetings/{meeting}/move",
            Customer,
            Action::BookMeeting,
            choose::show_move,
        )
        .send(
            "/t/{domain}/meetings/{meeting}/move",
            Customer,
            Action::BookMeeting,
            choose::move_there,
        )
        .show(
            "/t/{domain}/meetings/{meeting}/cancel",
            Customer,
            Action::BookMeeting,
            one::ask_to_cancel,
        )
        .send(
            "/t/{domain}/meetings/{meeting}/cancel",
            Customer,
            Action::BookMeeting,
            one::cancel,
        )
        .show(
            "/t/{domain}/meetings/{meeting}/invitation.ics",
            Customer,
            Action::SeeTasks,
            download,
        )
        .show(
            "/desk/meetings/{meeting}",
            Specialist,
            Action::SeeDesk,
            desk::show,
        )
        .send(
            "/desk/meetings/{meeting}",
            Specialist,
            Action::CloseMeeting,
            desk::close,
        )
        .send(
            "/desk/meetings/{meeting}/place",
            Specialist,
            Action::PlaceMeeting,
            desk::place,
        )
}

/// A meeting's identity from an address; anything else names no meeting.
fn identity(text: &str) -> Result<MeetingId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

/// What the catalog calls a meeting, in the reader's language or in English.
struct Named {
    title: String,
    purpose: String,
    language: String,
}

impl Named {
    fn of(visit: &Visit, name: &TaskName) -> Self {
        let catalog = visit.center.catalog();
        let words = catalog.names().meeting(name, visit.language);
        words.map_or_else(
            || Self {
                title: name.to_string(),
                purpose: String::new(),
                language: visit.language.tag().to_owned(),
            },
            |words| Self {
                title: words.title.to_owned(),
                purpose: words.purpose.to_owned(),
                language: words.language.tag().to_owned(),
            },
        )
    }
}

/// What the catalog calls the tasks that a meeting is about.
fn agenda(visit: &Visit, tasks: &[TaskName]) -> Vec<String> {
    let catalog = visit.center.catalog();
    tasks
        .iter()
        .filter_map(|task| catalog.names().task(task, visit.language))
        .map(|words| words.title.to_owned())
        .collect()
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// Whose clock stands beside the reader's: the other one's in the meeting.
fn other_zone(visit: &Visit, specialist: &Someone, customer: &Someone) -> TimeZone {
    let own = visit.frame.speaker.zone();
    let specialists = zone(&specialist.zone);
    if &specialists == own {
        zone(&customer.zone)
    } else {
        specialists
    }
}

fn whole_minutes(from: Timestamp, to: Timestamp) -> i64 {
    to.duration_since(from).as_mins()
}

/// A booked meeting for the reader's own calendar.
async fn download(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let file = meeting::file(&visit.center, &act, identity(&id)?).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"meeting.ics\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((StatusCode::OK, headers, file).into_response())
}
