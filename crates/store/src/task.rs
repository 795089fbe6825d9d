//! Tasks of engagements, everything that happened to them, and what both sides verified.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, PersonId, PlaybookName, TaskId, TaskName, TenantId};
use process::state::{OwnerKind, TaskState};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait,
    IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Day, Id, Instant, Word};
use crate::engagement::{self, Engagement};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Day, EngagementId, Id, Instant, OwnerKind, PersonId, PlaybookName, TaskId, TaskName,
        TaskState, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A task of one engagement's plan.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "task")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<TaskId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Its name in the playbook.
        pub name: Word<TaskName>,
        /// The playbook.
        pub playbook: Word<PlaybookName>,
        /// `core`, `service`, `migration` or `adoption`.
        pub track: String,
        /// Phase of onboarding or stage of adoption.
        pub phase: String,
        /// Order in the plan.
        pub position: i64,
        /// Who does it.
        pub owner: Word<OwnerKind>,
        /// Where it stands.
        pub state: Word<TaskState>,
        /// Planned first day.
        pub planned_start: Day,
        /// Planned last day: due.
        pub planned_end: Day,
        /// The person it was given to.
        pub assigned_to: Option<Id<PersonId>>,
        /// Opened.
        pub opened_at: Option<Instant>,
        /// Last changed.
        pub changed_at: Instant,
        /// Finished.
        pub done_at: Option<Instant>,
        /// Done by the customer without a Specialist, in whatever plan it stands.
        pub self_serve: bool,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod entry {
    use super::{EngagementId, Id, Instant, PersonId, TaskId, TaskState, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// Something that happened to a task.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "task_entry")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Of which task.
        pub task_id: Id<TaskId>,
        /// `state`, `words`, `evidence`, `assigned` (the text is the person's id), `deviation`,
        /// `review`, `guidance` (the words stand in the ledger).
        pub kind: String,
        /// The state entered, if the state changed.
        pub state: Option<Word<TaskState>>,
        /// `customer`, `center` or `nobody` (the plan itself).
        pub side: String,
        /// Who.
        pub person_id: Option<Id<PersonId>>,
        /// What was said.
        pub text: Option<String>,
        /// Where the customer keeps its evidence, in its own words.
        pub kept_at: Option<String>,
        /// When.
        pub at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod verification {
    use super::{EngagementId, Id, Instant, OwnerKind, PersonId, PlaybookName, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A side's word that the outcome before a gate is verified.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "gate_verification")]
    pub struct Model {
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// The playbook of the gate.
        #[sea_orm(primary_key, auto_increment = false)]
        pub playbook: Word<PlaybookName>,
        /// The phase it opens.
        #[sea_orm(primary_key, auto_increment = false)]
        pub phase: String,
        /// `customer` or `specialist`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub side: Word<OwnerKind>,
        /// Who.
        pub person_id: Id<PersonId>,
        /// When.
        pub at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use entry::Model as TaskEntry;
pub use table::Model as Task;
pub use verification::Model as GateVerification;

/// Adds the tasks of a plan.
///
/// # Errors
/// The database failed.
pub async fn add_all(writing: &Writing, tasks: Vec<Task>) -> Result<(), StoreFault> {
    if tasks.is_empty() {
        return Ok(());
    }
    let rows = tasks.into_iter().map(IntoActiveModel::into_active_model);
    table::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the task over what `before` was.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(writing: &Writing, before: &Task, after: Task) -> Result<Task, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    let after = Task {
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
    if before.state != after.state {
        writing.note(StateChange {
            subject: Subject::Task,
            id: after.id.0.0,
            tenant: Some(after.tenant_id.0),
            belongs: Belongs::ToEngagement(after.engagement_id.0),
            from: Some(before.state.0.as_str()),
            to: after.state.0.as_str(),
        });
    }
    Ok(after)
}

/// Plans a task that is not finished for one day. Whoever has its page open may still send what it
/// shows: the version stays.
///
/// # Errors
/// The database failed.
pub async fn due_on(
    writing: &Writing,
    engagement: EngagementId,
    name: &TaskName,
    day: Date,
) -> Result<(), StoreFault> {
    let finished = [
        TaskState::Done,
        TaskState::Deviated,
        TaskState::NotApplicable,
    ];
    table::Entity::update_many()
        .set(table::ActiveModel {
            planned_start: Set(Day(day)),
            planned_end: Set(Day(day)),
            ..Default::default()
        })
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::Name.eq(Word(name.clone())))
        .filter(table::Column::State.is_not_in(finished.map(Word)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Takes back what was given to these people in a tenant; it is nobody's in particular again.
///
/// # Errors
/// The database failed.
pub async fn take_back(
    writing: &Writing,
    tenant: TenantId,
    people: &[PersonId],
    at: Timestamp,
) -> Result<u64, StoreFault> {
    if people.is_empty() {
        return Ok(0);
    }
    let people = people.iter().map(|person| Id(*person));
    let changed = table::Entity::update_many()
        .col_expr(table::Column::AssignedTo, Expr::value(None::<uuid::Uuid>))
        .col_expr(table::Column::ChangedAt, Expr::value(Instant(at)))
        .col_expr(
            table::Column::Version,
            Expr::col(table::Column::Version).add(1),
        )
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::AssignedTo.is_in(people))
        .exec(writing.database())
        .await?;
    Ok(changed.rows_affected)
}

/// Opens waiting tasks of an engagement, all at once.
///
/// # Errors
/// One of them no longer waits, or the database failed.
pub async fn open_all(
    writing: &Writing,
    engagement: EngagementId,
    tasks: &[TaskId],
    at: Instant,
) -> Result<(), StoreFault> {
    if tasks.is_empty() {
        return Ok(());
    }
    let opened = table::ActiveModel {
        state: Set(Word(TaskState::Open)),
        opened_at: Set(Some(at)),
        changed_at: Set(at),
        ..Default::default()
    };
    let ids = tasks.iter().map(|id| Id(*id));
    let changed = table::Entity::update_many()
        .set(opened)
        .col_expr(
            table::Column::Version,
            Expr::col(table::Column::Version).add(1),
        )
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::Id.is_in(ids))
        .filter(table::Column::State.eq(Word(TaskState::Waiting)))
        .exec(writing.database())
        .await?;
    if usize::try_from(changed.rows_affected).is_ok_and(|changed| changed == tasks.len()) {
        for task in tasks {
            writing.note(StateChange {
                subject: Subject::Task,
                id: task.0,
                tenant: None,
                belongs: Belongs::ToEngagement(engagement),
                from: Some(TaskState::Waiting.as_str()),
                to: TaskState::Open.as_str(),
            });
        }
        Ok(())
    } else {
        Err(StoreFault::Changed)
    }
}

/// A tenant's task with its engagement.
///
/// # Errors
/// The database failed.
pub async fn of_tenant_in_course(
    reading: &Reading,
    tenant: TenantId,
    id: TaskId,
) -> Result<Option<(Task, Engagement)>, StoreFault> {
    let of_engagement: RelationDef = table::Entity::belongs_to(engagement::table::Entity)
        .from(table::Column::EngagementId)
        .to(engagement::table::Column::Id)
        .into();
    let found = table::Entity::find_by_id(Id(id))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(engagement::table::Column::TenantId.eq(Id(tenant)))
        .join(JoinType::InnerJoin, of_engagement)
        .select_also(engagement::table::Entity)
        .one(reading.database())
        .await?;
    Ok(found.and_then(|(task, engagement)| Some((task, engagement?))))
}

/// A task by its identity; the caller has checked whose engagement it belongs to, or does so next.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: TaskId) -> Result<Option<Task>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// The tasks of an engagement in the order of its plan.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<Task>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EngagementId.eq(Id(engagement)));
    Ok(rows
        .order_by_asc(table::Column::Position)
        .all(reading.database())
        .await?)
}

/// How many tasks of one playbook are in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// In which engagement.
    pub engagement: EngagementId,
    /// Of which playbook.
    pub playbook: PlaybookName,
    /// In which state.
    pub state: TaskState,
    /// How many.
    pub tasks: u64,
}

/// A row of [`tallies`] as the database counts it.
type Counted = (Id<EngagementId>, Word<PlaybookName>, Word<TaskState>, i64);

/// How far several engagements are, counted by the database.
///
/// # Errors
/// The database failed.
pub async fn tallies(
    reading: &Reading,
    engagements: &[EngagementId],
) -> Result<Vec<Tally>, StoreFault> {
    let ids = engagements.iter().map(|id| Id(*id));
    let rows: Vec<Counted> = table::Entity::find()
        .select_only()
        .column(table::Column::EngagementId)
        .column(table::Column::Playbook)
        .column(table::Column::State)
        .column_as(table::Column::Id.count(), "tasks")
        .filter(table::Column::EngagementId.is_in(ids))
        .group_by(table::Column::EngagementId)
        .group_by(table::Column::Playbook)
        .group_by(table::Column::State)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let tally = |(engagement, playbook, state, tasks): Counted| Tally {
        engagement: engagement.0,
        playbook: playbook.0,
        state: state.0,
        tasks: u64::try_from(tasks).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(tally).collect())
}

/// The tasks of several engagements that are in one of these states, in the order of their plans.
///
/// # Errors
/// The database failed.
pub async fn in_states(
    reading: &Reading,
    engagements: &[EngagementId],
    states: &[TaskState],
) -> Result<Vec<Task>, StoreFault> {
    let ids = engagements.iter().map(|id| Id(*id));
    let states = states.iter().map(|state| Word(*state));
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.is_in(ids))
        .filter(table::Column::State.is_in(states));
    Ok(rows
        .order_by_asc(table::Column::Position)
        .all(reading.database())
        .await?)
}

/// Tasks in this state, those that came into it first; at most so many.
///
/// # Errors
/// The database failed.
pub async fn longest_in(
    reading: &Reading,
    state: TaskState,
    limit: u64,
) -> Result<Vec<Task>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::State.eq(Word(state)))
        .order_by_asc(table::Column::ChangedAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// What was said when these tasks came into this state, oldest first.
///
/// # Errors
/// The database failed.
pub async fn came_into(
    reading: &Reading,
    tasks: &[TaskId],
    state: TaskState,
) -> Result<Vec<TaskEntry>, StoreFault> {
    let tasks = tasks.iter().map(|task| Id(*task));
    Ok(entry::Entity::find()
        .filter(entry::Column::TaskId.is_in(tasks))
        .filter(entry::Column::State.eq(Word(state)))
        .order_by_asc(entry::Column::At)
        .order_by_asc(entry::Column::Id)
        .all(reading.database())
        .await?)
}

/// Notes what happened, in the order given.
///
/// # Errors
/// The database failed.
pub async fn note_all(writing: &Writing, entries: Vec<TaskEntry>) -> Result<(), StoreFault> {
    if entries.is_empty() {
        return Ok(());
    }
    let rows = entries.into_iter().map(IntoActiveModel::into_active_model);
    entry::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What happened to a task, oldest first.
///
/// # Errors
/// The database failed.
pub async fn entries_of(reading: &Reading, task: TaskId) -> Result<Vec<TaskEntry>, StoreFault> {
    let rows = entry::Entity::find().filter(entry::Column::TaskId.eq(Id(task)));
    Ok(rows
        .order_by_asc(entry::Column::At)
        .order_by_asc(entry::Column::Id)
        .all(reading.database())
        .await?)
}

/// What happened in an engagement, oldest first.
///
/// # Errors
/// The database failed.
pub async fn entries_of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<TaskEntry>, StoreFault> {
    let rows = entry::Entity::find().filter(entry::Column::EngagementId.eq(Id(engagement)));
    Ok(rows
        .order_by_asc(entry::Column::At)
        .order_by_asc(entry::Column::Id)
        .all(reading.database())
        .await?)
}

/// The states that the tasks of an engagement came into, oldest first.
///
/// # Errors
/// The database failed.
pub async fn states_of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<TaskEntry>, StoreFault> {
    let rows = entry::Entity::find()
        .filter(entry::Column::EngagementId.eq(Id(engagement)))
        .filter(entry::Column::State.is_not_null());
    Ok(rows
        .order_by_asc(entry::Column::At)
        .order_by_asc(entry::Column::Id)
        .all(reading.database())
        .await?)
}

/// Takes a side's word that the outcome before a gate is verified; saying it twice changes nothing.
///
/// # Errors
/// The database failed.
pub async fn verify_gate(writing: &Writing, said: GateVerification) -> Result<(), StoreFault> {
    let row = verification::ActiveModel {
        tenant_id: Set(said.tenant_id),
        engagement_id: Set(said.engagement_id),
        playbook: Set(said.playbook),
        phase: Set(said.phase),
        side: Set(said.side),
        person_id: Set(said.person_id),
        at: Set(said.at),
    };
    let once = sea_orm::sea_query::OnConflict::new()
        .do_nothing()
        .to_owned();
    verification::Entity::insert(row)
        .on_conflict(once)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Takes back every side's word at these gates of an engagement, each by its playbook and the phase
/// it opens.
///
/// # Errors
/// The database failed.
pub async fn withdraw_verifications(
    writing: &Writing,
    engagement: EngagementId,
    gates: &[(PlaybookName, &str)],
) -> Result<(), StoreFault> {
    if gates.is_empty() {
        return Ok(());
    }
    let named = gates
        .iter()
        .fold(Condition::any(), |any, (playbook, phase)| {
            let gate = verification::Column::Playbook
                .eq(Word(playbook.clone()))
                .and(verification::Column::Phase.eq(*phase));
            any.add(gate)
        });
    verification::Entity::delete_many()
        .filter(verification::Column::EngagementId.eq(Id(engagement)))
        .filter(named)
        .exec(writing.database())
        .await?;
    Ok(())
}

/// What both sides verified in several engagements.
///
/// # Errors
/// The database failed.
pub async fn verifications_in(
    reading: &Reading,
    engagements: &[EngagementId],
) -> Result<Vec<GateVerification>, StoreFault> {
    let ids = engagements.iter().map(|id| Id(*id));
    let rows = verification::Entity::find().filter(verification::Column::EngagementId.is_in(ids));
    Ok(rows.all(reading.database()).await?)
}

/// What both sides verified in an engagement.
///
/// # Errors
/// The database failed.
pub async fn verifications_of(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<GateVerification>, StoreFault> {
    let rows =
        verification::Entity::find().filter(verification::Column::EngagementId.eq(Id(engagement)));
    Ok(rows.all(reading.database()).await?)
}
