//! The timeline as shapes: rows at the left, and on the canvas weeks, holidays, bars, gates,
//! meetings, today and the launch. Places on the canvas are in percent of its width, heights in
//! pixels; `svg` writes them down.

use std::sync::Arc;

use catalog::Catalog;
use center::plan::{MeetingMark, Part, PartName, Timeline};
use jiff::civil::Date;
use process::language::WrittenLanguage;
use words::{Args, Speaker};

use super::axis::Axis;

/// Height of the band with months and weeks.
pub(super) const BAND: u32 = 48;
/// Height of a row.
pub(super) const ROW: u32 = 36;
/// Height of a bar.
const BAR: u32 = 12;
/// Half the width of a bold letter of 12 px, in percent of the narrowest canvas.
const HALF_A_LETTER: f64 = 0.5;

/// A row at the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    /// How far it is, in two or three words.
    pub(super) standing: String,
    /// Whether it is the heading of a lane.
    pub(super) is_lane: bool,
}

/// Which side of its place a text stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    Middle,
    Behind,
}

/// Something on the canvas.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Text {
        class: &'static str,
        x: f64,
        y: u32,
        side: Side,
        text: String,
    },
    /// From top to bottom.
    Line {
        class: &'static str,
        x: f64,
        top: u32,
    },
    /// From left to right.
    Rule { y: u32 },
    Bar {
        class: &'static str,
        from: f64,
        to: f64,
        y: u32,
        height: u32,
        title: String,
    },
    Gate {
        x: f64,
        y: u32,
        is_passed: bool,
        title: String,
    },
    Dot {
        class: &'static str,
        x: f64,
        y: u32,
        title: String,
    },
}

/// What one kind of shape means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sample {
    pub(super) class: &'static str,
    pub(super) meaning: String,
}

/// A timeline ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Drawing {
    pub(super) title: String,
    pub(super) description: String,
    /// Where the same stands in words, on the page.
    pub(super) beside: String,
    pub(super) rows: Vec<Row>,
    pub(super) shapes: Vec<Shape>,
    pub(super) height: u32,
    /// What the shapes mean.
    pub(super) key: Vec<Sample>,
}

/// Draws one timeline for one reader.
pub(super) struct Draw<'page> {
    pub(super) speaker: &'page Speaker,
    pub(super) catalog: Arc<Catalog>,
    pub(super) language: WrittenLanguage,
    pub(super) timeline: &'page Timeline,
}

