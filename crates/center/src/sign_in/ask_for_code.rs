//! Asking for a code by mail. Whether the address is anybody's shows neither in the answer nor in
//! its timing: both leave the same rows. The worker decides whether a mail goes out: to somebody
//! known, and to somebody new only at a domain whose tenant has no active admin ([`crate::claim`]).
//! Whoever comes to prove a domain gets a mail at whatever address, so mails to somebody new have bounds
//! of their own that keep the Center from mailing strangers for somebody else. Beyond these the asking is
//! one to sign in, for every address alike: whoever is known still gets the code, and so does
//! whoever a tenant without an admin waits for.
//!
//! Nobody may be kept out by strangers who ask for codes to somebody else's address. So a client is
//! refused for what it asked itself, never for what others asked about the same address. Only
//! mails are held back by the address alone, and silently: a code that was sent before goes on
//! working, and a refusal would tell which addresses are asked about. A browser in which the address's
//! owner has signed in before has an allowance of its own, which nobody else can use up. Only somebody new
//! for whom no tenant waits can be kept waiting, while strangers in many networks ask for such codes:
//! that is the price of mailing strangers at all, and stands in docs/security/README.md.

use std::net::{IpAddr, Ipv6Addr};

use jiff::{SignedDuration, Timestamp};
use process::language::WrittenLanguage;
use process::permission::{Action, VisitorAct};
use store::sign_in::Code;
use store::{Instant, Word, Writing};

use super::Secret;
use crate::letter::{self, Letter};
use crate::text::hash;
use crate::turn::network;
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

/// Codes one client may ask for to one address in [`WINDOW`].
const PER_ADDRESS_AND_CLIENT: u64 = 5;
/// Codes one client may ask for in [`WINDOW`], to whatever addresses.
const PER_CLIENT: u64 = 30;
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Mails with a code that one address gets in [`MAIL_WINDOW`], whoever asks. It also bounds what
/// clients in many networks may guess together: so many codes, each with few tries.
const MAILS_PER_ADDRESS: u64 = 60;
const MAIL_WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// Mails with a code that one address gets in [`DAY`] before each further code takes one try only: nobody
/// is locked out by whoever guesses, who can try little more than once a mail.
const MAILS_BEFORE_ONE_TRY: u64 = 12;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Codes for proving a domain that one [`site`] may ask for in [`MAIL_WINDOW`], to whatever addresses.
const CLAIMS_PER_SITE: u64 = 5;
/// Mails to somebody new that one site can have sent to one address in [`DAY`].
const CLAIM_MAILS_PER_ADDRESS_AND_SITE: u64 = 3;
/// Mails to somebody new that one address gets in [`DAY`], whoever asks.
const CLAIM_MAILS_PER_ADDRESS: u64 = 10;
/// Mails to somebody new that all together can have sent in [`MAIL_WINDOW`]: first admins are few.
const CLAIM_MAILS_IN_ALL: u64 = 100;

/// What counts as one client that comes to prove a domain: an IPv4 address, or an IPv6 /48. Many have a
/// whole one, which is 65,536 of what else counts as a client.
fn site(client: IpAddr) -> IpAddr {
    const WITHIN: u128 = (1 << 80) - 1;
    match client {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & !WITHIN).into(),
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// Sends a code to the address if it is somebody's, and returns the secret that ties the code to
/// this browser. The answer is the same for every address. Somebody new is written to in the language
/// that the browser reads.
///
/// # Errors
/// Too often from this client, to this address or to any; or the database failed.
pub async fn ask_for_code(
    center: &Center,
    visitor: &VisitorAct,
    to: (Address, WrittenLanguage),
    from: (IpAddr, Option<&Secret>),
) -> Result<Secret, CenterFault> {
    ask(center, visitor, to, from, false).await
}

/// The same for whoever comes to prove a domain: the address may be anybody's, and the code makes a
/// person of somebody new, who can do nothing before a domain is proven.
///
/// # Errors
/// Too often from this client, to this address or to any; or the database failed.
pub async fn ask_to_claim(
    center: &Center,
    visitor: &VisitorAct,
    to: (Address, WrittenLanguage),
    from: (IpAddr, Option<&Secret>),
) -> Result<Secret, CenterFault> {
    ask(center, visitor, to, from, true).await
}

async fn ask(
    center: &Center,
    visitor: &VisitorAct,
    (address, language): (Address, WrittenLanguage),
    (client, known): (IpAddr, Option<&Secret>),
    claims: bool,
) -> Result<Secret, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let now = center.now();
    let browser = Secret::draw(center);
    let number = u64::from_be_bytes(center.chance().bytes()) % 1_000_000;
    let asked = Asked {
        address,
        language,
        client: network(client),
        browser: browser.clone(),
        known: known.map(Secret::hash),
        code: format!("{number:06}"),
        claims,
        now,
    };
    let refused = center
        .write(asked, |writing, center, asked| {
            Box::pin(ask_in(writing, center, asked))
        })
        .await?;
    if let Some(window) = refused {
        tracing::warn!("a client asks for too many codes for signing in");
        return Err(CenterFault::TooOften(window.as_secs()));
    }
    Ok(browser)
}

