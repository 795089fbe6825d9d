//! Which task of a plan a finding belongs to.
//!
//! A playbook says with each task which rules of the checks it answers, exactly (`dns.spf`) or with all
//! below them (`dns.spf.*`, `dns.*`). The task that says it most exactly has the finding, so that a
//! playbook may have one task for whatever no other task answers.
//!
//! It must not know what a rule asks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::identity::TaskName;

/// The most characters of a rule's id.
pub const RULE_LIMIT: usize = 80;

/// One rule by its id, or all rules below a word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RulePattern(String);

/// The text is neither a rule's id nor one that ends in `.*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither the id of a rule, such as dns.spf, nor all below one, such as dns.*")]
pub struct NoRulePattern;

impl RulePattern {
    /// How exactly it names this rule; none if it does not.
    fn exactness(&self, rule: &str) -> Option<usize> {
        match self.0.strip_suffix('*') {
            Some(above) => rule.starts_with(above).then_some(above.len()),
            None => (self.0 == rule).then_some(usize::MAX),
        }
    }
}

impl FromStr for RulePattern {
    type Err = NoRulePattern;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let named = text.strip_suffix(".*").unwrap_or(text);
        is_rule(named)
            .then(|| Self(text.to_owned()))
            .ok_or(NoRulePattern)
    }
}

impl TryFrom<String> for RulePattern {
    type Error = NoRulePattern;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<RulePattern> for String {
    fn from(pattern: RulePattern) -> Self {
        pattern.0
    }
}

impl fmt::Display for RulePattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Whether this is the form of a rule's id: words of small letters, digits and hyphens, joined by dots.
#[must_use]
pub fn is_rule(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.len() <= RULE_LIMIT && text.split('.').all(is_word)
}

/// The task that answers this rule most exactly, the first of those that do so alike.
pub fn task_for<'a>(
    rule: &str,
    tasks: impl IntoIterator<Item = (&'a TaskName, &'a [RulePattern])>,
) -> Option<&'a TaskName> {
    let mut best: Option<(usize, &TaskName)> = None;
    for (task, patterns) in tasks {
        let exactness = patterns.iter().filter_map(|one| one.exactness(rule)).max();
        if let Some(exactness) = exactness
            && best.is_none_or(|(most, _)| exactness > most)
        {
            best = Some((exactness, task));
        }
    }
    best.map(|(_, task)| task)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(texts: &[&str]) -> Vec<RulePattern> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn the_task_that_names_the_rule_most_exactly_has_the_finding() {
        let names: Vec<TaskName> = ["rest", "spf", "lookups", "again"]
            .map(|name| name.parse().unwrap())
            .to_vec();
        let said = [
            patterns(&["dns.*"]),
            patterns(&["dns.spf.*", "dns.spf"]),
            patterns(&["dns.spf.lookups"]),
            patterns(&["dns.spf.lookups"]),
        ];
        let tasks = || names.iter().zip(said.iter().map(Vec::as_slice));
        let found = |rule| task_for(rule, tasks()).map(TaskName::as_str);
        assert_eq!(found("dns.mx"), Some("rest"));
        assert_eq!(found("dns.spf"), Some("spf"));
        assert_eq!(found("dns.spf.open"), Some("spf"));
        assert_eq!(found("dns.spf.lookups"), Some("lookups"));
        assert_eq!(
            found("dns.spfx"),
            Some("rest"),
            "another word is no part of it"
        );
        assert_eq!(found("directory.mail.length"), None);
    }

    #[test]
    fn only_the_form_of_a_rule_is_taken() {
        for text in [
            "",
            "*",
            ".*",
            "DNS.spf",
            "dns..spf",
            "dns.*.spf",
            "dns.spf*",
            "dns.<b>",
        ] {
            assert_eq!(text.parse::<RulePattern>(), Err(NoRulePattern), "{text}");
        }
        assert!(is_rule("directory.user-principal-name.mail-match"));
        assert!(!is_rule(&"a".repeat(RULE_LIMIT + 1)));
    }
}
