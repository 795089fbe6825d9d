//! Answering in writing: the words go into the guidance ledger, and the move is the customer's.

use process::identity::{GuidanceId, QuestionId};
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct};
use process::state::QuestionState;
use store::guidance::{Guidance, GuidanceKind};
use store::question::Question;
use store::{Id, Instant, Word, Writing};

use super::close::tell_customer;
use super::look::led;
use crate::deed::{self, Done};
use crate::guidance::{WORDS_LIMIT, Words};
use crate::letter::Letter;
use crate::once::{self, Key};
use crate::task::is_guided;
use crate::{Center, CenterFault, Conflict, Prose};

/// Answers. The same key answers once.
///
/// # Errors
/// No words, the Specialist does not lead this engagement, it is paused or has ended, the question
/// was answered or closed, or the database failed.
pub async fn answer(
    center: &Center,
    act: &SpecialistAct,
    question: QuestionId,
    (text, language): (&str, WrittenLanguage),
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::GiveGuidance)?;
    let text = Prose::parse("answer", text, WORDS_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let words = Words { text, language };
    let ask = key.ask(act.person(), "answer_question", &(question, &words))?;
    center
        .write(
            (act.clone(), question, words, ask),
            |writing, center, (act, question, words, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    answer_in(writing, center, act, *question, words).await?;
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
    id: QuestionId,
    words: &Words,
) -> Result<(), CenterFault> {
    let now = center.now();
    let (before, engagement) = led(writing, act, id).await?;
    is_guided(&engagement)?;
    if before.state.0 != QuestionState::Open {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let given = Id(GuidanceId(center.chance().uuid(now)));
    let row = Guidance {
        id: given,
        tenant_id: before.tenant_id,
        engagement_id: before.engagement_id,
        task_id: None,
        kind: Word(GuidanceKind::Written),
        document: None,
        document_version: None,
        language: words.language.tag().to_owned(),
        text: Some(words.text.as_str().to_owned()),
        meeting_id: None,
        given_by: Id(act.person()),
        given_at: Instant(now),
        acknowledged_by: None,
        acknowledged_at: None,
    };
    store::guidance::add(writing, row).await?;
    let after = Question {
        state: Word(QuestionState::Answered),
        answer_id: Some(given),
        ..before.clone()
    };
    store::question::change(writing, &before, after).await?;
    let letter = Letter::QuestionAnswered { question: id };
    tell_customer(writing, center, &before, &letter).await?;
    let done = Done {
        action: Action::GiveGuidance,
        tenant: Some(before.tenant_id.0),
        subject_kind: "question",
        subject: id.0,
        engagement: Some(before.engagement_id.0),
        at: now,
    };
    deed::enter(writing, act, done, words).await
}
