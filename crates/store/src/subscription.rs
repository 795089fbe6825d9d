//! Plans held by tenants: seats, kind, from and until.

use jiff::civil::Date;
use process::identity::{PlanName, SubscriptionId, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Day, Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Day, Id, Instant, PlanName, SubscriptionId, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A plan held by a tenant.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "subscription")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<SubscriptionId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Name of the plan in the catalog.
        pub plan: Word<PlanName>,
        /// Seats bought.
        pub seats: i64,
        /// `paid`, `trial` or `no_cost`.
        pub kind: String,
        /// `any`, `faculty` or `student`.
        pub audience: String,
        /// First day, inclusive.
        pub starts_on: Day,
        /// Last day, inclusive.
        pub ends_on: Day,
        /// Who or what said so.
        pub source: String,
        /// When it was so.
        pub as_of: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Subscription;

/// Everything the tenant holds or held, newest end first.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<Subscription>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_desc(table::Column::EndsOn)
        .order_by_asc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// A subscription by its identity, for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_id(
    reading: &Reading,
    id: SubscriptionId,
) -> Result<Option<Subscription>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Tenants with a subscription that starts or ends between the two days, both inclusive: those
/// whose eligibility may have changed.
///
/// # Errors
/// The database failed.
pub async fn changing(
    reading: &Reading,
    from: Date,
    to: Date,
) -> Result<Vec<TenantId>, StoreFault> {
    let (from, to) = (Day(from), Day(to));
    let rows: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .distinct()
        .filter(
            table::Column::EndsOn
                .between(from, to)
                .or(table::Column::StartsOn.between(from, to)),
        )
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|id| id.0).collect())
}

/// Adds a subscription.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, subscription: Subscription) -> Result<(), StoreFault> {
    table::Entity::insert(subscription.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Sets the last day of a subscription: a renewal, or an early end.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn set_end(
    writing: &Writing,
    subscription: &Subscription,
    ends_on: Date,
    as_of: Instant,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        ends_on: Set(Day(ends_on)),
        as_of: Set(as_of),
        version: Set(subscription.version + 1),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(subscription.id))
        .filter(table::Column::Version.eq(subscription.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// What a subscription is from now on, and who said so.
#[derive(Clone, Debug)]
pub struct Renewed {
    /// Seats bought.
    pub seats: i64,
    /// Last day, inclusive.
    pub ends_on: Date,
    /// Who or what said so.
    pub source: String,
    /// When it was so.
    pub as_of: Instant,
}

/// Changes seats and end of a subscription as it was read: a renewal, more seats, an early end.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    subscription: &Subscription,
    renewed: Renewed,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        seats: Set(renewed.seats),
        ends_on: Set(Day(renewed.ends_on)),
        source: Set(renewed.source),
        as_of: Set(renewed.as_of),
        version: Set(subscription.version + 1),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(subscription.id))
        .filter(table::Column::TenantId.eq(subscription.tenant_id))
        .filter(table::Column::Version.eq(subscription.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Everything that several tenants hold or held, in no order.
///
/// # Errors
/// The database failed.
pub async fn of_tenants(
    reading: &Reading,
    tenants: &[TenantId],
) -> Result<Vec<Subscription>, StoreFault> {
    let mut held = Vec::new();
    for some in tenants.chunks(500) {
        let some = some.iter().map(|tenant| Id(*tenant));
        let rows = table::Entity::find().filter(table::Column::TenantId.is_in(some));
        held.extend(rows.all(reading.database()).await?);
    }
    Ok(held)
}

/// Adds many at once.
///
/// # Errors
/// A tenant is not there ([`crate::Constraint::Reaches`]) or the database failed.
pub async fn add_many(
    writing: &Writing,
    subscriptions: Vec<Subscription>,
) -> Result<(), StoreFault> {
    let rows = subscriptions
        .into_iter()
        .map(IntoActiveModel::into_active_model);
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Those of these that are as they were added, each with its tenant.
///
/// # Errors
/// The database failed.
pub async fn as_added(
    reading: &Reading,
    ids: &[SubscriptionId],
) -> Result<Vec<(SubscriptionId, TenantId)>, StoreFault> {
    let rows: Vec<(Id<SubscriptionId>, Id<TenantId>)> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .column(table::Column::TenantId)
        .filter(table::Column::Id.is_in(ids.iter().map(|id| Id(*id))))
        .filter(table::Column::Version.eq(1))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|(id, of)| (id.0, of.0)).collect())
}

/// Removes subscriptions that are as they were added.
///
/// # Errors
/// One was changed ([`StoreFault::Changed`]) or the database failed.
pub async fn remove_as_added(writing: &Writing, ids: &[SubscriptionId]) -> Result<(), StoreFault> {
    let removed = table::Entity::delete_many()
        .filter(table::Column::Id.is_in(ids.iter().map(|id| Id(*id))))
        .filter(table::Column::Version.eq(1))
        .exec(writing.database())
        .await?;
    if u64::try_from(ids.len()) == Ok(removed.rows_affected) {
        Ok(())
    } else {
        Err(StoreFault::Changed)
    }
}
