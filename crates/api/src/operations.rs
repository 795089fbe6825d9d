//! The list of operations: nothing is served that is not in it, and nothing is in it without the
//! action that the permission table is asked about.

use axum::Router;
use axum::http::Method;
use axum::middleware::map_response;
use axum::response::Response;
use center::Center;
use process::permission::Action;
use utoipa::openapi::OpenApi;
use utoipa::openapi::path::PathItem;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};

/// For whom an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Anybody with a token of one's own.
    SignedIn,
    /// People of the tenant named in the path.
    Customer,
    /// Specialists.
    Specialist,
    /// Managers.
    Manager,
    /// Operators.
    Operator,
    /// People of partners.
    Partner,
    /// A tool with a token of one engagement.
    Tool,
    /// A program with a token of one migration event.
    Runner,
    /// Anybody: no token is looked at. Its path has no parameters.
    Visitor,
}

/// What an operation does to what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It looks.
    Shows,
    /// It makes something, once for each `Idempotency-Key`.
    Makes,
    /// It changes something; doing it again changes nothing more.
    Changes,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: Method,
    /// The path with its parameters: `/tenants/{domain}/tasks/{task}`.
    pub path: String,
    /// What it lets people do.
    pub action: Action,
    /// For whom.
    pub audience: Audience,
    /// What it does to what is there.
    pub kind: Kind,
    /// Whether it looks at `If-Match`.
    pub compares: bool,
    /// Under which heading of the document it stands.
    pub tag: &'static str,
}

/// Says with its answer that an operation is something only the customer may do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CustomersOwn(pub(crate) Action);

/// Operations being put together.
#[derive(Default)]
pub struct Operations {
    router: OpenApiRouter<Center>,
    table: Vec<Operation>,
    tag: &'static str,
}

impl std::fmt::Debug for Operations {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(&self.table).finish()
    }
}

impl Operations {
    /// Those that stand under one heading of the document.
    pub(crate) fn about(tag: &'static str) -> Self {
        Self {
            tag,
            ..Self::default()
        }
    }

    /// One that looks.
    pub(crate) fn shows(
        self,
        audience: Audience,
        action: Action,
        handler: UtoipaMethodRouter<Center>,
    ) -> Self {
        self.with((audience, action, Kind::Shows), handler)
    }

    /// One that makes something, once for each key.
    pub(crate) fn makes(
        self,
        audience: Audience,
        action: Action,
        handler: UtoipaMethodRouter<Center>,
    ) -> Self {
        self.with((audience, action, Kind::Makes), handler)
    }

    /// One that changes something, however often it is asked for.
    pub(crate) fn changes(
        self,
        audience: Audience,
        action: Action,
        handler: UtoipaMethodRouter<Center>,
    ) -> Self {
        self.with((audience, action, Kind::Changes), handler)
    }

    /// One that changes something which has a version, if it is the one that `If-Match` names.
    pub(crate) fn compares(
        mut self,
        audience: Audience,
        action: Action,
        handler: UtoipaMethodRouter<Center>,
    ) -> Self {
        let begun = self.table.len();
        self = self.with((audience, action, Kind::Changes), handler);
        for operation in &mut self.table[begun..] {
            operation.compares = true;
        }
        self
    }

    fn with(
        mut self,
        (audience, action, kind): (Audience, Action, Kind),
        handler: UtoipaMethodRouter<Center>,
    ) -> Self {
        let (schemas, paths, router) = handler;
        for (path, item) in &paths.paths {
            for method in methods(item) {
                self.table.push(Operation {
                    method,
                    path: path.clone(),
                    action,
                    audience,
                    kind,
                    compares: false,
                    tag: self.tag,
                });
            }
        }
        let router = if Action::OWNED_BY_THE_CUSTOMER.contains(&action) && kind != Kind::Shows {
            router.layer(map_response(move |mut response: Response| async move {
                response.extensions_mut().insert(CustomersOwn(action));
                response
            }))
        } else {
            router
        };
        self.router = self.router.routes((schemas, paths, router));
        self
    }

    /// Another group of operations beside these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        Self {
            router: self.router.merge(other.router),
            ..self
        }
    }

    /// The list, as the permission tests walk it.
    #[must_use]
    pub fn table(&self) -> &[Operation] {
        &self.table
    }

    pub(crate) fn into_parts(self) -> (Router<Center>, OpenApi) {
        self.router.split_for_parts()
    }
}

fn methods(item: &PathItem) -> impl Iterator<Item = Method> {
    [
        (Method::GET, item.get.is_some()),
        (Method::PUT, item.put.is_some()),
        (Method::POST, item.post.is_some()),
        (Method::DELETE, item.delete.is_some()),
    ]
    .into_iter()
    .filter_map(|(method, is_there)| is_there.then_some(method))
}
