//! Somebody who came to prove a domain, and has no place anywhere, is added by the Center or a partner: it is
//! the same person from then on, on that side.

use jiff::Timestamp;
use process::identity::PersonId;
use store::Writing;
use store::person::PersonKind;

use crate::CenterFault;
use crate::people::PersonRead;

/// Brings the stranger who has this address to another side, and signs it out everywhere: what it was
/// signed in for is over. None: the address is nobody's.
///
/// # Errors
/// It is somebody's who has a place or asks for one, or the database failed.
pub(crate) async fn take_over(
    writing: &Writing,
    side: PersonKind,
    read: &PersonRead,
    now: Timestamp,
) -> Result<Option<PersonId>, CenterFault> {
    let Some(known) = store::person::by_address(writing, &read.address).await? else {
        return Ok(None);
    };
    let person = known.id.0;
    if !store::person::is_stranger(writing, person, None).await? {
        return Err(CenterFault::field("address", "error-address-known"));
    }
    let known_as = (read.name.as_str(), read.language, read.zone.as_str());
    store::person::take_over(writing, &known, side, known_as).await?;
    store::sign_in::end_all(writing, person, now).await?;
    store::calendar_feed::forget(writing, person).await?;
    Ok(Some(person))
}
