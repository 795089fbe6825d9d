//! Which keywords a folder of the target keeps.

use std::collections::HashSet;

use super::imap::{Code, Fault, Session};

/// Which keywords a folder of the target keeps. Flags of the system are kept by all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Keeps {
    flags: HashSet<String>,
    any: bool,
}

impl Keeps {
    /// As the folder said when it was opened.
    pub(crate) fn said(codes: &[Code]) -> Self {
        let said = codes.iter().find_map(|code| match code {
            Code::PermanentFlags(flags, any) => Some(Self {
                flags: flags.iter().map(|flag| flag.to_ascii_lowercase()).collect(),
                any: *any,
            }),
            _ => None,
        });
        // A folder that does not say so keeps what is given (RFC 3501, 7.1).
        said.unwrap_or_else(Self::all)
    }

    /// All keywords.
    pub(crate) fn all() -> Self {
        Self {
            any: true,
            ..Self::default()
        }
    }

    /// Whether it keeps whatever it is given.
    pub(crate) fn keeps_any(&self) -> bool {
        self.any
    }

    /// The flags that it keeps.
    pub(crate) fn of(&self, flags: &str) -> String {
        if self.any {
            return flags.to_owned();
        }
        let kept: Vec<&str> = each(flags).filter(|flag| self.keeps(flag)).collect();
        kept.join(" ")
    }

    /// The flags that it does not keep.
    pub(crate) fn lost(&self, flags: &str) -> String {
        if self.any {
            return String::new();
        }
        let lost: Vec<&str> = each(flags).filter(|flag| !self.keeps(flag)).collect();
        lost.join(" ")
    }

    fn keeps(&self, flag: &str) -> bool {
        self.any || flag.starts_with('\\') || self.flags.contains(&flag.to_ascii_lowercase())
    }
}

/// The flags of a text.
pub(crate) fn each(flags: &str) -> impl Iterator<Item = &str> {
    flags.split(' ').filter(|flag| !flag.is_empty())
}

/// Opens a folder of the target to be read, and tells which keywords it keeps. A server that says of a
/// folder it was asked to open read-only that it keeps none (Dovecot) is asked once more, as if something
/// were to be written: nothing is, but the messages are no longer `\\Recent`.
pub(crate) async fn keeps_of(target: &mut Session, name: &[u8]) -> Result<Keeps, Fault> {
    let codes = target.open_folder("EXAMINE", name).await?;
    let is_told = |code: &Code| matches!(code, Code::PermanentFlags(flags, _) if !flags.is_empty());
    if codes.iter().any(is_told) {
        return Ok(Keeps::said(&codes));
    }
    Ok(Keeps::said(&target.open_folder("SELECT", name).await?))
}

/// Those of these flags that are not kept.
pub(crate) fn unkept(keeps: &Keeps, flags: &str) -> Vec<String> {
    each(&keeps.lost(flags)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyword_that_the_target_does_not_keep_is_told() {
        let some = ["\\Seen", "$label1"].map(str::to_owned).to_vec();
        let keeps = Keeps::said(&[Code::None, Code::PermanentFlags(some, false)]);
        let flags = "$Label1 Projekt-X \\answered";
        assert_eq!(keeps.of(flags), "$Label1 \\answered");
        assert_eq!(keeps.lost(flags), "Projekt-X");
    }

    #[test]
    fn a_folder_that_says_nothing_or_takes_any_keeps_all() {
        let any = Keeps::said(&[Code::PermanentFlags(vec!["\\*".to_owned()], true)]);
        for keeps in [Keeps::said(&[]), any] {
            assert_eq!(keeps.of("Projekt-X \\seen"), "Projekt-X \\seen");
            assert_eq!(keeps.lost("Projekt-X \\seen"), "");
        }
    }
}
