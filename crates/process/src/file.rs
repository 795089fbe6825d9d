//! What a file shown as evidence is called and what kind it is, from its name and its first bytes
//! alone. What the browser says of it is not asked: nobody can hold it to that.

use std::fmt;
use std::str::FromStr;

/// The most one file may weigh, in bytes.
pub const MOST_BYTES: usize = 10 * MEGABYTE;
/// Bytes in what people call a megabyte.
pub const MEGABYTE: usize = 1024 * 1024;
/// The most files shown at once.
pub const MOST_FILES: usize = 5;
/// The most characters of a name.
pub const MOST_OF_A_NAME: usize = 200;
/// How many of the first bytes decide the kind.
pub const HEAD: usize = 1024;

macro_rules! media_types {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        /// The kinds of file that are called by their name when they are handed out; all others
        /// are only bytes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MediaType { $($(#[$doc])* $variant,)+ }

        impl MediaType {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value of `Content-Type`, which is also the word kept in tables.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl FromStr for MediaType {
            type Err = UnknownMediaType;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($word => Ok(Self::$variant),)+ _ => Err(UnknownMediaType) }
            }
        }
    };
}

media_types! {
    /// PDF.
    Pdf = "application/pdf",
    /// PNG.
    Png = "image/png",
    /// JPEG.
    Jpeg = "image/jpeg",
    /// GIF.
    Gif = "image/gif",
    /// WebP.
    Webp = "image/webp",
    /// Word.
    Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    /// Excel.
    Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    /// A `PowerPoint` presentation.
    Presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    /// ZIP.
    Zip = "application/zip",
    /// Text, also logs.
    Text = "text/plain; charset=utf-8",
    /// Comma-separated values.
    Csv = "text/csv; charset=utf-8",
    /// Anything else: programs, HTML and SVG among them.
    Bytes = "application/octet-stream",
}

/// The word is none of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an unknown media type")]
pub struct UnknownMediaType;

impl fmt::Display for MediaType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl MediaType {
    /// What a file of this name is that begins with these bytes (at most [`HEAD`] of them count).
    /// The bytes must be what the name says, or what their own mark says.
    #[must_use]
    pub fn of(name: &str, head: &[u8]) -> Self {
        let head = &head[..head.len().min(HEAD)];
        let is_webp = head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP");
        match extension(name).as_str() {
            _ if head.starts_with(b"%PDF-") => Self::Pdf,
            _ if head.starts_with(b"\x89PNG\r\n\x1a\n") => Self::Png,
            _ if head.starts_with(b"\xff\xd8\xff") => Self::Jpeg,
            _ if head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a") => Self::Gif,
            _ if is_webp => Self::Webp,
            "docx" if is_zip(head) => Self::Document,
            "xlsx" if is_zip(head) => Self::Spreadsheet,
            "pptx" if is_zip(head) => Self::Presentation,
            "zip" if is_zip(head) => Self::Zip,
            "txt" | "log" | "md" if is_text(head) => Self::Text,
            "csv" if is_text(head) => Self::Csv,
            _ => Self::Bytes,
        }
    }
}

fn extension(name: &str) -> String {
    let after = name.rsplit_once('.').map_or("", |(_, after)| after);
    after.to_ascii_lowercase()
}

fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

/// UTF-8 without control characters; a character may be cut off where the head ends.
fn is_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(fault) if fault.error_len().is_none() => {
            std::str::from_utf8(&head[..fault.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let harmless = |character: char| !character.is_control() || "\t\r\n\x0c".contains(character);
    text.chars().all(harmless)
}

/// The last part of a name that may have come with folders, as some browsers send it. It may still
/// hold anything: the caller reads it as a line.
#[must_use]
pub fn without_folders(name: &str) -> &str {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    if last.chars().all(|character| character == '.') {
        ""
    } else {
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say_whatever_it_is_called() {
        for (name, head, expected) in [
            ("report.pdf", &b"%PDF-1.7\n"[..], MediaType::Pdf),
            ("report.txt", b"%PDF-1.7\n", MediaType::Pdf),
            ("screen.PNG", b"\x89PNG\r\n\x1a\n....", MediaType::Png),
            ("photo", b"\xff\xd8\xff\xe0", MediaType::Jpeg),
            ("a.gif", b"GIF89a...", MediaType::Gif),
            ("a.webp", b"RIFF\x10\0\0\0WEBPVP8 ", MediaType::Webp),
            ("plan.docx", b"PK\x03\x04...", MediaType::Document),
            ("plan.XLSX", b"PK\x03\x04...", MediaType::Spreadsheet),
            ("plan.pptx", b"PK\x03\x04...", MediaType::Presentation),
            ("all.zip", b"PK\x03\x04...", MediaType::Zip),
            ("notes.txt", "회의록\n".as_bytes(), MediaType::Text),
            ("users.csv", b"name,mail\r\n", MediaType::Csv),
        ] {
            assert_eq!(MediaType::of(name, head), expected, "{name}");
        }
    }

    #[test]
    fn what_a_browser_could_run_is_only_bytes() {
        for (name, head) in [
            ("page.html", &b"<!doctype html><script>"[..]),
            ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>"),
            ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'>"),
            ("run.exe", b"MZ\x90\0"),
            ("run.txt", b"MZ\x90\0"),
            ("run.sh", b"#!/bin/sh\n"),
            ("plan.docx", b"<html>"),
            ("macro.docm", b"PK\x03\x04"),
            ("no extension", b"plain words"),
            ("old.txt", b"caf\xe9 in another encoding"),
        ] {
            assert_eq!(MediaType::of(name, head), MediaType::Bytes, "{name}");
        }
    }

    #[test]
    fn a_character_cut_off_by_the_end_of_the_head_is_still_text() {
        let long = "x".to_owned() + &"한".repeat(HEAD);
        assert_eq!(MediaType::of("a.txt", long.as_bytes()), MediaType::Text);
    }

    #[test]
    fn every_kind_comes_back_from_its_word() {
        for kind in MediaType::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        assert_eq!("text/html".parse::<MediaType>(), Err(UnknownMediaType));
    }

    #[test]
    fn a_name_is_the_last_part_of_a_path() {
        for (typed, kept) in [
            ("report.pdf", "report.pdf"),
            ("C:\\Users\\debra\\report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("folder/", ""),
            ("..", ""),
            (" . ", ""),
            (".bashrc", ".bashrc"),
        ] {
            assert_eq!(without_folders(typed), kept, "{typed:?}");
        }
    }
}
