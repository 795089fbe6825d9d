//! The tasks that follow from findings. A task with open findings is there and open; when a run no
//! longer finds any of them, it is done, with that run as its evidence.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::finding::task_for;
use process::identity::{PersonId, TaskId, TaskName};
use process::plan::PlannedTask;
use process::state::{OwnerKind, TaskState};
use store::engagement::Engagement;
use store::task::{Task, TaskEntry};
use store::{Day, Id, Instant, Word, Writing};

use super::take::open_by_rule;
use crate::engagement::{Course, calendars, opened};
use crate::task::{By, Ground, open_next, settle, take_back};
use crate::{Center, CenterFault, eligibility};

/// What became of tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Follow {
    pub(super) opened: usize,
    pub(super) closed: usize,
}

/// Why tasks follow.
pub(super) enum Cause {
    /// A run of this number, which this person sent.
    Run(PersonId, i64),
    /// What was left as it is is open again: this person took that back, or its day is over.
    Back(Option<PersonId>),
}

impl Cause {
    /// What a task's history tells of it. A run is told by its number.
    fn entry(&self, center: &Center, ground: &Ground, state: TaskState) -> TaskEntry {
        let at = center.now();
        let of = |kind, who| TaskEntry {
            state: Some(Word(state)),
            ..ground.entry(center, kind, ("customer", who), at)
        };
        match self {
            Self::Run(person, number) => TaskEntry {
                text: Some(number.to_string()),
                ..of(CHECKED, *person)
            },
            Self::Back(Some(person)) => of("state", *person),
            Self::Back(None) => {
                let task = &ground.task;
                opened(
                    center,
                    task.tenant_id.0,
                    task.engagement_id.0,
                    task.id.0,
                    at,
                )
            }
        }
    }

    fn person(&self) -> Option<PersonId> {
        match self {
            Self::Run(person, _) => Some(*person),
            Self::Back(person) => *person,
        }
    }
}

/// Brings the engagement's tasks to where its findings are. `seen` are the rules of which something is
/// there now, and `gone` those of which something is there no longer: what nobody looked at stays.
pub(super) async fn follow(
    writing: &Writing,
    center: &Center,
    engagement: Engagement,
    cause: &Cause,
    (seen, gone): (&BTreeSet<String>, &BTreeSet<String>),
) -> Result<Follow, CenterFault> {
    let now = center.now();
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let tallies = store::finding::tallies(writing, tenant, id).await?;
    let course = Course::of(writing, center, engagement).await?;
    let mut wanted: BTreeMap<TaskName, Wanted> = BTreeMap::new();
    for (rule, open) in open_by_rule(&tallies) {
        if let Some(task) = answering(&course, rule) {
            let wanted = wanted.entry(task.clone()).or_default();
            wanted.open += open;
            wanted.is_seen |= open > 0 && seen.contains(rule);
            wanted.is_gone |= gone.contains(rule);
        }
    }
    let mut done = Follow::default();
    for (name, wanted) in wanted {
        if wanted.is_seen {
            done.opened += usize::from(call_in(writing, center, &course, &name, cause).await?);
        } else if wanted.open == 0 && wanted.is_gone {
            done.closed += usize::from(close(writing, center, &course, &name, cause).await?);
        }
    }
    if done.closed > 0 {
        open_next(writing, center, id, now).await?;
    }
    Ok(done)
}

/// What is wanted of a task.
#[derive(Default)]
struct Wanted {
    open: i64,
    is_seen: bool,
    is_gone: bool,
}

/// The task of this engagement's plan that answers a rule.
pub(super) fn answering<'a>(course: &'a Course, rule: &str) -> Option<&'a TaskName> {
    let planned = course.pinned.plan.tasks.iter();
    // The Center's own tasks are no answer to what is found at the customer's.
    let customers = planned.filter(|task| task.owner != OwnerKind::Specialist);
    let said = customers.filter_map(|task| {
        let definition = course.pinned.definition(&task.name)?;
        Some((&task.name, definition.rules.as_slice()))
    });
    task_for(rule, said)
}

/// The kind of an entry that a run made; its text is the run's number.
pub(crate) const CHECKED: &str = "checked";

