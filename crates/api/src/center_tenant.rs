//! Tenants as managers keep them: what each is, its domains, what is known about its systems.

use std::collections::BTreeMap;

use axum::Json;
use axum::http::StatusCode;
use center::Tenant;
use center::tenant::{self, FactsTyped, TenantTyped};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::identity::TenantId;
use process::permission::{Action, ManagerAct};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Made, OfVersion, Once, Searched, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::region::Hours;
use crate::subscription::SubscriptionHeld;
use crate::told::{MadeId, next};

pub(crate) fn operations() -> Operations {
    let (manager, see, manage) = (Audience::Manager, Action::SeeCenter, Action::ManageTenants);
    Operations::about("kept tenants")
        .shows(manager, see, routes!(list_kept_tenants))
        .makes(manager, manage, routes!(add_tenant))
        .shows(manager, see, routes!(show_kept_tenant))
        .compares(manager, manage, routes!(change_tenant))
        .compares(manager, manage, routes!(add_domain))
        .compares(manager, manage, routes!(remove_domain))
        .compares(manager, manage, routes!(note_facts))
}

/// The day on which something was so. Days of sources are kept as they are on UTC.
pub(crate) fn day(as_of: Timestamp) -> Date {
    as_of.to_zoned(TimeZone::UTC).date()
}

/// A tenant in the list.
#[derive(Debug, Serialize, ToSchema)]
struct KeptTenant {
    /// Which.
    id: Uuid,
    /// As it calls itself.
    name: String,
    /// Its first domain, which names it in paths of its own.
    #[schema(example = "contoso.example")]
    domain: String,
    /// Its number at the partner programme.
    tpid: Option<String>,
    /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
    cloud: String,
    /// `commercial`, `education`, `government` or `isv`.
    segment: String,
    /// ISO 3166 code; also the calendar of its holidays.
    #[schema(example = "GB")]
    country: String,
    /// IANA zone of its working hours.
    #[schema(example = "Europe/London")]
    zone: String,
    /// The region of the Center that serves it.
    #[schema(example = "emea")]
    region: String,
    /// First known.
    created_at: Timestamp,
}

impl From<&Tenant> for KeptTenant {
    fn from(tenant: &Tenant) -> Self {
        Self {
            id: tenant.id.0.0,
            name: tenant.name.clone(),
            domain: tenant.domain.clone(),
            tpid: tenant.tpid.clone(),
            cloud: tenant.cloud.clone(),
            segment: tenant.segment.clone(),
            country: tenant.country.clone(),
            zone: tenant.zone.clone(),
            region: tenant.region.0.to_string(),
            created_at: tenant.created_at.0,
        }
    }
}

/// A stretch of all tenants, or of those that were searched for.
#[derive(Debug, Serialize, ToSchema)]
struct KeptTenants {
    /// Newest first.
    items: Vec<KeptTenant>,
    /// Where the next stretch begins, if there is one.
    next: Option<String>,
}

/// List all tenants, or those whose name, a domain or the TPID begins so
#[utoipa::path(get, path = "/center/tenants", params(Searched),
    responses((status = 200, body = KeptTenants)))]
async fn list_kept_tenants(
    caller: Caller,
    Asked(search): Asked<Searched>,
) -> Answer<Json<KeptTenants>> {
    let act = caller.manager()?;
    let part = tenant::tenants(&caller.center, &act, &search.words(), search.spot()?).await?;
    Ok(Json(KeptTenants {
        next: next(&part, false),
        items: part
            .rows
            .iter()
            .map(|row| KeptTenant::from(&row.tenant))
            .collect(),
    }))
}

/// A tenant, with who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Litware",
    "domain": "litware.example",
    "tpid": "LW-2044",
    "cloud": "worldwide",
    "segment": "commercial",
    "country": "GB",
    "zone": "Europe/London",
    "hours": {"mon": "09:00-17:00", "tue": "09:00-17:00", "wed": "09:00-17:00",
              "thu": "09:00-17:00", "fri": "09:00-15:00"},
    "source": "The licence report",
    "as_of": "2026-10-31"
})))]
struct TenantAdded {
    /// Its first domain, which names it in addresses and does not change.
    domain: String,
    /// As it calls itself.
    #[schema(max_length = 200)]
    name: String,
    /// Its number at the partner programme, if any.
    #[serde(default)]
    tpid: String,
    /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
    cloud: String,
    /// `commercial`, `education`, `government` or `isv`.
    segment: String,
    /// Two letters.
    country: String,
    /// IANA zone.
    zone: String,
    /// Its working hours.
    hours: Hours,
    /// The region that serves it; empty for the one that serves its country.
    #[serde(default)]
    region: String,
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Add a tenant
#[utoipa::path(post, path = "/center/tenants", request_body = TenantAdded,
    responses((status = 201, body = MadeId)))]
