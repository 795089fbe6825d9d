//! Routing: which Specialist a request is offered to, and why, with every candidate's verdict.
//!
//! Two steps that are never mixed. The *filters* are hard: spoken language, services, hours
//! overlap, away, capacity (and: still working here, not asked for this request before). No
//! shortage and no preference trades one of them away; when nobody passes, the request waits.
//! The *order* then ranks those who pass: continuity → projected load → weight → least recently
//! assigned → a tie-break that follows from the seed. Every filter is evaluated for every
//! candidate, so that a page can show all that was seen.
//!
//! Sources: The `FastTrack` Process, July 2020 (S15 remote Specialists, S16 business hours of the
//! region, S17 languages; both Chinese scripts are spoken as Mandarin).
//!
//! It must not know how long an offer lasts, who is told, or how hours overlap is counted: that is
//! `business_time`'s. No floating point takes part in a decision.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::business_time::TimeRange;
use crate::forecast::chance;
use crate::identity::{PersonId, ServiceName};
use crate::language::SpokenLanguage;

/// The unit of load and capacity: what the work on one request weighs, as set in the catalog.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct LoadPoints(pub u32);

/// What is known about the request when a Specialist is sought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutingQuestion {
    /// What the customer speaks in meetings.
    pub spoken_language: SpokenLanguage,
    /// The services asked for; the Specialist must know them all.
    pub services: BTreeSet<ServiceName>,
    /// Minutes in a week in which the customer, its region and the Specialist must all be open.
    pub needed_overlap_minutes_per_week: u32,
    /// Who has been asked for this request before, and how it ended.
    pub asked_before: BTreeMap<PersonId, AskedBefore>,
    /// The Specialists of earlier engagements of this tenant.
    pub continuity: BTreeSet<PersonId>,
    /// What taking this request adds to a Specialist's load.
    pub effort: LoadPoints,
}

/// How an earlier offer of the same request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedBefore {
    /// The person declined it.
    Declined,
    /// The person let it expire.
    Expired,
    /// A Center manager took the person out of this request.
    TakenOut,
}

/// A person of the Center who might take the request. Each person appears once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Whether the membership as Specialist is active.
    pub active: bool,
    /// What the person speaks in meetings.
    pub spoken_languages: BTreeSet<SpokenLanguage>,
    /// The services the person has the skill for.
    pub services: BTreeSet<ServiceName>,
    /// When the person is away: from the start, back at the end.
    pub absences: Vec<TimeRange>,
    /// Minutes in a week in which the person, the customer and its region are all open.
    pub overlap_minutes_per_week: u32,
    /// How much the person can carry.
    pub capacity: LoadPoints,
    /// What the person carries already, offers that wait for an answer included.
    pub load: LoadPoints,
    /// Among equals, a higher weight goes first.
    pub weight: u16,
    /// When the person was last given a request.
    pub last_assigned: Option<Timestamp>,
}

/// One of the hard filters, in the order in which they narrow the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// The membership is active.
    Active,
    /// The customer's spoken language.
    SpokenLanguage,
    /// Skill for every service asked for.
    Services,
    /// Enough common hours in a week.
    HoursOverlap,
    /// Not asked for this request before.
    AskedBefore,
    /// Not away.
    Away,
    /// Room for this request.
    Capacity,
}

impl Filter {
    /// All filters, in the order in which they narrow the pool: what cannot change today first,
    /// what changes by itself last, so that a request that waits says what it really waits for.
    pub const ALL: [Self; 7] = [
        Self::Active,
        Self::SpokenLanguage,
        Self::Services,
        Self::HoursOverlap,
        Self::AskedBefore,
        Self::Away,
        Self::Capacity,
    ];
}

