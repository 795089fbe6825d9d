//! How far a mailbox is, as the Center is told it.

use std::collections::HashSet;

use migrate::mail::{Ahead, Alteration, Fault as ServerFault, MailFault, Reason, Verified, What};
use report::migration::{
    Compared, FaultClass, Item, ItemClass, MOST_ITEMS, MOST_SAID, MailboxProgress, MailboxState,
    Stopped, Sum, WaitReason,
};

use super::super::one::{Came, Sums, Tally};
use crate::fault::Fault;
use crate::shown;

/// What a mailbox is called, and how often it was begun.
type Which<'a> = (&'a str, u32);

/// What of a mailbox is not as it was. The Center replaces what it has of these as a whole, so what a run
/// left and what a comparison found are kept apart, and told together.
#[derive(Debug, Default)]
pub struct Items {
    /// What a run left or altered, with all names; nothing while no run or journal said so.
    run: Option<Vec<Item>>,
    /// What the last comparison found.
    compared: Vec<Item>,
}

impl Items {
    /// Whether it is known what a run left.
    pub fn is_run_known(&self) -> bool {
        self.run.is_some()
    }

    /// What stopped a run that came to its end: messages that a target is too full for.
    fn fault(&self) -> Option<Stopped> {
        let mut left = self.run.iter().flatten();
        let is_full = left.any(|one| one.class == ItemClass::NoRoom);
        is_full.then(|| Stopped {
            class: FaultClass::NoRoom,
            said: String::new(),
        })
    }

    /// All of it; nothing while that would take back what a former run told.
    fn told(&self, with_names: bool) -> Option<Vec<Item>> {
        let run = self.run.as_ref()?;
        let known: HashSet<_> = run.iter().map(key).collect();
        let compared = self.compared.iter();
        let more = compared.filter(|one| !known.contains(&key(one)));
        let shown = |one: &Item| Item {
            folder: one.folder.clone().filter(|_| with_names),
            said: one.said.clone().filter(|_| with_names),
            ..one.clone()
        };
        let all = run.iter().chain(more).take(MOST_ITEMS);
        Some(all.map(shown).collect())
    }
}

/// What makes two items the same.
fn key(item: &Item) -> (ItemClass, Option<&str>, u32) {
    (item.class, item.folder.as_deref(), item.uid)
}

/// One that is under way.
pub fn running(
    (target, attempt): Which<'_>,
    before: Option<&MailboxProgress>,
    tally: &Tally,
) -> MailboxProgress {
    let through = tally.through();
    let there = tally.of(|tally| &tally.before) + through;
    let left = tally.of(|tally| &tally.left);
    let bytes = tally.of(|tally| &tally.bytes);
    let messages = sum(tally.of(|tally| &tally.held), there, left);
    MailboxProgress {
        target: target.to_owned(),
        state: MailboxState::Running,
        messages,
        // How many bytes a source holds it does not say beforehand.
        bytes: before.map_or_else(
            || sum(0, bytes, 0),
            |before| {
                sum(
                    before.bytes.all,
                    before.bytes.there.max(bytes),
                    before.bytes.left,
                )
            },
        ),
        attempt,
        fault: None,
        verified: before.and_then(|before| before.verified.clone()),
        items: None,
    }
}

/// One that ended, for now or for good.
pub fn ended(
    (target, attempt): Which<'_>,
    before: Option<MailboxProgress>,
    ended: &Result<Came, Fault>,
    items: &mut Items,
    (is_again, with_names): (bool, bool),
) -> MailboxProgress {
    let mut told = before.unwrap_or_else(|| MailboxProgress {
        target: target.to_owned(),
        state: MailboxState::Waiting,
        messages: Sum::default(),
        bytes: Sum::default(),
        attempt,
        fault: None,
        verified: None,
        items: None,
    });
    told.attempt = attempt;
    told.items = None;
    match ended {
        Ok(Came::Moved(sums) | Came::Recorded(Some(sums))) => {
            moved(&mut told, sums);
            items.run = Some(left(sums));
            told.fault = items.fault();
            told.items = items.told(with_names);
        }
        Ok(Came::Verified(verified)) => {
            compared(&mut told, verified);
            told.fault = items.fault();
            items.compared = found(verified);
            told.items = items.told(with_names);
        }
        Ok(Came::Checked(_) | Came::Recorded(None)) => {}
        // It goes on where it was, as soon as somebody says so.
        Err(Fault::Stopped) => told.state = MailboxState::Waiting,
        Err(fault) => {
            told.state = if is_again {
                MailboxState::Waiting
            } else {
                MailboxState::Failed
            };
            told.fault = Some(Stopped {
                class: class(fault),
                said: String::new(),
            });
        }
    }
    told
}

