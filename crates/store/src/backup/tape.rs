//! The stream as a file: a tar archive that any tool can list. The name of every part carries the
//! SHA-256 of what is in it, so that damage is told where it is; the tail comes last, so that an
//! end that is missing is told too.

use std::io::{self, BufRead, Read, Write};

use sha2::{Digest, Sha256};
use tokio::sync::mpsc::{Receiver, Sender};

use super::row::{hex, unhex};
use super::{BackupFault, FORMAT, Head, Part, Tail};

const BLOCK: u64 = 512;
/// More than any part of rows; beyond it a size is damage.
const MOST: u64 = 256 * 1024 * 1024;
/// Bytes of a content that are read at a time.
const CHUNK: usize = 256 * 1024;

/// Writes what comes until the tail has come. It blocks: give it a thread of its own.
///
/// # Errors
/// The file cannot be written, or the stream ended before its tail.
pub fn write(from: &mut Receiver<Part>, mut to: impl Write) -> Result<(), BackupFault> {
    let mut number = 0_u64;
    let mut size_of_content = 0;
    while let Some(part) = from.blocking_recv() {
        if !matches!(part, Part::Bytes(_)) {
            pad(&mut to, std::mem::take(&mut size_of_content))?;
        }
        match part {
            Part::Head(head) => {
                let text = serde_json::to_vec_pretty(&head).map_err(io::Error::from)?;
                entry(&mut to, "", &format!("head-{}.json", sum(&text)), &text)?;
            }
            Part::Content { sha256, size } => {
                header(&mut to, "files", &hex(&sha256), size)?;
                size_of_content = size;
            }
            Part::Bytes(bytes) => to.write_all(&bytes)?,
            Part::Rows { table, lines } => {
                number += 1;
                let name = format!("{number:06}-{}.jsonl", sum(&lines));
                entry(&mut to, &format!("rows/{table}"), &name, &lines)?;
            }
            Part::Tail(tail) => {
                let text = serde_json::to_vec_pretty(&tail).map_err(io::Error::from)?;
                entry(&mut to, "", &format!("tail-{}.json", sum(&text)), &text)?;
                to.write_all(&[0; 1024])?;
                to.flush()?;
                return Ok(());
            }
        }
    }
    Err(BackupFault::Gone)
}

fn entry(to: &mut impl Write, folder: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    header(to, folder, name, size)?;
    to.write_all(bytes)?;
    pad(to, size)
}

fn pad(to: &mut impl Write, size: u64) -> io::Result<()> {
    io::copy(&mut io::repeat(0).take(padding(size)), to).map(drop)
}

fn padding(size: u64) -> u64 {
    (BLOCK - size % BLOCK) % BLOCK
}

/// The header of an entry, as POSIX 1003.1 lays it out (`ustar`).
fn header(to: &mut impl Write, folder: &str, name: &str, size: u64) -> io::Result<()> {
    let mut block = [0_u8; 512];
    let mut field = |at: usize, text: &str| {
        block[at..at + text.len()].copy_from_slice(text.as_bytes());
    };
    field(0, name);
    field(100, "0000600\0");
    field(108, "0000000\0");
    field(116, "0000000\0");
    field(124, &format!("{size:011o}\0"));
    field(136, "00000000000\0");
    field(148, "        ");
    field(156, "0");
    field(257, "ustar\x0000");
    field(345, folder);
    let check = format!("{:06o}\0 ", checksum(&block));
    block[148..156].copy_from_slice(check.as_bytes());
    to.write_all(&block)
}

/// The sum of a header's bytes, its own place read as spaces.
fn checksum(block: &[u8; 512]) -> u32 {
    let sum: u32 = block.iter().copied().map(u32::from).sum();
    let own: u32 = block[148..156].iter().copied().map(u32::from).sum();
    sum - own + 8 * u32::from(b' ')
}

fn sum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Reads a file and sends what is in it, each part only when it is what its name says. It blocks:
/// give it a thread of its own.
///
/// # Errors
/// The file is something else, damaged, cut short or newer, each with the place where.
pub fn read(mut from: impl BufRead, to: &Sender<Part>) -> Result<(), BackupFault> {
    let mut last = "nothing".to_owned();
    let mut is_first = true;
    loop {
        let found = next_header(&mut from, &last, is_first)?;
        let place = found.place();
        if found.folder == "files" {
            send_content(&mut from, &found, to)?;
        } else {
            let bytes = whole(&mut from, &found, &last)?;
            match found.kind() {
                ("", "head") if is_first => {
                    let head = head_of(&bytes, &place)?;
                    send(to, Part::Head(Box::new(head)))?;
                }
                ("", "tail") if !is_first => {
                    let tail: Tail =
                        serde_json::from_slice(&bytes).map_err(|fault| damaged(&place, fault))?;
                    end(&mut from)?;
                    return send(to, Part::Tail(Box::new(tail)));
                }
                ("rows", table) if !is_first => {
                    let table = table.to_owned();
                    let lines = bytes;
                    send(to, Part::Rows { table, lines })?;
                }
                _ if is_first => {
                    return Err(BackupFault::Foreign(format!("it begins with {place}")));
                }
                _ => return Err(damaged(&place, "it does not belong here")),
            }
        }
        is_first = false;
        last = place;
    }
}

/// What a header says.
struct Found {
    folder: String,
    name: String,
    size: u64,
}

impl Found {
    fn place(&self) -> String {
        if self.folder.is_empty() {
            self.name.clone()
        } else {
            format!("{}/{}", self.folder, self.name)
        }
    }

