//! How far the customer's program is, as it says itself, and what it is to do.
//!
//! A message that is not newer than the last one changes nothing, so that one that was sent again, or
//! overtaken, does no harm. While the customer has not said that an event is to move, nothing that its
//! program says counts.

use std::collections::BTreeMap;

use process::identity::{MigrationEventId, PersonId, SignInId};
use process::migration::{Asked, asked};
use process::permission::{Action, Actor, ToolAct};
use process::state::{MailboxState, MigrationState};
use report::migration::{
    Answer, EventForRunner, MailboxProgress, Misfit, Progress, RunState, Sum, WaitReason, Wanted,
};
use store::migration::MigrationEvent;
use store::migration::item::{self, MigrationItem};
use store::migration::mailbox::{self, MigrationMailbox};
use store::{Instant, Reading, Word, Writing};

use super::advance::ask_next;
use super::ground::Ground;
use super::outcome::{counted, end, is_unfinished, state_of};
use super::redeem::for_runner;
use super::word::{amount, kept};
use crate::deed::Doer;
use crate::letter::{self, Letter, MigrationNews, admins_of};
use crate::sign_in::act_within;
use crate::task::is_under_way;
use crate::text::without_tricks;
use crate::{Center, CenterFault, FieldFault};

/// The customer's program with its token for one event. Only [`crate::sign_in`] makes one, of the token.
#[derive(Clone, Debug)]
pub struct Runner {
    act: ToolAct,
    event: MigrationEventId,
    token: SignInId,
}

impl Runner {
    pub(crate) fn of(act: ToolAct, event: MigrationEventId, token: SignInId) -> Self {
        Self { act, event, token }
    }

    /// The event that its token is for.
    #[must_use]
    pub fn event(&self) -> MigrationEventId {
        self.event
    }

    /// The event, if its token still holds, and whoever paired it may still have events move.
    async fn may_still(&self, reading: &Reading, center: &Center) -> Result<Ground, CenterFault> {
        // It may have ended since it was shown: by a newer one, or by its owner.
        let token = (self.token, self.event);
        if !store::sign_in::holds_for_migration(reading, token, center.now()).await? {
            return Err(CenterFault::NotFound);
        }
        let owner = (self.act.tenant(), self.act.person());
        let owner = act_within(reading, center, owner).await?;
        let owner = owner.ok_or(CenterFault::NotFound)?;
        owner.permit(Action::StartMigration)?;
        Ground::of_tenant(reading, self.act.tenant(), self.event).await
    }
}

impl Doer for Runner {
    fn capacity(&self) -> Actor {
        self.act.actor()
    }

    fn who(&self) -> Option<PersonId> {
        Some(self.act.person())
    }
}

/// The event of a program, with its mailboxes.
///
/// # Errors
/// The table does not let a tool run migrations; its token has ended, or the engagement has; whoever paired
/// it may no longer have events move; or the database failed.
pub async fn event_for_runner(
    center: &Center,
    runner: &Runner,
) -> Result<EventForRunner, CenterFault> {
    runner.act.permit(Action::RunMigration)?;
    let reading = center.store().read().await?;
    let ground = runner.may_still(&reading, center).await?;
    // With its engagement, what it was to be told of is over.
    is_under_way(&ground.engagement).map_err(|_| CenterFault::NotFound)?;
    for_runner(&reading, &ground.event, runner.act.person()).await
}

/// Takes what a program says of how far it is, and tells it what it is to do.
///
/// # Errors
/// It says more than a message may hold, or a mailbox is none of its event ([`CenterFault::Invalid`]); its
/// token has ended, or the engagement has; or the database failed.
pub async fn progress(
    center: &Center,
    runner: &Runner,
    progress: Progress,
) -> Result<Answer, CenterFault> {
    runner.act.permit(Action::RunMigration)?;
    progress.check().map_err(misfit)?;
    center
        .write(
            (runner.clone(), progress),
            |writing, center, (runner, progress)| {
                Box::pin(progress_in(writing, center, runner, progress))
            },
        )
        .await
}

