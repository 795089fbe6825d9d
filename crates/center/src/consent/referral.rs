//! The clock of a request that waits for consent. The tenant has two business days of its region to
//! answer a partner's referral (domain.md, FPC-REF1), then its admins are reminded; after seven days
//! nobody waits any longer: the request is taken from the partner, and the Center's managers, who are
//! told, see to the customer themselves. While it rests, because it is not the tenant's answer that it
//! waits for, the clock stands; it starts anew when the rest is seen to be over.

use jiff::{SignedDuration, Timestamp};
use process::identity::{JobId, PersonId, RequestId};
use process::permission::{Action, CenterRole, MembershipState, WorkerAct};
use process::state::RequestState;
use serde::{Deserialize, Serialize};
use store::outbox::{self, Ask};
use store::request::Request;
use store::{Instant, Reading, Word, Writing};

use super::hold::is_paused;
use super::later::waits_for;
use crate::deed::{self, Done};
use crate::letter::{self, Letter, Side, admins_of, people_of};
use crate::{Center, CenterFault, calendar};

/// Kind of the job that reminds a tenant's admins of a request that waits.
pub(crate) const REMIND_JOB: &str = "remind-consent";
/// Kind of the job that takes an unanswered request from its partner.
pub(crate) const REASSIGN_JOB: &str = "reassign-request";
/// Business days of the tenant's region that its admins have before they are reminded.
const ANSWER_DAYS: u32 = 2;
/// How long a request waits for consent at most.
const WAITS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// While nothing waits for the tenant's answer it is looked at again after this.
const AT_REST: SignedDuration = SignedDuration::from_hours(24);

/// A request that waits, and since when: one that was answered and waits anew has a new clock.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Waits {
    request: RequestId,
    since: Timestamp,
    /// Whether it waited for something else when it was looked at last: the tenant's time begins anew
    /// once that is over.
    #[serde(default)]
    rested: bool,
}

impl Waits {
    fn resting(self) -> Self {
        Self {
            rested: true,
            ..self
        }
    }

    fn anew(self) -> Self {
        Self {
            rested: false,
            ..self
        }
    }
}

/// Starts the clock of a request that waits from now on.
pub(crate) async fn start_clock(
    writing: &Writing,
    center: &Center,
    request: &Request,
) -> Result<(), CenterFault> {
    let since = request.changed_at.0;
    let waits = Waits {
        request: request.id.0,
        since,
        rested: false,
    };
    let due = answer_due(writing, center, request, since).await?;
    ask(writing, center, (REMIND_JOB, waits), due).await?;
    ask(writing, center, (REASSIGN_JOB, waits), since + WAITS).await
}

/// When the tenant's admins are reminded of a request that waits for their answer since then.
async fn answer_due(
    writing: &Writing,
    center: &Center,
    request: &Request,
    since: Timestamp,
) -> Result<Timestamp, CenterFault> {
    let region = match &request.region {
        Some(region) => region.0.clone(),
        None => {
            store::tenant::by_id(writing, request.tenant_id.0)
                .await?
                .ok_or(CenterFault::NotFound)?
                .region
                .0
        }
    };
    let calendar = calendar::of_region(writing, center, &region).await?;
    calendar
        .due_in_business_days(since, ANSWER_DAYS)
        .map_err(CenterFault::internal)
}

