//! Who is signed in, and what that person may be here: the only room where acts are made.
//!
//! A sign-in is a random 256-bit secret in a cookie or a token; the database keeps its hash. A code
//! by mail works once, for ten minutes, in the browser that asked for it, and wrong tries lock that
//! browser's code only, never its owner. A browser in which somebody has signed in before is known, so
//! that strangers who ask for codes to that address cannot use up what it is allowed.

mod ask_for_code;
mod enter_code;
mod in_demo;
mod lent;
mod on_behalf;
mod own;
mod refusal;
mod token;

use jiff::SignedDuration;
use process::identity::{PartnerId, PersonId, SignInId};
use process::language::WrittenLanguage;
use process::permission::{
    self, Actor, CenterRole, CustomerAct, DigestAct, ManagerAct, MembershipState, NewcomerAct,
    OnBehalfAct, OperatorAct, PartnerAct, Scopes, SpecialistAct, TenantAct, TenantRole, ToolAct,
    TrackingAct, VisitorAct, WorkerAct,
};
use store::membership::Membership;
use store::person::PersonKind;
pub use store::sign_in::{SignInKind, TokenScope};
use store::tenant::Tenant;

use crate::migration::Runner;
use crate::text::hash;
use crate::{Center, CenterFault};

pub use ask_for_code::{Address, ask_for_code, ask_to_claim};
pub use enter_code::enter_code;
pub use in_demo::{DemoPerson, demo_people, sign_in_to_demo, token_for_demo};
pub use on_behalf::meet_customer;
pub use own::{OwnSignIn, end, own_sign_ins, revoke, set_language};
pub use refusal::note_refusal;
pub use token::{OwnToken, Reach, TokenTyped, make_token, own_tokens};

pub(crate) use enter_code::{Begun, begin, code_hash, device_name};
pub(crate) use lent::{act_within, present, still_may};
pub(crate) use own::oneself;
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

    /// The secret by which a browser is known again after this sign-in has ended. Nobody can get from
    /// it to the sign-in's own.
    #[must_use]
    pub fn known_by(&self) -> Self {
        use base64::Engine;
        let derived = hash(&[b"known browser", self.0.as_bytes()]);
        Self(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(derived))
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
    /// How far a token that the person made reaches; none for a browser and for the demo's tokens,
    /// which reach as far as the person.
    pub reach: Option<Reach>,
    at_center: Vec<(CenterRole, MembershipState)>,
    at_tenants: Vec<Held>,
    at_partner: Option<AtPartner>,
    /// For which of its partner's customers, if this visit names one.
    on_behalf: Option<(OnBehalfAct, Tenant)>,
    /// What a token of one engagement is.
    tool: Option<Program>,
    side: PersonKind,
}

/// What a program is with a token of one engagement: it does one thing, and is nothing that its owner is.
#[derive(Clone, Debug)]
enum Program {
    /// It sends what a check found.
    Tool(ToolAct),
    /// It tells how far one migration is.
    Runner(Runner),
}

