//! Forecast: by when the open tasks of a plan will be done with 50, 80 and 95 percent probability,
//! against the planned date.
//!
//! Every task's working days are drawn many times over from its estimate, the plan is run through
//! the owners' working days each time, and the ends are counted. Chance follows from the seed and
//! the task's name alone, so that a stored forecast can be made again, and a task more can never
//! make an end earlier.
//!
//! **How far to trust it.** It is not calibrated yet: it uses the playbooks' estimates, and past
//! engagements will replace them. Tasks are drawn independently of each other, so where one cause
//! delays many tasks the true spread is wider. Waiting for meetings and for a gate's verification
//! takes no time in it.
//!
//! It must not know how a plan is laid out, what today is, or whose move a late day was.

pub(crate) mod chance;
mod draw;
mod estimate;
mod even_odds;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::identity::TaskName;
use crate::plan::{Calendars, OutOfReach, Plan, PlannedTask, Track, WorkingDays, sequence};
use crate::state::OwnerKind;

pub use self::even_odds::{TaskDays, at_even_odds, task_days};

/// At most so many critical tasks are named.
const CRITICAL_NAMED: usize = 10;

/// How far a task has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "progress", rename_all = "snake_case")]
pub enum Progress {
    /// It waits for others, or nothing is known of it.
    #[default]
    Waiting,
    /// It is open, stuck or in review.
    Begun {
        /// The day it opened.
        on: Date,
    },
    /// It is done, deviated or not applicable.
    Finished {
        /// The day it was finished; none for a task that does not apply.
        on: Option<Date>,
    },
}

/// A task as the forecast sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForecastTask {
    /// Its name, unique among the tasks.
    pub name: TaskName,
    /// Whose working days it takes.
    pub owner: OwnerKind,
    /// Its estimate, in the owner's working days.
    pub working_days: WorkingDays,
    /// The tasks that must be finished first.
    pub needs: Vec<TaskName>,
    /// How far it has come.
    pub progress: Progress,
}

/// Which end is forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The end of onboarding and migration.
    Onboarding,
    /// The end of adoption.
    Adoption,
}

/// Where chance comes from, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chance {
    /// Stored with the forecast.
    pub seed: u64,
    /// How often the plan is run through; 10,000 settle the percentages to about one.
    pub draws: NonZeroU32,
}

/// All that a forecast is made of, besides the calendars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForecastQuestion {
    /// The tasks, in any order; finished ones too.
    pub tasks: Vec<ForecastTask>,
    /// Nothing unfinished ends before this day.
    pub today: Date,
    /// The end that was planned.
    pub planned_end: Date,
    /// Where chance comes from.
    pub chance: Chance,
}

/// What a forecast's estimates come from; pages print it beside the dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The playbooks' own estimates: not calibrated with past engagements.
    PlaybookEstimates,
}

/// How often a task was on the critical path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriticalTask {
    /// The task, not finished yet.
    pub task: TaskName,
    /// In how many of a hundred draws it held up the end, rounded down.
    pub percent: u32,
}

/// By when the plan will be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forecast {
    /// Half of the draws ended by this day.
    pub p50: Date,
    /// 80 percent of the draws ended by this day.
    pub p80: Date,
    /// 95 percent of the draws ended by this day.
    pub p95: Date,
    /// The end that was planned.
    pub planned: Date,
    /// The customer's working days from the planned end to `p50`; negative when it comes earlier.
    pub late_by_working_days: i32,
    /// The tasks most often on the critical path, at most ten; none when all is finished.
    pub critical: Vec<CriticalTask>,
    /// What the estimates come from.
    pub basis: Basis,
}

/// The tasks cannot be run through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ForecastError {
    /// Two tasks have one name.
    #[error("the task {task} is given twice")]
    GivenTwice {
        /// The task.
        task: TaskName,
    },
    /// A need that is not among the tasks.
    #[error("the task {task} needs {need}, which is not among the tasks")]
    UnknownNeed {
        /// The task.
        task: TaskName,
        /// What it needs.
        need: TaskName,
    },
    /// Tasks that wait for each other.
    #[error("{task} and other tasks wait for each other")]
    Circle {
        /// One of them.
        task: TaskName,
    },
    /// An estimate whose low, likely and high are not in that order.
    #[error("the working days of {task} are not in the order low, likely, high")]
    EstimateOutOfOrder {
        /// The task.
        task: TaskName,
    },
    /// The plan reaches too far.
    #[error(transparent)]
    OutOfReach(#[from] OutOfReach),
}

