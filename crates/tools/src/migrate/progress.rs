//! How far it is, while it goes on: on a terminal a line for each mailbox under way and one for the sum,
//! drawn anew four times a second at most; elsewhere a line for each thing that happens, in words or as
//! JSON.
//!
//! Knows nothing of what came of a mailbox but how it ended.

mod events;

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};

use jiff::{SignedDuration, Timestamp};
use words::{Args, Speaker};

use super::ended::State;
use super::one::{Came, Event, Tally};
use super::plan::Plan;
use super::speed::Speed;
use crate::arguments;
use crate::aside;
use crate::fault::Fault;
use crate::safe;
use crate::shown;
use events::{Line, Numbers, What};

/// Lines of mailboxes that are drawn; of more there is no use, and a terminal is not endless.
const DRAWN: usize = 12;
/// How often it is drawn.
const OFTEN: SignedDuration = SignedDuration::from_millis(250);
/// How often numbers are told as JSON.
const TOLD: SignedDuration = SignedDuration::from_secs(1);
/// How often the sum is told where lines stay.
const SUMMED: SignedDuration = SignedDuration::from_secs(60);

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Nobody.
    Quiet,
    /// A person at a terminal.
    Drawn,
    /// Whoever reads lines.
    Lines,
    /// A program.
    Json,
}

/// How far all of it is.
#[derive(Debug)]
pub struct Progress<'a> {
    speaker: &'a Speaker,
    mode: Mode,
    /// What the mailboxes are called; one alone needs no name.
    names: Vec<String>,
    is_many: bool,
    running: BTreeSet<usize>,
    through: usize,
    speeds: Vec<Speed>,
    speed: Speed,
    /// Why a mailbox waits, until it goes on.
    waits: Vec<Option<String>>,
    /// Lines that stand on the terminal to be drawn over.
    lines: usize,
    last: Option<Timestamp>,
    is_stopping: bool,
}

impl<'a> Progress<'a> {
    /// Shows it in the way that is asked for.
    pub fn new(plan: &Plan, asked: &arguments::Told, speaker: &'a Speaker) -> Self {
        let mode = match asked.progress {
            arguments::Progress::Json => Mode::Json,
            _ if asked.written.quiet => Mode::Quiet,
            arguments::Progress::Plain => Mode::Lines,
            arguments::Progress::Auto if io::stderr().is_terminal() => Mode::Drawn,
            arguments::Progress::Auto => Mode::Lines,
        };
        let names = plan.mailboxes.iter();
        Self {
            speaker,
            mode,
            names: names
                .map(|one| safe::line(&one.name).into_owned())
                .collect(),
            is_many: plan.is_file,
            running: BTreeSet::new(),
            through: 0,
            speeds: plan.mailboxes.iter().map(|_| Speed::default()).collect(),
            speed: Speed::default(),
            waits: plan.mailboxes.iter().map(|_| None).collect(),
            lines: 0,
            last: None,
            is_stopping: false,
        }
    }

    /// A mailbox is begun.
    pub fn begins(&mut self, at: usize) {
        self.running.insert(at);
        self.tells(at, &What::Began);
        if self.mode == Mode::Lines && self.is_many {
            self.line(at, &self.speaker.say("tools-progress-begins"));
        }
    }

    /// Something happens to a mailbox.
    pub fn hears(&mut self, at: usize, event: &Event) {
        match event {
            Event::Folder { name, messages } => {
                self.waits[at] = None;
                self.tells(
                    at,
                    &What::Folder {
                        folder: name,
                        messages: *messages,
                    },
                );
                if self.mode == Mode::Lines {
                    let args = Args::new()
                        .text("folder", safe::line(name))
                        .number("messages", messages);
                    self.line(at, &self.speaker.say_with("tools-migrate-folder", args));
                }
            }
            Event::Again { fault, wait } => {
                let said = fault.say(self.speaker);
                let seconds = wait.as_secs();
                self.tells(
                    at,
                    &What::Again {
                        fault: &said,
                        seconds,
                    },
                );
                let args = Args::new()
                    .text("fault", safe::line(&said))
                    .number("seconds", seconds);
                let text = self.speaker.say_with("tools-migrate-again", args);
                // A fault is told to whoever wants to hear nothing else, too.
                if self.mode != Mode::Json {
                    self.line(at, &text);
                }
                self.waits[at] = Some(text);
            }
            Event::Ended(_) => {}
        }
    }

