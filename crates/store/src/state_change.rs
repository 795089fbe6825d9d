//! What changed its state in a unit of work. The functions of this crate that change states note it,
//! so that no use case can forget to; whoever ends the unit tells it to those who want to know.

use process::identity::{EngagementId, RequestId, TenantId};
use uuid::Uuid;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A request for assistance.
    Request,
    /// An offer of a request to a Specialist.
    Offer,
    /// The work after an accepted request.
    Engagement,
    /// A task of a plan.
    Task,
    /// A question that is about no task.
    Question,
    /// The question how well the help serves, asked of somebody.
    Survey,
    /// An online meeting.
    Meeting,
    /// A tenant's consent to a partner.
    Consent,
    /// A migration event.
    Migration,
}

/// By what the request is found that a change belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// To this request.
    ToRequest(RequestId),
    /// To this engagement.
    ToEngagement(EngagementId),
    /// To none.
    ToTenant,
}

/// One change of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChange {
    /// What kind of thing.
    pub subject: Subject,
    /// Which.
    pub id: Uuid,
    /// Whose; none where only the engagement is known.
    pub tenant: Option<TenantId>,
    /// To which request or engagement it belongs.
    pub belongs: Belongs,
    /// The state before; none for what began with this.
    pub from: Option<&'static str>,
    /// The state now.
    pub to: &'static str,
}
