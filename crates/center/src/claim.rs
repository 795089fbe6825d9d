//! The first admin of a tenant proves that it belongs there: by a mail that arrives at an address of
//! a verified domain, or, with whatever address, by a text published at one. As long as a tenant has an active admin, nobody
//! becomes admin this way; whether there is a tenant shows only after the proof.

mod become_admin;
mod domain;

use jiff::Timestamp;
use process::identity::PersonId;
use process::language::WrittenLanguage;
use store::person::{Person, PersonKind};
use store::sign_in::Code;
use store::tenant::Tenant;
use store::{Id, Instant, Reading, Word, Writing};

use crate::{Center, CenterFault};

pub use become_admin::{Introduction, Proven, become_admin, own_tenant};
pub(crate) use become_admin::{make_admin, verified_own};
pub(crate) use domain::proven;
pub use domain::{After, Check, DomainClaimed, begin, check, claims};

/// The tenant that somebody with this address may become the first admin of.
pub(crate) async fn open_to(
    reading: &Reading,
    address: &str,
) -> Result<Option<Tenant>, CenterFault> {
    let Some(tenant) = store::tenant::holding_domain(reading, domain_in(address)).await? else {
        return Ok(None);
    };
    let admins = store::membership::active_admins(reading, tenant.id.0).await?;
    Ok((admins == 0).then_some(tenant))
}

fn domain_in(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// The domain of the person's own address.
fn domain_of(person: &Person) -> &str {
    domain_in(person.address.as_deref().unwrap_or_default())
}

/// The zone of somebody who has not told it yet, and whose address tells none.
const ZONE_UNTOLD: &str = "UTC";

/// Somebody who is no person of the Center's memory yet, as a mail is written to.
pub(crate) fn nobody_yet(zone: &str, address: &str, language: WrittenLanguage) -> Person {
    Person {
        id: Id(PersonId(uuid::Uuid::nil())),
        kind: Word(PersonKind::Customer),
        address: Some(address.to_owned()),
        name: address.split('@').next().unwrap_or_default().to_owned(),
        language: Word(language),
        zone: zone.to_owned(),
        created_at: Instant(Timestamp::UNIX_EPOCH),
        erased_at: None,
        version: 1,
    }
}

/// Whoever may come in by a code to an address of nobody: where a tenant waits for its first admin at
/// that domain, and, to prove a domain, anybody. None: there is nobody to write to.
pub(crate) async fn may_come(
    reading: &Reading,
    address: &str,
    (language, claims): (WrittenLanguage, bool),
) -> Result<Option<Person>, CenterFault> {
    let waiting = open_to(reading, address).await?;
    let zone = match &waiting {
        Some(tenant) => tenant.zone.as_str(),
        None if claims => ZONE_UNTOLD,
        None => return Ok(None),
    };
    Ok(Some(nobody_yet(zone, address, language)))
}

/// Whoever typed the right code for an address that was nobody's becomes a person, if a tenant waits
/// for its first admin there or the code was asked for to prove a domain. None: the code is nobody's.
pub(crate) async fn newcomer(
    writing: &Writing,
    center: &Center,
    asked: &Code,
    now: Timestamp,
) -> Result<Option<PersonId>, CenterFault> {
    let Some(address) = &asked.address else {
        return Ok(None);
    };
    if let Some(person) = store::person::by_address(writing, address).await? {
        // Somebody was faster with an earlier code to the same address.
        let is_customers = person.kind.0 == PersonKind::Customer;
        return Ok(is_customers.then_some(person.id.0));
    }
    let language = asked.language.as_ref();
    let language = language.map_or(WrittenLanguage::English, |language| language.0);
    let Some(nobody) = may_come(writing, address, (language, asked.claims)).await? else {
        return Ok(None);
    };
    let person = Person {
        id: Id(PersonId(center.chance().uuid(now))),
        created_at: Instant(now),
        ..nobody
    };
    let id = person.id.0;
    store::person::add(writing, person).await?;
    Ok(Some(id))
}

/// The person, who belongs to customers: nobody of the Center or of a partner can become admin.
///
/// # Errors
/// It does not, or is no person any more ([`CenterFault::NotFound`]); or the database failed.
pub(crate) async fn of_customers(
    reading: &Reading,
    person: PersonId,
) -> Result<Person, CenterFault> {
    store::person::by_id(reading, person)
        .await?
        .filter(|person| person.kind.0 == PersonKind::Customer && person.erased_at.is_none())
        .ok_or(CenterFault::NotFound)
}
