//! What an address must be like: IdFix's reading of RFC 2822, with the public suffix list in the place
//! of its list of top-level domains.
//!
//! Written out by hand because it is asked several times of every address of a directory; a test asks
//! the regular expressions of the rule the same.

use std::borrow::Cow;

/// The part of a value that is the address: behind `smtp:` where it begins with that.
pub fn of(value: &str) -> (&str, &str) {
    match value.get(..5) {
        Some(prefix) if prefix.eq_ignore_ascii_case("smtp:") => value.split_at(5),
        _ => ("", value),
    }
}

/// Whether a value is an SMTP address by its prefix.
pub fn is_smtp(value: &str) -> bool {
    !of(value).0.is_empty()
}

/// Whether a value is an X.400 or X.500 address by its prefix.
pub fn is_x(value: &str) -> bool {
    let lower: String = value
        .chars()
        .take(5)
        .collect::<String>()
        .to_ascii_lowercase();
    ["x400", "x.400", "x500", "x.500"]
        .iter()
        .any(|prefix| lower.starts_with(prefix))
}

/// The parts before and after the last `@`.
pub fn parts(address: &str) -> Option<(&str, &str)> {
    address.rsplit_once('@')
}

/// Whether the domain is below a top-level domain that exists. A domain of a single label is no
/// question of this rule.
pub fn has_top_level_domain(address: &str) -> bool {
    let Some((_, domain)) = parts(address) else {
        return true;
    };
    let Some((_, last)) = domain.rsplit_once('.') else {
        return true;
    };
    last.is_empty() || is_public(domain)
}

/// Whether the public suffix list knows what a domain is below.
fn is_public(domain: &str) -> bool {
    let lower: Cow<'_, str> = if domain.bytes().any(|byte| byte.is_ascii_uppercase()) {
        domain.to_ascii_lowercase().into()
    } else {
        domain.into()
    };
    psl::suffix(lower.as_bytes()).is_some_and(|suffix| suffix.is_known())
}

/// Whether there is a domain that can be one.
pub fn has_domain(address: &str) -> bool {
    let Some((_, domain)) = parts(address) else {
        return false;
    };
    let Some((above, last)) = domain.rsplit_once('.') else {
        return false;
    };
    above.split('.').all(is_label) && is_last_label(last, domain)
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return false;
    };
    first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// Two to seventeen letters, or longer ones and those in another script if they exist.
fn is_last_label(label: &str, domain: &str) -> bool {
    let plain =
        (2..=17).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_alphabetic());
    plain || (is_label(label) && is_public(domain))
}

/// The address without what no domain may have.
pub fn with_clean_domain(address: &str) -> Option<String> {
    let (local, domain) = parts(address)?;
    let clean: String = domain
        .chars()
        .filter(|one| one.is_ascii_alphanumeric() || matches!(one, '.' | '-'))
        .collect();
    (clean != domain).then(|| format!("{local}@{clean}"))
}

/// Whether there is one `@` and in front of it what can be a mailbox's name.
pub fn has_local(address: &str) -> bool {
    let Some((local, _)) = parts(address) else {
        return false;
    };
    local
        .split('.')
        .all(|atom| !atom.is_empty() && atom.bytes().all(is_atom))
}

fn is_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte)
}

/// The address without what no mailbox's name may have, and without a period before the `@`.
pub fn with_clean_local(address: &str) -> Option<String> {
    let (local, domain) = parts(address)?;
    let mut clean: String = local
        .chars()
        .filter(|one| *one == '.' || u8::try_from(*one).is_ok_and(is_atom))
        .collect();
    if clean.ends_with('.') {
        clean.pop();
    }
    (clean != local).then(|| format!("{clean}@{domain}"))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    /// The expressions of the rule, as the domain dossier has them.
    static DOMAIN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,17})$").unwrap()
    });
    static LOCAL: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@")
            .unwrap()
    });

    #[test]
    fn top_level_domains_that_exist_are_none_of_our_business() {
        for domain in [
            "x.cloud",
            "x.swiss",
            "x.edu.au",
            "x.si",
            "x.co.uk",
            "X.COM",
            "x.xn--p1ai",
            "x.ck",
        ] {
            assert!(has_top_level_domain(&format!("a@{domain}")), "{domain}");
            assert!(has_domain(&format!("a@{domain}")), "{domain}");
        }
        for domain in ["corp.local", "ad.internal", "x.lan", "contoso.con"] {
            assert!(!has_top_level_domain(&format!("a@{domain}")), "{domain}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]
        #[test]
        fn parts_are_judged_as_the_expressions_of_the_rule_judge_them(
            address in "([a-c.'+é @]{0,6})(@{0,2})([a-c0.é -]{0,8})(\\.(com|local|c|xn--p1ai|travelersinsurance)){0,1}"
        ) {
            let known = address.rsplit_once('@').is_some_and(|(_, domain)| {
                domain.ends_with(".xn--p1ai") || domain.ends_with(".travelersinsurance")
            });
            if !known {
                prop_assert_eq!(has_domain(&address), DOMAIN.is_match(&address), "{:?}", address);
            }
            let one = address.matches('@').count() < 2;
            prop_assert_eq!(has_local(&address), LOCAL.is_match(&address) && one, "{:?}", address);
        }
    }
}
