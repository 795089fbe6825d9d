//! Who has how many of a lane's places in this program.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The places of a lane that are taken, by whose they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Shares(Arc<Mutex<BTreeMap<String, usize>>>);

/// A place, given back when dropped, however its job ended.
#[derive(Debug)]
pub(super) struct Place {
    share: String,
    shares: Shares,
}

impl Shares {
    /// Takes a place for a job of this share.
    pub(super) fn take(&self, share: String) -> Place {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *taken.entry(share.clone()).or_default() += 1;
        Place {
            share,
            shares: self.clone(),
        }
    }

    /// Whoever has as many places as one may have, and how many anybody else may be given at once
    /// without having more.
    pub(super) fn of_most(&self, most: usize) -> (Vec<String>, usize) {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = taken.iter().filter(|(_, places)| **places >= most);
        let full = full.map(|(share, _)| share.clone()).collect();
        let others = taken.values().filter(|places| **places < most).max();
        (full, most - others.copied().unwrap_or_default())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.shares.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(places) = taken.get_mut(&self.share) {
            *places -= 1;
            if *places == 0 {
                taken.remove(&self.share);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_has_its_share_waits_until_it_gives_a_place_back() {
        let shares = Shares::default();
        assert_eq!(shares.of_most(2), (Vec::new(), 2));
        let first = shares.take("one".to_owned());
        assert_eq!(shares.of_most(2), (Vec::new(), 1));
        let second = shares.take("one".to_owned());
        assert_eq!(shares.of_most(2), (vec!["one".to_owned()], 2));
        drop(first);
        assert_eq!(shares.of_most(2), (Vec::new(), 1));
        drop(second);
        assert!(shares.0.lock().unwrap().is_empty(), "nobody is kept");
    }
}
