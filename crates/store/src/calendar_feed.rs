//! The secret address of each person's calendar: one at a time, known by its hash alone.

use process::identity::PersonId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// The address of one person's calendar.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_feed")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// Hash of the secret in it.
        pub secret_hash: Vec<u8>,
        /// Made.
        pub created_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as CalendarFeed;

/// Keeps an address in the place of the one the person had.
///
/// # Errors
/// The database failed.
pub async fn put(writing: &Writing, feed: CalendarFeed) -> Result<(), StoreFault> {
    let instead = OnConflict::column(table::Column::PersonId)
        .update_columns([table::Column::SecretHash, table::Column::CreatedAt])
        .to_owned();
    table::Entity::insert(feed.into_active_model())
        .on_conflict(instead)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Forgets a person's address; whether there was one.
///
/// # Errors
/// The database failed.
pub async fn forget(writing: &Writing, person: PersonId) -> Result<bool, StoreFault> {
    let gone = table::Entity::delete_many()
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(gone.rows_affected > 0)
}

/// A person's address.
///
/// # Errors
/// The database failed.
pub async fn of(reading: &Reading, person: PersonId) -> Result<Option<CalendarFeed>, StoreFault> {
    let row = table::Entity::find_by_id(Id(person));
    Ok(row.one(reading.database()).await?)
}

/// Whose address holds the secret with this hash.
///
/// # Errors
/// The database failed.
pub async fn by_hash(reading: &Reading, hash: &[u8]) -> Result<Option<CalendarFeed>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::SecretHash.eq(hash));
    Ok(row.one(reading.database()).await?)
}
