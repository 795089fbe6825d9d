//! Mail migrations that customers run: their events, and what the customer's program said of each last.
//! Their mailboxes, what stays behind of these, and what is said about them stand in rooms of their own.

pub mod acknowledgement;
pub mod issue;
pub mod item;
pub mod mailbox;
pub mod pairing;

use jiff::Timestamp;
use process::identity::{EngagementId, MigrationEventId, PersonId, TenantId};
use process::migration::{Asked, Source, Wave};
use process::state::MigrationState;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, JoinType,
    QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Day, Id, Instant, Word};
use crate::engagement::table as engagement;
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

/// What is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Mailboxes.
    Mail,
}

crate::words!(Kind { Mail = "mail" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Asked, Day, EngagementId, Id, Instant, Kind, MigrationEventId, MigrationState, PersonId,
        Source, TenantId, Wave, Word,
    };
    use sea_orm::entity::prelude::*;

    /// An event.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_event")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<MigrationEventId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// What is moved.
        pub kind: Word<Kind>,
        /// Test, pilot or one of the waves.
        pub wave: Word<Wave>,
        /// Which of that engagement's of this wave, from 1.
        pub number: i64,
        /// What the customer calls it.
        pub name: String,
        /// What is moved from.
        pub source: Word<Source>,
        /// Where it stands.
        pub state: Word<MigrationState>,
        /// What the customer last wished of its program.
        pub wish: Word<Asked>,
        /// When it is to start.
        pub starts_at: Instant,
        /// The IANA zone in which that was said.
        pub zone: String,
        /// Days after its end for which addresses and items are kept.
        pub keep_days: i64,
        /// The day on which the people were told whose mailboxes move.
        pub told_on: Option<Day>,
        /// Who planned it.
        pub planned_by: Id<PersonId>,
        /// When.
        pub planned_at: Instant,
        /// The Specialist who proposed it, while nobody of the customer has changed or submitted it.
        pub proposed_by: Option<Id<PersonId>>,
        /// Who submitted it.
        pub submitted_by: Option<Id<PersonId>>,
        /// When.
        pub submitted_at: Option<Instant>,
        /// Who started it last.
        pub started_by: Option<Id<PersonId>>,
        /// When.
        pub started_at: Option<Instant>,
        /// When the program first said that it moves.
        pub running_at: Option<Instant>,
        /// When the program said that it has ended.
        pub ended_at: Option<Instant>,
        /// How often the customer has had it begin again.
        pub retries: i64,
        /// Who accepted what came of it.
        pub accepted_by: Option<Id<PersonId>>,
        /// When.
        pub accepted_at: Option<Instant>,
        /// What the customer calls the machine that moves, or the tool whose report was read.
        pub runner: Option<String>,
        /// The number of the last message of the program; 0 before the first.
        pub sequence: i64,
        /// When the program was heard last.
        pub heard_at: Option<Instant>,
        /// What the program said it was doing.
        pub run_state: Option<String>,
        /// Why it waits.
        pub wait_reason: Option<String>,
        /// Until when.
        pub wait_until: Option<Instant>,
        /// Messages an hour.
        pub hourly_messages: Option<i64>,
        /// Bytes an hour.
        pub hourly_bytes: Option<i64>,
        /// When the program thinks it ends.
        pub run_ends_at: Option<Instant>,
        /// The final report of the Center.
        pub report: Option<String>,
        /// Who wrote it.
        pub reported_by: Option<Id<PersonId>>,
        /// When.
        pub reported_at: Option<Instant>,
        /// Until when addresses and items are kept; none while it has not ended or they are gone.
        pub keep_until: Option<Instant>,
        /// When they were erased.
        pub forgotten_at: Option<Instant>,
        /// Counts the changes.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as MigrationEvent;

/// Enters an event.
///
/// # Errors
/// Another of the engagement has this number ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, event: MigrationEvent) -> Result<(), StoreFault> {
    writing.note(change_of(&event, None, event.state.0));
    table::Entity::insert(event.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the event over what `before` was, and gives it back as it is now.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(
    writing: &Writing,
    before: &MigrationEvent,
    after: MigrationEvent,
) -> Result<MigrationEvent, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    if before.state != after.state {
        writing.note(change_of(before, Some(before.state.0), after.state.0));
    }
    let after = MigrationEvent {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    Ok(after)
}

/// Removes an event with everything that is kept of it, as far as it is still as it was read. Tokens with
/// which programs tell of it have to be gone ([`crate::sign_in::erase_for_migration`]).
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn remove(writing: &Writing, event: &MigrationEvent) -> Result<(), StoreFault> {
    let id = event.id.0;
    item::erase_of(writing, id).await?;
    mailbox::remove_all(writing, id).await?;
    issue::remove_of(writing, id).await?;
    pairing::drop_of(writing, id).await?;
    let gone = table::Entity::delete_many()
        .filter(table::Column::Id.eq(event.id))
        .filter(table::Column::Version.eq(event.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(gone.rows_affected)
}

fn change_of(
    event: &MigrationEvent,
    from: Option<MigrationState>,
    to: MigrationState,
) -> StateChange {
    StateChange {
        subject: Subject::Migration,
        id: event.id.0.0,
        tenant: Some(event.tenant_id.0),
        belongs: Belongs::ToEngagement(event.engagement_id.0),
        from: from.map(MigrationState::as_str),
        to: to.as_str(),
    }
}

/// By its identity, for whoever checks whose it is.
///
/// # Errors
/// The database failed.
pub async fn by_id(
    reading: &Reading,
    id: MigrationEventId,
) -> Result<Option<MigrationEvent>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// A tenant's event.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    id: MigrationEventId,
) -> Result<Option<MigrationEvent>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// The events of a tenant's engagement in the order in which they start.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Vec<MigrationEvent>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .order_by_asc(table::Column::StartsAt)
        .order_by_asc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// The events of a tenant in one of these states, of all its engagements that have not ended, in no order.
///
/// # Errors
/// The database failed.
pub async fn under_way(
    reading: &Reading,
    tenant: TenantId,
    states: &[MigrationState],
) -> Result<Vec<MigrationEvent>, StoreFault> {
    Ok(table::Entity::find()
        .join(JoinType::InnerJoin, to_engagement())
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.is_in(states.iter().map(|state| Word(*state))))
        .filter(engagement::Column::EndedAt.is_null())
        .all(reading.database())
        .await?)
}

/// The engagement of an event.
fn to_engagement() -> RelationDef {
    table::Entity::belongs_to(engagement::Entity)
        .from(table::Column::EngagementId)
        .to(engagement::Column::Id)
        .into()
}

/// Events whose addresses and items have been kept long enough, in no order.
///
/// # Errors
/// The database failed.
pub async fn kept_too_long(
    reading: &Reading,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<MigrationEventId>, StoreFault> {
    let ids: Vec<Id<MigrationEventId>> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(table::Column::KeepUntil.lte(Instant(now)))
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// Events of engagements that ended before the instant and that never came to an end themselves, in no
/// order: their addresses are kept no longer either.
///
/// # Errors
/// The database failed.
pub async fn of_ended(
    reading: &Reading,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<MigrationEventId>, StoreFault> {
    let ids: Vec<Id<MigrationEventId>> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .join(JoinType::InnerJoin, to_engagement())
        .filter(engagement::Column::EndedAt.lt(Instant(before)))
        .filter(table::Column::KeepUntil.is_null())
        .filter(table::Column::ForgottenAt.is_null())
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// Erases addresses and items of events. Their numbers stay.
///
/// # Errors
/// The database failed.
pub async fn forget(
    writing: &Writing,
    events: &[MigrationEventId],
    now: Timestamp,
) -> Result<(), StoreFault> {
    for event in events {
        item::erase_of(writing, *event).await?;
        mailbox::forget(writing, *event).await?;
        issue::forget(writing, *event).await?;
        let forgotten = table::ActiveModel {
            runner: Set(None),
            keep_until: Set(None),
            forgotten_at: Set(Some(Instant(now))),
            ..Default::default()
        };
        table::Entity::update_many()
            .set(forgotten)
            .filter(table::Column::Id.eq(Id(*event)))
            .exec(writing.database())
            .await?;
    }
    Ok(())
}

/// Erases what an erased person wrote of migrations, and the codes that it was shown. The events that it
/// planned, and their ledgers, are its tenant's: they stay as long as others' do.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    issue::erase_of(writing, person).await?;
    pairing::erase_of(writing, person).await
}
