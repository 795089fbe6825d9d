//! Routing: every filter, every step of the order, and what must hold for any pool.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose fixture cannot be built has to stop"
)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::business_time::TimeRange;
use process::identity::{PersonId, ServiceName};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::routing::{
    AskedBefore, Candidate, Check, Difference, Filter, LoadPoints, LoadShare, RoutingDecision,
    RoutingQuestion, Verdict, decide,
};
use proptest::prelude::*;
use rstest::rstest;
use uuid::Uuid;

const SEED: u64 = 7;

fn noon() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn services(names: &[&str]) -> BTreeSet<ServiceName> {
    names.iter().map(|name| name.parse().unwrap()).collect()
}

fn question() -> RoutingQuestion {
    RoutingQuestion {
        spoken_language: SpokenLanguage::Korean,
        services: services(&["exchange-online", "teams"]),
        needed_overlap_minutes_per_week: 600,
        asked_before: BTreeMap::new(),
        continuity: BTreeSet::new(),
        effort: LoadPoints(5),
    }
}

/// Somebody who passes every filter of [`question`].
fn fitting(number: u128) -> Candidate {
    Candidate {
        person: person(number),
        active: true,
        spoken_languages: BTreeSet::from([SpokenLanguage::Korean, SpokenLanguage::English]),
        services: services(&["exchange-online", "teams", "onedrive"]),
        absences: vec![],
        overlap_minutes_per_week: 2400,
        capacity: LoadPoints(40),
        load: LoadPoints(10),
        weight: 1,
        last_assigned: Some(at("2026-02-01T00:00:00Z")),
    }
}

fn refusals(decision: &RoutingDecision, number: u128) -> Vec<Filter> {
    let judged = decision
        .candidates
        .iter()
        .find(|judged| judged.person == person(number))
        .unwrap();
    match &judged.verdict {
        Verdict::Refused { by } => by.clone(),
        Verdict::Chosen { .. } | Verdict::Passed { .. } => vec![],
    }
}

#[rstest]
#[case::no_longer_active(Filter::Active, |c: &mut Candidate| c.active = false)]
#[case::another_language(Filter::SpokenLanguage, |c: &mut Candidate| {
    c.spoken_languages.remove(&SpokenLanguage::Korean);
})]
#[case::one_of_two_services(Filter::Services, |c: &mut Candidate| c.services = services(&["teams"]))]
#[case::a_minute_too_little(Filter::HoursOverlap, |c: &mut Candidate| {
    c.overlap_minutes_per_week = 599;
})]
#[case::away_since_noon(Filter::Away, |c: &mut Candidate| c.absences = vec![TimeRange {
    start: noon(),
    end: at("2026-03-09T00:00:00Z"),
}])]
#[case::a_point_too_much(Filter::Capacity, |c: &mut Candidate| c.load = LoadPoints(36))]
#[case::no_capacity_at_all(Filter::Capacity, |c: &mut Candidate| c.capacity = LoadPoints(0))]
fn a_filter_refuses_by_itself(#[case] filter: Filter, #[case] spoil: fn(&mut Candidate)) {
    let mut spoiled = fitting(1);
    spoil(&mut spoiled);
    let decision = decide(&question(), &[spoiled], noon(), SEED);
    assert_eq!(decision.chosen, None);
    assert_eq!(refusals(&decision, 1), [filter]);
    let empty = decision.empty_pool.unwrap();
    assert_eq!(empty.emptied_by, Some(filter));
    for step in empty.narrowing {
        assert_eq!(step.left, u32::from(step.filter < filter), "{step:?}");
        assert_eq!(step.refused_only_here, u32::from(step.filter == filter));
    }
}

#[rstest]
#[case::exactly_the_overlap(|c: &mut Candidate| c.overlap_minutes_per_week = 600)]
#[case::exactly_full(|c: &mut Candidate| c.load = LoadPoints(35))]
#[case::back_at_noon(|c: &mut Candidate| c.absences = vec![TimeRange {
    start: at("2026-02-20T00:00:00Z"),
    end: noon(),
}])]
fn what_is_just_enough_passes(#[case] change: fn(&mut Candidate)) {
    let mut candidate = fitting(1);
    change(&mut candidate);
    let decision = decide(&question(), &[candidate], noon(), SEED);
    assert_eq!(decision.chosen, Some(person(1)));
    assert_eq!(decision.empty_pool, None);
}