fn misfit(fault: Misfit) -> CenterFault {
    let message = match fault {
        Misfit::Newer { .. } => "error-report-newer",
        Misfit::Mailboxes
        | Misfit::AllItems
        | Misfit::Items { .. }
        | Misfit::Target { .. }
        | Misfit::Sums { .. }
        | Misfit::Text { .. } => "error-migration-progress",
    };
    tracing::warn!(%fault, "a message of a migration does not fit");
    CenterFault::Invalid(vec![FieldFault::new("progress", message)])
}

async fn progress_in(
    writing: &Writing,
    center: &Center,
    runner: &Runner,
    told: &Progress,
) -> Result<Answer, CenterFault> {
    let now = center.now();
    let mut ground = runner.may_still(writing, center).await?;
    is_under_way(&ground.engagement)?;
    let before = ground.event.clone();
    let asked_for = asked(before.state.0, before.wish.0);
    let is_news = kept(told.sequence) > before.sequence;
    // What has ended is over, and what nobody has started is not to move.
    if asked_for == Asked::Wait || before.ended_at.is_some() || !is_news {
        return Ok(answer(&before));
    }
    write_mailboxes(writing, center, &before, (&told.mailboxes, as_told)).await?;
    let heard = MigrationEvent {
        sequence: kept(told.sequence),
        heard_at: Some(Instant(now)),
        run_state: Some(told.state.as_str().to_owned()),
        wait_reason: (told.wait.as_ref()).map(|wait| wait.reason.as_str().to_owned()),
        wait_until: (told.wait.as_ref())
            .and_then(|wait| wait.until)
            .map(Instant),
        hourly_messages: told.per_hour.map(|rate| kept(rate.messages)),
        hourly_bytes: told.per_hour.map(|rate| kept(rate.bytes)),
        run_ends_at: told.ends.map(Instant),
        running_at: before.running_at.or(Some(Instant(now))),
        ..before.clone()
    };
    ground.event = step(writing, center, &ground, heard, told).await?;
    let (from, to) = (before.state.0, ground.event.state.0);
    if from != to {
        tell(writing, center, &ground.event).await?;
        let doer = (runner, Action::RunMigration);
        ground.enter(writing, center, doer, &(from, to)).await?;
        // While it moves, the worker asks again by itself.
        ask_next(writing, center, &ground.event).await?;
    }
    Ok(answer(&ground.event))
}

fn answer(event: &MigrationEvent) -> Answer {
    Answer {
        wanted: wanted(asked(event.state.0, event.wish.0)),
        state: event.state.to_string(),
    }
}

/// What a program is to do, in its own words.
pub(super) fn wanted(asked: Asked) -> Wanted {
    match asked {
        Asked::Wait => Wanted::Wait,
        Asked::Run => Wanted::Run,
        Asked::Pause => Wanted::Pause,
        Asked::Stop => Wanted::Stop,
    }
}

/// Brings the event into the state that follows from what its program does.
async fn step(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    heard: MigrationEvent,
    told: &Progress,
) -> Result<MigrationEvent, CenterFault> {
    let before = &ground.event;
    let asks = told.wait.as_ref().is_some_and(|wait| {
        // Nothing goes on before somebody has looked.
        matches!(wait.reason, WaitReason::SignIn | WaitReason::NoRoom)
    });
    let is_to_move = before.wish.0 == Asked::Run;
    let moves = match told.state {
        RunState::Running => is_to_move,
        RunState::Waiting => is_to_move && !asks,
        RunState::Paused | RunState::Ended => false,
    };
    if told.state == RunState::Ended {
        return ended(writing, center, ground, heard).await;
    }
    // Before it ends it finishes what is under way.
    let finishes = before.state.0 == MigrationState::Running && before.wish.0 == Asked::Stop;
    // One that was just run again keeps still until the first answer tells it that it is to move.
    let is_untold = told.state == RunState::Paused && is_to_move;
    let to = if moves || finishes {
        MigrationState::Running
    } else if is_untold {
        before.state.0
    } else {
        MigrationState::WaitingForCustomer
    };
    Ok(store::migration::change(writing, before, in_state(heard, to)).await?)
}

