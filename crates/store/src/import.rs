//! Files of tenants, subscriptions, people, what they can carry, and regions: what was read of them, how
//! much of it stands in the tables, and what came of each line, so that it can be taken out again.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect, QueryTrait,
};
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
    /// Somebody of the Center a line.
    People,
    /// What a Specialist can carry, one a line.
    Capacity,
    /// One region a line.
    Regions,
}

crate::words!(ImportKind {
    Tenants = "tenants",
    Subscriptions = "subscriptions",
    People = "people",
    Capacity = "capacity",
    Regions = "regions",
});

impl ImportKind {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 5] = [
        Self::Tenants,
        Self::Subscriptions,
        Self::People,
        Self::Capacity,
        Self::Regions,
    ];
}

/// Where a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportState {
    /// Not all of it is kept yet.
    Reading,
    /// Read and looked at.
    Read,
    /// Going in, part by part.
    TakingIn,
    /// Taken in.
    Taken,
    /// Going out, part by part.
    TakingOut,
    /// Taken out again.
    Undone,
}

crate::words!(ImportState {
    Reading = "reading",
    Read = "read",
    TakingIn = "taking_in",
    Taken = "taken",
    TakingOut = "taking_out",
    Undone = "undone",
});

impl ImportState {
    /// Whether it is on its way in or out.
    #[must_use]
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::TakingIn | Self::TakingOut)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, ImportKind, ImportState, Instant, PersonId, Uuid, Word};
    use sea_orm::entity::prelude::*;

    /// A file that was read.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "import_file")]
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
        /// How many lines.
        pub lines: i64,
        /// In how many parts they are kept.
        pub parts: i64,
        /// How many parts, the first ones, are in the tables.
        pub stands: i64,
        /// Hash of what was read.
        pub content_hash: Vec<u8>,
        /// Where it stands.
        pub state: Word<ImportState>,
        /// 1 while it is on its way in or out: one file at a time has the turn.
        pub turn: Option<i64>,
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

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod part {
    use super::{Document, Uuid};
    use sea_orm::entity::prelude::*;

    /// Some lines of a file.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "import_part")]
    pub struct Model {
        /// Of which file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import_id: Uuid,
        /// Which of its parts, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub place: i64,
        /// What was read.
        pub content: Document<Json>,
        /// What each line became; empty while it never was in.
        pub made: Document<Vec<Uuid>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use part::Model as Part;
pub use table::Model as Import;

/// Begins to keep a file.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, import: Import) -> Result<(), StoreFault> {
    table::Entity::insert(import.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Keeps a part of a file.
///
/// # Errors
/// The database failed.
pub async fn add_part(writing: &Writing, part: Part) -> Result<(), StoreFault> {
    part::Entity::insert(part.into_active_model())
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

/// A part of a file, while it is kept.
///
/// # Errors
/// The database failed.
pub async fn part(reading: &Reading, import: Uuid, place: i64) -> Result<Option<Part>, StoreFault> {
    Ok(part::Entity::find_by_id((import, place))
        .one(reading.database())
        .await?)
}

/// Whether a file is on its way in or out: whatever would stand in its way has to wait.
///
/// # Errors
/// The database failed.
pub async fn is_any_under_way(reading: &Reading) -> Result<bool, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::Turn.eq(1));
    Ok(rows.count(reading.database()).await? > 0)
}

/// Puts a file as it was read here into another state; one on its way in or out has the turn.
///
/// # Errors
/// Another file has the turn ([`crate::Constraint::Unique`]), somebody else was faster, or the database
/// failed.
pub async fn put(
    writing: &Writing,
    import: &Import,
    state: ImportState,
    taken_at: Option<Timestamp>,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(Word(state)),
        turn: Set(state.is_under_way().then_some(1)),
        taken_at: Set(taken_at.map(Instant)),
        version: Set(import.version + 1),
        ..Default::default()
    };
    change_as_read(writing, import, change).await
}

/// Notes how many parts of a file on its way are in the tables now.
///
/// # Errors
/// Somebody else was faster, or the database failed.
pub async fn stands(writing: &Writing, import: &Import, stands: i64) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        stands: Set(stands),
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

/// Notes what the lines of a part became.
///
/// # Errors
/// There is no such part, or the database failed.
pub async fn note_made(writing: &Writing, part: &Part, made: Vec<Uuid>) -> Result<(), StoreFault> {
    let change = part::ActiveModel {
        made: Set(Document(made)),
        ..Default::default()
    };
    let changed = part::Entity::update_many()
        .set(change)
        .filter(part::Column::ImportId.eq(part.import_id))
        .filter(part::Column::Place.eq(part.place))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Erases what was read of files before the instant: of those never taken in all, of the others the
/// lines, which nothing can be done with any more.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    let before = Instant(before);
    let untaken = sea_orm::Condition::all()
        .add(table::Column::State.is_in([Word(ImportState::Reading), Word(ImportState::Read)]))
        .add(table::Column::MadeAt.lt(before));
    let settled = sea_orm::Condition::all()
        .add(table::Column::State.is_in([Word(ImportState::Taken), Word(ImportState::Undone)]))
        .add(table::Column::TakenAt.lt(before));
    let over = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(sea_orm::Condition::any().add(untaken.clone()).add(settled))
        .into_query();
    part::Entity::delete_many()
        .filter(part::Column::ImportId.in_subquery(over))
        .exec(writing.database())
        .await?;
    table::Entity::delete_many()
        .filter(untaken)
        .exec(writing.database())
        .await?;
    Ok(())
}
