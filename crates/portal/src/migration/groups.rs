//! What of a wave is not there as it was, with equal items told once: how many they are, why, what becomes of
//! them and where the first of them are.
//!
//! What is equal is told from the items that the Center hands out; it counts them by their class alone.

use std::cmp::Reverse;

use center::migration::{self, Exception, ItemClass, LedgerSpot, Stays};
use process::identity::MigrationEventId;
use process::permission::{SpecialistAct, TenantAct};

use super::{Place, said};
use crate::page::Page;
use crate::parts::Markup;
use crate::visit::{Refusal, Visit};

/// Items that are read of a class.
const READ: usize = 200;
/// Reasons by which the items of a class are told apart: where hardly two are equal, one line says more.
const MOST_REASONS: usize = 6;
/// Items to which a line unfolds.
const SHOWN: usize = 20;
/// Mailboxes or folders that a line names.
const NAMED: usize = 3;

/// Who reads a wave.
#[derive(Clone, Copy)]
pub(super) enum Reader<'of> {
    Customer(&'of TenantAct),
    Lead(&'of SpecialistAct),
}

/// The first items of a class, and how many it has in all.
pub(super) struct Found {
    class: ItemClass,
    count: u64,
    items: Vec<Exception>,
    /// Whether it has no others.
    is_whole: bool,
}

impl Found {
    /// Of each class of a wave, of which these are known.
    pub(super) async fn of(
        visit: &Visit,
        reader: Reader<'_>,
        (id, classes): (MigrationEventId, &[(ItemClass, u64)]),
    ) -> Result<Vec<Self>, Refusal> {
        let center = &visit.center;
        let mut all = Vec::new();
        for (class, count) in classes {
            let spot = LedgerSpot {
                class: Some(*class),
                after: None,
                rows: READ,
            };
            let (items, next) = match reader {
                Reader::Customer(act) => migration::ledger_items(center, act, id, spot).await?,
                Reader::Lead(act) => {
                    let (_, ledger) = migration::ledger_as_lead(center, act, id, spot).await?;
                    (ledger.items, ledger.next)
                }
            };
            all.push(Self {
                class: *class,
                count: *count,
                items,
                is_whole: next.is_none(),
            });
        }
        Ok(all)
    }

    /// Of each class of a wave of which nothing is known.
    pub(super) async fn of_wave(
        visit: &Visit,
        reader: Reader<'_>,
        id: MigrationEventId,
    ) -> Result<Vec<Self>, Refusal> {
        let spot = LedgerSpot {
            class: None,
            after: None,
            rows: 1,
        };
        let ledger = match reader {
            Reader::Customer(act) => migration::ledger(&visit.center, act, id, spot).await?,
            Reader::Lead(act) => {
                migration::ledger_as_lead(&visit.center, act, id, spot)
                    .await?
                    .1
            }
        };
        Self::of(visit, reader, (id, ledger.classes.as_slice())).await
    }
}

/// Equal items.
pub(super) struct Group {
    /// What names it among the groups of its page.
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

/// A wave, and what tells which messages are too large for its source in the first place.
type Wave<'of> = (MigrationEventId, Option<&'of Stays>);

/// What of a wave is not there as it was, the largest classes first.
pub(super) fn groups(page: &Page, place: &Place, wave: Wave<'_>, found: &[Found]) -> Vec<Group> {
    let classes = found.iter();
    classes
        .flat_map(|found| of_class(page, place, wave, found))
        .collect()
}

fn of_class(page: &Page, place: &Place, (id, stays): Wave<'_>, found: &Found) -> Vec<Group> {
    let class = found.class.as_str();
    let ledger = place.event(id, &format!("/ledger?class={class}"));
    let cause = |item: &Exception| said::cause(page, item, stays);
    let reasons = told_apart(&found.items, |item| {
        (cause(item), item.said.clone().unwrap_or_default())
    });
    if found.is_whole && reasons.len() <= MOST_REASONS {
        let numbered = (1_u32..).zip(reasons);
        return numbered
            .map(|(number, (reason, items))| {
                let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
                let id = format!("{class}-{number}");
                let of = (found.class, id);
                let items = (items.as_slice(), ledger.as_str());
                group(page, place, of, (reason, count), items)
            })
            .collect();
    }
    // What the first have in common is told of all of them.
    let causes = told_apart(&found.items, cause);
    let cause = match causes.as_slice() {
        [(cause, _)] => cause.clone(),
        _ => page.say_of("migration-cause", class),
    };
    let of = (found.class, class.to_owned());
    let why = ((cause, String::new()), found.count);
    let items: Vec<&Exception> = found.items.iter().collect();
    let items = (items.as_slice(), ledger.as_str());
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
        id,
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
