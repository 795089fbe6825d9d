//! Filters, verdicts and the order of a routing decision in the reader's words. The desk and the
//! manager's pages read decisions with the same eyes.

pub(crate) use center::routing::filter_word as word;
use process::routing::{AskedBefore, Check, Difference, LoadShare, Verdict};
use words::Args;

use crate::page::Page;
use crate::parts::{Kind, Markup};
use crate::request::reasons::Reasons;
use crate::visit::Visit;

/// Reads decisions to one reader.
pub(crate) struct Reading {
    page: Page,
    pub(crate) reasons: Reasons,
}

/// One filter with what it saw and needed.
pub(crate) struct CheckRow {
    pub(crate) name: String,
    pub(crate) seen: String,
    pub(crate) needed: String,
    pub(crate) tag: Markup,
}

fn percent(share: LoadShare) -> u64 {
    (share.load * 100)
        .checked_div(u64::from(share.capacity))
        .unwrap_or_default()
}

impl Reading {
    pub(crate) fn new(visit: &Visit) -> Self {
        Self {
            page: Page::new(&visit.frame, ""),
            reasons: Reasons::of(visit),
        }
    }

    /// Every filter as a row.
    pub(crate) fn checks(&self, checks: &[Check]) -> Vec<CheckRow> {
        let row = |check: &Check| CheckRow {
            name: self.page.say_of("check", word(check.filter())),
            seen: self.seen(check),
            needed: self.needed(check),
            tag: if check.passes() {
                self.page.tag(Kind::Good, &self.page.say("check-passed"))
            } else {
                self.page.tag(Kind::Bad, &self.page.say("check-failed"))
            },
        };
        checks.iter().map(row).collect()
    }

    /// What a filter saw.
    pub(crate) fn seen(&self, check: &Check) -> String {
        match check {
            Check::Active { seen: true } => self.page.say("check-active-yes"),
            Check::Active { seen: false } => self.page.say("check-active-no"),
            Check::SpokenLanguage { seen, .. } => {
                let spoken: Vec<_> = seen.iter().map(|one| self.reasons.spoken(*one)).collect();
                self.page.list(&spoken)
            }
            Check::Services { seen, .. } if seen.is_empty() => self.page.say("check-services-none"),
            Check::Services { seen, .. } => {
                let titles: Vec<_> = seen.iter().map(|one| self.reasons.service(one)).collect();
                self.page.list(&titles)
            }
            Check::HoursOverlap { seen, .. } => self.overlap(*seen),
            Check::AskedBefore { seen: None } => self.page.say("check-asked-before-no"),
            Check::AskedBefore { seen: Some(how) } => self.asked_before(*how),
            Check::Away { back: None } => self.page.say("check-away-no"),
            Check::Away { back: Some(back) } => self.page.say_with(
                "filter-away-failed",
                Args::new().text("date", self.page.date_time(*back)),
            ),
            Check::Capacity {
                load,
                effort,
                capacity,
            } => {
                let args = Args::new()
                    .number("load", load.0)
                    .number("after", u64::from(load.0) + u64::from(effort.0))
                    .number("capacity", capacity.0);
                self.page.say_with("check-capacity-seen", args)
            }
        }
    }

    /// What a filter saw, as short as a column of a comparison allows; a reason says it in full.
    pub(crate) fn brief(&self, check: &Check) -> String {
        match check {
            Check::Services { seen, needed } => self.page.say_with(
                "check-services-brief",
                Args::new()
                    .number("seen", seen.len())
                    .number("needed", needed.len()),
            ),
            Check::HoursOverlap { seen, .. } => self.page.minutes(*seen),
            Check::AskedBefore { seen: None } | Check::Away { back: None } => {
                self.page.say("check-no")
            }
            Check::AskedBefore { seen: Some(_) } => self.page.say("check-yes"),
            Check::Away { back: Some(back) } => {
                let until = self.page.date_time(*back);
                self.page
                    .say_with("people-away-until", Args::new().text("date", until))
            }
            Check::Capacity {
                load,
                effort,
                capacity,
            } => {
                let share = |load| {
                    percent(LoadShare {
                        load,
                        capacity: capacity.0,
                    })
                };
                let now = u64::from(load.0);
                self.page.say_with(
                    "decision-load-after",
                    Args::new()
                        .number("before", share(now))
                        .number("after", share(now + u64::from(effort.0))),
                )
            }
            other => self.seen(other),
        }
    }

    /// What a filter needs.
    pub(crate) fn needed(&self, check: &Check) -> String {
        match check {
            Check::Active { .. } => self.page.say("check-active-yes"),
            Check::SpokenLanguage { needed, .. } => self.reasons.spoken(*needed),
            Check::Services { needed, .. } => {
                let titles: Vec<_> = needed.iter().map(|one| self.reasons.service(one)).collect();
                self.page.list(&titles)
            }
            Check::HoursOverlap { needed, .. } => self.page.say_with(
                "decision-hours-overlap",
                Args::new().minutes("length", *needed),
            ),
            Check::AskedBefore { .. } => self.page.say("check-asked-before-no"),
            Check::Away { .. } => self.page.say("check-away-no"),
            Check::Capacity { capacity, .. } => {
                self.page.say_count("check-capacity-needed", capacity.0)
            }
        }
    }

