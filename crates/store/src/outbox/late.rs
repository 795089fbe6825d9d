//! Work that was due and could not be done: since when it waits, and what its last try said. A pause
//! between two tries puts the next one off; it does not make the work any younger.

use jiff::Timestamp;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::table;
use crate::StoreFault;
use crate::column::Instant;
use crate::unit::Reading;

/// Late work of some kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// How much.
    pub count: i64,
    /// When the oldest of it was due.
    pub since: Timestamp,
    /// Why the newest try failed.
    pub fault: String,
    /// When it did.
    pub failed_at: Timestamp,
}

/// Count, oldest and newest of what is late.
type Ends = (i64, Option<Instant>, Option<Instant>);

/// What is late of these kinds; none if nothing is.
///
/// # Errors
/// The database failed.
pub async fn of_kinds(reading: &Reading, kinds: &[&str]) -> Result<Option<Late>, StoreFault> {
    let late = Condition::all()
        .add(table::Column::LateSince.is_not_null())
        .add(table::Column::Kind.is_in(kinds.iter().copied()));
    let ends: Option<Ends> = table::Entity::find()
        .select_only()
        .column_as(table::Column::Id.count(), "late")
        .column_as(table::Column::LateSince.min(), "since")
        .column_as(table::Column::FailedAt.max(), "failed_at")
        .filter(late.clone())
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    let Some((count, Some(since), Some(failed_at))) = ends else {
        return Ok(None);
    };
    let fault: Option<Option<String>> = table::Entity::find()
        .select_only()
        .column(table::Column::Fault)
        .filter(late)
        .filter(table::Column::FailedAt.eq(failed_at))
        .order_by_desc(table::Column::Id)
        .limit(1)
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(Some(Late {
        count,
        since: since.0,
        fault: fault.flatten().unwrap_or_default(),
        failed_at: failed_at.0,
    }))
}

/// Since when the oldest late work of any kind waits.
///
/// # Errors
/// The database failed.
pub(crate) async fn since(reading: &Reading) -> Result<Option<Timestamp>, StoreFault> {
    let first: Option<Option<Instant>> = table::Entity::find()
        .select_only()
        .column_as(table::Column::LateSince.min(), "first")
        .filter(table::Column::LateSince.is_not_null())
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(first.flatten().map(|at| at.0))
}
