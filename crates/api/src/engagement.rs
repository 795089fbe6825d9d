//! What a customer sees first: the engagement that counts, how far it is and whose move it is; and
//! how the customer ends one.

use axum::Json;
use axum::http::StatusCode;
use center::engagement;
use center::plan::{self, LeadView, Part, PartName, TaskLine};
use center::task::{self, Gate};
use jiff::Timestamp;
use jiff::civil::Date;
use process::forecast::Forecast;
use process::identity::{EngagementId, PlaybookName};
use process::language::SpokenLanguage;
use process::permission::Action;
use process::plan::{MeetingKind, Phase};
use process::state::EngagementState;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::request::RequestStanding;
use crate::task::OfEngagement;
use crate::told::{EngagementHead, Service};
use crate::word;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    Operations::about("engagements")
        .shows(customer, Action::SeeTenant, routes!(show_overview))
        .changes(customer, Action::VerifyForCustomer, routes!(verify_gate))
        .makes(
            customer,
            Action::CompleteEngagement,
            routes!(complete_engagement),
        )
        .makes(
            customer,
            Action::CloseForCustomer,
            routes!(close_engagement),
        )
}

/// A stage of the plan: planned, and how it is going.
#[derive(Debug, Serialize, ToSchema)]
struct Stage {
    /// The phase, or the playbook of a migration.
    name: String,
    /// Tasks of it.
    tasks: usize,
    /// Those that are finished.
    done: usize,
    /// As planned.
    planned_start: Date,
    /// As planned.
    planned_end: Date,
    /// As it went, or is expected now.
    expected_start: Date,
    /// As it went, or is expected now.
    expected_end: Date,
    /// Working days behind the plan; negative if before it.
    late_by_working_days: i32,
}

impl From<Part> for Stage {
    fn from(part: Part) -> Self {
        Self {
            name: match part.name {
                PartName::Phase(phase) => phase.as_str().to_owned(),
                PartName::Migration(playbook) => playbook.to_string(),
            },
            tasks: part.all,
            done: part.done,
            planned_start: part.planned_start,
            planned_end: part.planned_end,
            expected_start: part.expected_start,
            expected_end: part.expected_end,
            late_by_working_days: part.late_by,
        }
    }
}

/// When onboarding is expected to end.
#[derive(Debug, Serialize, ToSchema)]
struct Expected {
    /// Half of the runs of the plan end by this day.
    p50: Date,
    /// 80 percent.
    p80: Date,
    /// 95 percent.
    p95: Date,
    /// As planned.
    planned: Date,
}

impl From<Forecast> for Expected {
    fn from(forecast: Forecast) -> Self {
        Self {
            p50: forecast.p50,
            p80: forecast.p80,
            p95: forecast.p95,
            planned: forecast.planned,
        }
    }
}

/// Whose move the open tasks are.
#[derive(Debug, Serialize, ToSchema)]
struct Waiting {
    /// The customer's.
    customer: usize,
    /// The Center's.
    center: usize,
    /// They wait for other tasks.
    nobody: usize,
}

/// A task that is next.
#[derive(Debug, Serialize, ToSchema)]
struct NextTask {
    /// Which.
    id: Uuid,
    /// Its name in the playbook.
    name: String,
    /// Its phase.
    #[schema(schema_with = word::phase)]
    phase: Phase,
    /// To be done by, in the customer's days.
    due: Date,
    /// Whether that day has passed.
    is_late: bool,
    /// Whether it can be worked on now.
    is_open: bool,
    /// Minutes that it takes.
    minutes: Option<u16>,
}

impl From<TaskLine> for NextTask {
    fn from(line: TaskLine) -> Self {
        Self {
            id: line.id.0,
            name: line.name.to_string(),
            phase: line.phase,
            due: line.due,
            is_late: line.is_late,
            is_open: line.is_open,
            minutes: line.minutes,
        }
    }
}

/// The next meeting.
#[derive(Debug, Serialize, ToSchema)]
struct NextMeeting {
    /// Which.
    id: Uuid,
    /// Its kind.
    #[schema(schema_with = word::meeting_kind)]
    kind: Option<MeetingKind>,
    /// Starts.
    starts_at: Timestamp,
    /// Ends.
    ends_at: Timestamp,
}

/// The Specialist who leads.
#[derive(Debug, Serialize, ToSchema)]
struct Lead {
    /// The name.
    name: String,
    /// What the Specialist speaks.
    #[schema(value_type = Vec<String>)]
    speaks: Vec<SpokenLanguage>,
    /// The IANA zone of the Specialist's hours.
    zone: String,
    /// Whether the Specialist is at work at this moment.
    is_open: bool,
    /// When next, if not.
    opens_at: Option<Timestamp>,
}

impl From<LeadView> for Lead {
    fn from(lead: LeadView) -> Self {
        Self {
            name: lead.name,
            speaks: lead.speaks,
            zone: lead.calendar.zone_name().to_owned(),
            is_open: lead.is_open,
            opens_at: lead.opens_at,
        }
    }
}

