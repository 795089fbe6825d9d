//! Work to be done after the act that needs it: mails, reminders, re-checks. Written in the act's
//! own transaction, claimed under a lease, tried again with a growing pause, and never lost: what
//! fails for good stays visible as dead.

pub mod given_up;
pub mod late;

use jiff::Timestamp;
use process::identity::JobId;
use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
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
    use super::{Document, Id, Instant, JobId, JobState, Word};
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
        pub payload: Document<Json>,
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
        /// Whose it is, where nobody may have all places of a lane.
        pub share: Option<String>,
        /// Failed, to be tried again, and due since; the pauses between its tries do not count.
        pub late_since: Option<Instant>,
        /// When the last try failed.
        pub failed_at: Option<Instant>,
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

/// Asks for work. If the same kind of work on the same subject waits already, that one stays, and
/// is done at the earlier of the two times.
///
/// # Errors
/// The database failed, or `payload` cannot be written as JSON.
pub async fn ask(
    writing: &Writing,
    ask: Ask<'_>,
    payload: &(impl Serialize + Sync),
) -> Result<(), StoreFault> {
    enter(writing, vec![row(&ask, None, payload)?]).await
}

/// Work to be asked for that counts among that of somebody.
#[derive(Clone, Debug)]
pub struct Shared<'a, T> {
    /// What is asked for.
    pub ask: Ask<'a>,
    /// Whose it is.
    pub share: &'a str,
    /// What it needs to know.
    pub payload: T,
}

/// Pieces of work asked for by one statement.
const AT_ONCE: usize = 500;

/// As [`ask`], for many pieces of work about subjects that differ, each somebody's.
///
/// # Errors
/// The database failed, or a payload cannot be written as JSON.
pub async fn ask_shared<T: Serialize>(
    writing: &Writing,
    asks: &[Shared<'_, T>],
) -> Result<(), StoreFault> {
    for some in asks.chunks(AT_ONCE) {
        let rows = some
            .iter()
            .map(|one| row(&one.ask, Some(one.share), &one.payload));
        let rows: Result<Vec<table::ActiveModel>, StoreFault> = rows.collect();
        enter(writing, rows?).await?;
    }
    Ok(())
}

fn row(
    ask: &Ask<'_>,
    share: Option<&str>,
    payload: &impl Serialize,
) -> Result<table::ActiveModel, StoreFault> {
    let payload =
        serde_json::to_value(payload).map_err(|fault| StoreFault::Other(fault.to_string()))?;
    Ok(table::ActiveModel {
        id: Set(Id(ask.id)),
        kind: Set(ask.kind.to_owned()),
        subject: Set(ask.subject.to_owned()),
        payload: Set(Document(payload)),
        state: Set(Word(JobState::Ready)),
        run_at: Set(Instant(ask.run_at)),
        leased_until: Set(None),
        tries: Set(0),
        fault: Set(None),
        created_at: Set(Instant(ask.at)),
        ended_at: Set(None),
        share: Set(share.map(str::to_owned)),
        late_since: Set(None),
        failed_at: Set(None),
    })
}

async fn enter(writing: &Writing, rows: Vec<table::ActiveModel>) -> Result<(), StoreFault> {
    // The condition is that of the index `job_once`, word for word: with a value in its place
    // PostgreSQL would not always know that the index is meant.
    let earlier = Expr::cust(
        "CASE WHEN excluded.run_at < job.run_at THEN excluded.run_at ELSE job.run_at END",
    );
    let waits = OnConflict::columns([table::Column::Kind, table::Column::Subject])
        .target_and_where(Expr::cust("state = 'ready'"))
        .value(table::Column::RunAt, earlier)
        .to_owned();
    table::Entity::insert_many(rows)
        .on_conflict(waits)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Which kinds of work somebody looks for.
#[derive(Clone, Copy, Debug)]
pub enum Kinds {
    /// These.
    These(&'static [&'static str]),
    /// All others, those that nobody knows among them.
    AllBut(&'static [&'static str]),
}

impl Kinds {
    fn condition(self) -> Condition {
        Condition::all().add(match self {
            Self::These(kinds) => table::Column::Kind.is_in(kinds.iter().copied()),
            Self::AllBut(kinds) => table::Column::Kind.is_not_in(kinds.iter().copied()),
        })
    }
}

/// What somebody who does work may begin with.
#[derive(Clone, Copy, Debug)]
pub struct Due<'a> {
    /// Of these kinds.
    pub kinds: Kinds,
    /// Whose time has come by then.
    pub now: Timestamp,
    /// But nothing that is one of these people's: they have their share already.
    pub all_but: &'a [String],
}

impl Due<'static> {
    /// Everybody's of these kinds.
    #[must_use]
    pub fn of(kinds: Kinds, now: Timestamp) -> Self {
        Self {
            kinds,
            now,
            all_but: &[],
        }
    }
}

impl Due<'_> {
    fn condition(&self) -> Condition {
        let mut due = Condition::all()
            .add(due_by(self.now))
            .add(self.kinds.condition());
        if !self.all_but.is_empty() {
            let others = table::Column::Share.is_not_in(self.all_but.iter().map(String::as_str));
            let of_others = Condition::any()
                .add(table::Column::Share.is_null())
                .add(others);
            due = due.add(of_others);
        }
        due
    }
}

