//! Ending a job that was given up, for good.

use process::identity::JobId;
use process::permission::{Action, OperatorAct};
use store::outbox::given_up;

use super::{dead, enter};
use crate::{Center, CenterFault};

/// Ends it and erases what it carried. What is no longer given up stays as it is.
///
/// # Errors
/// Not permitted, or no such job.
pub async fn give_up_for_good(
    center: &Center,
    act: &OperatorAct,
    id: JobId,
) -> Result<(), CenterFault> {
    act.permit(Action::TendJobs)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                if dead(writing, *id).await?.is_none() {
                    return Ok(());
                }
                given_up::end(writing, *id, center.now()).await?;
                enter(writing, center, act, *id, "given up for good").await
            })
        })
        .await
}