struct Asked {
    address: Address,
    language: WrittenLanguage,
    /// As [`network`] gives it.
    client: IpAddr,
    browser: Secret,
    /// Hash of the secret by which the browser is known.
    known: Option<Vec<u8>>,
    code: String,
    /// Whether the browser comes to prove a domain.
    claims: bool,
    now: Timestamp,
}

/// Of which window this was too often, if it was. What is refused is not counted, so that it neither
/// grows the table nor makes the wait longer.
async fn ask_in(
    writing: &Writing,
    center: &Center,
    asked: &Asked,
) -> Result<Option<SignedDuration>, CenterFault> {
    let now = asked.now;
    let address_hash = hash(&[b"address", asked.address.as_str().as_bytes()]);
    let person = store::person::by_address(writing, asked.address.as_str()).await?;
    let known = match &asked.known {
        Some(known) => store::sign_in::person_of_browser(writing, known).await?,
        None => None,
    };
    let owner = person.as_ref().map(|person| person.id.0);
    let allowance = match &asked.known {
        Some(browser) if known.is_some() && known == owner => {
            own_allowance(writing, asked, browser).await?
        }
        _ => common_allowance(writing, asked, &address_hash).await?,
    };
    let Allowance {
        subjects,
        is_mailed,
        has_one_try,
        claims,
    } = match allowance {
        Ok(allowance) => allowance,
        Err(window) => return Ok(Some(window)),
    };
    let attempts = subjects
        .into_iter()
        .map(|subject| (center.chance().uuid(now), subject));
    store::attempt::note_all(writing, attempts.collect(), now).await?;
    let settings = center.catalog().settings().clone();
    let minutes = settings.code_minutes;
    // A code that no mail carries can only be guessed, so it is nobody's.
    let owner = person.as_ref().filter(|_| is_mailed);
    store::sign_in::add_code(
        writing,
        Code {
            browser_hash: asked.browser.hash(),
            address_hash,
            address: Some(asked.address.as_str().to_owned()).filter(|_| is_mailed),
            language: Some(Word(asked.language)),
            person_id: owner.map(|person| person.id),
            code_hash: super::enter_code::code_hash(&asked.browser, &asked.code),
            tries: if has_one_try {
                i64::from(settings.code_tries) - 1
            } else {
                0
            },
            created_at: Instant(now),
            expires_at: Instant(now + SignedDuration::from_mins(i64::from(minutes))),
            used_at: None,
            claims,
        },
    )
    .await?;
    if !is_mailed {
        return Ok(None);
    }
    let to = person.map_or(process::identity::PersonId(uuid::Uuid::nil()), |person| {
        person.id.0
    });
    let letter = Letter::SignInCode {
        code: asked.code.clone(),
        minutes,
        address: Some(asked.address.as_str().to_owned()),
        language: asked.language,
        claims,
    };
    letter::send(writing, center, to, letter, now).await?;
    Ok(None)
}

