//! A mailbox that moved.

use serde_json::json;
use words::{Args, Speaker};

use super::{About, Item};
use crate::migrate::one::Sums;

/// What is told of it.
pub fn about(sums: &Sums, speaker: &Speaker) -> About {
    let left = sums.left.iter().map(|one| Item {
        folder: one.folder.clone(),
        uid: Some(one.uid),
        bytes: Some(one.size),
        class: one.reason.word().to_owned(),
        advice: speaker.say_of("tools-migrate-reason", one.reason.word()),
        said: one.said.clone(),
    });
    let sum = Args::new()
        .number("folders", sums.counts.folders)
        .number("there", sums.there.0)
        .number("moved", sums.moved)
        .number("known", sums.known)
        .number("flags", sums.flags)
        .number("left", sums.left.len());
    About {
        items: left.collect(),
        lines: vec![speaker.say_with("tools-migrate-sum", sum)],
        numbers: json!({
            "folders": sums.counts.folders,
            "there": { "messages": sums.there.0, "bytes": sums.there.1 },
            "waiting": { "messages": sums.waiting.0, "bytes": sums.waiting.1 },
            "moved": sums.moved,
            "known": sums.known,
            "flags": sums.flags,
        }),
    }
}
