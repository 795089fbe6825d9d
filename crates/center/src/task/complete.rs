//! Completing a task with evidence. Only the customer can.

use process::identity::TaskId;
use process::permission::{Action, CustomerAct};
use process::state::TaskState;
use serde::Serialize;
use store::task::TaskEntry;
use store::{Reading, Word, Writing};

use super::{Ground, Wanted, open_next};
use crate::deed;
use crate::engagement::{Pinned, tells};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Line, Prose};

const NOTE_LIMIT: usize = 2000;
const PLACE_LIMIT: usize = 300;

/// What shows that a task is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Evidence {
    note: Option<Prose>,
    /// Where the customer keeps the report or screenshot; the file itself stays with the customer.
    kept_at: Option<Line>,
}

impl Evidence {
    /// Reads what was typed. Empty means not given.
    ///
    /// # Errors
    /// It is too long or holds characters that are not text.
    pub fn parse(note: &str, kept_at: &str) -> Result<Self, CenterFault> {
        let mut faults = Vec::new();
        let note = given(note).map(|text| Prose::parse("note", text, NOTE_LIMIT));
        let kept_at = given(kept_at).map(|text| Line::parse("kept-at", text, PLACE_LIMIT));
        let note = note.transpose().unwrap_or_else(|fault| {
            faults.push(fault);
            None
        });
        let kept_at = kept_at.transpose().unwrap_or_else(|fault| {
            faults.push(fault);
            None
        });
        if faults.is_empty() {
            Ok(Self { note, kept_at })
        } else {
            Err(CenterFault::Invalid(faults))
        }
    }

    /// Goes on only if this is what the playbook wants to see.
    pub(crate) fn satisfies(&self, wanted: Wanted) -> Result<(), CenterFault> {
        match wanted {
            Wanted::Note if self.note.is_none() => Err(CenterFault::field("note", "error-empty")),
            Wanted::File if self.kept_at.is_none() => {
                Err(CenterFault::field("kept-at", "error-empty"))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn written_into(&self, entry: TaskEntry) -> TaskEntry {
        TaskEntry {
            text: self.note.as_ref().map(|note| note.as_str().to_owned()),
            file_name: (self.kept_at.as_ref()).map(|place| place.as_str().to_owned()),
            ..entry
        }
    }
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// Completes a task of the customer's. The same key does it once.
///
/// Only the customer's own act will do:
/// ```
/// # use center::{Center, CenterFault, once::Key, task::{self, Evidence}};
/// # use process::{identity::TaskId, permission::{CustomerAct, SpecialistAct}};
/// async fn finish(center: &Center, act: &CustomerAct, task: TaskId, key: &Key) -> Result<(), CenterFault> {
///     task::complete(center, act, task, Evidence::default(), key).await
/// }
/// ```
/// A Specialist's is refused by the compiler:
/// ```compile_fail,E0308
/// # use center::{Center, CenterFault, once::Key, task::{self, Evidence}};
/// # use process::{identity::TaskId, permission::{CustomerAct, SpecialistAct}};
/// async fn finish(center: &Center, act: &SpecialistAct, task: TaskId, key: &Key) -> Result<(), CenterFault> {
///     task::complete(center, act, task, Evidence::default(), key).await
/// }
/// ```
///
/// # Errors
/// The task is not the customer's to finish, waits for others, or has ended; the evidence that its
/// playbook wants is missing; or the database failed.
pub async fn complete(
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    evidence: Evidence,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::CompleteTask)?;
    let ask = key.ask(act.person(), "complete_task", &(task, &evidence))?;
    center
        .write(
            (act.clone(), task, evidence, ask),
            |writing, center, (act, task, evidence, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    complete_in(writing, center, act, *task, evidence).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn complete_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    evidence: &Evidence,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_customer(writing, act, task).await?;
    ground.is_under_way()?;
    ground.is_customers(act, Action::CompleteTask)?;
    if ground.task.state.may_become(TaskState::Done) {
        evidence.satisfies(wanted(writing, center, &ground).await?)?;
    }
    ground.enter(writing, center, TaskState::Done, now).await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Done)),
        ..ground.entry(center, "evidence", ("customer", act.person()), now)
    };
    store::task::note_all(writing, vec![evidence.written_into(entry)]).await?;
    open_next(writing, center, ground.engagement.id.0, now).await?;
    deed::enter(
        writing,
        act,
        ground.done(Action::CompleteTask, now),
        evidence,
    )
    .await
}

/// What the pinned playbook wants to see.
pub(crate) async fn wanted(
    reading: &Reading,
    center: &Center,
    ground: &Ground,
) -> Result<Wanted, CenterFault> {
    let pinned = Pinned::of(reading, center, &ground.engagement).await?;
    let definition = pinned.definition(&ground.task.name);
    Ok(definition.map_or(Wanted::Optional, |task| task.evidence))
}

/// Shows evidence to the Specialist before the customer finishes the task, and tells so by mail.
///
/// # Errors
/// The task is not the customer's or not in a state for it, nobody guides now, or the database failed.
pub async fn ask_for_review(
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    evidence: Evidence,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AskAboutTask)?;
    let ask = key.ask(act.person(), "ask_for_review", &(task, &evidence))?;
    center
        .write(
            (act.clone(), task, evidence, ask),
            |writing, center, (act, task, evidence, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let now = center.now();
                    let ground = Ground::of_customer(writing, act, *task).await?;
                    ground.is_guided()?;
                    ground.is_customers(act, Action::AskAboutTask)?;
                    if *evidence == Evidence::default() {
                        return Err(CenterFault::field("note", "error-empty"));
                    }
                    ground
                        .enter(writing, center, TaskState::InReview, now)
                        .await?;
                    let entry = TaskEntry {
                        state: Some(Word(TaskState::InReview)),
                        ..ground.entry(center, "evidence", ("customer", act.person()), now)
                    };
                    let entry = evidence.written_into(entry);
                    store::task::note_all(writing, vec![entry]).await?;
                    let lead = tells::lead(writing, &ground.engagement).await?;
                    let letter = Letter::TaskShown { task: *task };
                    letter::send_all(writing, center, lead, &letter, now).await?;
                    let done = ground.done(Action::AskAboutTask, now);
                    deed::enter(writing, act, done, evidence).await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await
}
