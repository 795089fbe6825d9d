//! Beginning an engagement: what of the playbooks applies to this tenant, its tasks with their
//! planned days, and what may be begun at once.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use process::eligibility::{Decision, Verdict};
use process::forecast::at_even_odds;
use process::identity::{EngagementId, PersonId, ServiceName, TaskId, TaskName, TenantId};
use process::plan::{Calendars, Facts, Plan, Playbook, Scope, lay_out, open_now};
use process::state::{EngagementState, TaskState};
use serde_json::to_value;
use store::engagement::{Engagement, PinnedPlan};
use store::request::Request;
use store::task::{Task, TaskEntry};
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Reading, Word, Writing};

use super::core_once;
use crate::request::Answers;
use crate::routing::effort;
use crate::{Center, CenterFault, calendar, eligibility, plan};

/// Begins the engagement of a request; without a lead it is a self-serve plan.
pub(crate) async fn begin(
    writing: &Writing,
    center: &Center,
    request: &Request,
    lead: Option<PersonId>,
) -> Result<EngagementId, CenterFault> {
    let now = center.now();
    let tenant = store::tenant::by_id(writing, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let Outline {
        services,
        level,
        calendars,
        laid_out,
    } = outline(writing, center, &tenant, request, lead.is_none()).await?;
    let catalog = center.catalog();
    let id = EngagementId(center.chance().uuid(now));
    // With likely days alone a plan would be forecast late on its first day.
    let plan =
        at_even_odds(laid_out, plan::chance(id), &calendars).map_err(CenterFault::internal)?;
    let row = Engagement {
        id: Id(id),
        tenant_id: tenant.id,
        request_id: request.id,
        lead_id: lead.map(Id),
        state: Word(EngagementState::Open),
        pause_reason: None,
        paused_at: None,
        self_serve: lead.is_none(),
        load_points: i64::from(effort(services.len()).0),
        services: Document(services),
        migration_level: level,
        starts_on: Day(plan.start),
        planned_end: Day(plan.onboarding_ends.unwrap_or(plan.start)),
        created_at: Instant(now),
        ended_at: None,
        ended_side: None,
        ended_reason: None,
        version: 1,
    };
    let playbooks = to_value(catalog.playbooks()).map_err(CenterFault::internal)?;
    let pinned = PinnedPlan::to(
        &row,
        playbooks,
        to_value(&plan).map_err(CenterFault::internal)?,
    );
    store::engagement::add(writing, row, pinned).await?;
    add_tasks(writing, center, tenant.id.0, id, &plan).await?;
    Ok(id)
}

/// What a request would begin now.
pub(super) struct Outline {
    services: Vec<ServiceName>,
    level: String,
    calendars: Calendars,
    /// The plan with every task's likely days.
    pub(super) laid_out: Plan,
}

/// Lays out what of the playbooks applies to this tenant; nothing is written.
pub(super) async fn outline(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
    is_self_serve: bool,
) -> Result<Outline, CenterFault> {
    let now = center.now();
    let (_, decision) = eligibility::of_request(reading, center, (tenant, request), now).await?;
    let (services, beside) = services(request, &decision, is_self_serve)?;
    let level = if is_self_serve {
        "guidance"
    } else {
        decision.migration.level.as_str()
    };
    let scope = Scope {
        services: services.iter().cloned().collect(),
        self_serve: beside,
        facts: facts(reading, request, level).await?,
        self_serve_only: is_self_serve,
        core_done: core_once::core_done(reading, tenant.id.0).await?,
    };
    let calendars = calendars(reading, center, tenant).await?;
    let start = calendars
        .customer
        .add_working_days(eligibility::today(tenant, now), 0)
        .map_err(CenterFault::internal)?;
    let laid_out = lay_out(center.catalog().playbooks(), &scope, start, &calendars)
        .map_err(CenterFault::internal)?;
    Ok(Outline {
        services,
        level: level.to_owned(),
        calendars,
        laid_out,
    })
}

/// The services the plan is about: those the Center guides, and beside them those the customer
/// deploys by itself. A self-serve plan is about all that were asked for.
fn services(
    request: &Request,
    decision: &Decision,
    self_serve: bool,
) -> Result<(Vec<ServiceName>, BTreeSet<ServiceName>), CenterFault> {
    let answers = Answers::stored(&request.answers)?;
    let asked = answers.what.map(|what| what.services).unwrap_or_default();
    let verdict = |name: &ServiceName| decision.services.get(name).map(|service| service.verdict);
    let (guided, beside): (Vec<_>, Vec<_>) = asked
        .into_iter()
        .partition(|name| self_serve || verdict(name) == Some(Verdict::Eligible));
    Ok((guided, beside.into_iter().collect()))
}

async fn facts(reading: &Reading, request: &Request, level: &str) -> Result<Facts, CenterFault> {
    let mut facts: Facts = eligibility::known_for(reading, request.tenant_id.0, request).await?;
    facts.insert(
        "migration-level".parse().map_err(CenterFault::internal)?,
        level.to_owned(),
    );
    Ok(facts)
}

/// Both sides' working days.
pub(crate) async fn calendars(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
) -> Result<Calendars, CenterFault> {
    Ok(Calendars {
        customer: calendar::of_tenant(center, tenant)?,
        center: calendar::of_region(reading, center, &tenant.region.0).await?,
    })
}

async fn add_tasks(
    writing: &Writing,
    center: &Center,
    tenant: TenantId,
    engagement: EngagementId,
    plan: &Plan,
) -> Result<(), CenterFault> {
    let now = center.now();
    let open: BTreeSet<_> = open_now(plan, &plan.untouched(), &BTreeSet::new())
        .into_iter()
        .collect();
    let mut tasks = Vec::with_capacity(plan.tasks.len());
    let mut entries = Vec::new();
    let catalog = center.catalog();
    for (position, planned) in (0_i64..).zip(&plan.tasks) {
        if planned.on_finding {
            continue;
        }
        // Whoever comes to a meeting is done with it on its day, not before.
        let meeting = day_of_meeting(catalog.playbooks(), plan, &planned.name);
        let meeting = meeting.filter(|on| *on > planned.end);
        let is_open = open.contains(&planned.name);
        let id = TaskId(center.chance().uuid(now));
        tasks.push(Task {
            id: Id(id),
            tenant_id: Id(tenant),
            engagement_id: Id(engagement),
            name: Word(planned.name.clone()),
            playbook: Word(planned.playbook.clone()),
            track: planned.track.as_str().to_owned(),
            phase: planned.phase.as_str().to_owned(),
            position,
            owner: Word(planned.owner),
            state: Word(if is_open {
                TaskState::Open
            } else {
                TaskState::Waiting
            }),
            planned_start: Day(meeting.unwrap_or(planned.start)),
            planned_end: Day(meeting.unwrap_or(planned.end)),
            assigned_to: None,
            opened_at: is_open.then_some(Instant(now)),
            changed_at: Instant(now),
            done_at: None,
            self_serve: planned.self_serve,
            version: 1,
        });
        if is_open {
            entries.push(opened(center, tenant, engagement, id, now));
        }
    }
    store::task::add_all(writing, tasks).await?;
    store::task::note_all(writing, entries).await?;
    Ok(())
}

/// The day for which the meeting is planned to which somebody comes by this task.
fn day_of_meeting(playbooks: &[Playbook], plan: &Plan, task: &TaskName) -> Option<Date> {
    let defined = playbooks.iter().flat_map(|playbook| &playbook.meetings);
    let attended = { defined }.find(|meeting| meeting.attended_by.as_ref() == Some(task))?;
    let planned = plan.meetings.iter();
    let planned = { planned }.find(|meeting| meeting.name == attended.name)?;
    Some(planned.on)
}

/// The plan itself opened a task.
pub(crate) fn opened(
    center: &Center,
    tenant: TenantId,
    engagement: EngagementId,
    task: TaskId,
    at: Timestamp,
) -> TaskEntry {
    TaskEntry {
        id: center.chance().uuid(at),
        tenant_id: Id(tenant),
        engagement_id: Id(engagement),
        task_id: Id(task),
        kind: "state".to_owned(),
        state: Some(Word(TaskState::Open)),
        side: "nobody".to_owned(),
        person_id: None,
        text: None,
        kept_at: None,
        at: Instant(at),
    }
}
