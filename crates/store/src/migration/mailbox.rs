//! The mailboxes of migrations: how far each is, by its target.

use process::identity::{EngagementId, MigrationEventId, MigrationMailboxId, TenantId};
use process::state::MailboxState;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::part::{self, parts};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        EngagementId, Id, Instant, MailboxState, MigrationEventId, MigrationMailboxId, TenantId,
        Word,
    };
    use sea_orm::entity::prelude::*;

    /// A mailbox of an event.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_mailbox")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<MigrationMailboxId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// In which event.
        pub event_id: Id<MigrationEventId>,
        /// Where it is moved from; none once erased.
        pub source: Option<String>,
        /// What makes the source the same one however its letters are written; none once erased.
        pub source_key: Option<String>,
        /// Where it is moved to, in lower case; none once erased.
        pub target: Option<String>,
        /// How large it is, as the plan says.
        pub bytes_planned: Option<i64>,
        /// How much the target may hold, as the plan says.
        pub quota: Option<i64>,
        /// Where it stands.
        pub state: Word<MailboxState>,
        /// Messages in all.
        pub messages_all: i64,
        /// Messages that are there.
        pub messages_there: i64,
        /// Messages that are left behind.
        pub messages_left: i64,
        /// Bytes in all.
        pub bytes_all: i64,
        /// Bytes that are there.
        pub bytes_there: i64,
        /// Bytes that are left behind.
        pub bytes_left: i64,
        /// Which try it is.
        pub attempt: i64,
        /// What sort of fault stopped it.
        pub fault_class: Option<String>,
        /// What was said of the fault.
        pub fault_said: Option<String>,
        /// When it was verified.
        pub verified_at: Option<Instant>,
        /// Messages that were compared.
        pub compared: i64,
        /// Those that differ.
        pub differences: i64,
        /// Those that are there more often than they should be.
        pub doubled: i64,
        /// Items of it in the ledger.
        pub exceptions: i64,
        /// When it first moved; later by as long as its event was at an end before that was tried again.
        pub running_at: Option<Instant>,
        /// When all of it was there first.
        pub moved_at: Option<Instant>,
        /// How large it was then.
        pub bytes_moved: Option<i64>,
        /// When it last changed.
        pub changed_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as MigrationMailbox;

/// The mailboxes of one event in one state, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Of which event.
    pub event: MigrationEventId,
    /// Where they stand.
    pub state: MailboxState,
    /// How many.
    pub count: i64,
    /// Bytes that the plan says.
    pub bytes_planned: i64,
    /// Bytes in all.
    pub bytes_all: i64,
    /// Bytes that are there.
    pub bytes_there: i64,
    /// Messages in all.
    pub messages_all: i64,
    /// Messages that are there.
    pub messages_there: i64,
    /// Messages that are left behind.
    pub messages_left: i64,
    /// Messages that differ.
    pub differences: i64,
    /// Messages that are there too often.
    pub doubled: i64,
    /// Items in the ledger.
    pub exceptions: i64,
}

/// Enters mailboxes.
///
/// # Errors
/// Two of an event have the same target ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add_all(
    writing: &Writing,
    mailboxes: Vec<MigrationMailbox>,
) -> Result<(), StoreFault> {
    part::enter::<_, table::ActiveModel>(writing, mailboxes).await
}

/// Writes how far mailboxes are that exist.
///
/// # Errors
/// The database failed.
pub async fn write_all(
    writing: &Writing,
    mailboxes: &[MigrationMailbox],
) -> Result<(), StoreFault> {
    let rows: Vec<table::ActiveModel> = mailboxes
        .iter()
        .map(|mailbox| mailbox.clone().into_active_model().reset_all())
        .collect();
    let over = OnConflict::column(table::Column::Id)
        .update_columns([
            table::Column::State,
            table::Column::MessagesAll,
            table::Column::MessagesThere,
            table::Column::MessagesLeft,
            table::Column::BytesAll,
            table::Column::BytesThere,
            table::Column::BytesLeft,
            table::Column::Attempt,
            table::Column::FaultClass,
            table::Column::FaultSaid,
            table::Column::VerifiedAt,
            table::Column::Compared,
            table::Column::Differences,
            table::Column::Doubled,
            table::Column::Exceptions,
            table::Column::RunningAt,
            table::Column::MovedAt,
            table::Column::BytesMoved,
            table::Column::ChangedAt,
        ])
        .to_owned();
    for some in parts(&rows) {
        let written = table::Entity::insert_many(some.iter().cloned())
            .on_conflict(over.clone())
            .exec_without_returning(writing.database())
            .await?;
        crate::fault::exactly(written, some.len())?;
    }
    Ok(())
}

