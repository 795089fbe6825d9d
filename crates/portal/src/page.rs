//! The frame around every page: who reads it, in which language and zone, where in the Center it is.
//!
//! A handler has a [`Frame`] for its request and makes a [`Page`] of it; a template holds that as
//! `page` and asks it for words, dates, icons and addresses. Nothing here knows a use case.

mod fault;
mod place;
mod signed;

use std::borrow::Borrow;
use std::fmt::Display;
use std::ops::Deref;

use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use process::identity::EngagementId;
use process::permission::{Action, TenantAct};
use process::state::Move;
use words::{Args, Count, Instant, Language, Speaker};

use crate::assets;
pub use fault::{Fault, error_page};
pub use place::{CustomerPlace, ManagerPlace, PartnerPlace, Place, SpecialistPlace};
pub use signed::{Signed, initials};

use crate::parts::{FieldError, Kind, Markup, Shown, dot, escaped};

/// Days away from which a date is told with its year.
const FAR: i32 = 300;

/// What is the same for every page of one request.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Speaks the reader's language in the reader's time zone.
    pub speaker: Speaker,
    /// The Center's time; the demo moves it.
    pub now: Timestamp,
    /// The Center's own name.
    pub center: String,
    /// Who is signed in.
    pub person: Option<Signed>,
    /// Path and query of the request, so that changing the language leads back here.
    pub path: String,
    /// Whether this is the demo, which says so on every page.
    pub is_demo: bool,
    /// What the reader may do in the tenant whose page this is; none: it is no tenant's page.
    pub within: Option<TenantAct>,
}

/// What an address says of a form that was kept.
pub(crate) const SAVED: &str = "saved=yes";

/// One page for one reader. Templates hold it as `page`.
///
/// It speaks like its [`Speaker`], so `page.say("…")` and `page.date_short(…)` are the speaker's.
#[derive(Clone, Debug)]
pub struct Page {
    frame: Frame,
    /// The page's name, already in the reader's language; the browser's tab shows it.
    pub title: String,
    /// The navigation; empty on the doors.
    pub navigation: Vec<Place>,
    /// Where the mark at the top leads.
    pub home: String,
    /// Whether the clothes are tight: staff pages.
    pub is_dense: bool,
    side: Move,
}

impl Deref for Page {
    type Target = Speaker;

    fn deref(&self) -> &Speaker {
        &self.frame.speaker
    }
}

impl Page {
    /// A page without navigation, such as a door. `title` is a text, not a key.
    #[must_use]
    pub fn new(frame: &Frame, title: impl Into<String>) -> Self {
        Self {
            frame: frame.clone(),
            title: title.into(),
            navigation: Vec::new(),
            home: "/".to_owned(),
            is_dense: false,
            side: Move::Customer,
        }
    }

    /// A customer's page, under `/t/{domain}`.
    #[must_use]
    pub fn customer(mut self, domain: &str, current: Option<CustomerPlace>) -> Self {
        let start = format!("/t/{domain}");
        let open = match &self.frame.within {
            Some(act) => CustomerPlace::open_to(act)
                .map(CustomerPlace::word)
                .collect(),
            // Nobody in particular: what is open to everybody of a tenant.
            None => CustomerPlace::EVERYBODYS.map(CustomerPlace::word).to_vec(),
        };
        self.navigation = CustomerPlace::all(&start, current);
        self.navigation.retain(|place| open.contains(&place.word));
        self.home = match self.navigation.first() {
            Some(first) => first.href.clone(),
            None => "/".to_owned(),
        };
        self
    }

    /// The same, its places that are about one plan leading to this one.
    #[must_use]
    pub fn of_plan(mut self, plan: Option<EngagementId>) -> Self {
        if let Some(plan) = plan {
            let of_a_plan = CustomerPlace::OF_A_PLAN.map(CustomerPlace::word);
            let places = self.navigation.iter_mut();
            for place in places.filter(|place| of_a_plan.contains(&place.word)) {
                place.href = format!("{}?engagement={plan}", place.href);
            }
        }
        self
    }

