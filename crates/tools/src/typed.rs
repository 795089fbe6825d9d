//! What is said of a command line that was typed in another way than the program takes it, in the words
//! of whoever typed it. Rare ways are left to clap, which says them in English.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ErrorKind};
use words::{Args, Speaker};

use crate::safe;

/// The lines to say; `None` where there are no words for it here, as for help.
pub fn spoken(said: &Error, speaker: &Speaker) -> Option<Vec<String>> {
    let mut lines = vec![format!("fasttrack-tools: {}", fault(said, speaker)?)];
    let mut add = |key: &str, name: &'static str, kind: ContextKind| {
        if let Some(text) = told(said, kind) {
            lines.push(speaker.say_with(key, Args::new().text(name, text)));
        }
    };
    add("tools-typed-values", "values", ContextKind::ValidValue);
    for kind in [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ] {
        add("tools-typed-meant", "word", kind);
    }
    if let Some(usage) = told(said, ContextKind::Usage) {
        // Clap's own heading is English.
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        lines.push(speaker.say_with("tools-help-usage", Args::new().text("usage", usage)));
    }
    lines.push(speaker.say("tools-typed-more"));
    Some(lines)
}

/// What is wrong.
fn fault(said: &Error, speaker: &Speaker) -> Option<String> {
    if said.kind() == ErrorKind::InvalidSubcommand {
        let command = told(said, ContextKind::InvalidSubcommand)?;
        let args = Args::new().text("command", command);
        return Some(speaker.say_with("tools-typed-command", args));
    }
    let argument = told(said, ContextKind::InvalidArg)?;
    let of_it = Args::new().text("argument", argument.clone());
    let with_value = |key: &str| match told(said, ContextKind::InvalidValue) {
        Some(value) => speaker.say_with(key, of_it.clone().text("value", value)),
        None => speaker.say_with("tools-typed-empty", of_it.clone()),
    };
    Some(match said.kind() {
        ErrorKind::MissingRequiredArgument => speaker.say_with("tools-typed-missing", of_it),
        ErrorKind::UnknownArgument => speaker.say_with("tools-typed-unknown", of_it),
        ErrorKind::InvalidValue | ErrorKind::TooManyValues => with_value("tools-typed-value"),
        ErrorKind::ValueValidation => {
            let text = with_value("tools-typed-value");
            match said.source() {
                Some(cause) => {
                    let cause = safe::line(&cause.to_string()).into_owned();
                    let args = Args::new().text("fault", text).text("cause", cause);
                    speaker.say_with("tools-typed-cause", args)
                }
                None => text,
            }
        }
        ErrorKind::ArgumentConflict => {
            let other = told(said, ContextKind::PriorArg)?;
            if other == argument {
                speaker.say_with("tools-typed-twice", of_it)
            } else {
                speaker.say_with("tools-typed-together", of_it.text("other", other))
            }
        }
        _ => return None,
    })
}

/// What clap tells of it; `None` where that is nothing. The shell may have put a file's name there, and
/// a name may be anything.
fn told(said: &Error, kind: ContextKind) -> Option<String> {
    let text = said.get(kind)?.to_string();
    (!text.is_empty()).then(|| safe::line(&text).into_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use jiff::tz::TimeZone;
    use words::Language;

    use super::*;
    use crate::arguments::Arguments;

    fn lines(language: Language, typed: &str) -> Option<Vec<String>> {
        let words = typed.split(' ');
        let said = Arguments::try_parse_from(words).unwrap_err();
        spoken(&said, &Speaker::new(language, TimeZone::UTC).plainly())
    }

    const USUAL: [(&str, &str); 11] = [
        ("assess directory", "Fehlt: <SOURCE>"),
        ("assess directory a b", "Hier nicht erwartet: b"),
        ("assess directory a --bogus", "Hier nicht erwartet: --bogus"),
        ("assess mail", "Den Befehl mail gibt es nicht."),
        (
            "assess dns x.com --cloud mars",
            "mars ist für --cloud <CLOUD> nicht zulässig.",
        ),
        (
            "assess directory a --timeout 0",
            "0 ist für --timeout <SECONDS> nicht zulässig. (0 is not in 1..=3600)",
        ),
        (
            "assess directory a --timeout",
            "Für --timeout <SECONDS> fehlt ein Wert.",
        ),
        (
            "assess directory a --quiet=yes",
            "yes ist für --quiet nicht zulässig.",
        ),
        (
            "assess directory a --quiet --quiet",
            "--quiet kann nur einmal angegeben werden.",
        ),
        (
            "assess directory a --send u --hash-key k --with-names",
            "--hash-key <FILE> und --with-names können nicht zusammen angegeben werden.",
        ),
        (
            "assess directory a --password-file p",
            "Fehlt: --bind <NAME>",
        ),
    ];

    #[test]
    fn the_usual_slips_are_told_in_each_language_and_in_no_other() {
        for (typed, told) in USUAL {
            let typed = format!("fasttrack-tools {typed}");
            let german = lines(Language::German, &typed).unwrap();
            assert_eq!(german[0], format!("fasttrack-tools: {told}"));
            assert_eq!(german.last().unwrap(), "Mehr dazu: --help");
            for language in Language::ALL {
                let text = lines(*language, &typed).unwrap().join("\n");
                assert!(!text.contains("[tools-"), "{language}: {text}");
                let is_english = *language == Language::English;
                assert_eq!(text.contains("More: --help"), is_english, "{text}");
                assert!(is_english || !text.contains("Usage: "), "{text}");
            }
        }
    }

    #[test]
    fn what_would_be_right_is_told_with_it() {
        let with = |typed: &str| lines(Language::German, typed).unwrap();
        let values = "Möglich: worldwide, us-gov, 21vianet";
        let cloud = with("fasttrack-tools assess dns x.com --cloud mars");
        assert!(cloud.contains(&values.to_owned()), "{cloud:?}");
        let option = with("fasttrack-tools assess directory a --htm");
        assert!(
            option.contains(&"Meinten Sie --html?".to_owned()),
            "{option:?}"
        );
        let missing = with("fasttrack-tools assess directory");
        let usage = "Aufruf: fasttrack-tools assess directory <SOURCE>";
        assert!(missing.contains(&usage.to_owned()), "{missing:?}");
        // Help is no slip.
        assert_eq!(lines(Language::German, "fasttrack-tools"), None);
    }
}
