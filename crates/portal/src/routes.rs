//! The list of routes: nothing is served that is not in it, and nothing is in it without the action
//! that the permission table is asked about.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::{get, post};
use center::Center;
use process::permission::Action;

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Anybody at a door.
    Visitor,
    /// Anybody signed in, about the own account.
    SignedIn,
    /// People of the tenant named in the path.
    Customer,
    /// People of a partner, for those of its customers that a path names.
    Partner,
    /// Specialists.
    Specialist,
    /// Managers.
    Manager,
    /// Operators.
    Operator,
}

/// One route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The path with its parameters: `/t/{domain}/tasks/{task}`.
    pub path: &'static str,
    /// What it lets people do.
    pub action: Action,
    /// For whom.
    pub audience: Audience,
}

/// Says with its answer that a form is for something only the customer may do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CustomersOwn(pub(crate) Action);

/// Routes being put together.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<Center>,
    table: Vec<Route>,
}

impl Routes {
    /// A page to look at. It changes nothing.
    #[must_use]
    pub fn show<H, T>(
        self,
        path: &'static str,
        audience: Audience,
        action: Action,
        handler: H,
    ) -> Self
    where
        H: Handler<T, Center>,
        T: 'static,
    {
        let route = Route {
            method: Method::GET,
            path,
            action,
            audience,
        };
        self.with(route, |router| router.route(path, get(handler)))
    }

    /// A form to send.
    #[must_use]
    pub fn send<H, T>(
        self,
        path: &'static str,
        audience: Audience,
        action: Action,
        handler: H,
    ) -> Self
    where
        H: Handler<T, Center>,
        T: 'static,
    {
        let route = Route {
            method: Method::POST,
            path,
            action,
            audience,
        };
        let handler = post(handler);
        let handler = if Action::OWNED_BY_THE_CUSTOMER.contains(&action) {
            handler.layer(map_response(move |mut response: Response| async move {
                response.extensions_mut().insert(CustomersOwn(action));
                response
            }))
        } else {
            handler
        };
        self.with(route, |router| router.route(path, handler))
    }

    fn with(mut self, route: Route, add: impl FnOnce(Router<Center>) -> Router<Center>) -> Self {
        self.table.push(route);
        Self {
            router: add(self.router),
            table: self.table,
        }
    }

    /// Another group of routes beside these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        Self {
            router: self.router.merge(other.router),
            table: self.table,
        }
    }

    /// The list, as the permission tests walk it.
    #[must_use]
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub(crate) fn into_router(self) -> Router<Center> {
        self.router
    }
}
