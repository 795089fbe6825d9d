//! Following a request, signed in or by its link.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
