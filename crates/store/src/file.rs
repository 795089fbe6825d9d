//! Files that customers show as evidence: what is in them, kept once by its SHA-256, and the rows
//! that say whose they are.
//!
//! The content is safe on its disk before the row that names it is committed, so a row without
//! content cannot be; content without a row, left by a crash or a refusal, is swept. On SQLite the
//! content lies beside the database in the data folder, on PostgreSQL in large objects, for several
//! nodes: callers cannot tell which.

mod content;
mod incoming;
mod large_object;
mod shelf;

use process::file::MediaType;
use process::identity::{EngagementId, FileId, PersonId, TaskId, TenantId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

pub use content::Content;
pub use incoming::{Incoming, Received};
pub use shelf::hex;

pub(crate) use content::{Contents, Kept, Shelving, faults, is_named, page_of_contents};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{EngagementId, FileId, Id, Instant, MediaType, PersonId, TaskId, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A file that a tenant showed as evidence.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "file")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<FileId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Evidence of which task.
        pub task_id: Id<TaskId>,
        /// Shown with which entry of the task's history.
        pub task_entry_id: Uuid,
        /// SHA-256 of what is in it.
        pub sha256: Vec<u8>,
        /// Bytes in it.
        pub size: i64,
        /// What kind of file it is, by our own judgement.
        pub media_type: Word<MediaType>,
        /// Its name as typed; none once the person who typed it was erased.
        pub name: Option<String>,
        /// Who showed it.
        pub person_id: Id<PersonId>,
        /// When.
        pub at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as File;

/// Adds the files shown with an entry of a task's history. Their content is kept already.
///
/// # Errors
/// The content of one is not kept ([`crate::Constraint::Reaches`]), or the database failed.
pub async fn add_all(writing: &Writing, files: Vec<File>) -> Result<(), StoreFault> {
    if files.is_empty() {
        return Ok(());
    }
    let rows = files.into_iter().map(IntoActiveModel::into_active_model);
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// How many bytes the files weigh together that a tenant has shown; one that was shown twice weighs twice.
///
/// # Errors
/// The database failed.
pub async fn bytes_of(reading: &Reading, tenant: TenantId) -> Result<i64, StoreFault> {
    // The sum of PostgreSQL is wider than what is summed.
    let sum = Expr::cust("CAST(COALESCE(SUM(size), 0) AS bigint)");
    let row: Option<i64> = table::Entity::find()
        .select_only()
        .column_as(sum, "bytes")
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(row.unwrap_or_default())
}

/// The files shown as evidence of a task, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_task(reading: &Reading, task: TaskId) -> Result<Vec<File>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TaskId.eq(Id(task)));
    Ok(rows
        .order_by_asc(table::Column::At)
        .order_by_asc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// The entries of an engagement's history that files were shown with.
///
/// # Errors
/// The database failed.
pub async fn entries_of(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<Uuid>, StoreFault> {
    let rows = table::Entity::find()
        .select_only()
        .column(table::Column::TaskEntryId)
        .filter(table::Column::EngagementId.eq(Id(engagement)));
    Ok(rows.into_tuple().all(&reading.in_order()).await?)
}

/// A tenant's file.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    id: FileId,
) -> Result<Option<File>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// A file by its identity; the caller checks next whose engagement it belongs to.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: FileId) -> Result<Option<File>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Erases the names that a person gave to files; the files stay.
pub(crate) async fn erase_names(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        name: Set(None),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
