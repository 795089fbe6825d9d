//! Looking at requests: what was answered, what was decided and why, what happens next and until
//! when in business time.

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, Calendar};
use process::eligibility::Decision;
use process::identity::{EngagementId, Reference};
use process::permission::{Action, CustomerAct};
use process::state::{Move, OfferState, RequestState};
use store::Reading;
use store::request::Request;
use store::tenant::Tenant;

use super::Answers;
use crate::{Center, CenterFault, calendar, eligibility};

/// A request as its tenant sees it.
#[derive(Clone, Debug)]
pub struct RequestView {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// Everything answered so far.
    pub answers: Answers,
    /// What was decided when it was sent, or what would be decided now for a draft.
    pub decision: Decision,
    /// When that was decided; none for a draft, where it is decided as of now.
    pub decided_at: Option<Timestamp>,
    /// Last saved.
    pub saved_at: Timestamp,
    /// Sent.
    pub filed_at: Option<Timestamp>,
    /// What happens next.
    pub standing: Standing,
    /// Whether a tracking link works.
    pub has_link: bool,
    /// The engagement or self-serve plan that came of it.
    pub engagement: Option<EngagementId>,
}

/// Whose move it is, until when, and how long it has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whose move.
    pub mover: Move,
    /// The business calendar that counts: the region's.
    pub calendar: Calendar,
    /// Business minutes since it was sent.
    pub waited: BusinessMinutes,
    /// When the present step is to be done by.
    pub due: Option<Timestamp>,
    /// Whether the Center is open at this moment.
    pub is_open: bool,
    /// Requests before this one in the same language, while it queues.
    pub ahead: u64,
    /// How many Specialists have been asked.
    pub asked: usize,
}

/// A request in a list.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// Begun.
    pub created_at: Timestamp,
    /// Last changed.
    pub changed_at: Timestamp,
    /// Wanted for.
    pub desired_date: Option<Date>,
}

/// One request of the tenant.
///
/// # Errors
/// There is none, or the database failed.
pub async fn look(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    reference: &Reference,
) -> Result<RequestView, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let request = super::of_tenant(&reading, act.tenant(), reference).await?;
    let (decision, decided_at) = decision_of(&reading, center, tenant, &request).await?;
    let standing = standing(&reading, center, &request).await?;
    let engagement = store::engagement::of_request(&reading, request.id.0)
        .await?
        .map(|row| row.id.0);
    Ok(RequestView {
        reference: request.reference.0.clone(),
        state: request.state.0,
        answers: Answers::stored(&request.answers)?,
        decision,
        decided_at,
        saved_at: request.changed_at.0,
        filed_at: request.filed_at.map(|at| at.0),
        standing,
        has_link: request.tracking_hash.is_some(),
        engagement,
    })
}

async fn decision_of(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
) -> Result<(Decision, Option<Timestamp>), CenterFault> {
    let Some(id) = request.decision_id else {
        let (_, decision) = eligibility::of_tenant(reading, center, tenant, center.now()).await?;
        return Ok((decision, None));
    };
    let kept = store::decision::by_id(reading, id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let decision = serde_json::from_value(kept.result).map_err(CenterFault::internal)?;
    Ok((decision, Some(kept.decided_at.0)))
}

/// The tenant's requests, newest first.
///
/// # Errors
/// The database failed.
pub async fn requests_of(
    center: &Center,
    act: &CustomerAct,
) -> Result<Vec<RequestLine>, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let rows = store::request::of_tenant(&reading, act.tenant(), 100).await?;
    rows.into_iter()
        .map(|row| {
            let answers = Answers::stored(&row.answers)?;
            Ok(RequestLine {
                reference: row.reference.0,
                state: row.state.0,
                created_at: row.created_at.0,
                changed_at: row.changed_at.0,
                desired_date: answers.what.map(|what| what.desired_date),
            })
        })
        .collect()
}

/// Whose move a request is, until when, and how long it has taken in the region's business time.
///
/// # Errors
/// The database failed, or the region has no business time.
pub async fn standing(
    reading: &Reading,
    center: &Center,
    request: &Request,
) -> Result<Standing, CenterFault> {
    let now = center.now();
    let tenant = store::tenant::by_id(reading, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let region = request.region.as_ref().unwrap_or(&tenant.region);
    let calendar = calendar::of_region(reading, center, &region.0, now).await?;
    let offers = store::offer::of_request(reading, request.id.0).await?;
    let open = offers
        .iter()
        .find(|offer| offer.state.0 == OfferState::Open);
    let waited = match request.filed_at {
        Some(filed) => calendar
            .elapsed(filed.0.min(now), now)
            .map_err(CenterFault::internal)?,
        None => BusinessMinutes(0),
    };
    let ahead = match (request.state.0, &request.spoken_language, request.filed_at) {
        (RequestState::Queued, Some(spoken), Some(filed)) => {
            store::request::ahead(reading, spoken.0, filed.0).await?
        }
        _ => 0,
    };
    Ok(Standing {
        mover: request.state.whose_move(),
        waited,
        due: open.map(|offer| offer.due_at.0),
        is_open: calendar.is_open(now),
        ahead,
        asked: offers.len(),
        calendar,
    })
}
