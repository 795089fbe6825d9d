//! A file on its way in or out: part by part, each in a unit of work of its own, so that no other unit
//! waits long for it; and yet all of it or nothing.
//!
//! A file that begins has the turn, which one file has at a time, and while it has it nobody adds a
//! tenant, a domain or a subscription by other ways. So nothing can stand in its way once all its lines
//! were looked at again. How many parts stand in the tables is noted with each part. Whatever stops it,
//! a job goes on from there; and what is refused, because something was built on a part while the file
//! went out, turns it round: then everything goes back to where it was.

use process::identity::JobId;
use process::permission::{Action, WorkerAct};
use store::import::{Import, ImportKind, ImportState};
use store::outbox::{self, Ask};
use store::{Constraint, StoreFault, Writing};
use uuid::Uuid;

use super::{take_in, undo};
use crate::deed::{self, Doer, Done};
use crate::{Center, CenterFault, Conflict};

/// Kind of the job that finishes what was begun with.
pub(crate) const FINISH_JOB: &str = "finish-import";
/// Whoever began has this long to finish before the job goes on.
const ALONE_FOR: jiff::SignedDuration = jiff::SignedDuration::from_mins(1);

/// Gives a file the turn, and asks the worker to finish in case that whoever begins does not.
pub(super) async fn begin(
    writing: &Writing,
    center: &Center,
    import: &Import,
    state: ImportState,
) -> Result<(), CenterFault> {
    let now = center.now();
    let taken_at = import.taken_at.map(|at| at.0);
    match store::import::put(writing, import, state, taken_at).await {
        Err(StoreFault::Refused(Constraint::Unique)) => {
            return Err(CenterFault::field("import", "error-import-under-way"));
        }
        other => other?,
    }
    let ask = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: FINISH_JOB,
        subject: &import.id.to_string(),
        run_at: now + ALONE_FOR,
        at: now,
    };
    Ok(outbox::ask(writing, ask, &import.id).await?)
}

/// Goes on with a file that a manager began with and that did not come to its end.
pub(crate) async fn finish(
    center: &Center,
    act: &WorkerAct,
    import: Uuid,
) -> Result<(), CenterFault> {
    act.permit(Action::FinishImport)?;
    match carry(center, act, import).await {
        // It was turned round and has arrived: that is an end, too.
        Err(CenterFault::Invalid(_) | CenterFault::Conflict(_)) => Ok(()),
        other => other,
    }
}

/// Carries a file to its end.
///
/// # Errors
/// It was refused and is back where it was, or the database failed.
pub(super) async fn carry<By>(center: &Center, by: &By, id: Uuid) -> Result<(), CenterFault>
where
    By: Doer + Clone + Send + 'static,
{
    let mut refused = take_in::look_again(center, id).await.err();
    if refused.is_some() {
        turn_round(center, by, id).await?;
    }
    loop {
        let step = center.write((by.clone(), id), |writing, center, (by, id)| {
            Box::pin(step(writing, center, by, *id))
        });
        match step.await {
            Ok(Step::Further) => {}
            Ok(Step::Over) => return refused.map_or(Ok(()), Err),
            Err(fault) if refused.is_none() && is_refusal(&fault) => {
                turn_round(center, by, id).await?;
                refused = Some(match fault {
                    CenterFault::Store(_) => CenterFault::Conflict(Conflict::Changed),
                    other => other,
                });
            }
            Err(fault) => return Err(fault),
        }
    }
}

fn is_refusal(fault: &CenterFault) -> bool {
    matches!(
        fault,
        CenterFault::Invalid(_)
            | CenterFault::Conflict(Conflict::Changed)
            | CenterFault::Store(StoreFault::Refused(
                Constraint::Unique | Constraint::Reaches
            ))
    )
}

enum Step {
    /// There is more to do.
    Further,
    /// It has arrived, or was not on its way.
    Over,
}

/// Takes one part in, or out.
async fn step(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    id: Uuid,
) -> Result<Step, CenterFault> {
    let import = store::import::by_id(writing, id).await?;
    let import = import.ok_or(CenterFault::NotFound)?;
    let goes_in = match import.state.0 {
        ImportState::TakingIn => true,
        ImportState::TakingOut => false,
        _ => return Ok(Step::Over),
    };
    let place = if goes_in {
        import.stands
    } else {
        import.stands - 1
    };
    let part = store::import::part(writing, id, place).await?;
    let part = part.ok_or_else(|| CenterFault::internal("a part of a file is gone"))?;
    if goes_in {
        take_in::put_in(writing, center, by, (&import, &part)).await?;
    } else {
        undo::take_out(writing, center, by, (&import, &part)).await?;
    }
    let stands = if goes_in { place + 1 } else { place };
    store::import::stands(writing, &import, stands).await?;
    let moved = Import {
        stands,
        version: import.version + 1,
        ..import
    };
    arrive(writing, center, by, &moved).await
}

/// Lets a file go back the way it came.
async fn turn_round<By>(center: &Center, by: &By, id: Uuid) -> Result<(), CenterFault>
where
    By: Doer + Clone + Send + 'static,
{
    let turned = center.write((by.clone(), id), |writing, center, (by, id)| {
        Box::pin(async move {
            let import = store::import::by_id(writing, *id).await?;
            let import = import.ok_or(CenterFault::NotFound)?;
            let back = match import.state.0 {
                ImportState::TakingIn => ImportState::TakingOut,
                ImportState::TakingOut => ImportState::TakingIn,
                _ => return Ok(()),
            };
            let taken_at = import.taken_at.map(|at| at.0);
            store::import::put(writing, &import, back, taken_at).await?;
            let turned = Import {
                state: store::Word(back),
                version: import.version + 1,
                ..import
            };
            arrive(writing, center, by, &turned).await?;
            Ok(())
        })
    });
    turned.await
}

/// What taking a file in or out does, by what its lines are.
pub(super) fn action_on(kind: ImportKind) -> Action {
    match kind {
        ImportKind::Tenants | ImportKind::Subscriptions => Action::ManageTenants,
        ImportKind::People | ImportKind::Capacity => Action::ManagePeople,
        ImportKind::Regions => Action::EditRegion,
    }
}

/// Ends the way of a file that is all in or all out, and enters it in the Center's chain.
async fn arrive(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    import: &Import,
) -> Result<Step, CenterFault> {
    let now = center.now();
    let was_taken = import.taken_at.map(|at| at.0);
    let (state, taken_at, what) = match (import.state.0, was_taken) {
        (ImportState::TakingIn, _) if import.stands < import.parts => return Ok(Step::Further),
        (ImportState::TakingOut, _) if import.stands > 0 => return Ok(Step::Further),
        // What was to go out and could not is where it was; so is what could not go in.
        (ImportState::TakingIn, Some(at)) => (ImportState::Taken, Some(at), None),
        (ImportState::TakingOut, None) => (ImportState::Read, None, None),
        (ImportState::TakingIn, None) => (ImportState::Taken, Some(now), Some("taken in")),
        (ImportState::TakingOut, Some(at)) => (ImportState::Undone, Some(at), Some("taken out")),
        _ => return Ok(Step::Over),
    };
    store::import::put(writing, import, state, taken_at).await?;
    if let Some(what) = what {
        let done = Done {
            action: action_on(import.kind.0),
            tenant: None,
            subject_kind: "import",
            subject: import.id,
            engagement: None,
            at: now,
        };
        deed::enter(writing, by, done, &(what, &import.content_hash)).await?;
    }
    Ok(Step::Over)
}
