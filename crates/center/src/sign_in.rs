//! Who is signed in, and what that person may be here: the only room where acts are made.
//!
//! A sign-in is a random 256-bit secret in a cookie or a token; the database keeps its hash. A code
//! by mail works once, for ten minutes, in the browser that asked for it, and wrong tries lock that
//! browser's code only, never its owner.

mod ask_for_code;
mod enter_code;
mod in_demo;
mod own;
mod refusal;

use jiff::SignedDuration;
use process::identity::{PersonId, SignInId};
use process::language::WrittenLanguage;
use process::permission::{
    self, Actor, CenterRole, CustomerAct, ManagerAct, MembershipState, NewcomerAct, OperatorAct,
    Scopes, SpecialistAct, TenantAct, TenantRole, TrackingAct, VisitorAct, WorkerAct,
};
pub use store::sign_in::SignInKind;
use store::tenant::Tenant;

use crate::text::hash;
use crate::{Center, CenterFault};

pub use ask_for_code::{Address, ask_for_code, ask_for_code_in};
pub use enter_code::enter_code;
pub use in_demo::{DemoPerson, demo_people, sign_in_to_demo, token_for_demo};
pub use own::{OwnSignIn, end, own_sign_ins, revoke, set_language};
pub use refusal::note_refusal;

pub(crate) use enter_code::{Begun, begin};
pub(crate) use refusal::refused;

/// A secret handed to a browser or a program. Its text is never stored or logged.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    pub(crate) fn draw(center: &Center) -> Self {
        use base64::Engine;
        Self(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(center.chance().bytes::<32>()))
    }

    /// Takes a secret that came back from a browser or a program.
    #[must_use]
    pub fn given(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text to hand over.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> Vec<u8> {
        hash(&[b"secret", self.0.as_bytes()])
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret(…)")
    }
}

/// Somebody who is signed in, with everything that person may be here.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Which sign-in.
    pub sign_in: SignInId,
    /// Cookie or token.
    pub kind: SignInKind,
    /// Who.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// What the person reads.
    pub language: WrittenLanguage,
    /// The person's IANA zone.
    pub zone: String,
    at_center: Vec<(CenterRole, MembershipState)>,
    at_tenants: Vec<Held>,
    is_customers: bool,
}

/// What a person is to one tenant.
#[derive(Clone, Debug)]
struct Held {
    tenant: Tenant,
    role: TenantRole,
    state: MembershipState,
    /// How far the mandate of a representative reaches that holds now.
    scopes: Scopes,
}

/// How long a sign-in of a browser holds without being used.
const BROWSER_DAYS: i64 = 30;
/// A sign-in's last use is noted this often, so that reading a page seldom writes.
const NOTED_EVERY_MINUTES: i64 = 15;

/// Recognises the holder of a secret. None: not signed in, or no longer.
///
/// # Errors
/// The database failed.
pub async fn recognise(center: &Center, secret: &Secret) -> Result<Option<SignedIn>, CenterFault> {
    let now = center.now();
    let reading = center.store().read().await?;
    let found = store::sign_in::by_token_hash(&reading, &secret.hash()).await?;
    let Some((sign_in, person)) = found else {
        return Ok(None);
    };
    if sign_in.revoked_at.is_some() || sign_in.expires_at.0 <= now {
        return Ok(None);
    }
    if person.erased_at.is_some() {
        return Ok(None);
    }
    let (at_center, at_tenants) = standing(&reading, &person, now).await?;
    drop(reading);
    if now.duration_since(sign_in.seen_at.0).as_mins() >= NOTED_EVERY_MINUTES {
        note_use(center, &sign_in).await?;
    }
    Ok(Some(SignedIn {
        sign_in: sign_in.id.0,
        kind: sign_in.kind.0,
        person: person.id.0,
        name: person.name,
        language: person.language.0,
        zone: person.zone,
        at_center,
        at_tenants,
        is_customers: person.kind.0 == store::person::PersonKind::Customer,
    }))
}

type Standing = (Vec<(CenterRole, MembershipState)>, Vec<Held>);

/// A person belongs to the Center, to a partner or to customers, never to two: only the one is looked up.
async fn standing(
    reading: &store::Reading,
    person: &store::person::Person,
    now: jiff::Timestamp,
) -> Result<Standing, CenterFault> {
    use store::person::PersonKind;
    match person.kind.0 {
        PersonKind::Center => {
            let roles = store::membership::at_center(reading, person.id.0).await?;
            Ok((
                roles
                    .into_iter()
                    .map(|role| (role.role.0, role.state.0))
                    .collect(),
                Vec::new(),
            ))
        }
        PersonKind::Partner => Ok((Vec::new(), Vec::new())),
        PersonKind::Customer => {
            let held = store::membership::of_person(reading, person.id.0).await?;
            let represents = |(held, _): &(store::membership::Membership, Tenant)| {
                held.role.0 == TenantRole::Representative
            };
            // Most people represent nobody, and a page need not ask for mandates then.
            let mandates = if held.iter().any(represents) {
                store::mandate::of_person(reading, person.id.0).await?
            } else {
                Vec::new()
            };
            let standing = held.into_iter().map(|(held, tenant)| Held {
                scopes: scopes_now(&mandates, &tenant, now),
                role: held.role.0,
                state: held.state.0,
                tenant,
            });
            Ok((Vec::new(), standing.collect()))
        }
    }
}

