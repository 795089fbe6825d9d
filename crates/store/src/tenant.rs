//! Tenants, their domains and what is known about them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::business_time::WeeklyHours;
use process::identity::{FactName, PersonId, RegionName, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Document, Id, Instant, RegionName, TenantId, WeeklyHours, Word};
    use sea_orm::entity::prelude::*;

    /// A customer organisation.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<TenantId>,
        /// As it calls itself.
        pub name: String,
        /// Its first verified domain, which also names it in addresses of pages.
        pub domain: String,
        /// Its number at the partner programme, if any.
        pub tpid: Option<String>,
        /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
        pub cloud: String,
        /// `commercial`, `education`, `government` or `isv`.
        pub segment: String,
        /// ISO 3166 code, also the calendar of its holidays.
        pub country: String,
        /// IANA zone of its working hours.
        pub zone: String,
        /// Its working hours.
        pub hours: Document<WeeklyHours>,
        /// The region of the Center that serves it.
        pub region: Word<RegionName>,
        /// First known.
        pub created_at: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod domain {
    use super::{Id, Instant, TenantId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_domain")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub domain: String,
        pub tenant_id: Id<TenantId>,
        pub verified_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod fact {
    use super::{FactName, Id, Instant, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// Something known about a tenant, with where it comes from and since when.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_fact")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant_id: Id<TenantId>,
        /// What is asked.
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: Word<FactName>,
        /// The answer.
        pub value: String,
        /// Who or what said so.
        pub source: String,
        /// When it was so.
        pub as_of: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use fact::Model as Fact;
pub use table::Model as Tenant;

/// A tenant by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: TenantId) -> Result<Option<Tenant>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Several tenants at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[TenantId]) -> Result<Vec<Tenant>, StoreFault> {
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// The tenant that the pages under `/t/{domain}` belong to, if the person is a member of it in any state.
///
/// # Errors
/// The database failed.
pub async fn of_member(
    reading: &Reading,
    domain: &str,
    person: PersonId,
) -> Result<Option<(Tenant, crate::membership::Membership)>, StoreFault> {
    let Some(tenant) = table::Entity::find()
        .filter(table::Column::Domain.eq(domain))
        .one(reading.database())
        .await?
    else {
        return Ok(None);
    };
    let membership = crate::membership::of(reading, tenant.id.0, person).await?;
    Ok(membership.map(|membership| (tenant, membership)))
}

/// The tenant that the pages under `/t/{domain}` belong to, whoever asks: for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_domain(reading: &Reading, domain: &str) -> Result<Option<Tenant>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::Domain.eq(domain));
    Ok(row.one(reading.database()).await?)
}

/// Every tenant, by name; a Center's list is paged by the caller's limit.
///
/// # Errors
/// The database failed.
pub async fn all(reading: &Reading) -> Result<Vec<Tenant>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_asc(table::Column::Name)
        .all(reading.database())
        .await?)
}

/// Adds a tenant with its first verified domain.
///
/// # Errors
/// The domain is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add(
    writing: &Writing,
    tenant: Tenant,
    verified_at: Timestamp,
) -> Result<(), StoreFault> {
    let first = domain::ActiveModel {
        domain: Set(tenant.domain.clone()),
        tenant_id: Set(tenant.id),
        verified_at: Set(Some(Instant(verified_at))),
    };
    table::Entity::insert(tenant.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    domain::Entity::insert(first)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What is known about the tenant.
///
/// # Errors
/// The database failed.
pub async fn facts(reading: &Reading, tenant: TenantId) -> Result<Vec<Fact>, StoreFault> {
    let rows = fact::Entity::find().filter(fact::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_asc(fact::Column::Name)
        .all(reading.database())
        .await?)
}

/// Notes what is known now; a fact already there is replaced.
///
/// # Errors
/// The database failed.
pub async fn note_facts(
    writing: &Writing,
    tenant: TenantId,
    facts: &BTreeMap<FactName, String>,
    source: &str,
    as_of: Timestamp,
) -> Result<(), StoreFault> {
    if facts.is_empty() {
        return Ok(());
    }
    let rows = facts.iter().map(|(name, value)| fact::ActiveModel {
        tenant_id: Set(Id(tenant)),
        name: Set(Word(name.clone())),
        value: Set(value.clone()),
        source: Set(source.to_owned()),
        as_of: Set(Instant(as_of)),
    });
    let newer =
        sea_orm::sea_query::OnConflict::columns([fact::Column::TenantId, fact::Column::Name])
            .update_columns([
                fact::Column::Value,
                fact::Column::Source,
                fact::Column::AsOf,
            ])
            .to_owned();
    fact::Entity::insert_many(rows)
        .on_conflict(newer)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The tenant that this domain is verified for.
///
/// # Errors
/// The database failed.
pub async fn of_verified_domain(
    reading: &Reading,
    domain: &str,
) -> Result<Option<Tenant>, StoreFault> {
    let of_tenant: RelationDef = domain::Entity::belongs_to(table::Entity)
        .from(domain::Column::TenantId)
        .to(table::Column::Id)
        .into();
    let found = domain::Entity::find_by_id(domain.to_owned())
        .filter(domain::Column::VerifiedAt.is_not_null())
        .join(JoinType::InnerJoin, of_tenant)
        .select_also(table::Entity)
        .one(reading.database())
        .await?;
    Ok(found.and_then(|(_, tenant)| tenant))
}
