//! The Specialist's desk: offers, the day, tasks under guidance, meetings to close.

use axum::Json;
use axum::http::StatusCode;
use center::desk::{self, OfferLine, Owing, Pace};
use center::guidance::{self, Advice, Verbal};
use center::meeting::{self, Outcome};
use center::task::{self, Gate, Review};
use center::{CenterFault, routing};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, MeetingId, OfferId, PlaybookName, TaskId};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::Action;
use process::plan::Phase;
use process::state::{EngagementState, MeetingState, OfferState};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, Once};
use crate::caller::Caller;
use crate::meeting::Meeting;
use crate::operations::{Audience, Operations};
use crate::task::{EvidenceGiven, TaskShown};
use crate::told::{MadeId, Service};
use crate::word;

pub(crate) fn operations() -> Operations {
    let (specialist, see) = (Audience::Specialist, Action::SeeDesk);
    Operations::about("desk")
        .shows(specialist, see, routes!(show_desk))
        .shows(specialist, see, routes!(list_customers))
        .shows(specialist, see, routes!(show_offer))
        .makes(specialist, Action::AnswerOffer, routes!(accept_offer))
        .changes(specialist, Action::AnswerOffer, routes!(decline_offer))
        .shows(specialist, see, routes!(show_led_task))
        .makes(specialist, Action::GiveGuidance, routes!(advise_on_task))
        .makes(specialist, Action::GiveGuidance, routes!(record_verbal))
        .makes(specialist, Action::GiveGuidance, routes!(answer_task))
        .makes(specialist, Action::ReviewEvidence, routes!(review_task))
        .makes(
            specialist,
            Action::DoCenterTask,
            routes!(finish_center_task),
        )
        .changes(
            specialist,
            Action::VerifyForCenter,
            routes!(verify_led_gate),
        )
        .shows(specialist, see, routes!(show_led_meeting))
        .changes(specialist, Action::CloseMeeting, routes!(close_meeting))
}

/// An offer of a request.
#[derive(Debug, Serialize, ToSchema)]
struct Offer {
    /// Which.
    id: Uuid,
    /// The customer.
    customer: String,
    /// Seats of its largest paid plan.
    seats: Option<u64>,
    /// The services asked for.
    services: Vec<Service>,
    /// The customer's IANA zone.
    zone: String,
    /// To be answered by.
    due: Timestamp,
    /// Business minutes left until then.
    left_business_minutes: u64,
    /// Share of capacity in use once it is taken, in percent.
    percent_after: u64,
    /// Whether they have worked together before.
    has_worked_with: bool,
}

impl Caller {
    fn offer(&self, line: OfferLine) -> Offer {
        Offer {
            id: line.id.0,
            services: self.services(&line.services),
            customer: line.customer,
            seats: line.seats,
            zone: line.zone,
            due: line.due,
            left_business_minutes: line.left.0,
            percent_after: line.percent_after,
            has_worked_with: line.has_worked_with,
        }
    }
}

/// A meeting of the day.
#[derive(Debug, Serialize, ToSchema)]
struct DayMeeting {
    /// Which.
    id: Uuid,
    /// Of which engagement.
    engagement: Uuid,
    /// With whom.
    customer: String,
    /// Its name in the plan.
    name: String,
    /// Starts.
    starts_at: Timestamp,
    /// Ends.
    ends_at: Timestamp,
    /// The customer's IANA zone.
    zone: String,
    /// The language it is held in.
    #[schema(value_type = Option<String>)]
    language: Option<SpokenLanguage>,
    /// Where it stands.
    #[schema(schema_with = word::meeting_state)]
    state: MeetingState,
    /// Whether it has begun and waits to be closed.
    is_to_close: bool,
}

impl From<desk::DayMeeting> for DayMeeting {
    fn from(meeting: desk::DayMeeting) -> Self {
        Self {
            id: meeting.id.0,
            engagement: meeting.engagement.0,
            customer: meeting.customer,
            name: meeting.name,
            starts_at: meeting.starts,
            ends_at: meeting.ends,
            zone: meeting.zone,
            language: meeting.language,
            state: meeting.state,
            is_to_close: meeting.is_to_close,
        }
    }
}

/// An engagement that waits for its customer.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingOnCustomer {
    /// Which.
    engagement: Uuid,
    /// The customer.
    customer: String,
    /// The task it waits for.
    task: Option<Uuid>,
    /// For how many working days of the customer.
    days: u32,
    /// `late`, `on_plan` or the state it is held in.
    pace: String,
}

