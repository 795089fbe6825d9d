//! A meeting from the Specialist's side: what it is about, and how it went. Moving and cancelling
//! are the customer's.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::meeting::{self, May, MeetingView, Outcome};
use jiff::tz::TimeZone;
use process::state::Move;

use super::{Named, agenda, identity, whole_minutes, zone};
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "meeting/desk.html")]
struct Desk {
    page: Page,
    form: Form,
    named: Named,
    agenda: Vec<String>,
    meeting: MeetingView,
    zone: TimeZone,
    length: i64,
    /// Where it takes place.
    place: Form,
}

impl Desk {
    /// A meeting that has begun waits for its Specialist, whatever its state says.
    fn side(&self) -> Move {
        match self.meeting.may {
            May::Close => Move::Center,
            // Minutes were due, and here they are.
            May::Nothing if self.meeting.minutes.is_some() => Move::Nobody,
            _ => self.meeting.state.whose_move(),
        }
    }

    fn waits_for_close(&self) -> bool {
        self.meeting.may == May::Close
    }

    fn is_to_come(&self) -> bool {
        matches!(self.meeting.may, May::Move | May::Cancel)
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form();
    page(&visit, &id, StatusCode::OK, (form, None)).await
}

async fn page(
    visit: &Visit,
    id: &str,
    status: StatusCode,
    (form, place): (Form, Option<Form>),
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let meeting = meeting::look_from_desk(&visit.center, &act, identity(id)?).await?;
    let named = Named::of(visit, &meeting.name);
    let link = meeting.join_link.clone().unwrap_or_default();
    let place = place.unwrap_or_else(|| visit.form().with("join_link", link));
    let template = Desk {
        page: Page::new(&visit.frame, named.title.clone()).specialist(Some(SpecialistPlace::Desk)),
        form,
        agenda: agenda(visit, &meeting.agenda),
        zone: zone(&meeting.customer.zone),
        length: whole_minutes(meeting.starts_at, meeting.ends_at),
        named,
        place,
        meeting,
    };
    Ok(render(status, &template))
}

/// Says how the meeting went.
pub(super) async fn close(
    visit: Visit,
    Path(id): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let outcome = match form.value("outcome") {
        "no-show" => Outcome::NoShow,
        "took-place" => Outcome::TookPlace {
            minutes: form.value("minutes").to_owned(),
        },
        _ => return Err(Refusal::Unreadable),
    };
    match meeting::close(&visit.center, &act, identity(&id)?, outcome).await {
        Ok(()) => Ok(go(&format!("/desk/meetings/{id}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let forms = (form, None);
            page(&visit, &id, StatusCode::UNPROCESSABLE_ENTITY, forms).await
        }
    }
}

/// Says where the meeting takes place.
pub(super) async fn place(
    visit: Visit,
    Path(id): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let (link, keeps) = (form.value("join_link"), form.has("keep", "yes"));
    match meeting::place(&visit.center, &act, identity(&id)?, link, keeps).await {
        Ok(()) => Ok(go(&format!("/desk/meetings/{id}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let forms = (visit.form(), Some(form));
            page(&visit, &id, StatusCode::UNPROCESSABLE_ENTITY, forms).await
        }
    }
}
