//! What stands in the way of submitting a wave, with the way out. What is the same of several mailboxes is
//! told once, and unfolds to them.

use center::migration::MOST_TOO_LARGE;
use process::migration::Objection;

use super::said;
use crate::page::Page;

/// An objection, or several that are equal.
pub(super) struct ObjectionLine {
    pub(super) text: String,
    /// The address where that is mended, and its name.
    pub(super) link: Option<(String, String)>,
    /// What unfolds to the mailboxes; empty where it is about no such.
    pub(super) unfold: String,
    pub(super) mailboxes: Vec<String>,
}

/// All that stands in the way, in its order; `mends` says where one is mended by a page.
pub(super) fn objections(
    page: &Page,
    found: &[Objection],
    mends: impl Fn(&Objection) -> Option<(String, String)>,
) -> Vec<ObjectionLine> {
    let alone = |one: &Objection| ObjectionLine {
        text: said::objection(page, one),
        link: mends(one),
        unfold: String::new(),
        mailboxes: Vec::new(),
    };
    let equal = found.chunk_by(|one, next| one.as_str() == next.as_str());
    equal
        .flat_map(|equal| match too_large(page, equal) {
            Some(line) => vec![line],
            None => equal.iter().map(alone).collect::<Vec<_>>(),
        })
        .collect()
}

/// Several mailboxes that are too large, as one line.
fn too_large(page: &Page, equal: &[Objection]) -> Option<ObjectionLine> {
    let mailboxes: Vec<String> = equal.iter().filter_map(|one| filled(page, one)).collect();
    let count = mailboxes.len();
    if count < 2 {
        return None;
    }
    let are_all = u64::try_from(count).is_ok_and(|count| count < MOST_TOO_LARGE);
    Some(ObjectionLine {
        text: page.say("migration-objections-too-large"),
        link: None,
        unfold: if are_all {
            page.say_count("migration-start-mailboxes", count)
        } else {
            page.say_with(
                "migration-objections-first",
                page.args().number("count", count),
            )
        },
        mailboxes,
    })
}

/// A mailbox that is too large, with its size and what it may have.
fn filled(page: &Page, objection: &Objection) -> Option<String> {
    let Objection::MailboxTooLarge {
        target,
        bytes,
        most,
    } = objection
    else {
        return None;
    };
    let args = page.args().text("target", target);
    let args = args.text("bytes", page.bytes(*bytes));
    let args = args.text("most", page.bytes(*most));
    Some(page.say_with("migration-objection-filled", args))
}
