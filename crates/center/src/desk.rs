//! The Specialist's desk: offers and why they came, the day, what waits on customers and what on us.
//!
//! It only looks; answering an offer is `routing`'s.

mod customers;
mod offers;
mod today;
mod work;

pub use customers::{CustomerLine, customers};
pub use offers::{OfferLine, OfferView, offer};
pub use today::{Desk, DeskLoad, look};
pub use work::{DayMeeting, OwedLine, Owing, Pace, WaitingLine, WaitingTask};

pub(crate) use today::MOST_ENGAGEMENTS;

use std::collections::BTreeMap;

use process::identity::TenantId;
use store::Reading;
use store::tenant::Tenant;

use crate::CenterFault;

/// Tenants by their identity, each read once.
pub(crate) async fn tenants_of(
    reading: &Reading,
    ids: impl IntoIterator<Item = TenantId>,
) -> Result<BTreeMap<TenantId, Tenant>, CenterFault> {
    let mut ids: Vec<TenantId> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    let tenants = store::tenant::by_ids(reading, &ids).await?;
    Ok(tenants
        .into_iter()
        .map(|tenant| (tenant.id.0, tenant))
        .collect())
}
