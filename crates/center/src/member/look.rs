//! The tenant's people as its admins see them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, MembershipState, Scopes, TenantRole};
use store::Reading;
use store::hand_over::HandOverState;
use store::tenant::Tenant;
use uuid::Uuid;

use crate::eligibility::today;
use crate::{Center, CenterFault};

/// Everybody of the tenant, and who is invited.
#[derive(Clone, Debug)]
pub struct Members {
    /// Those who hold a membership or held one.
    pub members: Vec<Member>,
    /// Invitations that were not accepted yet.
    pub invitations: Vec<OpenInvitation>,
    /// Somebody asks to become admin, or soon does.
    pub hand_over: Option<HandOverAhead>,
}

/// One of the tenant's people.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The address; none once erased.
    pub address: Option<String>,
    /// As what.
    pub role: TenantRole,
    /// Whether it holds.
    pub state: MembershipState,
    /// Since when.
    pub since: Timestamp,
    /// Last seen signed in.
    pub seen: Option<Timestamp>,
    /// How far a representative may go, and the last day; none: nothing, now.
    pub mandate: Option<(Scopes, Date)>,
    /// The mandate's day is past.
    pub has_run_out: bool,
    /// The admin who looks.
    pub is_self: bool,
}

/// An invitation that was not accepted yet.
#[derive(Clone, Debug)]
pub struct OpenInvitation {
    /// Which.
    pub id: Uuid,
    /// Whom.
    pub address: String,
    /// As what.
    pub role: TenantRole,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
    /// It no longer can.
    pub has_expired: bool,
}

/// Somebody asks to become admin, or soon does.
#[derive(Clone, Debug)]
pub struct HandOverAhead {
    /// The name.
    pub name: String,
    /// The address.
    pub address: Option<String>,
    /// When it takes effect; none while the Center has not answered.
    pub due_at: Option<Timestamp>,
}

/// Everybody of the tenant.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn members(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
) -> Result<Members, CenterFault> {
    act.permit(Action::ManageMembers)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let invitations = store::tenant_invitation::open_of(&reading, act.tenant()).await?;
    let hand_over = store::hand_over::open_of(&reading, act.tenant()).await?;
    let members = all(&reading, act, tenant, now).await?;
    let hand_over = match hand_over {
        None => None,
        Some(open) => {
            let person = store::person::by_id(&reading, open.person_id.0).await?;
            let person = person.map(|person| (person.name, person.address));
            let (name, address) = person.unwrap_or_default();
            let due_at = open.due_at.map(|at| at.0);
            Some(HandOverAhead {
                name,
                address,
                due_at: due_at.filter(|_| open.state.0 == HandOverState::Confirmed),
            })
        }
    };
    let invitations = invitations.into_iter().filter_map(|open| {
        Some(OpenInvitation {
            id: open.id,
            address: open.address?,
            role: open.role.0,
            expires_at: open.expires_at.0,
            has_expired: open.expires_at.0 <= now,
        })
    });
    Ok(Members {
        members,
        invitations: invitations.collect(),
        hand_over,
    })
}

type Names = BTreeMap<PersonId, (String, Option<String>)>;

async fn all(
    reading: &Reading,
    act: &CustomerAct,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<Vec<Member>, CenterFault> {
    let held = store::membership::of_tenant(reading, act.tenant()).await?;
    let ids: Vec<PersonId> = held.iter().map(|held| held.person_id.0).collect();
    let people = store::person::by_ids(reading, &ids).await?;
    let seen = store::sign_in::last_seen(reading, &ids).await?;
    let mandates = store::mandate::of_tenant(reading, act.tenant()).await?;
    let names: Names = people
        .into_iter()
        .map(|person| (person.id.0, (person.name, person.address)))
        .collect();
    let today = today(tenant, now);
    let members = held.into_iter().map(|held| {
        let person = held.person_id.0;
        let (name, address) = names.get(&person).cloned().unwrap_or_default();
        let mandate = mandates.iter().find(|given| given.person_id.0 == person);
        Member {
            person,
            name,
            address,
            role: held.role.0,
            state: held.state.0,
            since: held.since.0,
            seen: seen.get(&person).map(|at| at.0),
            mandate: mandate.map(|given| (given.scopes.0, given.until_day.0)),
            has_run_out: mandate.is_some_and(|given| given.until_day.0 < today),
            is_self: person == act.person(),
        }
    });
    Ok(members.collect())
}

/// One of the tenant's people.
///
/// # Errors
/// There is no such person of the tenant, not permitted, or the database failed.
pub async fn member(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    person: PersonId,
) -> Result<Member, CenterFault> {
    act.permit(Action::ManageMembers)?;
    let reading = center.store().read().await?;
    let members = all(&reading, act, tenant, center.now()).await?;
    members
        .into_iter()
        .find(|member| member.person == person)
        .ok_or(CenterFault::NotFound)
}