/// The mailboxes of an event with these targets.
///
/// # Errors
/// The database failed.
pub async fn by_targets(
    reading: &Reading,
    event: MigrationEventId,
    targets: &[String],
) -> Result<Vec<MigrationMailbox>, StoreFault> {
    let mut found = Vec::with_capacity(targets.len());
    for some in parts(targets) {
        let rows = table::Entity::find()
            .filter(table::Column::EventId.eq(Id(event)))
            .filter(table::Column::Target.is_in(some.iter().map(String::as_str)));
        found.extend(rows.all(reading.database()).await?);
    }
    Ok(found)
}

/// The mailboxes of an event by their targets, from the one after `after` on. Those whose address is
/// erased come last.
///
/// # Errors
/// The database failed.
pub async fn of_event(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<MigrationMailbox>, StoreFault> {
    let mut rows = table::Entity::find()
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::TenantId.eq(Id(tenant)));
    if let Some(after) = after {
        rows = rows.filter(table::Column::Target.gt(after));
    }
    Ok(rows
        .order_by_asc(table::Column::Target)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// The mailboxes of an event that are planned larger than so many of a hundred of what their targets may
/// hold, by their targets. Those of which either is not known are not among them.
///
/// # Errors
/// The database failed.
pub async fn too_full(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
    percent: u32,
    limit: u64,
) -> Result<Vec<MigrationMailbox>, StoreFault> {
    let bytes = Expr::col(table::Column::BytesPlanned).mul(100_i64);
    let most = Expr::col(table::Column::Quota).mul(i64::from(percent));
    Ok(table::Entity::find()
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(bytes.gt(most))
        .order_by_asc(table::Column::Target)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// The sources of an event that some others of its tenant move as well, each with the other event, by what
/// they are known again by. However many mailboxes the others have, only those are read that are the same.
///
/// # Errors
/// The database failed.
pub async fn sources_in(
    reading: &Reading,
    tenant: TenantId,
    (event, others): (MigrationEventId, &[MigrationEventId]),
    limit: u64,
) -> Result<Vec<(String, MigrationEventId)>, StoreFault> {
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let own = Query::select()
        .column(table::Column::SourceKey)
        .from(table::Entity)
        .and_where(table::Column::EventId.eq(Id(event)))
        .and_where(table::Column::SourceKey.is_not_null())
        .to_owned();
    let rows: Vec<(String, Id<MigrationEventId>)> = table::Entity::find()
        .select_only()
        .column(table::Column::Source)
        .column(table::Column::EventId)
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::EventId.is_in(others.iter().map(|id| Id(*id))))
        .filter(table::Column::SourceKey.in_subquery(own))
        .order_by_asc(table::Column::SourceKey)
        .order_by_asc(table::Column::EventId)
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(source, id)| (source, id.0))
        .collect())
}

/// A mailbox of a tenant's event.
///
/// # Errors
/// The database failed.
pub async fn of_event_by_id(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
    id: MigrationMailboxId,
) -> Result<Option<MigrationMailbox>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .one(reading.database())
        .await?)
}

/// How far the mailboxes of an engagement are, counted by event and state.
///
/// # Errors
/// The database failed.
pub async fn tallies(
    reading: &Reading,
    of: (TenantId, EngagementId),
) -> Result<Vec<Tally>, StoreFault> {
    tallied(reading, of, None).await
}

/// How far the mailboxes of one event of an engagement are, counted by state. The others are not read.
///
/// # Errors
/// The database failed.
pub async fn tallies_of(
    reading: &Reading,
    of: (TenantId, EngagementId),
    event: MigrationEventId,
) -> Result<Vec<Tally>, StoreFault> {
    tallied(reading, of, Some(event)).await
}

