//! The days of single tasks: by when half of the draws have begun and ended each.
//!
//! A plan laid out with likely days alone looks late from its first day, because what runs long
//! outweighs what runs short. At even odds a plan is as likely to end before its planned day as
//! after it, and its forecast of the first day is exactly that day.
//!
//! It must not know phases or pages.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Chance, ForecastError, ForecastQuestion, ForecastTask, Lane, Progress, draw, forecast, in_order,
};
use crate::identity::TaskName;
use crate::plan::{Calendars, Plan};

/// When a task is done, at even odds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskDays {
    /// Half of the draws have begun it by this day.
    pub start: Date,
    /// Half of the draws have ended it by this day.
    pub end: Date,
}

/// The days of every unfinished task of a plan, of both lanes, from the same draws that
/// [`forecast`] makes. A task without progress is waiting.
///
/// # Errors
///
/// [`ForecastError`].
pub fn task_days(
    plan: &Plan,
    progress: &BTreeMap<TaskName, Progress>,
    today: Date,
    chance: Chance,
    calendars: &Calendars,
) -> Result<BTreeMap<TaskName, TaskDays>, ForecastError> {
    let tasks = plan.tasks.iter();
    let question = ForecastQuestion {
        tasks: tasks.map(|task| ForecastTask::of(task, progress)).collect(),
        today,
        planned_end: plan.start,
        chance,
    };
    let (needs, sequence) = in_order(&question)?;
    let days = draw::draw_days(&question, &needs, &sequence, calendars)?;
    let tasks = question.tasks.into_iter().zip(days);
    Ok(tasks
        .filter(|(task, _)| !matches!(task.progress, Progress::Finished { .. }))
        .map(|(task, (start, end))| (task.name, TaskDays { start, end }))
        .collect())
}

/// The same plan with the days of every task, and the ends of both lanes, at even odds on its first
/// day.
///
/// # Errors
///
/// [`ForecastError`].
pub fn at_even_odds(
    plan: Plan,
    chance: Chance,
    calendars: &Calendars,
) -> Result<Plan, ForecastError> {
    let nothing_done: BTreeMap<_, _> = (plan.untouched().into_keys())
        .map(|task| (task, Progress::Finished { on: None }))
        .collect();
    let days = task_days(&plan, &nothing_done, plan.start, chance, calendars)?;
    let end = |lane| {
        ForecastQuestion::of(&plan, lane, &nothing_done, plan.start, chance)
            .map(|question| forecast(&question, calendars))
            .transpose()
            .map(|forecast| forecast.map(|forecast| forecast.p50))
    };
    let (onboarding_ends, adoption_ends) = (end(Lane::Onboarding)?, end(Lane::Adoption)?);
    let mut even = Plan {
        onboarding_ends,
        adoption_ends,
        ..plan
    };
    for task in &mut even.tasks {
        if let Some(days) = days.get(&task.name) {
            (task.start, task.end) = (days.start, days.end);
        }
    }
    Ok(even)
}