/// A person's place at a partner.
#[derive(Clone, Debug)]
struct AtPartner {
    partner: PartnerId,
    name: String,
    state: MembershipState,
    is_paused: bool,
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
/// How long it holds at most, however often it is used: then a mail proves the address anew.
const BROWSER_DAYS_IN_ALL: i64 = 90;
/// How long a browser is known in which somebody has signed in.
pub const KNOWN_BROWSER_DAYS: i64 = 180;
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
    let Some((sign_in, person, tenants)) = found else {
        return Ok(None);
    };
    if sign_in.revoked_at.is_some() || sign_in.expires_at.0 <= now {
        return Ok(None);
    }
    if person.erased_at.is_some() {
        return Ok(None);
    }
    let reach = sign_in.scope.as_ref().map(|scope| Reach {
        scope: scope.0,
        tenant: sign_in.tenant_id.map(|tenant| tenant.0),
        engagement: sign_in.engagement_id.map(|engagement| engagement.0),
        migration: sign_in.migration_id.map(|migration| migration.0),
    });
    let made = reach.map(|reach| (reach, sign_in.created_at.0));
    let Standing {
        at_center,
        at_tenants,
        at_partner,
    } = standing(&reading, (&person, tenants), made, now).await?;
    drop(reading);
    let is_over = at_tenants.is_empty()
        && at_partner.is_none()
        && at_center
            .iter()
            .all(|(_, state)| *state != MembershipState::Active);
    if reach.is_some() && is_over {
        return Ok(None);
    }
    let tool = reach.and_then(|reach| {
        let (tenant, engagement) = (reach.tenant?, reach.engagement?);
        let active = MembershipState::Active;
        let act = permission::admit_tool(person.id.0, tenant, engagement, active)?;
        Some(match reach.migration {
            Some(event) => Program::Runner(Runner::of(act, event, sign_in.id.0)),
            None => Program::Tool(act),
        })
    });
    // Such a token does the one thing it is for: nothing that its owner is.
    let at_tenants = if tool.is_some() {
        Vec::new()
    } else {
        at_tenants
    };
    // The first use of a token is noted at once: a list that says "never" of one in use misleads whoever
    // looks there for misuse.
    let is_first = sign_in.kind.0 == SignInKind::Token
        && sign_in.seen_at == sign_in.created_at
        && now > sign_in.created_at.0;
    let since = now.duration_since(sign_in.seen_at.0).as_mins();
    if is_first || since >= NOTED_EVERY_MINUTES {
        // Only when it was last used is lost: nobody is kept from reading by that.
        if let Err(fault) = note_use(center, &sign_in).await {
            tracing::error!(%fault, "the use of a sign-in could not be noted");
        }
    }
    Ok(Some(SignedIn {
        sign_in: sign_in.id.0,
        kind: sign_in.kind.0,
        person: person.id.0,
        name: person.name,
        language: person.language.0,
        zone: person.zone,
        reach,
        at_center,
        at_tenants,
        at_partner,
        on_behalf: None,
        tool,
        side: person.kind.0,
    }))
}

/// Where meetings are open to a person at this moment: as a Specialist, and in these tenants.
pub(crate) async fn meetings_open_to(
    reading: &store::Reading,
    person: &store::person::Person,
    now: jiff::Timestamp,
) -> Result<(bool, Vec<Tenant>), CenterFault> {
    let tenants = match person.kind.0 {
        PersonKind::Customer => store::membership::of_person(reading, person.id.0).await?,
        PersonKind::Center | PersonKind::Partner => Vec::new(),
    };
    let Standing {
        at_center,
        at_tenants,
        ..
    } = standing(reading, (person, tenants), None, now).await?;
    let works = |(role, state): &(CenterRole, MembershipState)| {
        permission::admit_specialist(person.id.0, *role, *state).is_some()
    };
    let is_open = |held: &Held| {
        let act = act_of(person.id.0, held);
        act.is_some_and(|act| act.permit(permission::Action::SeeTasks).is_ok())
    };
    let open = at_tenants.into_iter().filter(is_open);
    Ok((
        at_center.iter().any(works),
        open.map(|held| held.tenant).collect(),
    ))
}

/// The act of a person in a tenant, if anything is open to it there.
fn act_of(person: PersonId, held: &Held) -> Option<TenantAct> {
    let tenant = held.tenant.id.0;
    if held.role == TenantRole::Representative {
        let standing = (held.role, held.state);
        let act = permission::admit_representative(person, tenant, standing, held.scopes);
        return act.filter(|act| !act.scopes().is_empty()).map(Into::into);
    }
    permission::admit_customer(person, tenant, held.role, held.state).map(Into::into)
}

