//! The messages of every complete language, read once from the files of `languages/`.
//!
//! A key that no file has is answered by itself in brackets and logged; the tests of this crate
//! hold every folder to the keys and variables of English, so a reader never sees one.

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::formats::formats;
use crate::typography::unbroken;

#[derive(RustEmbed)]
#[folder = "../../languages"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

/// Whether a line may part what belongs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    /// Unseen characters hold it together.
    Held,
    /// Nothing stands in the text but what is seen.
    Plain,
}

/// Each language is read when it is first spoken: a customer's tool speaks one.
type Bundles = LazyLock<Vec<(Language, OnceLock<Bundle>)>>;

static HELD: Bundles = LazyLock::new(unread);
static PLAIN: Bundles = LazyLock::new(unread);

fn unread() -> Vec<(Language, OnceLock<Bundle>)> {
    Language::complete()
        .iter()
        .map(|language| (*language, OnceLock::new()))
        .collect()
}

/// Whether the language has a folder with messages.
pub(crate) fn has_folder(language: Language) -> bool {
    files(language).next().is_some()
}

fn files(language: Language) -> impl Iterator<Item = String> {
    Files::iter()
        .map(std::borrow::Cow::into_owned)
        .filter(move |path| {
            path.strip_prefix(language.tag())
                .and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".ftl"))
                .is_some()
        })
}

fn bundle(lines: Lines, language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // People's text is isolated where it needs to be (see `clean`); isolating every argument would
    // put invisible characters into mails, file names and copied text.
    bundle.set_use_isolating(false);
    set_number_format(&mut bundle, language);
    for path in files(language) {
        let text = Files::get(&path)
            .map(|file| file.data.into_owned())
            .unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        let text = match lines {
            Lines::Held => unbroken(language, text),
            Lines::Plain => text,
        };
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((readable, errors)) => {
                tracing::error!(path, ?errors, "a file of messages has errors");
                readable
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(path, ?errors, "a key is used twice");
        }
    }
    bundle
}

/// Fluent takes a plain function for printing numbers, so each language has its own instance.
fn set_number_format(bundle: &mut Bundle, language: Language) {
    macro_rules! each {
        ($($index:literal)+) => {
            match language as usize {
                $($index => bundle.set_formatter(Some(grouped::<$index, _>)),)+
                _ => {}
            }
        };
    }
    each!(0 1 2 3 4 5 6 7 8 9 10 11);
}

fn grouped<const LANGUAGE: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let language = *Language::ALL.get(LANGUAGE)?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "arguments are whole numbers"
    )]
    let whole = number.value as i64;
    Some(formats(language)?.number.format(&whole.into()).to_string())
}

/// The text of a key, or `None` if no language has such a key. What still waits for its translation
/// (`languages/pending/`) is spoken in English.
pub(crate) fn text(
    lines: Lines,
    language: Language,
    key: &str,
    arguments: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let own = text_in(lines, language, key, arguments);
    if own.is_some() || language == Language::English {
        return own;
    }
    text_in(lines, Language::English, key, arguments)
}

fn text_in(
    lines: Lines,
    language: Language,
    key: &str,
    arguments: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let bundles = match lines {
        Lines::Held => &HELD,
        Lines::Plain => &PLAIN,
    };
    let (_, read) = bundles.iter().find(|(known, _)| *known == language)?;
    let bundle = read.get_or_init(|| bundle(lines, language));
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, arguments, &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(key, %language, ?errors, "a message lacks an argument");
    }
    Some(text)
}

/// A message as its file has it, for the checks of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The key.
    pub key: String,
    /// The file's name without folder and ending, such as `landing`.
    pub file: String,
    /// The names of its arguments, without the dollar sign.
    pub arguments: BTreeSet<String>,
}

/// All messages of a language, in the order of its files.
///
/// # Errors
/// A sentence that names the file if it is not readable as Fluent.
pub fn messages(language: Language) -> Result<Vec<Message>, String> {
    let mut found = Vec::new();
    for path in files(language) {
        let bytes = Files::get(&path)
            .map(|file| file.data.into_owned())
            .unwrap_or_default();
        let text = String::from_utf8(bytes).map_err(|_| format!("{path}: expected UTF-8"))?;
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            return Err(format!("{path}: {errors:?}"));
        }
        let file = path
            .rsplit('/')
            .next()
            .unwrap_or(&path)
            .trim_end_matches(".ftl");
        for line in text.lines() {
            if let Some(key) = key_of(line) {
                found.push(Message {
                    key: key.to_owned(),
                    file: file.to_owned(),
                    arguments: BTreeSet::new(),
                });
            }
            if line.starts_with('#') {
                continue;
            }
            if let Some(message) = found.last_mut() {
                message.arguments.extend(variables(line));
            }
        }
    }
    Ok(found)
}

/// The key a line of a file begins, if it begins one.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    (!key.is_empty()
        && key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'))
    .then_some(key)
}

fn variables(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
            .collect()
    })
}
