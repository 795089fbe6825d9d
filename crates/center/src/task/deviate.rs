//! Doing a task another way: recorded, its effect acknowledged, and the engagement goes on (S5;
//! domain case 55). Nothing is blocked.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::forecast::{ForecastQuestion, Lane, Progress, forecast};
use process::identity::{TaskId, TaskName};
use process::language::WrittenLanguage;
use process::permission::{Action, CustomerAct};
use process::plan::{Track, open_now};
use process::state::TaskState;
use serde::{Deserialize, Serialize};
use store::task::{Task, TaskEntry};
use store::tenant::Tenant;
use store::{Reading, Word, Writing};

use super::elsewhere::{self, By};
use super::view::{Link, link};
use super::{Ground, open_next};
use crate::engagement::{Course, calendars};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Prose, deed, eligibility, plan};

const REASON_LIMIT: usize = 1000;

/// What a deviation would do to the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The tasks that open at once, because a deviation counts as finished.
    pub opens: Vec<Link>,
    /// The day by which half of such plans finish this lane, now and with the deviation.
    pub forecast: Option<(Date, Date)>,
}

/// What was recorded; the effect that was acknowledged is kept with it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Recorded {
    reason: Prose,
    acknowledged: bool,
}

/// What it would do to do this task another way.
///
/// # Errors
/// There is no such task for this tenant, or the database failed.
pub async fn effect(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    task: TaskId,
    language: WrittenLanguage,
) -> Result<Effect, CenterFault> {
    act.permit(Action::RecordDeviation)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_tenant(&reading, act.tenant(), task).await?;
    let course = Course::of(&reading, center, ground.engagement).await?;
    let name = &ground.task.name.0;
    let before = course.states();
    let mut after = before.clone();
    after.insert(name.clone(), TaskState::Deviated);
    let verified = course.verified();
    let already = open_now(&course.pinned.plan, &before, &verified);
    let opens = open_now(&course.pinned.plan, &after, &verified)
        .iter()
        .filter(|name| !already.contains(name))
        .filter_map(|name| course.task(name))
        .map(|task| link(center, task, language))
        .collect();
    let forecast = forecasts(&reading, center, tenant, &course, name).await?;
    Ok(Effect { opens, forecast })
}

async fn forecasts(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    course: &Course,
    deviating: &TaskName,
) -> Result<Option<(Date, Date)>, CenterFault> {
    let now = center.now();
    let today = eligibility::today(tenant, now);
    let is_adoption =
        (course.pinned.planned(deviating)).is_some_and(|planned| planned.track == Track::Adoption);
    let lane = if is_adoption {
        Lane::Adoption
    } else {
        Lane::Onboarding
    };
    let calendars = calendars(reading, center, tenant).await?;
    let chance = plan::chance(course.engagement.id.0);
    let day = |at: Timestamp| eligibility::today(tenant, at);
    let mut progress: BTreeMap<TaskName, Progress> = course
        .tasks
        .iter()
        .map(|task| (task.name.0.clone(), progress(task, day)))
        .collect();
    let mut ends = Vec::with_capacity(2);
    for turn in ["as it is", "deviated"] {
        if turn == "deviated" {
            progress.insert(deviating.clone(), Progress::Finished { on: Some(today) });
        }
        let asked = ForecastQuestion::of(&course.pinned.plan, lane, &progress, today, chance);
        let Some(question) = asked else {
            return Ok(None);
        };
        let made = forecast(&question, &calendars).map_err(CenterFault::internal)?;
        ends.push(made.p50);
    }
    Ok(ends.first().copied().zip(ends.last().copied()))
}

fn progress(task: &Task, day: impl Fn(Timestamp) -> Date) -> Progress {
    match task.state.0 {
        TaskState::Waiting => Progress::Waiting,
        TaskState::Open | TaskState::Stuck | TaskState::InReview => Progress::Begun {
            on: day(task.opened_at.unwrap_or(task.changed_at).0),
        },
        TaskState::Done | TaskState::Deviated => Progress::Finished {
            on: task.done_at.map(|at| day(at.0)),
        },
        TaskState::NotApplicable => Progress::Finished { on: None },
    }
}

/// Records that the customer does a task another way, with what it does instead. The same key
/// records once.
///
/// # Errors
/// No reason, the effect is not acknowledged, the task is not the customer's or not in a state for
/// it, the engagement has ended, or the database failed.
pub async fn deviate(
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    (reason, acknowledged): (&str, bool),
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::RecordDeviation)?;
    let reason = Prose::parse("reason", reason, REASON_LIMIT);
    if let (false, Err(fault)) = (acknowledged, &reason) {
        let agree = crate::FieldFault::new("agree", "error-agree");
        return Err(CenterFault::Invalid(vec![fault.clone(), agree]));
    }
    let reason = reason.map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    if !acknowledged {
        return Err(CenterFault::field("agree", "error-agree"));
    }
    let recorded = Recorded {
        reason,
        acknowledged,
    };
    let ask = key.ask(act.person(), "record_deviation", &(task, &recorded))?;
    center
        .write(
            (act.clone(), task, recorded, ask),
            |writing, center, (act, task, recorded, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    deviate_in(writing, center, act, *task, recorded).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn deviate_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    task: TaskId,
    recorded: &Recorded,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_tenant(writing, act.tenant(), task).await?;
    ground.is_under_way()?;
    ground.is_customers(act.actor(), Action::RecordDeviation)?;
    ground
        .enter(writing, center, TaskState::Deviated, now)
        .await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Deviated)),
        text: Some(recorded.reason.as_str().to_owned()),
        ..ground.entry(center, "deviation", ("customer", act.person()), now)
    };
    store::task::note_all(writing, vec![entry]).await?;
    let by = By::customers(act.person());
    elsewhere::settle(writing, center, &ground, by, now).await?;
    open_next(writing, center, ground.engagement.id.0, now).await?;
    deed::enter(
        writing,
        act,
        ground.done(Action::RecordDeviation, now),
        recorded,
    )
    .await
}
