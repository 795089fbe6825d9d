//! SPF (RFC 7208): what a record says, how many look-ups a receiver makes for it, and one record that
//! says what several do.

use std::collections::HashSet;

use super::{Answer, Ask, Type};

/// The most look-ups that a receiver makes (RFC 7208, 4.6.4).
pub const MOST_LOOKUPS: usize = 10;
/// Counting ends here: the record is refused anyway, and a loop has no end.
const ENOUGH: usize = 100;

/// Whether a text is meant as an SPF record.
#[must_use]
pub fn is_record(text: &str) -> bool {
    let head = text.split(' ').next().unwrap_or_default();
    head.eq_ignore_ascii_case("v=spf1")
}

/// The terms of a record behind its version.
pub fn terms(record: &str) -> impl Iterator<Item = &str> {
    record.split(' ').skip(1).filter(|term| !term.is_empty())
}

/// A term without its qualifier, in lower case.
fn bare(term: &str) -> String {
    term.trim_start_matches(['+', '-', '~', '?'])
        .to_ascii_lowercase()
}

/// Whether a term ends a record: `all`, with any qualifier.
fn is_all(term: &str) -> bool {
    bare(term) == "all"
}

/// Whether a record ends with an `all`, or hands over to another one.
#[must_use]
pub fn has_end(record: &str) -> bool {
    let all: Vec<&str> = terms(record).collect();
    let redirects = all.iter().any(|term| bare(term).starts_with("redirect="));
    let ends = all
        .iter()
        .rposition(|term| !term.contains('='))
        .is_some_and(|last| is_all(all[last]));
    redirects || ends
}

/// Whether a record lets everybody send.
#[must_use]
pub fn is_open(record: &str) -> bool {
    terms(record).any(|term| is_all(term) && !term.starts_with(['-', '~', '?']))
}

/// Whether a record names this service among those that may send.
#[must_use]
pub fn includes(record: &str, service: &str) -> bool {
    let wanted = format!("include:{service}");
    terms(record).any(|term| !term.starts_with(['-', '~', '?']) && bare(term) == wanted)
}

/// One record that says what these say, with this service among the senders. The strictest end of
/// theirs is kept; where none has one it is `-all`.
#[must_use]
pub fn merged(records: &[String], service: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut ends: Vec<&str> = Vec::new();
    let mut redirect = None;
    for term in records.iter().flat_map(|record| terms(record)) {
        let plain = bare(term);
        if is_all(term) {
            ends.push(term);
        } else if plain.starts_with("redirect=") {
            redirect = Some(term);
        } else if !kept.iter().any(|one| one.eq_ignore_ascii_case(term)) {
            kept.push(term);
        }
    }
    let ours = format!("include:{service}");
    if !kept.iter().any(|term| bare(term) == ours) {
        kept.push(&ours);
    }
    let strictest = ["-all", "~all", "?all"]
        .into_iter()
        .find(|end| ends.iter().any(|one| one.eq_ignore_ascii_case(end)));
    // Another record cannot be handed over to behind an `all`; what it says becomes an `include`.
    let handed =
        redirect.map(|term| format!("include:{}", term.split('=').nth(1).unwrap_or_default()));
    if let Some(handed) = &handed
        && !kept.iter().any(|term| term.eq_ignore_ascii_case(handed))
    {
        kept.push(handed);
    }
    format!("v=spf1 {} {}", kept.join(" "), strictest.unwrap_or("-all"))
}

/// What counting the look-ups came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lookups {
    /// How many there are, at most a hundred.
    pub count: usize,
    /// Domains that are included and have no single record, which makes receivers refuse all of it.
    pub without_record: Vec<String>,
    /// Domains that include themselves.
    pub loops: Vec<String>,
    /// Domains that could not be asked, each with what came instead of an answer.
    pub unanswered: Vec<(String, Answer)>,
}

/// Counts the look-ups of a record with those of all that it includes.
pub async fn lookups<A: Ask>(domain: &str, record: &str, ask: &A) -> Lookups {
    let mut counted = Lookups::default();
    // Depth first, as a receiver does; a name on the way to itself is a loop, twice beside is none.
    let mut open: Vec<(Vec<String>, String)> = vec![(vec![domain.to_owned()], record.to_owned())];
    let mut told = HashSet::new();
    while let Some((way, record)) = open.pop() {
        for term in terms(&record) {
            if counted.count >= ENOUGH {
                return counted;
            }
            let plain = bare(term);
            let next = plain
                .strip_prefix("include:")
                .or_else(|| plain.strip_prefix("redirect="));
            let Some(next) = next else {
                counted.count += usize::from(is_lookup(&plain));
                continue;
            };
            counted.count += 1;
            // What depends on the sender cannot be asked for beforehand.
            if next.contains('%') {
                continue;
            }
            let next = next.trim_end_matches('.').to_owned();
            if way.contains(&next) {
                if told.insert(next.clone()) {
                    counted.loops.push(next);
                }
                continue;
            }
            match ask.ask(&next, Type::Txt).await {
                Answer::Records(records) => {
                    let mut found = records.into_iter().filter(|one| is_record(&one.data));
                    match (found.next(), found.next()) {
                        (Some(one), None) => {
                            let mut further = way.clone();
                            further.push(next);
                            open.push((further, one.data));
                        }
                        _ => counted.without_record.push(next),
                    }
                }
                Answer::NoName => counted.without_record.push(next),
                answer @ (Answer::Late | Answer::Refused(_) | Answer::Broken(_)) => {
                    counted.unanswered.push((next, answer));
                }
            }
        }
    }
    counted
}

/// Whether a mechanism makes a receiver ask.
fn is_lookup(plain: &str) -> bool {
    let name = plain.split([':', '/']).next().unwrap_or_default();
    matches!(name, "a" | "mx" | "ptr") || plain.starts_with("exists:")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn two_records_become_one_that_says_what_both_say() {
        let two = of(&[
            "v=spf1 include:spf.protection.outlook.com -all",
            "v=spf1 ip4:192.0.2.10 include:mailer.example ~all",
        ]);
        assert_eq!(
            merged(&two, "spf.protection.outlook.com"),
            "v=spf1 include:spf.protection.outlook.com ip4:192.0.2.10 include:mailer.example -all"
        );
        assert_eq!(
            merged(&[], "spf.protection.outlook.com"),
            "v=spf1 include:spf.protection.outlook.com -all"
        );
        assert_eq!(
            merged(&of(&["v=spf1 a redirect=_spf.example"]), "x.example"),
            "v=spf1 a include:x.example include:_spf.example -all"
        );
    }

    #[test]
    fn a_record_is_one_by_its_first_word() {
        assert!(is_record("v=spf1"));
        assert!(is_record("V=SPF1 -all"));
        assert!(!is_record("v=spf10 -all"));
        assert!(!is_record("spf1 -all"));
        assert!(has_end("v=spf1 a -all"));
        assert!(has_end("v=spf1 redirect=x.example"));
        assert!(!has_end("v=spf1 a -all mx"));
        assert!(is_open("v=spf1 all") && is_open("v=spf1 +all") && !is_open("v=spf1 ?all"));
    }
}
