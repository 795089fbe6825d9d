//! Everybody at the Center with their roles, and one of them as a form for changes needs it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::business_time::WeeklyHours;
use process::identity::{PersonId, RegionName, ServiceName};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::{Action, CenterRole, ManagerAct, MembershipState};
use store::membership::CenterMembership;
use store::person::{Person, PersonKind};
use store::specialist::Specialist;

use crate::{Center, CenterFault};

/// Engagements that are counted of one lead; those under way come first.
const MOST_LED: u64 = 1000;

/// Somebody of the Center.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The mail address; none of an erased person.
    pub address: Option<String>,
    /// What is read.
    pub language: WrittenLanguage,
    /// IANA zone.
    pub zone: String,
    /// For compare-and-set.
    pub version: i64,
    /// The roles in the order of the table.
    pub roles: Vec<Held>,
    /// The desk, of whoever is or was a Specialist.
    pub desk: Option<Desk>,
    /// What waits for it; asked of one person, not of all.
    pub still: Still,
}

impl Member {
    /// Whether it was invited and has never signed in.
    #[must_use]
    pub fn waits(&self) -> bool {
        super::send_again::waits(self.roles.iter().map(|held| held.state))
    }
}

/// What somebody has at hand, whether or not the role still holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Still {
    /// Engagements under way that it leads.
    pub engagements: usize,
    /// Booked meetings ahead.
    pub meetings: usize,
}

/// A role that is or was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub role: CenterRole,
    /// Whether it holds.
    pub state: MembershipState,
    /// Since when it is so.
    pub since: Timestamp,
    /// Who or what said so, and when it was so, of what came by file.
    pub origin: Option<(String, Timestamp)>,
}

/// A Specialist's desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The region worked for.
    pub region: RegionName,
    /// Working hours in the person's zone.
    pub hours: WeeklyHours,
    /// Country whose holidays are kept.
    pub holidays: String,
    /// Languages spoken in meetings.
    pub speaks: Vec<SpokenLanguage>,
    /// Services guided.
    pub services: Vec<ServiceName>,
    /// Points that can be carried.
    pub capacity: i64,
    /// Who or what said how many, and when it was so, of what came by file.
    pub capacity_origin: Option<(String, Timestamp)>,
    /// Higher is offered first among equals.
    pub weight: i64,
    /// For compare-and-set.
    pub version: i64,
}

/// Everybody who works or worked at the Center, in no order.
///
/// # Errors
/// The database failed.
pub async fn members(center: &Center, act: &ManagerAct) -> Result<Vec<Member>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let mut roles: BTreeMap<PersonId, Vec<CenterMembership>> = BTreeMap::new();
    for held in store::membership::staff(&reading).await? {
        roles.entry(held.person_id.0).or_default().push(held);
    }
    let ids: Vec<PersonId> = roles.keys().copied().collect();
    let people = store::person::by_ids(&reading, &ids).await?;
    let members = people.into_iter().map(|person| {
        let held = roles.remove(&person.id.0).unwrap_or_default();
        put_together(person, held, None)
    });
    Ok(members.collect())
}

/// One of them.
///
/// # Errors
/// There is no such person at the Center, or the database failed.
pub async fn member(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
) -> Result<Member, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let row = store::person::by_id(&reading, person).await?;
    let row = row
        .filter(|row| row.kind.0 == PersonKind::Center && row.erased_at.is_none())
        .ok_or(CenterFault::NotFound)?;
    let roles = store::membership::at_center(&reading, person).await?;
    let desk = store::specialist::by_id(&reading, person).await?;
    let led = store::engagement::lines_of_lead(&reading, person, MOST_LED).await?;
    let now = center.now();
    let ahead = store::meeting::taken(&reading, &[person], now, Timestamp::MAX, now).await?;
    let still = Still {
        engagements: led.iter().filter(|led| led.ended_at.is_none()).count(),
        meetings: ahead.iter().filter(|one| one.held_until.is_none()).count(),
    };
    Ok(Member {
        still,
        ..put_together(row, roles, desk)
    })
}

fn put_together(person: Person, roles: Vec<CenterMembership>, desk: Option<Specialist>) -> Member {
    let mut roles: Vec<Held> = roles
        .into_iter()
        .map(|held| Held {
            role: held.role.0,
            state: held.state.0,
            since: held.since.0,
            origin: held.source.zip(held.as_of.map(|at| at.0)),
        })
        .collect();
    roles.sort_by_key(|held| held.role);
    Member {
        person: person.id.0,
        name: person.name,
        address: person.address,
        language: person.language.0,
        zone: person.zone,
        version: person.version,
        roles,
        desk: desk.map(|desk| Desk {
            region: desk.region.0,
            hours: desk.hours.0,
            holidays: desk.holidays,
            speaks: desk.speaks.0,
            services: desk.services.0,
            capacity: desk.capacity_points,
            capacity_origin: desk.source.zip(desk.as_of.map(|at| at.0)),
            weight: desk.weight,
            version: desk.version,
        }),
        still: Still::default(),
    }
}
