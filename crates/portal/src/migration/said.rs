//! Waves, what stands in their way, why a run waits and what did not move, in the reader's words.

use askama::filters::HtmlSafeOutput;
use center::migration::{self, Counts, EventLine, Exception, Stays};
use jiff::{SignedDuration, Timestamp};
use process::eligibility::Migrates;
use process::language::WrittenLanguage;
use process::migration::{Objection, Wave};
use process::state::{MailboxState, MigrationState};

use super::objections::{Way, plain};
use crate::page::Page;
use crate::parts::{Kind, Markup, escaped};
use crate::request::reasons::Reasons;
use crate::task::{language_name, several};
use crate::visit::Visit;

/// A program speaks every few seconds, and at least every minute: one that was not heard for so long is
/// silent to whoever waits for it, before the Center takes it for gone.
const SILENT_AFTER: SignedDuration = SignedDuration::from_secs(90);

/// A tag with an icon of its own beside its word.
pub(super) fn tag(page: &Page, kind: Kind, icon: &str, text: &str) -> Markup {
    HtmlSafeOutput(format!(
        "<span class=\"tag {}\">{}{}</span>",
        kind.class(),
        page.icon(icon),
        escaped(text)
    ))
}

/// The tag of a wave's state; what came of it may have been accepted, and it may be about to end.
pub(super) fn state(page: &Page, line: &EventLine) -> Markup {
    if line.accepted.is_some() {
        return tag(page, Kind::Good, "check", &page.say("migration-accepted"));
    }
    if is_stopping(line) {
        return tag(
            page,
            Kind::Care,
            "hourglass",
            &page.say("migration-stopping"),
        );
    }
    let state = line.state;
    let (kind, icon) = match state {
        MigrationState::Planned | MigrationState::Submitted => (Kind::Plain, "calendar"),
        MigrationState::Queued => (Kind::Plain, "clock"),
        MigrationState::WaitingForCustomer => (Kind::Care, "hourglass"),
        MigrationState::Running => (Kind::Info, "play"),
        MigrationState::Completed => (Kind::Good, "check"),
        MigrationState::CompletedWithErrors => (Kind::Care, "warning"),
        MigrationState::Failed => (Kind::Bad, "no"),
    };
    let word = page.say_of("migration-state", state.as_str());
    tag(page, kind, icon, &word)
}

/// Whether the customer had it stopped and its program has not ended yet.
pub(super) fn is_stopping(line: &EventLine) -> bool {
    line.is_stopped && line.state == MigrationState::Running
}

/// That nothing was heard of the program of a wave that is to move; empty where it was, or never has been.
pub(super) fn silence(page: &Page, line: &EventLine) -> String {
    let is_moving = line.state == MigrationState::Running || line.is_awaited;
    let heard = line.heard_at.filter(|_| is_moving);
    let silent = heard.filter(|at| page.now().duration_since(*at) > SILENT_AFTER);
    silent.map_or_else(String::new, |at| {
        let args = page.args().text("when", page.near(at, page.now()));
        page.say_with("migration-runner-silent", args)
    })
}

/// What of a wave is not there, in sentences; none where all of it is.
pub(super) fn missing(page: &Page, counts: &Counts) -> Vec<String> {
    let (there, all) = counts.messages;
    let kinds = [
        ("migration-missing-messages", all.saturating_sub(there)),
        ("migration-missing-begun", counts.waiting()),
        ("migration-missing-failed", counts.failed),
    ];
    let found = kinds.into_iter().filter(|(_, count)| *count > 0);
    found
        .map(|(key, count)| page.say_count(key, count))
        .collect()
}

/// Whether nothing more comes of a wave unless somebody has it tried again.
pub(super) fn has_ended(line: &EventLine) -> bool {
    matches!(
        line.state,
        MigrationState::Completed | MigrationState::CompletedWithErrors | MigrationState::Failed
    )
}

/// What it means that no item of a wave is shown: everything is there that was to be moved, or nothing was
/// reported. That no item was told is not enough: it may not have begun, have come to nothing, or have had
/// its items erased.
pub(super) fn none(page: &Page, line: &EventLine) -> String {
    let counts = &line.counts;
    let is_there = counts.mailboxes > 0 && counts.there() == counts.mailboxes;
    let is_all_there = has_ended(line) && is_there && counts.exceptions == 0;
    page.say(if is_all_there {
        "migration-exceptions-none-text"
    } else {
        "migration-ledger-none"
    })
}

