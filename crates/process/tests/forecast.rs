//! The forecast: exact where nothing is uncertain, never earlier for more work, the same again.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose fixture cannot be built has to stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

use jiff::civil::{Date, date};
use process::business_time::{Calendar, WallTime, WeeklyHours};
use process::forecast::{
    Basis, Chance, Forecast, ForecastError, ForecastQuestion, ForecastTask, Lane, Progress,
    TaskDays, at_even_odds, forecast, task_days,
};
use process::identity::TaskName;
use process::plan::{
    Calendars, CoreDone, Evidence, Phase, Plan, Playbook, Scope, TaskDefinition, Track,
    WorkingDays, lay_out,
};
use process::state::OwnerKind;
use proptest::prelude::*;

/// A Monday.
const MONDAY: Date = date(2026, 3, 2);

fn march(day: i8) -> Date {
    date(2026, 3, day)
}

fn name(text: &str) -> TaskName {
    text.parse().unwrap()
}

/// A customer's task that takes low, likely or high working days.
fn task(text: &str, [low, likely, high]: [u16; 3], needs: &[&str]) -> ForecastTask {
    ForecastTask {
        name: name(text),
        owner: OwnerKind::Customer,
        working_days: WorkingDays { low, likely, high },
        needs: needs.iter().map(|need| name(need)).collect(),
        progress: Progress::Waiting,
    }
}

fn in_progress(mut task: ForecastTask, progress: Progress) -> ForecastTask {
    task.progress = progress;
    task
}

fn question(tasks: Vec<ForecastTask>) -> ForecastQuestion {
    ForecastQuestion {
        tasks,
        today: MONDAY,
        planned_end: march(6),
        chance: Chance {
            seed: 1,
            draws: NonZeroU32::new(2_000).unwrap(),
        },
    }
}

fn calendars(customer_holidays: &[Date], center_holidays: &[Date]) -> Calendars {
    let hour = |text: &str| text.parse::<WallTime>().unwrap();
    let week = WeeklyHours::monday_to_friday(hour("09:00"), hour("17:00")).unwrap();
    let side = |zone, holidays: &[Date]| {
        let holidays: BTreeSet<Date> = holidays.iter().copied().collect();
        Calendar::new(zone, week.clone(), holidays).unwrap()
    };
    Calendars {
        customer: side("Asia/Seoul", customer_holidays),
        center: side("Europe/Berlin", center_holidays),
    }
}

fn ends(question: &ForecastQuestion) -> Forecast {
    forecast(question, &calendars(&[], &[])).unwrap()
}

fn assert_certain(forecast: &Forecast, day: Date) {
    assert_eq!((forecast.p50, forecast.p80, forecast.p95), (day, day, day));
}

#[test]
fn without_uncertainty_the_dates_are_exact() {
    let certain = ends(&question(vec![
        task("first", [3; 3], &[]),
        task("beside", [1; 3], &[]),
        task("second", [4; 3], &["first", "beside"]),
    ]));
    // Three days to Wednesday, four more over the weekend to Tuesday.
    assert_certain(&certain, march(10));
    assert_eq!(certain.planned, march(6));
    assert_eq!(certain.late_by_working_days, 2);
    assert_eq!(certain.basis, Basis::PlaybookEstimates);
    let critical: Vec<(&str, u32)> = certain
        .critical
        .iter()
        .map(|critical| (critical.task.as_str(), critical.percent))
        .collect();
    assert_eq!(critical, [("first", 100), ("second", 100)]);
}

#[test]
fn an_end_before_the_planned_one_is_a_negative_delay() {
    let early = ends(&question(vec![task("only", [2; 3], &[])]));
    assert_certain(&early, march(3));
    assert_eq!(early.late_by_working_days, -3);
}

