//! Routing decisions: every candidate, verdict and reason.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
