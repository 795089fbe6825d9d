//! The customer's program: it comes with a code that the customer was shown, is given a token of one event,
//! and tells with it how far it is.

use axum::Json;
use center::migration;
use jiff::Timestamp;
use report::migration::{Answer as Told, EventForRunner, Pair, Paired, Progress, Wanted};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::asked::{Answer, Body, Made};
use crate::caller::{Runner, Visitor};
use crate::word;

/// How a program asks for its token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"code": "7KQ4-M2XR-9TWZ", "name": "mover-01"})))]
pub(super) struct RunnerPairing {
    /// The code that the page of the event shows, in small letters or large, with hyphens or without.
    code: String,
    /// What the machine is called, to know its token by.
    #[schema(max_length = 60)]
    name: String,
}

/// A mailbox, and where it moves.
#[derive(Debug, Serialize, ToSchema)]
struct RunnerMailbox {
    /// The mailbox at the source, as the plan has it.
    source: String,
    /// The address at the target.
    #[schema(example = "anna@contoso.example")]
    target: String,
}

impl From<Pair> for RunnerMailbox {
    fn from(pair: Pair) -> Self {
        Self {
            source: pair.source,
            target: pair.target,
        }
    }
}

/// An event as its program sees it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RunnerEvent {
    /// Which.
    #[schema(example = "019f1b5d-0000-7000-8000-000000000017")]
    id: String,
    /// What the customer calls it.
    name: String,
    /// Which part of the migration it is.
    #[schema(schema_with = word::migration_wave)]
    wave: String,
    /// When it is to start.
    starts: Timestamp,
    /// What the program is to do.
    #[schema(schema_with = word::wanted)]
    wanted: Wanted,
    /// Its mailboxes.
    mailboxes: Vec<RunnerMailbox>,
}

impl From<EventForRunner> for RunnerEvent {
    fn from(event: EventForRunner) -> Self {
        Self {
            id: event.id,
            name: event.name,
            wave: event.wave,
            starts: event.starts,
            wanted: event.wanted,
            mailboxes: event
                .mailboxes
                .into_iter()
                .map(RunnerMailbox::from)
                .collect(),
        }
    }
}

/// What a paired program is given.
#[derive(Serialize, ToSchema)]
pub(super) struct RunnerPaired {
    /// Its token, told this once: for 30 days and this one event.
    token: String,
    /// What it is to move.
    event: RunnerEvent,
    /// What the Center is called.
    center: String,
}

impl From<Paired> for RunnerPaired {
    fn from(paired: Paired) -> Self {
        Self {
            token: paired.token,
            event: paired.event.into(),
            center: paired.center,
        }
    }
}

/// Pair a program with a migration event
///
/// Without a token: the code says for which event it is. It is good once, for fifteen minutes and five
/// wrong tries. One that is wrong, used, too old or was tried too often is 422 with the field `code`, and
/// nothing tells which; one client may come with 30 codes in fifteen minutes. A former program of the event
/// has no token from then on.
#[utoipa::path(post, path = "/migration/runners", request_body = RunnerPairing,
    responses((status = 201, body = RunnerPaired)))]
pub(super) async fn pair_runner(
    visitor: Visitor,
    Body(RunnerPairing { code, name }): Body<RunnerPairing>,
) -> Answer<Made<RunnerPaired>> {
    let (center, act) = (&visitor.center, &visitor.act);
    migration::knock(center, act, visitor.client).await?;
    let paired = migration::redeem(center, act, &code, &name).await?;
    Ok(Made(paired.into(), "/migration/event".to_owned()))
}

/// Show a program its event
///
/// With the token that pairing gave: it is for this and for telling how far it is, everything else answers
/// it 404.
#[utoipa::path(get, path = "/migration/event", responses((status = 200, body = RunnerEvent)))]
pub(super) async fn show_runner_event(runner: Runner) -> Answer<Json<RunnerEvent>> {
    let event = migration::event_for_runner(&runner.center, &runner.runner).await?;
    Ok(Json(event.into()))
}

/// How far a program is. At most 8 MB, 500 mailboxes and 10,000 items, 5,000 of one mailbox. Names of
/// folders and the servers' own words only where the customer has names sent, subjects only where it has
/// those sent, too.
#[derive(Debug, ToSchema)]
#[expect(
    dead_code,
    reason = "it names the message in the document, which writes it in full"
)]
#[schema(examples(json!({
    "schema": 1,
    "sequence": 7,
    "sent": "2026-11-02T20:05:00Z",
    "state": "running",
    "per_hour": {"messages": 12_400, "bytes": 1_870_000_000},
    "ends": "2026-11-02T23:40:00Z",
    "mailboxes": [{
        "target": "anna@contoso.example",
        "state": "running",
        "messages": {"all": 18_240, "there": 6_120, "left": 1},
        "bytes": {"all": 2_147_483_648_u64, "there": 730_000_000, "left": 41_943_040},
        "attempt": 1,
        "items": [{"class": "too_large", "uid": 4711, "bytes": 41_943_040}]
    }]
})))]
pub(super) struct MigrationProgress {
    /// The version of the format.
    schema: u32,
}

/// What a program is answered.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RunnerAnswer {
    /// What it is to do.
    #[schema(schema_with = word::wanted)]
    wanted: Wanted,
    /// Where the event stands.
    #[schema(schema_with = word::migration_state)]
    state: String,
}

impl From<Told> for RunnerAnswer {
    fn from(told: Told) -> Self {
        Self {
            wanted: told.wanted,
            state: told.state,
        }
    }
}

/// Tell how far a program is
///
/// The answer says what it is to do. What is not newer by its `sequence` than the last message changes
/// nothing, so that one can be sent again; nothing counts before the customer has started the event.
/// What cannot be is 422 with the field `progress`, as is a mailbox that is not in the event.
#[utoipa::path(post, path = "/migration/progress", request_body = MigrationProgress,
    responses((status = 200, body = RunnerAnswer)))]
pub(super) async fn tell_progress(
    runner: Runner,
    Body(told): Body<Progress>,
) -> Answer<Json<RunnerAnswer>> {
    let answer = migration::progress(&runner.center, &runner.runner, told).await?;
    Ok(Json(answer.into()))
}
