//! What folders of the source have, into the journal. What a source counts and does not tell of, or not as it was
//! asked, is asked for once more; what it does not tell then either is noted as not readable.

use std::collections::BTreeSet;

use super::copy::uid_set;
use super::imap::{Code, Fault, Fetched, Response, Session, Status, accepted};
use super::journal::{Due, Journal, JournalFault};
use super::listed;
use super::run::{MailFault, Moved, Tell};

/// Lines that are written into the journal at once.
const AT_ONCE: usize = 2_000;
/// Folders that are asked for before the first of them is read: so many commands fit into the buffers in
/// between.
const AHEAD: usize = 32;

/// How a folder is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look<'a> {
    /// The folder's line in the journal.
    pub(crate) folder: i64,
    /// Its name, as the source is told it.
    pub(crate) name: &'a [u8],
    /// The same, as people read it.
    pub(crate) shown: &'a str,
    /// Where it stood when all folders were asked for.
    pub(crate) stood: &'a Status,
    /// It was looked at before: only what changed since is of interest.
    pub(crate) since: Option<u64>,
    /// Then nothing with a lower UID is new: else 1.
    pub(crate) first: u32,
    /// Its messages have labels of Gmail.
    pub(crate) has_labels: bool,
    /// It shows all messages: what another folder has is not its own.
    pub(crate) is_all: bool,
}

impl Look<'_> {
    /// Below which UID messages are counted, and how many there are if none has gone since.
    fn counts(&self) -> (u32, u32) {
        let Status {
            messages, uid_next, ..
        } = *self.stood;
        let below = if uid_next == 0 { u32::MAX } else { uid_next };
        let many = match self.since {
            Some(_) => below.saturating_sub(self.first),
            None => messages,
        };
        (below, many)
    }
}

