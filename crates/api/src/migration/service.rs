//! What the Specialist does of a migration: it proposes waves and writes the final report where the Center
//! gives the migration service, and answers issues. It starts nothing.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use center::migration;
use process::identity::{EngagementId, MigrationEventId, MigrationIssueId};
use process::permission::Action;
use serde::Deserialize;
use utoipa::ToSchema;

use super::plan::MigrationEventPlanned;
use crate::asked::{Answer, At, Body, DONE, Made, Once};
use crate::caller::Caller;
use crate::told::MadeId;

/// Propose an event of a migration
///
/// Where the Center gives the migration service, else 409. The customer changes and submits it, or leaves
/// it.
#[utoipa::path(post, path = "/desk/engagements/{engagement}/migration/events",
    request_body = MigrationEventPlanned, responses((status = 201, body = MadeId)))]
pub(super) async fn propose_migration_event(
    caller: Caller,
    At(engagement): At<EngagementId>,
    Once(key): Once,
    request: Request,
) -> Answer<Made<MadeId>> {
    let act = caller.specialist()?;
    // Before so large a body is read.
    act.permit(Action::ProposeMigration)?;
    let Body(planned) =
        Body::<MigrationEventPlanned>::from_request(request, &caller.center).await?;
    let form = planned.form(&caller.person().zone);
    let id = migration::propose(&caller.center, &act, engagement, &form, &key).await?;
    let place = format!("/desk/migration/events/{id}");
    Ok(Made(MadeId { id: id.0 }, place))
}

/// A final report.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "text": "412 mailboxes moved and verified. Three messages over 36 MB stay at the source; their owners know."
})))]
pub(super) struct MigrationReportWritten {
    /// For the customer to read.
    #[schema(max_length = 10000)]
    text: String,
}

/// Write the final report of an event
///
/// Once it has ended, where the Center gives the migration service; it takes the place of a former one.
#[utoipa::path(post, path = "/desk/migration/events/{event}/report",
    request_body = MigrationReportWritten, responses((status = 204)))]
pub(super) async fn write_migration_report(
    caller: Caller,
    At(event): At<MigrationEventId>,
    Once(key): Once,
    Body(MigrationReportWritten { text }): Body<MigrationReportWritten>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    migration::write_report(&caller.center, &act, event, &text, &key).await?;
    DONE
}

/// What is answered to an issue.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"text": "The folder is under Archive: its name was taken."})))]
pub(super) struct MigrationIssueAnswered {
    /// For the customer to read.
    #[schema(max_length = 2000)]
    text: String,
}

/// Answer an issue after an event of a migration
///
/// Once; whoever reported it is told.
#[utoipa::path(post, path = "/desk/migration/issues/{issue}/answer",
    request_body = MigrationIssueAnswered, responses((status = 204)))]
pub(super) async fn answer_migration_issue(
    caller: Caller,
    At(issue): At<MigrationIssueId>,
    Once(key): Once,
    Body(MigrationIssueAnswered { text }): Body<MigrationIssueAnswered>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    migration::answer_issue(&caller.center, &act, issue, &text, &key).await?;
    DONE
}
