//! What stands in the way of submitting an event.

use process::eligibility::{Cloud, Migrates};
use process::identity::{MigrationEventId, TenantId};
use process::migration::{Event, Mailbox, Objection, Other, Rules, objections};
use process::plan::{Phase, Playbook, Track};
use process::state::{FindingState, TaskState};
use serde_json::Value;
use store::Reading;
use store::engagement::Engagement;
use store::finding::Severity;
use store::migration::MigrationEvent;
use store::migration::mailbox::{self, MigrationMailbox};

use super::elsewhere::{Among, elsewhere};
use super::rules;
use super::stays::is_acknowledged;
use super::word::whole;
use crate::engagement::{Course, phase};
use crate::{Center, CenterFault};

/// The most mailboxes of one event.
pub(super) const MOST_MAILBOXES: usize = 10_000;

/// The most mailboxes of an event of which is told that they are too large: whoever reads them mends the cause
/// first.
pub const MOST_TOO_LARGE: u64 = 20;

/// Everything that stands in the way of an event of so many mailboxes now.
pub(super) async fn in_the_way(
    reading: &Reading,
    center: &Center,
    (event, engagement, mailboxes): (&MigrationEvent, &Engagement, u64),
) -> Result<Vec<Objection>, CenterFault> {
    let tenant = engagement.tenant_id.0;
    let rules = &rules(center);
    let all = store::migration::of_engagement(reading, tenant, engagement.id.0).await?;
    let others: Vec<Other> = all
        .iter()
        .filter(|other| other.id != event.id)
        .map(|other| Other {
            wave: other.wave.0,
            state: other.state.0,
            starts: other.starts_at.0,
        })
        .collect();
    let is_ready = !rules.needs_ready_service || is_ready(reading, center, engagement).await?;
    let asked = Event {
        wave: event.wave.0,
        starts: event.starts_at.0,
        count: u32::try_from(mailboxes).unwrap_or(u32::MAX),
        mailboxes: too_full(reading, (tenant, event.id.0), rules).await?,
        elsewhere: elsewhere(reading, event, Among::Open).await?,
        is_acknowledged: is_acknowledged(reading, center, (engagement, event.source.0)).await?,
        is_service_ready: is_ready,
        cloud: cloud_of(reading, tenant).await?,
    };
    Ok(objections(rules, &asked, &others, center.now()))
}

/// The mailboxes that leave too little room at their targets. Of the others there is nothing to say: that
/// no two have the same target, the table sees to.
async fn too_full(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
    rules: &Rules,
) -> Result<Vec<Mailbox>, CenterFault> {
    let Some(percent) = rules.mailbox_percent else {
        return Ok(Vec::new());
    };
    let rows = mailbox::too_full(reading, place, percent, MOST_TOO_LARGE).await?;
    Ok(rows.into_iter().map(planned).collect())
}

/// A mailbox as it is planned.
fn planned(row: MigrationMailbox) -> Mailbox {
    Mailbox {
        target: row.target.unwrap_or_default(),
        bytes: row.bytes_planned.map(whole),
        quota: row.quota.map(whole),
    }
}

async fn cloud_of(reading: &Reading, tenant: TenantId) -> Result<Cloud, CenterFault> {
    let tenant = store::tenant::by_id(reading, tenant)
        .await?
        .ok_or(CenterFault::NotFound)?;
    serde_json::from_value(Value::String(tenant.cloud)).map_err(CenterFault::internal)
}

/// Whether the service that mail moves into is onboarded, or its checks have passed.
async fn is_ready(
    reading: &Reading,
    center: &Center,
    engagement: &Engagement,
) -> Result<bool, CenterFault> {
    let course = Course::of(reading, center, engagement.clone()).await?;
    Ok(is_onboarded(center, &course) || have_passed(reading, engagement).await?)
}

/// Whether every task is finished by which a service that mail moves into is made ready: of its
/// playbooks, before the phase that moves.
fn is_onboarded(center: &Center, course: &Course) -> bool {
    let catalog = center.catalog();
    let takes_mail = |playbook: &Playbook| {
        playbook.track == Track::Service
            && playbook.services.iter().any(|service| {
                let service = catalog.rules().service(service);
                service.is_some_and(|service| service.migrates == Some(Migrates::Mail))
            })
    };
    let is_before = |word: &str| phase(word).is_some_and(|phase| phase < Phase::Migrate);
    let mut has_any = false;
    for task in &course.tasks {
        let playbook = course.pinned.playbook(&task.playbook);
        if !playbook.is_some_and(takes_mail) || !is_before(&task.phase) {
            continue;
        }
        has_any = true;
        let is_finished = matches!(
            task.state.0,
            TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
        );
        if !is_finished {
            return false;
        }
    }
    has_any
}

/// Whether the customer has sent a check, and nothing that must be mended is open.
async fn have_passed(reading: &Reading, engagement: &Engagement) -> Result<bool, CenterFault> {
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    if store::assessment::of_engagement(reading, tenant, id, 1)
        .await?
        .is_empty()
    {
        return Ok(false);
    }
    let tallies = store::finding::tallies(reading, tenant, id).await?;
    let must_be_mended = tallies.iter().any(|tally| {
        tally.severity == Severity::Error && tally.state == FindingState::Open && tally.count > 0
    });
    Ok(!must_be_mended)
}
