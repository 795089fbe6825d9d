//! What a partner asks on behalf of one of its customers: within the tenant's consent it goes on like
//! any request; without, it waits for the tenant and leaves no trace in what is the tenant's.

use jiff::{SignedDuration, Timestamp};
use process::eligibility::{Decision, Verdict};
use process::identity::{PersonId, Reference, ServiceName};
use process::permission::{Action, OnBehalfAct, Scope};
use process::state::RequestState;
use store::request::Request;
use store::tenant::Tenant;
use store::{Id, Instant, Reading, Word, Writing};

use super::{Answers, Filed, complete, is_before_consent};
use crate::deed::{self, Done};
use crate::letter::{self, Letter, admins_of};
use crate::text::hash;
use crate::{Center, CenterFault, Conflict, allowance, consent};

/// How many requests of one partner may wait for one tenant's consent.
const MOST_WAITING: usize = 3;
/// Requests that one partner may begin for one tenant in [`WINDOW`].
const MOST_BEGUN: u64 = 10;
pub(super) const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// The newest requests that are shown in a list.
const LISTED: u64 = 50;

/// A request as the partner that wrote it sees it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// Grows with every change.
    pub version: i64,
    /// Everything answered so far.
    pub answers: Answers,
    /// Last saved.
    pub saved_at: Timestamp,
    /// Sent.
    pub filed_at: Option<Timestamp>,
    /// Why the tenant refused it.
    pub refusal: Option<String>,
    /// Whether the tenant has allowed it although it waits still: it goes on by itself.
    pub is_allowed: bool,
    /// What was decided about the services asked for, where the consent lets it see that.
    pub decision: Option<Decision>,
}

impl Asked {
    /// Whether it can be taken back now.
    #[must_use]
    pub fn may_withdraw(&self) -> bool {
        super::may_withdraw(self.state, self.state == RequestState::SelfServe)
    }
}

/// A request in the list of what a partner asked for one customer.
#[derive(Clone, Debug)]
pub struct AskedLine {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// Last changed.
    pub changed_at: Timestamp,
    /// The services asked for, or picked so far.
    pub services: Vec<ServiceName>,
}

impl AskedLine {
    /// Whether it stands in the way of asking for this service, which has this verdict, again.
    #[must_use]
    pub fn holds(&self, service: &ServiceName, verdict: Verdict) -> bool {
        let is_open = match self.state {
            RequestState::Accepted | RequestState::Withdrawn => false,
            // What is eligible by now is asked for anew.
            RequestState::SelfServe => verdict != Verdict::Eligible,
            _ => true,
        };
        is_open && self.services.contains(service)
    }
}

/// One request that this partner wrote for this customer.
///
/// # Errors
/// There is none within the partner's reach, or the database failed.
pub async fn asked(
    center: &Center,
    act: &OnBehalfAct,
    reference: &Reference,
) -> Result<Asked, CenterFault> {
    act.permit_to_ask()?;
    let reading = center.store().read().await?;
    let request = super::of_act(&reading, &act.clone().into(), reference).await?;
    let decision = match request.decision_id {
        Some(id) if act.permit(Action::SeeTenant).is_ok() => {
            let kept = store::decision::by_id(&reading, id.0).await?;
            let mut decision: Decision = match kept {
                Some(kept) => {
                    serde_json::from_value(kept.result.0).map_err(CenterFault::internal)?
                }
                None => return Err(CenterFault::NotFound),
            };
            decision.services.retain(|service, _| act.is_about(service));
            Some(decision)
        }
        _ => None,
    };
    let answers = answers_seen(act, &request)?;
    let is_allowed = request.state.0 == RequestState::AwaitingConsent && {
        let is_paused = consent::is_paused(&reading, act.partner()).await?;
        let written = Answers::stored(&request.answers)?;
        consent::may_go_on(&request, &written, is_paused, |services| {
            is_covered(act, services)
        })
    };
    Ok(Asked {
        reference: request.reference.0.clone(),
        state: request.state.0,
        version: request.version,
        is_allowed,
        answers,
        saved_at: request.changed_at.0,
        filed_at: request.filed_at.map(|at| at.0),
        refusal: request.refusal,
        decision,
    })
}

/// What this partner asked for this customer, newest first, as far as it may still see it.
///
/// # Errors
/// The database failed.
pub async fn asked_of(center: &Center, act: &OnBehalfAct) -> Result<Vec<AskedLine>, CenterFault> {
    act.permit_to_ask()?;
    let reading = center.store().read().await?;
    let (tenant, partner) = (act.tenant(), act.partner());
    let rows = store::request::of_partner(&reading, tenant, partner, LISTED).await?;
    let sees_all = act.scopes().covers(Scope::Request);
    rows.into_iter()
        .filter(|row| sees_all || row.allowed_at.is_some() || is_before_consent(row.state.0))
        .map(|row| {
            let answers = answers_seen(act, &row)?;
            Ok(AskedLine {
                reference: row.reference.0,
                state: row.state.0,
                changed_at: row.changed_at.0,
                services: answers.what.map_or(answers.picked, |what| what.services),
            })
        })
        .collect()
}

