//! The customer's home: nothing yet, a request under way, or an engagement with where it is, what
//! is next and who helps.

mod engaged;
mod launch;

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::Tenant;
use center::consent::Standing;
use center::plan::{Overview, RequestUnderWay, overview};
use center::service::Services;
use center::survey::OpenSurvey;
use center::task::Head;
use process::eligibility::Verdict;
use process::permission::Action;
use process::state::{Move, RequestState};
use words::Args;

use crate::consent::sentence;
use crate::guidance::id;
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::plans::Plans;
use crate::request::reasons::{Reasons, ServiceCard};
use crate::request::way_to;
use crate::task::asked;
use crate::tracking::happens_next;
use crate::visit::{Refusal, Visit, go};
use crate::{Audience, Routes};

use engaged::Engaged;

pub(crate) fn routes() -> Routes {
    Routes::default().show("/t/{domain}", Audience::Customer, Action::SeeTenant, show)
}

/// The most services that the deploy card names.
const NAMED: usize = 3;
/// The most services shown beside a plan.
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "landing/landing.html")]
struct Landing {
    page: Page,
    domain: String,
    over: String,
    lead: String,
    engaged: Option<Engaged>,
    /// The plans that go on.
    plans: Plans,
    /// What addresses of the plan looked at end on.
    query: String,
    /// What has ended last, while nothing is under way.
    ended: Option<Head>,
    request: Option<RequestCard>,
    may_request: bool,
    services: Vec<Service>,
    /// How many services were looked at.
    all: usize,
    checked: String,
    deploy: Option<String>,
    /// Whether nothing is deployed with the Center's help yet.
    is_first: bool,
    /// What partners may do and see, a sentence each.
    consents: Vec<String>,
    /// How much of what partners ask waits for an answer.
    waiting_consents: usize,
    /// Partners that are taken in and have no consent.
    without_consent: Vec<String>,
    /// What the reader is asked about the help.
    survey: Option<OpenSurvey>,
    survey_form: Form,
}

/// A request on its way and where it is followed.
struct RequestCard {
    request: RequestUnderWay,
    address: String,
    /// The key of what leads there.
    word: &'static str,
}

/// A service of the tenant's subscriptions.
struct Service {
    card: ServiceCard,
    caption: String,
    /// Whether the request under way is about it.
    is_asked: bool,
}

async fn show(visit: Visit, Path(domain): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let named = id(asked(&uri, "engagement"))?;
    let mut overview = overview(&visit.center, &act, &tenant, named, visit.language).await?;
    if let (Some(named), Some(_)) = (named, &overview.ended) {
        // What has ended has nothing that is next: what was done in it is read among its tasks.
        return Ok(go(&format!(
            "/t/{domain}/tasks?engagement={named}&show=all"
        )));
    }
    let standing = std::mem::take(&mut overview.partners);
    let landing = Landing::of(&visit, &tenant, overview).with(&visit, standing);
    Ok(render(StatusCode::OK, &landing))
}

