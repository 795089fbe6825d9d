//! The names of our rules for what IdFix finds: `directory.<attribute>.<kind>`, and where an attribute
//! has several rules of one kind the one that the value breaks.

use super::Row;
use crate::{Kind, Severity};

/// A rule by its name, and how much it matters.
pub struct Named {
    pub id: String,
    pub severity: Severity,
}

/// The attributes that IdFix looks at, with their part of a rule's name.
const ATTRIBUTES: [(&str, &str); 8] = [
    ("displayName", "display-name"),
    ("givenName", "given-name"),
    ("mail", "mail"),
    ("mailNickname", "mail-nickname"),
    ("proxyAddresses", "proxy-addresses"),
    ("sAMAccountName", "sam-account-name"),
    ("targetAddress", "target-address"),
    ("userPrincipalName", "user-principal-name"),
];

/// The most characters of an attribute's name that a rule's name has.
const MOST_OF_A_NAME: usize = 64;

/// The attribute by its LDAP name, and the rule.
pub fn of(row: &Row<'_>, kind: Kind) -> (String, Named) {
    let known = ATTRIBUTES
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(row.attribute));
    let (attribute, part) = match known {
        Some((name, part)) => ((*name).to_owned(), (*part).to_owned()),
        None => other(row.attribute),
    };
    let word = one_of_several(&attribute, row, kind).unwrap_or_else(|| word(kind));
    // The page on preparing a directory allows an apostrophe, and only advises one address for both.
    let severity = match (attribute.as_str(), word) {
        ("userPrincipalName", "apostrophe" | "mail-match") => Severity::Warning,
        _ => Severity::Error,
    };
    let id = format!("directory.{part}.{word}");
    (attribute, Named { id, severity })
}

/// An attribute that is none of these. Whatever stands there, its part of the name is one.
fn other(attribute: &str) -> (String, String) {
    let name: String = attribute.chars().take(MOST_OF_A_NAME).collect();
    let mut part = String::new();
    for one in name.chars() {
        if one.is_ascii_uppercase() && !part.is_empty() && !part.ends_with('-') {
            part.push('-');
        }
        if one.is_ascii_alphanumeric() {
            part.push(one.to_ascii_lowercase());
        } else if !part.is_empty() && !part.ends_with('-') {
            part.push('-');
        }
    }
    let part = part.trim_end_matches('-');
    let part = if part.is_empty() { "other" } else { part };
    (name, part.to_owned())
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Character => "characters",
        Kind::TopLevelDomain => "top-level-domain",
        Kind::DomainPart => "domain-part",
        Kind::LocalPart => "local-part",
        Kind::Length => "length",
        Kind::Duplicate => "duplicate",
        Kind::Blank => "blank",
        Kind::MailMatch => "mail-match",
        // The rest are kinds of DNS, which no row has.
        Kind::Format | Kind::Missing | Kind::Wrong | Kind::TooManyLookups | Kind::Unwanted => {
            "format"
        }
    }
}

/// The rule's word where the attribute has several of this kind; `None` where it has one.
fn one_of_several(attribute: &str, row: &Row<'_>, kind: Kind) -> Option<&'static str> {
    let value = row.value;
    match (attribute, kind) {
        ("displayName", Kind::Character) => Some("outer-space"),
        ("mailNickname", Kind::Character) if value.starts_with('.') => Some("leading-period"),
        ("proxyAddresses", Kind::Character) if is_of(value, "x400") || is_of(value, "x500") => {
            Some("x-characters")
        }
        ("proxyAddresses" | "targetAddress", Kind::Character) if has_second_colon(value) => {
            Some("colon")
        }
        ("proxyAddresses" | "targetAddress", Kind::Character) if is_of(value, "smtp") => {
            Some("smtp-characters")
        }
        ("sAMAccountName", Kind::Length) if !is_user(row.class) => Some("other-length"),
        // Nothing but apostrophes would be taken out.
        ("userPrincipalName", Kind::Character)
            if value.contains('\'') && value.replace('\'', "") == row.update =>
        {
            Some("apostrophe")
        }
        _ => None,
    }
}

/// Whether an address says that it is of this kind.
fn is_of(address: &str, kind: &str) -> bool {
    address
        .split_once(':')
        .is_some_and(|(head, _)| head.eq_ignore_ascii_case(kind))
}

fn has_second_colon(address: &str) -> bool {
    address
        .split_once(':')
        .is_some_and(|(_, rest)| rest.contains(':'))
}

/// A class that is not told is taken for a user's, as nearly all objects are.
fn is_user(class: &str) -> bool {
    class.is_empty()
        || ["user", "inetOrgPerson", "person"]
            .iter()
            .any(|one| one.eq_ignore_ascii_case(class))
}
