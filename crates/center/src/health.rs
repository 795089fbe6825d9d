//! How the Center is: whether its database answers, and what its worker has before it.

use process::permission::{Action, OperatorAct};
use store::figures;
use store::outbox::{JobState, late};

use crate::{Center, CenterFault, letter};

pub use store::outbox::late::Late;

/// The Center at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Jobs that wait for their time or their turn.
    pub waiting: u64,
    /// Jobs that are being done.
    pub running: u64,
    /// Jobs given up: a person must look.
    pub given_up: u64,
    /// Mails that could not leave yet; none if all that were due have left.
    pub late_mail: Option<Late>,
}

/// Looks at the outbox; that it can be read is the proof that the database answers.
///
/// # Errors
/// Not permitted, or the database does not answer.
pub async fn health(center: &Center, act: &OperatorAct) -> Result<Health, CenterFault> {
    act.permit(Action::Operate)?;
    let reading = center.store().read().await?;
    let jobs = figures::jobs(&reading).await?;
    let count = |state: JobState| {
        let of_state = jobs.iter().filter(|jobs| jobs.state == state);
        let sum: i64 = of_state.map(|jobs| jobs.count).sum();
        u64::try_from(sum).unwrap_or_default()
    };
    Ok(Health {
        waiting: count(JobState::Ready),
        running: count(JobState::Running),
        given_up: count(JobState::Dead),
        late_mail: late::of_kinds(&reading, &letter::JOBS).await?,
    })
}