impl Draw<'_> {
    pub(super) fn drawing(&self) -> Drawing {
        let axis = self.axis();
        let mut rows = Vec::new();
        let mut marks = Vec::new();
        self.lane("lane-onboarding", &mut rows, &mut marks);
        for part in &self.timeline.onboarding {
            self.row(axis, part, &mut rows, &mut marks);
        }
        if !self.timeline.meetings.is_empty() {
            self.meetings(axis, &mut rows, &mut marks);
        }
        self.lane("track-adoption", &mut rows, &mut marks);
        for part in &self.timeline.adoption {
            self.row(axis, part, &mut rows, &mut marks);
        }
        let height = top(rows.len());
        let mut shapes = self.band(axis);
        shapes.extend(self.holidays(axis, height));
        shapes.extend(marks);
        shapes.extend(self.today(axis));
        shapes.extend(self.launch(axis));
        Drawing {
            title: self.title(),
            description: self.description(),
            beside: self.speaker.say("timeline-table-below"),
            rows,
            shapes,
            height,
            key: self.key(),
        }
    }

    /// The kinds of shapes that a plan can have here.
    fn key(&self) -> Vec<Sample> {
        let mut kinds = vec![
            ("planned", "timeline-planned"),
            ("done", "timeline-done"),
            ("late", "timeline-beyond"),
            ("early", "timeline-won"),
        ];
        if !self.timeline.gates.is_empty() {
            kinds.push(("gate passed", "timeline-gate-passed"));
            kinds.push(("gate", "timeline-gate-ahead"));
        }
        if !self.timeline.meetings.is_empty() {
            kinds.push(("meet held", "timeline-meeting-held"));
            kinds.push(("meet", "timeline-meeting-booked"));
            kinds.push(("meet proposed", "timeline-meeting-proposed"));
        }
        let samples = kinds.into_iter().map(|(class, word)| Sample {
            class,
            meaning: self.speaker.say(word),
        });
        let mut places = vec![self.speaker.place(self.timeline.customer.zone())];
        places.push(self.speaker.place(self.timeline.center.zone()));
        places.dedup();
        let places = Args::new().text("places", self.speaker.list(&places));
        let holiday = Sample {
            class: "holiday",
            meaning: self.speaker.say_with("timeline-holiday", places),
        };
        samples.chain([holiday]).collect()
    }

    fn axis(&self) -> Axis {
        let timeline = self.timeline;
        let parts = timeline.onboarding.iter().chain(&timeline.adoption);
        let (mut first, mut last) = (timeline.started_on, timeline.today);
        for part in parts {
            first = first.min(part.begun_on.unwrap_or(part.planned_start));
            last = last.max(part.planned_end).max(part.expected_end);
        }
        let launch = timeline.launch.as_ref();
        let launch = launch.map(|launch| launch.planned.max(launch.p50));
        Axis::of(first, last, launch)
    }

    fn title(&self) -> String {
        let organisation = &self.timeline.tenant.name;
        let args = Args::new().text("organisation", organisation);
        self.speaker.say_with("timeline-drawing-of", args)
    }

    fn description(&self) -> String {
        match &self.timeline.launch {
            Some(launch) => {
                let args = Args::new().date("planned", launch.planned);
                let args = args.date("forecast", launch.p50);
                self.speaker.say_with("timeline-description", args)
            }
            None => self.speaker.say("timeline-description-adoption"),
        }
    }

    /// Months above weeks. A week's day gives way to the word *today*.
    fn band(&self, axis: Axis) -> Vec<Shape> {
        let today = axis.start_of(self.timeline.today);
        let half = half_as_wide(&self.speaker.say("timeline-today"));
        let mut shapes: Vec<Shape> = (axis.months().into_iter())
            .map(|month| {
                text(
                    "ink",
                    axis.start_of(month),
                    16,
                    self.speaker.alone(&self.speaker.month_year(month)),
                )
            })
            .collect();
        for monday in axis.mondays() {
            let x = axis.start_of(monday);
            shapes.push(Shape::Line {
                class: "grid",
                x,
                top: 26,
            });
            let touches = (-half - 3.2..half + 0.6).contains(&(x - today));
            if !touches {
                shapes.push(text("", x, 38, self.speaker.number(monday.day())));
            }
        }
        shapes.push(Shape::Rule { y: BAND });
        shapes
    }

    fn holidays(&self, axis: Axis, height: u32) -> Vec<Shape> {
        let shown = self.timeline.holidays.iter();
        shown
            .filter(|holiday| axis.holds(holiday.on))
            .map(|holiday| {
                let sides = [
                    (&holiday.customer, &self.timeline.customer),
                    (&holiday.center, &self.timeline.center),
                ];
                let places: Vec<String> = sides
                    .into_iter()
                    .filter_map(|(name, calendar)| {
                        let place = self.speaker.place(calendar.zone());
                        Some(match name.as_ref()? {
                            Some(name) => {
                                let name = name.told(&self.catalog, self.language).text;
                                format!("{name}, {place}")
                            }
                            None => place,
                        })
                    })
                    .collect();
                Shape::Bar {
                    class: "holiday",
                    from: axis.start_of(holiday.on),
                    to: axis.end_of(holiday.on),
                    y: BAND,
                    height: height - BAND,
                    title: places.join("; "),
                }
            })
            .collect()
    }

    fn lane(&self, word: &str, rows: &mut Vec<Row>, marks: &mut Vec<Shape>) {
        if !rows.is_empty() {
            marks.push(Shape::Rule { y: top(rows.len()) });
        }
        rows.push(Row {
            name: self.speaker.say(word),
            standing: String::new(),
            is_lane: true,
        });
    }

    fn row(&self, axis: Axis, part: &Part, rows: &mut Vec<Row>, marks: &mut Vec<Shape>) {
        let middle = top(rows.len()) + ROW / 2;
        marks.extend(self.bars(axis, part, middle - BAR / 2));
        for gate in self.timeline.gates.iter().filter(|gate| {
            // A gate stands at the end of the phase whose outcome it verifies.
            part.name == PartName::Phase(gate.after)
        }) {
            let word = if gate.is_passed {
                "timeline-gate-passed-on"
            } else {
                "timeline-gate-expected-on"
            };
            let date = Args::new().text("date", self.speaker.day_month(gate.on));
            marks.push(Shape::Gate {
                x: axis.end_of(gate.on),
                y: middle,
                is_passed: gate.is_passed,
                title: self.speaker.say_with(word, date),
            });
        }
        rows.push(Row {
            name: part_name(self.speaker, part),
            standing: self.standing(part),
            is_lane: false,
        });
    }

    fn standing(&self, part: &Part) -> String {
        if part.is_done() {
            self.speaker.say("timeline-row-done")
        } else if part.is_begun() {
            let args = Args::new()
                .number("done", part.done)
                .number("all", part.all);
            self.speaker.say_with("timeline-done-of", args)
        } else {
            String::new()
        }
    }

    /// Planned grey beneath; what is done over it; beyond the plan red, won back blue.
    fn bars(&self, axis: Axis, part: &Part, y: u32) -> Vec<Shape> {
        let (start, planned) = (part.planned_start, part.planned_end);
        let title = |word: &str, from: Date, to: Date| {
            let name = part_name(self.speaker, part);
            let text = format!(
                "{} {}",
                self.speaker.say(word),
                self.speaker.day_range(from, to)
            );
            named(self.speaker, &name, &text)
        };
        let bar = |class, (from, to), title| Shape::Bar {
            class,
            from,
            to,
            y,
            height: BAR,
            title,
        };
        let end = axis.end_of(planned);
        let mut bars = vec![bar(
            "planned",
            (axis.start_of(start), end),
            title("timeline-planned", start, planned),
        )];
        if let Some(begun) = part.begun_on {
            let (from, to) = (axis.start_of(begun), self.done_until(axis, part, begun));
            if to > from {
                let span = (from, to);
                bars.push(bar("done", span, self.standing_title(part)));
            }
        }
        let expected = axis.end_of(part.expected_end);
        if part.expected_end > planned {
            let span = (end.max(axis.start_of(part.expected_start)), expected);
            bars.push(bar(
                "late",
                span,
                title("timeline-beyond", planned, part.expected_end),
            ));
        } else if part.expected_end < planned {
            let span = (expected, end);
            bars.push(bar(
                "early",
                span,
                title("timeline-won", part.expected_end, planned),
            ));
        }
        bars
    }

    /// As much of the way as tasks are finished, and never beyond today.
    fn done_until(&self, axis: Axis, part: &Part, begun: Date) -> f64 {
        let from = axis.start_of(begun);
        if let Some(done) = part.done_on {
            return axis.end_of(done.min(part.planned_end));
        }
        let whole = axis.end_of(part.planned_end.min(part.expected_end)) - from;
        let share = share(part.done, part.all);
        (from + whole * share).min(axis.end_of(self.timeline.today))
    }

    fn standing_title(&self, part: &Part) -> String {
        let name = part_name(self.speaker, part);
        let args = Args::new()
            .number("done", part.done)
            .number("all", part.all);
        let done = self.speaker.say_with("timeline-done-of", args);
        named(self.speaker, &name, &done)
    }

    fn meetings(&self, axis: Axis, rows: &mut Vec<Row>, marks: &mut Vec<Shape>) {
        let y = top(rows.len()) + ROW / 2;
        let shown = self.timeline.meetings.iter();
        marks.extend(shown.filter(|mark| axis.holds(mark.on)).map(|mark| {
            let class = match mark {
                MeetingMark { is_held: true, .. } => "meet held",
                MeetingMark { id: Some(_), .. } => "meet",
                MeetingMark { id: None, .. } => "meet proposed",
            };
            let name = self.meeting(mark);
            let day = self.speaker.date_short(mark.on);
            Shape::Dot {
                class,
                x: f64::midpoint(axis.start_of(mark.on), axis.end_of(mark.on)),
                y,
                title: named(self.speaker, &name, &day),
            }
        }));
        rows.push(Row {
            name: self.speaker.say("timeline-meetings"),
            standing: String::new(),
            is_lane: false,
        });
    }

    fn meeting(&self, mark: &MeetingMark) -> String {
        let name = mark.name.as_ref();
        let words = name.and_then(|name| self.catalog.names().meeting(name, self.language));
        match (words, mark.kind) {
            (Some(words), _) => words.title.to_owned(),
            (None, Some(kind)) => self.speaker.say_of("meeting-kind", kind.as_str()),
            (None, None) => self.speaker.say("timeline-meetings"),
        }
    }

    fn today(&self, axis: Axis) -> Vec<Shape> {
        let x = axis.start_of(self.timeline.today);
        let label = self.speaker.say("timeline-today");
        let side = if x < half_as_wide(&label) {
            Side::Behind
        } else {
            Side::Middle
        };
        vec![
            Shape::Line {
                class: "today",
                x,
                top: BAND - 4,
            },
            Shape::Text {
                class: "todaylabel",
                x,
                y: 38,
                side,
                text: label,
            },
        ]
    }

    /// Planned and forecast launch, each labelled on its outer side.
    fn launch(&self, axis: Axis) -> Vec<Shape> {
        let Some(launch) = &self.timeline.launch else {
            return Vec::new();
        };
        let label = |word, day: Date, side| {
            let date = Args::new().text("date", self.speaker.day_month(day));
            Shape::Text {
                class: if word == "timeline-forecast-on" {
                    "ink"
                } else {
                    ""
                },
                x: axis.end_of(day),
                y: BAND + 22,
                side,
                text: self.speaker.say_with(word, date),
            }
        };
        let line = |class, day: Date| Shape::Line {
            class,
            x: axis.end_of(day),
            top: BAND,
        };
        let (planned, forecast) = (launch.planned, launch.p50);
        let (planned_side, forecast_side) = if forecast < planned {
            (Side::Behind, Side::Before)
        } else {
            (Side::Before, Side::Behind)
        };
        let mut shapes = vec![
            line("planline", planned),
            label("timeline-planned-on", planned, planned_side),
        ];
        if forecast != planned {
            let class = if forecast > planned {
                "lateline"
            } else {
                "earlyline"
            };
            shapes.push(line(class, forecast));
            shapes.push(label("timeline-forecast-on", forecast, forecast_side));
        }
        shapes
    }
}

