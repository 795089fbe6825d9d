//! Files of tenants and subscriptions: what was read of them, whether it was taken in, and what came
//! of it, so that it can be taken out again.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// What the lines of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// One tenant a line.
    Tenants,
    /// One subscription a line.
    Subscriptions,
}

crate::words!(ImportKind { Tenants = "tenants", Subscriptions = "subscriptions" });

/// Where a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportState {
    /// Read and looked at.
    Read,
    /// Taken in.
    Taken,
    /// Taken out again.
    Undone,
}

crate::words!(ImportState { Read = "read", Taken = "taken", Undone = "undone" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Document, Id, ImportKind, ImportState, Instant, PersonId, Uuid, Word};
    use sea_orm::entity::prelude::*;

    /// A file that was read.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_import")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// What its lines are.
        pub kind: Word<ImportKind>,
        /// As its owner calls it.
        pub file_name: String,
        /// Who or what said so.
        pub source: String,
        /// When it was so.
        pub as_of: Instant,
        /// What was read.
        pub content: Json,
        /// How many lines.
        pub lines: i64,
        /// Where it stands.
        pub state: Word<ImportState>,
        /// What taking it in made.
        pub made: Document<Vec<Uuid>>,
        /// By whom it was read.
        pub made_by: Id<PersonId>,
        /// When it was read.
        pub made_at: Instant,
        /// When it was taken in.
        pub taken_at: Option<Instant>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Import;

/// Keeps what was read of a file.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, import: Import) -> Result<(), StoreFault> {
    table::Entity::insert(import.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A file by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: Uuid) -> Result<Option<Import>, StoreFault> {
    Ok(table::Entity::find_by_id(id)
        .one(reading.database())
        .await?)
}

/// Notes that a file as it was read here was taken in, and what that made.
///
/// # Errors
/// Somebody else was faster, or the database failed.
pub async fn taken(
    writing: &Writing,
    import: &Import,
    made: Vec<Uuid>,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(Word(ImportState::Taken)),
        made: Set(Document(made)),
        taken_at: Set(Some(Instant(at))),
        version: Set(import.version + 1),
        ..Default::default()
    };
    change_as_read(writing, import, change).await
}

/// Notes that a file as it was read here was taken out again.
///
/// # Errors
/// Somebody else was faster, or the database failed.
pub async fn undone(writing: &Writing, import: &Import) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(Word(ImportState::Undone)),
        version: Set(import.version + 1),
        ..Default::default()
    };
    change_as_read(writing, import, change).await
}

async fn change_as_read(
    writing: &Writing,
    import: &Import,
    change: table::ActiveModel,
) -> Result<(), StoreFault> {
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(import.id))
        .filter(table::Column::Version.eq(import.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Erases files that were read and never taken in before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_untaken(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::State.eq(Word(ImportState::Read)))
        .filter(table::Column::MadeAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}
