//! Making the words of a letter, in its reader's language, from what is true when it is sent.

use catalog::Catalog;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use mail::{Button, Correspondent, Fact, Link, Message, MessageId};
use process::identity::{EngagementId, OfferId, PersonId, PlanName, RequestId, TaskId};
use process::language::WrittenLanguage;
use process::state::{EngagementState, OfferState, RequestState};
use store::decision::DecisionKind;
use store::offer::Offer;
use store::person::{Person, PersonKind};
use store::request::Request;
use store::{Id, Instant, Reading, Word};
use words::{Args, Speaker};

use super::digest::Digest;
use super::{Letter, Outgoing, Recipient};
use crate::queue::CameTo;
use crate::request::Answers;
use crate::{Center, CenterFault, routing};

/// What a letter says, before it is put on paper.
pub(super) struct Content {
    /// Beginning of its messages: `mail-request-filed`.
    pub(super) about: &'static str,
    pub(super) args: Args,
    pub(super) facts: Vec<(&'static str, String)>,
    /// Path of the page its button leads to.
    pub(super) path: String,
    pub(super) invitation: Option<mail::Invitation>,
}

/// The desk a letter is written at: who reads it, in which words.
pub(super) struct Desk<'a> {
    pub(super) center: &'a Center,
    pub(super) reading: &'a Reading,
    pub(super) catalog: &'a Catalog,
    pub(super) reader: &'a Person,
    pub(super) speaker: &'a Speaker,
}

impl Desk<'_> {
    pub(super) fn language(&self) -> WrittenLanguage {
        self.reader.language.0
    }
}

/// Composes a letter asked for at this instant. None: its reader or what it tells of is gone, or its
/// code has expired, and nothing is to be sent.
///
/// # Errors
/// The database failed, or the letter cannot be put on paper.
pub(crate) async fn compose(
    center: &Center,
    outgoing: &Outgoing,
    id: &str,
    asked_at: Timestamp,
) -> Result<Option<Message>, CenterFault> {
    if has_expired(&outgoing.letter, asked_at, center.now()) {
        return Ok(None);
    }
    let reading = center.store().read().await?;
    let Some(reader) = reader(&reading, outgoing, asked_at).await? else {
        return Ok(None);
    };
    let Some(address) = reader.address.clone() else {
        return Ok(None);
    };
    let speaker = speaker_for(&reader);
    let catalog = center.catalog();
    let desk = Desk {
        center,
        reading: &reading,
        catalog: &catalog,
        reader: &reader,
        speaker: &speaker,
    };
    if let Letter::Digest { news, more, stop } = &outgoing.letter {
        let digest = Digest {
            news,
            more: *more,
            stop,
        };
        return super::digest::compose(&desk, digest, (id, &address)).await;
    }
    let Some(content) = content(&desk, &outgoing.letter).await? else {
        return Ok(None);
    };
    put_on_paper(&desk, content, id, &address).map(Some)
}

/// Whoever is written to: a person, or somebody who is none yet and sets a Center up, was invited, or
/// may come in.
async fn reader(
    reading: &Reading,
    outgoing: &Outgoing,
    asked_at: Timestamp,
) -> Result<Option<Person>, CenterFault> {
    match &outgoing.letter {
        Letter::SetUpCode { to, .. } => Ok(Some(unknown(outgoing.to, to, asked_at))),
        letter => match store::person::by_id(reading, outgoing.to).await? {
            Some(person) => Ok(Some(person)),
            None => newcomer(reading, letter).await,
        },
    }
}

/// Somebody who is no person of the Center's yet.
async fn newcomer(reading: &Reading, letter: &Letter) -> Result<Option<Person>, CenterFault> {
    match letter {
        Letter::SignInCode {
            address: Some(address),
            language,
            claims,
            ..
        } => crate::claim::may_come(reading, address, (*language, *claims)).await,
        Letter::Invited { invitation, .. } => super::member::invited(reading, *invitation).await,
        _ => Ok(None),
    }
}

