//! A side's word that the outcome before a gate is verified. The gate opens when both have said so
//! (domain case 56: without it Enable does not open).

use process::identity::{EngagementId, PlaybookName};
use process::permission::{Action, CustomerAct, SpecialistAct};
use process::plan::{GateState, Phase, gate_state};
use process::state::OwnerKind;
use process::survey::Milestone;
use serde::Serialize;
use store::engagement::Engagement;
use store::task::GateVerification;
use store::{Id, Instant, Word, Writing};

use super::ground::{is_guided, is_under_way};
use super::open_next;
use crate::deed::{self, Doer, Done};
use crate::engagement::Course;
use crate::{Center, CenterFault, Conflict, survey};

/// One gate of an engagement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// The engagement.
    pub engagement: EngagementId,
    /// The playbook that defines the gate.
    pub playbook: PlaybookName,
    /// The phase it opens.
    pub opens: Phase,
}

impl Gate {
    /// Reads a gate as the address of a page names it.
    ///
    /// # Errors
    /// There is no such gate.
    pub fn parse(engagement: &str, playbook: &str, opens: &str) -> Result<Self, CenterFault> {
        Ok(Self {
            engagement: engagement.parse().map_err(|_| CenterFault::NotFound)?,
            playbook: playbook.parse().map_err(|_| CenterFault::NotFound)?,
            opens: crate::engagement::phase(opens).ok_or(CenterFault::NotFound)?,
        })
    }
}

/// Verifies for the customer. Saying it twice changes nothing.
///
/// # Errors
/// There is no such gate, tasks before it are not finished, the engagement has ended, or the
/// database failed.
pub async fn verify_for_customer(
    center: &Center,
    act: &CustomerAct,
    gate: Gate,
) -> Result<(), CenterFault> {
    act.permit(Action::VerifyForCustomer)?;
    center
        .write((act.clone(), gate), |writing, center, (act, gate)| {
            Box::pin(async move {
                let id = gate.engagement;
                let found = store::engagement::of_tenant_by_id(writing, act.tenant(), id).await?;
                let engagement = found.ok_or(CenterFault::NotFound)?;
                is_under_way(&engagement)?;
                let side = (OwnerKind::Customer, Action::VerifyForCustomer);
                verify(writing, center, act, (engagement, gate), side).await
            })
        })
        .await
}

/// Verifies for the Center. Saying it twice changes nothing.
///
/// # Errors
/// The Specialist leads no such engagement, there is no such gate, tasks before it are not finished,
/// the engagement is paused or has ended, or the database failed.
pub async fn verify_for_center(
    center: &Center,
    act: &SpecialistAct,
    gate: Gate,
) -> Result<(), CenterFault> {
    act.permit(Action::VerifyForCenter)?;
    center
        .write((act.clone(), gate), |writing, center, (act, gate)| {
            Box::pin(async move {
                let found =
                    store::engagement::led_by(writing, act.person(), gate.engagement).await?;
                let engagement = found.ok_or(CenterFault::NotFound)?;
                is_guided(&engagement)?;
                let side = (OwnerKind::Specialist, Action::VerifyForCenter);
                verify(writing, center, act, (engagement, gate), side).await
            })
        })
        .await
}

async fn verify(
    writing: &Writing,
    center: &Center,
    doer: &impl Doer,
    (engagement, gate): (Engagement, &Gate),
    (side, action): (OwnerKind, Action),
) -> Result<(), CenterFault> {
    let now = center.now();
    let course = Course::of(writing, center, engagement).await?;
    let planned = course
        .pinned
        .plan
        .gates
        .iter()
        .find(|planned| planned.playbook == gate.playbook && planned.opens == gate.opens)
        .filter(|planned| planned.verified_by.contains(&side))
        .ok_or(CenterFault::NotFound)?;
    let waits = gate_state(planned, &course.states(), &course.verified());
    let GateState::Waits {
        tasks,
        verifications,
    } = waits
    else {
        return Ok(());
    };
    if !verifications.contains(&side) {
        return Ok(());
    }
    if !tasks.is_empty() {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let person = doer.who().ok_or(CenterFault::NotFound)?;
    let said = GateVerification {
        tenant_id: course.engagement.tenant_id,
        engagement_id: course.engagement.id,
        playbook: Word(gate.playbook.clone()),
        phase: gate.opens.as_str().to_owned(),
        side: Word(side),
        person_id: Id(person),
        at: Instant(now),
    };
    store::task::verify_gate(writing, said).await?;
    if gate.opens == Phase::Enable && verifications == [side] {
        let engagement = &course.engagement;
        survey::reached(writing, center, engagement, Milestone::Remediated).await?;
    }
    open_next(writing, center, gate.engagement, now).await?;
    let done = Done {
        action,
        tenant: Some(course.engagement.tenant_id.0),
        subject_kind: "engagement",
        subject: gate.engagement.0,
        engagement: Some(gate.engagement),
        at: now,
    };
    deed::enter(writing, doer, done, gate).await
}
