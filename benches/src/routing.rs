//! One routing decision with every candidate's verdict and reason.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::business_time::TimeRange;
use process::identity::PersonId;
use process::language::SpokenLanguage;
use process::routing::{Candidate, LoadPoints, RoutingDecision, RoutingQuestion, decide};
use uuid::Uuid;

use crate::made_up::{minute, read};

pub(crate) struct Question {
    request: RoutingQuestion,
    candidates: Vec<Candidate>,
    now: Timestamp,
}

impl Question {
    pub(crate) fn of(people: u32) -> Self {
        Self {
            request: RoutingQuestion {
                spoken_language: SpokenLanguage::Korean,
                services: [read("exchange-online"), read("teams")].into(),
                needed_overlap_minutes_per_week: 600,
                asked_before: BTreeMap::new(),
                continuity: BTreeSet::new(),
                effort: LoadPoints(5),
            },
            candidates: (1..=people).map(candidate).collect(),
            now: minute(0),
        }
    }

    pub(crate) fn answer(&self) -> RoutingDecision {
        decide(&self.request, &self.candidates, self.now, 7)
    }
}

/// Half of them speak the language, a few are away or full, all have other loads.
fn candidate(number: u32) -> Candidate {
    let mut spoken = BTreeSet::from([SpokenLanguage::English]);
    if number.is_multiple_of(2) {
        spoken.insert(SpokenLanguage::Korean);
    }
    let away = TimeRange {
        start: minute(-60),
        end: minute(24 * 60),
    };
    Candidate {
        person: PersonId(Uuid::from_u128(number.into())),
        active: true,
        spoken_languages: spoken,
        services: [read("exchange-online"), read("teams"), read("onedrive")].into(),
        absences: if number.is_multiple_of(10) {
            vec![away]
        } else {
            Vec::new()
        },
        overlap_minutes_per_week: 300 + number % 2_000,
        capacity: LoadPoints(40),
        load: LoadPoints(number % 41),
        weight: 1,
        last_assigned: Some(minute(-i64::from(number))),
    }
}
