//! What the mailboxes of a plan are called, also where it is not whole yet.

use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;
use migrate::mail::Address;

use super::{Mailbox, Row, is_named, rows, table};

/// What a mailbox is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// In reports.
    pub name: String,
    /// Who signs in at the target, and to which server where that is said.
    pub user: String,
    pub host: Option<String>,
}

impl Mailbox {
    /// What it is called.
    pub fn called(&self) -> Called {
        Called {
            name: self.name.clone(),
            user: self.target.address.user.clone(),
            host: Some(self.target.address.host.clone()),
        }
    }
}

/// Those of a plan; none where it cannot be read at all.
pub fn called_in(path: &Path) -> Option<Vec<Called>> {
    let text = fs::read_to_string(path).ok()?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut faults = Vec::new();
    let written = if is_named(path, "toml") {
        table::read(&text, (folder, &TimeZone::UTC), &mut faults)
    } else {
        rows::read(&text, folder, &mut faults)
    };
    if written.rows.is_empty() && !faults.is_empty() {
        return None;
    }
    let host = written.target.host.as_deref();
    let called = written.rows.iter().filter_map(|row| called(row, host));
    Some(called.collect())
}

/// What a row calls it, at a target with this server unless it names another; none where it says too little.
fn called(row: &Row, host: Option<&str>) -> Option<Called> {
    let (source, target) = (row.source.as_deref(), row.target.as_deref());
    let (user, host) = target_of(target, source).and_then(|typed| signs(typed, host))?;
    let source = source.and_then(|typed| signs(typed, None));
    let name = (row.name.clone()).or_else(|| source.map(|(user, _)| user));
    Some(Called {
        name: name.unwrap_or_else(|| user.clone()),
        user,
        host,
    })
}

/// The target of a row. Most often it is the same name there.
pub(super) fn target_of<'a>(target: Option<&'a str>, source: Option<&'a str>) -> Option<&'a str> {
    target.or_else(|| source.filter(|typed| !typed.contains("://")))
}

/// Who signs in to which server, as far as that is said.
fn signs(typed: &str, host: Option<&str>) -> Option<(String, Option<String>)> {
    if typed.contains("://") {
        let address: Address = typed.parse().ok()?;
        Some((address.user, Some(address.host)))
    } else {
        Some((typed.to_owned(), host.map(str::to_owned)))
    }
}
