//! Laying a dated change over a region's hours or holidays. What was decided before keeps the
//! deadline it was given; what is decided from then on uses the change.

use jiff::civil::{Date, Weekday};
use process::business_time::{BusinessTimeError, WallTime, WeeklyHours};
use process::identity::RegionName;
use process::permission::{Action, ManagerAct};
use store::overlay::Overlay;
use store::{Day, Document, Id, Instant};
use store::{Reading, Writing};

use super::own;
use crate::calendar::{self, HolidayChange, REGION, REGION_HOLIDAY, REGION_HOURS, REGION_REMOVED};
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, FieldDay, FieldFault, FieldValue, Line, Prose};

/// The fields of the hours of a week, from Monday.
pub const HOUR_FIELDS: [&str; 7] = [
    "hours-mon",
    "hours-tue",
    "hours-wed",
    "hours-thu",
    "hours-fri",
    "hours-sat",
    "hours-sun",
];
/// The fields that say from when, from where and why.
pub const CHANGE_FIELDS: [&str; 3] = ["valid_from", "source", "reason"];

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Changed hours as they came from the form.
#[derive(Clone, Debug, Default)]
pub struct ChangeTyped {
    /// One line a weekday from Monday: `09:00-12:00, 13:00-18:00`, or nothing on a closed day.
    pub hours: [String; 7],
    /// From this day on, `2026-10-06`.
    pub valid_from: String,
    /// Where it can be looked up.
    pub source: String,
    /// Why.
    pub reason: String,
}

/// A changed holiday as it came from the form.
#[derive(Clone, Debug, Default)]
pub struct HolidayTyped {
    /// The day, `2026-10-06`.
    pub date: String,
    /// Its name.
    pub name: String,
    /// `closed`, or `worked` to take the day out of the holidays.
    pub kind: String,
    /// Where it can be looked up.
    pub source: String,
    /// Why.
    pub reason: String,
}

const NAME_LIMIT: usize = 80;
const SOURCE_LIMIT: usize = 300;
const REASON_LIMIT: usize = 500;
/// Ranges of one weekday; a desk that opens more often than this is a typing error.
const MOST_RANGES: usize = 6;
/// What is said when the day a change begins is missing.
const EMPTY_DAY: &str = "error-change-day";

/// A change ready to be laid over the catalog.
pub(super) struct Change {
    pub(super) kind: &'static str,
    pub(super) value: serde_json::Value,
    pub(super) valid_from: Date,
    pub(super) source: Line,
    pub(super) reason: Prose,
    /// It adds a region, whose name must be free.
    pub(super) is_new: bool,
    /// The version of the region that it was made of, if that is told.
    pub(super) seen: Option<i64>,
}

/// The version of a region: how many changes were ever made to it here.
pub(super) async fn version(reading: &Reading, region: &RegionName) -> Result<i64, CenterFault> {
    let kinds = [REGION, REGION_HOURS, REGION_HOLIDAY, REGION_REMOVED];
    let changes = store::overlay::of(reading, &kinds, region.as_str()).await?;
    Ok(i64::try_from(changes.len()).unwrap_or(i64::MAX))
}

/// Goes on if the region is still of the version that was seen; none goes on in any case.
pub(super) async fn is_unchanged(
    reading: &Reading,
    region: &RegionName,
    seen: Option<i64>,
) -> Result<(), CenterFault> {
    match seen {
        Some(seen) if seen != version(reading, region).await? => {
            Err(CenterFault::Conflict(Conflict::Changed))
        }
        _ => Ok(()),
    }
}

impl Change {
    /// Saying again what holds already would only blur the history. Looked at inside the unit, where
    /// nobody else changes it meanwhile.
    async fn says_something_new(
        &self,
        writing: &Writing,
        center: &Center,
        region: &RegionName,
    ) -> Result<(), CenterFault> {
        if self.is_new {
            return own::Known::read(writing).await?.is_free(center, region);
        }
        if self.kind == REGION {
            own::is_there(writing, region).await?;
        }
        if self.kind != REGION_HOLIDAY {
            return Ok(());
        }
        let holiday: HolidayChange =
            serde_json::from_value(self.value.clone()).map_err(CenterFault::internal)?;
        let calendar = calendar::of_region(writing, center, region).await?;
        if calendar.holidays().contains(&holiday.date) != holiday.is_closed {
            return Ok(());
        }
        let message = if holiday.is_closed {
            "error-holiday-known"
        } else {
            "error-holiday-unknown"
        };
        Err(CenterFault::Invalid(vec![naming(
            "date",
            message,
            holiday.date,
        )]))
    }
}