/// Has the task open, unless it is under way or is done another way. Whether it had to be opened.
async fn call_in(
    writing: &Writing,
    center: &Center,
    course: &Course,
    name: &TaskName,
    cause: &Cause,
) -> Result<bool, CenterFault> {
    let now = center.now();
    let task = match course.task(name) {
        Some(task) => task.clone(),
        None => match course.pinned.planned(name) {
            Some(planned) => bring_in(writing, center, course, planned, now).await?,
            None => return Ok(false),
        },
    };
    if !matches!(task.state.0, TaskState::Done | TaskState::NotApplicable) {
        return Ok(false);
    }
    let was_done = task.state.0 == TaskState::Done;
    let ground = Ground {
        task,
        engagement: course.engagement.clone(),
    };
    ground.enter(writing, center, TaskState::Open, now).await?;
    if let (true, Some(person)) = (was_done, cause.person()) {
        take_back(writing, center, &ground, By::customers(person), now).await?;
    }
    let entry = cause.entry(center, &ground, TaskState::Open);
    store::task::note_all(writing, vec![entry]).await?;
    Ok(true)
}

/// Puts a task into the plan that is there only once something was found for it: planned from today, for
/// as long as it most often takes.
async fn bring_in(
    writing: &Writing,
    center: &Center,
    course: &Course,
    planned: &PlannedTask,
    at: Timestamp,
) -> Result<Task, CenterFault> {
    let engagement = &course.engagement;
    let tenant = store::tenant::by_id(writing, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let calendars = calendars(writing, center, &tenant).await?;
    let customer = &calendars.customer;
    let days = |from, days| {
        customer
            .add_working_days(from, days)
            .map_err(CenterFault::internal)
    };
    let start = days(eligibility::today(&tenant, at), 0)?;
    let end = days(start, u32::from(planned.working_days.likely.max(1)) - 1)?;
    let place = (course.pinned.plan.tasks.iter()).position(|task| task.name == planned.name);
    let task = Task {
        id: Id(TaskId(center.chance().uuid(at))),
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        name: Word(planned.name.clone()),
        playbook: Word(planned.playbook.clone()),
        track: planned.track.as_str().to_owned(),
        phase: planned.phase.as_str().to_owned(),
        position: place
            .and_then(|place| i64::try_from(place).ok())
            .unwrap_or_default(),
        owner: Word(planned.owner),
        state: Word(TaskState::NotApplicable),
        planned_start: Day(start),
        planned_end: Day(end),
        assigned_to: None,
        opened_at: None,
        changed_at: Instant(at),
        done_at: None,
        self_serve: planned.self_serve,
        version: 1,
    };
    store::task::add_all(writing, vec![task.clone()]).await?;
    Ok(task)
}

/// Finishes the task, if it is open. Whether it was.
async fn close(
    writing: &Writing,
    center: &Center,
    course: &Course,
    name: &TaskName,
    cause: &Cause,
) -> Result<bool, CenterFault> {
    let now = center.now();
    let Some(task) = course.task(name) else {
        return Ok(false);
    };
    if !matches!(task.state.0, TaskState::Open | TaskState::Stuck) {
        return Ok(false);
    }
    let ground = Ground {
        task: task.clone(),
        engagement: course.engagement.clone(),
    };
    ground.enter(writing, center, TaskState::Done, now).await?;
    let entry = cause.entry(center, &ground, TaskState::Done);
    store::task::note_all(writing, vec![entry]).await?;
    if let Some(person) = cause.person() {
        settle(writing, center, &ground, By::customers(person), now).await?;
    }
    Ok(true)
}

/// Lets tasks rest that are there for findings alone, once all of these are left as they are.
pub(super) async fn rest(
    writing: &Writing,
    center: &Center,
    engagement: Engagement,
    person: PersonId,
) -> Result<(), CenterFault> {
    let now = center.now();
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let tallies = store::finding::tallies(writing, tenant, id).await?;
    let course = Course::of(writing, center, engagement).await?;
    let mut open: BTreeMap<&TaskName, i64> = BTreeMap::new();
    for (rule, count) in open_by_rule(&tallies) {
        if let Some(task) = answering(&course, rule) {
            *open.entry(task).or_insert(0) += count;
        }
    }
    let rests = |task: &&Task| {
        let is_called_in = course
            .pinned
            .planned(&task.name)
            .is_some_and(|one| one.on_finding);
        is_called_in
            && matches!(task.state.0, TaskState::Open | TaskState::Stuck)
            && open.get(&task.name.0) == Some(&0)
    };
    for task in course.tasks.iter().filter(rests) {
        let ground = Ground {
            task: task.clone(),
            engagement: course.engagement.clone(),
        };
        ground
            .enter(writing, center, TaskState::NotApplicable, now)
            .await?;
        let entry = TaskEntry {
            state: Some(Word(TaskState::NotApplicable)),
            ..ground.entry(center, WAIVED, ("customer", person), now)
        };
        store::task::note_all(writing, vec![entry]).await?;
    }
    open_next(writing, center, id, now).await
}

/// The kind of an entry that says that what was found is left as it is.
pub(crate) const WAIVED: &str = "waived";