/// What one filter saw in one candidate, and what it needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "filter", rename_all = "snake_case")]
pub enum Check {
    /// See [`Filter::Active`].
    Active {
        /// Whether the membership is active.
        seen: bool,
    },
    /// See [`Filter::SpokenLanguage`].
    SpokenLanguage {
        /// What the candidate speaks.
        seen: BTreeSet<SpokenLanguage>,
        /// What the customer speaks.
        needed: SpokenLanguage,
    },
    /// See [`Filter::Services`].
    Services {
        /// The asked-for services the candidate has the skill for.
        seen: BTreeSet<ServiceName>,
        /// All services asked for.
        needed: BTreeSet<ServiceName>,
    },
    /// See [`Filter::HoursOverlap`].
    HoursOverlap {
        /// Common minutes in a week.
        seen: u32,
        /// Minutes needed in a week.
        needed: u32,
    },
    /// See [`Filter::AskedBefore`].
    AskedBefore {
        /// How the earlier offer ended, if there was one.
        seen: Option<AskedBefore>,
    },
    /// See [`Filter::Away`].
    Away {
        /// When the candidate is back, if away now.
        back: Option<Timestamp>,
    },
    /// See [`Filter::Capacity`].
    Capacity {
        /// What the candidate carries.
        load: LoadPoints,
        /// What this request adds.
        effort: LoadPoints,
        /// What the candidate can carry.
        capacity: LoadPoints,
    },
}

impl Check {
    /// Which filter this is.
    #[must_use]
    pub fn filter(&self) -> Filter {
        match self {
            Self::Active { .. } => Filter::Active,
            Self::SpokenLanguage { .. } => Filter::SpokenLanguage,
            Self::Services { .. } => Filter::Services,
            Self::HoursOverlap { .. } => Filter::HoursOverlap,
            Self::AskedBefore { .. } => Filter::AskedBefore,
            Self::Away { .. } => Filter::Away,
            Self::Capacity { .. } => Filter::Capacity,
        }
    }

    /// Whether what was seen is what was needed.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            Self::Active { seen } => *seen,
            Self::SpokenLanguage { seen, needed } => seen.contains(needed),
            Self::Services { seen, needed } => needed.is_subset(seen),
            Self::HoursOverlap { seen, needed } => seen >= needed,
            Self::AskedBefore { seen } => seen.is_none(),
            Self::Away { back } => back.is_none(),
            Self::Capacity {
                load,
                effort,
                capacity,
            } => capacity.0 > 0 && u64::from(load.0) + u64::from(effort.0) <= u64::from(capacity.0),
        }
    }
}

/// A share of a capacity, kept as a fraction so that comparing is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadShare {
    /// Load after taking the request.
    pub load: u64,
    /// Capacity, never zero among those who pass.
    pub capacity: u32,
}

impl LoadShare {
    fn compare(self, other: Self) -> Ordering {
        let (ours, theirs) = (
            u128::from(self.load) * u128::from(other.capacity),
            u128::from(other.load) * u128::from(self.capacity),
        );
        ours.cmp(&theirs)
    }
}

/// What put one candidate before another: the first step of the order in which they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Difference {
    /// Only the one before has worked with this tenant.
    Continuity,
    /// The one before would carry the smaller share of its capacity.
    ProjectedLoad {
        /// Of the one before.
        before: LoadShare,
        /// Of the one after.
        after: LoadShare,
    },
    /// The one before has the higher weight.
    Weight {
        /// Of the one before.
        before: u16,
        /// Of the one after.
        after: u16,
    },
    /// The one before was given a request longer ago, or never.
    LeastRecent {
        /// Of the one before.
        before: Option<Timestamp>,
        /// Of the one after.
        after: Option<Timestamp>,
    },
    /// Equal in everything: drawn by the seed.
    TieBreak,
}

/// What routing found about one candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// The request is offered to this person.
    Chosen {
        /// What put it before the next; none when nobody else passed.
        ahead_by: Option<Difference>,
    },
    /// Passed every filter and stands behind others.
    Passed {
        /// 2 for the next in line, and so on.
        rank: u32,
        /// What put the one before it first.
        behind_by: Difference,
    },
    /// Refused by at least one filter.
    Refused {
        /// The filters that refused, in their order.
        by: Vec<Filter>,
    },
}

/// One candidate with its verdict and all that was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedCandidate {
    /// Who.
    pub person: PersonId,
    /// Chosen, passed or refused.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Every filter with what it saw, in the order of [`Filter::ALL`].
    pub checks: Vec<Check>,
}

