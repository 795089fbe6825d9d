//! The timeline of a plan: drawn, the same as a table, and to whom each working day is charged;
//! for the customer and for the Specialist who leads it.

mod axis;
mod drawing;
mod svg;
mod table;

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use center::engagement::PlanLine;
use center::plan::{Timeline, timeline, timeline_led_by};
use center::{CenterFault, Tenant};
use jiff::civil::Date;
use process::identity::EngagementId;
use process::permission::Action;
use process::state::Move;
use words::Args;

use crate::page::{CustomerPlace, Page, SpecialistPlace, render};
use crate::parts::Markup;
use crate::plans::Plans;
use crate::request::reasons::Reasons;
use crate::task::asked;
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

use drawing::{Draw, Drawing, Row};
use table::{DayRow, PartRow, Table};

pub(crate) fn routes() -> Routes {
    let (customer, specialist) = (Audience::Customer, Audience::Specialist);
    Routes::default()
        .show("/t/{domain}/timeline", customer, Action::SeeTenant, show)
        .show(
            "/t/{domain}/timeline.svg",
            customer,
            Action::SeeTenant,
            download,
        )
        .show(
            "/desk/engagements/{engagement}/timeline",
            specialist,
            Action::SeeDesk,
            show_to_lead,
        )
        .show(
            "/desk/engagements/{engagement}/timeline.svg",
            specialist,
            Action::SeeDesk,
            download_for_lead,
        )
}

#[derive(Template)]
#[template(path = "timeline/timeline.html")]
struct TimelinePage {
    page: Page,
    over: String,
    /// Where the drawing can be had as a file.
    drawing: String,
    /// The customer's plans.
    plans: Plans,
    /// The engagement's own page, for its lead.
    engagement: Option<EngagementId>,
    plan: Option<Plan>,
}

/// A plan as the page shows it.
struct Plan {
    lead: String,
    /// The day that was asked for, and how far the plan is from it.
    wanted: Option<(Date, String)>,
    rows: Vec<Row>,
    canvas: Markup,
    /// A shape and what it means.
    key: Vec<(Markup, String)>,
    caption: String,
    parts: Vec<PartRow>,
    charged: [(Move, u32); 3],
    days: Vec<DayRow>,
}

async fn show(visit: Visit, Path(domain): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let named = engagement_in(&uri)?;
    let timeline = timeline(&visit.center, &act, &tenant, named).await?;
    let page = visit
        .page("timeline-title")
        .customer(&tenant.domain, Some(CustomerPlace::Timeline))
        .of_plan(going_on(named, timeline.as_ref()));
    let query = named.map_or(String::new(), |id| format!("?engagement={id}"));
    let drawing = format!("/t/{}/timeline.svg{query}", tenant.domain);
    Ok(answer(&visit, page, drawing, &tenant, timeline.as_ref()))
}

/// The plan named, while it goes on: one that has ended has no home.
fn going_on(named: Option<EngagementId>, timeline: Option<&Timeline>) -> Option<EngagementId> {
    let is_ended = |plan| {
        let mut plans = timeline.into_iter().flat_map(|timeline| &timeline.plans);
        plans.any(|line| line.id == plan && line.is_ended)
    };
    named.filter(|plan| !is_ended(*plan))
}

async fn show_to_lead(visit: Visit, Path(engagement): Path<String>) -> Result<Response, Refusal> {
    let timeline = led(&visit, &engagement).await?;
    let page = visit
        .page("timeline-title")
        .specialist(Some(SpecialistPlace::Customers));
    let drawing = format!("/desk/engagements/{}/timeline.svg", timeline.engagement);
    Ok(answer(
        &visit,
        page,
        drawing,
        &timeline.tenant,
        Some(&timeline),
    ))
}

async fn download(visit: Visit, Path(domain): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let named = engagement_in(&uri)?;
    let timeline = timeline(&visit.center, &act, &tenant, named).await?;
    let timeline = timeline.ok_or(CenterFault::NotFound)?;
    Ok(attachment(&visit, &timeline))
}

/// The engagement that the address names, if it names one.
fn engagement_in(uri: &Uri) -> Result<Option<EngagementId>, Refusal> {
    let named = asked(uri, "engagement").map(str::parse).transpose();
    named.map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

async fn download_for_lead(
    visit: Visit,
    Path(engagement): Path<String>,
) -> Result<Response, Refusal> {
    let timeline = led(&visit, &engagement).await?;
    Ok(attachment(&visit, &timeline))
}

async fn led(visit: &Visit, engagement: &str) -> Result<Timeline, Refusal> {
    let act = visit.specialist()?;
    let engagement: EngagementId = engagement.parse().map_err(|_| CenterFault::NotFound)?;
    Ok(timeline_led_by(&visit.center, &act, engagement).await?)
}

fn answer(
    visit: &Visit,
    page: Page,
    drawing: String,
    tenant: &Tenant,
    timeline: Option<&Timeline>,
) -> Response {
    let plan = timeline.map(|timeline| Plan::of(visit, &page, timeline));
    let over = match timeline {
        Some(timeline) => {
            let args = Args::new().text("organisation", &tenant.name);
            page.say_with(
                "timeline-over",
                args.text("date", page.full_day(timeline.started_on)),
            )
        }
        None => tenant.name.clone(),
    };
    let plans: &[PlanLine] = timeline.map_or(&[], |timeline| timeline.plans.as_slice());
    let looked_at = timeline.map(|timeline| timeline.engagement);
    let pages = format!("/t/{}/timeline", tenant.domain);
    let shown = TimelinePage {
        plans: Plans::of(&Reasons::of(visit), &pages, plans, looked_at),
        over,
        drawing,
        engagement: timeline
            .filter(|_| page.is_dense)
            .map(|timeline| timeline.engagement),
        page,
        plan,
    };
    render(StatusCode::OK, &shown)
}

fn draw(visit: &Visit, timeline: &Timeline) -> Drawing {
    let draw = Draw {
        speaker: &visit.frame.speaker,
        catalog: visit.center.catalog(),
        language: visit.language,
        timeline,
    };
    draw.drawing()
}

fn attachment(visit: &Visit, timeline: &Timeline) -> Response {
    let drawing = draw(visit, timeline);
    // A domain has no character that would need quoting in a header.
    let name = format!(
        "attachment; filename=\"timeline-{}-{}.svg\"",
        timeline.tenant.domain, timeline.today
    );
    let headers = [
        (
            header::CONTENT_TYPE,
            "image/svg+xml; charset=utf-8".to_owned(),
        ),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, svg::file(&drawing, visit.language.tag())).into_response()
}

impl Plan {
    fn of(visit: &Visit, page: &Page, timeline: &Timeline) -> Self {
        let drawing = draw(visit, timeline);
        let table = Table {
            page,
            catalog: visit.center.catalog(),
            language: visit.language,
            timeline,
            is_for_staff: page.is_dense,
        };
        let charged = timeline.charged;
        Self {
            lead: table.lead(),
            wanted: table.wanted(),
            canvas: svg::canvas(&drawing),
            key: drawing
                .key
                .iter()
                .map(|kind| (svg::sample(kind), kind.meaning.clone()))
                .collect(),
            rows: drawing.rows,
            caption: table.caption(),
            parts: table.parts(),
            charged: [
                (Move::Customer, charged.customer),
                (Move::Center, charged.center),
                (Move::Nobody, charged.nobody),
            ],
            days: table.days(),
        }
    }
}

#[cfg(test)]
mod tests;
