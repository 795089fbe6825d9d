//! The help in the language of whoever asks for it. What can be typed is declared in `arguments`; what is
//! said of it are the messages `tools-help-…`, by the names of commands and options.
//!
//! Built only when help is shown: every other run needs none of it.

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::builder::{PossibleValue, Resettable};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, Command, CommandFactory, Error};
use words::{Args, Speaker};

use crate::arguments::Arguments;
use crate::folded::folded;

/// How wide what is said of an option is: with the option's name before it a line has 100 columns.
const COLUMNS: usize = 70;

/// What to show of these words: help in the speaker's language, where help it is.
pub fn spoken(said: Error, words: Vec<OsString>, speaker: &Speaker) -> Error {
    let is_help = |kind| {
        matches!(
            kind,
            ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        )
    };
    if !is_help(said.kind()) {
        return said;
    }
    match command(speaker).try_get_matches_from(as_option(words)) {
        Err(spoken) if is_help(spoken.kind()) => spoken,
        _ => said,
    }
}

/// `help assess dns` is `assess dns --help`.
fn as_option(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

/// The command line with its help in a language.
fn command(speaker: &Speaker) -> Command {
    described(Arguments::command().disable_version_flag(true), speaker)
}

fn described(command: Command, speaker: &Speaker) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help);
    let version = command.get_version().map(|_| {
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
    });
    let about = speaker.say_of("tools-help-command", command.get_name());
    let command = command
        .about(about)
        .long_about(Resettable::Reset)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .args(version)
        .mut_args(|arg| explained(arg, speaker))
        .mut_subcommands(|command| described(command, speaker));
    let template = template(&command, speaker);
    command.help_template(template)
}

/// An argument with what it is for, and the values that it takes and has.
fn explained(arg: Arg, speaker: &Speaker) -> Arg {
    let help = speaker.say_of("tools-help-option", arg.get_id().as_str().replace('_', "-"));
    if !arg.get_action().takes_values() {
        return arg
            .help(folded(&help, COLUMNS))
            .long_help(Resettable::Reset);
    }
    let with = |help: String, key: &str, name: &'static str, values: String| {
        if values.is_empty() {
            return help;
        }
        speaker.say_with(key, Args::new().text("help", help).text(name, values))
    };
    let values = arg.get_possible_values();
    let values: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let default = arg.get_default_values().iter();
    let default: Vec<_> = default.map(|value| value.to_string_lossy()).collect();
    let help = with(help, "tools-help-values", "values", values.join(", "));
    let help = with(help, "tools-help-default", "value", default.join(","));
    arg.help(folded(&help, COLUMNS))
        .long_help(Resettable::Reset)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// The order in which a command's help stands, with its headings.
fn template(command: &Command, speaker: &Speaker) -> String {
    let usage = Args::new().text("usage", "{usage}");
    let usage = speaker.say_with("tools-help-usage", usage);
    let mut text = format!("{{about-with-newline}}\n{usage}");
    let has_arguments = command.get_positionals().next().is_some();
    for (heading, part, is_there) in [
        (
            "tools-help-commands",
            "subcommands",
            command.has_subcommands(),
        ),
        ("tools-help-arguments", "positionals", has_arguments),
        ("tools-help-options", "options", true),
    ] {
        if is_there {
            // Writing to a text cannot fail.
            let _ = write!(text, "\n\n{}\n{{{part}}}", speaker.say(heading));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use words::Language;

    use super::*;
    use crate::folded::width;

    /// The help of a command and of all below it, one after the other.
    fn shown(command: &Command) -> String {
        let mut text = command.clone().render_long_help().to_string();
        for below in command.get_subcommands() {
            text += &shown(below);
        }
        text
    }

    /// A text whatever its lines are.
    fn flat(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// All that is said of a command and of those below it.
    fn said(command: &Command) -> Vec<String> {
        let mut all: Vec<String> = command
            .get_about()
            .iter()
            .map(|text| flat(&text.to_string()))
            .collect();
        all.extend(
            command
                .get_arguments()
                .filter_map(|arg| Some(flat(&arg.get_help()?.to_string()))),
        );
        for below in command.get_subcommands() {
            all.extend(said(below));
        }
        all
    }

    #[test]
    fn each_command_and_option_is_explained_in_each_language_and_in_no_other() {
        let in_language = |language| command(&Speaker::new(language, TimeZone::UTC));
        let english = in_language(Language::English);
        let mut sentences = said(&english);
        assert!(sentences.len() > 35, "{sentences:?}");
        // As clap would say it by itself, and as our own headings do.
        let words = ["Usage:", "Commands:", "Arguments:", "Options:", "Print "];
        sentences.extend(words.map(str::to_owned));
        sentences.extend(["[default", "[possible", "(default:", "(possible:"].map(str::to_owned));
        assert!(shown(&english).contains("Usage: "));
        for language in Language::ALL {
            let text = shown(&in_language(*language));
            for line in text.lines() {
                assert!(width(line) <= 100, "{language}: {line}");
            }
            let text = flat(&text);
            assert!(!text.contains("[tools-"), "{language}: {text}");
            for name in [
                "--hash-key <FILE>",
                "--internal-resolver <ADDRESS:PORT>",
                "-V, --version",
            ] {
                assert!(text.contains(name), "{language} lacks {name}: {text}");
            }
            if *language != Language::English {
                let english: Vec<&String> = sentences
                    .iter()
                    .filter(|sentence| text.contains(sentence.as_str()))
                    .collect();
                assert!(english.is_empty(), "{language}: {english:?}");
            }
        }
    }

    #[test]
    fn what_is_built_for_help_takes_what_the_program_takes() {
        let speaker = Speaker::new(Language::German, TimeZone::UTC);
        command(&speaker).debug_assert();
        let names = |command: &Command| -> Vec<String> {
            let mut all = Vec::new();
            let mut rest = vec![command.clone()];
            while let Some(command) = rest.pop() {
                for arg in command.get_arguments() {
                    all.push(format!("{} {}", command.get_name(), arg.get_id()));
                }
                rest.extend(command.get_subcommands().cloned());
            }
            all.retain(|one| !one.ends_with(" help") && !one.ends_with(" version"));
            all
        };
        assert_eq!(names(&command(&speaker)), names(&Arguments::command()));
    }
}