#[test]
fn who_declined_or_let_it_expire_is_not_asked_again() {
    let mut question = question();
    question.asked_before = BTreeMap::from([
        (person(1), AskedBefore::Declined),
        (person(2), AskedBefore::Expired),
    ]);
    let decision = decide(
        &question,
        &[fitting(1), fitting(2), fitting(3)],
        noon(),
        SEED,
    );
    assert_eq!(decision.chosen, Some(person(3)));
    assert_eq!(refusals(&decision, 1), [Filter::AskedBefore]);
    assert_eq!(refusals(&decision, 2), [Filter::AskedBefore]);
}

#[test]
fn every_filter_is_shown_for_every_candidate_with_seen_and_needed() {
    let mut hopeless = fitting(1);
    hopeless.spoken_languages = BTreeSet::from([SpokenLanguage::German]);
    hopeless.services = services(&["onedrive"]);
    hopeless.load = LoadPoints(40);
    let decision = decide(&question(), &[hopeless, fitting(2)], noon(), SEED);
    for judged in &decision.candidates {
        let filters: Vec<Filter> = judged.checks.iter().map(Check::filter).collect();
        assert_eq!(filters, Filter::ALL);
    }
    assert_eq!(
        refusals(&decision, 1),
        [Filter::SpokenLanguage, Filter::Services, Filter::Capacity]
    );
    let checks = &decision.candidates[1].checks;
    assert!(checks.contains(&Check::SpokenLanguage {
        seen: BTreeSet::from([SpokenLanguage::German]),
        needed: SpokenLanguage::Korean,
    }));
    assert!(checks.contains(&Check::Services {
        seen: services(&[]),
        needed: services(&["exchange-online", "teams"]),
    }));
    assert!(checks.contains(&Check::Capacity {
        load: LoadPoints(40),
        effort: LoadPoints(5),
        capacity: LoadPoints(40),
    }));
}

#[test]
fn absences_that_touch_count_as_one_when_saying_who_is_back_when() {
    let mut away = fitting(1);
    away.absences = vec![
        TimeRange {
            start: at("2026-03-06T00:00:00Z"),
            end: at("2026-03-13T00:00:00Z"),
        },
        TimeRange {
            start: at("2026-03-01T00:00:00Z"),
            end: at("2026-03-06T00:00:00Z"),
        },
        TimeRange {
            start: at("2026-07-01T00:00:00Z"),
            end: at("2026-07-20T00:00:00Z"),
        },
    ];
    let decision = decide(&question(), &[away], noon(), SEED);
    assert!(decision.candidates[0].checks.contains(&Check::Away {
        back: Some(at("2026-03-13T00:00:00Z")),
    }));
}

#[rstest]
#[case(WrittenLanguage::TraditionalChinese)]
#[case(WrittenLanguage::SimplifiedChinese)]
fn either_chinese_script_is_served_by_a_speaker_of_mandarin_only(#[case] reads: WrittenLanguage) {
    let mut question = question();
    question.spoken_language = reads.spoken();
    let mut mandarin = fitting(2);
    mandarin.spoken_languages = BTreeSet::from([SpokenLanguage::Mandarin]);
    let decision = decide(&question, &[fitting(1), mandarin], noon(), SEED);
    assert_eq!(decision.chosen, Some(person(2)));
    assert_eq!(refusals(&decision, 1), [Filter::SpokenLanguage]);
}

