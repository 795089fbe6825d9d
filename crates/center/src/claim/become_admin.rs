//! Becoming the first admin of a tenant whose domain is proven.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, MembershipState, NewcomerAct, TenantRole};
use serde::{Deserialize, Serialize};
use store::hand_over::Proof;
use store::membership::Membership;
use store::person::Person;
use store::tenant::Tenant;
use store::{Id, Instant, Reading, Word, Writing};
use uuid::Uuid;

use super::{domain_of, of_customers, open_to, proven};
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::people::PersonTyped;
use crate::{Center, CenterFault, Conflict};

/// How somebody wants to be known.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Introduction {
    name: String,
    language: WrittenLanguage,
    zone: String,
}

impl Introduction {
    /// Reads name, language and IANA zone as they were typed.
    ///
    /// # Errors
    /// One of them cannot be taken; each fault is told.
    pub fn parse(name: &str, language: &str, zone: &str) -> Result<Self, CenterFault> {
        let typed = PersonTyped {
            name: name.to_owned(),
            language: language.to_owned(),
            zone: zone.to_owned(),
            ..PersonTyped::default()
        };
        let mut faults = Vec::new();
        match typed.read_change(&mut faults) {
            Some((name, language, zone)) => Ok(Self {
                name,
                language,
                zone,
            }),
            None => Err(CenterFault::Invalid(faults)),
        }
    }

    /// The same answers in the place of what the row holds.
    pub(crate) fn on(&self, person: Person) -> Person {
        Person {
            name: self.name.clone(),
            language: Word(self.language),
            zone: self.zone.clone(),
            ..person
        }
    }
}

/// Sets how the person is called, reads and lives by.
async fn introduce(
    writing: &Writing,
    person: PersonId,
    as_whom: &Introduction,
) -> Result<(), CenterFault> {
    let how = (as_whom.language, as_whom.zone.as_str());
    Ok(store::person::introduce(writing, person, &as_whom.name, how).await?)
}

/// What was proven, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proven {
    /// The own address: its code arrived there.
    Address,
    /// A domain, by the text published there: which claim.
    Domain(Uuid),
}

/// Whether this address is at a verified domain of this tenant, and at which.
pub(crate) async fn verified_own(
    reading: &Reading,
    person: &Person,
    tenant: TenantId,
) -> Result<Option<String>, CenterFault> {
    let domain = domain_of(person);
    let found = store::tenant::holding_domain(reading, domain).await?;
    Ok(found
        .filter(|found| found.id.0 == tenant)
        .map(|_| domain.to_owned()))
}

/// The tenant that the newcomer may become the first admin of by the own address.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn own_tenant(center: &Center, act: &NewcomerAct) -> Result<Option<Tenant>, CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let reading = center.store().read().await?;
    let person = of_customers(&reading, act.person()).await?;
    own_tenant_in(&reading, &person).await
}

async fn own_tenant_in(reading: &Reading, person: &Person) -> Result<Option<Tenant>, CenterFault> {
    let address = person.address.as_deref().unwrap_or_default();
    let Some(tenant) = open_to(reading, address).await? else {
        return Ok(None);
    };
    let held = store::membership::of(reading, tenant.id.0, person.id.0).await?;
    // Whom the tenant held back or let go, an address it may still receive mail at does not bring back.
    let was_let_go = held.is_some_and(|held| {
        held.role.0 == TenantRole::Representative
            || matches!(
                held.state.0,
                MembershipState::Suspended | MembershipState::Ended
            )
    });
    Ok((!was_let_go).then_some(tenant))
}

/// Makes the newcomer admin of the tenant whose domain is proven. Returns the domain its pages are
/// under. The same key does it once.
///
/// # Errors
/// There is no such proof ([`CenterFault::NotFound`]); the tenant has an active admin, or no tenant
/// waits at the own address ([`Conflict::State`]); or the database failed.
pub async fn become_admin(
    center: &Center,
    act: &NewcomerAct,
    proven: Proven,
    as_whom: Introduction,
    key: &Key,
) -> Result<String, CenterFault> {
    act.permit(Action::ClaimTenant)?;
    let ask = key.ask(act.person(), "become_admin", &(proven, &as_whom))?;
    let state = (act.clone(), proven, as_whom, ask);
    center
        .write(state, |writing, center, (act, proven, as_whom, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let tenant = become_in(writing, center, act, (*proven, as_whom)).await?;
                once::keep(writing, ask, &tenant.domain, center.now()).await?;
                Ok(tenant.domain)
            })
        })
        .await
}

async fn become_in(
    writing: &Writing,
    center: &Center,
    act: &NewcomerAct,
    (how, as_whom): (Proven, &Introduction),
) -> Result<Tenant, CenterFault> {
    let now = center.now();
    let person = of_customers(writing, act.person()).await?;
    let (tenant, domain, proof) = match how {
        Proven::Address => {
            // The same whether there is no such tenant or it has an admin.
            let found = own_tenant_in(writing, &person).await?;
            let found = found.ok_or(CenterFault::Conflict(Conflict::State))?;
            (Some(found), domain_of(&person).to_owned(), Proof::Mail)
        }
        Proven::Domain(claim) => {
            let claim = proven(writing, act.person(), claim, now).await?;
            let found = store::tenant::holding_domain(writing, &claim.domain).await?;
            (found, claim.domain, Proof::Dns)
        }
    };
    let tenant = tenant.ok_or(CenterFault::NotFound)?;
    if store::membership::active_admins(writing, tenant.id.0).await? > 0 {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    introduce(writing, act.person(), as_whom).await?;
    make_admin(writing, (tenant.id.0, &domain), act.person(), now).await?;
    let done = Done {
        action: Action::ClaimTenant,
        tenant: Some(tenant.id.0),
        subject_kind: "membership",
        subject: act.person().0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &("first admin", proof.as_str())).await?;
    Ok(tenant)
}

/// Makes a person an active admin of the tenant, whatever it was before, by the proof of this domain,
/// which is the tenant's for good from then on.
pub(crate) async fn make_admin(
    writing: &Writing,
    (tenant, domain): (TenantId, &str),
    person: PersonId,
    now: Timestamp,
) -> Result<(), CenterFault> {
    store::tenant::prove_domain(writing, domain, now).await?;
    let after = Membership {
        tenant_id: Id(tenant),
        person_id: Id(person),
        role: Word(TenantRole::Admin),
        state: Word(MembershipState::Active),
        since: Instant(now),
    };
    crate::member::put(writing, after, now).await
}
