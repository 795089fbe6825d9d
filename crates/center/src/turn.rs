//! How much is answered at a time. What comes beyond that is sent away at once and told when to come
//! again, so that a crowd waits outside: a row inside would only grow, with all its memory.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use process::identity::PersonId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Requests that pages and API answer at a time.
const AT_ONCE: usize = 512;
/// Of these, requests of one sign-in, and of one person: the others' turn is kept free.
const OF_ONE: usize = 32;

/// How long a body without files may take to arrive: it holds a turn meanwhile.
pub const BODY_TIME: Duration = Duration::from_secs(20);

/// What counts as one client: an IPv4 address, also one written as IPv6, or an IPv6 /64, of which
/// everybody has a whole one to choose addresses from.
#[must_use]
pub fn network(client: IpAddr) -> IpAddr {
    const HOST: u128 = (1 << 64) - 1;
    match client.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & !HOST).into(),
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// Whose turn it is.
#[derive(Debug)]
pub struct Turns {
    all: Arc<Semaphore>,
    own: Arc<Mutex<HashMap<Whose, usize>>>,
    /// Tells secrets apart without keeping them.
    told_apart: RandomState,
}

/// Who may have no more than a few turns.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Whose {
    SignIn(u64),
    Person(PersonId),
}

impl Default for Turns {
    fn default() -> Self {
        Self {
            all: Arc::new(Semaphore::new(AT_ONCE)),
            own: Arc::default(),
            told_apart: RandomState::new(),
        }
    }
}

/// A turn to be answered; given back when dropped.
#[derive(Debug)]
pub struct Turn {
    _all: OwnedSemaphorePermit,
    _own: Option<OwnTurn>,
}

/// Why there is no turn.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Crowded {
    /// As many are answered as there may be.
    All,
    /// As many of this sign-in are.
    Own,
}

/// A turn among those of one sign-in or one person; given back when dropped.
#[derive(Debug)]
pub struct OwnTurn {
    whose: Whose,
    own: Arc<Mutex<HashMap<Whose, usize>>>,
}

impl Turns {
    /// A turn, once everybody who is already here has had the chance to take one. SQLite is asked on the
    /// spot, so that many a page never waits for anything: it would be answered whole before the next
    /// request is looked at, and a crowd would wait in its connections, where nobody counts it.
    ///
    /// # Errors
    ///
    /// At once, while as many are answered as there may be: of all, or with this secret, which nobody has
    /// looked at yet.
    pub async fn enter(&self, secret: Option<&str>) -> Result<Turn, Crowded> {
        let turn = self.take(secret)?;
        tokio::task::yield_now().await;
        Ok(turn)
    }

    fn take(&self, secret: Option<&str>) -> Result<Turn, Crowded> {
        let whose = secret.map(|secret| Whose::SignIn(self.told_apart.hash_one(secret)));
        let own = whose.map(|whose| self.take_own(whose).ok_or(Crowded::Own));
        let permit = Arc::clone(&self.all).try_acquire_owned();
        Ok(Turn {
            _own: own.transpose()?,
            _all: permit.map_err(|_| Crowded::All)?,
        })
    }

    /// A turn for this person, who may have many secrets; none while it has as many as it may have.
    #[must_use]
    pub fn take_for(&self, person: PersonId) -> Option<OwnTurn> {
        self.take_own(Whose::Person(person))
    }

    fn take_own(&self, whose: Whose) -> Option<OwnTurn> {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        let held = own.entry(whose).or_default();
        if *held >= OF_ONE {
            return None;
        }
        *held += 1;
        Some(OwnTurn {
            whose,
            own: Arc::clone(&self.own),
        })
    }
}

impl Drop for OwnTurn {
    fn drop(&mut self) {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = own.get_mut(&self.whose) {
            *held -= 1;
            if *held == 0 {
                own.remove(&self.whose);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_let_in_beyond_the_limit_and_a_turn_that_ends_is_the_next_ones() {
        let turns = Turns::default();
        let mut held: Vec<Turn> = (0..AT_ONCE).filter_map(|_| turns.take(None).ok()).collect();
        assert_eq!(held.len(), AT_ONCE);
        assert_eq!(turns.take(None).unwrap_err(), Crowded::All);
        assert_eq!(turns.take(Some("one")).unwrap_err(), Crowded::All);
        held.pop();
        assert!(turns.take(Some("one")).is_ok());
    }

    #[test]
    fn who_has_many_turns_leaves_room_for_everybody_else() {
        let turns = Turns::default();
        let (one, other) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
        let (one, other) = (PersonId(one), PersonId(other));
        are_apart(&turns, || turns.take_for(one), || turns.take_for(other));
        let with = |secret: &'static str| turns.take(Some(secret)).ok();
        are_apart(&turns, || with("one"), || with("other"));
        are_apart(&turns, || with("one"), || turns.take(None).ok());
    }

    fn are_apart<One, Other>(
        turns: &Turns,
        one: impl Fn() -> Option<One>,
        other: impl Fn() -> Option<Other>,
    ) {
        let mut held: Vec<One> = (0..OF_ONE).filter_map(|_| one()).collect();
        assert_eq!(held.len(), OF_ONE);
        assert!(one().is_none());
        assert!(other().is_some());
        held.clear();
        assert!(one().is_some());
        assert!(turns.own.lock().unwrap().is_empty(), "nobody is kept");
    }

    #[tokio::test]
    async fn who_has_a_turn_waits_until_all_who_are_here_have_asked_for_one() {
        let turns = Arc::new(Turns::default());
        let mut crowd = tokio::task::JoinSet::new();
        for _ in 0..2 * AT_ONCE {
            let turns = Arc::clone(&turns);
            // Whoever is let in is answered without waiting for anything.
            crowd.spawn(async move { turns.enter(None).await.is_ok() });
        }
        let outcomes = crowd.join_all().await;
        let answered = outcomes.iter().filter(|is_answered| **is_answered).count();
        assert_eq!(answered, AT_ONCE, "the rest is told at once");
    }
}
