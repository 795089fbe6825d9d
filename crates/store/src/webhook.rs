//! Where tenants and the Center want to be told what changes, and each message to them.

pub mod delivery;

use jiff::Timestamp;
use process::identity::TenantId;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Document, Hidden, Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// Why nothing is sent to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffAs {
    /// Somebody switched it off.
    SwitchedOff,
    /// It answered 410: it is gone for good.
    Gone,
    /// Whoever kept it may no longer do so.
    KeeperLeft,
}

crate::words!(OffAs { SwitchedOff = "switched_off", Gone = "gone", KeeperLeft = "keeper_left" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Document, Hidden, Id, Instant, OffAs, TenantId, Word};
    use process::identity::PersonId;
    use sea_orm::entity::prelude::*;

    /// One address.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "webhook")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose events; none for those of all tenants.
        pub tenant_id: Option<Id<TenantId>>,
        /// Where to.
        pub url: String,
        /// Which kinds of events; empty for all.
        pub kinds: Document<Vec<String>>,
        /// Signs.
        pub secret: Hidden,
        /// Signs too, for a while.
        pub former_secret: Option<Hidden>,
        /// Until then.
        pub former_until: Option<Instant>,
        /// Who answers for it: made it, or switched it on last.
        pub kept_by: Id<PersonId>,
        /// Made.
        pub created_at: Instant,
        /// Off since.
        pub off_at: Option<Instant>,
        /// And why.
        pub off_as: Option<Word<OffAs>>,
        /// Grows with every change.
        pub version: i64,
        /// It did not answer in time, and is not asked before then.
        pub rests_until: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Webhook;

/// Those of one tenant, or the Center's own.
fn whose(tenant: Option<TenantId>) -> Condition {
    Condition::all().add(match tenant {
        Some(tenant) => table::Column::TenantId.eq(Id(tenant)),
        None => table::Column::TenantId.is_null(),
    })
}

/// Adds an address.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, webhook: Webhook) -> Result<(), StoreFault> {
    table::Entity::insert(webhook.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the address over what `before` was.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    before: &Webhook,
    after: Webhook,
) -> Result<Webhook, StoreFault> {
    let after = Webhook {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    Ok(after)
}

/// Removes an address with all that was to be sent to it.
///
/// # Errors
/// The database failed.
pub async fn remove(writing: &Writing, webhook: &Webhook) -> Result<(), StoreFault> {
    delivery::remove_all(writing, webhook.id).await?;
    table::Entity::delete_by_id(webhook.id)
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Whether anything is to be sent anywhere.
///
/// # Errors
/// The database failed.
pub async fn is_any_on(reading: &Reading) -> Result<bool, StoreFault> {
    let row = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(table::Column::OffAt.is_null())
        .limit(1)
        .into_tuple::<Uuid>()
        .one(&reading.in_order())
        .await?;
    Ok(row.is_some())
}

/// Lets an address rest until then, that did not answer in time, or no longer. Nobody changed it: its version stays.
///
/// # Errors
/// The database failed.
pub async fn let_rest(
    writing: &Writing,
    id: Uuid,
    until: Option<Timestamp>,
) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(table::Column::RestsUntil, Expr::value(until.map(Instant)))
        .filter(table::Column::Id.eq(id))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases secrets that sign no longer. Until when they did stays: it tells which secret was given when.
///
/// # Errors
/// The database failed.
pub async fn erase_former(writing: &Writing, now: Timestamp) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(table::Column::FormerSecret, Expr::value(None::<Vec<u8>>))
        .filter(table::Column::FormerSecret.is_not_null())
        .filter(table::Column::FormerUntil.lte(Instant(now)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Where the events of these tenants go: to their own addresses and the Center's.
///
/// # Errors
/// The database failed.
pub async fn told_of(reading: &Reading, tenants: &[TenantId]) -> Result<Vec<Webhook>, StoreFault> {
    let own = table::Column::TenantId.is_in(tenants.iter().map(|tenant| Id(*tenant)));
    let whose = Condition::any().add(own).add(whose(None));
    let rows = table::Entity::find()
        .filter(table::Column::OffAt.is_null())
        .filter(whose)
        .order_by_asc(table::Column::CreatedAt)
        .order_by_asc(table::Column::Id);
    Ok(rows.all(reading.database()).await?)
}

/// The addresses of one tenant, or the Center's own, oldest first.
///
/// # Errors
/// The database failed.
pub async fn all_of(
    reading: &Reading,
    tenant: Option<TenantId>,
) -> Result<Vec<Webhook>, StoreFault> {
    let rows = table::Entity::find()
        .filter(whose(tenant))
        .order_by_asc(table::Column::CreatedAt)
        .order_by_asc(table::Column::Id);
    Ok(rows.all(reading.database()).await?)
}

/// One address of this tenant, or of the Center itself; somebody else's does not exist here.
///
/// # Errors
/// The database failed.
pub async fn one_of(
    reading: &Reading,
    tenant: Option<TenantId>,
    id: Uuid,
) -> Result<Option<Webhook>, StoreFault> {
    let row = table::Entity::find_by_id(id).filter(whose(tenant));
    Ok(row.one(reading.database()).await?)
}

/// One address, for the worker.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: Uuid) -> Result<Option<Webhook>, StoreFault> {
    Ok(table::Entity::find_by_id(id)
        .one(reading.database())
        .await?)
}