    /// Its folder, and what kind of part it is.
    fn kind(&self) -> (&str, &str) {
        match self.folder.split_once('/') {
            Some((folder, table)) => (folder, table),
            None => ("", self.name.split('-').next().unwrap_or_default()),
        }
    }

    /// The SHA-256 in its name.
    fn sha256(&self) -> Option<Vec<u8>> {
        let name = self.name.split('.').next()?;
        let digits = name.rsplit('-').next()?;
        unhex(digits).filter(|bytes| bytes.len() == 32)
    }
}

fn next_header(from: &mut impl BufRead, last: &str, is_first: bool) -> Result<Found, BackupFault> {
    let mut block = [0_u8; 512];
    match from.read_exact(&mut block) {
        Err(fault) if fault.kind() == io::ErrorKind::UnexpectedEof && is_first => {
            return Err(BackupFault::Foreign("it is too short".to_owned()));
        }
        other => full(other, last)?,
    }
    let text = |at: usize, length: usize| {
        let field = &block[at..at + length];
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(length);
        std::str::from_utf8(&field[..end]).map(|text| text.trim().to_owned())
    };
    let number = |at: usize, length: usize| {
        let text = text(at, length).ok()?;
        u64::from_str_radix(&text, 8).ok()
    };
    let is_header = &block[257..262] == b"ustar"
        && number(148, 8) == Some(u64::from(checksum(&block)))
        && block[156] == b'0';
    match (is_header, text(345, 155), text(0, 100), number(124, 12)) {
        (true, Ok(folder), Ok(name), Some(size)) => Ok(Found { folder, name, size }),
        _ if is_first => Err(BackupFault::Foreign("it is no archive of ours".to_owned())),
        _ => Err(damaged(
            &format!("the header after {last}"),
            "it cannot be read",
        )),
    }
}

/// A whole entry in memory, when it is what its name says.
fn whole(from: &mut impl BufRead, found: &Found, last: &str) -> Result<Vec<u8>, BackupFault> {
    let place = found.place();
    if found.size > MOST {
        return Err(damaged(&place, "its size is out of all measure"));
    }
    let mut bytes = Vec::new();
    from.by_ref().take(found.size).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).ok() != Some(found.size) {
        return Err(BackupFault::CutShort(last.to_owned()));
    }
    skip(from, padding(found.size), last)?;
    if found
        .sha256()
        .is_none_or(|told| told != *Sha256::digest(&bytes))
    {
        return Err(damaged(&place, "it is not what its hash says"));
    }
    Ok(bytes)
}

fn send_content(
    from: &mut impl BufRead,
    found: &Found,
    to: &Sender<Part>,
) -> Result<(), BackupFault> {
    let place = found.place();
    let sha256 = found
        .sha256()
        .ok_or_else(|| damaged(&place, "its name is no hash"))?;
    let begins = Part::Content {
        sha256: sha256.clone(),
        size: found.size,
    };
    send(to, begins)?;
    let mut hash = Sha256::new();
    let mut rest = found.size;
    while rest > 0 {
        let mut bytes = vec![0; usize::try_from(rest).unwrap_or(CHUNK).min(CHUNK)];
        full(from.read_exact(&mut bytes), &place)?;
        rest -= u64::try_from(bytes.len()).unwrap_or(rest);
        hash.update(&bytes);
        send(to, Part::Bytes(bytes))?;
    }
    skip(from, padding(found.size), &place)?;
    if *hash.finalize() == *sha256 {
        Ok(())
    } else {
        Err(damaged(&place, "it is not what its hash says"))
    }
}

fn head_of(bytes: &[u8], place: &str) -> Result<Head, BackupFault> {
    /// What every format has.
    #[derive(serde::Deserialize)]
    struct Any {
        format: u32,
        program: String,
    }
    let any: Any = serde_json::from_slice(bytes).map_err(|fault| damaged(place, fault))?;
    if any.format > FORMAT {
        return Err(BackupFault::Newer {
            program: any.program,
            what: format!("format {}", any.format),
        });
    }
    serde_json::from_slice(bytes).map_err(|fault| damaged(place, fault))
}

/// After the tail come two empty blocks, and nothing else.
fn end(from: &mut impl BufRead) -> Result<(), BackupFault> {
    let mut rest = Vec::new();
    from.take(1025).read_to_end(&mut rest)?;
    match rest.len() {
        1024 if rest.iter().all(|byte| *byte == 0) => Ok(()),
        1025 => Err(damaged("the end", "something follows it")),
        1024 => Err(damaged("the end", "it is not empty")),
        _ => Err(BackupFault::CutShort("the tail".to_owned())),
    }
}

fn skip(from: &mut impl BufRead, bytes: u64, last: &str) -> Result<(), BackupFault> {
    let mut rest = vec![0; usize::try_from(bytes).unwrap_or_default()];
    full(from.read_exact(&mut rest), last)
}

/// An end where there should be none is told by what came before it.
fn full(read: io::Result<()>, last: &str) -> Result<(), BackupFault> {
    read.map_err(|fault| match fault.kind() {
        io::ErrorKind::UnexpectedEof => BackupFault::CutShort(last.to_owned()),
        _ => fault.into(),
    })
}

fn send(to: &Sender<Part>, part: Part) -> Result<(), BackupFault> {
    to.blocking_send(part).map_err(|_| BackupFault::Gone)
}

fn damaged(place: &str, fault: impl std::fmt::Display) -> BackupFault {
    BackupFault::Damaged {
        place: place.to_owned(),
        fault: fault.to_string(),
    }
}
