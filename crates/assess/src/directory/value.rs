//! One value, asked by the rules of its attribute in their order. What a rule mends, the next one gets,
//! so that one mistake is told once. What is only a warning may stay as it is: the next rule gets the
//! value unchanged, and it is no proposed change.

use report::Severity;

use super::duplicates::Values;
use super::object::{Attribute, Object};
use super::rules::{Check, Ends, Part, Rule, RuleSet, When};
use super::{Ended, Fault, Row, Told, address};

/// What is needed again for every value.
#[derive(Debug, Default)]
pub struct Look {
    faults: Vec<Fault>,
}

/// What a rule says about a value.
enum Answer {
    Kept,
    Broken(Option<String>),
}

impl Look {
    /// Asks about all values of one attribute.
    pub fn at<T: Told>(
        &mut self,
        object: &Object,
        attribute: Attribute,
        rules: &RuleSet,
        values: &mut Values,
        told: &mut T,
    ) -> Result<(), Ended<T::Fault>> {
        let all = object.all(attribute);
        if all.is_empty() {
            return self.ask(object, (attribute, None), rules, values, told);
        }
        for value in all {
            self.ask(object, (attribute, Some(value)), rules, values, told)?;
        }
        Ok(())
    }

    fn ask<T: Told>(
        &mut self,
        object: &Object,
        (attribute, seen): (Attribute, Option<&str>),
        rules: &RuleSet,
        values: &mut Values,
        told: &mut T,
    ) -> Result<(), Ended<T::Fault>> {
        self.faults.clear();
        let mut mended: Option<String> = None;
        for (place, rule) in rules.about(attribute) {
            let now = mended.as_deref().or(seen);
            if !asks(rule.when, object, now) {
                continue;
            }
            if matches!(rule.check, Check::Unique) {
                if let Some(value) = now.filter(|value| !value.is_empty()) {
                    let raw = seen.filter(|seen| *seen != value);
                    values.note(place, value, raw).map_err(Ended::Room)?;
                }
                continue;
            }
            // One finding of a kind and weight; where a length was told, the next ones are about the same.
            let is_length = matches!(rule.check, Check::AtMost(..));
            let before = self.faults.iter_mut().find(|fault| {
                let told = rules.rule(fault.rule);
                told.check.kind() == rule.check.kind()
                    && (told.severity == rule.severity || is_length)
            });
            if is_length && mended.is_some() && before.is_some() && rule.severity != Severity::Error
            {
                continue;
            }
            let Answer::Broken(better) = answer(rule, object, now) else {
                continue;
            };
            match before {
                // Cut at one end, still too long at the other: no value is right.
                Some(before) if is_length => {
                    before.mended = None;
                    mended = None;
                    continue;
                }
                Some(before) if better.is_some() => before.mended.clone_from(&better),
                Some(_) => {}
                None => self.faults.push(Fault {
                    rule: place,
                    mended: better.clone(),
                }),
            }
            if better.is_some() && rule.severity == Severity::Error {
                mended = better;
            }
        }
        if self.faults.is_empty() {
            return Ok(());
        }
        let row = Row {
            subject: &object.name,
            attribute,
            seen: seen.unwrap_or_default(),
            faults: &self.faults,
            mended: mended.as_deref(),
            others: &[],
            other_count: 0,
        };
        told.row(&row).map_err(Ended::Told)
    }
}

fn asks(when: When, object: &Object, value: Option<&str>) -> bool {
    let without_name = || object.first(Attribute::UserPrincipalName).is_none();
    let is_user = || object.is("user") || object.is("inetOrgPerson") || object.is("person");
    let is_contact = || object.is("contact");
    let value = value.unwrap_or_default();
    match when {
        When::Always => true,
        When::Smtp => address::is_smtp(value),
        When::NotSmtp => !address::is_smtp(value),
        When::X => address::is_x(value),
        When::NotX => !address::is_x(value),
        When::OtherAddress => !address::is_smtp(value) && !address::is_x(value),
        When::WithoutUserPrincipalName => without_name(),
        When::UserWithoutUserPrincipalName => {
            without_name() && (is_user() || object.all(Attribute::ObjectClass).is_empty())
        }
        When::ContactOrUser => is_contact() || is_user(),
        When::ContactOrUserWithoutMailbox => {
            is_contact() || (is_user() && object.first(Attribute::HomeMdb).is_none())
        }
        When::Group => object.is("group"),
    }
}

