//! The proposed changes as LDIF, for the customer to read and to apply with its own tools.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Row;

/// Writes proposed changes.
#[derive(Debug)]
pub struct Changes<W> {
    to: W,
    has_begun: bool,
}

impl<W: Write> Changes<W> {
    /// Writes to there.
    pub fn new(to: W) -> Self {
        Self {
            to,
            has_begun: false,
        }
    }

    /// Adds the change of a value, where one can be proposed.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let Some(mended) = row.mended.filter(|mended| *mended != row.seen) else {
            return Ok(());
        };
        if !std::mem::replace(&mut self.has_begun, true) {
            writeln!(self.to, "version: 1")?;
        }
        writeln!(self.to)?;
        self.line("dn", row.subject)?;
        writeln!(self.to, "changetype: modify")?;
        let name = row.attribute.name();
        if row.attribute.has_many() {
            // The other values stay as they are.
            writeln!(self.to, "delete: {name}")?;
            self.line(name, row.seen)?;
            writeln!(self.to, "-\nadd: {name}")?;
        } else {
            writeln!(self.to, "replace: {name}")?;
        }
        self.line(name, mended)?;
        writeln!(self.to, "-")
    }

    /// Writes out what is left.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn end(mut self) -> io::Result<W> {
        self.to.flush()?;
        Ok(self.to)
    }

    fn line(&mut self, name: &str, value: &str) -> io::Result<()> {
        if is_plain(value) {
            writeln!(self.to, "{name}: {value}")
        } else {
            writeln!(self.to, "{name}:: {}", STANDARD.encode(value))
        }
    }
}

/// Whether a value may stand as it is (RFC 2849, SAFE-STRING).
fn is_plain(value: &str) -> bool {
    let safe = |byte: u8| (0x20..0x7F).contains(&byte);
    value.bytes().all(safe)
        && !value.starts_with([' ', ':', '<'])
        && !value.ends_with(' ')
        && !value.is_empty()
}