#[test]
fn a_holiday_pushes_the_tasks_of_the_side_that_has_it() {
    let mut tasks = vec![task("only", [3; 3], &[])];
    let customers = calendars(&[march(3)], &[]);
    let centers = calendars(&[], &[march(3)]);
    assert_certain(
        &forecast(&question(tasks.clone()), &customers).unwrap(),
        march(5),
    );
    assert_certain(
        &forecast(&question(tasks.clone()), &centers).unwrap(),
        march(4),
    );
    tasks[0].owner = OwnerKind::Specialist;
    assert_certain(&forecast(&question(tasks), &centers).unwrap(), march(5));
}

#[test]
fn an_uncertain_task_ends_between_its_low_and_its_high() {
    let mut uncertain = question(vec![task("only", [1, 2, 9], &[])]);
    uncertain.chance.draws = NonZeroU32::new(20_000).unwrap();
    let found = ends(&uncertain);
    // By the triangle: half by 4 − 1/8 days (rounds to 4), 80 percent by 5.7, 95 by 7.3.
    assert_eq!(found.p50, march(5));
    assert_eq!(found.p80, march(9));
    assert_eq!(found.p95, march(10));
    assert_eq!(found.late_by_working_days, -1);
}

#[test]
fn the_longer_of_two_paths_is_critical_most_often() {
    let found = ends(&question(vec![
        task("long", [3, 6, 12], &[]),
        task("short", [1, 3, 8], &[]),
        task("end", [1; 3], &["long", "short"]),
    ]));
    let critical: Vec<&str> = (found.critical.iter())
        .map(|critical| critical.task.as_str())
        .collect();
    assert_eq!(critical, ["end", "long", "short"]);
    assert_eq!(found.critical[0].percent, 100);
    assert!(found.critical[1].percent > 80, "{:?}", found.critical);
    assert!(found.critical[2].percent > 0, "{:?}", found.critical);
}

#[test]
fn a_task_that_has_begun_has_used_the_days_since() {
    let begun = |on| {
        let task = in_progress(task("only", [4; 3], &[]), Progress::Begun { on });
        ends(&question(vec![task]))
    };
    // The Thursday before: two of four days are used up.
    assert_certain(&begun(date(2026, 2, 26)), march(3));
    assert_certain(&begun(MONDAY), march(5));
}

#[test]
fn an_overdue_task_takes_at_least_today() {
    let overdue = Progress::Begun {
        on: date(2025, 6, 2),
    };
    let found = ends(&question(vec![
        in_progress(task("late", [4; 3], &[]), overdue),
        task("next", [2; 3], &["late"]),
    ]));
    assert_certain(&found, march(4));
}

#[test]
fn what_is_finished_takes_no_time_and_is_not_critical() {
    let done = Progress::Finished { on: Some(MONDAY) };
    let found = ends(&question(vec![
        in_progress(task("done", [9; 3], &[]), done),
        task("next", [2; 3], &["done"]),
    ]));
    assert_certain(&found, march(3));
    assert_eq!(found.critical.len(), 1);
}

#[test]
fn behind_a_finished_task_the_unfinished_before_it_still_counts() {
    let found = ends(&question(vec![
        task("again", [3; 3], &[]),
        in_progress(
            task("skipped", [1; 3], &["again"]),
            Progress::Finished { on: None },
        ),
        task("last", [1; 3], &["skipped"]),
    ]));
    assert_certain(&found, march(5));
    let critical: Vec<&str> = (found.critical.iter())
        .map(|critical| critical.task.as_str())
        .collect();
    assert_eq!(critical, ["again", "last"]);
}

#[test]
fn everything_finished_ends_on_the_day_the_last_was() {
    let on = |day| Progress::Finished {
        on: Some(date(2026, 2, day)),
    };
    let found = ends(&question(vec![
        in_progress(task("one", [1; 3], &[]), on(20)),
        in_progress(task("two", [1; 3], &["one"]), on(13)),
        in_progress(task("none", [1; 3], &[]), Progress::Finished { on: None }),
    ]));
    assert_certain(&found, date(2026, 2, 20));
    assert_eq!(found.critical, []);
    assert_eq!(found.late_by_working_days, -10);
}

