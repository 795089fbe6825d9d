//! Giving a task to a person of the tenant.

use process::identity::{PersonId, TaskId};
use process::permission::{Action, CustomerAct, MembershipState};
use store::task::{Task, TaskEntry};
use store::{Id, Instant};

use super::Ground;
use crate::{Center, CenterFault, deed};

/// Gives the task to this person, or to nobody in particular. Doing it twice changes nothing.
///
/// # Errors
/// The person is no active member of the tenant, the task is not the customer's, the engagement has
/// ended, or the database failed.
pub async fn assign(
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    to: Option<PersonId>,
) -> Result<(), CenterFault> {
    act.permit(Action::AssignTask)?;
    center
        .write(
            (act.clone(), task, to),
            |writing, center, (act, task, to)| {
                Box::pin(async move {
                    let now = center.now();
                    let ground = Ground::of_tenant(writing, act.tenant(), *task).await?;
                    ground.is_under_way()?;
                    ground.is_customers(act.actor(), Action::AssignTask)?;
                    let assigned_to = to.map(Id);
                    if ground.task.assigned_to == assigned_to {
                        return Ok(());
                    }
                    if let Some(person) = to {
                        let member = store::membership::of(writing, act.tenant(), *person).await?;
                        if member.is_none_or(|member| member.state.0 != MembershipState::Active) {
                            return Err(CenterFault::field("person", "error-unknown-choice"));
                        }
                    }
                    let after = Task {
                        assigned_to,
                        changed_at: Instant(now),
                        ..ground.task.clone()
                    };
                    store::task::change(writing, &ground.task, after).await?;
                    let entry = TaskEntry {
                        text: to.map(|person| person.to_string()),
                        ..ground.entry(center, "assigned", ("customer", act.person()), now)
                    };
                    store::task::note_all(writing, vec![entry]).await?;
                    deed::enter(writing, act, ground.done(Action::AssignTask, now), to).await
                })
            },
        )
        .await
}
