//! Deciding eligibility for a tenant: its facts and subscriptions, the catalog's dated rules, and
//! the decision kept with everything it was made from.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use process::eligibility::{Decision, Kind, SourceSystem, Subscription, TenantFacts, decide};
use process::identity::{DecisionId, FactName, RequestId, TenantId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::decision::DecisionKind;
use store::request::Request;
use store::tenant::Tenant;
use store::{Document, Id, Instant, Reading, Word, Writing};

use crate::request::Answers;
use crate::{Center, CenterFault};

/// What a decision was made from, as stored with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inputs {
    /// The day it was decided for.
    pub on: Date,
    /// The tenant as known then.
    pub tenant: TenantFacts,
    /// Its subscriptions as known then.
    pub subscriptions: Vec<Subscription>,
}

/// The day it is for the tenant.
pub(crate) fn today(tenant: &Tenant, now: Timestamp) -> Date {
    now.in_tz(&tenant.zone).map_or_else(
        |_| now.to_zoned(jiff::tz::TimeZone::UTC).date(),
        |there| there.date(),
    )
}

/// Decides for the tenant on its present day.
pub(crate) async fn of_tenant(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<(Inputs, Decision), CenterFault> {
    decided(center, inputs(reading, tenant, now).await?)
}

/// The decision about a request on the tenant's present day: as [`of_tenant`], and what a partner's
/// request says of systems of which nothing is known counts for that request.
pub(crate) async fn of_request(
    reading: &Reading,
    center: &Center,
    (tenant, request): (&Tenant, &Request),
    now: Timestamp,
) -> Result<(Inputs, Decision), CenterFault> {
    let facts = known_for(reading, tenant.id.0, request).await?;
    let inputs = Inputs {
        on: today(tenant, now),
        tenant: tenant_facts(tenant, &facts)?,
        subscriptions: subscriptions(reading, tenant.id.0).await?,
    };
    decided(center, inputs)
}

/// What is known of the tenant's systems, and where nothing is, what a partner's request says of them:
/// that is no fact about the tenant, which alone says what is so.
pub(crate) async fn known_for(
    reading: &Reading,
    tenant: TenantId,
    request: &Request,
) -> Result<BTreeMap<FactName, String>, CenterFault> {
    let known = store::tenant::facts(reading, tenant).await?;
    let how = match request.partner_id {
        Some(_) => Answers::stored(&request.answers)?.how,
        None => None,
    };
    let mut facts = how.map(|how| how.facts()).unwrap_or_default();
    facts.extend(known.into_iter().map(|fact| (fact.name.0, fact.value)));
    Ok(facts)
}

pub(crate) fn decided(center: &Center, inputs: Inputs) -> Result<(Inputs, Decision), CenterFault> {
    let decision = decide(
        inputs.on,
        &inputs.tenant,
        &inputs.subscriptions,
        center.catalog().rules(),
    )
    .map_err(CenterFault::internal)?;
    Ok((inputs, decision))
}

/// What a decision for the tenant on its present day is made from.
pub(crate) async fn inputs(
    reading: &Reading,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<Inputs, CenterFault> {
    let facts = store::tenant::facts(reading, tenant.id.0).await?;
    let facts = facts
        .into_iter()
        .map(|fact| (fact.name.0, fact.value))
        .collect();
    Ok(Inputs {
        on: today(tenant, now),
        tenant: tenant_facts(tenant, &facts)?,
        subscriptions: subscriptions(reading, tenant.id.0).await?,
    })
}

/// The subscriptions of the tenant, current or not.
pub(crate) async fn subscriptions(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<Subscription>, CenterFault> {
    let rows = store::subscription::of_tenant(reading, tenant).await?;
    rows.iter().map(subscription).collect()
}

fn tenant_facts(
    tenant: &Tenant,
    facts: &BTreeMap<FactName, String>,
) -> Result<TenantFacts, CenterFault> {
    let sources: BTreeSet<SourceSystem> = facts
        .iter()
        .filter(|(name, value)| {
            matches!(name.as_str(), "mail-source" | "file-source") && value.as_str() != "none"
        })
        .map(|(_, value)| SourceSystem(value.clone()))
        .collect();
    Ok(TenantFacts {
        cloud: word(&tenant.cloud)?,
        segment: word(&tenant.segment)?,
        country: Some(
            tenant
                .country
                .clone()
                .try_into()
                .map_err(CenterFault::internal)?,
        ),
        source_systems: sources,
    })
}

fn subscription(row: &store::subscription::Subscription) -> Result<Subscription, CenterFault> {
    let kind: Kind = word(&row.kind)?;
    Ok(Subscription {
        plan: row.plan.0.clone(),
        seats: u64::try_from(row.seats).unwrap_or_default(),
        kind,
        audience: word(&row.audience)?,
        start: row.starts_on.0,
        end: row.ends_on.0,
    })
}

/// Reads a word of the process as its own types write it.
fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, CenterFault> {
    serde_json::from_value(json!(text)).map_err(CenterFault::internal)
}

/// Keeps the decision made for a request.
pub(crate) async fn keep(
    writing: &Writing,
    center: &Center,
    tenant: &Tenant,
    request: RequestId,
    made: &(Inputs, Decision),
    at: Timestamp,
) -> Result<DecisionId, CenterFault> {
    let id = DecisionId(center.chance().uuid(at));
    let row = store::decision::Decision {
        id: Id(id),
        tenant_id: tenant.id,
        kind: Word(DecisionKind::Eligibility),
        subject: request.0,
        rules: format!("{} {}", made.1.rule_set.0, center.catalog().version()),
        inputs: Document(serde_json::to_value(&made.0).map_err(CenterFault::internal)?),
        result: Document(serde_json::to_value(&made.1).map_err(CenterFault::internal)?),
        decided_at: Instant(at),
    };
    store::decision::add(writing, row).await?;
    Ok(id)
}
