//! What managers keep of partners: which there are, who works there, whose partners they are, and
//! whether one is paused.

use jiff::Timestamp;
use process::identity::{PartnerId, PersonId};
use process::permission::{Action, ManagerAct, MembershipState, RelationState};
use store::partner::relation::Related;
use store::partner::{Member, Partner};
use store::person::PersonKind;
use store::{Constraint, Id, Instant, StoreFault, Word, Writing};

use super::invite::Domain;
use crate::deed::{self, Done};
use crate::letter::{self, Letter, admins_of};
use crate::once::{self, Key};
use crate::people::{NAMED, PersonTyped, add_person};
use crate::{Center, CenterFault, Conflict, Line, recheck};

const NAME_LIMIT: usize = 120;

/// Adds a partner. The same key adds it once, however often it is sent.
///
/// # Errors
/// The name cannot be taken or is in use, or the database failed.
pub async fn add_partner(
    center: &Center,
    act: &ManagerAct,
    name: &str,
    key: &Key,
) -> Result<PartnerId, CenterFault> {
    act.permit(Action::EditPartners)?;
    let name =
        Line::parse("name", name, NAME_LIMIT).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let ask = key.ask(act.person(), "add_partner", &name)?;
    let added = center
        .write(
            (act.clone(), name, ask),
            |writing, center, (act, name, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let now = center.now();
                    let id = PartnerId(center.chance().uuid(now));
                    let partner = Partner {
                        id: Id(id),
                        name: name.as_str().to_owned(),
                        paused_at: None,
                        created_at: Instant(now),
                        version: 1,
                    };
                    store::partner::add(writing, partner).await?;
                    enter(writing, center, act, id, &"added").await?;
                    once::keep(writing, ask, &id, now).await?;
                    Ok(id)
                })
            },
        )
        .await;
    in_use(added, "name", "error-partner-known")
}

fn in_use<T>(
    done: Result<T, CenterFault>,
    field: &'static str,
    message: &'static str,
) -> Result<T, CenterFault> {
    match done {
        Err(CenterFault::Store(StoreFault::Refused(Constraint::Unique))) => {
            Err(CenterFault::field(field, message))
        }
        other => other,
    }
}

/// Adds somebody to a partner, or takes somebody back whose place there was ended. The same key does it
/// once.
///
/// # Errors
/// Answers that cannot be taken, the address is somebody's, or the database failed.
pub async fn add_member(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    typed: &PersonTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::EditPartners)?;
    let mut faults = Vec::new();
    let Some(read) = typed.read(NAMED, &mut faults) else {
        return Err(CenterFault::Invalid(faults));
    };
    let ask = key.ask(act.person(), "add_partner_member", &(partner, &read))?;
    let state = (act.clone(), partner, read, ask);
    let added = center
        .write(state, |writing, center, (act, partner, read, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                let now = center.now();
                known(writing, *partner).await?;
                let welcome = Letter::PartnerPlaceGiven { partner: *partner };
                if let Some(back) = take_back(writing, *partner, &read.address, now).await? {
                    letter::send(writing, center, back, welcome, now).await?;
                    enter(writing, center, act, *partner, &("back", back)).await?;
                    return once::keep(writing, ask, &(), now).await;
                }
                let side = PersonKind::Partner;
                let person = add_person(writing, center, side, read, now).await?;
                let member = Member {
                    person_id: Id(person),
                    partner_id: Id(*partner),
                    state: Word(MembershipState::Active),
                    since: Instant(now),
                };
                store::partner::add_member(writing, member).await?;
                letter::send(writing, center, person, welcome, now).await?;
                enter(writing, center, act, *partner, &("member", person)).await?;
                once::keep(writing, ask, &(), now).await
            })
        })
        .await;
    in_use(added, "address", "error-address-known")
}

/// Somebody whose place at this partner was ended comes back to it, as known by name and language
/// since then.
async fn take_back(
    writing: &Writing,
    partner: PartnerId,
    address: &str,
    now: Timestamp,
) -> Result<Option<PersonId>, CenterFault> {
    let Some(known) = store::person::by_address(writing, address).await? else {
        return Ok(None);
    };
    let person = known.id.0;
    let place = store::partner::of_person(writing, person).await?;
    let has_left = place
        .is_some_and(|(of, place)| of.id.0 == partner && place.state.0 == MembershipState::Ended);
    if !has_left {
        return Ok(None);
    }
    let active = MembershipState::Active;
    store::partner::put_member(writing, (partner, person), active, Instant(now)).await?;
    Ok(Some(person))
}

