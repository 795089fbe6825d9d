//! The sites whose pages may show the **Need help?** widget.

use axum::Json;
use axum::http::StatusCode;
use center::widget;
use jiff::Timestamp;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (manager, edit) = (Audience::Manager, Action::EditWidget);
    Operations::about("widget")
        .shows(manager, Action::SeeCenter, routes!(list_widget_sites))
        .makes(manager, edit, routes!(add_widget_site))
        .changes(manager, edit, routes!(remove_widget_site))
}

/// A site whose pages may show the widget.
#[derive(Debug, Serialize, ToSchema)]
struct WidgetSite {
    /// Its origin, as browsers write it.
    #[schema(example = "https://admin.contoso.example")]
    origin: String,
    /// The manager who added it.
    added_by: Uuid,
    /// When.
    added_at: Timestamp,
}

/// The sites whose pages may show the widget.
#[derive(Debug, Serialize, ToSchema)]
struct WidgetSites {
    /// At most 50.
    items: Vec<WidgetSite>,
}

/// List the sites whose pages may show the widget
#[utoipa::path(get, path = "/center/widget-sites", responses((status = 200, body = WidgetSites)))]
async fn list_widget_sites(caller: Caller) -> Answer<Json<WidgetSites>> {
    let act = caller.manager()?;
    let all = widget::origins(&caller.center, &act).await?;
    let items = all.into_iter().map(|site| WidgetSite {
        origin: site.origin,
        added_by: site.added_by.0.0,
        added_at: site.added_at.0,
    });
    Ok(Json(WidgetSites {
        items: items.collect(),
    }))
}

/// A site whose pages may show the widget from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"origin": "https://portal.contoso.example"})))]
struct WidgetSiteAdded {
    /// Scheme, host and port; `https://` may be left out.
    origin: String,
}

/// Let the pages of a site show the widget
#[utoipa::path(post, path = "/center/widget-sites", request_body = WidgetSiteAdded,
    responses((status = 204)))]
async fn add_widget_site(
    caller: Caller,
    Once(key): Once,
    Body(WidgetSiteAdded { origin }): Body<WidgetSiteAdded>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    widget::add_origin(&caller.center, &act, &origin, &key).await?;
    DONE
}

/// Take a site out: its pages show the widget no longer
#[utoipa::path(delete, path = "/center/widget-sites/{site}", responses((status = 204)))]
async fn remove_widget_site(caller: Caller, At(origin): At<String>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    widget::remove_origin(&caller.center, &act, &origin).await?;
    DONE
}
