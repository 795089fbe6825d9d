//! Sending a request: eligibility is decided and kept with its reasons, and the request goes to the
//! queue, or its self-serve plan is open. A refusal is never a dead end.

use jiff::Timestamp;
use process::eligibility::Decision;
use process::identity::{Reference, ServiceName, TenantId};
use process::permission::{Action, CustomerAct, RepresentativeAct, TenantAct};
use process::state::RequestState;
use serde::{Deserialize, Serialize};
use store::request::Request;
use store::tenant::Tenant;
use store::{Bytes, Document, Id, Instant, Reading, Word, Writing};

use super::{Answers, How, What, on_behalf};
use crate::deed::{self, Done};
use crate::engagement::InPlans;
use crate::letter::{self, Letter, admins_of};
use crate::once::{self, Key};
use crate::sign_in::Secret;
use crate::tenant::SAID_BY_THE_CUSTOMER;
use crate::{Center, CenterFault, Conflict, FieldFault, consent, eligibility, routing};

/// The answer to a sent request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// What people quote.
    pub reference: Reference,
    /// Queued, or self-serve.
    pub state: RequestState,
}

/// Sends a draft. The same key gets the same answer, however often it is sent.
///
/// # Errors
/// Answers are missing, the person has not confirmed, the Center has paused the partner that asks,
/// another request of the tenant is under way, a service is in a plan already, or the database failed.
pub async fn file(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    confirmed: bool,
    key: &Key,
) -> Result<Filed, CenterFault> {
    super::permit(act, Action::FileRequest)?;
    if !confirmed {
        return Err(CenterFault::field("confirmed", "error-agree"));
    }
    let ask = key.ask(act.person(), "file_request", reference)?;
    let tracking = Secret::draw(center);
    let state = (
        act.clone(),
        tenant.clone(),
        reference.clone(),
        ask,
        tracking,
    );
    center
        .write(
            state,
            |writing, center, (act, tenant, reference, ask, tracking)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let filed = file_in(writing, center, act, tenant, reference, tracking).await?;
                    once::keep(writing, ask, &filed, center.now()).await?;
                    Ok(filed)
                })
            },
        )
        .await
}