/// What is left to be asked for.
struct Allowance {
    /// Under which this ask is counted.
    subjects: Vec<Vec<u8>>,
    /// Whether a mail may carry the code.
    is_mailed: bool,
    /// Whether the code may be typed once only.
    has_one_try: bool,
    /// Whether it may be for somebody new for whom no tenant waits.
    claims: bool,
}

/// What strangers to the address, or its owner in a new browser, may ask for; or of which window they
/// have asked for everything.
async fn common_allowance(
    writing: &Writing,
    asked: &Asked,
    address_hash: &[u8],
) -> Result<Result<Allowance, SignedDuration>, CenterFault> {
    let address = asked.address.as_str().as_bytes();
    let client = asked.client.to_string();
    let by_both = hash(&[b"address and client", address, client.as_bytes()]);
    let by_client = hash(&[b"client", client.as_bytes()]);
    let since = asked.now - WINDOW;
    if store::attempt::count(writing, &by_both, since).await? >= PER_ADDRESS_AND_CLIENT
        || store::attempt::count(writing, &by_client, since).await? >= PER_CLIENT
    {
        return Ok(Err(WINDOW));
    }
    let mut subjects = vec![by_both, by_client];
    let mails = store::attempt::count(writing, address_hash, asked.now - MAIL_WINDOW).await?;
    let is_mailed = mails < MAILS_PER_ADDRESS;
    let mut claims = asked.claims && is_mailed;
    if asked.claims {
        let site = site(asked.client).to_string();
        let of_site = hash(&[b"claims of client", site.as_bytes()]);
        let since = asked.now - MAIL_WINDOW;
        if store::attempt::count(writing, &of_site, since).await? >= CLAIMS_PER_SITE {
            return Ok(Err(MAIL_WINDOW));
        }
        subjects.push(of_site);
        let by_both = hash(&[b"claims to address and client", address, site.as_bytes()]);
        let mails_to_new = [
            (by_both, DAY, CLAIM_MAILS_PER_ADDRESS_AND_SITE),
            (
                hash(&[b"claims to address", address]),
                DAY,
                CLAIM_MAILS_PER_ADDRESS,
            ),
            (hash(&[b"claims in all"]), MAIL_WINDOW, CLAIM_MAILS_IN_ALL),
        ];
        for (subject, window, most) in &mails_to_new {
            claims &= store::attempt::count(writing, subject, asked.now - *window).await? < *most;
        }
        // What is held back uses up nothing, so that the bound ends by itself.
        if claims {
            subjects.extend(mails_to_new.map(|(subject, ..)| subject));
        }
    }
    let of_day = store::attempt::count(writing, address_hash, asked.now - DAY).await?;
    if is_mailed {
        subjects.push(address_hash.to_vec());
    }
    Ok(Ok(Allowance {
        subjects,
        is_mailed,
        has_one_try: of_day >= MAILS_BEFORE_ONE_TRY,
        claims,
    }))
}

/// The same for the owner of the address in a browser that is known.
async fn own_allowance(
    writing: &Writing,
    asked: &Asked,
    browser: &[u8],
) -> Result<Result<Allowance, SignedDuration>, CenterFault> {
    let by_browser = hash(&[b"known browser", browser]);
    let since = asked.now - WINDOW;
    if store::attempt::count(writing, &by_browser, since).await? >= PER_ADDRESS_AND_CLIENT {
        return Ok(Err(WINDOW));
    }
    Ok(Ok(Allowance {
        subjects: vec![by_browser],
        is_mailed: true,
        has_one_try: false,
        claims: asked.claims,
    }))
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

    #[test]
    fn a_client_is_an_ipv4_address_or_an_ipv6_network() {
        let of = |text: &str| network(text.parse().unwrap()).to_string();
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
        assert_eq!(of("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn whoever_comes_to_prove_a_domain_counts_as_an_ipv4_address_or_an_ipv6_site() {
        let of = |text: &str| site(network(text.parse().unwrap())).to_string();
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1::");
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:ffff::1"));
        assert_ne!(of("2001:db8:1::1"), of("2001:db8:2::1"));
    }
}
