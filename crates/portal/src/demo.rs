//! What only the demo has: one-click sign-in, mailbox, clock.

use crate::Routes;

pub(crate) fn routes() -> Routes {
    Routes::default()
}
