//! Whose move it is in a Specialist's engagements: what waits on customers, what waits on us, and
//! the meetings of a day.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, Calendar};
use process::identity::{
    EngagementId, MeetingId, MigrationEventId, MigrationIssueId, QuestionId, RegionName,
    ServiceName, TaskId, TaskName, TenantId,
};
use process::language::SpokenLanguage;
use process::migration::Wave;
use process::state::{EngagementState, MeetingState, Move, TaskState, task_move};
use store::engagement::EngagementLine;
use store::meeting::Meeting;
use store::migration::issue::OpenIssue;
use store::question::Question;
use store::task::Task;
use store::tenant::Tenant;

use crate::{Center, CenterFault, calendar, eligibility};

/// How a customer's move stands against the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Its planned last day is behind us.
    Late,
    /// It is still within its planned days.
    OnPlan,
    /// The engagement is paused or stalled.
    Held(EngagementState),
}

/// The task that has waited longest in an engagement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingTask {
    /// Which.
    pub id: TaskId,
    /// Its name in the playbook.
    pub name: TaskName,
    /// Its planned last day.
    pub due: Date,
    /// How many more of this engagement wait too.
    pub more: usize,
}

/// An engagement in which the customer has the move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingLine {
    /// Which.
    pub engagement: EngagementId,
    /// The customer's name.
    pub customer: String,
    /// The services its plan is about.
    pub services: Vec<ServiceName>,
    /// What is waited for; none while the whole engagement is paused.
    pub task: Option<WaitingTask>,
    /// The customer's working days since then.
    pub days: u32,
    /// Against the plan.
    pub pace: Pace,
}

/// What the Center owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owing {
    /// An answer, a review, or a task of our own.
    Task {
        /// Which.
        id: TaskId,
        /// Its name in the playbook.
        name: TaskName,
        /// Stuck, in review, or open and ours.
        state: TaskState,
    },
    /// An answer to what was asked about no task.
    Question {
        /// Which.
        id: QuestionId,
        /// Its words.
        text: String,
    },
    /// An answer to what was reported after a migration event.
    Issue {
        /// Which.
        id: MigrationIssueId,
        /// Of which event.
        event: MigrationEventId,
        /// Which wave that is, and which of them, from 1.
        wave: (Wave, i64),
        /// What the customer calls it.
        name: String,
        /// Its words; empty once erased.
        text: String,
    },
    /// A word on how a meeting went, and its minutes.
    Minutes {
        /// Which.
        id: MeetingId,
        /// Its name in the playbook's series.
        name: String,
    },
}

/// Something that is our move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedLine {
    /// In which engagement.
    pub engagement: EngagementId,
    /// The customer's name.
    pub customer: String,
    /// The services its plan is about.
    pub services: Vec<ServiceName>,
    /// What.
    pub owing: Owing,
    /// Since when.
    pub since: Timestamp,
    /// Business minutes of the region since then.
    pub waited: BusinessMinutes,
}

/// A meeting of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayMeeting {
    /// Which.
    pub id: MeetingId,
    /// In which engagement.
    pub engagement: EngagementId,
    /// The customer's name.
    pub customer: String,
    /// The services its plan is about.
    pub services: Vec<ServiceName>,
    /// Its name in the playbook's series.
    pub name: String,
    /// Starts.
    pub starts: Timestamp,
    /// Ends.
    pub ends: Timestamp,
    /// The customer's zone.
    pub zone: String,
    /// The language it is held in.
    pub language: Option<SpokenLanguage>,
    /// Where it stands.
    pub state: MeetingState,
    /// Whether it is over and nobody has said yet how it went.
    pub is_to_close: bool,
    /// Whether it is over.
    pub is_over: bool,
}

/// The engagements in which the customer has the move: what is due first stands first, and of that what
/// has waited longest; what is paused has nothing due and stands last.
pub(super) fn waiting(
    center: &Center,
    engagements: &[EngagementLine],
    tasks: &[Task],
    tenants: &BTreeMap<TenantId, Tenant>,
    now: Timestamp,
) -> Result<Vec<WaitingLine>, CenterFault> {
    let mut lines = Vec::new();
    for engagement in engagements {
        let Some(tenant) = tenants.get(&engagement.tenant) else {
            continue;
        };
        let calendar = calendar::of_tenant(center, tenant)?;
        let days_since = |since: Timestamp| {
            let first = since.to_zoned(calendar.zone().clone()).date();
            let today = eligibility::today(tenant, now);
            calendar
                .working_days_between(first.min(today), today)
                .map_err(CenterFault::internal)
        };
        let first = first_of_customer(engagement.id, tasks);
        let (task, since) = match (engagement.state, engagement.paused_at, first) {
            (EngagementState::Paused, Some(paused), _) => (None, paused.0),
            (_, _, Some((task, more))) => {
                let waiting = WaitingTask {
                    id: task.id.0,
                    name: task.name.0.clone(),
                    due: task.planned_end.0,
                    more,
                };
                (Some(waiting), since(task))
            }
            _ => continue,
        };
        let is_late = task
            .as_ref()
            .is_some_and(|task| task.due < eligibility::today(tenant, now));
        lines.push(WaitingLine {
            engagement: engagement.id,
            customer: tenant.name.clone(),
            services: engagement.services.clone(),
            days: days_since(since)?,
            pace: match engagement.state {
                EngagementState::Paused | EngagementState::Stalled => Pace::Held(engagement.state),
                _ if is_late => Pace::Late,
                _ => Pace::OnPlan,
            },
            task,
        });
    }
    let due = |line: &WaitingLine| {
        let task = line.task.as_ref();
        task.map_or((true, None), |task| (false, Some(task.due)))
    };
    lines.sort_by(|one, other| {
        due(one)
            .cmp(&due(other))
            .then_with(|| other.days.cmp(&one.days))
            .then_with(|| one.engagement.cmp(&other.engagement))
    });
    Ok(lines)
}

