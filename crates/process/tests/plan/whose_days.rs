//! Whose move every day was.

use jiff::civil::{Date, date};
use jiff::{Timestamp, tz::TimeZone};
use process::identity::TaskName;
use process::plan::{
    ChargedDays, DatedVerification, HeldBy, History, Pause, Phase, Plan, TaskChange, Track,
    Verification, whose_days,
};
use process::state::{Move, OwnerKind, TaskState};
use proptest::prelude::*;

use crate::playbooks::*;

fn march(day: i8) -> Date {
    date(2026, 3, day)
}

/// An hour of a day on the customer's clock.
fn seoul(day: i8, hour: i8) -> Timestamp {
    let zone = TimeZone::get("Asia/Seoul").unwrap();
    march(day)
        .at(hour, 0, 0, 0)
        .to_zoned(zone)
        .unwrap()
        .timestamp()
}

fn change(task: &str, day: i8, hour: i8, to: TaskState) -> TaskChange {
    TaskChange {
        task: name(task),
        at: seoul(day, hour),
        to,
    }
}

/// Assess, then Enable behind a gate; adoption beside.
fn gated() -> Plan {
    let core = with_enable_gate(playbook(
        "core",
        Track::Core,
        &[],
        vec![
            task("core-assess", Phase::Assess),
            task("core-domain", Phase::Enable),
        ],
    ));
    let adoption = playbook(
        "adoption",
        Track::Adoption,
        &[],
        vec![taking(task("adoption-sponsor", Phase::Stakeholders), 20)],
    );
    plan(&[core, adoption], &scope(&[], &[]))
}

fn charged(plan: &Plan, history: &History, today: Date) -> ChargedDays {
    whose_days(plan, history, &calendars(&[], &[]), today).unwrap()
}

fn moves(charged: &ChargedDays) -> Vec<Move> {
    charged.days.iter().map(|day| day.whose).collect()
}

#[test]
fn an_open_task_charges_its_owner_until_it_is_handed_over() {
    let history = History {
        changes: vec![
            change("core-assess", 2, 9, TaskState::Open),
            change("core-assess", 4, 10, TaskState::Stuck),
            change("core-assess", 6, 10, TaskState::Open),
        ],
        ..History::default()
    };
    let charged = charged(&gated(), &history, march(7));
    assert_eq!(
        moves(&charged),
        [
            Move::Customer,
            Move::Customer,
            Move::Center,
            Move::Center,
            Move::Customer
        ]
    );
    assert_eq!(
        (charged.customer, charged.center, charged.nobody),
        (3, 2, 0)
    );
    assert_eq!(
        charged.days[2].held_by,
        [HeldBy::Task {
            task: name("core-assess")
        }]
    );
}

#[test]
fn a_move_given_back_the_same_day_is_charged_to_nobody_but_the_side_that_has_it_then() {
    let history = History {
        changes: vec![
            change("core-assess", 2, 9, TaskState::Open),
            change("core-assess", 3, 9, TaskState::Stuck),
            change("core-assess", 3, 23, TaskState::Open),
        ],
        ..History::default()
    };
    assert_eq!(
        moves(&charged(&gated(), &history, march(4))),
        [Move::Customer, Move::Customer]
    );
}

#[test]
fn onboarding_is_charged_before_adoption_however_long_that_takes() {
    let history = History {
        changes: vec![
            change("core-assess", 2, 9, TaskState::Stuck),
            change("adoption-sponsor", 2, 9, TaskState::Open),
        ],
        ..History::default()
    };
    assert_eq!(
        moves(&charged(&gated(), &history, march(3))),
        [Move::Center]
    );
}

#[test]
fn adoption_is_charged_once_nothing_of_onboarding_can_be_moved() {
    let history = History {
        changes: vec![change("adoption-sponsor", 2, 9, TaskState::Open)],
        ..History::default()
    };
    let charged = charged(&gated(), &history, march(3));
    assert_eq!(moves(&charged), [Move::Customer]);
    assert_eq!(
        charged.days[0].held_by,
        [HeldBy::Task {
            task: name("adoption-sponsor")
        }]
    );
}

#[test]
fn a_gate_without_its_verification_charges_the_side_that_has_not_spoken() {
    let said = |by, day| DatedVerification {
        verification: Verification {
            playbook: "core".parse().unwrap(),
            opens: Phase::Enable,
            by,
        },
        at: seoul(day, 12),
    };
    let history = History {
        changes: vec![change("core-assess", 2, 9, TaskState::Done)],
        verifications: vec![said(OwnerKind::Customer, 5), said(OwnerKind::Specialist, 4)],
        pauses: vec![],
    };
    let charged = charged(&gated(), &history, march(6));
    assert_eq!(
        moves(&charged),
        [Move::Center, Move::Center, Move::Customer, Move::Nobody],
        "neither has spoken, neither, the Specialist has, both have"
    );
    assert_eq!(
        charged.days[0].held_by,
        [HeldBy::Gate {
            playbook: "core".parse().unwrap(),
            opens: Phase::Enable
        }]
    );
}

