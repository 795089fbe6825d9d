//! Mandates of representatives: how far each may go for a tenant, and until which day.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use process::permission::Scopes;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::StoreFault;
use crate::column::{Day, Document, Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Day, Document, Id, Instant, PersonId, Scopes, TenantId};
    use sea_orm::entity::prelude::*;

    /// What a tenant lets its representative do.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandate")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// The representative.
        pub person_id: Id<PersonId>,
        /// How far it reaches.
        pub scopes: Document<Scopes>,
        /// The last day it holds, in the tenant's zone.
        pub until_day: Day,
        /// The admin who gave it.
        pub named_by: Id<PersonId>,
        /// Given.
        pub created_at: Instant,
        /// Revoked, or replaced by another.
        pub revoked_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Mandate;

/// Gives a mandate; the person must be a member of the tenant and have none that is not revoked.
///
/// # Errors
/// It has one ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, mandate: Mandate) -> Result<(), StoreFault> {
    table::Entity::insert(mandate.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A person's mandates that were not revoked, whether their day is past or not.
///
/// # Errors
/// The database failed.
pub async fn of_person(reading: &Reading, person: PersonId) -> Result<Vec<Mandate>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null());
    Ok(rows.all(reading.database()).await?)
}

/// A tenant's mandates that were not revoked, whether their day is past or not.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(reading: &Reading, tenant: TenantId) -> Result<Vec<Mandate>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::RevokedAt.is_null());
    Ok(rows.all(reading.database()).await?)
}

/// Revokes the person's mandate. Whether there was one.
///
/// # Errors
/// The database failed.
pub async fn revoke(
    writing: &Writing,
    tenant: TenantId,
    person: PersonId,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let revoked = table::Entity::update_many()
        .set(change)
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(revoked.rows_affected > 0)
}

/// Revokes every mandate of a person.
///
/// # Errors
/// The database failed.
pub async fn end_all(writing: &Writing, person: PersonId, at: Timestamp) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}
