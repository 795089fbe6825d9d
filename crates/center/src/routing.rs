//! From the queue to a Specialist: deciding whom a request is offered to, the offer and its
//! deadline in business time, its answer, and the next offer at once when it comes to nothing.

mod answer;
mod candidates;
mod expire;
mod lapse;
mod offer;

pub use answer::{accept, decline};
pub use candidates::{Question, RoutingInputs};

pub(crate) use candidates::{effort, would_find_nobody};
pub(crate) use expire::{expire, hand_on};
pub(crate) use lapse::{recheck_waiting, take_back_offers};
pub(crate) use offer::offer;

use jiff::Timestamp;
use process::identity::{JobId, OfferId};
use process::routing::Filter;
use store::Writing;
use store::outbox::{self, Ask};
use store::request::Request;

use crate::{Center, CenterFault};

/// Why an offer is withdrawn from a Specialist who will be away when it runs out, or has left.
const AWAY: &str = "away";
/// Kind of the job that offers a request.
pub(crate) const OFFER_JOB: &str = "offer-request";
/// Kind of the job that lets an offer run out.
pub(crate) const EXPIRE_JOB: &str = "expire-offer";

/// The word of a filter in the names of messages: `filter-hours-overlap`.
#[must_use]
pub fn filter_word(filter: Filter) -> &'static str {
    match filter {
        Filter::Active => "active",
        Filter::SpokenLanguage => "spoken-language",
        Filter::Services => "services",
        Filter::HoursOverlap => "hours-overlap",
        Filter::AskedBefore => "asked-before",
        Filter::Away => "away",
        Filter::Capacity => "capacity",
    }
}

/// Asks the worker to offer a request; asking twice is asking once.
pub(crate) async fn ask_for_offer(
    writing: &Writing,
    center: &Center,
    request: &Request,
    run_at: Timestamp,
) -> Result<(), CenterFault> {
    let subject = request.id.to_string();
    let id = JobId(center.chance().uuid(center.now()));
    let ask = Ask {
        id,
        kind: OFFER_JOB,
        subject: &subject,
        run_at,
        at: center.now(),
    };
    Ok(outbox::ask(writing, ask, &request.id.0).await?)
}

/// Asks the worker to let an offer run out when its time has come; asking twice is asking once.
async fn ask_for_expiry(
    writing: &Writing,
    center: &Center,
    offer: OfferId,
    run_at: Timestamp,
) -> Result<(), CenterFault> {
    let subject = offer.to_string();
    let ask = Ask {
        id: JobId(center.chance().uuid(center.now())),
        kind: EXPIRE_JOB,
        subject: &subject,
        run_at,
        at: center.now(),
    };
    Ok(outbox::ask(writing, ask, &offer).await?)
}
