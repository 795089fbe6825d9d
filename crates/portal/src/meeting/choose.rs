//! Choosing a time: a month whose closed days say why, the free times of a day with both clocks.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::meeting::{self, Day, DayState, FreeTime, Shut, Slot, Standing, Wanted};
use center::once::Key;
use center::{CenterFault, Conflict};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use process::identity::{EngagementId, MeetingId, TaskName};

use super::{Named, agenda, identity, other_zone, zone};
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "meeting/choose.html")]
struct Choose {
    page: Page,
    form: Form,
    domain: String,
    named: Named,
    agenda: Vec<String>,
    free: FreeTime,
    spoken: Option<String>,
    /// Where the form goes.
    action: String,
    /// This page with nothing chosen; a month or a day is added to it.
    address: String,
    weeks: Vec<Week>,
    /// The day whose times are shown.
    day: Option<Date>,
    times: Vec<Time>,
    zone: TimeZone,
    hold_minutes: u16,
    was_lost: bool,
}

impl Choose {
    fn has_two_clocks(&self) -> bool {
        self.page.place(self.page.zone()) != self.page.place(&self.zone)
    }

    /// The days that are closed for a reason: a phone has no room for it in the month itself.
    fn closed(&self) -> impl Iterator<Item = &Cell> {
        let cells = self
            .weeks
            .iter()
            .flat_map(|week| week.cells.iter().flatten());
        cells.filter(|cell| !cell.kind.is_empty() && !cell.word.is_empty())
    }

    /// Any week from Monday, for the names of its days.
    fn weekdays(&self) -> Vec<Date> {
        let monday = self
            .free
            .month
            .saturating_sub(Span::new().days(self.free.month.weekday().to_monday_zero_offset()));
        monday.series(Span::new().days(1)).take(7).collect()
    }
}

/// A week from Monday; days of other months are left empty.
struct Week {
    cells: Vec<Option<Cell>>,
    /// Nothing in it is to come: it is drawn flatter.
    is_past: bool,
}

/// A day of the month as it is drawn.
struct Cell {
    date: Date,
    kind: &'static str,
    /// Why it is closed, or how many times are free.
    word: String,
    /// The language of the word, where it is not the reader's.
    language: Option<&'static str>,
    is_chosen: bool,
}

struct Time {
    slot: Slot,
    is_checked: bool,
    /// The reader's date, where it is another than the day's.
    other_date: bool,
}

/// What the page shows beside the month.
struct Shown {
    status: StatusCode,
    form: Form,
    month: Option<Date>,
    day: Option<Date>,
    /// Where the choice starts: the time that was asked for.
    from: Option<Timestamp>,
}

impl Shown {
    fn asked(visit: &Visit, query: &BTreeMap<String, String>) -> Self {
        let day: Option<Date> = query.get("day").and_then(|day| day.parse().ok());
        let month = query
            .get("month")
            .and_then(|month| format!("{month}-01").parse().ok());
        Self {
            status: StatusCode::OK,
            form: visit.form(),
            month: month.or(day),
            day,
            from: None,
        }
    }

    /// The page again after a choice that could not be kept.
    fn again(status: StatusCode, form: Form, start: Option<Timestamp>) -> Self {
        Self {
            status,
            form,
            month: None,
            day: None,
            from: start,
        }
    }
}

/// Choosing a time for a planned meeting.
pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let name: TaskName = query
        .get("name")
        .and_then(|name| name.parse().ok())
        .ok_or(CenterFault::NotFound)?;
    let engagement: EngagementId = match query.get("engagement") {
        Some(engagement) => engagement.parse().map_err(|_| CenterFault::NotFound)?,
        None => match meeting::meetings_of(&visit.center, &act, &tenant, None)
            .await?
            .standing
        {
            Standing::Open(engagement, _) => engagement,
            _ => return Ok(go(&format!("/t/{domain}/meetings"))),
        },
    };
    let wanted = Wanted::Planned { engagement, name };
    first_page(&visit, &domain, &wanted, &query).await
}

/// Choosing another time for a booked meeting.
pub(super) async fn show_move(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let wanted = Wanted::Booked(identity(&id)?);
    first_page(&visit, &domain, &wanted, &query).await
}

/// The page as it is opened; a meeting that can get no time now is explained by the list.
async fn first_page(
    visit: &Visit,
    domain: &str,
    wanted: &Wanted,
    query: &BTreeMap<String, String>,
) -> Result<Response, Refusal> {
    let shown = Shown::asked(visit, query);
    match page(visit, domain, wanted, shown).await {
        Err(Refusal::Fault(CenterFault::Conflict(Conflict::State))) => {
            Ok(go(&format!("/t/{domain}/meetings")))
        }
        other => other,
    }
}

