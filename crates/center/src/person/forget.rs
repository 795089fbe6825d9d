//! Erasing strangers: whoever came to prove a domain, and in a quarter of a year belongs to no tenant and
//! asks for none, is erased as an operator would. Whoever comes again is somebody new.

use jiff::SignedDuration;
use process::permission::{Action, WorkerAct};

use super::erase::erase_in;
use crate::{Center, CenterFault};

/// Strangers are kept this long after they came, and while they are signed in.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);
/// So many are erased in an hour at most, each in a unit of its own, so that no writer waits long.
const AT_MOST: u64 = 100;

/// Erases strangers who came long ago and are signed in nowhere, those of an hour's share.
///
/// # Errors
/// Not permitted, or the database failed.
pub(crate) async fn forget_strangers(center: &Center, act: &WorkerAct) -> Result<(), CenterFault> {
    act.permit(Action::ErasePerson)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let strangers = store::person::strangers(&reading, now - KEPT, now, AT_MOST).await?;
    drop(reading);
    for person in strangers {
        center
            .write((act.clone(), person), |writing, center, (act, person)| {
                Box::pin(async move {
                    let (person, now) = (*person, center.now());
                    // It may have come back or asked for a place since it was looked for.
                    if !store::person::is_stranger(writing, person, Some(now)).await? {
                        return Ok(());
                    }
                    erase_in(writing, center, act, person, now).await
                })
            })
            .await?;
    }
    Ok(())
}