    /// A mailbox ended, for now or for good.
    pub fn ends(&mut self, at: usize, ended: &Result<Came, Fault>, is_again: bool) {
        self.running.remove(&at);
        self.waits[at] = None;
        let fault = ended.as_ref().err().map(|fault| fault.say(self.speaker));
        if is_again {
            let said = fault.unwrap_or_default();
            self.tells(at, &What::Later { fault: &said });
            if self.mode != Mode::Json {
                let args = Args::new().text("fault", safe::line(&said));
                self.line(at, &self.speaker.say_with("tools-progress-later", args));
            }
            return;
        }
        self.through += 1;
        let state = State::of(ended);
        self.tells(
            at,
            &What::Ended {
                state: state.word(),
                fault: fault.as_deref(),
            },
        );
        if self.is_many && matches!(self.mode, Mode::Lines | Mode::Drawn) {
            let text = self.speaker.say_of("tools-migrate-state", state.word());
            self.line(at, &text);
        }
    }

    /// Time passes: what is new is shown, unless something was shown just now.
    pub fn beats(&mut self, tallies: &[Tally], is_stopping: bool) {
        if is_stopping && !self.is_stopping {
            self.is_stopping = true;
            self.wipe();
            aside::line(&self.speaker.say("tools-progress-stops"));
        }
        let often = match self.mode {
            Mode::Quiet => return,
            Mode::Drawn => OFTEN,
            Mode::Lines => SUMMED,
            Mode::Json => TOLD,
        };
        let now = shown::now();
        match self.last {
            Some(last) if now.duration_since(last) < often => return,
            None if self.mode == Mode::Lines => {
                self.last = Some(now);
                return;
            }
            _ => self.last = Some(now),
        }
        self.sees(now, tallies);
        match self.mode {
            Mode::Drawn => self.draw(tallies),
            Mode::Json => {
                for at in self.running.clone() {
                    let numbers = self.numbers(at, &tallies[at]);
                    self.tells(at, &What::Progress(numbers));
                }
            }
            Mode::Lines | Mode::Quiet => aside::line(&self.sum(tallies)),
        }
    }

    /// Nothing is under way any more.
    pub fn is_over(&mut self, tallies: &[Tally]) {
        self.wipe();
        if self.mode == Mode::Json {
            for (at, tally) in tallies.iter().enumerate() {
                let numbers = self.numbers(at, tally);
                self.tells(at, &What::Progress(numbers));
            }
        }
    }

    fn sees(&mut self, now: Timestamp, tallies: &[Tally]) {
        let (mut messages, mut bytes) = (0, 0);
        for (tally, speed) in tallies.iter().zip(&mut self.speeds) {
            let (its, its_bytes) = (tally.through(), tally.of(|tally| &tally.bytes));
            speed.sees(now, its, its_bytes);
            messages += its;
            bytes += its_bytes;
        }
        self.speed.sees(now, messages, bytes);
    }

    fn numbers(&self, at: usize, tally: &Tally) -> Numbers {
        let held = tally.of(|tally| &tally.held);
        Numbers {
            held: (held > 0).then_some(held),
            there: there(tally),
            moved: tally.of(|tally| &tally.moved),
            bytes: tally.of(|tally| &tally.bytes),
            left: tally.of(|tally| &tally.left),
            bytes_per_second: self.speeds[at].bytes_per_second(),
            end: self.end(at, tally).map(|end| end.to_string()),
        }
    }

    /// When a mailbox will be through, if that can be told.
    fn end(&self, at: usize, tally: &Tally) -> Option<Timestamp> {
        let held = tally.of(|tally| &tally.held);
        let due = held.saturating_sub(there(tally) + tally.of(|tally| &tally.left));
        if held == 0 || self.waits[at].is_some() {
            return None;
        }
        self.speeds[at].end(due)
    }

