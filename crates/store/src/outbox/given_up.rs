//! Jobs that were given up, as an operator meets them: looked at, tried again, or ended for good.

use jiff::Timestamp;
use process::identity::JobId;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{Job, JobState, change, ended, table};
use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// The jobs that were given up last, newest first.
///
/// # Errors
/// The database failed.
pub async fn newest(reading: &Reading, limit: u64) -> Result<Vec<Job>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::State.eq(Word(JobState::Dead)))
        .order_by_desc(table::Column::EndedAt)
        .order_by_desc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// A job, whatever its state.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: JobId) -> Result<Option<Job>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

fn dead(id: JobId) -> Condition {
    Condition::all()
        .add(table::Column::Id.eq(Id(id)))
        .add(table::Column::State.eq(Word(JobState::Dead)))
}

/// Lets a job that was given up begin anew. If the same work was asked for again meanwhile, that is
/// what is done, and this one is over. False: it was not given up.
///
/// # Errors
/// The database failed.
pub async fn revive(writing: &Writing, job: &Job, at: Timestamp) -> Result<bool, StoreFault> {
    let waits = table::Entity::find()
        .filter(table::Column::Kind.eq(job.kind.clone()))
        .filter(table::Column::Subject.eq(job.subject.clone()))
        .filter(Expr::cust("state = 'ready'"))
        .count(writing.database())
        .await?;
    if waits > 0 {
        return end(writing, job.id.0, at).await;
    }
    let again = table::ActiveModel {
        state: Set(Word(JobState::Ready)),
        run_at: Set(Instant(at)),
        tries: Set(0),
        fault: Set(None),
        ended_at: Set(None),
        ..Default::default()
    };
    change(writing, dead(job.id.0), again).await
}

/// Ends a job that was given up, and erases what it carried. False: it was not given up.
///
/// # Errors
/// The database failed.
pub async fn end(writing: &Writing, id: JobId, at: Timestamp) -> Result<bool, StoreFault> {
    change(writing, dead(id), ended(JobState::Done, at)).await
}
