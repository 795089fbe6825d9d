//! All decisions, newest first, or those about one request.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use center::queue::{self, DecisionLine, Outcome, Spot};
use process::eligibility::Verdict;
use process::identity::Reference;
use words::Args;

use super::reading::word;
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Kind;
use crate::queue::Ways;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "decision/list.html")]
struct ListPage {
    page: Page,
    about: Option<Reference>,
    rows: Vec<Row>,
    ways: Ways,
}

struct Row {
    line: DecisionLine,
    /// Whether it is about routing.
    is_routing: bool,
    kind: Kind,
    tag: String,
    text: String,
}

pub(super) async fn show(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let about: Option<Reference> = match query.get("request") {
        Some(text) => Some(named(text)?),
        None => None,
    };
    let spot = Spot::parse(query.get("from").map_or("", String::as_str))?;
    let part = queue::decisions(&visit.center, &act, about.as_ref(), spot).await?;
    let page = visit
        .page("decision-list")
        .manager(Some(ManagerPlace::Decisions));
    let start = match &about {
        Some(reference) => format!("/center/decisions?request={reference}&from="),
        None => "/center/decisions?from=".to_owned(),
    };
    let reasons = Reasons::of(&visit);
    let template = ListPage {
        ways: Ways::of(&start, part.older.as_ref(), part.newer.as_ref()),
        rows: (part.rows.into_iter())
            .map(|line| row(&page, &reasons, line))
            .collect(),
        about,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

fn row(page: &Page, reasons: &Reasons, line: DecisionLine) -> Row {
    let (kind, tag, text) = match &line.outcome {
        Outcome::Offered {
            to,
            passed,
            candidates,
        } => {
            let args = Args::new()
                .number("passed", *passed)
                .number("candidates", *candidates);
            let who = page.say_with("decision-list-offered", Args::new().text("name", to));
            let why = page.say_with("decision-list-passed", args);
            (
                Kind::Good,
                page.say("decision-verdict-chosen"),
                page.sentences(&[who, why]),
            )
        }
        Outcome::Waits { emptied_by, .. } => {
            let filter =
                emptied_by.map_or_else(String::new, |filter| page.say_of("filter", word(filter)));
            let text = if filter.is_empty() {
                page.say("queue-pool-nobody")
            } else {
                page.say_with("queue-pool-empty", Args::new().text("filter", filter))
            };
            (Kind::Care, page.say("decision-waits"), text)
        }
        Outcome::Eligibility { services } => {
            // The best verdict first.
            let told = services.iter().rev().map(|(verdict, services)| {
                let args = Args::new()
                    .text("verdict", page.say_of("verdict", verdict.as_str()))
                    .text("services", reasons.services(services));
                page.say_with("decision-list-services", args)
            });
            let mut told: Vec<String> = told.collect();
            let (kind, result) = if services.contains_key(&Verdict::Eligible) {
                (Kind::Good, Verdict::Eligible)
            } else {
                told.push(page.say("decision-list-self-serve"));
                (Kind::Plain, Verdict::SelfServe)
            };
            let tag = page.say_of("verdict", result.as_str());
            (kind, tag, page.sentences(&told))
        }
    };
    Row {
        is_routing: !matches!(line.outcome, Outcome::Eligibility { .. }),
        kind,
        tag,
        text,
        line,
    }
}
