//! Leave to show evidence: asked for before files are received, and what lets their content be kept.
//!
//! Content is on the disk before the act that shows it, and an act that is refused afterwards leaves
//! it there for a day. It cannot be taken away at once: another act may be about to show the same
//! content. So what can be known is asked before, and what can be left behind has an end.

use jiff::SignedDuration;
use process::file::MEGABYTE;
use process::identity::{TaskId, TenantId};
use process::permission::{Action, TenantAct};
use process::state::TaskState;
use store::Writing;

use super::Ground;
use super::complete::has_room;
use crate::file::{Attached, MOST_OF_A_TENANT, Uploads};
use crate::once::{self, Key};
use crate::text::hash;
use crate::{Center, CenterFault, Conflict, allowance};

/// The megabytes that are kept for one tenant within the window, shown afterwards or not: as many as
/// all of its evidence may weigh. The files of a form count together, each megabyte begun as one.
const MOST: u64 = MOST_OF_A_TENANT / MEGABYTE as u64;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// What evidence is shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To finish the task.
    Finish,
    /// To have the Specialist look at it first.
    Review,
}

impl Purpose {
    fn action(self) -> Action {
        match self {
            Self::Finish => Action::CompleteTask,
            Self::Review => Action::AskAboutTask,
        }
    }

    /// The route that a key is used on.
    pub(super) fn route(self) -> &'static str {
        match self {
            Self::Finish => "complete_task",
            Self::Review => "ask_for_review",
        }
    }

    /// The state that the task comes into.
    fn state(self) -> TaskState {
        match self {
            Self::Finish => TaskState::Done,
            Self::Review => TaskState::InReview,
        }
    }

    /// Goes on only while the engagement lets evidence be shown for this.
    fn is_under_way(self, ground: &Ground) -> Result<(), CenterFault> {
        match self {
            Self::Finish => ground.is_under_way(),
            Self::Review => ground.is_guided(),
        }
    }
}

/// That evidence may be shown with a task, as far as that is known before it has come.
#[derive(Clone, Debug)]
pub struct Leave {
    tenant: TenantId,
    /// The key was used for this already: the act only answers again, and shows nothing.
    is_again: bool,
}

impl Leave {
    /// Keeps what is in these files, if the act is going to show it.
    pub(super) async fn keep(
        &self,
        center: &Center,
        uploads: Uploads,
    ) -> Result<Vec<Attached>, CenterFault> {
        let attached = uploads.attached();
        if attached.is_empty() || self.is_again {
            return Ok(attached);
        }
        center
            .write(
                (self.tenant, attached.clone()),
                |writing, center, (tenant, files)| {
                    Box::pin(async move {
                        has_room(writing, *tenant, files).await?;
                        count(writing, center, *tenant, files).await
                    })
                },
            )
            .await?;
        uploads.keep(center.now()).await?;
        Ok(attached)
    }
}

/// Counts what is kept for the tenant.
async fn count(
    writing: &Writing,
    center: &Center,
    tenant: TenantId,
    files: &[Attached],
) -> Result<(), CenterFault> {
    let bytes: u64 = files.iter().map(Attached::size).sum();
    let megabytes = bytes.div_ceil(MEGABYTE as u64);
    let subject = hash(&[b"evidence", tenant.0.as_bytes()]);
    if allowance::take_many(writing, center, (subject, megabytes), (MOST, WINDOW)).await? {
        Ok(())
    } else {
        Err(CenterFault::TooOften(WINDOW.as_secs()))
    }
}

/// Goes on only if there is such a task and it is the customer's to show evidence of: asked by pages
/// before they read the form, whose key they cannot know yet.
///
/// # Errors
/// There is no such task for this tenant, it is not the customer's, or the database failed.
pub async fn is_customers_to_show(
    center: &Center,
    act: &TenantAct,
    (purpose, task): (Purpose, TaskId),
) -> Result<(), CenterFault> {
    act.permit(purpose.action())?;
    let reading = center.store().read().await?;
    let ground = Ground::of_act(&reading, center, act, task).await?;
    ground.is_customers(act.actor(), purpose.action())
}

/// Leave to show evidence of the task, if it can take any now: asked before files are kept, and where
/// the key is known before they are received, so that nobody fills the disk by sending them to
/// nothing. Whoever used the key for this already has leave in any case, for the same answer.
///
/// # Errors
/// There is no such task for this tenant, it is not the customer's, neither it nor its engagement is
/// in a state for it, or the database failed.
pub async fn takes_evidence(
    center: &Center,
    act: &TenantAct,
    (purpose, task): (Purpose, TaskId),
    key: &Key,
) -> Result<Leave, CenterFault> {
    act.permit(purpose.action())?;
    let reading = center.store().read().await?;
    let is_again = once::is_used(&reading, act.person(), purpose.route(), key).await?;
    if !is_again {
        let ground = Ground::of_act(&reading, center, act, task).await?;
        purpose.is_under_way(&ground)?;
        ground.is_customers(act.actor(), purpose.action())?;
        if !ground.task.state.may_become(purpose.state()) {
            return Err(CenterFault::Conflict(Conflict::State));
        }
    }
    Ok(Leave {
        tenant: act.tenant(),
        is_again,
    })
}
