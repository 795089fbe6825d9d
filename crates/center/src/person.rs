//! What the law lets a person ask of whoever keeps its data: a copy of it, and its erasure. Both are
//! an operator's acts and stand in the Center's audit chain, which holds no name and stays whole. Strangers
//! are erased unasked, and are no strangers any more once the Center or a partner adds them.

mod erase;
mod export;
mod forget;
mod take_over;

use process::identity::PersonId;
use process::permission::Action;
use store::Writing;

use crate::deed::{self, Doer, Done};
use crate::{Center, CenterFault};

pub use erase::{Erasure, erase};
pub use export::{Held, export};
pub(crate) use forget::forget_strangers;
pub(crate) use take_over::take_over;

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &impl Doer,
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
