//! How far it is, while it goes on: on a terminal a line for each mailbox under way and one for the sum,
//! drawn anew four times a second at most; elsewhere a line for each thing that happens, in words or as
//! JSON.
//!
//! Knows nothing of what came of a mailbox but how it ended.

mod events;

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};

use jiff::{SignedDuration, Timestamp};
use migrate::mail::{Ahead, Days, Paces, Speed, WaitReason, Waiting, expected};
use words::{Args, Speaker};

use super::ended::State;
use super::one::{Came, Event, Tally, Work};
use super::plan::Plan;
use super::tower::Tower;
use crate::arguments;
use crate::aside;
use crate::fault::Fault;
use crate::safe;
use crate::shown;
use events::{Line, Numbers, What};

/// Lines of mailboxes that are drawn; of more there is no use, and a terminal is not endless.
const DRAWN: usize = 12;
/// A wait of so many seconds is told by when it ends.
const LONG: u64 = 60;
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

/// A mailbox that waits.
#[derive(Debug)]
struct Wait {
    why: String,
    /// None where nobody knows.
    until: Option<Timestamp>,
}

/// When something ends, and what it waits for meanwhile.
type End = (Timestamp, Option<WaitReason>);

/// How far all of it is.
#[derive(Debug)]
pub struct Progress<'a> {
    speaker: &'a Speaker,
    mode: Mode,
    /// What the mailboxes are called; one alone needs no name.
    names: Vec<String>,
    is_many: bool,
    /// Nothing moves: it is only looked what would.
    is_check: bool,
    running: BTreeSet<usize>,
    through: usize,
    paces: &'a [Paces],
    speeds: Vec<Speed>,
    speed: Speed,
    /// Messages and bytes of each that were seen last.
    seen: Vec<(u64, u64)>,
    /// Why a mailbox waits, until it goes on.
    waits: Vec<Option<Wait>>,
    /// Lines that stand on the terminal to be drawn over.
    lines: usize,
    last: Option<Timestamp>,
    is_stopping: bool,
    /// The Center, where it is told.
    tower: Option<&'a mut Tower>,
}

