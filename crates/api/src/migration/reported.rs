//! What another tool reports of a migration, read into the same tower.

use axum::extract::{FromRequest, Request};
use center::CenterFault;
use center::migration::{self, ImportForm, Tool};
use process::identity::{EngagementId, MigrationEventId};
use process::permission::Action;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, Made, Once};
use crate::caller::Caller;
use crate::told::MadeId;

/// What another tool reports of a migration.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "tool": "migration_wiz",
    "wave": "pilot",
    "source": "imap",
    "report": "Destination Email Address,Total Success Count,Total Success Size (bytes),Total Error Count,Total Error Size (bytes),Last Status\nanna@contoso.example,100,1000,2,70,Completed\n"
})))]
pub(super) struct MigrationReportRead {
    /// Which tool: `imapsync`, `mbsync`, `migration_wiz` or `migration_manager`.
    tool: String,
    /// Which part of the migration it is: `test`, `pilot` or `velocity`.
    wave: String,
    /// What was moved from: `imap`, `gmail`, `exchange` or `domino`.
    source: String,
    /// What the event is called; without it, by the tool.
    #[serde(default)]
    #[schema(max_length = 80)]
    name: String,
    /// An event that came from such a report and is brought up to date by this one.
    into: Option<Uuid>,
    /// The text of the log or of the table, as the tool writes it.
    report: String,
}

/// Read what another tool reports of a migration
///
/// As an event that has ended. Of each mailbox its numbers are kept, and of each item its class, size and
/// code: no folders, subjects or words of servers. What cannot be read is 422 with the field `report`.
#[utoipa::path(post, path = "/tenants/{domain}/engagements/{engagement}/migration/reports",
    request_body = MigrationReportRead, responses((status = 201, body = MadeId)))]
pub(super) async fn read_migration_report(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Once(key): Once,
    request: Request,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    let center = &caller.center;
    // Before so large a body is read.
    act.permit(Action::ImportMigration)?;
    let Body(read) = Body::<MigrationReportRead>::from_request(request, center).await?;
    let tool: Tool = read
        .tool
        .parse()
        .map_err(|_| CenterFault::field("tool", "error-unknown-choice"))?;
    let form = ImportForm {
        wave: read.wave,
        source: read.source,
        name: read.name,
        zone: caller.person().zone.clone(),
        into: read.into.map(MigrationEventId),
    };
    let imported = migration::read_report(center, tool, read.report).await?;
    let id = migration::import(center, &act, engagement, (&form, imported), &key).await?;
    let place = format!("/tenants/{domain}/migration/events/{id}");
    Ok(Made(MadeId { id: id.0 }, place))
}
