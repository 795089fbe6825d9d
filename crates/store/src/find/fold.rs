//! What text is found by: one key for all the ways in which people write the same name.
//!
//! Both what is kept and what is typed go through [`folded`], so that a database only ever compares
//! bytes: neither's own rules about letters decide who is found.

use std::collections::BTreeSet;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Letters of a key; what comes after them tells nobody apart.
const LETTERS: usize = 100;
/// The most keys that are kept of one name.
const KEYS: usize = 12;
/// Greater than every key that begins like the one before it, in the order of bytes.
const AFTER_ALL: char = '\u{10ffff}';

/// The text without case, accents, width and punctuation between words. Marks that make another
/// letter of their own script stay: those of Thai and the voiced sounds of Japanese.
#[must_use]
pub fn folded(text: &str) -> String {
    let taken_apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut plain = String::with_capacity(taken_apart.len());
    for letter in taken_apart.chars() {
        match letter {
            // Accents of Latin, Greek and Cyrillic; marks that only say how to lay text out.
            '\u{300}'..='\u{36f}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'
            | '\u{feff}' => {}
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fb}' | '\u{b7}' => plain.push(' '),
            '\u{2bc}' | '\u{2018}' | '\u{2019}' => plain.push('\''),
            letter if letter.is_whitespace() || letter.is_control() => plain.push(' '),
            // Upper and then lower case: ß and ς have their equals only there.
            letter => {
                let lower = letter.to_uppercase().flat_map(char::to_lowercase);
                lower.for_each(|letter| match unbarred(letter) {
                    Some(letters) => plain.push_str(letters),
                    None => plain.push(letter),
                });
            }
        }
    }
    let whole = ComposingNormalizerBorrowed::new_nfc().normalize(&plain);
    let mut key = String::with_capacity(whole.len());
    for word in whole.split_whitespace() {
        let next = word.chars().next().is_some_and(is_east_asian);
        let last = key.chars().next_back();
        // Whether a space stands between family and given name says nothing there.
        if last.is_some_and(|last| !(next && is_east_asian(last))) {
            key.push(' ');
        }
        key.push_str(word);
    }
    shortened(&key)
}

/// Letters with a stroke, and those joined of two, which no rule takes apart.
fn unbarred(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ł' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// Scripts of East Asia, whose names are written without spaces.
fn is_east_asian(letter: char) -> bool {
    matches!(letter,
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

fn shortened(key: &str) -> String {
    let end = key.char_indices().nth(LETTERS);
    let short = end.map_or(key, |(end, _)| &key[..end]);
    short.trim_end().to_owned()
}

/// A name from each of its words on, the words before it behind: whichever name of a person's is
/// typed first finds it. Where words are not parted by spaces, each letter may begin one.
pub(crate) fn keys_of_name(name: &str) -> BTreeSet<String> {
    let key = folded(name);
    let mut starts = vec![0];
    let mut last = None;
    for (at, letter) in key.char_indices() {
        let begins = match last {
            Some(' ') => true,
            Some(last) => is_east_asian(last) && is_east_asian(letter),
            None => false,
        };
        if begins {
            starts.push(at);
        }
        last = Some(letter);
    }
    let turned = starts.into_iter().take(KEYS).map(|start| {
        let (before, from) = key.split_at(start);
        folded(&format!("{from} {before}"))
    });
    turned.filter(|key| !key.is_empty()).collect()
}

/// A domain from each of its labels on, so that it is found by those above it; the last label alone
/// is nobody's.
pub(crate) fn keys_of_domain(domain: &str) -> BTreeSet<String> {
    domains_from(domain).into_iter().map(folded).collect()
}

/// The domain and those above it, as far as they have a dot.
pub(crate) fn domains_from(domain: &str) -> Vec<&str> {
    let ends = domain.match_indices('.').map(|(dot, _)| &domain[dot + 1..]);
    let all = std::iter::once(domain).chain(ends);
    all.filter(|domain| domain.contains('.'))
        .take(KEYS)
        .collect()
}

/// From which key to before which one lie those that begin with this text.
pub(crate) fn beginning_with(text: &str) -> (String, String) {
    let from = folded(text);
    let to = format!("{from}{AFTER_ALL}");
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether somebody of this name is found by what was typed.
    fn finds(name: &str, typed: &str) -> bool {
        let (from, to) = beginning_with(typed);
        keys_of_name(name)
            .iter()
            .any(|key| (from.as_str()..to.as_str()).contains(&key.as_str()))
    }

    #[test]
    fn a_name_is_found_without_its_accents_and_its_case() {
        for (name, typed) in [
            ("Élodie Durand", "elodie"),
            ("Elodie Durand", "ÉLODIE D"),
            ("Jürgen Groß", "jurgen gross"),
            ("Søren Ångström", "soren angstrom"),
            ("Nguyễn Thị Đào", "nguyen thi dao"),
            ("Łukasz Żak", "lukasz zak"),
            ("İpek Işık", "ipek isik"),
            ("Νίκος Παππάς", "ΝΙΚΟΣ"),
            ("Jean‑Pierre Noël", "jean pierre noel"),
            ("O’Brien", "o'brien"),
            ("Ｄａｎｉｅｌ Park", "daniel"),
        ] {
            assert!(finds(name, typed), "{name} by {typed}");
        }
    }

    #[test]
    fn either_name_may_be_typed_first() {
        for (name, typed) in [
            ("Daniel Park", "park dan"),
            ("María del Carmen López", "lopez maria"),
            ("한민지", "민지"),
            ("한 민지", "한민"),
            ("한민지", "민지 한"),
            ("佐藤 健", "佐藤健"),
            ("佐藤健", "健 佐藤"),
            ("王小明", "小明"),
            ("สมชาย ใจดี", "ใจดี สม"),
            ("สมชาย ใจดี", "สมช"),
            ("Nguyễn Văn An", "an nguyen"),
        ] {
            assert!(finds(name, typed), "{name} by {typed}");
        }
    }

    #[test]
    fn another_letter_of_the_script_is_another_name() {
        for (name, typed) in [
            ("ใจดี", "ใจด้"),
            ("かとう", "がとう"),
            ("한민지", "하"),
            ("Daniel Park", "ark"),
            ("Daniel Park", "%"),
            ("Daniel Park", "_aniel"),
        ] {
            assert!(!finds(name, typed), "{name} by {typed}");
        }
    }

    #[test]
    fn a_domain_is_found_by_those_above_it() {
        let keys = keys_of_domain("mail.eu.contoso.example");
        let expected = [
            "contoso.example",
            "eu.contoso.example",
            "mail.eu.contoso.example",
        ];
        assert_eq!(keys.into_iter().collect::<Vec<_>>(), expected);
        assert_eq!(domains_from("example"), [""; 0]);
    }

    #[test]
    fn a_key_is_short_whatever_the_name() {
        // One letter that stands for eighteen.
        let long = "\u{fdfa}".repeat(400);
        for key in keys_of_name(&long) {
            assert!(key.chars().count() <= LETTERS);
        }
        assert_eq!(keys_of_name(" - "), BTreeSet::new());
    }
}