/// Both orders of the pair give person 1 first, because of `expected`.
fn assert_first(
    first: &Candidate,
    second: &Candidate,
    question: &RoutingQuestion,
    expected: Difference,
) {
    for pool in [
        [first.clone(), second.clone()],
        [second.clone(), first.clone()],
    ] {
        let decision = decide(question, &pool, noon(), SEED);
        assert_eq!(decision.chosen, Some(first.person));
        assert_eq!(
            decision.candidates[0].verdict,
            Verdict::Chosen {
                ahead_by: Some(expected)
            }
        );
        assert_eq!(
            decision.candidates[1].verdict,
            Verdict::Passed {
                rank: 2,
                behind_by: expected
            }
        );
    }
}

#[test]
fn continuity_goes_before_load() {
    let mut question = question();
    question.continuity = BTreeSet::from([person(1)]);
    let (mut known, mut idle) = (fitting(1), fitting(2));
    known.load = LoadPoints(30);
    idle.load = LoadPoints(0);
    assert_first(&known, &idle, &question, Difference::Continuity);
}

#[test]
fn the_lower_share_of_capacity_goes_before_the_higher_weight() {
    // 5 more make 25 of 50 against 13 of 25: a half against a little more than a half.
    let (mut large, mut small) = (fitting(1), fitting(2));
    (large.load, large.capacity) = (LoadPoints(20), LoadPoints(50));
    (small.load, small.capacity, small.weight) = (LoadPoints(8), LoadPoints(25), 9);
    assert_first(
        &large,
        &small,
        &question(),
        Difference::ProjectedLoad {
            before: LoadShare {
                load: 25,
                capacity: 50,
            },
            after: LoadShare {
                load: 13,
                capacity: 25,
            },
        },
    );
}

#[test]
fn equal_shares_of_different_capacities_are_equal_and_the_weight_decides() {
    // 15 of 30 against 10 of 20.
    let (mut heavy, mut light) = (fitting(1), fitting(2));
    (heavy.load, heavy.capacity, heavy.weight) = (LoadPoints(10), LoadPoints(30), 3);
    (light.load, light.capacity, light.weight) = (LoadPoints(5), LoadPoints(20), 2);
    light.last_assigned = None;
    assert_first(
        &heavy,
        &light,
        &question(),
        Difference::Weight {
            before: 3,
            after: 2,
        },
    );
}

#[rstest]
#[case::never(None)]
#[case::longer_ago(Some("2026-01-31T23:59:59Z"))]
fn who_was_assigned_least_recently_goes_first(#[case] earlier: Option<&str>) {
    let (mut rested, recent) = (fitting(1), fitting(2));
    rested.last_assigned = earlier.map(at);
    let expected = Difference::LeastRecent {
        before: rested.last_assigned,
        after: recent.last_assigned,
    };
    assert_first(&rested, &recent, &question(), expected);
}

#[test]
fn between_equals_the_seed_decides_and_each_of_them_has_a_turn() {
    let pool: Vec<Candidate> = (1..=4).map(fitting).collect();
    let mut turns: BTreeMap<PersonId, u32> = BTreeMap::new();
    for seed in 0..400 {
        let decision = decide(&question(), &pool, noon(), seed);
        assert_eq!(
            decision.candidates[0].verdict,
            Verdict::Chosen {
                ahead_by: Some(Difference::TieBreak)
            }
        );
        *turns.entry(decision.chosen.unwrap()).or_default() += 1;
    }
    assert_eq!(turns.len(), 4);
    assert!(turns.values().all(|turns| *turns > 60), "{turns:?}");
}

