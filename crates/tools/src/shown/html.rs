//! One HTML file that needs nothing else: the findings in a table. The sum is known last and is written
//! below it; the page shows it above.

use askama::Template;
use report::{Run, Severity, Summary};
use words::{Args, Speaker};

use super::{Begun, Group};
use crate::fault::Fault;
use crate::place::Place;
use crate::safe;

pub struct Html<'a> {
    place: Place,
    speaker: &'a Speaker,
}

#[derive(Template)]
#[template(path = "head.html")]
struct Head<'a> {
    language: &'a str,
    title: String,
    lead: String,
    columns: [String; 5],
}

#[derive(Template)]
#[template(path = "row.html")]
struct OneRow<'a> {
    class: &'static str,
    severity: String,
    subject: String,
    /// By which the Center shows the subject; empty where it is not sent so.
    hash: &'a str,
    what: &'a str,
    kinds: String,
    seen: String,
    /// What is expected, and whether it is a line to publish.
    expected: Vec<(String, bool)>,
    /// Why it matters, and how to mend it.
    advice: Vec<(&'a str, &'a str)>,
    others: Vec<String>,
    source: &'a str,
    site: &'a str,
}

#[derive(Template)]
#[template(path = "tail.html")]
struct Tail {
    sum: String,
    rules: String,
}

impl<'a> Html<'a> {
    pub fn new(mut place: Place, speaker: &'a Speaker, begun: &Begun) -> Result<Self, Fault> {
        let targets = speaker.list(&begun.targets);
        let word = format!("{:?}", begun.assessment);
        let head = Head {
            language: speaker.language().tag(),
            title: speaker.say_of("tools-html-title", word),
            lead: speaker.say_with(
                "tools-html-lead",
                Args::new()
                    .text("target", safe::line(&targets).into_owned())
                    .date_time("at", begun.started),
            ),
            columns: ["severity", "subject", "seen", "expected", "why"]
                .map(|column| speaker.say_of("tools-html-column", column)),
        };
        place.put(page(&head).as_bytes())?;
        Ok(Self { place, speaker })
    }

    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        let Some(first) = group.findings.first() else {
            return Ok(());
        };
        let class = match group.worst() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let kinds: Vec<String> = group
            .findings
            .iter()
            .map(|finding| {
                self.speaker
                    .say_of("tools-kind", format!("{:?}", finding.kind))
            })
            .collect();
        let row = OneRow {
            class,
            severity: self.speaker.say_of("tools-severity", class),
            subject: safe::line(&first.subject).into_owned(),
            hash: first.hash.as_deref().unwrap_or_default(),
            what: first
                .attribute
                .as_deref()
                .or(first.record.as_deref())
                .unwrap_or_default(),
            kinds: self.speaker.list(&kinds),
            seen: safe::line(&first.seen).into_owned(),
            expected: group
                .findings
                .iter()
                .map(|one| {
                    let text = one.publish.as_ref().unwrap_or(&one.expected);
                    (safe::line(text).into_owned(), one.publish.is_some())
                })
                .collect(),
            advice: group
                .findings
                .iter()
                .map(|one| (one.why.as_str(), one.mend.as_str()))
                .collect(),
            others: first
                .others
                .iter()
                .map(|other| safe::line(other).into_owned())
                .collect(),
            source: &first.source,
            site: site(&first.source),
        };
        self.place.put(page(&row).as_bytes())
    }

    pub fn end(mut self, run: &Run, summary: &Summary) -> Result<(), Fault> {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let tail = Tail {
            sum: self.speaker.say_with(
                "tools-shown-sum",
                Args::new()
                    .number("checked", number(summary.checked))
                    .number("skipped", number(summary.skipped))
                    .number("errors", number(summary.errors))
                    .number("warnings", number(summary.warnings)),
            ),
            rules: self.speaker.say_with(
                "tools-shown-rules",
                Args::new()
                    .text("name", run.rule_set.name.clone())
                    .text("version", run.rule_set.version.clone()),
            ),
        };
        self.place.put(page(&tail).as_bytes())?;
        self.place.end()
    }
}

/// A template of ours; none of them can fail, as they call nothing.
fn page(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

/// The site of an address, which says enough beside the link.
fn site(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
