//! What is held for somebody's digest, and the links by which a digest is stopped.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Document, Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Document, Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// A letter that is held.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "held_news")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// For whom.
        pub person_id: Id<PersonId>,
        /// What it is about.
        pub letter: Document<Json>,
        /// Since when.
        pub held_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod link {
    use super::{Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// The link in a digest.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "digest_link")]
    pub struct Model {
        /// Hash of its secret.
        #[sea_orm(primary_key, auto_increment = false)]
        pub secret_hash: Vec<u8>,
        /// Whose digest it stops.
        pub person_id: Id<PersonId>,
        /// Made.
        pub made_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as HeldNews;

/// Holds a letter for somebody's digest.
///
/// # Errors
/// The database failed, or the letter cannot be written as JSON.
pub async fn hold(
    writing: &Writing,
    id: Uuid,
    person: PersonId,
    letter: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), StoreFault> {
    let letter =
        serde_json::to_value(letter).map_err(|fault| StoreFault::Other(fault.to_string()))?;
    let row = table::ActiveModel {
        id: Set(id),
        person_id: Set(Id(person)),
        letter: Set(Document(letter)),
        held_at: Set(Instant(at)),
    };
    table::Entity::insert(row)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What is held for somebody, oldest first, at most so much.
///
/// # Errors
/// The database failed.
pub async fn held_for(
    reading: &Reading,
    person: PersonId,
    limit: u64,
) -> Result<Vec<HeldNews>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::PersonId.eq(Id(person)))
        .order_by_asc(table::Column::HeldAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Lets go of what was held: what is told of now. What came since stays.
///
/// # Errors
/// The database failed.
pub async fn let_go(writing: &Writing, told: &[HeldNews]) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::Id.is_in(told.iter().map(|news| news.id)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Keeps the link of a digest.
///
/// # Errors
/// The database failed.
pub async fn add_link(
    writing: &Writing,
    secret_hash: Vec<u8>,
    person: PersonId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let row = link::Model {
        secret_hash,
        person_id: Id(person),
        made_at: Instant(at),
    };
    link::Entity::insert(row.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Whose digest the link stops, if there is such a link.
///
/// # Errors
/// The database failed.
pub async fn person_of_link(
    reading: &Reading,
    secret_hash: &[u8],
) -> Result<Option<PersonId>, StoreFault> {
    let found = link::Entity::find_by_id(secret_hash.to_vec())
        .one(reading.database())
        .await?;
    Ok(found.map(|link| link.person_id.0))
}

/// Erases links made before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_links(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    link::Entity::delete_many()
        .filter(link::Column::MadeAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases what is held for a person, and the links to stop its digest.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    link::Entity::delete_many()
        .filter(link::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
