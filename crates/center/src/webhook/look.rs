//! Addresses and what was sent to them, as their keepers see them.

use jiff::Timestamp;
use store::Edge;
use store::webhook::delivery::{self, DeliveryState};
use store::webhook::{OffAs, Webhook};
use uuid::Uuid;

use super::{Keeper, sign};
use crate::queue::{Part, Spot};
use crate::{Center, CenterFault};

/// An address. Its secret is shown when it is made, and never again.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Which.
    pub id: Uuid,
    /// Where to.
    pub url: String,
    /// Which kinds of events; empty for all.
    pub kinds: Vec<String>,
    /// Until when the secret before this one signs too.
    pub both_sign_until: Option<Timestamp>,
    /// Made.
    pub created_at: Timestamp,
    /// Off since, and why.
    pub off: Option<(Timestamp, OffAs)>,
    /// Grows with every change.
    pub version: i64,
}

impl Shown {
    pub(super) fn of(row: Webhook, now: Timestamp) -> Self {
        let until = row.former_until.map(|until| until.0);
        Self {
            id: row.id,
            url: row.url,
            kinds: row.kinds.0,
            both_sign_until: until.filter(|until| now < *until),
            created_at: row.created_at.0,
            off: row
                .off_at
                .and_then(|at| Some((at.0, row.off_as.as_ref()?.0))),
            version: row.version,
        }
    }
}

/// A message to an address. What was answered is not kept.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Which.
    pub id: Uuid,
    /// What stands in its `webhook-id`.
    pub message: String,
    /// The kind of event.
    pub kind: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Times tried since it was last asked for.
    pub tries: i64,
    /// The status of the last answer.
    pub status: Option<i64>,
    /// Why there was none: `url`, `name`, `network`, `connect`, `tls`, `time`,
    /// `rests`, `answer`, or `center` where the Center itself failed.
    pub fault: Option<String>,
    /// Happened.
    pub created_at: Timestamp,
    /// Last tried.
    pub tried_at: Option<Timestamp>,
    /// Tried again.
    pub next_at: Option<Timestamp>,
}

impl From<delivery::Delivery> for Delivery {
    fn from(row: delivery::Delivery) -> Self {
        Self {
            id: row.id,
            message: sign::message_id(row.id),
            kind: row.kind,
            state: row.state.0,
            tries: row.tries,
            status: row.status,
            fault: row.fault,
            created_at: row.created_at.0,
            tried_at: row.tried_at.map(|at| at.0),
            next_at: row.next_at.map(|at| at.0),
        }
    }
}

/// The keeper's addresses, oldest first.
///
/// # Errors
/// The keeper may not keep any, or the database failed.
pub async fn own(center: &Center, keeper: &Keeper) -> Result<Vec<Shown>, CenterFault> {
    keeper.permit()?;
    let now = center.now();
    let reading = center.store().read().await?;
    let rows = store::webhook::all_of(&reading, keeper.tenant()).await?;
    Ok(rows.into_iter().map(|row| Shown::of(row, now)).collect())
}

/// One of the keeper's addresses.
///
/// # Errors
/// The keeper may not keep any, it is somebody else's, or the database failed.
pub async fn one(center: &Center, keeper: &Keeper, id: Uuid) -> Result<Shown, CenterFault> {
    keeper.permit()?;
    let reading = center.store().read().await?;
    let row = store::webhook::one_of(&reading, keeper.tenant(), id).await?;
    let row = row.ok_or(CenterFault::NotFound)?;
    Ok(Shown::of(row, center.now()))
}

/// One of the keeper's addresses with a page of the messages to it, the newest first.
///
/// # Errors
/// The keeper may not keep any, it is somebody else's, or the database failed.
pub async fn deliveries(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    spot: Spot,
) -> Result<(Shown, Part<Delivery>), CenterFault> {
    keeper.permit()?;
    let reading = center.store().read().await?;
    let row = store::webhook::one_of(&reading, keeper.tenant(), id).await?;
    let row = row.ok_or(CenterFault::NotFound)?;
    let (rows, has_more) = delivery::listed(&reading, row.id, spot.stretch(), spot.rows()).await?;
    drop(reading);
    let edge = |row: &delivery::Delivery| Edge {
        at: row.created_at,
        id: row.id,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    let part = Part {
        rows: rows.into_iter().map(Delivery::from).collect(),
        older,
        newer,
    };
    Ok((Shown::of(row, center.now()), part))
}
