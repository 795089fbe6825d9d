//! An event as somebody types it, and everything that is wrong with it.

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use process::migration::{Source, Wave};
use serde::Serialize;

use super::objections::MOST_MAILBOXES;
use super::size;
use crate::sign_in::Address;
use crate::{CenterFault, FieldDay, FieldFault, FieldValue, Line};

/// Characters of a name.
pub(super) const NAME_LIMIT: usize = 80;
/// The most bytes of a list of mailboxes.
pub const MOST_LIST_BYTES: usize = 2 * 1024 * 1024;
/// How long addresses and items are kept where nothing is said.
pub const KEEP_DAYS: i64 = 365;
/// The most days for which they are kept.
pub const MOST_KEEP_DAYS: i64 = 1_095;
/// The most faults that are told of one list: whoever reads them mends the cause first.
const MOST_FAULTS: usize = 20;
/// Bytes of a line that are read at once.
const LINE_BYTES: usize = 512;

/// An event as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PlanForm {
    /// `test`, `pilot` or `velocity`; empty leaves that of an event that is there as it is.
    pub wave: String,
    /// What is moved from; empty leaves that of an event that is there as it is.
    pub source: String,
    /// What the customer calls it.
    pub name: String,
    /// The day on which it starts: `2026-11-02`.
    pub date: String,
    /// The time at which it starts: `20:00`.
    pub time: String,
    /// The IANA zone in which that is said; never typed.
    pub zone: String,
    /// A line for each mailbox: `source,target`, and if known how large it is and how much its target
    /// may hold, in bytes or as `12.5 GB` or `12,5 GB`. A first line of names of columns is left out.
    pub mailboxes: String,
    /// Days after its end for which addresses and items are kept; empty is a year.
    pub keep_days: String,
    /// The day on which the people were told; empty while they were not.
    pub told_on: String,
}

/// A mailbox to be moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Planned {
    pub(super) source: String,
    pub(super) target: String,
    pub(super) bytes: Option<u64>,
    pub(super) quota: Option<u64>,
}

/// An event that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Wanted {
    pub(super) name: Line,
    pub(super) starts: Timestamp,
    pub(super) zone: String,
    pub(super) mailboxes: Vec<Planned>,
    pub(super) keep_days: i64,
    pub(super) told_on: Option<Date>,
}

