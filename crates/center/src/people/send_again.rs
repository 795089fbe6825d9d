//! Sending once more the mail that leads somebody to the first sign-in.

use jiff::SignedDuration;
use process::identity::PersonId;
use process::permission::{Action, ManagerAct, MembershipState};
use store::Writing;
use store::person::PersonKind;

use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::text::hash;
use crate::{Center, CenterFault, Conflict, allowance};

/// So often within [`WINDOW`]: whoever did not find three mails will not find a fourth.
const MOST: u64 = 3;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// Sends it to somebody who was invited to a role and has never come.
///
/// # Errors
/// There is no such person, it has come already or is invited to nothing ([`Conflict::State`]), it was
/// sent too often, or the database failed.
pub async fn send_again(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
) -> Result<(), CenterFault> {
    act.permit(Action::ManagePeople)?;
    center
        .write((act.clone(), person), |writing, center, (act, person)| {
            Box::pin(send_in(writing, center, act, *person))
        })
        .await
}

async fn send_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: PersonId,
) -> Result<(), CenterFault> {
    let now = center.now();
    let person = store::person::by_id(writing, id).await?;
    person
        .filter(|person| person.kind.0 == PersonKind::Center && person.erased_at.is_none())
        .ok_or(CenterFault::NotFound)?;
    let roles = store::membership::at_center(writing, id).await?;
    if !waits(roles.iter().map(|held| held.state.0)) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let subject = hash(&[b"role given again", id.0.as_bytes()]);
    if !allowance::take(writing, center, subject, (MOST, WINDOW)).await? {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    letter::send(writing, center, id, Letter::CenterRoleGiven, now).await?;
    let done = Done {
        action: Action::ManagePeople,
        tenant: None,
        subject_kind: "person",
        subject: id.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &"sent again").await
}

/// Whether somebody with roles in these states was invited and has never come.
pub(super) fn waits(states: impl Iterator<Item = MembershipState>) -> bool {
    let mut is_invited = false;
    for state in states {
        match state {
            MembershipState::Invited => is_invited = true,
            MembershipState::Ended => {}
            MembershipState::Active | MembershipState::Suspended => return false,
        }
    }
    is_invited
}
