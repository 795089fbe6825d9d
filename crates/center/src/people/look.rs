//! Specialists with languages, services, hours, what they carry and when they are away.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::business_time::Calendar;
use process::identity::{EngagementId, PersonId, RegionName, RequestId, ServiceName};
use process::language::SpokenLanguage;
use process::permission::{Action, CenterRole, ManagerAct, MembershipState};
use process::state::EngagementState;
use store::Reading;
use store::offer::Offer;
use store::person::Person;
use store::specialist::Specialist;
use uuid::Uuid;

use crate::desk::{MOST_ENGAGEMENTS, tenants_of};
use crate::request::Answers;
use crate::{Center, CenterFault, calendar, routing};

/// A Specialist of the Center.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The person's own zone.
    pub zone: String,
    /// Whether the membership is active; otherwise nothing is offered.
    pub is_active: bool,
    /// The region worked for.
    pub region: RegionName,
    /// Working hours in the person's own zone, less the holidays kept there.
    pub calendar: Calendar,
    /// Country whose holidays are kept.
    pub holidays: String,
    /// Languages spoken in meetings.
    pub speaks: Vec<SpokenLanguage>,
    /// Services guided.
    pub services: Vec<ServiceName>,
    /// Points of engagements under way.
    pub carried: i64,
    /// Points that can be carried.
    pub capacity: i64,
    /// Offers waiting for an answer, soonest due first.
    pub offers: Vec<OpenOffer>,
    /// Present and coming absences, soonest first.
    pub absences: Vec<Absence>,
    /// When something was last offered.
    pub last_offered: Option<Timestamp>,
}

/// An engagement that a Specialist leads or led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// Which.
    pub engagement: EngagementId,
    /// The customer's name.
    pub customer: String,
    /// The services guided.
    pub services: Vec<ServiceName>,
    /// Where it stands.
    pub state: EngagementState,
    /// Points it weighs while it is under way.
    pub points: i64,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// An offer waiting for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOffer {
    /// The customer's name.
    pub customer: String,
    /// To be answered by.
    pub due: Timestamp,
    /// Points it would add.
    pub points: i64,
}

/// A stretch of absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Which.
    pub id: Uuid,
    /// Away from.
    pub from: Timestamp,
    /// Back at.
    pub until: Timestamp,
    /// Whether it is now.
    pub is_now: bool,
    /// Booked meetings that fall into it.
    pub meetings: usize,
}

impl Colleague {
    /// When somebody away now is back.
    #[must_use]
    pub fn back(&self) -> Option<Timestamp> {
        let now = self.absences.iter().filter(|absence| absence.is_now);
        now.map(|absence| absence.until).max()
    }

    /// Points of offers that may be accepted any minute.
    #[must_use]
    pub fn offered(&self) -> i64 {
        self.offers.iter().map(|offer| offer.points).sum()
    }
}

/// Every Specialist, in no order: a page orders names as its reader's language does.
///
/// # Errors
/// The database failed.
pub async fn colleagues(center: &Center, act: &ManagerAct) -> Result<Vec<Colleague>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let desks = store::specialist::all(&reading).await?;
    put_together(&reading, center, desks).await
}

/// One Specialist with the engagements it leads or led, those under way first.
///
/// # Errors
/// There is none, or the database failed.
pub async fn colleague(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
) -> Result<(Colleague, Vec<Led>), CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let desk = store::specialist::by_id(&reading, person)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let mut found = put_together(&reading, center, vec![desk]).await?;
    let colleague = found.pop().ok_or(CenterFault::NotFound)?;
    let lines = store::engagement::lines_of_lead(&reading, person, MOST_ENGAGEMENTS).await?;
    let tenants = tenants_of(&reading, lines.iter().map(|line| line.tenant)).await?;
    let led = lines.into_iter().map(|line| Led {
        engagement: line.id,
        customer: (tenants.get(&line.tenant))
            .map(|tenant| tenant.name.clone())
            .unwrap_or_default(),
        services: line.services,
        state: line.state,
        points: line.load_points,
        ended_at: line.ended_at.map(|at| at.0),
    });
    Ok((colleague, led.collect()))
}

