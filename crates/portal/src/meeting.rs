//! Booking, moving and cancelling meetings.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
