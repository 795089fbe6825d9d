//! All decisions, newest first: what was decided, about whom, and how it came out.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::eligibility;
use process::identity::{DecisionId, PersonId, Reference, RequestId, ServiceName};
use process::permission::{Action, ManagerAct};
use process::routing::{Filter, RoutingDecision, Verdict};
use store::decision::{Decision, DecisionKind};
use store::request::Request;
use store::{Edge, Reading};

use super::spot::{Part, Spot};
use crate::desk::tenants_of;
use crate::request::Answers;
use crate::{Center, CenterFault};

/// A decision in the list.
#[derive(Clone, Debug)]
pub struct DecisionLine {
    /// Which.
    pub id: DecisionId,
    /// When.
    pub at: Timestamp,
    /// The customer's name.
    pub customer: String,
    /// The request it is about.
    pub reference: Option<Reference>,
    /// How it came out.
    pub outcome: Outcome,
}

/// How a decision came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A request is offered to somebody.
    Offered {
        /// The Specialist's name.
        to: String,
        /// How many passed every filter.
        passed: usize,
        /// How many were looked at.
        candidates: usize,
    },
    /// Nobody passed every filter: the request waits.
    Waits {
        /// The filter after which nobody was left; none when nobody was there at all.
        emptied_by: Option<Filter>,
        /// How many were looked at.
        candidates: usize,
    },
    /// Which of the services asked for the Center guides. Where it guides none, the request ends in a
    /// self-serve plan, whatever the verdicts.
    Eligibility {
        /// The services asked for by their verdict.
        services: BTreeMap<eligibility::Verdict, Vec<ServiceName>>,
    },
}

/// One page of all decisions, or of those about the request quoted so.
///
/// # Errors
/// There is no such request, or the database failed.
pub async fn decisions(
    center: &Center,
    act: &ManagerAct,
    about: Option<&Reference>,
    spot: Spot,
) -> Result<Part<DecisionLine>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let subject = match about {
        Some(reference) => Some(
            store::request::quoted(&reading, reference)
                .await?
                .ok_or(CenterFault::NotFound)?
                .id
                .0
                .0,
        ),
        None => None,
    };
    let (rows, has_more) =
        store::decision::listed(&reading, subject, spot.stretch(), spot.rows()).await?;
    let outcomes = rows.iter().map(Raw::read).collect::<Result<Vec<_>, _>>()?;
    let chosen: Vec<PersonId> = outcomes.iter().filter_map(Raw::chosen).collect();
    let names = names(&reading, &chosen).await?;
    let requests: Vec<RequestId> = rows.iter().map(|row| RequestId(row.subject)).collect();
    let requests = store::request::by_ids(&reading, &requests).await?;
    let tenants = tenants_of(&reading, rows.iter().map(|row| row.tenant_id.0)).await?;
    drop(reading);

    let edge = |row: &Decision| Edge {
        at: row.decided_at,
        id: row.id.0.0,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    let lines = rows.into_iter().zip(outcomes).map(|(row, raw)| {
        let request = requests
            .iter()
            .find(|request| request.id.0.0 == row.subject);
        DecisionLine {
            id: row.id.0,
            at: row.decided_at.0,
            customer: tenants
                .get(&row.tenant_id.0)
                .map(|tenant| tenant.name.clone())
                .unwrap_or_default(),
            reference: request.map(|request| request.reference.0.clone()),
            outcome: raw.named(&names, &asked(request)),
        }
    });
    Ok(Part {
        rows: lines.collect(),
        older,
        newer,
    })
}

/// The services a request asks for: the only ones whose verdict is told in a list.
fn asked(request: Option<&Request>) -> Vec<ServiceName> {
    let answers = request.and_then(|request| Answers::stored(&request.answers).ok());
    let what = answers.and_then(|answers| answers.what);
    what.map(|what| what.services).unwrap_or_default()
}

/// The names of people, by their identity.
pub(super) async fn names(
    reading: &Reading,
    ids: &[PersonId],
) -> Result<BTreeMap<PersonId, String>, CenterFault> {
    let people = store::person::by_ids(reading, ids).await?;
    Ok(people
        .into_iter()
        .map(|person| (person.id.0, person.name))
        .collect())
}

enum Raw {
    Routing(RoutingDecision),
    Eligibility(eligibility::Decision),
}

impl Raw {
    fn read(row: &Decision) -> Result<Self, CenterFault> {
        let result = row.result.0.clone();
        match row.kind.0 {
            DecisionKind::Routing => serde_json::from_value(result).map(Self::Routing),
            DecisionKind::Eligibility => serde_json::from_value(result).map(Self::Eligibility),
        }
        .map_err(CenterFault::internal)
    }

    fn chosen(&self) -> Option<PersonId> {
        match self {
            Self::Routing(made) => made.chosen,
            Self::Eligibility(_) => None,
        }
    }

    fn named(self, names: &BTreeMap<PersonId, String>, asked: &[ServiceName]) -> Outcome {
        match self {
            Self::Routing(made) => match made.chosen {
                Some(person) => Outcome::Offered {
                    to: names.get(&person).cloned().unwrap_or_default(),
                    passed: passed(&made),
                    candidates: made.candidates.len(),
                },
                None => Outcome::Waits {
                    emptied_by: made.empty_pool.and_then(|pool| pool.emptied_by),
                    candidates: made.candidates.len(),
                },
            },
            Self::Eligibility(made) => {
                let mut services: BTreeMap<_, Vec<ServiceName>> = BTreeMap::new();
                for (name, service) in made.services {
                    if asked.is_empty() || asked.contains(&name) {
                        services.entry(service.verdict).or_default().push(name);
                    }
                }
                Outcome::Eligibility { services }
            }
        }
    }
}

/// How many candidates passed every filter.
pub(super) fn passed(made: &RoutingDecision) -> usize {
    let is_in = |verdict: &Verdict| !matches!(verdict, Verdict::Refused { .. });
    made.candidates
        .iter()
        .filter(|one| is_in(&one.verdict))
        .count()
}
