//! What a tenant consents to: its partners, who may do what until when, and what waits for an answer.
//! Its people see it; its admins decide.

use axum::Json;
use axum::http::StatusCode;
use center::consent::{self, Answer as Said, Granted};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{PartnerId, Reference};
use process::permission::{Action, RelationState, Scope};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::answers::{How, What, names};
use crate::asked::{Answer, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::word;

pub(crate) fn operations() -> Operations {
    let (customer, manage) = (Audience::Customer, Action::ManageConsent);
    Operations::about("consents")
        .shows(customer, Action::SeeTenant, routes!(list_consents))
        .makes(customer, manage, routes!(grant_consent))
        .shows(customer, manage, routes!(show_waiting_request))
        .changes(customer, manage, routes!(let_request_go_on))
        .changes(customer, manage, routes!(refuse_request))
        .changes(customer, manage, routes!(revoke_consent))
        .changes(customer, manage, routes!(accept_partner))
        // Last, so that whoever walks them in this order finds the partner until then.
        .changes(customer, manage, routes!(end_partner))
}

/// A consent that holds.
#[derive(Debug, Serialize, ToSchema)]
struct ConsentHeld {
    /// Which.
    id: Uuid,
    /// To what.
    #[schema(schema_with = word::scopes)]
    scopes: Vec<Scope>,
    /// For which services, by their names in the catalog.
    services: Vec<String>,
    /// Its last day.
    until: Date,
    /// Who said so; none once that person was erased.
    granted_by: Option<String>,
    /// When.
    granted_at: Timestamp,
    /// Whether it rests, because the Center has paused the partner.
    rests: bool,
}

impl From<consent::Held> for ConsentHeld {
    fn from(held: consent::Held) -> Self {
        Self {
            id: held.id,
            scopes: held.scopes,
            services: names(&held.services),
            until: held.until,
            granted_by: held.granted_by,
            granted_at: held.granted_at,
            rests: held.rests,
        }
    }
}

/// A partner of the tenant.
#[derive(Debug, Serialize, ToSchema)]
struct TenantPartner {
    /// Which.
    id: Uuid,
    /// Its name.
    name: String,
    /// `invited`: it has asked, and an admin decides.
    #[schema(schema_with = word::relation_state)]
    state: RelationState,
    /// Since when.
    since: Timestamp,
    /// What is consented to it.
    consent: Option<ConsentHeld>,
    /// Requests that were allowed each by itself, beside that.
    allowed: Vec<AllowedRequest>,
}

/// A request that was allowed by itself. It opens nothing else, and ends with the request.
#[derive(Debug, Serialize, ToSchema)]
struct AllowedRequest {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// For which services, by their names in the catalog.
    services: Vec<String>,
}

impl From<consent::Allowed> for AllowedRequest {
    fn from(allowed: consent::Allowed) -> Self {
        Self {
            reference: allowed.reference.to_string(),
            services: names(&allowed.services),
        }
    }
}

/// A request of a partner that waits for consent.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingRequest {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Whose.
    partner: Uuid,
    /// The partner's name.
    partner_name: String,
    /// Who asked there; none once that person was erased.
    asked_by: Option<String>,
    /// Sent.
    filed_at: Option<Timestamp>,
    /// What to deploy.
    what: Option<What>,
    /// How to work together.
    how: Option<How>,
    /// Whether it is allowed already, by itself or within a consent.
    is_allowed: bool,
    /// Another request of the tenant that is under way: an allowed one goes on by itself once that has
    /// been accepted or has ended.
    other: Option<String>,
}

impl From<consent::Waiting> for WaitingRequest {
    fn from(waiting: consent::Waiting) -> Self {
        Self {
            reference: waiting.reference.to_string(),
            partner: waiting.partner.0,
            partner_name: waiting.name,
            asked_by: waiting.asked_by,
            filed_at: waiting.filed_at,
            what: waiting.answers.what.map(What::from),
            how: waiting.answers.how.map(How::from),
            is_allowed: waiting.is_allowed,
            other: waiting.other.map(|other| other.to_string()),
        }
    }
}

/// The tenant's partners with what is consented to them, and what waits for an answer.
#[derive(Debug, Serialize, ToSchema)]
struct Consents {
    /// The newest first.
    partners: Vec<TenantPartner>,
    /// Requests of partners that wait for consent.
    waiting: Vec<WaitingRequest>,
}

/// List a tenant's partners with what is consented to them
#[utoipa::path(get, path = "/tenants/{domain}/consents", responses((status = 200, body = Consents)))]
async fn list_consents(caller: Caller, At(domain): At<String>) -> Answer<Json<Consents>> {
    let (act, _) = caller.within(&domain)?;
    let (partners, waiting) = consent::look(&caller.center, &act).await?;
    let partners = partners.into_iter().map(|view| TenantPartner {
        id: view.partner.0,
        name: view.name,
        state: view.state,
        since: view.since,
        consent: view.held.map(ConsentHeld::from),
        allowed: view.allowed.into_iter().map(AllowedRequest::from).collect(),
    });
    Ok(Json(Consents {
        partners: partners.collect(),
        waiting: waiting.into_iter().map(WaitingRequest::from).collect(),
    }))
}

