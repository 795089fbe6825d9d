//! Names of things: what identifies a person, a tenant, a request across every crate.
//!
//! An identity carries its kind in its type, so that a tenant's can never be passed where a
//! person's is meant.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )+};
}

identity! {
    /// Somebody who can sign in: at the Center, at a partner or at a customer.
    PersonId,
    /// A customer organisation.
    TenantId,
    /// A partner organisation.
    PartnerId,
    /// A subscription held by a tenant.
    SubscriptionId,
    /// A request for assistance.
    RequestId,
    /// A stored decision with its reasons and inputs.
    DecisionId,
    /// An offer of a request to a Specialist.
    OfferId,
    /// The work after an accepted request.
    EngagementId,
    /// A task of one engagement's plan.
    TaskId,
    /// An online meeting.
    MeetingId,
    /// One entry of the guidance ledger.
    GuidanceId,
    /// A question of the customer that is about no task.
    QuestionId,
    /// The question how well the help serves, asked of one person at one milestone.
    SurveyId,
    /// A note among staff.
    NoteId,
    /// One run of a check, as the customer sent it.
    AssessmentId,
    /// One thing that checks of an engagement found.
    FindingId,
    /// A migration event: one wave of mailboxes.
    MigrationEventId,
    /// One mailbox of a migration event.
    MigrationMailboxId,
    /// What somebody reported after a migration event.
    MigrationIssueId,
    /// A file that a tenant showed as evidence.
    FileId,
    /// One sign-in of a person, from code to sign-out.
    SignInId,
    /// One message in the outbox.
    JobId,
}

macro_rules! kebab {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as written in the catalog.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotKebabCase;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                is_kebab_case(text).then(|| Self(text.to_owned())).ok_or(NotKebabCase)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotKebabCase;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }
    )+};
}

kebab! {
    /// What is bought: `office-365-e3`.
    PlanName,
    /// What is onboarded: `exchange-online`.
    ServiceName,
    /// A part of the Center: `asia-pacific`.
    RegionName,
    /// A task of a playbook: `core-verify-domain`.
    TaskName,
    /// A versioned definition of tasks: `core`.
    PlaybookName,
    /// What is known about a tenant: `directory-on-premises`.
    FactName,
    /// A rule of the catalog: `e1` is written `E1` on pages.
    RuleName,
    /// Something that mailboxes hold: `calendar`, `public-folders`.
    ContentName,
}

/// A catalog name holds 1 to 64 lower-case letters and digits, with single hyphens between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected a name of lower-case letters, digits and single hyphens, such as exchange-online"
)]
pub struct NotKebabCase;

