//! Asking for a code by mail. Whether the address is anybody's shows neither in the answer nor in
//! its timing: both leave the same rows.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use process::permission::{Action, VisitorAct};
use store::sign_in::Code;
use store::{Instant, Writing};

use super::Secret;
use crate::letter::{self, Letter};
use crate::text::hash;
use crate::{Center, CenterFault, FieldFault, Line};

/// A mail address, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Reads an address. Whether mail arrives there only mail can tell.
    ///
    /// # Errors
    /// It has no form of an address, or is longer than 254 characters.
    pub fn parse(field: &'static str, text: &str) -> Result<Self, FieldFault> {
        let line = Line::parse(field, text, 254)?;
        let address = line.as_str().to_lowercase();
        let fault = || FieldFault::new(field, "error-address");
        let (local, domain) = address.rsplit_once('@').ok_or_else(fault)?;
        let plain = |text: &str| {
            !text
                .chars()
                .any(|c| c.is_whitespace() || "<>()[],;:\\\"@".contains(c))
        };
        let is_domain = domain.contains('.')
            && domain
                .split('.')
                .all(|label| !label.is_empty() && label.len() <= 63);
        if local.is_empty() || local.len() > 64 || !plain(local) || !plain(domain) || !is_domain {
            return Err(fault());
        }
        Ok(Self(address))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Codes one address may be sent in [`WINDOW`].
const PER_ADDRESS: u64 = 5;
/// Codes one client may ask for in [`WINDOW`].
const PER_CLIENT: u64 = 30;
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Sends a code to the address if it is somebody's, and returns the secret that ties the code to
/// this browser. The answer is the same for every address.
///
/// # Errors
/// Too often from this address or this client, or the database failed.
pub async fn ask_for_code(
    center: &Center,
    visitor: &VisitorAct,
    address: Address,
    client: IpAddr,
) -> Result<Secret, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let now = center.now();
    let browser = Secret::draw(center);
    let number = u64::from_be_bytes(center.chance().bytes()) % 1_000_000;
    let asked = Asked {
        address,
        client,
        browser: browser.clone(),
        code: format!("{number:06}"),
        now,
    };
    let too_often = center
        .write(asked, |writing, center, asked| {
            Box::pin(ask_in(writing, center, asked))
        })
        .await?;
    if too_often {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    Ok(browser)
}

struct Asked {
    address: Address,
    client: IpAddr,
    browser: Secret,
    code: String,
    now: Timestamp,
}

/// Whether this was too often; the attempt itself is kept either way.
async fn ask_in(writing: &Writing, center: &Center, asked: &Asked) -> Result<bool, CenterFault> {
    let since = asked.now - WINDOW;
    let address_hash = hash(&[b"address", asked.address.as_str().as_bytes()]);
    let client_hash = hash(&[b"client", asked.client.to_string().as_bytes()]);
    let mut tries = Vec::new();
    for subject in [&address_hash, &client_hash] {
        let id = center.chance().uuid(asked.now);
        tries.push(store::attempt::note(writing, id, subject, asked.now, since).await?);
    }
    if tries[0] > PER_ADDRESS || tries[1] > PER_CLIENT {
        return Ok(true);
    }
    let person = store::person::by_address(writing, asked.address.as_str()).await?;
    let minutes = center.catalog().settings().code_minutes;
    store::sign_in::add_code(
        writing,
        Code {
            browser_hash: asked.browser.hash(),
            address_hash,
            person_id: person.as_ref().map(|person| person.id),
            code_hash: super::enter_code::code_hash(&asked.browser, &asked.code),
            tries: 0,
            created_at: Instant(asked.now),
            expires_at: Instant(asked.now + SignedDuration::from_mins(i64::from(minutes))),
            used_at: None,
        },
    )
    .await?;
    let to = person.map_or(process::identity::PersonId(uuid::Uuid::nil()), |person| {
        person.id.0
    });
    letter::send(
        writing,
        center,
        to,
        Letter::SignInCode {
            code: asked.code.clone(),
            minutes,
        },
        asked.now,
    )
    .await?;
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_in_lower_case() {
        assert_eq!(
            Address::parse("address", " Admin@Contoso.EXAMPLE ")
                .unwrap()
                .as_str(),
            "admin@contoso.example"
        );
    }

    #[test]
    fn what_is_no_address_is_told_so() {
        for wrong in [
            "",
            "admin",
            "admin@",
            "@contoso.example",
            "a b@c.example",
            "a@b",
            "a@b..c",
            "a@b@c.example\r\nBcc: x",
        ] {
            assert!(Address::parse("address", wrong).is_err(), "{wrong:?}");
        }
    }
}
