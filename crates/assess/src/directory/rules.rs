//! The rules as they are written in `rules/directory.toml`, checked and ready to be asked.

use std::collections::HashMap;

use report::{Kind, Severity};
use serde::Deserialize;

use super::class::Class;
use super::object::Attribute;
use super::skip::Skip;
use crate::RulesFault;

/// The text that comes with the program.
const SHIPPED: &str = include_str!("../../rules/directory.toml");

/// All rules, of every set.
#[derive(Debug)]
pub struct Rules {
    version: String,
    #[expect(clippy::struct_field_names, reason = "what it holds are the rules")]
    rules: Vec<Rule>,
    skip: Skip,
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id; never given to another rule.
    pub id: String,
    /// The sets that it is in.
    pub sets: Vec<String>,
    /// The attribute that it is about.
    pub attribute: Attribute,
    /// What it asks.
    pub check: Check,
    /// Of which values.
    pub when: When,
    /// How much it matters.
    pub severity: Severity,
    /// The address of the page or text that it is from.
    pub source: String,
}

/// What a rule asks of a value.
#[derive(Debug, Clone)]
pub enum Check {
    /// More than white space, if it is there.
    NotBlank,
    /// There, and more than white space.
    Present,
    /// At most so many UTF-16 units, as the directory counts.
    AtMost(usize, Part),
    /// None of these characters.
    Without(Box<Class>),
    /// None of these characters at its beginning, or at both ends.
    NotAtEnds(Box<Class>, Ends),
    /// No colon behind the one of its prefix.
    OneColon,
    /// A top-level domain that exists.
    TopLevelDomain,
    /// A domain.
    DomainPart,
    /// A mailbox's name.
    LocalPart,
    /// All of it an address.
    Format,
    /// The same address as `mail`, prefix aside.
    SameAsMail,
    /// Nobody else has it.
    Unique,
    /// It can be read at all.
    Readable,
}

/// Of which part of an address a length is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// What is before the `@`.
    Local,
    /// What is after it.
    Domain,
}

/// At which ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// The beginning alone.
    Leading,
    /// Beginning and end.
    Both,
}

/// Of which values or objects a rule asks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// All.
    #[default]
    Always,
    /// Values that begin with `smtp:`.
    Smtp,
    /// All others.
    NotSmtp,
    /// Values that begin with `x400` or `x500`.
    #[serde(rename = "x400_or_x500")]
    X,
    /// All others.
    #[serde(rename = "not_x400_or_x500")]
    NotX,
    /// Neither of both.
    OtherAddress,
    /// Objects without a `userPrincipalName`.
    WithoutUserPrincipalName,
    /// Users without one.
    UserWithoutUserPrincipalName,
    /// Contacts and users.
    ContactOrUser,
    /// Contacts, and users without a mailbox here.
    ContactOrUserWithoutMailbox,
    /// Groups.
    Group,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    sources: HashMap<String, String>,
    rule: Vec<Written>,
    skip: Skip,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    sets: Vec<String>,
    attribute: Attribute,
    check: String,
    #[serde(default)]
    when: When,
    severity: Severity,
    source: String,
    units: Option<usize>,
    #[serde(default)]
    part: Part,
    characters: Option<String>,
    #[serde(default)]
    space: bool,
    #[serde(default)]
    control: bool,
    ends: Option<Ends>,
}

impl Rules {
    /// The rules that come with the program.
    ///
    /// # Errors
    /// See [`RulesFault`]; a test reads them.
    pub fn shipped() -> Result<Self, RulesFault> {
        Self::read(SHIPPED)
    }

    fn read(text: &str) -> Result<Self, RulesFault> {
        let File {
            version,
            sources,
            rule,
            skip,
        } = toml::from_str(text)?;
        let rules = rule
            .into_iter()
            .map(|written| written.rule(&sources))
            .collect::<Result<Vec<_>, _>>()?;
        let mut seen = std::collections::HashSet::new();
        for rule in &rules {
            if !seen.insert(rule.id.clone()) {
                return Err(fault(&rule.id, "expected an id of its own"));
            }
        }
        Ok(Self {
            version,
            rules,
            skip,
        })
    }

