//! From what changed its state in a unit of work to the messages about it, in the same transaction.

use std::collections::BTreeSet;

use jiff::Timestamp;
use process::event::EventKind;
use process::identity::{EngagementId, JobId, RequestId, TenantId};
use serde::Serialize;
use store::engagement::Engagement;
use store::outbox::{self, Ask, Shared};
use store::state_change::{Belongs, StateChange, Subject};
use store::webhook::Webhook;
use store::webhook::delivery::{self, Delivery, DeliveryState};
use store::{Id, Instant, Word, Writing};
use uuid::Uuid;

use super::JOB;
use crate::{Center, CenterFault};

/// The body of a message: identities and words of states, nothing that anybody typed and nobody's name.
#[derive(Serialize)]
struct Body<'a> {
    r#type: &'static str,
    timestamp: String,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    tenant_id: Option<TenantId>,
    id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    engagement_id: Option<EngagementId>,
    old_state: Option<&'static str>,
    new_state: Option<&'static str>,
}

fn word(subject: Subject) -> &'static str {
    match subject {
        Subject::Request => "request",
        Subject::Offer => "offer",
        Subject::Engagement => "engagement",
        Subject::Task => "task",
        Subject::Question => "question",
        Subject::Survey => "survey",
        Subject::Meeting => "meeting",
        Subject::Consent => "consent",
        Subject::Migration => "migration",
    }
}

/// Writes a message for each address that wants to know of what changed in this unit: whatever the number
/// of changes and addresses, in six statements at most, in one where nobody listens at all.
pub(crate) async fn tell(
    writing: &Writing,
    center: &Center,
    changes: Vec<StateChange>,
) -> Result<(), CenterFault> {
    let events: Vec<(EventKind, StateChange)> = changes
        .into_iter()
        .filter_map(|change| {
            let kind = EventKind::of(word(change.subject), change.from, change.to)?;
            Some((kind, change))
        })
        .collect();
    if events.is_empty() || !store::webhook::is_any_on(writing).await? {
        return Ok(());
    }
    let engagements = engagements_of(writing, &events).await?;
    let events = events.into_iter().filter_map(|(kind, change)| {
        let about = About::of(&change, &engagements)?;
        Some((kind, change, about))
    });
    let events: Vec<(EventKind, StateChange, About)> = events.collect();
    let tenants: BTreeSet<TenantId> = events.iter().map(|(_, _, about)| about.tenant).collect();
    let tenants: Vec<TenantId> = tenants.into_iter().collect();
    let listening = store::webhook::told_of(writing, &tenants).await?;
    let told = events.iter().filter_map(|(kind, change, about)| {
        let wanting = listening.iter();
        let wanting = wanting.filter(|webhook| wants(webhook, *kind, about.tenant));
        let wanting: Vec<&Webhook> = wanting.collect();
        (!wanting.is_empty()).then_some((*kind, change, about, wanting))
    });
    let told: Vec<_> = told.collect();
    if told.is_empty() {
        return Ok(());
    }
    let requests = told.iter().filter_map(|(_, _, about, _)| about.request);
    let requests: BTreeSet<RequestId> = requests.collect();
    let requests: Vec<RequestId> = requests.into_iter().collect();
    let requests = if requests.is_empty() {
        Vec::new()
    } else {
        store::request::by_ids(writing, &requests).await?
    };
    let now = center.now();
    let mut messages = Vec::new();
    for (kind, change, about, wanting) in told {
        let reference = requests
            .iter()
            .find(|request| Some(request.id.0) == about.request)
            .map(|request| request.reference.0.to_string());
        let body = Body {
            r#type: kind.as_str(),
            timestamp: now.to_string(),
            data: Data {
                tenant_id: Some(about.tenant),
                id: change.id,
                reference: reference.as_deref(),
                engagement_id: about.engagement,
                old_state: change.from,
                new_state: Some(change.to),
            },
        };
        let body = serde_json::to_string(&body).map_err(CenterFault::internal)?;
        for webhook in wanting {
            let to = (webhook.tenant_id.map(|tenant| tenant.0), webhook.id);
            messages.push(message(center, to, (kind, body.clone()), now));
        }
    }
    put(writing, center, messages, now).await
}

