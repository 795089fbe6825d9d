//! Work to be done after the act that needs it: mails, reminders, re-checks. Written in the act's
//! own transaction, claimed under a lease, tried again with a growing pause, and never lost: what
//! fails for good stays visible as dead.

use jiff::Timestamp;
use process::identity::JobId;
use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::Serialize;

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// Waits for its time.
    Ready,
    /// Claimed by a worker until the lease ends.
    Running,
    /// Done.
    Done,
    /// Given up; a person must look.
    Dead,
}

crate::words!(JobState { Ready = "ready", Running = "running", Done = "done", Dead = "dead" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, Instant, JobId, JobState, Word};
    use sea_orm::entity::prelude::*;

    /// One piece of work.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<JobId>,
        /// What kind of work.
        pub kind: String,
        /// About what: a waiting job of one kind exists once per subject.
        pub subject: String,
        /// What it needs to know.
        pub payload: Json,
        /// Where it stands.
        pub state: Word<JobState>,
        /// Not before.
        pub run_at: Instant,
        /// Claimed until.
        pub leased_until: Option<Instant>,
        /// Times begun.
        pub tries: i64,
        /// Why the last try failed.
        pub fault: Option<String>,
        /// Asked for.
        pub created_at: Instant,
        /// Done or dead since.
        pub ended_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Job;

/// Work to be asked for.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// Which.
    pub id: JobId,
    /// What kind of work.
    pub kind: &'a str,
    /// About what.
    pub subject: &'a str,
    /// Not before.
    pub run_at: Timestamp,
    /// Asked for at.
    pub at: Timestamp,
}

/// Asks for work. If the same kind of work on the same subject waits already, that one stays.
///
/// # Errors
/// The database failed, or `payload` cannot be written as JSON.
pub async fn ask(
    writing: &Writing,
    ask: Ask<'_>,
    payload: &(impl Serialize + Sync),
) -> Result<(), StoreFault> {
    let payload =
        serde_json::to_value(payload).map_err(|fault| StoreFault::Other(fault.to_string()))?;
    let row = table::ActiveModel {
        id: Set(Id(ask.id)),
        kind: Set(ask.kind.to_owned()),
        subject: Set(ask.subject.to_owned()),
        payload: Set(payload),
        state: Set(Word(JobState::Ready)),
        run_at: Set(Instant(ask.run_at)),
        leased_until: Set(None),
        tries: Set(0),
        fault: Set(None),
        created_at: Set(Instant(ask.at)),
        ended_at: Set(None),
    };
    let stays = OnConflict::new().do_nothing().to_owned();
    table::Entity::insert(row)
        .on_conflict(stays)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Claims up to `limit` jobs whose time has come, or whose lease ran out, oldest first.
///
/// # Errors
/// The database failed.
pub async fn claim(
    writing: &Writing,
    now: Timestamp,
    leased_until: Timestamp,
    limit: u64,
) -> Result<Vec<Job>, StoreFault> {
    let mut due = table::Entity::find()
        .filter(due_by(now))
        .order_by_asc(table::Column::RunAt)
        .limit(limit);
    if !writing.is_sqlite() {
        due = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let due = due.all(writing.database()).await?;
    if due.is_empty() {
        return Ok(due);
    }
    table::Entity::update_many()
        .col_expr(table::Column::State, Expr::value(Word(JobState::Running)))
        .col_expr(
            table::Column::LeasedUntil,
            Expr::value(Instant(leased_until)),
        )
        .col_expr(
            table::Column::Tries,
            sea_orm::ExprTrait::add(Expr::col(table::Column::Tries), 1),
        )
        .filter(table::Column::Id.is_in(due.iter().map(|job| job.id)))
        .exec(writing.database())
        .await?;
    Ok(due
        .into_iter()
        .map(|job| Job {
            tries: job.tries + 1,
            ..job
        })
        .collect())
}

/// Notes that a job is done; what it carried (a mail's body, a code) is erased with it.
///
/// # Errors
/// The database failed.
pub async fn done(writing: &Writing, id: JobId, at: Timestamp) -> Result<(), StoreFault> {
    end(writing, id, JobState::Done, None, at).await
}

/// Gives a job up.
///
/// # Errors
/// The database failed.
pub async fn give_up(
    writing: &Writing,
    id: JobId,
    fault: &str,
    at: Timestamp,
) -> Result<(), StoreFault> {
    end(writing, id, JobState::Dead, Some(fault.to_owned()), at).await
}

async fn end(
    writing: &Writing,
    id: JobId,
    state: JobState,
    fault: Option<String>,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(Word(state)),
        payload: Set(serde_json::Value::Null),
        leased_until: Set(None),
        fault: Set(fault),
        ended_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Puts a job back for another try, unless the same work was asked for again while it ran.
///
/// # Errors
/// The database failed.
pub async fn try_again(
    writing: &Writing,
    job: &Job,
    fault: &str,
    run_at: Timestamp,
) -> Result<(), StoreFault> {
    let same = table::Entity::find()
        .filter(table::Column::Kind.eq(&job.kind))
        .filter(table::Column::Subject.eq(&job.subject))
        .filter(table::Column::State.eq(Word(JobState::Ready)));
    if same.count(writing.database()).await? > 0 {
        return done(writing, job.id.0, run_at).await;
    }
    let change = table::ActiveModel {
        state: Set(Word(JobState::Ready)),
        run_at: Set(Instant(run_at)),
        leased_until: Set(None),
        fault: Set(Some(fault.to_owned())),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(job.id))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Whether any job's time has come, or any lease has run out.
///
/// # Errors
/// The database failed.
pub async fn any_due(reading: &Reading, now: Timestamp) -> Result<bool, StoreFault> {
    let row = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(due_by(now))
        .limit(1)
        .into_tuple::<Id<JobId>>()
        .one(reading.database())
        .await?;
    Ok(row.is_some())
}

fn due_by(now: Timestamp) -> Condition {
    let ready = Condition::all()
        .add(table::Column::State.eq(Word(JobState::Ready)))
        .add(table::Column::RunAt.lte(Instant(now)));
    let abandoned = Condition::all()
        .add(table::Column::State.eq(Word(JobState::Running)))
        .add(table::Column::LeasedUntil.lte(Instant(now)));
    Condition::any().add(ready).add(abandoned)
}

/// How many jobs are in a state.
///
/// # Errors
/// The database failed.
pub async fn count(reading: &Reading, state: JobState) -> Result<u64, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::State.eq(Word(state)))
        .count(reading.database())
        .await?)
}

/// Erases jobs done before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::State.eq(Word(JobState::Done)))
        .filter(table::Column::EndedAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}
