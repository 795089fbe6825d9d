//! Some messages of a folder, the same ones for the same seed, however many there are.

use std::collections::{BinaryHeap, HashSet};

/// Messages of a folder whose bytes are compared.
pub(super) enum Chosen {
    Nobody,
    All,
    These(HashSet<u32>),
}

impl Chosen {
    pub(super) fn has(&self, uid: u32) -> bool {
        match self {
            Self::Nobody => false,
            Self::All => true,
            Self::These(these) => these.contains(&uid),
        }
    }
}

/// Those whose lots are the lowest. No more are held than are wanted.
pub(super) struct Choice {
    seed: u64,
    most: usize,
    lowest: BinaryHeap<(u64, u32)>,
}

impl Choice {
    pub(super) fn new(seed: u64, most: u32) -> Self {
        Self {
            seed,
            most: usize::try_from(most).unwrap_or(usize::MAX),
            lowest: BinaryHeap::new(),
        }
    }

    pub(super) fn offer(&mut self, uid: u32) {
        self.lowest.push((lot(self.seed, uid), uid));
        if self.lowest.len() > self.most {
            self.lowest.pop();
        }
    }

    pub(super) fn these(self) -> HashSet<u32> {
        self.lowest.into_iter().map(|(_, uid)| uid).collect()
    }
}

/// The lot of a message (splitmix64): neighbours have nothing in common.
fn lot(seed: u64, uid: u32) -> u64 {
    let mixed = seed ^ u64::from(uid).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(seed: u64, most: u32, uids: impl Iterator<Item = u32>) -> HashSet<u32> {
        let mut choice = Choice::new(seed, most);
        for uid in uids {
            choice.offer(uid);
        }
        choice.these()
    }

    #[test]
    fn the_same_seed_chooses_the_same_in_any_order() {
        let some = chosen(7, 20, 1..=10_000);
        assert_eq!(some.len(), 20);
        assert_eq!(some, chosen(7, 20, (1..=10_000).rev()));
        assert_ne!(some, chosen(8, 20, 1..=10_000));
        // They are from everywhere, not only from where it begins.
        assert!(some.iter().any(|uid| *uid > 5_000) && some.iter().any(|uid| *uid < 5_000));
        assert_eq!(chosen(7, 20, 1..=3).len(), 3);
        assert!(chosen(7, 0, 1..=3).is_empty());
    }
}
