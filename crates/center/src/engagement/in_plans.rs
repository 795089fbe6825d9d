//! What is in the plans of a tenant that have not ended: a service under way is never offered again,
//! and a request for it is refused with the plan it is in.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use process::eligibility::{Decision, Verdict};
use process::identity::{EngagementId, ServiceName};
use process::permission::{Action, TenantAct};
use process::state::EngagementState;
use store::Reading;
use store::engagement::Engagement;

use super::Pinned;
use crate::{Center, CenterFault, FieldFault, FieldValue};

/// A plan beside the tenant's others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// Which.
    pub id: EngagementId,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// Where it stands.
    pub state: EngagementState,
    /// A plan without a Specialist.
    pub is_self_serve: bool,
    /// Whether it has ended.
    pub is_ended: bool,
}

impl PlanLine {
    /// The plans of these engagements, in their order.
    pub(crate) fn all(engagements: &[Engagement]) -> Vec<Self> {
        let line = |row: &Engagement| Self {
            id: row.id.0,
            services: row.services.0.clone(),
            state: row.state.0,
            is_self_serve: row.self_serve,
            is_ended: row.ended_at.is_some(),
        };
        engagements.iter().map(line).collect()
    }
}

/// Where a service is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InPlan {
    /// Of which engagement.
    pub engagement: EngagementId,
    /// Whether the customer deploys it by itself there.
    pub is_own: bool,
    /// Whether the plan is paused.
    pub is_paused: bool,
}

/// The services in plans that have not ended, each with the newest plan that guides it, else the
/// newest in which the customer deploys it by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InPlans(BTreeMap<ServiceName, InPlan>);

impl InPlans {
    /// What is in those of these engagements that have not ended, which come newest first.
    pub(crate) async fn of(
        reading: &Reading,
        center: &Center,
        engagements: &[Engagement],
    ) -> Result<Self, CenterFault> {
        let mut plans = Self::default();
        for row in engagements.iter().filter(|row| row.ended_at.is_none()) {
            let place = |is_own| InPlan {
                engagement: row.id.0,
                is_own,
                is_paused: row.state.0 == EngagementState::Paused,
            };
            for service in &row.services.0 {
                plans.note(service, place(row.self_serve));
            }
            for service in &Pinned::of(reading, center, row).await?.plan.self_serve {
                plans.note(service, place(true));
            }
        }
        Ok(plans)
    }

    fn note(&mut self, service: &ServiceName, place: InPlan) {
        match self.0.entry(service.clone()) {
            Entry::Vacant(free) => {
                free.insert(place);
            }
            Entry::Occupied(mut taken) if taken.get().is_own && !place.is_own => {
                taken.insert(place);
            }
            Entry::Occupied(_) => {}
        }
    }

    /// The plan that stands in the way of asking for a service with this verdict. What the customer
    /// deploys by itself can be asked for once it is eligible: the Center then guides it.
    #[must_use]
    pub fn of_service(&self, service: &ServiceName, verdict: Option<Verdict>) -> Option<InPlan> {
        let place = self.0.get(service)?;
        let is_open = place.is_own && verdict == Some(Verdict::Eligible);
        (!is_open).then_some(*place)
    }

    /// Goes on if none of these services is under way already.
    ///
    /// # Errors
    /// Some are: a fault of the field `services` that names them and the plan of the first.
    pub(crate) fn leave_free(
        &self,
        services: &[ServiceName],
        decision: &Decision,
    ) -> Result<(), CenterFault> {
        let verdict = |service| decision.services.get(service).map(|made| made.verdict);
        let taken = services.iter().filter_map(|service| {
            let place = self.of_service(service, verdict(service))?;
            Some((service.clone(), place.engagement))
        });
        let (services, plans): (Vec<ServiceName>, Vec<EngagementId>) = taken.unzip();
        let Some(plan) = plans.first() else {
            return Ok(());
        };
        let fault = FieldFault::new("services", "error-services-under-way")
            .naming("services", FieldValue::Services(services))
            .naming("plan", FieldValue::Plan(*plan));
        Err(CenterFault::Invalid(vec![fault]))
    }
}

/// What is in the tenant's plans that have not ended.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn in_plans(center: &Center, act: &TenantAct) -> Result<InPlans, CenterFault> {
    // Whoever only asks for assistance has to know what need not be asked for.
    if act.permit(Action::SeeTenant).is_err() {
        act.permit(Action::SeeRequests)?;
    }
    let reading = center.store().read().await?;
    let engagements = store::engagement::of_tenant(&reading, act.tenant()).await?;
    InPlans::of(&reading, center, &engagements).await
}
