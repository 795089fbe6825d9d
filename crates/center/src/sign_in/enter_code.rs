//! Typing the code: it works once, in the browser that asked for it, within its minutes and tries.

use jiff::{SignedDuration, Timestamp};
use process::identity::{PersonId, SignInId};
use process::permission::{Action, VisitorAct};
use store::sign_in::{Code, SignIn, SignInKind};
use store::{Id, Instant, Word, Writing};
use subtle::ConstantTimeEq;

use super::{BROWSER_DAYS, Secret};
use crate::deed::{self, Done, Recognised};
use crate::text::hash;
use crate::{Center, CenterFault, claim, people};

/// Signs the browser in and returns the secret of its cookie.
///
/// # Errors
/// It has not six digits; or the code is wrong, used, too old, tried too often, or was asked for by
/// another browser: all with the same message, so that none can be told from another.
pub async fn enter_code(
    center: &Center,
    visitor: &VisitorAct,
    browser: Option<&Secret>,
    code: &str,
    device: &str,
) -> Result<Secret, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let wrong = || CenterFault::field("code", "error-code");
    let typed: String = code.chars().filter(char::is_ascii_digit).take(7).collect();
    if typed.len() != 6 {
        // No try: it cannot have been a guess.
        return Err(CenterFault::field("code", "error-code-digits"));
    }
    let browser = browser.ok_or_else(wrong)?;
    let entered = Entered {
        browser: browser.clone(),
        typed,
        device: device_name(device),
        secret: Secret::draw(center),
        visitor: visitor.clone(),
        now: center.now(),
    };
    let secret = entered.secret.clone();
    let is_right = center
        .write(entered, |writing, center, entered| {
            Box::pin(enter_in(writing, center, entered))
        })
        .await?;
    if is_right {
        Ok(secret)
    } else {
        // Neither whose it was nor what was typed; the request's id is on the line.
        tracing::warn!("a code for signing in was refused");
        Err(wrong())
    }
}

/// What a browser says it is, cut short.
pub(crate) fn device_name(said: &str) -> String {
    let shown = said.chars().filter(|character| !character.is_control());
    shown.take(200).collect()
}

pub(crate) fn code_hash(browser: &Secret, code: &str) -> Vec<u8> {
    hash(&[b"code", browser.reveal().as_bytes(), code.as_bytes()])
}

struct Entered {
    browser: Secret,
    typed: String,
    device: String,
    secret: Secret,
    visitor: VisitorAct,
    now: Timestamp,
}

/// Whether the code was right. A wrong try is kept, so this is no error of the unit.
async fn enter_in(
    writing: &Writing,
    center: &Center,
    entered: &Entered,
) -> Result<bool, CenterFault> {
    let browser_hash = entered.browser.hash();
    let Some(asked) = store::sign_in::code_of_browser(writing, &browser_hash).await? else {
        return Ok(false);
    };
    let matches = code_hash(&entered.browser, &entered.typed).ct_eq(&asked.code_hash);
    let tries = center.catalog().settings().code_tries;
    if !bool::from(matches) || !is_alive(&asked, tries, entered.now) {
        store::sign_in::count_try(writing, &browser_hash).await?;
        return Ok(false);
    }
    let person = match asked.person_id {
        Some(person) => Some(person),
        None => claim::newcomer(writing, center, &asked, entered.now)
            .await?
            .map(Id),
    };
    let Some(person) = person else {
        return Ok(false);
    };
    if !store::sign_in::use_code(writing, &browser_hash, entered.now).await? {
        return Ok(false);
    }
    let (kind, device) = (SignInKind::Browser, entered.device.as_str());
    begin(
        writing,
        center,
        Begun {
            person: person.0,
            secret: &entered.secret,
            kind,
            device,
            now: entered.now,
        },
    )
    .await?;
    let done = Done {
        action: Action::SignIn,
        tenant: None,
        subject_kind: "person",
        subject: person.0.0,
        engagement: None,
        at: entered.now,
    };
    deed::enter(writing, &Recognised(&entered.visitor, person.0), done, &()).await?;
    Ok(true)
}

/// Whether the code can still be used, after fewer wrong tries than end it.
fn is_alive(asked: &Code, tries: u16, now: Timestamp) -> bool {
    asked.used_at.is_none() && asked.tries < i64::from(tries) && now < asked.expires_at.0
}

/// A sign-in to be begun.
pub(crate) struct Begun<'a> {
    pub(crate) person: PersonId,
    pub(crate) secret: &'a Secret,
    pub(crate) kind: SignInKind,
    pub(crate) device: &'a str,
    pub(crate) now: Timestamp,
}

/// Begins a sign-in. Somebody who was invited to the Center has come, and is active from then on.
pub(crate) async fn begin(
    writing: &Writing,
    center: &Center,
    begun: Begun<'_>,
) -> Result<SignInId, CenterFault> {
    let id = SignInId(center.chance().uuid(begun.now));
    let row = SignIn {
        id: Id(id),
        token_hash: begun.secret.hash(),
        person_id: Id(begun.person),
        kind: Word(begun.kind),
        device: begun.device.to_owned(),
        created_at: Instant(begun.now),
        seen_at: Instant(begun.now),
        expires_at: Instant(begun.now + SignedDuration::from_hours(24 * BROWSER_DAYS)),
        revoked_at: None,
        name: None,
        scope: None,
        tenant_id: None,
        engagement_id: None,
        migration_id: None,
    };
    store::sign_in::add(writing, row).await?;
    if begun.kind == SignInKind::Browser {
        let known = begun.secret.known_by().hash();
        store::sign_in::know_browser(writing, known, begun.person, begun.now).await?;
    }
    let since = Instant(begun.now);
    if store::membership::confirm_at_center(writing, begun.person, since).await? > 0 {
        people::offer_what_waits_for(writing, center, begun.person).await?;
    }
    Ok(id)
}
