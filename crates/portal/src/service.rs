//! The tenant's services with eligibility.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
