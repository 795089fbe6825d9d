//! The **Need help?** widget: what it shows to anybody, what the Center's own frame within it shows to
//! whoever is signed in, and on whose pages that frame may stand.
//!
//! The script reads no sign-in and is told nothing by the page it stands on but which tenant and which
//! service that page is about. Both are taken for what they are: a wish of whoever opened the page.

mod origin;

use catalog::Catalog;
use process::identity::{ServiceName, TaskName};
use process::language::WrittenLanguage;
use process::permission::{Action, ManagerAct, TenantAct, VisitorAct};
use process::state::OwnerKind;
use serde::Serialize;
use store::widget::WidgetOrigin;
use store::{Constraint, Id, Instant, StoreFault, Writing};
use uuid::Uuid;

use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::plan::{RequestUnderWay, under_way};
use crate::task::{self, Document};
use crate::{Center, CenterFault, Tenant};

pub use origin::Origin;

/// How many documents fit.
const FITTING: usize = 3;
/// On so many origins' pages the widget may stand: all of them are named in one header.
const MOST_ORIGINS: usize = 50;
/// A person of more tenants than this finds the others at the Center.
const MOST_TENANTS: usize = 5;

/// The documents that fit a page about one service, or about none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitting {
    /// The service; none for pages about nothing in particular.
    pub service: Option<ServiceName>,
    /// Whose documents, in the order of the plan.
    pub tasks: Vec<TaskName>,
}

/// What a customer can read and do alone, for pages about nothing in particular and for each service
/// that has a playbook.
///
/// # Errors
/// Not permitted.
pub fn fitting(center: &Center, act: &VisitorAct) -> Result<Vec<Fitting>, CenterFault> {
    act.permit(Action::ReadPublished)?;
    let catalog = center.catalog();
    let of = |service: Option<&ServiceName>| Fitting {
        service: service.cloned(),
        tasks: first_tasks(&catalog, service),
    };
    let services = catalog.playbooks().iter().flat_map(|book| &book.services);
    let all = std::iter::once(None).chain(services.map(Some)).map(of);
    Ok(all.filter(|fitting| !fitting.tasks.is_empty()).collect())
}

/// The first tasks that need neither meeting nor Specialist and have a document: of the service's
/// playbook, or else of the one that every plan begins with.
fn first_tasks(catalog: &Catalog, service: Option<&ServiceName>) -> Vec<TaskName> {
    let books = catalog.playbooks().iter();
    let books = books.filter(|book| match service {
        Some(service) => book.services.contains(service),
        None => book.track == process::plan::Track::Core,
    });
    books
        .flat_map(|book| &book.tasks)
        .filter(|task| task.self_serve && task.owner == OwnerKind::Customer)
        .map(|task| task.name.clone())
        .filter(|task| catalog.guidance().english_version(task).is_some())
        .take(FITTING)
        .collect()
}

/// A document as it is published for anybody, by the task it belongs to.
///
/// # Errors
/// Not permitted, or there is none ([`CenterFault::NotFound`]).
pub fn published(
    center: &Center,
    act: &VisitorAct,
    task: &TaskName,
    language: WrittenLanguage,
) -> Result<Document, CenterFault> {
    act.permit(Action::ReadPublished)?;
    let today = center.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    task::document(center, task, language, today).ok_or(CenterFault::NotFound)
}

/// The requests under way of those of a person's tenants where its acts let it see them.
///
/// # Errors
/// The database failed.
pub async fn requests(
    center: &Center,
    acts: Vec<(TenantAct, Tenant)>,
) -> Result<Vec<(Tenant, RequestUnderWay)>, CenterFault> {
    let reading = center.store().read().await?;
    let mut found = Vec::new();
    let seeing = acts.into_iter();
    let seeing = seeing.filter(|(act, _)| act.permit(Action::SeeRequests).is_ok());
    for (act, tenant) in seeing.take(MOST_TENANTS) {
        if let Some(request) = under_way(&reading, center, &act, &tenant).await? {
            found.push((tenant, request));
        }
    }
    Ok(found)
}

/// The origins whose pages may embed what the Center shows, for the header that says so.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn embedding(center: &Center, act: &VisitorAct) -> Result<Vec<String>, CenterFault> {
    act.permit(Action::ReadPublished)?;
    let reading = center.store().read().await?;
    let kept = store::widget::origins(&reading, MOST_ORIGINS as u64).await?;
    let demo = center.settings().demo_admin_center.clone();
    Ok(kept.into_iter().map(|row| row.origin).chain(demo).collect())
}

/// The same as managers see it: who added which when.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn origins(center: &Center, act: &ManagerAct) -> Result<Vec<WidgetOrigin>, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    Ok(store::widget::origins(&reading, MOST_ORIGINS as u64).await?)
}

/// Lets the pages of an origin embed the widget's frame. The same key does it once.
///
/// # Errors
/// It is no origin, is there already, or too many are; or the database failed.
pub async fn add_origin(
    center: &Center,
    act: &ManagerAct,
    origin: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::EditWidget)?;
    let origin =
        Origin::parse("origin", origin).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let ask = key.ask(act.person(), "add_widget_origin", &origin.as_str())?;
    let state = (act.clone(), origin, ask);
    let added = center
        .write(state, |writing, center, (act, origin, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                let there = store::widget::origins(writing, MOST_ORIGINS as u64).await?;
                if there.len() >= MOST_ORIGINS {
                    return Err(CenterFault::field("origin", "error-origin-many"));
                }
                let row = WidgetOrigin {
                    origin: origin.as_str().to_owned(),
                    added_by: Id(act.person()),
                    added_at: Instant(center.now()),
                };
                store::widget::add(writing, row).await?;
                enter(writing, center, act, &("added", origin.as_str())).await?;
                once::keep(writing, ask, &(), center.now()).await
            })
        })
        .await;
    match added {
        Err(CenterFault::Store(StoreFault::Refused(Constraint::Unique))) => {
            Err(CenterFault::field("origin", "error-origin-known"))
        }
        other => other,
    }
}

/// Takes an origin out: from the next answer on its pages embed nothing. Doing it twice changes nothing.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn remove_origin(
    center: &Center,
    act: &ManagerAct,
    origin: &str,
) -> Result<(), CenterFault> {
    act.permit(Action::EditWidget)?;
    // What is no origin is not in the list; not every database takes it for a name either.
    let Ok(origin) = Origin::parse("origin", origin) else {
        return Ok(());
    };
    let state = (act.clone(), origin);
    center
        .write(state, |writing, center, (act, origin)| {
            Box::pin(async move {
                let origin = origin.as_str();
                if store::widget::remove(writing, origin).await? {
                    enter(writing, center, act, &("removed", origin)).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    content: &(impl Serialize + Sync),
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::EditWidget,
        tenant: None,
        subject_kind: "widget",
        // An origin has no identity but its name, which the content says.
        subject: Uuid::nil(),
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, content).await
}
