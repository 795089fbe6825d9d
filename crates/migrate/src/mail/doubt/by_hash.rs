//! Messages of a folder of the target by the hash of their bytes, in as little memory as that takes: a folder
//! that begins anew may have millions. It knows of no journal and no server.

/// The bytes of a hash that are kept. Nobody finds two messages that are alike in them (2^80 tries), and the
/// rest would make the table half as large again.
const KEPT: usize = 20;

/// A hash, and the UID of a message that has it; 0 once that stands for a message of the source.
type Line = ([u8; KEPT], u32);

/// What the target has and nobody knows, each to be taken once.
#[derive(Debug)]
pub(crate) struct ByHash {
    /// Sorted, and so it stays: those of a hash that are taken come before the others.
    lines: Vec<Line>,
    left: usize,
}

impl ByHash {
    /// With room for so many, and no more.
    pub(super) fn of(messages: usize) -> Self {
        Self {
            lines: Vec::with_capacity(messages),
            left: 0,
        }
    }

    /// Notes a message. None is found before all are [`sorted`](Self::sorted).
    pub(super) fn add(&mut self, hash: &[u8; 32], uid: u32) {
        self.lines.push((kept(hash), uid));
    }

    pub(super) fn sorted(mut self) -> Self {
        self.lines.sort_unstable();
        self.left = self.lines.len();
        self
    }

    /// Whether none is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// Takes a message with this hash, the one with the lowest UID.
    pub(crate) fn take(&mut self, hash: &[u8; 32]) -> Option<u32> {
        let hash = kept(hash);
        let first = self.lines.partition_point(|line| *line <= (hash, 0));
        let line = self.lines.get_mut(first).filter(|line| line.0 == hash)?;
        self.left -= 1;
        Some(std::mem::take(&mut line.1))
    }
}

fn kept(hash: &[u8; 32]) -> [u8; KEPT] {
    let mut kept = [0; KEPT];
    kept.copy_from_slice(&hash[..KEPT]);
    kept
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, VecDeque};

    use proptest::prelude::*;

    use super::*;

    const MESSAGES: usize = 2_000_000;

    /// The UIDs of all, and a line for each.
    #[test]
    fn two_million_messages_have_room_in_64_megabytes() {
        let uids = MESSAGES * size_of::<u32>();
        let table = ByHash::of(MESSAGES);
        assert!(uids + table.lines.capacity() * size_of::<Line>() <= 64_000_000);
    }

    #[test]
    fn each_is_taken_once_and_the_lowest_first() {
        let (one, other) = ([7; 32], [9; 32]);
        let mut table = ByHash::of(4);
        for (hash, uid) in [(one, 30), (other, 5), (one, 10), (one, 20)] {
            table.add(&hash, uid);
        }
        let mut table = table.sorted();
        let all: Vec<u32> = std::iter::from_fn(|| table.take(&one)).collect();
        assert_eq!(all, [10, 20, 30]);
        assert!(!table.is_empty());
        assert_eq!((table.take(&[8; 32]), table.take(&[0; 32])), (None, None));
        assert_eq!(table.take(&other), Some(5));
        assert_eq!((table.take(&other), table.is_empty()), (None, true));
    }

    proptest! {
        /// As a table of queues, which takes five times as much.
        #[test]
        fn it_answers_like_a_table_of_queues(
            messages in proptest::collection::vec(0_u8..6, 0..40),
            asked in proptest::collection::vec(0_u8..8, 0..60),
        ) {
            let mut queues: HashMap<[u8; 32], VecDeque<u32>> = HashMap::new();
            let mut table = ByHash::of(messages.len());
            for (hash, uid) in messages.iter().zip(1..) {
                queues.entry([*hash; 32]).or_default().push_back(uid);
                table.add(&[*hash; 32], uid);
            }
            let mut table = table.sorted();
            for hash in asked {
                let hash = [hash; 32];
                let expected = queues.get_mut(&hash).and_then(VecDeque::pop_front);
                prop_assert_eq!(table.take(&hash), expected);
                let is_empty = queues.values().all(VecDeque::is_empty);
                prop_assert_eq!(table.is_empty(), is_empty);
            }
        }
    }
}
