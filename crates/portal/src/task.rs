//! A task as the customer and as the Specialist see it.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
