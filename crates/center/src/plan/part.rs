//! The parts of a plan: its phases, and within Migrate what moves mail and what moves files. Each
//! with what was planned, what is done and what is expected, from its tasks alone.

use std::collections::BTreeMap;

use jiff::civil::Date;
use process::forecast::TaskDays;
use process::identity::{PlaybookName, TaskName};
use process::plan::{Phase, Track};
use process::state::TaskState;
use store::task::Task;

use super::journey::Journey;

/// A part of a plan and how it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub name: PartName,
    /// Tasks that apply.
    pub all: usize,
    /// Those that are finished.
    pub done: usize,
    /// First planned day.
    pub planned_start: Date,
    /// Last planned day.
    pub planned_end: Date,
    /// The day its first task opened.
    pub begun_on: Option<Date>,
    /// The day its last task was finished; none while one is not.
    pub done_on: Option<Date>,
    /// When it begins or began, as it looks today.
    pub expected_start: Date,
    /// When it will be over or was, as it looks today.
    pub expected_end: Date,
    /// The customer's working days from the planned end to the expected one, negative when early.
    pub late_by: i32,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartName {
    /// A phase of onboarding or a stage of adoption.
    Phase(Phase),
    /// One migration of the phase Migrate.
    Migration(PlaybookName),
}

impl Part {
    /// Whether everything in it is finished.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done_on.is_some()
    }

    /// Whether it is under way.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.begun_on.is_some() && !self.is_done()
    }

    /// Tasks that are left.
    #[must_use]
    pub fn left(&self) -> usize {
        self.all - self.done
    }
}

/// The phases that have tasks, in their order.
pub(super) fn phases(
    journey: &Journey,
    ahead: &BTreeMap<TaskName, TaskDays>,
    phases: [Phase; 5],
) -> Vec<Part> {
    let parts = phases.into_iter();
    parts
        .filter_map(|phase| {
            let is_in = |task: &Task| task.phase == phase.as_str();
            part(journey, ahead, PartName::Phase(phase), is_in)
        })
        .collect()
}

/// The migrations of the plan, in its order.
pub(super) fn migrations(journey: &Journey, ahead: &BTreeMap<TaskName, TaskDays>) -> Vec<Part> {
    let mut playbooks: Vec<&PlaybookName> = Vec::new();
    for task in &journey.course.tasks {
        if task.track == Track::Migration.as_str() && !playbooks.contains(&&task.playbook.0) {
            playbooks.push(&task.playbook.0);
        }
    }
    let parts = playbooks.into_iter();
    parts
        .filter_map(|playbook| {
            let is_in = |task: &Task| task.playbook.0 == *playbook;
            part(journey, ahead, PartName::Migration(playbook.clone()), is_in)
        })
        .collect()
}

/// A part made of these tasks; none when none of them applies.
fn part(
    journey: &Journey,
    ahead: &BTreeMap<TaskName, TaskDays>,
    name: PartName,
    is_in: impl Fn(&Task) -> bool,
) -> Option<Part> {
    let applying = |task: &&Task| is_in(task) && task.state.0 != TaskState::NotApplicable;
    let tasks: Vec<&Task> = journey.course.tasks.iter().filter(applying).collect();
    let planned_start = tasks.iter().map(|task| task.planned_start.0).min()?;
    let planned_end = tasks.iter().map(|task| task.planned_end.0).max()?;
    let finished: Vec<Date> = tasks
        .iter()
        .filter_map(|task| journey.finished_on(task))
        .collect();
    let opened = tasks.iter().filter_map(|task| task.opened_at);
    let begun_on = opened.map(|at| journey.day(at)).min();
    let expected: Vec<&TaskDays> = tasks
        .iter()
        .filter_map(|task| ahead.get(&task.name.0))
        .collect();
    let last_done = finished.iter().copied().max();
    let first_expected = expected.iter().map(|days| days.start).min();
    let last_expected = expected.iter().map(|days| days.end).max();
    let expected_end = last_expected.max(last_done).unwrap_or(planned_end);
    Some(Part {
        name,
        all: tasks.len(),
        done: finished.len(),
        planned_start,
        planned_end,
        begun_on,
        done_on: last_done.filter(|_| finished.len() == tasks.len()),
        expected_start: begun_on.or(first_expected).unwrap_or(planned_start),
        expected_end,
        late_by: journey.late_by(planned_end, expected_end),
    })
}
