//! What a customer sees first: the engagement that counts with how far it is, what is next and
//! whose move it is; a request under way; or neither.

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::Calendar;
use process::forecast::Forecast;
use process::identity::{
    EngagementId, MeetingId, PersonId, PlanName, Reference, ServiceName, TaskId, TaskName,
};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::{Action, TenantAct};
use process::plan::{MeetingKind, Phase};
use process::state::{
    EngagementState, MeetingState, Move, OwnerKind, RequestState, TaskState, task_move,
};
use store::Reading;
use store::engagement::Engagement;
use store::meeting::Meeting;
use store::task::Task;
use store::tenant::Tenant;

use super::journey::Journey;
use super::part::{self, Part};
use super::{Charged, forecast, meeting_kind};
use crate::eligibility::{self, Inputs};
use crate::engagement::{InPlans, Notices, PlanLine, is_all_done, phase, wanted_on};
use crate::request::{self, Answers, Standing};
use crate::service::Services;
use crate::survey::OpenSurvey;
use crate::task::{Head, choose, head};
use crate::{Center, CenterFault, calendar, consent, survey};

/// How many tasks after the next one are shown.
const THEN: usize = 3;

/// The customer's home.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The one that was named; else the newest engagement or self-serve plan that has not ended.
    pub engagement: Option<EngagementView>,
    /// The one that was named and has ended; else the newest, while none is under way.
    pub ended: Option<Head>,
    /// All that have not ended, newest first.
    pub plans: Vec<PlanLine>,
    /// The services in them.
    pub in_plans: InPlans,
    /// The newest request that nothing has come of yet.
    pub request: Option<RequestUnderWay>,
    /// Whether the reader may ask for assistance.
    pub may_request: bool,
    /// What partners may do for the tenant, and what of theirs waits for its answer.
    pub partners: consent::Standing,
    /// What the reader is asked about the help, if it is asked and has not put it away.
    pub survey: Option<OpenSurvey>,
    /// The tenant's services with eligibility, on its present day.
    pub services: Services,
}

/// A request on its way.
#[derive(Clone, Debug)]
pub struct RequestUnderWay {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// The services asked for, or picked at the door.
    pub services: Vec<ServiceName>,
    /// Sent; none for a draft.
    pub filed_at: Option<Timestamp>,
    /// What happens next.
    pub standing: Standing,
}

/// An engagement as its customer sees it.
#[derive(Clone, Debug)]
pub struct EngagementView {
    /// Which.
    pub id: EngagementId,
    /// Whether it is a self-serve plan.
    pub is_self_serve: bool,
    /// Where it stands.
    pub state: EngagementState,
    /// Why it is paused, if it is.
    pub pause: Option<PauseView>,
    /// What to know before anything else.
    pub notices: Notices,
    /// The day it is for the customer.
    pub today: Date,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// Services in the plan that the customer deploys by itself beside those guided.
    pub self_serve: Vec<ServiceName>,
    /// Whether nothing is left to do, so that it can be completed.
    pub is_all_done: bool,
    /// Whether the reader may complete or close it.
    pub may_end: bool,
    /// Phases of onboarding that have tasks.
    pub onboarding: Vec<Part>,
    /// Stages of adoption that have tasks.
    pub adoption: Vec<Part>,
    /// The end of onboarding against the plan; none when there is nothing to onboard.
    pub launch: Option<Forecast>,
    /// The day the customer asked for.
    pub wanted_on: Option<Date>,
    /// Guidance that nobody has acknowledged.
    pub unread: u64,
    /// Working days so far by whose move they were.
    pub charged: Charged,
    /// Tasks that apply.
    pub tasks: usize,
    /// What is to be done now, by whose move.
    pub waiting: Waiting,
    /// The reader's next task, then those that follow.
    pub next: Vec<TaskLine>,
    /// The next meeting that is booked.
    pub meeting: Option<MeetingView>,
    /// The lead Specialist; none for a self-serve plan.
    pub lead: Option<LeadView>,
    /// What only the customer may do, done by staff; from the audit chain.
    pub customer_actions_by_staff: u64,
}

/// Why an engagement does not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseView {
    /// The day it was paused.
    pub since: Date,
    /// The subscription that ended last, and its last day.
    pub ended: Option<(PlanName, Date)>,
}

/// Tasks by whose move they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The customer's.
    pub customer: usize,
    /// The Center's.
    pub center: usize,
    /// Nobody's yet.
    pub nobody: usize,
}

