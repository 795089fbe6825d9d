//! Closing a question: the customer may at any time, the lead once it has answered. The other side is
//! told.

use process::identity::{PersonId, QuestionId};
use process::permission::{Action, MembershipState, SpecialistAct, TenantAct, TenantRole};
use process::state::QuestionState;
use store::engagement::Engagement;
use store::question::Question;
use store::{Id, Instant, Reading, Word, Writing};

use super::look::led;
use crate::deed::{self, Doer, Done};
use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, Conflict, sign_in};

/// Closes it for the customer; once it is closed, again changes nothing.
///
/// # Errors
/// There is no such question for this tenant, or the database failed.
pub async fn close(center: &Center, act: &TenantAct, id: QuestionId) -> Result<(), CenterFault> {
    act.permit(Action::AskQuestion)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let act = &sign_in::still_may(writing, center, act, Action::AskQuestion).await?;
                let before = store::question::of_tenant(writing, act.tenant(), *id)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                if before.state.0 == QuestionState::Closed {
                    return Ok(());
                }
                end(writing, center, &before, act.person()).await?;
                let engagement = engagement_of(writing, &before).await?;
                let lead = tells::lead(writing, &engagement).await?;
                let letter = Letter::QuestionClosed { question: *id };
                letter::send_all(writing, center, lead, &letter, center.now()).await?;
                enter(writing, center, act, Action::AskQuestion, &before).await
            })
        })
        .await
}

/// Closes it for the Center, which first has to answer; once it is closed, again changes nothing.
///
/// # Errors
/// The Specialist does not lead this engagement, nobody has answered, or the database failed.
pub async fn close_as_lead(
    center: &Center,
    act: &SpecialistAct,
    id: QuestionId,
) -> Result<(), CenterFault> {
    act.permit(Action::GiveGuidance)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let (before, _) = led(writing, act, *id).await?;
                match before.state.0 {
                    QuestionState::Open => return Err(CenterFault::Conflict(Conflict::State)),
                    QuestionState::Answered => {}
                    QuestionState::Closed => return Ok(()),
                }
                end(writing, center, &before, act.person()).await?;
                let letter = Letter::QuestionClosed { question: *id };
                tell_customer(writing, center, &before, &letter).await?;
                enter(writing, center, act, Action::GiveGuidance, &before).await
            })
        })
        .await
}

async fn end(
    writing: &Writing,
    center: &Center,
    before: &Question,
    by: PersonId,
) -> Result<(), CenterFault> {
    let after = Question {
        state: Word(QuestionState::Closed),
        closed_by: Some(Id(by)),
        closed_at: Some(Instant(center.now())),
        ..before.clone()
    };
    Ok(store::question::change(writing, before, after).await?)
}

async fn enter(
    writing: &Writing,
    center: &Center,
    doer: &impl Doer,
    action: Action,
    question: &Question,
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(question.tenant_id.0),
        subject_kind: "question",
        subject: question.id.0.0,
        engagement: Some(question.engagement_id.0),
        at: center.now(),
    };
    deed::enter(writing, doer, done, &"closed").await
}

/// The engagement a question was asked in.
pub(super) async fn engagement_of(
    reading: &Reading,
    question: &Question,
) -> Result<Engagement, CenterFault> {
    let (tenant, id) = (question.tenant_id.0, question.engagement_id.0);
    store::engagement::of_tenant_by_id(reading, tenant, id)
        .await?
        .ok_or(CenterFault::NotFound)
}

/// Tells whoever asked, while that person still belongs to the tenant, else its admins.
pub(super) async fn tell_customer(
    writing: &Writing,
    center: &Center,
    question: &Question,
    letter: &Letter,
) -> Result<(), CenterFault> {
    let members = store::membership::of_tenant(writing, question.tenant_id.0).await?;
    let active = members
        .iter()
        .filter(|member| member.state.0 == MembershipState::Active);
    let asker: Vec<PersonId> = active
        .clone()
        .filter(|member| member.person_id == question.asked_by)
        .map(|member| member.person_id.0)
        .collect();
    let readers = if asker.is_empty() {
        active
            .filter(|member| member.role.0 == TenantRole::Admin)
            .map(|member| member.person_id.0)
            .collect()
    } else {
        asker
    };
    letter::send_all(writing, center, readers, letter, center.now()).await
}
