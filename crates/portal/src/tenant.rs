//! Tenants as a manager adds and keeps them, by form.

mod form;
mod held;
mod import;
mod look;

pub(crate) use look::said;

use process::permission::Action;

use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (managers, manage) = (Audience::Manager, Action::ManageTenants);
    Routes::default()
        .show("/center/tenants", managers, Action::SeeCenter, look::list)
        .show("/center/tenants/new", managers, manage, form::ask_add)
        .send("/center/tenants/new", managers, manage, form::send_add)
        .show(
            "/center/tenants/{tenant}",
            managers,
            Action::SeeCenter,
            look::show,
        )
        .show(
            "/center/tenants/{tenant}/change",
            managers,
            manage,
            form::ask_change,
        )
        .send(
            "/center/tenants/{tenant}/change",
            managers,
            manage,
            form::send_change,
        )
        .show(
            "/center/tenants/{tenant}/domains",
            managers,
            manage,
            held::ask_domain,
        )
        .send(
            "/center/tenants/{tenant}/domains",
            managers,
            manage,
            held::send_domain,
        )
        .send(
            "/center/tenants/{tenant}/domains/remove",
            managers,
            manage,
            held::remove_domain,
        )
        .show(
            "/center/tenants/{tenant}/facts",
            managers,
            manage,
            held::ask_facts,
        )
        .send(
            "/center/tenants/{tenant}/facts",
            managers,
            manage,
            held::send_facts,
        )
        .show(
            "/center/tenants/{tenant}/subscriptions",
            managers,
            manage,
            held::ask_subscription,
        )
        .send(
            "/center/tenants/{tenant}/subscriptions",
            managers,
            manage,
            held::send_subscription,
        )
        .show(
            "/center/tenants/{tenant}/subscriptions/{subscription}",
            managers,
            manage,
            held::ask_renewal,
        )
        .send(
            "/center/tenants/{tenant}/subscriptions/{subscription}",
            managers,
            manage,
            held::send_renewal,
        )
        .and(imports())
}

fn imports() -> Routes {
    let (managers, manage) = (Audience::Manager, Action::ManageTenants);
    Routes::default()
        .show("/center/tenants/import", managers, manage, import::ask)
        .send("/center/tenants/import", managers, manage, import::send)
        .show(
            "/center/tenants/import/template",
            managers,
            manage,
            import::template,
        )
        .show(
            "/center/tenants/import/{import}",
            managers,
            manage,
            import::show,
        )
        .send(
            "/center/tenants/import/{import}/take-in",
            managers,
            manage,
            import::take_in,
        )
        .send(
            "/center/tenants/import/{import}/undo",
            managers,
            manage,
            import::undo,
        )
}
