//! A plan as TOML, read piece by piece, so that a fault in one piece does not hide the others and each
//! has its line.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use migrate::mail::{Limits, Security};
use toml::de::{DeTable, DeValue};

use super::fault::{Form, PlanFault, What};
use super::{Defaults, Row, Written, form, pinned, window};
use crate::migrate::secret::{Credential, Kind, Lies};
use crate::size;

/// The keys of a plan.
const KEYS: [&str; 6] = [
    "journals", "workers", "report", "source", "target", "mailbox",
];
/// Those of `[source]` and `[target]`.
const SIDE_KEYS: [&str; 10] = [
    "host",
    "port",
    "security",
    "pin",
    "password",
    "token",
    "connections",
    "messages_per_minute",
    "bytes_per_day",
    "window",
];
/// Those of `[[mailbox]]`.
const MAILBOX_KEYS: [&str; 7] = [
    "name",
    "source",
    "target",
    "source_password",
    "source_token",
    "target_password",
    "target_token",
];

/// Reads it; paths in it are seen from this folder, and its hours are of this time zone.
pub(super) fn read(
    text: &str,
    (folder, zone): (&Path, &TimeZone),
    faults: &mut Vec<PlanFault>,
) -> Written {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        text,
        folder,
        zone,
        faults,
    };
    for error in &errors {
        let at = error.span().map(|span| span.start);
        let cause = error.message().replace('\n', ", ");
        reader.fault(at.unwrap_or(text.len()), What::Syntax(cause));
    }
    if !errors.is_empty() {
        return Written::default();
    }
    reader.plan(root.get_ref())
}

struct Reader<'a> {
    text: &'a str,
    folder: &'a Path,
    zone: &'a TimeZone,
    faults: &'a mut Vec<PlanFault>,
}