/// The answers that the partner wrote, while its consent covers requests, or this one is allowed by
/// itself and nothing has come of it. Once the customer has changed them they are its own words, which
/// only a consent that covers requests shows.
fn answers_seen(act: &OnBehalfAct, request: &Request) -> Result<Answers, CenterFault> {
    let is_allowed =
        request.allowed_at.is_some() && request.started_at.is_none() && request.ended_at.is_none();
    let answers = Answers::stored(&request.answers)?;
    let is_written_by_it = !answers.is_the_customers;
    let is_seen = act.scopes().covers(Scope::Request) || (is_allowed && is_written_by_it);
    if request.decision_id.is_some() && !is_seen {
        return Ok(Answers::default());
    }
    Ok(answers)
}

/// Counts a request that a partner begins for one of its customers. False when it has begun too many
/// lately: what is sent and taken back again would otherwise fill the tenant's pages and mailboxes.
pub(super) async fn may_begin(
    writing: &Writing,
    center: &Center,
    act: &OnBehalfAct,
) -> Result<bool, CenterFault> {
    let partner = act.partner();
    let both = hash(&[
        b"requests of",
        partner.0.as_bytes(),
        act.tenant().0.as_bytes(),
    ]);
    allowance::take(writing, center, both, (MOST_BEGUN, WINDOW)).await
}

/// Whether the consent lets the partner ask for all of these.
pub(super) fn is_covered(act: &OnBehalfAct, services: &[ServiceName]) -> bool {
    act.permit(Action::FileRequest).is_ok() && services.iter().all(|one| act.is_about(one))
}

/// Sends a request that no consent covers: it waits for an admin of the tenant. Nothing is decided
/// and nothing that is the tenant's is touched.
pub(super) async fn wait(
    writing: &Writing,
    center: &Center,
    act: &OnBehalfAct,
    (tenant, draft, answers): (&Tenant, &Request, &Answers),
) -> Result<Filed, CenterFault> {
    let now = center.now();
    let (_, how) = complete(answers)?;
    let waits = [RequestState::AwaitingConsent];
    let earlier =
        store::request::of_partner_in(writing, act.tenant(), act.partner(), &waits).await?;
    if earlier.len() >= MOST_WAITING {
        return Err(CenterFault::Conflict(Conflict::RequestUnderWay));
    }
    let filed = Request {
        state: Word(RequestState::AwaitingConsent),
        asked_by: Id(act.person()),
        spoken_language: Some(Word(how.spoken_language)),
        region: Some(tenant.region.clone()),
        changed_at: Instant(now),
        filed_at: Some(Instant(now)),
        ..draft.clone()
    };
    let filed = store::request::change(writing, draft, filed).await?;
    consent::start_clock(writing, center, &filed).await?;
    let request = filed.id.0;
    let admins = admins_of(writing, act.tenant()).await?;
    letter::send_all(
        writing,
        center,
        admins,
        &Letter::ConsentWanted { request },
        now,
    )
    .await?;
    let done = Done {
        action: Action::AskOnBehalf,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: request.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, answers).await?;
    Ok(Filed {
        reference: filed.reference.0.clone(),
        state: RequestState::AwaitingConsent,
    })
}

/// Whoever of the tenant is told what becomes of a request: who asked, or its admins when a partner
/// did.
pub(crate) async fn told(
    reading: &Reading,
    request: &Request,
) -> Result<Vec<PersonId>, CenterFault> {
    match request.partner_id {
        None => Ok(vec![request.asked_by.0]),
        Some(_) => admins_of(reading, request.tenant_id.0).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_not_asked_again_until_something_has_come_of_it() {
        let teams: ServiceName = "teams".parse().unwrap();
        let holds = |state, verdict| {
            let line = AskedLine {
                reference: "REQ-7KQ4M2".parse().unwrap(),
                state,
                changed_at: Timestamp::UNIX_EPOCH,
                services: vec![teams.clone()],
            };
            assert!(!line.holds(&"yammer".parse().unwrap(), verdict));
            line.holds(&teams, verdict)
        };
        assert!(holds(RequestState::Queued, Verdict::Eligible));
        assert!(!holds(RequestState::Accepted, Verdict::Eligible));
        assert!(!holds(RequestState::Withdrawn, Verdict::SelfServe));
        assert!(holds(RequestState::SelfServe, Verdict::SelfServe));
        assert!(!holds(RequestState::SelfServe, Verdict::Eligible));
    }
}
