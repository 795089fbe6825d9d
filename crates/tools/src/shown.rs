//! Where findings go: the terminal, JSON, one HTML file. Each is written as the assessment goes on, so
//! that memory does not grow with what is found.

mod html;
mod json;
mod list;
mod terminal;

use std::path::Path;

use jiff::Timestamp;
use report::{Assessment, Finding, RuleSet, Run, Severity, Subjects, Summary};
use words::Speaker;

use crate::arguments::Output;
use crate::aside;
use crate::fault::Fault;
use crate::place::{Place, Taken};
use crate::send::Outbox;

pub use json::Json;
pub use list::rules;

/// All that differs in one value or record.
#[derive(Debug)]
pub struct Group<'a> {
    /// One finding for each kind.
    pub findings: &'a [Finding],
    /// How many others have the same value; the finding names the first of them.
    pub other_count: usize,
}

impl Group<'_> {
    /// How much the worst of them matters.
    fn worst(&self) -> Severity {
        let severities = self.findings.iter().map(|finding| finding.severity);
        severities.min().unwrap_or(Severity::Info)
    }
}

/// What is known at the beginning of a run.
#[derive(Debug)]
pub struct Begun {
    pub assessment: Assessment,
    pub rule_set: RuleSet,
    /// The rules that are asked; none where it is all of the set.
    pub asked: Vec<String>,
    pub targets: Vec<String>,
    pub started: Timestamp,
}

/// The rule by which what cannot be read is told.
const UNREAD: &str = "directory.input";

impl Begun {
    /// The run as it is told at its end. What is not found any more counts as gone only where it was
    /// looked for; what could not be read leaves only that rule asked.
    fn ended(&self, unanswered: &[String], is_unread: bool) -> Run {
        let asked = if is_unread {
            vec![UNREAD.to_owned()]
        } else {
            self.asked.clone()
        };
        Run {
            asked,
            unanswered: unanswered.to_vec(),
            assessment: self.assessment,
            tool: concat!("fasttrack-tools ", env!("CARGO_PKG_VERSION")).to_owned(),
            rule_set: self.rule_set.clone(),
            targets: self.targets.clone(),
            started: self.started,
            ended: now(),
        }
    }
}

/// The present instant, for the run's own times; no rule asks for it.
#[expect(clippy::disallowed_methods, reason = "where time enters the program")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// All outputs of a run.
pub struct Shown<'a> {
    begun: Begun,
    terminal: Option<terminal::Terminal<'a>>,
    json: Option<Json>,
    html: Option<html::Html<'a>>,
    outbox: Option<Outbox>,
    speaker: &'a Speaker,
    /// The targets that did not answer, wholly or in part.
    unanswered: Vec<String>,
    /// Whether something could not be read.
    is_unread: bool,
}

impl<'a> Shown<'a> {
    /// Opens what was asked for; the terminal where nothing else goes to the standard output.
    pub fn new(
        asked: &Output,
        speaker: &'a Speaker,
        begun: Begun,
        taken: &mut Taken,
    ) -> Result<Self, Fault> {
        let is_out = |path: &Option<_>| path.as_deref() == Some(Path::new("-"));
        if is_out(&asked.json) && is_out(&asked.html) {
            return Err(Fault::TwoOutputs);
        }
        let outbox = Outbox::new(asked, taken)?;
        let json = match asked.json.as_deref() {
            Some(path) => Some(Json::new(Place::open(path, taken)?, Subjects::Named)?),
            None => None,
        };
        let html = match asked.html.as_deref() {
            Some(path) => Some(html::Html::new(Place::open(path, taken)?, speaker, &begun)?),
            None => None,
        };
        let is_free = !is_out(&asked.json) && !is_out(&asked.html);
        Ok(Self {
            terminal: is_free.then(|| terminal::Terminal::new(speaker, asked.quiet)),
            begun,
            json,
            html,
            outbox,
            speaker,
            unanswered: Vec::new(),
            is_unread: false,
        })
    }

    /// Shows one value that differs.
    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        let is_unread = |finding: &Finding| finding.rule == UNREAD;
        self.is_unread |= group.findings.iter().any(is_unread);
        let outbox = self.outbox.as_ref();
        let hashed = outbox.and_then(|outbox| outbox.with_hashes(group));
        let here = Group {
            findings: hashed.as_deref().unwrap_or(group.findings),
            other_count: group.other_count,
        };
        if let Some(terminal) = &mut self.terminal {
            terminal.group(&here)?;
        }
        if let Some(json) = &mut self.json {
            json.group(&here)?;
        }
        if let Some(html) = &mut self.html {
            html.group(&here)?;
        }
        if let Some(outbox) = &mut self.outbox {
            outbox.group(group)?;
        }
        Ok(())
    }

    /// Notes that a target did not answer, wholly or in part.
    pub fn unanswered(&mut self, target: &str) {
        self.unanswered.push(target.to_owned());
    }

    /// Shows how far the run is.
    pub fn progress(&mut self, count: u64) {
        if let Some(terminal) = &mut self.terminal {
            terminal.progress(count);
        }
    }

    /// Writes what is only known at the end, and sends nothing, whatever was asked for.
    pub fn end_here(mut self, summary: &Summary) -> Result<(), Fault> {
        let speaker = self.speaker;
        let is_to_be_sent = self.outbox.take().is_some();
        self.end(summary)?;
        if is_to_be_sent {
            aside::line(&speaker.say("tools-send-not"));
        }
        Ok(())
    }

    /// Writes what is only known at the end, and sends it if that was asked for.
    pub fn end(mut self, summary: &Summary) -> Result<(), Fault> {
        let run = self.begun.ended(&self.unanswered, self.is_unread);
        if let Some(json) = self.json.take() {
            json.end(&run, summary)?;
        }
        if let Some(html) = self.html.take() {
            html.end(&run, summary)?;
        }
        if let Some(terminal) = self.terminal.take() {
            terminal.end(&run, summary)?;
        }
        if let Some(outbox) = self.outbox.take() {
            outbox.send(&run, summary, self.speaker)?;
        }
        Ok(())
    }
}
