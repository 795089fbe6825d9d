//! A partner's own workspace: its customers, each as far as its consent reaches, and invitations. A
//! customer that is none of the partner's answers like one that does not exist.

use axum::Json;
use axum::http::StatusCode;
use center::CenterFault;
use center::partner::{self, Customer, Domain, Search as Sought};
use jiff::Timestamp;
use jiff::civil::Date;
use process::permission::{Action, Scope};
use process::state::EngagementState;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, Asked, At, Body, DONE, Once, Searched};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::tenant::{Eligibility, eligibility};
use crate::told::{Service, next};
use crate::word;

pub(crate) fn operations() -> Operations {
    let (partner, see) = (Audience::Partner, Action::SeeCustomers);
    Operations::about("customers")
        .shows(partner, see, routes!(list_own_customers))
        .shows(partner, Action::AskOnBehalf, routes!(show_customer))
        .shows(partner, Action::SeeTenant, routes!(show_customer_plan))
        .shows(partner, see, routes!(list_customer_invitations))
        .makes(partner, Action::InviteCustomer, routes!(invite_customer))
}

/// A customer of the partner.
#[derive(Debug, Serialize, ToSchema)]
struct OwnCustomer {
    /// Its name.
    name: String,
    /// Its first domain, which names it in paths.
    #[schema(example = "contoso.example")]
    domain: String,
    /// Its number in the partner programme.
    tpid: Option<String>,
    /// What its consent covers; nothing while there is none, or the Center has paused the partner.
    #[schema(schema_with = word::scopes)]
    scopes: Vec<Scope>,
    /// For which services.
    services: Vec<Service>,
    /// Its last day.
    until: Option<Date>,
}

impl Caller {
    fn customer_shown(&self, customer: Customer) -> OwnCustomer {
        OwnCustomer {
            services: self.services(&customer.services),
            name: customer.name,
            domain: customer.domain,
            tpid: customer.tpid,
            scopes: customer.scopes,
            until: customer.until,
        }
    }
}

/// A stretch of the partner's customers.
#[derive(Debug, Serialize, ToSchema)]
struct OwnCustomers {
    /// The newest first.
    items: Vec<OwnCustomer>,
    /// How many customers there are in all.
    in_all: u64,
    /// Whether the Center has paused the partner: every consent rests.
    is_paused: bool,
    /// Where the next stretch begins, if there is one.
    next: Option<String>,
}

/// List the partner's customers, or those with these words in their name, domain or TPID
#[utoipa::path(get, path = "/partner/customers", params(Searched),
    responses((status = 200, body = OwnCustomers)))]
async fn list_own_customers(
    caller: Caller,
    Asked(search): Asked<Searched>,
) -> Answer<Json<OwnCustomers>> {
    let act = caller.partner()?;
    let sought = Sought::parse(&search.words());
    let found = partner::customers(&caller.center, &act, &sought, search.spot()?).await?;
    let next = next(&found.part, false);
    let rows = found.part.rows.into_iter();
    Ok(Json(OwnCustomers {
        items: rows.map(|row| caller.customer_shown(row)).collect(),
        in_all: found.all,
        is_paused: caller.person().is_partner_paused(),
        next,
    }))
}

/// A customer as far as its consent lets the partner see.
#[derive(Debug, Serialize, ToSchema)]
struct CustomerSeen {
    /// Its name.
    name: String,
    /// Its first domain.
    #[schema(example = "contoso.example")]
    domain: String,
    /// What its consent covers.
    #[schema(schema_with = word::scopes)]
    scopes: Vec<Scope>,
    /// For which services.
    services: Vec<Service>,
    /// Its last day.
    until: Option<Date>,
    /// What is decided about these services; none without the consent to see it.
    eligibility: Option<Eligibility>,
}

/// Show a customer as far as its consent reaches
#[utoipa::path(get, path = "/partner/customers/{domain}",
    responses((status = 200, body = CustomerSeen)))]
async fn show_customer(caller: Caller, At(domain): At<String>) -> Answer<Json<CustomerSeen>> {
    let (act, tenant) = caller.on_behalf(&domain).await?;
    let seen = partner::customer(&caller.center, &act, &tenant).await?;
    Ok(Json(CustomerSeen {
        scopes: act.scopes().iter().collect(),
        services: caller.services(act.services()),
        until: seen.until,
        eligibility: seen
            .services
            .map(|seen| eligibility(&caller, &seen.decision)),
        name: tenant.name,
        domain: tenant.domain,
    }))
}

/// An engagement of a customer as far as its consent reaches.
#[derive(Debug, Serialize, ToSchema)]
struct EngagementSeen {
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    state: EngagementState,
    /// Its services among those the consent is about.
    services: Vec<Service>,
    /// Begun.
    begun_at: Timestamp,
    /// Tasks for these services that are finished.
    tasks_done: u64,
    /// Of so many.
    tasks: u64,
}

/// The plan of a customer as far as its consent reaches.
#[derive(Debug, Serialize, ToSchema)]
struct CustomerPlan {
    /// Engagements about services that the consent is about.
    engagements: Vec<EngagementSeen>,
}

/// Show how far a customer's plan is
///
/// Not there without its consent to see the plan.
#[utoipa::path(get, path = "/partner/customers/{domain}/plan",
    responses((status = 200, body = CustomerPlan)))]
async fn show_customer_plan(caller: Caller, At(domain): At<String>) -> Answer<Json<CustomerPlan>> {
    let (act, _) = caller.on_behalf(&domain).await?;
    let seen = partner::engagements(&caller.center, &act).await?;
    let engagements = seen.into_iter().map(|seen| EngagementSeen {
        state: seen.state,
        services: caller.services(&seen.services),
        begun_at: seen.begun,
        tasks_done: seen.done.0,
        tasks: seen.done.1,
    });
    Ok(Json(CustomerPlan {
        engagements: engagements.collect(),
    }))
}

/// An invitation that was sent.
#[derive(Debug, Serialize, ToSchema)]
struct InvitationSent {
    /// The domain it names.
    domain: String,
    /// When.
    sent_at: Timestamp,
}

/// Invitations that were sent.
#[derive(Debug, Serialize, ToSchema)]
struct InvitationsSent {
    /// The newest first, at most 10.
    items: Vec<InvitationSent>,
}

/// List the organisations that the partner invited lately
#[utoipa::path(get, path = "/partner/invitations",
    responses((status = 200, body = InvitationsSent)))]
async fn list_customer_invitations(caller: Caller) -> Answer<Json<InvitationsSent>> {
    let act = caller.partner()?;
    let sent = partner::invitations(&caller.center, &act).await?;
    let items = sent
        .into_iter()
        .map(|(domain, sent_at)| InvitationSent { domain, sent_at });
    Ok(Json(InvitationsSent {
        items: items.collect(),
    }))
}

/// An organisation that is to become a customer of the partner.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"domain": "litware.example"})))]
struct CustomerInvited {
    /// Its exact domain.
    domain: String,
}

/// Invite an organisation
///
/// The answer is the same, and as fast, whether the Center knows it or not. If it does, its admins are
/// told and decide.
#[utoipa::path(post, path = "/partner/invitations", request_body = CustomerInvited,
    responses((status = 204)))]
async fn invite_customer(
    caller: Caller,
    Once(key): Once,
    Body(CustomerInvited { domain }): Body<CustomerInvited>,
) -> Answer<StatusCode> {
    let act = caller.partner()?;
    let domain =
        Domain::parse("domain", &domain).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    partner::invite(&caller.center, &act, &domain, &key).await?;
    DONE
}
