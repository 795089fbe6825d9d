//! What a tenant sees of its partners: who has asked, who may do what until when, what waits.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{PartnerId, PersonId, Reference, ServiceName, TenantId};
use process::permission::{Action, RelationState, Scope, TenantAct};
use process::state::RequestState;
use store::consent::Consent;
use store::person::Person;
use store::request::Request;
use store::{Id, Reading};
use uuid::Uuid;

use super::hold::may_go_on;
use crate::request::{Answers, UNDER_WAY};
use crate::{Center, CenterFault};

/// A consent that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub id: Uuid,
    /// To which partner.
    pub partner: PartnerId,
    /// Its name.
    pub name: String,
    /// To what.
    pub scopes: Vec<Scope>,
    /// For which services.
    pub services: Vec<ServiceName>,
    /// Its last day.
    pub until: Date,
    /// Who said so; none once that person was erased.
    pub granted_by: Option<String>,
    /// When.
    pub granted_at: Timestamp,
    /// Whether it rests, because the Center has paused the partner.
    pub rests: bool,
}

impl Held {
    /// Whether these may be asked for without waiting; not while it rests.
    #[must_use]
    pub fn lets_ask(&self, services: &[ServiceName]) -> bool {
        !self.rests
            && self.scopes.contains(&Scope::Request)
            && services.iter().all(|one| self.services.contains(one))
    }
}

/// One request that a partner may ask by itself, whatever its consent says. It ends with the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// What people quote.
    pub reference: Reference,
    /// For which services.
    pub services: Vec<ServiceName>,
}

/// A request of a partner that waits for consent, or for another request to end.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What people quote.
    pub reference: Reference,
    /// Whose.
    pub partner: PartnerId,
    /// Its name.
    pub name: String,
    /// Who asked there; none once that person was erased.
    pub asked_by: Option<String>,
    /// Sent.
    pub filed_at: Option<Timestamp>,
    /// What was answered.
    pub answers: Answers,
    /// Whether it is allowed already.
    pub is_allowed: bool,
    /// Another request of the tenant that is under way: this one can go on only after that.
    pub other: Option<Reference>,
    /// Whether the Center has paused the partner: nothing goes on until then.
    pub is_paused: bool,
}

impl Waiting {
    /// Whether it goes on by itself: no answer is asked for.
    #[must_use]
    pub fn goes_on_later(&self) -> bool {
        self.is_allowed && self.other.is_some()
    }
}

/// A partner of the tenant.
#[derive(Clone, Debug)]
pub struct PartnerView {
    /// Which.
    pub partner: PartnerId,
    /// Its name.
    pub name: String,
    /// How far they have come.
    pub state: RelationState,
    /// Since when.
    pub since: Timestamp,
    /// What is consented to it.
    pub held: Option<Held>,
    /// What it may ask beside that, each by itself, while nothing has come of it.
    pub allowed: Vec<Allowed>,
    /// Whether the Center has paused it.
    pub is_paused: bool,
}

/// What stands on the tenant's home while a partner may do something for it.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// What holds.
    pub held: Vec<Held>,
    /// How many partners and requests wait for an answer.
    pub waiting: usize,
    /// Names of partners that are taken in and have no consent.
    pub without: Vec<String>,
}

impl Standing {
    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.held.is_empty() && self.waiting == 0 && self.without.is_empty()
    }
}

/// The tenant's partners, the newest first, and the requests that wait.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn look(
    center: &Center,
    act: &TenantAct,
) -> Result<(Vec<PartnerView>, Vec<Waiting>), CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let (mut partners, now) = (
        partners(&reading, center, act.tenant()).await?,
        center.now(),
    );
    if partners.is_empty() {
        return Ok((partners, Vec::new()));
    }
    let requests = open_requests(&reading, act.tenant()).await?;
    let other = under_way(&requests);
    let awaiting = |request: &&Request| request.state.0 == RequestState::AwaitingConsent;
    let askers: Vec<_> = requests.iter().filter(awaiting).collect();
    let askers: Vec<_> = askers.iter().map(|request| request.asked_by.0).collect();
    let people = store::person::by_ids(&reading, &askers).await?;
    let mut waiting = Vec::new();
    for request in requests.iter().rev() {
        let Some(view) = partners
            .iter_mut()
            .find(|view| Some(Id(view.partner)) == request.partner_id)
        else {
            continue;
        };
        let answers = Answers::stored(&request.answers)?;
        if request.allowed_at.is_some() {
            view.allowed.push(Allowed {
                reference: request.reference.0.clone(),
                services: services_of(&answers).to_vec(),
            });
        }
        if awaiting(&request) {
            waiting.push(Waiting {
                reference: request.reference.0.clone(),
                partner: view.partner,
                name: view.name.clone(),
                asked_by: name_of(&people, request.asked_by.0),
                filed_at: request.filed_at.map(|at| at.0.min(now)),
                is_allowed: is_allowed(view, request, &answers),
                other: other.clone(),
                is_paused: view.is_paused,
                answers,
            });
        }
    }
    Ok((partners, waiting))
}