async fn file_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
    tracking: &Secret,
) -> Result<Filed, CenterFault> {
    let now = center.now();
    let act = &super::present(writing, center, act, Action::FileRequest).await?;
    let draft = super::of_act(writing, act, reference).await?;
    if draft.state.0 != RequestState::Draft {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let answers = Answers::stored(&draft.answers)?;
    let (what, how) = complete(&answers)?;
    if let TenantAct::OnBehalf(partner) = act {
        if consent::is_paused(writing, partner.partner()).await? {
            return Err(CenterFault::Conflict(Conflict::State));
        }
        if !on_behalf::is_covered(partner, &what.services) {
            return on_behalf::wait(writing, center, partner, (tenant, &draft, &answers)).await;
        }
    }
    facts_of(writing, act, &answers, now).await?;
    let made = eligibility::of_request(writing, center, (tenant, &draft), now).await?;
    are_free(writing, center, tenant, (&what.services, &made.1)).await?;
    let decision_id = eligibility::keep(writing, center, tenant, draft.id.0, &made, now).await?;
    let state = if made.1.guides_any(&what.services) {
        RequestState::Queued
    } else {
        RequestState::SelfServe
    };
    let filed = Request {
        state: Word(state),
        asked_by: Id(act.person()),
        spoken_language: Some(Word(how.spoken_language)),
        region: Some(tenant.region.clone()),
        decision_id: Some(Id(decision_id)),
        // A partner follows it in its own workspace: a link would outlive the consent.
        tracking_hash: draft.partner_id.is_none().then(|| Bytes(tracking.hash())),
        changed_at: Instant(now),
        filed_at: Some(Instant(now)),
        ..draft.clone()
    };
    let filed = store::request::change(writing, &draft, filed).await?;
    if state == RequestState::Queued {
        routing::ask_for_offer(writing, center, &filed, now).await?;
    }
    let request = filed.id.0;
    if let TenantAct::OnBehalf(_) = act {
        let admins = admins_of(writing, act.tenant()).await?;
        letter::send_all(
            writing,
            center,
            admins,
            &Letter::FiledForYou { request },
            now,
        )
        .await?;
    } else {
        let tracking = tracking.reveal().to_owned();
        let letter = Letter::RequestFiled { request, tracking };
        letter::send(writing, center, act.person(), letter, now).await?;
    }
    let done = Done {
        action: Action::FileRequest,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: filed.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &answers).await?;
    Ok(Filed {
        reference: reference.clone(),
        state,
    })
}

/// Goes on if none of these services is in a plan of the tenant that has not ended.
pub(crate) async fn are_free(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    (services, decision): (&[ServiceName], &Decision),
) -> Result<(), CenterFault> {
    let engagements = store::engagement::of_tenant(reading, tenant.id.0).await?;
    let plans = InPlans::of(reading, center, &engagements).await?;
    plans.leave_free(services, decision)
}

/// Both steps, or which fields are still to be answered.
pub(crate) fn complete(answers: &Answers) -> Result<(&What, &How), CenterFault> {
    match (answers.whole_what(), answers.whole_how()) {
        (Some(what), Some(how)) => Ok((what, how)),
        (what, how) => {
            let mut faults = Vec::new();
            if what.is_none() {
                faults.push(FieldFault::new("what", "error-step-what"));
            }
            if how.is_none() {
                faults.push(FieldFault::new("how", "error-step-how"));
            }
            Err(CenterFault::Invalid(faults))
        }
    }
}

/// The source of a fact that a partner's request said and an admin of the customer let stand.
const SAID_BY_A_PARTNER: &str = "partner";

/// Who may say what is so about the tenant's systems: the customer itself, or its representative.
pub(crate) trait SpeaksForTheCustomer {
    /// Whose systems.
    fn tenant(&self) -> TenantId;
}

impl SpeaksForTheCustomer for CustomerAct {
    fn tenant(&self) -> TenantId {
        self.tenant()
    }
}

impl SpeaksForTheCustomer for RepresentativeAct {
    fn tenant(&self) -> TenantId {
        self.tenant()
    }
}

/// Notes what the customer said about its systems. What a partner answers stays in its request.
pub(super) async fn facts_of(
    writing: &Writing,
    act: &TenantAct,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), CenterFault> {
    match act {
        TenantAct::Customer(act) => facts_from(writing, act, answers, now).await,
        TenantAct::Representative(act) => facts_from(writing, act, answers, now).await,
        TenantAct::OnBehalf(_) => Ok(()),
    }
}

async fn facts_from(
    writing: &Writing,
    act: &impl SpeaksForTheCustomer,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let Some(how) = &answers.how else {
        return Ok(());
    };
    let (tenant, source) = (act.tenant(), SAID_BY_THE_CUSTOMER);
    Ok(store::tenant::note_facts(writing, tenant, &how.facts(), source, now).await?)
}

/// Notes what a partner's request says where nothing is known yet, once an admin has let it stand.
pub(crate) async fn facts_let_stand(
    writing: &Writing,
    act: &CustomerAct,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let Some(how) = &answers.how else {
        return Ok(());
    };
    let known = store::tenant::facts(writing, act.tenant()).await?;
    let mut facts = how.facts();
    for fact in known {
        facts.remove(&fact.name.0);
    }
    Ok(store::tenant::note_facts(writing, act.tenant(), &facts, SAID_BY_A_PARTNER, now).await?)
}

/// Decides a changed request again. An open offer was made for what is no longer asked, so it is
/// taken back and the request queues again, at its old place.
pub(crate) async fn decide_again(
    writing: &Writing,
    center: &Center,
    tenant: &Tenant,
    before: &Request,
    answers: &Answers,
) -> Result<(), CenterFault> {
    let now = center.now();
    let (what, how) = complete(answers)?;
    let asked = Request {
        answers: Document(answers.to_json()?),
        ..before.clone()
    };
    let made = eligibility::of_request(writing, center, (tenant, &asked), now).await?;
    let decision_id = eligibility::keep(writing, center, tenant, before.id.0, &made, now).await?;
    routing::take_back_offers(writing, before.id.0, Instant(now)).await?;
    let state = if made.1.guides_any(&what.services) {
        RequestState::Queued
    } else {
        RequestState::SelfServe
    };
    let after = Request {
        state: Word(state),
        spoken_language: Some(Word(how.spoken_language)),
        decision_id: Some(Id(decision_id)),
        changed_at: Instant(now),
        ..asked
    };
    let after = store::request::change(writing, before, after).await?;
    if state == RequestState::Queued {
        routing::ask_for_offer(writing, center, &after, now).await?;
    }
    Ok(())
}
