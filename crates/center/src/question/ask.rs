//! Asking within an engagement. A pause refuses nobody; where no Specialist guides there is nobody to
//! ask.

use process::identity::{EngagementId, QuestionId};
use process::permission::{Action, TenantAct};
use process::state::QuestionState;
use store::question::Question;
use store::{Id, Instant, Word, Writing};

use super::LIMIT;
use crate::deed::{self, Done};
use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Prose, sign_in};

/// Asks, and tells the lead. The same key asks once.
///
/// # Errors
/// No words, nobody guides this engagement, it has ended or is not this tenant's, or the database
/// failed.
pub async fn ask(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    text: &str,
    key: &Key,
) -> Result<QuestionId, CenterFault> {
    act.permit(Action::AskQuestion)?;
    let text = Prose::parse("question", text, LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault.when_empty("error-question-empty")]))?;
    let ask = key.ask(act.person(), "ask_question", &(engagement, &text))?;
    center
        .write(
            (act.clone(), engagement, text, ask),
            |writing, center, (act, engagement, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let id = enter(writing, center, act, *engagement, text).await?;
                    once::keep(writing, ask, &id, center.now()).await?;
                    Ok(id)
                })
            },
        )
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    text: &Prose,
) -> Result<QuestionId, CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::AskQuestion).await?;
    let engagement = store::engagement::of_tenant_by_id(writing, act.tenant(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    is_under_way(&engagement)?;
    if engagement.lead_id.is_none() {
        return Err(CenterFault::field("question", "task-nobody-to-ask"));
    }
    let id = QuestionId(center.chance().uuid(now));
    let question = Question {
        id: Id(id),
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        state: Word(QuestionState::Open),
        text: text.as_str().to_owned(),
        asked_by: Id(act.person()),
        asked_at: Instant(now),
        answer_id: None,
        closed_by: None,
        closed_at: None,
        version: 1,
    };
    store::question::add(writing, question).await?;
    let lead = tells::lead(writing, &engagement).await?;
    let letter = Letter::QuestionAsked { question: id };
    letter::send_all(writing, center, lead, &letter, now).await?;
    let done = Done {
        action: Action::AskQuestion,
        tenant: Some(act.tenant()),
        subject_kind: "question",
        subject: id.0,
        engagement: Some(engagement.id.0),
        at: now,
    };
    deed::enter(writing, act, done, text).await?;
    Ok(id)
}
