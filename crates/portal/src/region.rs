//! Regions: hours and holidays in force beside those the catalog ships, and changing them.

mod change;
mod look;

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
}
