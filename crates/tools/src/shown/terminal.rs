//! The report on the terminal: a line for each value that differs, and an end that says what it comes
//! to. Colours and progress only where somebody looks.

use std::fmt::Write as _;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use report::{Run, Severity, Summary};
use words::{Args, Speaker};

use super::Group;
use crate::aside;
use crate::fault::Fault;
use crate::safe;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about who looks"
)]
pub struct Terminal<'a> {
    to: BufWriter<Stdout>,
    speaker: &'a Speaker,
    is_quiet: bool,
    has_colour: bool,
    has_progress: bool,
    shows_progress: bool,
}

impl<'a> Terminal<'a> {
    pub fn new(speaker: &'a Speaker, is_quiet: bool) -> Self {
        let stdout = io::stdout();
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            has_colour: stdout.is_terminal() && !no_colour,
            has_progress: io::stderr().is_terminal() && !is_quiet,
            to: BufWriter::with_capacity(1 << 16, stdout),
            speaker,
            is_quiet,
            shows_progress: false,
        }
    }

    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        let Some(first) = group.findings.first() else {
            return Ok(());
        };
        if self.is_quiet {
            return Ok(());
        }
        self.wipe();
        let mut lines = format!(
            "{} {}\n",
            self.mark(group.worst()),
            safe::line(&first.subject)
        );
        // The names of objects are what nobody guesses; those of domains are known. Writing to a text
        // cannot fail.
        if let (Some(hash), Some(_)) = (&first.hash, &first.attribute) {
            let _ = writeln!(lines, "  {}…", beginning(hash));
        }
        let what = first.attribute.as_deref().or(first.record.as_deref());
        let seen = safe::line(&first.seen);
        let between = if seen.is_empty() { "" } else { ": " };
        let _ = writeln!(lines, "  {}{between}{seen}", what.unwrap_or_default());
        let mut say = |key: &str, args: Args| {
            lines.push_str("    ");
            lines.push_str(&self.speaker.say_with(key, args));
            lines.push('\n');
        };
        for finding in group.findings {
            let kind = self
                .speaker
                .say_of("tools-kind", format!("{:?}", finding.kind));
            let expected = safe::line(&finding.expected);
            say(
                "tools-shown-finding",
                Args::new().text("kind", kind).text("expected", &*expected),
            );
            if let Some(line) = &finding.publish {
                say(
                    "tools-shown-publish",
                    Args::new().text("text", &*safe::line(line)),
                );
            }
        }
        for other in &first.others {
            say(
                "tools-shown-other",
                Args::new().text("text", &*safe::line(other)),
            );
        }
        let unnamed = group.other_count.saturating_sub(first.others.len());
        if unnamed > 0 {
            lines.push_str("  ");
            let count = i64::try_from(unnamed).unwrap_or(i64::MAX);
            lines.push_str(&self.speaker.say_count("tools-shown-others", count));
            lines.push('\n');
        }
        self.write(&lines)
    }

    /// Says on standard error how far it is; once a line, overwritten by the next.
    pub fn progress(&mut self, count: u64) {
        if !self.has_progress {
            return;
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let said = self.speaker.say_count("tools-shown-progress", count);
        aside::say(&format!("\r\u{1b}[K{said}"));
        self.shows_progress = true;
    }

    pub fn end(mut self, run: &Run, summary: &Summary) -> Result<(), Fault> {
        self.wipe();
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let numbers = Args::new()
            .number("checked", number(summary.checked))
            .number("skipped", number(summary.skipped))
            .number("errors", number(summary.errors))
            .number("warnings", number(summary.warnings));
        let key = if summary.errors + summary.warnings == 0 {
            "tools-shown-clean"
        } else {
            "tools-shown-sum"
        };
        let said = self.speaker.say_with(key, numbers);
        let rules = self.speaker.say_with(
            "tools-shown-rules",
            Args::new()
                .text("name", run.rule_set.name.clone())
                .text("version", run.rule_set.version.clone()),
        );
        self.write(&format!("\n{said}\n{rules}\n"))?;
        self.to.flush().map_err(|cause| Fault::write("-", cause))
    }

    fn wipe(&mut self) {
        if std::mem::take(&mut self.shows_progress) {
            aside::say("\r\u{1b}[K");
        }
    }

    fn mark(&self, severity: Severity) -> String {
        let (word, colour) = match severity {
            Severity::Error => ("error", "31"),
            Severity::Warning => ("warning", "33"),
            Severity::Info => ("info", "36"),
        };
        let said = self.speaker.say_of("tools-severity", word);
        if self.has_colour {
            format!("\u{1b}[1;{colour}m{said}\u{1b}[0m")
        } else {
            said
        }
    }

    fn write(&mut self, text: &str) -> Result<(), Fault> {
        self.to
            .write_all(text.as_bytes())
            .map_err(|cause| Fault::write("-", cause))
    }
}

/// Of a hash as much as it takes to find it again.
fn beginning(hash: &str) -> &str {
    let end = hash.find(':').map_or(0, |colon| colon + 1) + 12;
    hash.get(..end).unwrap_or(hash)
}