fn in_state(event: MigrationEvent, state: MigrationState) -> MigrationEvent {
    MigrationEvent {
        state: Word(state),
        ..event
    }
}

/// A program has ended. What it left to be done waits for it to be run again, unless the customer wanted
/// it to end.
async fn ended(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    heard: MigrationEvent,
) -> Result<MigrationEvent, CenterFault> {
    let before = &ground.event;
    let counts = counted(writing, before).await?;
    let at = heard.heard_at.map_or(before.planned_at.0, |at| at.0);
    let met = store::migration::change(writing, before, heard).await?;
    if is_unfinished(&counts) && before.wish.0 != Asked::Stop {
        let waits = in_state(met.clone(), MigrationState::WaitingForCustomer);
        return Ok(store::migration::change(writing, &met, waits).await?);
    }
    end(writing, center, (&met, &ground.engagement), at).await
}

/// Tells the customer's admins when something waits for them.
async fn tell(
    writing: &Writing,
    center: &Center,
    event: &MigrationEvent,
) -> Result<(), CenterFault> {
    // The customer knows that it had it pause.
    if event.state.0 != MigrationState::WaitingForCustomer || event.wish.0 != Asked::Run {
        return Ok(());
    }
    let admins = admins_of(writing, event.tenant_id.0).await?;
    let letter = Letter::Migration {
        event: event.id.0,
        what: MigrationNews::Waits,
    };
    letter::send_all(writing, center, admins, &letter, center.now()).await
}

/// How a mailbox is after what was told of it.
pub(super) type Becomes = fn(MigrationMailbox, &MailboxProgress, Instant) -> MigrationMailbox;

/// Writes how far the mailboxes of an event are.
pub(super) async fn write_mailboxes(
    writing: &Writing,
    center: &Center,
    event: &MigrationEvent,
    (told, becomes): (&[MailboxProgress], Becomes),
) -> Result<(), CenterFault> {
    if told.is_empty() {
        return Ok(());
    }
    // What is said twice in one message holds as it is said last.
    let told: BTreeMap<String, &MailboxProgress> =
        told.iter().map(|one| (key(&one.target), one)).collect();
    let targets: Vec<String> = told.keys().cloned().collect();
    let known = mailbox::by_targets(writing, event.id.0, &targets).await?;
    if known.len() != told.len() {
        return Err(CenterFault::field("progress", "error-migration-mailbox"));
    }
    let now = Instant(center.now());
    let (mut rows, mut replaced, mut items) = (Vec::new(), Vec::new(), Vec::new());
    for before in known {
        let target = before.target.as_deref().unwrap_or_default();
        let Some(one) = told.get(target) else {
            return Err(CenterFault::field("progress", "error-migration-mailbox"));
        };
        if one.items.is_some() {
            replaced.push(before.id.0);
            items.extend(items_of(&before, one));
        }
        rows.push(becomes(before, one, now));
    }
    mailbox::write_all(writing, &rows).await?;
    item::replace(writing, &replaced, items).await?;
    Ok(())
}

/// What makes a mailbox the same one however its address is written.
pub(super) fn key(target: &str) -> String {
    target.trim().to_lowercase()
}

