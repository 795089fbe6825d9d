//! Receiving the files of one form. Whatever is wrong with them is told by their field, and nothing
//! is kept unless all of them can be.

use jiff::Timestamp;
use process::file::{MEGABYTE, MOST_BYTES, MOST_FILES, MOST_OF_A_NAME, MediaType, without_folders};
use process::identity::FileId;
use serde::Serialize;
use store::file::{File, Incoming, Received};
use store::task::TaskEntry;
use store::{Id, Instant, Word};

use crate::{Center, CenterFault, FieldFault, FieldValue, Line};

/// The form's field for files.
const FIELD: &str = "files";

/// A file that was received, ready to be shown with a task once its content is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attached {
    name: Line,
    sha256: Vec<u8>,
    size: u64,
    #[serde(skip)]
    media_type: MediaType,
}

impl Attached {
    /// SHA-256 of what is in it.
    pub(crate) fn sha256(&self) -> &[u8] {
        &self.sha256
    }

    /// How many bytes it has.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Its row, as shown with an entry of a task's history.
    pub(crate) fn row(&self, id: FileId, entry: &TaskEntry) -> Option<File> {
        Some(File {
            id: Id(id),
            tenant_id: entry.tenant_id,
            engagement_id: entry.engagement_id,
            task_id: entry.task_id,
            task_entry_id: entry.id,
            sha256: self.sha256.clone(),
            size: i64::try_from(self.size).unwrap_or(i64::MAX),
            media_type: Word(self.media_type),
            name: Some(self.name.as_str().to_owned()),
            person_id: entry.person_id?,
            at: Instant(entry.at.0),
        })
    }
}

/// The files of one form while they come in. Dropped, they leave nothing.
#[derive(Debug)]
pub struct Uploads {
    center: Center,
    coming: Option<(String, Incoming)>,
    received: Vec<(Line, Received)>,
    /// The first thing that is wrong; what comes after it is read and forgotten.
    fault: Option<FieldFault>,
    are_any: bool,
}

impl Uploads {
    /// None yet.
    #[must_use]
    pub fn none(center: &Center) -> Self {
        Self {
            center: center.clone(),
            coming: None,
            received: Vec::new(),
            fault: None,
            are_any: false,
        }
    }

    /// Whether any file was chosen.
    #[must_use]
    pub fn are_any(&self) -> bool {
        self.are_any
    }

    /// Begins a file of this name. A browser sends one without name and content where no file was
    /// chosen.
    ///
    /// # Errors
    /// There is no place for it.
    pub async fn begin(&mut self, name: &str) -> Result<(), CenterFault> {
        if self.fault.is_some() {
            return Ok(());
        }
        if self.received.len() == MOST_FILES {
            self.too_many();
            return Ok(());
        }
        let incoming = self.center.store().receive().await?;
        self.coming = Some((name.to_owned(), incoming));
        Ok(())
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// They cannot be written.
    pub async fn take(&mut self, bytes: &[u8]) -> Result<(), CenterFault> {
        self.are_any |= !bytes.is_empty();
        let Some((name, incoming)) = &mut self.coming else {
            return Ok(());
        };
        let taken = usize::try_from(incoming.size()).unwrap_or(usize::MAX);
        if taken.saturating_add(bytes.len()) > MOST_BYTES {
            let fault = named(FieldFault::new(FIELD, "error-file-large"), name);
            self.refuse(fault.naming("most", FieldValue::Number(megabytes())));
            return Ok(());
        }
        Ok(incoming.take(bytes).await?)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// It cannot be written.
    pub async fn end(&mut self) -> Result<(), CenterFault> {
        let Some((name, incoming)) = self.coming.take() else {
            return Ok(());
        };
        if name.is_empty() && incoming.size() == 0 {
            return Ok(());
        }
        self.are_any = true;
        if incoming.size() == 0 {
            self.refuse(named(FieldFault::new(FIELD, "error-file-empty"), &name));
            return Ok(());
        }
        match Line::parse(FIELD, without_folders(&name), MOST_OF_A_NAME) {
            Ok(name) => self.received.push((name, incoming.end().await?)),
            Err(_) => self.refuse(
                FieldFault::new(FIELD, "error-file-name")
                    .naming("most", FieldValue::Number(number(MOST_OF_A_NAME))),
            ),
        }
        Ok(())
    }

    /// Says that there is more than one form takes.
    pub fn too_many(&mut self) {
        let fault = FieldFault::new(FIELD, "error-file-many")
            .naming("files", FieldValue::Number(number(MOST_FILES)))
            .naming("most", FieldValue::Number(megabytes()));
        self.refuse(fault);
    }

    /// Says that the form broke off before its end.
    pub fn broke_off(&mut self) {
        self.refuse(FieldFault::new(FIELD, "error-file-broke-off"));
    }

    fn refuse(&mut self, fault: FieldFault) {
        self.are_any = true;
        self.coming = None;
        self.received.clear();
        self.fault.get_or_insert(fault);
    }

    /// What is wrong with them, if anything.
    pub(crate) fn fault(&self) -> Option<&FieldFault> {
        self.fault.as_ref()
    }

    /// What was received, as it is shown once its content is kept.
    pub(crate) fn attached(&self) -> Vec<Attached> {
        let received = self.received.iter();
        received
            .map(|(name, received)| Attached {
                media_type: MediaType::of(name.as_str(), received.head()),
                name: name.clone(),
                sha256: received.sha256().to_vec(),
                size: received.size(),
            })
            .collect()
    }

    /// Keeps their content, each once, on the disk before this returns.
    pub(crate) async fn keep(self, at: Timestamp) -> Result<(), CenterFault> {
        for (_, received) in self.received {
            self.center.store().keep(received, at).await?;
        }
        Ok(())
    }
}

/// A fault that names its file, as far as the name can be shown.
fn named(fault: FieldFault, name: &str) -> FieldFault {
    let name = Line::parse(FIELD, without_folders(name), MOST_OF_A_NAME);
    let name = name.map_or_else(|_| "…".to_owned(), |name| name.as_str().to_owned());
    fault.naming("name", FieldValue::Text(name))
}

fn megabytes() -> i64 {
    number(MOST_BYTES / MEGABYTE)
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