#[derive(Default)]
#[expect(
    clippy::struct_field_names,
    reason = "each says at whom the person is something"
)]
struct Standing {
    at_center: Vec<(CenterRole, MembershipState)>,
    at_tenants: Vec<Held>,
    at_partner: Option<AtPartner>,
}

/// A person belongs to the Center, to a partner or to customers, never to two: only the one is looked
/// up, a customer's tenants having been read with the person. Of a token that was made, only what it
/// reaches.
async fn standing(
    reading: &store::Reading,
    (person, tenants): (&store::person::Person, Vec<(Membership, Tenant)>),
    made: Option<(Reach, jiff::Timestamp)>,
    now: jiff::Timestamp,
) -> Result<Standing, CenterFault> {
    match person.kind.0 {
        PersonKind::Center => {
            let roles = store::membership::at_center(reading, person.id.0).await?;
            Ok(Standing {
                at_center: roles
                    .into_iter()
                    .map(|role| (role.role.0, role.state.0))
                    .collect(),
                ..Standing::default()
            })
        }
        PersonKind::Partner => {
            let held = store::partner::of_person(reading, person.id.0).await?;
            // As with a tenant's: a place that was begun anew is no longer the token's.
            let held = held.filter(|(_, member)| {
                made.is_none_or(|(_, made_at)| {
                    member.state.0 == MembershipState::Active && member.since.0 <= made_at
                })
            });
            Ok(Standing {
                at_partner: held.map(|(partner, member)| AtPartner {
                    partner: partner.id.0,
                    name: partner.name,
                    state: member.state.0,
                    is_paused: partner.paused_at.is_some(),
                }),
                ..Standing::default()
            })
        }
        PersonKind::Customer => {
            let held = match made {
                Some((reach, made_at)) => token::reached(reach, made_at, tenants),
                None => tenants,
            };
            let represents =
                |(held, _): &(Membership, Tenant)| held.role.0 == TenantRole::Representative;
            // Most people represent nobody, and a page need not ask for mandates then.
            let mandates = if held.iter().any(represents) {
                store::mandate::of_person(reading, person.id.0).await?
            } else {
                Vec::new()
            };
            let at_tenants = held.into_iter().map(|(held, tenant)| Held {
                scopes: lent::mandated(&mandates, &tenant, now),
                role: held.role.0,
                state: held.state.0,
                tenant,
            });
            Ok(Standing {
                at_tenants: at_tenants.collect(),
                ..Standing::default()
            })
        }
    }
}