fn is_kebab_case(text: &str) -> bool {
    text.len() <= 64
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// What a person quotes on the telephone: `REQ-7KQ4M2`.
///
/// Six letters of an alphabet without look-alikes (no I, L, O, U, 0 or 1), so that it survives
/// being read aloud.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

const REFERENCE_ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Reference {
    /// Makes a reference of random bytes. About 729 million exist; the database refuses a second
    /// use and the caller draws again.
    #[must_use]
    pub fn from_random(random: [u8; 8]) -> Self {
        let mut number = u64::from_be_bytes(random);
        let mut text = String::from("REQ-");
        for _ in 0..6 {
            let letter = usize::try_from(number % 30).unwrap_or_default();
            text.push(char::from(REFERENCE_ALPHABET[letter]));
            number /= 30;
        }
        Self(text)
    }

    /// The reference as shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let upper = text.to_ascii_uppercase();
        let letters = upper.strip_prefix("REQ-").ok_or(NotAReference)?;
        let known = letters.len() == 6
            && letters
                .bytes()
                .all(|byte| REFERENCE_ALPHABET.contains(&byte));
        known.then_some(Self(upper)).ok_or(NotAReference)
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

/// The beginning of a reference, however it was typed: `req 7k`, `７ＫＱ４`, `REQ–7KQ4M2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceStart(String);

/// Fewer letters than these, with no `REQ` in front, are the beginning of some other word.
const BARE_LETTERS: usize = 3;

impl ReferenceStart {
    /// Reads what was typed: letters in either case and either width, with or without `REQ`, with any
    /// dashes and spaces between them. Nothing if no reference begins so.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let letters = typed.chars().map(narrow);
        let letters = letters.filter(|letter| !letter.is_whitespace() && !is_dash(*letter));
        let letters: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
        let (letters, fewest) = match letters.strip_prefix("REQ") {
            Some(rest) => (rest, 1),
            None => (letters.as_str(), BARE_LETTERS),
        };
        let is_known = (fewest..=6).contains(&letters.len())
            && letters
                .bytes()
                .all(|byte| REFERENCE_ALPHABET.contains(&byte));
        is_known.then(|| Self(letters.to_owned()))
    }

    /// The first and the last reference that begins so. Digits come before letters in every order of
    /// text that a database knows.
    #[must_use]
    pub fn bounds(&self) -> (Reference, Reference) {
        let filled = |letter: char| {
            let fill = std::iter::repeat_n(letter, 6 - self.0.len());
            Reference(format!("REQ-{}{}", self.0, fill.collect::<String>()))
        };
        (filled('2'), filled('Z'))
    }

    /// Whether it is this whole reference.
    #[must_use]
    pub fn is(&self, reference: &Reference) -> bool {
        reference.0.strip_prefix("REQ-") == Some(&self.0)
    }
}

/// The letter as keyboards of the West have it: East Asian ones may send the wide form.
fn narrow(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(letter) - 0xff01 + 0x21).unwrap_or(letter)
        }
        other => other,
    }
}

fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '_'
    )
}

/// The text is not a reference such as `REQ-7KQ4M2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a reference such as REQ-7KQ4M2")]
pub struct NotAReference;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_survives_being_typed_in_lower_case() {
        let drawn = Reference::from_random(*b"fasttrak");
        assert_eq!(
            drawn.as_str().to_lowercase().parse::<Reference>(),
            Ok(drawn)
        );
    }

    #[test]
    fn look_alike_letters_are_no_reference() {
        assert_eq!("REQ-7KQ4MO".parse::<Reference>(), Err(NotAReference));
        assert_eq!("7KQ4M2".parse::<Reference>(), Err(NotAReference));
    }

    #[test]
    fn the_beginning_of_a_reference_is_read_however_it_was_typed() {
        let bounds = |typed: &str| {
            let (first, last) = ReferenceStart::read(typed)?.bounds();
            Some(format!("{first} {last}"))
        };
        for (typed, expected) in [
            ("REQ-7KQ4M2", "REQ-7KQ4M2 REQ-7KQ4M2"),
            (" req 7kq 4m2 ", "REQ-7KQ4M2 REQ-7KQ4M2"),
            ("7kq4m2", "REQ-7KQ4M2 REQ-7KQ4M2"),
            ("ＲＥＱー７ＫＱ", "REQ-7KQ222 REQ-7KQZZZ"),
            ("Req–7", "REQ-722222 REQ-7ZZZZZ"),
        ] {
            assert_eq!(bounds(typed).as_deref(), Some(expected), "{typed}");
        }
        for other in [
            "",
            "req",
            "7k",
            "REQ-7KQ4MO",
            "REQ-7KQ4M2X",
            "%",
            "anna@x",
            "é",
        ] {
            assert_eq!(bounds(other), None, "{other}");
        }
    }

    #[test]
    fn a_catalog_name_is_kebab_case() {
        assert!("office-365-e3".parse::<PlanName>().is_ok());
        for wrong in ["", "-a", "a-", "a--b", "Office", "a b", "é"] {
            assert_eq!(wrong.parse::<PlanName>(), Err(NotKebabCase), "{wrong}");
        }
    }
}
