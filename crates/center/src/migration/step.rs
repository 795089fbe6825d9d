//! What each side may do with an event now, and the conditions that the acts themselves ask for again.

use jiff::{SignedDuration, Timestamp};
use process::migration::{Asked, Rules, Wave, issues_until, may_change};
use process::permission::{Action, TenantAct};
use process::state::MigrationState;
use store::migration::MigrationEvent;

use super::ground::{Ground, permit};
use super::view::Step;

/// A program that was not heard for this long is taken for silent.
pub(super) const SILENT_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// Who looks.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reader<'act> {
    /// Somebody who works for the customer.
    Customer(&'act TenantAct),
    /// The lead of the engagement.
    Lead,
}

/// What the reader may do with the event now.
pub(super) fn steps(
    reader: Reader<'_>,
    ground: &Ground,
    rules: &Rules,
    now: Timestamp,
) -> Vec<Step> {
    let possible = match reader {
        Reader::Customer(act) => of_customer(act, ground, rules, now),
        Reader::Lead => of_lead(ground),
    };
    let steps = possible.into_iter();
    steps
        .filter_map(|(step, may)| may.then_some(step))
        .collect()
}

fn of_customer(
    act: &TenantAct,
    ground: &Ground,
    rules: &Rules,
    now: Timestamp,
) -> Vec<(Step, bool)> {
    let event = &ground.event;
    let is_open = ground.engagement.ended_at.is_none();
    let may = |action| permit(act, action).is_ok();
    let plans = is_open && may(Action::PlanMigration);
    let removes = is_open && may(Action::RemoveMigration);
    let starts = is_open && may(Action::StartMigration);
    let accepts = is_open && may(Action::AcceptMigration);
    let reports = is_open && may(Action::ReportMigrationIssue);
    let is_planned = event.state.0 == MigrationState::Planned;
    vec![
        (Step::Change, plans && can_change(event, rules, now)),
        (Step::Submit, plans && is_planned),
        (Step::TakeBack, plans && can_take_back(event, rules, now)),
        (Step::Remove, removes && can_remove(event)),
        (Step::Pair, starts && can_pair(event)),
        (Step::Start, starts && can_start(event, now)),
        (Step::Pause, starts && can_pause(event)),
        (Step::Stop, starts && can_stop(event)),
        (Step::Retry, starts && can_retry(event)),
        (Step::Accept, accepts && can_accept(event)),
        (
            Step::ReportIssue,
            reports && takes_issues(event, rules, now),
        ),
    ]
}

/// The lead advises; nothing here starts, stops or changes an event.
fn of_lead(ground: &Ground) -> Vec<(Step, bool)> {
    let event = &ground.event;
    let is_open = ground.engagement.ended_at.is_none();
    vec![
        (Step::AnswerIssue, is_open && has_ended_once(event)),
        (
            Step::WriteReport,
            is_open && ground.has_service().is_ok() && can_be_reported(event),
        ),
    ]
}

/// Whether its name, start and mailboxes can change.
pub(super) fn can_change(event: &MigrationEvent, rules: &Rules, now: Timestamp) -> bool {
    match event.state.0 {
        MigrationState::Planned => true,
        MigrationState::Submitted => is_before_cut_off(event, rules, now),
        _ => false,
    }
}

/// Whether it can be removed: nothing of it is to happen.
pub(super) fn can_remove(event: &MigrationEvent) -> bool {
    event.state.0 == MigrationState::Planned
}

/// Whether it can be taken back.
pub(super) fn can_take_back(event: &MigrationEvent, rules: &Rules, now: Timestamp) -> bool {
    event.state.0 == MigrationState::Submitted && is_before_cut_off(event, rules, now)
}

fn is_before_cut_off(event: &MigrationEvent, rules: &Rules, now: Timestamp) -> bool {
    may_change(rules, event.wave.0, event.starts_at.0, now).is_ok()
}

/// Whether a program can come to it.
pub(super) fn can_pair(event: &MigrationEvent) -> bool {
    let is_over = matches!(
        event.state.0,
        MigrationState::Planned | MigrationState::Completed
    );
    !is_over && event.submitted_at.is_some() && event.accepted_at.is_none()
}

/// Whether the customer can have it move: from its start on, while nobody has said so yet.
pub(super) fn can_start(event: &MigrationEvent, now: Timestamp) -> bool {
    let is_time = event.wave.0 == Wave::Test || event.starts_at.0 <= now;
    let waits = matches!(
        event.state.0,
        MigrationState::Queued | MigrationState::WaitingForCustomer
    );
    waits && is_time && matches!(event.wish.0, Asked::Wait | Asked::Pause)
}

/// Whether it can be kept still.
pub(super) fn can_pause(event: &MigrationEvent) -> bool {
    is_begun(event) && event.wish.0 == Asked::Run
}

/// Whether it can be ended.
pub(super) fn can_stop(event: &MigrationEvent) -> bool {
    is_begun(event) && event.wish.0 != Asked::Stop
}

fn is_begun(event: &MigrationEvent) -> bool {
    matches!(
        event.state.0,
        MigrationState::WaitingForCustomer | MigrationState::Running
    )
}

/// Whether what did not move can be tried again, or what came to the source since be moved.
pub(super) fn can_retry(event: &MigrationEvent) -> bool {
    let has_ended = matches!(
        event.state.0,
        MigrationState::Completed | MigrationState::CompletedWithErrors | MigrationState::Failed
    );
    // What another tool moved is not known well enough to be moved again.
    let is_own = event.submitted_at.is_some();
    has_ended && is_own && event.accepted_at.is_none() && event.forgotten_at.is_none()
}

/// Whether what came of it can be accepted.
pub(super) fn can_accept(event: &MigrationEvent) -> bool {
    let moved = matches!(
        event.state.0,
        MigrationState::Completed | MigrationState::CompletedWithErrors
    );
    moved && event.accepted_at.is_none()
}

/// Whether the Center can write its final report.
pub(super) fn can_be_reported(event: &MigrationEvent) -> bool {
    matches!(
        event.state.0,
        MigrationState::Completed | MigrationState::CompletedWithErrors | MigrationState::Failed
    )
}

/// Whether it has ended, be it that it is tried again: what was reported then is there, and waits for an answer.
pub(super) fn has_ended_once(event: &MigrationEvent) -> bool {
    event.ended_at.is_some() || event.retries > 0
}

/// Whether issues are taken: from the end on, for some days.
pub(super) fn takes_issues(event: &MigrationEvent, rules: &Rules, now: Timestamp) -> bool {
    event
        .ended_at
        .is_some_and(|ended| ended.0 <= now && now < issues_until(rules, ended.0))
}

/// Whether its program was heard lately.
pub(super) fn is_heard(event: &MigrationEvent, now: Timestamp) -> bool {
    event
        .heard_at
        .is_some_and(|heard| now < heard.0 + SILENT_AFTER)
}

/// Until when a submitted event can change; none without a cut-off.
pub(super) fn cut_off(event: &MigrationEvent, rules: &Rules) -> Option<Timestamp> {
    if event.wave.0 == Wave::Test {
        return None;
    }
    let hours = SignedDuration::from_hours(i64::from(rules.cut_off_hours?));
    event.starts_at.0.checked_sub(hours).ok()
}
