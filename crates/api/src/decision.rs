//! Decisions with what they were made from and why, made again from the same inputs.

use std::collections::BTreeMap;

use axum::Json;
use center::CenterFault;
use center::queue::{self, Made, Outcome, Replay};
use jiff::Timestamp;
use process::eligibility::Verdict;
use process::identity::{DecisionId, Reference, ServiceName};
use process::permission::Action;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Stretch};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::next;

pub(crate) fn operations() -> Operations {
    let (manager, see) = (Audience::Manager, Action::SeeCenter);
    Operations::about("decisions")
        .shows(manager, see, routes!(list_decisions))
        .shows(manager, see, routes!(show_decision))
}

/// A decision in a list.
#[derive(Debug, Serialize, ToSchema)]
struct DecisionShort {
    /// Which.
    id: Uuid,
    /// Made.
    at: Timestamp,
    /// `routing` or `eligibility`.
    kind: &'static str,
    /// The customer it is about.
    customer: String,
    /// The request it is about.
    reference: Option<String>,
    /// Routing: to whom the request was offered; null if it waits.
    offered_to: Option<String>,
    /// Eligibility: services with guidance by the Center.
    eligible: Option<usize>,
    /// Eligibility: services that the customer can deploy by itself.
    self_serve: Option<usize>,
    /// Eligibility: services for which nothing current qualifies.
    not_eligible: Option<usize>,
}

/// How many of the services asked for have this verdict.
fn count(services: &BTreeMap<Verdict, Vec<ServiceName>>, verdict: Verdict) -> usize {
    services.get(&verdict).map_or(0, Vec::len)
}

/// A stretch of the decisions.
#[derive(Debug, Serialize, ToSchema)]
struct Decisions {
    /// Newest first.
    items: Vec<DecisionShort>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

/// About which request, and from where on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct About {
    /// Only decisions about this request.
    #[param(example = "REQ-7KQ4M2")]
    request: Option<String>,
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<String>,
    /// The most rows wanted.
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
}

/// List decisions
///
/// Newest first, a stretch at a time.
#[utoipa::path(get, path = "/center/decisions", params(About),
    responses((status = 200, body = Decisions)))]
async fn list_decisions(
    caller: Caller,
    Asked(About {
        request,
        after,
        limit,
    }): Asked<About>,
) -> Answer<Json<Decisions>> {
    let act = caller.manager()?;
    let about: Option<Reference> = request
        .map(|text| text.parse().map_err(|_| CenterFault::NotFound))
        .transpose()?;
    let spot = Stretch { after, limit }.spot()?;
    let part = queue::decisions(&caller.center, &act, about.as_ref(), spot).await?;
    let next = next(&part, false);
    let items = part.rows.into_iter().map(|line| {
        let (kind, offered_to, services) = match line.outcome {
            Outcome::Offered { to, .. } => ("routing", Some(to), None),
            Outcome::Waits { .. } => ("routing", None, None),
            Outcome::Eligibility { services } => ("eligibility", None, Some(services)),
        };
        DecisionShort {
            id: line.id.0,
            at: line.at,
            kind,
            customer: line.customer,
            reference: line.reference.map(|reference| reference.to_string()),
            offered_to,
            eligible: services.as_ref().map(|all| count(all, Verdict::Eligible)),
            self_serve: services.as_ref().map(|all| count(all, Verdict::SelfServe)),
            not_eligible: (services.as_ref()).map(|all| count(all, Verdict::NotEligible)),
        }
    });
    Ok(Json(Decisions {
        items: items.collect(),
        next,
    }))
}

/// Somebody named in a decision.
#[derive(Debug, Serialize, ToSchema)]
struct PersonNamed {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
}

/// A decision with everything it was made from.
#[derive(Debug, Serialize, ToSchema)]
struct DecisionShown {
    /// Which.
    id: Uuid,
    /// Made.
    at: Timestamp,
    /// `routing` or `eligibility`.
    kind: &'static str,
    /// The version of the rules it was made by.
    rules: String,
    /// The customer it is about.
    customer: String,
    /// The request it is about.
    reference: Option<String>,
    /// What it was made from, as `fasttrack explain` reads it.
    #[schema(value_type = Object)]
    inputs: Value,
    /// The decision with its reasons, as `fasttrack explain` writes it.
    #[schema(value_type = Object)]
    decision: Value,
    /// Who is meant by the ids of a routing decision.
    people: Vec<PersonNamed>,
    /// Whether the same inputs give the same decision today.
    replays: bool,
}

/// Show a decision
///
/// Inputs, verdicts and reasons, and whether it comes out the same when made again.
#[utoipa::path(get, path = "/center/decisions/{decision}",
    responses((status = 200, body = DecisionShown)))]
async fn show_decision(caller: Caller, At(id): At<DecisionId>) -> Answer<Json<DecisionShown>> {
    let act = caller.manager()?;
    let view = queue::decision(&caller.center, &act, id).await?;
    let mut shown = DecisionShown {
        id: view.id.0,
        at: view.at,
        kind: "routing",
        rules: view.rules,
        customer: view.customer,
        reference: view.reference.map(|reference| reference.to_string()),
        inputs: Value::Null,
        decision: Value::Null,
        people: Vec::new(),
        replays: false,
    };
    match view.made {
        Made::Routing(routing) => {
            shown.inputs = json(&routing.inputs)?;
            shown.decision = json(&routing.decision)?;
            shown.replays = routing.replay == Replay::Same;
            let people = routing.people.into_iter().map(|(id, named)| PersonNamed {
                id: id.0,
                name: named.name,
            });
            shown.people = people.collect();
        }
        Made::Eligibility {
            inputs,
            decision,
            replay,
        } => {
            shown.kind = "eligibility";
            shown.inputs = json(&inputs)?;
            shown.decision = json(&decision)?;
            shown.replays = replay == Replay::Same;
        }
    }
    Ok(Json(shown))
}

fn json(value: &impl Serialize) -> Result<Value, CenterFault> {
    serde_json::to_value(value).map_err(CenterFault::internal)
}
