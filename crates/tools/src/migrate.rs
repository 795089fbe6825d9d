//! `migrate mail run`: a mailbox moves, as far as its servers let it, and what does not is told with why.

use std::time::Duration;

use migrate::mail::{
    Address, Asked, Counts, End, Journal, Left, MailFault, Moved, Reason, STILL, Sign, Trust, run,
};
use serde::Serialize;
use tokio::time::sleep;
use words::{Args, Speaker};

use crate::arguments::Mailbox;
use crate::fault::Fault;
use crate::place::{Place, Taken};
use crate::{aside, safe};

/// A connection that breaks is made anew so often in a row; what was moved in between begins the row
/// anew.
const TRIES: u32 = 7;

/// What has happened so far.
#[derive(Debug, Clone, Copy, Default)]
struct Done {
    moved: u64,
    known: u64,
    flags: u64,
}

/// The report of a run, as JSON.
#[derive(Serialize)]
struct Report {
    schema: u32,
    source: String,
    target: String,
    folders: usize,
    /// Messages and bytes of the source that the target has.
    there: Sum,
    /// Messages that this run moved.
    moved: u64,
    /// Messages that turned out to be at the target already.
    known: u64,
    /// Messages whose flags this run changed.
    flags: u64,
    left: Vec<LeftRow>,
}

#[derive(Serialize)]
struct Sum {
    messages: u64,
    bytes: u64,
}

#[derive(Serialize)]
struct LeftRow {
    folder: String,
    uid: u32,
    bytes: u64,
    reason: &'static str,
    said: String,
}

/// Moves what is not moved yet. Whether something was left.
pub fn mail(asked: &Mailbox, speaker: &Speaker) -> Result<bool, Fault> {
    let json = match &asked.json {
        Some(path) => Some(Place::open(path, &mut Taken::new())?),
        None => None,
    };
    let what = what(asked, speaker)?;
    let (from, to) = (&what.source.address, &what.target.address);
    let mut journal = Journal::open(&what.journal, from, to).map_err(MailFault::Journal)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|cause| Fault::read("tokio", cause))?;
    let mut done = Done::default();
    let counts = runtime.block_on(moved(asked, &what, &mut journal, &mut done, speaker))?;
    let left = journal.not_moved().map_err(MailFault::Journal)?;
    let [there, ..] = journal.counts().map_err(MailFault::Journal)?;
    let is_shown = asked
        .json
        .as_ref()
        .is_none_or(|path| path.as_os_str() != "-");
    if is_shown {
        show(counts, there.0, &done, &left, speaker)?;
    }
    if let Some(mut place) = json {
        let report = report(&what, counts, there, &done, &left);
        // What is written there are texts and numbers, which JSON always has a form for.
        let text = serde_json::to_string_pretty(&report).unwrap_or_default();
        place.put(text.as_bytes())?;
        place.put(b"\n")?;
        place.end()?;
    }
    Ok(!left.is_empty())
}

/// What is to be moved, as it was typed.
fn what(asked: &Mailbox, speaker: &Speaker) -> Result<Asked, Fault> {
    let source = address(&asked.source)?;
    let target = address(&asked.target)?;
    let trust = |pin: Option<&String>| match pin {
        _ if asked.insecure => Ok(Trust::Anybody),
        None => Ok(Trust::System),
        Some(pin) => pinned(pin),
    };
    let (source_trust, target_trust) = (
        trust(asked.source_pin.as_ref())?,
        trust(asked.target_pin.as_ref())?,
    );
    let end = |address: Address, trust, password: Option<&String>, token: Option<&String>| {
        if !asked.allow_plaintext {
            address.must_be_private().map_err(MailFault::Source)?;
        }
        let sign = match (password, token) {
            (_, Some(name)) => Sign::Token(variable(name)?),
            (Some(name), None) => Sign::Password(variable(name)?),
            (None, None) => Sign::Password(typed(&address, speaker)?),
        };
        Ok::<End, Fault>(End {
            address,
            sign,
            trust,
            is_open: asked.allow_plaintext,
        })
    };
    let (password, token) = (&asked.source_password_env, &asked.source_token_env);
    let source = end(source, source_trust, password.as_ref(), token.as_ref())?;
    let (password, token) = (&asked.target_password_env, &asked.target_token_env);
    let target = end(target, target_trust, password.as_ref(), token.as_ref())?;
    Ok(Asked {
        source,
        target,
        journal: asked.journal.clone(),
        still: STILL,
        most: None,
    })
}

fn address(typed: &str) -> Result<Address, Fault> {
    Ok(typed.parse().map_err(MailFault::Source)?)
}

