//! A mailbox that was looked at before it moves.

use migrate::mail::{Checked, Kind, Moves, Room, SideChecked, WhyNot, WillNotMove};
use serde_json::{Value, json};
use words::{Args, Speaker};

use super::{About, Item};
use crate::fault::mail_server;

/// Whether nothing stands in the way, and all of it would move as it is.
pub fn is_whole(checked: &Checked) -> bool {
    checked.moves.as_ref().is_some_and(|moves| {
        let is_over = moves.room.as_ref().is_some_and(Room::is_over);
        !is_over && !moves.will_not_move.iter().any(is_loss)
    })
}

/// Whether something would be missing at the target. A folder that shows what lies in others is no loss.
fn is_loss(one: &WillNotMove) -> bool {
    !matches!(
        one,
        WillNotMove::Folder {
            why: WhyNot::View,
            ..
        }
    )
}

/// What is told of it.
pub fn about(checked: &Checked, speaker: &Speaker) -> About {
    let sides = [
        ("source", &checked.source, "tools-migrate-source"),
        ("target", &checked.target, "tools-migrate-target"),
    ];
    let mut numbers = json!({ "sides": {} });
    let mut lines = Vec::new();
    for (name, side, key) in sides {
        let text = match side {
            Ok(side) => {
                numbers["sides"][name] = of_side(side);
                made(side, speaker)
            }
            Err(fault) => {
                let said = mail_server(fault, speaker);
                numbers["sides"][name] = json!({ "fault": said });
                said
            }
        };
        lines.push(speaker.say_with(key, Args::new().text("fault", text)));
    }
    let mut items = Vec::new();
    if let Some(moves) = &checked.moves {
        numbers["moves"] = of_moves(moves);
        lines.extend(sum(moves, speaker));
        items.extend(moves.will_not_move.iter().map(|one| item(one, speaker)));
    }
    About {
        items,
        lines,
        numbers,
    }
}

/// What a server says of itself.
fn made(side: &SideChecked, speaker: &Speaker) -> String {
    let make = if side.make.is_empty() {
        word(side.kind).to_owned()
    } else {
        side.make.clone()
    };
    match &side.quota {
        Some(quota) => {
            let args = Args::new()
                .text("make", make)
                .text("used", speaker.bytes(quota.used))
                .text("limit", speaker.bytes(quota.limit));
            speaker.say_with("tools-check-quota", args)
        }
        None => make,
    }
}

/// What would move, in words.
fn sum(moves: &Moves, speaker: &Speaker) -> Vec<String> {
    let sum = Args::new()
        .number("folders", moves.folders.len())
        .number("messages", moves.messages)
        .text("size", speaker.bytes(moves.bytes))
        .number("due", moves.estimate.messages)
        .text("rest", speaker.bytes(moves.estimate.bytes));
    let mut lines = vec![speaker.say_with("tools-check-sum", sum)];
    if let Some(took) = moves.estimate.duration {
        let minutes = took.as_secs().div_ceil(60);
        let args = Args::new().minutes("length", minutes);
        lines.push(speaker.say_with("tools-check-length", args));
    }
    if let Some(room) = moves.room {
        let key = if room.is_over() {
            "tools-check-room-over"
        } else {
            "tools-check-room"
        };
        let args = Args::new()
            .text("needed", speaker.bytes(room.needed))
            .text("limit", speaker.bytes(room.limit));
        lines.push(speaker.say_with(key, args));
    }
    lines
}

fn item(one: &WillNotMove, speaker: &Speaker) -> Item {
    let advice = match one {
        WillNotMove::OverLimit { limit, .. } => {
            let args = Args::new().text("most", speaker.bytes(*limit));
            speaker.say_with("tools-check-item-over-limit", args)
        }
        WillNotMove::Keywords { .. } => speaker.say("tools-check-item-keywords"),
        WillNotMove::Folder { why, .. } => match why {
            WhyNot::View => speaker.say("tools-check-item-view"),
            WhyNot::Closed => speaker.say("tools-check-item-closed"),
        },
    };
    let (folder, uid, bytes, class, detail) = match one {
        WillNotMove::OverLimit {
            folder,
            uid,
            bytes,
            limit,
        } => {
            let limit = speaker.bytes(*limit);
            (folder, Some(*uid), Some(*bytes), "over-limit", limit)
        }
        WillNotMove::Keywords {
            folder, keywords, ..
        } => (folder, None, None, "keywords", keywords.join(" ")),
        WillNotMove::Folder { folder, why } => {
            let class = match why {
                WhyNot::View => "view",
                WhyNot::Closed => "closed",
            };
            (folder, None, None, class, String::new())
        }
    };
    Item {
        folder: folder.clone(),
        uid,
        bytes,
        class: class.to_owned(),
        advice,
        detail,
        said: String::new(),
    }
}

fn of_side(side: &SideChecked) -> Value {
    let quota = side.quota.as_ref();
    json!({
        "kind": word(side.kind),
        "make": side.make,
        "capabilities": side.capabilities,
        "prefix": side.prefix,
        "delimiter": side.delimiter.map(String::from),
        "append_limit": side.append_limit,
        "quota": quota.map(|quota| json!({ "used": quota.used, "limit": quota.limit })),
    })
}

fn of_moves(moves: &Moves) -> Value {
    let folders = moves.folders.iter().map(|folder| {
        json!({
            "name": folder.name,
            "target": folder.target_name,
            "is_there": folder.is_there,
            "messages": folder.messages,
            "bytes": folder.bytes,
        })
    });
    let room = moves.room.as_ref().map(
        |room| json!({ "needed": room.needed, "limit": room.limit, "is_over": room.is_over() }),
    );
    json!({
        "folders": folders.collect::<Vec<_>>(),
        "messages": moves.messages,
        "bytes": moves.bytes,
        "room": room,
        "due": { "messages": moves.estimate.messages, "bytes": moves.estimate.bytes },
        "seconds": moves.estimate.duration.map(|took| took.as_secs()),
    })
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Exchange => "exchange",
        Kind::Gmail => "gmail",
        Kind::Dovecot => "dovecot",
        Kind::Cyrus => "cyrus",
        Kind::Other => "other",
    }
}
