//! The customer's word on an event: start, pause, stop, retry, accept. Its program obeys it, and nobody
//! else has one: each of these takes the act of somebody who works for the customer.

use jiff::Timestamp;
use process::identity::MigrationEventId;
use process::migration::Asked;
use process::permission::{Action, CustomerAct, TenantAct};
use process::state::MigrationState;
use store::migration::{MigrationEvent, mailbox};
use store::{Id, Instant, Word, Writing};

use super::advance::ends_at_once;
use super::elsewhere::{Among, stands_alone};
use super::ground::{Ground, permit};
use super::outcome::end;
use super::step::{can_accept, can_pause, can_retry, can_start, can_stop};
use super::typed::keep_until;
use crate::engagement::tells;
use crate::letter::{self, Letter, MigrationNews};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict};

/// What somebody saw of an event who says a word on it. One that comes twice, and late, is of what is no
/// longer so, and does nothing again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// When it was started last, if it was: a page may be as old as its reader likes while mail moves.
    Started(Option<Timestamp>),
    /// Its version, which also grows with what its program tells.
    Version(i64),
}

impl Seen {
    fn is_over(self, event: &MigrationEvent) -> bool {
        match self {
            Self::Started(at) => at != event.started_at.map(|at| at.0),
            Self::Version(version) => version != event.version,
        }
    }
}

/// Has an event move, from its start on. Its program begins when it asks next; once it is to move, again
/// changes nothing. It is held against what was seen, where that is said.
///
/// A Specialist's act is none that starts anything:
///
/// ```compile_fail,E0308
/// # use center::{Center, CenterFault, migration};
/// # use process::{identity::MigrationEventId, permission::SpecialistAct};
/// async fn begin(center: &Center, act: &SpecialistAct, event: MigrationEventId) -> Result<(), CenterFault> {
///     migration::start(center, act, (event, None)).await
/// }
/// ```
///
/// # Errors
/// It is not its time, or it cannot be started in its state ([`Conflict::State`]); it is not as it
/// was seen ([`Conflict::Changed`]); the tenant has no such event; or the database failed.
pub async fn start(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<Seen>),
) -> Result<(), CenterFault> {
    say(center, act, which, Said::Start).await
}

/// Has an event keep still; once it does, again changes nothing. It is held against what was seen, where
/// that is said.
///
/// # Errors
/// It does not move ([`Conflict::State`]); it is not as it was seen ([`Conflict::Changed`]); the tenant has
/// no such event; or the database failed.
pub async fn pause(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<Seen>),
) -> Result<(), CenterFault> {
    say(center, act, which, Said::Pause).await
}

/// Ends an event. Where its program is at work, it finishes what is under way first; once it is to end,
/// again changes nothing. It is held against what was seen, where that is said.
///
/// # Errors
/// It is not under way ([`Conflict::State`]); it is not as it was seen ([`Conflict::Changed`]); the tenant
/// has no such event; or the database failed.
pub async fn stop(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<Seen>),
) -> Result<(), CenterFault> {
    say(center, act, which, Said::Stop).await
}

/// Has what did not move of an event that ended be tried again, or what came to its source since be moved; once
/// it is, again changes nothing. It is held against what was seen, where that is said.
///
/// # Errors
/// It has not ended, somebody has accepted it, or its addresses are erased ([`Conflict::State`]); it is not
/// as it was seen ([`Conflict::Changed`]); one of its mailboxes is in another event by now that is submitted
/// and has not ended ([`CenterFault::Invalid`]); the tenant has no such event; or the database failed.
pub async fn retry(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<Seen>),
) -> Result<(), CenterFault> {
    say(center, act, which, Said::Retry).await
}

/// What the customer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Start,
    Pause,
    Stop,
    Retry,
}

impl Said {
    fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Pause => "pause",
            Self::Stop => "stop",
            Self::Retry => "retry",
        }
    }

    /// Whether it has been said, and holds.
    fn holds(self, event: &MigrationEvent) -> bool {
        let is_open = event.ended_at.is_none();
        match self {
            Self::Start => is_open && event.wish.0 == Asked::Run,
            Self::Pause => is_open && event.wish.0 == Asked::Pause,
            Self::Stop => event.wish.0 == Asked::Stop,
            Self::Retry => is_open && event.retries > 0,
        }
    }
}

