//! What a folder of the source has, into the journal.

use super::imap::{Fault, Fetched, Response, Session, accepted};
use super::journal::{Due, Journal, JournalFault};
use super::run::MailFault;

/// Lines that are written into the journal at once.
const AT_ONCE: usize = 2_000;

/// How a folder is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    /// It was looked at before: only what changed since is of interest.
    pub(crate) since: Option<u64>,
    /// Its messages have labels of Gmail.
    pub(crate) has_labels: bool,
    /// It shows all messages: what another folder has is not its own.
    pub(crate) is_all: bool,
}

/// Notes every message of the open folder; of one that was looked at before, what changed since.
pub(crate) async fn scan(
    source: &mut Session,
    journal: &mut Journal,
    folder: i64,
    look: Look,
) -> Result<(), MailFault> {
    let tag = ask(source, look).await.map_err(MailFault::Source)?;
    let mut seen = Vec::with_capacity(AT_ONCE);
    loop {
        match source.answer().await.map_err(MailFault::Source)? {
            Response::Fetched(one) => seen.extend(due(one)),
            Response::Tagged(its, end) if its == tag => {
                note(journal, folder, look, seen)?;
                accepted("FETCH", end).map_err(MailFault::Source)?;
                return Ok(());
            }
            _ => {}
        }
        if seen.len() >= AT_ONCE {
            let some = std::mem::replace(&mut seen, Vec::with_capacity(AT_ONCE));
            note(journal, folder, look, some)?;
        }
    }
}

fn note(
    journal: &mut Journal,
    folder: i64,
    look: Look,
    seen: Vec<Due>,
) -> Result<(), JournalFault> {
    if look.has_labels && look.is_all {
        let own = journal.elsewhere(folder, seen)?;
        return journal.saw(folder, &own);
    }
    journal.saw(folder, &seen)
}

async fn ask(source: &mut Session, look: Look) -> Result<Vec<u8>, Fault> {
    let since = look
        .since
        .map(|mod_seq| format!(" (CHANGEDSINCE {mod_seq})"));
    let gmail = if look.has_labels { " X-GM-MSGID" } else { "" };
    let tag = source.out.begin().await?;
    let asked = format!(
        "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE{gmail}){}\r\n",
        since.unwrap_or_default()
    );
    source.out.send(asked.as_bytes()).await?;
    source.out.flush().await?;
    Ok(tag)
}

/// A message that the server told of as it was asked; news of flags alone are none.
fn due(one: Fetched) -> Option<Due> {
    Some(Due {
        uid: one.uid?,
        size: one.size?,
        date: one.date.filter(|date| is_date(date)).unwrap_or_default(),
        flags: flags(one.flags.unwrap_or_default()),
        gmail: one.gmail,
    })
}

/// Flags in one way: sorted, each once, and nothing that could not be said again.
pub(crate) fn flags(mut flags: Vec<String>) -> String {
    let is_bad = |byte: u8| !(0x21..0x7F).contains(&byte) || b"(){%*\"]".contains(&byte);
    for flag in &mut flags {
        // Flags of the system are one however they are written.
        if flag.starts_with('\\') {
            flag.make_ascii_lowercase();
        }
    }
    flags.retain(|flag| {
        let name = flag.strip_prefix('\\').unwrap_or(flag);
        let is_word = !name.is_empty() && !name.bytes().any(|byte| is_bad(byte) || byte == b'\\');
        is_word && flag != "\\recent"
    });
    flags.sort_unstable();
    flags.dedup();
    flags.join(" ")
}

/// Whether it is a date as the protocol writes it, and nothing else: ` 1-Feb-2020 10:00:00 +0100`.
fn is_date(date: &str) -> bool {
    const SHAPE: &[u8] = b"_9-Aaa-9999 99:99:99 s9999";
    date.len() == SHAPE.len()
        && date.bytes().zip(SHAPE).all(|(byte, shape)| match shape {
            b'9' => byte.is_ascii_digit(),
            b'_' => byte == b' ' || byte.is_ascii_digit(),
            b'A' | b'a' => byte.is_ascii_alphabetic(),
            b's' => matches!(byte, b'+' | b'-'),
            other => byte == *other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_written_in_one_way() {
        let all = [
            "\\SEEN", "$Label1", "\\Seen", "\\Recent", "a\"b", "x\r\n", "\\", "NonJunk",
        ];
        let all = all.map(str::to_owned).to_vec();
        assert_eq!(flags(all), "$Label1 NonJunk \\seen");
    }

    #[test]
    fn only_a_date_is_a_date() {
        assert!(is_date(" 1-Feb-2020 10:00:00 +0100"));
        assert!(is_date("31-Dec-1999 23:59:60 -0330"));
        for none in [
            "",
            "1-Feb-2020 10:00:00 +0100",
            "31-Dec-1999 23:59:59 \"\r\nx",
        ] {
            assert!(!is_date(none), "{none}");
        }
    }
}
