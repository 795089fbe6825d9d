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
    pub targets: Vec<String>,
    pub started: Timestamp,
}

impl Begun {
    fn ended(&self) -> Run {
        Run {
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
        })
    }

    /// Shows one value that differs.
    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        if let Some(terminal) = &mut self.terminal {
            terminal.group(group)?;
        }
        if let Some(json) = &mut self.json {
            json.group(group)?;
        }
        if let Some(html) = &mut self.html {
            html.group(group)?;
        }
        if let Some(outbox) = &mut self.outbox {
            outbox.group(group)?;
        }
        Ok(())
    }

    /// Shows how far the run is.
    pub fn progress(&mut self, count: u64) {
        if let Some(terminal) = &mut self.terminal {
            terminal.progress(count);
        }
    }

    /// Writes what is only known at the end, and sends it if that was asked for.
    pub fn end(mut self, summary: &Summary) -> Result<(), Fault> {
        let run = self.begun.ended();
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
