//! A code with which the customer's program comes to an event: shown once, good for minutes, once.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use process::identity::MigrationEventId;
use process::permission::{Action, TenantAct};
use store::migration::pairing::{self, Pairing};
use store::{Id, Instant, Writing};

use super::ground::{Ground, permit};
use super::step::can_pair;
use crate::text::hash;
use crate::{Center, CenterFault, Conflict};

/// Minutes for which a code is good.
pub const CODE_MINUTES: i64 = 15;
/// Wrong tries after which it is good no longer.
pub const CODE_TRIES: i64 = 5;
/// Letters and digits that nobody takes for each other.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code. The first find it, so that a wrong try counts against the one code it was for; the
/// others are 656 thousand million, of which so few tries hit none.
const LETTERS: usize = 12;
const HANDLE: usize = 4;

/// A code to type. Its text is never stored or logged.
#[derive(Clone)]
pub struct Code {
    text: String,
    /// Worthless from then on.
    pub expires_at: Timestamp,
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Code")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

impl Code {
    /// The code in groups of four, as it is read aloud: `7KQ4-M2XR-9TWZ`.
    #[must_use]
    pub fn reveal(&self) -> String {
        let groups = self.text.as_bytes().chunks(4);
        let groups: Vec<_> = groups.map(String::from_utf8_lossy).collect();
        groups.join("-")
    }
}

/// What was typed as a code, if it has the form of one.
#[derive(Clone)]
pub(super) struct Typed(String);

impl Typed {
    /// Reads a code however it was typed: in small letters, with or without hyphens and spaces.
    pub(super) fn read(text: &str) -> Option<Self> {
        let is_between = |letter: &char| letter.is_whitespace() || *letter == '-';
        let letters = text.chars().filter(|letter| !is_between(letter));
        let letters: String = letters
            .take(LETTERS + 1)
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        let is_one =
            letters.len() == LETTERS && letters.bytes().all(|letter| ALPHABET.contains(&letter));
        is_one.then_some(Self(letters))
    }

    pub(super) fn handle(&self) -> &str {
        &self.0[..HANDLE]
    }

    pub(super) fn hash(&self) -> Vec<u8> {
        hash(&[b"pairing", self.0.as_bytes()])
    }
}

fn draw(center: &Center) -> Typed {
    let drawn = center.chance().bytes::<96>();
    let letters = drawn.chunks_exact(8).map(|chunk| {
        let number = chunk
            .iter()
            .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
        let place = usize::try_from(number % 30).unwrap_or_default();
        char::from(ALPHABET[place])
    });
    Typed(letters.collect())
}

/// Makes a code for an event; a former one is good no longer. It is shown this once: asking again makes
/// another.
///
/// # Errors
/// The event is not submitted or has been accepted ([`Conflict::State`]), the tenant has no such event, or
/// the database failed.
pub async fn pair(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
) -> Result<Code, CenterFault> {
    permit(act, Action::StartMigration)?;
    let now = center.now();
    let expires_at = now + SignedDuration::from_mins(CODE_MINUTES);
    let code = draw(center);
    center
        .write(
            (act.clone(), id, code.clone(), expires_at),
            |writing, center, (act, id, code, expires_at)| {
                Box::pin(pair_in(writing, center, act, *id, (code, *expires_at)))
            },
        )
        .await?;
    Ok(Code {
        text: code.0,
        expires_at,
    })
}

async fn pair_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
    (code, expires_at): (&Typed, Timestamp),
) -> Result<(), CenterFault> {
    let now = center.now();
    let of = (Action::StartMigration, id);
    let (ground, act) = Ground::to_change(writing, center, act, of).await?;
    if !can_pair(&ground.event) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let row = Pairing {
        event_id: Id(id),
        tenant_id: ground.event.tenant_id,
        handle: code.handle().to_owned(),
        code_hash: code.hash(),
        made_by: Id(act.person()),
        made_at: Instant(now),
        expires_at: Instant(expires_at),
        tries: 0,
    };
    pairing::keep(writing, row).await?;
    let doer = (&act, Action::StartMigration);
    ground.enter(writing, center, doer, &"code").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        for typed in ["7KQ4-M2XR-9TWZ", " 7kq4 m2xr 9twz", "7KQ4M2XR9TWZ"] {
            assert_eq!(Typed::read(typed).unwrap().0, "7KQ4M2XR9TWZ", "{typed}");
        }
        for other in [
            "",
            "7KQ4",
            "7KQ4-M2XR-9TWO",
            "7KQ4-M2XR-9TWZ2",
            "7KQ4-M2XR-9TWé",
        ] {
            assert!(Typed::read(other).is_none(), "{other}");
        }
    }

    #[test]
    fn a_code_is_shown_in_groups_and_never_in_a_log() {
        let code = Code {
            text: "7KQ4M2XR9TWZ".to_owned(),
            expires_at: Timestamp::UNIX_EPOCH,
        };
        assert_eq!(code.reveal(), "7KQ4-M2XR-9TWZ");
        assert!(!format!("{code:?}").contains("7KQ4"));
    }
}
