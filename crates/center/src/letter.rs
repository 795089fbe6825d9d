//! What the Center writes to people. A use case asks for a letter in its own transaction; the worker
//! composes it in the reader's language when it is sent, from what is then true.

mod compose;
mod concerns;
mod digest;
mod meeting;
mod member;
mod migration;
mod partner;
mod question;
mod survey;

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{
    EngagementId, JobId, MeetingId, MigrationEventId, OfferId, PartnerId, PersonId, PlanName,
    QuestionId, RequestId, SurveyId, TaskId, TenantId,
};
use process::language::WrittenLanguage;
use process::news::NewsKind;
use serde::{Deserialize, Serialize};
use store::Writing;
use store::outbox::{self, Ask, Job};
use uuid::Uuid;

use crate::{Center, CenterFault, news};

pub(crate) use compose::compose;
pub(crate) use meeting::{Entry, calendar_feed, calendar_file};
pub use migration::MigrationNews;
pub(crate) use migration::event_title;
pub(crate) use partner::{admins_of, askers_of, people_of};

/// The kind of the outbox's jobs that are letters.
pub(crate) const JOB: &str = "letter";
/// The kind of those that carry a code to sign in with: somebody sits and waits for each.
pub(crate) const CODE_JOB: &str = "sign-in-code";

/// All kinds that are letters.
pub(crate) const JOBS: [&str; 2] = [JOB, CODE_JOB];

/// On which side somebody reads about a tenant and a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// An admin of the tenant.
    Tenant,
    /// Somebody of the partner.
    Partner,
    /// A manager of the Center.
    Center,
}