/// The engagement that counts.
#[derive(Debug, Serialize, ToSchema)]
struct EngagementOverview {
    /// Which.
    id: Uuid,
    /// Without a Specialist.
    is_self_serve: bool,
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    state: EngagementState,
    /// Today in the customer's zone: what the days here are compared with.
    today: Date,
    /// The services it is about.
    services: Vec<Service>,
    /// Stages of onboarding and migration.
    onboarding: Vec<Stage>,
    /// Stages of user adoption, beside it from the first day.
    adoption: Vec<Stage>,
    /// When onboarding is expected to end.
    forecast: Option<Expected>,
    /// The day the customer asked for.
    wanted_on: Option<Date>,
    /// Tasks of the plan.
    tasks: usize,
    /// Whose move the open ones are.
    waiting: Waiting,
    /// What is next, first the first.
    next: Vec<NextTask>,
    /// The next meeting.
    meeting: Option<NextMeeting>,
    /// The Specialist who leads.
    lead: Option<Lead>,
    /// Whether it may be ended as completed.
    may_end: bool,
    /// What only the customer may do and staff did: always 0, counted in the audit chain.
    customer_actions_by_staff: u64,
}

/// A request under way.
#[derive(Debug, Serialize, ToSchema)]
struct UnderWay {
    /// What people quote.
    reference: String,
    /// Sent.
    filed_at: Option<Timestamp>,
    /// The services asked for.
    services: Vec<Service>,
    /// What happens next.
    standing: RequestStanding,
}

/// A plan that has not ended.
#[derive(Debug, Serialize, ToSchema)]
struct PlanUnderWay {
    /// Its engagement.
    id: Uuid,
    /// The services it is about.
    services: Vec<Service>,
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    state: EngagementState,
    /// Whether it has no Specialist.
    is_self_serve: bool,
}

/// What a customer sees first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Overview)]
struct OverviewShown {
    /// The engagement asked for, or the one that counts, if one is under way.
    engagement: Option<EngagementOverview>,
    /// All plans under way, newest first.
    plans: Vec<PlanUnderWay>,
    /// The one that ended last, if none is under way.
    ended: Option<EngagementHead>,
    /// A request under way.
    request: Option<UnderWay>,
    /// Whether another request can be made now.
    may_request: bool,
}

/// Show where a tenant stands
///
/// Its engagement with what is next and whose move it is, or its request under way, or neither.
#[utoipa::path(get, path = "/tenants/{domain}/overview", params(OfEngagement),
    responses((status = 200, body = OverviewShown)))]
async fn show_overview(
    caller: Caller,
    At(domain): At<String>,
    Asked(OfEngagement { engagement }): Asked<OfEngagement>,
) -> Answer<Json<OverviewShown>> {
    let named = engagement.map(EngagementId);
    let (act, tenant) = caller.within(&domain)?;
    let seen = plan::overview(&caller.center, &act, &tenant, named, caller.language).await?;
    let engagement = seen.engagement.map(|view| EngagementOverview {
        id: view.id.0,
        is_self_serve: view.is_self_serve,
        state: view.state,
        today: view.today,
        services: caller.services(&view.services),
        onboarding: view.onboarding.into_iter().map(Stage::from).collect(),
        adoption: view.adoption.into_iter().map(Stage::from).collect(),
        forecast: view.launch.map(Expected::from),
        wanted_on: view.wanted_on,
        tasks: view.tasks,
        waiting: Waiting {
            customer: view.waiting.customer,
            center: view.waiting.center,
            nobody: view.waiting.nobody,
        },
        next: view.next.into_iter().map(NextTask::from).collect(),
        meeting: view.meeting.map(|meeting| NextMeeting {
            id: meeting.id.0,
            kind: meeting.kind,
            starts_at: meeting.starts_at,
            ends_at: meeting.ends_at,
        }),
        lead: view.lead.map(Lead::from),
        may_end: view.may_end,
        customer_actions_by_staff: view.customer_actions_by_staff,
    });
    let request = seen.request.map(|request| UnderWay {
        reference: request.reference.to_string(),
        filed_at: request.filed_at,
        services: caller.services(&request.services),
        standing: request.standing.into(),
    });
    let plans = seen.plans.iter().map(|plan| PlanUnderWay {
        id: plan.id.0,
        services: caller.services(&plan.services),
        state: plan.state,
        is_self_serve: plan.is_self_serve,
    });
    Ok(Json(OverviewShown {
        engagement,
        plans: plans.collect(),
        ended: seen.ended.map(EngagementHead::from),
        request,
        may_request: seen.may_request,
    }))
}

/// Verify for the customer the outcome before a gate
///
/// When both sides have said so, the phase behind the gate opens.
#[utoipa::path(put,
    path = "/tenants/{domain}/engagements/{engagement}/gates/{playbook}/{phase}/verified",
    responses((status = 204)))]
async fn verify_gate(
    caller: Caller,
    At((domain, engagement, playbook, opens)): At<(String, EngagementId, PlaybookName, Phase)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    let gate = Gate {
        engagement,
        playbook,
        opens,
    };
    task::verify_for_customer(&caller.center, &act, gate).await?;
    DONE
}

/// Say that the work is done
#[utoipa::path(post, path = "/tenants/{domain}/engagements/{engagement}/complete",
    responses((status = 204)))]
async fn complete_engagement(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Once(key): Once,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    engagement::complete(&caller.center, &act, engagement, &key).await?;
    DONE
}

/// Why an engagement is closed before everything is done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "We go on without help."})))]
pub(crate) struct Closed {
    /// The reason, for both sides to read.
    pub(crate) reason: String,
}

/// Close an engagement before everything is done
#[utoipa::path(post, path = "/tenants/{domain}/engagements/{engagement}/close",
    request_body = Closed, responses((status = 204)))]
async fn close_engagement(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Once(key): Once,
    Body(Closed { reason }): Body<Closed>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    engagement::close_for_customer(&caller.center, &act, engagement, &reason, &key).await?;
    DONE
}
