//! Chance that can be had again: numbers that follow from a seed and a subject and nothing else.
//!
//! The mixing step is `SplitMix64`'s (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
//! Generators, 2014). It is used as a hash of (seed, subject, count), not as a sequence, so that
//! what one subject draws never depends on which other subjects there are. It must not know what is
//! drawn, and it is no secret: never use it for codes or tokens.

/// The odd constant nearest to 2^64 divided by the golden ratio; it spreads neighbouring counts.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Turns a number into one in which every bit depends on every bit of it; two numbers never meet.
#[must_use]
pub(crate) fn mix(number: u64) -> u64 {
    let mut mixed = number;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// A key for a subject under a seed: the bytes of the subject's name, folded in eight at a time.
#[must_use]
pub(crate) fn key(seed: u64, subject: &[u8]) -> u64 {
    let start = mix(seed.wrapping_add(SPREAD));
    let folded = subject.chunks(8).fold(start, |state, chunk| {
        let word = chunk
            .iter()
            .fold(0_u64, |word, byte| (word << 8) | u64::from(*byte));
        mix(state ^ word).wrapping_add(SPREAD)
    });
    // The length tells "a" from "\0a", which fold to the same word.
    mix(folded ^ u64::try_from(subject.len()).unwrap_or(u64::MAX))
}

/// The number a subject draws for the `count`th time.
#[must_use]
pub(crate) fn draw(key: u64, count: u32) -> u64 {
    mix(key.wrapping_add(SPREAD.wrapping_mul(u64::from(count) + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mixing_step_gives_the_published_first_numbers() {
        // SplitMix64 seeded with 1234567, as printed with its reference implementation.
        let mut state = 1_234_567_u64;
        let mut next = || {
            state = state.wrapping_add(SPREAD);
            mix(state)
        };
        assert_eq!(next(), 6_457_827_717_110_365_317);
        assert_eq!(next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn seed_subject_and_count_each_change_the_number() {
        let number = draw(key(1, b"core-kickoff"), 0);
        assert_ne!(number, draw(key(2, b"core-kickoff"), 0));
        assert_ne!(number, draw(key(1, b"core-kickofg"), 0));
        assert_ne!(number, draw(key(1, b"core-kickoff"), 1));
        assert_ne!(key(1, b"a"), key(1, b"\0a"));
    }
}
