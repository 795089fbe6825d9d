//! Planning an event: which mailboxes move when. Nothing is promised yet, and nothing moves.

use jiff::Timestamp;
use process::identity::{EngagementId, MigrationEventId, MigrationMailboxId, PersonId};
use process::migration::{Asked, Source, Wave};
use process::permission::{Action, TenantAct};
use process::state::{MailboxState, MigrationState};
use store::engagement::Engagement;
use store::idempotency::Ask;
use store::migration::mailbox::{self, MigrationMailbox};
use store::migration::{Kind, MigrationEvent};
use store::{Day, Id, Instant, Word, Writing};

use super::elsewhere::{Among, stands_alone};
use super::ground::{Ground, engagement_of, permit};
use super::typed::{PlanForm, Planned, Wanted, read, read_kind, source_key};
use super::word::kept;
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, sign_in};

/// The most events of an engagement.
const MOST_EVENTS: usize = 500;

/// Plans an event. The same key plans it once, and anew if it was removed since.
///
/// # Errors
/// An answer cannot be taken, another event that has not ended moves one of its mailboxes, the engagement is
/// not this tenant's or has ended, it has as many events as it can have, or the database failed.
pub async fn plan(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    form: &PlanForm,
    key: &Key,
) -> Result<MigrationEventId, CenterFault> {
    permit(act, Action::PlanMigration)?;
    let kind = read_kind(form)?;
    let wanted = read(form, kind.0.as_str(), center.now())?;
    let ask = key.ask(act.person(), "plan_migration", &(engagement, kind, &wanted))?;
    center
        .write(
            (act.clone(), engagement, kind, wanted, ask),
            |writing, center, (act, engagement, kind, wanted, ask)| {
                Box::pin(async move {
                    if let Some(event) = planned_before(writing, ask).await? {
                        return Ok(event);
                    }
                    let act =
                        &sign_in::still_may(writing, center, act, Action::PlanMigration).await?;
                    let engagement = engagement_of(writing, act.tenant(), *engagement).await?;
                    is_under_way(&engagement)?;
                    let by = By::Customer(act.person());
                    let ground = enter(writing, center, engagement, (*kind, by), wanted).await?;
                    stands_alone(writing, &ground.event, Among::Open).await?;
                    let doer = (act, Action::PlanMigration);
                    ground.enter(writing, center, doer, &(kind, wanted)).await?;
                    let id = ground.event.id.0;
                    once::keep(writing, ask, &id, center.now()).await?;
                    Ok(id)
                })
            },
        )
        .await
}

/// The event that this was answered with before. Whoever removed it and sends the form once more, from the
/// page before, wants it again.
pub(super) async fn planned_before(
    writing: &Writing,
    ask: &Ask,
) -> Result<Option<MigrationEventId>, CenterFault> {
    let Some(event) = once::answered(writing, ask).await? else {
        return Ok(None);
    };
    if store::migration::by_id(writing, event).await?.is_some() {
        return Ok(Some(event));
    }
    once::forget(writing, ask).await?;
    Ok(None)
}

/// By whom an event comes into being.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    /// Somebody of the customer.
    Customer(PersonId),
    /// The lead, who proposes it.
    Lead(PersonId),
}

/// Writes a new event with its mailboxes.
pub(super) async fn enter(
    writing: &Writing,
    center: &Center,
    engagement: Engagement,
    ((wave, source), by): ((Wave, Source), By),
    wanted: &Wanted,
) -> Result<Ground, CenterFault> {
    let now = center.now();
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let others = store::migration::of_engagement(writing, tenant, id).await?;
    if others.len() >= MOST_EVENTS {
        return Err(CenterFault::field("wave", "error-migration-events"));
    }
    let (person, proposer) = match by {
        By::Customer(person) => (person, None),
        By::Lead(person) => (person, Some(Id(person))),
    };
    let event = MigrationEvent {
        id: Id(MigrationEventId(center.chance().uuid(now))),
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        kind: Word(Kind::Mail),
        wave: Word(wave),
        number: next_number(&others, wave),
        name: wanted.name.as_str().to_owned(),
        source: Word(source),
        state: Word(MigrationState::Planned),
        wish: Word(Asked::Wait),
        starts_at: Instant(wanted.starts),
        zone: wanted.zone.clone(),
        keep_days: wanted.keep_days,
        told_on: wanted.told_on.map(Day),
        planned_by: Id(person),
        planned_at: Instant(now),
        proposed_by: proposer,
        submitted_by: None,
        submitted_at: None,
        started_by: None,
        started_at: None,
        running_at: None,
        ended_at: None,
        retries: 0,
        accepted_by: None,
        accepted_at: None,
        runner: None,
        sequence: 0,
        heard_at: None,
        run_state: None,
        wait_reason: None,
        wait_until: None,
        hourly_messages: None,
        hourly_bytes: None,
        run_ends_at: None,
        report: None,
        reported_by: None,
        reported_at: None,
        keep_until: None,
        forgotten_at: None,
        version: 1,
    };
    store::migration::add(writing, event.clone()).await?;
    let mailboxes = rows(center, &event, &wanted.mailboxes, now);
    mailbox::add_all(writing, mailboxes).await?;
    Ok(Ground { event, engagement })
}

/// The number of the next event of a wave, after those that are there.
pub(super) fn next_number(all: &[MigrationEvent], wave: Wave) -> i64 {
    let of_wave = all.iter().filter(|event| event.wave.0 == wave);
    let last = of_wave.map(|event| event.number).max().unwrap_or_default();
    last + 1
}

/// The mailboxes of an event that no program has begun with.
pub(super) fn rows(
    center: &Center,
    event: &MigrationEvent,
    planned: &[Planned],
    now: Timestamp,
) -> Vec<MigrationMailbox> {
    let row = |planned: &Planned| MigrationMailbox {
        id: Id(MigrationMailboxId(center.chance().uuid(now))),
        tenant_id: event.tenant_id,
        engagement_id: event.engagement_id,
        event_id: event.id,
        source: Some(planned.source.clone()),
        source_key: Some(source_key(&planned.source)),
        target: Some(planned.target.clone()),
        bytes_planned: planned.bytes.map(kept),
        quota: planned.quota.map(kept),
        state: Word(MailboxState::Waiting),
        messages_all: 0,
        messages_there: 0,
        messages_left: 0,
        bytes_all: 0,
        bytes_there: 0,
        bytes_left: 0,
        attempt: 0,
        fault_class: None,
        fault_said: None,
        verified_at: None,
        compared: 0,
        differences: 0,
        doubled: 0,
        exceptions: 0,
        running_at: None,
        moved_at: None,
        bytes_moved: None,
        changed_at: Instant(now),
    };
    planned.iter().map(row).collect()
}
