//! Typing the code: of everybody who tries the link exactly one makes the first people, and is
//! signed in.

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, CenterRole, MembershipState, VisitorAct};
use serde::Serialize;
use store::membership::CenterMembership;
use store::person::PersonKind;
use store::sign_in::SignInKind;
use store::{Id, Instant, Word, Writing};
use subtle::ConstantTimeEq;

use super::link::still_open;
use super::name_first::First;
use crate::deed::{self, Done, Recognised};
use crate::letter::{self, Letter};
use crate::people::add_person;
use crate::sign_in::{self, Begun, Secret, code_hash, device_name};
use crate::{Center, CenterFault};

struct Entered {
    visitor: VisitorAct,
    browser: Secret,
    typed: String,
    device: String,
    secret: Secret,
    now: Timestamp,
}

/// Goes on only if this browser typed something behind the link that is good now.
///
/// # Errors
/// It did not, or the link is not good ([`CenterFault::NotFound`]); or the database failed.
pub async fn is_waiting(
    center: &Center,
    visitor: &VisitorAct,
    browser: Option<&Secret>,
) -> Result<(), CenterFault> {
    visitor.permit(Action::SetUp)?;
    let browser = browser.ok_or(CenterFault::NotFound)?;
    let reading = center.store().read().await?;
    let asked = store::setup::try_of_browser(&reading, &browser.hash()).await?;
    let asked = asked.ok_or(CenterFault::NotFound)?;
    still_open(&reading, center, &asked.secret_hash).await
}

/// Makes the first people and signs this browser in as the manager. Returns the secret of its cookie.
///
/// # Errors
/// The code is wrong, used, too old or tried too often, all with the same message; somebody else was
/// faster, or this browser typed nothing behind a link that is good ([`CenterFault::NotFound`]); or
/// the database failed.
pub async fn confirm(
    center: &Center,
    visitor: &VisitorAct,
    browser: Option<&Secret>,
    code: &str,
    device: &str,
) -> Result<Secret, CenterFault> {
    is_waiting(center, visitor, browser).await?;
    let browser = browser.ok_or(CenterFault::NotFound)?;
    let typed: String = code.chars().filter(char::is_ascii_digit).take(7).collect();
    if typed.len() != 6 {
        return Err(CenterFault::field("code", "error-code-digits"));
    }
    let entered = Entered {
        visitor: visitor.clone(),
        browser: browser.clone(),
        typed,
        device: device_name(device),
        secret: Secret::draw(center),
        now: center.now(),
    };
    let secret = entered.secret.clone();
    let is_right = center
        .write(entered, |writing, center, entered| {
            Box::pin(confirm_in(writing, center, entered))
        })
        .await?;
    if is_right {
        Ok(secret)
    } else {
        Err(CenterFault::field("code", "error-code"))
    }
}

/// Whether the code was right. A wrong try is kept, so this is no error of the unit.
async fn confirm_in(
    writing: &Writing,
    center: &Center,
    entered: &Entered,
) -> Result<bool, CenterFault> {
    let now = entered.now;
    let browser = entered.browser.hash();
    let asked = store::setup::try_of_browser(writing, &browser).await?;
    let asked = asked.ok_or(CenterFault::NotFound)?;
    still_open(writing, center, &asked.secret_hash).await?;
    let matches = code_hash(&entered.browser, &entered.typed).ct_eq(&asked.code_hash);
    let tries = i64::from(center.catalog().settings().code_tries);
    if !bool::from(matches) || asked.tries >= tries || now >= asked.expires_at.0 {
        store::setup::count_wrong_code(writing, &browser).await?;
        return Ok(false);
    }
    if !store::setup::use_link(writing, &asked.secret_hash, now).await? {
        return Err(CenterFault::NotFound);
    }
    let first: First = serde_json::from_value(asked.answers.0).map_err(CenterFault::internal)?;
    make(writing, center, entered, &first).await?;
    Ok(true)
}

async fn make(
    writing: &Writing,
    center: &Center,
    entered: &Entered,
    first: &First,
) -> Result<(), CenterFault> {
    let now = entered.now;
    let mut made = Vec::new();
    let manager = add_person(writing, center, PersonKind::Center, &first.manager, now).await?;
    give(
        writing,
        manager,
        CenterRole::Manager,
        MembershipState::Active,
        now,
    )
    .await?;
    match &first.operator {
        None => {
            give(
                writing,
                manager,
                CenterRole::Operator,
                MembershipState::Active,
                now,
            )
            .await?;
        }
        Some(operator) => {
            let operator = add_person(writing, center, PersonKind::Center, operator, now).await?;
            give(
                writing,
                operator,
                CenterRole::Operator,
                MembershipState::Invited,
                now,
            )
            .await?;
            made.push((operator, vec![CenterRole::Operator]));
            letter::send(writing, center, operator, Letter::CenterRoleGiven, now).await?;
        }
    }
    let begun = Begun {
        person: manager,
        secret: &entered.secret,
        kind: SignInKind::Browser,
        device: &entered.device,
        now,
    };
    sign_in::begin(writing, center, begun).await?;
    let of_manager = match &first.operator {
        None => vec![CenterRole::Manager, CenterRole::Operator],
        Some(_) => vec![CenterRole::Manager],
    };
    made.push((manager, of_manager));
    let doer = Recognised(&entered.visitor, manager);
    for (person, roles) in made {
        enter(writing, &doer, (Action::SetUp, person), (&roles, now)).await?;
    }
    enter(writing, &doer, (Action::SignIn, manager), (&(), now)).await
}

async fn enter(
    writing: &Writing,
    doer: &Recognised<'_>,
    (action, person): (Action, PersonId),
    (content, at): (&(impl Serialize + Sync), Timestamp),
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: None,
        subject_kind: "person",
        subject: person.0,
        engagement: None,
        at,
    };
    deed::enter(writing, doer, done, content).await
}

async fn give(
    writing: &Writing,
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let membership = CenterMembership {
        person_id: Id(person),
        role: Word(role),
        state: Word(state),
        since: Instant(now),
        source: None,
        as_of: None,
    };
    Ok(store::membership::add_at_center(writing, membership).await?)
}