/// What became of the pool at one filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrowing {
    /// The filter.
    pub filter: Filter,
    /// Candidates left after this filter and all before it.
    pub left: u32,
    /// Candidates refused by this filter and no other: the nearest, who would pass without it.
    pub refused_only_here: u32,
}

/// Why nobody could be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmptyPool {
    /// The filter after which nobody was left; none when there was no candidate at all.
    pub emptied_by: Option<Filter>,
    /// Each filter in its order.
    pub narrowing: Vec<Narrowing>,
}

/// Whom the request is offered to, and why; stored with its question, candidates, instant and
/// seed, from which it can be made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutingDecision {
    /// The person to offer the request to; none means the request waits in the queue.
    pub chosen: Option<PersonId>,
    /// Every candidate: the chosen one, those who passed by rank, then the refused, those refused
    /// by the fewest filters first.
    pub candidates: Vec<JudgedCandidate>,
    /// Present exactly when nobody is chosen.
    pub empty_pool: Option<EmptyPool>,
}

/// Decides whom a request is offered to.
///
/// `on` is the instant at which absences are judged. `seed` decides between candidates equal in
/// everything: the lower hash of seed and person goes first. The result does not depend on the
/// order of `candidates`.
#[must_use]
pub fn decide(
    question: &RoutingQuestion,
    candidates: &[Candidate],
    on: Timestamp,
    seed: u64,
) -> RoutingDecision {
    let checked: Vec<Checked<'_>> = candidates
        .iter()
        .map(|candidate| Checked::new(question, candidate, on, seed))
        .collect();
    let (mut passing, mut refused): (Vec<_>, Vec<_>) = checked
        .into_iter()
        .partition(|one| one.refused_by.is_empty());
    passing.sort_by(Checked::order);
    refused.sort_by_key(|one| (one.refused_by.len(), one.candidate.person));

    let chosen = passing.first().map(|first| first.candidate.person);
    let empty_pool = chosen.is_none().then(|| describe_empty_pool(&refused));
    let verdicts: Vec<Verdict> = (0..passing.len())
        .map(|place| verdict_at(place, &passing))
        .collect();

    let mut judged: Vec<JudgedCandidate> = passing
        .into_iter()
        .zip(verdicts)
        .map(|(one, verdict)| one.judged(verdict))
        .collect();
    judged.extend(refused.into_iter().map(|mut one| {
        let by = std::mem::take(&mut one.refused_by);
        one.judged(Verdict::Refused { by })
    }));
    RoutingDecision {
        chosen,
        candidates: judged,
        empty_pool,
    }
}

/// A candidate after all filters, with what the order compares.
struct Checked<'a> {
    candidate: &'a Candidate,
    checks: Vec<Check>,
    refused_by: Vec<Filter>,
    known_to_tenant: bool,
    share: LoadShare,
    lot: u64,
}

impl<'a> Checked<'a> {
    fn new(question: &RoutingQuestion, candidate: &'a Candidate, on: Timestamp, seed: u64) -> Self {
        let checks = check_all(question, candidate, on);
        let refused_by = checks
            .iter()
            .filter(|check| !check.passes())
            .map(Check::filter)
            .collect();
        Self {
            candidate,
            checks,
            refused_by,
            known_to_tenant: question.continuity.contains(&candidate.person),
            share: LoadShare {
                load: u64::from(candidate.load.0) + u64::from(question.effort.0),
                capacity: candidate.capacity.0,
            },
            lot: chance::key(seed, candidate.person.0.as_bytes()),
        }
    }

    /// The order among those who pass; the person's id decides should two lots ever be equal.
    fn order(&self, other: &Self) -> Ordering {
        let (ours, theirs) = (self.candidate, other.candidate);
        (other.known_to_tenant.cmp(&self.known_to_tenant))
            .then_with(|| self.share.compare(other.share))
            .then_with(|| theirs.weight.cmp(&ours.weight))
            .then_with(|| ours.last_assigned.cmp(&theirs.last_assigned))
            .then_with(|| self.lot.cmp(&other.lot))
            .then_with(|| ours.person.cmp(&theirs.person))
    }

