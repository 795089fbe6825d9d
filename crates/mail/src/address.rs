//! Who and what a mail names: addresses, the identities of mails and meetings, and links. Each
//! parses what it takes, so that none of them can carry a header or a property of its own.
//!
//! Must not know whether an address exists or whose it is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::text::Line;

/// A mail address such as `admin@contoso.example`, at most 254 characters.
///
/// Only letters that need no quoting before the `@`, and a domain name of at least two parts after
/// it (an international one in its ASCII form), which is what mail servers agree on. The domain
/// is kept in lower case. Ordered and compared as written otherwise; see [`Address::is_same_as`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(lettre::Address);

impl Address {
    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    /// The part after the `@`, in lower case.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// Whether both lead to the same person: mail programs change the case of what they answer to.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(other.as_str())
    }

    pub(crate) fn to_lettre(&self) -> lettre::Address {
        self.0.clone()
    }
}

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (local, domain) = text.trim().rsplit_once('@').ok_or(NotAnAddress)?;
        let fits = local.len() <= 64 && local.len() + domain.len() < 254;
        if !(fits && is_dot_atom(local) && is_domain(domain)) {
            return Err(NotAnAddress);
        }
        lettre::Address::new(local, domain.to_ascii_lowercase())
            .map(Self)
            .map_err(|_| NotAnAddress)
    }
}

/// The text is not a mail address such as `admin@contoso.example`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a mail address such as admin@contoso.example")]
pub struct NotAnAddress;

/// Somebody a mail comes from or goes to. An empty name shows the address alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correspondent {
    /// The name as shown.
    pub name: Line,
    /// Where mail reaches them.
    pub address: Address,
}

/// What identifies one mail wherever it travels: `01890a5d-…@center.example`, without the angle
/// brackets. The same for every try of one outbox row, so that a repeated mail can be dropped by
/// its receiver.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MessageId(String);

impl MessageId {
    /// The identity, without angle brackets.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// 32 hexadecimal digits of the mail's own, fit for the name of a file or of a boundary.
    pub(crate) fn digits(&self) -> String {
        let mut digits = format!("{:x}", Sha256::digest(&self.0));
        digits.truncate(32);
        digits
    }
}

impl FromStr for MessageId {
    type Err = NotAMessageId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (left, right) = text.split_once('@').ok_or(NotAMessageId)?;
        let known = text.len() <= 200 && is_dot_atom(left) && is_dot_atom(right);
        known.then(|| Self(text.to_owned())).ok_or(NotAMessageId)
    }
}

/// The text is not the identity of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected the identity of a mail such as 01890a5d@center.example, without angle brackets")]
pub struct NotAMessageId;

/// What identifies a meeting in every calendar, from the first invitation to the cancellation.
///
/// At most 255 printable ASCII characters, none of which iCalendar would have to escape: several
/// calendars compare a UID before they unescape it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Uid(String);

impl Uid {
    /// The UID as written in calendars.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Uid {
    type Err = NotAUid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain =
            |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b';' | b',' | b'"');
        let known = (1..=255).contains(&text.len()) && text.bytes().all(plain);
        known.then(|| Self(text.to_owned())).ok_or(NotAUid)
    }
}

/// The text is not a UID of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected 1 to 255 printable ASCII characters without space, quote, comma, semicolon or backslash"
)]
pub struct NotAUid;

/// Where a button leads: an absolute `https` or `http` address, at most 2,000 characters. The page
/// behind it asks to confirm; links are pressed by scanners.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(String);

impl Link {
    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Link {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or(NotALink)?;
        let plain = |byte: u8| {
            byte.is_ascii_graphic()
                && !matches!(
                    byte,
                    b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}'
                )
        };
        let has_host =
            rest.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[');
        let known = text.len() <= 2_000 && has_host && rest.bytes().all(plain);
        known.then(|| Self(text.to_owned())).ok_or(NotALink)
    }
}

/// The text is not an absolute link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an absolute link such as https://center.example/t/contoso.example")]
pub struct NotALink;

/// Letters of RFC 5322 that stand unquoted before the `@`, with single dots between them.
fn is_dot_atom(text: &str) -> bool {
    text.split('.').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
    })
}

fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let last_is_a_name = labels
        .last()
        .is_some_and(|label| label.bytes().any(|byte| byte.is_ascii_alphabetic()));
    labels.len() >= 2
        && last_is_a_name
        && labels.iter().all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

macro_rules! reads_as_text {
    ($($name:ident: $fault:ty),+ $(,)?) => {$(
        impl TryFrom<String> for $name {
            type Error = $fault;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(known: $name) -> Self {
                known.as_str().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }
        }
    )+};
}

reads_as_text!(
    Address: NotAnAddress,
    MessageId: NotAMessageId,
    Uid: NotAUid,
    Link: NotALink,
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_as_people_write_it() {
        let address: Address = " Daniel.O'Hara+center@Contoso.Example ".parse().unwrap();
        assert_eq!(address.as_str(), "Daniel.O'Hara+center@contoso.example");
        assert_eq!(address.domain(), "contoso.example");
        assert!(address.is_same_as(&"daniel.o'hara+CENTER@contoso.example".parse().unwrap()));
    }

    #[test]
    fn an_address_cannot_carry_a_header_or_a_second_address() {
        let too_long = format!("{}@contoso.example", "a".repeat(65));
        for wrong in [
            "",
            "@contoso.example",
            "admin@",
            "admin",
            "admin@contoso",
            "admin@10.0.0.1",
            "a@b@contoso.example",
            "admin@contoso.example\r\nBcc: x@y.example",
            "admin\n@contoso.example",
            "admin@contoso.example, x@y.example",
            "\"quoted name\"@contoso.example",
            "<admin@contoso.example>",
            "admin@-contoso.example",
            "admin..x@contoso.example",
            "관리자@contoso.example",
            "admin\u{202e}@contoso.example",
            too_long.as_str(),
        ] {
            assert_eq!(wrong.parse::<Address>(), Err(NotAnAddress), "{wrong:?}");
        }
    }

    #[test]
    fn the_identity_of_a_mail_cannot_end_its_header() {
        assert!("01890a5d-ac96@center.example".parse::<MessageId>().is_ok());
        for wrong in ["", "a@", "@b", "a b@c", "a@b>\r\nBcc: c", "<a@b>", "a@b@c"] {
            assert_eq!(wrong.parse::<MessageId>(), Err(NotAMessageId), "{wrong:?}");
        }
    }

    #[test]
    fn a_uid_needs_no_escaping() {
        assert!("meeting-01890a5d@center.example".parse::<Uid>().is_ok());
        for wrong in ["", "a b", "a;b", "a,b", "a\\n", "a\nb", "a\"", "é"] {
            assert_eq!(wrong.parse::<Uid>(), Err(NotAUid), "{wrong:?}");
        }
    }

    #[test]
    fn a_link_leads_to_a_page_and_nowhere_else() {
        assert!("https://center.example/m/4?a=1&b=2".parse::<Link>().is_ok());
        assert!("http://[::1]:8080/".parse::<Link>().is_ok());
        for wrong in [
            "javascript:alert(1)",
            "/relative",
            "https://",
            "https:///path",
            "https://a\" onclick=\"x",
            "https://a/\r\n",
            "data:text/html,x",
        ] {
            assert_eq!(wrong.parse::<Link>(), Err(NotALink), "{wrong:?}");
        }
    }
}