/// How far this person may go for the tenant now: a mandate holds to the end of its last day by the
/// tenant's own clock.
fn scopes_now(
    mandates: &[store::mandate::Mandate],
    tenant: &Tenant,
    now: jiff::Timestamp,
) -> Scopes {
    let mandate = mandates.iter().find(|given| given.tenant_id == tenant.id);
    mandate
        .filter(|given| crate::member::today(tenant, now) <= given.until_day.0)
        .map_or(Scopes::NONE, |given| given.scopes.0)
}

async fn note_use(center: &Center, sign_in: &store::sign_in::SignIn) -> Result<(), CenterFault> {
    let (now, id) = (center.now(), sign_in.id.0);
    // A token ends on the day it was given for; a browser's sign-in only when it is not used.
    let until = (sign_in.kind.0 == SignInKind::Browser)
        .then(|| now + SignedDuration::from_hours(24 * BROWSER_DAYS));
    center
        .write((), move |writing, _, ()| {
            Box::pin(async move { Ok(store::sign_in::seen(writing, id, now, until).await?) })
        })
        .await
}

impl SignedIn {
    /// The tenants whose pages are open to this person, by name.
    pub fn tenants(&self) -> impl Iterator<Item = &Tenant> {
        let open = self
            .at_tenants
            .iter()
            .filter(|held| self.act_in(held).is_some());
        open.map(|held| &held.tenant)
    }

    fn act_in(&self, held: &Held) -> Option<TenantAct> {
        let tenant = held.tenant.id.0;
        if held.role == TenantRole::Representative {
            let standing = (held.role, held.state);
            let act = permission::admit_representative(self.person, tenant, standing, held.scopes);
            return act.filter(|act| !act.scopes().is_empty()).map(Into::into);
        }
        permission::admit_customer(self.person, tenant, held.role, held.state).map(Into::into)
    }

    fn held(&self, domain: &str) -> Result<&Held, CenterFault> {
        let mut all = self.at_tenants.iter();
        all.find(|held| held.tenant.domain == domain)
            .ok_or(CenterFault::NotFound)
    }

    /// The act of a customer's person for the tenant that pages under `/t/{domain}` belong to.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`], the same for a tenant that does not exist, is not this person's,
    /// or is no longer.
    pub fn customer(&self, domain: &str) -> Result<(CustomerAct, &Tenant), CenterFault> {
        let held = self.held(domain)?;
        let act = permission::admit_customer(self.person, held.tenant.id.0, held.role, held.state)
            .ok_or(CenterFault::NotFound)?;
        Ok((act, &held.tenant))
    }

    /// The act of whoever works inside the tenant that pages under `/t/{domain}` belong to.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`], as for [`SignedIn::customer`].
    pub fn within(&self, domain: &str) -> Result<(TenantAct, &Tenant), CenterFault> {
        let held = self.held(domain)?;
        let act = self.act_in(held).ok_or(CenterFault::NotFound)?;
        Ok((act, &held.tenant))
    }

    /// The act of somebody who joins a tenant or proves a domain.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for the people of the Center and of partners: nobody is of two kinds.
    pub fn newcomer(&self) -> Result<NewcomerAct, CenterFault> {
        self.is_customers
            .then(|| permission::admit_newcomer(self.person))
            .ok_or(CenterFault::NotFound)
    }

    /// The act of a Specialist.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for anybody else.
    pub fn specialist(&self) -> Result<SpecialistAct, CenterFault> {
        self.as_staff(CenterRole::Specialist, permission::admit_specialist)
    }

    /// The act of a manager.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for anybody else.
    pub fn manager(&self) -> Result<ManagerAct, CenterFault> {
        self.as_staff(CenterRole::Manager, permission::admit_manager)
    }

    /// The act of an operator.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for anybody else.
    pub fn operator(&self) -> Result<OperatorAct, CenterFault> {
        self.as_staff(CenterRole::Operator, permission::admit_operator)
    }

    fn as_staff<Act>(
        &self,
        role: CenterRole,
        admit: impl Fn(PersonId, CenterRole, MembershipState) -> Option<Act>,
    ) -> Result<Act, CenterFault> {
        let held = self.at_center.iter().find(|(held, _)| *held == role);
        held.and_then(|(role, state)| admit(self.person, *role, *state))
            .ok_or(CenterFault::NotFound)
    }

    /// In which capacity this person manages the own account.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.at_work().unwrap_or(Actor::CustomerMember)
    }

    /// In which capacity this person works at the Center, if in any.
    fn at_work(&self) -> Option<Actor> {
        let at_center = |role| {
            self.at_center
                .iter()
                .any(|(held, state)| *held == role && *state == MembershipState::Active)
        };
        if at_center(CenterRole::Manager) {
            Some(Actor::Manager)
        } else if at_center(CenterRole::Specialist) {
            Some(Actor::Specialist)
        } else if at_center(CenterRole::Operator) {
            Some(Actor::Operator)
        } else {
            None
        }
    }
}

/// Anybody at a door of the Center.
#[must_use]
pub fn visitor() -> VisitorAct {
    permission::admit_visitor()
}

/// The Center's own worker.
pub(crate) fn worker() -> WorkerAct {
    permission::admit_worker()
}

/// The holder of the secret in a request's tracking link.
///
/// # Errors
/// [`CenterFault::NotFound`]: there is no such link, or it was revoked.
pub async fn by_tracking_link(
    center: &Center,
    secret: &Secret,
) -> Result<TrackingAct, CenterFault> {
    let reading = center.store().read().await?;
    let request = store::request::by_tracking_hash(&reading, &secret.hash()).await?;
    request
        .map(|request| permission::admit_tracking(request.id.0))
        .ok_or(CenterFault::NotFound)
}
