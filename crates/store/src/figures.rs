//! What is counted for whoever watches the Center: jobs, sign-ins, the queue. Never by tenant.

use jiff::Timestamp;
use process::language::SpokenLanguage;
use process::state::RequestState;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use crate::column::{Instant, Word};
use crate::outbox::{JobState, late, table as job};
use crate::request::table as request;
use crate::sign_in::table as sign_in;
use crate::unit::Reading;
use crate::{Store, StoreFault, setting};

/// The setting that is written to prove that writing goes.
const WRITTEN_AT: &str = "written_at";

/// Jobs of one kind in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jobs {
    /// What kind of work.
    pub kind: String,
    /// Where they stand.
    pub state: JobState,
    /// How many.
    pub count: i64,
}

/// Jobs that are not done, by kind and state.
///
/// # Errors
/// The database failed.
pub async fn jobs(reading: &Reading) -> Result<Vec<Jobs>, StoreFault> {
    let rows: Vec<(String, Word<JobState>, i64)> = job::Entity::find()
        .select_only()
        .column(job::Column::Kind)
        .column(job::Column::State)
        .column_as(job::Column::Id.count(), "jobs")
        .filter(job::Column::State.ne(Word(JobState::Done)))
        .group_by(job::Column::Kind)
        .group_by(job::Column::State)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let told = |(kind, state, count): (String, Word<JobState>, i64)| Jobs {
        kind,
        state: state.0,
        count,
    };
    Ok(rows.into_iter().map(told).collect())
}

/// Since when the job has been due that has waited longest, the pauses between its tries included; none
/// waits.
///
/// # Errors
/// The database failed.
pub async fn longest_due(
    reading: &Reading,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreFault> {
    let first: Option<Option<Instant>> = job::Entity::find()
        .select_only()
        .column_as(job::Column::RunAt.min(), "first")
        .filter(job::Column::State.eq(Word(JobState::Ready)))
        .filter(job::Column::RunAt.lte(Instant(now)))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    let first = first.flatten().map(|at| at.0);
    let late = late::since(reading).await?;
    Ok(first.into_iter().chain(late).min())
}

/// Sign-ins that hold.
///
/// # Errors
/// The database failed.
pub async fn sign_ins(reading: &Reading, now: Timestamp) -> Result<u64, StoreFault> {
    let held = sign_in::Entity::find()
        .filter(sign_in::Column::RevokedAt.is_null())
        .filter(sign_in::Column::ExpiresAt.gt(Instant(now)));
    Ok(held.count(reading.database()).await?)
}

/// Requests that wait for a Specialist, by region and spoken language; none where the request names
/// no region of its own, or no language.
///
/// # Errors
/// The database failed.
pub async fn queue(
    reading: &Reading,
) -> Result<Vec<(Option<String>, Option<SpokenLanguage>, i64)>, StoreFault> {
    let rows: Vec<(Option<String>, Option<Word<SpokenLanguage>>, i64)> = request::Entity::find()
        .select_only()
        .column(request::Column::Region)
        .column(request::Column::SpokenLanguage)
        // Of rows, not of identities: so the index is enough.
        .expr_as(Expr::cust("COUNT(*)"), "requests")
        .filter(
            request::Column::State.is_in([Word(RequestState::Queued), Word(RequestState::Offered)]),
        )
        .group_by(request::Column::Region)
        .group_by(request::Column::SpokenLanguage)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let told = |(region, spoken, count): (Option<String>, Option<Word<SpokenLanguage>>, i64)| {
        (region, spoken.map(|spoken| spoken.0), count)
    };
    Ok(rows.into_iter().map(told).collect())
}

impl Store {
    /// Writes a word and waits until it is kept: the proof that acts can be.
    ///
    /// # Errors
    /// It cannot be written.
    pub async fn prove_writing(&self, now: Timestamp) -> Result<(), StoreFault> {
        self.write(move |writing| {
            Box::pin(async move { setting::set(writing, WRITTEN_AT, &now.to_string()).await })
        })
        .await
    }
}
