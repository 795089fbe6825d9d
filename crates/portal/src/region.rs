//! Regions: hours and holidays in force beside those the catalog ships, and changing them.

mod change;
mod look;
mod own;

pub(crate) use look::{of_week, week};

use process::permission::Action;

use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let for_managers = Audience::Manager;
    Routes::default()
        .show(
            "/center/regions",
            for_managers,
            Action::SeeCenter,
            look::list,
        )
        .show(
            "/center/regions/new",
            for_managers,
            Action::EditRegion,
            own::ask_add,
        )
        .send(
            "/center/regions/new",
            for_managers,
            Action::EditRegion,
            own::send_add,
        )
        .show(
            "/center/regions/{region}/change",
            for_managers,
            Action::EditRegion,
            own::ask_change,
        )
        .send(
            "/center/regions/{region}/change",
            for_managers,
            Action::EditRegion,
            own::send_change,
        )
        .show(
            "/center/regions/{region}",
            for_managers,
            Action::SeeCenter,
            look::show,
        )
        .show(
            "/center/regions/{region}/hours",
            for_managers,
            Action::EditRegion,
            change::ask_hours,
        )
        .send(
            "/center/regions/{region}/hours",
            for_managers,
            Action::EditRegion,
            change::send_hours,
        )
        .show(
            "/center/regions/{region}/holiday",
            for_managers,
            Action::EditRegion,
            change::ask_holiday,
        )
        .send(
            "/center/regions/{region}/holiday",
            for_managers,
            Action::EditRegion,
            change::send_holiday,
        )
        // Last, so that whoever walks them in this order finds the region until then.
        .show(
            "/center/regions/{region}/remove",
            for_managers,
            Action::EditRegion,
            own::ask_remove,
        )
        .send(
            "/center/regions/{region}/remove",
            for_managers,
            Action::EditRegion,
            own::send_remove,
        )
}