/// What a variable of the environment holds.
fn variable(name: &str) -> Result<String, Fault> {
    let held = std::env::var(name).unwrap_or_default();
    if held.is_empty() {
        return Err(Fault::Variable(name.to_owned()));
    }
    Ok(held)
}

/// The password, from whoever is at the terminal.
fn typed(address: &Address, speaker: &Speaker) -> Result<String, Fault> {
    let shown = safe::line(&address.to_string()).into_owned();
    let prompt = speaker.say_with("tools-password", Args::new().text("name", shown));
    let typed = rpassword::prompt_password(format!("{prompt} ")).map_err(|_| Fault::NoPassword)?;
    if typed.is_empty() {
        return Err(Fault::NoPassword);
    }
    Ok(typed)
}

/// A hash as it is written: 64 digits, with colons between them or without.
fn pinned(typed: &str) -> Result<Trust, Fault> {
    let digits: String = typed.chars().filter(|one| *one != ':').collect();
    let fault = || Fault::Pin(typed.to_owned());
    let mut hash = [0; 32];
    if digits.len() != 64 || !digits.is_ascii() {
        return Err(fault());
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).map_err(|_| fault())?;
    }
    Ok(Trust::Pinned(hash))
}

/// Runs until it is through, over connections that break.
async fn moved(
    asked: &Mailbox,
    what: &Asked,
    journal: &mut Journal,
    done: &mut Done,
    speaker: &Speaker,
) -> Result<Counts, Fault> {
    let mut tries = 0;
    loop {
        let before = done.moved + done.known;
        let mut tell = |moved: Moved<'_>| match moved {
            Moved::Taken { .. } => done.moved += 1,
            Moved::Known { messages } => done.known += messages as u64,
            Moved::Flags { messages } => done.flags += messages as u64,
            Moved::Left => {}
            Moved::Folder { folder, messages } => {
                if !asked.quiet {
                    let args = Args::new()
                        .text("folder", safe::line(&folder.name).into_owned())
                        .number("messages", i64::from(messages));
                    aside::line(&speaker.say_with("tools-migrate-folder", args));
                }
            }
        };
        let fault = match run(what, journal, &mut tell).await {
            Ok(counts) => return Ok(counts),
            Err(fault) => fault,
        };
        tries = if done.moved + done.known > before {
            0
        } else {
            tries + 1
        };
        if !fault.is_passing() || tries >= TRIES {
            return Err(fault.into());
        }
        let wait = Duration::from_secs(1 << tries);
        let text = safe::line(&Fault::from(fault).say(speaker)).into_owned();
        let seconds = i64::try_from(wait.as_secs()).unwrap_or(i64::MAX);
        let args = Args::new().text("fault", text).number("seconds", seconds);
        aside::line(&speaker.say_with("tools-migrate-again", args));
        sleep(wait).await;
    }
}

fn show(
    counts: Counts,
    there: u64,
    done: &Done,
    left: &[Left],
    speaker: &Speaker,
) -> Result<(), Fault> {
    let mut place = Place::of(Box::new(std::io::stdout()), "-".to_owned());
    let mut line = |text: String| place.put(format!("{}\n", safe::line(&text)).as_bytes());
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    for one in left {
        let reason = speaker.say_of("tools-migrate-reason", one.reason.word());
        let args = Args::new()
            .text("folder", one.folder.clone())
            .text("uid", one.uid.to_string())
            .number("size", number(one.size))
            .text("reason", reason);
        line(speaker.say_with("tools-migrate-left", args))?;
        if !one.said.is_empty() {
            let said = Args::new().text("said", one.said.clone());
            line(format!(
                "  {}",
                speaker.say_with("tools-migrate-said", said)
            ))?;
        }
    }
    let sum = Args::new()
        .number("folders", number(counts.folders as u64))
        .number("there", number(there))
        .number("moved", number(done.moved))
        .number("known", number(done.known))
        .number("flags", number(done.flags))
        .number("left", number(left.len() as u64));
    line(speaker.say_with("tools-migrate-sum", sum))?;
    place.end()
}

fn report(what: &Asked, counts: Counts, there: (u64, u64), done: &Done, left: &[Left]) -> Report {
    let left = left.iter().map(|one| LeftRow {
        folder: one.folder.clone(),
        uid: one.uid,
        bytes: one.size,
        reason: Reason::word(one.reason),
        said: one.said.clone(),
    });
    Report {
        schema: 1,
        source: what.source.address.to_string(),
        target: what.target.address.to_string(),
        folders: counts.folders,
        there: Sum {
            messages: there.0,
            bytes: there.1,
        },
        moved: done.moved,
        known: done.known,
        flags: done.flags,
        left: left.collect(),
    }
}