async fn add_tenant(
    caller: Caller,
    Once(key): Once,
    Body(added): Body<TenantAdded>,
) -> Answer<Made<MadeId>> {
    let act = caller.manager()?;
    let typed = TenantTyped {
        name: added.name,
        domain: added.domain,
        tpid: added.tpid,
        cloud: added.cloud,
        segment: added.segment,
        country: added.country,
        zone: added.zone,
        hours: added.hours.lines(),
        region: added.region,
        source: added.source,
        as_of: added.as_of,
    };
    let id = tenant::add(&caller.center, &act, &typed, &key).await?;
    Ok(Made(MadeId { id: id.0 }, format!("/center/tenants/{id}")))
}

/// A domain of a tenant.
#[derive(Debug, Serialize, ToSchema)]
struct KeptDomain {
    /// In lower case.
    #[schema(example = "contoso.example")]
    domain: String,
    /// Since when it is known to be the tenant's, if only on the word of a source.
    verified_at: Option<Timestamp>,
    /// Since when somebody has shown it.
    proven_at: Option<Timestamp>,
}

/// Something known about a tenant's systems.
#[derive(Debug, Serialize, ToSchema)]
struct KnownFact {
    /// What is asked, by its name in the catalog.
    #[schema(example = "mail-source")]
    name: String,
    /// The answer.
    value: String,
    /// Who or what said so; `request` for the customer itself, which nobody else overwrites.
    source: String,
    /// The day on which it was so.
    as_of: Date,
}

/// A tenant with everything that is known about it.
#[derive(Debug, Serialize, ToSchema)]
struct KnownTenant {
    #[serde(flatten)]
    tenant: KeptTenant,
    /// Grows with every change; `If-Match` compares it.
    version: i64,
    /// Its working hours.
    hours: Hours,
    /// Who or what said that it is so.
    source: Option<String>,
    /// The day on which it was so.
    as_of: Option<Date>,
    /// The day it is there.
    today: Date,
    /// Its domains, the first one first.
    domains: Vec<KeptDomain>,
    /// What is known about its systems.
    facts: Vec<KnownFact>,
    /// Everything it holds or held, newest end first.
    subscriptions: Vec<SubscriptionHeld>,
}

/// Show a tenant with everything that is known about it
#[utoipa::path(get, path = "/center/tenants/{tenant}",
    responses((status = 200, body = KnownTenant)))]
async fn show_kept_tenant(
    caller: Caller,
    At(tenant): At<TenantId>,
) -> Answer<Versioned<KnownTenant>> {
    let act = caller.manager()?;
    let known = tenant::tenant(&caller.center, &act, tenant).await?;
    let version = known.tenant.version;
    let (source, as_of) = known.origin.unzip();
    let domains = known.domains.into_iter().map(|one| KeptDomain {
        domain: one.domain,
        verified_at: one.verified_at.map(|at| at.0),
        proven_at: one.proven_at.map(|at| at.0),
    });
    let facts = known.facts.into_iter().map(|fact| KnownFact {
        name: fact.name.to_string(),
        value: fact.value,
        source: fact.source,
        as_of: day(fact.as_of),
    });
    let held = known.subscriptions.into_iter();
    let shown = KnownTenant {
        tenant: KeptTenant::from(&known.tenant),
        version,
        hours: Hours::of_week(&known.tenant.hours),
        source,
        as_of: as_of.map(day),
        today: known.today,
        domains: domains.collect(),
        facts: facts.collect(),
        subscriptions: held.map(SubscriptionHeld::from).collect(),
    };
    Ok(Versioned(shown, version))
}

