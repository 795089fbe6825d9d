//! Removing an address.

use uuid::Uuid;

use super::{Keeper, enter, held};
use crate::{Center, CenterFault};

/// Removes an address with the log of what was sent to it. One that is gone answers like one that
/// never was.
///
/// # Errors
/// The keeper may not, or the database failed.
pub async fn remove(center: &Center, keeper: &Keeper, id: Uuid) -> Result<(), CenterFault> {
    keeper.permit()?;
    center
        .write(keeper.clone(), move |writing, center, keeper| {
            Box::pin(async move {
                let before = held(writing, keeper, id).await?;
                store::webhook::remove(writing, &before).await?;
                enter(writing, keeper, id, &"removed", center.now()).await
            })
        })
        .await
}