/// Something owed to a customer.
#[derive(Debug, Serialize, ToSchema)]
struct Owed {
    /// In which engagement.
    engagement: Uuid,
    /// To whom.
    customer: String,
    /// The task that waits for an answer or a review.
    task: Option<Uuid>,
    /// The question that waits for an answer.
    question: Option<Uuid>,
    /// The issue after a migration event that waits for an answer.
    issue: Option<Uuid>,
    /// That event.
    event: Option<Uuid>,
    /// The meeting that waits for its minutes.
    meeting: Option<Uuid>,
    /// Since when.
    since: Timestamp,
    /// Business minutes since then.
    waited_business_minutes: u64,
}

/// How much a Specialist carries, in points.
#[derive(Debug, Serialize, ToSchema)]
struct Load {
    /// Engagements under way.
    carried: i64,
    /// Offers not answered yet.
    offered: i64,
    /// The most.
    capacity: i64,
}

/// A Specialist's desk.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Desk)]
struct DeskShown {
    /// Offers to answer, soonest due first; at most 50.
    offers: Vec<Offer>,
    /// Offers due later than those.
    further_offers: usize,
    /// Today's meetings on the Specialist's clock.
    day: Vec<DayMeeting>,
    /// Those of the 14 days after, soonest first.
    coming: Vec<DayMeeting>,
    /// Engagements that wait for their customers.
    waiting: Vec<WaitingOnCustomer>,
    /// What is owed to customers, longest first.
    owed: Vec<Owed>,
    /// What is carried.
    load: Load,
}

/// Show a Specialist's desk
#[utoipa::path(get, path = "/desk", responses((status = 200, body = DeskShown)))]
async fn show_desk(caller: Caller) -> Answer<Json<DeskShown>> {
    let act = caller.specialist()?;
    let zone = jiff::tz::TimeZone::get(&caller.person().zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let seen = desk::look(&caller.center, &act, &zone).await?;
    let waiting = seen.waiting.into_iter().map(|line| WaitingOnCustomer {
        engagement: line.engagement.0,
        customer: line.customer,
        task: line.task.map(|task| task.id.0),
        days: line.days,
        pace: match line.pace {
            Pace::Late => "late".to_owned(),
            Pace::OnPlan => "on_plan".to_owned(),
            Pace::Held(state) => state.to_string(),
        },
    });
    let owed = seen.owed.into_iter().map(|line| {
        let (mut task, mut question, mut meeting) = (None, None, None);
        let (mut issue, mut event) = (None, None);
        match line.owing {
            Owing::Task { id, .. } => task = Some(id.0),
            Owing::Question { id, .. } => question = Some(id.0),
            Owing::Issue { id, event: of, .. } => (issue, event) = (Some(id.0), Some(of.0)),
            Owing::Minutes { id, .. } => meeting = Some(id.0),
        }
        Owed {
            engagement: line.engagement.0,
            customer: line.customer,
            task,
            question,
            issue,
            event,
            meeting,
            since: line.since,
            waited_business_minutes: line.waited.0,
        }
    });
    Ok(Json(DeskShown {
        day: seen.day.into_iter().map(DayMeeting::from).collect(),
        coming: seen.coming.into_iter().map(DayMeeting::from).collect(),
        waiting: waiting.collect(),
        owed: owed.collect(),
        load: Load {
            carried: seen.load.carried,
            offered: seen.load.offered,
            capacity: seen.load.capacity,
        },
        further_offers: seen.further_offers,
        offers: seen
            .offers
            .into_iter()
            .map(|line| caller.offer(line))
            .collect(),
    }))
}

/// An engagement that a Specialist leads.
#[derive(Debug, Serialize, ToSchema)]
struct Led {
    /// Which.
    engagement: Uuid,
    /// The customer.
    customer: String,
    /// Its domain.
    domain: String,
    /// The services it is about.
    services: Vec<Service>,
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    state: EngagementState,
    /// Tasks that are the customer's move.
    on_customer: usize,
    /// Tasks that are the Center's move.
    on_center: usize,
    /// The last day of its plan, as planned.
    planned_end: Date,
    /// Ended.
    ended_at: Option<Timestamp>,
}

/// The engagements that a Specialist leads.
#[derive(Debug, Serialize, ToSchema)]
struct AllLed {
    /// Those under way first.
    items: Vec<Led>,
}

/// List the engagements a Specialist leads
#[utoipa::path(get, path = "/desk/engagements", responses((status = 200, body = AllLed)))]
async fn list_customers(caller: Caller) -> Answer<Json<AllLed>> {
    let act = caller.specialist()?;
    let lines = desk::customers(&caller.center, &act).await?;
    let items = lines.into_iter().map(|line| Led {
        engagement: line.engagement.0,
        services: caller.services(&line.services),
        customer: line.customer,
        domain: line.domain,
        state: line.state,
        on_customer: line.on_customer,
        on_center: line.on_us,
        planned_end: line.planned_end,
        ended_at: line.ended_at,
    });
    Ok(Json(AllLed {
        items: items.collect(),
    }))
}

/// An offer with what the customer asked for.
#[derive(Debug, Serialize, ToSchema)]
struct OfferShown {
    #[serde(flatten)]
    offer: Offer,
    /// Where it stands.
    #[schema(schema_with = word::offer_state)]
    state: OfferState,
    /// The request's reference.
    reference: String,
    /// The language of the meetings.
    #[schema(value_type = Option<String>)]
    language: Option<SpokenLanguage>,
    /// The region that serves the customer.
    region: String,
    /// The day people should be able to work in the services.
    desired_date: Option<Date>,
    /// Why, and why now; shown while the offer is open or was taken.
    business_reason: Option<String>,
    /// Who answers for people using them.
    success_owner: Option<String>,
    /// Made.
    offered_at: Timestamp,
}

/// Show an offer
#[utoipa::path(get, path = "/desk/offers/{offer}", responses((status = 200, body = OfferShown)))]
async fn show_offer(caller: Caller, At(id): At<OfferId>) -> Answer<Json<OfferShown>> {
    let act = caller.specialist()?;
    let view = desk::offer(&caller.center, &act, id).await?;
    Ok(Json(OfferShown {
        state: view.state,
        reference: view.reference.to_string(),
        language: view.language,
        region: view.region.to_string(),
        desired_date: view.desired_date,
        business_reason: view.business_reason,
        success_owner: view.success_owner,
        offered_at: view.offered_at,
        offer: caller.offer(view.line),
    }))
}

/// Accept an offer
///
/// The engagement is open from then on.
#[utoipa::path(post, path = "/desk/offers/{offer}/accept", responses((status = 201, body = MadeId)))]
async fn accept_offer(
    caller: Caller,
    At(id): At<OfferId>,
    Once(key): Once,
) -> Answer<Made<MadeId>> {
    let act = caller.specialist()?;
    let engagement = routing::accept(&caller.center, &act, id, &key).await?;
    let made = MadeId { id: engagement.0 };
    Ok(Made(made, "/desk/engagements".to_owned()))
}

/// Why an offer is declined.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "I am away next week."})))]
struct Declined {
    /// For managers to read.
    reason: String,
}

/// Decline an offer
#[utoipa::path(post, path = "/desk/offers/{offer}/decline", request_body = Declined,
    responses((status = 204)))]
