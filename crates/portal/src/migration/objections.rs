//! What stands in the way of submitting a wave or of trying it again, with the way out. What is the same of
//! several mailboxes is told once, and unfolds to them.

use std::collections::BTreeSet;

use askama::filters::HtmlSafeOutput;
use center::migration::{MOST_ELSEWHERE, MOST_TOO_LARGE};
use process::identity::EngagementId;
use process::migration::{Elsewhere, Objection};

use super::{Place, said};
use crate::page::Page;
use crate::parts::{Markup, escaped};

/// An objection, or several that are equal.
pub(super) struct ObjectionLine {
    pub(super) text: Markup,
    /// The address where that is mended, and its name.
    pub(super) link: Option<(String, String)>,
    /// What unfolds to the mailboxes; empty where it is about no such.
    pub(super) unfold: String,
    pub(super) mailboxes: Vec<Markup>,
}

/// Where the reader of a wave's page can go to mend something.
pub(super) struct Way<'of> {
    pub(super) place: &'of Place,
    /// Of which engagement the wave is.
    pub(super) engagement: EngagementId,
    /// Whether it has ended and would be tried again: its list cannot change then.
    pub(super) is_again: bool,
    /// The tasks by which the service is made ready, and their name.
    pub(super) tasks: Option<(String, String)>,
}

impl Way<'_> {
    /// The name of another wave, with the way to it. Who leads another engagement is not known here, so the
    /// Specialist is led to waves of this one alone.
    fn wave(&self, page: &Page, other: &Elsewhere) -> Markup {
        let name = escaped(said::title(page, (other.wave, other.number), &other.name));
        if self.place.is_led && other.engagement != self.engagement {
            return HtmlSafeOutput(name);
        }
        let href = escaped(self.place.event(other.event, ""));
        HtmlSafeOutput(format!("<a href=\"{href}\">{name}</a>"))
    }

    /// What is done about a mailbox that another wave moves.
    pub(super) fn out_of(&self, page: &Page, other: &Elsewhere) -> Markup {
        let key = if self.is_again {
            "error-migration-source-again"
        } else {
            "error-migration-source-elsewhere"
        };
        self.about(page, key, other)
    }

    /// A sentence about a mailbox that another wave moves.
    fn about(&self, page: &Page, key: &str, other: &Elsewhere) -> Markup {
        let args = page.args().text("source", &other.source);
        page.say_around(key, args, "wave", self.wave(page, other))
    }
}

/// All that stands in the way, in its order.
pub(super) fn objections(page: &Page, found: &[Objection], way: &Way<'_>) -> Vec<ObjectionLine> {
    let equal = found.chunk_by(|one, next| one.as_str() == next.as_str());
    equal
        .flat_map(|equal| {
            let line = too_large(page, equal).or_else(|| elsewhere(page, equal, way));
            match line {
                Some(line) => vec![line],
                None => equal.iter().map(|one| alone(page, one, way)).collect(),
            }
        })
        .collect()
}

fn alone(page: &Page, objection: &Objection, way: &Way<'_>) -> ObjectionLine {
    let is_mended_by_tasks = *objection == Objection::ServiceNotReady;
    ObjectionLine {
        text: said::objection(page, objection, way),
        link: way.tasks.clone().filter(|_| is_mended_by_tasks),
        unfold: String::new(),
        mailboxes: Vec::new(),
    }
}

/// A text that has no markup.
pub(super) fn plain(text: String) -> Markup {
    HtmlSafeOutput(escaped(text))
}

/// Several mailboxes that are too large, as one line.
fn too_large(page: &Page, equal: &[Objection]) -> Option<ObjectionLine> {
    let mailboxes: Vec<Markup> = equal.iter().filter_map(|one| filled(page, one)).collect();
    let count = mailboxes.len();
    if count < 2 {
        return None;
    }
    Some(ObjectionLine {
        text: plain(page.say("migration-objections-too-large")),
        link: None,
        unfold: unfold(page, count, is_below(count, MOST_TOO_LARGE)),
        mailboxes,
    })
}

/// Several mailboxes that other waves move, as one line.
fn elsewhere(page: &Page, equal: &[Objection], way: &Way<'_>) -> Option<ObjectionLine> {
    let others: Vec<&Elsewhere> = equal.iter().filter_map(other).collect();
    if others.len() < 2 {
        return None;
    }
    // One may stand in several of them.
    let sources = others.iter().map(|other| other.source.to_lowercase());
    let sources: BTreeSet<String> = sources.collect();
    let text = page.say(if way.is_again {
        "migration-objections-again"
    } else {
        "migration-objections-elsewhere"
    });
    let are_all = is_below(others.len(), MOST_ELSEWHERE);
    Some(ObjectionLine {
        text: plain(text),
        link: None,
        unfold: unfold(page, sources.len(), are_all),
        mailboxes: (others.iter())
            .map(|other| way.about(page, "migration-objection-in", other))
            .collect(),
    })
}

/// The other wave that moves a mailbox.
fn other(objection: &Objection) -> Option<&Elsewhere> {
    let Objection::SourceElsewhere(other) = objection else {
        return None;
    };
    Some(other)
}

fn is_below(count: usize, most: u64) -> bool {
    u64::try_from(count).is_ok_and(|count| count < most)
}

/// What unfolds to so many mailboxes.
fn unfold(page: &Page, count: usize, are_all: bool) -> String {
    if are_all {
        return page.say_count("migration-start-mailboxes", count);
    }
    let args = page.args().number("count", count);
    page.say_with("migration-objections-first", args)
}

/// A mailbox that is too large, with its size and what it may have.
fn filled(page: &Page, objection: &Objection) -> Option<Markup> {
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
    Some(plain(page.say_with("migration-objection-filled", args)))
}
