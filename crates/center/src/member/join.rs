//! Accepting an invitation. It is bound to its address: somebody new becomes a person by it, and
//! somebody whose address it is already must be signed in, so that no link can take an account over.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::PersonId;
use process::permission::{Action, MembershipState, Scopes, TenantRole, VisitorAct};
use store::membership::Membership;
use store::person::{Person, PersonKind};
use store::sign_in::SignInKind;
use store::tenant::Tenant;
use store::tenant_invitation::TenantInvitation;
use store::{Id, Instant, Reading, Word, Writing};

use super::mandate::{self, Given};
use crate::claim::{Introduction, nobody_yet};
use crate::deed::{self, Done, Recognised};
use crate::sign_in::{Begun, Secret, SignedIn, begin};
use crate::{Center, CenterFault, Conflict};

/// What the holder of an invitation's link sees.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The tenant, as it calls itself.
    pub tenant: String,
    /// Its IANA zone.
    pub zone: String,
    /// Who invites.
    pub inviter: String,
    /// The address it is for.
    pub address: String,
    /// As what.
    pub role: TenantRole,
    /// How far a representative may go.
    pub scopes: Scopes,
    /// The last day of a representative's mandate.
    pub until: Option<Date>,
    /// It can be accepted until then.
    pub expires_at: Timestamp,
    /// What stands between the reader and accepting.
    pub standing: Standing,
}

/// What stands between the reader of an invitation and accepting it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing; the address is nobody's yet, and its owner says who that is.
    New,
    /// Nothing: the reader is signed in with the address.
    Ready,
    /// The address is somebody's, who must sign in first.
    SignInFirst,
    /// Somebody else is signed in here.
    SomebodyElse,
    /// The address is of the Center or a partner, and nobody is of two kinds.
    OtherKind,
    /// The reader is of the tenant already, whose pages are under this domain.
    Already(String),
}

/// What came of accepting.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The domain that the tenant's pages are under.
    pub domain: String,
    /// The sign-in of somebody new.
    pub secret: Option<Secret>,
}

/// What an invitation says to whoever opens its link.
///
/// # Errors
/// It was accepted, taken back, sent anew, has expired or never was: all [`CenterFault::NotFound`].
pub async fn look_at(
    center: &Center,
    visitor: &VisitorAct,
    secret: &Secret,
    reader: Option<&SignedIn>,
) -> Result<Invited, CenterFault> {
    visitor.permit(Action::JoinTenant)?;
    let reading = center.store().read().await?;
    let found = found(&reading, secret, center.now()).await?;
    let inviter = store::person::by_id(&reading, found.invitation.invited_by.0).await?;
    Ok(Invited {
        standing: standing(&reading, &found, reader.map(|reader| reader.person)).await?,
        inviter: inviter.map(|person| person.name).unwrap_or_default(),
        role: found.invitation.role.0,
        scopes: found.invitation.scopes.0,
        until: found.invitation.until_day.map(|day| day.0),
        expires_at: found.invitation.expires_at.0,
        address: found.address,
        zone: found.tenant.zone,
        tenant: found.tenant.name,
    })
}

/// An invitation that can be accepted.
struct Found {
    invitation: TenantInvitation,
    address: String,
    tenant: Tenant,
}

async fn found(reading: &Reading, secret: &Secret, now: Timestamp) -> Result<Found, CenterFault> {
    let invitation = store::tenant_invitation::by_token_hash(reading, &secret.hash())
        .await?
        .filter(|found| {
            found.used_at.is_none() && found.revoked_at.is_none() && found.expires_at.0 > now
        })
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(reading, invitation.tenant_id.0).await?;
    Ok(Found {
        address: invitation.address.clone().ok_or(CenterFault::NotFound)?,
        tenant: tenant.ok_or(CenterFault::NotFound)?,
        invitation,
    })
}

async fn standing(
    reading: &Reading,
    found: &Found,
    reader: Option<PersonId>,
) -> Result<Standing, CenterFault> {
    let owner = store::person::by_address(reading, &found.address).await?;
    Ok(match (owner, reader) {
        (None, None) => Standing::New,
        (Some(_), None) => Standing::SignInFirst,
        (Some(owner), Some(reader)) if owner.id.0 == reader => {
            if owner.kind.0 != PersonKind::Customer {
                return Ok(Standing::OtherKind);
            }
            let held = store::membership::of(reading, found.tenant.id.0, reader).await?;
            if held.is_some_and(|held| held.state.0 == MembershipState::Active) {
                Standing::Already(found.tenant.domain.clone())
            } else {
                Standing::Ready
            }
        }
        (_, Some(_)) => Standing::SomebodyElse,
    })
}