async fn say(
    center: &Center,
    act: &TenantAct,
    which: (MigrationEventId, Option<Seen>),
    said: Said,
) -> Result<(), CenterFault> {
    permit(act, Action::StartMigration)?;
    center
        .write(
            (act.clone(), which, said),
            |writing, center, (act, which, said)| {
                Box::pin(say_in(writing, center, act, *which, *said))
            },
        )
        .await
}

async fn say_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (id, seen): (MigrationEventId, Option<Seen>),
    said: Said,
) -> Result<(), CenterFault> {
    let now = center.now();
    let of = (Action::StartMigration, id);
    let (mut ground, act) = Ground::to_change(writing, center, act, of).await?;
    let before = ground.event.clone();
    if said.holds(&before) {
        return Ok(());
    }
    if seen.is_some_and(|seen| seen.is_over(&before)) {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    let can = match said {
        Said::Start => can_start(&before, now),
        Said::Pause => can_pause(&before),
        Said::Stop => can_stop(&before),
        Said::Retry => can_retry(&before),
    };
    if !can {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if said == Said::Retry {
        stands_alone(writing, &before, Among::Submitted).await?;
    }
    let begun = MigrationEvent {
        state: match before.state.0 {
            // Its start has come, and the worker only has not noted it yet.
            MigrationState::Queued => Word(MigrationState::WaitingForCustomer),
            state => Word(state),
        },
        wish: Word(Asked::Run),
        started_by: Some(Id(act.person())),
        started_at: Some(Instant(now)),
        ..before.clone()
    };
    let after = match said {
        Said::Start => begun,
        Said::Pause => MigrationEvent {
            wish: Word(Asked::Pause),
            state: Word(MigrationState::WaitingForCustomer),
            ..before.clone()
        },
        Said::Stop => MigrationEvent {
            wish: Word(Asked::Stop),
            ..before.clone()
        },
        Said::Retry => MigrationEvent {
            state: Word(MigrationState::WaitingForCustomer),
            retries: before.retries + 1,
            ended_at: None,
            keep_until: None,
            ..begun
        },
    };
    ground.event = store::migration::change(writing, &before, after).await?;
    match said {
        Said::Retry => {
            let ended = before.ended_at.map_or(now, |ended| ended.0);
            let at_an_end = now.as_microsecond() - ended.as_microsecond();
            mailbox::wait_again(writing, id, at_an_end).await?;
        }
        Said::Stop if ends_at_once(&before, now) => {
            let of = (&ground.event, &ground.engagement);
            ground.event = end(writing, center, of, now).await?;
        }
        Said::Start | Said::Pause | Said::Stop => {}
    }
    let doer = (&act, Action::StartMigration);
    ground.enter(writing, center, doer, &said.as_str()).await
}

/// Accepts what came of an event, and tells the lead; once it is accepted, again changes nothing.
///
/// # Errors
/// It has not come to an end at which anything is there ([`Conflict::State`]), the tenant has no such
/// event, or the database failed.
pub async fn accept(
    center: &Center,
    act: &CustomerAct,
    id: MigrationEventId,
) -> Result<(), CenterFault> {
    act.permit(Action::AcceptMigration)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                let ground = Ground::of_tenant(writing, act.tenant(), *id).await?;
                is_under_way(&ground.engagement)?;
                let before = &ground.event;
                if before.accepted_at.is_some() {
                    return Ok(());
                }
                if !can_accept(before) {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let accepted = MigrationEvent {
                    accepted_by: Some(Id(act.person())),
                    accepted_at: Some(Instant(now)),
                    // Nothing is tried again from then on: the days count that the customer said.
                    keep_until: (before.keep_until.and(before.ended_at))
                        .map(|ended| Instant(keep_until(ended.0, before.keep_days))),
                    ..before.clone()
                };
                store::migration::change(writing, before, accepted).await?;
                // Nothing of it moves any more.
                store::migration::pairing::drop_of(writing, *id).await?;
                store::sign_in::revoke_for_migration(writing, *id, now).await?;
                let lead = tells::lead(writing, &ground.engagement).await?;
                let letter = Letter::Migration {
                    event: *id,
                    what: MigrationNews::Accepted,
                };
                letter::send_all(writing, center, lead, &letter, now).await?;
                let doer = (act, Action::AcceptMigration);
                ground.enter(writing, center, doer, &"accepted").await
            })
        })
        .await
}