/// A task in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskLine {
    /// Which.
    pub id: TaskId,
    /// Its name in the catalog.
    pub name: TaskName,
    /// Its phase or stage.
    pub phase: Phase,
    /// Its last planned day.
    pub due: Date,
    /// Whether that day is over.
    pub is_late: bool,
    /// Whether it can be worked on now.
    pub is_open: bool,
    /// Hands-on minutes.
    pub minutes: Option<u16>,
}

/// A meeting that is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingView {
    /// Which.
    pub id: MeetingId,
    /// Its name in the catalog.
    pub name: Option<TaskName>,
    /// What it is for.
    pub kind: Option<MeetingKind>,
    /// Its beginning.
    pub starts_at: Timestamp,
    /// Its end.
    pub ends_at: Timestamp,
    /// The https address to join it by.
    pub join_link: Option<String>,
}

/// The lead Specialist.
#[derive(Clone, Debug)]
pub struct LeadView {
    /// The person's name.
    pub name: String,
    /// Languages spoken in meetings.
    pub speaks: Vec<SpokenLanguage>,
    /// Own working hours and holidays.
    pub calendar: Calendar,
    /// Whether these are open at this moment.
    pub is_open: bool,
    /// When they open next, while they are closed.
    pub opens_at: Option<Timestamp>,
}

/// How things stand for a tenant; of its plans the one named, or the one that counts.
///
/// # Errors
/// Not permitted, the engagement named does not exist for this tenant, or the database failed.
pub async fn overview(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    named: Option<EngagementId>,
    language: WrittenLanguage,
) -> Result<Overview, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let inputs = eligibility::inputs(&reading, tenant, center.now()).await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let (engagement, ended) = match choose(&engagements, named)? {
        Some(row) if row.ended_at.is_none() => {
            let view = look(&reading, center, act, (tenant, &inputs), row.clone()).await?;
            (Some(view), None)
        }
        Some(row) => (None, Some(head(center, row, language))),
        None => (None, None),
    };
    Ok(Overview {
        engagement,
        ended,
        in_plans: InPlans::of(&reading, center, &engagements).await?,
        plans: {
            let mut plans = PlanLine::all(&engagements);
            plans.retain(|plan| !plan.is_ended);
            plans
        },
        request: under_way(&reading, center, act, tenant).await?,
        may_request: act.permit(Action::FileRequest).is_ok(),
        partners: consent::standing(&reading, center, act.tenant()).await?,
        survey: survey::open(&reading, center, act).await?,
        services: Services::by(center, inputs)?,
    })
}

/// The tenant's request that nothing has come of yet.
pub(crate) async fn under_way(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
) -> Result<Option<RequestUnderWay>, CenterFault> {
    let row = store::request::unanswered(reading, act.tenant()).await?;
    let Some(row) = row else { return Ok(None) };
    let standing = request::standing_at(reading, center, tenant, &row).await?;
    let answers = Answers::stored(&row.answers)?;
    Ok(Some(RequestUnderWay {
        services: answers.what.map_or(answers.picked, |what| what.services),
        reference: row.reference.0,
        state: row.state.0,
        filed_at: row.filed_at.map(|at| at.0),
        standing,
    }))
}

async fn look(
    reading: &Reading,
    center: &Center,
    act: &TenantAct,
    (tenant, inputs): (&Tenant, &Inputs),
    engagement: Engagement,
) -> Result<EngagementView, CenterFault> {
    let journey = Journey::read(reading, center, tenant, engagement).await?;
    let outlook = forecast::outlook(center, &journey)?;
    let row = journey.engagement();
    let lead = match row.lead_id {
        Some(lead) => lead_view(reading, center, lead.0, journey.now).await?,
        None => None,
    };
    let pause = match row.state.0 {
        EngagementState::Paused => Some(pause(reading, &journey).await?),
        _ => None,
    };
    let notices = Notices::by(reading, center, (tenant, inputs), row).await?;
    Ok(EngagementView {
        id: row.id.0,
        is_self_serve: row.self_serve,
        state: row.state.0,
        pause,
        notices,
        today: journey.today,
        services: row.services.0.clone(),
        self_serve: journey
            .course
            .pinned
            .plan
            .self_serve
            .iter()
            .cloned()
            .collect(),
        is_all_done: is_all_done(&journey.course.tasks)
            && row.state.may_become(EngagementState::Completed),
        may_end: act.permit(Action::CompleteEngagement).is_ok(),
        onboarding: part::phases(&journey, &outlook.ahead, Phase::ONBOARDING),
        adoption: part::phases(&journey, &outlook.ahead, Phase::ADOPTION),
        launch: outlook.launch.clone(),
        wanted_on: wanted_on(reading, row).await?,
        unread: store::guidance::unread(reading, row.id.0).await?,
        charged: Charged::from(&forecast::days_gone(&journey)?),
        tasks: journey.applying().count(),
        waiting: waiting(&journey),
        next: next(&journey, act.person()),
        meeting: next_meeting(&journey),
        lead,
        customer_actions_by_staff: journey.staff_actions,
    })
}

