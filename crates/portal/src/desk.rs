//! The Specialist's desk.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