/// The version of the tenant that is changed: the one that the caller named, or what is there.
async fn seen(
    caller: &Caller,
    act: &ManagerAct,
    (id, version): (TenantId, &OfVersion),
) -> Answer<i64> {
    match version.0 {
        Some(version) => Ok(version),
        None => Ok(tenant::tenant(&caller.center, act, id)
            .await?
            .tenant
            .version),
    }
}

/// What a tenant is from now on, with who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Contoso",
    "tpid": "CT-1001",
    "cloud": "worldwide",
    "segment": "commercial",
    "country": "GB",
    "zone": "Europe/London",
    "hours": {"mon": "09:00-18:00", "tue": "09:00-18:00", "wed": "09:00-18:00",
              "thu": "09:00-18:00", "fri": "09:00-18:00"},
    "region": "emea",
    "source": "The licence report",
    "as_of": "2026-10-31"
})))]
struct TenantChanged {
    /// As it calls itself.
    #[schema(max_length = 200)]
    name: String,
    /// Its number at the partner programme, if any.
    #[serde(default)]
    tpid: String,
    /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
    cloud: String,
    /// `commercial`, `education`, `government` or `isv`.
    segment: String,
    /// Two letters.
    country: String,
    /// IANA zone.
    zone: String,
    /// Its working hours.
    hours: Hours,
    /// The region that serves it; empty for the one that serves its country.
    #[serde(default)]
    region: String,
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Change what a tenant is
#[utoipa::path(put, path = "/center/tenants/{tenant}", request_body = TenantChanged,
    responses((status = 204)))]
async fn change_tenant(
    caller: Caller,
    At(id): At<TenantId>,
    version: OfVersion,
    Body(changed): Body<TenantChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = TenantTyped {
        name: changed.name,
        domain: String::new(),
        tpid: changed.tpid,
        cloud: changed.cloud,
        segment: changed.segment,
        country: changed.country,
        zone: changed.zone,
        hours: changed.hours.lines(),
        region: changed.region,
        source: changed.source,
        as_of: changed.as_of,
    };
    let seen = seen(&caller, &act, (id, &version)).await?;
    tenant::change(&caller.center, &act, id, &typed, seen)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"source": "The customer's order", "as_of": "2026-10-31"})))]
struct DomainSaid {
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Add a further domain to a tenant
#[utoipa::path(put, path = "/center/tenants/{tenant}/domains/{tenant_domain}",
    request_body = DomainSaid, responses((status = 204)))]
async fn add_domain(
    caller: Caller,
    At((id, domain)): At<(TenantId, String)>,
    version: OfVersion,
    Body(DomainSaid { source, as_of }): Body<DomainSaid>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let seen = seen(&caller, &act, (id, &version)).await?;
    tenant::add_domain(&caller.center, &act, id, (&domain, &source, &as_of), seen)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Take a domain out that was entered by mistake
///
/// Not the first one, and none that somebody has proven or has an address at.
#[utoipa::path(delete, path = "/center/tenants/{tenant}/domains/{tenant_domain}",
    responses((status = 204)))]
async fn remove_domain(
    caller: Caller,
    At((id, domain)): At<(TenantId, String)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let seen = seen(&caller, &act, (id, &version)).await?;
    tenant::remove_domain(&caller.center, &act, id, &domain, seen)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

/// What is known about a tenant's systems, with who says so.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "values": {"mail-source": "exchange-on-premises", "directory": "on-premises"},
    "source": "Call with the account team",
    "as_of": "2026-10-31"
})))]
struct FactsNoted {
    /// Values by the name of their fact in the catalog; what the customer said itself stays.
    values: BTreeMap<String, String>,
    /// Who or what says so.
    source: String,
    /// The day on which it was so.
    #[schema(format = Date)]
    as_of: String,
}

/// Note what is known about a tenant's systems
#[utoipa::path(put, path = "/center/tenants/{tenant}/facts", request_body = FactsNoted,
    responses((status = 204)))]
async fn note_facts(
    caller: Caller,
    At(id): At<TenantId>,
    version: OfVersion,
    Body(noted): Body<FactsNoted>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = FactsTyped {
        values: noted.values,
        source: noted.source,
        as_of: noted.as_of,
    };
    let seen = seen(&caller, &act, (id, &version)).await?;
    tenant::note_facts(&caller.center, &act, id, &typed, seen)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}