async fn note_use(center: &Center, sign_in: &store::sign_in::SignIn) -> Result<(), CenterFault> {
    let (now, id) = (center.now(), sign_in.id.0);
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    let in_all = sign_in.created_at.0 + days(BROWSER_DAYS_IN_ALL);
    // A token ends on the day it was given for; a browser's sign-in when it is not used, or is old.
    let until =
        (sign_in.kind.0 == SignInKind::Browser).then(|| in_all.min(now + days(BROWSER_DAYS)));
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
        act_of(self.person, held)
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

    /// The act of a tool with a token of one engagement; such a token is nothing else.
    #[must_use]
    pub fn tool(&self) -> Option<&ToolAct> {
        match &self.tool {
            Some(Program::Tool(act)) => Some(act),
            Some(Program::Runner(_)) | None => None,
        }
    }

    /// The program of a customer's with a token of one migration; such a token is nothing else.
    #[must_use]
    pub fn runner(&self) -> Option<&Runner> {
        match &self.tool {
            Some(Program::Runner(runner)) => Some(runner),
            Some(Program::Tool(_)) | None => None,
        }
    }

    /// Whether this is a program with a token that does one thing, and nothing that its owner may do.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.tool.is_some()
    }

    /// The act of somebody who joins a tenant or proves a domain.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for the people of the Center and of partners: nobody is of two kinds.
    pub fn newcomer(&self) -> Result<NewcomerAct, CenterFault> {
        (self.side == PersonKind::Customer && self.tool.is_none())
            .then(|| permission::admit_newcomer(self.person))
            .ok_or(CenterFault::NotFound)
    }

    /// The act of a partner's person in its own workspace, and the partner's name.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`] for anybody else.
    pub fn partner(&self) -> Result<(PartnerAct, &str), CenterFault> {
        let at = self.at_partner.as_ref().ok_or(CenterFault::NotFound)?;
        let act = permission::admit_partner(self.person, at.partner, at.state)
            .ok_or(CenterFault::NotFound)?;
        Ok((act, &at.name))
    }

    /// Whether this person's partner is paused.
    #[must_use]
    pub fn is_partner_paused(&self) -> bool {
        self.at_partner.as_ref().is_some_and(|at| at.is_paused)
    }

    /// The act of a partner's person for the customer that pages under `/partner/customers/{domain}`
    /// are about, once [`meet_customer`] has looked it up.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`], the same for a tenant that does not exist and one that is none of
    /// this partner's customers.
    pub fn on_behalf(&self, domain: &str) -> Result<(OnBehalfAct, &Tenant), CenterFault> {
        let met = self.on_behalf.as_ref();
        let (act, tenant) = met
            .filter(|(_, tenant)| tenant.domain == domain)
            .ok_or(CenterFault::NotFound)?;
        Ok((act.clone(), tenant))
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

    /// In which capacity this person manages the own account: what it works as, else what it is, though
    /// nothing of it holds any more.
    #[must_use]
    pub fn actor(&self) -> Actor {
        let of_center = self.at_center.first().map(|(role, _)| match role {
            CenterRole::Specialist => Actor::Specialist,
            CenterRole::Manager => Actor::Manager,
            CenterRole::Operator => Actor::Operator,
        });
        let active = |held: &&Held| held.state == MembershipState::Active;
        let at_tenant = self.at_tenants.iter().find(active);
        let at_tenant = at_tenant.or(self.at_tenants.first());
        let of_tenant = at_tenant.map(|held| match held.role {
            TenantRole::Admin => Actor::CustomerAdmin,
            TenantRole::Member => Actor::CustomerMember,
            TenantRole::Representative => Actor::Representative,
        });
        let of_partner = self.at_partner.as_ref().map(|_| Actor::Partner);
        let held = self.at_work().or(of_center).or(of_tenant).or(of_partner);
        held.unwrap_or(Actor::CustomerMember)
    }

    /// To which of the three sides this person belongs.
    pub(crate) fn side(&self) -> PersonKind {
        self.side
    }

    /// Whether this person works at the Center.
    #[must_use]
    pub fn is_at_work(&self) -> bool {
        self.at_work().is_some()
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

/// The act of whoever holds the link in a digest.
///
/// # Errors
/// [`CenterFault::NotFound`]: there is no such link, or it is too old.
pub async fn by_digest_link(center: &Center, secret: &Secret) -> Result<DigestAct, CenterFault> {
    let reading = center.store().read().await?;
    let person = store::news::person_of_link(&reading, &secret.hash()).await?;
    person
        .map(permission::admit_digest)
        .ok_or(CenterFault::NotFound)
}

/// The act of an operator who works at the console of the machine: whoever can open the database is
/// believed, and the name stands in the chain.
///
/// # Errors
/// [`CenterFault::NotFound`]: no active operator has this address.
pub async fn operator_at_console(
    center: &Center,
    address: &str,
) -> Result<OperatorAct, CenterFault> {
    let reading = center.store().read().await?;
    let address = address.trim().to_lowercase();
    let person = store::person::by_address(&reading, &address).await?;
    let person = person.ok_or(CenterFault::NotFound)?;
    let roles = store::membership::at_center(&reading, person.id.0).await?;
    let operator = roles
        .iter()
        .find(|role| role.role.0 == CenterRole::Operator);
    operator
        .and_then(|held| permission::admit_operator(person.id.0, held.role.0, held.state.0))
        .ok_or(CenterFault::NotFound)
}
