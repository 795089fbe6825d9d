//! The customer's home.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