    /// Draws a line for each mailbox under way over those that stand there.
    fn draw(&mut self, tallies: &[Tally]) {
        let mut lines: Vec<String> = self
            .running
            .iter()
            .take(DRAWN)
            .map(|at| self.mailbox(*at, &tallies[*at]))
            .collect();
        if self.is_many {
            lines.push(self.sum(tallies));
        }
        if lines.is_empty() {
            return self.wipe();
        }
        // Lines that are too long are cut off instead of being broken, or too few would be drawn over.
        let text = lines.join("\n");
        aside::say(&format!("{}\u{1b}[?7l{text}\n\u{1b}[?7h", self.over()));
        self.lines = lines.len();
    }

    /// How far a mailbox is.
    fn mailbox(&self, at: usize, tally: &Tally) -> String {
        let name = &self.names[at];
        if let Some(why) = &self.waits[at] {
            let args = Args::new().text("name", name).text("text", why);
            return self.speaker.say_with("tools-progress-of", args);
        }
        let held = tally.of(|tally| &tally.held);
        if held == 0 {
            let text = self.speaker.say("tools-progress-looks");
            let args = Args::new().text("name", name).text("text", text);
            return self.speaker.say_with("tools-progress-of", args);
        }
        let args = Args::new()
            .text("name", name)
            .number("there", there(tally).min(held))
            .number("held", held);
        let args = self.pace(args, tally.of(|tally| &tally.bytes), &self.speeds[at]);
        let args = args.text("end", self.ends_at(self.end(at, tally)));
        self.speaker.say_with("tools-progress-mailbox", args)
    }

    /// How far all are.
    fn sum(&self, tallies: &[Tally]) -> String {
        let total = |number: fn(&Tally) -> u64| tallies.iter().map(number).sum::<u64>();
        let bytes = total(|tally| tally.of(|tally| &tally.bytes));
        // Of mailboxes that are not begun nobody knows how much they hold.
        let is_known = self.through + self.running.len() == self.names.len()
            && self
                .running
                .iter()
                .all(|at| self.waits[*at].is_none() && tallies[*at].of(|tally| &tally.held) > 0);
        let due = self.running.iter().map(|at| {
            let tally = &tallies[*at];
            let held = tally.of(|tally| &tally.held);
            held.saturating_sub(there(tally) + tally.of(|tally| &tally.left))
        });
        let end = is_known.then(|| self.speed.end(due.sum())).flatten();
        let args = Args::new()
            .number("through", self.through)
            .number("mailboxes", self.names.len())
            .number("messages", total(Tally::through));
        let args = self.pace(args, bytes, &self.speed);
        let args = args.text("end", self.ends_at(end));
        self.speaker.say_with("tools-progress-sum", args)
    }

    fn pace(&self, args: Args, bytes: u64, speed: &Speed) -> Args {
        let rate = match speed.bytes_per_second() {
            Some(rate) => {
                let size = self.speaker.bytes(rate);
                let args = Args::new().text("size", size);
                self.speaker.say_with("tools-progress-rate", args)
            }
            None => "–".to_owned(),
        };
        args.text("size", self.speaker.bytes(bytes))
            .text("rate", rate)
    }

    fn ends_at(&self, end: Option<Timestamp>) -> String {
        match end {
            Some(end) => {
                let near = self.speaker.near(end, shown::now());
                let args = Args::new().text("time", near);
                self.speaker.say_with("tools-progress-end", args)
            }
            None => self.speaker.say("tools-progress-no-end"),
        }
    }

    /// A line that stays.
    fn line(&mut self, at: usize, text: &str) {
        self.wipe();
        if self.is_many {
            let args = Args::new().text("name", &self.names[at]).text("text", text);
            aside::line(&self.speaker.say_with("tools-progress-of", args));
        } else {
            aside::line(text);
        }
    }

    fn wipe(&mut self) {
        if self.lines > 0 {
            aside::say(&self.over());
            self.lines = 0;
        }
    }

    /// What brings the cursor to the first line that is drawn over, and clears the rest.
    fn over(&self) -> String {
        match self.lines {
            0 => String::new(),
            lines => format!("\u{1b}[{lines}F\u{1b}[J"),
        }
    }

    fn tells(&self, at: usize, what: &What<'_>) {
        if self.mode == Mode::Json {
            let mailbox = &self.names[at];
            events::tell(&Line { mailbox, what });
        }
    }
}

/// Messages of a mailbox that the target has.
fn there(tally: &Tally) -> u64 {
    tally.of(|tally| &tally.before) + tally.through()
}
