//! The page at the Center that a wish for help leads to: the form, or what is under way already, or who
//! may ask. It names no tenant that is not the reader's own.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use center::Tenant;
use center::claim::own_tenant;
use center::service::{Place, Places, PlanUnderWay, places, services_of};
use process::identity::ServiceName;
use process::permission::{Action, TenantAct};
use process::state::{Move, RequestState};
use words::Args;

use super::tenants;
use crate::claim::introduced;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::{written_languages, zones};
use crate::request::reasons::Reasons;
use crate::request::way_to;
use crate::visit::{Refusal, Visit};

/// So many requests that nothing has come of are led to; all are found at the tenant.
const NEWEST: usize = 5;
/// Of so many tenants it is looked up what is under way; a person of more finds it at each of them.
const MOST_TENANTS: usize = 5;

#[derive(Template)]
#[template(path = "widget/help.html")]
struct HelpPage {
    page: Page,
    /// The reader's tenants, those first in which it may request assistance.
    doors: Vec<Door>,
    /// The service that the page was about on which help was wished for: its name and title.
    service: Option<(String, String)>,
    /// Whether that page named a tenant that is not the reader's.
    is_elsewhere: bool,
    /// Whether the reader asks for customers, in a workspace of its own.
    is_partner: bool,
    /// The tenant that waits for its first admin at the reader's own address, and what it is asked.
    claim: Option<(Tenant, Form)>,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
}

impl HelpPage {
    /// Whether the reader can fill the form in here.
    fn has_form(&self) -> bool {
        let mut doors = self.doors.iter();
        doors.any(|door| door.may_request && door.found.is_none())
    }
}

/// What is open to the reader in one tenant.
struct Door {
    domain: String,
    organisation: String,
    may_request: bool,
    /// Why the reader may not request assistance, as a key.
    why_not: &'static str,
    /// Where the service that help is wished with stands already.
    found: Option<Found>,
    /// What else is there.
    ways: Vec<Way>,
}

/// The request or the plan that the service is in.
struct Found {
    /// Whether it is the reader's to finish, and another wish goes into it too.
    is_draft: bool,
    heading: String,
    text: String,
    moves: Vec<Move>,
    address: String,
    word: &'static str,
    /// Where its Specialist is asked.
    questions: Option<String>,
}

/// A line that leads somewhere.
struct Way {
    address: String,
    title: String,
    text: String,
    moves: Vec<Move>,
}

impl Way {
    fn new(address: String, title: String) -> Self {
        Self {
            address,
            title,
            text: String::new(),
            moves: Vec::new(),
        }
    }
}

/// What the reader may do in one tenant, for which a page was opened about a service or about none.
struct Looked<'a> {
    visit: &'a Visit,
    reasons: &'a Reasons,
    act: &'a TenantAct,
    tenant: &'a Tenant,
    places: Places,
}

