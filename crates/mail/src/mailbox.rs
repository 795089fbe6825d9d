//! The demo's mailbox: mails kept as files instead of sent, listed and read back.
//!
//! Reading blocks its thread, which a demo may. Must not be used by a production Center: a code in a file is a key under the mat.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use mail_parser::{Address as Addresses, MessageParser};
use tokio::io::AsyncWriteExt;

use crate::address::MessageId;
use crate::reply::{is_calendar, text_of};
use crate::text::Line;

/// The largest file read, in bytes; ours are a tenth of it.
const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// A mail found in the mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMail {
    /// What the page calls it: 32 hexadecimal digits, the same for the same Message-ID.
    pub id: String,
    /// The subject.
    pub subject: Line,
    /// Who it comes from: `Name <address>`.
    pub from: Line,
    /// Who it goes to.
    pub to: Line,
    /// When it was written, UTC, to the second.
    pub date: Timestamp,
    /// The plain text.
    pub text: String,
    /// The HTML as it was sent. Show it in a sandboxed frame only.
    pub html: String,
    /// The invitation, as iCalendar, if there is one.
    pub invitation: Option<String>,
}

/// Keeps a mail under a name made of its Message-ID, so that one sent twice is there once. Whoever
/// lists the folder sees all of the mail or nothing. Answers with the mail's [`KeptMail::id`].
///
/// # Errors
/// Those of the file system.
pub(crate) async fn keep(folder: &Path, of: &MessageId, mail: Vec<u8>) -> io::Result<String> {
    let id = of.digits();
    let mut open = tokio::fs::OpenOptions::new();
    open.write(true).create(true).truncate(true);
    #[cfg(unix)]
    open.mode(0o600);

    tokio::fs::create_dir_all(folder).await?;
    let unfinished = folder.join(format!("{id}.{}.part", std::process::id()));
    let mut file = open.open(&unfinished).await?;
    file.write_all(&mail).await?;
    file.sync_all().await?;
    drop(file);
    tokio::fs::rename(&unfinished, path_of(folder, &id)).await?;
    Ok(id)
}

/// All mails of the folder, the newest first. A folder that is not there yet is an empty mailbox;
/// files that are no mails are passed over.
///
/// # Errors
/// Those of the file system.
pub fn list(folder: &Path) -> io::Result<Vec<KeptMail>> {
    let files = match fs::read_dir(folder) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let mut mails = Vec::new();
    for file in files {
        let path = file?.path();
        let named = path.file_name().and_then(|name| name.to_str());
        if let Some(id) = named.and_then(|name| name.strip_suffix(".eml")) {
            mails.extend(read(folder, id)?);
        }
    }
    mails.sort_by(|one, other| (other.date, &other.id).cmp(&(one.date, &one.id)));
    Ok(mails)
}

/// One mail by its [`KeptMail::id`], which may come from anywhere; `None` if there is no such mail.
///
/// # Errors
/// Those of the file system.
pub fn read(folder: &Path, id: &str) -> io::Result<Option<KeptMail>> {
    // Only what `MessageId::digits` makes: anything else could lead out of the folder.
    if id.len() != 32 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(None);
    }
    let path = path_of(folder, id);
    match fs::metadata(&path) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault),
        Ok(found) if found.len() > LARGEST_FILE => return Ok(None),
        Ok(_) => {}
    }
    Ok(parse(id, &fs::read(&path)?))
}

fn parse(id: &str, bytes: &[u8]) -> Option<KeptMail> {
    let mail = MessageParser::default().parse(bytes)?;
    let seconds = mail.date()?.to_timestamp();
    let invitation = mail.parts.iter().find(|part| is_calendar(part));
    Some(KeptMail {
        id: id.to_owned(),
        subject: Line::from(mail.subject().unwrap_or_default()),
        from: shown(mail.from()),
        to: shown(mail.to()),
        date: Timestamp::from_second(seconds).ok()?,
        text: mail.body_text(0).unwrap_or_default().into_owned(),
        html: mail.body_html(0).unwrap_or_default().into_owned(),
        invitation: invitation.and_then(text_of).map(str::to_owned),
    })
}

fn shown(addresses: Option<&Addresses<'_>>) -> Line {
    let Some(first) = addresses.and_then(Addresses::first) else {
        return Line::default();
    };
    let address = first.address().unwrap_or_default();
    match first.name() {
        Some(name) => Line::from(format!("{name} <{address}>")),
        None => Line::from(address),
    }
}

fn path_of(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.eml"))
}
