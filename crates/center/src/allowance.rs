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
    (most, window): (u64, SignedDuration),
) -> Result<bool, CenterFault> {
    let now = center.now();
    if store::attempt::count(writing, &subject, now - window).await? >= most {
        return Ok(false);
    }
    let attempt = (center.chance().uuid(now), subject);
    store::attempt::note_all(writing, vec![attempt], now).await?;
    Ok(true)
}