/// Half of what a word takes of the canvas; letters as wide as they are high count twice.
fn half_as_wide(word: &str) -> f64 {
    let letters = word.chars().map(|letter| match letter {
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'.. => 2.0,
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => 0.0,
        _ => 1.0,
    });
    letters.sum::<f64>() * HALF_A_LETTER
}

/// A name with what is said of it.
fn named(speaker: &Speaker, name: &str, text: &str) -> String {
    speaker.say_with(
        "name-and-text",
        Args::new().text("name", name).text("text", text),
    )
}

/// What a part is called.
pub(super) fn part_name(speaker: &Speaker, part: &Part) -> String {
    match &part.name {
        PartName::Phase(phase) => speaker.say_of("phase", phase.as_str()),
        PartName::Migration(playbook) => {
            // Another Center's catalog may move something else.
            if speaker.knows(&format!("timeline-part-{playbook}")) {
                speaker.say_of("timeline-part", playbook)
            } else {
                let name = Args::new().text("name", playbook);
                speaker.say_with("timeline-part-other", name)
            }
        }
    }
}

fn top(row: usize) -> u32 {
    BAND + ROW * u32::try_from(row).unwrap_or_default()
}

fn share(done: usize, all: usize) -> f64 {
    let number = |count| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if all == 0 {
        0.0
    } else {
        number(done) / number(all)
    }
}

fn text(class: &'static str, x: f64, y: u32, text: String) -> Shape {
    Shape::Text {
        class,
        x,
        y,
        side: Side::Behind,
        text,
    }
}
