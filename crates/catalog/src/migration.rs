//! `migration.toml`: what the Center asks of migrations of mail, and what comes along from each kind of
//! source. A table that is left out is not asked, and a catalog without the file asks nothing.
//!
//! Must not know what stands in the way of an event, only whether the numbers can be.

use std::collections::{BTreeMap, BTreeSet};

use process::eligibility::Cloud;
use process::identity::ContentName;
use process::migration::{Band, Carries, Rules, Source, WeekTime, WeeklyWindow};
use serde::Deserialize;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::is_showable;

const FILE: &str = "migration.toml";

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Migration {
    /// What is asked; the languages without assistance are not known here.
    pub(crate) rules: Rules,
    /// What comes along, by source.
    pub(crate) carries: Vec<Carries>,
}

impl Migration {
    /// Everything that mailboxes hold; none where nothing is said of it.
    pub(crate) fn contents(&self) -> Option<BTreeSet<ContentName>> {
        let all = self.carries.iter();
        let all = all.flat_map(|one| one.moves.iter().chain(&one.stays));
        (!self.carries.is_empty()).then(|| all.cloned().collect())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    minimum_batch: Option<MinimumBatch>,
    cut_off: Option<CutOff>,
    batches_per_day: Option<BatchesPerDay>,
    one_pilot: Option<Bare>,
    in_order: Option<Bare>,
    needs_ready_service: Option<Bare>,
    mailbox_limit: Option<MailboxLimit>,
    attempts: Option<Attempts>,
    issues: Option<Issues>,
    weekly_window: Option<Window>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MinimumBatch {
    mailboxes: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CutOff {
    hours: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BatchesPerDay {
    batches: u32,
    source: String,
}

/// A rule that is asked or not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bare {
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MailboxLimit {
    percent: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attempts {
    times: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Issues {
    days: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Window {
    clouds: BTreeSet<Cloud>,
    opens: WeekTime,
    last_start: WeekTime,
    closes: WeekTime,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DailyTarget {
    from: u64,
    percent: Option<u32>,
    mailboxes: Option<u64>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageLimit {
    from: Vec<Source>,
    bytes: u64,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CarriesRow {
    from: Source,
    moves: Vec<ContentName>,
    #[serde(default)]
    apart: Vec<ContentName>,
    #[serde(default)]
    stays: Vec<ContentName>,
    source: String,
}

/// Reads the file; none, and its faults noted, if it has any.
pub(crate) fn read(folder: &Folder, faults: &mut Faults) -> Option<Migration> {
    let Some(text) = folder.file(FILE) else {
        return Some(Migration::default());
    };
    let before = faults.count();
    let document = Document::parse(FILE, text, faults)?;
    let head: Option<Head> = document.head(&["daily_target", "message_limit", "carries"], faults);
    let targets = document.rows("daily_target", faults);
    let limits = document.rows("message_limit", faults);
    let carries = document.rows("carries", faults);
    let mut rules = rules(&document, head?, faults);
    rules.daily_target = bands(&document, targets, faults);
    rules.message_bytes = message_bytes(&document, limits, faults);
    let carries = all_carries(&document, carries, faults);
    (faults.count() == before).then_some(Migration { rules, carries })
}

fn rules(document: &Document<'_>, head: Head, faults: &mut Faults) -> Rules {
    let mut rules = Rules::default();
    if let Some(row) = head.minimum_batch {
        let path = ["minimum_batch", "mailboxes"];
        check_number(document, path, row.mailboxes, (1, 10_000), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.minimum_batch = Some(row.mailboxes);
    }
    if let Some(row) = head.cut_off {
        let path = ["cut_off", "hours"];
        check_number(document, path, row.hours, (1, 720), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.cut_off_hours = Some(row.hours);
    }
    if let Some(row) = head.batches_per_day {
        let path = ["batches_per_day", "batches"];
        check_number(document, path, row.batches, (1, 1_000), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.batches_per_day = Some(row.batches);
    }
    for (key, row, is_asked) in [
        ("one_pilot", head.one_pilot, &mut rules.one_pilot),
        ("in_order", head.in_order, &mut rules.in_order),
        (
            "needs_ready_service",
            head.needs_ready_service,
            &mut rules.needs_ready_service,
        ),
    ] {
        if let Some(row) = row {
            check_source(document, &[key.into()], &row.source, faults);
            *is_asked = true;
        }
    }
    if let Some(row) = head.mailbox_limit {
        let path = ["mailbox_limit", "percent"];
        check_number(document, path, row.percent, (1, 100), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.mailbox_percent = Some(row.percent);
    }
    if let Some(row) = head.attempts {
        let path = ["attempts", "times"];
        check_number(document, path, row.times, (1, 20), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.attempts = row.times;
    }
    if let Some(row) = head.issues {
        let path = ["issues", "days"];
        check_number(document, path, row.days, (1, 365), faults);
        check_source(document, &[path[0].into()], &row.source, faults);
        rules.issue_days = row.days;
    }
    rules.weekly_window = head.weekly_window.map(|row| window(document, row, faults));
    rules
}

fn window(document: &Document<'_>, row: Window, faults: &mut Faults) -> WeeklyWindow {
    check_source(document, &["weekly_window".into()], &row.source, faults);
    if row.clouds.is_empty() {
        let path = ["weekly_window".into(), "clouds".into()];
        document.fault(&path, "one cloud at least", "none", faults);
    }
    let window = WeeklyWindow {
        clouds: row.clouds,
        opens: row.opens,
        last_start: row.last_start,
        closes: row.closes,
    };
    if !window.is_in_order() {
        let path = ["weekly_window".into(), "last_start".into()];
        let expected = format!("a time from {} to {}", window.opens, window.closes);
        document.fault(&path, expected, window.last_start.to_string(), faults);
    }
    window
}

fn bands(
    document: &Document<'_>,
    rows: Vec<(usize, DailyTarget)>,
    faults: &mut Faults,
) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for (place, row) in rows {
        let at = |key: &'static str| [Step::Key("daily_target"), place.into(), key.into()];
        check_source(document, &at("source")[..2], &row.source, faults);
        let after = bands.last().map_or(0, |band| band.from);
        if row.from <= after {
            let expected = format!("more than {after}, since rows follow each other");
            document.fault(&at("from"), expected, row.from.to_string(), faults);
        }
        let is_sound = match (row.percent, row.mailboxes) {
            (Some(percent), None) => (1..=100).contains(&percent),
            (None, Some(mailboxes)) => mailboxes > 0,
            (Some(_), Some(_)) | (None, None) => false,
        };
        if !is_sound {
            let expected = "either percent from 1 to 100, or mailboxes from 1 on";
            document.fault(&at("from")[..2], expected, "something else", faults);
        }
        bands.push(Band {
            from: row.from,
            percent: row.percent,
            mailboxes: row.mailboxes,
        });
    }
    bands
}

fn message_bytes(
    document: &Document<'_>,
    rows: Vec<(usize, MessageLimit)>,
    faults: &mut Faults,
) -> BTreeMap<Source, u64> {
    let mut limits = BTreeMap::new();
    for (place, row) in rows {
        let at = |key: &'static str| [Step::Key("message_limit"), place.into(), key.into()];
        check_source(document, &at("source")[..2], &row.source, faults);
        if row.bytes == 0 {
            document.fault(&at("bytes"), "bytes from 1 on", "0", faults);
        }
        for source in row.from {
            if limits.insert(source, row.bytes).is_some() {
                let found = format!("{source} again");
                document.fault(&at("from"), "each source once", found, faults);
            }
        }
    }
    limits
}

fn all_carries(
    document: &Document<'_>,
    rows: Vec<(usize, CarriesRow)>,
    faults: &mut Faults,
) -> Vec<Carries> {
    let mut all: Vec<Carries> = Vec::new();
    for (place, row) in rows {
        let at = |key: &'static str| [Step::Key("carries"), place.into(), key.into()];
        check_source(document, &at("source")[..2], &row.source, faults);
        if all.iter().any(|one| one.source == row.from) {
            let found = format!("{} again", row.from);
            document.fault(&at("from"), "each source once", found, faults);
        }
        let mut seen = BTreeSet::new();
        for (key, contents) in [
            ("moves", &row.moves),
            ("apart", &row.apart),
            ("stays", &row.stays),
        ] {
            for content in contents {
                if !seen.insert(content.clone()) {
                    let found = format!("{content} again");
                    document.fault(&at(key), "each content once", found, faults);
                }
            }
        }
        all.push(Carries {
            source: row.from,
            moves: row.moves,
            stays: row.apart.iter().cloned().chain(row.stays).collect(),
            apart: row.apart,
        });
    }
    all
}

fn check_number(
    document: &Document<'_>,
    path: [&'static str; 2],
    number: u32,
    (least, most): (u32, u32),
    faults: &mut Faults,
) {
    if !(least..=most).contains(&number) {
        let [table, key] = path;
        let expected = format!("{key} from {least} to {most}");
        document.fault(
            &[table.into(), key.into()],
            expected,
            number.to_string(),
            faults,
        );
    }
}

/// Every row names where it is from; `row` leads to it.
fn check_source(document: &Document<'_>, row: &[Step<'_>], source: &str, faults: &mut Faults) {
    if !is_showable(source) {
        let path: Vec<Step<'_>> = row.iter().copied().chain([Step::Key("source")]).collect();
        document.fault(&path, "the key of a source", "no text", faults);
    }
}
