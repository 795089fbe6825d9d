//! Inviting somebody to a tenant, sending the invitation anew, taking it back. Whether the address
//! is anybody's already shows nowhere here: only to the invitee.

use jiff::{SignedDuration, Timestamp};
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, MembershipState, Scopes, TenantRole};
use serde::Serialize;
use store::tenant::Tenant;
use store::tenant_invitation::TenantInvitation;
use store::{Constraint, Day, Document, Id, Instant, StoreFault, Word, Writing};
use uuid::Uuid;

use super::mandate::{self, MandateTyped};
use crate::deed::{self, Done};
use crate::eligibility::today;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::sign_in::{Address, Secret};
use crate::text::hash;
use crate::{Center, CenterFault, FieldFault, allowance};

/// An invitation as it came from the form.
#[derive(Clone, Debug, Default)]
pub struct InvitationTyped {
    /// Whom.
    pub address: String,
    /// As what, by its word.
    pub role: String,
    /// A representative's mandate.
    pub mandate: MandateTyped,
}

/// An invitation can be accepted for this long.
const VALID: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Mails with an invitation that one tenant may have sent in [`WINDOW`].
const MOST: u64 = 100;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// An invitation that can be kept.
#[derive(Clone, Debug, Serialize)]
struct Wanted {
    address: String,
    role: TenantRole,
    scopes: Scopes,
    until: Option<jiff::civil::Date>,
}

fn read(typed: &InvitationTyped, today: jiff::civil::Date) -> Result<Wanted, CenterFault> {
    let mut faults = Vec::new();
    let address = Address::parse("address", &typed.address)
        .map_err(|fault| faults.push(fault.when_empty("error-address")))
        .ok();
    let role: Option<TenantRole> = typed.role.parse().ok();
    if role.is_none() {
        faults.push(FieldFault::new("role", "error-choose"));
    }
    let (mut scopes, mut until) = (Scopes::NONE, None);
    if role == Some(TenantRole::Representative) {
        match mandate::read(&typed.mandate, today) {
            Ok((given, day)) => (scopes, until) = (given, Some(day)),
            Err(more) => faults.extend(more),
        }
    }
    match (address, role) {
        (Some(address), Some(role)) if faults.is_empty() => Ok(Wanted {
            address: address.as_str().to_owned(),
            role,
            scopes,
            until,
        }),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// Invites somebody. The same key invites once. The answer is the same for every address that is not
/// of the tenant already.
///
/// # Errors
/// An answer cannot be taken; the address is of the tenant or invited already; too many were invited
/// today; or the database failed.
pub async fn invite(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    typed: &InvitationTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageMembers)?;
    let wanted = read(typed, today(tenant, center.now()))?;
    if wanted.role == TenantRole::Representative {
        act.permit(Action::NameRepresentative)?;
    }
    let ask = key.ask(act.person(), "invite_member", &wanted)?;
    let state = (act.clone(), wanted, Secret::draw(center), ask);
    let invited = center
        .write(state, |writing, center, (act, wanted, secret, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                refuse_own(writing, act, &wanted.address).await?;
                let id = center.chance().uuid(center.now());
                keep(writing, center, act, (id, wanted, secret)).await?;
                once::keep(writing, ask, &(), center.now()).await
            })
        })
        .await;
    match invited {
        Err(CenterFault::Store(StoreFault::Refused(Constraint::Unique))) => {
            Err(CenterFault::field("address", "error-invited-already"))
        }
        other => other,
    }
}

/// Who is of the tenant need not be invited; its admins know who that is.
async fn refuse_own(
    writing: &Writing,
    act: &CustomerAct,
    address: &str,
) -> Result<(), CenterFault> {
    let Some(person) = store::person::by_address(writing, address).await? else {
        return Ok(());
    };
    let held = store::membership::of(writing, act.tenant(), person.id.0).await?;
    let is_own = held.is_some_and(|held| {
        matches!(
            held.state.0,
            MembershipState::Active | MembershipState::Suspended
        )
    });
    if is_own {
        return Err(CenterFault::field("address", "error-member-already"));
    }
    Ok(())
}