    /// All rules, in the order in which they are asked.
    #[must_use]
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// The day of the newest rule.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The rules of a set, such as `multi-tenant` or `dedicated`, without those about an attribute
    /// that is not asked about.
    #[must_use]
    pub fn set(&self, name: &str, without: Option<Attribute>) -> RuleSet {
        let rules: Vec<Rule> = self
            .rules
            .iter()
            .filter(|rule| rule.sets.iter().any(|set| set == name))
            .filter(|rule| Some(rule.attribute) != without)
            .cloned()
            .collect();
        let of = |attribute| {
            rules
                .iter()
                .enumerate()
                .filter(|(_, rule)| rule.attribute == attribute)
                .map(|(place, _)| place)
                .collect()
        };
        RuleSet {
            name: name.to_owned(),
            version: self.version.clone(),
            by_attribute: Attribute::ALL.map(of),
            rules,
            skip: self.skip.clone(),
        }
    }
}

impl Written {
    fn rule(self, sources: &HashMap<String, String>) -> Result<Rule, RulesFault> {
        let class = || {
            let characters = self.characters.as_deref().unwrap_or_default();
            if characters.is_empty() && !self.space && !self.control {
                return Err(fault(&self.id, "expected characters, space or control"));
            }
            Ok(Box::new(Class::of(characters, self.space, self.control)))
        };
        let check = match self.check.as_str() {
            "not_blank" => Check::NotBlank,
            "present" => Check::Present,
            "at_most" => {
                let units = self
                    .units
                    .ok_or_else(|| fault(&self.id, "expected units"))?;
                Check::AtMost(units, self.part)
            }
            "without" => Check::Without(class()?),
            "not_at_ends" => {
                let ends = self.ends.ok_or_else(|| fault(&self.id, "expected ends"))?;
                Check::NotAtEnds(class()?, ends)
            }
            "one_colon" => Check::OneColon,
            "top_level_domain" => Check::TopLevelDomain,
            "domain_part" => Check::DomainPart,
            "local_part" => Check::LocalPart,
            "format" => Check::Format,
            "same_as_mail" => Check::SameAsMail,
            "unique" => Check::Unique,
            "readable" => Check::Readable,
            _ => return Err(fault(&self.id, "expected a check that exists")),
        };
        let source = sources
            .get(&self.source)
            .cloned()
            .ok_or_else(|| fault(&self.id, "expected one of the sources"))?;
        Ok(Rule {
            id: self.id,
            sets: self.sets,
            attribute: self.attribute,
            check,
            when: self.when,
            severity: self.severity,
            source,
        })
    }
}

fn fault(id: &str, expected: &'static str) -> RulesFault {
    RulesFault::Rule {
        id: id.to_owned(),
        expected,
    }
}

impl Check {
    /// The kind of what does not keep it.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::NotBlank | Self::Present => Kind::Blank,
            Self::AtMost(..) => Kind::Length,
            Self::Without(_) | Self::NotAtEnds(..) | Self::OneColon => Kind::Character,
            Self::TopLevelDomain => Kind::TopLevelDomain,
            Self::DomainPart => Kind::DomainPart,
            Self::LocalPart => Kind::LocalPart,
            Self::Format | Self::Readable => Kind::Format,
            Self::SameAsMail => Kind::MailMatch,
            Self::Unique => Kind::Duplicate,
        }
    }
}

/// The rules of one run.
#[derive(Debug)]
pub struct RuleSet {
    name: String,
    version: String,
    rules: Vec<Rule>,
    by_attribute: [Vec<usize>; Attribute::ALL.len()],
    skip: Skip,
}

impl RuleSet {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day of the newest rule.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The ids of its rules.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.rules.iter().map(|rule| rule.id.clone()).collect()
    }

    /// The rule at a place.
    #[must_use]
    pub fn rule(&self, place: usize) -> &Rule {
        &self.rules[place]
    }

    /// The rules about an attribute, with their places, in the order in which they are asked.
    pub(super) fn about(&self, attribute: Attribute) -> impl Iterator<Item = (usize, &Rule)> {
        self.by_attribute[attribute as usize]
            .iter()
            .map(|place| (*place, &self.rules[*place]))
    }

    /// The rule about what cannot be read.
    #[must_use]
    pub fn about_input(&self) -> Option<&Rule> {
        self.about(Attribute::Dn).map(|(_, rule)| rule).next()
    }

    pub(super) fn skip(&self) -> &Skip {
        &self.skip
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_are_whole() {
        let rules = Rules::shipped().unwrap();
        for set in ["multi-tenant", "dedicated"] {
            assert!(rules.set(set, None).about_input().is_some());
        }
        assert!(
            rules
                .all()
                .iter()
                .all(|rule| rule.source.starts_with("https://"))
        );
    }

    #[test]
    fn a_rule_that_says_too_little_is_named() {
        let text = SHIPPED.replacen("units = 256\n", "", 1);
        let fault = Rules::read(&text).unwrap_err().to_string();
        assert_eq!(fault, "rule directory.display-name.length: expected units");
    }
}
