//! That no mailbox moves in two events at once: a source stands in one open event of a tenant, in whichever of
//! its engagements, however its letters are written. Two programs, each with a journal of its own, would move
//! its mail twice, or into two places. With its engagement an event is over.

use std::collections::BTreeMap;

use process::identity::MigrationEventId;
use process::migration::Elsewhere;
use process::state::MigrationState;
use store::Reading;
use store::migration::{MigrationEvent, mailbox};

use crate::{CenterFault, FieldFault, FieldValue};

/// The most of them that are told: whoever reads them mends the cause first.
pub const MOST_ELSEWHERE: u64 = 20;

/// Which of the other events count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    /// All that have not ended, planned ones too.
    Open,
    /// Those that are submitted and have not ended. What is only planned moves nothing yet.
    Submitted,
}

impl Among {
    fn states(self) -> Vec<MigrationState> {
        let all = MigrationState::ALL.iter().copied();
        all.filter(|state| self.counts(*state)).collect()
    }

    fn counts(self, state: MigrationState) -> bool {
        match state {
            MigrationState::Planned => self == Self::Open,
            MigrationState::Submitted
            | MigrationState::Queued
            | MigrationState::WaitingForCustomer
            | MigrationState::Running => true,
            MigrationState::Completed
            | MigrationState::CompletedWithErrors
            | MigrationState::Failed => false,
        }
    }
}

/// The mailboxes of an event that others of its tenant move too.
pub(super) async fn elsewhere(
    reading: &Reading,
    event: &MigrationEvent,
    among: Among,
) -> Result<Vec<Elsewhere>, CenterFault> {
    let all = store::migration::under_way(reading, event.tenant_id.0, &among.states()).await?;
    let others: BTreeMap<MigrationEventId, MigrationEvent> = all
        .into_iter()
        .filter(|other| other.id != event.id)
        .map(|other| (other.id.0, other))
        .collect();
    let ids: Vec<MigrationEventId> = others.keys().copied().collect();
    let which = (event.id.0, ids.as_slice());
    let found = mailbox::sources_in(reading, event.tenant_id.0, which, MOST_ELSEWHERE).await?;
    let told = |(source, id): (String, MigrationEventId)| {
        let other = others.get(&id)?;
        Some(Elsewhere {
            source,
            engagement: other.engagement_id.0,
            event: id,
            wave: other.wave.0,
            number: other.number,
            name: other.name.clone(),
        })
    };
    Ok(found.into_iter().filter_map(told).collect())
}

/// Goes on if no other event of these moves a mailbox of this one.
pub(super) async fn stands_alone(
    reading: &Reading,
    event: &MigrationEvent,
    among: Among,
) -> Result<(), CenterFault> {
    let found = elsewhere(reading, event, among).await?;
    if found.is_empty() {
        return Ok(());
    }
    let faults = found.iter().map(|one| told(one, among));
    Err(CenterFault::Invalid(faults.collect()))
}

/// What is told of a mailbox that one of these other events moves. Whoever tries an event again cannot take
/// mailboxes out of it.
pub(super) fn told(elsewhere: &Elsewhere, among: Among) -> FieldFault {
    let message = match among {
        Among::Open => "error-migration-source-elsewhere",
        Among::Submitted => "error-migration-source-again",
    };
    let wave = FieldValue::Wave {
        wave: elsewhere.wave,
        number: elsewhere.number,
        name: elsewhere.name.clone(),
    };
    FieldFault::new("mailboxes", message)
        .naming("source", FieldValue::Text(elsewhere.source.clone()))
        .naming("wave", wave)
}
