//! The customer's word on an event. Its program obeys it; nobody of the Center has one.

use axum::http::StatusCode;
use center::migration::{self, Seen};
use process::identity::MigrationEventId;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once};
use crate::caller::Caller;
use crate::told::MadeId;

/// Submit an event of a migration
///
/// From then on it is to happen. A test wave waits for its start at once, the others are queued at their
/// cut-off. What stands in the way is 422, each with its field. Submitted already, it stays so.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/submit",
    responses((status = 204)))]
pub(super) async fn submit_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    migration::submit(&caller.center, &act, event).await?;
    DONE
}

/// Take an event of a migration back
///
/// Before its cut-off, later 409. A program that was paired with it is so no longer.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/take-back",
    responses((status = 204)))]
pub(super) async fn take_migration_event_back(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    migration::take_back(&caller.center, &act, event).await?;
    DONE
}

/// The version that a word names, which does nothing once the event is of another.
fn seen(version: &OfVersion) -> Option<Seen> {
    version.0.map(Seen::Version)
}

/// Start an event of a migration
///
/// From its start on; a test wave at any time. Its program begins when it asks next. Also goes on after a
/// pause. With the version that was read in `If-Match`, what is sent twice and comes late starts nothing
/// again.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/start",
    responses((status = 204)))]
pub(super) async fn start_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, seen(&version));
    migration::start(&caller.center, &act, which)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Pause an event of a migration
///
/// Its program finishes what is under way and keeps still. The version grows with what the program tells:
/// read it just before where `If-Match` is to name it.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/pause",
    responses((status = 204)))]
pub(super) async fn pause_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, seen(&version));
    migration::pause(&caller.center, &act, which)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Stop an event of a migration
///
/// It ends once its program has finished what is under way, at once where none is at work. The version
/// grows with what the program tells: read it just before where `If-Match` is to name it.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/stop",
    responses((status = 204)))]
pub(super) async fn stop_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, seen(&version));
    migration::stop(&caller.center, &act, which)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Try an event of a migration again
///
/// What did not move of one that has ended, or what came to its source since, unless it was accepted or its
/// addresses are erased; 422 while one of its mailboxes is in another event that is submitted. With the
/// version that was read in `If-Match`, what is sent twice and comes late tries nothing again.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/retry",
    responses((status = 204)))]
pub(super) async fn retry_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, seen(&version));
    migration::retry(&caller.center, &act, which)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Accept what came of an event of a migration
///
/// Only the customer's admin does. Its program's token ends with that.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/accept",
    responses((status = 204)))]
pub(super) async fn accept_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    migration::accept(&caller.center, &act, event).await?;
    DONE
}

/// What is wrong after an event.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"text": "Two people miss their folder of invoices."})))]
pub(super) struct MigrationIssueReported {
    /// For the Specialist to read.
    #[schema(max_length = 2000)]
    text: String,
}

/// Report an issue after an event of a migration
///
/// For some days after its end; the lead answers in writing.
#[utoipa::path(post, path = "/tenants/{domain}/migration/events/{event}/issues",
    request_body = MigrationIssueReported, responses((status = 201, body = MadeId)))]
pub(super) async fn report_migration_issue(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    Once(key): Once,
    Body(MigrationIssueReported { text }): Body<MigrationIssueReported>,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let id = migration::report_issue(&caller.center, &act, event, &text, &key).await?;
    let place = format!("/tenants/{domain}/migration/events/{event}");
    Ok(Made(MadeId { id: id.0 }, place))
}
