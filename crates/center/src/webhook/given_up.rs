//! A message whose job the worker gave up, because the Center itself could not do it: it waits no longer,
//! and says so, until an operator lets the job begin anew.

use jiff::Timestamp;
use store::webhook::delivery::{self, Delivery, DeliveryState};
use store::{Instant, Word, Writing};
use uuid::Uuid;

use crate::CenterFault;

/// What stands in the log in place of why there was no answer.
const FAULT: &str = "center";

/// Notes that a message that waits is tried no more.
pub(crate) async fn given_up(
    writing: &Writing,
    id: Uuid,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let before = delivery::by_id(writing, id).await?;
    let Some(before) = before.filter(|row| row.state.0 == DeliveryState::Waiting) else {
        return Ok(());
    };
    let after = Delivery {
        state: Word(DeliveryState::Exhausted),
        status: None,
        fault: Some(FAULT.to_owned()),
        next_at: None,
        ended_at: Some(Instant(now)),
        ..before.clone()
    };
    delivery::change(writing, &before, after).await?;
    Ok(())
}

/// Lets a message that ended so wait again: its job begins anew.
pub(crate) async fn revived(
    writing: &Writing,
    id: Uuid,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let before = delivery::by_id(writing, id).await?;
    let ended_so = |row: &Delivery| {
        row.state.0 == DeliveryState::Exhausted && row.fault.as_deref() == Some(FAULT)
    };
    let Some(before) = before.filter(ended_so) else {
        return Ok(());
    };
    let after = Delivery {
        state: Word(DeliveryState::Waiting),
        fault: None,
        next_at: Some(Instant(now)),
        ended_at: None,
        ..before.clone()
    };
    delivery::change(writing, &before, after).await?;
    Ok(())
}
