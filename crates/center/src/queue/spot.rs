//! A place in a long list, as addresses carry it.

use jiff::Timestamp;
use store::{Edge, Instant, Stretch};
use uuid::Uuid;

use crate::CenterFault;

/// Rows of a list shown at once, unless somebody asks for fewer or more.
pub(crate) const ROWS: u64 = 50;
/// The most that anybody gets at once.
const MOST_ROWS: u64 = 200;

/// Where a page of a long list begins, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot(Stretch, u64);

/// One page of a long list, with the ways on.
#[derive(Clone, Debug)]
pub struct Part<T> {
    /// Its rows in the order of the list.
    pub rows: Vec<T>,
    /// Where the older rows begin, if there are any.
    pub older: Option<Spot>,
    /// Where the newer rows begin, if there are any.
    pub newer: Option<Spot>,
}

impl Spot {
    /// Where the list begins.
    pub const FIRST: Self = Self(Stretch::First, ROWS);

    /// Reads what [`Display`](std::fmt::Display) writes; empty is the beginning.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`]: it is no place of a list.
    pub fn parse(text: &str) -> Result<Self, CenterFault> {
        if text.is_empty() {
            return Ok(Self::FIRST);
        }
        let parsed = || {
            let (direction, rest) = text.split_once('.')?;
            let (micros, id) = rest.split_once('.')?;
            let at = Timestamp::from_microsecond(micros.parse().ok()?).ok()?;
            let edge = Edge {
                at: Instant(at),
                id: Uuid::try_parse(id).ok()?,
            };
            match direction {
                "older" => Some(Self(Stretch::Older(edge), ROWS)),
                "newer" => Some(Self(Stretch::Newer(edge), ROWS)),
                _ => None,
            }
        };
        parsed().ok_or(CenterFault::NotFound)
    }

    /// The same place, with at most so many rows: 1 to 200.
    #[must_use]
    pub fn at_most(self, rows: u64) -> Self {
        Self(self.0, rows.clamp(1, MOST_ROWS))
    }

    pub(crate) fn stretch(self) -> Stretch {
        self.0
    }

    pub(crate) fn rows(self) -> u64 {
        self.1
    }

    /// The ways on from a page whose first and last rows have these keys, in the order of the list.
    pub(crate) fn around(
        self,
        ends: Option<(Edge, Edge)>,
        has_more: bool,
        oldest_first: bool,
    ) -> (Option<Self>, Option<Self>) {
        let Some((first, last)) = ends else {
            return (None, None);
        };
        let (oldest, newest) = if oldest_first {
            (first, last)
        } else {
            (last, first)
        };
        // One came from the side that is not looked at, so there are rows on it.
        let (has_older, has_newer) = match self.0 {
            Stretch::First if oldest_first => (false, has_more),
            Stretch::First => (has_more, false),
            Stretch::Older(_) => (has_more, true),
            Stretch::Newer(_) => (true, has_more),
        };
        (
            has_older.then_some(Self(Stretch::Older(oldest), self.1)),
            has_newer.then_some(Self(Stretch::Newer(newest), self.1)),
        )
    }
}

impl std::fmt::Display for Spot {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (direction, edge) = match self.0 {
            Stretch::First => return Ok(()),
            Stretch::Older(edge) => ("older", edge),
            Stretch::Newer(edge) => ("newer", edge),
        };
        write!(out, "{direction}.{}.{}", edge.at.microseconds(), edge.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(micros: i64) -> Edge {
        Edge {
            at: Instant(Timestamp::from_microsecond(micros).unwrap()),
            id: Uuid::from_u128(7),
        }
    }

    #[test]
    fn a_place_survives_its_way_through_an_address() {
        for stretch in [
            Stretch::First,
            Stretch::Older(edge(1_700_000_000_000_001)),
            Stretch::Newer(edge(-5)),
        ] {
            let spot = Spot(stretch, ROWS);
            assert_eq!(Spot::parse(&spot.to_string()).unwrap(), spot);
        }
    }

    #[test]
    fn what_is_no_place_is_not_found() {
        for hostile in [
            "older",
            "older.1",
            "older.x.7",
            "sideways.1.00000000-0000-0000-0000-000000000007",
            "newer.99999999999999999999.00000000-0000-0000-0000-000000000007",
            "newer.9223372036854775807.00000000-0000-0000-0000-000000000007",
            "' OR 1=1",
        ] {
            let fault = Spot::parse(hostile).unwrap_err();
            assert!(matches!(fault, CenterFault::NotFound), "{hostile:?}");
        }
    }

    #[test]
    fn the_first_page_leads_on_only_if_there_is_more() {
        let ends = Some((edge(9), edge(1)));
        assert_eq!(Spot::FIRST.around(ends, false, false), (None, None));
        let older = Spot(Stretch::Older(edge(1)), ROWS);
        assert_eq!(Spot::FIRST.around(ends, true, false), (Some(older), None));
        let newer = Spot(Stretch::Newer(edge(9)), ROWS);
        assert_eq!(older.around(ends, false, false), (None, Some(newer)));
    }
}
