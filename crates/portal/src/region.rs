//! Regions with hours and holidays.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