async fn decline_offer(
    caller: Caller,
    At(id): At<OfferId>,
    Body(Declined { reason }): Body<Declined>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    routing::decline(&caller.center, &act, id, &reason).await?;
    DONE
}

/// Show a task of an engagement one leads
#[utoipa::path(get, path = "/desk/tasks/{task}", responses((status = 200, body = TaskShown)))]
async fn show_led_task(caller: Caller, At(task): At<TaskId>) -> Answer<Json<TaskShown>> {
    let act = caller.specialist()?;
    let view = task::look_as_lead(&caller.center, &act, task, caller.language).await?;
    Ok(Json(view.into()))
}

/// Written advice: the task's document, words of one's own, or both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"text": "Use the wizard, not the script.", "language": "en"})))]
struct AdviceGiven {
    /// The language in which the task's document is handed over; left out for none.
    #[serde(default)]
    document: String,
    /// Words of one's own; left out for none.
    #[serde(default)]
    text: String,
    /// Their language.
    #[serde(default)]
    language: String,
}

/// Advise on a task in writing
#[utoipa::path(post, path = "/desk/tasks/{task}/advice", request_body = AdviceGiven,
    responses((status = 204)))]
async fn advise_on_task(
    caller: Caller,
    At(task): At<TaskId>,
    Once(key): Once,
    Body(given): Body<AdviceGiven>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    let advice = Advice::parse(&given.document, &given.text, &given.language)?;
    guidance::advise(&caller.center, &act, task, advice, &key).await?;
    DONE
}

/// What was said in a meeting.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "meeting": "019f1b5d-0000-7000-8000-000000000001",
    "said": "Start with the pilot.",
    "said_language": "en"
})))]
struct SaidInMeeting {
    /// A meeting of the engagement that has begun.
    meeting: String,
    /// The words.
    said: String,
    /// The language they are written down in.
    said_language: String,
}