/// Opens one folder after the other and notes every message of each; of one that was looked at before, what
/// changed since. They are asked for without waiting in between, which a server works on in that order
/// (RFC 3501, 5.5). Which of them is open at the end.
pub(crate) async fn scan(
    source: &mut Session,
    journal: &Journal,
    looks: &[Look<'_>],
    tell: &mut Tell<'_>,
) -> Result<Option<i64>, MailFault> {
    let mut open = None;
    for some in looks.chunks(AHEAD) {
        let mut tags = Vec::with_capacity(some.len());
        for look in some {
            tags.push(ask(source, look).await.map_err(MailFault::Source)?);
        }
        source.out.flush().await.map_err(MailFault::Source)?;
        let mut lacking = Vec::new();
        for (look, (opens, fetches)) in some.iter().zip(tags) {
            opened(source, look, &opens)
                .await
                .map_err(MailFault::Source)?;
            if !told(source, journal, look, &fetches).await? {
                lacking.push(look);
            }
            open = Some(look.folder);
        }
        for look in lacking {
            again(source, journal, look, tell).await?;
            open = Some(look.folder);
        }
    }
    Ok(open)
}

/// Asks for each message that a folder has and that was not told of.
async fn again(
    source: &mut Session,
    journal: &Journal,
    look: &Look<'_>,
    tell: &mut Tell<'_>,
) -> Result<(), MailFault> {
    let codes = source.open_folder("EXAMINE", look.name).await;
    still_the_same(&codes.map_err(MailFault::Source)?, look.stood, look.shown)
        .map_err(MailFault::Source)?;
    let listed = listed::from(source, look.first).await;
    let listed = listed.map_err(MailFault::Source)?.uids;
    let missing = journal.unheard(look.folder, &listed)?;
    let what = items(look);
    for some in missing.chunks(listed::AT_ONCE) {
        let set = uid_set(some.iter().copied());
        let mut wanted: BTreeSet<u32> = some.iter().copied().collect();
        let mut seen = Vec::new();
        let asked = source.each(&set, &what, |one| {
            seen.extend(due(one).filter(|one| wanted.remove(&one.uid)));
        });
        asked.await.map_err(MailFault::Source)?;
        note(journal, look, seen)?;
        let wanted: Vec<u32> = wanted.into_iter().collect();
        // What went away meanwhile is nothing to be told.
        let untold = listed::of(source, &wanted).await;
        let untold = untold.map_err(MailFault::Source)?;
        journal.untold(look.folder, &untold)?;
        for _ in untold {
            tell(Moved::Left);
        }
    }
    Ok(())
}

/// Reads to the end of the command that opens a folder. What is told of messages before it is of another one.
async fn opened(source: &mut Session, look: &Look<'_>, tag: &[u8]) -> Result<(), Fault> {
    let codes = source.opened("EXAMINE", tag).await?;
    still_the_same(&codes, look.stood, look.shown)
}

/// Whether the open folder is the one whose state was asked for. One that was made anew in between has other
/// messages under the numbers that the journal knows.
pub(crate) fn still_the_same(codes: &[Code], stood: &Status, name: &str) -> Result<(), Fault> {
    let is_other =
        |code: &Code| matches!(code, Code::UidValidity(its) if *its != stood.uid_validity);
    if codes.iter().any(is_other) {
        return Err(Fault::Anew(name.to_owned()));
    }
    Ok(())
}

/// Notes what the source tells of a folder. Whether that can be all of it. Messages are counted as most servers
/// tell them, by rising UIDs; where one tells them otherwise, it is only asked once more.
async fn told(
    source: &mut Session,
    journal: &Journal,
    look: &Look<'_>,
    tag: &[u8],
) -> Result<bool, MailFault> {
    let (below, expected) = look.counts();
    let (mut last, mut count) = (look.first.saturating_sub(1), 0);
    let (mut seen, mut answers) = (Vec::new(), 0);
    loop {
        match source.answer().await.map_err(MailFault::Source)? {
            Response::Fetched(one) => {
                answers += 1;
                if answers > source.most_told() {
                    let flood = Fault::Nonsense("more messages than there are");
                    return Err(MailFault::Source(flood));
                }
                if let Some(one) = due(one) {
                    if one.uid > last {
                        count += u32::from(one.uid < below);
                        last = one.uid;
                    }
                    seen.push(one);
                }
            }
            Response::Tagged(its, end) if its == tag => {
                note(journal, look, seen)?;
                accepted("FETCH", end).map_err(MailFault::Source)?;
                return Ok(count >= expected);
            }
            _ => {}
        }
        if seen.len() >= AT_ONCE {
            let some = std::mem::replace(&mut seen, Vec::with_capacity(AT_ONCE));
            note(journal, look, some)?;
        }
    }
}

fn note(journal: &Journal, look: &Look<'_>, seen: Vec<Due>) -> Result<(), JournalFault> {
    if seen.is_empty() {
        return Ok(());
    }
    if look.has_labels && look.is_all {
        let own = journal.elsewhere(look.folder, seen)?;
        return journal.saw(look.folder, &own);
    }
    journal.saw(look.folder, &seen)
}

/// Asks, without sending it off yet: the tags of both commands.
async fn ask(source: &mut Session, look: &Look<'_>) -> Result<(Vec<u8>, Vec<u8>), Fault> {
    let name = source.text(look.name)?;
    let opens = source.out.begin().await?;
    source.out.send(b"EXAMINE ").await?;
    source.out.send(&name).await?;
    source.out.send(b"\r\n").await?;
    let since = look
        .since
        .map(|mod_seq| format!(" (CHANGEDSINCE {mod_seq})"));
    let fetches = source.out.begin().await?;
    let asked = format!(
        "UID FETCH 1:* ({}){}\r\n",
        items(look),
        since.unwrap_or_default()
    );
    source.out.send(asked.as_bytes()).await?;
    Ok((opens, fetches))
}

/// What is asked of each message.
fn items(look: &Look<'_>) -> String {
    let gmail = if look.has_labels { " X-GM-MSGID" } else { "" };
    format!("UID FLAGS INTERNALDATE RFC822.SIZE{gmail}")
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
