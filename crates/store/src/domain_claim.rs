//! Domains that people say they control, each with the value to publish there as proof.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// A claim.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "domain_claim")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose.
        pub person_id: Id<PersonId>,
        /// Of which domain, in lower case.
        pub domain: String,
        /// What to publish there.
        pub value: String,
        /// Begun.
        pub created_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
        /// Found at the domain.
        pub proven_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as DomainClaim;

/// Keeps a claim; an earlier one of the same person to the same domain is gone.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, claim: DomainClaim) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::PersonId.eq(claim.person_id))
        .filter(table::Column::Domain.eq(claim.domain.clone()))
        .exec(writing.database())
        .await?;
    table::Entity::insert(claim.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The person's claims, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_person(
    reading: &Reading,
    person: PersonId,
) -> Result<Vec<DomainClaim>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::PersonId.eq(Id(person)));
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .all(reading.database())
        .await?)
}

/// Notes that the value was found. Whether the claim was this person's and still open.
///
/// # Errors
/// The database failed.
pub async fn prove(
    writing: &Writing,
    person: PersonId,
    id: Uuid,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        proven_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let proven = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(id))
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::ExpiresAt.gt(Instant(at)))
        .exec(writing.database())
        .await?;
    Ok(proven.rows_affected == 1)
}

/// Erases claims that expired before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::ExpiresAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases everything that a person says to control.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