async fn page(
    visit: &Visit,
    domain: &str,
    wanted: &Wanted,
    shown: Shown,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let asked = (shown.month, shown.from);
    let free = meeting::free_slots(&visit.center, &act, &tenant, wanted, asked).await?;
    let (action, address) = match wanted {
        Wanted::Planned { engagement, name } => (
            format!("/t/{domain}/meetings/hold"),
            format!("/t/{domain}/meetings/book?engagement={engagement}&name={name}"),
        ),
        Wanted::Booked(id) => (
            format!("/t/{domain}/meetings/{id}/move"),
            format!("/t/{domain}/meetings/{id}/move?"),
        ),
    };
    let day = chosen_day(&free, shown.day);
    let named = Named::of(visit, &free.planned.name);
    let title = if free.moved.is_some() {
        "booking-title-move"
    } else {
        "booking-title-choose"
    };
    let speaker = &visit.frame.speaker;
    let title = speaker.say_with(title, words::Args::new().text("meeting", &named.title));
    let spoken = free
        .spoken
        .map(|spoken| speaker.say_of("language", spoken.tag().to_lowercase()));
    let template = Choose {
        page: Page::new(&visit.frame, title).customer(domain, Some(CustomerPlace::Meetings)),
        domain: domain.to_owned(),
        agenda: agenda(visit, &free.agenda),
        weeks: weeks(visit, &free, day),
        times: times(visit, &free, day, &shown.form),
        zone: other_zone(visit, &free.specialist, &free.customer),
        hold_minutes: visit.center.catalog().settings().slot_hold_minutes,
        was_lost: shown.status == StatusCode::CONFLICT,
        form: shown.form,
        named,
        free,
        spoken,
        action,
        address,
        day,
    };
    Ok(render(shown.status, &template))
}

/// The day asked for if it has free times, else the day of the next free time, else the first.
fn chosen_day(free: &FreeTime, asked: Option<Date>) -> Option<Date> {
    let is_free = |date: &Date| {
        free.days
            .iter()
            .any(|day| day.date == *date && matches!(day.state, DayState::Free(_)))
    };
    let next = free
        .next
        .map(|slot| slot.start.to_zoned(zone(&free.zone)).date());
    let first = free
        .days
        .iter()
        .find(|day| matches!(day.state, DayState::Free(_)))
        .map(|day| day.date);
    asked.filter(is_free).or(next.filter(is_free)).or(first)
}

fn times(visit: &Visit, free: &FreeTime, day: Option<Date>, form: &Form) -> Vec<Time> {
    let Some(day) = day else { return Vec::new() };
    let slots = free.days.iter().find(|one| one.date == day);
    let Some(DayState::Free(slots)) = slots.map(|day| &day.state) else {
        return Vec::new();
    };
    let asked = form.value("slot");
    slots
        .iter()
        .map(|slot| Time {
            is_checked: if asked.is_empty() {
                free.next == Some(*slot)
            } else {
                asked == slot.start.to_string()
            },
            other_date: visit.frame.speaker.date_of(slot.start) != day,
            slot: *slot,
        })
        .collect()
}

fn weeks(visit: &Visit, free: &FreeTime, chosen: Option<Date>) -> Vec<Week> {
    let lead = usize::try_from(free.month.weekday().to_monday_zero_offset()).unwrap_or_default();
    let mut cells: Vec<Option<Cell>> = (0..lead).map(|_| None).collect();
    cells.extend(
        free.days
            .iter()
            .map(|day| Some(cell(visit, free, day, chosen))),
    );
    cells.resize_with(cells.len().next_multiple_of(7), || None);
    let mut weeks = Vec::new();
    let mut cells = cells.into_iter().peekable();
    while cells.peek().is_some() {
        let cells: Vec<Option<Cell>> = cells.by_ref().take(7).collect();
        let is_past = cells.iter().flatten().all(|cell| cell.kind == "past");
        weeks.push(Week { cells, is_past });
    }
    weeks
}

