//! One's own account: language, sign-ins that hold.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
