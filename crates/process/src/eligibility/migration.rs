//! The migration level: whether the Center guides a migration, or runs it as its service (E3 to
//! E5).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::decide::Case;
use super::decision::{
    Change, MigrationDecision, MigrationLevel, Reason, ServiceDecision, Value, Verdict,
};
use super::holding::{Count, Holding, Part, count};
use super::rules::{EarlierTerm, SeatFloor, Service};
use super::subscription::{Audience, Segment};
use crate::identity::ServiceName;

/// The best level any service brings that mail or files can be moved into.
pub(super) fn level(
    case: &Case<'_>,
    decided: &BTreeMap<ServiceName, ServiceDecision>,
) -> MigrationDecision {
    let targets = decided.iter().filter_map(|(name, decision)| {
        let service = case.rules.service(name)?;
        service.migrates.is_some().then_some((service, decision))
    });
    let (eligible, others): (Vec<_>, Vec<_>) =
        targets.partition(|(_, decision)| decision.verdict == Verdict::Eligible);
    let best = eligible
        .into_iter()
        .map(|(service, _)| of_service(case, service))
        // The first of equals: the earliest by name.
        .min_by_key(|(found, seats)| (Reverse(found.level), Reverse(*seats)));
    if let Some((mut found, _)) = best {
        add_students(case, &mut found);
        add_regulated_data(case, &mut found);
        return found;
    }
    // Whatever keeps the tenant from the service keeps it from moving anything there.
    let nearest = others
        .into_iter()
        .min_by_key(|(_, decision)| Reverse(decision.verdict));
    MigrationDecision {
        level: MigrationLevel::None,
        service: None,
        counted: Vec::new(),
        students_along: false,
        reasons: nearest.map_or_else(Vec::new, |(_, decision)| decision.reasons.clone()),
    }
}

/// The level one eligible service brings, with the seats that were counted.
fn of_service(case: &Case<'_>, service: &Service) -> (MigrationDecision, u64) {
    let floor = case.floor_of(service);
    let guided = case.holdings_with(service, Part::Guidance);
    let with_target: Vec<_> = guided
        .into_iter()
        .filter(|holding| !holding.licence.nothing_to_migrate_to)
        .collect();
    let (movable, students): (Vec<_>, Vec<_>) = with_target
        .into_iter()
        .partition(|holding| is_movable(case, holding));
    let earlier = earlier_term(case, &movable);
    let counted = count(movable, case.method);
    let mut found = MigrationDecision {
        level: MigrationLevel::None,
        service: Some(service.name.clone()),
        counted: counted.subscriptions(),
        students_along: false,
        reasons: Vec::new(),
    };
    if !students.is_empty() {
        found
            .reasons
            .push(faculty_reason(case, &floor, counted.seats));
    }
    if counted.seats < floor.seats {
        if found.reasons.is_empty() {
            found.reasons.push(case.floor_reason(&floor, counted.seats));
        }
        return (found, counted.seats);
    }
    found.level = MigrationLevel::Guidance;
    if let Some(row) = case.rules.migration_service(case.on) {
        let missing = row.seats.saturating_sub(counted.seats);
        if missing == 0 {
            found.level = MigrationLevel::Service;
        }
        found.reasons.push(Reason {
            rule: row.rule.clone(),
            met: missing == 0,
            seen: Value::Seats(counted.seats),
            needed: Some(Value::Seats(row.seats)),
            evidence: case.on,
            change: (missing > 0).then_some(Change::MoreSeats { missing }),
        });
    }
    if let (Some((row, terms)), MigrationLevel::Guidance) = (earlier, found.level) {
        found.level = MigrationLevel::Service;
        found.reasons = vec![earlier_reason(case, row, &terms)];
        found.counted = terms.subscriptions();
    }
    (found, counted.seats)
}

/// In education only seats of faculty and staff count, whether the tenant is a school or the plan
/// is made for one (E5).
fn is_movable(case: &Case<'_>, holding: &Holding<'_>) -> bool {
    let education =
        case.tenant.segment == Segment::Education || holding.licence.segment == Segment::Education;
    let faculty = holding.subscription.audience == Audience::Faculty
        || holding.licence.audience == Audience::Faculty;
    !education || faculty
}

fn faculty_reason(case: &Case<'_>, floor: &SeatFloor, seen: u64) -> Reason {
    let missing = floor.seats.saturating_sub(seen);
    Reason {
        rule: case.rules.dated().faculty_only.rule.clone(),
        change: (missing > 0).then_some(Change::MoreFacultySeats { missing }),
        ..case.floor_reason(floor, seen)
    }
}

/// Terms that began early enough and together reach the floor of their time (E4). Schools and
/// governments had terms of their own then.
fn earlier_term<'c, 'h, 'a>(
    case: &'c Case<'_>,
    movable: &[&'h Holding<'a>],
) -> Option<(&'c EarlierTerm, Count<'h, 'a>)> {
    if matches!(
        case.tenant.segment,
        Segment::Education | Segment::Government
    ) {
        return None;
    }
    case.rules.dated().earlier_term.iter().find_map(|row| {
        let early: Vec<_> = movable
            .iter()
            .copied()
            .filter(|holding| holding.licence.segment == row.plans_for)
            .filter(|holding| holding.subscription.start < row.bought_before)
            .collect();
        let counted = count(early, case.method);
        (counted.seats >= row.seats).then_some((row, counted))
    })
}

fn earlier_reason(case: &Case<'_>, row: &EarlierTerm, terms: &Count<'_, '_>) -> Reason {
    let starts = terms
        .holdings
        .iter()
        .map(|holding| holding.subscription.start);
    Reason {
        rule: row.rule.clone(),
        met: true,
        seen: Value::Seats(terms.seats),
        needed: Some(Value::Seats(row.seats)),
        evidence: starts.max().unwrap_or(case.on),
        change: None,
    }
}

/// Students of a no-cost plan never bring a level, but move along with faculty from some systems.
fn add_students(case: &Case<'_>, found: &mut MigrationDecision) {
    let Some(row) = case.rules.students_along(case.on) else {
        return;
    };
    let has_students = case.holdings.iter().any(|holding| {
        holding.subscription.is_current(case.on)
            && holding.subscription.seats > 0
            && holding.subscription.audience == Audience::Student
            && row.plans.contains(&holding.licence.plan)
    });
    if found.level == MigrationLevel::None || !has_students {
        return;
    }
    let systems = &case.tenant.source_systems;
    found.students_along = !systems.is_disjoint(&row.source_systems);
    found.reasons.push(Reason {
        rule: row.rule.clone(),
        met: found.students_along,
        seen: Value::SourceSystems(systems.clone()),
        needed: Some(Value::SourceSystems(row.source_systems.clone())),
        evidence: case.on,
        change: (!found.students_along).then(|| Change::MoveStudentsFrom {
            source_systems: row.source_systems.clone(),
        }),
    });
}

/// The service may process data anywhere, so the customer is told what to keep out of it (E14).
fn add_regulated_data(case: &Case<'_>, found: &mut MigrationDecision) {
    if found.level != MigrationLevel::Service {
        return;
    }
    found.reasons.push(Reason {
        rule: case.rules.dated().regulated_data.rule.clone(),
        met: true,
        seen: Value::NotAsked,
        needed: None,
        evidence: case.on,
        change: Some(Change::KeepRegulatedDataOut),
    });
}