fn cell(visit: &Visit, free: &FreeTime, day: &Day, chosen: Option<Date>) -> Cell {
    let speaker = &visit.frame.speaker;
    let (kind, word, language) = match &day.state {
        DayState::Past => ("past", String::new(), None),
        DayState::Free(slots) => ("", speaker.say_count("booking-free", slots.len()), None),
        DayState::Shut(Shut::Holiday(Some(name), _)) => {
            let told = name.told(&visit.center.catalog(), visit.language);
            let is_foreign = told.language != visit.language;
            let language = is_foreign.then(|| told.language.tag());
            ("shut off", words::clean(&told.text).into_owned(), language)
        }
        DayState::Shut(shut) => {
            let (kind, word) = reason(visit, free, day.date, shut);
            (kind, word, None)
        }
    };
    Cell {
        date: day.date,
        kind,
        word,
        language,
        is_chosen: chosen == Some(day.date),
    }
}

fn reason(visit: &Visit, free: &FreeTime, date: Date, shut: &Shut) -> (&'static str, String) {
    let speaker = &visit.frame.speaker;
    let key = match shut {
        Shut::Away => {
            let args = words::Args::new().text("name", &free.specialist.name);
            return ("shut", speaker.say_with("booking-day-away", args));
        }
        Shut::Holiday(_, _) => return ("shut off", speaker.say("booking-day-holiday")),
        Shut::Closed if date.weekday().to_monday_zero_offset() >= 5 => "booking-day-weekend",
        Shut::Closed => "booking-day-closed",
        Shut::Full => "booking-day-full",
        Shut::NoCommonHours => "booking-day-no-common-hours",
        Shut::Present => "booking-day-present",
        Shut::TooSoon => "booking-day-too-soon",
        Shut::TooLate => "booking-day-too-late",
    };
    ("shut", speaker.say(key))
}

/// Holds the chosen time for a planned meeting.
pub(super) async fn hold(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let wanted = Wanted::Planned {
        engagement: form
            .value("engagement")
            .parse()
            .map_err(|_| CenterFault::NotFound)?,
        name: form
            .value("name")
            .parse()
            .map_err(|_| CenterFault::NotFound)?,
    };
    let Some(start) = start(&form) else {
        return nothing_chosen(&visit, &domain, &wanted, form).await;
    };
    let key = Key::parse(&form.key)?;
    match meeting::hold(&visit.center, &act, &wanted, start, &key).await {
        Ok(id) => Ok(go(&format!("/t/{domain}/meetings/{id}/confirm"))),
        Err(fault) => not_kept(&visit, &domain, &wanted, (form, start), fault).await,
    }
}

/// Moves a booked meeting to the chosen time.
pub(super) async fn move_there(
    visit: Visit,
    Path((domain, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = identity(&id)?;
    let wanted = Wanted::Booked(id);
    let Some(start) = start(&form) else {
        return nothing_chosen(&visit, &domain, &wanted, form).await;
    };
    let key = Key::parse(&form.key)?;
    match meeting::move_to(&visit.center, &act, id, start, &key).await {
        Ok(()) => Ok(go(&format!("/t/{domain}/meetings/{id}?done=moved"))),
        Err(fault) => not_kept(&visit, &domain, &wanted, (form, start), fault).await,
    }
}

fn start(form: &Form) -> Option<Timestamp> {
    form.value("slot").parse().ok()
}

async fn nothing_chosen(
    visit: &Visit,
    domain: &str,
    wanted: &Wanted,
    mut form: Form,
) -> Result<Response, Refusal> {
    form.wrong("slot", "error-choose");
    let day = form.value("day").parse().ok();
    let shown = Shown {
        month: day,
        day,
        ..Shown::again(StatusCode::UNPROCESSABLE_ENTITY, form, None)
    };
    page(visit, domain, wanted, shown).await
}

/// The times again after a hold that could not be confirmed: its minutes were over, and somebody
/// else has the time.
pub(super) async fn lost_hold(
    visit: &Visit,
    domain: &str,
    (id, start): (MeetingId, Timestamp),
    fault: CenterFault,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let held = meeting::look(&visit.center, &act, &tenant, id).await?;
    let wanted = Wanted::Planned {
        engagement: held.engagement,
        name: held.name,
    };
    not_kept(visit, domain, &wanted, (visit.form(), start), fault).await
}

/// The times again: the one chosen was taken meanwhile, or is no time to meet at.
async fn not_kept(
    visit: &Visit,
    domain: &str,
    wanted: &Wanted,
    (mut form, start): (Form, Timestamp),
    fault: CenterFault,
) -> Result<Response, Refusal> {
    let status = if matches!(fault, CenterFault::Conflict(Conflict::TimeTaken)) {
        // A new choice is a new ask.
        form = visit.form();
        StatusCode::CONFLICT
    } else {
        visit.blame(&mut form, fault)?;
        form.key = visit.form().key;
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page(
        visit,
        domain,
        wanted,
        Shown::again(status, form, Some(start)),
    )
    .await
}
