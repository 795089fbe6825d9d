//! The guidance ledger: written and verbal, with document, version and language, or the meeting.

use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId, MeetingId, PersonId, TaskId, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// How guidance was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuidanceKind {
    /// Words written for this customer.
    Written,
    /// Said in a meeting.
    Verbal,
    /// A published document handed over.
    Document,
}

crate::words!(GuidanceKind { Written = "written", Verbal = "verbal", Document = "document" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        EngagementId, GuidanceId, GuidanceKind, Id, Instant, MeetingId, PersonId, TaskId, TenantId,
        Word,
    };
    use sea_orm::entity::prelude::*;

    /// One piece of guidance.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "guidance")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<GuidanceId>,
        /// To whom.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// About which task.
        pub task_id: Option<Id<TaskId>>,
        /// How.
        pub kind: Word<GuidanceKind>,
        /// The document, by its name in the catalog.
        pub document: Option<String>,
        /// Its version.
        pub document_version: Option<i64>,
        /// Language it was given in (BCP 47).
        pub language: String,
        /// The words.
        pub text: Option<String>,
        /// The meeting it was said in.
        pub meeting_id: Option<Id<MeetingId>>,
        /// By whom.
        pub given_by: Id<PersonId>,
        /// When.
        pub given_at: Instant,
        /// Who of the customer acknowledged it.
        pub acknowledged_by: Option<Id<PersonId>>,
        /// When.
        pub acknowledged_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Guidance;

/// Enters a piece of guidance.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, guidance: Guidance) -> Result<(), StoreFault> {
    table::Entity::insert(guidance.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The ledger of an engagement, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<Guidance>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EngagementId.eq(Id(engagement)));
    Ok(rows
        .order_by_desc(table::Column::GivenAt)
        .all(reading.database())
        .await?)
}

/// A page of an engagement's ledger, newest first: what was given before the entry `before`.
///
/// # Errors
/// The database failed.
pub async fn page(
    reading: &Reading,
    engagement: EngagementId,
    before: Option<&Guidance>,
    limit: u64,
) -> Result<Vec<Guidance>, StoreFault> {
    let mut rows = table::Entity::find().filter(table::Column::EngagementId.eq(Id(engagement)));
    if let Some(before) = before {
        let earlier = table::Column::GivenAt.lt(before.given_at);
        let at_once = table::Column::GivenAt
            .eq(before.given_at)
            .and(table::Column::Id.lt(before.id));
        rows = rows.filter(earlier.or(at_once));
    }
    Ok(rows
        .order_by_desc(table::Column::GivenAt)
        .order_by_desc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// How many entries of an engagement's ledger nobody has acknowledged.
///
/// # Errors
/// The database failed.
pub async fn unread(reading: &Reading, engagement: EngagementId) -> Result<u64, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::AcknowledgedAt.is_null());
    Ok(rows.count(reading.database()).await?)
}

/// What was given on a task, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_task(reading: &Reading, task: TaskId) -> Result<Vec<Guidance>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TaskId.eq(Id(task)));
    Ok(rows
        .order_by_desc(table::Column::GivenAt)
        .order_by_desc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// A tenant's entry of the ledger.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    id: GuidanceId,
) -> Result<Option<Guidance>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// Entries by their identities, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[GuidanceId]) -> Result<Vec<Guidance>, StoreFault> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// Notes that the customer has read it. Whether this call was the first to say so.
///
/// # Errors
/// The database failed.
pub async fn acknowledge(
    writing: &Writing,
    tenant: TenantId,
    id: GuidanceId,
    by: PersonId,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        acknowledged_by: Set(Some(Id(by))),
        acknowledged_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::AcknowledgedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(changed.rows_affected == 1)
}