/// One letter, by what it is about; its words are made when it is sent.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Letter {
    /// The code to sign in with.
    SignInCode {
        /// Six digits; erased from the outbox once handed over.
        code: String,
        /// Minutes it works.
        minutes: u16,
        /// The address typed, for somebody new; erased with the code.
        #[serde(default)]
        address: Option<String>,
        /// What the browser reads that asked for it.
        #[serde(default = "english")]
        language: WrittenLanguage,
        /// Whether it was asked for to prove a domain: then it goes to whatever address.
        #[serde(default)]
        claims: bool,
    },
    /// You are invited to a tenant.
    Invited {
        /// Which invitation.
        invitation: Uuid,
        /// Secret of its link; erased from the outbox once handed over.
        secret: String,
    },
    /// Somebody asks to become admin of a tenant.
    HandOverAsked {
        /// Which hand-over.
        hand_over: Uuid,
    },
    /// A manager confirmed that somebody becomes admin of your organisation.
    HandOverConfirmed {
        /// Which hand-over.
        hand_over: Uuid,
    },
    /// Somebody has become admin of your organisation.
    HandOverDone {
        /// Which hand-over.
        hand_over: Uuid,
    },
    /// You do not become admin.
    HandOverRefused {
        /// Which hand-over.
        hand_over: Uuid,
    },
    /// The code that confirms the first person of a Center, who is nobody's row yet.
    SetUpCode {
        /// Six digits; erased from the outbox once handed over.
        code: String,
        /// Minutes it works.
        minutes: u16,
        /// Who it goes to.
        to: Recipient,
    },
    /// You were given a role at the Center.
    CenterRoleGiven,
    /// Your request is here: reference, what happens next.
    RequestFiled {
        /// Which.
        request: RequestId,
        /// Secret of its tracking link; erased from the outbox once handed over.
        tracking: String,
    },
    /// A request's subscription ended while it waited: its self-serve plan is open.
    RequestLapsed {
        /// Which.
        request: RequestId,
    },
    /// A request is offered to you.
    OfferMade {
        /// Which.
        offer: OfferId,
    },
    /// Several offers of a request came to nothing.
    OffersRanOut {
        /// Which.
        request: RequestId,
    },
    /// A Specialist took your request.
    RequestAccepted {
        /// The engagement that begins.
        engagement: EngagementId,
    },
    /// An invitation, its change or its cancellation, as of this sequence.
    Meeting {
        /// Which.
        meeting: MeetingId,
        /// SEQUENCE of the invitation.
        sequence: i64,
    },
    /// Where a meeting takes place was said, as of this sequence.
    MeetingPlaced {
        /// Which.
        meeting: MeetingId,
        /// SEQUENCE of the invitation.
        sequence: i64,
    },
    /// The Specialist will be away at the time of a meeting.
    SpecialistAway {
        /// Which.
        meeting: MeetingId,
    },
    /// There is new guidance on a task.
    GuidanceGiven {
        /// Which.
        task: TaskId,
    },
    /// The customer says a task is stuck.
    TaskStuck {
        /// Which.
        task: TaskId,
    },
    /// The customer wrote about a task.
    TaskWords {
        /// Which.
        task: TaskId,
    },
    /// The customer asks what is about no task.
    QuestionAsked {
        /// Which.
        question: QuestionId,
    },
    /// The customer asks on after an answer.
    QuestionFollowedUp {
        /// Which.
        question: QuestionId,
    },
    /// The Specialist answered a question.
    QuestionAnswered {
        /// Which.
        question: QuestionId,
    },
    /// The other side closed a question.
    QuestionClosed {
        /// Which.
        question: QuestionId,
    },
    /// How well does the help serve you?
    SurveyAsked {
        /// Which.
        survey: SurveyId,
    },
    /// The customer shows a task for review.
    TaskShown {
        /// Which.
        task: TaskId,
    },
    /// The Specialist found what was shown right.
    FoundRight {
        /// Of which task.
        task: TaskId,
    },
    /// The Specialist asks for more than was shown.
    MoreAsked {
        /// Of which task.
        task: TaskId,
    },
    /// A subscription ends soon, and with it the Center's part of an engagement.
    SubscriptionEnds {
        /// Which engagement.
        engagement: EngagementId,
        /// The plan of the subscription.
        plan: PlanName,
        /// Its last day.
        last_day: Date,
    },
    /// Nobody has moved in an engagement for long.
    EngagementStalled {
        /// Which.
        engagement: EngagementId,
    },
    /// An engagement is paused.
    EngagementPaused {
        /// Which.
        engagement: EngagementId,
    },
    /// An engagement goes on.
    EngagementResumed {
        /// Which.
        engagement: EngagementId,
    },
    /// An engagement was completed or closed.
    EngagementEnded {
        /// Which.
        engagement: EngagementId,
    },
    /// To the tenant: a partner asks to work for it.
    PartnerInvites {
        /// Whose customer.
        tenant: TenantId,
        /// Who asks.
        partner: PartnerId,
    },
    /// To the tenant: the Center has noted that a partner works for it.
    PartnerNoted {
        /// Which tenant.
        tenant: TenantId,
        /// Which partner.
        partner: PartnerId,
    },
    /// To the partner: the tenant is its customer now.
    PartnerAccepted {
        /// Which customer.
        tenant: TenantId,
        /// Whose.
        partner: PartnerId,
    },
    /// To the tenant: a partner asked on its behalf, and the request waits for consent.
    ConsentWanted {
        /// Which.
        request: RequestId,
    },
    /// To the tenant: a partner asked on its behalf, within its consent.
    FiledForYou {
        /// Which.
        request: RequestId,
    },
    /// To the partner: the tenant consented.
    ConsentGiven {
        /// Which customer.
        tenant: TenantId,
        /// Whose.
        partner: PartnerId,
    },
    /// To the partner: the tenant's consent is over.
    ConsentEnded {
        /// Which customer.
        tenant: TenantId,
        /// Whose.
        partner: PartnerId,
    },
    /// To the tenant: its consent has run out.
    ConsentRanOut {
        /// Whose customer.
        tenant: TenantId,
        /// To which partner.
        partner: PartnerId,
    },
    /// To the tenant: a partner's request still waits for its answer.
    ConsentReminded {
        /// Which.
        request: RequestId,
    },
    /// To all sides: the tenant has not answered a partner's request, which is withdrawn.
    ConsentUnanswered {
        /// Which.
        request: RequestId,
        /// Who reads it.
        to: Side,
    },
    /// To both sides: what a partner asked for is in a plan of the tenant already, so it is withdrawn.
    RequestInPlan {
        /// Which.
        request: RequestId,
        /// Who reads it.
        to: Side,
    },
    /// To whoever asked at the partner: the tenant lets the request go on, and it does.
    RequestAllowed {
        /// Which.
        request: RequestId,
    },
    /// To somebody new at a partner: you can sign in.
    PartnerPlaceGiven {
        /// At which.
        partner: PartnerId,
    },
    /// To the partner: the tenant does not want what was asked.
    ConsentRefused {
        /// Which.
        request: RequestId,
    },
    /// Something happens to a migration event.
    Migration {
        /// Which.
        event: MigrationEventId,
        /// What.
        what: MigrationNews,
    },
    /// What was held for somebody, gathered.
    Digest {
        /// The letters that were held.
        news: Vec<Letter>,
        /// How many more there were.
        more: usize,
        /// Secret of the link that stops the digest; it opens nothing else.
        stop: String,
    },
}

fn english() -> WrittenLanguage {
    WrittenLanguage::English
}

