//! Tenants and the services each is entitled to, with reasons.

use axum::Json;
use center::Tenant;
use center::service::services_of;
use jiff::civil::Date;
use process::eligibility::{MigrationLevel, Reason, Verdict};
use process::permission::Action;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaType, Type};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::Service;

pub(crate) fn operations() -> Operations {
    let see = Action::SeeTenant;
    Operations::about("tenants")
        .shows(
            Audience::SignedIn,
            Action::ManageOwnAccount,
            routes!(list_tenants),
        )
        .shows(Audience::Customer, see, routes!(show_tenant))
        .shows(Audience::Customer, see, routes!(list_services))
}

/// A customer organisation.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Tenant)]
struct TenantShown {
    /// Which.
    id: Uuid,
    /// As it calls itself.
    name: String,
    /// Its first verified domain, which names it in paths.
    #[schema(example = "contoso.example")]
    domain: String,
    /// ISO 3166 code; also the calendar of its holidays.
    #[schema(example = "GB")]
    country: String,
    /// IANA zone of its working hours.
    #[schema(example = "Europe/London")]
    zone: String,
    /// The region of the Center that serves it.
    #[schema(example = "emea")]
    region: String,
}

impl From<&Tenant> for TenantShown {
    fn from(tenant: &Tenant) -> Self {
        Self {
            id: tenant.id.0.0,
            name: tenant.name.clone(),
            domain: tenant.domain.clone(),
            country: tenant.country.clone(),
            zone: tenant.zone.clone(),
            region: tenant.region.0.to_string(),
        }
    }
}

/// The tenants that a token reaches.
#[derive(Debug, Serialize, ToSchema)]
struct Tenants {
    /// By name.
    items: Vec<TenantShown>,
}

/// List the tenants this token reaches
///
/// Empty for one of the Center's people.
#[utoipa::path(get, path = "/tenants", responses((status = 200, body = Tenants)))]
async fn list_tenants(caller: Caller) -> Answer<Json<Tenants>> {
    let tenants = caller.person().tenants().map(TenantShown::from);
    Ok(Json(Tenants {
        items: tenants.collect(),
    }))
}

/// Show a tenant
#[utoipa::path(get, path = "/tenants/{domain}", responses((status = 200, body = TenantShown)))]
async fn show_tenant(caller: Caller, At(domain): At<String>) -> Answer<Json<TenantShown>> {
    let (act, tenant) = caller.within(&domain)?;
    act.permit(Action::SeeTenant)?;
    Ok(Json(TenantShown::from(&tenant)))
}

fn verdict() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(
            [Verdict::NotEligible, Verdict::SelfServe, Verdict::Eligible].map(Verdict::as_str),
        ))
        .build()
}

fn level() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(
            [
                MigrationLevel::None,
                MigrationLevel::Guidance,
                MigrationLevel::Service,
            ]
            .map(MigrationLevel::as_str),
        ))
        .build()
}

/// A value named after what it is, or a word alone where there is nothing more to say.
fn seen() -> Object {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Object, Type::String]))
        .build()
}

/// The same, or nothing.
fn needed() -> Object {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([
            Type::Object,
            Type::String,
            Type::Null,
        ]))
        .build()
}

/// One rule applied to the tenant, as the decision keeps it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RuleReason {
    /// The rule, as named in the catalog.
    #[schema(example = "e2")]
    rule: String,
    /// Whether it speaks for the tenant.
    met: bool,
    /// What was seen, named after what it is, such as `{"seats": 149}`; `"not_asked"` if only the
    /// customer knows.
    #[schema(schema_with = seen)]
    seen: serde_json::Value,
    /// What the rule asks for, in the same form; null where that is no value.
    #[schema(schema_with = needed)]
    needed: serde_json::Value,
    /// The day the evidence is of.
    evidence: Date,
    /// What would change the answer, such as `{"more_seats": {"missing": 1}}`; null where nothing
    /// has to.
    #[schema(schema_with = needed)]
    change: serde_json::Value,
}

pub(crate) fn reasons(reasons: &[Reason]) -> Vec<RuleReason> {
    let json = |value: Result<serde_json::Value, _>| value.unwrap_or_default();
    let told = reasons.iter().map(|reason| RuleReason {
        rule: reason.rule.to_string(),
        met: reason.met,
        seen: json(serde_json::to_value(&reason.seen)),
        needed: json(serde_json::to_value(&reason.needed)),
        evidence: reason.evidence,
        change: json(serde_json::to_value(&reason.change)),
    });
    told.collect()
}

/// A service with what the tenant gets for it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServiceDecided {
    #[serde(flatten)]
    service: Service,
    /// `eligible`: guidance by the Center; `self_serve`: the plan without a Specialist.
    #[schema(schema_with = verdict)]
    verdict: Verdict,
    /// Seats of the subscriptions that brought the answer.
    seats: u64,
    /// Why; never empty.
    reasons: Vec<RuleReason>,
}

/// Help with moving mail and files.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MigrationDecided {
    /// `guidance`: the customer moves with guidance; `service`: with the migration service too.
    #[schema(schema_with = level)]
    level: MigrationLevel,
    /// Why.
    reasons: Vec<RuleReason>,
}

/// What a tenant is entitled to on one day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Eligibility {
    /// The day it was decided for.
    on: Date,
    /// The rule set in force on that day.
    rules: String,
    /// Every service of that rule set.
    services: Vec<ServiceDecided>,
    /// Help with moving mail and files.
    migration: MigrationDecided,
}

pub(crate) fn eligibility(
    caller: &Caller,
    decision: &process::eligibility::Decision,
) -> Eligibility {
    let lines = center::service::lines(&caller.center.catalog(), decision);
    let services = lines.iter().map(|line| ServiceDecided {
        service: caller.service(&line.name),
        verdict: line.decision.verdict,
        seats: line.seats,
        reasons: reasons(&line.decision.reasons),
    });
    Eligibility {
        on: decision.on,
        rules: decision.rule_set.to_string(),
        services: services.collect(),
        migration: MigrationDecided {
            level: decision.migration.level,
            reasons: reasons(&decision.migration.reasons),
        },
    }
}

/// List a tenant's services with eligibility
///
/// What the tenant is entitled to today, with the rule, what was seen and what is needed.
#[utoipa::path(get, path = "/tenants/{domain}/services", responses((status = 200, body = Eligibility)))]
async fn list_services(caller: Caller, At(domain): At<String>) -> Answer<Json<Eligibility>> {
    let (act, tenant) = caller.within(&domain)?;
    let services = services_of(&caller.center, &act, &tenant).await?;
    Ok(Json(eligibility(&caller, &services.decision)))
}
