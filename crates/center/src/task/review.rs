//! Reviewing the evidence of a customer's task: found right, or more is asked for. Neither finishes
//! the task; only the customer does. Whoever of the customer showed the evidence is told.

use process::identity::{PersonId, TaskId};
use process::permission::{Action, MembershipState, SpecialistAct};
use process::state::{OwnerKind, TaskState};
use serde::Serialize;
use store::task::TaskEntry;
use store::{Word, Writing};

use super::elsewhere::{self, By};
use super::{Ground, readers};
use crate::guidance::WORDS_LIMIT;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, Prose, deed};

/// What a review found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// The evidence shows that the task is done. Words are welcome.
    Accept(Option<Prose>),
    /// Better evidence is needed: what is missing. The task is the customer's again.
    AskForMore(Prose),
}

impl Review {
    /// Found right, with words or without.
    ///
    /// # Errors
    /// The words are too long or hold characters that are not text.
    pub fn accept(text: &str) -> Result<Self, CenterFault> {
        if text.trim().is_empty() {
            return Ok(Self::Accept(None));
        }
        words(text).map(|words| Self::Accept(Some(words)))
    }

    /// More is asked for.
    ///
    /// # Errors
    /// There are no words, or they cannot be taken.
    pub fn ask_for_more(text: &str) -> Result<Self, CenterFault> {
        words(text).map(Self::AskForMore)
    }
}

fn words(text: &str) -> Result<Prose, CenterFault> {
    Prose::parse("review", text, WORDS_LIMIT).map_err(|fault| CenterFault::Invalid(vec![fault]))
}

/// Reviews evidence. The same key does it once.
///
/// # Errors
/// The Specialist does not lead this engagement, there is no evidence to review, the engagement is
/// paused or has ended, or the database failed.
pub async fn review(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    review: Review,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ReviewEvidence)?;
    let ask = key.ask(act.person(), "review_evidence", &(task, &review))?;
    center
        .write(
            (act.clone(), task, review, ask),
            |writing, center, (act, task, review, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    review_in(writing, center, act, *task, review).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn review_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    review: &Review,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_lead(writing, act, task).await?;
    ground.is_guided()?;
    let state = ground.task.state.0;
    let has_evidence = matches!(state, TaskState::Done | TaskState::InReview);
    if !has_evidence || ground.task.owner.0 == OwnerKind::Specialist {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    // Shown before finishing, the task goes back to the customer either way; a finished one that
    // was found right stays finished.
    let goes_back = state == TaskState::InReview || matches!(review, Review::AskForMore(_));
    if goes_back {
        ground.enter(writing, center, TaskState::Open, now).await?;
    }
    let text = match review {
        Review::Accept(text) => text.as_ref(),
        Review::AskForMore(text) => Some(text),
    };
    let kind = match review {
        Review::Accept(_) => "review",
        Review::AskForMore(_) => "words",
    };
    let entry = TaskEntry {
        state: goes_back.then_some(Word(TaskState::Open)),
        text: text.map(|text| text.as_str().to_owned()),
        ..ground.entry(center, kind, ("center", act.person()), now)
    };
    store::task::note_all(writing, vec![entry]).await?;
    match (state, review) {
        (TaskState::InReview, Review::Accept(_)) => {
            elsewhere::settle_here(writing, center, &ground, now).await?;
        }
        (TaskState::Done, Review::AskForMore(_)) => {
            let by = By::centers(act.person());
            elsewhere::take_back(writing, center, &ground, by, now).await?;
        }
        _ => {}
    }
    let letter = match review {
        Review::Accept(_) => Letter::FoundRight { task },
        Review::AskForMore(_) => Letter::MoreAsked { task },
    };
    let to = who_showed(writing, &ground).await?;
    letter::send_all(writing, center, to, &letter, now).await?;
    deed::enter(
        writing,
        act,
        ground.done(Action::ReviewEvidence, now),
        review,
    )
    .await
}

/// Who showed the newest evidence, if that person still works for the customer; else whom the task
/// was given to, else the admins.
async fn who_showed(writing: &Writing, ground: &Ground) -> Result<Vec<PersonId>, CenterFault> {
    let entries = store::task::entries_of(writing, ground.task.id.0).await?;
    let newest = (entries.iter().rev()).find(|entry| entry.kind == "evidence");
    if let Some(person) = newest.and_then(|entry| entry.person_id) {
        let member = store::membership::of(writing, ground.task.tenant_id.0, person.0).await?;
        if member.is_some_and(|member| member.state.0 == MembershipState::Active) {
            return Ok(vec![person.0]);
        }
    }
    readers(writing, ground).await
}
