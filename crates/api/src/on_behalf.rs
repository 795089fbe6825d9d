//! What a partner asks on behalf of one of its customers. Within the customer's consent it goes on
//! like any request; without, it waits for the customer and shows nothing of it.

use axum::Json;
use axum::http::StatusCode;
use center::request::{self, Door};
use jiff::Timestamp;
use process::eligibility::Decision;
use process::identity::Reference;
use process::permission::Action;
use process::state::{Move, RequestState};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::answers::{Confirmed, How, RequestBegun, RequestMade, What, known, names};
use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::tenant::{Eligibility, eligibility};
use crate::told::Service;
use crate::word;

pub(crate) fn operations() -> Operations {
    let (partner, ask) = (Audience::Partner, Action::AskOnBehalf);
    Operations::about("requests on behalf")
        .shows(partner, ask, routes!(list_requests_on_behalf))
        .makes(partner, ask, routes!(begin_request_on_behalf))
        .shows(partner, ask, routes!(show_request_on_behalf))
        .compares(partner, ask, routes!(answer_what_on_behalf))
        .compares(partner, ask, routes!(answer_how_on_behalf))
        .makes(partner, ask, routes!(file_request_on_behalf))
        .changes(partner, ask, routes!(withdraw_request_on_behalf))
}

/// A request that the partner wrote for a customer.
#[derive(Debug, Serialize, ToSchema)]
struct RequestOnBehalf {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// Last changed.
    changed_at: Timestamp,
    /// The services asked for, or picked so far.
    services: Vec<Service>,
}

/// What the partner asked for a customer.
#[derive(Debug, Serialize, ToSchema)]
struct RequestsOnBehalf {
    /// Newest first, at most 50, as far as the partner may still see them.
    items: Vec<RequestOnBehalf>,
}

/// List what the partner asked for a customer
#[utoipa::path(get, path = "/partner/customers/{domain}/requests",
    responses((status = 200, body = RequestsOnBehalf)))]
async fn list_requests_on_behalf(
    caller: Caller,
    At(domain): At<String>,
) -> Answer<Json<RequestsOnBehalf>> {
    let (act, _) = caller.on_behalf(&domain).await?;
    let asked = request::asked_of(&caller.center, &act).await?;
    let items = asked.into_iter().map(|line| RequestOnBehalf {
        reference: line.reference.to_string(),
        state: line.state,
        mover: line.state.whose_move(),
        changed_at: line.changed_at,
        services: caller.services(&line.services),
    });
    Ok(Json(RequestsOnBehalf {
        items: items.collect(),
    }))
}

/// Begin a draft for a customer
///
/// A partner has one draft for a customer at a time: while there is one, its reference is the answer.
#[utoipa::path(post, path = "/partner/customers/{domain}/requests", request_body = RequestBegun,
    responses((status = 201, body = RequestMade)))]
async fn begin_request_on_behalf(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(begun): Body<RequestBegun>,
) -> Answer<Made<RequestMade>> {
    let (act, _) = caller.on_behalf(&domain).await?;
    let picked = known(&caller, &begun.services)?;
    let act = act.into();
    let reference = request::begin_once(&caller.center, &act, Door::Api, picked, &key).await?;
    let place = format!("/partner/customers/{domain}/requests/{reference}");
    let reference = reference.to_string();
    Ok(Made(RequestMade { reference }, place))
}

/// A request that the partner wrote for a customer, with its answers.
#[derive(Debug, Serialize, ToSchema)]
struct RequestOnBehalfShown {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// Grows with every change; `If-Match` compares it.
    version: i64,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// What was answered about what to deploy, as far as it is the partner's to see.
    what: Option<What>,
    /// What was answered about how to work together.
    how: Option<How>,
    /// Services picked at the beginning.
    picked: Vec<String>,
    /// What was decided about the services asked for, where the consent lets that be seen.
    eligibility: Option<Eligibility>,
    /// Last changed.
    changed_at: Timestamp,
    /// Sent.
    filed_at: Option<Timestamp>,
    /// Why the customer refused it.
    refusal: Option<String>,
    /// Whether it can be taken back now.
    may_withdraw: bool,
}

/// Show what the partner asked for a customer
#[utoipa::path(get, path = "/partner/customers/{domain}/requests/{reference}",
    responses((status = 200, body = RequestOnBehalfShown)))]
async fn show_request_on_behalf(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<Versioned<RequestOnBehalfShown>> {
    let (act, _) = caller.on_behalf(&domain).await?;
    let asked = request::asked(&caller.center, &act, &reference).await?;
    let (version, may_withdraw) = (asked.version, asked.may_withdraw());
    let decided = |decision: &Decision| eligibility(&caller, decision);
    let shown = RequestOnBehalfShown {
        reference: asked.reference.to_string(),
        state: asked.state,
        version,
        mover: asked.state.whose_move(),
        what: asked.answers.what.map(What::from),
        how: asked.answers.how.map(How::from),
        picked: names(&asked.answers.picked),
        eligibility: asked.decision.as_ref().map(decided),
        changed_at: asked.saved_at,
        filed_at: asked.filed_at,
        refusal: asked.refusal,
        may_withdraw,
    };
    Ok(Versioned(shown, version))
}

/// Answer what to deploy, for a customer
#[utoipa::path(put, path = "/partner/customers/{domain}/requests/{reference}/what",
    request_body = What, responses((status = 204)))]
async fn answer_what_on_behalf(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    version: OfVersion,
    Body(what): Body<What>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let at = (&reference, version.0);
    request::answer_what_at(&caller.center, &act.into(), &tenant, at, &what.into())
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Answer how to work together, for a customer
#[utoipa::path(put, path = "/partner/customers/{domain}/requests/{reference}/how",
    request_body = How, responses((status = 204)))]
async fn answer_how_on_behalf(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    version: OfVersion,
    Body(how): Body<How>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let at = (&reference, version.0);
    request::answer_how_at(&caller.center, &act.into(), &tenant, at, &how.into())
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Where a request stands that a partner sent.
#[derive(Debug, Serialize, ToSchema)]
struct RequestOnBehalfFiled {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// `queued` or `self_serve` within the customer's consent, else `awaiting_consent`.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
}

/// Send a request for a customer
///
/// Within its consent eligibility is decided at once; otherwise its admins are asked.
#[utoipa::path(post, path = "/partner/customers/{domain}/requests/{reference}/file",
    request_body = Confirmed, responses((status = 200, body = RequestOnBehalfFiled)))]
async fn file_request_on_behalf(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    Once(key): Once,
    Body(Confirmed { confirmed }): Body<Confirmed>,
) -> Answer<Json<RequestOnBehalfFiled>> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let (center, act) = (&caller.center, act.into());
    let filed = request::file(center, &act, &tenant, &reference, confirmed, &key).await?;
    Ok(Json(RequestOnBehalfFiled {
        reference: filed.reference.to_string(),
        state: filed.state,
    }))
}

/// Withdraw a request that the partner wrote for a customer
#[utoipa::path(post, path = "/partner/customers/{domain}/requests/{reference}/withdraw",
    responses((status = 204)))]
async fn withdraw_request_on_behalf(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.on_behalf(&domain).await?;
    request::withdraw(&caller.center, &act.into(), &reference).await?;
    DONE
}