async fn keep(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    (id, wanted, secret): (Uuid, &Wanted, &Secret),
) -> Result<(), CenterFault> {
    let now = center.now();
    let subject = hash(&[b"invitations", act.tenant().0.as_bytes()]);
    if !allowance::take(writing, center, subject, (MOST, WINDOW)).await? {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    let invitation = TenantInvitation {
        id,
        tenant_id: Id(act.tenant()),
        address: Some(wanted.address.clone()),
        role: Word(wanted.role),
        scopes: Document(wanted.scopes),
        until_day: wanted.until.map(Day),
        token_hash: secret.hash(),
        invited_by: Id(act.person()),
        created_at: Instant(now),
        expires_at: Instant(now + VALID),
        used_at: None,
        used_by: None,
        revoked_at: None,
    };
    store::tenant_invitation::add(writing, invitation).await?;
    let letter = Letter::Invited {
        invitation: id,
        secret: secret.reveal().to_owned(),
    };
    // To nobody known by it, whoever has the address: the worker finds that out.
    letter::send(writing, center, PersonId(Uuid::nil()), letter, now).await?;
    let content = ("invited", wanted.role, wanted.scopes, wanted.until);
    enter(writing, act, id, &content, now).await
}

async fn enter(
    writing: &Writing,
    act: &CustomerAct,
    invitation: Uuid,
    content: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::ManageMembers,
        tenant: Some(act.tenant()),
        subject_kind: "invitation",
        subject: invitation,
        engagement: None,
        at,
    };
    deed::enter(writing, act, done, content).await
}

/// Sends an invitation anew, with another link; the earlier one no longer works. The same key sends
/// one.
///
/// # Errors
/// There is no such invitation open at the tenant, too many were sent today, or the database failed.
pub async fn send_again(
    center: &Center,
    act: &CustomerAct,
    id: Uuid,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageMembers)?;
    let ask = key.ask(act.person(), "send_invitation_again", &id)?;
    let state = (act.clone(), id, Secret::draw(center), ask);
    center
        .write(state, |writing, center, (act, id, secret, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                let earlier = open(writing, act, *id).await?;
                let now = center.now();
                store::tenant_invitation::revoke(writing, act.tenant(), *id, now).await?;
                let wanted = Wanted {
                    address: earlier.address.ok_or(CenterFault::NotFound)?,
                    role: earlier.role.0,
                    scopes: earlier.scopes.0,
                    until: earlier.until_day.map(|day| day.0),
                };
                let id = center.chance().uuid(now);
                keep(writing, center, act, (id, &wanted, secret)).await?;
                once::keep(writing, ask, &(), now).await
            })
        })
        .await
}

/// An invitation of the act's own tenant that was neither accepted nor taken back.
async fn open(
    writing: &Writing,
    act: &CustomerAct,
    id: Uuid,
) -> Result<TenantInvitation, CenterFault> {
    let found = store::tenant_invitation::by_id(writing, id).await?;
    found
        .filter(|found| {
            found.tenant_id.0 == act.tenant()
                && found.used_at.is_none()
                && found.revoked_at.is_none()
        })
        .ok_or(CenterFault::NotFound)
}

/// Takes an invitation back: its link no longer works.
///
/// # Errors
/// There is no such invitation open at the tenant, or the database failed.
pub async fn take_back(center: &Center, act: &CustomerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::ManageMembers)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                if !store::tenant_invitation::revoke(writing, act.tenant(), *id, now).await? {
                    return Err(CenterFault::NotFound);
                }
                enter(writing, act, *id, &"taken back", now).await
            })
        })
        .await
}

/// Takes back what is open to somebody whom the tenant holds back or lets go.
pub(super) async fn take_back_from(
    writing: &Writing,
    act: &CustomerAct,
    person: PersonId,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let person = store::person::by_id(writing, person).await?;
    let Some(address) = person.and_then(|person| person.address) else {
        return Ok(());
    };
    let open = store::tenant_invitation::open_of(writing, act.tenant()).await?;
    for invitation in open {
        if invitation.address.as_deref() == Some(address.as_str()) {
            store::tenant_invitation::revoke(writing, act.tenant(), invitation.id, now).await?;
        }
    }
    Ok(())
}