/// What waits for consent, and the one that is under way: the oldest first.
async fn open_requests(reading: &Reading, tenant: TenantId) -> Result<Vec<Request>, CenterFault> {
    let mut states = vec![RequestState::AwaitingConsent];
    states.extend(UNDER_WAY);
    Ok(store::request::of_tenant_in(reading, tenant, &states).await?)
}

fn under_way(requests: &[Request]) -> Option<Reference> {
    let mut all = requests.iter();
    all.find(|request| UNDER_WAY.contains(&request.state.0))
        .map(|request| request.reference.0.clone())
}

fn services_of(answers: &Answers) -> &[ServiceName] {
    let what = answers.what.as_ref();
    what.map_or(&[], |what| what.services.as_slice())
}

/// Whether this request of a partner may go on, were nothing else under way.
fn is_allowed(view: &PartnerView, request: &Request, answers: &Answers) -> bool {
    let held = view.held.as_ref();
    may_go_on(request, answers, view.is_paused, |services| {
        held.is_some_and(|held| held.lets_ask(services))
    })
}

fn name_of(people: &[Person], id: PersonId) -> Option<String> {
    let person = people.iter().find(|person| person.id.0 == id);
    person
        .filter(|person| person.erased_at.is_none())
        .map(|person| person.name.clone())
}

async fn partners(
    reading: &Reading,
    center: &Center,
    tenant: TenantId,
) -> Result<Vec<PartnerView>, CenterFault> {
    let relations = store::partner::relation::of_tenant(reading, tenant).await?;
    if relations.is_empty() {
        return Ok(Vec::new());
    }
    let consents = store::consent::of_tenant(reading, tenant).await?;
    let givers: Vec<_> = consents.iter().map(|one| one.granted_by.0).collect();
    let people = store::person::by_ids(reading, &givers).await?;
    let now = center.now();
    let held = |consent: &Consent, partner: &store::partner::Partner| Held {
        id: consent.id,
        partner: partner.id.0,
        name: partner.name.clone(),
        scopes: consent.scopes.0.iter().collect(),
        services: consent.services.0.clone(),
        until: consent.until.0,
        granted_by: name_of(&people, consent.granted_by.0),
        granted_at: consent.granted_at.0,
        rests: partner.paused_at.is_some(),
    };
    Ok(relations
        .into_iter()
        .map(|(relation, partner)| {
            let consent = consents
                .iter()
                .find(|one| one.partner_id == partner.id && one.terms().hold(now));
            PartnerView {
                partner: partner.id.0,
                state: relation.state.0,
                since: relation.since.0,
                held: consent.map(|consent| held(consent, &partner)),
                allowed: Vec::new(),
                is_paused: partner.paused_at.is_some(),
                name: partner.name,
            }
        })
        .collect())
}

/// One request that waits, for the page on which it is answered.
///
/// # Errors
/// There is none, not permitted, or the database failed.
pub async fn waiting(
    center: &Center,
    act: &TenantAct,
    reference: &Reference,
) -> Result<(Waiting, Option<Held>), CenterFault> {
    let (partners, waiting) = look(center, act).await?;
    let one = waiting
        .into_iter()
        .find(|one| one.reference == *reference)
        .ok_or(CenterFault::NotFound)?;
    let held = partners
        .into_iter()
        .find(|view| view.partner == one.partner)
        .and_then(|view| view.held);
    Ok((one, held))
}

/// What holds now and how much waits: the line on the tenant's home, in the transaction that reads
/// it. A tenant without partners costs one statement, any other four.
pub(crate) async fn standing(
    reading: &Reading,
    center: &Center,
    tenant: TenantId,
) -> Result<Standing, CenterFault> {
    let partners = partners(reading, center, tenant).await?;
    if partners.is_empty() {
        return Ok(Standing::default());
    }
    let requests = open_requests(reading, tenant).await?;
    let is_any_under_way = under_way(&requests).is_some();
    let mut waiting = partners
        .iter()
        .filter(|view| view.state == RelationState::Invited)
        .count();
    for request in &requests {
        let of = partners
            .iter()
            .find(|view| Some(Id(view.partner)) == request.partner_id);
        if let (Some(view), RequestState::AwaitingConsent) = (of, request.state.0) {
            let answers = Answers::stored(&request.answers)?;
            // What is allowed goes on by itself once nothing else is under way, and what a paused partner
            // asked cannot go on whatever is answered.
            let goes_on_later = is_any_under_way && is_allowed(view, request, &answers);
            waiting += usize::from(!goes_on_later && !view.is_paused);
        }
    }
    Ok(Standing {
        waiting,
        without: partners
            .iter()
            .filter(|view| view.state == RelationState::Active && view.held.is_none())
            .map(|view| view.name.clone())
            .collect(),
        held: partners.into_iter().filter_map(|view| view.held).collect(),
    })
}