/// Changes the hours of a region from a day on. The same key changes them once.
///
/// # Errors
/// Fields that cannot be taken, no such region, or the database failed.
pub async fn change_hours(
    center: &Center,
    act: &ManagerAct,
    region: &RegionName,
    typed: &ChangeTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::EditRegion)?;
    let today = today(center, region)?;
    let mut faults = Vec::new();
    let days = from_today(today);
    let hours = read_week(&typed.hours, &mut faults);
    let valid_from = kept(
        &mut faults,
        days.read("valid_from", &typed.valid_from, EMPTY_DAY),
    );
    let (source, reason) = read_why(&typed.source, &typed.reason, &mut faults);
    let (Some(hours), Some(valid_from), Some(source), Some(reason)) =
        (hours, valid_from, source, reason)
    else {
        return Err(CenterFault::Invalid(faults));
    };
    let change = Change {
        kind: REGION_HOURS,
        value: serde_json::to_value(&hours).map_err(CenterFault::internal)?,
        valid_from,
        source,
        reason,
        is_new: false,
        seen: None,
    };
    lay_over(center, act, region, change, key).await
}

/// Closes a region on a day, or takes a holiday out: in force at once. The same key does it once.
///
/// # Errors
/// Fields that cannot be taken, no such region, or the database failed.
pub async fn change_holiday(
    center: &Center,
    act: &ManagerAct,
    region: &RegionName,
    typed: &HolidayTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::EditRegion)?;
    let today = today(center, region)?;
    let mut faults = Vec::new();
    let days = from_today(today);
    let is_closed = kept(&mut faults, read_kind(&typed.kind));
    let date = kept(&mut faults, days.read("date", &typed.date, EMPTY_DAY));
    let name = kept(&mut faults, Line::parse("name", &typed.name, NAME_LIMIT));
    let (source, reason) = read_why(&typed.source, &typed.reason, &mut faults);
    match (date, name, is_closed, source, reason) {
        (Some(date), Some(name), Some(is_closed), Some(source), Some(reason))
            if faults.is_empty() =>
        {
            let holiday = HolidayChange {
                date,
                name: name.as_str().to_owned(),
                is_closed,
            };
            let change = Change {
                kind: REGION_HOLIDAY,
                value: serde_json::to_value(&holiday).map_err(CenterFault::internal)?,
                valid_from: today,
                source,
                reason,
                is_new: false,
                seen: None,
            };
            lay_over(center, act, region, change, key).await
        }
        _ => Err(CenterFault::Invalid(faults)),
    }
}

fn today(center: &Center, region: &RegionName) -> Result<Date, CenterFault> {
    center
        .catalog()
        .region(region)
        .ok_or(CenterFault::NotFound)?;
    calendar::today_in(center, region, center.now())
}

pub(super) async fn lay_over(
    center: &Center,
    act: &ManagerAct,
    region: &RegionName,
    change: Change,
    key: &Key,
) -> Result<(), CenterFault> {
    let told = (
        region.as_str(),
        &change.value,
        change.valid_from,
        &change.source,
        &change.reason,
    );
    let ask = key.ask(act.person(), "edit_region", &told)?;
    let state = (act.clone(), region.clone(), change, ask);
    center
        .write(state, |writing, center, (act, region, change, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                is_unchanged(writing, region, change.seen).await?;
                change.says_something_new(writing, center, region).await?;
                let now = center.now();
                let id = center.chance().uuid(now);
                let overlay = Overlay {
                    id,
                    kind: change.kind.to_owned(),
                    name: region.as_str().to_owned(),
                    value: Document(change.value.clone()),
                    valid_from: Day(change.valid_from),
                    source: change.source.as_str().to_owned(),
                    reason: change.reason.as_str().to_owned(),
                    made_by: Id(act.person()),
                    made_at: Instant(now),
                };
                store::overlay::add(writing, overlay).await?;
                let done = Done {
                    action: Action::EditRegion,
                    tenant: None,
                    subject_kind: change.kind,
                    subject: id,
                    engagement: None,
                    at: now,
                };
                let content = (region.as_str(), &change.value, change.valid_from);
                deed::enter(writing, act, done, &content).await?;
                once::keep(writing, ask, &(), now).await
            })
        })
        .await
}

/// What was read, or its fault put beside the others.
pub(crate) fn kept<T>(faults: &mut Vec<FieldFault>, read: Result<T, FieldFault>) -> Option<T> {
    read.map_err(|fault| faults.push(fault)).ok()
}

pub(super) fn read_why(
    source: &str,
    reason: &str,
    faults: &mut Vec<FieldFault>,
) -> (Option<Line>, Option<Prose>) {
    let source = Line::parse("source", source, SOURCE_LIMIT)
        .map_err(|fault| fault.when_empty("error-change-source"));
    let reason = Prose::parse("reason", reason, REASON_LIMIT)
        .map_err(|fault| fault.when_empty("error-change-reason"));
    let (source, reason) = (kept(faults, source), kept(faults, reason));
    (source, reason)
}

