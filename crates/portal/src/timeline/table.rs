//! The timeline in words: one sentence, the table of parts, and the table of days.

use std::sync::Arc;

use catalog::Catalog;
use center::plan::{DayStretch, GateMark, Part, PartName, Timeline};
use jiff::civil::Date;
use process::identity::TaskName;
use process::language::WrittenLanguage;
use process::plan::HeldBy;
use process::state::{Move, OwnerKind};
use words::Args;

use super::drawing::part_name;
use crate::page::Page;
use crate::parts::Kind;
use crate::wanted::apart;

/// So many tasks that held up the plan together are named; the rest is counted.
const NAMED: usize = 2;
/// So many of a hundred plans end by the likely day.
const LIKELY: u8 = 80;

/// A row of the table of parts.
pub(super) struct PartRow {
    pub(super) name: String,
    pub(super) lane: String,
    pub(super) planned: String,
    pub(super) forecast: String,
    pub(super) kind: Kind,
    pub(super) difference: String,
    pub(super) gate: String,
}

/// A row of the table of days.
pub(super) struct DayRow {
    pub(super) when: String,
    pub(super) days: u32,
    pub(super) whose: Move,
    pub(super) why: String,
}

/// Tells a timeline to one reader.
pub(super) struct Table<'page> {
    pub(super) page: &'page Page,
    pub(super) catalog: Arc<Catalog>,
    pub(super) language: WrittenLanguage,
    pub(super) timeline: &'page Timeline,
    pub(super) is_for_staff: bool,
}

impl Table<'_> {
    pub(super) fn lead(&self) -> String {
        let Some(launch) = &self.timeline.launch else {
            return self.page.say("timeline-lead-adoption");
        };
        let args = Args::new()
            .text("planned", self.page.full_day(launch.planned))
            .text("forecast", self.page.full_day(launch.p50))
            .text("likely", self.page.full_day(launch.p80))
            .number("count", LIKELY);
        let word = if self.is_for_staff {
            "timeline-lead-staff"
        } else {
            "timeline-lead"
        };
        self.page.say_with(word, args)
    }

    /// The day that was asked for, and how far the plan is from it.
    pub(super) fn wanted(&self) -> Option<(Date, String)> {
        let wanted = self.timeline.wanted_on?;
        let planned = self.timeline.launch.as_ref()?.planned;
        Some((wanted, apart(self.page, wanted, planned)))
    }

    pub(super) fn caption(&self) -> String {
        let place = self.page.place(self.timeline.customer.zone());
        let args = Args::new().text("place", place);
        self.page.say_with("timeline-caption", args)
    }

    pub(super) fn parts(&self) -> Vec<PartRow> {
        let adoption = self.page.say("track-adoption");
        let onboarding = self.timeline.onboarding.iter();
        let rows = onboarding.map(|part| self.part(part, String::new()));
        let stages = self.timeline.adoption.iter();
        rows.chain(stages.map(|part| self.part(part, adoption.clone())))
            .collect()
    }

    fn part(&self, part: &Part, lane: String) -> PartRow {
        let (kind, word) = match part.late_by {
            0 => (Kind::Good, "timeline-on-plan"),
            1.. => (Kind::Bad, "timeline-late"),
            _ => (Kind::Info, "timeline-early"),
        };
        let days = Args::new().number("days", part.late_by.unsigned_abs());
        PartRow {
            name: part_name(self.page, part),
            lane,
            planned: self.range(part.planned_start, part.planned_end),
            forecast: self.forecast(part),
            kind,
            difference: self.page.say_with(word, days),
            gate: self.gate(part),
        }
    }

    fn forecast(&self, part: &Part) -> String {
        match part.done_on {
            Some(done) => {
                let date = Args::new().text("date", self.page.day(done));
                self.page.say_with("timeline-done-on", date)
            }
            None => self.page.day(part.expected_end),
        }
    }

    fn gate(&self, part: &Part) -> String {
        let mut gates = self.timeline.gates.iter();
        let Some(gate) = gates.find(|gate| part.name == PartName::Phase(gate.after)) else {
            return String::new();
        };
        let date = Args::new().text("date", self.page.day(gate.on));
        if gate.is_passed {
            return self.page.say_with("timeline-gate-passed-on", date);
        }
        let opens = self.page.say_of("phase", gate.opens.as_str());
        let args = Args::new()
            .text("sides", self.sides(gate))
            .text("phase", opens);
        self.page.say_with("timeline-gate-waits", args)
    }

    fn sides(&self, gate: &GateMark) -> String {
        let missing = if gate.missing.is_empty() {
            &gate.verified_by
        } else {
            &gate.missing
        };
        let names = missing.iter().map(|side| match side {
            OwnerKind::Specialist => self.page.say("owner-kind-specialist"),
            side => self.page.say_of("owner-kind", side.as_str()),
        });
        self.page.list(&names.collect::<Vec<_>>())
    }

    pub(super) fn days(&self) -> Vec<DayRow> {
        let stretches = self.timeline.days.iter().rev();
        stretches
            .map(|stretch| DayRow {
                when: self.range(stretch.from, stretch.to),
                days: stretch.days,
                whose: stretch.whose,
                why: self.why(stretch),
            })
            .collect()
    }

    fn why(&self, stretch: &DayStretch) -> String {
        let mut named: Vec<String> = stretch
            .held_by
            .iter()
            .map(|held| self.held_by(held))
            .collect();
        let more = named.len().saturating_sub(NAMED);
        named.truncate(NAMED);
        if more > 0 {
            named.push(self.page.say_count("timeline-held-more", more));
        }
        if named.is_empty() {
            self.page.say("timeline-held-nothing")
        } else {
            named.join(" · ")
        }
    }

    fn held_by(&self, held: &HeldBy) -> String {
        match held {
            HeldBy::Task { task } => self.task(task),
            HeldBy::Gate { opens, .. } => {
                let phase = self.page.say_of("phase", opens.as_str());
                let args = Args::new().text("phase", phase);
                self.page.say_with("timeline-held-gate", args)
            }
            HeldBy::Pause => self.page.say("timeline-held-pause"),
        }
    }

    fn task(&self, task: &TaskName) -> String {
        let words = self.catalog.names().task(task, self.language);
        words.map_or_else(|| task.to_string(), |words| words.title.to_owned())
    }

    /// From one day to another; one day alone when they are the same.
    fn range(&self, from: Date, to: Date) -> String {
        self.page.days(from, to)
    }
}
