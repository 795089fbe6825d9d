//! Finding an event for whoever asks: one of the customer's own, or one of an engagement that the
//! Specialist leads. Anything else does not exist.

use process::eligibility::MigrationLevel;
use process::identity::{EngagementId, MigrationEventId, TenantId};
use process::permission::{Action, NotPermitted, SpecialistAct, TenantAct};
use store::engagement::Engagement;
use store::migration::MigrationEvent;
use store::{Reading, Writing};

use crate::deed::{self, Doer, Done};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict, sign_in};

/// An event with the engagement it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    pub(super) event: MigrationEvent,
    pub(super) engagement: Engagement,
}

impl Ground {
    /// The customer's event.
    pub(super) async fn of_tenant(
        reading: &Reading,
        tenant: TenantId,
        id: MigrationEventId,
    ) -> Result<Self, CenterFault> {
        let event = store::migration::of_tenant(reading, tenant, id)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let engagement = engagement_of(reading, tenant, event.engagement_id.0).await?;
        Ok(Self { event, engagement })
    }

    /// An event of an engagement that the Specialist leads.
    pub(super) async fn of_lead(
        reading: &Reading,
        act: &SpecialistAct,
        id: MigrationEventId,
    ) -> Result<Self, CenterFault> {
        let event = store::migration::by_id(reading, id)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let engagement = led(reading, act, event.engagement_id.0).await?;
        Ok(Self { event, engagement })
    }

    /// The customer's event for a change of it, if whoever works for the customer may still do this in an
    /// engagement that is under way; and the act as it stands now.
    pub(super) async fn to_change(
        writing: &Writing,
        center: &Center,
        act: &TenantAct,
        (action, id): (Action, MigrationEventId),
    ) -> Result<(Self, TenantAct), CenterFault> {
        let act = sign_in::still_may(writing, center, act, action).await?;
        let ground = Self::of_tenant(writing, act.tenant(), id).await?;
        is_under_way(&ground.engagement)?;
        Ok((ground, act))
    }

    /// Enters what was done to the event; of the content only the hash is kept.
    pub(super) async fn enter(
        &self,
        writing: &Writing,
        center: &Center,
        (doer, action): (&impl Doer, Action),
        content: &(impl serde::Serialize + Sync),
    ) -> Result<(), CenterFault> {
        let done = Done {
            action,
            tenant: Some(self.event.tenant_id.0),
            subject_kind: "migration",
            subject: self.event.id.0.0,
            engagement: Some(self.event.engagement_id.0),
            at: center.now(),
        };
        deed::enter(writing, doer, done, content).await
    }

    /// Goes on if the Center gives the migration service in this engagement.
    pub(super) fn has_service(&self) -> Result<(), CenterFault> {
        has_service(&self.engagement)
    }
}

/// Goes on if this may be done, by the customer's own people or its representative: migrations are
/// nothing that a partner works on here.
pub(super) fn permit(act: &TenantAct, action: Action) -> Result<(), NotPermitted> {
    act.permit(action)?;
    match act {
        TenantAct::Customer(_) | TenantAct::Representative(_) => Ok(()),
        TenantAct::OnBehalf(_) => Err(NotPermitted {
            actor: act.actor(),
            action,
        }),
    }
}

/// Goes on if the Center gives the migration service in this engagement.
pub(super) fn has_service(engagement: &Engagement) -> Result<(), CenterFault> {
    match level_of(engagement) {
        MigrationLevel::Service => Ok(()),
        MigrationLevel::Guidance | MigrationLevel::None => {
            Err(CenterFault::Conflict(Conflict::State))
        }
    }
}

/// How the Center helps to migrate in this engagement.
pub(super) fn level_of(engagement: &Engagement) -> MigrationLevel {
    let known = [MigrationLevel::Guidance, MigrationLevel::Service];
    let level = known
        .into_iter()
        .find(|level| level.as_str() == engagement.migration_level);
    level.unwrap_or(MigrationLevel::None)
}

/// The tenant's engagement; another's does not exist.
pub(super) async fn engagement_of(
    reading: &Reading,
    tenant: TenantId,
    id: EngagementId,
) -> Result<Engagement, CenterFault> {
    store::engagement::of_tenant_by_id(reading, tenant, id)
        .await?
        .ok_or(CenterFault::NotFound)
}

/// The engagement that the Specialist leads; another's does not exist.
pub(super) async fn led(
    reading: &Reading,
    act: &SpecialistAct,
    id: EngagementId,
) -> Result<Engagement, CenterFault> {
    store::engagement::led_by(reading, act.person(), id)
        .await?
        .ok_or(CenterFault::NotFound)
}
