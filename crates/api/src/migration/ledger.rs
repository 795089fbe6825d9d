//! The ledger of an event: every item that is not there as it was.

use axum::Json;
use center::migration::{self, Ledger, LedgerPlace, LedgerSpot};
use process::identity::MigrationEventId;
use report::migration::ItemClass;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::shown::{MigrationClass, MigrationItem, classes};
use crate::asked::{Answer, Asked, At};
use crate::caller::Caller;
use crate::problem::Refusal;

/// The most rows of a stretch.
const MOST: usize = 200;

/// Of which class, and from where on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Items {
    /// Those of this class; all without it.
    #[param(value_type = Option<String>, example = "too_large")]
    class: Option<ItemClass>,
    /// Where the stretch before it ended: `next` of its answer.
    #[param(example = "019f1b5d-0000-7000-8000-000000000019.12")]
    after: Option<String>,
    /// The most rows wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<usize>,
}

impl Items {
    fn spot(&self) -> Result<LedgerSpot, Refusal> {
        let rows = self.limit.unwrap_or(50);
        if !(1..=MOST).contains(&rows) {
            return Err(Refusal::Unreadable(format!("limit: expected 1 to {MOST}")));
        }
        let after = self.after.as_deref().map(str::parse::<LedgerPlace>);
        let after = after.transpose()?;
        let class = self.class;
        Ok(LedgerSpot { class, after, rows })
    }
}

/// A stretch of the ledger of an event.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationLedger {
    /// The event.
    event: Uuid,
    /// How many items of each class there are in all, the most first.
    classes: Vec<MigrationClass>,
    /// The items by the targets of their mailboxes.
    items: Vec<MigrationItem>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

impl From<Ledger> for MigrationLedger {
    fn from(ledger: Ledger) -> Self {
        Self {
            event: ledger.line.id.0,
            classes: classes(ledger.classes),
            items: ledger.items.into_iter().map(MigrationItem::from).collect(),
            next: ledger.next.map(|place| place.to_string()),
        }
    }
}

/// List what is not there as it was
///
/// Item by item, a stretch at a time. Folders, the servers' words and subjects are there only where the
/// customer has them sent, and everything is gone once the customer's days for it are over.
#[utoipa::path(get, path = "/tenants/{domain}/migration/events/{event}/ledger", params(Items),
    responses((status = 200, body = MigrationLedger)))]
pub(super) async fn list_migration_items(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    Asked(items): Asked<Items>,
) -> Answer<Json<MigrationLedger>> {
    let (act, _) = caller.within(&domain)?;
    let ledger = migration::ledger(&caller.center, &act, event, items.spot()?).await?;
    Ok(Json(ledger.into()))
}

/// What the lead sees of the ledger of an event.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LedMigrationLedger {
    /// The customer.
    customer: String,
    #[serde(flatten)]
    ledger: MigrationLedger,
}

/// List what is not there as it was at a customer
#[utoipa::path(get, path = "/desk/migration/events/{event}/ledger", params(Items),
    responses((status = 200, body = LedMigrationLedger)))]
pub(super) async fn list_led_migration_items(
    caller: Caller,
    At(event): At<MigrationEventId>,
    Asked(items): Asked<Items>,
) -> Answer<Json<LedMigrationLedger>> {
    let act = caller.specialist()?;
    let (center, spot) = (&caller.center, items.spot()?);
    let (tenant, ledger) = migration::ledger_as_lead(center, &act, event, spot).await?;
    Ok(Json(LedMigrationLedger {
        customer: tenant.name,
        ledger: ledger.into(),
    }))
}
