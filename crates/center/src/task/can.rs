//! What each reader of a task can do about it now, by the act and by where the task stands.

use std::collections::BTreeSet;

use process::permission::{Action, TenantAct};
use process::state::{OwnerKind, TaskState};

use super::Ground;

/// What the reader can do about a task now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Can {
    /// Finish it (the customer its own, the Specialist the Center's).
    Finish,
    /// Show the evidence before finishing.
    AskForReview,
    /// Say that it is stuck.
    SayStuck,
    /// Do it another way.
    Deviate,
    /// Give it to somebody.
    Assign,
    /// Open it again.
    Reopen,
    /// Write about it.
    Reply,
    /// Advise on it, in writing or from a meeting.
    Advise,
    /// Answer the customer who waits.
    Answer,
    /// Review the evidence.
    Review,
}

/// What somebody who works for the tenant can do.
pub(super) fn customer_can(ground: &Ground, act: &TenantAct) -> BTreeSet<Can> {
    let mut can = BTreeSet::new();
    if ground.is_under_way().is_err() {
        return can;
    }
    let may = |action| act.permit(action).is_ok();
    if may(Action::AskAboutTask) {
        can.insert(Can::Reply);
    }
    if ground.task.owner.0 == OwnerKind::Specialist {
        return can;
    }
    let state = ground.task.state.0;
    let is_guided = ground.is_guided().is_ok();
    let mut add = |what, is_so: bool| {
        if is_so {
            can.insert(what);
        }
    };
    add(
        Can::Finish,
        may(Action::CompleteTask) && state.may_become(TaskState::Done),
    );
    add(
        Can::AskForReview,
        is_guided && may(Action::AskAboutTask) && state.may_become(TaskState::InReview),
    );
    add(
        Can::SayStuck,
        is_guided && may(Action::SayStuck) && state.may_become(TaskState::Stuck),
    );
    add(
        Can::Deviate,
        may(Action::RecordDeviation) && state.may_become(TaskState::Deviated),
    );
    add(
        Can::Reopen,
        may(Action::CompleteTask) && matches!(state, TaskState::Done | TaskState::Deviated),
    );
    let is_finished = matches!(
        state,
        TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
    );
    add(Can::Assign, may(Action::AssignTask) && !is_finished);
    can
}

/// What the Specialist who leads it can do.
pub(super) fn lead_can(ground: &Ground) -> BTreeSet<Can> {
    let mut can = BTreeSet::new();
    if ground.is_guided().is_err() {
        return can;
    }
    can.insert(Can::Advise);
    match (ground.task.owner.0, ground.task.state.0) {
        (OwnerKind::Specialist, state) if state.may_become(TaskState::Done) => {
            can.insert(Can::Finish);
        }
        (OwnerKind::Specialist, _) => {}
        (_, TaskState::Stuck) => {
            can.insert(Can::Answer);
        }
        (_, TaskState::InReview) => {
            can.extend([Can::Answer, Can::Review]);
        }
        (_, TaskState::Done) => {
            can.insert(Can::Review);
        }
        _ => {}
    }
    can
}
