//! What came of an event, judged by its mailboxes alone.

use jiff::Timestamp;
use process::migration::issues_until;
use process::state::{MailboxState, MigrationState};
use store::engagement::Engagement;
use store::migration::MigrationEvent;
use store::migration::mailbox;
use store::{Instant, Reading, Word, Writing};

use super::line::counts;
use super::rules;
use super::typed::keep_until;
use super::view::Counts;
use crate::engagement::tells;
use crate::letter::{self, Letter, MigrationNews};
use crate::{Center, CenterFault};

/// How far the mailboxes of an event are.
pub(super) async fn counted(
    reading: &Reading,
    event: &MigrationEvent,
) -> Result<Counts, CenterFault> {
    let of = (event.tenant_id.0, event.engagement_id.0);
    let tallies = mailbox::tallies_of(reading, of, event.id.0).await?;
    Ok(counts(event.id.0, &tallies))
}

/// What came of it once nothing moves any more: all is moved and verified, some is there, or nothing.
fn outcome(counts: &Counts) -> MigrationState {
    if counts.mailboxes > 0 && counts.verified == counts.mailboxes {
        MigrationState::Completed
    } else if counts.there() + counts.with_errors > 0 {
        MigrationState::CompletedWithErrors
    } else {
        MigrationState::Failed
    }
}

/// What came of it by the word of another tool, which says that mail is there and compares nothing.
pub(super) fn outcome_told(counts: &Counts) -> MigrationState {
    if counts.mailboxes > 0 && counts.there() == counts.mailboxes {
        MigrationState::Completed
    } else {
        outcome(counts)
    }
}

/// Whether a program that ends leaves something to do behind that it would do when it is run again:
/// mailboxes to move or to compare.
pub(super) fn is_unfinished(counts: &Counts) -> bool {
    counts.waiting() + counts.running + counts.moved > 0
}

/// Ends an event, with what came of it, and tells both sides, whoever brought the end about.
pub(super) async fn end(
    writing: &Writing,
    center: &Center,
    (before, engagement): (&MigrationEvent, &Engagement),
    at: Timestamp,
) -> Result<MigrationEvent, CenterFault> {
    let counts = counted(writing, before).await?;
    let ended = end_as(writing, center, before, outcome(&counts), at).await?;
    let both = tells::admins_and_lead(writing, engagement).await?;
    let letter = Letter::Migration {
        event: ended.id.0,
        what: MigrationNews::Ended,
    };
    letter::send_all(writing, center, both, &letter, center.now()).await?;
    Ok(ended)
}

/// Ends an event in this state. However few days the customer wants its addresses kept, they are while
/// issues are taken: nobody could look into one without them, nor have what did not move be tried again.
pub(super) async fn end_as(
    writing: &Writing,
    center: &Center,
    before: &MigrationEvent,
    state: MigrationState,
    at: Timestamp,
) -> Result<MigrationEvent, CenterFault> {
    let wanted = keep_until(at, before.keep_days);
    let needed = issues_until(&rules(center), at);
    let ended = MigrationEvent {
        state: Word(state),
        ended_at: Some(Instant(at)),
        keep_until: Some(Instant(wanted.max(needed))),
        run_ends_at: None,
        wait_reason: None,
        wait_until: None,
        ..before.clone()
    };
    Ok(store::migration::change(writing, before, ended).await?)
}

/// The state that a program tells of a mailbox, as the table of states has it.
pub(super) fn state_of(told: report::migration::MailboxState) -> MailboxState {
    use report::migration::MailboxState as Told;
    match told {
        Told::Waiting => MailboxState::Waiting,
        Told::Running => MailboxState::Running,
        Told::Moved => MailboxState::Moved,
        Told::Verified => MailboxState::Verified,
        Told::WithErrors => MailboxState::WithErrors,
        Told::Failed => MailboxState::Failed,
    }
}
