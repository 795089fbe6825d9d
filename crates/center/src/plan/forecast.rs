//! By when a plan will be done: the chance that belongs to an engagement.

use std::num::NonZeroU32;

use process::forecast::Chance;
use process::identity::EngagementId;

/// Settles the percentages to about one.
const DRAWS: NonZeroU32 = match NonZeroU32::new(10_000) {
    Some(draws) => draws,
    None => NonZeroU32::MIN,
};

/// Where an engagement's chance comes from: always the same, so that every forecast of it can be
/// made again and one day's forecast differs from the next by what happened, not by luck.
pub(crate) fn chance(engagement: EngagementId) -> Chance {
    let (_, random) = engagement.0.as_u64_pair();
    Chance {
        seed: random,
        draws: DRAWS,
    }
}
