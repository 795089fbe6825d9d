//! Where a tenant's services stand already: in a request that nothing has come of yet, or in a plan.
//! What stands somewhere is followed there instead of asked for a second time.

use std::collections::BTreeMap;

use process::eligibility::Verdict;
use process::identity::{EngagementId, Reference, ServiceName};
use process::permission::{Action, TenantAct};
use process::state::{EngagementState, Move, RequestState, TaskState, task_move};
use store::engagement::Engagement;
use store::request::Request;
use store::{Reading, task};

use crate::engagement::{InPlan, InPlans};
use crate::request::Answers;
use crate::{Center, CenterFault};

/// The states of a request that nothing has come of yet.
const OPEN: [RequestState; 6] = [
    RequestState::Draft,
    RequestState::Filed,
    RequestState::AwaitingConsent,
    RequestState::Queued,
    RequestState::Offered,
    RequestState::SelfServe,
];
/// The states of a task on which somebody waits.
const WAITED_FOR: [TaskState; 3] = [TaskState::Open, TaskState::Stuck, TaskState::InReview];

/// A request that nothing has come of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InRequest {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
}

/// A plan that has not ended, and whose move it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanUnderWay {
    /// Of which engagement.
    pub engagement: EngagementId,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// Whether a Specialist guides it, whom questions go to.
    pub is_guided: bool,
    /// On whom something waits there: the customer before the Center, both, or nobody.
    pub moves: Vec<Move>,
}

/// Where one service stands already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a plan, and whose move it is there.
    Plan(InPlan, Vec<Move>),
    /// In a request.
    Request(InRequest),
}

impl Place {
    /// Whether the service can be asked for all the same once it is eligible: what the customer deploys
    /// by itself, or could, is then guided by the Center.
    #[must_use]
    pub fn yields_to_eligible(&self) -> bool {
        match self {
            Self::Plan(plan, _) => plan.is_own,
            Self::Request(request) => request.state == RequestState::SelfServe,
        }
    }
}

/// Where the services of one tenant stand already, as far as the reader may see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    in_plans: InPlans,
    in_requests: BTreeMap<ServiceName, InRequest>,
    /// The plans that have not ended, newest first.
    pub plans: Vec<PlanUnderWay>,
    /// The requests of which nothing has come yet, newest first, without the tenant's own draft.
    pub requests: Vec<InRequest>,
}

impl Places {
    /// Where a service with this verdict stands, so that it need not be asked for.
    #[must_use]
    pub fn of_service(&self, service: &ServiceName, verdict: Option<Verdict>) -> Option<Place> {
        if let Some(plan) = self.in_plans.of_service(service, verdict) {
            let known = self.plans.iter();
            let mut known = known.filter(|known| known.engagement == plan.engagement);
            let moves = known.next().map(|known| known.moves.clone());
            return Some(Place::Plan(plan, moves.unwrap_or_default()));
        }
        let place = Place::Request(self.in_requests.get(service)?.clone());
        let is_open = place.yields_to_eligible() && verdict == Some(Verdict::Eligible);
        (!is_open).then_some(place)
    }

    /// Notes a request, and for each of its services if it `keeps` them from being asked for: instead of an
    /// older one that is not further.
    fn note(&mut self, row: &Request, keeps: bool) -> Result<(), CenterFault> {
        let request = InRequest {
            reference: row.reference.0.clone(),
            state: row.state.0,
        };
        let answers = Answers::stored(&row.answers)?;
        let services = answers.what.map_or(answers.picked, |what| what.services);
        for service in services.into_iter().filter(|_| keeps) {
            let there = self.in_requests.get(&service);
            if there.is_none_or(|there| weight(there.state) <= weight(request.state)) {
                self.in_requests.insert(service, request.clone());
            }
        }
        if request.state != RequestState::Draft {
            self.requests.insert(0, request);
        }
        Ok(())
    }
}

/// How far a request is: what the Center works on stands before what waits for the customer, and that
/// before what is only written.
fn weight(state: RequestState) -> u8 {
    match state {
        RequestState::Draft => 0,
        RequestState::SelfServe => 1,
        _ => 2,
    }
}

/// Where the tenant's services stand already.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn places(center: &Center, act: &TenantAct) -> Result<Places, CenterFault> {
    // Whoever only asks for assistance has to know what need not be asked for.
    let sees_requests = act.permit(Action::SeeRequests).is_ok();
    if !sees_requests {
        act.permit(Action::SeeTenant)?;
    }
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let under_way: Vec<&Engagement> = engagements
        .iter()
        .filter(|row| row.ended_at.is_none())
        .collect();
    let mut places = Places {
        in_plans: InPlans::of(&reading, center, &engagements).await?,
        plans: plans(&reading, &under_way).await?,
        ..Places::default()
    };
    if !sees_requests {
        return Ok(places);
    }
    let may_ask = act.permit(Action::FileRequest).is_ok();
    // Oldest first: what comes later takes the place of what was there.
    for row in store::request::of_tenant_in(&reading, act.tenant(), &OPEN).await? {
        let is_draft = row.state.0 == RequestState::Draft;
        // A draft leads on only who may send it, and a partner's is the partner's own until then.
        let is_hidden = is_draft && (row.partner_id.is_some() || !may_ask);
        let is_started = row.started_at.is_some();
        if !is_hidden && !is_started {
            // What a partner has asked does not keep the tenant from asking itself while it is not answered.
            let waits = row.state.0 == RequestState::AwaitingConsent;
            places.note(&row, !waits)?;
        }
    }
    Ok(places)
}

async fn plans(
    reading: &Reading,
    under_way: &[&Engagement],
) -> Result<Vec<PlanUnderWay>, CenterFault> {
    let ids: Vec<EngagementId> = under_way.iter().map(|row| row.id.0).collect();
    let waiting = if ids.is_empty() {
        Vec::new()
    } else {
        task::in_states(reading, &ids, &WAITED_FOR).await?
    };
    let plan = |row: &&Engagement| {
        // A plan that is paused waits on whoever renews the subscription, whatever its tasks say.
        let is_paused = row.state.0 == EngagementState::Paused;
        let waits_on = |side: Move| {
            let mut own = waiting.iter().filter(|task| task.engagement_id == row.id);
            own.any(|task| task_move(task.state.0, task.owner.0) == side)
        };
        let moves = if is_paused {
            vec![row.state.0.whose_move()]
        } else {
            let sides = [Move::Customer, Move::Center].into_iter();
            sides.filter(|side| waits_on(*side)).collect()
        };
        PlanUnderWay {
            engagement: row.id.0,
            services: row.services.0.clone(),
            is_guided: row.lead_id.is_some(),
            moves,
        }
    };
    Ok(under_way.iter().map(plan).collect())
}
