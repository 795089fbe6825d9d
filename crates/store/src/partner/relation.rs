//! Which tenants are a partner's own customers.

use process::identity::{PartnerId, TenantId};
use process::permission::RelationState;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, JoinType,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
use crate::tenant;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, PartnerId, RelationState, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A partner and a tenant.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner_relation")]
    pub struct Model {
        /// Which tenant.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant_id: Id<TenantId>,
        /// Which partner.
        #[sea_orm(primary_key, auto_increment = false)]
        pub partner_id: Id<PartnerId>,
        /// How far they have come.
        pub state: Word<RelationState>,
        /// Since when.
        pub since: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Related;

/// Adds a relation.
///
/// # Errors
/// There is one already, or the database failed.
pub async fn add(writing: &Writing, relation: Related) -> Result<(), StoreFault> {
    table::Entity::insert(relation.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Puts a relation into another state.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    before: &Related,
    state: RelationState,
    since: Instant,
) -> Result<(), StoreFault> {
    let after = Related {
        state: Word(state),
        since,
        version: before.version + 1,
        ..before.clone()
    };
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::TenantId.eq(before.tenant_id))
        .filter(table::Column::PartnerId.eq(before.partner_id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// What this partner and this tenant are to each other.
///
/// # Errors
/// The database failed.
pub async fn of(
    reading: &Reading,
    tenant: TenantId,
    partner: PartnerId,
) -> Result<Option<Related>, StoreFault> {
    Ok(table::Entity::find_by_id((Id(tenant), Id(partner)))
        .one(reading.database())
        .await?)
}

/// The partners of a tenant, in any state, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(reading: &Reading, tenant: TenantId) -> Result<Vec<Related>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_desc(table::Column::Since)
        .order_by_desc(table::Column::PartnerId)
        .all(reading.database())
        .await?)
}

/// A partner's own customers, the newest first: one stretch of the list, all or those whose name,
/// domain or TPID has these words; whether there are more in its direction.
///
/// # Errors
/// The database failed.
pub async fn customers(
    reading: &Reading,
    partner: PartnerId,
    words: &str,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Related>, bool), StoreFault> {
    let order = Order {
        at: table::Column::Since,
        id: table::Column::TenantId,
        oldest_first: false,
    };
    let mut rows = table::Entity::find()
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::State.eq(Word(RelationState::Active)));
    if !words.is_empty() {
        let of_tenant: RelationDef = table::Entity::belongs_to(tenant::table::Entity)
            .from(table::Column::TenantId)
            .to(tenant::table::Column::Id)
            .into();
        rows = rows
            .join(JoinType::InnerJoin, of_tenant)
            .filter(named(words));
    }
    keyset::read(reading, rows, order, stretch, limit).await
}

/// Whose name has the words in it, whose domain begins with them, or whose TPID they are.
fn named(words: &str) -> Condition {
    let words = words.to_lowercase();
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    let lower = |column: tenant::table::Column| {
        Expr::expr(Func::lower(Expr::col((tenant::table::Entity, column))))
    };
    let like = |pattern: String| LikeExpr::new(pattern).escape('\\');
    Condition::any()
        .add(lower(tenant::table::Column::Name).like(like(format!("%{plain}%"))))
        .add(lower(tenant::table::Column::Domain).like(like(format!("{plain}%"))))
        .add(tenant::table::Column::Tpid.eq(words))
}

/// How many customers a partner has.
///
/// # Errors
/// The database failed.
pub async fn count(reading: &Reading, partner: PartnerId) -> Result<u64, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::State.eq(Word(RelationState::Active)));
    Ok(rows.count(reading.database()).await?)
}

/// How many customers each partner has; one that has none is missing.
///
/// # Errors
/// The database failed.
pub async fn counts(reading: &Reading) -> Result<Vec<(PartnerId, u64)>, StoreFault> {
    let rows: Vec<(Id<PartnerId>, i64)> = table::Entity::find()
        .select_only()
        .column(table::Column::PartnerId)
        .column_as(table::Column::TenantId.count(), "customers")
        .filter(table::Column::State.eq(Word(RelationState::Active)))
        .group_by(table::Column::PartnerId)
        .into_tuple()
        .all(reading.database())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(partner, count)| (partner.0, u64::try_from(count).unwrap_or_default()))
        .collect())
}

/// The tenants of a partner, in any state, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_partner(
    reading: &Reading,
    partner: PartnerId,
    limit: u64,
) -> Result<Vec<Related>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::PartnerId.eq(Id(partner)));
    Ok(rows
        .order_by_desc(table::Column::Since)
        .order_by_desc(table::Column::TenantId)
        .limit(limit)
        .all(reading.database())
        .await?)
}
