//! Following an answer up: the question is open again, with what was asked and answered before as one
//! thread. The lead is told, and whoever else of the customer has asked in it.

use std::collections::BTreeSet;

use process::identity::{PersonId, QuestionId};
use process::permission::{Action, MembershipState, TenantAct};
use process::state::QuestionState;
use store::question::Question;
use store::{Id, Instant, Word, Writing};

use super::LIMIT;
use super::close::engagement_of;
use crate::deed::{self, Done};
use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict, Prose, sign_in};

/// Asks on. The same key asks once.
///
/// # Errors
/// No words, there is no such question for this tenant, it waits for an answer still or is closed
/// ([`Conflict::State`]), its engagement has ended, or the database failed.
pub async fn follow_up(
    center: &Center,
    act: &TenantAct,
    id: QuestionId,
    text: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AskQuestion)?;
    let text = Prose::parse("question", text, LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault.when_empty("error-question-empty")]))?;
    let ask = key.ask(act.person(), "follow_up_question", &(id, &text))?;
    center
        .write(
            (act.clone(), id, text, ask),
            |writing, center, (act, id, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    enter(writing, center, act, *id, text).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    id: QuestionId,
    text: &Prose,
) -> Result<(), CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::AskQuestion).await?;
    let before = store::question::of_tenant(writing, act.tenant(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if before.state.0 != QuestionState::Answered {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let engagement = engagement_of(writing, &before).await?;
    is_under_way(&engagement)?;
    store::question::keep_turn(writing, &before).await?;
    let after = Question {
        state: Word(QuestionState::Open),
        text: text.as_str().to_owned(),
        asked_by: Id(act.person()),
        asked_at: Instant(now),
        answer_id: None,
        ..before.clone()
    };
    store::question::change(writing, &before, after).await?;
    let mut told = tells::lead(writing, &engagement).await?;
    told.extend(other_askers(writing, &before, act.person()).await?);
    let letter = Letter::QuestionFollowedUp { question: id };
    letter::send_all(writing, center, told, &letter, now).await?;
    let done = Done {
        action: Action::AskQuestion,
        tenant: Some(act.tenant()),
        subject_kind: "question",
        subject: id.0,
        engagement: Some(engagement.id.0),
        at: now,
    };
    deed::enter(writing, act, done, text).await
}

/// Who asked in the thread before and still belongs to the tenant, besides whoever asks now.
async fn other_askers(
    writing: &Writing,
    question: &Question,
    asks: PersonId,
) -> Result<Vec<PersonId>, CenterFault> {
    let turns = store::question::turns_of(writing, question.tenant_id.0, &[question.id.0]).await?;
    let askers: BTreeSet<PersonId> = turns.iter().map(|turn| turn.asked_by.0).collect();
    let members = store::membership::of_tenant(writing, question.tenant_id.0).await?;
    let active = members.into_iter().filter(|member| {
        let person = member.person_id.0;
        member.state.0 == MembershipState::Active && person != asks && askers.contains(&person)
    });
    Ok(active.map(|member| member.person_id.0).collect())
}
