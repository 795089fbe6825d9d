//! Looking at requests: what was answered, what was decided and why, what happens next and until
//! when in business time.

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, Calendar};
use process::eligibility::Decision;
use process::identity::{EngagementId, Reference, RegionName, ServiceName, TenantId};
use process::permission::{Action, TenantAct};
use process::state::{Move, OfferState, RequestState};
use store::Reading;
use store::decision::DecisionKind;
use store::engagement::Engagement;
use store::request::Request;
use store::tenant::Tenant;

use super::Answers;
use crate::queue::CameTo;
use crate::routing::would_find_nobody;
use crate::{Center, CenterFault, calendar, consent, eligibility};

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
    /// Who sent it, or began the draft; none if that person was erased.
    pub asked_by: Option<String>,
    /// The partner that asked on the tenant's behalf, by its name.
    pub partner: Option<String>,
    /// What it waits for that is allowed already: another request, which is under way.
    pub waits_for: Option<Reference>,
    /// Whether migration is assisted in the language chosen for meetings; none while none is chosen.
    pub migrates_in_language: Option<bool>,
    /// What happens next.
    pub standing: Standing,
    /// Grows with every change.
    pub version: i64,
    /// Whether a tracking link works.
    pub has_link: bool,
    /// The engagement or self-serve plan that came of it.
    pub engagement: Option<EngagementId>,
}

impl RequestView {
    /// Whether its answers can be changed now.
    #[must_use]
    pub fn may_change(&self) -> bool {
        super::may_change(self.state, self.engagement.is_some())
    }

    /// Whether it can be taken back now.
    #[must_use]
    pub fn may_withdraw(&self) -> bool {
        super::may_withdraw(self.state, self.engagement.is_some())
    }

    /// Whether a tracking link can be made for it now.
    #[must_use]
    pub fn may_have_link(&self) -> bool {
        super::may_have_link(self.state)
    }
}

/// Whose move it is, until when, and how long it has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whose move.
    pub mover: Move,
    /// The region that serves the tenant.
    pub region: RegionName,
    /// The business calendar that counts: the region's.
    pub calendar: Calendar,
    /// Business minutes from sending it to its answer or its end, or until now.
    pub waited: BusinessMinutes,
    /// When the present step is to be done by.
    pub due: Option<Timestamp>,
    /// Business minutes left until then.
    pub left: Option<BusinessMinutes>,
    /// When a Specialist who is asked now has to answer; only while nobody has been asked, and
    /// somebody can be.
    pub answer_by: Option<Timestamp>,
    /// Whether nobody could be asked when it was last looked at; for a draft, now.
    pub finds_nobody: bool,
    /// Whether the Center is open at this moment.
    pub is_open: bool,
    /// When it opens, while it is closed.
    pub opens_at: Option<Timestamp>,
    /// Requests before this one in the same language, while it queues or is a draft.
    pub ahead: u64,
    /// How many Specialists have been asked.
    pub asked: usize,
}

impl Standing {
    /// No day is promised while nobody can be asked.
    fn find(&mut self, nobody: bool) {
        self.finds_nobody = nobody;
        if nobody {
            self.answer_by = None;
        }
    }
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
    /// The services asked for, or picked at the door.
    pub services: Vec<ServiceName>,
}

/// One request of the tenant.
///
/// # Errors
/// There is none, or the database failed.
pub async fn look(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    reference: &Reference,
) -> Result<RequestView, CenterFault> {
    act.permit(Action::SeeRequests)?;
    let reading = center.store().read().await?;
    let (request, asked_by, engagement) = store::request::seen(&reading, act.tenant(), reference)
        .await?
        .ok_or(CenterFault::NotFound)?;
    super::is_reached(act, &request)?;
    let (decision, decided_at) = decision_of(&reading, center, tenant, &request).await?;
    let mut standing = standing_at(&reading, center, tenant, &request).await?;
    if request.state.0 == RequestState::Draft {
        let now = center.now();
        let nobody = would_find_nobody(&reading, center, tenant, &request, &decision, now);
        standing.find(nobody.await?);
    }
    let engagement = engagement_of(&request, engagement);
    let partner = match request.partner_id {
        Some(partner) => store::partner::by_id(&reading, partner.0).await?,
        None => None,
    };
    let answers = Answers::stored(&request.answers)?;
    let spoken = answers.how.as_ref().map(|how| how.spoken_language);
    let catalog = center.catalog();
    Ok(RequestView {
        reference: request.reference.0.clone(),
        state: request.state.0,
        answers,
        decision,
        decided_at,
        saved_at: request.changed_at.0,
        filed_at: request.filed_at.map(|at| at.0),
        asked_by: asked_by.map(|person| match &partner {
            Some(partner) => format!("{} · {}", person.name, partner.name),
            None => person.name,
        }),
        partner: partner.map(|partner| partner.name),
        waits_for: consent::waits_for(&reading, center, &request).await?,
        migrates_in_language: spoken.map(|spoken| catalog.rules().migration_language(spoken)),
        standing,
        version: request.version,
        has_link: request.tracking_hash.is_some(),
        engagement,
    })
}

