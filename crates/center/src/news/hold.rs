//! Telling somebody of news: at once, in the digest, or not by mail, as that person has chosen.

use jiff::Timestamp;
use process::identity::PersonId;
use process::news::{NewsKind, Way};
use store::Writing;

use super::choose::Chosen;
use crate::letter::{self, Letter};
use crate::{Center, CenterFault};

/// Tells somebody of a letter that is news, in the transaction of the act that it tells of.
pub(crate) async fn tell(
    writing: &Writing,
    center: &Center,
    to: PersonId,
    (kind, letter): (NewsKind, Letter),
    at: Timestamp,
) -> Result<(), CenterFault> {
    let chosen = Chosen::of(writing, to).await?;
    match chosen.ways.of(kind) {
        Way::AtOnce => letter::post(writing, center, to, letter, at).await,
        Way::Never => Ok(()),
        Way::Digest => {
            let person = store::person::by_id(writing, to).await?;
            let Some(person) = person.filter(|person| person.erased_at.is_none()) else {
                return Ok(());
            };
            store::news::hold(writing, center.chance().uuid(at), to, &letter, at).await?;
            super::ask_for_digest(writing, center, &person, chosen.hour, at).await
        }
    }
}
