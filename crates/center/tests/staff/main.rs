//! What staff see and do: the desk, the queue with its decisions, people and regions, on the engine
//! that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod decisions;
mod desk;
mod files;
mod find;
mod imports;
mod large_imports;
mod members;
mod notes;
mod operator;
mod own_region;
mod people;
mod people_imports;
mod queue;
mod region;
mod region_imports;
mod setup;
mod tenants;

use cast::Stage;
use center::CenterFault;
use jiff::Timestamp;
use store::offer::Offer;

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The only open offer, and the address of whom it was made to.
async fn only_offer(stage: &Stage) -> (Offer, String) {
    let mut offers = stage.open_offers().await;
    assert_eq!(offers.len(), 1, "{offers:?}");
    offers.remove(0)
}

/// The fields and messages of a refusal.
fn told<T: std::fmt::Debug>(refused: Result<T, CenterFault>) -> Vec<(&'static str, &'static str)> {
    match refused {
        Err(CenterFault::Invalid(faults)) => faults
            .into_iter()
            .map(|fault| (fault.field, fault.message))
            .collect(),
        other => panic!("not refused for its fields: {other:?}"),
    }
}
