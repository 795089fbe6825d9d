//! An event in the table of waves: its mailboxes counted, what its program said, and what the reader may
//! do with it.

use jiff::{SignedDuration, Timestamp};
use process::identity::{MigrationEventId, PersonId};
use process::migration::{Asked, Rules};
use process::state::{MailboxState, MigrationState};
use report::migration::Wait;
use store::migration::MigrationEvent;
use store::migration::mailbox::Tally;

use super::ground::Ground;
use super::step::{Reader, cut_off, steps};
use super::view::{Counts, EventLine};
use super::word::{meant, whole};
use crate::task::Names;

/// The mailboxes of an event, counted from the tallies of its engagement.
pub(super) fn counts(event: MigrationEventId, tallies: &[Tally]) -> Counts {
    let mut counts = Counts::default();
    for tally in tallies.iter().filter(|tally| tally.event == event) {
        let many = whole(tally.count);
        counts.mailboxes += many;
        match tally.state {
            // One that was paused is counted already.
            MailboxState::Waiting if tally.messages_all == 0 => {}
            MailboxState::Waiting => counts.counted += many,
            MailboxState::Running => counts.running += many,
            MailboxState::Moved => counts.moved += many,
            MailboxState::Verified => counts.verified += many,
            MailboxState::WithErrors => counts.with_errors += many,
            MailboxState::Failed => counts.failed += many,
        }
        if tally.state != MailboxState::Waiting {
            counts.counted += many;
        }
        counts.bytes.0 += whole(tally.bytes_there);
        counts.bytes.1 += bytes_in_all(tally);
        counts.messages.0 += whole(tally.messages_there);
        counts.messages.1 += whole(tally.messages_all);
        counts.left += whole(tally.messages_left);
        counts.differences += whole(tally.differences);
        counts.doubled += whole(tally.doubled);
        counts.exceptions += whole(tally.exceptions);
    }
    counts
}

/// How large mailboxes are: as the program found them, or as the plan says while it has not begun.
pub(super) fn bytes_in_all(tally: &Tally) -> u64 {
    match tally.state {
        MailboxState::Waiting => whole(tally.bytes_planned.max(tally.bytes_all)),
        _ => whole(tally.bytes_all),
    }
}

/// The people whose names a line shows.
pub(super) fn people(event: &MigrationEvent) -> impl Iterator<Item = PersonId> {
    event.accepted_by.into_iter().map(|person| person.0)
}

/// The event as the reader sees it.
pub(super) fn line(
    ground: &Ground,
    counts: Counts,
    names: &Names,
    (reader, rules): (Reader<'_>, &Rules),
    now: Timestamp,
) -> EventLine {
    let event = &ground.event;
    let state = event.state.0;
    let is_submitted = state == MigrationState::Submitted;
    let is_moving = matches!(
        state,
        MigrationState::Running | MigrationState::WaitingForCustomer
    );
    let reason = event.wait_reason.as_deref().filter(|_| is_moving);
    EventLine {
        id: event.id.0,
        wave: event.wave.0,
        number: event.number,
        name: event.name.clone(),
        source: event.source.0,
        state,
        mover: state.whose_move(),
        starts_at: event.starts_at.0,
        zone: event.zone.clone(),
        cut_off: cut_off(event, rules).filter(|_| is_submitted),
        is_proposed: event.proposed_by.is_some(),
        started_at: event.started_at.map(|at| at.0),
        is_awaited: state == MigrationState::WaitingForCustomer && event.wish.0 == Asked::Run,
        is_stopped: event.wish.0 == Asked::Stop && state != MigrationState::Completed,
        counts,
        wait: reason.and_then(meant).map(|reason| Wait {
            reason,
            until: event.wait_until.map(|until| until.0),
        }),
        took: took(event, now),
        ends_at: (event.run_ends_at.map(|at| at.0)).filter(|_| state == MigrationState::Running),
        heard_at: event.heard_at.map(|at| at.0),
        accepted: (event.accepted_by.zip(event.accepted_at))
            .map(|(person, at)| (names.name(person.0), at.0)),
        steps: steps(reader, ground, rules, now),
    }
}

/// How long the event took, or has taken so far.
pub(super) fn took(event: &MigrationEvent, now: Timestamp) -> Option<SignedDuration> {
    let since = event.running_at?.0;
    let until = event.ended_at.map_or(now, |ended| ended.0);
    Some(until.duration_since(since))
}

/// Mailboxes an hour; none before there is an hour's worth to say.
pub(super) fn per_hour(counts: &Counts, took: SignedDuration) -> Option<u64> {
    const LEAST: i64 = 60;
    let seconds = took.as_secs();
    if seconds < LEAST || counts.done() == 0 {
        return None;
    }
    let seconds = u64::try_from(seconds).ok()?;
    Some(counts.done().saturating_mul(3_600) / seconds)
}