/// As a program tells it.
pub(super) fn as_told(
    before: MigrationMailbox,
    one: &MailboxProgress,
    now: Instant,
) -> MigrationMailbox {
    let told = state_of(one.state);
    let there = amount(one.messages.there);
    let begins_anew = matches!(told, MailboxState::Waiting | MailboxState::Running);
    // Nothing came since it was compared. A program that is run again counts up from nothing once more,
    // folder by folder, and one that is stopped takes nothing away.
    let stays_compared = is_whole(&before, one)
        && (there == before.messages_there || begins_anew && there < before.messages_there)
        && match told {
            MailboxState::Waiting | MailboxState::Running | MailboxState::Moved => true,
            MailboxState::Verified => one.verified.is_none(),
            MailboxState::WithErrors | MailboxState::Failed => false,
        };
    let state = match told {
        MailboxState::Waiting | MailboxState::Moved if stays_compared => MailboxState::Verified,
        state => state,
    };
    let has_begun = state != MailboxState::Waiting;
    let is_there = matches!(state, MailboxState::Moved | MailboxState::Verified);
    let (messages, bytes) = if stays_compared && begins_anew {
        (
            [
                before.messages_all,
                before.messages_there,
                before.messages_left,
            ],
            [before.bytes_all, before.bytes_there, before.bytes_left],
        )
    } else {
        (amounts(one.messages), amounts(one.bytes))
    };
    // While it moves, only a comparison that found it whole is kept: the next word is held against it.
    let compared = (one.verified.as_ref()).filter(|_| told != MailboxState::Running);
    let fault = one.fault.as_ref();
    MigrationMailbox {
        state: Word(state),
        messages_all: messages[0],
        messages_there: messages[1],
        messages_left: messages[2],
        bytes_all: bytes[0],
        bytes_there: bytes[1],
        bytes_left: bytes[2],
        attempt: i64::from(one.attempt),
        fault_class: fault.map(|fault| fault.class.as_str().to_owned()),
        fault_said: fault.map(|fault| harmless(&fault.said)),
        verified_at: if stays_compared {
            before.verified_at
        } else {
            compared.map(|compared| Instant(compared.at))
        },
        compared: if stays_compared {
            before.compared
        } else {
            compared.map_or(0, |compared| amount(compared.compared))
        },
        differences: compared.map_or(0, |compared| amount(compared.differences)),
        doubled: compared.map_or(0, |compared| amount(compared.doubled)),
        exceptions: exceptions(&before, one),
        running_at: before.running_at.or(has_begun.then_some(now)),
        // How long it took, and for how much, is known from the first time: a program that is run again, a day
        // later, moves little or nothing more, of a mailbox that has grown.
        moved_at: before.moved_at.or(is_there.then_some(now)),
        bytes_moved: before.bytes_moved.or(is_there.then_some(bytes[0])),
        changed_at: now,
        ..before
    }
}

/// Whether the last comparison found it whole, and the program says nothing else. One that is tried again
/// was not, however much of it is there; while one moves, only such a comparison is kept.
fn is_whole(before: &MigrationMailbox, one: &MailboxProgress) -> bool {
    let was_so = matches!(
        before.state.0,
        MailboxState::Verified | MailboxState::Running
    );
    let finds_something =
        (one.verified.as_ref()).is_some_and(|told| told.differences > 0 || told.doubled > 0);
    let is_otherwise = one.messages.left > 0 || finds_something;
    was_so && before.verified_at.is_some() && !is_otherwise
}

/// In all, there, and left behind.
fn amounts(sum: Sum) -> [i64; 3] {
    [amount(sum.all), amount(sum.there), amount(sum.left)]
}

/// How many items the ledger has of it then.
pub(super) fn exceptions(before: &MigrationMailbox, one: &MailboxProgress) -> i64 {
    match &one.items {
        Some(items) => i64::try_from(items.len()).unwrap_or(i64::MAX),
        None => before.exceptions,
    }
}

fn items_of(mailbox: &MigrationMailbox, one: &MailboxProgress) -> Vec<MigrationItem> {
    let items = one.items.as_deref().unwrap_or_default();
    let row = |(number, item): (i64, &report::migration::Item)| MigrationItem {
        mailbox_id: mailbox.id,
        number,
        tenant_id: mailbox.tenant_id,
        class: item.class.as_str().to_owned(),
        folder: item.folder.as_deref().map(harmless),
        uid: i64::from(item.uid),
        bytes: kept(item.bytes),
        code: item.code.as_deref().map(harmless),
        said: item.said.as_deref().map(harmless),
        subject: item.subject.as_deref().map(harmless),
    };
    (1..).zip(items).map(row).collect()
}

/// What others made, without what leads readers astray.
fn harmless(text: &str) -> String {
    without_tricks(text, report::migration::MOST_SAID)
}
