//! What time alone brings: the cut-off of an event, its start, and that its program falls silent. The
//! worker notes it, and nothing that the customer decides: it starts, stops and retries nothing.

use jiff::Timestamp;
use process::identity::{JobId, MigrationEventId};
use process::migration::Asked;
use process::permission::{Action, WorkerAct};
use process::state::MigrationState;
use store::engagement::Engagement;
use store::migration::MigrationEvent;
use store::outbox::{self, Ask};
use store::{Word, Writing};

use super::ground::Ground;
use super::outcome::end;
use super::rules;
use super::step::{SILENT_AFTER, cut_off, is_heard};
use crate::letter::{self, Letter, MigrationNews, admins_of};
use crate::{Center, CenterFault};

/// Kind of the job that looks whether the time of an event has come.
pub(crate) const JOB: &str = "advance-migration";

/// Looks whether the time of an event has come. One that is gone, or waits for nobody's time, is left.
///
/// # Errors
/// The database failed.
pub(crate) async fn advance(
    center: &Center,
    act: &WorkerAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    act.permit(Action::AdvanceMigration)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(advance_in(writing, center, act, *id))
        })
        .await
}

async fn advance_in(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    let Some(mut ground) = known(writing, id).await? else {
        return Ok(());
    };
    // More than one of its times may have come since it was looked at.
    while let Some(due) = due(center, &ground.event) {
        let now = center.now();
        if due.at > now {
            ask(writing, center, id, due.at).await?;
            return Ok(());
        }
        let before = ground.event.clone();
        ground.event = match due.to {
            To::State(state) => {
                let after = MigrationEvent {
                    state: Word(state),
                    ..before.clone()
                };
                store::migration::change(writing, &before, after).await?
            }
            To::End => end(writing, center, (&before, &ground.engagement), due.at).await?,
        };
        if ground.event.state.0 == MigrationState::WaitingForCustomer {
            let letter = Letter::Migration {
                event: id,
                what: MigrationNews::Waits,
            };
            let admins = admins_of(writing, ground.event.tenant_id.0).await?;
            letter::send_all(writing, center, admins, &letter, now).await?;
        }
        let content = (before.state.0, ground.event.state.0);
        let doer = (act, Action::AdvanceMigration);
        ground.enter(writing, center, doer, &content).await?;
    }
    Ok(())
}

/// The event, while its engagement has not ended.
async fn known(writing: &Writing, id: MigrationEventId) -> Result<Option<Ground>, CenterFault> {
    let Some(event) = store::migration::by_id(writing, id).await? else {
        return Ok(None);
    };
    let engagement = store::engagement::by_id(writing, event.engagement_id.0).await?;
    let open = engagement.filter(|engagement: &Engagement| engagement.ended_at.is_none());
    Ok(open.map(|engagement| Ground { event, engagement }))
}

/// What time brings next.
struct Due {
    at: Timestamp,
    to: To,
}

enum To {
    State(MigrationState),
    /// The customer had it stopped, and its program said no more.
    End,
}

fn due(center: &Center, event: &MigrationEvent) -> Option<Due> {
    let state = |at, state| Due {
        at,
        to: To::State(state),
    };
    match event.state.0 {
        MigrationState::Submitted => {
            let until = cut_off(event, &rules(center));
            let at = until.unwrap_or(event.starts_at.0);
            Some(state(at, MigrationState::Queued))
        }
        MigrationState::Queued => {
            let at = event.starts_at.0;
            Some(state(at, MigrationState::WaitingForCustomer))
        }
        MigrationState::Running => {
            let at = event.heard_at?.0 + SILENT_AFTER;
            Some(match event.wish.0 {
                Asked::Stop => Due { at, to: To::End },
                Asked::Wait | Asked::Run | Asked::Pause => {
                    state(at, MigrationState::WaitingForCustomer)
                }
            })
        }
        MigrationState::Planned
        | MigrationState::WaitingForCustomer
        | MigrationState::Completed
        | MigrationState::CompletedWithErrors
        | MigrationState::Failed => None,
    }
}

/// Asks the worker to look at the event when its time comes next, if it waits for any.
pub(super) async fn ask_next(
    writing: &Writing,
    center: &Center,
    event: &MigrationEvent,
) -> Result<(), CenterFault> {
    match due(center, event) {
        Some(due) => ask(writing, center, event.id.0, due.at).await,
        None => Ok(()),
    }
}

/// A job that waits already is done at the earlier of both times, and asks again by itself.
async fn ask(
    writing: &Writing,
    center: &Center,
    id: MigrationEventId,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let now = center.now();
    let subject = id.to_string();
    let ask = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: JOB,
        subject: &subject,
        run_at: at.max(now),
        at: now,
    };
    Ok(outbox::ask(writing, ask, &id).await?)
}

/// Whether a stop can be carried out at once: nobody is there who would have to end first.
pub(super) fn ends_at_once(event: &MigrationEvent, now: Timestamp) -> bool {
    event.state.0 == MigrationState::WaitingForCustomer || !is_heard(event, now)
}
