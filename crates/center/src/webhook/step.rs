//! What is done to one address that is there, step by step: each under its key, over what it was.

use store::idempotency::Ask;
use store::webhook::OffAs;
use store::webhook::delivery;
use store::{Document, Hidden, Id, Instant, Word};
use uuid::Uuid;

use super::{Keeper, enter, held, sign};
use crate::{Center, CenterFault, Conflict, once};

/// What is done to one address.
#[derive(Clone)]
pub(super) enum Step {
    /// Where to, which kinds, and whether it is to be on, if that is said.
    Change(String, Vec<String>, Option<bool>),
    On,
    Off,
    Rotate(Hidden),
}

impl Step {
    /// As it is entered: never with a secret.
    fn told(&self) -> (&'static str, Option<&str>, &[String]) {
        match self {
            Self::Change(url, kinds, _) => ("changed", Some(url), kinds),
            Self::On => ("switched on", None, &[]),
            Self::Off => ("switched off", None, &[]),
            Self::Rotate(_) => ("another secret", None, &[]),
        }
    }
}

/// Takes the step, unless the address has changed since the keeper looked, or the step was taken
/// already with the same key. The secret that such a step gave, if it is still the present one.
pub(super) async fn step(
    center: &Center,
    keeper: &Keeper,
    (id, of_version): (Uuid, Option<i64>),
    step: Step,
    ask: Option<Ask>,
) -> Result<Option<Hidden>, CenterFault> {
    keeper.permit()?;
    let state = (keeper.clone(), step, ask);
    center
        .write(state, move |writing, center, (keeper, step, ask)| {
            Box::pin(async move {
                let before = held(writing, keeper, id).await?;
                if let Some(ask) = ask
                    && let Some(until) = once::answered::<Option<i64>>(writing, ask).await?
                {
                    let is_latest = before.former_until.map(Instant::microseconds) == until;
                    return Ok(is_latest.then_some(before.secret));
                }
                if of_version.is_some_and(|version| version != before.version) {
                    return Err(CenterFault::Conflict(Conflict::Changed));
                }
                let now = center.now();
                let mut after = before.clone();
                let mut to_on = None;
                match step {
                    Step::Change(url, kinds, is_on) => {
                        after.url.clone_from(url);
                        after.kinds = Document(kinds.clone());
                        if after.url != before.url {
                            after.rests_until = None;
                        }
                        // What is as it is to be is kept by whom it was.
                        to_on = is_on.filter(|is_on| *is_on == before.off_at.is_some());
                    }
                    Step::On => to_on = Some(true),
                    Step::Off => to_on = Some(false),
                    Step::Rotate(secret) => {
                        after.former_secret = Some(before.secret.clone());
                        after.former_until = Some(Instant(now + sign::BOTH_SIGN));
                        after.secret.clone_from(secret);
                    }
                }
                match to_on {
                    Some(true) => {
                        (after.off_at, after.off_as) = (None, None);
                        after.rests_until = None;
                        after.kept_by = Id(keeper.person());
                    }
                    Some(false) => {
                        after.off_at = Some(before.off_at.unwrap_or(Instant(now)));
                        after.off_as = Some(Word(OffAs::SwitchedOff));
                        delivery::stop_all(writing, id, now).await?;
                    }
                    None => {}
                }
                if after == before {
                    return Ok(None);
                }
                let until = after.former_until.map(Instant::microseconds);
                let given = (after.secret.clone(), until);
                store::webhook::change(writing, &before, after).await?;
                let told = (step.told(), to_on);
                enter(writing, keeper, id, &told, now).await?;
                if let Some(ask) = ask {
                    once::keep(writing, ask, &given.1, now).await?;
                }
                Ok(Some(given.0))
            })
        })
        .await
}
