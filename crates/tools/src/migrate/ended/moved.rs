//! A mailbox that moved, as its run tells and as its journal does.

use migrate::mail::{Alteration, Altered};
use serde_json::{Value, json};
use words::{Args, Speaker};

use super::{About, Item};
use crate::migrate::one::Sums;

/// What is told of a run.
pub fn about(sums: &Sums, speaker: &Speaker) -> About {
    let sum = Args::new()
        .number("folders", sums.counts.folders)
        .number("there", sums.there.0)
        .number("moved", sums.moved)
        .number("known", sums.known)
        .number("flags", sums.flags)
        .number("left", sums.left_messages());
    let mut lines = Vec::new();
    let counts = &sums.counts;
    if counts.elsewhere > 0 {
        let args = Args::new().number("messages", counts.elsewhere);
        lines.push(speaker.say_with("tools-migrate-elsewhere", args));
    }
    if counts.deleted + counts.kept > 0 {
        let args = Args::new()
            .number("deleted", counts.deleted)
            .number("kept", counts.kept);
        lines.push(speaker.say_with("tools-migrate-deleted", args));
    }
    lines.push(speaker.say_with("tools-migrate-sum", sum));
    lines.extend(waiting(sums.waiting.0, speaker));
    let mut numbers = stands(sums);
    numbers["elsewhere"] = json!(counts.elsewhere);
    numbers["deleted"] = json!({ "messages": counts.deleted, "kept": counts.kept });
    numbers["folders"] = json!(sums.counts.folders);
    numbers["moved"] = json!(sums.moved);
    numbers["known"] = json!(sums.known);
    numbers["flags"] = json!(sums.flags);
    About {
        items: items(sums, speaker),
        lines,
        numbers,
    }
}

/// What is told of a journal.
pub fn recorded(sums: &Sums, speaker: &Speaker) -> About {
    let sum = Args::new()
        .number("there", sums.there.0)
        .text("size", speaker.bytes(sums.there.1))
        .number("waiting", sums.waiting.0)
        .number("left", sums.left_messages());
    let mut lines = vec![speaker.say_with("tools-migrate-record", sum)];
    if sums.is_through {
        lines.extend(waiting(sums.waiting.0, speaker));
    } else {
        lines.push(speaker.say("tools-migrate-not-through"));
    }
    let mut numbers = stands(sums);
    numbers["is_through"] = json!(sums.is_through);
    About {
        items: items(sums, speaker),
        lines,
        numbers,
    }
}

/// What is still to be moved, as after a trial, and by what.
pub fn waiting(messages: u64, speaker: &Speaker) -> Option<String> {
    let args = Args::new().number("waiting", messages);
    (messages > 0).then(|| speaker.say_with("tools-migrate-waiting", args))
}

/// Where its messages are.
fn stands(sums: &Sums) -> Value {
    json!({
        "there": { "messages": sums.there.0, "bytes": sums.there.1 },
        "waiting": { "messages": sums.waiting.0, "bytes": sums.waiting.1 },
    })
}

fn items(sums: &Sums, speaker: &Speaker) -> Vec<Item> {
    let left = sums.left.iter().map(|one| Item {
        folder: one.folder.clone(),
        // Of a folder without messages, there is only the folder.
        uid: (one.uid > 0).then_some(one.uid),
        bytes: (one.uid > 0).then_some(one.size),
        class: one.reason.word().to_owned(),
        advice: speaker.say_of("tools-migrate-reason", one.reason.word()),
        detail: String::new(),
        said: one.said.clone(),
    });
    let altered = sums.altered.iter().map(|one| altered(one, speaker));
    left.chain(altered).collect()
}

/// What is there, but not as it was.
fn altered(one: &Altered, speaker: &Speaker) -> Item {
    let detail = match &one.what {
        Alteration::Keywords(keywords) => keywords.join(" "),
        Alteration::Nul => String::new(),
        Alteration::Doubled(uids) => {
            let uids = uids.iter().map(|uid| format!("UID {uid}"));
            uids.collect::<Vec<_>>().join(", ")
        }
    };
    Item {
        folder: one.folder.clone(),
        uid: Some(one.uid),
        bytes: None,
        class: one.what.word().to_owned(),
        advice: speaker.say_of("tools-migrate-altered", one.what.word()),
        detail,
        said: String::new(),
    }
}
