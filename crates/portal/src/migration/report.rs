//! The report of a wave: its figures, what did not move by cause, and what the Specialist says about it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::migration::{self, EventPage as Event, Step};
use process::eligibility::MigrationLevel;

use super::event::{exceptions, led, over, title, titled};
use super::groups::Group;
use super::{Figure, Over, Place, event_of, said};
use crate::desk::named as parsed;
use crate::page::{Page, render};
use crate::parts::{Form, Markup};
use crate::task::key_of;
use crate::visit::{Refusal, Sent, Visit, go_saved};

#[derive(Template)]
#[template(path = "migration/report.html")]
struct ReportPage {
    page: Page,
    over: Over,
    state: Markup,
    lead: String,
    /// Whether the figures are not the last ones.
    is_running: bool,
    figures: Vec<Figure>,
    /// What the Specialist says, by whom and when.
    written: Option<(String, String)>,
    /// What is said while nothing is written; empty for the Specialist, and where nobody will write.
    unwritten: String,
    exceptions: Vec<Group>,
    /// What is said where there is no item.
    none: String,
    here: String,
    /// Where the Specialist writes; none for whoever cannot.
    form: Option<Form>,
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let at = (event_of(&event)?, None);
    let event = migration::event(&visit.center, &act, at, visit.language).await?;
    let place = Place::of_customer(&domain);
    Ok(page_of(&visit, &place, &event, None, StatusCode::OK))
}

pub(super) async fn show_led(
    visit: Visit,
    Path((engagement, event)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let engagement = parsed(&engagement)?;
    let (event, _) = led(&visit, engagement, (event_of(&event)?, None)).await?;
    let form = event.line.may(Step::WriteReport).then(|| {
        let written = event.report.as_ref();
        let text = written.map_or_else(String::new, |(text, ..)| text.clone());
        visit.form().with("text", text)
    });
    let place = Place::of_lead(engagement);
    Ok(page_of(&visit, &place, &event, form, StatusCode::OK))
}

pub(super) async fn send(
    visit: Visit,
    Path((engagement, event)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let (engagement, id) = (parsed(&engagement)?, event_of(&event)?);
    let (event, _) = led(&visit, engagement, (id, None)).await?;
    let key = key_of(&form)?;
    let place = Place::of_lead(engagement);
    let typed = form.value("text");
    match migration::write_report(&visit.center, &act, id, typed, &key).await {
        Ok(()) => Ok(go_saved(&place.event(id, "/report"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page_of(&visit, &place, &event, Some(form), status))
        }
    }
}

fn page_of(
    visit: &Visit,
    place: &Place,
    event: &Event,
    form: Option<Form>,
    status: StatusCode,
) -> Response {
    let line = &event.line;
    let name = visit.page("migration-report").title;
    let page = titled(visit, place, event, name);
    let source = page.say_of("migration-source", line.source.as_str());
    let args = page.args().text("name", title(&page, event));
    let args = args.text("source", source);
    let args = args.text("when", page.date_time_in_place(line.starts_at));
    let template = ReportPage {
        over: over(&page, place, event),
        state: said::state(&page, line),
        lead: page.say_with("migration-report-lead", args),
        is_running: !said::has_ended(line),
        figures: figures(&page, event),
        written: (event.report.as_ref()).map(|(text, by, at)| {
            let args = page.args().text("name", by);
            let args = args.text("date", page.date_long(*at));
            (page.say_with("migration-report-words", args), text.clone())
        }),
        unwritten: if place.is_led || event.level != MigrationLevel::Service {
            String::new()
        } else {
            page.say("migration-report-none")
        },
        exceptions: exceptions(&page, place, event),
        none: said::none(&page, line),
        here: place.event(line.id, "/report"),
        form,
        page,
    };
    render(status, &template)
}

fn figures(page: &Page, event: &Event) -> Vec<Figure> {
    let counts = &event.line.counts;
    let of = |(done, all): (u64, u64)| {
        let args = page.args().number("done", done).number("all", all);
        page.say_with("migration-moved-of", args)
    };
    let mut figures = vec![
        Figure::of(
            page,
            "migration-moved",
            of((counts.verified, counts.mailboxes)),
        ),
        Figure::of(page, "migration-messages", of(counts.messages)),
        Figure::of(page, "migration-size", page.bytes(counts.bytes.0)),
        Figure::of(page, "migration-doubled", page.number(counts.doubled)),
        Figure::of(
            page,
            "migration-column-exceptions",
            page.number(counts.exceptions),
        ),
    ];
    if let Some(took) = event.line.took {
        let took = page.minutes(said::minutes(took));
        figures.push(Figure::of(page, "migration-column-duration", took));
    }
    figures
}