/// Accepts an invitation: of many at once exactly one does. Somebody new is signed in by it; what an
/// account already is stays as it is.
///
/// # Errors
/// As [`look_at`]; or something stands between the reader and accepting ([`Conflict::State`]); or
/// somebody new did not say who that is (faults of the fields).
pub async fn join(
    center: &Center,
    visitor: &VisitorAct,
    secret: &Secret,
    reader: Option<&SignedIn>,
    (as_whom, device): (Option<Introduction>, &str),
) -> Result<Joined, CenterFault> {
    visitor.permit(Action::JoinTenant)?;
    let asked = Asked {
        visitor: visitor.clone(),
        invitation: secret.clone(),
        reader: reader.map(|reader| reader.person),
        as_whom,
        sign_in: Secret::draw(center),
        device: device
            .chars()
            .filter(|character| !character.is_control())
            .take(200)
            .collect(),
    };
    center
        .write(asked, |writing, center, asked| {
            Box::pin(join_in(writing, center, asked))
        })
        .await
}

struct Asked {
    visitor: VisitorAct,
    invitation: Secret,
    reader: Option<PersonId>,
    as_whom: Option<Introduction>,
    sign_in: Secret,
    device: String,
}

async fn join_in(writing: &Writing, center: &Center, asked: &Asked) -> Result<Joined, CenterFault> {
    let now = center.now();
    let found = found(writing, &asked.invitation, now).await?;
    let (person, secret) = match standing(writing, &found, asked.reader).await? {
        Standing::Ready => (asked.reader.ok_or(CenterFault::NotFound)?, None),
        Standing::New => {
            let as_whom = asked.as_whom.as_ref();
            let as_whom = as_whom.ok_or_else(|| CenterFault::field("name", "error-empty"))?;
            let person = become_person(writing, center, (&found, as_whom)).await?;
            let begun = Begun {
                person,
                secret: &asked.sign_in,
                kind: SignInKind::Browser,
                device: &asked.device,
                now,
            };
            begin(writing, center, begun).await?;
            (person, Some(asked.sign_in.clone()))
        }
        _ => return Err(CenterFault::Conflict(Conflict::State)),
    };
    let (id, tenant) = (found.invitation.id, found.tenant.id.0);
    if !store::tenant_invitation::redeem(writing, id, person, now).await? {
        return Err(CenterFault::NotFound);
    }
    let membership = Membership {
        tenant_id: Id(tenant),
        person_id: Id(person),
        role: found.invitation.role.clone(),
        state: Word(MembershipState::Active),
        since: Instant(now),
    };
    super::put(writing, membership, now).await?;
    if let (TenantRole::Representative, Some(until)) =
        (found.invitation.role.0, found.invitation.until_day)
    {
        let given = Given {
            person,
            scopes: found.invitation.scopes.0,
            until: until.0,
            by: found.invitation.invited_by.0,
        };
        mandate::put(writing, center, tenant, given).await?;
    }
    let done = Done {
        action: Action::JoinTenant,
        tenant: Some(tenant),
        subject_kind: "invitation",
        subject: id,
        engagement: None,
        at: now,
    };
    let content = (found.invitation.role.0, found.invitation.scopes.0);
    deed::enter(writing, &Recognised(&asked.visitor, person), done, &content).await?;
    Ok(Joined {
        domain: found.tenant.domain,
        secret,
    })
}

async fn become_person(
    writing: &Writing,
    center: &Center,
    (found, as_whom): (&Found, &Introduction),
) -> Result<PersonId, CenterFault> {
    let now = center.now();
    let id = PersonId(center.chance().uuid(now));
    let english = process::language::WrittenLanguage::English;
    let person = Person {
        id: Id(id),
        created_at: Instant(now),
        ..as_whom.on(nobody_yet(&found.tenant.zone, &found.address, english))
    };
    store::person::add(writing, person).await?;
    Ok(id)
}
