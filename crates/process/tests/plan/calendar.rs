//! On which days the tasks and meetings of a plan lie.

use jiff::civil::{Date, date};
use process::business_time::{Calendar, WeeklyHours};
use process::plan::{
    MeetingDefinition, MeetingKind, OutOfReach, Phase, Plan, PlanError, Playbook, Track, lay_out,
};

use crate::playbooks::*;

fn march(day: i8) -> Date {
    date(2026, 3, day)
}

fn days(plan: &Plan, task: &str) -> (Date, Date) {
    let planned = planned(plan, task);
    (planned.start, planned.end)
}

/// Three days of the customer, then two of the Specialist.
fn two_sides() -> Playbook {
    let mut core = playbook(
        "core",
        Track::Core,
        &[],
        vec![
            taking(task("ours", Phase::Initiate), 3),
            by_specialist(taking(task("theirs", Phase::Assess), 2)),
        ],
    );
    for (text, day) in [("kickoff", 0), ("checkpoint", 2)] {
        core.meetings.push(MeetingDefinition {
            name: name(text),
            kind: MeetingKind::Checkpoint,
            phase: Phase::Initiate,
            minutes: 30,
            day,
            attended_by: None,
        });
    }
    core
}

#[test]
fn a_task_takes_its_owners_working_days_and_the_next_begins_the_day_after() {
    let plan = plan(&[two_sides()], &scope(&[], &[]));
    assert_eq!(days(&plan, "ours"), (march(2), march(4)));
    assert_eq!(days(&plan, "theirs"), (march(5), march(6)));
    assert_eq!(plan.onboarding_ends, Some(march(6)));
    assert_eq!(plan.adoption_ends, None);
}

#[test]
fn a_holiday_moves_only_the_side_that_has_it() {
    let scope = scope(&[], &[]);
    let customers = lay_out(
        &[two_sides()],
        &scope,
        MONDAY,
        &calendars(&[march(3), march(5)], &[]),
    )
    .unwrap();
    assert_eq!(days(&customers, "ours"), (march(2), march(6)));
    assert_eq!(days(&customers, "theirs"), (march(9), march(10)));

    let centers = lay_out(
        &[two_sides()],
        &scope,
        MONDAY,
        &calendars(&[], &[march(3), march(5)]),
    )
    .unwrap();
    assert_eq!(days(&centers, "ours"), (march(2), march(4)));
    assert_eq!(days(&centers, "theirs"), (march(6), march(9)));
}

#[test]
fn meetings_lie_on_days_that_both_sides_work() {
    let laid_out = lay_out(
        &[two_sides()],
        &scope(&[], &[]),
        MONDAY,
        &calendars(&[march(3)], &[march(4)]),
    )
    .unwrap();
    let on: Vec<Date> = laid_out.meetings.iter().map(|meeting| meeting.on).collect();
    assert_eq!(on, [march(2), march(6)]);
}

#[test]
fn a_plan_that_starts_on_a_saturday_begins_on_monday() {
    let plan = lay_out(
        &[two_sides()],
        &scope(&[], &[]),
        date(2026, 2, 28),
        &calendars(&[], &[]),
    )
    .unwrap();
    assert_eq!(plan.start, date(2026, 2, 28));
    assert_eq!(days(&plan, "ours").0, MONDAY);
    assert_eq!(plan.meetings[0].on, MONDAY);
}

#[test]
fn a_task_of_no_days_is_over_when_it_begins() {
    let core = playbook(
        "core",
        Track::Core,
        &[],
        vec![
            taking(task("sign", Phase::Initiate), 0),
            taking(task("work", Phase::Assess), 1),
        ],
    );
    let plan = plan(&[core], &scope(&[], &[]));
    assert_eq!(days(&plan, "sign"), (MONDAY, MONDAY));
    assert_eq!(days(&plan, "work"), (MONDAY, MONDAY));
}

#[test]
fn a_plan_longer_than_the_first_tables_is_still_exact() {
    let core = playbook(
        "core",
        Track::Core,
        &[],
        vec![taking(task("long", Phase::Initiate), 1000)],
    );
    let plan = plan(&[core], &scope(&[], &[]));
    // 1000 working days are 200 whole weeks; the last is the Friday of the 200th.
    assert_eq!(days(&plan, "long"), (MONDAY, date(2029, 12, 28)));
}

#[test]
fn a_calendar_without_working_days_is_an_error() {
    let mut calendars = calendars(&[], &[]);
    calendars.customer = Calendar::new(
        "Asia/Seoul",
        WeeklyHours::default(),
        std::collections::BTreeSet::new(),
    )
    .unwrap();
    assert_eq!(
        lay_out(&[two_sides()], &scope(&[], &[]), MONDAY, &calendars),
        Err(PlanError::OutOfReach(OutOfReach))
    );
}
