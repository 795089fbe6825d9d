//! The guidance ledger.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
