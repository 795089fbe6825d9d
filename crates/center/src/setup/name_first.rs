//! Naming the first people behind the link: what was typed waits for the code that goes to the
//! address of whoever types it. Nobody is made before that.

use jiff::{SignedDuration, Timestamp};
use process::identity::PersonId;
use process::permission::{Action, VisitorAct};
use serde::{Deserialize, Serialize};
use store::setup::Try;
use store::{Document, Instant, Writing};
use uuid::Uuid;

use super::link::still_open;
use crate::letter::{self, Letter, Recipient};
use crate::people::{NAMED, PersonRead, PersonTyped};
use crate::sign_in::{Secret, code_hash};
use crate::{Center, CenterFault, FieldFault};

/// How often something may be typed behind one link in [`WINDOW`]: each sends a mail.
const PER_LINK: u64 = 100;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// The fields of the operator, when that is somebody else.
pub const OPERATOR_FIELDS: [&str; 4] = [
    "operator-name",
    "operator-address",
    "operator-language",
    "operator-zone",
];

/// The first people as they came from the form.
#[derive(Clone, Debug, Default)]
pub struct FirstTyped {
    /// Who types: the first manager.
    pub manager: PersonTyped,
    /// `same`, or `other` if somebody else is the operator.
    pub who_operates: String,
    /// The operator, if somebody else.
    pub operator: PersonTyped,
}

/// The first people, until the code confirms them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct First {
    pub(super) manager: PersonRead,
    /// None: the manager is the operator as well.
    pub(super) operator: Option<PersonRead>,
}

impl FirstTyped {
    fn read(&self) -> Result<First, CenterFault> {
        let mut faults = Vec::new();
        let manager = self.manager.read(NAMED, &mut faults);
        let operator = match self.who_operates.as_str() {
            "same" => None,
            "other" => self.operator.read(OPERATOR_FIELDS, &mut faults),
            "" => {
                faults.push(FieldFault::new("who-operates", "error-choose"));
                None
            }
            _ => {
                faults.push(FieldFault::new("who-operates", "error-unknown-choice"));
                None
            }
        };
        if let (Some(manager), Some(operator)) = (&manager, &operator)
            && manager.address == operator.address
        {
            faults.push(FieldFault::new(
                "operator-address",
                "error-set-up-same-address",
            ));
        }
        match manager {
            Some(manager) if faults.is_empty() => Ok(First { manager, operator }),
            _ => Err(CenterFault::Invalid(faults)),
        }
    }
}

struct Named {
    link: Vec<u8>,
    browser: Secret,
    code: String,
    first: First,
    now: Timestamp,
}

/// Keeps what was typed and sends the code that confirms it. Returns the secret that ties the code to
/// this browser.
///
/// # Errors
/// Fields that cannot be taken, the link is not good, it was tried too often, or the database failed.
pub async fn name_first(
    center: &Center,
    visitor: &VisitorAct,
    link: &Secret,
    typed: &FirstTyped,
) -> Result<Secret, CenterFault> {
    super::is_open(center, visitor, link).await?;
    let first = typed.read()?;
    visitor.permit(Action::SetUp)?;
    let browser = Secret::draw(center);
    let number = u64::from_be_bytes(center.chance().bytes()) % 1_000_000;
    let named = Named {
        link: link.hash(),
        browser: browser.clone(),
        code: format!("{number:06}"),
        first,
        now: center.now(),
    };
    center
        .write(named, |writing, center, named| {
            Box::pin(name_in(writing, center, named))
        })
        .await?;
    Ok(browser)
}

async fn name_in(writing: &Writing, center: &Center, named: &Named) -> Result<(), CenterFault> {
    let now = named.now;
    still_open(writing, center, &named.link).await?;
    if store::setup::count_tries(writing, &named.link, now - WINDOW).await? >= PER_LINK {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    let minutes = center.catalog().settings().code_minutes;
    let typed = Try {
        browser_hash: named.browser.hash(),
        secret_hash: named.link.clone(),
        answers: Document(serde_json::to_value(&named.first).map_err(CenterFault::internal)?),
        code_hash: code_hash(&named.browser, &named.code),
        tries: 0,
        created_at: Instant(now),
        expires_at: Instant(now + SignedDuration::from_mins(i64::from(minutes))),
    };
    store::setup::add_try(writing, typed).await?;
    let manager = &named.first.manager;
    let letter = Letter::SetUpCode {
        code: named.code.clone(),
        minutes,
        to: Recipient {
            address: manager.address.clone(),
            name: manager.name.clone(),
            language: manager.language,
            zone: manager.zone.clone(),
        },
    };
    letter::send(writing, center, PersonId(Uuid::nil()), letter, now).await
}
