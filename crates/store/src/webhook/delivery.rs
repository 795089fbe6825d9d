//! One message to one address: what it says, how often it was tried, what came of it.

use jiff::Timestamp;
use process::identity::TenantId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
use crate::unit::{Reading, Writing};

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// To be tried, or tried again.
    Waiting,
    /// Taken.
    Delivered,
    /// Tried as often as it is, and never taken.
    Exhausted,
    /// Its address was switched off before it was taken.
    Stopped,
}

crate::words!(DeliveryState {
    Waiting = "waiting",
    Delivered = "delivered",
    Exhausted = "exhausted",
    Stopped = "stopped",
});

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{DeliveryState, Id, Instant, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// One message.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "webhook_delivery")]
    pub struct Model {
        /// Which; the message keeps it whenever it is tried.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose address it goes to; none for the Center's.
        pub tenant_id: Option<Id<TenantId>>,
        /// To which address.
        pub webhook_id: Uuid,
        /// The kind of event.
        pub kind: String,
        /// What is sent, byte for byte.
        pub body: String,
        /// Where it stands.
        pub state: Word<DeliveryState>,
        /// Times tried since it was last asked for.
        pub tries: i64,
        /// The status of the last answer.
        pub status: Option<i64>,
        /// Why there was none, in a word.
        pub fault: Option<String>,
        /// Happened.
        pub created_at: Instant,
        /// Last tried.
        pub tried_at: Option<Instant>,
        /// Tried again.
        pub next_at: Option<Instant>,
        /// Taken, given up or stopped.
        pub ended_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Delivery;

/// Messages written by one statement.
const AT_ONCE: usize = 500;

/// Adds messages.
///
/// # Errors
/// The database failed.
pub async fn add_all(writing: &Writing, deliveries: &[Delivery]) -> Result<(), StoreFault> {
    for some in deliveries.chunks(AT_ONCE) {
        let rows = some.iter().cloned().map(Delivery::into_active_model);
        table::Entity::insert_many(rows)
            .exec_without_returning(writing.database())
            .await?;
    }
    Ok(())
}

/// Notes what came of a try, unless the message has moved on meanwhile. Whether it was noted.
///
/// # Errors
/// The database failed.
pub async fn change(
    writing: &Writing,
    before: &Delivery,
    after: Delivery,
) -> Result<bool, StoreFault> {
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::State.eq(before.state.clone()))
        .filter(table::Column::Tries.eq(before.tries))
        .exec(writing.database())
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Stops what waits for an address.
///
/// # Errors
/// The database failed.
pub async fn stop_all(writing: &Writing, webhook: Uuid, at: Timestamp) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(
            table::Column::State,
            Expr::value(Word(DeliveryState::Stopped)),
        )
        .col_expr(table::Column::EndedAt, Expr::value(Instant(at)))
        .col_expr(table::Column::NextAt, Expr::value(None::<i64>))
        .filter(table::Column::WebhookId.eq(webhook))
        .filter(table::Column::State.eq(Word(DeliveryState::Waiting)))
        .exec(writing.database())
        .await?;
    Ok(())
}

pub(super) async fn remove_all(writing: &Writing, webhook: Uuid) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::WebhookId.eq(webhook))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases messages that ended before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::EndedAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// One message.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: Uuid) -> Result<Option<Delivery>, StoreFault> {
    Ok(table::Entity::find_by_id(id)
        .one(reading.database())
        .await?)
}

/// One message to this address.
///
/// # Errors
/// The database failed.
pub async fn one_of(
    reading: &Reading,
    webhook: Uuid,
    id: Uuid,
) -> Result<Option<Delivery>, StoreFault> {
    let row = table::Entity::find_by_id(id).filter(table::Column::WebhookId.eq(webhook));
    Ok(row.one(reading.database()).await?)
}

/// One stretch of the messages to an address, beginning with the newest; whether there are more in its
/// direction.
///
/// # Errors
/// The database failed.
pub async fn listed(
    reading: &Reading,
    webhook: Uuid,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Delivery>, bool), StoreFault> {
    let rows = table::Entity::find().filter(table::Column::WebhookId.eq(webhook));
    let order = Order {
        at: table::Column::CreatedAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}
