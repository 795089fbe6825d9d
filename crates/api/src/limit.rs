//! How much a body may weigh. Each operation takes one of these, and the document tells all of them, so that
//! none is served that is not told.

use axum::Extension;
use axum::extract::DefaultBodyLimit;

const KILOBYTE: usize = 1024;
const MEGABYTE: usize = center::file::MEGABYTE;

/// The most that a body may weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Of any operation that names no other.
    Usual,
    /// One answer of a form with files.
    Answer,
    /// A form with files: these, and what stands around them.
    Files,
    /// Lines that a manager has taken in: in JSON an end of line and a quotation mark weigh twice.
    Lines,
    /// What a check found.
    Check,
    /// A list of mailboxes, which in JSON weighs up to twice as much, too.
    Mailboxes,
    /// How far a program is with a migration.
    Progress,
    /// What another tool reports of a migration.
    Report,
}

impl Limit {
    const ALL: [Self; 8] = [
        Self::Usual,
        Self::Answer,
        Self::Files,
        Self::Lines,
        Self::Check,
        Self::Mailboxes,
        Self::Progress,
        Self::Report,
    ];

    /// In bytes.
    pub(crate) const fn bytes(self) -> usize {
        match self {
            Self::Usual => 64 * KILOBYTE,
            Self::Answer => 16 * KILOBYTE,
            Self::Files => center::file::MOST_FILES * center::file::MOST_BYTES + 256 * KILOBYTE,
            Self::Lines => 2 * center::import::MOST_BYTES,
            Self::Check => center::assessment::MOST_BYTES,
            Self::Mailboxes => 2 * center::migration::MOST_LIST_BYTES,
            Self::Progress => report::migration::MOST_MESSAGE_BYTES,
            Self::Report => report::migration::MOST_BYTES,
        }
    }

    /// Whose limit it is.
    fn of(self) -> &'static str {
        match self {
            Self::Usual => "any body without a limit of its own",
            Self::Answer => "an answer of a form with files",
            Self::Files => "such a form with its files",
            Self::Lines => "a file of lines",
            Self::Check => "a check's report",
            Self::Mailboxes => "a list of mailboxes",
            Self::Progress => "how far a migration is",
            Self::Report => "what another tool reports of one",
        }
    }

    /// All of them, for the document.
    pub(crate) fn told() -> String {
        let all = Self::ALL.map(|one| format!("{}, {}", one.of(), size(one.bytes())));
        format!(
            "At most: {}. 1 MB is 1,024 KB, and 1 KB is 1,024 bytes.",
            all.join("; ")
        )
    }
}

/// A size as pages tell it, and never rounded.
fn size(bytes: usize) -> String {
    let (megabytes, kilobytes) = (bytes / MEGABYTE, bytes % MEGABYTE / KILOBYTE);
    match (megabytes, kilobytes) {
        (0, _) => format!("{kilobytes} KB"),
        (_, 0) => format!("{megabytes} MB"),
        _ => format!("{megabytes} MB and {kilobytes} KB"),
    }
}

/// Lets the bodies of an operation weigh as much as this.
pub(crate) fn at_most(limit: Limit) -> (DefaultBodyLimit, Extension<Limit>) {
    (DefaultBodyLimit::max(limit.bytes()), Extension(limit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_tells_each_limit_in_the_units_of_the_pages() {
        assert_eq!(
            Limit::told(),
            "At most: any body without a limit of its own, 64 KB; an answer of a form with files, 16 KB; \
             such a form with its files, 50 MB and 256 KB; a file of lines, 10 MB; a check's report, 16 MB; \
             a list of mailboxes, 4 MB; how far a migration is, 8 MB; what another tool reports of one, \
             32 MB. 1 MB is 1,024 KB, and 1 KB is 1,024 bytes."
        );
    }

    #[test]
    fn no_limit_has_bytes_that_are_not_told() {
        for one in Limit::ALL {
            assert_eq!(one.bytes() % KILOBYTE, 0, "{one:?}");
        }
    }
}
