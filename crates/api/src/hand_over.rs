//! "My admin left": a member asks to become admin, a manager answers on sight of the proof, an active
//! admin can stop it.

use axum::Json;
use axum::http::StatusCode;
use center::hand_over::{self, HandOverState, Proof, Standing};
use jiff::Timestamp;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (manager, answer) = (Audience::Manager, Action::AnswerHandOver);
    let (customer, ask) = (Audience::Customer, Action::AskHandOver);
    Operations::about("hand-overs")
        .shows(manager, answer, routes!(list_hand_overs))
        .shows(manager, answer, routes!(show_hand_over))
        .shows(customer, ask, routes!(show_own_hand_over))
        .makes(customer, ask, routes!(ask_hand_over))
        .changes(manager, answer, routes!(confirm_hand_over))
        .changes(manager, answer, routes!(decline_hand_over))
        .changes(customer, Action::ManageMembers, routes!(stop_hand_over))
}

/// Somebody asks to become admin of a tenant.
#[derive(Debug, Serialize, ToSchema)]
struct HandOver {
    /// Which.
    id: Uuid,
    /// The tenant, as it calls itself.
    tenant: String,
    /// Who asks.
    name: String,
    /// The asker's address.
    address: Option<String>,
    /// How the domain was proven: `mail` or `dns`.
    proof: &'static str,
    /// The domain that was proven.
    domain: String,
    /// When.
    proven_at: Timestamp,
    /// Why, in the asker's words.
    reason: String,
    /// Asked.
    asked_at: Timestamp,
    /// `asked`, `confirmed`, `declined`, `stopped` or `done`.
    state: &'static str,
    /// When it takes effect, once confirmed.
    due_at: Option<Timestamp>,
}

impl From<hand_over::Asked> for HandOver {
    fn from(asked: hand_over::Asked) -> Self {
        Self {
            id: asked.id,
            tenant: asked.tenant,
            name: asked.name,
            address: asked.address,
            proof: proof(asked.proof),
            domain: asked.domain,
            proven_at: asked.proven_at,
            reason: asked.reason,
            asked_at: asked.asked_at,
            state: state(asked.state),
            due_at: asked.due_at,
        }
    }
}

fn proof(proof: Proof) -> &'static str {
    proof.as_str()
}

fn state(state: HandOverState) -> &'static str {
    state.as_str()
}

/// Who asks to become admin.
#[derive(Debug, Serialize, ToSchema)]
struct HandOvers {
    /// Oldest first, at most 100.
    items: Vec<HandOver>,
}

/// List who asks to become admin of a tenant
#[utoipa::path(get, path = "/center/hand-overs", responses((status = 200, body = HandOvers)))]
async fn list_hand_overs(caller: Caller) -> Answer<Json<HandOvers>> {
    let act = caller.manager()?;
    let open = hand_over::open(&caller.center, &act).await?;
    Ok(Json(HandOvers {
        items: open.into_iter().map(HandOver::from).collect(),
    }))
}

/// An active admin of the tenant.
#[derive(Debug, Serialize, ToSchema)]
struct ActiveAdmin {
    /// The name.
    name: String,
    /// Last seen signed in.
    seen_at: Option<Timestamp>,
}

/// Somebody asks to become admin, with who is admin now.
#[derive(Debug, Serialize, ToSchema)]
struct HandOverShown {
    #[serde(flatten)]
    hand_over: HandOver,
    /// The tenant's active admins.
    admins: Vec<ActiveAdmin>,
}

/// Show who asks to become admin of a tenant
#[utoipa::path(get, path = "/center/hand-overs/{hand_over}",
    responses((status = 200, body = HandOverShown)))]
async fn show_hand_over(caller: Caller, At(id): At<Uuid>) -> Answer<Json<HandOverShown>> {
    let act = caller.manager()?;
    let mut asked = hand_over::asked(&caller.center, &act, id).await?;
    let admins = std::mem::take(&mut asked.admins).into_iter();
    let admins = admins.map(|(name, seen_at)| ActiveAdmin { name, seen_at });
    Ok(Json(HandOverShown {
        admins: admins.collect(),
        hand_over: asked.into(),
    }))
}

/// Confirm that somebody becomes admin
///
/// At once if the tenant has no active admin, else after a day in which one can stop it. Everybody of
/// the tenant is told.
#[utoipa::path(post, path = "/center/hand-overs/{hand_over}/confirm", responses((status = 204)))]
async fn confirm_hand_over(caller: Caller, At(id): At<Uuid>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    hand_over::confirm(&caller.center, &act, id).await?;
    DONE
}

/// Decline that somebody becomes admin
#[utoipa::path(post, path = "/center/hand-overs/{hand_over}/decline", responses((status = 204)))]
async fn decline_hand_over(caller: Caller, At(id): At<Uuid>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    hand_over::decline(&caller.center, &act, id).await?;
    DONE
}

/// Where a member stands who wants to become admin.
#[derive(Debug, Serialize, ToSchema)]
struct OwnHandOver {
    /// `may_ask`, `proof_needed` (prove a domain of the tenant first), `asked`, `ahead` or
    /// `somebody_else` (who asks already).
    standing: &'static str,
    /// When it takes effect, once confirmed.
    due_at: Option<Timestamp>,
}

/// Show where a member stands who wants to become admin
#[utoipa::path(get, path = "/tenants/{domain}/hand-over",
    responses((status = 200, body = OwnHandOver)))]
async fn show_own_hand_over(caller: Caller, At(domain): At<String>) -> Answer<Json<OwnHandOver>> {
    let (act, _) = caller.customer(&domain)?;
    let (standing, due_at) = match hand_over::standing(&caller.center, &act).await? {
        Standing::MayAsk => ("may_ask", None),
        Standing::ProofNeeded => ("proof_needed", None),
        Standing::Asked => ("asked", None),
        Standing::Ahead(due) => ("ahead", Some(due)),
        Standing::SomebodyElse => ("somebody_else", None),
    };
    Ok(Json(OwnHandOver { standing, due_at }))
}

/// Why somebody becomes admin.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Our admin left the company in October."})))]
struct HandOverAsked {
    /// Why.
    #[schema(max_length = 2000)]
    reason: String,
}

/// Ask to become admin in the place of one who left
///
/// The asker's own address at a verified domain proves where it belongs, or a domain it has proven.
#[utoipa::path(post, path = "/tenants/{domain}/hand-over", request_body = HandOverAsked,
    responses((status = 204)))]
async fn ask_hand_over(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(HandOverAsked { reason }): Body<HandOverAsked>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    hand_over::ask_as_member(&caller.center, &act, &reason, &key).await?;
    DONE
}

/// Stop that somebody else becomes admin, confirmed or not
#[utoipa::path(delete, path = "/tenants/{domain}/hand-over", responses((status = 204)))]
async fn stop_hand_over(caller: Caller, At(domain): At<String>) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    hand_over::stop(&caller.center, &act).await?;
    DONE
}
