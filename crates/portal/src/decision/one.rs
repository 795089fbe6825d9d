//! One decision: question, candidates, verdicts, order, replay.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::queue::{self, DecisionView, Made, OfferOutcome, Replay, RoutingView};
use jiff::tz::TimeZone;
use process::identity::ServiceName;
use process::routing::{Check, Filter, JudgedCandidate, Verdict};
use process::state::OfferState;
use words::Args;

use super::reading::{Reading, word};
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::Markup;
use crate::request::reasons::{Reasons, Row as EligibilityRow};
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "decision/routing.html")]
struct RoutingPage {
    page: Page,
    view: DecisionView,
    question: Question,
    candidates: Vec<CandidateRow>,
    pool: Option<Pool>,
    replay: ReplayText,
    happened: Vec<Happened>,
    lead: String,
}

/// What was asked.
struct Question {
    spoken: String,
    overlap: String,
    services: String,
    effort: String,
    asked_before: usize,
    known: usize,
    place: String,
}

struct CandidateRow {
    name: String,
    place: String,
    is_chosen: bool,
    verdict: Markup,
    /// The cells of the filters, in the order of the columns.
    cells: Vec<Cell>,
    has_worked_with: bool,
    last: String,
    reason: String,
}

/// What one filter saw, and whether that was enough.
struct Cell {
    label: String,
    text: String,
    passes: bool,
    /// Whether it stays on one line.
    is_short: bool,
}

/// Why nobody could be asked.
struct Pool {
    text: String,
    steps: Vec<PoolStep>,
}

struct PoolStep {
    name: String,
    left: u32,
    only_here: u32,
}

struct ReplayText {
    is_same: bool,
    heading: String,
    text: String,
}

struct Happened {
    when: String,
    text: String,
}

#[derive(Template)]
#[template(path = "decision/eligibility.html")]
struct EligibilityPage {
    page: Page,
    view: DecisionView,
    rows: Vec<EligibilityRow>,
    caption: String,
    replay: ReplayText,
}

pub(super) async fn show(visit: Visit, Path(decision): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let view = queue::decision(&visit.center, &act, named(&decision)?).await?;
    match view.made.clone() {
        Made::Routing(made) => Ok(routing(&visit, view, &made)),
        Made::Eligibility {
            inputs,
            decision,
            replay,
        } => {
            let page = titled(&visit, "decision-eligibility-title", &view);
            let names: Vec<ServiceName> = decision.services.keys().cloned().collect();
            let caption = page.say_with(
                "decision-eligibility-caption",
                Args::new()
                    .text("rules", &decision.rule_set.0)
                    .text("date", page.date_long(inputs.on)),
            );
            let template = EligibilityPage {
                rows: Reasons::of(&visit).table(&decision, &names),
                replay: replayed(&page, &replay, "decision-replay-same-rules"),
                caption,
                view,
                page,
            };
            Ok(render(StatusCode::OK, &template))
        }
    }
}

fn titled(visit: &Visit, title: &str, view: &DecisionView) -> Page {
    let args = Args::new().text("customer", &view.customer);
    let title = visit.frame.speaker.say_with(title, args);
    Page::new(&visit.frame, title).manager(Some(ManagerPlace::Decisions))
}

fn routing(visit: &Visit, view: DecisionView, made: &RoutingView) -> Response {
    let page = titled(visit, "decision-title", &view);
    let reading = Reading::new(visit);
    let lead = page.say_with(
        "decision-lead",
        Args::new()
            .text("when", page.date_time(view.at))
            .number("candidates", made.decision.candidates.len())
            .number("passed", made.passed),
    );
    let template = RoutingPage {
        question: question(&page, &reading, made),
        candidates: made
            .decision
            .candidates
            .iter()
            .map(|one| candidate(&page, &reading, made, one))
            .collect(),
        pool: pool(&page, made),
        replay: replayed(&page, &made.replay, "decision-replay-same-text"),
        happened: made
            .offer
            .as_ref()
            .map(|offer| happened(&page, made, offer))
            .unwrap_or_default(),
        lead,
        view,
        page,
    };
    render(StatusCode::OK, &template)
}

fn question(page: &Page, reading: &Reading, made: &RoutingView) -> Question {
    let asked = &made.inputs.question;
    let services: Vec<ServiceName> = asked.services.iter().cloned().collect();
    let zone = TimeZone::get(&made.customer_zone).unwrap_or(TimeZone::UTC);
    Question {
        spoken: page.say_with(
            "decision-needs-spoken",
            Args::new().text("language", reading.reasons.spoken(asked.spoken_language)),
        ),
        overlap: page.say_with(
            "decision-hours-overlap",
            Args::new().minutes("length", asked.needed_overlap_minutes_per_week),
        ),
        services: reading.reasons.services(&services),
        effort: page.say_count("decision-points", asked.effort.0),
        asked_before: asked.asked_before.len(),
        known: asked.continuity.len(),
        place: page.place(&zone),
    }
}

