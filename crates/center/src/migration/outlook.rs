//! By when what is left may be moved, judged by the mailboxes that are done.

use jiff::Timestamp;
use process::identity::{EngagementId, TenantId};
use process::migration::{Done, Finish, Left, finish};
use process::state::MailboxState;
use store::Reading;
use store::migration::mailbox::{self, Tally};

use super::line::bytes_in_all;
use super::word::whole;
use crate::CenterFault;

/// Mailboxes by which the pace is judged, the latest.
const JUDGED_BY: u64 = 200;

/// By when the mailboxes may be moved that are left by these tallies: of an engagement, or of one of its
/// events. The pace is that of the whole engagement. None while too few are done, or none is left.
pub(super) async fn outlook(
    reading: &Reading,
    (tenant, engagement): (TenantId, EngagementId),
    tallies: &[Tally],
    now: Timestamp,
) -> Result<Option<Finish>, CenterFault> {
    let left = left(tallies);
    if left.mailboxes == 0 {
        return Ok(None);
    }
    let rows = mailbox::lately_moved(reading, (tenant, engagement), JUDGED_BY).await?;
    let mut done: Vec<Done> = rows
        .into_iter()
        .filter_map(|(since, until, bytes)| {
            let took = until.0.duration_since(since?.0);
            // What was there when it was first told of says nothing of the pace.
            took.is_positive().then(|| Done {
                bytes: whole(bytes),
                took,
            })
        })
        .collect();
    done.reverse();
    let (_, seed) = engagement.0.as_u64_pair();
    Ok(finish(&done, left, now, seed))
}

/// What waits or is under way.
fn left(tallies: &[Tally]) -> Left {
    let (mut mailboxes, mut running) = (0, 0);
    let mut bytes = Some(0_u64);
    let to_move = tallies
        .iter()
        .filter(|tally| matches!(tally.state, MailboxState::Waiting | MailboxState::Running));
    for tally in to_move {
        let many = whole(tally.count);
        mailboxes += many;
        if tally.state == MailboxState::Running {
            running += many;
        }
        let all = bytes_in_all(tally);
        let open = all.saturating_sub(whole(tally.bytes_there));
        // How large mailboxes are is known of all of them, or nothing is judged by it.
        bytes = bytes
            .filter(|_| all > 0)
            .and_then(|bytes| bytes.checked_add(open));
    }
    Left {
        mailboxes,
        bytes,
        at_once: u32::try_from(running).unwrap_or(u32::MAX).max(1),
    }
}
