//! With which event of which Center a folder of journals is paired, in a file of it that nobody else reads.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use report::migration::EventForRunner;
use serde::{Deserialize, Serialize};
use words::Language;

use crate::center::Center;
use crate::fault::{CenterFault, Fault};
use crate::own;
use crate::place::{Place, Taken};

const FILE: &str = "center.json";

/// A pairing. Its token is never shown.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    center: String,
    pub token: String,
    pub event: EventForRunner,
}

impl Kept {
    pub fn new(center: &Center, token: String, event: EventForRunner) -> Self {
        Self {
            center: center.as_str().to_owned(),
            token,
            event,
        }
    }

    /// The Center that it is with, asked to speak this language.
    pub fn center(&self, language: Language) -> Result<Center, Fault> {
        Center::read(&self.center, language)
    }

    /// Reads that of a folder.
    pub fn read(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join(FILE);
        let place = path.display().to_string();
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                return Err(CenterFault::NotPaired(folder.display().to_string()).into());
            }
            Err(cause) => return Err(Fault::read(place, cause)),
        };
        let mode = fs::metadata(&path).map_err(|cause| Fault::read(place.clone(), cause))?;
        if mode.permissions().mode() & 0o077 != 0 {
            return Err(CenterFault::Open(place).into());
        }
        serde_json::from_slice(&bytes).map_err(|cause| Fault::read(place, cause.into()))
    }

    /// Where that of a folder goes: opened before a code is spent, which is good once.
    pub fn place(folder: &Path) -> Result<Place, Fault> {
        let path = folder.join(FILE);
        own::folder(folder).map_err(|cause| Fault::write(&path.display().to_string(), cause))?;
        Place::open(&path, &mut Taken::default())
    }

    /// Writes it, as a whole or not at all.
    pub fn write(&self, mut place: Place) -> Result<(), Fault> {
        let text = serde_json::to_vec_pretty(self)
            .map_err(|cause| Fault::write(place.name(), cause.into()))?;
        place.put(&text)?;
        place.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept() -> Kept {
        let event = serde_json::json!({
            "id": "1", "name": "Pilot", "wave": "pilot", "starts": "2026-11-02T20:00:00Z",
            "wanted": "wait", "mailboxes": [{"source": "a@old.example", "target": "a@new.example"}]
        });
        let center = Center::read("https://center.example/", Language::English).unwrap();
        Kept::new(
            &center,
            "geheim".to_owned(),
            serde_json::from_value(event).unwrap(),
        )
    }

    #[test]
    fn a_pairing_is_read_as_it_was_written_and_only_where_nobody_else_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            Kept::read(folder.path()),
            Err(Fault::Center(CenterFault::NotPaired(_)))
        ));
        let place = || Kept::place(folder.path()).unwrap();
        drop(place());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        kept().write(place()).unwrap();
        let read = Kept::read(folder.path()).unwrap();
        assert_eq!(
            (read.token.as_str(), read.event.name.as_str()),
            ("geheim", "Pilot")
        );
        assert_eq!(
            read.center(Language::English).unwrap().as_str(),
            "https://center.example"
        );
        let file = folder.path().join(FILE);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(
            Kept::read(folder.path()),
            Err(Fault::Center(CenterFault::Open(_)))
        ));
    }
}