/// The first person of a Center, as a reader.
fn unknown(id: PersonId, to: &Recipient, at: Timestamp) -> Person {
    Person {
        id: Id(id),
        kind: Word(PersonKind::Center),
        address: Some(to.address.clone()),
        name: to.name.clone(),
        language: Word(to.language),
        zone: to.zone.clone(),
        created_at: Instant(at),
        erased_at: None,
        version: 1,
    }
}

/// A code that no longer works would only be typed in vain.
fn has_expired(letter: &Letter, asked_at: Timestamp, now: Timestamp) -> bool {
    match letter {
        Letter::SignInCode { minutes, .. } | Letter::SetUpCode { minutes, .. } => {
            now >= asked_at + SignedDuration::from_mins(i64::from(*minutes))
        }
        _ => false,
    }
}

/// Speaks the reader's language by the reader's clock.
pub(super) fn speaker_for(reader: &Person) -> Speaker {
    let zone = jiff::tz::TimeZone::get(&reader.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let language = reader.language.tag().parse();
    Speaker::new(language.unwrap_or(words::Language::English), zone)
}

pub(super) fn put_on_paper(
    desk: &Desk<'_>,
    content: Content,
    id: &str,
    address: &str,
) -> Result<Message, CenterFault> {
    let say = |part: &str| {
        desk.speaker
            .say_with(&format!("{}-{part}", content.about), &content.args)
    };
    let settings = desk.center.settings();
    let from: mail::Address = settings.mail_from.parse().map_err(CenterFault::internal)?;
    let host = from.domain().to_owned();
    let center_name = desk
        .catalog
        .names()
        .center(desk.language())
        .map_or("FastTrack", |name| name.text);
    let message_id: MessageId = format!("{id}@{host}")
        .parse()
        .map_err(CenterFault::internal)?;
    let link: Link = format!("{}{}", settings.base_url, content.path)
        .parse()
        .map_err(CenterFault::internal)?;
    let facts = content.facts.into_iter().map(|(label, value)| Fact {
        label: desk.speaker.say(label).as_str().into(),
        value: value.as_str().into(),
    });
    Ok(Message {
        message_id,
        date: desk.center.now(),
        from: Correspondent {
            name: center_name.into(),
            address: from,
        },
        to: Correspondent {
            name: desk.reader.name.as_str().into(),
            address: address.parse().map_err(CenterFault::internal)?,
        },
        language: desk.language(),
        subject: say("subject").as_str().into(),
        preheader: center_name.into(),
        paragraphs: vec![say("text").as_str().into()],
        facts: facts.collect(),
        lines: Vec::new(),
        button: Some(Button {
            label: say("button").as_str().into(),
            link,
        }),
        note: desk.speaker.say("mail-note").as_str().into(),
        footer: desk
            .speaker
            .say_with("mail-footer", Args::new().text("center", center_name))
            .as_str()
            .into(),
        stop: None,
        invitation: content.invitation,
    })
}

pub(super) async fn content(
    desk: &Desk<'_>,
    letter: &Letter,
) -> Result<Option<Content>, CenterFault> {
    match letter {
        Letter::SignInCode { code, minutes, .. } => Ok(Some(Content {
            about: "mail-code",
            args: Args::new().text("code", code).number("minutes", *minutes),
            facts: Vec::new(),
            path: "/sign-in/code".to_owned(),
            invitation: None,
        })),
        Letter::SetUpCode { code, minutes, .. } => Ok(Some(Content {
            about: "mail-set-up",
            args: Args::new().text("code", code).number("minutes", *minutes),
            facts: Vec::new(),
            path: "/set-up/code".to_owned(),
            invitation: None,
        })),
        Letter::CenterRoleGiven => Ok(Some(center_role_given(desk))),
        Letter::RequestFiled { request, tracking } => request_filed(desk, *request, tracking).await,
        Letter::RequestLapsed { request } => request_lapsed(desk, *request).await,
        Letter::OfferMade { offer } => offer_made(desk, *offer).await,
        Letter::OffersRanOut { request } => offers_ran_out(desk, *request).await,
        Letter::RequestAccepted { engagement } => request_accepted(desk, *engagement).await,
        Letter::EngagementPaused { engagement } => {
            about_engagement(desk, *engagement, "mail-paused").await
        }
        Letter::EngagementResumed { engagement } => {
            about_engagement(desk, *engagement, "mail-resumed").await
        }
        Letter::EngagementEnded { engagement } => engagement_ended(desk, *engagement).await,
        Letter::Meeting { meeting, sequence } => {
            super::meeting::content(desk, *meeting, *sequence).await
        }
        Letter::MeetingPlaced { meeting, sequence } => {
            super::meeting::placed(desk, *meeting, *sequence).await
        }
        Letter::GuidanceGiven { task } => about_task(desk, *task, "mail-guidance").await,
        Letter::TaskStuck { task } => about_task(desk, *task, "mail-stuck").await,
        Letter::TaskWords { task } => about_task(desk, *task, "mail-words").await,
        Letter::TaskShown { task } => about_task(desk, *task, "mail-shown").await,
        Letter::QuestionAsked { question } => {
            super::question::content(desk, *question, "mail-question").await
        }
        Letter::QuestionFollowedUp { question } => {
            super::question::content(desk, *question, "mail-question-again").await
        }
        Letter::QuestionAnswered { question } => {
            super::question::content(desk, *question, "mail-question-answered").await
        }
        Letter::QuestionClosed { question } => {
            super::question::content(desk, *question, "mail-question-closed").await
        }
        Letter::SurveyAsked { survey } => super::survey::content(desk, *survey).await,
        Letter::SpecialistAway { meeting } => super::meeting::away(desk, *meeting).await,
        Letter::FoundRight { task } => about_task(desk, *task, "mail-found-right").await,
        Letter::MoreAsked { task } => about_task(desk, *task, "mail-more-asked").await,
        Letter::Invited { invitation, secret } => {
            super::member::invitation(desk, *invitation, secret).await
        }
        Letter::HandOverAsked { hand_over } => {
            super::member::hand_over(desk, *hand_over, "mail-hand-over-asked").await
        }
        Letter::HandOverConfirmed { hand_over } => {
            super::member::hand_over(desk, *hand_over, "mail-hand-over-confirmed").await
        }
        Letter::HandOverDone { hand_over } => {
            super::member::hand_over(desk, *hand_over, "mail-hand-over-done").await
        }
        Letter::HandOverRefused { hand_over } => {
            super::member::hand_over(desk, *hand_over, "mail-hand-over-refused").await
        }
        Letter::SubscriptionEnds {
            engagement,
            plan,
            last_day,
        } => subscription_ends(desk, *engagement, (plan, *last_day)).await,
        Letter::EngagementStalled { engagement } => {
            about_engagement(desk, *engagement, "mail-stalled").await
        }
        Letter::Migration { event, what } => super::migration::content(desk, *event, *what).await,
        Letter::PartnerInvites { .. }
        | Letter::PartnerNoted { .. }
        | Letter::PartnerAccepted { .. }
        | Letter::ConsentWanted { .. }
        | Letter::FiledForYou { .. }
        | Letter::ConsentGiven { .. }
        | Letter::ConsentEnded { .. }
        | Letter::ConsentRanOut { .. }
        | Letter::ConsentReminded { .. }
        | Letter::ConsentUnanswered { .. }
        | Letter::RequestInPlan { .. }
        | Letter::RequestAllowed { .. }
        | Letter::PartnerPlaceGiven { .. }
        | Letter::ConsentRefused { .. } => super::partner::content(desk, letter).await,
        // It is made of others, in a room of its own.
        Letter::Digest { .. } => Ok(None),
    }
}

async fn request_accepted(
    desk: &Desk<'_>,
    engagement: EngagementId,
) -> Result<Option<Content>, CenterFault> {
    let content = about_engagement(desk, engagement, "mail-accepted").await?;
    // Its button says to choose a time: that is where it leads.
    Ok(content.map(|content| Content {
        path: format!("{}/meetings", content.path),
        ..content
    }))
}

fn center_role_given(desk: &Desk<'_>) -> Content {
    let center = desk.catalog.names().center(desk.language());
    let center = center.map_or("FastTrack", |name| name.text);
    Content {
        about: "mail-center-role",
        args: Args::new().text("center", center),
        facts: Vec::new(),
        path: "/sign-in".to_owned(),
        invitation: None,
    }
}

async fn request_filed(
    desk: &Desk<'_>,
    id: RequestId,
    tracking: &str,
) -> Result<Option<Content>, CenterFault> {
    let Some(request) = store::request::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let next = desk.speaker.say_of("request-next", request.state.as_str());
    Ok(Some(Content {
        about: "mail-request-filed",
        args: Args::new()
            .text("reference", &request.reference.0)
            .text("next", &next),
        facts: vec![("mail-fact-reference", request.reference.0.to_string())],
        path: format!("/track/{tracking}"),
        invitation: None,
    }))
}

async fn request_lapsed(desk: &Desk<'_>, id: RequestId) -> Result<Option<Content>, CenterFault> {
    let Some(request) = store::request::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, request.tenant_id.0).await? else {
        return Ok(None);
    };
    let reference = &request.reference.0;
    Ok(Some(Content {
        about: "mail-request-lapsed",
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("reference", reference),
        facts: vec![("mail-fact-reference", reference.to_string())],
        path: format!("/t/{}/requests/{reference}", tenant.domain),
        invitation: None,
    }))
}

