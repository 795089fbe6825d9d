//! Answering a customer who is stuck or asked for a review: the words go into the guidance ledger,
//! and the move is the customer's again.

use process::identity::TaskId;
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct};
use process::state::TaskState;
use store::task::TaskEntry;
use store::{Word, Writing};

use super::{Ground, elsewhere};
use crate::guidance::{self, WORDS_LIMIT, Words};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, Prose};

/// Answers. The same key answers once.
///
/// # Errors
/// No words, the Specialist does not lead this engagement, nobody waits for an answer on this task,
/// the engagement is paused or has ended, or the database failed.
pub async fn answer(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    (text, language): (&str, WrittenLanguage),
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::GiveGuidance)?;
    let text = Prose::parse("answer", text, WORDS_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let words = Words { text, language };
    let ask = key.ask(act.person(), "answer_task", &(task, &words))?;
    center
        .write(
            (act.clone(), task, words, ask),
            |writing, center, (act, task, words, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    answer_in(writing, center, act, *task, words).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn answer_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    words: &Words,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_lead(writing, act, task).await?;
    ground.is_guided()?;
    if !matches!(ground.task.state.0, TaskState::Stuck | TaskState::InReview) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    ground.enter(writing, center, TaskState::Open, now).await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Open)),
        ..ground.entry(center, "state", ("center", act.person()), now)
    };
    store::task::note_all(writing, vec![entry]).await?;
    elsewhere::settle_here(writing, center, &ground, now).await?;
    guidance::give_words(writing, center, act, &ground, words).await
}