/// The filters that have a column of their own; membership stands in the reason.
const COLUMNS: [Filter; 6] = [
    Filter::SpokenLanguage,
    Filter::Services,
    Filter::HoursOverlap,
    Filter::AskedBefore,
    Filter::Away,
    Filter::Capacity,
];

fn candidate(
    page: &Page,
    reading: &Reading,
    made: &RoutingView,
    one: &JudgedCandidate,
) -> CandidateRow {
    let named = made.people.get(&one.person);
    let zone = named
        .and_then(|named| TimeZone::get(&named.zone).ok())
        .unwrap_or(TimeZone::UTC);
    let cell = |filter: Filter| {
        let check = one.checks.iter().find(|check| check.filter() == filter);
        Cell {
            label: page.say_of("check", word(filter)),
            text: check.map(|check| reading.brief(check)).unwrap_or_default(),
            passes: check.is_some_and(Check::passes),
            is_short: filter != Filter::SpokenLanguage,
        }
    };
    let last = made
        .candidate(one.person)
        .and_then(|candidate| candidate.last_assigned);
    CandidateRow {
        name: named.map(|named| named.name.clone()).unwrap_or_default(),
        place: page.place(&zone),
        is_chosen: matches!(one.verdict, Verdict::Chosen { .. }),
        verdict: reading.verdict(&one.verdict),
        cells: COLUMNS.into_iter().map(cell).collect(),
        has_worked_with: made.inputs.question.continuity.contains(&one.person),
        last: last.map_or_else(
            || page.say("decision-last-never"),
            |at| page.date_short(page.date_of(at)),
        ),
        reason: reading.reason(&one.verdict, &one.checks),
    }
}

fn pool(page: &Page, made: &RoutingView) -> Option<Pool> {
    let empty = made.decision.empty_pool.as_ref()?;
    let text = match empty.emptied_by {
        Some(filter) => page.say_with(
            "queue-pool-empty",
            Args::new().text("filter", page.say_of("filter", word(filter))),
        ),
        None => page.say("queue-pool-nobody"),
    };
    // After the filter that emptied the pool only those matter that stood alone in the way.
    let emptied = empty.emptied_by;
    let tells =
        |filter: Filter, only_here: u32| only_here > 0 || emptied.is_none_or(|last| filter <= last);
    let telling = empty
        .narrowing
        .iter()
        .filter(|step| tells(step.filter, step.refused_only_here));
    let steps = telling.map(|step| PoolStep {
        name: page.say_of("check", word(step.filter)),
        left: step.left,
        only_here: step.refused_only_here,
    });
    Some(Pool {
        text,
        steps: steps.collect(),
    })
}

fn replayed(page: &Page, replay: &Replay, same: &str) -> ReplayText {
    match replay {
        Replay::Same => ReplayText {
            is_same: true,
            heading: page.say("decision-replay-same"),
            text: page.say_with(
                same,
                Args::new().text("when", page.near(page.now(), page.now())),
            ),
        },
        Replay::Other { chosen, differs } => {
            let who = chosen
                .clone()
                .unwrap_or_else(|| page.say("decision-replay-nobody"));
            let args = Args::new()
                .text("chosen", who)
                .text("differs", page.series(differs));
            ReplayText {
                is_same: false,
                heading: page.say("decision-replay-other"),
                text: page.say_with("decision-replay-other-text", args),
            }
        }
    }
}

fn happened(page: &Page, made: &RoutingView, offer: &OfferOutcome) -> Vec<Happened> {
    let name = made
        .decision
        .chosen
        .and_then(|person| made.people.get(&person))
        .map(|named| named.name.clone())
        .unwrap_or_default();
    let mut lines = vec![Happened {
        when: page.date_time(offer.offered_at),
        text: page.say_with(
            "decision-happened-offered",
            Args::new()
                .text("name", &name)
                .text("due", page.date_time(offer.due)),
        ),
    }];
    let ended = match offer.state {
        OfferState::Open => None,
        OfferState::Accepted => Some("decision-happened-accepted"),
        OfferState::Declined => Some("decision-happened-declined"),
        OfferState::Expired => Some("decision-happened-expired"),
        OfferState::Withdrawn => Some("decision-happened-withdrawn"),
    };
    if let (Some(word), Some(at)) = (ended, offer.answered_at) {
        let mut text = page.say_with(word, Args::new().text("name", &name));
        if let Some(reason) = &offer.reason {
            text = page.say_with(
                "decision-happened-why",
                Args::new().text("what", text).text("reason", reason),
            );
        }
        lines.push(Happened {
            when: page.date_time(at),
            text,
        });
    }
    lines
}
