//! Requests for assistance: a draft with its answers, sent, followed, changed and taken back.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::engagement::start_self_serve_plan;
use center::request::{self, Door, HowTyped, RequestLine, Standing, WhatTyped};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{Reference, ServiceName};
use process::permission::Action;
use process::state::{Move, RequestState};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once, Version, since};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::tenant::{Eligibility, eligibility};
use crate::told::{MadeId, Service};
use crate::word;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    Operations::about("requests")
        .shows(customer, Action::SeeRequests, routes!(list_requests))
        .makes(customer, Action::FileRequest, routes!(begin_request))
        .shows(customer, Action::SeeRequests, routes!(show_request))
        .changes(customer, Action::ChangeRequest, routes!(answer_what))
        .changes(customer, Action::ChangeRequest, routes!(answer_how))
        .makes(customer, Action::FileRequest, routes!(file_request))
        .changes(customer, Action::WithdrawRequest, routes!(withdraw_request))
        .makes(customer, Action::StartSelfServePlan, routes!(start_plan))
}

/// A request in a list.
#[derive(Debug, Serialize, ToSchema)]
struct RequestShort {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// Begun.
    created_at: Timestamp,
    /// Last changed.
    changed_at: Timestamp,
    /// The day people should be able to work in the services.
    desired_date: Option<Date>,
    /// The services asked for.
    services: Vec<Service>,
}

impl Caller {
    fn request_line(&self, line: &RequestLine) -> RequestShort {
        RequestShort {
            reference: line.reference.to_string(),
            state: line.state,
            mover: line.state.whose_move(),
            created_at: line.created_at,
            changed_at: line.changed_at,
            desired_date: line.desired_date,
            services: self.services(&line.services),
        }
    }
}

/// The newest requests of a tenant.
#[derive(Debug, Serialize, ToSchema)]
struct Requests {
    /// Newest first, at most 100.
    items: Vec<RequestShort>,
}

/// List a tenant's requests
#[utoipa::path(get, path = "/tenants/{domain}/requests", responses((status = 200, body = Requests)))]
async fn list_requests(caller: Caller, At(domain): At<String>) -> Answer<Json<Requests>> {
    let (act, _) = caller.within(&domain)?;
    let lines = request::requests_of(&caller.center, &act).await?;
    Ok(Json(Requests {
        items: lines.iter().map(|line| caller.request_line(line)).collect(),
    }))
}

/// The services picked at the beginning; more can follow with the answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"services": ["exchange-online"]})))]
struct RequestBegun {
    /// Names of services in the catalog.
    services: Vec<String>,
}

/// How a request is called.
#[derive(Debug, Serialize, ToSchema)]
struct RequestMade {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
}

/// Begin a draft
///
/// A tenant has one draft at a time: while there is one, its reference is the answer.
#[utoipa::path(post, path = "/tenants/{domain}/requests", request_body = RequestBegun,
    responses((status = 201, body = RequestMade)))]
async fn begin_request(
    caller: Caller,
    At(domain): At<String>,
    Once(key): Once,
    Body(begun): Body<RequestBegun>,
) -> Answer<Made<RequestMade>> {
    let (act, _) = caller.within(&domain)?;
    let picked = known(&caller, &begun.services)?;
    let reference = request::begin_once(&caller.center, &act, Door::Api, picked, &key).await?;
    let place = format!("/tenants/{domain}/requests/{reference}");
    let made = RequestMade {
        reference: reference.to_string(),
    };
    Ok(Made(made, place))
}

/// Services that the catalog has.
fn known(caller: &Caller, names: &[String]) -> Result<Vec<ServiceName>, CenterFault> {
    let catalog = caller.center.catalog();
    let services = catalog.rules().services();
    let is_there = |name: &ServiceName| services.iter().any(|service| service.name == *name);
    let read = names.iter().map(|name| name.parse().ok().filter(is_there));
    read.collect::<Option<Vec<_>>>()
        .ok_or_else(|| CenterFault::field("services", "error-unknown-choice"))
}