    /// Whether the reader may do this in the tenant whose page it is.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        let within = self.frame.within.as_ref();
        within.is_some_and(|act| act.permit(action).is_ok())
    }

    /// A partner's page. It reads as its customers' pages do: the Center's move is the Center's.
    #[must_use]
    pub fn partner(mut self, current: Option<PartnerPlace>) -> Self {
        self.navigation = PartnerPlace::all("/partner", current);
        "/partner".clone_into(&mut self.home);
        self
    }

    /// A Specialist's page.
    #[must_use]
    pub fn specialist(self, current: Option<SpecialistPlace>) -> Self {
        self.staff("/desk", SpecialistPlace::all("/desk", current))
    }

    /// A manager's page.
    #[must_use]
    pub fn manager(self, current: Option<ManagerPlace>) -> Self {
        self.staff("/center/queue", ManagerPlace::all("/center", current))
    }

    fn staff(mut self, home: &str, navigation: Vec<Place>) -> Self {
        self.navigation = navigation;
        home.clone_into(&mut self.home);
        self.is_dense = true;
        self.side = Move::Center;
        self
    }

    /// Writes how many things wait at a place of the navigation, by the key of its name.
    #[must_use]
    pub fn counted(mut self, word: &str, count: usize) -> Self {
        for place in &mut self.navigation {
            if place.word == word {
                place.count = Some(count);
            }
        }
        self
    }

    /// The Center's own name.
    #[must_use]
    pub fn center(&self) -> &str {
        &self.frame.center
    }

    /// Who is signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Signed> {
        self.frame.person.as_ref()
    }

    /// Whether the header has the box to find something by: for whoever is signed in.
    #[must_use]
    pub fn has_find_box(&self) -> bool {
        self.person().is_some()
    }

    /// What the box asks for: what this reader can find, and nothing else.
    #[must_use]
    pub fn find_field(&self) -> String {
        let reach = self.person().map_or("nothing", |person| person.finds);
        self.say_of("find-field", reach)
    }

    /// Whether a form that was kept led here.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        let query = self.path().split_once('?').map(|(_, query)| query);
        query.is_some_and(|query| query.split('&').any(|pair| pair == SAVED))
    }

    /// The Center's time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.frame.now
    }

    /// Path and query of this page.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.frame.path
    }

    /// Where the language is chosen; the choice leads back to this page. That page itself leads to where
    /// it was come from, not to itself.
    #[must_use]
    pub fn language_address(&self) -> String {
        let path = self.path();
        if path.starts_with("/language?") {
            return path.to_owned();
        }
        format!("/language?from={}", percent_encoded(path))
    }

    /// Whether this is the demo.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.frame.is_demo
    }

    /// No arguments yet, to be filled in a template: `page.args().number("seats", seats)`.
    #[must_use]
    pub fn args(&self) -> Args {
        Args::new()
    }

    /// The reader's own zone by its IANA name, for the script that keeps the clock right.
    #[must_use]
    pub fn zone_name(&self) -> &str {
        self.zone().iana_name().unwrap_or("UTC")
    }

    /// The address of a style, script or icon by its plain name.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// An icon of the sprite; it says nothing to a screen reader, so a word stands beside it.
    #[must_use]
    pub fn icon(&self, name: &str) -> Markup {
        icon(name)
    }

    /// A tag of a kind with a text of two or three words.
    #[must_use]
    pub fn tag(&self, kind: Kind, text: &str) -> Markup {
        let icon = kind.icon().map(|name| icon(name).0).unwrap_or_default();
        HtmlSafeOutput(format!(
            "<span class=\"tag {}\">{icon}{}</span>",
            kind.class(),
            escaped(text)
        ))
    }

    /// The tag of a state, in the reader's words.
    #[must_use]
    pub fn state(&self, state: impl Shown) -> Markup {
        let word = self.say_of(state.prefix(), state.word());
        self.tag(state.kind(), &word)
    }

    /// Whose move it is, with its dot: *Your move*, *The Center’s move*, *Nobody’s move yet*.
    #[must_use]
    pub fn whose_move(&self, side: Move) -> Markup {
        let word = match (side, self.side) {
            (Move::Customer, Move::Customer) => "move-yours",
            (Move::Center, Move::Customer) => "move-centers",
            (Move::Customer, _) => "move-customers",
            (Move::Center, _) => "move-ours",
            (Move::Nobody, _) => "move-nobodys",
        };
        self.dot(side, &self.say(word))
    }

    /// How many things wait on a side, with its dot: *you: 2*, *us: 1*, *later: 2*.
    #[must_use]
    pub fn waiting_on(&self, side: Move, count: impl Count) -> Markup {
        let word = match (side, self.side) {
            (Move::Customer, Move::Customer) => "waiting-you",
            (Move::Center, Move::Customer) => "waiting-center",
            (Move::Customer, _) => "waiting-customer",
            (Move::Center, _) => "waiting-us",
            (Move::Nobody, _) => "waiting-later",
        };
        self.dot(side, &self.say_count(word, count))
    }

    /// Any text with the dot of a side.
    #[must_use]
    pub fn dot(&self, side: Move, text: &str) -> Markup {
        let mine = if side == self.side { " mine" } else { "" };
        HtmlSafeOutput(format!(
            "<span class=\"move {}{mine}\">{}</span>",
            dot(side),
            escaped(text)
        ))
    }

    /// A day without its weekday, and with its year when it is too far away to do without.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        if self.is_far(day) {
            self.date_year(day)
        } else {
            self.day_month(day)
        }
    }

    /// From one day to another without weekdays, the month said once where it can be; one day alone
    /// when they are the same.
    #[must_use]
    pub fn days(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.day(from);
        }
        if !self.is_far(from) && !self.is_far(to) {
            return self.day_range(from, to);
        }
        let args = Args::new()
            .text("from", self.day(from))
            .text("to", self.day(to));
        self.say_with("time-range", args)
    }

    /// A day in full that stands alone, such as *Jeudi 1er octobre 2026*.
    #[must_use]
    pub fn date_alone(&self, day: impl Into<words::Day>) -> String {
        self.alone(&self.date_long(day))
    }

    /// A day with its weekday, or with its year when it is too far away to do without.
    #[must_use]
    pub fn full_day(&self, day: Date) -> String {
        if self.is_far(day) {
            self.date_year(day)
        } else {
            self.date_short(day)
        }
    }

    /// Whether there is another day so called that is nearer, or nearly so.
    fn is_far(&self, day: Date) -> bool {
        let today = self.date_of(self.now());
        let away = today.until(day).map_or(0, |span| span.get_days());
        away.abs() > FAR
    }

    /// Two clocks: the range at the reader's place, and its beginning at the other's place.
    #[must_use]
    pub fn clocks(
        &self,
        from: impl Into<Instant>,
        to: impl Into<Instant>,
        other: &TimeZone,
    ) -> Markup {
        let (from, to) = (from.into(), to.into());
        self.two_clocks(
            &self.time_range_in_place(from, to),
            other,
            &self.at(other.clone()).time_in_place(from),
        )
    }

    /// Somebody's hours of today with two clocks; `open` and `close` are wall times of `zone`.
    #[must_use]
    pub fn hours_clocks(&self, open: Time, close: Time, zone: &TimeZone) -> Markup {
        let theirs = self.at(zone.clone());
        let today = theirs.date_of(self.now());
        let instant = |time: Time| {
            zone.to_ambiguous_zoned(today.to_datetime(time))
                .compatible()
                .map(|zoned| zoned.timestamp())
        };
        let there = theirs.hours_in_place(open, close);
        match (instant(open), instant(close)) {
            (Ok(open), Ok(close)) => {
                let mine = |at: Timestamp| at.to_zoned(self.zone().clone()).time();
                let mine = self.hours_in_place(mine(open), mine(close));
                self.two_clocks(&mine, zone, &there)
            }
            _ => self.two_clocks(&there, zone, &there),
        }
    }

    fn two_clocks(&self, mine: &str, zone: &TimeZone, theirs: &str) -> Markup {
        let second = if self.place(self.zone()) == self.place(zone) {
            String::new()
        } else {
            format!("<span>{}</span>", escaped(theirs))
        };
        HtmlSafeOutput(format!(
            "<span class=\"clocks\"><span>{}</span>{second}</span>",
            escaped(mine)
        ))
    }

    /// The message of a key in which the argument `name` is markup of its own.
    #[must_use]
    pub fn say_around(
        &self,
        key: &str,
        args: Args,
        name: &'static str,
        part: impl Borrow<Markup>,
    ) -> Markup {
        /// Stands for the part until the sentence is put together.
        const PLACE: &str = "\u{fffc}";
        let said = escaped(self.say_with(key, args.text(name, PLACE)));
        HtmlSafeOutput(said.replacen(PLACE, &part.borrow().0, 1))
    }

    /// What the catalog has in English alone, marked as English where the page is not.
    #[must_use]
    pub fn in_english(&self, text: impl Display) -> Markup {
        HtmlSafeOutput(if self.language() == Language::English {
            escaped(text)
        } else {
            format!("<span lang=\"en\">{}</span>", escaped(text))
        })
    }

    /// A text that no line breaks, such as a date in a narrow column.
    #[must_use]
    pub fn unbroken(&self, text: impl Display) -> Markup {
        HtmlSafeOutput(format!("<span class=\"nowrap\">{}</span>", escaped(text)))
    }

    /// The sentence of what is wrong with a field.
    #[must_use]
    pub fn wrong(&self, error: &FieldError) -> String {
        self.say_with(error.word, &error.args)
    }

    /// The same in the list above a form of several fields, where it does not stand beside its own:
    /// `labels` has the key of each field's label.
    #[must_use]
    pub fn wrong_in(&self, error: &FieldError, labels: &[(&str, &str)]) -> String {
        let text = self.wrong(error);
        let mut labels = labels.iter();
        let Some((_, label)) = labels.find(|(field, _)| *field == error.field) else {
            return text;
        };
        let args = Args::new().text("field", self.say(label));
        self.say_with("errors-line", args.text("text", text))
    }
}

/// What stands in an address as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

pub(crate) fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// An icon of the sprite by its name in `web/icons.mjs`.
#[must_use]
pub fn icon(name: &str) -> Markup {
    HtmlSafeOutput(format!(
        "<svg class=\"i\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><use href=\"{}#{}\"/></svg>",
        assets::address("icons.svg"),
        escaped(name)
    ))
}

/// A template as the answer to a request: HTML in the reader's language, never kept by a browser.
///
/// A template that cannot be written is logged and answered by a bare 500.
pub fn render(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => (
            status,
            [
                (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                (header::CACHE_CONTROL, "no-store"),
            ],
            text,
        )
            .into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests;
