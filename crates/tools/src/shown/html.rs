//! One HTML file that needs nothing else: the findings in a table. The sum is known last and is written
//! below it; the page shows it above.

use askama::Template;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use report::{Finding, Run, Severity, Summary};
use words::{Args, Speaker, address};

use super::{Begun, Group, UNREAD};
use crate::dns::NO_ANSWER;
use crate::fault::Fault;
use crate::place::Place;
use crate::safe;

pub struct Html<'a> {
    place: Place,
    speaker: &'a Speaker,
    columns: [String; 5],
}

#[derive(Template)]
#[template(path = "head.html")]
struct Head<'a> {
    language: &'a str,
    title: String,
    lead: String,
    columns: &'a [String; 5],
}

#[derive(Template)]
#[template(path = "row.html")]
struct OneRow<'a> {
    /// What stands over the columns; on a narrow screen over each cell.
    columns: &'a [String; 5],
    class: &'static str,
    severity: String,
    /// In the pieces between which its line may break.
    subject: Vec<String>,
    /// By which the Center shows the subject; empty where it is not sent so.
    hash: &'a str,
    what: &'a str,
    kinds: String,
    /// In pieces as the subject; none where there is nothing to be seen.
    seen: Vec<String>,
    /// Whether what was seen is said in words instead of being a value.
    is_told: bool,
    expected: Vec<Expected>,
    /// Why it matters, and how to mend it.
    advice: Vec<(&'a str, &'a str)>,
    /// What stands between two sentences.
    gap: &'static str,
    others: Vec<Vec<String>>,
    source: &'a str,
    address: String,
    site: &'a str,
}

/// What is expected.
enum Expected {
    /// A line to publish, in pieces as the subject.
    Line(Vec<String>),
    /// A value, in pieces as well.
    Value(Vec<String>),
    /// What only words can say.
    Words(String),
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
        let columns = ["severity", "subject", "seen", "expected", "why"]
            .map(|column| speaker.say_of("tools-html-column", column));
        let head = Head {
            language: speaker.language().tag(),
            title: speaker.say_of("tools-html-title", word),
            lead: speaker.say_with(
                "tools-html-lead",
                Args::new()
                    .text("target", safe::line(&targets).into_owned())
                    .text("date", speaker.date_year(begun.started))
                    .time("time", begun.started)
                    .text("zone", zone(begun.started, speaker.zone())),
            ),
            columns: &columns,
        };
        place.put(page(&head).as_bytes())?;
        Ok(Self {
            place,
            speaker,
            columns,
        })
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
        let source = address::spoken(&first.source, self.speaker.language());
        let row = OneRow {
            columns: &self.columns,
            class,
            severity: self.speaker.say_of("tools-severity", class),
            subject: pieces(&first.subject),
            hash: first.hash.as_deref().unwrap_or_default(),
            what: first
                .attribute
                .as_deref()
                .or(first.record.as_deref())
                .unwrap_or_default(),
            // Each begins as it does alone, with a capital letter where there are any: no sentence.
            kinds: kinds.join(" · "),
            seen: if first.seen.trim().is_empty() {
                Vec::new()
            } else {
                pieces(&first.seen)
            },
            is_told: [UNREAD, NO_ANSWER].contains(&first.rule.as_str()),
            expected: group
                .findings
                .iter()
                .map(|one| self.expected(one))
                .collect(),
            advice: group
                .findings
                .iter()
                .map(|one| (one.why.as_str(), one.mend.as_str()))
                .collect(),
            gap: self.speaker.gap(),
            others: first.others.iter().map(|other| pieces(other)).collect(),
            address: address::readable(&source),
            site: site(&source),
            source: &source,
        };
        self.place.put(page(&row).as_bytes())
    }

    fn expected(&self, finding: &Finding) -> Expected {
        if let Some(line) = &finding.publish {
            return Expected::Line(pieces(line));
        }
        // Of an object a value is proposed, or what its kind always says; of a record words are left.
        let kind = format!("{:?}", finding.kind);
        let always = self.speaker.say_of("tools-directory-expected", kind);
        let has_value = finding.attribute.is_some() && finding.rule != UNREAD;
        if has_value && finding.expected != always {
            Expected::Value(pieces(&finding.expected))
        } else {
            Expected::Words(safe::line(&finding.expected).into_owned())
        }
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

/// A name or a value in the pieces between which its line may break, so that no word of it is cut in
/// the middle while there is another place.
fn pieces(text: &str) -> Vec<String> {
    let text = safe::line(text);
    let pieces = text.split_inclusive([',', '.', '@']);
    pieces.map(str::to_owned).collect()
}

/// The site of an address, which says enough beside the link.
fn site(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// The time zone of an instant by its distance, since a report is read elsewhere too.
fn zone(at: Timestamp, zone: &TimeZone) -> String {
    let distance = at.to_zoned(zone.clone()).strftime("%:z").to_string();
    if distance == "+00:00" {
        "UTC".to_owned()
    } else {
        format!("UTC{distance}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_breaks_behind_a_comma_or_a_period_and_is_whole_together() {
        let name = "CN=Ann Lee,DC=contoso,DC=com";
        assert_eq!(pieces(name), ["CN=Ann Lee,", "DC=contoso,", "DC=com"]);
        assert_eq!(pieces("a.lee@contoso.com").concat(), "a.lee@contoso.com");
        assert!(pieces("").is_empty());
    }

    #[test]
    fn beside_its_link_a_source_is_named_by_its_site() {
        let idfix = "https://microsoft.github.io/idfix/Errors%20supported";
        assert_eq!(site(idfix), "microsoft.github.io");
        assert_eq!(site("microsoft.github.io/idfix"), "microsoft.github.io");
    }

    #[test]
    fn a_time_is_told_with_its_distance() {
        let at: Timestamp = "2026-11-30T16:00:00Z".parse().unwrap();
        assert_eq!(zone(at, &TimeZone::UTC), "UTC");
        let seoul = TimeZone::fixed(jiff::tz::offset(9));
        assert_eq!(zone(at, &seoul), "UTC+09:00");
    }
}
