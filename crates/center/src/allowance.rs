//! How often something may be done within a window, counted under the hash of whoever does it.

use jiff::SignedDuration;
use store::Writing;

use crate::{Center, CenterFault};

/// Counts one more under this hash. False where as many as may be are counted already; what is
/// refused so is not counted.
///
/// # Errors
/// The database failed.
pub(crate) async fn take(
    writing: &Writing,
    center: &Center,
    subject: Vec<u8>,
    allowed: (u64, SignedDuration),
) -> Result<bool, CenterFault> {
    take_many(writing, center, (subject, 1), allowed).await
}

/// Counts so many more under this hash. False where they would be more than may be: then none of them
/// is counted.
///
/// # Errors
/// The database failed.
pub(crate) async fn take_many(
    writing: &Writing,
    center: &Center,
    (subject, more): (Vec<u8>, u64),
    (most, window): (u64, SignedDuration),
) -> Result<bool, CenterFault> {
    let now = center.now();
    let counted = store::attempt::count(writing, &subject, now - window).await?;
    if counted.saturating_add(more) > most {
        return Ok(false);
    }
    let attempts = (0..more).map(|_| (center.chance().uuid(now), subject.clone()));
    store::attempt::note_all(writing, attempts.collect(), now).await?;
    Ok(true)
}