#[test]
fn an_empty_pool_says_which_filter_emptied_it_and_who_was_near() {
    let mut german = fitting(1);
    german.spoken_languages = BTreeSet::from([SpokenLanguage::German]);
    let mut full = fitting(2);
    full.load = LoadPoints(40);
    let mut full_and_away = fitting(3);
    full_and_away.load = LoadPoints(40);
    full_and_away.absences = vec![TimeRange {
        start: at("2026-03-01T00:00:00Z"),
        end: at("2026-03-09T00:00:00Z"),
    }];
    let decision = decide(&question(), &[full_and_away, german, full], noon(), SEED);
    assert_eq!(decision.chosen, None);
    let empty = decision.empty_pool.unwrap();
    assert_eq!(empty.emptied_by, Some(Filter::Capacity));
    let steps: Vec<(Filter, u32, u32)> = empty
        .narrowing
        .iter()
        .map(|step| (step.filter, step.left, step.refused_only_here))
        .collect();
    assert_eq!(
        steps,
        [
            (Filter::Active, 3, 0),
            (Filter::SpokenLanguage, 2, 1),
            (Filter::Services, 2, 0),
            (Filter::HoursOverlap, 2, 0),
            (Filter::AskedBefore, 2, 0),
            (Filter::Away, 1, 0),
            (Filter::Capacity, 0, 1),
        ]
    );
    let shown: Vec<PersonId> = decision.candidates.iter().map(|one| one.person).collect();
    assert_eq!(
        shown,
        [person(1), person(2), person(3)],
        "the nearest are shown first"
    );
}

#[test]
fn a_center_without_specialists_waits_without_blaming_a_filter() {
    let decision = decide(&question(), &[], noon(), SEED);
    assert_eq!(decision.chosen, None);
    assert_eq!(decision.empty_pool.unwrap().emptied_by, None);
}

#[test]
fn a_stored_decision_reads_back_as_it_was() {
    let mut away = fitting(2);
    away.absences = vec![TimeRange {
        start: noon(),
        end: at("2026-03-09T00:00:00Z"),
    }];
    let mut question = question();
    question
        .asked_before
        .insert(person(3), AskedBefore::TakenOut);
    let pool = [fitting(1), away, fitting(3), fitting(4)];
    let decision = decide(&question, &pool, noon(), SEED);
    let stored = serde_json::to_string(&(&question, &pool, &decision)).unwrap();
    let (question_again, pool_again, decision_again): (
        RoutingQuestion,
        Vec<Candidate>,
        RoutingDecision,
    ) = serde_json::from_str(&stored).unwrap();
    assert_eq!(decision_again, decision);
    assert_eq!(decide(&question_again, &pool_again, noon(), SEED), decision);
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let (mut first, mut second) = (fitting(1), fitting(2));
    (first.load, first.capacity) = (LoadPoints(u32::MAX - 6), LoadPoints(u32::MAX));
    (second.load, second.capacity) = (LoadPoints(u32::MAX - 5), LoadPoints(u32::MAX));
    let mut over = fitting(3);
    (over.load, over.capacity) = (LoadPoints(u32::MAX), LoadPoints(u32::MAX));
    let decision = decide(&question(), &[second, over, first], noon(), SEED);
    assert_eq!(decision.chosen, Some(person(1)));
    assert_eq!(refusals(&decision, 3), [Filter::Capacity]);
}

#[test]
fn somebody_without_capacity_is_not_given_even_a_request_without_effort() {
    let mut question = question();
    question.effort = LoadPoints(0);
    let mut without = fitting(1);
    (without.load, without.capacity) = (LoadPoints(0), LoadPoints(0));
    let decision = decide(&question, &[without], noon(), SEED);
    assert_eq!(refusals(&decision, 1), [Filter::Capacity]);
}

#[test]
fn a_thousand_candidates_are_all_judged() {
    let mut pool: Vec<Candidate> = (1..=1000).map(fitting).collect();
    for (number, candidate) in pool.iter_mut().enumerate() {
        candidate.load = LoadPoints(u32::try_from(number % 50).unwrap());
    }
    let decision = decide(&question(), &pool, noon(), SEED);
    assert_eq!(decision.candidates.len(), 1000);
    let passed = decision
        .candidates
        .iter()
        .filter(|one| !matches!(one.verdict, Verdict::Refused { .. }))
        .count();
    assert_eq!(passed, 36 * 20, "loads 0 to 35 of 40 leave room for 5");
}

