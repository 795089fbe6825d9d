//! What customers report after an event, and what the Specialist answers.

use jiff::Timestamp;
use process::identity::{EngagementId, MigrationEventId, MigrationIssueId, PersonId, TenantId};
use process::migration::Wave;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, MigrationEventId, MigrationIssueId, PersonId, TenantId};
    use sea_orm::entity::prelude::*;

    /// An issue.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_issue")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<MigrationIssueId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which event.
        pub event_id: Id<MigrationEventId>,
        /// The words; empty once erased.
        pub text: String,
        /// By whom.
        pub reported_by: Id<PersonId>,
        /// When.
        pub reported_at: Instant,
        /// What was answered.
        pub answer: Option<String>,
        /// By whom.
        pub answered_by: Option<Id<PersonId>>,
        /// When.
        pub answered_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as MigrationIssue;

/// An issue that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenIssue {
    /// Whose.
    pub tenant: TenantId,
    /// In which engagement.
    pub engagement: EngagementId,
    /// Of which event.
    pub event: MigrationEventId,
    /// Which wave that is.
    pub wave: Wave,
    /// Which of that engagement's of this wave, from 1.
    pub number: i64,
    /// What the customer calls it.
    pub name: String,
    /// Which.
    pub id: MigrationIssueId,
    /// The words; empty once erased.
    pub text: String,
    /// When.
    pub reported_at: Timestamp,
}

/// Enters an issue.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, issue: MigrationIssue) -> Result<(), StoreFault> {
    table::Entity::insert(issue.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// One by its identity, for whoever checks whose it is.
///
/// # Errors
/// The database failed.
pub async fn by_id(
    reading: &Reading,
    id: MigrationIssueId,
) -> Result<Option<MigrationIssue>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// The issues of a tenant's event, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_event(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
) -> Result<Vec<MigrationIssue>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .order_by_asc(table::Column::ReportedAt)
        .order_by_asc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// What waits for an answer in these engagements, oldest first; at most so many.
///
/// # Errors
/// The database failed.
pub async fn open_in(
    reading: &Reading,
    engagements: &[EngagementId],
    limit: u64,
) -> Result<Vec<OpenIssue>, StoreFault> {
    type Row = (
        Id<TenantId>,
        Id<EngagementId>,
        Id<MigrationEventId>,
        Word<Wave>,
        i64,
        String,
        Id<MigrationIssueId>,
        String,
        Instant,
    );
    if engagements.is_empty() {
        return Ok(Vec::new());
    }
    let of_event: RelationDef = table::Entity::belongs_to(super::table::Entity)
        .from(table::Column::EventId)
        .to(super::table::Column::Id)
        .into();
    let ids = engagements.iter().map(|engagement| Id(*engagement));
    let rows: Vec<Row> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .column(super::table::Column::EngagementId)
        .column(table::Column::EventId)
        .column(super::table::Column::Wave)
        .column(super::table::Column::Number)
        .column(super::table::Column::Name)
        .column(table::Column::Id)
        .column(table::Column::Text)
        .column(table::Column::ReportedAt)
        .join(JoinType::InnerJoin, of_event)
        .filter(super::table::Column::EngagementId.is_in(ids))
        .filter(table::Column::AnsweredAt.is_null())
        .order_by_asc(table::Column::ReportedAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let open = |row: Row| OpenIssue {
        tenant: row.0.0,
        engagement: row.1.0,
        event: row.2.0,
        wave: row.3.0,
        number: row.4,
        name: row.5,
        id: row.6.0,
        text: row.7,
        reported_at: row.8.0,
    };
    Ok(rows.into_iter().map(open).collect())
}

/// Answers an issue that has no answer yet.
///
/// # Errors
/// It was answered meanwhile ([`StoreFault::Changed`]), or the database failed.
pub async fn answer(
    writing: &Writing,
    id: MigrationIssueId,
    text: &str,
    (by, at): (PersonId, Timestamp),
) -> Result<(), StoreFault> {
    let answered = table::ActiveModel {
        answer: Set(Some(text.to_owned())),
        answered_by: Set(Some(Id(by))),
        answered_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(answered)
        .filter(table::Column::Id.eq(Id(id)))
        .filter(table::Column::AnsweredAt.is_null())
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Erases what was reported of an event, and what was answered.
pub(super) async fn forget(writing: &Writing, event: MigrationEventId) -> Result<(), StoreFault> {
    let of_event = table::Entity::find().filter(table::Column::EventId.eq(Id(event)));
    for issue in of_event.all(writing.database()).await? {
        let forgotten = table::ActiveModel {
            text: Set(String::new()),
            answer: Set(issue.answer.map(|_| String::new())),
            ..Default::default()
        };
        table::Entity::update_many()
            .set(forgotten)
            .filter(table::Column::Id.eq(issue.id))
            .exec(writing.database())
            .await?;
    }
    Ok(())
}

/// Takes what was reported of an event away with it.
pub(super) async fn remove_of(
    writing: &Writing,
    event: MigrationEventId,
) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::EventId.eq(Id(event)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases the words of somebody who is erased.
pub(super) async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    let erased = table::ActiveModel {
        text: Set(String::new()),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(erased)
        .filter(table::Column::ReportedBy.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