impl Looked<'_> {
    fn say(&self, word: &str) -> String {
        self.visit.frame.speaker.say(word)
    }

    fn may(&self, action: Action) -> bool {
        self.act.permit(action).is_ok()
    }

    /// Where a plan's Specialist is asked.
    fn questions(&self, plan: &PlanUnderWay) -> Option<String> {
        let may_ask = self.may(Action::SeeTenant) && self.may(Action::AskQuestion);
        let (domain, engagement) = (&self.tenant.domain, plan.engagement);
        let address = || format!("/t/{domain}/questions?engagement={engagement}");
        (plan.is_guided && may_ask).then(address)
    }

    /// Where a service stands already. What the customer could do by itself stands in nobody's way once
    /// the service is eligible.
    async fn place(&self, service: &ServiceName) -> Result<Option<Place>, Refusal> {
        let place = self.places.of_service(service, None);
        let is_open = place.as_ref().is_some_and(Place::yields_to_eligible);
        if !is_open || !self.may(Action::SeeTenant) {
            return Ok(place);
        }
        let decided = services_of(&self.visit.center, self.act, self.tenant).await?;
        let decision = decided.decision.services.get(service);
        let verdict = decision.map(|decision| decision.verdict);
        Ok(self.places.of_service(service, verdict))
    }

    fn found(&self, service: &str, place: Place) -> Found {
        let speaker = &self.visit.frame.speaker;
        let domain = &self.tenant.domain;
        let args = Args::new().text("service", service);
        match place {
            Place::Plan(plan, moves) => {
                let mut known = self.places.plans.iter();
                let known = known.find(|known| known.engagement == plan.engagement);
                Found {
                    is_draft: false,
                    heading: speaker.say_with("help-in-plan", args),
                    text: String::new(),
                    moves,
                    address: format!("/t/{domain}?engagement={}", plan.engagement),
                    word: "service-to-plan",
                    questions: known.and_then(|plan| self.questions(plan)),
                }
            }
            Place::Request(request) => {
                let args = args.text("reference", &request.reference);
                let (address, word) = way_to(domain, &request.reference, request.state);
                Found {
                    is_draft: request.state == RequestState::Draft,
                    heading: speaker.say_with("help-in-request", args),
                    text: speaker.say_of("request-next", request.state),
                    moves: vec![request.state.whose_move()],
                    address,
                    word,
                    questions: None,
                }
            }
        }
    }

    /// What is under way, what can be asked, and what else the reader may look at.
    fn ways(&self) -> Vec<Way> {
        let speaker = &self.visit.frame.speaker;
        let home = format!("/t/{}", self.tenant.domain);
        let mut ways = Vec::new();
        for request in self.places.requests.iter().take(NEWEST) {
            let args = Args::new().text("reference", &request.reference);
            let (address, _) = way_to(&self.tenant.domain, &request.reference, request.state);
            let title = speaker.say_with("landing-request-of", args);
            ways.push(Way {
                text: speaker.say_of("request-next", request.state),
                moves: vec![request.state.whose_move()],
                ..Way::new(address, title)
            });
        }
        if self.may(Action::SeeTenant) {
            for plan in &self.places.plans {
                let address = format!("{home}?engagement={}", plan.engagement);
                let args = Args::new().text("services", self.reasons.services(&plan.services));
                ways.push(Way {
                    moves: plan.moves.clone(),
                    ..Way::new(address, speaker.say_with("help-plan-for", args))
                });
            }
        } else if self.may(Action::SeeTasks) {
            ways.push(Way::new(format!("{home}/tasks"), self.say("task-list")));
        }
        let mut guided = self.places.plans.iter();
        if let Some(address) = guided.find_map(|plan| self.questions(plan)) {
            ways.push(Way::new(address, self.say("help-ask")));
        }
        ways
    }

    async fn door(&self, service: Option<&(ServiceName, String)>) -> Result<Door, Refusal> {
        let found = match service {
            Some((name, title)) => {
                let place = self.place(name).await?;
                place.map(|place| self.found(title, place))
            }
            None => None,
        };
        let may_request = self.may(Action::FileRequest);
        let mut ways = self.ways();
        if let Some(found) = &found {
            let questions = found.questions.as_deref();
            ways.retain(|way| way.address != found.address && Some(&*way.address) != questions);
        }
        if !may_request {
            let home = format!("/t/{}", self.tenant.domain);
            if self.may(Action::SeeTenant) {
                let services = format!("{home}/services");
                ways.push(Way::new(services, self.say("landing-see-services")));
            }
            if self.may(Action::AskHandOver) {
                let admin = format!("{home}/people/admin");
                ways.push(Way::new(admin, self.say("hand-over-ask-title")));
            }
        }
        Ok(Door {
            domain: self.tenant.domain.clone(),
            organisation: self.tenant.name.clone(),
            may_request,
            why_not: match self.act {
                TenantAct::Customer(_) => "help-member-text",
                TenantAct::Representative(_) | TenantAct::OnBehalf(_) => "help-mandate-text",
            },
            found,
            ways,
        })
    }
}

/// What a reader of no tenant yet may become the first admin of; then it goes on here.
async fn claimable(
    visit: &Visit,
    service: Option<&str>,
) -> Result<Option<(Tenant, Form)>, Refusal> {
    let Ok(act) = visit.newcomer() else {
        return Ok(None);
    };
    let Some(tenant) = own_tenant(&visit.center, &act).await? else {
        return Ok(None);
    };
    let form = introduced(visit, &visit.signed_in()?.zone)?
        .with("then", "help")
        .with("service", service.unwrap_or_default());
    Ok(Some((tenant, form)))
}

/// In a tab of its own. What the other page said is shown and nothing is kept of it; the request begins
/// with the reader's own click.
pub(super) async fn show(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let is_partner = person.partner().is_ok();
    let mut own = tenants(&visit);
    own.sort_by_key(|(act, _)| act.permit(Action::FileRequest).is_err());
    let named = query.get("tenant").map(|named| named.to_lowercase());
    let position = own
        .iter()
        .position(|(_, tenant)| Some(&tenant.domain) == named.as_ref());
    if let Some(position) = position {
        own.swap(0, position);
        own.truncate(1);
    }
    let reasons = Reasons::of(&visit);
    let service = query.get("service").and_then(|name| name.parse().ok());
    let service = service.filter(|name| reasons.knows(name)).map(|name| {
        let title = reasons.services(std::slice::from_ref(&name));
        (name, title)
    });
    let mut doors = Vec::new();
    for (place, (act, tenant)) in own.iter().enumerate() {
        let sees = act.permit(Action::SeeRequests).is_ok() || act.permit(Action::SeeTenant).is_ok();
        let looked = Looked {
            places: if sees && place < MOST_TENANTS {
                places(&visit.center, act).await?
            } else {
                Places::default()
            },
            visit: &visit,
            reasons: &reasons,
            act,
            tenant,
        };
        doors.push(looked.door(service.as_ref()).await?);
    }
    let is_for_nobody = !doors.iter().any(|door| door.may_request);
    let claim = if is_for_nobody {
        claimable(&visit, service.as_ref().map(|(name, _)| name.as_str())).await?
    } else {
        None
    };
    let is_claimed = |named: &String| {
        let mut waiting = claim.iter();
        waiting.any(|(tenant, _)| tenant.domain == *named)
    };
    let named = named.filter(|named| !named.is_empty() && !is_claimed(named));
    let is_elsewhere = named.is_some() && position.is_none();
    let page = HelpPage {
        claim,
        languages: written_languages(),
        zones: zones(),
        page: visit.page("landing-request"),
        doors,
        service: service.map(|(name, title)| (name.to_string(), title)),
        is_elsewhere,
        is_partner,
    };
    Ok(render(StatusCode::OK, &page))
}
