//! Where programs are told what changes: a tenant's own addresses, and the Center's for all tenants.
//! Both doors lead to the same operations; only who may come in differs.

use axum::Json;
use axum::http::StatusCode;
use center::webhook::{self, Delivery, Keeper, Shown, Typed};
use jiff::Timestamp;
use process::event::EventKind;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Made, OfVersion, Once, Stretch, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::next;

pub(crate) fn operations() -> Operations {
    of_tenant::operations().and(of_center::operations())
}

fn event_kind() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(EventKind::ALL.iter().map(|kind| kind.as_str())))
        .build()
}

/// An address that is told what changes.
#[derive(Debug, Serialize, ToSchema)]
struct Webhook {
    /// Which.
    id: Uuid,
    /// Where to.
    url: String,
    /// Which kinds of events; empty for all.
    kinds: Vec<String>,
    /// Whether anything is sent.
    is_on: bool,
    /// Why nothing is: `switched_off`, `gone` (it answered 410) or `keeper_left`.
    off_as: Option<&'static str>,
    /// Off since.
    off_at: Option<Timestamp>,
    /// Until when the secret before this one signs too.
    both_sign_until: Option<Timestamp>,
    /// Made.
    created_at: Timestamp,
    /// `whsec_…`, in the answer that made it and nowhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

impl Webhook {
    fn of(shown: Shown, secret: Option<String>) -> Self {
        Self {
            id: shown.id,
            url: shown.url,
            kinds: shown.kinds,
            is_on: shown.off.is_none(),
            off_as: shown.off.map(|(_, why)| why.as_str()),
            off_at: shown.off.map(|(at, _)| at),
            both_sign_until: shown.both_sign_until,
            created_at: shown.created_at,
            secret,
        }
    }
}

/// Addresses.
#[derive(Debug, Serialize, ToSchema)]
struct Webhooks {
    /// Oldest first.
    items: Vec<Webhook>,
}

/// A message to an address. Nothing of what was answered is kept but the status.
#[derive(Debug, Serialize, ToSchema)]
struct WebhookDelivery {
    /// Which.
    id: Uuid,
    /// What stands in its `webhook-id`, whenever it is tried.
    message: String,
    /// The kind of event.
    #[schema(schema_with = event_kind)]
    kind: String,
    /// `waiting`, `delivered`, `exhausted` or `stopped`.
    state: &'static str,
    /// Times tried since it was last asked for.
    tries: i64,
    /// The status of the last answer.
    status: Option<i64>,
    /// Why there was none: `url`, `name`, `network`, `connect`, `tls`, `time`, `rests`, `answer` or `center`.
    fault: Option<String>,
    /// Happened.
    created_at: Timestamp,
    /// Last tried.
    tried_at: Option<Timestamp>,
    /// Tried again.
    next_at: Option<Timestamp>,
}

impl From<Delivery> for WebhookDelivery {
    fn from(row: Delivery) -> Self {
        Self {
            id: row.id,
            message: row.message,
            kind: row.kind,
            state: row.state.as_str(),
            tries: row.tries,
            status: row.status,
            fault: row.fault,
            created_at: row.created_at,
            tried_at: row.tried_at,
            next_at: row.next_at,
        }
    }
}

/// A stretch of the messages to an address.
#[derive(Debug, Serialize, ToSchema)]
struct WebhookDeliveries {
    /// Newest first.
    items: Vec<WebhookDelivery>,
    /// Where the next stretch begins, if there is one.
    next: Option<String>,
}

/// A new address.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "url": "https://hooks.contoso.example/fasttrack",
    "kinds": ["request.queued", "task.done"]
})))]
struct WebhookMade {
    /// Where to: `https://`, without a name or password in it.
    url: String,
    /// Which kinds of events; none for all.
    #[serde(default)]
    kinds: Vec<String>,
}

/// What an address is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "url": "https://hooks.contoso.example/fasttrack",
    "kinds": [],
    "is_on": true
})))]
struct WebhookChanged {
    /// Where to.
    url: String,
    /// Which kinds of events; none for all.
    #[serde(default)]
    kinds: Vec<String>,
    /// Whether anything is sent. Who switches it on answers for it from then on.
    is_on: bool,
}

/// Another secret.
#[derive(Debug, Serialize, ToSchema)]
struct WebhookSecret {
    /// `whsec_…`; none for a key whose secret is no longer the present one.
    secret: Option<String>,
}

/// A message on its way.
#[derive(Debug, Serialize, ToSchema)]
struct WebhookTest {
    /// Which, in the list of deliveries.
    delivery: Uuid,
}

#[derive(Deserialize)]
struct InTenant {
    domain: String,
}

#[derive(Deserialize)]
struct OneInTenant {
    domain: String,
    webhook: Uuid,
}

#[derive(Deserialize)]
struct DeliveryInTenant {
    domain: String,
    webhook: Uuid,
    delivery: Uuid,
}