fn answer(rule: &Rule, object: &Object, value: Option<&str>) -> Answer {
    let Some(value) = value else {
        return match rule.check {
            Check::Present => Answer::Broken(instead(rule.attribute, object)),
            _ => Answer::Kept,
        };
    };
    let (prefix, bare) = address::of(value);
    let whole = |bare: String| format!("{prefix}{bare}");
    match &rule.check {
        Check::NotBlank | Check::Present => {
            if value.trim().is_empty() {
                Answer::Broken(instead(rule.attribute, object))
            } else {
                Answer::Kept
            }
        }
        Check::AtMost(units, Part::Whole) => match cut(value, *units) {
            Some(short) => Answer::Broken(Some(short.to_owned())),
            None => Answer::Kept,
        },
        Check::AtMost(units, Part::Local) => match address::parts(value) {
            Some((local, domain)) => match cut(local, *units) {
                Some(short) => Answer::Broken(Some(format!("{short}@{domain}"))),
                None => Answer::Kept,
            },
            None => Answer::Kept,
        },
        // A domain cut short is another domain, so there is nothing to propose.
        Check::AtMost(units, Part::Domain) => match address::parts(value) {
            Some((_, domain)) if cut(domain, *units).is_some() => Answer::Broken(None),
            _ => Answer::Kept,
        },
        Check::Without(class) => {
            if class.is_in(value) {
                Answer::Broken(Some(class.taken_from(value)))
            } else {
                Answer::Kept
            }
        }
        Check::NotAtEnds(class, ends) => {
            let mut clean = value.trim_start_matches(|one| class.has(one));
            if *ends == Ends::Both {
                clean = clean.trim_end_matches(|one| class.has(one));
            }
            kept(clean == value, Some(clean.to_owned()))
        }
        Check::OneColon => match value.split_once(':') {
            Some((kind, rest)) if !kind.is_empty() && rest.contains(':') => {
                Answer::Broken(Some(format!("{kind}:{}", rest.replace(':', ""))))
            }
            _ => Answer::Kept,
        },
        Check::TopLevelDomain => kept(address::has_top_level_domain(bare), None),
        Check::DomainPart => kept(
            address::has_domain(bare),
            address::with_clean_domain(bare).map(whole),
        ),
        Check::LocalPart => kept(
            address::has_local(bare),
            address::with_clean_local(bare).map(whole),
        ),
        Check::Format => kept(address::has_local(bare) && address::has_domain(bare), None),
        Check::SameAsMail => {
            let is_same = |mail: &str| mail.eq_ignore_ascii_case(bare);
            match object.first(Attribute::Mail) {
                Some(mail) if !mail.is_empty() && !is_same(mail) => Answer::Broken(None),
                _ => Answer::Kept,
            }
        }
        Check::Unique | Check::Readable => Answer::Kept,
    }
}

fn kept(is_kept: bool, better: Option<String>) -> Answer {
    if is_kept {
        Answer::Kept
    } else {
        Answer::Broken(better)
    }
}

/// The beginning of a text of so many UTF-16 units, if it is longer.
fn cut(text: &str, units: usize) -> Option<&str> {
    // A unit is at least one byte, so most texts need no counting.
    if text.len() <= units {
        return None;
    }
    let mut count = 0;
    for (at, one) in text.char_indices() {
        count += one.len_utf16();
        if count > units {
            return Some(&text[..at]);
        }
    }
    None
}

/// What another attribute offers where nothing is.
fn instead(attribute: Attribute, object: &Object) -> Option<String> {
    let filled = |attribute| {
        object
            .first(attribute)
            .filter(|value| !value.trim().is_empty())
    };
    match attribute {
        Attribute::DisplayName => {
            let both = match (filled(Attribute::GivenName), filled(Attribute::Sn)) {
                (Some(given), Some(family)) => Some(format!("{given} {family}")),
                _ => None,
            };
            both.or_else(|| filled(Attribute::Cn).map(str::to_owned))
                .or_else(|| filled(Attribute::MailNickname).map(str::to_owned))
        }
        Attribute::MailNickname => filled(Attribute::Mail)
            .and_then(address::parts)
            .map(|(local, _)| local.to_owned())
            .or_else(|| filled(Attribute::SamAccountName).map(str::to_owned)),
        Attribute::TargetAddress => filled(Attribute::Mail).map(|mail| format!("SMTP:{mail}")),
        _ => None,
    }
}
