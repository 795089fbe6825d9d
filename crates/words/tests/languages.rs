//! Holds every folder of `languages/` to English, and every page to the keys that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use words::{Args, Language, Message, Speaker, messages};

/// Beginnings of keys that `portal` puts together with the word of a state or a kind (`Shown`), and
/// that `center` puts together for a mail.
const COMPOSED: &[&str] = &[
    "request-state",
    "offer-state",
    "engagement-state",
    "task-state",
    "question-state",
    "meeting-state",
    "mail",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn all(language: Language) -> Vec<Message> {
    messages(language).expect("files that Fluent can read")
}

/// The text of every template and every Rust file outside this crate's tests, with its path.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| ending == "rs" || ending == "html")
                && !path.ends_with("words/tests/languages.rs")
            {
                let text = fs::read_to_string(&path).expect("UTF-8");
                found.push((path, text));
            }
        }
    }
    found
}

/// The keys that still wait for this language, one a line in `languages/pending/<tag>`: only while
/// the work they belong to is open.
fn pending(language: Language) -> BTreeSet<String> {
    let list = root().join("languages/pending").join(language.tag());
    let keys = fs::read_to_string(list).unwrap_or_default();
    keys.lines().map(str::to_owned).collect()
}

/// Everything between two quotation marks, whichever side of them is the literal.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"')
}

#[test]
fn no_key_is_used_twice_in_a_language() {
    for language in Language::complete() {
        let mut seen = BTreeMap::new();
        for message in all(*language) {
            if let Some(first) = seen.insert(message.key.clone(), message.file.clone()) {
                panic!(
                    "{language}: {} is in {first}.ftl and {}.ftl",
                    message.key, message.file
                );
            }
        }
    }
}

#[test]
fn every_language_has_the_files_keys_and_variables_of_english() {
    let english: BTreeSet<Message> = all(Language::English).into_iter().collect();
    assert!(english.len() > 100, "the files of English were not found");
    for language in Language::complete() {
        let other: BTreeSet<Message> = all(*language).into_iter().collect();
        let pending = pending(*language);
        let waits = |message: &&Message| pending.contains(&message.key);
        let missing: Vec<_> = english
            .difference(&other)
            .filter(|one| !waits(one))
            .collect();
        let surplus: Vec<_> = other.difference(&english).collect();
        let known = |key: &str| other.iter().any(|message| message.key == key);
        let done: Vec<_> = pending.iter().filter(|key| known(key)).collect();
        assert!(
            done.is_empty(),
            "languages/pending/{language} has what is translated: {done:?}"
        );
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language} differs from English.\nonly English has: {missing:#?}\nonly {language} has: {surplus:#?}"
        );
    }
}

#[test]
fn public_pages_are_asked_for_in_the_locale_that_the_guidance_has() {
    const LEARN: &str = "https://learn.microsoft.com/";
    for language in Language::ALL {
        let folder = root().join("catalog/guidance").join(language.tag());
        let mut count = 0;
        for entry in fs::read_dir(folder).expect("guidance") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
            for link in text.split(LEARN).skip(1) {
                let locale = link.split('/').next();
                assert_eq!(locale, Some(language.page_locale()), "{language}");
                count += 1;
            }
        }
        assert!(count > 20, "{language}: {count}");
    }
}

#[test]
fn every_message_can_be_filled() {
    for language in Language::complete() {
        let speaker = Speaker::new(*language, TimeZone::UTC);
        for message in all(*language) {
            let mut args = Args::new();
            for name in &message.arguments {
                args = args.number(name.clone().leak(), 2);
            }
            let text = speaker.say_with(&message.key, args);
            assert!(
                !text.is_empty() && !text.contains('$') && !text.starts_with('['),
                "{language}: {} is written as {text:?}",
                message.key
            );
        }
    }
}

#[test]
fn no_page_says_a_key_that_does_not_exist() {
    let known: BTreeSet<String> = all(Language::English)
        .into_iter()
        .map(|message| message.key)
        .collect();
    let mut unknown = Vec::new();
    for (path, text) in sources() {
        if path.components().any(|part| part.as_os_str() == "words") {
            continue;
        }
        for call in ["say(", "say_with(", "say_count("] {
            for rest in text.split(call).skip(1) {
                let Some(literal) = rest.trim_start().strip_prefix('"') else {
                    continue;
                };
                let key = literal.split('"').next().unwrap_or_default();
                if !known.contains(key) {
                    unknown.push(format!("{}: {key}", path.display()));
                }
            }
        }
        for literal in quoted(&text).filter(|literal| literal.starts_with("error-")) {
            if is_key(literal) && !known.contains(literal) {
                unknown.push(format!("{}: {literal}", path.display()));
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "no language file has these keys:\n{}",
        unknown.join("\n")
    );
}

fn is_key(literal: &str) -> bool {
    literal
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn no_key_of_a_page_is_unused() {
    let sources = sources();
    let literals: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| quoted(text)).collect();
    let mut prefixes: BTreeSet<String> =
        COMPOSED.iter().map(|prefix| format!("{prefix}-")).collect();
    for (_, text) in &sources {
        for rest in text.split("say_of(").skip(1) {
            if let Some(literal) = rest.trim_start().strip_prefix('"') {
                prefixes.insert(format!(
                    "{}-",
                    literal.split('"').next().unwrap_or_default()
                ));
            }
        }
        // Keys put together where they are said: what stands before the first brace.
        for rest in text.split("(&format!(\"").skip(1) {
            let start = rest.split(['{', '"']).next().unwrap_or_default();
            if start.len() > 4 && start.ends_with('-') && is_key(start) {
                prefixes.insert(start.to_owned());
            }
        }
    }
    let is_used = |key: &str| {
        literals.contains(key)
            || prefixes
                .iter()
                .any(|prefix| key.starts_with(prefix.as_str()))
    };
    let unused: Vec<String> = all(Language::English)
        .into_iter()
        .filter(|message| !is_used(&message.key))
        .map(|message| format!("{}.ftl: {}", message.file, message.key))
        .collect();
    assert!(
        unused.is_empty(),
        "nothing says these keys; remove them from languages/*/:\n{}",
        unused.join("\n")
    );
}
