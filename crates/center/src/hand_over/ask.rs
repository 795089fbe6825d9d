//! Asking to become admin in the place of one who left.

use jiff::Timestamp;
use process::identity::TenantId;
use process::permission::{Action, CenterRole, CustomerAct, MembershipState, NewcomerAct};
use store::hand_over::{HandOver, HandOverState, Proof};
use store::person::Person;
use store::{Constraint, Id, Instant, Reading, StoreFault, Word, Writing};
use uuid::Uuid;

use crate::claim::{of_customers, proven, verified_own};
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, Prose};

/// A reason is at most so many characters long.
const REASON: usize = 2000;

/// A member asks. The own address at a verified domain is its proof, else a domain that it proved by
/// a text published there. The same key asks once.
///
/// # Errors
/// The reason cannot be taken, no domain of the tenant is proven (both faults of the field
/// `reason`), somebody asks already ([`Conflict::State`]), or the database failed.
pub async fn ask_as_member(
    center: &Center,
    act: &CustomerAct,
    reason: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AskHandOver)?;
    let reason = read(reason)?;
    let ask = key.ask(act.person(), "ask_hand_over", &reason)?;
    let asked = center
        .write(
            (act.clone(), reason, ask),
            |writing, center, (act, reason, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(());
                    }
                    let person = of_customers(writing, act.person()).await?;
                    let shown = proof_of(writing, &person, act.tenant(), center.now()).await?;
                    let shown =
                        shown.ok_or_else(|| CenterFault::field("reason", "error-proof-needed"))?;
                    ask_in(
                        writing,
                        center,
                        (act, Action::AskHandOver),
                        (act.tenant(), shown, reason),
                    )
                    .await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await;
    told(asked)
}

/// Somebody who has proven a domain asks. The same key asks once.
///
/// # Errors
/// As [`ask_as_member`]; or nothing is proven, or no tenant has that domain
/// ([`CenterFault::NotFound`]).
pub async fn ask_by_domain(
    center: &Center,
    act: &NewcomerAct,
    claim: Uuid,
    reason: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let reason = read(reason)?;
    let ask = key.ask(act.person(), "ask_hand_over_by_domain", &(claim, &reason))?;
    let asked = center
        .write(
            (act.clone(), claim, reason, ask),
            |writing, center, (act, claim, reason, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(());
                    }
                    of_customers(writing, act.person()).await?;
                    let now = center.now();
                    let claim = proven(writing, act.person(), *claim, now).await?;
                    let tenant = store::tenant::holding_domain(writing, &claim.domain)
                        .await?
                        .ok_or(CenterFault::NotFound)?;
                    let at = claim.proven_at.ok_or(CenterFault::NotFound)?;
                    let shown = Shown {
                        proof: Proof::Dns,
                        domain: claim.domain,
                        at: at.0,
                    };
                    ask_in(
                        writing,
                        center,
                        (act, Action::ClaimTenant),
                        (tenant.id.0, shown, reason),
                    )
                    .await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await;
    told(asked)
}

fn read(reason: &str) -> Result<Prose, CenterFault> {
    Prose::parse("reason", reason, REASON)
        .map_err(|fault| CenterFault::Invalid(vec![fault.when_empty("error-reason-needed")]))
}

fn told(asked: Result<(), CenterFault>) -> Result<(), CenterFault> {
    match asked {
        Err(CenterFault::Store(StoreFault::Refused(Constraint::Unique))) => {
            Err(CenterFault::Conflict(Conflict::State))
        }
        other => other,
    }
}

/// What was proven, how and when.
pub(super) struct Shown {
    proof: Proof,
    domain: String,
    at: Timestamp,
}

/// What proves that a person belongs to the tenant, if anything does.
pub(super) async fn proof_of(
    reading: &Reading,
    person: &Person,
    tenant: TenantId,
    now: Timestamp,
) -> Result<Option<Shown>, CenterFault> {
    if let Some(domain) = verified_own(reading, person, tenant).await? {
        return Ok(Some(Shown {
            proof: Proof::Mail,
            domain,
            at: now,
        }));
    }
    let claims = store::domain_claim::of_person(reading, person.id.0).await?;
    for claim in claims.into_iter().filter(|claim| claim.expires_at.0 > now) {
        let Some(at) = claim.proven_at else {
            continue;
        };
        let found = store::tenant::holding_domain(reading, &claim.domain).await?;
        if found.is_some_and(|found| found.id.0 == tenant) {
            return Ok(Some(Shown {
                proof: Proof::Dns,
                domain: claim.domain,
                at: at.0,
            }));
        }
    }
    Ok(None)
}

async fn ask_in(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (tenant, shown, reason): (TenantId, Shown, &Prose),
) -> Result<(), CenterFault> {
    let now = center.now();
    let person = doer.who().ok_or(CenterFault::NotFound)?;
    let id = center.chance().uuid(now);
    let done = Done {
        action,
        tenant: Some(tenant),
        subject_kind: "hand_over",
        subject: id,
        engagement: None,
        at: now,
    };
    deed::enter(writing, doer, done, &("asked", shown.proof.as_str())).await?;
    let asked = HandOver {
        id,
        tenant_id: Id(tenant),
        person_id: Id(person),
        proof: Word(shown.proof),
        domain: shown.domain,
        proven_at: Instant(shown.at),
        reason: reason.as_str().to_owned(),
        state: Word(HandOverState::Asked),
        asked_at: Instant(now),
        answered_by: None,
        answered_at: None,
        due_at: None,
        ended_at: None,
        ended_by: None,
    };
    store::hand_over::add(writing, asked).await?;
    let staff = store::membership::staff(writing).await?;
    let managers = staff.into_iter().filter(|held| {
        held.role.0 == CenterRole::Manager && held.state.0 == MembershipState::Active
    });
    let managers = managers.map(|held| held.person_id.0).collect();
    let letter = Letter::HandOverAsked { hand_over: id };
    letter::send_all(writing, center, managers, &letter, now).await
}
