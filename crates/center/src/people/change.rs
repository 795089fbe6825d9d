//! Changing somebody of the Center: name, language, zone and, of a Specialist, the desk. The address
//! is its owner's to change.

use process::identity::PersonId;
use process::language::WrittenLanguage;
use process::permission::{Action, CenterRole, ManagerAct, MembershipState};
use process::state::RequestState;
use store::person::PersonKind;
use store::{Stretch, Writing};

use super::add::row;
use super::typed::{DeskRead, DeskTyped, PersonTyped};
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, region, routing};

/// Requests that are offered again when a desk has changed.
const OFFERED_AGAIN: u64 = 200;

struct Change {
    act: ManagerAct,
    person: PersonId,
    /// Versions of person and desk as they were when the form was shown; none without a desk.
    seen: (i64, Option<i64>),
    typed: (String, WrittenLanguage, String),
    desk: Option<DeskRead>,
}

/// Changes a person as it was seen at these versions of person and desk.
///
/// # Errors
/// Fields that cannot be taken, somebody else changed it first, there is no such person of the
/// Center, or the database failed.
pub async fn change(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
    (typed, desk): (&PersonTyped, &DeskTyped),
    seen: (i64, Option<i64>),
) -> Result<(), CenterFault> {
    act.permit(Action::ManagePeople)?;
    let mut faults = Vec::new();
    let read = typed.read_change(&mut faults);
    let needs_desk = seen.1.is_some() || !desk.is_empty();
    let desk = if needs_desk {
        desk.read(center, &mut faults)
    } else {
        None
    };
    let Some(typed) = read.filter(|_| faults.is_empty()) else {
        return Err(CenterFault::Invalid(faults));
    };
    let change = Change {
        act: act.clone(),
        person,
        seen,
        typed,
        desk,
    };
    center
        .write(change, |writing, center, change| {
            Box::pin(change_in(writing, center, change))
        })
        .await
}

async fn change_in(writing: &Writing, center: &Center, change: &Change) -> Result<(), CenterFault> {
    let now = center.now();
    let person = store::person::by_id(writing, change.person).await?;
    let person = person
        .filter(|person| person.kind.0 == PersonKind::Center && person.erased_at.is_none())
        .ok_or(CenterFault::NotFound)?;
    if person.version != change.seen.0 {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    let (name, language, zone) = &change.typed;
    store::person::change(writing, &person, (name, *language, zone)).await?;
    if let Some(desk) = &change.desk {
        region::stands(writing, center, &desk.region).await?;
        put_desk(writing, change, desk).await?;
        offer_what_waits_for(writing, center, change.person).await?;
    }
    let done = Done {
        action: Action::ManagePeople,
        tenant: None,
        subject_kind: "person",
        subject: change.person.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, &change.act, done, &"changed").await
}

async fn put_desk(writing: &Writing, change: &Change, desk: &DeskRead) -> Result<(), CenterFault> {
    let there = store::specialist::by_id(writing, change.person).await?;
    match (there, change.seen.1) {
        (None, None) => {
            Ok(store::specialist::add(writing, row(change.person, desk, None, 1)).await?)
        }
        (Some(there), Some(seen)) if there.version == seen => {
            // What a file said of the capacity is so until somebody writes another.
            let is_as_said = there.capacity_points == desk.capacity;
            let origin = there.source.zip(there.as_of.map(|at| at.0));
            let origin = origin.filter(|_| is_as_said);
            let desk = row(change.person, desk, origin, seen);
            Ok(store::specialist::change(writing, desk).await?)
        }
        _ => Err(CenterFault::Conflict(Conflict::Changed)),
    }
}

async fn is_active_specialist(writing: &Writing, person: PersonId) -> Result<bool, CenterFault> {
    let roles = store::membership::at_center(writing, person).await?;
    Ok(roles.iter().any(|held| {
        held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
    }))
}

/// Asks for an offer of what waits, if this person can take it from now on.
pub(crate) async fn offer_what_waits_for(
    writing: &Writing,
    center: &Center,
    person: PersonId,
) -> Result<(), CenterFault> {
    if is_active_specialist(writing, person).await? {
        offer_waiting(writing, center).await?;
    }
    Ok(())
}

/// Asks for an offer of every request that waits: somebody may now be able to take it.
pub(crate) async fn offer_waiting(writing: &Writing, center: &Center) -> Result<(), CenterFault> {
    let queued = [RequestState::Queued];
    let found = store::request::waiting(writing, &queued, Stretch::First, OFFERED_AGAIN);
    let (requests, _) = found.await?;
    for request in requests {
        routing::ask_for_offer(writing, center, &request, center.now()).await?;
    }
    Ok(())
}
