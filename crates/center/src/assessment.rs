//! What the customer's own checks found: taking a run, the board of an engagement, the tasks that
//! findings open and close, and waivers.
//!
//! Checks run on the customer's side and are sent by the customer or its tool; the Specialist sees what
//! they found and can advise. A finding is the same one in every run (rule, kind, subject, field), so
//! that a run tells what is new, what is still there, and what is gone. What is gone closes the task
//! that was open for it, with the run as its evidence.

mod aside;
mod board;
mod draft;
mod follow;
mod list;
mod read;
mod take;
mod token;
mod waive;

use process::identity::{EngagementId, PersonId, SignInId, TenantId};
use process::permission::{Action, Actor, NotPermitted, SpecialistAct, TenantAct, ToolAct};
use report::Report;
use store::engagement::Engagement;
use store::{Reading, Writing};

use crate::deed::Doer;
use crate::task::choose;
use crate::{Center, CenterFault, Tenant, sign_in};

pub use aside::set_aside;
pub use board::{Board, Card, Check, Column, board, board_as_lead};
pub use draft::{Draft, confirm, discard, draft, propose};
pub(crate) use follow::{CHECKED, WAIVED};
pub(crate) use list::open_for;
pub use list::{FindingLine, Findings, Waived, finding, findings, findings_as_lead};
pub use read::{MOST_BYTES, Naming, Reported, read};
pub use store::assessment::{Area, Arrival};
pub use store::finding::Severity;
pub use take::{Taken, take};
pub use token::{TOKEN_DAYS, domain_of, make_token};
pub(crate) use waive::end_due;
pub use waive::{Which, take_back, waive};

/// Who sends what a check found: somebody who works for the tenant, or the tool with a token of one
/// engagement.
#[derive(Clone, Debug)]
pub enum Sender {
    /// Somebody, by a page or a program of their own.
    Person(TenantAct),
    /// The tool, with this token.
    Tool(ToolAct, SignInId),
}

impl Sender {
    fn tenant(&self) -> TenantId {
        match self {
            Self::Person(act) => act.tenant(),
            Self::Tool(act, _) => act.tenant(),
        }
    }

    fn person(&self) -> PersonId {
        match self {
            Self::Person(act) => act.person(),
            Self::Tool(act, _) => act.person(),
        }
    }

    fn permit(&self) -> Result<(), NotPermitted> {
        match self {
            Self::Person(act) => act.permit(Action::SendAssessment),
            Self::Tool(act, _) => act.permit(Action::SendAssessment),
        }
    }

    /// Goes on only if it may still send at this moment.
    async fn may_still(
        &self,
        writing: &Writing,
        center: &Center,
        engagement: EngagementId,
    ) -> Result<(), CenterFault> {
        match self {
            Self::Person(act) => {
                sign_in::still_may(writing, center, act, Action::SendAssessment).await?;
            }
            Self::Tool(act, token) => {
                if act.engagement() != engagement {
                    return Err(CenterFault::NotFound);
                }
                // It may have ended since it was shown: by a newer one, or by its owner.
                let token = (*token, engagement);
                if !store::sign_in::holds_for(writing, token, center.now()).await? {
                    return Err(CenterFault::NotFound);
                }
                let owner = (act.tenant(), act.person());
                let owner = sign_in::act_within(writing, center, owner).await?;
                let owner = owner.ok_or(CenterFault::NotFound)?;
                owner.permit(Action::SendAssessment)?;
            }
        }
        Ok(())
    }
}

impl Doer for Sender {
    fn capacity(&self) -> Actor {
        match self {
            Self::Person(act) => act.actor(),
            Self::Tool(act, _) => act.actor(),
        }
    }

    fn who(&self) -> Option<PersonId> {
        Some(self.person())
    }
}

/// The engagement of the tenant that pages are about: the one named, else the one that counts.
///
/// # Errors
/// The engagement named does not exist for this tenant, there is none yet, or the database failed.
pub async fn engagement(
    center: &Center,
    act: &TenantAct,
    named: Option<EngagementId>,
) -> Result<EngagementId, CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let chosen = choose(&all, named)?.ok_or(CenterFault::NotFound)?;
    Ok(chosen.id.0)
}

/// Whether a Specialist reads what is found for this engagement of the tenant: nobody does in a
/// self-serve plan.
///
/// # Errors
/// The tenant has no such engagement, or the database failed.
pub async fn has_specialist(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
) -> Result<bool, CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let engagement = of_tenant(&reading, act.tenant(), engagement).await?;
    Ok(!engagement.self_serve)
}

/// What was checked.
fn area_of(report: &Report) -> Area {
    match report.run.assessment {
        report::Assessment::Dns => Area::Dns,
        report::Assessment::Directory => Area::Directory,
    }
}

/// How much it matters, in the word that is kept.
fn severity_of(found: &report::Finding) -> Severity {
    match found.severity {
        report::Severity::Error => Severity::Error,
        report::Severity::Warning => Severity::Warning,
        report::Severity::Info => Severity::Info,
    }
}

/// The engagement that the Specialist leads, and whose it is; another's does not exist.
async fn of_lead(
    reading: &Reading,
    act: &SpecialistAct,
    engagement: EngagementId,
) -> Result<(Tenant, Engagement), CenterFault> {
    let engagement = store::engagement::led_by(reading, act.person(), engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    Ok((tenant, engagement))
}

/// The tenant's engagement; another's does not exist.
async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Engagement, CenterFault> {
    store::engagement::of_tenant_by_id(reading, tenant, engagement)
        .await?
        .ok_or(CenterFault::NotFound)
}