/// Ends somebody's place at a partner: the person is signed out at once, and its pages are gone from
/// then on. Doing it twice changes nothing; adding the same address again takes the person back.
///
/// # Errors
/// The person is none of this partner's, or the database failed.
pub async fn end_member(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    person: PersonId,
) -> Result<(), CenterFault> {
    act.permit(Action::EditPartners)?;
    center
        .write(
            (act.clone(), partner, person),
            |writing, center, (act, partner, person)| {
                Box::pin(async move {
                    let place = store::partner::of_person(writing, *person).await?;
                    let (_, place) = place
                        .filter(|(of, _)| of.id.0 == *partner)
                        .ok_or(CenterFault::NotFound)?;
                    if place.state.0 == MembershipState::Ended {
                        return Ok(());
                    }
                    let (now, ended) = (center.now(), MembershipState::Ended);
                    let place = (*partner, *person);
                    store::partner::put_member(writing, place, ended, Instant(now)).await?;
                    store::sign_in::revoke_all(writing, *person, now).await?;
                    enter(writing, center, act, *partner, &("ended", person)).await
                })
            },
        )
        .await
}

/// Notes that a tenant is a partner's customer, and tells its admins. What the partner may do and see
/// there stays the tenant's to say, and so does whether an invitation is accepted. Doing it twice changes
/// nothing.
///
/// # Errors
/// There is no such partner or tenant, the tenant was invited by the partner or has ended the relation
/// itself, or the database failed.
pub async fn add_relation(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    domain: &Domain,
) -> Result<(), CenterFault> {
    act.permit(Action::EditPartners)?;
    center
        .write(
            (act.clone(), partner, domain.clone()),
            |writing, center, (act, partner, domain)| {
                Box::pin(relate_in(writing, center, act, *partner, domain))
            },
        )
        .await
}

async fn relate_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    domain: &Domain,
) -> Result<(), CenterFault> {
    let now = Instant(center.now());
    known(writing, partner).await?;
    let tenant = store::tenant::holding_domain(writing, domain.as_str())
        .await?
        .ok_or_else(|| CenterFault::field("domain", "error-domain-unknown"))?
        .id;
    match store::partner::relation::of(writing, tenant.0, partner).await? {
        None => {
            let relation = Related {
                tenant_id: tenant,
                partner_id: Id(partner),
                state: Word(RelationState::Active),
                since: now,
                version: 1,
            };
            store::partner::relation::add(writing, relation).await?;
        }
        Some(before) if before.state.0 == RelationState::Active => return Ok(()),
        // It was asked, or has said no: only the tenant answers that.
        Some(_) => return Err(CenterFault::Conflict(Conflict::State)),
    }
    let letter = Letter::PartnerNoted {
        tenant: tenant.0,
        partner,
    };
    let admins = admins_of(writing, tenant.0).await?;
    letter::send_all(writing, center, admins, &letter, now.0).await?;
    let done = Done {
        action: Action::EditPartners,
        tenant: Some(tenant.0),
        subject_kind: "partner",
        subject: partner.0,
        engagement: None,
        at: now.0,
    };
    deed::enter(writing, act, done, &"related").await
}

/// Pauses a partner: its consents rest until it is resumed. From this transaction on nothing that it
/// asked is routed or accepted; the worker takes open offers back and, later, lets things go on again.
///
/// # Errors
/// There is no such partner, or the database failed.
pub async fn pause(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    switch(center, act, partner, true).await
}

/// Lets a paused partner go on.
///
/// # Errors
/// As [`pause`].
pub async fn resume(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    switch(center, act, partner, false).await
}

async fn switch(
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    to_paused: bool,
) -> Result<(), CenterFault> {
    act.permit(Action::EditPartners)?;
    center
        .write(
            (act.clone(), partner, to_paused),
            |writing, center, (act, partner, to_paused)| {
                Box::pin(async move {
                    let before = known(writing, *partner).await?;
                    if before.paused_at.is_some() == *to_paused {
                        return Ok(());
                    }
                    let after = Partner {
                        paused_at: to_paused.then(|| Instant(center.now())),
                        ..before.clone()
                    };
                    store::partner::change(writing, &before, after).await?;
                    for tenant in store::request::open_tenants(writing, *partner).await? {
                        recheck::ask_for_tenant(writing, center, tenant).await?;
                    }
                    let what = if *to_paused { "paused" } else { "resumed" };
                    enter(writing, center, act, *partner, &what).await
                })
            },
        )
        .await
}

async fn known(writing: &Writing, partner: PartnerId) -> Result<Partner, CenterFault> {
    store::partner::by_id(writing, partner)
        .await?
        .ok_or(CenterFault::NotFound)
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    partner: PartnerId,
    content: &(impl serde::Serialize + Sync),
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::EditPartners,
        tenant: None,
        subject_kind: "partner",
        subject: partner.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, content).await
}
