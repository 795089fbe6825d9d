//! The ledger of an event: every item that did not move as it was, that is doubled or that differs.

use process::identity::{MigrationEventId, TenantId};
use process::permission::{Action, SpecialistAct, TenantAct};
use report::migration::ItemClass;
use store::Reading;
use store::migration::mailbox;

use super::ground::{Ground, permit};
use super::item::{classes, items};
use super::line::{counts, line, people};
use super::rules;
use super::step::Reader;
use super::view::{Exception, Ledger, LedgerPlace};
use crate::task::Names;
use crate::{Center, CenterFault, Tenant};

/// The most items of a page.
const MOST_ROWS: usize = 1_000;

/// Which part of a ledger.
#[derive(Clone, Copy, Debug)]
pub struct LedgerSpot {
    /// Items of this class, or all.
    pub class: Option<ItemClass>,
    /// From the item after this one on, or from the first.
    pub after: Option<LedgerPlace>,
    /// At most so many; at least one, at most 1,000.
    pub rows: usize,
}

/// A part of the ledger of an event of the tenant.
///
/// # Errors
/// The tenant has no such event, it has no such place, or the database failed.
pub async fn ledger(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
    spot: LedgerSpot,
) -> Result<Ledger, CenterFault> {
    permit(act, Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_tenant(&reading, act.tenant(), id).await?;
    read(&reading, center, (&ground, Reader::Customer(act)), spot).await
}

/// A part of the ledger of an event of an engagement that the Specialist leads, and whose it is.
///
/// # Errors
/// The Specialist leads no such engagement, it has no such place, or the database failed.
pub async fn ledger_as_lead(
    center: &Center,
    act: &SpecialistAct,
    id: MigrationEventId,
    spot: LedgerSpot,
) -> Result<(Tenant, Ledger), CenterFault> {
    act.permit(Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_lead(&reading, act, id).await?;
    let tenant = store::tenant::by_id(&reading, ground.event.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let ledger = read(&reading, center, (&ground, Reader::Lead), spot).await?;
    Ok((tenant, ledger))
}

/// The items alone of a part of the ledger of an event of the tenant, and where the next part begins: for a
/// file, which is read part by part and shows nothing else of the event.
///
/// # Errors
/// The tenant has no such event, it has no such place, or the database failed.
pub async fn ledger_items(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
    spot: LedgerSpot,
) -> Result<(Vec<Exception>, Option<LedgerPlace>), CenterFault> {
    permit(act, Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let event = store::migration::of_tenant(&reading, act.tenant(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    part(&reading, (event.tenant_id.0, event.id.0), spot).await
}

/// Items from a place on, and where the next part begins.
async fn part(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
    spot: LedgerSpot,
) -> Result<(Vec<Exception>, Option<LedgerPlace>), CenterFault> {
    let rows = spot.rows.clamp(1, MOST_ROWS);
    // One more shows whether there is a next page.
    let limit = u64::try_from(rows + 1).unwrap_or(u64::MAX);
    let mut found = items(reading, place, spot.class, spot.after, limit).await?;
    let has_more = found.len() > rows;
    found.truncate(rows);
    let next = found.last().filter(|_| has_more).map(|last| last.place);
    Ok((found, next))
}

async fn read(
    reading: &Reading,
    center: &Center,
    (ground, reader): (&Ground, Reader<'_>),
    spot: LedgerSpot,
) -> Result<Ledger, CenterFault> {
    let event = &ground.event;
    let place = (event.tenant_id.0, event.id.0);
    let (items, next) = part(reading, place, spot).await?;
    let of_engagement = (event.tenant_id.0, event.engagement_id.0);
    let tallies = mailbox::tallies_of(reading, of_engagement, event.id.0).await?;
    let names = Names::of(reading, people(event)).await?;
    let counts = counts(event.id.0, &tallies);
    let rules = &rules(center);
    Ok(Ledger {
        engagement: event.engagement_id.0,
        line: line(ground, counts, &names, (reader, rules), center.now()),
        classes: classes(reading, place).await?,
        next,
        items,
    })
}
