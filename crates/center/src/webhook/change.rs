//! Changing where an address leads and what it is told, and switching it on and off.

use uuid::Uuid;

use super::step::{Step, step};
use super::typed::{Typed, read};
use super::{Keeper, Shown};
use crate::{Center, CenterFault};

/// Changes where an address leads, what it is told and, if that is said, whether it is on; of this
/// version, if one is named. Who switches it on keeps it from then on.
///
/// # Errors
/// The keeper may not, it is somebody else's, what was typed cannot be taken, somebody else changed it
/// first, or the database failed.
pub async fn change(
    center: &Center,
    keeper: &Keeper,
    (id, of_version): (Uuid, Option<i64>),
    typed: &Typed,
    is_on: Option<bool>,
) -> Result<Shown, CenterFault> {
    keeper.permit()?;
    // Whether it is there is answered before what is wrong with the answer.
    super::one(center, keeper, id).await?;
    let (url, kinds) = read(center, typed)?;
    step(
        center,
        keeper,
        (id, of_version),
        Step::Change(url, kinds, is_on),
        None,
    )
    .await?;
    super::one(center, keeper, id).await
}

/// Switches an address on, kept by this person from now on, or off.
///
/// # Errors
/// The keeper may not, it is somebody else's, or the database failed.
pub async fn switch(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    is_on: bool,
) -> Result<(), CenterFault> {
    let to = if is_on { Step::On } else { Step::Off };
    step(center, keeper, (id, None), to, None).await?;
    Ok(())
}