async fn put_together(
    reading: &Reading,
    center: &Center,
    desks: Vec<Specialist>,
) -> Result<Vec<Colleague>, CenterFault> {
    let now = center.now();
    let ids: Vec<PersonId> = desks.iter().map(|desk| desk.person_id.0).collect();
    let people: BTreeMap<PersonId, Person> = store::person::by_ids(reading, &ids)
        .await?
        .into_iter()
        .map(|person| (person.id.0, person))
        .collect();
    let active: BTreeSet<PersonId> = store::membership::staff(reading)
        .await?
        .into_iter()
        .filter(|held| {
            held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
        })
        .map(|held| held.person_id.0)
        .collect();
    let carried: BTreeMap<PersonId, i64> = store::engagement::load_by_lead(reading)
        .await?
        .into_iter()
        .collect();
    let absences = store::absence::from(reading, now).await?;
    let mut open = store::offer::open(reading).await?;
    open.retain(|offer| ids.contains(&offer.specialist_id.0));
    let offers = open_offers(reading, &open).await?;
    let until = absences.iter().map(|away| away.ends_at.0).max();
    let taken = store::meeting::taken(reading, &ids, now, until.unwrap_or(now), now).await?;
    let mut colleagues = Vec::with_capacity(desks.len());
    for desk in desks {
        let id = desk.person_id.0;
        let Some(person) = people.get(&id) else {
            continue;
        };
        let away = absences.iter().filter(|away| away.person_id.0 == id);
        let calendar = calendar::of_specialist(center, person, &desk)?;
        colleagues.push(Colleague {
            person: id,
            name: person.name.clone(),
            zone: person.zone.clone(),
            is_active: active.contains(&id),
            region: desk.region.0,
            calendar,
            holidays: desk.holidays,
            speaks: desk.speaks.0,
            services: desk.services.0,
            carried: carried.get(&id).copied().unwrap_or_default(),
            capacity: desk.capacity_points,
            offers: offers.get(&id).cloned().unwrap_or_default(),
            absences: away
                .map(|away| Absence {
                    id: away.id,
                    from: away.starts_at.0,
                    until: away.ends_at.0,
                    is_now: away.starts_at.0 <= now,
                    meetings: taken
                        .iter()
                        .filter(|row| row.person_id.0 == id && row.held_until.is_none())
                        .filter(|row| row.starts_at < away.ends_at && row.ends_at > away.starts_at)
                        .count(),
                })
                .collect(),
            last_offered: desk.last_assigned_at.map(|at| at.0),
        });
    }
    Ok(colleagues)
}

async fn open_offers(
    reading: &Reading,
    open: &[Offer],
) -> Result<BTreeMap<PersonId, Vec<OpenOffer>>, CenterFault> {
    let mut offers: BTreeMap<PersonId, Vec<OpenOffer>> = BTreeMap::new();
    if open.is_empty() {
        return Ok(offers);
    }
    let requests: Vec<RequestId> = open.iter().map(|offer| offer.request_id.0).collect();
    let requests = store::request::by_ids(reading, &requests).await?;
    let tenants = tenants_of(reading, open.iter().map(|offer| offer.tenant_id.0)).await?;
    for offer in open {
        let asked = requests
            .iter()
            .find(|request| request.id == offer.request_id)
            .and_then(|request| Answers::stored(&request.answers).ok()?.what);
        let services = asked.map_or(1, |what| what.services.len());
        let tenant = tenants.get(&offer.tenant_id.0);
        offers
            .entry(offer.specialist_id.0)
            .or_default()
            .push(OpenOffer {
                customer: tenant.map(|tenant| tenant.name.clone()).unwrap_or_default(),
                due: offer.due_at.0,
                points: i64::from(routing::effort(services).0),
            });
    }
    Ok(offers)
}