impl ForecastQuestion {
    /// Asks for the end of one lane of a plan: its tasks and whatever they wait for. A task without
    /// progress is waiting. None when the lane has no task.
    #[must_use]
    pub fn of(
        plan: &Plan,
        lane: Lane,
        progress: &BTreeMap<TaskName, Progress>,
        today: Date,
        chance: Chance,
    ) -> Option<Self> {
        let planned_end = match lane {
            Lane::Onboarding => plan.onboarding_ends,
            Lane::Adoption => plan.adoption_ends,
        }?;
        let mut wanted: BTreeSet<&TaskName> = BTreeSet::new();
        // What a task waits for stands before it.
        for task in plan.tasks.iter().rev() {
            let is_adoption = task.track == Track::Adoption;
            if is_adoption == (lane == Lane::Adoption) || wanted.contains(&task.name) {
                wanted.insert(&task.name);
                wanted.extend(&task.needs);
            }
        }
        let tasks = plan
            .tasks
            .iter()
            .filter(|task| wanted.contains(&task.name))
            .map(|task| ForecastTask::of(task, progress))
            .collect();
        Some(Self {
            tasks,
            today,
            planned_end,
            chance,
        })
    }
}

impl ForecastTask {
    fn of(task: &PlannedTask, progress: &BTreeMap<TaskName, Progress>) -> Self {
        Self {
            name: task.name.clone(),
            owner: task.owner,
            working_days: task.working_days,
            needs: task.needs.clone(),
            progress: progress.get(&task.name).copied().unwrap_or_default(),
        }
    }
}

/// Forecasts the end of the tasks.
///
/// A task that has begun has used the working days since it opened and takes at least until today.
/// When everything is finished, all dates are the day the last task was finished, or today when
/// none of them says.
///
/// # Errors
///
/// [`ForecastError`].
pub fn forecast(
    question: &ForecastQuestion,
    calendars: &Calendars,
) -> Result<Forecast, ForecastError> {
    let (needs, sequence) = in_order(question)?;
    let drawn = if let Some(finished) = all_finished(question) {
        draw::Drawn::certain(finished)
    } else {
        draw::draw(question, &needs, &sequence, calendars)?
    };
    let critical = critical(question, &drawn.critical);
    Ok(Forecast {
        p50: drawn.p50,
        p80: drawn.p80,
        p95: drawn.p95,
        planned: question.planned_end,
        late_by_working_days: late_by(calendars, question.planned_end, drawn.p50),
        critical,
        basis: Basis::PlaybookEstimates,
    })
}

/// For each task the places of those it needs, and all places with every task after its needs.
fn in_order(
    question: &ForecastQuestion,
) -> Result<(Vec<BTreeSet<usize>>, Vec<usize>), ForecastError> {
    let needs = places_of_needs(&question.tasks)?;
    let sequence = sequence(&needs).map_err(|circle| ForecastError::Circle {
        task: question.tasks[circle[0]].name.clone(),
    })?;
    Ok((needs, sequence))
}

fn places_of_needs(tasks: &[ForecastTask]) -> Result<Vec<BTreeSet<usize>>, ForecastError> {
    let mut places: BTreeMap<&TaskName, usize> = BTreeMap::new();
    for (place, task) in tasks.iter().enumerate() {
        if !task.working_days.is_ordered() {
            return Err(ForecastError::EstimateOutOfOrder {
                task: task.name.clone(),
            });
        }
        if places.insert(&task.name, place).is_some() {
            return Err(ForecastError::GivenTwice {
                task: task.name.clone(),
            });
        }
    }
    tasks
        .iter()
        .map(|task| {
            task.needs
                .iter()
                .map(|need| {
                    places
                        .get(need)
                        .copied()
                        .ok_or_else(|| ForecastError::UnknownNeed {
                            task: task.name.clone(),
                            need: need.clone(),
                        })
                })
                .collect()
        })
        .collect()
}

/// The day the last task was finished; none while one is not.
fn all_finished(question: &ForecastQuestion) -> Option<Date> {
    let mut last = None;
    for task in &question.tasks {
        let Progress::Finished { on } = task.progress else {
            return None;
        };
        last = last.max(on);
    }
    Some(last.unwrap_or(question.today))
}

fn critical(question: &ForecastQuestion, counts: &[u32]) -> Vec<CriticalTask> {
    let draws = u64::from(question.chance.draws.get());
    let mut critical: Vec<CriticalTask> = question
        .tasks
        .iter()
        .zip(counts)
        .filter(|(task, count)| **count > 0 && !matches!(task.progress, Progress::Finished { .. }))
        .map(|(task, count)| CriticalTask {
            task: task.name.clone(),
            percent: u32::try_from(u64::from(*count) * 100 / draws).unwrap_or(100),
        })
        .collect();
    critical.sort_by(|one, other| {
        (other.percent.cmp(&one.percent)).then_with(|| one.task.cmp(&other.task))
    });
    critical.truncate(CRITICAL_NAMED);
    critical
}

/// The customer's working days after `planned` up to and including `p50`, or the other way round
/// with a minus.
fn late_by(calendars: &Calendars, planned: Date, p50: Date) -> i32 {
    let days = |from, to| {
        let days = calendars.customer.working_days_between(from, to);
        days.ok()
            .and_then(|days| i32::try_from(days).ok())
            .unwrap_or(i32::MAX)
    };
    if p50 >= planned {
        days(planned, p50)
    } else {
        -days(p50, planned)
    }
}