#[test]
fn nothing_to_do_ends_today() {
    assert_certain(&ends(&question(vec![])), MONDAY);
    let not_applicable = in_progress(task("none", [5; 3], &[]), Progress::Finished { on: None });
    assert_certain(&ends(&question(vec![not_applicable])), MONDAY);
}

#[test]
fn a_forecast_made_on_a_saturday_begins_on_monday() {
    let mut saturday = question(vec![task("only", [1; 3], &[])]);
    saturday.today = date(2026, 2, 28);
    assert_certain(&ends(&saturday), MONDAY);
}

#[test]
fn a_stored_question_and_forecast_read_back_and_replay() {
    let asked = question(vec![
        task("one", [1, 4, 9], &[]),
        in_progress(task("two", [2, 3, 9], &[]), Progress::Begun { on: MONDAY }),
    ]);
    let found = ends(&asked);
    let stored = serde_json::to_string(&(&asked, &found)).unwrap();
    let (asked_again, found_again): (ForecastQuestion, Forecast) =
        serde_json::from_str(&stored).unwrap();
    assert_eq!(found_again, found);
    assert_eq!(ends(&asked_again), found);
}

#[test]
fn three_uncertain_tasks_in_a_row_end_where_an_independent_simulation_does() {
    let mut asked = question(vec![
        task("assess", [2, 5, 15], &[]),
        task("repair", [3, 10, 40], &["assess"]),
        task("enable", [1, 3, 8], &["repair"]),
    ]);
    asked.chance = Chance {
        seed: 2020,
        draws: NonZeroU32::new(20_000).unwrap(),
    };
    let found = ends(&asked);
    // Python's random.triangular, rounded to days, 400,000 times: 28, 37 and 45 working days.
    assert_eq!(
        (found.p50, found.p80, found.p95),
        (date(2026, 4, 8), date(2026, 4, 21), date(2026, 5, 1))
    );
}

#[test]
fn wrong_tasks_are_errors() {
    let refused = |tasks| forecast(&question(tasks), &calendars(&[], &[])).unwrap_err();
    assert_eq!(
        refused(vec![
            task("one", [1; 3], &["two"]),
            task("two", [1; 3], &["one"])
        ]),
        ForecastError::Circle { task: name("one") }
    );
    assert_eq!(
        refused(vec![task("one", [1; 3], &["missing"])]),
        ForecastError::UnknownNeed {
            task: name("one"),
            need: name("missing")
        }
    );
    assert_eq!(
        refused(vec![task("one", [1; 3], &[]), task("one", [1; 3], &[])]),
        ForecastError::GivenTwice { task: name("one") }
    );
    assert_eq!(
        refused(vec![task("one", [3, 2, 4], &[])]),
        ForecastError::EstimateOutOfOrder { task: name("one") }
    );
    assert!(matches!(
        refused(vec![task("one", [u16::MAX; 3], &[])]),
        ForecastError::OutOfReach(_)
    ));
}

/// Core of two tasks and an adoption task that the second of them waits for.
fn plan() -> Plan {
    let define = |text: &str, phase, needs: &[&str]| TaskDefinition {
        name: name(text),
        phase,
        owner: OwnerKind::Customer,
        working_days: WorkingDays {
            low: 2,
            likely: 2,
            high: 2,
        },
        minutes: 10,
        when: vec![],
        needs: needs.iter().map(|need| name(need)).collect(),
        evidence: Evidence::Note,
        self_serve: true,
        source: "PHASE".to_owned(),
        rules: vec![],
        on_finding: false,
    };
    let playbook = |text: &str, track, tasks| Playbook {
        name: text.parse().unwrap(),
        version: 1,
        track,
        services: vec![],
        tasks,
        gates: vec![],
        meetings: vec![],
    };
    let core = playbook(
        "core",
        Track::Core,
        vec![
            define("core-assess", Phase::Assess, &[]),
            define("core-domain", Phase::Enable, &["adoption-awareness"]),
        ],
    );
    let adoption = playbook(
        "adoption",
        Track::Adoption,
        vec![
            define("adoption-sponsor", Phase::Stakeholders, &[]),
            define(
                "adoption-awareness",
                Phase::Awareness,
                &["adoption-sponsor"],
            ),
            define("adoption-use", Phase::MeasuredUse, &["adoption-awareness"]),
            define("adoption-review", Phase::MeasuredUse, &["adoption-use"]),
        ],
    );
    let scope = Scope {
        services: BTreeSet::new(),
        facts: BTreeMap::new(),
        self_serve: BTreeSet::new(),
        self_serve_only: false,
        core_done: CoreDone::default(),
    };
    lay_out(&[core, adoption], &scope, MONDAY, &calendars(&[], &[])).unwrap()
}

