//! The plans of one customer side by side, above every page that is about one of them.

use center::engagement::PlanLine;
use center::task::Head;
use process::identity::EngagementId;
use process::state::EngagementState;

use crate::page::Page;
use crate::request::reasons::Reasons;
use crate::task::several;

/// A link to the same page of a plan.
pub(crate) struct PlanLink {
    id: EngagementId,
    pub(crate) href: String,
    /// The services it is about.
    pub(crate) title: String,
    /// Where it stands, unless it simply goes on.
    pub(crate) state: Option<EngagementState>,
    pub(crate) is_self_serve: bool,
    pub(crate) is_current: bool,
}

/// The plans that have not ended, and the one looked at; the newest first on every page.
#[derive(Default)]
pub(crate) struct Plans(pub(crate) Vec<PlanLink>);

impl Plans {
    /// `pages` is the address of the page without the plan.
    pub(crate) fn of(
        reasons: &Reasons,
        pages: &str,
        plans: &[PlanLine],
        current: Option<EngagementId>,
    ) -> Self {
        let link = |plan: &PlanLine| PlanLink {
            id: plan.id,
            href: address(pages, plan.id),
            title: reasons.services(&plan.services),
            state: Some(plan.state),
            is_self_serve: plan.is_self_serve,
            is_current: Some(plan.id) == current,
        };
        let shown = plans
            .iter()
            .filter(|plan| !plan.is_ended || Some(plan.id) == current);
        Self(shown.map(link).collect()).in_order()
    }

    /// The same from the heads of pages: the plan looked at and the tenant's others.
    pub(crate) fn of_heads(page: &Page, pages: &str, looked_at: &Head, others: &[Head]) -> Self {
        let link = |head: &Head| PlanLink {
            id: head.id,
            href: address(pages, head.id),
            title: several(page, &head.services),
            state: Some(head.state),
            is_self_serve: head.is_self_serve,
            is_current: head.id == looked_at.id,
        };
        let others = others.iter().filter(|head| head.ended.is_none());
        Self(others.chain([looked_at]).map(link).collect()).in_order()
    }

    /// Identities grow with time, so every page has them in the same order.
    fn in_order(mut self) -> Self {
        self.0.sort_by_key(|plan| std::cmp::Reverse(plan.id));
        for plan in &mut self.0 {
            plan.state = plan.state.filter(|state| *state != EngagementState::Open);
        }
        self
    }

    /// Whether there is anything to choose between.
    pub(crate) fn are_several(&self) -> bool {
        self.0.len() > 1
    }

    /// What an address of another page of the plan looked at ends on: nothing while it is the only
    /// one.
    pub(crate) fn query(&self) -> String {
        let current = self.0.iter().find(|plan| plan.is_current);
        match current.filter(|_| self.are_several()) {
            Some(plan) => format!("?engagement={}", plan.id),
            None => String::new(),
        }
    }
}

fn address(pages: &str, plan: EngagementId) -> String {
    format!("{pages}?engagement={plan}")
}

/// Whether one of these has ended: what has is listed apart.
pub(crate) fn any_ended(heads: &[Head]) -> bool {
    heads.iter().any(|head| head.ended.is_some())
}
