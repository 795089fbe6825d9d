//! The rules about DNS as they are written in `rules/dns.toml`.

use std::collections::HashMap;

use report::Severity;
use serde::Deserialize;

use super::Question;
use crate::RulesFault;

const SHIPPED: &str = include_str!("../../rules/dns.toml");

/// The services that records are needed for; `all` stands in rules that every tenant needs.
pub const SERVICES: [&str; 5] = [
    "exchange",
    "teams",
    "intune",
    "exchange-federation",
    "federation",
];

/// The clouds that a tenant can be in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Cloud {
    /// The one of almost everybody.
    #[default]
    Worldwide,
    /// Of the government of the United States.
    UsGov,
    /// Run by 21Vianet in China.
    Vianet,
}

impl Cloud {
    /// As it is named on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Worldwide => "worldwide",
            Self::UsGov => "us-gov",
            Self::Vianet => "21vianet",
        }
    }
}

/// All rules.
#[derive(Debug)]
pub struct Rules {
    version: String,
    rules: Vec<Rule>,
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id; never given to another rule.
    pub id: String,
    /// What is asked.
    pub check: String,
    /// The record's type.
    pub record: String,
    /// Which service needs it.
    pub service: String,
    /// How much it matters that nothing is there.
    pub missing: Option<Severity>,
    /// How much it matters that something else is there.
    pub wrong: Option<Severity>,
    /// The address of the page that it is from.
    pub source: String,
    host: Option<String>,
    values: HashMap<&'static str, String>,
    also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    sources: HashMap<String, String>,
    rule: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    check: String,
    record: String,
    service: String,
    missing: Option<Severity>,
    wrong: Option<Severity>,
    source: String,
    host: Option<String>,
    worldwide: Option<String>,
    #[serde(rename = "us-gov")]
    us_gov: Option<String>,
    #[serde(rename = "21vianet")]
    vianet: Option<String>,
    #[serde(default)]
    also: Vec<String>,
}

/// The rule that compares what one's own network answers with what everybody else gets.
const INSIDE: &str = "dns.inside";

impl Rules {
    /// The ids of the rules that a question asks; `with_inside` where one's own network is asked too.
    #[must_use]
    pub fn asked(&self, question: &Question, with_inside: bool) -> Vec<String> {
        let is_asked = |rule: &&Rule| {
            let is_chosen = rule.service == "all" || question.services.contains(&rule.service);
            is_chosen && (with_inside || rule.id != INSIDE)
        };
        let asked = self.rules.iter().filter(is_asked);
        asked.map(|rule| rule.id.clone()).collect()
    }

    /// The rules that come with the program.
    ///
    /// # Errors
    /// See [`RulesFault`]; a test reads them.
    pub fn shipped() -> Result<Self, RulesFault> {
        let File {
            version,
            sources,
            rule,
        } = toml::from_str(SHIPPED)?;
        let mut rules: Vec<Rule> = Vec::new();
        for written in rule {
            let fault = |expected| RulesFault::Rule {
                id: written.id.clone(),
                expected,
            };
            if rules.iter().any(|other| other.id == written.id) {
                return Err(fault("expected an id of its own"));
            }
            if written.service != "all" && !SERVICES.contains(&written.service.as_str()) {
                return Err(fault("expected a service that exists"));
            }
            let Some(source) = sources.get(&written.source) else {
                return Err(fault("expected one of the sources"));
            };
            let values = [
                ("worldwide", written.worldwide),
                ("us-gov", written.us_gov),
                ("21vianet", written.vianet),
            ];
            rules.push(Rule {
                id: written.id,
                check: written.check,
                record: written.record,
                service: written.service,
                missing: written.missing,
                wrong: written.wrong,
                source: source.clone(),
                host: written.host,
                values: values
                    .into_iter()
                    .filter_map(|(cloud, value)| Some((cloud, value?)))
                    .collect(),
                also: written.also,
            });
        }
        Ok(Self { version, rules })
    }

    /// All rules.
    #[must_use]
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// The day of the newest rule.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    pub(super) fn find(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

impl Rule {
    /// The name that the record belongs to.
    pub(super) fn host(&self, domain: &str) -> String {
        match &self.host {
            Some(host) => host.replace("{domain}", domain),
            None => domain.to_owned(),
        }
    }

    /// What is to be published in a cloud; `None` where nothing is.
    pub(super) fn value(&self, cloud: Cloud, domain: &str) -> Option<String> {
        let value = self.values.get(cloud.name())?;
        Some(
            value
                .replace("{domain}", domain)
                .replace("{dashed}", &domain.replace('.', "-")),
        )
    }

    /// Whether a value is right as well.
    pub(super) fn is_also(&self, value: &str) -> bool {
        self.also.iter().any(|also| also == value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_are_whole() {
        let rules = Rules::shipped().unwrap();
        assert!(rules.all().len() > 20);
        let mx = rules.find("dns.mx").unwrap();
        assert_eq!(
            mx.value(Cloud::Worldwide, "adatum.co.uk").unwrap(),
            "adatum-co-uk.mail.protection.outlook.com"
        );
        assert_eq!(
            rules.find("dns.msoid").unwrap().value(Cloud::UsGov, "a.b"),
            None
        );
    }
}
