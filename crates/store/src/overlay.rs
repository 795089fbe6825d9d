//! What a manager changed of the catalog in the browser: dated, with its source and its reason.

use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use crate::StoreFault;
use crate::column::{Day, Document, Id, Instant};
use crate::unit::{Reading, Writing};
use process::identity::PersonId;

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Day, Document, Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// One change laid over the catalog.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "catalog_overlay")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// What kind of thing: `region-hours`, `holiday`.
        pub kind: String,
        /// Which of them.
        pub name: String,
        /// Its value from that day on.
        pub value: Document<Json>,
        /// From this day on.
        pub valid_from: Day,
        /// Where the value comes from.
        pub source: String,
        /// Why it was changed.
        pub reason: String,
        /// By whom.
        pub made_by: Id<PersonId>,
        /// When.
        pub made_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Overlay;

/// Lays a change over the catalog.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, overlay: Overlay) -> Result<(), StoreFault> {
    table::Entity::insert(overlay.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Lays several changes over the catalog.
///
/// # Errors
/// The database failed.
pub async fn add_many(writing: &Writing, overlays: Vec<Overlay>) -> Result<(), StoreFault> {
    let rows = overlays.into_iter().map(IntoActiveModel::into_active_model);
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Takes changes away again that were laid by a file and that nothing was built on.
///
/// # Errors
/// One of them is gone already, or the database failed.
pub async fn remove(writing: &Writing, ids: &[uuid::Uuid]) -> Result<(), StoreFault> {
    let gone = table::Entity::delete_many()
        .filter(table::Column::Id.is_in(ids.iter().copied()))
        .exec(writing.database())
        .await?;
    if usize::try_from(gone.rows_affected) == Ok(ids.len()) {
        Ok(())
    } else {
        Err(StoreFault::Changed)
    }
}

/// Every change, those that begin first before those that begin later, and then in the order made:
/// on a day, the last one that has begun counts.
///
/// # Errors
/// The database failed.
pub async fn all(reading: &Reading) -> Result<Vec<Overlay>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_asc(table::Column::ValidFrom)
        .order_by_asc(table::Column::MadeAt)
        .all(reading.database())
        .await?)
}

/// Every change ever made, newest first.
///
/// # Errors
/// The database failed.
pub async fn history(reading: &Reading) -> Result<Vec<Overlay>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_desc(table::Column::MadeAt)
        .all(reading.database())
        .await?)
}

/// Every change of these kinds ever made to one thing of the catalog, newest first.
///
/// # Errors
/// The database failed.
pub async fn of(reading: &Reading, kinds: &[&str], name: &str) -> Result<Vec<Overlay>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::Kind.is_in(kinds.iter().copied()))
        .filter(table::Column::Name.eq(name));
    Ok(rows
        .order_by_desc(table::Column::MadeAt)
        .order_by_desc(table::Column::Id)
        .all(reading.database())
        .await?)
}
