//! Playbooks small enough to follow by hand.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use process::business_time::{Calendar, WallTime, WeeklyHours};
use process::identity::TaskName;
use process::plan::{
    Calendars, Condition, CoreDone, Evidence, Facts, GateDefinition, Phase, Plan, PlannedTask,
    Playbook, Scope, TaskDefinition, Track, WorkingDays, lay_out,
};
use process::state::OwnerKind;

/// A Monday.
pub const MONDAY: Date = date(2026, 3, 2);

pub fn name(text: &str) -> TaskName {
    text.parse().unwrap()
}

pub fn names(texts: &[&str]) -> Vec<TaskName> {
    texts.iter().map(|text| name(text)).collect()
}

/// A customer's task of two days without conditions or needs.
pub fn task(text: &str, phase: Phase) -> TaskDefinition {
    TaskDefinition {
        name: name(text),
        phase,
        owner: OwnerKind::Customer,
        working_days: WorkingDays {
            low: 1,
            likely: 2,
            high: 4,
        },
        minutes: 30,
        when: vec![],
        needs: vec![],
        evidence: Evidence::Note,
        self_serve: true,
        source: "PHASE".to_owned(),
        rules: vec![],
        on_finding: false,
    }
}

pub fn on_finding(mut task: TaskDefinition) -> TaskDefinition {
    task.on_finding = true;
    task
}

pub fn needing(mut task: TaskDefinition, needs: &[&str]) -> TaskDefinition {
    task.needs = names(needs);
    task
}

pub fn when(mut task: TaskDefinition, fact: &str, one_of: &[&str]) -> TaskDefinition {
    task.when.push(Condition {
        fact: fact.parse().unwrap(),
        one_of: one_of.iter().map(|value| (*value).to_owned()).collect(),
    });
    task
}

pub fn taking(mut task: TaskDefinition, days: u16) -> TaskDefinition {
    task.working_days = WorkingDays {
        low: days,
        likely: days,
        high: days,
    };
    task
}

pub fn by_specialist(mut task: TaskDefinition) -> TaskDefinition {
    task.owner = OwnerKind::Specialist;
    task
}

pub fn with_specialist_only(mut task: TaskDefinition) -> TaskDefinition {
    task.self_serve = false;
    task
}

pub fn playbook(
    text: &str,
    track: Track,
    services: &[&str],
    tasks: Vec<TaskDefinition>,
) -> Playbook {
    Playbook {
        name: text.parse().unwrap(),
        version: 1,
        track,
        services: services.iter().map(|name| name.parse().unwrap()).collect(),
        tasks,
        gates: vec![],
        meetings: vec![],
    }
}

/// Both sides verify before Enable (domain §1.1 rule 11).
pub fn with_enable_gate(mut playbook: Playbook) -> Playbook {
    playbook.gates.push(GateDefinition {
        opens: Phase::Enable,
        verified_by: vec![OwnerKind::Customer, OwnerKind::Specialist],
        source: "PHASE".to_owned(),
    });
    playbook
}

pub fn scope(services: &[&str], facts: &[(&str, &str)]) -> Scope {
    Scope {
        services: services.iter().map(|name| name.parse().unwrap()).collect(),
        facts: facts
            .iter()
            .map(|(fact, value)| (fact.parse().unwrap(), (*value).to_owned()))
            .collect::<Facts>(),
        self_serve: BTreeSet::new(),
        self_serve_only: false,
        core_done: CoreDone::default(),
    }
}

/// The same scope with services that the customer deploys by itself.
pub fn beside(mut scope: Scope, self_serve: &[&str]) -> Scope {
    scope.self_serve = self_serve
        .iter()
        .map(|name| name.parse().unwrap())
        .collect();
    scope
}

/// Monday to Friday on both sides.
pub fn calendars(customer_holidays: &[Date], center_holidays: &[Date]) -> Calendars {
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

pub fn plan(playbooks: &[Playbook], scope: &Scope) -> Plan {
    lay_out(playbooks, scope, MONDAY, &calendars(&[], &[])).unwrap()
}

pub fn planned<'a>(plan: &'a Plan, task: &str) -> &'a PlannedTask {
    (plan.tasks.iter())
        .find(|planned| planned.name.as_str() == task)
        .unwrap()
}

pub fn task_names(plan: &Plan) -> Vec<&str> {
    plan.tasks.iter().map(|task| task.name.as_str()).collect()
}