async fn tallied(
    reading: &Reading,
    (tenant, engagement): (TenantId, EngagementId),
    event: Option<MigrationEventId>,
) -> Result<Vec<Tally>, StoreFault> {
    // Twelve places are the most that the library reads of a row.
    type Row = (
        Id<MigrationEventId>,
        Word<MailboxState>,
        i64,
        Option<i64>,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
    );
    let sum = |column: table::Column| column.sum().cast_as("bigint");
    let mut rows = table::Entity::find()
        .select_only()
        .column(table::Column::EventId)
        .column(table::Column::State)
        .column_as(table::Column::Id.count(), "mailboxes")
        .column_as(sum(table::Column::BytesPlanned), "planned")
        .column_as(sum(table::Column::BytesAll), "bytes")
        .column_as(sum(table::Column::BytesThere), "there")
        .column_as(sum(table::Column::MessagesAll), "messages")
        .column_as(sum(table::Column::MessagesThere), "arrived")
        .column_as(sum(table::Column::MessagesLeft), "missed")
        .column_as(sum(table::Column::Differences), "other")
        .column_as(sum(table::Column::Doubled), "twice")
        .column_as(sum(table::Column::Exceptions), "items")
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)));
    if let Some(event) = event {
        rows = rows.filter(table::Column::EventId.eq(Id(event)));
    }
    let rows: Vec<Row> = rows
        .group_by(table::Column::EventId)
        .group_by(table::Column::State)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let told = |row: Row| Tally {
        event: row.0.0,
        state: row.1.0,
        count: row.2,
        bytes_planned: row.3.unwrap_or_default(),
        bytes_all: row.4,
        bytes_there: row.5,
        messages_all: row.6,
        messages_there: row.7,
        messages_left: row.8,
        differences: row.9,
        doubled: row.10,
        exceptions: row.11,
    };
    Ok(rows.into_iter().map(told).collect())
}

/// When the last mailboxes of an engagement that moved did so first: from when on, until when, how many bytes.
///
/// # Errors
/// The database failed.
pub async fn lately_moved(
    reading: &Reading,
    (tenant, engagement): (TenantId, EngagementId),
    limit: u64,
) -> Result<Vec<(Option<Instant>, Instant, i64)>, StoreFault> {
    Ok(table::Entity::find()
        .select_only()
        .column(table::Column::RunningAt)
        .column(table::Column::MovedAt)
        .column(table::Column::BytesMoved)
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::MovedAt.is_not_null())
        .filter(table::Column::BytesMoved.is_not_null())
        .order_by_desc(table::Column::MovedAt)
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?)
}

/// Takes all mailboxes of an event out of it, while nothing is known of them but their addresses.
///
/// # Errors
/// One has items, or the database failed.
pub async fn remove_all(writing: &Writing, event: MigrationEventId) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::EventId.eq(Id(event)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Has mailboxes of an event that have not moved as a whole wait again. What the event was at an end for, in
/// microseconds, is no time in which they moved.
///
/// # Errors
/// The database failed.
pub async fn wait_again(
    writing: &Writing,
    event: MigrationEventId,
    at_an_end: i64,
) -> Result<(), StoreFault> {
    let again = table::ActiveModel {
        state: Set(Word(MailboxState::Waiting)),
        fault_class: Set(None),
        fault_said: Set(None),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(again)
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::State.is_in([
            Word(MailboxState::WithErrors),
            Word(MailboxState::Failed),
            Word(MailboxState::Running),
        ]))
        .exec(writing.database())
        .await?;
    let began = Expr::col(table::Column::RunningAt).add(at_an_end);
    table::Entity::update_many()
        .col_expr(table::Column::RunningAt, began)
        .filter(table::Column::EventId.eq(Id(event)))
        .filter(table::Column::RunningAt.is_not_null())
        .filter(table::Column::MovedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases the addresses of an event, and what was said of faults.
pub(super) async fn forget(writing: &Writing, event: MigrationEventId) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(table::Column::Source, Expr::value(None::<String>))
        .col_expr(table::Column::SourceKey, Expr::value(None::<String>))
        .col_expr(table::Column::Target, Expr::value(None::<String>))
        .col_expr(table::Column::FaultSaid, Expr::value(None::<String>))
        .filter(table::Column::EventId.eq(Id(event)))
        .exec(writing.database())
        .await?;
    Ok(())
}