async fn offer_made(desk: &Desk<'_>, id: OfferId) -> Result<Option<Content>, CenterFault> {
    // One that was taken back or ran out while no mail could go out would be looked for in vain.
    let is_open =
        |offer: &Offer| offer.state.0 == OfferState::Open && desk.center.now() < offer.due_at.0;
    let offer = store::offer::by_id(desk.reading, id).await?;
    let Some(offer) = offer.filter(is_open) else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, offer.tenant_id.0).await? else {
        return Ok(None);
    };
    let Some(request) = store::request::by_id(desk.reading, offer.request_id.0).await? else {
        return Ok(None);
    };
    let wanted = Answers::stored(&request.answers)?.what;
    let titles = wanted
        .iter()
        .flat_map(|what| &what.services)
        .map(|service| {
            let title = desk.catalog.service_title(service, desk.language());
            title.map_or_else(|| service.to_string(), |title| title.text.to_owned())
        });
    Ok(Some(Content {
        about: "mail-offer",
        args: Args::new()
            .text("tenant", &tenant.name)
            .date_time("due", offer.due_at.0),
        facts: vec![
            ("mail-fact-reference", request.reference.0.to_string()),
            (
                "request-services",
                desk.speaker.list(&titles.collect::<Vec<_>>()),
            ),
            ("mail-fact-due", desk.speaker.date_time(offer.due_at.0)),
        ],
        path: "/desk".to_owned(),
        invitation: None,
    }))
}

