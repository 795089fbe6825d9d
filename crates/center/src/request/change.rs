//! Answering a step: of a draft, or of a request that was sent already and is being changed. What
//! is changed after sending is decided again at once, and an open offer is taken back.

use jiff::Timestamp;
use process::identity::Reference;
use process::permission::{Action, TenantAct};
use process::state::RequestState;
use store::request::Request;
use store::tenant::Tenant;
use store::{Document, Instant, Writing};

use super::file::{are_free, decide_again, facts_of};
use super::{Answers, HowTyped, WhatTyped};
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, eligibility};

/// Takes step 2.
///
/// # Errors
/// Answers that cannot be taken, a request that can no longer be changed, or the database failed.
pub async fn answer_what(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    typed: &WhatTyped,
) -> Result<(), CenterFault> {
    answer_what_at(center, act, tenant, (reference, None), typed).await
}

/// Takes step 2 if the request is still of this version; none takes it in any case.
///
/// # Errors
/// As [`answer_what`], or it was changed since ([`Conflict::Changed`]).
pub async fn answer_what_at(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    at: (&Reference, Option<i64>),
    typed: &WhatTyped,
) -> Result<(), CenterFault> {
    let today = eligibility::today(tenant, center.now());
    let what = typed.read(&center.catalog(), today)?;
    answer(center, act, tenant, at, move |answers| {
        answers.what = Some(what.clone());
        answers.what_left = None;
    })
    .await
}

/// Takes step 3.
///
/// # Errors
/// As [`answer_what`].
pub async fn answer_how(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    typed: &HowTyped,
) -> Result<(), CenterFault> {
    answer_how_at(center, act, tenant, (reference, None), typed).await
}

/// Takes step 3 if the request is still of this version; none takes it in any case.
///
/// # Errors
/// As [`answer_what_at`].
pub async fn answer_how_at(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    at: (&Reference, Option<i64>),
    typed: &HowTyped,
) -> Result<(), CenterFault> {
    let how = typed.read(&center.catalog())?;
    answer(center, act, tenant, at, move |answers| {
        answers.how = Some(how.clone());
        answers.how_left = None;
    })
    .await
}

/// Keeps step 2 of a draft as far as it is typed, for somebody who leaves; whole, it is taken.
///
/// # Errors
/// The request is no draft any more and the step is not whole, or the database failed.
pub async fn leave_what(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    typed: &WhatTyped,
) -> Result<(), CenterFault> {
    match answer_what(center, act, tenant, reference, typed).await {
        Err(CenterFault::Invalid(_)) => {
            let left = typed.kept();
            answer(center, act, tenant, (reference, None), move |answers| {
                answers.what_left = Some(left.clone());
            })
            .await
        }
        other => other,
    }
}

/// Keeps step 3 of a draft as far as it is typed, as [`leave_what`].
///
/// # Errors
/// As [`leave_what`].
pub async fn leave_how(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    typed: &HowTyped,
) -> Result<(), CenterFault> {
    match answer_how(center, act, tenant, reference, typed).await {
        Err(CenterFault::Invalid(_)) => {
            let left = typed.kept();
            answer(center, act, tenant, (reference, None), move |answers| {
                answers.how_left = Some(left.clone());
            })
            .await
        }
        other => other,
    }
}

async fn answer(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    (reference, version): (&Reference, Option<i64>),
    put: impl Fn(&mut Answers) + Send + Sync + 'static,
) -> Result<(), CenterFault> {
    super::permit(act, Action::ChangeRequest)?;
    let at = (reference.clone(), version);
    let state = (act.clone(), tenant.clone(), at, put);
    center
        .write(
            state,
            |writing, center, (act, tenant, (reference, version), put)| {
                Box::pin(async move {
                    let act = &super::present(writing, center, act, Action::ChangeRequest).await?;
                    let before = super::of_act(writing, act, reference).await?;
                    if version.is_some_and(|version| version != before.version) {
                        return Err(CenterFault::Conflict(Conflict::Changed));
                    }
                    let mut answers = Answers::stored(&before.answers)?;
                    put(&mut answers);
                    // A refusal is decided again even so: what changed since may be what was missing.
                    let is_refused = before.state.0 == RequestState::SelfServe;
                    if before.answers.0 == answers.to_json()? && !is_refused {
                        return Ok(());
                    }
                    let is_draft = before.state.0 == RequestState::Draft;
                    let is_left = answers.what_left.is_some() || answers.how_left.is_some();
                    // What a partner has sent stands as the tenant consented to it.
                    let is_partners = matches!(act, TenantAct::OnBehalf(_));
                    let must_be_draft = is_left || is_partners;
                    answers.is_the_customers |= before.partner_id.is_some() && !is_partners;
                    if !super::may_change(before.state.0, before.started_at.is_some())
                        || (must_be_draft && !is_draft)
                    {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let now = center.now();
                    // Whether a partner's request is about what is under way it learns when its
                    // consent covers that: when it is sent.
                    if let (Some(what), false) = (&answers.what, is_partners) {
                        let (_, decision) =
                            eligibility::of_tenant(writing, center, tenant, now).await?;
                        are_free(writing, center, tenant, (&what.services, &decision)).await?;
                    }
                    if is_draft {
                        keep(writing, &before, &answers, now).await?;
                    } else {
                        facts_of(writing, act, &answers, now).await?;
                        decide_again(writing, center, tenant, &before, &answers).await?;
                    }
                    let done = Done {
                        action: Action::ChangeRequest,
                        tenant: Some(act.tenant()),
                        subject_kind: "request",
                        subject: before.id.0.0,
                        engagement: None,
                        at: now,
                    };
                    deed::enter(writing, act, done, &answers).await
                })
            },
        )
        .await
}

async fn keep(
    writing: &Writing,
    before: &Request,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let after = Request {
        answers: Document(answers.to_json()?),
        changed_at: Instant(now),
        ..before.clone()
    };
    store::request::change(writing, before, after).await?;
    Ok(())
}
