//! A copy of everything that is held about a person.

use std::collections::BTreeMap;

use process::permission::{Action, OperatorAct};
use serde_json::{Map, Value};

use super::{enter, found};
use crate::{Center, CenterFault};

/// The rows that name the person, by table.
pub type Held = BTreeMap<String, Vec<Map<String, Value>>>;

/// Everything that is held about whoever has this address.
///
/// # Errors
/// Not permitted, nobody has it, or the database failed.
pub async fn export(
    center: &Center,
    act: &OperatorAct,
    address: &str,
) -> Result<Held, CenterFault> {
    act.permit(Action::ExportPerson)?;
    // Every table is looked through, by its indexes or not.
    let reading = center.store().read_at_length().await?;
    let person = found(&reading, address).await?;
    let held = store::held::about(&reading, person).await;
    let held = held.map_err(|fault| CenterFault::internal(fault.to_string()))?;
    drop(reading);
    center
        .write(act.clone(), move |writing, center, act| {
            Box::pin(enter(writing, center, act, Action::ExportPerson, person))
        })
        .await?;
    Ok(held)
}