#[test]
fn a_fresh_plan_without_uncertainty_is_forecast_as_planned() {
    let plan = plan();
    for (lane, planned) in [
        (Lane::Onboarding, plan.onboarding_ends),
        (Lane::Adoption, plan.adoption_ends),
    ] {
        let chance = question(vec![]).chance;
        let asked =
            ForecastQuestion::of(&plan, lane, &BTreeMap::new(), plan.start, chance).unwrap();
        let found = ends(&asked);
        assert_certain(&found, planned.unwrap());
        assert_eq!(found.late_by_working_days, 0);
    }
}

#[test]
fn a_lane_is_forecast_with_its_own_tasks_and_those_they_wait_for() {
    let of = |lane| {
        let chance = question(vec![]).chance;
        let asked = ForecastQuestion::of(&plan(), lane, &BTreeMap::new(), MONDAY, chance);
        let tasks = asked.unwrap().tasks;
        let names: BTreeSet<String> = tasks.iter().map(|task| task.name.to_string()).collect();
        names.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(
        of(Lane::Onboarding),
        [
            "adoption-awareness",
            "adoption-sponsor",
            "core-assess",
            "core-domain"
        ]
    );
    assert_eq!(
        of(Lane::Adoption),
        [
            "adoption-awareness",
            "adoption-review",
            "adoption-sponsor",
            "adoption-use"
        ]
    );
}

/// Up to ten tasks; each may need any before it.
/// The plan with tasks that run long more often than short.
fn uncertain_plan() -> Plan {
    let mut plan = plan();
    for task in &mut plan.tasks {
        task.working_days.high = 9;
    }
    plan
}

#[test]
fn a_plan_at_even_odds_is_on_time_on_its_first_day() {
    let (laid_out, calendars) = (uncertain_plan(), calendars(&[], &[]));
    let chance = question(vec![]).chance;
    let even = at_even_odds(laid_out.clone(), chance, &calendars).unwrap();
    assert!(even.onboarding_ends > laid_out.onboarding_ends);
    for (lane, planned) in [
        (Lane::Onboarding, even.onboarding_ends),
        (Lane::Adoption, even.adoption_ends),
    ] {
        let first_day = ForecastQuestion::of(&even, lane, &BTreeMap::new(), even.start, chance);
        let first_day = forecast(&first_day.unwrap(), &calendars).unwrap();
        assert_eq!(Some(first_day.p50), planned);
        assert_eq!(first_day.late_by_working_days, 0);
    }
    for task in &even.tasks {
        assert!(task.start <= task.end);
        for need in &task.needs {
            let before = even.tasks.iter().find(|other| other.name == *need);
            assert!(before.unwrap().end < task.start, "{} and {need}", task.name);
        }
    }
}

#[test]
fn days_are_told_of_the_tasks_that_are_not_finished() {
    let progress = BTreeMap::from([
        (
            name("core-assess"),
            Progress::Finished {
                on: Some(march(11)),
            },
        ),
        (name("adoption-sponsor"), Progress::Begun { on: march(10) }),
    ]);
    let chance = question(vec![]).chance;
    let days = task_days(&plan(), &progress, march(12), chance, &calendars(&[], &[])).unwrap();
    assert_eq!(days.get(&name("core-assess")), None);
    let (start, end) = (march(10), march(12));
    assert_eq!(
        days.get(&name("adoption-sponsor")),
        Some(&TaskDays { start, end }),
        "it has used its two days and takes at least today"
    );
    let (start, end) = (march(13), march(16));
    assert_eq!(
        days.get(&name("adoption-awareness")),
        Some(&TaskDays { start, end })
    );
}

fn any_tasks() -> impl Strategy<Value = Vec<ForecastTask>> {
    let one = (
        [0_u16..6, 0..6, 0..9],
        any::<bool>(),
        any::<u16>(),
        0_u8..6,
        0_i64..20,
    );
    proptest::collection::vec(one, 1..10).prop_map(|rows| {
        rows.into_iter()
            .enumerate()
            .map(
                |(number, ([low, more, most], specialist, needs, progress, day))| {
                    let on = MONDAY.checked_sub(jiff::Span::new().days(day)).unwrap();
                    ForecastTask {
                        name: name(&format!("task-{number}")),
                        owner: if specialist {
                            OwnerKind::Specialist
                        } else {
                            OwnerKind::Customer
                        },
                        working_days: WorkingDays {
                            low,
                            likely: low + more,
                            high: low + more + most,
                        },
                        needs: (0..number)
                            .filter(|earlier| needs & (1 << earlier) != 0)
                            .map(|earlier| name(&format!("task-{earlier}")))
                            .collect(),
                        progress: match progress {
                            0 => Progress::Finished { on: Some(on) },
                            1 | 2 => Progress::Begun { on },
                            _ => Progress::Waiting,
                        },
                    }
                },
            )
            .collect()
    })
}

fn asked(tasks: Vec<ForecastTask>, seed: u64) -> ForecastQuestion {
    let mut asked = question(tasks);
    asked.chance = Chance {
        seed,
        draws: NonZeroU32::new(101).unwrap(),
    };
    asked
}

proptest! {
    #[test]
    fn more_tasks_never_end_earlier(tasks in any_tasks(), seed: u64) {
        let mut fewer = tasks.clone();
        let last = fewer.pop();
        let unfinished = |task: &ForecastTask| !matches!(task.progress, Progress::Finished { .. });
        // When nothing is left to do, the end is a day in the past and not a forecast.
        prop_assume!(last.is_some() && fewer.iter().any(unfinished));
        let (few, all) = (ends(&asked(fewer, seed)), ends(&asked(tasks, seed)));
        prop_assert!(few.p50 <= all.p50 && few.p80 <= all.p80 && few.p95 <= all.p95);
    }

    #[test]
    fn more_holidays_never_end_earlier(
        tasks in any_tasks(),
        seed: u64,
        days in proptest::collection::vec(0_i64..60, 0..8),
    ) {
        let holidays: Vec<Date> = days
            .into_iter()
            .map(|day| MONDAY.checked_add(jiff::Span::new().days(day)).unwrap())
            .collect();
        let question = asked(tasks, seed);
        let without = ends(&question);
        let with = forecast(&question, &calendars(&holidays, &holidays)).unwrap();
        prop_assert!(without.p50 <= with.p50 && without.p80 <= with.p80 && without.p95 <= with.p95);
    }

    #[test]
    fn a_seed_gives_the_same_forecast_in_whatever_order_the_tasks_come(
        (tasks, shuffled) in any_tasks()
            .prop_flat_map(|tasks| (Just(tasks.clone()), Just(tasks).prop_shuffle())),
        seed: u64,
    ) {
        let (one, other) = (ends(&asked(tasks, seed)), ends(&asked(shuffled, seed)));
        prop_assert_eq!((one.p50, one.p80, one.p95), (other.p50, other.p80, other.p95));
    }

    #[test]
    fn the_dates_are_in_order_and_not_before_today(tasks in any_tasks(), seed: u64) {
        let unfinished = tasks.iter().any(|task| !matches!(task.progress, Progress::Finished { .. }));
        let found = ends(&asked(tasks, seed));
        prop_assert!(found.p50 <= found.p80 && found.p80 <= found.p95);
        prop_assert!(!unfinished || found.p50 >= MONDAY);
    }
}
