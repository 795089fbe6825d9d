//! Decisions with everything they were made from: every candidate and every filter, the order, the
//! empty pool, and the same decision made again.

mod list;
mod one;
pub(crate) mod reading;

use process::permission::Action;

use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let for_managers = Audience::Manager;
    Routes::default()
        .show(
            "/center/decisions",
            for_managers,
            Action::SeeCenter,
            list::show,
        )
        .show(
            "/center/decisions/{decision}",
            for_managers,
            Action::SeeCenter,
            one::show,
        )
}
