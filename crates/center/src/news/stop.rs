//! Stopping the digest by the link in it, without signing in: the link opens nothing else.

use process::news::{NewsKind, Way, Ways};
use process::permission::{Action, DigestAct};
use store::{Instant, person_preference};

use super::choose::{Chosen, keep, kinds_of};
use crate::deed::{self, Done};
use crate::{Center, CenterFault};

/// The kinds of news that the digest gathers for this person: what stopping it would stop.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn gathered(center: &Center, act: &DigestAct) -> Result<Vec<NewsKind>, CenterFault> {
    act.permit(Action::StopDigest)?;
    let reading = center.store().read().await?;
    let person = store::person::by_id(&reading, act.person()).await?;
    let person = person.ok_or(CenterFault::NotFound)?;
    let chosen = Chosen::of(&reading, act.person()).await?;
    // Of the Center's people, only a Specialist was ever sent a digest with such a link.
    let kinds = kinds_of(person.kind.0, true).iter().copied();
    Ok(kinds
        .filter(|kind| chosen.ways.of(*kind) == Way::Digest)
        .collect())
}

/// What came in the digest is not told by mail any more, what is held for it included. Doing it twice
/// changes nothing more.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn stop(center: &Center, act: &DigestAct) -> Result<(), CenterFault> {
    act.permit(Action::StopDigest)?;
    center
        .write(act.clone(), |writing, center, act| {
            Box::pin(async move {
                let (person, now) = (act.person(), center.now());
                let row = person_preference::of(writing, person).await?;
                let before = Chosen::read(row.as_ref());
                let ways: Ways = before.ways.clone().without_digest();
                if ways == before.ways {
                    return Ok(());
                }
                let chosen = (&ways, before.hour);
                keep(writing, row.as_ref(), person, chosen, Instant(now)).await?;
                let done = Done {
                    action: Action::StopDigest,
                    tenant: None,
                    subject_kind: "person",
                    subject: person.0,
                    engagement: None,
                    at: now,
                };
                deed::enter(writing, act, done, &ways).await
            })
        })
        .await
}
