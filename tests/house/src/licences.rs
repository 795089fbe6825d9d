//! What may be linked into the product: licences and packages as `deny.toml` lists them.
//!
//! The same file serves `cargo deny`, where somebody has it; this check needs nothing installed.

use serde::Deserialize;

use crate::workspace::Package;
use crate::{Fault, HouseError};

/// The part of `deny.toml` that this check reads.
#[derive(Debug, Deserialize)]
pub struct Rules {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Debug, Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Debug, Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}

impl Rules {
    /// Reads the text of `deny.toml`.
    ///
    /// # Errors
    /// When it is not TOML or lacks one of the two lists.
    pub fn read(text: &str) -> Result<Self, HouseError> {
        toml::from_str(text).map_err(|error| HouseError::Malformed {
            place: "deny.toml".to_owned(),
            said: error.to_string(),
        })
    }
}

/// Packages that are banned, and packages whose licence cannot be met from the allowed ones.
#[must_use]
pub fn faults(rules: &Rules, packages: &[Package]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for package in packages {
        let place = format!("{} {}", package.name, package.version);
        if rules.bans.deny.iter().any(|ban| ban.name == package.name) {
            faults.push(Fault::of(&place, "is banned by deny.toml"));
        }
        match package.license.as_deref() {
            Some(expression) if met(expression, &rules.licenses.allow) => {}
            Some(expression) => faults.push(Fault::of(
                &place,
                format!("{expression:?} cannot be met by the licences deny.toml allows"),
            )),
            None => faults.push(Fault::of(&place, "names no licence")),
        }
    }
    faults
}

/// Whether an SPDX expression can be met by the allowed licences. An expression that cannot be
/// read is not met.
#[must_use]
pub fn met(expression: &str, allowed: &[String]) -> bool {
    // `/` between names is how packages wrote OR before SPDX.
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut reader = Reader {
        words: spaced.split_whitespace().collect(),
        at: 0,
        allowed,
    };
    let met = reader.either();
    met.unwrap_or(false) && reader.at == reader.words.len()
}

/// Reads `a OR b AND (c WITH d)`; AND binds tighter than OR, as SPDX says.
struct Reader<'a> {
    words: Vec<&'a str>,
    at: usize,
    allowed: &'a [String],
}

impl<'a> Reader<'a> {
    fn take(&mut self, word: &str) -> bool {
        let found = self.words.get(self.at) == Some(&word);
        self.at += usize::from(found);
        found
    }

    fn next(&mut self) -> Option<&'a str> {
        let word = self.words.get(self.at).copied();
        self.at += 1;
        word
    }

    fn either(&mut self) -> Option<bool> {
        let mut met = self.both()?;
        while self.take("OR") {
            // Read the right side even when the left is met: its text must be well formed too.
            met |= self.both()?;
        }
        Some(met)
    }

    fn both(&mut self) -> Option<bool> {
        let mut met = self.one()?;
        while self.take("AND") {
            met &= self.one()?;
        }
        Some(met)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let met = self.either()?;
            return self.take(")").then_some(met);
        }
        let name = self.next()?;
        if self.take("WITH") {
            // An exception only ever adds permission.
            self.next()?;
        }
        Some(self.allowed.iter().any(|allowed| allowed == name))
    }
}
