//! When people are away.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

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

    /// One stretch of absence.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "absence")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Who.
        pub person_id: Id<PersonId>,
        /// From.
        pub starts_at: Instant,
        /// Until.
        pub ends_at: Instant,
        /// Noted.
        pub created_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Absence;

/// Notes an absence.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, absence: Absence) -> Result<(), StoreFault> {
    table::Entity::insert(absence.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Everybody's absences that are not over at the instant.
///
/// # Errors
/// The database failed.
pub async fn from(reading: &Reading, at: Timestamp) -> Result<Vec<Absence>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EndsAt.gt(Instant(at)));
    Ok(rows
        .order_by_asc(table::Column::StartsAt)
        .all(reading.database())
        .await?)
}

/// Whether this person is away at the instant.
///
/// # Errors
/// The database failed.
pub async fn is_away(
    reading: &Reading,
    person: PersonId,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let row = table::Entity::find()
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::EndsAt.gt(Instant(at)))
        .filter(table::Column::StartsAt.lte(Instant(at)))
        .limit(1);
    Ok(row.one(reading.database()).await?.is_some())
}

/// Takes back an absence that was noted by mistake. Whether there was one.
///
/// # Errors
/// The database failed.
pub async fn remove(
    writing: &Writing,
    person: PersonId,
    id: uuid::Uuid,
) -> Result<bool, StoreFault> {
    let removed = table::Entity::delete_many()
        .filter(table::Column::Id.eq(id))
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(removed.rows_affected == 1)
}
