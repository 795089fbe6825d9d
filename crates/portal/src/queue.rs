//! Requests that wait.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
