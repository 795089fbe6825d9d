//! The people of a tenant, as its admins see and change them: invited, admin or member, held back,
//! gone; and the mandate of a representative.

use axum::Json;
use axum::http::StatusCode;
use center::member::{self, InvitationTyped, MandateTyped, Member};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::PersonId;
use process::permission::{Action, MembershipState, Scope, TenantRole};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::word;

pub(crate) fn operations() -> Operations {
    let (customer, manage) = (Audience::Customer, Action::ManageMembers);
    let name = Action::NameRepresentative;
    Operations::about("members")
        .shows(customer, manage, routes!(list_members))
        .makes(customer, manage, routes!(invite_member))
        .makes(customer, manage, routes!(send_invitation_again))
        .changes(customer, manage, routes!(take_back_invitation))
        .shows(customer, manage, routes!(show_member))
        .makes(customer, name, routes!(give_mandate))
        .changes(customer, name, routes!(revoke_mandate))
        .changes(customer, manage, routes!(set_role))
        .changes(customer, manage, routes!(suspend_member))
        .changes(customer, manage, routes!(resume_member))
        .changes(customer, manage, routes!(end_member))
}

/// What a representative may do in the tenant's place.
#[derive(Debug, Serialize, ToSchema)]
struct MandateHeld {
    /// What is let.
    #[schema(schema_with = word::scopes)]
    scopes: Vec<Scope>,
    /// Its last day.
    until: Date,
    /// That day is past: it lets do nothing.
    has_run_out: bool,
}

/// One of the tenant's people.
#[derive(Debug, Serialize, ToSchema)]
struct TenantMember {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// The address; none once the person is erased.
    address: Option<String>,
    /// As what.
    #[schema(schema_with = word::tenant_role)]
    role: TenantRole,
    /// Whether it holds.
    #[schema(schema_with = word::membership_state)]
    state: MembershipState,
    /// Since when.
    since: Timestamp,
    /// Last seen signed in.
    seen_at: Option<Timestamp>,
    /// Of a representative; none lets do nothing.
    mandate: Option<MandateHeld>,
}

impl From<Member> for TenantMember {
    fn from(member: Member) -> Self {
        let has_run_out = member.has_run_out;
        let mandate = member.mandate.map(|(scopes, until)| MandateHeld {
            scopes: scopes.iter().collect(),
            until,
            has_run_out,
        });
        Self {
            id: member.person.0,
            name: member.name,
            address: member.address,
            role: member.role,
            state: member.state,
            since: member.since,
            seen_at: member.seen,
            mandate,
        }
    }
}

/// An invitation that was not accepted yet.
#[derive(Debug, Serialize, ToSchema)]
struct MemberInvitation {
    /// Which.
    id: Uuid,
    /// Whom.
    address: String,
    /// As what.
    #[schema(schema_with = word::tenant_role)]
    role: TenantRole,
    /// Until when it can be accepted.
    expires_at: Timestamp,
    /// It no longer can.
    has_expired: bool,
}

/// Somebody asks to become admin, or soon does.
#[derive(Debug, Serialize, ToSchema)]
struct HandOverAhead {
    /// The name.
    name: String,
    /// The address.
    address: Option<String>,
    /// When it takes effect; none while the Center has not answered.
    due_at: Option<Timestamp>,
}

/// A tenant's people.
#[derive(Debug, Serialize, ToSchema)]
struct TenantMembers {
    /// Those who hold a membership or held one.
    items: Vec<TenantMember>,
    /// Invitations that were not accepted yet.
    invitations: Vec<MemberInvitation>,
    /// Somebody who asks to become admin.
    hand_over: Option<HandOverAhead>,
}

/// List a tenant's people and who is invited
#[utoipa::path(get, path = "/tenants/{domain}/members",
    responses((status = 200, body = TenantMembers)))]
async fn list_members(caller: Caller, At(domain): At<String>) -> Answer<Json<TenantMembers>> {
    let (act, tenant) = caller.customer(&domain)?;
    let all = member::members(&caller.center, &act, &tenant).await?;
    let invitations = all.invitations.into_iter().map(|open| MemberInvitation {
        id: open.id,
        address: open.address,
        role: open.role,
        expires_at: open.expires_at,
        has_expired: open.has_expired,
    });
    Ok(Json(TenantMembers {
        items: all.members.into_iter().map(TenantMember::from).collect(),
        invitations: invitations.collect(),
        hand_over: all.hand_over.map(|ahead| HandOverAhead {
            name: ahead.name,
            address: ahead.address,
            due_at: ahead.due_at,
        }),
    }))
}