fn any_candidate(number: u128) -> impl Strategy<Value = Candidate> {
    (
        proptest::bool::weighted(0.9),
        proptest::sample::subsequence(SpokenLanguage::ALL.to_vec(), 1..4),
        proptest::sample::subsequence(vec!["exchange-online", "teams", "onedrive"], 0..=3),
        0_u32..1500,
        (0_u32..4, 0_u32..4),
        0_u16..2,
        proptest::option::of(0_i64..3),
        proptest::bool::weighted(0.2),
    )
        .prop_map(
            move |(active, spoken, skills, overlap, (capacity, load), weight, last, away)| {
                Candidate {
                    person: person(number),
                    active,
                    spoken_languages: spoken.into_iter().collect(),
                    services: services(&skills),
                    absences: if away {
                        vec![TimeRange {
                            start: at("2026-03-01T00:00:00Z"),
                            end: at("2026-03-09T00:00:00Z"),
                        }]
                    } else {
                        vec![]
                    },
                    overlap_minutes_per_week: overlap,
                    capacity: LoadPoints(capacity * 10),
                    load: LoadPoints(load * 10),
                    weight,
                    last_assigned: last.map(|day| Timestamp::from_second(day * 86_400).unwrap()),
                }
            },
        )
}

fn any_pool() -> impl Strategy<Value = (Vec<Candidate>, Vec<Candidate>)> {
    (0_usize..12)
        .prop_flat_map(|size| {
            (0..size)
                .map(|number| any_candidate(number as u128))
                .collect::<Vec<_>>()
        })
        .prop_flat_map(|pool| (Just(pool.clone()), Just(pool).prop_shuffle()))
}

fn any_question() -> impl Strategy<Value = RoutingQuestion> {
    (
        proptest::sample::select(SpokenLanguage::ALL.to_vec()),
        proptest::sample::subsequence(vec!["exchange-online", "teams"], 0..=2),
        proptest::collection::btree_set(0_u128..12, 0..3),
        proptest::collection::btree_set(0_u128..12, 0..3),
    )
        .prop_map(|(spoken_language, wanted, asked, known)| RoutingQuestion {
            spoken_language,
            services: services(&wanted),
            needed_overlap_minutes_per_week: 300,
            asked_before: asked
                .into_iter()
                .map(|number| (person(number), AskedBefore::Declined))
                .collect(),
            continuity: known.into_iter().map(person).collect(),
            effort: LoadPoints(10),
        })
}

proptest! {
    #[test]
    fn the_order_in_which_candidates_come_changes_nothing(
        question in any_question(),
        (pool, shuffled) in any_pool(),
        seed: u64,
    ) {
        prop_assert_eq!(
            decide(&question, &pool, noon(), seed),
            decide(&question, &shuffled, noon(), seed)
        );
    }

    #[test]
    fn whoever_does_not_speak_the_language_is_never_chosen_even_when_idle(
        mut question in any_question(),
        (mut pool, _) in any_pool(),
        seed: u64,
    ) {
        for candidate in &mut pool {
            if !candidate.spoken_languages.contains(&question.spoken_language) {
                candidate.load = LoadPoints(0);
                candidate.capacity = LoadPoints(1000);
                candidate.weight = u16::MAX;
                candidate.last_assigned = None;
                question.continuity.insert(candidate.person);
            }
        }
        let chosen = decide(&question, &pool, noon(), seed).chosen;
        let speaks = |candidate: &Candidate| {
            candidate.spoken_languages.contains(&question.spoken_language)
        };
        prop_assert!(pool.iter().filter(|one| Some(one.person) == chosen).all(speaks));
    }

    #[test]
    fn somebody_is_chosen_exactly_when_somebody_passes_every_filter(
        question in any_question(),
        (pool, _) in any_pool(),
        seed: u64,
    ) {
        let decision = decide(&question, &pool, noon(), seed);
        prop_assert_eq!(decision.candidates.len(), pool.len());
        for judged in &decision.candidates {
            let refused = matches!(judged.verdict, Verdict::Refused { .. });
            prop_assert_eq!(refused, judged.checks.iter().any(|check| !check.passes()));
        }
        let anybody = decision.candidates.iter().any(|one| !matches!(one.verdict, Verdict::Refused { .. }));
        prop_assert_eq!(anybody, decision.chosen.is_some());
        prop_assert_eq!(anybody, decision.empty_pool.is_none());
    }
}
