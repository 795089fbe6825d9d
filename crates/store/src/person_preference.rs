//! How people wish to be told of news: one row for each who has chosen anything.

use process::identity::PersonId;
use process::news::Ways;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::StoreFault;
use crate::column::{Document, Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Document, Id, Instant, PersonId, Ways};
    use sea_orm::entity::prelude::*;

    /// What somebody has chosen.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "person_preference")]
    pub struct Model {
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// How each kind of news is told.
        pub ways: Document<Ways>,
        /// At which hour of the person's day the digest is sent.
        pub digest_hour: i64,
        /// Chosen.
        pub changed_at: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as PersonPreference;

/// What the person has chosen, if anything.
///
/// # Errors
/// The database failed.
pub async fn of(
    reading: &Reading,
    person: PersonId,
) -> Result<Option<PersonPreference>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(person))
        .one(reading.database())
        .await?)
}

/// Keeps what the person chooses for the first time.
///
/// # Errors
/// It has chosen before ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, chosen: PersonPreference) -> Result<(), StoreFault> {
    table::Entity::insert(chosen.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Changes what was chosen, as it was read; its version grows by one.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    before: &PersonPreference,
    after: PersonPreference,
) -> Result<(), StoreFault> {
    let after = PersonPreference {
        person_id: before.person_id,
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::PersonId.eq(before.person_id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Erases what the person has chosen.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    table::Entity::delete_by_id(Id(person))
        .exec(writing.database())
        .await?;
    Ok(())
}