fn moved(told: &mut MailboxProgress, sums: &Sums) {
    let left = sums.left_messages() as u64;
    let left_bytes = sums.left.iter().map(|one| one.size).sum();
    told.messages = Sum {
        all: sums.there.0 + sums.waiting.0 + left,
        there: sums.there.0,
        left,
    };
    told.bytes = Sum {
        all: sums.there.1 + sums.waiting.1 + left_bytes,
        there: sums.there.1,
        left: left_bytes,
    };
    // What is there, but not as it was, is told with it; all has moved.
    told.state = if sums.left.is_empty() {
        MailboxState::Moved
    } else {
        MailboxState::WithErrors
    };
}

/// What a run left or altered.
fn left(sums: &Sums) -> Vec<Item> {
    let item = |class, folder: &str, uid, bytes, said: &str| Item {
        class,
        code: None,
        folder: name(folder),
        uid,
        bytes,
        said: name(said),
        subject: None,
    };
    let left = sums.left.iter().map(|one| {
        let class = match one.reason {
            Reason::TooLarge => ItemClass::TooLarge,
            Reason::NoRoom => ItemClass::NoRoom,
            Reason::Bytes => ItemClass::Bytes,
            Reason::Refused | Reason::Folder => ItemClass::Refused,
            Reason::Unreadable => ItemClass::Unreadable,
        };
        item(class, &one.folder, one.uid, one.size, &one.said)
    });
    let altered = sums.altered.iter().map(|one| {
        let class = match one.what {
            Alteration::Keywords(_) => ItemClass::Keywords,
            Alteration::Nul => ItemClass::Nul,
            Alteration::Doubled(_) => ItemClass::Doubled,
        };
        item(class, &one.folder, one.uid, 0, "")
    });
    left.chain(altered).take(MOST_ITEMS).collect()
}

fn compared(told: &mut MailboxProgress, verified: &Verified) {
    let all = &verified.differences;
    let is_double = |what: &What| matches!(what, What::Doubled { .. });
    let doubles = all.iter().filter(|one| is_double(&one.what)).count() as u64;
    told.verified = Some(Compared {
        at: shown::now(),
        compared: verified.compared,
        differences: all.len() as u64 + verified.more - doubles,
        doubled: doubles,
    });
    told.state = if verified.is_whole() {
        MailboxState::Verified
    } else {
        MailboxState::WithErrors
    };
}

/// What a comparison found.
fn found(verified: &Verified) -> Vec<Item> {
    let items = verified.differences.iter().map(|one| Item {
        class: match one.what {
            What::Missing => ItemClass::Missing,
            What::Flags { .. } | What::Date | What::Bytes => ItemClass::Differs,
            What::Keywords(_) => ItemClass::Keywords,
            What::Doubled { .. } => ItemClass::Doubled,
        },
        code: None,
        folder: name(&one.folder),
        uid: one.uid,
        bytes: 0,
        said: None,
        subject: None,
    });
    items.take(MOST_ITEMS).collect()
}

/// Why a mailbox stopped.
fn class(fault: &Fault) -> FaultClass {
    let Fault::Mail(MailFault::Source(fault) | MailFault::Target(fault)) = fault else {
        return match fault {
            Fault::Mail(MailFault::Journal(_)) => FaultClass::Journal,
            Fault::Mail(MailFault::Paused { .. }) => FaultClass::Throttled,
            _ => FaultClass::Other,
        };
    };
    match fault {
        ServerFault::Sign(_) => FaultClass::SignIn,
        ServerFault::Connect { .. }
        | ServerFault::Tls { .. }
        | ServerFault::Io(_)
        | ServerFault::Closed(_)
        | ServerFault::Late(_) => FaultClass::Unreachable,
        ServerFault::Throttled { .. } => FaultClass::Throttled,
        ServerFault::Nonsense(_) | ServerFault::Refused { .. } => FaultClass::Protocol,
        _ => FaultClass::Other,
    }
}

/// Why it waits.
pub fn reason(reason: migrate::mail::WaitReason) -> WaitReason {
    use migrate::mail::WaitReason as Why;
    match reason {
        Why::Suggested => WaitReason::Suggested,
        Why::Limit => WaitReason::Limit,
        Why::Budget => WaitReason::Budget,
        Why::Window => WaitReason::Window,
        Why::Dropped => WaitReason::Dropped,
        Why::Connections => WaitReason::Connections,
    }
}

