//! Reading a report: what the tool wrote, or what IdFix exported, bounded and made harmless, with names
//! or without, each thing once. What comes out is what is shown before it is kept, and what is kept.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::Timestamp;
use process::finding::is_rule;
use process::identity::EngagementId;
use report::{Finding, Report, SCHEMA, Subjects, Summary};

use crate::text::{hash, without_tricks};
use crate::{Center, CenterFault, FieldFault, FieldValue};

/// The most bytes of a report.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The most findings of one run that are kept.
const MOST_FINDINGS: usize = 50_000;
/// The most targets of one run.
const MOST_TARGETS: usize = 1_000;
/// The most rules that one run asks.
const MOST_RULES: usize = 1_000;
/// What the reader of its exports calls IdFix.
pub(super) const IDFIX: &str = "IdFix";
/// The most characters of a name, of a value, and of a line to publish. Longer ones are cut.
const NAME_LIMIT: usize = 1_024;
const VALUE_LIMIT: usize = 2_000;
/// The most bytes of the values that stand one a line.
const SEEN_LIMIT: usize = 2_000;
/// The most characters of a short word, such as an attribute's name.
const WORD_LIMIT: usize = 120;

/// Whether what the report is about is kept by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// As the report says it.
    AsSent,
    /// A hash in the place of each name, and no values.
    #[default]
    Hashed,
}

/// A report that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Reported(pub(super) Report);

impl Reported {
    /// What it says.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.0
    }
}

/// Reads the JSON of `fasttrack-tools`, or a CSV that IdFix exported. It may be long, so it is done where
/// nobody else waits for it.
///
/// # Errors
/// It is neither, newer than this Center, too large, or says what no check says.
pub async fn read(
    center: &Center,
    engagement: EngagementId,
    bytes: impl AsRef<[u8]> + Send + 'static,
    naming: Naming,
) -> Result<Reported, CenterFault> {
    let now = center.now();
    let read = move || read_now(bytes.as_ref(), engagement, naming, now);
    tokio::task::spawn_blocking(read)
        .await
        .map_err(CenterFault::internal)?
}

fn read_now(
    bytes: &[u8],
    engagement: EngagementId,
    naming: Naming,
    now: Timestamp,
) -> Result<Reported, CenterFault> {
    let refused = |fault: FieldFault| CenterFault::Invalid(vec![fault]);
    if bytes.len() > MOST_BYTES {
        return Err(refused(too_large("error-report-large", MOST_BYTES >> 20)));
    }
    let mut report = parse(bytes, now).map_err(refused)?;
    check(&report).map_err(refused)?;
    // An export of IdFix names no target; each counts as the whole of the directory.
    if report.run.targets.is_empty() && report.run.tool == IDFIX {
        report.run.targets.push(IDFIX.to_owned());
    }
    let is_hashed = naming == Naming::Hashed || report.subjects == Subjects::Hashed;
    // Made harmless first: a name is the same one whether it is kept or its hash.
    let report = harmless(report);
    let report = if is_hashed {
        hashed(report, engagement)
    } else {
        report
    };
    Ok(Reported(each_once(report, engagement)))
}

fn too_large(message: &'static str, most: usize) -> FieldFault {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    FieldFault::new("report", message).naming("most", FieldValue::Number(most))
}

fn parse(bytes: &[u8], now: Timestamp) -> Result<Report, FieldFault> {
    let unreadable = || FieldFault::new("report", "error-report-unreadable");
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.trim_ascii_start().first() != Some(&b'{') {
        return report::idfix::read(bytes, now).map_err(|_| unreadable());
    }
    let version: Version = serde_json::from_slice(text).map_err(|_| unreadable())?;
    if version.schema > SCHEMA {
        return Err(FieldFault::new("report", "error-report-newer"));
    }
    serde_json::from_slice(text).map_err(|_| unreadable())
}

#[derive(serde::Deserialize)]
struct Version {
    schema: u32,
}

/// What no check of ours says, however it came here.
fn check(report: &Report) -> Result<(), FieldFault> {
    if report.findings.len() > MOST_FINDINGS {
        return Err(too_large("error-report-many", MOST_FINDINGS));
    }
    let is_ours = |finding: &Finding| is_rule(&finding.rule);
    let is_whole = report.findings.iter().all(is_ours)
        && report.run.asked.len() <= MOST_RULES
        && report.run.unanswered.len() <= MOST_TARGETS
        && report.run.asked.iter().all(|rule| is_rule(rule))
        && report.run.targets.len() <= MOST_TARGETS
        && report.run.started <= report.run.ended;
    is_whole
        .then_some(())
        .ok_or_else(|| FieldFault::new("report", "error-report-unreadable"))
}

