//! How much is answered at a time. What comes beyond that is sent away at once and told when to come
//! again, so that a crowd waits outside: a row inside would only grow, with all its memory.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use process::identity::PersonId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Requests that pages and API answer at a time.
const AT_ONCE: usize = 512;
/// Of these, requests of one person's programs: the others' turn is kept free.
const OF_ONE_PERSON: usize = 32;

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
    people: Arc<Mutex<HashMap<PersonId, usize>>>,
}

impl Default for Turns {
    fn default() -> Self {
        Self {
            all: Arc::new(Semaphore::new(AT_ONCE)),
            people: Arc::default(),
        }
    }
}

/// A turn among all; given back when dropped.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "held for as long as it lives")] OwnedSemaphorePermit);

/// A turn among those of one person; given back when dropped.
#[derive(Debug)]
pub struct OwnTurn {
    person: PersonId,
    people: Arc<Mutex<HashMap<PersonId, usize>>>,
}

impl Turns {
    /// A turn to be answered; none while as many are answered as there may be.
    #[must_use]
    pub fn take(&self) -> Option<Turn> {
        let permit = Arc::clone(&self.all).try_acquire_owned();
        permit.ok().map(Turn)
    }

    /// A turn for a program of this person; none while it has as many as it may have.
    #[must_use]
    pub fn take_for(&self, person: PersonId) -> Option<OwnTurn> {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        let held = people.entry(person).or_default();
        if *held >= OF_ONE_PERSON {
            return None;
        }
        *held += 1;
        Some(OwnTurn {
            person,
            people: Arc::clone(&self.people),
        })
    }
}

impl Drop for OwnTurn {
    fn drop(&mut self) {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = people.get_mut(&self.person) {
            *held -= 1;
            if *held == 0 {
                people.remove(&self.person);
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
        let mut held: Vec<Turn> = (0..AT_ONCE).filter_map(|_| turns.take()).collect();
        assert_eq!(held.len(), AT_ONCE);
        assert!(turns.take().is_none());
        held.pop();
        assert!(turns.take().is_some());
    }

    #[test]
    fn one_persons_programs_leave_room_for_everybody_elses() {
        let turns = Turns::default();
        let (one, other) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
        let (one, other) = (PersonId(one), PersonId(other));
        let mut held: Vec<OwnTurn> = (0..OF_ONE_PERSON)
            .filter_map(|_| turns.take_for(one))
            .collect();
        assert_eq!(held.len(), OF_ONE_PERSON);
        assert!(turns.take_for(one).is_none());
        assert!(turns.take_for(other).is_some());
        held.clear();
        assert!(turns.take_for(one).is_some());
        assert!(turns.people.lock().unwrap().len() <= 1, "nobody is kept");
    }
}
