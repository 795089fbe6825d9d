//! What the law lets a person ask of whoever keeps its data: a copy of it, and its erasure. Both are
//! an operator's acts and stand in the Center's audit chain, which holds no name and stays whole.

mod erase;
mod export;

use process::identity::PersonId;
use process::permission::{Action, OperatorAct};
use store::Writing;

use crate::deed::{self, Done};
use crate::{Center, CenterFault};

pub use erase::{Erasure, erase};
pub use export::{Held, export};

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &OperatorAct,
    action: Action,
    person: PersonId,
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: None,
        subject_kind: "person",
        subject: person.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &"").await
}

async fn found(reading: &store::Reading, address: &str) -> Result<PersonId, CenterFault> {
    let address = address.trim().to_lowercase();
    let person = store::person::by_address(reading, &address).await?;
    Ok(person.ok_or(CenterFault::NotFound)?.id.0)
}
