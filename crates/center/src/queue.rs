//! The manager's view of the queue: the requests that wait, the decisions made about them, and why.

mod decision;
mod decisions;
mod length;
mod spot;
mod waiting;

pub use decision::{DecisionView, Made, Named, OfferOutcome, Replay, RoutingView, decision};
pub use decisions::{DecisionLine, Outcome, decisions};
pub(crate) use length::Length;
pub use spot::{Part, Spot};
pub(crate) use waiting::CameTo;
pub use waiting::{Promise, QueueLine, waiting};