/// Why nothing more can move before somebody has looked: all that is not there is held up by what only a
/// person mends.
pub fn asks(all: &[Option<MailboxProgress>]) -> Option<WaitReason> {
    let mut asks = None;
    for one in all {
        let one = one.as_ref()?;
        if matches!(one.state, MailboxState::Moved | MailboxState::Verified) {
            continue;
        }
        let reason = match one.fault.as_ref()?.class {
            FaultClass::SignIn => WaitReason::SignIn,
            FaultClass::NoRoom => WaitReason::NoRoom,
            _ => return None,
        };
        asks = asks.or(Some(reason));
    }
    asks
}

/// What is still to move, as far as that was said.
pub fn ahead(tally: &Tally) -> Ahead {
    let there = tally.of(|tally| &tally.before) + tally.through();
    let done = there + tally.of(|tally| &tally.left);
    let messages = tally.of(|tally| &tally.held).saturating_sub(done);
    // By the size of those that moved.
    let moved = tally.of(|tally| &tally.moved);
    let mean = tally.of(|tally| &tally.bytes).checked_div(moved);
    Ahead {
        messages,
        bytes: messages.saturating_mul(mean.unwrap_or_default()),
    }
}

/// A sum that is sound: what is there and left is never more than there is in all.
fn sum(all: u64, there: u64, left: u64) -> Sum {
    Sum {
        all: all.max(there + left),
        there,
        left,
    }
}

/// A name or a server's words, on one line.
fn name(text: &str) -> Option<String> {
    let shown = text.chars().filter(|one| !one.is_control()).take(MOST_SAID);
    (!text.is_empty()).then(|| shown.collect())
}

#[cfg(test)]
mod tests {
    use migrate::mail::{By, Difference, Left};

    use super::*;

    /// Told with nothing known of it before.
    fn of(which: Which<'_>, came: &Result<Came, Fault>, with_names: bool) -> MailboxProgress {
        ended(
            which,
            None,
            came,
            &mut Items::default(),
            (false, with_names),
        )
    }

    fn sums(reasons: &[Reason]) -> Sums {
        let left = reasons.iter().zip(1..).map(|(reason, uid)| Left {
            folder: "Personal".to_owned(),
            uid,
            size: 10,
            reason: *reason,
            said: "too\r\nlarge".to_owned(),
        });
        Sums {
            there: (5, 500),
            waiting: (1, 7),
            left: left.collect(),
            ..Sums::default()
        }
    }

    #[test]
    fn what_a_run_came_to_is_told_without_names_unless_they_are_asked_for() {
        let came = Ok(Came::Moved(sums(&[Reason::TooLarge])));
        let told = of(("a@x.example", 2), &came, false);
        assert_eq!((told.state, told.attempt), (MailboxState::WithErrors, 2));
        assert_eq!(
            (told.messages.all, told.messages.there, told.messages.left),
            (7, 5, 1)
        );
        assert_eq!(
            (told.bytes.all, told.bytes.there, told.bytes.left),
            (517, 500, 10)
        );
        let items = told.items.unwrap();
        assert_eq!((items[0].class, items[0].uid), (ItemClass::TooLarge, 1));
        assert_eq!((&items[0].folder, &items[0].said), (&None, &None));
        let told = of(("a@x.example", 2), &came, true);
        let items = told.items.unwrap();
        assert_eq!(items[0].folder.as_deref(), Some("Personal"));
        assert_eq!(items[0].said.as_deref(), Some("toolarge"));
    }

    #[test]
    fn a_whole_mailbox_is_moved_and_a_stopped_one_waits() {
        let whole = Ok(Came::Moved(sums(&[])));
        let told = of(("a@x.example", 1), &whole, false);
        assert_eq!(
            (told.state, told.items),
            (MailboxState::Moved, Some(Vec::new()))
        );
        let stopped = Err(Fault::Stopped);
        let told = of(("a@x.example", 1), &stopped, false);
        assert_eq!((told.state, told.fault), (MailboxState::Waiting, None));
    }

    #[test]
    fn a_refused_password_is_told_by_its_class_alone() {
        let fault = MailFault::Target(ServerFault::Sign("jane: no".to_owned()));
        let told = of(("a@x.example", 1), &Err(fault.into()), true);
        let fault = told.fault.unwrap();
        assert_eq!((fault.class, fault.said.as_str()), (FaultClass::SignIn, ""));
        assert_eq!(told.state, MailboxState::Failed);
    }

    fn differs(folder: &str, uid: u32) -> Came {
        let difference = Difference {
            folder: folder.to_owned(),
            uid,
            what: What::Missing,
            by: By::Nobody,
        };
        Came::Verified(Verified {
            differences: vec![difference],
            ..Verified::default()
        })
    }