/// A consent.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "scopes": ["request", "see_plan"],
    "services": ["exchange-online", "teams"],
    "until": "2027-03-31"
})))]
struct ConsentGranted {
    /// `request`: ask for assistance; `see_plan`: see services and plan.
    scopes: Vec<String>,
    /// For which services, by their names in the catalog.
    services: Vec<String>,
    /// Its last day, at most a year ahead.
    #[schema(format = Date)]
    until: String,
    /// The consent whose place it takes, by its id; none where none holds. Another one than that is a
    /// conflict, so that nobody's narrowing is undone unseen.
    #[serde(default)]
    instead_of: Option<Uuid>,
}

/// Consent to a partner
///
/// It takes the place of the consent before. What the partner asked within it goes on at once.
#[utoipa::path(post, path = "/tenants/{domain}/consents/{partner}",
    request_body = ConsentGranted, responses((status = 204)))]
async fn grant_consent(
    caller: Caller,
    At((domain, partner)): At<(String, PartnerId)>,
    Once(key): Once,
    Body(granted): Body<ConsentGranted>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.customer(&domain)?;
    let granted = Granted {
        scopes: granted.scopes,
        services: granted.services,
        until: granted.until,
        instead_of: granted.instead_of,
    };
    consent::grant(&caller.center, &act, &tenant, partner, &granted, &key).await?;
    DONE
}

/// Revoke what is consented to a partner
///
/// At once: it sees nothing more, and what it asked stops, what was allowed by itself too.
#[utoipa::path(delete, path = "/tenants/{domain}/consents/{partner}",
    responses((status = 204)))]
async fn revoke_consent(
    caller: Caller,
    At((domain, partner)): At<(String, PartnerId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    consent::revoke(&caller.center, &act, partner).await?;
    DONE
}

/// Take a partner in that has asked
///
/// What it may see and do is a matter of consent.
#[utoipa::path(post, path = "/tenants/{domain}/consents/{partner}/accept",
    responses((status = 204)))]
async fn accept_partner(
    caller: Caller,
    At((domain, partner)): At<(String, PartnerId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    consent::take_in(&caller.center, &act, partner).await?;
    DONE
}

/// Refuse a partner that has asked, or end the relation to one that was taken in
///
/// Its consent is revoked, and what waits is withdrawn.
#[utoipa::path(post, path = "/tenants/{domain}/consents/{partner}/end",
    responses((status = 204)))]
async fn end_partner(
    caller: Caller,
    At((domain, partner)): At<(String, PartnerId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    consent::end_relation(&caller.center, &act, partner).await?;
    DONE
}

/// A request that waits, with what is consented to its partner.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingRequestShown {
    #[serde(flatten)]
    request: WaitingRequest,
    /// What is consented to the partner now.
    consent: Option<ConsentHeld>,
}

/// Show a request of a partner that waits for consent
#[utoipa::path(get, path = "/tenants/{domain}/consents/requests/{reference}",
    responses((status = 200, body = WaitingRequestShown)))]
async fn show_waiting_request(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<Json<WaitingRequestShown>> {
    let (act, _) = caller.customer(&domain)?;
    act.permit(Action::ManageConsent)?;
    let (one, held) = consent::waiting(&caller.center, &act.into(), &reference).await?;
    Ok(Json(WaitingRequestShown {
        request: one.into(),
        consent: held.map(ConsentHeld::from),
    }))
}

/// Let a request go on that waited for consent
///
/// Within the consent that covers it, or by itself where none does: that opens this one request and ends
/// with it. While another request of the tenant is under way it waits, and goes on by itself after that.
#[utoipa::path(post, path = "/tenants/{domain}/consents/requests/{reference}/allow",
    responses((status = 204)))]
async fn let_request_go_on(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    consent::answer_request(&caller.center, &act, &reference, Said::LetGoOn).await?;
    DONE
}

/// Why a request is refused.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "We do this ourselves next year."})))]
struct RequestRefused {
    /// For the partner to read.
    #[schema(max_length = 500)]
    reason: String,
}

/// Refuse a request that waits for consent
#[utoipa::path(post, path = "/tenants/{domain}/consents/requests/{reference}/refuse",
    request_body = RequestRefused, responses((status = 204)))]
async fn refuse_request(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    Body(RequestRefused { reason }): Body<RequestRefused>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    act.permit(Action::ManageConsent)?;
    let refusal = Said::refuse(&reason)?;
    consent::answer_request(&caller.center, &act, &reference, refusal).await?;
    DONE
}
