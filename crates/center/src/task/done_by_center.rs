//! Finishing a task that the Center itself owns. One of the customer's is refused, and the try is
//! entered in the audit chain (domain case 16: refused and logged).

use process::identity::TaskId;
use process::permission::{Action, NotPermitted, SpecialistAct};
use process::state::{OwnerKind, TaskState};
use store::audit::{self, Deed};
use store::task::TaskEntry;
use store::{Word, Writing};

use super::complete::wanted;
use super::elsewhere::{self, By};
use super::{Evidence, Ground, open_next};
use crate::once::{self, Key};
use crate::sign_in::refused;
use crate::{Center, CenterFault, FieldFault, deed};

/// Finishes a task of the Center's. The same key does it once.
///
/// # Errors
/// [`CenterFault::NotPermitted`] for a task that the customer owns; the Specialist does not lead this
/// engagement, it is paused or has ended, the task waits for others; or the database failed.
pub async fn done_by_center(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    evidence: Evidence,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::DoCenterTask)?;
    let ask = key.ask(act.person(), "do_center_task", &(task, &evidence))?;
    let refused = center
        .write(
            (act.clone(), task, evidence, ask),
            |writing, center, (act, task, evidence, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let refused = do_in(writing, center, act, *task, evidence).await?;
                    once::keep(writing, ask, &refused, center.now()).await?;
                    Ok(refused)
                })
            },
        )
        .await?;
    // The refusal itself had to be written, so the unit succeeded and the refusal follows it.
    if refused {
        return Err(CenterFault::NotPermitted(NotPermitted {
            actor: act.actor(),
            action: Action::CompleteTask,
        }));
    }
    Ok(())
}

/// Whether it was refused.
async fn do_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    evidence: &Evidence,
) -> Result<bool, CenterFault> {
    let now = center.now();
    let ground = Ground::of_lead(writing, act, task).await?;
    if ground.task.owner.0 != OwnerKind::Specialist {
        let deed = Deed {
            tenant: Some(ground.task.tenant_id.0),
            actor_kind: act.actor().as_str(),
            actor: Some(act.person()),
            action: &refused(Action::CompleteTask),
            subject_kind: "task",
            subject: Some(task.0),
            engagement: Some(ground.task.engagement_id.0),
            at: now,
        };
        audit::enter(writing, deed, &evidence.in_words()).await?;
        return Ok(true);
    }
    ground.is_guided()?;
    if ground.task.state.may_become(TaskState::Done) {
        let without_place = FieldFault::new("kept-at", "error-empty");
        evidence.satisfies(wanted(writing, center, &ground).await?, without_place)?;
    }
    ground.enter(writing, center, TaskState::Done, now).await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Done)),
        ..ground.entry(center, "evidence", ("center", act.person()), now)
    };
    store::task::note_all(writing, vec![evidence.written_into(entry)]).await?;
    let by = By::centers(act.person());
    elsewhere::settle(writing, center, &ground, by, now).await?;
    open_next(writing, center, ground.engagement.id.0, now).await?;
    deed::enter(
        writing,
        act,
        ground.done(Action::DoCenterTask, now),
        &evidence.in_words(),
    )
    .await?;
    Ok(false)
}
