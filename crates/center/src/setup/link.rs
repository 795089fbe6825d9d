//! The link: made anew at every start while nobody is there, and whether it opens anything.

use jiff::SignedDuration;
use process::permission::{Action, VisitorAct};
use store::Reading;

use crate::sign_in::Secret;
use crate::{Center, CenterFault};

/// How long a link can be used.
const HOURS: i64 = 24;

/// Makes a link in the place of the one before. None: the Center has its people, and needs none.
///
/// # Errors
/// The database failed.
pub async fn renew_link(center: &Center) -> Result<Option<Secret>, CenterFault> {
    let secret = Secret::draw(center);
    let made = center
        .write(secret.clone(), |writing, center, secret| {
            Box::pin(async move {
                if store::membership::is_center_set_up(writing).await? {
                    return Ok(false);
                }
                let now = center.now();
                let until = now + SignedDuration::from_hours(HOURS);
                store::setup::put_link(writing, secret.hash(), now, until).await?;
                Ok(true)
            })
        })
        .await?;
    Ok(made.then_some(secret))
}

/// Goes on only if this is the link that is good now and the Center has nobody.
///
/// # Errors
/// It is not ([`CenterFault::NotFound`]), or the database failed.
pub async fn is_open(
    center: &Center,
    visitor: &VisitorAct,
    link: &Secret,
) -> Result<(), CenterFault> {
    visitor.permit(Action::SetUp)?;
    let reading = center.store().read().await?;
    still_open(&reading, center, &link.hash()).await
}

pub(super) async fn still_open(
    reading: &Reading,
    center: &Center,
    link: &[u8],
) -> Result<(), CenterFault> {
    let is_good = store::setup::is_link_good(reading, link, center.now()).await?;
    if is_good && !store::membership::is_center_set_up(reading).await? {
        Ok(())
    } else {
        Err(CenterFault::NotFound)
    }
}
