//! One decision with everything it was made from, and made again from it: a routing decision is a
//! pure function of what is stored, so looking at it can prove it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::eligibility::Decision as EligibilityDecision;
use process::identity::{DecisionId, PersonId, Reference, RequestId};
use process::permission::{Action, ManagerAct};
use process::routing::{Candidate, JudgedCandidate, RoutingDecision, decide};
use process::state::OfferState;
use store::Reading;
use store::decision::{Decision, DecisionKind};

use super::decisions::passed;
use crate::routing::RoutingInputs;
use crate::{Center, CenterFault, eligibility};

/// A decision as a manager sees it.
#[derive(Clone, Debug)]
pub struct DecisionView {
    /// Which.
    pub id: DecisionId,
    /// When.
    pub at: Timestamp,
    /// Versions of the rules and of the catalog.
    pub rules: String,
    /// The customer's name.
    pub customer: String,
    /// The request it is about.
    pub reference: Option<Reference>,
    /// What was decided.
    pub made: Made,
}

/// What was decided.
#[derive(Clone, Debug)]
pub enum Made {
    /// Whom a request is offered to.
    Routing(Box<RoutingView>),
    /// Which services the Center guides, and from what.
    Eligibility {
        /// What it was made from.
        inputs: Box<eligibility::Inputs>,
        /// Verdicts with their reasons.
        decision: Box<EligibilityDecision>,
        /// Made again by the rules in force now.
        replay: Replay,
    },
}

/// A routing decision with the names of its people.
#[derive(Clone, Debug)]
pub struct RoutingView {
    /// What it was made from.
    pub inputs: RoutingInputs,
    /// What came out, as stored.
    pub decision: RoutingDecision,
    /// Everybody looked at.
    pub people: BTreeMap<PersonId, Named>,
    /// How many passed every filter.
    pub passed: usize,
    /// The customer's zone.
    pub customer_zone: String,
    /// Made again from the stored inputs.
    pub replay: Replay,
    /// What became of the offer it led to.
    pub offer: Option<OfferOutcome>,
}

/// A candidate by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The person's zone, whose place is shown.
    pub zone: String,
}

/// What became of an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferOutcome {
    /// Where it stands.
    pub state: OfferState,
    /// Made.
    pub offered_at: Timestamp,
    /// To be answered by.
    pub due: Timestamp,
    /// Answered, or run out.
    pub answered_at: Option<Timestamp>,
    /// Why it was declined.
    pub reason: Option<String>,
}

/// The same decision made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replay {
    /// The same in everything.
    Same,
    /// Something differs.
    Other {
        /// Who would be chosen now.
        chosen: Option<String>,
        /// Whose verdict, place or reason differs, or which services' verdicts.
        differs: Vec<String>,
    },
}

impl RoutingView {
    /// What was known of a candidate.
    #[must_use]
    pub fn candidate(&self, person: PersonId) -> Option<&Candidate> {
        self.inputs
            .candidates
            .iter()
            .find(|candidate| candidate.person == person)
    }
}

/// One decision, whoever it is about.
///
/// # Errors
/// There is none, or the database failed.
pub async fn decision(
    center: &Center,
    act: &ManagerAct,
    id: DecisionId,
) -> Result<DecisionView, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let row = store::decision::by_id(&reading, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, row.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let request = store::request::by_id(&reading, RequestId(row.subject)).await?;
    let made = match row.kind.0 {
        DecisionKind::Routing => {
            Made::Routing(Box::new(routing(&reading, &row, tenant.zone).await?))
        }
        DecisionKind::Eligibility => eligibility_of(center, &row)?,
    };
    Ok(DecisionView {
        id,
        at: row.decided_at.0,
        rules: row.rules,
        customer: tenant.name,
        reference: request.map(|request| request.reference.0),
        made,
    })
}

async fn routing(
    reading: &Reading,
    row: &Decision,
    customer_zone: String,
) -> Result<RoutingView, CenterFault> {
    let inputs: RoutingInputs =
        serde_json::from_value(row.inputs.0.clone()).map_err(CenterFault::internal)?;
    let decision: RoutingDecision =
        serde_json::from_value(row.result.0.clone()).map_err(CenterFault::internal)?;
    let ids: Vec<PersonId> = inputs.candidates.iter().map(|one| one.person).collect();
    let people = store::person::by_ids(reading, &ids).await?;
    let people: BTreeMap<PersonId, Named> = people
        .into_iter()
        .map(|person| {
            let named = Named {
                name: person.name,
                zone: person.zone,
            };
            (person.id.0, named)
        })
        .collect();
    let offers = store::offer::of_request(reading, RequestId(row.subject)).await?;
    let offer = offers
        .into_iter()
        .find(|offer| offer.decision_id == row.id)
        .map(|offer| OfferOutcome {
            state: offer.state.0,
            offered_at: offer.offered_at.0,
            due: offer.due_at.0,
            answered_at: offer.answered_at.map(|at| at.0),
            reason: offer.reason,
        });
    Ok(RoutingView {
        replay: again(&inputs, &decision, &people),
        passed: passed(&decision),
        inputs,
        decision,
        people,
        customer_zone,
        offer,
    })
}

fn by_person(made: &RoutingDecision) -> BTreeMap<PersonId, &JudgedCandidate> {
    made.candidates
        .iter()
        .map(|one| (one.person, one))
        .collect()
}

/// Makes a routing decision again from what is stored, and compares.
fn again(
    inputs: &RoutingInputs,
    stored: &RoutingDecision,
    people: &BTreeMap<PersonId, Named>,
) -> Replay {
    let now = decide(&inputs.question, &inputs.candidates, inputs.on, inputs.seed);
    if now == *stored {
        return Replay::Same;
    }
    let name = |person: &PersonId| {
        people
            .get(person)
            .map_or_else(|| person.to_string(), |named| named.name.clone())
    };
    let (before, after) = (by_person(stored), by_person(&now));
    let everybody: BTreeSet<&PersonId> = before.keys().chain(after.keys()).collect();
    Replay::Other {
        chosen: now.chosen.as_ref().map(name),
        differs: everybody
            .into_iter()
            .filter(|person| before.get(*person) != after.get(*person))
            .map(name)
            .collect(),
    }
}

fn eligibility_of(center: &Center, row: &Decision) -> Result<Made, CenterFault> {
    let inputs: eligibility::Inputs =
        serde_json::from_value(row.inputs.0.clone()).map_err(CenterFault::internal)?;
    let decision: EligibilityDecision =
        serde_json::from_value(row.result.0.clone()).map_err(CenterFault::internal)?;
    let now = process::eligibility::decide(
        inputs.on,
        &inputs.tenant,
        &inputs.subscriptions,
        center.catalog().rules(),
    )
    .map_err(CenterFault::internal)?;
    let replay = if now == decision {
        Replay::Same
    } else {
        let all: BTreeSet<_> = decision
            .services
            .keys()
            .chain(now.services.keys())
            .collect();
        let differs = all
            .into_iter()
            .filter(|name| decision.services.get(*name) != now.services.get(*name));
        Replay::Other {
            chosen: None,
            differs: differs.map(ToString::to_string).collect(),
        }
    };
    Ok(Made::Eligibility {
        inputs: Box::new(inputs),
        decision: Box::new(decision),
        replay,
    })
}
