//! Erasing a person: name and address, the names it gave to files, what it wrote to become an admin,
//! what it proved, every sign-in, what it said of the help besides a score, what it reported of migrations
//! (not their addresses, which are its tenant's), what it chose about news and what is held for its digest,
//! and where its meetings took place. Invitations to it and by it, and its
//! mandates, are over. Rows that name it by its identity stay, so that the work of others and the chains
//! stay whole.

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, MembershipState, OperatorAct, TenantRole};
use store::{Instant, Writing, outbox};

use super::{enter, found};
use crate::deed::Doer;
use crate::news::{DIGEST_JOB, digest_subject};
use crate::people::{hand_on_offers, is_last_manager};
use crate::{Center, CenterFault};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// The person is erased.
    Done,
    /// It is the last active admin of these tenants, by their domains, which have an engagement
    /// under way: another must be named first.
    LastAdminOf(Vec<String>),
    /// It is the last active manager, after whom nobody could give a role to anybody.
    LastManager,
    /// It leads so many engagements under way: they must be closed first.
    Leads(usize),
}

/// Erases whoever has this address, unless somebody's work would be left without an owner.
///
/// # Errors
/// Not permitted, nobody has it, or the database failed.
pub async fn erase(
    center: &Center,
    act: &OperatorAct,
    address: &str,
) -> Result<Erasure, CenterFault> {
    act.permit(Action::ErasePerson)?;
    let state = (act.clone(), address.to_owned());
    center
        .write(state, |writing, center, (act, address)| {
            Box::pin(async move {
                let address = address.trim().to_lowercase();
                let person = found(writing, &address).await?;
                if is_last_manager(writing, person).await? {
                    return Ok(Erasure::LastManager);
                }
                let alone = last_admin_of(writing, person).await?;
                if !alone.is_empty() {
                    return Ok(Erasure::LastAdminOf(alone));
                }
                let led = store::engagement::lines_of_lead(writing, person, 1000).await?;
                let led = led.iter().filter(|led| led.ended_at.is_none()).count();
                if led > 0 {
                    return Ok(Erasure::Leads(led));
                }
                let now = center.now();
                let addressed = Some(address.as_str());
                store::tenant_invitation::end_all(writing, person, addressed, now).await?;
                erase_in(writing, center, act, person, now).await?;
                Ok(Erasure::Done)
            })
        })
        .await
}

/// Erases a person that nobody's work waits for, and enters who did. Invitations that wait for whoever has
/// its address are left as they are.
pub(super) async fn erase_in(
    writing: &Writing,
    center: &Center,
    act: &impl Doer,
    person: PersonId,
    now: Timestamp,
) -> Result<(), CenterFault> {
    hand_on_offers(writing, center, person).await?;
    store::tenant_invitation::end_all(writing, person, None, now).await?;
    store::domain_claim::erase_of(writing, person).await?;
    store::hand_over::erase_of(writing, person, now).await?;
    store::mandate::end_all(writing, person, now).await?;
    outbox::withdraw(writing, DIGEST_JOB, &digest_subject(person)).await?;
    store::news::erase_of(writing, person).await?;
    store::survey::erase_of(writing, person).await?;
    store::assessment::erase_of(writing, person).await?;
    store::migration::erase_of(writing, person).await?;
    store::calendar_feed::forget(writing, person).await?;
    store::specialist::meets_at(writing, person, None).await?;
    store::meeting::forget_places(writing, person).await?;
    store::person_preference::erase_of(writing, person).await?;
    store::person::erase(writing, person, Instant(now)).await?;
    store::sign_in::end_all(writing, person, now).await?;
    store::membership::end_all(writing, person, now).await?;
    if let Some((partner, _)) = store::partner::of_person(writing, person).await? {
        let (place, ended) = ((partner.id.0, person), MembershipState::Ended);
        store::partner::put_member(writing, place, ended, Instant(now)).await?;
    }
    enter(writing, center, act, Action::ErasePerson, person).await
}

async fn last_admin_of(writing: &Writing, person: PersonId) -> Result<Vec<String>, CenterFault> {
    let is_admin = |held: &store::membership::Membership| {
        held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active
    };
    let mut alone = Vec::new();
    for (held, tenant) in store::membership::of_person(writing, person).await? {
        if !is_admin(&held) {
            continue;
        }
        let everybody = store::membership::of_tenant(writing, tenant.id.0).await?;
        let mut others = everybody.iter().filter(|one| one.person_id.0 != person);
        if others.any(is_admin) {
            continue;
        }
        let engagements = store::engagement::of_tenant(writing, tenant.id.0).await?;
        if engagements.iter().any(|one| one.ended_at.is_none()) {
            alone.push(tenant.domain);
        }
    }
    Ok(alone)
}
