//! An estimate as a table to draw working days from.
//!
//! Low, likely and high are taken as a triangular distribution, rounded to whole days and cut into
//! 256 equally likely parts. Triangular and not PERT, because its long side keeps more weight: the
//! estimates are few people's guesses, and guesses run short. Whole-number arithmetic only, so that
//! a forecast is the same on every machine.

use crate::plan::WorkingDays;

/// Working days, one for each of 256 equally likely parts, ascending.
pub(super) type Parts = [u16; 256];

/// The table of an estimate whose low, likely and high are in order.
pub(super) fn parts(estimate: WorkingDays) -> Parts {
    let mut days = estimate.low;
    let mut part = 0_u32;
    [(); 256].map(|()| {
        while days < estimate.high && !is_reached(estimate, days, part) {
            days += 1;
        }
        part += 1;
        days
    })
}

/// Whether the middle of a part, (2·part + 1) / 512, is no more than the probability of taking at
/// most half a day more than `days`.
fn is_reached(estimate: WorkingDays, days: u16, part: u32) -> bool {
    // In half days, in which `days` and a half is a whole number.
    let (low, likely, high) = (
        u128::from(estimate.low) * 2,
        u128::from(estimate.likely) * 2,
        u128::from(estimate.high) * 2,
    );
    let at = u128::from(days) * 2 + 1;
    let middle = u128::from(part) * 2 + 1;
    if at >= high {
        return true;
    }
    if at <= low {
        return false;
    }
    if at <= likely {
        // (at − low)² / ((high − low)(likely − low)) ≥ middle / 512
        let rising = (high - low) * (likely - low);
        return (at - low).pow(2) * 512 >= middle * rising;
    }
    // 1 − (high − at)² / ((high − low)(high − likely)) ≥ middle / 512
    let falling = (high - low) * (high - likely);
    (high - at).pow(2) * 512 <= (512 - middle) * falling
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(low: u16, likely: u16, high: u16) -> WorkingDays {
        WorkingDays { low, likely, high }
    }

    #[test]
    fn an_estimate_without_spread_is_always_the_same() {
        assert_eq!(parts(estimate(3, 3, 3)), [3; 256]);
        assert_eq!(parts(estimate(0, 0, 0)), [0; 256]);
    }

    #[test]
    fn the_mean_is_that_of_the_triangle() {
        for (low, likely, high) in [(1, 3, 8), (0, 0, 9), (2, 10, 10), (5, 20, 60)] {
            let table = parts(estimate(low, likely, high));
            let total: u32 = table.iter().map(|days| u32::from(*days)).sum();
            let exact = u32::from(low + likely + high) * 256 / 3;
            assert!(
                total.abs_diff(exact) <= 256 / 10,
                "{low} {likely} {high}: {total} against {exact}"
            );
        }
    }

    #[test]
    fn the_largest_estimate_is_within_its_bounds() {
        let table = parts(estimate(0, 1, u16::MAX));
        assert!(table.is_sorted());
        assert!(table[0] > 0 && table[255] > 60_000);
    }
}
