//! From what changed its state in a unit of work to the messages about it, in the same transaction.

use jiff::Timestamp;
use process::event::EventKind;
use process::identity::{EngagementId, JobId, TenantId};
use serde::Serialize;
use store::outbox::{self, Ask};
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
    }
}

/// Writes a message for each address that wants to know of what changed in this unit.
pub(crate) async fn tell(writing: &Writing, center: &Center) -> Result<(), CenterFault> {
    let changes = writing.take_changes();
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
    let now = center.now();
    for (kind, change) in events {
        let Some(about) = About::of(writing, &change).await? else {
            continue;
        };
        let wanting = store::webhook::told_of(writing, about.tenant).await?;
        let wanting: Vec<Webhook> = wanting
            .into_iter()
            .filter(|webhook| wants(webhook, kind, about.tenant))
            .collect();
        if wanting.is_empty() {
            continue;
        }
        let body = Body {
            r#type: kind.as_str(),
            timestamp: now.to_string(),
            data: Data {
                tenant_id: Some(about.tenant),
                id: change.id,
                reference: about.reference.as_deref(),
                engagement_id: about.engagement,
                old_state: change.from,
                new_state: Some(change.to),
            },
        };
        let body = serde_json::to_string(&body).map_err(CenterFault::internal)?;
        for webhook in wanting {
            let to = (webhook.tenant_id.map(|tenant| tenant.0), webhook.id);
            put(writing, center, to, (kind, body.clone()), now).await?;
        }
    }
    Ok(())
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
    reference: Option<String>,
    engagement: Option<EngagementId>,
}

impl About {
    async fn of(writing: &Writing, change: &StateChange) -> Result<Option<Self>, CenterFault> {
        let engagement = match change.belongs {
            Belongs::ToEngagement(id) => store::engagement::by_id(writing, id).await?,
            Belongs::ToRequest(_) | Belongs::ToTenant => None,
        };
        let tenant = change
            .tenant
            .or_else(|| engagement.as_ref().map(|engagement| engagement.tenant_id.0));
        let Some(tenant) = tenant else {
            return Ok(None);
        };
        let request = match change.belongs {
            Belongs::ToRequest(id) => Some(id),
            Belongs::ToEngagement(_) => engagement.as_ref().map(|one| one.request_id.0),
            Belongs::ToTenant => None,
        };
        let request = match request {
            Some(id) => store::request::by_id(writing, id).await?,
            None => None,
        };
        Ok(Some(Self {
            tenant,
            reference: request.map(|request| request.reference.0.to_string()),
            engagement: match (change.subject, engagement) {
                (Subject::Engagement, _) => Some(EngagementId(change.id)),
                (_, engagement) => engagement.map(|engagement| engagement.id.0),
            },
        }))
    }
}

/// Writes one message and asks for its first try.
pub(super) async fn put(
    writing: &Writing,
    center: &Center,
    (tenant, webhook): (Option<TenantId>, Uuid),
    (kind, body): (EventKind, String),
    now: Timestamp,
) -> Result<Uuid, CenterFault> {
    let id = center.chance().uuid(now);
    let row = Delivery {
        id,
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
    };
    delivery::add(writing, row).await?;
    ask(writing, center, id, now, now).await?;
    Ok(id)
}

/// Asks for a try of a message.
pub(super) async fn ask(
    writing: &Writing,
    center: &Center,
    delivery: Uuid,
    run_at: Timestamp,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let subject = delivery.to_string();
    let ask = Ask {
        id: JobId(center.chance().uuid(at)),
        kind: JOB,
        subject: &subject,
        run_at,
        at,
    };
    Ok(outbox::ask(writing, ask, &delivery).await?)
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
