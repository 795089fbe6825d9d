//! Which tenants are a partner's own customers.

use process::identity::{PartnerId, TenantId};
use process::permission::RelationState;
use sea_orm::sea_query::{Expr, ExprTrait, LikeExpr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::find::fold::folded;
use crate::keyset::{self, Order, Stretch};
use crate::tenant;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
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

/// The partners of a tenant that ask to be taken in or were, the newest first: those whose relation
/// has ended are many only in what was.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<(Related, super::Partner)>, StoreFault> {
    let of_partner: RelationDef = table::Entity::belongs_to(super::table::Entity)
        .from(table::Column::PartnerId)
        .to(super::table::Column::Id)
        .into();
    let rows = table::Entity::find()
        .join(JoinType::InnerJoin, of_partner)
        .select_also(super::table::Entity)
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.ne(Word(RelationState::Ended)))
        .order_by_desc(table::Column::Since)
        .order_by_desc(table::Column::PartnerId)
        .all(reading.database())
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(related, partner)| Some((related, partner?)))
        .collect())
}

/// A partner's own customers, the newest first: one stretch of the list, all or those that have these
/// words in their name, in a domain or in their TPID; whether there are more in its direction.
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
        let found = Query::select()
            .expr(Expr::val(1))
            .from(tenant::word::Entity)
            .and_where(
                Expr::col((tenant::word::Entity, tenant::word::Column::TenantId))
                    .eq(Expr::col((table::Entity, table::Column::TenantId))),
            )
            .and_where(tenant::word::Column::Word.like(containing(words)))
            .to_owned();
        rows = rows.filter(Expr::exists(found));
    }
    keyset::read(reading, rows, order, stretch, limit).await
}

/// The pattern of what has these words in it. Both it and what is kept are folded by the same rules, not
/// by the database's own: SQLite's know only the letters of English.
fn containing(words: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for letter in folded(words).chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}

/// The tenant behind this domain if it is a customer of the partner's, in one statement whatever the
/// domain is: whose invitation waits or was refused is met in the same time as nobody's.
///
/// # Errors
/// The database failed.
pub async fn customer(
    reading: &Reading,
    partner: PartnerId,
    domain: &str,
) -> Result<Option<tenant::Tenant>, StoreFault> {
    let related: RelationDef = tenant::table::Entity::belongs_to(table::Entity)
        .from(tenant::table::Column::Id)
        .to(table::Column::TenantId)
        .into();
    let row = tenant::table::Entity::find()
        .join(JoinType::InnerJoin, related)
        .filter(tenant::table::Column::Domain.eq(domain))
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::State.eq(Word(RelationState::Active)));
    Ok(row.one(reading.database()).await?)
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
        .all(&reading.in_order())
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