/// What to deploy, when and why.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "services": ["exchange-online"],
    "desired_date": "2027-03-01",
    "business_reason": "The lease of the data centre ends in March.",
    "success_owner": "Debra Berger"
})))]
struct What {
    /// Names of services in the catalog.
    services: Vec<String>,
    /// The day people should be able to work in them.
    #[schema(format = Date)]
    desired_date: String,
    /// Why, and why now.
    #[schema(max_length = 2000)]
    business_reason: String,
    /// Who answers for people using them.
    #[schema(max_length = 120)]
    success_owner: String,
}

/// How the Center works with the tenant.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "spoken_language": "en",
    "mail_source": "exchange-on-premises",
    "file_source": "file-share",
    "directory": "on-premises"
})))]
struct How {
    /// The language of the meetings.
    #[schema(schema_with = word::spoken_language)]
    spoken_language: String,
    /// Where mail is today: a value of the fact `mail-source`.
    mail_source: String,
    /// Where files are today: a value of the fact `file-source`.
    file_source: String,
    /// Where accounts are kept: a value of the fact `directory`.
    directory: String,
}

/// Whose move a request is, until when, and how long it has taken.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RequestStanding {
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// The region that serves the tenant; its business time counts.
    #[schema(example = "emea")]
    region: String,
    /// Its IANA zone.
    #[schema(example = "Europe/London")]
    zone: String,
    /// Business minutes from sending it to its answer, or until now.
    waited_business_minutes: u64,
    /// When the present step is to be done by.
    due: Option<Timestamp>,
    /// Business minutes left until then.
    left_business_minutes: Option<u64>,
    /// Whether the region is open at this moment.
    is_open: bool,
    /// When it opens, while it is closed.
    opens_at: Option<Timestamp>,
    /// Requests before this one in the same language, while it queues or is a draft.
    ahead: u64,
    /// How many Specialists have been asked.
    asked: usize,
}

impl From<Standing> for RequestStanding {
    fn from(standing: Standing) -> Self {
        Self {
            mover: standing.mover,
            region: standing.region.to_string(),
            zone: standing.calendar.zone_name().to_owned(),
            waited_business_minutes: standing.waited.0,
            due: standing.due,
            left_business_minutes: standing.left.map(|left| left.0),
            is_open: standing.is_open,
            opens_at: standing.opens_at,
            ahead: standing.ahead,
            asked: standing.asked,
        }
    }
}

/// A request with its answers, its decision and where it stands.
#[derive(Debug, Serialize, ToSchema)]
struct RequestShown {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// Grows with every change; `If-Match` compares it.
    version: i64,
    /// What was answered about what to deploy.
    what: Option<What>,
    /// What was answered about how to work together.
    how: Option<How>,
    /// Services picked at the beginning.
    picked: Vec<String>,
    /// The decision that was made, or what would be decided now.
    eligibility: Eligibility,
    /// When it was decided; null for a draft.
    decided_at: Option<Timestamp>,
    /// Last changed.
    changed_at: Timestamp,
    /// Sent.
    filed_at: Option<Timestamp>,
    /// Who sent it, or began the draft.
    asked_by: Option<String>,
    /// What happens next.
    standing: RequestStanding,
    /// Whether its answers can be changed now.
    may_change: bool,
    /// Whether it can be taken back now.
    may_withdraw: bool,
    /// The engagement or self-serve plan that came of it.
    engagement: Option<Uuid>,
}

/// Show a request
///
/// Its `ETag` begins with its version and a dot; `If-Match` compares the version.
#[utoipa::path(get, path = "/tenants/{domain}/requests/{reference}",
    responses((status = 200, body = RequestShown)))]
