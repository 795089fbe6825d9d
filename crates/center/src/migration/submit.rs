//! Submitting an event, from when on it is to happen, and taking it back before the cut-off.

use process::identity::MigrationEventId;
use process::migration::{Objection, Wave};
use process::permission::{Action, TenantAct};
use process::state::MigrationState;
use store::migration::MigrationEvent;
use store::{Id, Instant, Word, Writing};

use super::advance::ask_next;
use super::elsewhere;
use super::ground::{Ground, permit};
use super::objections::in_the_way;
use super::outcome::counted;
use super::rules;
use super::step::can_take_back;
use crate::engagement::tells;
use crate::letter::{self, Letter, MigrationNews};
use crate::{Center, CenterFault, Conflict, FieldFault};

/// Submits an event; once it is submitted, again changes nothing. A test wave waits for its customer at
/// once, the others are queued at their cut-off. The lead is told.
///
/// # Errors
/// Something stands in the way ([`CenterFault::Invalid`]: [`super::event()`] tells what), the tenant has
/// no such event, or the database failed.
pub async fn submit(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    permit(act, Action::PlanMigration)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(submit_in(writing, center, act, *id))
        })
        .await
}

async fn submit_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    let now = center.now();
    let of = (Action::PlanMigration, id);
    let (mut ground, act) = Ground::to_change(writing, center, act, of).await?;
    let before = ground.event.clone();
    if before.state.0 != MigrationState::Planned {
        return Ok(());
    }
    let mailboxes = counted(writing, &before).await?.mailboxes;
    let of = (&before, &ground.engagement, mailboxes);
    let objections = in_the_way(writing, center, of).await?;
    refused(&objections)?;
    let submitted = MigrationEvent {
        state: Word(MigrationState::Submitted),
        planned_by: match before.proposed_by {
            Some(_) => Id(act.person()),
            None => before.planned_by,
        },
        proposed_by: None,
        submitted_by: Some(Id(act.person())),
        submitted_at: Some(Instant(now)),
        ..before.clone()
    };
    ground.event = store::migration::change(writing, &before, submitted).await?;
    if ground.event.wave.0 == Wave::Test {
        let waits = MigrationEvent {
            state: Word(MigrationState::WaitingForCustomer),
            ..ground.event.clone()
        };
        ground.event = store::migration::change(writing, &ground.event, waits).await?;
    }
    ask_next(writing, center, &ground.event).await?;
    let lead = tells::lead(writing, &ground.engagement).await?;
    let letter = Letter::Migration {
        event: id,
        what: MigrationNews::Submitted,
    };
    letter::send_all(writing, center, lead, &letter, now).await?;
    let doer = (&act, Action::PlanMigration);
    ground.enter(writing, center, doer, &"submitted").await
}

/// Takes an event back that was submitted; once it is back, again changes nothing.
///
/// # Errors
/// The cut-off has passed ([`Conflict::State`]), the tenant has no such event, or the database failed.
pub async fn take_back(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    permit(act, Action::PlanMigration)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                let of = (Action::PlanMigration, *id);
                let (ground, act) = Ground::to_change(writing, center, act, of).await?;
                let before = &ground.event;
                if before.state.0 == MigrationState::Planned {
                    return Ok(());
                }
                if !can_take_back(before, &rules(center), now) {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let planned = MigrationEvent {
                    state: Word(MigrationState::Planned),
                    submitted_by: None,
                    submitted_at: None,
                    ..before.clone()
                };
                store::migration::change(writing, before, planned).await?;
                // Whoever was shown a code for it comes to nothing with it.
                store::migration::pairing::drop_of(writing, *id).await?;
                store::sign_in::revoke_for_migration(writing, *id, now).await?;
                let doer = (&act, Action::PlanMigration);
                ground.enter(writing, center, doer, &"taken back").await
            })
        })
        .await
}

/// Goes on if nothing stands in the way. The page of the event tells each thing in its own words.
pub(super) fn refused(objections: &[Objection]) -> Result<(), CenterFault> {
    if objections.is_empty() {
        return Ok(());
    }
    let faults = objections.iter().map(|objection| {
        let field = match objection {
            Objection::NoMailboxes
            | Objection::BatchTooSmall { .. }
            | Objection::MailboxTooLarge { .. }
            | Objection::SameTarget { .. } => "mailboxes",
            Objection::StartPassed
            | Objection::PastCutOff { .. }
            | Objection::TooManyThatDay { .. }
            | Objection::OutsideWindow { .. } => "date",
            Objection::SecondPilot | Objection::OutOfOrder { .. } => "wave",
            Objection::ServiceNotReady | Objection::NotAcknowledged => "event",
            // Nobody would find it among thousands.
            Objection::SourceElsewhere(other) => {
                return elsewhere::told(other, elsewhere::Among::Open);
            }
        };
        FieldFault::new(field, message(objection))
    });
    Err(CenterFault::Invalid(faults.collect()))
}

/// The message that tells what stands in the way, without its numbers.
fn message(objection: &Objection) -> &'static str {
    match objection {
        Objection::NoMailboxes => "error-migration-no-mailboxes",
        Objection::BatchTooSmall { .. } => "error-migration-batch-too-small",
        Objection::StartPassed => "error-migration-start-passed",
        Objection::PastCutOff { .. } => "error-migration-past-cut-off",
        Objection::TooManyThatDay { .. } => "error-migration-too-many-that-day",
        Objection::OutsideWindow { .. } => "error-migration-outside-window",
        Objection::SecondPilot => "error-migration-second-pilot",
        Objection::OutOfOrder { .. } => "error-migration-out-of-order",
        Objection::ServiceNotReady => "error-migration-service-not-ready",
        Objection::NotAcknowledged => "error-migration-not-acknowledged",
        Objection::MailboxTooLarge { .. } => "error-migration-mailbox-too-large",
        Objection::SameTarget { .. } => "error-migration-same-target",
        Objection::SourceElsewhere(_) => "error-migration-source-elsewhere",
    }
}