impl Letter {
    fn job(&self) -> &'static str {
        match self {
            Self::SignInCode { .. } | Self::SetUpCode { .. } => CODE_JOB,
            _ => JOB,
        }
    }

    /// What kind of news it is. None: it awaits an act of its reader, tells of a decision or of
    /// what ends, guards somebody's rights or is a key, and goes at once, whatever anybody chose.
    #[must_use]
    pub(crate) fn news(&self) -> Option<NewsKind> {
        match self {
            Self::GuidanceGiven { .. } => Some(NewsKind::Guidance),
            Self::TaskWords { .. } => Some(NewsKind::Words),
            Self::TaskShown { .. } | Self::FoundRight { .. } | Self::MoreAsked { .. } => {
                Some(NewsKind::Review)
            }
            Self::EngagementStalled { .. }
            | Self::EngagementResumed { .. }
            | Self::QuestionClosed { .. } => Some(NewsKind::Course),
            Self::PartnerAccepted { .. } | Self::ConsentGiven { .. } => Some(NewsKind::Partner),
            Self::SurveyAsked { .. } => Some(NewsKind::Survey),
            Self::Migration { what, .. } => what.kind(),
            Self::SignInCode { .. }
            | Self::SetUpCode { .. }
            | Self::Invited { .. }
            | Self::HandOverAsked { .. }
            | Self::HandOverConfirmed { .. }
            | Self::HandOverDone { .. }
            | Self::HandOverRefused { .. }
            | Self::CenterRoleGiven
            | Self::RequestFiled { .. }
            | Self::RequestLapsed { .. }
            | Self::RequestAccepted { .. }
            | Self::OfferMade { .. }
            | Self::OffersRanOut { .. }
            | Self::Meeting { .. }
            | Self::MeetingPlaced { .. }
            | Self::SpecialistAway { .. }
            | Self::TaskStuck { .. }
            | Self::QuestionAsked { .. }
            | Self::QuestionFollowedUp { .. }
            | Self::QuestionAnswered { .. }
            | Self::SubscriptionEnds { .. }
            | Self::EngagementPaused { .. }
            | Self::EngagementEnded { .. }
            | Self::PartnerInvites { .. }
            | Self::PartnerNoted { .. }
            | Self::ConsentWanted { .. }
            | Self::FiledForYou { .. }
            | Self::ConsentEnded { .. }
            | Self::ConsentRanOut { .. }
            | Self::ConsentReminded { .. }
            | Self::ConsentUnanswered { .. }
            | Self::RequestInPlan { .. }
            | Self::ConsentRefused { .. }
            | Self::RequestAllowed { .. }
            | Self::PartnerPlaceGiven { .. }
            | Self::Digest { .. } => None,
        }
    }

    /// Whether it carries what nobody but its reader may ever see, and so must not be kept.
    pub(crate) fn is_secret(&self) -> bool {
        matches!(
            self,
            Self::SignInCode { .. }
                | Self::SetUpCode { .. }
                | Self::RequestFiled { .. }
                | Self::Invited { .. }
        )
    }
}

impl std::fmt::Debug for Letter {
    /// Says what it is about only: some carry a code or the secret of a link.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let written = serde_json::to_value(self).unwrap_or_default();
        let about = written["about"].as_str().unwrap_or_default();
        out.debug_tuple("Letter").field(&about).finish()
    }
}

/// Somebody who gets a letter before being known as a person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Recipient {
    /// The mail address.
    pub address: String,
    /// The name.
    pub name: String,
    /// What is read.
    pub language: WrittenLanguage,
    /// IANA zone.
    pub zone: String,
}

/// A letter on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Outgoing {
    pub(crate) to: PersonId,
    pub(crate) letter: Letter,
}

/// Asks for a letter in the transaction of the act that it tells of. News goes as its reader has
/// chosen, everything else at once.
pub(crate) async fn send(
    writing: &Writing,
    center: &Center,
    to: PersonId,
    letter: Letter,
    at: Timestamp,
) -> Result<(), CenterFault> {
    match letter.news() {
        Some(kind) => news::tell(writing, center, to, (kind, letter), at).await,
        None => post(writing, center, to, letter, at).await,
    }
}

/// Asks for a letter that goes at once.
pub(crate) async fn post(
    writing: &Writing,
    center: &Center,
    to: PersonId,
    letter: Letter,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let id = JobId(center.chance().uuid(at));
    let subject = subject(to, id);
    let ask = Ask {
        id,
        kind: letter.job(),
        subject: &subject,
        run_at: at,
        at,
    };
    Ok(outbox::ask(writing, ask, &Outgoing { to, letter }).await?)
}

/// A letter is about its reader, and each is one of its own: what it carries may be erased when it is given
/// up, and whom it did not reach must be known even so.
fn subject(to: PersonId, id: JobId) -> String {
    format!("{to} {id}")
}

/// Whom a job is a letter to; none if it is none.
pub(crate) fn addressee(job: &Job) -> Option<PersonId> {
    if !JOBS.contains(&job.kind.as_str()) {
        return None;
    }
    let (to, _) = job.subject.split_once(' ')?;
    to.parse().ok()
}

/// Asks for the same letter to several people.
pub(crate) async fn send_all(
    writing: &Writing,
    center: &Center,
    to: Vec<PersonId>,
    letter: &Letter,
    at: Timestamp,
) -> Result<(), CenterFault> {
    for person in to {
        send(writing, center, person, letter.clone(), at).await?;
    }
    Ok(())
}