/// What stands in the place of a name, the same in every run of an engagement. What the tool has hashed
/// already stays: the Center does not know its secret.
pub(super) fn unnamed(engagement: EngagementId, name: &str) -> String {
    if is_hash(name) {
        return name.to_owned();
    }
    let hash = hash(&[b"subject", engagement.0.as_bytes(), name.as_bytes()]);
    format!("sha256:{}", store::hex(&hash))
}

/// The same without names and values.
fn hashed(mut report: Report, engagement: EngagementId) -> Report {
    let of = |name: &str| unnamed(engagement, name);
    for target in report
        .run
        .targets
        .iter_mut()
        .chain(&mut report.run.unanswered)
    {
        *target = of(target);
    }
    for finding in &mut report.findings {
        finding.subject = of(&finding.subject);
        finding.seen.clear();
        finding.expected.clear();
        finding.publish = None;
        finding.others.clear();
    }
    report.subjects = Subjects::Hashed;
    report
}

/// The same with each thing once: the values of one attribute of one object, or of one record, stand
/// one a line. So what is counted is what is kept.
fn each_once(report: Report, engagement: EngagementId) -> Report {
    let mut summary = Summary {
        errors: 0,
        warnings: 0,
        infos: 0,
        ..report.summary
    };
    let mut places: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut findings: Vec<Finding> = Vec::with_capacity(report.findings.len());
    for one in report.findings {
        match places.entry(key_of(engagement, &one)) {
            Entry::Vacant(free) => {
                free.insert(findings.len());
                findings.push(one);
            }
            Entry::Occupied(met) => {
                if let Some(met) = findings.get_mut(*met.get()) {
                    join(met, &one);
                }
            }
        }
    }
    for finding in &findings {
        summary.count(finding.severity);
    }
    Report {
        summary,
        findings,
        ..report
    }
}

/// Adds to what was met already what this says of the same thing.
fn join(met: &mut Finding, one: &Finding) {
    met.severity = met.severity.min(one.severity);
    let is_new = !one.seen.is_empty() && met.seen.lines().all(|line| line != one.seen);
    if is_new && met.seen.len() + one.seen.len() < SEEN_LIMIT {
        met.seen = format!("{}\n{}", met.seen, one.seen);
    }
}

/// What makes a finding the same one in every run of an engagement. By the hash of a name it is, whether
/// a run names it or not.
pub(super) fn key_of(engagement: EngagementId, found: &Finding) -> Vec<u8> {
    let (kind, subject) = (kind_of(found), unnamed(engagement, &found.subject));
    let key = [&*found.rule, &*kind, &*subject, field_of(found)].map(str::as_bytes);
    hash(&key)
}

/// In which way it differs, in the word that is kept.
pub(super) fn kind_of(found: &Finding) -> String {
    format!("{:?}", found.kind).to_lowercase()
}

/// The attribute or the record's type; empty where there is none.
pub(super) fn field_of(found: &Finding) -> &str {
    let field = found.attribute.as_deref().or(found.record.as_deref());
    field.unwrap_or_default()
}

/// What a hash begins with that the tool made, with a secret that the Center does not know.
const BY_TOOL: &str = "hmac-sha256:";

/// Whether the tool has hashed what a run looked at.
pub(super) fn is_hashed_by_tool(targets: &[String]) -> bool {
    targets.iter().any(|target| target.starts_with(BY_TOOL))
}

/// Whether this is a hash as the tool or this Center makes it.
fn is_hash(name: &str) -> bool {
    let digits = name
        .strip_prefix(BY_TOOL)
        .or_else(|| name.strip_prefix("sha256:"));
    digits.is_some_and(|digits| {
        digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The same without characters that lead readers astray, and cut where it is long. What is said of why
/// and how is said by the Center in its reader's language.
fn harmless(mut report: Report) -> Report {
    let cut = |text: &mut String, limit| *text = without_tricks(text, limit);
    cut(&mut report.run.tool, WORD_LIMIT);
    cut(&mut report.run.rule_set.name, WORD_LIMIT);
    cut(&mut report.run.rule_set.version, WORD_LIMIT);
    for target in report
        .run
        .targets
        .iter_mut()
        .chain(&mut report.run.unanswered)
    {
        cut(target, NAME_LIMIT);
    }
    for finding in &mut report.findings {
        cut(&mut finding.subject, NAME_LIMIT);
        cut(&mut finding.seen, VALUE_LIMIT);
        cut(&mut finding.expected, VALUE_LIMIT);
        for word in finding.attribute.iter_mut().chain(&mut finding.record) {
            cut(word, WORD_LIMIT);
        }
        if let Some(line) = &mut finding.publish {
            cut(line, VALUE_LIMIT);
        }
        cut(&mut finding.source, VALUE_LIMIT);
        finding.hash = None;
        finding.others.clear();
        finding.why.clear();
        finding.mend.clear();
    }
    report
}
