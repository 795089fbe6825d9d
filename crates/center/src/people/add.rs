//! Adding somebody to the Center: invited until the first sign-in, told by mail.

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, CenterRole, ManagerAct, MembershipState};
use store::membership::CenterMembership;
use store::person::{Person, PersonKind};
use store::specialist::Specialist;
use store::{Document, Id, Instant, Word, Writing};

use super::typed::{DeskRead, MemberRead, MemberTyped, PersonRead};
use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::person::take_over;
use crate::{Center, CenterFault, region};

/// Adds somebody with roles and, for a Specialist, a desk. The same key adds once.
///
/// # Errors
/// Fields that cannot be taken, an address of somebody who has a place already, or the database failed.
pub async fn add(
    center: &Center,
    act: &ManagerAct,
    typed: &MemberTyped,
    key: &Key,
) -> Result<PersonId, CenterFault> {
    act.permit(Action::ManagePeople)?;
    let read = typed.read(center)?;
    let ask = key.ask(act.person(), "add_person", typed)?;
    let state = (act.clone(), read, ask);
    center
        .write(state, |writing, center, (act, read, ask)| {
            Box::pin(async move {
                if let Some(person) = once::answered::<PersonId>(writing, ask).await? {
                    return Ok(person);
                }
                let now = center.now();
                let person = add_in(writing, center, read, now).await?;
                let done = Done {
                    action: Action::ManagePeople,
                    tenant: None,
                    subject_kind: "person",
                    subject: person.0,
                    engagement: None,
                    at: now,
                };
                deed::enter(writing, act, done, &("added", &read.roles)).await?;
                letter::send(writing, center, person, Letter::CenterRoleGiven, now).await?;
                once::keep(writing, ask, &person, now).await?;
                Ok(person)
            })
        })
        .await
}

async fn add_in(
    writing: &Writing,
    center: &Center,
    read: &MemberRead,
    now: Timestamp,
) -> Result<PersonId, CenterFault> {
    if let Some(desk) = &read.desk {
        region::stands(writing, center, &desk.region).await?;
    }
    let person = add_person(writing, center, PersonKind::Center, &read.person, now).await?;
    for role in &read.roles {
        store::membership::add_at_center(writing, invited(person, *role, None, now)).await?;
    }
    if let Some(desk) = &read.desk {
        store::specialist::add(writing, row(person, desk, None, 1)).await?;
    }
    Ok(person)
}

/// Who or what said so, and when it was so.
pub(crate) type Origin = Option<(String, Timestamp)>;

/// A role to which somebody is invited, until the first sign-in.
pub(crate) fn invited(
    person: PersonId,
    role: CenterRole,
    origin: Origin,
    now: Timestamp,
) -> CenterMembership {
    let (source, as_of) = origin.unzip();
    CenterMembership {
        person_id: Id(person),
        role: Word(role),
        state: Word(MembershipState::Invited),
        since: Instant(now),
        source,
        as_of: as_of.map(Instant),
    }
}

/// Adds somebody of the Center or of a partner. A person belongs to the Center, to a partner or to customers: an address
/// that is anybody's is refused, unless it is a stranger's, who is taken over.
pub(crate) async fn add_person(
    writing: &Writing,
    center: &Center,
    side: PersonKind,
    read: &PersonRead,
    now: Timestamp,
) -> Result<PersonId, CenterFault> {
    if let Some(stranger) = take_over(writing, side, read, now).await? {
        return Ok(stranger);
    }
    let person = PersonId(center.chance().uuid(now));
    store::person::add(writing, person_row((person, side), read, now)).await?;
    Ok(person)
}

/// The row of somebody of this side.
pub(crate) fn person_row(
    (person, side): (PersonId, PersonKind),
    read: &PersonRead,
    now: Timestamp,
) -> Person {
    Person {
        id: Id(person),
        kind: Word(side),
        address: Some(read.address.clone()),
        name: read.name.clone(),
        language: Word(read.language),
        zone: read.zone.clone(),
        created_at: Instant(now),
        erased_at: None,
        version: 1,
    }
}

/// The row of a desk; with it goes who said how much it can carry, and when that was so.
pub(crate) fn row(person: PersonId, desk: &DeskRead, origin: Origin, version: i64) -> Specialist {
    let (source, as_of) = origin.unzip();
    Specialist {
        person_id: Id(person),
        region: Word(desk.region.clone()),
        hours: Document(desk.hours.clone()),
        holidays: desk.holidays.clone(),
        capacity_points: desk.capacity,
        weight: desk.weight,
        speaks: Document(desk.speaks.clone()),
        services: Document(desk.services.clone()),
        last_assigned_at: None,
        join_link: None,
        version,
        source,
        as_of: as_of.map(Instant),
    }
}
