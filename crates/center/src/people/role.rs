//! Giving a role at the Center, holding it back, ending it. Whoever loses a role is signed out at
//! once, and somebody must always be able to manage. What a Specialist was offered goes to the next;
//! what it leads stays, and stands on its page until somebody closes it.

use process::identity::PersonId;
use process::permission::{Action, CenterRole, ManagerAct, MembershipState};
use store::membership::CenterMembership;
use store::person::PersonKind;
use store::{Id, Instant, Word, Writing};

use super::change::offer_waiting;
use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, Conflict, routing};

/// What is done with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleStep {
    /// It is given, also again after its end.
    Give,
    /// It is held back for now.
    Suspend,
    /// It holds again.
    Resume,
    /// It is over.
    End,
}

impl RoleStep {
    /// Reads the word of a form.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "give" => Some(Self::Give),
            "suspend" => Some(Self::Suspend),
            "resume" => Some(Self::Resume),
            "end" => Some(Self::End),
            _ => None,
        }
    }

    /// The state it leads to from the one that the role has, if it may be taken from there.
    fn leads_to(self, held: Option<MembershipState>, has_come: bool) -> Option<MembershipState> {
        use MembershipState::{Active, Ended, Invited, Suspended};
        match (self, held) {
            (Self::Give, None | Some(Ended)) => Some(if has_come { Active } else { Invited }),
            (Self::Suspend, Some(Active)) => Some(Suspended),
            (Self::Resume, Some(Suspended)) => Some(Active),
            (Self::End, Some(Invited | Active | Suspended)) => Some(Ended),
            _ => None,
        }
    }
}

/// Takes a step with one role of somebody of the Center.
///
/// # Errors
/// Nobody else could manage, a Specialist has no desk, the role is not where this step begins, there
/// is no such person, or the database failed.
pub async fn put_role(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
    role: CenterRole,
    step: RoleStep,
) -> Result<(), CenterFault> {
    act.permit(Action::ManagePeople)?;
    let state = (act.clone(), person, role, step);
    center
        .write(state, |writing, center, (act, person, role, step)| {
            Box::pin(put_in(writing, center, act, *person, (*role, *step)))
        })
        .await
}

async fn put_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: PersonId,
    (role, step): (CenterRole, RoleStep),
) -> Result<(), CenterFault> {
    let now = center.now();
    let person = store::person::by_id(writing, id).await?;
    person
        .filter(|person| person.kind.0 == PersonKind::Center && person.erased_at.is_none())
        .ok_or(CenterFault::NotFound)?;
    let roles = store::membership::at_center(writing, id).await?;
    let held = roles.iter().find(|held| held.role.0 == role);
    let has_come = roles
        .iter()
        .any(|held| held.state.0 == MembershipState::Active);
    let state = step
        .leads_to(held.map(|held| held.state.0), has_come)
        .ok_or(CenterFault::Conflict(Conflict::State))?;
    let leaves = matches!(step, RoleStep::Suspend | RoleStep::End);
    if leaves && role == CenterRole::Manager && is_last_manager(writing, id).await? {
        return Err(CenterFault::field("role", "error-people-last-manager"));
    }
    if !leaves && role == CenterRole::Specialist {
        let desk = store::specialist::by_id(writing, id).await?;
        desk.ok_or(CenterFault::field("role", "error-people-desk"))?;
    }
    let membership = CenterMembership {
        person_id: Id(id),
        role: Word(role),
        state: Word(state),
        since: Instant(now),
        source: None,
        as_of: None,
    };
    store::membership::put_at_center(writing, membership).await?;
    if leaves {
        store::sign_in::revoke_all(writing, id, now).await?;
        if role == CenterRole::Specialist {
            hand_on_offers(writing, center, id).await?;
        }
    } else if state == MembershipState::Active && role == CenterRole::Specialist {
        offer_waiting(writing, center).await?;
    }
    if step == RoleStep::Give {
        letter::send(writing, center, id, Letter::CenterRoleGiven, now).await?;
    }
    let done = Done {
        action: Action::ManagePeople,
        tenant: None,
        subject_kind: "person",
        subject: id.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &(role, step)).await
}

/// Whoever cannot sign in any more answers no offer: each goes to the next at once, and does not run
/// out in the name of somebody who is not there.
pub(crate) async fn hand_on_offers(
    writing: &Writing,
    center: &Center,
    person: PersonId,
) -> Result<(), CenterFault> {
    for offer in store::offer::open_to(writing, person).await? {
        routing::hand_on(writing, center, &offer).await?;
    }
    Ok(())
}

/// Whether nobody else is an active manager.
pub(crate) async fn is_last_manager(
    writing: &Writing,
    person: PersonId,
) -> Result<bool, CenterFault> {
    let staff = store::membership::staff(writing).await?;
    let other = staff.iter().any(|held| {
        held.person_id.0 != person
            && held.role.0 == CenterRole::Manager
            && held.state.0 == MembershipState::Active
    });
    let is_one = staff.iter().any(|held| {
        held.person_id.0 == person
            && held.role.0 == CenterRole::Manager
            && held.state.0 == MembershipState::Active
    });
    Ok(is_one && !other)
}
