//! Request assistance in four steps.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