/// Reads which part of the migration it is, and what it moves from.
pub(super) fn read_kind(form: &PlanForm) -> Result<(Wave, Source), CenterFault> {
    let mut faults = Vec::new();
    let wave: Option<Wave> = form.wave.trim().parse().ok();
    if wave.is_none() {
        faults.push(FieldFault::new("wave", "error-choose"));
    }
    let source: Option<Source> = form.source.trim().parse().ok();
    if source.is_none() {
        faults.push(FieldFault::new("source", "error-choose"));
    }
    match (wave, source) {
        (Some(wave), Some(source)) => Ok((wave, source)),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// Reads which part of the migration an event that is there is to be, and what it is to move from, where
/// that is said.
pub(super) fn read_other_kind(
    form: &PlanForm,
) -> Result<(Option<Wave>, Option<Source>), CenterFault> {
    let mut faults = Vec::new();
    let kind = (
        chosen(("wave", form.wave.as_str()), &mut faults),
        chosen(("source", form.source.as_str()), &mut faults),
    );
    if faults.is_empty() {
        Ok(kind)
    } else {
        Err(CenterFault::Invalid(faults))
    }
}

/// What was chosen in a field; none where nothing was.
fn chosen<T: FromStr>(
    (field, text): (&'static str, &str),
    faults: &mut Vec<FieldFault>,
) -> Option<T> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    text.parse::<T>()
        .map_err(|_| faults.push(FieldFault::new(field, "error-choose")))
        .ok()
}

/// Reads an event; everything that is wrong with it is told. `default` is what it is called where nothing
/// is said.
pub(super) fn read(form: &PlanForm, default: &str, now: Timestamp) -> Result<Wanted, CenterFault> {
    let mut faults = Vec::new();
    let named = if form.name.trim().is_empty() {
        default
    } else {
        form.name.as_str()
    };
    let name = Line::parse("name", named, NAME_LIMIT)
        .map_err(|fault| faults.push(fault))
        .ok();
    let starts = read_start(form, now)
        .map_err(|fault| faults.push(fault))
        .ok();
    let keep_days = read_keep(&form.keep_days)
        .map_err(|fault| faults.push(fault))
        .ok();
    let told_on = read_told(form, now)
        .map_err(|fault| faults.push(fault))
        .ok();
    let mailboxes = read_list(&form.mailboxes)
        .map_err(|more| faults.extend(more))
        .ok();
    match (name, starts, keep_days, told_on, mailboxes) {
        (Some(name), Some(starts), Some(keep_days), Some(told_on), Some(mailboxes)) => Ok(Wanted {
            name,
            starts,
            zone: form.zone.clone(),
            mailboxes,
            keep_days,
            told_on,
        }),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

fn zone_of(form: &PlanForm) -> TimeZone {
    TimeZone::get(&form.zone).unwrap_or(TimeZone::UTC)
}

/// The instant of a day and a time in the zone of whoever types.
fn read_start(form: &PlanForm, now: Timestamp) -> Result<Timestamp, FieldFault> {
    let zone = zone_of(form);
    let today = now.to_zoned(zone.clone()).date();
    let bounds = FieldDay {
        today,
        earliest: Some(today),
    };
    let day = bounds.read("date", &form.date, "error-migration-date")?;
    let text = form.time.trim();
    let time: Time = text
        .parse()
        .map_err(|_| FieldFault::new("time", "error-time"))?;
    let at = day.to_datetime(time).to_zoned(zone);
    at.map(|at| at.timestamp())
        .map_err(|_| FieldFault::new("date", "error-date"))
}

fn read_keep(text: &str) -> Result<i64, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(KEEP_DAYS);
    }
    let days: Option<i64> = text.parse().ok();
    days.filter(|days| (0..=MOST_KEEP_DAYS).contains(days))
        .ok_or_else(|| {
            FieldFault::new("keep_days", "error-migration-keep")
                .naming("most", FieldValue::Number(MOST_KEEP_DAYS))
        })
}

fn read_told(form: &PlanForm, now: Timestamp) -> Result<Option<Date>, FieldFault> {
    if form.told_on.trim().is_empty() {
        return Ok(None);
    }
    let bounds = FieldDay {
        today: now.to_zoned(zone_of(form)).date(),
        earliest: None,
    };
    bounds
        .read("told_on", &form.told_on, "error-date")
        .map(Some)
}

/// The mailboxes of a list, each source and each target once. An empty list can be kept, and not submitted.
fn read_list(text: &str) -> Result<Vec<Planned>, Vec<FieldFault>> {
    let about = |message| FieldFault::new("mailboxes", message);
    if text.len() > MOST_LIST_BYTES {
        let most = i64::try_from(MOST_LIST_BYTES >> 20).unwrap_or(i64::MAX);
        let fault = about("error-migration-list-large");
        return Err(vec![fault.naming("most", FieldValue::Number(most))]);
    }
    let text = text.trim_start_matches('\u{feff}');
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    let (mut sources, mut targets) = (BTreeSet::new(), BTreeSet::new());
    for (number, line) in (1_i64..).zip(text.lines()) {
        let at_line = |message| about(message).naming("line", FieldValue::Number(number));
        let Some(record) = cells(line) else {
            faults.push(at_line("error-migration-line"));
            continue;
        };
        if record.iter().all(str::is_empty) || is_head(&record, number) {
            continue;
        }
        match read_line(&record) {
            Ok(mailbox) if !targets.insert(mailbox.target.clone()) => {
                let fault = at_line("error-migration-twice");
                faults.push(fault.naming("target", FieldValue::Text(mailbox.target)));
            }
            Ok(mailbox) if !sources.insert(source_key(&mailbox.source)) => {
                let fault = at_line("error-migration-source-twice");
                faults.push(fault.naming("source", FieldValue::Text(mailbox.source)));
            }
            Ok(mailbox) => found.push(mailbox),
            Err(message) => faults.push(at_line(message)),
        }
        if faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if found.len() > MOST_MAILBOXES {
        let most = i64::try_from(MOST_MAILBOXES).unwrap_or(i64::MAX);
        let fault = about("error-migration-many");
        faults.push(fault.naming("most", FieldValue::Number(most)));
    }
    if faults.is_empty() {
        Ok(found)
    } else {
        Err(faults)
    }
}

/// What makes a source the same one however its letters are written, in one list and among all events.
pub(super) fn source_key(source: &str) -> String {
    source.to_lowercase()
}

/// The cells of a line; an empty one has none. A cell never goes on in the next line, so that each line has
/// its number.
fn cells(line: &str) -> Option<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .buffer_capacity(LINE_BYTES)
        .from_reader(line.as_bytes());
    match reader.records().next() {
        Some(record) => record.ok(),
        None => Some(csv::StringRecord::new()),
    }
}

/// Whether this is a first line that names the columns.
fn is_head(record: &csv::StringRecord, number: i64) -> bool {
    let names_it = |field: &str| field.eq_ignore_ascii_case("source");
    number == 1 && record.get(0).is_some_and(names_it)
}

/// A line of the list, or the message that tells what is wrong with it.
fn read_line(record: &csv::StringRecord) -> Result<Planned, &'static str> {
    let field = |place| record.get(place).unwrap_or_default();
    let sizes = size::cells(record);
    let size = |place: usize| {
        let text = sizes.get(place).map_or("", String::as_str);
        size::read(text).ok_or("error-migration-size")
    };
    // Not every source names its mailboxes by addresses.
    let source = Line::parse("mailboxes", field(0), 254).map_err(|_| "error-migration-source")?;
    // A program would take it for a whole address, and sign in there with the customer's passwords.
    if source.as_str().contains("://") {
        return Err("error-migration-source-server");
    }
    let target = Address::parse("mailboxes", field(1)).map_err(|_| "error-migration-target")?;
    Ok(Planned {
        source: source.as_str().to_owned(),
        target: target.as_str().to_owned(),
        bytes: size(0)?,
        quota: size(1)?,
    })
}

/// Until when addresses and items of an event are kept that ended then.
pub(super) fn keep_until(ended: Timestamp, keep_days: i64) -> Timestamp {
    let days = SignedDuration::from_hours(24 * keep_days.clamp(0, MOST_KEEP_DAYS));
    ended.saturating_add(days).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<(&'static str, FieldValue)> {
        let faults = read_list(text).unwrap_err();
        let line = |fault: FieldFault| (fault.message, fault.values[0].1.clone());
        faults.into_iter().map(line).collect()
    }

    #[test]
    fn a_list_is_read_with_or_without_names_of_columns() {
        let list = "Source,Target,Bytes,Quota\r\nlee,H.Lee@Adatum.example,12,5 GB,53687091200\n\nkim@old.example, kim@adatum.example\n";
        let read = read_list(list).unwrap();
        assert_eq!(
            read,
            [
                Planned {
                    source: "lee".to_owned(),
                    target: "h.lee@adatum.example".to_owned(),
                    bytes: Some(13_421_772_800),
                    quota: Some(53_687_091_200),
                },
                Planned {
                    source: "kim@old.example".to_owned(),
                    target: "kim@adatum.example".to_owned(),
                    bytes: None,
                    quota: None,
                },
            ]
        );
        assert!(read_list(" \n").unwrap().is_empty());
    }

    #[test]
    fn each_line_that_cannot_be_taken_is_told_by_its_number() {
        let list = "a,a@adatum.example\nb,nobody\n\n,c@adatum.example\nd,A@adatum.example\n\
            e,e@adatum.example,much\nA,f@adatum.example\n";
        assert_eq!(
            messages(list),
            [
                ("error-migration-target", FieldValue::Number(2)),
                ("error-migration-source", FieldValue::Number(4)),
                ("error-migration-twice", FieldValue::Number(5)),
                ("error-migration-size", FieldValue::Number(6)),
                ("error-migration-source-twice", FieldValue::Number(7)),
            ]
        );
        let many: Vec<String> = (0..=MOST_MAILBOXES)
            .map(|one| format!("s{one},m{one}@adatum.example"))
            .collect();
        let told = read_list(&many.join("\n")).unwrap_err();
        assert_eq!(told[0].message, "error-migration-many");
    }

    /// Whoever types the list, a Specialist among them, must not choose which server is given the
    /// customer's passwords.
    #[test]
    fn a_list_names_mailboxes_and_no_servers() {
        let list = "imaps://lee%40old.example@elsewhere.example,lee@adatum.example\n\
            kim@old.example,imaps://kim@adatum.example\n";
        assert_eq!(
            messages(list),
            [
                ("error-migration-source-server", FieldValue::Number(1)),
                ("error-migration-target", FieldValue::Number(2)),
            ]
        );
    }

    #[test]
    fn a_start_is_said_in_the_zone_of_whoever_types() {
        let now: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let form = |date: &str, time: &str| PlanForm {
            date: date.to_owned(),
            time: time.to_owned(),
            zone: "Asia/Seoul".to_owned(),
            ..PlanForm::default()
        };
        let start = read_start(&form("2026-11-04", "20:00"), now).unwrap();
        assert_eq!(start.to_string(), "2026-11-04T11:00:00Z");
        let told = |date, time| read_start(&form(date, time), now).unwrap_err().message;
        assert_eq!(told("", "20:00"), "error-migration-date");
        assert_eq!(told("2026-11-01", "20:00"), "error-date-past");
        assert_eq!(told("2026-11-04", "8 pm"), "error-time");
    }
}
