//! What a tenant sees of its partners: who has asked, who may do what until when, what waits.

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{PartnerId, PersonId, Reference, ServiceName, TenantId};
use process::permission::{Action, RelationState, Scope, TenantAct};
use process::state::RequestState;
use store::Reading;
use store::consent::Consent;
use store::person::Person;
use uuid::Uuid;

use crate::request::Answers;
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

/// A request of a partner that waits for consent.
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
    let (partners, now) = (
        partners(&reading, center, act.tenant()).await?,
        center.now(),
    );
    if partners.is_empty() {
        return Ok((partners, Vec::new()));
    }
    let waits = [RequestState::AwaitingConsent];
    let requests = store::request::of_tenant_in(&reading, act.tenant(), &waits).await?;
    let askers: Vec<_> = requests.iter().map(|request| request.asked_by.0).collect();
    let people = store::person::by_ids(&reading, &askers).await?;
    let mut waiting = Vec::new();
    for request in requests.into_iter().rev() {
        if let Some(partner) = request.partner_id
            && let Some(view) = partners.iter().find(|view| view.partner == partner.0)
        {
            waiting.push(Waiting {
                reference: request.reference.0,
                partner: partner.0,
                name: view.name.clone(),
                asked_by: name_of(&people, request.asked_by.0),
                filed_at: request.filed_at.map(|at| at.0.min(now)),
                answers: Answers::stored(&request.answers)?,
            });
        }
    }
    Ok((partners, waiting))
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
    let waits = store::request::count_waiting_for(reading, tenant).await?;
    let invited = partners
        .iter()
        .filter(|view| view.state == RelationState::Invited)
        .count();
    Ok(Standing {
        waiting: invited + usize::try_from(waits).unwrap_or(usize::MAX),
        without: partners
            .iter()
            .filter(|view| view.state == RelationState::Active && view.held.is_none())
            .map(|view| view.name.clone())
            .collect(),
        held: partners.into_iter().filter_map(|view| view.held).collect(),
    })
}