#[derive(Deserialize)]
struct InCenter {}

#[derive(Deserialize)]
struct OneInCenter {
    webhook: Uuid,
}

#[derive(Deserialize)]
struct DeliveryInCenter {
    webhook: Uuid,
    delivery: Uuid,
}

impl Caller {
    fn keeper_of(&self, domain: &str) -> Answer<Keeper> {
        Ok(Keeper::Tenant(self.customer(domain)?.0))
    }

    fn keeper(&self) -> Answer<Keeper> {
        Ok(Keeper::Center(self.manager()?))
    }
}

impl InTenant {
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper_of(&self.domain)
    }

    fn path(&self) -> String {
        format!("/tenants/{}/webhooks", self.domain)
    }
}

impl OneInTenant {
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper_of(&self.domain)
    }
}

impl DeliveryInTenant {
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper_of(&self.domain)
    }
}

impl InCenter {
    #[expect(
        clippy::unused_self,
        reason = "as its twin for a tenant, which names one"
    )]
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper()
    }

    #[expect(
        clippy::unused_self,
        reason = "as its twin for a tenant, which names one"
    )]
    fn path(&self) -> String {
        "/center/webhooks".to_owned()
    }
}

impl OneInCenter {
    #[expect(
        clippy::unused_self,
        reason = "as its twin for a tenant, which names one"
    )]
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper()
    }
}

impl DeliveryInCenter {
    #[expect(
        clippy::unused_self,
        reason = "as its twin for a tenant, which names one"
    )]
    fn keeper(&self, caller: &Caller) -> Answer<Keeper> {
        caller.keeper()
    }
}