async fn offers_ran_out(desk: &Desk<'_>, id: RequestId) -> Result<Option<Content>, CenterFault> {
    let Some(request) = store::request::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let offers = store::offer::of_request(desk.reading, id).await?;
    let in_vain = offers
        .iter()
        .filter(|offer| matches!(offer.state.0, OfferState::Declined | OfferState::Expired));
    let about = if in_vain.count() > 1 {
        "mail-no-specialist"
    } else {
        "mail-nobody-asked"
    };
    let mut facts = vec![("mail-fact-reference", request.reference.0.to_string())];
    if let Some(why) = why_it_waits(desk, &request).await? {
        facts.push(("queue-why", why));
    }
    Ok(Some(Content {
        about,
        args: Args::new().text("reference", &request.reference.0),
        facts,
        path: "/center/queue".to_owned(),
        invitation: None,
    }))
}

/// Why the newest decision found nobody, as the queue tells it; none if it found somebody.
async fn why_it_waits(desk: &Desk<'_>, request: &Request) -> Result<Option<String>, CenterFault> {
    if request.state.0 != RequestState::Queued {
        return Ok(None);
    }
    let subject = [request.id.0.0];
    let newest =
        store::decision::newest_of::<CameTo>(desk.reading, DecisionKind::Routing, &subject).await?;
    let found_nobody = newest.iter().find(|made| made.result.found_nobody());
    let Some(made) = found_nobody else {
        return Ok(None);
    };
    let speaker = desk.speaker;
    Ok(Some(match made.result.emptied_by() {
        Some(filter) => {
            let filter = speaker.say_of("filter", routing::filter_word(filter));
            speaker.say_with("queue-pool-empty", Args::new().text("filter", filter))
        }
        None => speaker.say("queue-pool-nobody"),
    }))
}

