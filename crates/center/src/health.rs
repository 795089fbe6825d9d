//! How the Center is: whether its database answers, and what its worker has before it.

use process::permission::{Action, OperatorAct};
use store::outbox::{self, JobState};

use crate::{Center, CenterFault};

/// The Center at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health {
    /// Jobs that wait for their time or their turn.
    pub waiting: u64,
    /// Jobs that are being done.
    pub running: u64,
    /// Jobs given up: a person must look.
    pub given_up: u64,
}

/// Looks at the outbox; that it can be read is the proof that the database answers.
///
/// # Errors
/// Not permitted, or the database does not answer.
pub async fn health(center: &Center, act: &OperatorAct) -> Result<Health, CenterFault> {
    act.permit(Action::Operate)?;
    let reading = center.store().read().await?;
    Ok(Health {
        waiting: outbox::count(&reading, JobState::Ready).await?,
        running: outbox::count(&reading, JobState::Running).await?,
        given_up: outbox::count(&reading, JobState::Dead).await?,
    })
}
