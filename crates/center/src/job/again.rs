//! Letting a job that was given up begin anew.

use process::identity::JobId;
use process::permission::{Action, OperatorAct};
use store::outbox::given_up;

use super::{dead, enter};
use crate::{Center, CenterFault, Conflict, webhook};

/// Lets it begin anew, now. What is no longer given up stays as it is.
///
/// # Errors
/// Not permitted, no such job, or what it carried was a secret and is erased
/// ([`Conflict::State`]).
pub async fn try_again(center: &Center, act: &OperatorAct, id: JobId) -> Result<(), CenterFault> {
    act.permit(Action::TendJobs)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let Some(job) = dead(writing, *id).await? else {
                    return Ok(());
                };
                if job.payload.is_null() {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let now = center.now();
                if job.kind == webhook::JOB
                    && let Ok(message) = serde_json::from_value(job.payload.0.clone())
                {
                    webhook::revived(writing, message, now).await?;
                }
                given_up::revive(writing, &job, now).await?;
                enter(writing, center, act, *id, "again").await
            })
        })
        .await
}
