//! The desk itself: what to answer, where to be, whose move.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use catalog::Catalog;
use center::desk::{self, DayMeeting, Desk, OwedLine, Owing, Pace, WaitingLine};
use center::migration;
use jiff::tz::TimeZone;
use process::identity::ServiceName;
use process::migration::Wave;
use process::state::TaskState;
use words::Args;

use super::Worded;
use super::offer::{Fit, fits};
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::{Kind, Markup};
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "desk/desk.html")]
struct DeskPage {
    page: Page,
    lead: String,
    has_declined: bool,
    offers: Vec<OfferRow>,
    day: Vec<DayRow>,
    /// A day and the meeting on it.
    coming: Vec<(String, MeetingRow)>,
    waiting: Vec<WaitingRow>,
    owed: Vec<OwedRow>,
    desk: Desk,
}

struct OfferRow {
    id: String,
    customer: String,
    about: String,
    fits: Vec<Fit>,
    left: String,
    ends: String,
    is_soon: bool,
    key: String,
}

/// A line of the day: a meeting, or where in the day it is now.
enum DayRow {
    Now,
    Meeting(Box<MeetingRow>),
}

struct MeetingRow {
    times: String,
    customer: String,
    name: Worded,
    href: String,
    /// The customer's clock and the language.
    caption: String,
    is_over: bool,
    is_to_close: bool,
}

struct WaitingRow {
    customer: String,
    services: String,
    href: String,
    task: Option<Worded>,
    more: usize,
    days: u32,
    due: String,
    tag: Markup,
}

struct OwedRow {
    customer: String,
    services: String,
    href: String,
    what: Worded,
    tag: Markup,
    waited: String,
}

pub(super) async fn show(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let desk = desk::look(&visit.center, &act, visit.frame.speaker.zone()).await?;
    let mut page = visit
        .page("desk-title")
        .specialist(Some(SpecialistPlace::Desk));
    let all_offers = desk.offers.len() + desk.further_offers;
    if all_offers > 0 {
        page = page.counted("nav-desk", all_offers);
    }
    let names = Names {
        catalog: visit.center.catalog(),
        reasons: Reasons::of(&visit),
        visit: &visit,
        page: &page,
    };
    let template = DeskPage {
        lead: names.lead(&desk),
        has_declined: query.contains_key("declined"),
        offers: desk.offers.iter().map(|line| names.offer(line)).collect(),
        day: names.day(&desk.day),
        coming: names.coming(&desk.coming),
        waiting: desk
            .waiting
            .iter()
            .map(|line| names.waiting(line))
            .collect(),
        owed: desk.owed.iter().map(|line| names.owed(line)).collect(),
        desk,
        page: page.clone(),
    };
    Ok(render(StatusCode::OK, &template))
}

/// Puts what the Center says into the reader's words.
struct Names<'a> {
    catalog: Arc<Catalog>,
    reasons: Reasons,
    visit: &'a Visit,
    page: &'a Page,
}

