//! A mailbox that was compared with its source.

use migrate::mail::{By, Difference, NotCompared, Verified, What, Why};
use serde_json::json;
use words::{Args, Speaker};

use super::moved::waiting as still_to_move;
use super::{About, Item};

/// What is told of it.
pub fn about(verified: &Verified, speaker: &Speaker) -> About {
    let not_compared = verified.not_compared.iter();
    let not_compared = not_compared.map(|one| folder(one, speaker));
    let differences = verified.differences.iter();
    let differences = differences.map(|one| difference(one, speaker));
    let total = |number: fn(&migrate::mail::FolderVerified) -> u64| {
        verified.folders.iter().map(number).sum::<u64>()
    };
    let (new, waiting) = (total(|one| one.new), total(|one| one.waiting));
    let left = total(|one| one.left);
    let differ = verified
        .more
        .saturating_add(verified.differences.len() as u64);
    let sum = Args::new()
        .number("compared", verified.compared)
        .number("identical", verified.identical)
        .number("hashed", verified.hashed)
        .number("differences", differ)
        .number("new", new)
        .number("waiting", waiting)
        .number("left", left);
    let mut lines = vec![speaker.say_with("tools-verify-sum", sum)];
    lines.extend(still_to_move(new.saturating_add(waiting), speaker));
    if verified.more > 0 {
        lines.push(speaker.say_count("tools-verify-more", verified.more));
    }
    let folders = verified.folders.iter().map(|one| {
        json!({
            "name": one.name,
            "target": one.target_name,
            "at_source": one.source,
            "in_journal": one.journal,
            "found": one.found,
            "at_target": one.target,
            "new": one.new,
            "waiting": one.waiting,
            "left": one.left,
            "gone": one.gone,
            "nameless": one.nameless,
        })
    });
    About {
        items: not_compared.chain(differences).collect(),
        lines,
        numbers: json!({
            "folders": folders.collect::<Vec<_>>(),
            "messages": verified.messages,
            "compared": verified.compared,
            "identical": verified.identical,
            "hashed": verified.hashed,
            "other_sizes": verified.other_sizes,
            "differences": differ,
            "new": new,
            "waiting": waiting,
            "left": left,
        }),
    }
}

fn folder(one: &NotCompared, speaker: &Speaker) -> Item {
    let class = match one.why {
        Why::NotRun => "not-run",
        Why::SourceGone => "source-gone",
        Why::TargetGone => "target-gone",
        Why::SourceAnew => "source-anew",
        Why::TargetAnew => "target-anew",
        Why::NotTaken => "not-taken",
    };
    Item {
        folder: one.folder.clone(),
        uid: None,
        bytes: None,
        class: class.to_owned(),
        advice: speaker.say_of("tools-verify-folder", class),
        detail: String::new(),
        said: String::new(),
    }
}

fn difference(one: &Difference, speaker: &Speaker) -> Item {
    let (class, detail) = match &one.what {
        What::Missing => ("missing", String::new()),
        What::Flags { source, target } => ("flags", format!("({source}) → ({target})")),
        What::Date => ("date", String::new()),
        What::Bytes => ("content", String::new()),
        What::Keywords(keywords) => ("keywords", keywords.join(" ")),
        What::Doubled { target_uid } => ("doubled", format!("UID {target_uid}")),
    };
    let by = match one.by {
        By::Source => "source",
        By::Target => "target",
        By::Both => "both",
        By::Nobody => "nobody",
    };
    let by = match (&one.what, one.by) {
        (What::Missing, By::Target) => speaker.say("tools-verify-missing-by-target"),
        _ => speaker.say_of("tools-verify-by", by),
    };
    let args = Args::new()
        .text("what", speaker.say_of("tools-verify-what", class))
        .text("by", by);
    Item {
        folder: one.folder.clone(),
        uid: Some(one.uid),
        bytes: None,
        class: class.to_owned(),
        advice: speaker.say_with("tools-verify-difference", args),
        detail,
        said: String::new(),
    }
}
