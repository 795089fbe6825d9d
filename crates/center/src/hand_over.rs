//! "My admin left": somebody of the tenant, or who proves its domain, asks to become admin; a manager
//! of the Center confirms it on sight of the proof. Everybody of the tenant is told, and while an
//! admin is active it waits a day, in which that admin can stop it. Whoever was admin stays it until
//! the new admin says otherwise. Nobody of the Center can become admin.

mod answer;
mod ask;
mod finish;
mod look;

use process::identity::PersonId;
use process::permission::{MembershipState, TenantRole};
use store::Writing;
use store::hand_over::HandOver;

use crate::letter::{self, Letter};
use crate::{Center, CenterFault};

pub use answer::{confirm, decline, stop};
pub use ask::{ask_as_member, ask_by_domain};
pub(crate) use finish::{JOB, finish};
pub use look::{Asked, Standing, asked, open, standing};
pub use store::hand_over::{HandOverState, Proof};

/// Tells everybody of the tenant's own people who is active, and the person it is about.
async fn tell_all(
    writing: &Writing,
    center: &Center,
    hand_over: &HandOver,
    letter: &Letter,
) -> Result<(), CenterFault> {
    let all = store::membership::of_tenant(writing, hand_over.tenant_id.0).await?;
    let mut people: Vec<PersonId> = all
        .into_iter()
        .filter(|held| {
            held.state.0 == MembershipState::Active && held.role.0 != TenantRole::Representative
        })
        .map(|held| held.person_id.0)
        .collect();
    if !people.contains(&hand_over.person_id.0) {
        people.push(hand_over.person_id.0);
    }
    letter::send_all(writing, center, people, letter, center.now()).await
}
