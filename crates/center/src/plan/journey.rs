//! The journey of an engagement so far: its course, what happened to it when, its meetings and both
//! sides' calendars; read once and looked at from several sides.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::forecast::Progress;
use process::identity::{EngagementId, TaskId, TaskName};
use process::permission::{Action, Actor};
use process::plan::{Calendars, DatedVerification, History, Pause, TaskChange, Verification};
use process::state::TaskState;
use store::engagement::Engagement;
use store::meeting::Meeting;
use store::task::{GateVerification, Task, TaskEntry};
use store::tenant::Tenant;
use store::{Instant, Reading};

use crate::engagement::{Course, phase};
use crate::{Center, CenterFault, calendar, eligibility};

/// One engagement's course and how it came there.
pub(super) struct Journey {
    pub(super) course: Course,
    pub(super) history: History,
    /// How often staff did what only the customer may do, from the audit chain.
    pub(super) staff_actions: u64,
    /// By time.
    pub(super) meetings: Vec<Meeting>,
    pub(super) calendars: Calendars,
    /// The present instant, or the engagement's end.
    pub(super) now: Timestamp,
    /// The customer's day at that instant.
    pub(super) today: Date,
}

impl Journey {
    pub(super) async fn read(
        reading: &Reading,
        center: &Center,
        tenant: &Tenant,
        engagement: Engagement,
    ) -> Result<Self, CenterFault> {
        let id = engagement.id.0;
        // One that has ended is looked at as it was then, for ever.
        let ended = engagement.ended_at.map(|at| at.0);
        let now = ended.map_or(center.now(), |at| at.min(center.now()));
        let course = Course::of(reading, center, engagement).await?;
        let entries = store::task::states_of_engagement(reading, id).await?;
        let (pauses, staff_actions) = entered(reading, id).await?;
        let history = History {
            changes: changes(&course.tasks, entries),
            verifications: course.said.iter().filter_map(verification).collect(),
            pauses,
        };
        Ok(Self {
            course,
            history,
            staff_actions,
            meetings: store::meeting::of_engagement(reading, id).await?,
            calendars: Calendars {
                customer: calendar::of_tenant(center, tenant)?,
                center: calendar::of_region(reading, center, &tenant.region.0).await?,
            },
            now,
            today: eligibility::today(tenant, now),
        })
    }

    /// Which engagement.
    pub(super) fn engagement(&self) -> &Engagement {
        &self.course.engagement
    }

    /// The customer's day at an instant.
    pub(super) fn day(&self, at: Instant) -> Date {
        self.calendars.customer.zone().to_datetime(at.0).date()
    }

    /// The day a task was finished; none while it is not, and none for one that does not apply.
    pub(super) fn finished_on(&self, task: &Task) -> Option<Date> {
        match task.state.0 {
            TaskState::Done | TaskState::Deviated => {
                Some(self.day(task.done_at.unwrap_or(task.changed_at)))
            }
            _ => None,
        }
    }

    /// How far each task has come, as a forecast sees it.
    pub(super) fn progress(&self) -> BTreeMap<TaskName, Progress> {
        let progress = |task: &Task| match task.state.0 {
            TaskState::Waiting => Progress::Waiting,
            TaskState::Open | TaskState::Stuck | TaskState::InReview => Progress::Begun {
                on: self.day(task.opened_at.unwrap_or(task.changed_at)),
            },
            TaskState::Done | TaskState::Deviated | TaskState::NotApplicable => {
                Progress::Finished {
                    on: self.finished_on(task),
                }
            }
        };
        let untouched = self.course.pinned.plan.untouched().into_keys();
        let mut all: BTreeMap<_, _> = untouched
            .map(|task| (task, Progress::Finished { on: None }))
            .collect();
        let tasks = self.course.tasks.iter();
        all.extend(tasks.map(|task| (task.name.0.clone(), progress(task))));
        all
    }

    /// The customer's working days from one day to another, with a minus when it comes earlier.
    pub(super) fn late_by(&self, planned: Date, expected: Date) -> i32 {
        let customer = &self.calendars.customer;
        let days = |from, to| {
            let days = customer.working_days_between(from, to);
            days.ok().and_then(|days| i32::try_from(days).ok())
        };
        let late = if expected >= planned {
            days(planned, expected)
        } else {
            days(expected, planned).map(|days| -days)
        };
        late.unwrap_or(i32::MAX)
    }

    /// The tasks that apply, in the order of the plan.
    pub(super) fn applying(&self) -> impl Iterator<Item = &Task> {
        let tasks = self.course.tasks.iter();
        tasks.filter(|task| task.state.0 != TaskState::NotApplicable)
    }
}

fn changes(tasks: &[Task], entries: Vec<TaskEntry>) -> Vec<TaskChange> {
    let names: BTreeMap<TaskId, &TaskName> =
        tasks.iter().map(|task| (task.id.0, &task.name.0)).collect();
    let mut changes: Vec<TaskChange> = entries
        .into_iter()
        .filter_map(|entry| {
            Some(TaskChange {
                task: (*names.get(&entry.task_id.0)?).clone(),
                at: entry.at.0,
                to: entry.state?.0,
            })
        })
        .collect();
    // Entries of one instant are kept in no order; a task opens before anything else happens to it.
    changes.sort_by_key(|change| (change.at, change.to));
    changes
}

fn verification(said: &GateVerification) -> Option<DatedVerification> {
    Some(DatedVerification {
        verification: Verification {
            playbook: said.playbook.0.clone(),
            opens: phase(&said.phase)?,
            by: said.side.0,
        },
        at: said.at.0,
    })
}

/// The pauses of an engagement, and how often staff did in it what only the customer may do, both from
/// the audit chain: only the recheck pauses and resumes, and it never does either twice in a row.
async fn entered(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<(Vec<Pause>, u64), CenterFault> {
    let action = Action::RecheckEligibility.as_str();
    let owned = Action::OWNED_BY_THE_CUSTOMER.map(Action::as_str);
    let staff = Actor::STAFF.map(Actor::as_str);
    let entered = store::audit::of_course(reading, engagement, action, (&owned, &staff)).await?;
    let (turns, by_staff): (Vec<_>, Vec<_>) = entered
        .into_iter()
        .partition(|entry| entry.action == action);
    let pairs = turns.chunks(2);
    let pauses = pairs.filter_map(|pair| {
        Some(Pause {
            from: pair.first()?.at.0,
            until: pair.get(1).map(|resumed| resumed.at.0),
        })
    });
    let by_staff = u64::try_from(by_staff.len()).map_err(CenterFault::internal)?;
    Ok((pauses.collect(), by_staff))
}
