//! How far somebody who works for a tenant sees into an engagement: the tenant's own people and its
//! representative all of it, a partner only the work that the consent is about. The rest is not there
//! for it: no task, no name, no link.

use process::identity::{PlaybookName, ServiceName};
use process::permission::{OnBehalfAct, TenantAct};
use store::engagement::Engagement;

use crate::engagement::Pinned;

/// What is in sight.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'act>(Option<&'act OnBehalfAct>);

impl<'act> Sight<'act> {
    /// All of it, as the Specialist who leads it sees it.
    pub(crate) const WHOLE: Self = Self(None);

    /// What somebody who works for the tenant sees.
    pub(crate) fn of(act: &'act TenantAct) -> Self {
        match act {
            TenantAct::Customer(_) | TenantAct::Representative(_) => Self::WHOLE,
            TenantAct::OnBehalf(act) => Self(Some(act)),
        }
    }

    /// Whether nothing is hidden.
    pub(crate) fn is_whole(self) -> bool {
        self.0.is_none()
    }

    /// Whether the work of this playbook is in sight.
    pub(crate) fn reaches(
        self,
        (pinned, engagement): (&Pinned, &Engagement),
        playbook: &PlaybookName,
    ) -> bool {
        let Some(act) = self.0 else {
            return true;
        };
        // What the customer deploys by itself beside the rest is of the engagement as well.
        let guided = engagement.services.0.iter();
        let services: Vec<ServiceName> = guided.chain(&pinned.plan.self_serve).cloned().collect();
        pinned
            .playbook(playbook)
            .is_some_and(|playbook| act.is_about_work(&playbook.services, &services))
    }

    /// Those of these services that are in sight.
    pub(crate) fn services(self, all: &[ServiceName]) -> Vec<ServiceName> {
        let seen = all
            .iter()
            .filter(|one| self.0.is_none_or(|act| act.is_about(one)));
        seen.cloned().collect()
    }

    /// Whether an engagement about these services is in sight at all.
    pub(crate) fn reaches_any(self, services: &[ServiceName]) -> bool {
        self.is_whole() || !self.services(services).is_empty()
    }
}
