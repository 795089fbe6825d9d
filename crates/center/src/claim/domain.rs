//! Proving a domain by a text published there: a value is given, the newcomer publishes it, and the
//! domain is asked. It is asked outside of any transaction.

use jiff::{SignedDuration, Timestamp};
use process::identity::PersonId;
use process::permission::{Action, MembershipState, NewcomerAct, TenantRole};
use store::domain_claim::DomainClaim;
use store::{Id, Instant, Reading, Writing};
use uuid::Uuid;

use super::of_customers;
use crate::deed::{self, Done};
use crate::tenant::read_domain;
use crate::text::hash;
use crate::{Center, CenterFault, allowance};

/// A value is worth looking for, and a proof is worth something, for this long.
const VALID: SignedDuration = SignedDuration::from_hours(24 * 7);
/// How often one person may let domains be asked in [`WINDOW`], so that nobody lets us ask for it.
const CHECKS: u64 = 20;
/// How many domains one person may begin to prove in [`WINDOW`].
const CLAIMS: u64 = 20;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// A domain that somebody proves, as its own page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainClaimed {
    /// Which.
    pub id: Uuid,
    /// The domain.
    pub domain: String,
    /// What to publish there.
    pub value: String,
    /// When it was found there.
    pub proven_at: Option<Timestamp>,
    /// Worthless from then on.
    pub expires_at: Timestamp,
    /// What the proof opens; none before there is one.
    pub after: Option<After>,
}

/// What a proof opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum After {
    /// No tenant of this Center has that domain.
    NoTenant,
    /// The tenant of this name, with this zone, waits for its first admin.
    FirstAdmin {
        /// As it calls itself.
        tenant: String,
        /// Its IANA zone.
        zone: String,
    },
    /// The tenant of this name has an admin: a manager can hand it over.
    HandOver {
        /// As it calls itself.
        tenant: String,
        /// Whether that was asked for already.
        is_asked: bool,
    },
    /// One is admin there oneself, under this domain.
    IsAdmin {
        /// The domain that the tenant's pages are under.
        domain: String,
    },
}

/// What came of asking the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The value is there.
    Found,
    /// It answered, and the value is not among its texts.
    Missing,
    /// It gave no answer in time.
    Unanswered,
}

/// Begins to prove a domain. The answer is the same for every domain.
///
/// # Errors
/// It has no form of a domain, this was done too often, or the database failed.
pub async fn begin(center: &Center, act: &NewcomerAct, domain: &str) -> Result<Uuid, CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let domain = read_domain("domain", domain)
        .map_err(|fault| CenterFault::Invalid(vec![fault.when_empty("error-domain")]))?;
    let now = center.now();
    let claim = DomainClaim {
        id: center.chance().uuid(now),
        person_id: Id(act.person()),
        domain,
        value: format!("fasttrack-verification={}", value(center)),
        created_at: Instant(now),
        expires_at: Instant(now + VALID),
        proven_at: None,
    };
    let id = claim.id;
    center
        .write((act.clone(), claim), |writing, center, (act, claim)| {
            Box::pin(async move {
                of_customers(writing, act.person()).await?;
                bound(writing, center, (b"domain claims", CLAIMS), act.person()).await?;
                store::domain_claim::add(writing, claim.clone()).await?;
                enter(writing, center, act, claim.id, "begun").await
            })
        })
        .await?;
    Ok(id)
}

fn value(center: &Center) -> String {
    let number = u128::from_be_bytes(center.chance().bytes());
    format!("{number:032x}")
}

/// Refuses what one person lets us do too often.
async fn bound(
    writing: &Writing,
    center: &Center,
    (what, most): (&[u8], u64),
    person: PersonId,
) -> Result<(), CenterFault> {
    let subject = hash(&[what, person.0.as_bytes()]);
    if allowance::take(writing, center, subject, (most, WINDOW)).await? {
        Ok(())
    } else {
        Err(CenterFault::TooOften(WINDOW.as_secs()))
    }
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &NewcomerAct,
    claim: Uuid,
    what: &str,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::ClaimTenant,
        tenant: None,
        subject_kind: "domain_claim",
        subject: claim,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &what).await
}

/// What the newcomer proves or has proven, newest first.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn claims(center: &Center, act: &NewcomerAct) -> Result<Vec<DomainClaimed>, CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let rows = store::domain_claim::of_person(&reading, act.person()).await?;
    let mut claims = Vec::new();
    for row in rows.into_iter().filter(|row| row.expires_at.0 > now) {
        let after = match row.proven_at {
            Some(_) => Some(after(&reading, act.person(), &row.domain).await?),
            None => None,
        };
        claims.push(DomainClaimed {
            id: row.id,
            domain: row.domain,
            value: row.value,
            proven_at: row.proven_at.map(|at| at.0),
            expires_at: row.expires_at.0,
            after,
        });
    }
    Ok(claims)
}

async fn after(reading: &Reading, person: PersonId, domain: &str) -> Result<After, CenterFault> {
    let Some(tenant) = store::tenant::holding_domain(reading, domain).await? else {
        return Ok(After::NoTenant);
    };
    let held = store::membership::of(reading, tenant.id.0, person).await?;
    if held.is_some_and(|held| {
        held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active
    }) {
        return Ok(After::IsAdmin {
            domain: tenant.domain,
        });
    }
    if store::membership::active_admins(reading, tenant.id.0).await? == 0 {
        return Ok(After::FirstAdmin {
            tenant: tenant.name,
            zone: tenant.zone,
        });
    }
    let open = store::hand_over::open_of(reading, tenant.id.0).await?;
    Ok(After::HandOver {
        tenant: tenant.name,
        is_asked: open.is_some_and(|open| open.person_id.0 == person),
    })
}

/// Asks the domain whether the value is there.
///
/// # Errors
/// The claim is not this person's or has expired, this was done too often, or the database failed.
pub async fn check(center: &Center, act: &NewcomerAct, id: Uuid) -> Result<Check, CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let claim = center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let claim = open(writing, act.person(), *id, center.now()).await?;
                bound(writing, center, (b"domain checks", CHECKS), act.person()).await?;
                Ok(claim)
            })
        })
        .await?;
    // The answer may take seconds: no transaction waits for it.
    let texts = match center.names().texts(&claim.domain).await {
        Ok(texts) => texts,
        Err(fault) => {
            tracing::info!(claim = %claim.id, %fault, "a domain could not be asked");
            return Ok(Check::Unanswered);
        }
    };
    if !texts.iter().any(|text| text.trim() == claim.value) {
        return Ok(Check::Missing);
    }
    center
        .write((act.clone(), claim.id), |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                if !store::domain_claim::prove(writing, act.person(), *id, now).await? {
                    return Err(CenterFault::NotFound);
                }
                enter(writing, center, act, *id, "proven").await
            })
        })
        .await?;
    Ok(Check::Found)
}

async fn open(
    reading: &Reading,
    person: PersonId,
    id: Uuid,
    now: Timestamp,
) -> Result<DomainClaim, CenterFault> {
    let claims = store::domain_claim::of_person(reading, person).await?;
    let mut claims = claims.into_iter();
    claims
        .find(|claim| claim.id == id && claim.expires_at.0 > now)
        .ok_or(CenterFault::NotFound)
}

/// The claim of this person, if it is proven.
pub(crate) async fn proven(
    reading: &Reading,
    person: PersonId,
    id: Uuid,
    now: Timestamp,
) -> Result<DomainClaim, CenterFault> {
    let claim = open(reading, person, id, now).await?;
    Some(claim)
        .filter(|claim| claim.proven_at.is_some())
        .ok_or(CenterFault::NotFound)
}
