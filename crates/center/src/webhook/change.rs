//! Making, changing and removing addresses; another secret; a message again, or one to try.

use process::event::EventKind;
use serde::Serialize;
use store::idempotency::Ask;
use store::webhook::delivery::{self, Delivery, DeliveryState};
use store::webhook::{OffAs, Webhook};
use store::{Document, Id, Instant, Word, Writing};
use url::Url;
use uuid::Uuid;

use super::{Keeper, Shown, enter, sign, tell};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// Addresses of one tenant, or of the Center.
const MOST: usize = 10;
/// Characters of an address.
const URL_LIMIT: usize = 500;

/// An address as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Typed {
    /// Where to.
    pub url: String,
    /// Which kinds of events; none for all.
    pub kinds: Vec<String>,
}

/// A secret, to be handed over this once.
#[derive(Clone)]
pub struct WebhookSecret(String);

impl WebhookSecret {
    /// The text to hand over: `whsec_…`.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for WebhookSecret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("WebhookSecret(…)")
    }
}

/// Everything that is wrong with it at once.
fn read(center: &Center, typed: &Typed) -> Result<(String, Vec<String>), CenterFault> {
    let mut faults = Vec::new();
    let url = read_url(center, typed.url.trim()).map_err(|fault| faults.push(fault));
    let mut kinds = typed.kinds.clone();
    kinds.sort();
    kinds.dedup();
    let is_known = |kind: &String| kind.parse::<EventKind>().is_ok();
    if !kinds.iter().all(is_known) {
        faults.push(FieldFault::new("kinds", "error-unknown-choice"));
    }
    match (url, faults.is_empty()) {
        (Ok(url), true) => Ok((url, kinds)),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// Where the name leads is looked at each time something is sent: today's answer says nothing of
/// tomorrow's.
fn read_url(center: &Center, text: &str) -> Result<String, FieldFault> {
    let wrong = |message| FieldFault::new("url", message);
    if text.is_empty() {
        return Err(wrong("error-empty"));
    }
    if text.len() > URL_LIMIT {
        let most = i64::try_from(URL_LIMIT).unwrap_or(i64::MAX);
        return Err(wrong("error-too-long").naming("most", FieldValue::Number(most)));
    }
    let url = Url::parse(text).map_err(|_| wrong("error-webhook-url"))?;
    let is_open =
        url.scheme() == "https" || center.courier().takes_http() && url.scheme() == "http";
    let is_bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let fits = is_open && is_bare && url.has_host();
    fits.then(|| url.to_string())
        .ok_or_else(|| wrong("error-webhook-url"))
}

/// Makes an address and hands its secret over. The same key again gets the same, so that an answer that
/// was lost on its way can be asked for; none once the secret was exchanged.
///
/// # Errors
/// The keeper may not, what was typed cannot be taken, there are too many, or the database failed.
pub async fn make(
    center: &Center,
    keeper: &Keeper,
    typed: &Typed,
    key: &Key,
) -> Result<(Shown, Option<WebhookSecret>), CenterFault> {
    keeper.permit()?;
    let (url, kinds) = read(center, typed)?;
    let ask = key.ask(keeper.person(), "make_webhook", &(keeper.tenant(), typed))?;
    let now = center.now();
    let row = Webhook {
        id: center.chance().uuid(now),
        tenant_id: keeper.tenant().map(Id),
        url,
        kinds: Document(kinds),
        secret: sign::draw(center),
        former_secret: None,
        former_until: None,
        kept_by: Id(keeper.person()),
        created_at: Instant(now),
        off_at: None,
        off_as: None,
        version: 1,
    };
    let (id, secret) = center
        .write((keeper.clone(), row, ask), |writing, center, state| {
            Box::pin(async move {
                let (keeper, row, ask) = state;
                if let Some(id) = once::answered::<Uuid>(writing, ask).await? {
                    let made = held(writing, keeper, id).await?;
                    let is_first = made.former_secret.is_none();
                    return Ok((id, is_first.then_some(made.secret)));
                }
                let held = store::webhook::all_of(writing, keeper.tenant()).await?;
                if held.len() >= MOST {
                    return Err(CenterFault::field("url", "error-webhook-many"));
                }
                let now = center.now();
                store::webhook::add(writing, row.clone()).await?;
                enter(
                    writing,
                    keeper,
                    row.id,
                    &("made", &row.url, &row.kinds.0),
                    now,
                )
                .await?;
                once::keep(writing, ask, &row.id, now).await?;
                Ok((row.id, Some(row.secret.clone())))
            })
        })
        .await?;
    let shown = super::one(center, keeper, id).await?;
    Ok((
        shown,
        secret.map(|secret| WebhookSecret(sign::written(&secret))),
    ))
}

/// What is done to one address.
#[derive(Clone)]
enum Step {
    /// Where to, which kinds, and whether it is to be on, if that is said.
    Change(String, Vec<String>, Option<bool>),
    On,
    Off,
    Rotate(Vec<u8>),
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

async fn held(writing: &Writing, keeper: &Keeper, id: Uuid) -> Result<Webhook, CenterFault> {
    let row = store::webhook::one_of(writing, keeper.tenant(), id).await?;
    row.ok_or(CenterFault::NotFound)
}

/// Takes the step, unless the address has changed since the keeper looked, or the step was taken
/// already with the same key. The secret that such a step gave, if it is still the present one.
async fn step(
    center: &Center,
    keeper: &Keeper,
    (id, of_version): (Uuid, Option<i64>),
    step: Step,
    ask: Option<Ask>,
) -> Result<Option<Vec<u8>>, CenterFault> {
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

/// Gives an address another secret and hands it over; the one before signs too for a day. The same key
/// again gets the same, as long as there is none after it.
///
/// # Errors
/// The keeper may not, it is somebody else's, or the database failed.
pub async fn rotate(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    key: &Key,
) -> Result<Option<WebhookSecret>, CenterFault> {
    let ask = key.ask(keeper.person(), "rotate_webhook", &(keeper.tenant(), id))?;
    let drawn = sign::draw(center);
    let secret = step(center, keeper, (id, None), Step::Rotate(drawn), Some(ask)).await?;
    Ok(secret.map(|secret| WebhookSecret(sign::written(&secret))))
}

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

/// Sends a message again that ended, under its own id, with all its tries before it.
///
/// # Errors
/// The keeper may not, it is somebody else's, the message still waits or the address is off
/// ([`Conflict::State`]), or the database failed.
pub async fn replay(
    center: &Center,
    keeper: &Keeper,
    (id, message): (Uuid, Uuid),
    key: &Key,
) -> Result<(), CenterFault> {
    keeper.permit()?;
    let body = (keeper.tenant(), id, message);
    let ask = key.ask(keeper.person(), "replay_webhook", &body)?;
    center
        .write(
            (keeper.clone(), ask),
            move |writing, center, (keeper, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(());
                    }
                    let webhook = held(writing, keeper, id).await?;
                    let before = delivery::one_of(writing, id, message).await?;
                    let before = before.ok_or(CenterFault::NotFound)?;
                    if before.state.0 == DeliveryState::Waiting || webhook.off_at.is_some() {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let now = center.now();
                    let after = Delivery {
                        state: Word(DeliveryState::Waiting),
                        tries: 0,
                        next_at: Some(Instant(now)),
                        ended_at: None,
                        ..before.clone()
                    };
                    if !delivery::change(writing, &before, after).await? {
                        return Err(CenterFault::Conflict(Conflict::Changed));
                    }
                    tell::ask(writing, center, message, now, now).await?;
                    enter(writing, keeper, id, &("again", message), now).await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await
}

/// Sends a message that only shows whether messages arrive. Returns which.
///
/// # Errors
/// The keeper may not, it is somebody else's, the address is off ([`Conflict::State`]), or the
/// database failed.
pub async fn test(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    key: &Key,
) -> Result<Uuid, CenterFault> {
    keeper.permit()?;
    let ask = key.ask(keeper.person(), "test_webhook", &(keeper.tenant(), id))?;
    center
        .write(
            (keeper.clone(), ask),
            move |writing, center, (keeper, ask)| {
                Box::pin(async move {
                    if let Some(message) = once::answered::<Uuid>(writing, ask).await? {
                        return Ok(message);
                    }
                    if held(writing, keeper, id).await?.off_at.is_some() {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let now = center.now();
                    let body = tell::test_body(id, keeper.tenant(), now)?;
                    let put = tell::put(
                        writing,
                        center,
                        (keeper.tenant(), id),
                        (EventKind::Test, body),
                        now,
                    );
                    let message = put.await?;
                    enter(writing, keeper, id, &"test", now).await?;
                    once::keep(writing, ask, &message, now).await?;
                    Ok(message)
                })
            },
        )
        .await
}