    /// The first step of the order in which this one differs from the one after it.
    fn ahead_of(&self, after: &Self) -> Difference {
        if self.known_to_tenant != after.known_to_tenant {
            return Difference::Continuity;
        }
        if self.share.compare(after.share).is_ne() {
            return Difference::ProjectedLoad {
                before: self.share,
                after: after.share,
            };
        }
        if self.candidate.weight != after.candidate.weight {
            return Difference::Weight {
                before: self.candidate.weight,
                after: after.candidate.weight,
            };
        }
        if self.candidate.last_assigned != after.candidate.last_assigned {
            return Difference::LeastRecent {
                before: self.candidate.last_assigned,
                after: after.candidate.last_assigned,
            };
        }
        Difference::TieBreak
    }

    fn judged(self, verdict: Verdict) -> JudgedCandidate {
        JudgedCandidate {
            person: self.candidate.person,
            verdict,
            checks: self.checks,
        }
    }
}

fn check_all(question: &RoutingQuestion, candidate: &Candidate, on: Timestamp) -> Vec<Check> {
    Filter::ALL
        .into_iter()
        .map(|filter| match filter {
            Filter::Active => Check::Active {
                seen: candidate.active,
            },
            Filter::SpokenLanguage => Check::SpokenLanguage {
                seen: candidate.spoken_languages.clone(),
                needed: question.spoken_language,
            },
            Filter::Services => Check::Services {
                seen: question
                    .services
                    .intersection(&candidate.services)
                    .cloned()
                    .collect(),
                needed: question.services.clone(),
            },
            Filter::HoursOverlap => Check::HoursOverlap {
                seen: candidate.overlap_minutes_per_week,
                needed: question.needed_overlap_minutes_per_week,
            },
            Filter::AskedBefore => Check::AskedBefore {
                seen: question.asked_before.get(&candidate.person).copied(),
            },
            Filter::Away => Check::Away {
                back: back_after(&candidate.absences, on),
            },
            Filter::Capacity => Check::Capacity {
                load: candidate.load,
                effort: question.effort,
                capacity: candidate.capacity,
            },
        })
        .collect()
}

/// When somebody away at `on` is back; absences that touch or overlap count as one.
fn back_after(absences: &[TimeRange], on: Timestamp) -> Option<Timestamp> {
    let mut sorted: Vec<TimeRange> = absences.to_vec();
    sorted.sort_by_key(|absence| absence.start);
    let back = sorted.iter().fold(on, |back, absence| {
        if absence.start <= back {
            back.max(absence.end)
        } else {
            back
        }
    });
    (back > on).then_some(back)
}

fn verdict_at(place: usize, passing: &[Checked<'_>]) -> Verdict {
    let this = &passing[place];
    match place.checked_sub(1) {
        None => Verdict::Chosen {
            ahead_by: passing.get(1).map(|next| this.ahead_of(next)),
        },
        Some(before) => Verdict::Passed {
            rank: u32::try_from(place + 1).unwrap_or(u32::MAX),
            behind_by: passing[before].ahead_of(this),
        },
    }
}

fn describe_empty_pool(refused: &[Checked<'_>]) -> EmptyPool {
    let count = |counted: &dyn Fn(&Checked<'_>) -> bool| {
        u32::try_from(refused.iter().filter(|one| counted(one)).count()).unwrap_or(u32::MAX)
    };
    let narrowing: Vec<Narrowing> = Filter::ALL
        .into_iter()
        .map(|filter| Narrowing {
            filter,
            left: count(&|one| one.refused_by.iter().all(|refused_by| *refused_by > filter)),
            refused_only_here: count(&|one| one.refused_by == [filter]),
        })
        .collect();
    let emptied_by = narrowing
        .iter()
        .find(|step| step.left == 0)
        .map(|step| step.filter)
        .filter(|_| !refused.is_empty());
    EmptyPool {
        emptied_by,
        narrowing,
    }
}
