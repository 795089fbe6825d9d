//! What of a wave is not there as it was, with equal items told once: how many they are, why, what becomes of
//! them and where the first of them are.
//!
//! What is equal is told from the items that the Center hands out; it counts them by their class alone.

use std::cmp::Reverse;

use center::migration::{Exception, ItemClass, Stays};
use process::identity::MigrationEventId;

use super::{Place, said};
use crate::page::Page;
use crate::parts::Markup;

/// Reasons by which the items of a class are told apart: where hardly two are equal, one line says more.
const MOST_REASONS: usize = 6;
/// Items to which a line unfolds.
const SHOWN: usize = 20;
/// Mailboxes or folders that a line names.
const NAMED: usize = 3;

/// A wave of which some is not there as it was.
#[derive(Clone, Copy)]
pub(super) struct Wave<'of> {
    pub(super) id: MigrationEventId,
    /// How many items of each class there are, the most first.
    pub(super) classes: &'of [(ItemClass, u64)],
    /// Those that are known of them.
    pub(super) known: &'of [Exception],
    /// What tells which messages are too large for its source in the first place.
    pub(super) stays: Option<&'of Stays>,
}

/// Equal items.
pub(super) struct Group {
    /// What names it as long as its items are the same.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) count: u64,
    /// Why, and what to do.
    pub(super) cause: String,
    pub(super) said: String,
    pub(super) places: String,
    pub(super) owner: String,
    pub(super) state: Markup,
    /// What unfolds to its items.
    pub(super) unfold: String,
    pub(super) items: Vec<Item>,
    /// Where the others are; empty where there are none.
    pub(super) ledger: String,
}

/// An item to which a line unfolds.
pub(super) struct Item {
    /// Where it is, and how large.
    pub(super) of: String,
    /// What the server said of it, where that is not said of all.
    pub(super) said: String,
}

/// Why an item is not there as it was, and what the server said of it.
type Reason = (String, String);

/// What of a wave is not there as it was, the largest classes first.
pub(super) fn groups(page: &Page, place: &Place, wave: Wave<'_>) -> Vec<Group> {
    let classes = wave.classes.iter();
    classes
        .flat_map(|of| of_class(page, place, wave, *of))
        .collect()
}

fn of_class(
    page: &Page,
    place: &Place,
    wave: Wave<'_>,
    (class, count): (ItemClass, u64),
) -> Vec<Group> {
    let ledger = place.event(wave.id, &format!("/ledger?class={}", class.as_str()));
    let known = wave.known.iter().filter(|item| item.class == class);
    let known: Vec<&Exception> = known.collect();
    let cause = |item: &&Exception| said::cause(page, item, wave.stays);
    let reasons = told_apart(&known, |item| {
        (cause(item), item.said.clone().unwrap_or_default())
    });
    let is_whole = u64::try_from(known.len()).is_ok_and(|known| known >= count);
    if is_whole && reasons.len() <= MOST_REASONS {
        let numbered = (1_u32..).zip(reasons);
        return numbered
            .map(|(number, (reason, items))| {
                let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
                let id = format!("{}-{}-{number}", wave.id, class.as_str());
                let items: Vec<&Exception> = items.into_iter().copied().collect();
                let items = (items.as_slice(), ledger.as_str());
                group(page, place, (class, id), (reason, count), items)
            })
            .collect();
    }
    // What the first have in common is told of all of them.
    let causes = told_apart(&known, cause);
    let cause = match causes.as_slice() {
        [(cause, _)] => cause.clone(),
        _ => page.say_of("migration-cause", class.as_str()),
    };
    let why = ((cause, String::new()), count);
    let of = (class, format!("{}-{}", wave.id, class.as_str()));
    let items = (known.as_slice(), ledger.as_str());
    vec![group(page, place, of, why, items)]
}

/// A line of items that are equal, of which the first ones are known.
fn group(
    page: &Page,
    place: &Place,
    (class, id): (ItemClass, String),
    (reason, count): (Reason, u64),
    (items, ledger): (&[&Exception], &str),
) -> Group {
    let (cause, told) = reason;
    let shown = &items[..items.len().min(SHOWN)];
    let has_more = u64::try_from(shown.len()).is_ok_and(|shown| shown < count);
    Group {
        id: format!("{id}-{count}"),
        name: page.say_of("migration-class", class.as_str()),
        count,
        places: places(page, items),
        owner: page.say(if place.is_led {
            "migration-owner-customer"
        } else {
            "migration-owner-you"
        }),
        state: said::fate(page, class.as_str()),
        unfold: if has_more {
            let args = page.args().number("count", shown.len());
            page.say_with("migration-group-first", args)
        } else {
            page.say_count("migration-group-items", count)
        },
        items: shown
            .iter()
            .map(|item| Item {
                of: sized(page, item),
                said: if told.is_empty() {
                    item.said.clone().unwrap_or_default()
                } else {
                    String::new()
                },
            })
            .collect(),
        ledger: if has_more {
            ledger.to_owned()
        } else {
            String::new()
        },
        cause,
        said: told,
    }
}

/// Where an item is, with its size where that is known.
fn sized(page: &Page, item: &Exception) -> String {
    let place = said::place_of(page, item);
    if item.bytes == 0 {
        return place;
    }
    let args = page.args().text("name", place);
    let args = args.text("text", page.bytes(item.bytes));
    page.say_with("migration-item-sized", args)
}

/// The first mailboxes in which they are, with the folders where these are known.
fn places(page: &Page, items: &[&Exception]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let of = |item: &&Exception| match &item.folder {
        Some(folder) => format!("{} ({folder})", item.target),
        None => item.target.clone(),
    };
    let found = told_apart(items, of);
    let named = found.iter().take(NAMED).map(|(name, _)| name.as_str());
    let named = page.list(&named.collect::<Vec<_>>());
    if found.len() <= NAMED {
        return named;
    }
    page.say_with(
        "migration-group-elsewhere",
        page.args().text("places", named),
    )
}

/// Items by what makes them equal, the most first, else in the order in which they come.
fn told_apart<'of, T, R: PartialEq>(
    items: &'of [T],
    reason: impl Fn(&T) -> R,
) -> Vec<(R, Vec<&'of T>)> {
    let mut found: Vec<(R, Vec<&'of T>)> = Vec::new();
    for item in items {
        let why = reason(item);
        match found.iter_mut().find(|(known, _)| *known == why) {
            Some((_, equal)) => equal.push(item),
            None => found.push((why, vec![item])),
        }
    }
    found.sort_by_key(|(_, equal)| Reverse(equal.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stand_together_and_the_most_stand_first() {
        let words = ["full", "large", "fleet", "new", "lost", "late"];
        let found = told_apart(&words, |word| word.chars().next());
        let told: Vec<(Option<char>, Vec<&str>)> = found
            .into_iter()
            .map(|(first, words)| (first, words.into_iter().copied().collect()))
            .collect();
        assert_eq!(
            told,
            [
                (Some('l'), vec!["large", "lost", "late"]),
                (Some('f'), vec!["full", "fleet"]),
                (Some('n'), vec!["new"]),
            ]
        );
    }
}
