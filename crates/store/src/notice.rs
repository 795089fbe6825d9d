//! What a person should know and has perhaps not seen yet.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, Instant, PersonId, TenantId};
    use sea_orm::entity::prelude::*;

    /// One notice to one person.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// To whom.
        pub person_id: Id<PersonId>,
        /// About which tenant.
        pub tenant_id: Option<Id<TenantId>>,
        /// What about; the words are made from it in the reader's language.
        pub kind: String,
        /// Which thing.
        pub subject: String,
        /// When.
        pub at: Instant,
        /// Seen.
        pub read_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Notice;

/// Gives notices.
///
/// # Errors
/// The database failed.
pub async fn add_all(writing: &Writing, notices: Vec<Notice>) -> Result<(), StoreFault> {
    if notices.is_empty() {
        return Ok(());
    }
    let rows = notices.into_iter().map(IntoActiveModel::into_active_model);
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A person's newest notices.
///
/// # Errors
/// The database failed.
pub async fn newest(
    reading: &Reading,
    person: PersonId,
    limit: u64,
) -> Result<Vec<Notice>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::PersonId.eq(Id(person)));
    Ok(rows
        .order_by_desc(table::Column::At)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Notes that a person has seen its notices up to an instant.
///
/// # Errors
/// The database failed.
pub async fn seen(writing: &Writing, person: PersonId, at: Timestamp) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        read_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::ReadAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}