async fn lead_view(
    reading: &Reading,
    center: &Center,
    lead: PersonId,
    now: Timestamp,
) -> Result<Option<LeadView>, CenterFault> {
    let Some((desk, person)) = store::specialist::with_person(reading, lead).await? else {
        return Ok(None);
    };
    let calendar = calendar::of_specialist(center, &person, &desk)?;
    let is_open = calendar.is_open(now);
    let opens_at = if is_open {
        None
    } else {
        calendar.next_opening(now).ok()
    };
    Ok(Some(LeadView {
        name: person.name,
        speaks: desk.speaks.0,
        calendar,
        is_open,
        opens_at,
    }))
}

async fn pause(reading: &Reading, journey: &Journey) -> Result<PauseView, CenterFault> {
    let row = journey.engagement();
    let held = store::subscription::of_tenant(reading, row.tenant_id.0).await?;
    let ended = held
        .into_iter()
        .find(|subscription| subscription.ends_on.0 < journey.today);
    Ok(PauseView {
        since: row.paused_at.map_or(journey.today, |at| journey.day(at)),
        ended: ended.map(|subscription| (subscription.plan.0, subscription.ends_on.0)),
    })
}

fn waiting(journey: &Journey) -> Waiting {
    let mut waiting = Waiting::default();
    for task in journey.applying() {
        match task_move(task.state.0, task.owner.0) {
            Move::Customer => waiting.customer += 1,
            Move::Center => waiting.center += 1,
            Move::Nobody if task.state.0 == TaskState::Waiting => waiting.nobody += 1,
            Move::Nobody => {}
        }
    }
    waiting
}

/// What the reader can do now, soonest due first and what was given to somebody else last; behind
/// it what is the customer's next, whether it is open already or not.
fn next(journey: &Journey, reader: PersonId) -> Vec<TaskLine> {
    let is_shown = |task: &&Task| {
        let state = task.state.0;
        task.owner.0 != OwnerKind::Specialist
            && matches!(state, TaskState::Open | TaskState::Waiting)
    };
    let mut mine: Vec<&Task> = journey.applying().filter(is_shown).collect();
    mine.sort_by_key(|task| (task.planned_end.0, task.position));
    let first = (0..mine.len()).min_by_key(|place| {
        let given_away = mine[*place].assigned_to.is_some_and(|to| to.0 != reader);
        (
            mine[*place].state.0 == TaskState::Waiting,
            given_away,
            *place,
        )
    });
    if let Some(first) = first {
        mine[..=first].rotate_right(1);
    }
    mine.truncate(1 + THEN);
    let lines = mine.into_iter();
    lines
        .filter_map(|task| {
            Some(TaskLine {
                id: task.id.0,
                name: task.name.0.clone(),
                phase: phase(&task.phase)?,
                due: task.planned_end.0,
                is_late: task.planned_end.0 < journey.today,
                is_open: task.state.0 == TaskState::Open,
                minutes: journey
                    .course
                    .pinned
                    .definition(&task.name.0)
                    .map(|defined| defined.minutes),
            })
        })
        .collect()
}

fn next_meeting(journey: &Journey) -> Option<MeetingView> {
    let comes = |meeting: &&Meeting| {
        matches!(meeting.state.0, MeetingState::Booked | MeetingState::Moved)
            && meeting.ends_at.0 > journey.now
    };
    let meeting = journey.meetings.iter().find(comes)?;
    Some(MeetingView {
        id: meeting.id.0,
        name: meeting.name.parse().ok(),
        kind: meeting_kind(&meeting.kind),
        starts_at: meeting.starts_at.0,
        ends_at: meeting.ends_at.0,
        join_link: meeting.join_link.clone(),
    })
}