/// What a representative is let.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"scopes": ["request", "see_plan"], "until": "2027-03-31"})))]
struct MandateGiven {
    /// `request`, `see_plan`, `do_tasks`, `see_migration`, `migrate`.
    scopes: Vec<String>,
    /// The last day, at most a year ahead.
    #[schema(format = Date)]
    until: String,
}

impl MandateGiven {
    fn typed(self) -> MandateTyped {
        MandateTyped {
            scopes: self.scopes,
            until: self.until,
        }
    }
}

/// Somebody who is to belong to the tenant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"address": "lidia@contoso.example", "role": "member"})))]
struct MemberInvited {
    /// The mail address.
    address: String,
    /// `admin`, `member` or `representative`.
    role: String,
    /// Of a representative.
    #[serde(default)]
    mandate: Option<MandateGiven>,
}

/// Invite somebody to a tenant
///
/// The answer is the same whether the address is anybody's already or not.
#[utoipa::path(post, path = "/tenants/{domain}/invitations", request_body = MemberInvited,
    responses((status = 204)))]
async fn invite_member(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(invited): Body<MemberInvited>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.customer(&domain)?;
    let typed = InvitationTyped {
        address: invited.address,
        role: invited.role,
        mandate: invited
            .mandate
            .map_or_else(MandateTyped::default, MandateGiven::typed),
    };
    member::invite(&caller.center, &act, &tenant, &typed, &key).await?;
    DONE
}

/// Send an invitation again
///
/// With another link, as another invitation: the earlier link no longer works.
#[utoipa::path(post, path = "/tenants/{domain}/invitations/{invitation}/again",
    responses((status = 204)))]
async fn send_invitation_again(
    caller: Caller,
    At((domain, invitation)): At<(String, Uuid)>,
    Once(key): Once,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::send_again(&caller.center, &act, invitation, &key).await?;
    DONE
}

/// Take an invitation back
#[utoipa::path(delete, path = "/tenants/{domain}/invitations/{invitation}",
    responses((status = 204)))]
async fn take_back_invitation(
    caller: Caller,
    At((domain, invitation)): At<(String, Uuid)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::take_back(&caller.center, &act, invitation).await?;
    DONE
}

/// Show one of a tenant's people
#[utoipa::path(get, path = "/tenants/{domain}/members/{member}",
    responses((status = 200, body = TenantMember)))]
async fn show_member(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
) -> Answer<Json<TenantMember>> {
    let (act, tenant) = caller.customer(&domain)?;
    let found = member::member(&caller.center, &act, &tenant, person).await?;
    Ok(Json(found.into()))
}

/// As what somebody belongs to the tenant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"role": "admin"})))]
struct RoleSet {
    /// `admin` or `member`.
    role: String,
}

/// Make a member an admin, or an admin a member
///
/// The last active admin stays one.
#[utoipa::path(put, path = "/tenants/{domain}/members/{member}/role", request_body = RoleSet,
    responses((status = 204)))]
async fn set_role(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
    Body(RoleSet { role }): Body<RoleSet>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::set_role(&caller.center, &act, person, &role).await?;
    DONE
}

/// Hold somebody back: nothing of the tenant is open to that person
#[utoipa::path(post, path = "/tenants/{domain}/members/{member}/suspend",
    responses((status = 204)))]
async fn suspend_member(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::suspend(&caller.center, &act, person).await?;
    DONE
}

/// Let somebody back that was held back
#[utoipa::path(post, path = "/tenants/{domain}/members/{member}/resume",
    responses((status = 204)))]
async fn resume_member(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::resume(&caller.center, &act, person).await?;
    DONE
}

/// End a membership
///
/// The person can be invited again.
#[utoipa::path(post, path = "/tenants/{domain}/members/{member}/end",
    responses((status = 204)))]
async fn end_member(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::end(&caller.center, &act, person).await?;
    DONE
}

/// Give a representative another mandate
#[utoipa::path(post, path = "/tenants/{domain}/members/{member}/mandate",
    request_body = MandateGiven, responses((status = 204)))]
async fn give_mandate(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
    Once(key): Once,
    Body(given): Body<MandateGiven>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.customer(&domain)?;
    act.permit(Action::NameRepresentative)?;
    let typed = given.typed();
    member::give_mandate(&caller.center, &act, &tenant, person, &typed, &key).await?;
    DONE
}

/// Revoke a representative's mandate
#[utoipa::path(delete, path = "/tenants/{domain}/members/{member}/mandate",
    responses((status = 204)))]
async fn revoke_mandate(
    caller: Caller,
    At((domain, person)): At<(String, PersonId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    member::revoke_mandate(&caller.center, &act, person).await?;
    DONE
}