async fn show_request(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<Response> {
    let (act, tenant) = caller.within(&domain)?;
    let view = request::look(&caller.center, &act, &tenant, &reference).await?;
    let (may_change, may_withdraw) = (view.may_change(), view.may_withdraw());
    let what = view.answers.what.map(|what| What {
        services: what.services.iter().map(ToString::to_string).collect(),
        desired_date: what.desired_date.to_string(),
        business_reason: what.business_reason.as_str().to_owned(),
        success_owner: what.success_owner.as_str().to_owned(),
    });
    let how = view.answers.how.map(|how| How {
        spoken_language: how.spoken_language.to_string(),
        mail_source: how.mail_source,
        file_source: how.file_source,
        directory: how.directory,
    });
    let shown = RequestShown {
        reference: view.reference.to_string(),
        state: view.state,
        version: view.version,
        what,
        how,
        picked: view
            .answers
            .picked
            .iter()
            .map(ToString::to_string)
            .collect(),
        eligibility: eligibility(&caller, &view.decision),
        decided_at: view.decided_at,
        changed_at: view.saved_at,
        filed_at: view.filed_at,
        asked_by: view.asked_by,
        standing: view.standing.into(),
        may_change,
        may_withdraw,
        engagement: view.engagement.map(|id| id.0),
    };
    let version = Version(shown.version);
    let mut response = Json(shown).into_response();
    response.extensions_mut().insert(version);
    Ok(response)
}

/// Answer what to deploy
///
/// Of a draft, or of a request that was sent: it is decided again at once.
#[utoipa::path(put, path = "/tenants/{domain}/requests/{reference}/what", request_body = What,
    responses((status = 204)))]
async fn answer_what(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    version: OfVersion,
    Body(what): Body<What>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.within(&domain)?;
    let typed = WhatTyped {
        services: what.services,
        desired_date: what.desired_date,
        business_reason: what.business_reason,
        success_owner: what.success_owner,
    };
    let at = (&reference, version.0);
    request::answer_what_at(&caller.center, &act, &tenant, at, &typed)
        .await
        .map_err(|fault| since(fault, &version))?;
    DONE
}

/// Answer how to work together
///
/// Of a draft, or of a request that was sent: it is decided again at once.
#[utoipa::path(put, path = "/tenants/{domain}/requests/{reference}/how", request_body = How,
    responses((status = 204)))]
async fn answer_how(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    version: OfVersion,
    Body(how): Body<How>,
) -> Answer<StatusCode> {
    let (act, tenant) = caller.within(&domain)?;
    let typed = HowTyped {
        spoken_language: how.spoken_language,
        mail_source: how.mail_source,
        file_source: how.file_source,
        directory: how.directory,
    };
    let at = (&reference, version.0);
    request::answer_how_at(&caller.center, &act, &tenant, at, &typed)
        .await
        .map_err(|fault| since(fault, &version))?;
    DONE
}

/// That what is sent was looked at and is right.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"confirmed": true})))]
struct Confirmed {
    /// Must be true: a person of the tenant stands behind the request.
    confirmed: bool,
}

/// Where a sent request stands.
#[derive(Debug, Serialize, ToSchema)]
struct RequestFiled {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// `queued` for a Specialist, or `self_serve`.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
}

/// Send a request
///
/// Eligibility is decided and kept with its reasons; a refusal opens the self-serve plan.
#[utoipa::path(post, path = "/tenants/{domain}/requests/{reference}/file", request_body = Confirmed,
    responses((status = 200, body = RequestFiled)))]
async fn file_request(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    Once(key): Once,
    Body(Confirmed { confirmed }): Body<Confirmed>,
) -> Answer<Json<RequestFiled>> {
    let (act, tenant) = caller.within(&domain)?;
    let filed = request::file(&caller.center, &act, &tenant, &reference, confirmed, &key).await?;
    Ok(Json(RequestFiled {
        reference: filed.reference.to_string(),
        state: filed.state,
    }))
}

/// Withdraw a request
///
/// Possible until something has come of it.
#[utoipa::path(post, path = "/tenants/{domain}/requests/{reference}/withdraw",
    responses((status = 204)))]
async fn withdraw_request(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    request::withdraw(&caller.center, &act, &reference).await?;
    DONE
}

/// Start the self-serve plan of a request
///
/// Of a request in the state `self_serve`.
#[utoipa::path(post, path = "/tenants/{domain}/requests/{reference}/self-serve-plan",
    responses((status = 201, body = MadeId)))]
async fn start_plan(
    caller: Caller,
    At((domain, reference)): At<(String, Reference)>,
    Once(key): Once,
) -> Answer<Made<MadeId>> {
    let (act, _) = caller.customer(&domain)?;
    let id = start_self_serve_plan(&caller.center, &act, &reference, &key).await?;
    let place = format!("/tenants/{domain}/tasks?engagement={id}");
    Ok(Made(MadeId { id: id.0 }, place))
}
