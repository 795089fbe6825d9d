//! The manager's queue: requests that wait for a Specialist, the longest waiting first.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use center::queue::{self, Promise, QueueLine, Spot};
use process::permission::Action;
use process::state::RequestState;
use words::Args;

use crate::decision::reading::word;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::{Kind, Markup};
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default().show("/center/queue", Audience::Manager, Action::SeeCenter, show)
}

/// The ways on from one page of a long list.
pub(crate) struct Ways {
    pub(crate) older: Option<String>,
    pub(crate) newer: Option<String>,
}

impl Ways {
    /// Addresses that begin so and end with the place in the list.
    pub(crate) fn of(start: &str, older: Option<&Spot>, newer: Option<&Spot>) -> Self {
        let address = |spot: &Spot| format!("{start}{spot}");
        Self {
            older: older.map(address),
            newer: newer.map(address),
        }
    }

    pub(crate) fn is_any(&self) -> bool {
        self.older.is_some() || self.newer.is_some()
    }
}

#[derive(Template)]
#[template(path = "queue/queue.html")]
struct QueuePage {
    page: Page,
    in_all: u64,
    rows: Vec<Row>,
    ways: Ways,
}

struct Row {
    line: QueueLine,
    services: String,
    language: String,
    region: String,
    promise: Markup,
    /// What the promise is, or why the request waits.
    why: String,
    /// What happens next, and why.
    next: String,
}

async fn show(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let spot = Spot::parse(query.get("from").map_or("", String::as_str))?;
    let (part, in_all) = queue::waiting(&visit.center, &act, spot).await?;
    let mut page = visit.page("queue-title").manager(Some(ManagerPlace::Queue));
    if in_all > 0 {
        page = page.counted("nav-queue", usize::try_from(in_all).unwrap_or(usize::MAX));
    }
    let reasons = Reasons::of(&visit);
    let template = QueuePage {
        in_all,
        ways: Ways::of(
            "/center/queue?from=",
            part.older.as_ref(),
            part.newer.as_ref(),
        ),
        rows: part
            .rows
            .into_iter()
            .map(|line| row(&page, &reasons, line))
            .collect(),
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

/// The next step of a request that waits: whoever manages sees what the Center does by itself, and what
/// it cannot.
fn next(line: &QueueLine) -> &'static str {
    match (line.state, line.promise, line.empty_after) {
        (RequestState::Offered, Promise::Late { .. }, _) => "late",
        (RequestState::Offered, ..) => "offered",
        (_, _, Some(_)) => "nobody",
        (_, Promise::None, _) => "first",
        _ => "again",
    }
}

fn row(page: &Page, reasons: &Reasons, line: QueueLine) -> Row {
    let (kind, tag, mut why) = match line.promise {
        Promise::None => (Kind::Plain, "queue-promise-none", String::new()),
        Promise::Kept => (Kind::Good, "queue-promise-kept", String::new()),
        Promise::Running { due, left } => (
            Kind::Info,
            "queue-promise-running",
            page.say_with(
                "queue-promise-due",
                Args::new()
                    .text("when", page.near(due, page.now()))
                    .minutes("left", left.0),
            ),
        ),
        Promise::Late { expired } => (
            Kind::Bad,
            "queue-promise-late",
            page.say_count("queue-promise-expired", expired),
        ),
    };
    if let Some(filter) = line.empty_after {
        why = page.say_with(
            "queue-pool-empty",
            Args::new().text("filter", page.say_of("filter", word(filter))),
        );
    }
    Row {
        next: page.say_of("queue-next", next(&line)),
        services: reasons.services(&line.services),
        language: line
            .language
            .map(|spoken| reasons.spoken(spoken))
            .unwrap_or_default(),
        region: reasons.region(&line.region),
        promise: page.tag(kind, &page.say(tag)),
        why,
        line,
    }
}
