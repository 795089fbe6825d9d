//! The JSON that the customer's tools write and the Center reads: here a run of an assessment with its
//! findings, in [`migration`] how far a migration is.
//!
//! It must not know a rule, a page or a table: only what a run says. What another tool writes of such a
//! run is read into the same form: [`idfix`], and those within [`migration`].

pub mod idfix;
pub mod migration;
mod table;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of this format. Readers refuse a higher one.
pub const SCHEMA: u32 = 1;

/// One run of an assessment with all that it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The version of the format, [`SCHEMA`].
    pub schema: u32,
    /// What ran, where and when.
    pub run: Run,
    /// How much was looked at and found.
    pub summary: Summary,
    /// Whether subjects are named.
    #[serde(default)]
    pub subjects: Subjects,
    /// What was found, in the order in which it was met.
    pub findings: Vec<Finding>,
}

/// Whether a report names what it is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subjects {
    /// Objects and records by their names, with their values.
    #[default]
    Named,
    /// A keyed hash in the place of each name and target, the same in every run of the same customer;
    /// `seen` and `expected` are empty, `publish` and `others` are left out.
    Hashed,
}

/// What ran, where and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Run {
    /// Which assessment.
    pub assessment: Assessment,
    /// The program and its version, as `fasttrack-tools 0.1.0`.
    pub tool: String,
    /// Which rules were asked, and in which version.
    pub rule_set: RuleSet,
    /// The rules that were asked, where the program says so: what is not found any more of these is gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// Those of the targets that did not answer, wholly or in part: nothing of them counts as gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unanswered: Vec<String>,
    /// What was looked at: file names without their folders, directories without credentials, domains.
    pub targets: Vec<String>,
    /// When it began, in UTC.
    #[schemars(with = "String")]
    pub started: Timestamp,
    /// When it ended, in UTC.
    #[schemars(with = "String")]
    pub ended: Timestamp,
}

/// An assessment that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Assessment {
    /// DNS records of domains.
    Dns,
    /// Objects of a directory.
    Directory,
}

/// Rules by name and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RuleSet {
    /// As `multi-tenant`, `dedicated`, `worldwide`.
    pub name: String,
    /// The day of the newest rule, as `2026-11-29`.
    pub version: String,
}

/// How much was looked at and found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Objects or domains that were checked.
    pub checked: u64,
    /// Objects that the rules leave out.
    pub skipped: u64,
    /// Findings that must be mended.
    pub errors: u64,
    /// Findings that should be looked at.
    pub warnings: u64,
    /// What is good to know.
    pub infos: u64,
}

impl Summary {
    /// Counts one more finding.
    pub fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => self.infos += 1,
        }
    }
}

/// One thing that differs from what a rule expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// The rule's id; `fasttrack-tools rules` lists them.
    pub rule: String,
    /// In which way it differs.
    pub kind: Kind,
    /// How much it matters.
    pub severity: Severity,
    /// The object's distinguished name, or the owner name of the record; a hash of it where the
    /// customer sends no names.
    pub subject: String,
    /// The hash by which the Center shows the subject; in the report that stays with the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The attribute's LDAP name, in an assessment of a directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// The record's type, in an assessment of DNS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// What is there. Long values are cut.
    pub seen: String,
    /// What to put in its place; in words where no single value is right.
    pub expected: String,
    /// The record to publish, as a line of a zone, in an assessment of DNS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publish: Option<String>,
    /// Why it matters.
    pub why: String,
    /// How to mend it.
    pub mend: String,
    /// Where the rule is from.
    pub source: String,
    /// The other objects with the same value, the first of them where they are many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
}

/// In which way something differs from what a rule expects.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Kind {
    /// A character that may not be there.
    Character,
    /// Not of the form that it must have.
    Format,
    /// A domain below a top-level domain that the Internet does not have.
    TopLevelDomain,
    /// The part of an address after the `@`.
    DomainPart,
    /// The part of an address before the `@`.
    LocalPart,
    /// Longer than it may be.
    Length,
    /// Directory: a value that more than one object has. DNS: a record that may be there once.
    Duplicate,
    /// Nothing where something must be.
    Blank,
    /// Two attributes that must be the same address.
    MailMatch,
    /// A record that must be there.
    Missing,
    /// A record that says something else.
    Wrong,
    /// More look-ups than a receiver makes.
    TooManyLookups,
    /// A record that must not be there.
    Unwanted,
}

/// How much a finding matters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It stops onboarding.
    Error,
    /// It may stop somebody.
    Warning,
    /// Good to know.
    Info,
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_schema_is_the_reviewed_one() {
        insta::assert_json_snapshot!("report", schemars::schema_for!(super::Report));
    }

    /// `INSTA_UPDATE=always` writes it, as it does the snapshot.
    #[test]
    fn the_schema_in_the_documents_is_this_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/assess.schema.json");
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(super::Report)).unwrap();
        let schema = schema + "\n";
        if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
            std::fs::write(path, &schema).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), schema);
    }
}