fn engagement_of(request: &Request, engagement: Option<Engagement>) -> Option<EngagementId> {
    let is_answered = matches!(
        request.state.0,
        RequestState::Accepted | RequestState::SelfServe
    );
    engagement.filter(|_| is_answered).map(|row| row.id.0)
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
    let decision = serde_json::from_value(kept.result.0).map_err(CenterFault::internal)?;
    Ok((decision, Some(kept.decided_at.0)))
}

/// The tenant's requests, newest first.
///
/// # Errors
/// The database failed.
pub async fn requests_of(
    center: &Center,
    act: &TenantAct,
) -> Result<Vec<RequestLine>, CenterFault> {
    act.permit(Action::SeeRequests)?;
    let reading = center.store().read().await?;
    lines(&reading, act.tenant()).await
}

/// The newest requests of a tenant that are shown in a list: so many of its own, and beside them so
/// many that partners have sent.
const LISTED: u64 = 100;

async fn lines(reading: &Reading, tenant: TenantId) -> Result<Vec<RequestLine>, CenterFault> {
    let mut rows = store::request::of_tenant(reading, tenant, LISTED).await?;
    rows.extend(store::request::sent_for(reading, tenant, LISTED).await?);
    rows.sort_by_key(|row| std::cmp::Reverse(row.created_at));
    rows.into_iter().map(line).collect()
}

pub(super) fn line(row: Request) -> Result<RequestLine, CenterFault> {
    let answers = Answers::stored(&row.answers)?;
    Ok(RequestLine {
        reference: row.reference.0,
        state: row.state.0,
        created_at: row.created_at.0,
        changed_at: row.changed_at.0,
        desired_date: answers.what.as_ref().map(|what| what.desired_date),
        services: answers.what.map_or(answers.picked, |what| what.services),
    })
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
    let tenant = store::tenant::by_id(reading, request.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    standing_at(reading, center, &tenant, request).await
}

/// The same of a request of this tenant.
pub(crate) async fn standing_at(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    request: &Request,
) -> Result<Standing, CenterFault> {
    let now = center.now();
    let region = request.region.as_ref().unwrap_or(&tenant.region).0.clone();
    let calendar = calendar::of_region(reading, center, &region).await?;
    let offers = store::offer::of_request(reading, request.id.0).await?;
    let due = offers
        .iter()
        .find(|offer| offer.state.0 == OfferState::Open)
        .map(|offer| offer.due_at.0);
    let is_open = calendar.is_open(now);
    let mut standing = Standing {
        mover: request.state.whose_move(),
        waited: waited(&calendar, request, now)?,
        due,
        left: due
            .map(|due| calendar.elapsed(now.min(due), due))
            .transpose()
            .map_err(CenterFault::internal)?,
        answer_by: answer_by(center, &calendar, request, now)?,
        finds_nobody: false,
        is_open,
        opens_at: if is_open {
            None
        } else {
            calendar.next_opening(now).ok()
        },
        ahead: ahead(reading, request, now).await?,
        asked: offers.len(),
        region,
        calendar,
    };
    standing.find(finds_nobody(reading, request).await?);
    Ok(standing)
}

/// From sending it until a Specialist took it, the customer took it back, or now.
fn waited(
    calendar: &Calendar,
    request: &Request,
    now: Timestamp,
) -> Result<BusinessMinutes, CenterFault> {
    let Some(filed) = request.filed_at else {
        return Ok(BusinessMinutes(0));
    };
    let answered = match request.state.0 {
        // The answer to a request that is not eligible is given as it is sent.
        RequestState::SelfServe => Some(filed),
        _ => request.started_at.or(request.ended_at),
    };
    let until = answered.map_or(now, |at| at.0);
    calendar
        .elapsed(filed.0.min(until), until)
        .map_err(CenterFault::internal)
}

/// Whether the newest routing decision about a request that waits found nobody: no day can be
/// promised then.
async fn finds_nobody(reading: &Reading, request: &Request) -> Result<bool, CenterFault> {
    if request.state.0 != RequestState::Queued {
        return Ok(false);
    }
    let subject = [request.id.0.0];
    let newest =
        store::decision::newest_of::<CameTo>(reading, DecisionKind::Routing, &subject).await?;
    Ok(newest.iter().any(|made| made.result.found_nobody()))
}

/// What a Specialist who is asked at this moment is given to answer.
fn answer_by(
    center: &Center,
    calendar: &Calendar,
    request: &Request,
    now: Timestamp,
) -> Result<Option<Timestamp>, CenterFault> {
    if !matches!(
        request.state.0,
        RequestState::Draft | RequestState::Filed | RequestState::Queued
    ) {
        return Ok(None);
    }
    let days = u32::from(center.catalog().settings().offer_business_days);
    let by = calendar.due_in_business_days(now, days);
    by.map(Some).map_err(CenterFault::internal)
}

async fn ahead(reading: &Reading, request: &Request, now: Timestamp) -> Result<u64, CenterFault> {
    let (spoken, filed) = match request.state.0 {
        RequestState::Draft => {
            let how = Answers::stored(&request.answers)?.how;
            (how.map(|how| how.spoken_language), Some(now))
        }
        RequestState::Queued => (
            request.spoken_language.as_ref().map(|spoken| spoken.0),
            request.filed_at.map(|at| at.0),
        ),
        _ => (None, None),
    };
    match (spoken, filed) {
        (Some(spoken), Some(filed)) => Ok(store::request::ahead(reading, spoken, filed).await?),
        _ => Ok(0),
    }
}