    fn overlap(&self, minutes: u32) -> String {
        self.page
            .say_with("check-overlap-seen", Args::new().minutes("length", minutes))
    }

    fn asked_before(&self, how: AskedBefore) -> String {
        self.page.say(match how {
            AskedBefore::Declined => "filter-asked-before-declined",
            AskedBefore::Expired => "filter-asked-before-expired",
            AskedBefore::TakenOut => "filter-asked-before-taken-out",
        })
    }

    /// Why a filter refused, as a sentence.
    pub(crate) fn refusal(&self, check: &Check) -> String {
        match check {
            Check::Active { .. } => self.page.say("filter-active-failed"),
            Check::SpokenLanguage { .. } => self.page.say_with(
                "filter-spoken-language-failed",
                Args::new()
                    .text("seen", self.seen(check))
                    .text("needed", self.needed(check)),
            ),
            Check::Services { seen, needed } => {
                let missing = needed.difference(seen);
                let missing: Vec<_> = missing.map(|one| self.reasons.service(one)).collect();
                self.page.say_with(
                    "filter-services-failed",
                    Args::new().text("missing", self.page.list(&missing)),
                )
            }
            Check::HoursOverlap { seen, needed } => self.page.say_with(
                "filter-hours-overlap-failed",
                Args::new()
                    .minutes("seen", *seen)
                    .minutes("needed", *needed),
            ),
            Check::AskedBefore { .. } | Check::Away { .. } => self.seen(check),
            Check::Capacity {
                load,
                effort,
                capacity,
            } => self.page.say_with(
                "filter-capacity-failed",
                Args::new()
                    .number("after", u64::from(load.0) + u64::from(effort.0))
                    .number("capacity", capacity.0),
            ),
        }
    }

    /// What put one candidate before the next.
    pub(crate) fn difference(&self, difference: &Difference) -> String {
        match difference {
            Difference::Continuity => self.page.say("difference-continuity"),
            Difference::ProjectedLoad { before, after } => self.page.say_with(
                "difference-projected-load",
                Args::new()
                    .number("before", percent(*before))
                    .number("after", percent(*after)),
            ),
            Difference::Weight { before, after } => self.page.say_with(
                "difference-weight",
                Args::new()
                    .number("before", *before)
                    .number("after", *after),
            ),
            Difference::LeastRecent { .. } => self.page.say("difference-least-recent"),
            Difference::TieBreak => self.page.say("difference-tie-break"),
        }
    }

    /// What put the chosen one first, as a sentence of its own.
    pub(crate) fn ahead(&self, difference: Option<&Difference>) -> String {
        match difference {
            Some(difference) => self.page.say_with(
                "decision-first-by",
                Args::new().text("reason", self.difference(difference)),
            ),
            None => self.page.say("decision-alone"),
        }
    }

    /// A candidate's verdict as its chip; it never stands without its reason.
    pub(crate) fn verdict(&self, verdict: &Verdict) -> Markup {
        match verdict {
            Verdict::Chosen { .. } => self
                .page
                .tag(Kind::Good, &self.page.say("decision-verdict-chosen")),
            Verdict::Passed { rank, .. } => {
                let text = self
                    .page
                    .say_with("decision-verdict-passed", Args::new().number("rank", *rank));
                self.page.tag(Kind::Info, &text)
            }
            Verdict::Refused { by } => {
                let first = by
                    .first()
                    .map(|filter| self.page.say_of("filter", word(*filter)));
                let text = self.page.say_with(
                    "decision-verdict-refused",
                    Args::new().text("filter", first.unwrap_or_default()),
                );
                self.page.tag(Kind::Bad, &text)
            }
        }
    }

    /// The reason beside a verdict.
    pub(crate) fn reason(&self, verdict: &Verdict, checks: &[Check]) -> String {
        match verdict {
            Verdict::Chosen { ahead_by } => self.ahead(ahead_by.as_ref()),
            Verdict::Passed { behind_by, .. } => self.page.say_with(
                "decision-behind-by",
                Args::new().text("reason", self.difference(behind_by)),
            ),
            Verdict::Refused { by } => {
                let refused = |check: &&Check| by.contains(&check.filter());
                let why = checks.iter().filter(refused);
                let why = why.map(|check| self.refusal(check));
                why.reduce(|first, second| {
                    let args = Args::new().text("first", first).text("second", second);
                    self.page.say_with("two-sentences", args)
                })
                .unwrap_or_default()
            }
        }
    }
}
