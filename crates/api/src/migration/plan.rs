//! What an event is to be: which mailboxes move when, and that the customer has read what does not move.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use center::CenterFault;
use center::migration::{self, PlanForm};
use center::once::Key;
use process::identity::{ContentName, EngagementId, MigrationEventId};
use process::migration::Source;
use process::permission::Action;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once};
use crate::caller::Caller;
use crate::told::MadeId;
use crate::word;

/// An event to be planned.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "wave": "test",
    "source": "imap",
    "name": "Test wave",
    "date": "2027-02-01",
    "time": "20:00",
    "mailboxes": "anna,anna@contoso.example,2147483648,53687091200\nboris,boris@contoso.example\n"
})))]
pub(super) struct MigrationEventPlanned {
    /// Which part of the migration it is: `test`, `pilot` or `velocity`.
    wave: String,
    /// What is moved from: `imap`, `gmail`, `exchange` or `domino`.
    source: String,
    /// What it is called; without it, by its wave.
    #[serde(default)]
    #[schema(max_length = 80)]
    name: String,
    /// The day on which it starts, by the zone of the token's person.
    #[schema(format = Date)]
    date: String,
    /// The time at which it starts, by that zone.
    #[schema(example = "20:00")]
    time: String,
    /// A line for each mailbox: `source,target`, and if known how large it is and how much its target may
    /// hold, in bytes or as `12.5 GB`. A first line that names the columns is left out.
    mailboxes: String,
    /// Days after its end for which addresses and items are kept, at most 1,095; a year without it.
    keep_days: Option<u32>,
    /// The day on which the people were told; without it, they were not yet.
    told_on: Option<String>,
}

impl MigrationEventPlanned {
    /// As the form of a page has it.
    pub(super) fn form(self, zone: &str) -> PlanForm {
        PlanForm {
            wave: self.wave,
            source: self.source,
            name: self.name,
            date: self.date,
            time: self.time,
            zone: zone.to_owned(),
            mailboxes: self.mailboxes,
            keep_days: days(self.keep_days),
            told_on: self.told_on.unwrap_or_default(),
        }
    }
}

fn days(days: Option<u32>) -> String {
    days.map_or_else(String::new, |days| days.to_string())
}

/// An event as it is to be from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Test wave",
    "date": "2027-02-02",
    "time": "20:00",
    "mailboxes": "anna,anna@contoso.example\n"
})))]
pub(super) struct MigrationEventChanged {
    /// Which part of the migration it is: `test`, `pilot` or `velocity`. Without it, it stays what it is. Of a
    /// submitted event it cannot change: another one is 422 (`error-migration-kind-submitted`).
    #[serde(default)]
    wave: String,
    /// What is moved from: `imap`, `gmail`, `exchange` or `domino`. Without it, it stays what it is. Of a
    /// submitted event it cannot change: another one is 422 (`error-migration-kind-submitted`).
    #[serde(default)]
    source: String,
    /// What it is called.
    #[schema(max_length = 80)]
    name: String,
    /// The day on which it starts, by the zone of the token's person.
    #[schema(format = Date)]
    date: String,
    /// The time at which it starts, by that zone.
    #[schema(example = "20:00")]
    time: String,
    /// A line for each mailbox, as when it was planned.
    mailboxes: String,
    /// Days after its end for which addresses and items are kept, at most 1,095; a year without it.
    keep_days: Option<u32>,
    /// The day on which the people were told; without it, they were not yet.
    told_on: Option<String>,
}

/// Plan an event of a migration
///
/// Nothing is promised and nothing moves yet: `objections` of the event tell what is in its way. A list of
/// mailboxes that cannot be taken is 422, each fault with the number of its line; so is a source that another
/// event of the engagement has, as long as that has not ended.
#[utoipa::path(post, path = "/tenants/{domain}/engagements/{engagement}/migration/events",
    request_body = MigrationEventPlanned, responses((status = 201, body = MadeId)))]
pub(super) async fn plan_migration_event(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Once(key): Once,
    request: Request,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.within(&domain)?;
    // Before so large a body is read.
    act.permit(Action::PlanMigration)?;
    let Body(planned) =
        Body::<MigrationEventPlanned>::from_request(request, &caller.center).await?;
    let form = planned.form(&caller.person().zone);
    let id = migration::plan(&caller.center, &act, engagement, &form, &key).await?;
    let place = format!("/tenants/{domain}/migration/events/{id}");
    Ok(Made(MadeId { id: id.0 }, place))
}

/// Change an event of a migration
///
/// While it is planned, or submitted and before its cut-off; then it has to be fit to be submitted as
/// before, and another `wave` or `source` is 422. One that the Center proposed is the customer's from then on.
/// The list takes the place of the one that is there: name the version that was read in `If-Match`. A source
/// that another event has is 422, as when it was planned.
#[utoipa::path(put, path = "/tenants/{domain}/migration/events/{event}",
    request_body = MigrationEventChanged, responses((status = 204)))]
pub(super) async fn change_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
    request: Request,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    act.permit(Action::PlanMigration)?;
    let Body(changed) =
        Body::<MigrationEventChanged>::from_request(request, &caller.center).await?;
    let form = PlanForm {
        wave: changed.wave,
        source: changed.source,
        name: changed.name,
        date: changed.date,
        time: changed.time,
        zone: caller.person().zone.clone(),
        mailboxes: changed.mailboxes,
        keep_days: days(changed.keep_days),
        told_on: changed.told_on.unwrap_or_default(),
    };
    let key = Key::draw(&caller.center);
    let which = (event, version.0);
    migration::change(&caller.center, &act, which, &form, &key)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Remove an event of a migration
///
/// With its mailboxes, while it is planned; submitted, or ended, it is 422. Name the version that was read in
/// `If-Match`.
#[utoipa::path(delete, path = "/tenants/{domain}/migration/events/{event}",
    responses((status = 204)))]
pub(super) async fn remove_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, version.0);
    migration::remove(&caller.center, &act, which)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// What was read of what does not move.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "source": "imap",
    "stays": ["contacts", "calendar", "tasks", "rules", "signatures", "delegates", "distribution-lists",
        "archive", "encrypted-messages", "large-messages", "corrupt-messages"]
})))]
pub(super) struct MigrationAcknowledged {
    /// What is moved from.
    #[schema(schema_with = word::migration_source)]
    source: Source,
    /// The whole list, as `stays` of the migration or of an event shows it.
    stays: Vec<String>,
}

/// Acknowledge what does not move
///
/// An event is submitted only after that. 409 if the catalog has another list now; the same again changes
/// nothing.
#[utoipa::path(put, path = "/tenants/{domain}/engagements/{engagement}/migration/acknowledged",
    request_body = MigrationAcknowledged, responses((status = 204)))]
pub(super) async fn acknowledge_what_stays(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Body(MigrationAcknowledged { source, stays }): Body<MigrationAcknowledged>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    let read = |name: String| -> Result<ContentName, CenterFault> {
        name.parse()
            .map_err(|_| CenterFault::field("stays", "error-unknown-choice"))
    };
    let stays: Vec<_> = stays.into_iter().map(read).collect::<Result<_, _>>()?;
    migration::acknowledge(&caller.center, &act, engagement, (source, stays)).await?;
    DONE
}
