//! How often something was tried lately, by a hash of what tried it.

use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::Instant;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::Instant;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub subject_hash: Vec<u8>,
        pub at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How many attempts with this hash there have been since the instant.
///
/// # Errors
/// The database failed.
pub async fn count(
    reading: &Reading,
    subject_hash: &[u8],
    since: Timestamp,
) -> Result<u64, StoreFault> {
    let lately = table::Entity::find()
        .filter(table::Column::SubjectHash.eq(subject_hash.to_vec()))
        .filter(table::Column::At.gt(Instant(since)));
    Ok(lately.count(reading.database()).await?)
}

/// Notes attempts of one instant, each with an id of its own and the hash of what tried.
///
/// # Errors
/// The database failed.
pub async fn note_all(
    writing: &Writing,
    attempts: Vec<(Uuid, Vec<u8>)>,
    at: Timestamp,
) -> Result<(), StoreFault> {
    if attempts.is_empty() {
        return Ok(());
    }
    let rows = attempts
        .into_iter()
        .map(|(id, subject_hash)| table::ActiveModel {
            id: Set(id),
            subject_hash: Set(subject_hash),
            at: Set(Instant(at)),
        });
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Erases attempts older than the instant.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::At.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}
