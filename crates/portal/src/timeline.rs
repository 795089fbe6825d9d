//! The plan drawn.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
