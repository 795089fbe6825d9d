//! Signing in by a code.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