macro_rules! door {
    (
        $door:ident, $audience:ident, ($all:ident, $one:ident, $delivery:ident),
        list: $list_path:tt $list:tt, make: $make:tt,
        show: $one_path:tt $show:tt, change: $change:tt, remove: $remove:tt,
        deliveries: $deliveries_path:tt $deliveries:tt,
        replay: $replay_path:tt $replay:tt,
        rotate: $rotate_path:tt $rotate:tt,
        test: $test_path:tt $test:tt $(,)?
    ) => {
        mod $door {
            use super::*;
            use utoipa_axum::routes;

            pub(super) fn operations() -> Operations {
                let (who, keep) = (Audience::$audience, Action::ManageWebhooks);
                Operations::about("webhooks")
                    .shows(who, keep, routes!(list))
                    .makes(who, keep, routes!(make))
                    .shows(who, keep, routes!(show))
                    .compares(who, keep, routes!(change))
                    .shows(who, keep, routes!(deliveries))
                    .makes(who, keep, routes!(replay))
                    .makes(who, keep, routes!(rotate))
                    .makes(who, keep, routes!(test))
                    // Last, so that whoever walks them in this order finds it until then.
                    .changes(who, keep, routes!(remove))
            }

            /// List the addresses that are told what changes
            #[utoipa::path(get, path = $list_path, operation_id = $list,
                        responses((status = 200, body = Webhooks)))]
            async fn list(caller: Caller, At(at): At<$all>) -> Answer<Json<Webhooks>> {
                let shown = webhook::own(&caller.center, &at.keeper(&caller)?).await?;
                let items = shown.into_iter().map(|one| Webhook::of(one, None));
                Ok(Json(Webhooks {
                    items: items.collect(),
                }))
            }

            /// Add an address that is told what changes
            ///
            /// Its secret is in this answer and in no other; the same key gets it again.
            #[utoipa::path(post, path = $list_path, operation_id = $make,
                        request_body = WebhookMade, responses((status = 201, body = Webhook)))]
            async fn make(
                caller: Caller,
                At(at): At<$all>,
                Once(key): Once,
                Body(WebhookMade { url, kinds }): Body<WebhookMade>,
            ) -> Answer<Made<Webhook>> {
                let (keeper, typed) = (at.keeper(&caller)?, Typed { url, kinds });
                let made = webhook::make(&caller.center, &keeper, &typed, &key).await?;
                let secret = made.1.map(|secret| secret.reveal().to_owned());
                let path = format!("{}/{}", at.path(), made.0.id);
                Ok(Made(Webhook::of(made.0, secret), path))
            }

            /// Show an address
            #[utoipa::path(get, path = $one_path, operation_id = $show,
                        responses((status = 200, body = Webhook)))]
            async fn show(caller: Caller, At(at): At<$one>) -> Answer<Versioned<Webhook>> {
                let keeper = at.keeper(&caller)?;
                let shown = webhook::one(&caller.center, &keeper, at.webhook).await?;
                let version = shown.version;
                Ok(Versioned(Webhook::of(shown, None), version))
            }

            /// Change an address, switch it on or off
            #[utoipa::path(put, path = $one_path, operation_id = $change,
                        request_body = WebhookChanged, responses((status = 200, body = Webhook)))]
            async fn change(
                caller: Caller,
                At(at): At<$one>,
                version: OfVersion,
                Body(WebhookChanged { url, kinds, is_on }): Body<WebhookChanged>,
            ) -> Answer<Json<Webhook>> {
                let (keeper, typed) = (at.keeper(&caller)?, Typed { url, kinds });
                let which = (at.webhook, version.0);
                let shown = webhook::change(&caller.center, &keeper, which, &typed, Some(is_on))
                    .await
                    .map_err(|fault| version.refusal(fault))?;
                Ok(Json(Webhook::of(shown, None)))
            }

            /// Remove an address with the log of what was sent to it
            #[utoipa::path(delete, path = $one_path, operation_id = $remove,
                        responses((status = 204)))]
            async fn remove(caller: Caller, At(at): At<$one>) -> Answer<StatusCode> {
                let keeper = at.keeper(&caller)?;
                webhook::remove(&caller.center, &keeper, at.webhook).await?;
                DONE
            }

            /// List what was sent to an address
            ///
            /// Newest first, a stretch at a time.
            #[utoipa::path(get, path = $deliveries_path, operation_id = $deliveries,
                        params(Stretch), responses((status = 200, body = WebhookDeliveries)))]
            async fn deliveries(
                caller: Caller,
                At(at): At<$one>,
                Asked(stretch): Asked<Stretch>,
            ) -> Answer<Json<WebhookDeliveries>> {
                let keeper = at.keeper(&caller)?;
                let (id, spot) = (at.webhook, stretch.spot()?);
                let (_, part) = webhook::deliveries(&caller.center, &keeper, id, spot).await?;
                Ok(Json(WebhookDeliveries {
                    next: next(&part, false),
                    items: part.rows.into_iter().map(WebhookDelivery::from).collect(),
                }))
            }

            /// Send a message again that ended, under its own id
            #[utoipa::path(post, path = $replay_path, operation_id = $replay,
                        responses((status = 204)))]
            async fn replay(
                caller: Caller,
                At(at): At<$delivery>,
                Once(key): Once,
            ) -> Answer<StatusCode> {
                let (keeper, which) = (at.keeper(&caller)?, (at.webhook, at.delivery));
                webhook::replay(&caller.center, &keeper, which, &key).await?;
                DONE
            }

            /// Give an address another secret
            ///
            /// The one before signs too for 24 hours.
            #[utoipa::path(post, path = $rotate_path, operation_id = $rotate,
                        responses((status = 200, body = WebhookSecret)))]
            async fn rotate(
                caller: Caller,
                At(at): At<$one>,
                Once(key): Once,
            ) -> Answer<Json<WebhookSecret>> {
                let keeper = at.keeper(&caller)?;
                let secret = webhook::rotate(&caller.center, &keeper, at.webhook, &key).await?;
                Ok(Json(WebhookSecret {
                    secret: secret.map(|secret| secret.reveal().to_owned()),
                }))
            }

            /// Send a message that only shows whether messages arrive
            #[utoipa::path(post, path = $test_path, operation_id = $test,
                        responses((status = 200, body = WebhookTest)))]
            async fn test(
                caller: Caller,
                At(at): At<$one>,
                Once(key): Once,
            ) -> Answer<Json<WebhookTest>> {
                let keeper = at.keeper(&caller)?;
                let sent = webhook::test(&caller.center, &keeper, at.webhook, &key).await?;
                Ok(Json(WebhookTest { delivery: sent }))
            }
        }
    };
}

door! {
    of_tenant, Customer, (InTenant, OneInTenant, DeliveryInTenant),
    list: "/tenants/{domain}/webhooks" "list_webhooks",
    make: "make_webhook",
    show: "/tenants/{domain}/webhooks/{webhook}" "show_webhook",
    change: "change_webhook",
    remove: "remove_webhook",
    deliveries: "/tenants/{domain}/webhooks/{webhook}/deliveries" "list_webhook_deliveries",
    replay: "/tenants/{domain}/webhooks/{webhook}/deliveries/{delivery}/replay" "replay_webhook_delivery",
    rotate: "/tenants/{domain}/webhooks/{webhook}/rotate" "rotate_webhook_secret",
    test: "/tenants/{domain}/webhooks/{webhook}/test" "test_webhook",
}

door! {
    of_center, Manager, (InCenter, OneInCenter, DeliveryInCenter),
    list: "/center/webhooks" "list_center_webhooks",
    make: "make_center_webhook",
    show: "/center/webhooks/{webhook}" "show_center_webhook",
    change: "change_center_webhook",
    remove: "remove_center_webhook",
    deliveries: "/center/webhooks/{webhook}/deliveries" "list_center_webhook_deliveries",
    replay: "/center/webhooks/{webhook}/deliveries/{delivery}/replay" "replay_center_webhook_delivery",
    rotate: "/center/webhooks/{webhook}/rotate" "rotate_center_webhook_secret",
    test: "/center/webhooks/{webhook}/test" "test_center_webhook",
}