async fn ask(
    writing: &Writing,
    center: &Center,
    (kind, waits): (&'static str, Waits),
    run_at: Timestamp,
) -> Result<(), CenterFault> {
    let subject = format!("{} {}", waits.request, waits.since.as_microsecond());
    let ask = Ask {
        id: JobId(center.chance().uuid(center.now())),
        kind,
        subject: &subject,
        run_at,
        at: center.now(),
    };
    Ok(outbox::ask(writing, ask, &waits).await?)
}

/// The request, if it has waited since then without an answer.
async fn unanswered(reading: &Reading, waits: Waits) -> Result<Option<Request>, CenterFault> {
    let request = store::request::by_id(reading, waits.request).await?;
    Ok(request.filter(|request| {
        request.state.0 == RequestState::AwaitingConsent && request.changed_at.0 == waits.since
    }))
}

/// Whether it is not the tenant's answer that a request waits for: the Center has paused its partner, or
/// it is allowed and another request of the tenant is under way.
async fn is_at_rest(
    reading: &Reading,
    center: &Center,
    request: &Request,
) -> Result<bool, CenterFault> {
    let partner = request.partner_id.ok_or(CenterFault::NotFound)?.0;
    Ok(is_paused(reading, partner).await? || waits_for(reading, center, request).await?.is_some())
}

/// Reminds the tenant's admins of a request that they have not answered.
pub(crate) async fn remind(
    center: &Center,
    act: &WorkerAct,
    waits: Waits,
) -> Result<(), CenterFault> {
    act.permit(Action::Remind)?;
    center
        .write((act.clone(), waits), |writing, center, (act, waits)| {
            Box::pin(async move {
                let now = center.now();
                let Some(request) = unanswered(writing, *waits).await? else {
                    return Ok(());
                };
                if is_at_rest(writing, center, &request).await? {
                    let rests = (REMIND_JOB, waits.resting());
                    return ask(writing, center, rests, now + AT_REST).await;
                }
                if waits.rested {
                    let due = answer_due(writing, center, &request, now).await?;
                    return ask(writing, center, (REMIND_JOB, waits.anew()), due).await;
                }
                let letter = Letter::ConsentReminded {
                    request: request.id.0,
                };
                let admins = admins_of(writing, request.tenant_id.0).await?;
                letter::send_all(writing, center, admins, &letter, now).await?;
                let done = done(Action::Remind, &request, now);
                deed::enter(writing, act, done, &"consent").await
            })
        })
        .await
}

/// Takes a request that nobody answered from its partner: it is withdrawn, and everybody is told.
pub(crate) async fn reassign(
    center: &Center,
    act: &WorkerAct,
    waits: Waits,
) -> Result<(), CenterFault> {
    act.permit(Action::ReassignRequest)?;
    center
        .write((act.clone(), waits), |writing, center, (act, waits)| {
            Box::pin(async move {
                let now = center.now();
                let Some(before) = unanswered(writing, *waits).await? else {
                    return Ok(());
                };
                let partner = before.partner_id.ok_or(CenterFault::NotFound)?.0;
                if is_at_rest(writing, center, &before).await? {
                    let rests = (REASSIGN_JOB, waits.resting());
                    return ask(writing, center, rests, now + AT_REST).await;
                }
                if waits.rested {
                    let anew = (REASSIGN_JOB, waits.anew());
                    return ask(writing, center, anew, now + WAITS).await;
                }
                let withdrawn = Request {
                    state: Word(RequestState::Withdrawn),
                    tracking_hash: None,
                    changed_at: Instant(now),
                    ended_at: Some(Instant(now)),
                    ..before.clone()
                };
                store::request::change(writing, &before, withdrawn).await?;
                let readers = [
                    (Side::Tenant, admins_of(writing, before.tenant_id.0).await?),
                    (Side::Partner, people_of(writing, partner).await?),
                    (Side::Center, managers(writing).await?),
                ];
                for (to, people) in readers {
                    let letter = Letter::ConsentUnanswered {
                        request: before.id.0,
                        to,
                    };
                    letter::send_all(writing, center, people, &letter, now).await?;
                }
                let done = done(Action::ReassignRequest, &before, now);
                deed::enter(writing, act, done, &"unanswered").await
            })
        })
        .await
}

async fn managers(reading: &Reading) -> Result<Vec<PersonId>, CenterFault> {
    let staff = store::membership::staff(reading).await?;
    let managers = staff.into_iter().filter(|held| {
        held.role.0 == CenterRole::Manager && held.state.0 == MembershipState::Active
    });
    Ok(managers.map(|held| held.person_id.0).collect())
}

fn done(action: Action, request: &Request, at: Timestamp) -> Done {
    Done {
        action,
        tenant: Some(request.tenant_id.0),
        subject_kind: "request",
        subject: request.id.0.0,
        engagement: None,
        at,
    }
}
