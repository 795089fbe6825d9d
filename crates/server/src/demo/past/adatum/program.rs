//! What Adatum's program says of its mailboxes, made up: how large each is, what of it does not move, and
//! the messages of the program as they come over the network.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::DOMAIN;

/// What each target may hold.
const QUOTA: u64 = 50_000_000_000;
/// What a message weighs on average.
const OF_A_MESSAGE: u64 = 75_000;
/// Mailboxes of wave 3 that fill their target to more than is allowed.
const TOO_LARGE: std::ops::Range<usize> = 500..512;
const INITIALS: &[u8; 13] = b"abcdefghijkmn";
const SURNAMES: [&str; 20] = [
    "kim", "park", "choi", "jung", "kang", "cho", "yoon", "jang", "lim", "han", "oh", "seo",
    "shin", "kwon", "hwang", "ahn", "song", "ryu", "hong", "jeon",
];

/// Mailboxes that move together, by their places among all.
#[derive(Clone, Copy)]
pub(super) struct Batch {
    pub(super) first: usize,
    pub(super) many: usize,
}

impl Batch {
    const fn new(first: usize, many: usize) -> Self {
        Self { first, many }
    }

    pub(super) const TEST: Self = Self::new(0, 5);
    pub(super) const PILOT: Self = Self::new(5, 35);
    pub(super) const WAVES: [Self; 4] = [
        Self::new(40, 150),
        Self::new(190, 310),
        Self::new(500, 310),
        Self::new(810, 430),
    ];

    /// The list of its mailboxes, as somebody pastes it into the form.
    pub(super) fn list(self) -> String {
        let lines = (self.first..self.first + self.many).map(|place| {
            let name = name(place);
            format!("{name},{name}@{DOMAIN},{},{QUOTA}\n", bytes(place))
        });
        lines.collect()
    }

    /// What the program says while it has finished so many of them and works on so many more.
    pub(super) fn told(self, (from, to): (usize, usize), at_once: usize, at: Timestamp) -> Value {
        let end = self.first + self.many;
        let done = (self.first + from)..(self.first + to).min(end);
        let under_way = (self.first + to).min(end)..(self.first + to + at_once).min(end);
        let mailboxes: Vec<Value> = done
            .map(|place| finished(place, at))
            .chain(under_way.map(half_way))
            .collect();
        json!(mailboxes)
    }
}

/// A message of the program.
pub(super) fn message(sequence: u64, state: &str, at: Timestamp, mailboxes: &Value) -> Value {
    json!({
        "schema": 1,
        "sequence": sequence,
        "sent": at.to_string(),
        "state": state,
        "per_hour": { "messages": 312_000, "bytes": 23_400_000_000_u64 },
        "mailboxes": mailboxes,
    })
}

fn name(place: usize) -> String {
    match place {
        40 => return "finance".to_owned(),
        41 => return "legal".to_owned(),
        _ => {}
    }
    let initial = char::from(INITIALS[place % INITIALS.len()]);
    let surname = SURNAMES[place / INITIALS.len() % SURNAMES.len()];
    match place / (INITIALS.len() * SURNAMES.len()) {
        0 => format!("{initial}.{surname}"),
        again => format!("{initial}.{surname}{}", again + 1),
    }
}

fn bytes(place: usize) -> u64 {
    if TOO_LARGE.contains(&place) {
        return QUOTA / 100 * 90;
    }
    let spread = u64::try_from(place * 7_919 % 500).unwrap_or_default();
    200_000_000 + spread * 1_000_000
}

/// What of a mailbox does not move as it was.
fn items(place: usize) -> Vec<Value> {
    let item =
        |class: &str, uid: u32, bytes: u64| json!({ "class": class, "uid": uid, "bytes": bytes });
    match place {
        40 => vec![item("too_large", 4_112, 40_000_000)],
        41 => (1..=5)
            .map(|uid| item("unreadable", 900 + uid, 81_000))
            .collect(),
        11 | 19 | 27 | 52 => vec![item("keywords", 17, 64_000)],
        _ => Vec::new(),
    }
}

/// A mailbox that is moved and compared.
fn finished(place: usize, at: Timestamp) -> Value {
    let items = items(place);
    let missed = items.iter().filter(|item| item["class"] != "keywords");
    let left = u64::try_from(missed.clone().count()).unwrap_or_default();
    let bytes_left: u64 = missed.filter_map(|item| item["bytes"].as_u64()).sum();
    let (all, messages) = (bytes(place), bytes(place) / OF_A_MESSAGE);
    json!({
        "target": format!("{}@{DOMAIN}", name(place)),
        "state": if left == 0 { "verified" } else { "with_errors" },
        "messages": { "all": messages, "there": messages - left, "left": left },
        "bytes": { "all": all, "there": all - bytes_left, "left": bytes_left },
        "attempt": 1,
        "verified": {
            "at": at.to_string(), "compared": messages - left, "differences": 0, "doubled": 0,
        },
        "items": items,
    })
}

/// A mailbox of which half is there.
fn half_way(place: usize) -> Value {
    let (all, messages) = (bytes(place), bytes(place) / OF_A_MESSAGE);
    json!({
        "target": format!("{}@{DOMAIN}", name(place)),
        "state": "running",
        "messages": { "all": messages, "there": messages / 2, "left": 0 },
        "bytes": { "all": all, "there": all / 2, "left": 0 },
        "attempt": 1,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_mailboxes_have_one_address() {
        let places = 0..1_240;
        let names: BTreeSet<String> = places.clone().map(name).collect();
        assert_eq!(names.len(), places.len());
        let last = Batch::WAVES[3];
        assert_eq!(last.first + last.many, 1_240);
    }
}
