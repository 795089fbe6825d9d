//! Changing what one of the tenant's people is: admin or member, held back, back again, gone. The
//! last active admin can do none of this to itself: somebody must be left to name others.

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, MembershipState, TenantRole};
use store::membership::Membership;
use store::{Instant, Word, Writing};

use super::{enter, invite};
use crate::{Center, CenterFault, Conflict};

/// Makes an admin a member, or a member an admin; to what the person is already it does nothing.
///
/// # Errors
/// There is no such person of the tenant; it is not active, or is a representative
/// ([`Conflict::State`]); it is the last active admin (a fault of the field `role`); or the database
/// failed.
pub async fn set_role(
    center: &Center,
    act: &CustomerAct,
    person: PersonId,
    role: &str,
) -> Result<(), CenterFault> {
    let role: TenantRole = role
        .parse()
        .ok()
        .filter(|role| *role != TenantRole::Representative)
        .ok_or_else(|| CenterFault::field("role", "error-choose"))?;
    change(center, act, person, Change::Role(role)).await
}

/// Holds a person back: nothing of the tenant is open to it until it is let back.
///
/// # Errors
/// As [`set_role`].
pub async fn suspend(
    center: &Center,
    act: &CustomerAct,
    person: PersonId,
) -> Result<(), CenterFault> {
    change(center, act, person, Change::Suspend).await
}

/// Lets a person back that was held back.
///
/// # Errors
/// There is no such person of the tenant, it is not held back ([`Conflict::State`]), or the database
/// failed.
pub async fn resume(
    center: &Center,
    act: &CustomerAct,
    person: PersonId,
) -> Result<(), CenterFault> {
    change(center, act, person, Change::Resume).await
}

/// Ends a membership for good; the person can be invited again. Its sign-ins end with it, if nothing
/// else is left to it.
///
/// # Errors
/// As [`set_role`].
pub async fn end(center: &Center, act: &CustomerAct, person: PersonId) -> Result<(), CenterFault> {
    change(center, act, person, Change::End).await
}

#[derive(Clone, Copy, Debug)]
enum Change {
    Role(TenantRole),
    Suspend,
    Resume,
    End,
}

impl Change {
    /// What becomes of the membership. None: it is so already.
    fn apply(self, held: &Membership, now: Timestamp) -> Result<Option<Membership>, CenterFault> {
        use MembershipState::{Active, Ended, Suspended};
        let (role, state) = match (self, held.role.0, held.state.0) {
            (Self::Role(to), from, Active) if from == to => return Ok(None),
            (Self::Suspend, _, Suspended) | (Self::Resume, _, Active) | (Self::End, _, Ended) => {
                return Ok(None);
            }
            (Self::Role(to), TenantRole::Admin | TenantRole::Member, Active) => (to, Active),
            (Self::Suspend, role, Active) => (role, Suspended),
            (Self::Resume, role, Suspended) => (role, Active),
            (Self::End, role, _) => (role, Ended),
            _ => return Err(CenterFault::Conflict(Conflict::State)),
        };
        Ok(Some(Membership {
            role: Word(role),
            state: Word(state),
            since: Instant(now),
            ..held.clone()
        }))
    }

    /// What the chain and the faults call it: the field of its form.
    fn word(self) -> &'static str {
        match self {
            Self::Role(_) => "role",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::End => "end",
        }
    }
}

async fn change(
    center: &Center,
    act: &CustomerAct,
    person: PersonId,
    change: Change,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageMembers)?;
    let state = (act.clone(), person, change);
    center
        .write(state, |writing, center, (act, person, change)| {
            Box::pin(change_in(writing, center, act, (*person, *change)))
        })
        .await
}

async fn change_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    (person, change): (PersonId, Change),
) -> Result<(), CenterFault> {
    let now = center.now();
    let held = store::membership::of(writing, act.tenant(), person)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let Some(after) = change.apply(&held, now)? else {
        return Ok(());
    };
    let is_admin = |held: &Membership| {
        held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active
    };
    if is_admin(&held)
        && !is_admin(&after)
        && store::membership::active_admins(writing, act.tenant()).await? <= 1
    {
        return Err(CenterFault::field(change.word(), "error-last-admin"));
    }
    store::membership::change(writing, &held, after.clone()).await?;
    if after.state.0 != MembershipState::Active {
        let_go(writing, act, (person, after.state.0), now).await?;
    }
    let content = (change.word(), after.role.0, after.state.0);
    let about = (Action::ManageMembers, person);
    enter(writing, act, about, &content, now).await
}

/// What ends with a membership that no longer holds.
async fn let_go(
    writing: &Writing,
    act: &CustomerAct,
    (person, state): (PersonId, MembershipState),
    now: Timestamp,
) -> Result<(), CenterFault> {
    let tenant = act.tenant();
    invite::take_back_from(writing, act, person, now).await?;
    store::hand_over::stop_of(writing, tenant, person, now).await?;
    if state != MembershipState::Ended {
        return Ok(());
    }
    store::mandate::revoke(writing, tenant, person, now).await?;
    let all = store::membership::of_person(writing, person).await?;
    let is_left = all
        .iter()
        .any(|(held, _)| held.state.0 == MembershipState::Active);
    if !is_left {
        store::sign_in::revoke_all(writing, person, now).await?;
    }
    Ok(())
}
