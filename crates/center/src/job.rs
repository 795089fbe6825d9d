//! Jobs that were given up: an operator sees each with its reason, lets it begin anew, or ends it.

mod again;
mod end;
mod look;

use process::identity::JobId;
use process::permission::{Action, OperatorAct};
use store::Writing;
use store::outbox::{Job, JobState, given_up};

use crate::deed::{self, Done};
use crate::{
    Center, CenterFault, import, letter, news, partner, recheck, routing, survey, webhook,
};

pub use again::try_again;
pub use end::give_up_for_good;
pub use look::{Addressee, GivenUp, given_up};

/// Every kind of work there is: each has its words where an operator looks.
pub const KINDS: [&str; 12] = [
    letter::JOB,
    letter::CODE_JOB,
    news::DIGEST_JOB,
    routing::OFFER_JOB,
    routing::EXPIRE_JOB,
    partner::CARRY_JOB,
    recheck::JOB,
    recheck::TENANT_JOB,
    recheck::TENANTS_JOB,
    import::FINISH_JOB,
    survey::JOB,
    webhook::JOB,
];

/// The job, which was given up; none if it no longer is.
async fn dead(writing: &Writing, id: JobId) -> Result<Option<Job>, CenterFault> {
    let job = given_up::by_id(writing, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    Ok(Some(job).filter(|job| job.state.0 == JobState::Dead))
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &OperatorAct,
    id: JobId,
    what: &str,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::TendJobs,
        tenant: None,
        subject_kind: "job",
        subject: id.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &what).await
}