    #[test]
    fn a_comparison_adds_to_what_a_run_left_and_the_next_takes_only_its_own_back() {
        let mut items = Items::default();
        let mut hear = |before, came: Result<Came, Fault>| {
            let told = ended(("a", 1), before, &came, &mut items, (false, false));
            let uids = told.items.as_ref().map(|items| {
                let uids = items.iter().map(|one| (one.class, one.uid));
                uids.collect::<Vec<_>>()
            });
            (Some(told), uids)
        };
        let left = (ItemClass::TooLarge, 1);
        let run = || Ok(Came::Moved(sums(&[Reason::TooLarge])));
        let (before, told) = hear(None, run());
        assert_eq!(told, Some(vec![left]));
        let (before, told) = hear(before, Ok(differs("Sent", 1)));
        assert_eq!(told, Some(vec![left, (ItemClass::Missing, 1)]));
        let (before, told) = hear(before, Err(Fault::Stopped));
        assert_eq!(told, None);
        let (before, told) = hear(before, Ok(Came::Verified(Verified::default())));
        assert_eq!(told, Some(vec![left]));
        let (_, told) = hear(before, Ok(Came::Moved(sums(&[]))));
        assert_eq!(told, Some(Vec::new()));
    }

    #[test]
    fn a_comparison_alone_takes_nothing_back_until_the_journal_says_what_a_run_left() {
        let mut items = Items::default();
        let found = Ok(differs("Sent", 7));
        let told = ended(("a", 0), None, &found, &mut items, (false, false));
        assert_eq!(told.items, None);
        let known = Ok(Came::Recorded(Some(sums(&[Reason::TooLarge]))));
        let before = ended(("a", 0), None, &known, &mut items, (false, false));
        let told = ended(("a", 0), Some(before), &found, &mut items, (false, false));
        assert_eq!(told.items.map(|items| items.len()), Some(2));
        assert_eq!((told.messages.all, told.messages.left), (7, 1));
    }

    #[test]
    fn a_full_target_is_told_until_a_run_found_room() {
        let mut items = Items::default();
        let mut fault = |came: Came| {
            let told = ended(("a", 1), None, &Ok(came), &mut items, (false, false));
            told.fault.map(|fault| fault.class)
        };
        assert_eq!(fault(Came::Moved(sums(&[Reason::TooLarge]))), None);
        let full = Came::Moved(sums(&[Reason::TooLarge, Reason::NoRoom]));
        assert_eq!(fault(full), Some(FaultClass::NoRoom));
        let compared = fault(Came::Verified(Verified::default()));
        assert_eq!(compared, Some(FaultClass::NoRoom));
        assert_eq!(fault(Came::Moved(sums(&[]))), None);
    }

    #[test]
    fn somebody_is_asked_for_once_all_that_is_not_there_waits_for_them() {
        let refused = || {
            let fault = MailFault::Source(ServerFault::Sign("no".to_owned()));
            Some(of(("a", 1), &Err(fault.into()), false))
        };
        let stopped = || Some(of(("b", 1), &Err(Fault::Stopped), false));
        let came = |reasons: &[Reason]| Some(of(("c", 1), &Ok(Came::Moved(sums(reasons))), false));
        assert_eq!(asks(&[refused(), came(&[])]), Some(WaitReason::SignIn));
        assert_eq!(asks(&[came(&[Reason::NoRoom])]), Some(WaitReason::NoRoom));
        assert_eq!(asks(&[refused(), stopped()]), None);
        assert_eq!(asks(&[refused(), came(&[Reason::TooLarge])]), None);
        assert_eq!(asks(&[refused(), None]), None);
        assert_eq!(asks(&[came(&[])]), None);
    }

    #[test]
    fn the_same_message_of_a_run_and_a_comparison_is_told_once() {
        let item = |folder: &str, uid| Item {
            class: ItemClass::Keywords,
            code: None,
            folder: Some(folder.to_owned()),
            uid,
            bytes: 0,
            said: None,
            subject: None,
        };
        let items = Items {
            run: Some(vec![item("Sent", 1)]),
            compared: vec![item("Sent", 1), item("Drafts", 1)],
        };
        let folders = |with_names| {
            let told = items.told(with_names).unwrap().into_iter();
            told.map(|one| one.folder).collect::<Vec<_>>()
        };
        let named = [Some("Sent".to_owned()), Some("Drafts".to_owned())];
        assert_eq!(folders(true), named);
        assert_eq!(folders(false), [None::<String>, None]);
    }
}