impl<'a> Progress<'a> {
    /// Shows it in the way that is asked for.
    pub fn new(
        (plan, paces, work): (&Plan, &'a [Paces], Work),
        asked: &arguments::Told,
        tower: Option<&'a mut Tower>,
        speaker: &'a Speaker,
    ) -> Self {
        let mode = match asked.progress {
            arguments::Progress::Json => Mode::Json,
            _ if asked.written.quiet => Mode::Quiet,
            arguments::Progress::Auto if io::stderr().is_terminal() => Mode::Drawn,
            arguments::Progress::Plain | arguments::Progress::Auto => Mode::Lines,
        };
        let names = plan.mailboxes.iter();
        let now = shown::now();
        Self {
            speaker,
            mode,
            names: names
                .map(|one| safe::line(&one.name).into_owned())
                .collect(),
            is_many: plan.is_file,
            is_check: matches!(work, Work::Check(_)),
            running: BTreeSet::new(),
            through: 0,
            paces,
            speeds: vec![Speed::begun(now); plan.mailboxes.len()],
            speed: Speed::begun(now),
            seen: vec![(0, 0); plan.mailboxes.len()],
            waits: plan.mailboxes.iter().map(|_| None).collect(),
            lines: 0,
            last: None,
            is_stopping: false,
            tower,
        }
    }

    /// A mailbox is begun.
    pub fn begins(&mut self, at: usize) {
        if let Some(tower) = &mut self.tower {
            tower.begins(at);
        }
        self.running.insert(at);
        self.speeds[at] = Speed::begun(shown::now());
        self.tells(at, &What::Began);
        if self.mode == Mode::Lines && self.is_many {
            self.line(at, &self.speaker.say("tools-progress-begins"));
        }
    }

    /// Something happens to a mailbox.
    pub fn hears(&mut self, at: usize, event: &Event) {
        if let Some(tower) = &mut self.tower {
            match event {
                Event::Waits(waiting) => tower.waits(at, *waiting),
                _ => tower.goes_on(at),
            }
        }
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
                let now = shown::now();
                let until = now.checked_add(*wait).ok();
                let args = Args::new().text("fault", safe::line(&said));
                let text = match until {
                    Some(until) if seconds >= LONG => {
                        let args = args.text("time", self.speaker.near(until, now));
                        self.speaker.say_with("tools-migrate-again-at", args)
                    }
                    _ => {
                        let args = args.number("seconds", seconds);
                        self.speaker.say_with("tools-migrate-again", args)
                    }
                };
                // A fault is told to whoever wants to hear nothing else, too.
                if self.mode != Mode::Json {
                    self.line(at, &text);
                }
                self.waits[at] = Some(Wait { why: text, until });
            }
            Event::Waits(waiting) => self.waits(at, *waiting),
            Event::Ended(_) => {}
        }
    }

    /// A mailbox waits.
    fn waits(&mut self, at: usize, waiting: Waiting) {
        let word = waiting.reason.word();
        self.tells(
            at,
            &What::Waits {
                reason: word,
                until: waiting.until.map(|until| until.to_string()),
            },
        );
        let reason = self.speaker.say_of("tools-migrate-wait", word);
        let why = match waiting.until {
            Some(until) => {
                let near = self.speaker.near(until, shown::now());
                let args = Args::new().text("reason", reason).text("time", near);
                self.speaker.say_with("tools-progress-waits", args)
            }
            None => reason,
        };
        if self.mode == Mode::Lines {
            self.line(at, &why);
        }
        self.waits[at] = Some(Wait {
            why,
            until: waiting.until,
        });
    }

    /// A mailbox ended, for now or for good.
    pub fn ends(&mut self, at: usize, ended: &Result<Came, Fault>, is_again: bool) {
        if let Some(tower) = &mut self.tower {
            tower.ends(at, ended, is_again);
        }
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
            let (speaker, word) = (self.speaker, state.word());
            let text = match ended {
                Ok(Came::Checked(_)) if state != State::Failed => {
                    speaker.say_of("tools-check-state", word)
                }
                _ => speaker.say_of("tools-migrate-state", word),
            };
            self.line(at, &text);
        }
    }

    /// Time passes: what is new is shown, unless something was shown just now.
    pub fn beats(&mut self, tallies: &[Tally], is_stopping: bool) {
        if let Some(tower) = &mut self.tower {
            tower.beats(tallies, self.paces);
        }
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
        for at in &self.running {
            let tally = &tallies[*at];
            let through = (tally.through(), tally.of(|tally| &tally.bytes));
            // A second attempt begins where the first stopped; a comparison begins anew.
            let new = (
                through.0.saturating_sub(self.seen[*at].0),
                through.1.saturating_sub(self.seen[*at].1),
            );
            self.seen[*at] = through;
            self.speeds[*at].saw(now, new.0, new.1);
            messages += new.0;
            bytes += new.1;
            let is_over = |wait: &mut Wait| wait.until.is_some_and(|until| until <= now);
            drop(self.waits[*at].take_if(is_over));
        }
        self.speed.saw(now, messages, bytes);
    }

    fn numbers(&self, at: usize, tally: &Tally) -> Numbers {
        let held = tally.of(|tally| &tally.held);
        Numbers {
            held: (held > 0).then_some(held),
            there: there(tally),
            moved: tally.of(|tally| &tally.moved),
            bytes: tally.of(|tally| &tally.bytes),
            left: tally.of(|tally| &tally.left),
            bytes_per_second: bytes_per_second(&self.speeds[at]),
            end: self.end(at, tally).map(|(end, _)| end.to_string()),
        }
    }

    /// When a mailbox will be through, if that can be told.
    fn end(&self, at: usize, tally: &Tally) -> Option<End> {
        if !tally.is_told() {
            return None;
        }
        let paces = &self.paces[at];
        let sides = [paces.source.days(), paces.target.days()];
        let ends = expected(shown::now(), ahead(tally), &self.speeds[at], &sides)?;
        Some((ends.ends, ends.waits))
    }

    /// When all will be through: not as long as some are not begun, of which nobody knows how much they
    /// hold.
    fn end_of_all(&self, tallies: &[Tally]) -> Option<End> {
        let mut running = self.running.iter();
        let is_known = self.through + self.running.len() == self.names.len()
            && running.all(|at| tallies[*at].is_told());
        if !is_known {
            return None;
        }
        let mut all = Ahead::default();
        let mut sides: Vec<Days<'_>> = Vec::new();
        for at in &self.running {
            let its = ahead(&tallies[*at]);
            all.messages += its.messages;
            all.bytes = all.bytes.saturating_add(its.bytes);
            sides.extend([self.paces[*at].source.days(), self.paces[*at].target.days()]);
        }
        let ends = expected(shown::now(), all, &self.speed, &sides)?;
        Some((ends.ends, ends.waits))
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
        if let Some(wait) = &self.waits[at] {
            let args = Args::new().text("name", name).text("text", &wait.why);
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
        let args = self.fast(args, tally.of(|tally| &tally.bytes), &self.speeds[at]);
        let args = args.text("end", self.ends_at(self.end(at, tally)));
        self.speaker.say_with("tools-progress-mailbox", args)
    }

    /// How far all are.
    fn sum(&self, tallies: &[Tally]) -> String {
        let args = Args::new()
            .number("through", self.through)
            .number("mailboxes", self.names.len());
        if self.is_check {
            return self.speaker.say_with("tools-check-progress", args);
        }
        let total = |number: fn(&Tally) -> u64| tallies.iter().map(number).sum::<u64>();
        let bytes = total(|tally| tally.of(|tally| &tally.bytes));
        let args = args.number("messages", total(Tally::through));
        let args = self.fast(args, bytes, &self.speed);
        let args = args.text("end", self.ends_at(self.end_of_all(tallies)));
        self.speaker.say_with("tools-progress-sum", args)
    }

    fn fast(&self, args: Args, bytes: u64, speed: &Speed) -> Args {
        let rate = match bytes_per_second(speed) {
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

    fn ends_at(&self, end: Option<End>) -> String {
        let Some((end, waits)) = end else {
            return self.speaker.say("tools-progress-no-end");
        };
        let key = match waits {
            None => "tools-progress-end",
            Some(WaitReason::Window) => "tools-progress-end-window",
            Some(_) => "tools-progress-end-budget",
        };
        let near = self.speaker.near(end, shown::now());
        self.speaker.say_with(key, Args::new().text("time", near))
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

/// What is still to come of a mailbox. Its bytes are told from those that came, as long as nobody knows
/// them.
fn ahead(tally: &Tally) -> Ahead {
    let held = tally.of(|tally| &tally.held);
    let messages = held.saturating_sub(there(tally) + tally.of(|tally| &tally.left));
    let moved = u128::from(tally.of(|tally| &tally.moved));
    let bytes = u128::from(tally.of(|tally| &tally.bytes)) * u128::from(messages);
    let bytes = bytes.checked_div(moved).unwrap_or_default();
    Ahead {
        messages,
        bytes: u64::try_from(bytes).unwrap_or(u64::MAX),
    }
}

fn bytes_per_second(speed: &Speed) -> Option<u64> {
    speed.in_an_hour().map(|seen| seen.bytes / (60 * 60))
}

/// Messages of a mailbox that the target has.
fn there(tally: &Tally) -> u64 {
    tally.of(|tally| &tally.before) + tally.through()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use migrate::mail::Given;
    use words::Language;

    use super::*;

    #[test]
    fn a_check_says_how_many_mailboxes_are_through_and_nothing_of_what_moves() {
        let plan = Plan {
            name: "plan.toml".to_owned(),
            mailboxes: Vec::new(),
            is_file: true,
            workers: None,
            report: None,
            journals: "journals".into(),
        };
        let asked = arguments::Told {
            written: arguments::Written::default(),
            progress: arguments::Progress::Plain,
        };
        let speaker = Speaker::new(Language::English, TimeZone::UTC).plainly();
        let sum = |work| Progress::new((&plan, &[], work), &asked, None, &speaker).sum(&[]);
        assert_eq!(
            sum(Work::Check(Given::default())),
            "Mailboxes checked: 0 of 0"
        );
        assert!(sum(Work::Trial).contains("messages: 0"));
    }
}
