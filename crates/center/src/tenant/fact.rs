//! Noting what is known about a tenant's systems, from a source other than the customer. What the
//! customer said itself stays as it was said.

use std::collections::BTreeMap;

use process::identity::{FactName, TenantId};
use process::permission::{Action, ManagerAct};

use super::change::as_seen;
use super::enter;
use super::typed::read_origin;
use crate::{Center, CenterFault, FieldFault};

/// The source of a fact that stands in a request of the customer.
pub const SAID_BY_THE_CUSTOMER: &str = "request";

/// Facts as they came from a form: an empty value is not known.
#[derive(Clone, Debug, Default)]
pub struct FactsTyped {
    /// Values by the name of their fact.
    pub values: BTreeMap<String, String>,
    /// Who or what says so.
    pub source: String,
    /// The day on which it was so.
    pub as_of: String,
}

/// Notes facts about a tenant as it was seen at this version.
///
/// # Errors
/// Nothing was said, or something unknown; somebody else changed the tenant first; there is no such
/// tenant; or the database failed.
pub async fn note_facts(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    typed: &FactsTyped,
    seen: i64,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTenants)?;
    let mut faults = Vec::new();
    let values = read_values(center, &typed.values, &mut faults);
    let (source, as_of) = read_origin(&typed.source, &typed.as_of, center.now(), &mut faults);
    if source.as_deref() == Some(SAID_BY_THE_CUSTOMER) {
        faults.push(FieldFault::new("source", "error-fact-source"));
    }
    let (Some(source), Some(as_of), true) = (source, as_of, faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let state = (act.clone(), tenant, values, (source, as_of), seen);
    center
        .write(
            state,
            |writing, center, (act, tenant, values, origin, seen)| {
                Box::pin(async move {
                    as_seen(writing, *tenant, *seen).await?;
                    let known = store::tenant::facts(writing, *tenant).await?;
                    let mut values = values.clone();
                    for fact in known {
                        let is_the_customers = fact.source == SAID_BY_THE_CUSTOMER;
                        if is_the_customers || values.get(&fact.name.0) == Some(&fact.value) {
                            values.remove(&fact.name.0);
                        }
                    }
                    if values.is_empty() {
                        return Ok(());
                    }
                    let (source, as_of) = origin;
                    store::tenant::touch(writing, *tenant, *seen).await?;
                    store::tenant::note_facts(writing, *tenant, &values, source, *as_of).await?;
                    let content = (&values, source, as_of);
                    let subject = ("tenant_fact", tenant.0, &content);
                    enter(writing, center, act, *tenant, subject).await
                })
            },
        )
        .await
}

fn read_values(
    center: &Center,
    typed: &BTreeMap<String, String>,
    faults: &mut Vec<FieldFault>,
) -> BTreeMap<FactName, String> {
    let catalog = center.catalog();
    let mut values = BTreeMap::new();
    for (name, value) in typed {
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let name: Option<FactName> = name.parse().ok();
        let fact = name.as_ref().and_then(|name| catalog.fact(name));
        match fact.filter(|fact| !fact.computed && fact.values.iter().any(|one| one == value)) {
            Some(fact) => {
                values.insert(fact.name.clone(), value.to_owned());
            }
            None => faults.push(FieldFault::new("facts", "error-unknown-choice")),
        }
    }
    if values.is_empty() && faults.is_empty() {
        faults.push(FieldFault::new("facts", "error-choose-any"));
    }
    values
}
