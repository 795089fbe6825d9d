//! Finding a task for whoever asks: the customer's own, or one of an engagement the Specialist
//! leads. Anything else does not exist.

use jiff::Timestamp;
use process::identity::{PersonId, TaskId, TaskName, TenantId};
use process::permission::{Action, Actor, MembershipState, SpecialistAct, TenantAct, TenantRole};
use process::plan::{Plan, PlannedGate};
use process::state::{EngagementState, OwnerKind, TaskState};
use store::engagement::Engagement;
use store::task::{Task, TaskEntry};
use store::{Id, Instant, Reading, Word, Writing};

use super::sight::Sight;
use crate::deed::Done;
use crate::engagement::Pinned;
use crate::{Center, CenterFault, Conflict};

/// A task with the engagement it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) task: Task,
    pub(crate) engagement: Engagement,
}

impl Ground {
    /// The customer's task.
    pub(crate) async fn of_tenant(
        reading: &Reading,
        tenant: TenantId,
        id: TaskId,
    ) -> Result<Self, CenterFault> {
        let found = store::task::of_tenant_in_course(reading, tenant, id).await?;
        let (task, engagement) = found.ok_or(CenterFault::NotFound)?;
        Ok(Self { task, engagement })
    }

    /// The task as far as whoever works for the customer may reach it: for a partner there is none
    /// outside the work that the consent is about.
    pub(crate) async fn of_act(
        reading: &Reading,
        center: &Center,
        act: &TenantAct,
        id: TaskId,
    ) -> Result<Self, CenterFault> {
        let ground = Self::of_tenant(reading, act.tenant(), id).await?;
        let sight = Sight::of(act);
        if sight.is_whole() {
            return Ok(ground);
        }
        let pinned = Pinned::of(reading, center, &ground.engagement).await?;
        sight
            .reaches((&pinned, &ground.engagement), &ground.task.playbook)
            .then_some(ground)
            .ok_or(CenterFault::NotFound)
    }

    /// A task of an engagement that the Specialist leads.
    pub(crate) async fn of_lead(
        reading: &Reading,
        act: &SpecialistAct,
        id: TaskId,
    ) -> Result<Self, CenterFault> {
        let task = store::task::by_id(reading, id)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let engagement = store::engagement::led_by(reading, act.person(), task.engagement_id.0)
            .await?
            .ok_or(CenterFault::NotFound)?;
        Ok(Self { task, engagement })
    }

    /// Goes on unless the engagement has ended; a paused one is the customer's to go on with.
    pub(crate) fn is_under_way(&self) -> Result<(), CenterFault> {
        is_under_way(&self.engagement)
    }

    /// Goes on only while the Center guides this task: with a lead, not paused, not ended, and not
    /// part of what the customer deploys by itself.
    pub(crate) fn is_guided(&self) -> Result<(), CenterFault> {
        is_guided(&self.engagement)?;
        if self.task.self_serve {
            return Err(CenterFault::Conflict(Conflict::State));
        }
        Ok(())
    }

    /// Goes on unless the Center owns the task: a customer's person cannot finish that.
    pub(crate) fn is_customers(&self, actor: Actor, action: Action) -> Result<(), CenterFault> {
        if self.task.owner.0 == OwnerKind::Specialist {
            return Err(CenterFault::NotPermitted(
                process::permission::NotPermitted { actor, action },
            ));
        }
        Ok(())
    }