/// The customer's task of this engagement that is due first, of these the one that has waited longest,
/// and how many more wait.
fn first_of_customer(engagement: EngagementId, tasks: &[Task]) -> Option<(&Task, usize)> {
    let of_customer = tasks.iter().filter(|task| {
        task.engagement_id.0 == engagement
            && task_move(task.state.0, task.owner.0) == Move::Customer
    });
    let all: Vec<&Task> = of_customer.collect();
    let first = all
        .iter()
        .min_by_key(|task| (task.planned_end.0, since(task), task.position))?;
    Some((first, all.len() - 1))
}

/// Since when a task has been in the state it is in.
fn since(task: &Task) -> Timestamp {
    match (task.state.0, task.opened_at) {
        (TaskState::Open, Some(opened)) => opened.0,
        _ => task.changed_at.0,
    }
}

/// The services that one of these engagements is about.
fn services_of(engagements: &[EngagementLine], id: EngagementId) -> Vec<ServiceName> {
    let line = engagements.iter().find(|line| line.id == id);
    line.map(|line| line.services.clone()).unwrap_or_default()
}

/// What is our move, longest waiting first.
pub(super) fn owed(
    engagements: &[EngagementLine],
    (tasks, questions, issues, meetings): (&[Task], &[Question], &[OpenIssue], &[Meeting]),
    tenants: &BTreeMap<TenantId, Tenant>,
    calendars: &BTreeMap<RegionName, Calendar>,
    now: Timestamp,
) -> Result<Vec<OwedLine>, CenterFault> {
    let is_moving = |id: EngagementId| {
        engagements
            .iter()
            .any(|line| line.id == id && line.state != EngagementState::Paused)
    };
    let ours = tasks.iter().filter(|task| {
        is_moving(task.engagement_id.0) && task_move(task.state.0, task.owner.0) == Move::Center
    });
    let tasks = ours.map(|task| {
        let owing = Owing::Task {
            id: task.id.0,
            name: task.name.0.clone(),
            state: task.state.0,
        };
        (task.engagement_id.0, task.tenant_id.0, owing, since(task))
    });
    let questions = questions
        .iter()
        .filter(|asked| is_moving(asked.engagement_id.0));
    let questions = questions.map(|asked| {
        let owing = Owing::Question {
            id: asked.id.0,
            text: asked.text.clone(),
        };
        let (engagement, tenant) = (asked.engagement_id.0, asked.tenant_id.0);
        (engagement, tenant, owing, asked.asked_at.0)
    });
    let issues = issues.iter().filter(|issue| is_moving(issue.engagement));
    let issues = issues.map(|issue| {
        let owing = Owing::Issue {
            id: issue.id,
            event: issue.event,
            wave: (issue.wave, issue.number),
            name: issue.name.clone(),
            text: issue.text.clone(),
        };
        (issue.engagement, issue.tenant, owing, issue.reported_at)
    });
    let minutes = meetings.iter().map(|meeting| {
        let owing = Owing::Minutes {
            id: meeting.id.0,
            name: meeting.name.clone(),
        };
        let ended = meeting.ends_at.0;
        (meeting.engagement_id.0, meeting.tenant_id.0, owing, ended)
    });
    let mut lines = Vec::new();
    for (engagement, tenant, owing, since) in tasks.chain(questions).chain(issues).chain(minutes) {
        let Some(tenant) = tenants.get(&tenant) else {
            continue;
        };
        let Some(calendar) = calendars.get(&tenant.region.0) else {
            continue;
        };
        lines.push(OwedLine {
            engagement,
            customer: tenant.name.clone(),
            services: services_of(engagements, engagement),
            owing,
            since,
            waited: calendar
                .elapsed(since.min(now), now)
                .map_err(CenterFault::internal)?,
        });
    }
    lines.sort_by_key(|line| (line.since, line.engagement));
    Ok(lines)
}

/// The day's meetings in their order, without what was only held or taken back.
pub(super) fn day(
    meetings: Vec<Meeting>,
    engagements: &[EngagementLine],
    requests: &[store::request::Request],
    tenants: &BTreeMap<TenantId, Tenant>,
    now: Timestamp,
) -> Vec<DayMeeting> {
    let language = |engagement: EngagementId| {
        let line = engagements.iter().find(|line| line.id == engagement)?;
        let request = requests
            .iter()
            .find(|request| request.id.0 == line.request)?;
        request.spoken_language.as_ref().map(|spoken| spoken.0)
    };
    let agreed = |state| {
        matches!(
            state,
            MeetingState::Booked | MeetingState::Moved | MeetingState::Done | MeetingState::NoShow
        )
    };
    let shown = meetings
        .into_iter()
        .filter(|meeting| agreed(meeting.state.0));
    shown
        .map(|meeting| {
            let is_over = meeting.ends_at.0 <= now;
            let is_told = match meeting.state.0 {
                MeetingState::Done => meeting.minutes_text.is_some(),
                state => state == MeetingState::NoShow,
            };
            DayMeeting {
                id: meeting.id.0,
                engagement: meeting.engagement_id.0,
                customer: tenants
                    .get(&meeting.tenant_id.0)
                    .map(|tenant| tenant.name.clone())
                    .unwrap_or_default(),
                services: services_of(engagements, meeting.engagement_id.0),
                name: meeting.name,
                starts: meeting.starts_at.0,
                ends: meeting.ends_at.0,
                zone: meeting.zone,
                language: language(meeting.engagement_id.0),
                state: meeting.state.0,
                is_to_close: is_over && !is_told,
                is_over,
            }
        })
        .collect()
}
