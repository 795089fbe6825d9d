//! People of the Center with languages, hours, capacity.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
