//! Regions: hours and holidays as the catalog ships them and as managers have changed them, and the
//! regions that managers added. A change is a dated overlay with its source and reason; the catalog's
//! file is never written.

mod change;
mod look;
mod own;
mod remove;

pub use catalog::OwnRegion;
pub use change::{
    CHANGE_FIELDS, ChangeTyped, HOUR_FIELDS, HolidayTyped, change_holiday, change_hours,
};
pub(crate) use change::{kept, read_week};
pub use look::{Holiday, Origin, PastChange, RegionLine, RegionView, What, region, regions};
pub(crate) use own::{Known, among, gone, keep_learning, read_new, stands};
pub use own::{RegionTyped, add_region, change_region, learn_now};
pub use remove::{Uses, remove_region, uses};
