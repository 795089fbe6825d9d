//! An engagement as the customer and as its Specialist see it.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