/// The engagements that these changes belong to.
async fn engagements_of(
    writing: &Writing,
    events: &[(EventKind, StateChange)],
) -> Result<Vec<Engagement>, CenterFault> {
    let ids = events
        .iter()
        .filter_map(|(_, change)| match change.belongs {
            Belongs::ToEngagement(id) => Some(id),
            Belongs::ToRequest(_) | Belongs::ToTenant => None,
        });
    let ids: BTreeSet<EngagementId> = ids.collect();
    let ids: Vec<EngagementId> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(store::engagement::by_ids(writing, &ids).await?)
}

/// The tenant's own address is told of nobody else's events, whatever a query returned.
fn wants(webhook: &Webhook, kind: EventKind, tenant: TenantId) -> bool {
    let is_open = match webhook.tenant_id {
        Some(own) => own.0 == tenant && kind.is_the_tenants(),
        None => true,
    };
    let kinds = &webhook.kinds.0;
    is_open && (kinds.is_empty() || kinds.iter().any(|wanted| wanted == kind.as_str()))
}

/// What a change is about.
struct About {
    tenant: TenantId,
    request: Option<RequestId>,
    engagement: Option<EngagementId>,
}

impl About {
    fn of(change: &StateChange, engagements: &[Engagement]) -> Option<Self> {
        let engagement = match change.belongs {
            Belongs::ToEngagement(id) => engagements.iter().find(|one| one.id.0 == id),
            Belongs::ToRequest(_) | Belongs::ToTenant => None,
        };
        let tenant = change.tenant;
        Some(Self {
            tenant: tenant.or_else(|| engagement.map(|engagement| engagement.tenant_id.0))?,
            request: match change.belongs {
                Belongs::ToRequest(id) => Some(id),
                Belongs::ToEngagement(_) => engagement.map(|one| one.request_id.0),
                Belongs::ToTenant => None,
            },
            engagement: match (change.subject, engagement) {
                (Subject::Engagement, _) => Some(EngagementId(change.id)),
                (_, engagement) => engagement.map(|engagement| engagement.id.0),
            },
        })
    }
}

/// A message to be tried at once.
pub(super) fn message(
    center: &Center,
    (tenant, webhook): (Option<TenantId>, Uuid),
    (kind, body): (EventKind, String),
    now: Timestamp,
) -> Delivery {
    Delivery {
        id: center.chance().uuid(now),
        tenant_id: tenant.map(Id),
        webhook_id: webhook,
        kind: kind.as_str().to_owned(),
        body,
        state: Word(DeliveryState::Waiting),
        tries: 0,
        status: None,
        fault: None,
        created_at: Instant(now),
        tried_at: None,
        next_at: Some(Instant(now)),
        ended_at: None,
    }
}

/// Writes messages and asks for the first try of each.
pub(super) async fn put(
    writing: &Writing,
    center: &Center,
    messages: Vec<Delivery>,
    now: Timestamp,
) -> Result<(), CenterFault> {
    delivery::add_all(writing, &messages).await?;
    ask(writing, center, &messages, now, now).await
}

/// Asks for a try of messages. Each counts among the tries of whoever's address it goes to.
pub(super) async fn ask(
    writing: &Writing,
    center: &Center,
    messages: &[Delivery],
    run_at: Timestamp,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let names: Vec<(String, String)> = messages
        .iter()
        .map(|message| (message.id.to_string(), share(message)))
        .collect();
    let asks = messages.iter().zip(&names);
    let asks = asks.map(|(message, (subject, share))| Shared {
        ask: Ask {
            id: JobId(center.chance().uuid(at)),
            kind: JOB,
            subject,
            run_at,
            at,
        },
        share,
        payload: message.id,
    });
    let asks: Vec<Shared<'_, Uuid>> = asks.collect();
    Ok(outbox::ask_shared(writing, &asks).await?)
}

/// Whose the places are that a message takes: a tenant's, or the Center's.
fn share(message: &Delivery) -> String {
    let tenant = message.tenant_id;
    tenant.map_or_else(|| "center".to_owned(), |tenant| tenant.to_string())
}

/// The body of a message that only shows whether messages arrive.
pub(super) fn test_body(
    webhook: Uuid,
    tenant: Option<TenantId>,
    now: Timestamp,
) -> Result<String, CenterFault> {
    let body = Body {
        r#type: EventKind::Test.as_str(),
        timestamp: now.to_string(),
        data: Data {
            tenant_id: tenant,
            id: webhook,
            reference: None,
            engagement_id: None,
            old_state: None,
            new_state: None,
        },
    };
    serde_json::to_string(&body).map_err(CenterFault::internal)
}