/// The tag of a mailbox's state.
pub(super) fn mailbox_state(page: &Page, state: MailboxState) -> Markup {
    let (kind, icon) = match state {
        MailboxState::Waiting => (Kind::Plain, "clock"),
        MailboxState::Running => (Kind::Info, "play"),
        MailboxState::Moved => (Kind::Info, "accept"),
        MailboxState::Verified => (Kind::Good, "check"),
        MailboxState::WithErrors => (Kind::Care, "warning"),
        MailboxState::Failed => (Kind::Bad, "no"),
    };
    let word = page.say_of("migration-mailbox-state", state.as_str());
    tag(page, kind, icon, &word)
}

/// What a wave is called: as somebody named it, else by its kind and, where there may be several, its
/// number.
pub(super) fn title(page: &Page, (wave, number): (Wave, i64), name: &str) -> String {
    migration::title(page, (wave, number), name)
}

/// What mail moves into, as the catalog calls it.
pub(super) fn target(visit: &Visit, page: &Page) -> String {
    let catalog = visit.center.catalog();
    let services = catalog.rules().services().iter();
    let reasons = Reasons::of(visit);
    let targets: Vec<String> = services
        .filter(|service| service.migrates == Some(Migrates::Mail))
        .map(|service| reasons.service(&service.name))
        .collect();
    page.list(&targets)
}

/// What stands in the way of a wave, with the way out.
pub(super) fn objection(page: &Page, objection: &Objection, way: &Way<'_>) -> Markup {
    let args = page.args();
    let text = match objection {
        Objection::NoMailboxes => page.say("migration-objection-no-mailboxes"),
        Objection::BatchTooSmall { needed, has } => page.say_with(
            "migration-objection-batch-too-small",
            args.number("has", has).number("needed", needed),
        ),
        Objection::StartPassed => page.say("migration-objection-start-passed"),
        Objection::PastCutOff { until } => page.say_with(
            "migration-objection-past-cut-off",
            args.text("when", page.near(*until, page.now())),
        ),
        Objection::TooManyThatDay { most } => page.say_with(
            "migration-objection-too-many-that-day",
            args.number("most", most),
        ),
        Objection::OutsideWindow { opens: Some(opens) } => page.say_with(
            "migration-objection-outside-window",
            args.text("when", page.date_time_in_place(*opens)),
        ),
        Objection::OutsideWindow { opens: None } => {
            page.say("migration-objection-outside-window-open")
        }
        Objection::SecondPilot => page.say("migration-objection-second-pilot"),
        Objection::OutOfOrder { first } => {
            page.say_of("migration-objection-out-of-order", first.as_str())
        }
        Objection::ServiceNotReady => page.say("migration-objection-service-not-ready"),
        Objection::NotAcknowledged => page.say("migration-objection-not-acknowledged"),
        Objection::MailboxTooLarge {
            target,
            bytes,
            most,
        } => page.say_with(
            "migration-objection-mailbox-too-large",
            args.text("target", target)
                .text("bytes", page.bytes(bytes))
                .text("most", page.bytes(most)),
        ),
        Objection::SameTarget { target } => page.say_with(
            "migration-objection-same-target",
            args.text("target", target),
        ),
        Objection::SourceElsewhere(other) => return way.out_of(page, other),
    };
    plain(text)
}

/// Why a run waits, and until when if that is known. `reason` is a word of the report.
pub(super) fn wait(page: &Page, reason: &str, until: Option<Timestamp>) -> String {
    let args = page.args();
    let args = args.text("reason", page.say_of("migration-wait", reason));
    match until {
        Some(until) => {
            let when = page.near(until, page.now());
            page.say_with("migration-wait-until", args.text("when", when))
        }
        None => page.say_with("migration-wait-open", args),
    }
}

/// How far something is, with what its bar says to whoever hears the page.
pub(super) struct Bar {
    pub(super) percent: u64,
    pub(super) label: String,
    pub(super) is_done: bool,
}

impl Bar {
    pub(super) fn of(page: &Page, counts: &Counts) -> Self {
        let percent = counts.percent();
        let args = page.args().number("percent", percent);
        Self {
            percent,
            label: page.say_with("migration-percent", args),
            is_done: counts.mailboxes > 0 && counts.there() == counts.mailboxes,
        }
    }
}

/// How far a wave is: how many mailboxes are verified and how many failed, then how many messages are there
/// and how much that is.
pub(super) fn how_far(page: &Page, counts: &Counts) -> String {
    let args = page.args().number("done", counts.verified);
    let args = args.number("all", counts.mailboxes);
    let mut parts = vec![page.say_with("migration-verified-of", args)];
    if counts.failed > 0 {
        parts.push(page.say_count("migration-failed-count", counts.failed));
    }
    if counts.mailboxes == 0 || counts.done() < counts.mailboxes {
        parts.extend(there(page, counts));
    }
    page.series(&parts)
}