#[test]
fn the_longest_way_is_charged_and_on_a_tie_the_center_charges_itself() {
    let plan_of = |specialists_days| {
        let core = playbook(
            "core",
            Track::Core,
            &[],
            vec![
                taking(task("ours", Phase::Assess), 3),
                by_specialist(taking(task("theirs", Phase::Assess), specialists_days)),
            ],
        );
        plan(&[core], &scope(&[], &[]))
    };
    let history = History {
        changes: vec![
            change("ours", 2, 9, TaskState::Open),
            change("theirs", 2, 9, TaskState::Open),
        ],
        ..History::default()
    };
    for (days, expected) in [(2, Move::Customer), (3, Move::Center), (4, Move::Center)] {
        assert_eq!(
            moves(&charged(&plan_of(days), &history, march(3))),
            [expected],
            "{days} days of the Specialist against 3 of the customer"
        );
    }
}

#[test]
fn a_pause_is_the_customers_move_until_it_ends() {
    let history = History {
        changes: vec![change("core-assess", 2, 9, TaskState::Stuck)],
        pauses: vec![Pause {
            from: seoul(3, 9),
            until: Some(seoul(5, 9)),
        }],
        ..History::default()
    };
    let charged = charged(&gated(), &history, march(6));
    assert_eq!(
        moves(&charged),
        [Move::Center, Move::Customer, Move::Customer, Move::Center]
    );
    assert_eq!(charged.days[1].held_by, [HeldBy::Pause]);
}

#[test]
fn a_holiday_of_the_charged_side_is_nobodys_and_a_day_off_for_both_does_not_count() {
    let history = History {
        changes: vec![change("core-assess", 2, 9, TaskState::Stuck)],
        ..History::default()
    };
    let calendars = calendars(&[march(4)], &[march(3), march(4)]);
    let charged = whose_days(&gated(), &history, &calendars, march(6)).unwrap();
    let days: Vec<(Date, Move)> = charged.days.iter().map(|day| (day.on, day.whose)).collect();
    assert_eq!(
        days,
        [
            (march(2), Move::Center),
            (march(3), Move::Nobody),
            (march(5), Move::Center)
        ]
    );
}

#[test]
fn a_change_belongs_to_the_customers_date() {
    // 16:00 UTC on the 2nd is 01:00 on the 3rd in Seoul.
    let history = History {
        changes: vec![TaskChange {
            task: name("core-assess"),
            at: "2026-03-02T16:00:00Z".parse().unwrap(),
            to: TaskState::Open,
        }],
        ..History::default()
    };
    assert_eq!(
        moves(&charged(&gated(), &history, march(4))),
        [Move::Nobody, Move::Customer]
    );
}

#[test]
fn on_its_first_day_nothing_is_charged_yet() {
    let charged = charged(&gated(), &History::default(), MONDAY);
    assert_eq!(charged, ChargedDays::default());
}

fn any_change(tasks: Vec<TaskName>) -> impl Strategy<Value = TaskChange> {
    (
        proptest::sample::select(tasks),
        0_i64..60 * 24,
        proptest::sample::select(TaskState::ALL.to_vec()),
    )
        .prop_map(|(task, hour, to)| TaskChange {
            task,
            at: seoul(1, 0) + jiff::SignedDuration::from_hours(hour),
            to,
        })
}

proptest! {
    #[test]
    fn the_charged_days_add_up_to_the_working_days_elapsed(
        changes in proptest::collection::vec(
            any_change(names(&["core-assess", "core-domain", "adoption-sponsor", "unknown"])),
            0..40,
        ),
        customer_holidays in proptest::collection::vec(0_i64..60, 0..10),
        center_holidays in proptest::collection::vec(0_i64..60, 0..10),
        length in 0_i64..60,
    ) {
        let day = |offset: i64| MONDAY.checked_add(jiff::Span::new().days(offset)).unwrap();
        let off = |days: &[i64]| days.iter().map(|offset| day(*offset)).collect::<Vec<_>>();
        let calendars = calendars(&off(&customer_holidays), &off(&center_holidays));
        let history = History { changes, ..History::default() };
        let charged = whose_days(&gated(), &history, &calendars, day(length)).unwrap();
        let elapsed = (0..length)
            .map(day)
            .filter(|date| {
                calendars.customer.is_working_day(*date) || calendars.center.is_working_day(*date)
            })
            .count();
        prop_assert_eq!(charged.days.len(), elapsed);
        let sum = charged.customer + charged.center + charged.nobody;
        prop_assert_eq!(usize::try_from(sum).unwrap(), elapsed);
    }
}