impl Names<'_> {
    fn lead(&self, desk: &Desk) -> String {
        let today = self.page.date_of(self.page.now());
        let args = Args::new()
            .text("date", self.page.date_long(today))
            .number("offers", desk.offers.len() + desk.further_offers)
            .number("meetings", desk.day.len())
            .number("answers", desk.owed.len())
            .number("waiting", desk.waited_for);
        self.page.say_with("desk-lead", args)
    }

    fn offer(&self, line: &center::desk::OfferLine) -> OfferRow {
        let ends = self.page.near(line.due, self.page.now());
        OfferRow {
            id: line.id.to_string(),
            customer: line.customer.clone(),
            about: super::offer::about(self.page, &self.reasons, line),
            fits: fits(self.page, &self.reasons, line),
            left: self.page.say_with(
                "desk-offer-left",
                Args::new().minutes("length", line.left.0),
            ),
            ends: self
                .page
                .say_with("desk-offer-ends", Args::new().text("when", ends)),
            is_soon: line.is_soon,
            key: self.visit.form().key,
        }
    }

    fn day(&self, meetings: &[DayMeeting]) -> Vec<DayRow> {
        let mut rows = Vec::with_capacity(meetings.len() + 1);
        let mut is_now_said = false;
        for meeting in meetings {
            if !is_now_said && meeting.starts > self.page.now() {
                rows.push(DayRow::Now);
                is_now_said = true;
            }
            rows.push(DayRow::Meeting(Box::new(self.meeting(meeting))));
        }
        if !is_now_said && !rows.is_empty() {
            rows.push(DayRow::Now);
        }
        rows
    }

    fn coming(&self, meetings: &[DayMeeting]) -> Vec<(String, MeetingRow)> {
        let row = |meeting: &DayMeeting| {
            let day = self.page.date_short(self.page.date_of(meeting.starts));
            (day, self.meeting(meeting))
        };
        meetings.iter().map(row).collect()
    }

    fn meeting(&self, meeting: &DayMeeting) -> MeetingRow {
        let zone = TimeZone::get(&meeting.zone).unwrap_or(TimeZone::UTC);
        let mut caption = Vec::new();
        if self.page.place(&zone) != self.page.place(self.page.zone()) {
            caption.push(self.page.at(zone).time_in_place(meeting.starts));
        }
        caption.push(self.services(&meeting.services));
        caption.extend(meeting.language.map(|spoken| self.reasons.spoken(spoken)));
        MeetingRow {
            times: self.page.time_range(meeting.starts, meeting.ends),
            customer: meeting.customer.clone(),
            name: Worded::meeting(self.visit, &self.catalog, &meeting.name),
            href: format!("/desk/meetings/{}", meeting.id),
            caption: caption.join(" · "),
            is_over: meeting.is_over,
            is_to_close: meeting.is_to_close,
        }
    }

    /// What a plan is about, short enough for a line: the first services, and how many more.
    fn services(&self, services: &[ServiceName]) -> String {
        const NAMED: usize = 2;
        let named = self
            .reasons
            .services(&services[..services.len().min(NAMED)]);
        let more = services.len().saturating_sub(NAMED);
        if more == 0 {
            return named;
        }
        let args = Args::new().text("services", named).number("count", more);
        self.page.say_with("plans-services-more", args)
    }

    fn waiting(&self, line: &WaitingLine) -> WaitingRow {
        let task = line.task.as_ref();
        WaitingRow {
            customer: line.customer.clone(),
            services: self.services(&line.services),
            href: format!("/desk/engagements/{}", line.engagement),
            task: task.map(|task| Worded::task(self.visit, &self.catalog, &task.name)),
            more: task.map_or(0, |task| task.more),
            days: line.days,
            due: task
                .map(|task| self.page.date_short(task.due))
                .unwrap_or_default(),
            tag: match line.pace {
                Pace::Late => self.page.tag(Kind::Bad, &self.page.say("desk-late")),
                Pace::OnPlan => self.page.tag(Kind::Plain, &self.page.say("desk-on-plan")),
                Pace::Held(state) => self.page.state(state),
            },
        }
    }

    fn owed(&self, line: &OwedLine) -> OwedRow {
        let (href, what, tag) = match &line.owing {
            Owing::Task { id, name, state } => (
                format!("/desk/tasks/{id}"),
                Worded::task(self.visit, &self.catalog, name),
                match state {
                    TaskState::Open => self.page.tag(Kind::Info, &self.page.say("desk-ours")),
                    other => self.page.state(*other),
                },
            ),
            Owing::Question { id, text } => (
                format!("/desk/questions/{id}"),
                Worded {
                    text: shortened(text),
                    lang: None,
                },
                self.page.tag(Kind::Info, &self.page.say("question-one")),
            ),
            Owing::Issue {
                event,
                wave,
                name,
                text,
                ..
            } => (
                format!(
                    "/desk/engagements/{}/migration/{event}#issues",
                    line.engagement
                ),
                Worded {
                    text: self.of_wave((*wave, name.as_str()), text),
                    lang: None,
                },
                self.page
                    .tag(Kind::Info, &self.page.say("desk-migration-issue")),
            ),
            Owing::Minutes { id, name } => (
                format!("/desk/meetings/{id}"),
                Worded::meeting(self.visit, &self.catalog, name),
                self.page
                    .tag(Kind::Care, &self.page.say("desk-minutes-due")),
            ),
        };
        OwedRow {
            customer: line.customer.clone(),
            services: self.services(&line.services),
            href,
            what,
            tag,
            waited: self.page.minutes(line.waited.0),
        }
    }

    /// What was reported, after the wave that it is about; only the wave once the words are erased.
    fn of_wave(&self, (wave, name): ((Wave, i64), &str), text: &str) -> String {
        let title = migration::title(self.page, wave, name);
        if text.is_empty() {
            return title;
        }
        format!("{title} · {}", shortened(text))
    }
}

/// The beginning of what was asked, as long as a line of the list.
fn shortened(text: &str) -> String {
    const MOST: usize = 120;
    let line = text.lines().next().unwrap_or_default();
    if line.len() == text.len() && line.chars().count() <= MOST {
        return line.to_owned();
    }
    let mut start: String = line.chars().take(MOST).collect();
    start.push('…');
    start
}