impl Reader<'_> {
    fn plan(&mut self, root: &DeTable<'_>) -> Written {
        self.known(root, "", &KEYS);
        let source = self.defaults(root, "source");
        let target = self.defaults(root, "target");
        Written {
            workers: self
                .number(root, "workers", 256)
                .and_then(|number| usize::try_from(number).ok()),
            journals: self.path(root, "journals"),
            report: self.path(root, "report"),
            source,
            target,
            rows: self.rows(root),
        }
    }

    fn rows(&mut self, root: &DeTable<'_>) -> Vec<Row> {
        let Some((key, value)) = root.get_key_value("mailbox") else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.fault(key.span().start, form("mailbox", Form::Tables));
            return Vec::new();
        };
        let mut rows = Vec::with_capacity(items.len());
        for item in items {
            let Some(table) = item.get_ref().as_table() else {
                self.fault(item.span().start, form("mailbox", Form::Tables));
                continue;
            };
            self.known(table, "", &MAILBOX_KEYS);
            rows.push(Row {
                line: self.line(item.span().start),
                name: self.text(table, "name"),
                source: self.text(table, "source"),
                target: self.text(table, "target"),
                source_credential: self.credential(table, "source_password", "source_token"),
                target_credential: self.credential(table, "target_password", "target_token"),
            });
        }
        rows
    }

    fn defaults(&mut self, root: &DeTable<'_>, key: &str) -> Defaults {
        let Some((name, value)) = root.get_key_value(key) else {
            return Defaults::default();
        };
        let Some(table) = value.get_ref().as_table() else {
            self.fault(name.span().start, form(key, Form::Table));
            return Defaults::default();
        };
        self.known(table, key, &SIDE_KEYS);
        Defaults {
            host: self.text(table, "host"),
            port: self
                .number(table, "port", u64::from(u16::MAX))
                .and_then(|number| u16::try_from(number).ok()),
            security: self.parsed(table, "security", Form::Security, security),
            trust: self.parsed(table, "pin", Form::Pin, pinned),
            credential: self.credential(table, "password", "token"),
            limits: self.limits(table),
        }
    }

    fn limits(&mut self, table: &DeTable<'_>) -> Limits {
        let zone = self.zone;
        Limits {
            connections: self
                .number(table, "connections", 256)
                .and_then(|number| usize::try_from(number).ok())
                .unwrap_or_default(),
            messages_per_minute: self
                .number(table, "messages_per_minute", u64::from(u32::MAX))
                .and_then(|number| u32::try_from(number).ok()),
            bytes_per_day: self.parsed(table, "bytes_per_day", Form::Size, size::read),
            window: self.parsed(table, "window", Form::Window, |typed| window(typed, zone)),
        }
    }

    /// The way to sign in; a secret itself is refused.
    fn credential(
        &mut self,
        table: &DeTable<'_>,
        password: &str,
        token: &str,
    ) -> Option<Credential> {
        if let (Some((key, _)), Some(_)) = (table.get_key_value(token), table.get(password)) {
            let (one, other) = (password.to_owned(), token.to_owned());
            self.fault(key.span().start, What::Both { one, other });
            return None;
        }
        let password = self.lies(table, password);
        let token = self.lies(table, token);
        password
            .map(|lies| Credential::Fetched(Kind::Password, lies))
            .or_else(|| token.map(|lies| Credential::Fetched(Kind::Token, lies)))
    }

    /// Where a secret lies.
    fn lies(&mut self, table: &DeTable<'_>, key: &str) -> Option<Lies> {
        let (name, value) = table.get_key_value(key)?;
        let at = name.span().start;
        let place = match value.get_ref() {
            DeValue::Table(place) => place,
            DeValue::String(_) | DeValue::Integer(_) => {
                self.fault(at, What::Secret(key.to_owned()));
                return None;
            }
            _ => {
                self.fault(at, form(key, Form::Place));
                return None;
            }
        };
        self.known(place, key, &["env", "file", "command"]);
        let mut all = place.iter();
        let (Some((way, value)), None) = (all.next(), all.next()) else {
            self.fault(at, form(key, Form::Place));
            return None;
        };
        let at = way.span().start;
        let way: &str = way.get_ref();
        match (way, value.get_ref()) {
            ("env", DeValue::String(name)) if !name.is_empty() => {
                Some(Lies::Variable(name.to_string()))
            }
            ("file", DeValue::String(path)) if !path.is_empty() => {
                Some(Lies::File(self.folder.join(&**path)))
            }
            ("command", DeValue::Array(words)) => {
                let words: Option<Vec<String>> = words
                    .iter()
                    .map(|word| word.get_ref().as_str().map(str::to_owned))
                    .collect();
                let is_program =
                    |words: &Vec<String>| words.first().is_some_and(|one| !one.is_empty());
                let words = words.filter(is_program);
                if words.is_none() {
                    self.fault(at, form("command", Form::Command));
                }
                words.map(Lies::Command)
            }
            ("command", _) => {
                self.fault(at, form("command", Form::Command));
                None
            }
            ("env" | "file", _) => {
                self.fault(at, form(way, Form::Text));
                None
            }
            // It has been told as an unknown key.
            _ => None,
        }
    }

    /// Tells of each key that is none of these.
    fn known(&mut self, table: &DeTable<'_>, within: &str, known: &[&str]) {
        for (key, _) in table {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let key_of_it = if within.is_empty() {
                name.to_owned()
            } else {
                format!("{within}.{name}")
            };
            self.fault(
                key.span().start,
                What::Unknown {
                    key: key_of_it,
                    known: known.join(", "),
                },
            );
        }
    }

    fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        self.parsed(table, key, Form::Text, |text| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        })
    }

    fn path(&mut self, table: &DeTable<'_>, key: &str) -> Option<PathBuf> {
        let text = self.text(table, key)?;
        Some(self.folder.join(text))
    }

    /// A text that is read in some way.
    fn parsed<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        expected: Form,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let (name, value) = table.get_key_value(key)?;
        let read = value.get_ref().as_str().and_then(read);
        if read.is_none() {
            self.fault(name.span().start, form(key, expected));
        }
        read
    }

    /// A whole number from 1 to the most.
    fn number(&mut self, table: &DeTable<'_>, key: &str, most: u64) -> Option<u64> {
        let (name, value) = table.get_key_value(key)?;
        let number = value.get_ref().as_integer().and_then(|number| {
            let read = u64::from_str_radix(number.as_str(), number.radix()).ok()?;
            (1..=most).contains(&read).then_some(read)
        });
        if number.is_none() {
            self.fault(name.span().start, form(key, Form::Number));
        }
        number
    }

    fn line(&self, offset: usize) -> usize {
        let before = self.text.get(..offset).unwrap_or(self.text);
        1 + before.matches('\n').count()
    }

    fn fault(&mut self, offset: usize, what: What) {
        let line = Some(self.line(offset));
        self.faults.push(PlanFault { line, what });
    }
}

fn security(word: &str) -> Option<Security> {
    match word {
        "tls" => Some(Security::Tls),
        "starttls" => Some(Security::StartTls),
        "plain" => Some(Security::Plain),
        _ => None,
    }
}
