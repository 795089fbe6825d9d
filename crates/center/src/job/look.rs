//! The jobs that were given up, newest first.

use jiff::Timestamp;
use process::identity::JobId;
use process::permission::{Action, OperatorAct};

use crate::{Center, CenterFault};

/// How many are shown; the count beside them is of all.
const SHOWN: u64 = 100;

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// Which.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// About what: an identity.
    pub subject: String,
    /// Why the last try failed, in the words of the log.
    pub fault: String,
    /// Times tried.
    pub tries: i64,
    /// When it was given up.
    pub at: Option<Timestamp>,
    /// Whether it can begin anew: what a letter with a secret carried is erased.
    pub can_begin_anew: bool,
}

/// The newest of them.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn given_up(center: &Center, act: &OperatorAct) -> Result<Vec<GivenUp>, CenterFault> {
    act.permit(Action::Operate)?;
    let reading = center.store().read().await?;
    let jobs = store::outbox::given_up::newest(&reading, SHOWN).await?;
    let told = jobs.into_iter().map(|job| GivenUp {
        id: job.id.0,
        kind: job.kind,
        subject: job.subject,
        fault: job.fault.unwrap_or_default(),
        tries: job.tries,
        at: job.ended_at.map(|at| at.0),
        can_begin_anew: !job.payload.is_null(),
    });
    Ok(told.collect())
}