/// Record guidance given in a meeting
#[utoipa::path(post, path = "/desk/tasks/{task}/verbal-guidance", request_body = SaidInMeeting,
    responses((status = 204)))]
async fn record_verbal(
    caller: Caller,
    At(task): At<TaskId>,
    Once(key): Once,
    Body(said): Body<SaidInMeeting>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    let verbal = Verbal::parse(&said.meeting, &said.said, &said.said_language)?;
    guidance::record_verbal(&caller.center, &act, task, verbal, &key).await?;
    DONE
}

/// An answer to a customer who is stuck.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"answer": "Restart the wizard from step 2.", "answer_language": "en"})))]
pub(crate) struct AnswerGiven {
    /// The words.
    answer: String,
    /// Their language.
    answer_language: String,
}

impl AnswerGiven {
    pub(crate) fn words(&self) -> Answer<(&str, WrittenLanguage)> {
        let language = self.answer_language.parse();
        let language =
            language.map_err(|_| CenterFault::field("answer-language", "error-language"))?;
        Ok((&self.answer, language))
    }
}

/// Answer a customer who is stuck
#[utoipa::path(post, path = "/desk/tasks/{task}/answer", request_body = AnswerGiven,
    responses((status = 204)))]
async fn answer_task(
    caller: Caller,
    At(task): At<TaskId>,
    Once(key): Once,
    Body(given): Body<AnswerGiven>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    task::answer(&caller.center, &act, task, given.words()?, &key).await?;
    DONE
}

/// What a review of evidence found.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"accept": true, "review": "As it should be."})))]
struct Reviewed {
    /// Found right; false asks for more.
    accept: bool,
    /// What is missing; may be left out when found right.
    #[serde(default)]
    review: String,
}

/// Review the evidence of a task
#[utoipa::path(post, path = "/desk/tasks/{task}/review", request_body = Reviewed,
    responses((status = 204)))]
async fn review_task(
    caller: Caller,
    At(task): At<TaskId>,
    Once(key): Once,
    Body(Reviewed { accept, review }): Body<Reviewed>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    let review = if accept {
        Review::accept(&review)
    } else {
        Review::ask_for_more(&review)
    };
    task::review(&caller.center, &act, task, review?, &key).await?;
    DONE
}

/// Finish a task of the Center's own
///
/// Never one of the customer's.
#[utoipa::path(post, path = "/desk/tasks/{task}/finish", request_body = EvidenceGiven,
    responses((status = 204)))]
async fn finish_center_task(
    caller: Caller,
    At(task): At<TaskId>,
    Once(key): Once,
    Body(given): Body<EvidenceGiven>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    task::done_by_center(&caller.center, &act, task, given.read()?, &key).await?;
    DONE
}

/// Verify for the Center the outcome before a gate
#[utoipa::path(put, path = "/desk/engagements/{engagement}/gates/{playbook}/{phase}/verified",
    responses((status = 204)))]
async fn verify_led_gate(
    caller: Caller,
    At((engagement, playbook, opens)): At<(EngagementId, PlaybookName, Phase)>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    let gate = Gate {
        engagement,
        playbook,
        opens,
    };
    task::verify_for_center(&caller.center, &act, gate).await?;
    DONE
}

/// Show a meeting one is in
#[utoipa::path(get, path = "/desk/meetings/{meeting}", responses((status = 200, body = Meeting)))]
async fn show_led_meeting(caller: Caller, At(id): At<MeetingId>) -> Answer<Json<Meeting>> {
    let act = caller.specialist()?;
    let view = meeting::look_from_desk(&caller.center, &act, id).await?;
    Ok(Json(Meeting::of(view, caller.center.now())))
}

/// How a meeting went.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"took_place": true, "minutes": "We agreed on the pilot."})))]
struct MeetingClosed {
    /// Whether it took place; false: somebody who was needed did not come.
    took_place: bool,
    /// What was decided, for both sides to read; left out if it did not take place.
    #[serde(default)]
    minutes: String,
}

/// Close a meeting
#[utoipa::path(post, path = "/desk/meetings/{meeting}/close", request_body = MeetingClosed,
    responses((status = 204)))]
async fn close_meeting(
    caller: Caller,
    At(id): At<MeetingId>,
    Body(MeetingClosed {
        took_place,
        minutes,
    }): Body<MeetingClosed>,
) -> Answer<StatusCode> {
    let act = caller.specialist()?;
    let outcome = if took_place {
        Outcome::TookPlace { minutes }
    } else {
        Outcome::NoShow
    };
    meeting::close(&caller.center, &act, id, outcome).await?;
    DONE
}