/// How much of a wave is there. Its messages are of all once none of its mailboxes waits to be counted, and
/// its size is of all where more is known than what is there.
fn there(page: &Page, counts: &Counts) -> Vec<String> {
    let mut parts = Vec::new();
    let (done, all) = counts.messages;
    if all > 0 && counts.waiting() == 0 {
        let args = page.args().number("done", done).number("all", all);
        parts.push(page.say_with("migration-messages-of", args));
    }
    match counts.bytes {
        (0, _) => {}
        (done, all) if all > done => {
            let args = page.args().text("there", page.bytes(done));
            let args = args.text("all", page.bytes(all));
            parts.push(page.say_with("migration-size-of", args));
        }
        (done, _) => parts.push(page.bytes(done)),
    }
    parts
}

/// In which mailbox an item is, and where in it, as far as names are known.
pub(super) fn place_of(page: &Page, exception: &Exception) -> String {
    let (target, place) = (&exception.target, place_in(page, exception));
    if place.is_empty() {
        return target.clone();
    }
    page.series(&[target.as_str(), place.as_str()])
}

/// Where in its mailbox an item is: folder and number, as far as they are known.
pub(super) fn place_in(page: &Page, exception: &Exception) -> String {
    let number = (exception.uid > 0).then(|| {
        let args = page.args().text("uid", exception.uid);
        page.say_with("migration-ledger-uid", args)
    });
    let parts: Vec<String> = exception.folder.clone().into_iter().chain(number).collect();
    page.series(&parts)
}

/// Why an item is not there as it was.
pub(super) fn cause(page: &Page, exception: &Exception, stays: Option<&Stays>) -> String {
    let over = stays.filter(|stays| {
        let is_over = |most: u64| exception.bytes > most;
        exception.class.as_str() == "too_large" && stays.most_bytes.is_some_and(is_over)
    });
    if let Some((stays, most)) = over.and_then(|stays| Some((stays, stays.most_bytes?))) {
        let source = page.say_of("migration-source", stays.source.as_str());
        let args = page.args().text("most", page.bytes(most));
        return page.say_with("migration-cause-over", args.text("source", source));
    }
    let said = page.say_of("migration-cause", exception.class.as_str());
    match &exception.code {
        Some(code) => {
            let args = page.args().text("name", said).text("code", code);
            page.say_with("migration-cause-code", args)
        }
        None => said,
    }
}

/// What becomes of an item of this class, which is a word of the report: it stays behind, a later run can
/// bring it once its cause is gone, or the message is there and only not quite as it was.
pub(super) fn fate(page: &Page, class: &str) -> Markup {
    let told = |kind, icon, word: &str| tag(page, kind, icon, &page.say(word));
    match class {
        "no_room" | "unreadable" | "missing" | "differs" => {
            told(Kind::Care, "replay", "migration-item-again")
        }
        "keywords" | "nul" | "doubled" => told(Kind::Plain, "accept", "migration-item-there"),
        _ => told(Kind::Plain, "no", "migration-item-stays"),
    }
}

/// What does not move, in one sentence, and who has acknowledged it.
pub(super) fn stays(page: &Page, stays: &Stays) -> (String, String) {
    let source = page.say_of("migration-source", stays.source.as_str());
    let args = page.args().text("source", source);
    let text = page.say_with(
        "migration-stays-text",
        args.text("list", several(page, &stays.told)),
    );
    let told = match &stays.acknowledged {
        Some((name, at)) => {
            let args = page.args().text("name", name);
            let args = args.text("date", page.day(page.date_of(*at)));
            page.say_with("migration-stays-by", args)
        }
        None => page.say("migration-stays-open"),
    };
    (text, told)
}

/// That this help is not given in the reader's language, and in which others it is not; empty where it is.
pub(super) fn languages(
    page: &Page,
    reader: WrittenLanguage,
    without: &[WrittenLanguage],
) -> String {
    if !without.contains(&reader) {
        return String::new();
    }
    let names = without.iter().map(|one| language_name(page, *one));
    let names: Vec<String> = names.collect();
    let args = page.args().text("languages", page.list(&names));
    page.say_with("migration-plan-languages", args)
}

/// A length of time in minutes, begun ones counted.
pub(super) fn minutes(length: SignedDuration) -> i64 {
    length.as_secs().saturating_add(59) / 60
}