fn read_kind(text: &str) -> Result<bool, FieldFault> {
    match text {
        "closed" => Ok(true),
        "worked" => Ok(false),
        "" => Err(FieldFault::new("kind", "error-choose")),
        _ => Err(FieldFault::new("kind", "error-unknown-choice")),
    }
}

/// A day that is today or later: what has been cannot be changed, decisions were made with it.
/// A change begins today or later.
fn from_today(today: Date) -> FieldDay {
    FieldDay {
        today,
        earliest: Some(today),
    }
}

fn naming(field: &'static str, message: &'static str, date: Date) -> FieldFault {
    FieldFault::new(field, message).naming("date", FieldValue::Day(date))
}

/// The hours of a week; every weekday that cannot be taken is named.
pub(crate) fn read_week(lines: &[String; 7], faults: &mut Vec<FieldFault>) -> Option<WeeklyHours> {
    let before = faults.len();
    let mut ranges = Vec::new();
    for ((field, line), day) in HOUR_FIELDS.into_iter().zip(lines).zip(WEEK) {
        match read_ranges(field, line, day) {
            Ok(of_day) => ranges.extend(of_day),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.len() > before {
        return None;
    }
    if ranges.is_empty() {
        faults.push(FieldFault::new(HOUR_FIELDS[0], "error-hours-none"));
        return None;
    }
    // Each weekday was tried alone, so the whole cannot fail; were it to, nothing is half-taken.
    WeeklyHours::new(ranges).ok()
}

type Range = (Weekday, WallTime, WallTime);

fn read_ranges(field: &'static str, line: &str, day: Weekday) -> Result<Vec<Range>, FieldFault> {
    let not_a_time = || FieldFault::new(field, "error-time");
    let mut ranges = Vec::new();
    for part in line.split([',', ';']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let (start, end) = part.split_once(['-', '–', '~']).ok_or_else(not_a_time)?;
        let start: WallTime = start.trim().parse().map_err(|_| not_a_time())?;
        let end: WallTime = end.trim().parse().map_err(|_| not_a_time())?;
        ranges.push((day, start, end));
        if ranges.len() > MOST_RANGES {
            let most = i64::try_from(MOST_RANGES).unwrap_or(i64::MAX);
            return Err(
                FieldFault::new(field, "error-hours-many").naming("most", FieldValue::Number(most))
            );
        }
    }
    match WeeklyHours::new(ranges.iter().copied()) {
        Ok(_) => Ok(ranges),
        Err(BusinessTimeError::EmptyRange { .. }) => {
            Err(FieldFault::new(field, "error-time-order"))
        }
        Err(_) => Err(FieldFault::new(field, "error-time-overlap")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(lines: [&str; 7]) -> Result<WeeklyHours, Vec<(&'static str, &'static str)>> {
        let mut faults = Vec::new();
        read_week(&lines.map(str::to_owned), &mut faults).ok_or_else(|| {
            faults
                .iter()
                .map(|fault| (fault.field, fault.message))
                .collect()
        })
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        let hours = week([
            "09:00-12:00, 13:00-18:00",
            " 13:00 – 18:00 , 09:00 – 12:00 ",
            "09:00~18:00",
            "00:00-24:00",
            "",
            "",
            "",
        ])
        .unwrap();
        assert_eq!(hours.on(Weekday::Monday), hours.on(Weekday::Tuesday));
        assert_eq!(hours.on(Weekday::Monday).len(), 2);
        assert_eq!(hours.on(Weekday::Thursday)[0].end().minutes(), 1440);
        assert!(hours.on(Weekday::Sunday).is_empty());
    }

    #[test]
    fn every_wrong_weekday_is_named_with_what_is_wrong() {
        let wrong = week([
            "9-18",
            "18:00-09:00",
            "09:00-12:00, 11:00-15:00",
            "09:00-25:00",
            "<script>",
            "09:00-10:00,10:00-11:00,11:00-12:00,12:00-13:00,13:00-14:00,14:00-15:00,15:00-16:00",
            "",
        ]);
        assert_eq!(
            wrong,
            Err(vec![
                ("hours-mon", "error-time"),
                ("hours-tue", "error-time-order"),
                ("hours-wed", "error-time-overlap"),
                ("hours-thu", "error-time"),
                ("hours-fri", "error-time"),
                ("hours-sat", "error-hours-many"),
            ])
        );
    }

    #[test]
    fn a_week_that_is_never_open_is_refused() {
        assert_eq!(week([""; 7]), Err(vec![("hours-mon", "error-hours-none")]));
    }
}