/// Where this reader finds the engagement: a Specialist on the desk, a customer's person at home.
pub(super) fn home(
    desk: &Desk<'_>,
    tenant: &store::tenant::Tenant,
    lead: Option<PersonId>,
    at_desk: &str,
    at_home: &str,
) -> String {
    if lead == Some(desk.reader.id.0) {
        at_desk.to_owned()
    } else {
        format!("/t/{}{at_home}", tenant.domain)
    }
}

async fn about_engagement(
    desk: &Desk<'_>,
    id: EngagementId,
    about: &'static str,
) -> Result<Option<Content>, CenterFault> {
    let Some(engagement) = store::engagement::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, engagement.tenant_id.0).await? else {
        return Ok(None);
    };
    let lead = match engagement.lead_id {
        Some(lead) => store::person::by_id(desk.reading, lead.0).await?,
        None => None,
    };
    let lead_name = lead
        .as_ref()
        .map(|person| person.name.clone())
        .unwrap_or_default();
    let path = home(
        desk,
        &tenant,
        engagement.lead_id.map(|lead| lead.0),
        &format!("/desk/engagements/{id}"),
        "",
    );
    Ok(Some(Content {
        about,
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("specialist", lead_name),
        facts: Vec::new(),
        path,
        invitation: None,
    }))
}

async fn subscription_ends(
    desk: &Desk<'_>,
    id: EngagementId,
    (plan, last_day): (&PlanName, Date),
) -> Result<Option<Content>, CenterFault> {
    let content = about_engagement(desk, id, "mail-lapse").await?;
    let title = desk.catalog.plan_title(plan, desk.language());
    let title = title.map_or_else(|| plan.to_string(), |title| title.text.to_owned());
    Ok(content.map(|content| Content {
        args: content
            .args
            .text("plan", title)
            .text("date", desk.speaker.date_year(last_day)),
        ..content
    }))
}

/// The same, of one that is over: who ended it, and why if it was closed.
async fn engagement_ended(
    desk: &Desk<'_>,
    id: EngagementId,
) -> Result<Option<Content>, CenterFault> {
    let Some(engagement) = store::engagement::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let about = match (engagement.state.0, engagement.ended_side.as_deref()) {
        (EngagementState::Completed, _) => "mail-completed",
        (_, Some("center")) => "mail-closed-by-center",
        _ => "mail-closed",
    };
    let Some(content) = about_engagement(desk, id, about).await? else {
        return Ok(None);
    };
    let is_lead = engagement.lead_id == Some(desk.reader.id);
    let path = if is_lead {
        content.path
    } else {
        format!("{}/tasks?engagement={id}", content.path)
    };
    let reason = engagement.ended_reason;
    Ok(Some(Content {
        facts: reason
            .map(|reason| ("mail-fact-reason", reason))
            .into_iter()
            .collect(),
        path,
        ..content
    }))
}

async fn about_task(
    desk: &Desk<'_>,
    id: TaskId,
    about: &'static str,
) -> Result<Option<Content>, CenterFault> {
    let Some(task) = store::task::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, task.tenant_id.0).await? else {
        return Ok(None);
    };
    let engagement = store::engagement::by_id(desk.reading, task.engagement_id.0).await?;
    let lead = engagement.and_then(|engagement| engagement.lead_id.map(|lead| lead.0));
    let title = desk
        .catalog
        .names()
        .task(&task.name, desk.language())
        .map_or(task.name.as_str(), |words| words.title);
    let path = home(
        desk,
        &tenant,
        lead,
        &format!("/desk/tasks/{id}"),
        &format!("/tasks/{id}"),
    );
    Ok(Some(Content {
        about,
        args: Args::new().text("tenant", &tenant.name).text("task", title),
        facts: Vec::new(),
        path,
        invitation: None,
    }))
}