/// Claims up to `limit` such jobs whose time has come, or whose lease ran out, oldest first. The claim
/// holds until `leased_until`, unless it is renewed.
///
/// # Errors
/// The database failed.
pub async fn claim(
    writing: &Writing,
    due: Due<'_>,
    leased_until: Timestamp,
    limit: u64,
) -> Result<Vec<Job>, StoreFault> {
    let mut due = table::Entity::find()
        .filter(due.condition())
        .order_by_asc(table::Column::RunAt)
        .order_by_asc(table::Column::Id)
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
            state: Word(JobState::Running),
            tries: job.tries + 1,
            leased_until: Some(Instant(leased_until)),
            ..job
        })
        .collect())
}

/// The job as it was claimed, if nobody else has claimed it since: what only its holder may change.
fn held(claimed: &Job) -> Condition {
    Condition::all()
        .add(table::Column::Id.eq(claimed.id))
        .add(table::Column::State.eq(Word(JobState::Running)))
        .add(table::Column::Tries.eq(claimed.tries))
        .add(table::Column::LeasedUntil.eq(claimed.leased_until))
}

async fn change(
    writing: &Writing,
    which: Condition,
    change: table::ActiveModel,
) -> Result<bool, StoreFault> {
    let changed = table::Entity::update_many()
        .set(change)
        .filter(which)
        .exec(writing.database())
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Holds a claimed job longer. None: it is no longer the claimer's.
///
/// # Errors
/// The database failed.
pub async fn renew(
    writing: &Writing,
    claimed: &Job,
    leased_until: Timestamp,
) -> Result<Option<Job>, StoreFault> {
    let leased_until = Some(Instant(leased_until));
    let longer = table::ActiveModel {
        leased_until: Set(leased_until),
        ..Default::default()
    };
    let is_held = change(writing, held(claimed), longer).await?;
    Ok(is_held.then(|| Job {
        leased_until,
        ..claimed.clone()
    }))
}

/// Notes that a claimed job is done; what it carried (a mail's body, a code) is erased with it.
/// False: it was no longer the claimer's, and nothing was noted.
///
/// # Errors
/// The database failed.
pub async fn done(writing: &Writing, claimed: &Job, at: Timestamp) -> Result<bool, StoreFault> {
    change(writing, held(claimed), ended(JobState::Done, at)).await
}

fn ended(state: JobState, at: Timestamp) -> table::ActiveModel {
    table::ActiveModel {
        state: Set(Word(state)),
        payload: Set(Document(serde_json::Value::Null)),
        leased_until: Set(None),
        ended_at: Set(Some(Instant(at))),
        late_since: Set(None),
        failed_at: Set(None),
        ..Default::default()
    }
}

/// What becomes of what a job carried when it is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// It stays, so that the job can be tried again.
    Stays,
    /// It is erased, because it is a secret; the job cannot be tried again.
    Erased,
}

/// Gives a claimed job up. False: it was no longer the claimer's, and nothing was noted.
///
/// # Errors
/// The database failed.
pub async fn give_up(
    writing: &Writing,
    claimed: &Job,
    carried: Carried,
    fault: &str,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let mut dead = ended(JobState::Dead, at);
    dead.fault = Set(Some(fault.to_owned()));
    if carried == Carried::Stays {
        dead.payload = NotSet;
    }
    change(writing, held(claimed), dead).await
}

/// Puts a claimed job, which failed `at`, back for another try, unless the same work was asked for again
/// while it ran. False: it was no longer the claimer's, and nothing was noted.
///
/// # Errors
/// The database failed.
pub async fn try_again(
    writing: &Writing,
    claimed: &Job,
    fault: &str,
    at: Timestamp,
    run_at: Timestamp,
) -> Result<bool, StoreFault> {
    if is_asked_for(writing, claimed).await? {
        return done(writing, claimed, at).await;
    }
    let ready = table::ActiveModel {
        state: Set(Word(JobState::Ready)),
        run_at: Set(Instant(run_at)),
        leased_until: Set(None),
        fault: Set(Some(fault.to_owned())),
        late_since: Set(claimed.late_since.or(Some(claimed.run_at))),
        failed_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    change(writing, held(claimed), ready).await
}

/// Whether the same kind of work on the same subject waits.
async fn is_asked_for(reading: &Reading, job: &Job) -> Result<bool, StoreFault> {
    let same = table::Entity::find()
        .filter(table::Column::Kind.eq(&job.kind))
        .filter(table::Column::Subject.eq(&job.subject))
        .filter(table::Column::State.eq(Word(JobState::Ready)));
    Ok(same.count(reading.database()).await? > 0)
}

/// Whether the time of any such job has come, or its lease has run out.
///
/// # Errors
/// The database failed.
pub async fn any_due(reading: &Reading, due: Due<'_>) -> Result<bool, StoreFault> {
    let row = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(due.condition())
        .limit(1)
        .into_tuple::<Id<JobId>>()
        .one(&reading.in_order())
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

/// Takes back work that waits. Whether there was any.
///
/// # Errors
/// The database failed.
pub async fn withdraw(writing: &Writing, kind: &str, subject: &str) -> Result<bool, StoreFault> {
    let gone = table::Entity::delete_many()
        .filter(table::Column::Kind.eq(kind))
        .filter(table::Column::Subject.eq(subject))
        .filter(table::Column::State.eq(Word(JobState::Ready)))
        .exec(writing.database())
        .await?;
    Ok(gone.rows_affected > 0)
}

/// Whether there is any job, in whatever state.
///
/// # Errors
/// The database failed.
pub async fn is_any_known(reading: &Reading) -> Result<bool, StoreFault> {
    let any = table::Entity::find().limit(1).one(reading.database());
    Ok(any.await?.is_some())
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