    /// Brings the task into a state that may follow its present one.
    ///
    /// What was verified at a gate is the outcome of the tasks before it. When one of them is no
    /// longer finished, both sides' word on that outcome is taken back: once the task is finished
    /// again they look again. What the gate let open stays open.
    pub(crate) async fn enter(
        &self,
        writing: &Writing,
        center: &Center,
        to: TaskState,
        at: Timestamp,
    ) -> Result<(), CenterFault> {
        let before = &self.task;
        if !before.state.may_become(to) {
            return Err(CenterFault::Conflict(Conflict::State));
        }
        let is_settled = before.state.0 == TaskState::NotApplicable;
        let was_finished = before.done_at.is_some() || is_settled;
        let is_finished = matches!(to, TaskState::Done | TaskState::Deviated);
        let after = Task {
            state: Word(to),
            opened_at: if was_finished {
                Some(Instant(at))
            } else {
                before.opened_at
            },
            changed_at: Instant(at),
            done_at: is_finished.then_some(Instant(at)),
            ..before.clone()
        };
        store::task::change(writing, before, after).await?;
        if was_finished && !is_finished {
            let pinned = Pinned::of(writing, center, &self.engagement).await?;
            let verified: Vec<_> = gates_before(&pinned.plan, &before.name)
                .map(|gate| (gate.playbook.clone(), gate.opens.as_str()))
                .collect();
            let engagement = self.engagement.id.0;
            store::task::withdraw_verifications(writing, engagement, &verified).await?;
        }
        Ok(())
    }

    /// An entry of the task's history, said by a person of one side.
    pub(crate) fn entry(
        &self,
        center: &Center,
        kind: &str,
        (side, person): (&str, PersonId),
        at: Timestamp,
    ) -> TaskEntry {
        TaskEntry {
            id: center.chance().uuid(at),
            tenant_id: self.task.tenant_id,
            engagement_id: self.task.engagement_id,
            task_id: self.task.id,
            kind: kind.to_owned(),
            state: None,
            side: side.to_owned(),
            person_id: Some(Id(person)),
            text: None,
            kept_at: None,
            at: Instant(at),
        }
    }

    /// What is entered in the audit chain of something done to this task.
    pub(crate) fn done(&self, action: Action, at: Timestamp) -> Done {
        Done {
            action,
            tenant: Some(self.task.tenant_id.0),
            subject_kind: "task",
            subject: self.task.id.0.0,
            engagement: Some(self.task.engagement_id.0),
            at,
        }
    }
}

/// The gates at which the outcome of this task is verified.
pub(crate) fn gates_before<'a>(
    plan: &'a Plan,
    task: &'a TaskName,
) -> impl Iterator<Item = &'a PlannedGate> {
    let verifies = move |gate: &&PlannedGate| gate.waits_for.contains(task);
    plan.gates.iter().filter(verifies)
}

/// Goes on unless the engagement has ended.
pub(crate) fn is_under_way(engagement: &Engagement) -> Result<(), CenterFault> {
    match engagement.state.0 {
        EngagementState::Open | EngagementState::Paused | EngagementState::Stalled => Ok(()),
        EngagementState::Completed | EngagementState::Closed => {
            Err(CenterFault::Conflict(Conflict::State))
        }
    }
}

/// Goes on only while the Center guides.
pub(crate) fn is_guided(engagement: &Engagement) -> Result<(), CenterFault> {
    is_under_way(engagement)?;
    if engagement.lead_id.is_none() || engagement.state.0 == EngagementState::Paused {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    Ok(())
}

/// Who of the customer is told of something about a task: whom it was given to, else the admins.
pub(crate) async fn readers(
    reading: &Reading,
    ground: &Ground,
) -> Result<Vec<PersonId>, CenterFault> {
    let members = store::membership::of_tenant(reading, ground.task.tenant_id.0).await?;
    let active = members
        .into_iter()
        .filter(|member| member.state.0 == MembershipState::Active);
    let (assigned, others): (Vec<_>, Vec<_>) =
        active.partition(|member| Some(member.person_id) == ground.task.assigned_to);
    if assigned.is_empty() {
        let admins = others
            .into_iter()
            .filter(|member| member.role.0 == TenantRole::Admin);
        return Ok(admins.map(|member| member.person_id.0).collect());
    }
    Ok(assigned
        .into_iter()
        .map(|member| member.person_id.0)
        .collect())
}