impl Landing {
    fn of(visit: &Visit, tenant: &Tenant, overview: Overview) -> Self {
        let decided = &overview.services;
        let speaker = &visit.frame.speaker;
        let reasons = Reasons::of(visit);
        let mut page =
            Page::new(&visit.frame, "").customer(&tenant.domain, Some(CustomerPlace::Overview));
        let current = overview.engagement.as_ref().map(|view| view.id);
        let home = format!("/t/{}", tenant.domain);
        let plans = Plans::of(&reasons, &home, &overview.plans, current);
        if plans.are_several() {
            page = page.of_plan(current);
        }
        let engaged = overview
            .engagement
            .map(|view| Engaged::of(visit, &page, view));
        let ended = overview.ended;
        let (title, lead) = match (&engaged, &overview.request) {
            (Some(engaged), _) => (engaged.title.clone(), engaged.lead.clone()),
            (None, None) if ended.is_some() => (
                speaker.say("landing-title-ended"),
                speaker.say("landing-lead-ended"),
            ),
            (None, Some(request)) => (
                request_title(speaker, request),
                happens_next(speaker, request.state, &request.standing),
            ),
            (None, None) => (
                speaker.say("landing-title-none"),
                speaker.say("landing-lead-none"),
            ),
        };
        page.title = title;
        let asked = |card: &ServiceCard| {
            let request = overview.request.as_ref();
            request.is_some_and(|request| request.services.contains(&card.name))
        };
        let cards = reasons.cards(&decided.decision);
        let all = cards.len();
        let mut services: Vec<Service> = cards
            .into_iter()
            .map(|card| card.placed(&overview.in_plans))
            .map(|card| {
                let is_asked = asked(&card);
                let caption = match card.plan {
                    Some(plan) if plan.is_own => speaker.say("landing-service-own"),
                    Some(plan) if plan.is_paused => speaker.say("landing-service-paused"),
                    Some(_) => speaker.say("landing-service-running"),
                    None if is_asked => speaker.say("landing-service-asked"),
                    None => card.sentence.clone(),
                };
                Service {
                    card,
                    caption,
                    is_asked,
                }
            })
            .filter(|service| {
                service.card.plan.is_some() || service.card.verdict != Verdict::NotEligible
            })
            .collect();
        let deploy = deploy(speaker, &services);
        // What is under way comes first; a page with a plan has no room for all the others.
        services.sort_by_key(|service| (service.card.plan.is_none(), !service.is_asked));
        if engaged.is_some() {
            services.truncate(SHOWN);
        }
        Self {
            query: plans.query(),
            plans,
            page,
            domain: tenant.domain.clone(),
            over: over(speaker, tenant, decided, &reasons),
            lead,
            deploy,
            all,
            is_first: engaged.is_none() && ended.is_none() && overview.request.is_none(),
            ended,
            checked: speaker.say_with(
                "landing-services-checked",
                Args::new()
                    .date("date", decided.on)
                    .text("rules", &decided.rules.0),
            ),
            request: overview
                .request
                .map(|request| RequestCard::of(&tenant.domain, request)),
            may_request: overview.may_request,
            engaged,
            services,
            consents: Vec::new(),
            waiting_consents: 0,
            without_consent: Vec::new(),
            survey: overview.survey,
            survey_form: Form::default(),
        }
    }

    /// The same with what stands there while partners may do something.
    fn with(self, visit: &Visit, standing: Standing) -> Self {
        let reasons = Reasons::of(visit);
        let held = standing.held.iter();
        Self {
            consents: held
                .map(|held| sentence(&self.page, &reasons, held))
                .collect(),
            waiting_consents: standing.waiting,
            without_consent: standing.without,
            ..self
        }
    }
}

impl RequestCard {
    fn of(domain: &str, request: RequestUnderWay) -> Self {
        let (address, word) = way_to(domain, &request.reference, request.state);
        Self {
            request,
            address,
            word,
        }
    }
}

fn request_title(speaker: &words::Speaker, request: &RequestUnderWay) -> String {
    let word = match request.state {
        RequestState::Draft => "landing-title-draft",
        RequestState::SelfServe => "landing-title-self-serve",
        _ => "landing-title-request",
    };
    speaker.say_with(word, Args::new().text("reference", &request.reference))
}

/// Who this is: the organisation and the largest plan it holds now.
fn over(
    speaker: &words::Speaker,
    tenant: &Tenant,
    decided: &Services,
    reasons: &Reasons,
) -> String {
    let current = decided
        .subscriptions
        .iter()
        .filter(|held| held.start <= decided.on && decided.on <= held.end);
    match current.max_by_key(|held| held.seats) {
        Some(largest) => speaker.say_with(
            "landing-over",
            Args::new()
                .text("organisation", &tenant.name)
                .text("plan", reasons.plan(&largest.plan))
                .number("seats", largest.seats),
        ),
        None => tenant.name.clone(),
    }
}

/// What could be deployed besides; nothing when every eligible service is in the plan.
fn deploy(speaker: &words::Speaker, services: &[Service]) -> Option<String> {
    let left: Vec<&str> = services
        .iter()
        .filter(|service| service.card.verdict == Verdict::Eligible)
        .filter(|service| service.card.plan.is_none() && !service.is_asked)
        .map(|service| service.card.title.as_str())
        .collect();
    if left.is_empty() {
        return None;
    }
    let word = if left.len() > NAMED {
        "landing-deploy-among"
    } else {
        "landing-deploy-text"
    };
    let named = left.iter().take(NAMED);
    let args = Args::new().number("count", left.len());
    Some(speaker.say_with(word, args.list("services", named)))
}
