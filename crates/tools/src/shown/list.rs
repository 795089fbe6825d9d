//! `rules`: every rule with what it is about and where it is from.

use std::io::{self, Write};

use assess::directory::Rules;
use assess::dns;
use words::{Speaker, address};

use crate::Found;
use crate::fault::Fault;

/// Writes the rules, one a line, its fields parted by tabs.
pub fn rules(speaker: &Speaker) -> Result<Found, Fault> {
    let rules = Rules::shipped()?;
    let mut text = String::new();
    for rule in rules.all() {
        let kind = format!("{:?}", rule.check.kind());
        let severity = format!("{:?}", rule.severity);
        let line = [
            rule.id.as_str(),
            rule.attribute.name(),
            &speaker.say_of("tools-kind", kind),
            &speaker.say_of("tools-severity", severity),
            &rule.sets.join(" "),
            &address::spoken(&rule.source, speaker.language()),
        ]
        .join("\t");
        text.push_str(&line);
        text.push('\n');
    }
    for rule in dns::Rules::shipped()?.all() {
        let severity = |severity: Option<_>| {
            severity.map_or_else(String::new, |severity| {
                speaker.say_of("tools-severity", format!("{severity:?}"))
            })
        };
        let line = [
            rule.id.as_str(),
            &rule.record,
            &severity(rule.missing),
            &severity(rule.wrong),
            &rule.service,
            &address::spoken(&rule.source, speaker.language()),
        ]
        .join("\t");
        text.push_str(&line);
        text.push('\n');
    }
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(|cause| Fault::write("-", cause))?;
    Ok(Found::default())
}
