//! Sending a run to the Center: what will be sent is written down while the run goes on, shown, and
//! sent only when somebody says so.
//!
//! Unless names are asked for, a subject is a keyed hash and no value is in it: the Center sees how
//! many findings of which rule there are and which of them are the same as last time, not whose.

mod address;
mod post;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use report::{Finding, Run, Subjects, Summary};
use ring::hmac;
use words::{Args, Speaker};

use crate::arguments::Output;
use crate::fault::Fault;
use crate::shown::{Group, Json, Place};
use address::Address;

/// The most bytes that are shown on a terminal; what is longer is kept as a file to be read.
const MOST_SHOWN: u64 = 64 << 10;

/// What is to be sent.
pub struct Outbox {
    address: Address,
    token: String,
    is_asked: bool,
    /// Hashes subjects; none where names are sent.
    key: Option<hmac::Key>,
    body: tempfile::NamedTempFile,
    json: Json,
}

/// Where the token is, unless a file is named.
const TOKEN: &str = "FASTTRACK_TOKEN";

impl Outbox {
    /// Opens it, if anything is to be sent. Whatever would stop the sending stops it here, before a long
    /// run.
    pub fn new(asked: &Output) -> Result<Option<Self>, Fault> {
        let Some(typed) = &asked.send else {
            return Ok(None);
        };
        let address = Address::read(typed)?;
        let token = match &asked.token_file {
            Some(path) => read(path)?,
            None => std::env::var(TOKEN).unwrap_or_default(),
        };
        let token = token.trim().to_owned();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Fault::Token);
        }
        let secret = match &asked.hash_key {
            Some(path) => read(path)?,
            None => address.engagement.clone(),
        };
        let subjects = if asked.with_names {
            Subjects::Named
        } else {
            Subjects::Hashed
        };
        let folder = std::env::temp_dir();
        let place = folder.display().to_string();
        let failed = |cause| Fault::write(&place, cause);
        let body = tempfile::Builder::new()
            .prefix("fasttrack-tools-")
            .suffix(".json")
            .tempfile()
            .map_err(failed)?;
        let to = body.reopen().map_err(failed)?;
        Ok(Some(Self {
            address,
            token,
            is_asked: !asked.yes,
            key: (!asked.with_names)
                .then(|| hmac::Key::new(hmac::HMAC_SHA256, secret.trim().as_bytes())),
            json: Json::new(Place::of(Box::new(to), place.clone()), subjects)?,
            body,
        }))
    }

    /// Adds what was found.
    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        let Some(key) = &self.key else {
            return self.json.group(group);
        };
        let findings: Vec<Finding> = group
            .findings
            .iter()
            .map(|finding| Finding {
                subject: hashed(key, &finding.subject),
                seen: String::new(),
                expected: String::new(),
                publish: None,
                others: Vec::new(),
                ..finding.clone()
            })
            .collect();
        self.json.group(&Group {
            findings: &findings,
            other_count: group.other_count,
        })
    }

    /// Shows what will be sent, asks, and sends it.
    pub fn send(self, run: &Run, summary: &Summary, speaker: &Speaker) -> Result<(), Fault> {
        let mut run = run.clone();
        if let Some(key) = &self.key {
            run.targets = run.targets.iter().map(|one| hashed(key, one)).collect();
        }
        self.json.end(&run, summary)?;
        let path = self.body.path().to_owned();
        let place = path.display().to_string();
        let failed = |cause| Fault::read(place.clone(), cause);
        let mut file = self.body.reopen().map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        let to = || Args::new().text("place", self.address.to_string());
        if self.is_asked {
            let number = i64::try_from(size).unwrap_or(i64::MAX);
            eprintln!(
                "\n{}",
                speaker.say_with("tools-send-body", to().number("size", number))
            );
            let shown = if size > MOST_SHOWN {
                let kept = Args::new().text("place", place.clone());
                writeln!(
                    io::stderr(),
                    "{}",
                    speaker.say_with("tools-send-long", kept)
                )
            } else {
                // Written by ourselves, with everything in it escaped that would act.
                io::copy(&mut file, &mut io::stderr()).map(drop)
            };
            shown.map_err(|cause| Fault::write("-", cause))?;
            eprint!("{} ", speaker.say("tools-send-ask"));
            if !is_yes(&answer()?, &speaker.say("tools-send-answer")) {
                eprintln!("{}", speaker.say("tools-send-not"));
                return Ok(());
            }
            file.seek(SeekFrom::Start(0)).map_err(failed)?;
        }
        post::post(&self.address, &self.token, &file)?;
        eprintln!("{}", speaker.say_with("tools-send-done", to()));
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(|cause| Fault::read(path.display().to_string(), cause))
}

/// A subject by which it can be known again, and which names nobody.
fn hashed(key: &hmac::Key, subject: &str) -> String {
    use std::fmt::Write as _;
    let tag = hmac::sign(key, subject.as_bytes());
    let mut text = "hmac-sha256:".to_owned();
    for byte in tag.as_ref() {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// What the person at the terminal says. The standard input may be the directory itself, so it is not
/// asked.
fn answer() -> Result<String, Fault> {
    let terminal = File::open("/dev/tty").map_err(|_| Fault::NobodyToAsk)?;
    let mut line = String::new();
    BufReader::new(terminal.take(1_024))
        .read_line(&mut line)
        .map_err(|_| Fault::NobodyToAsk)?;
    Ok(line)
}

/// Whether an answer is yes: `y` in every language, or the letter of this one.
fn is_yes(answer: &str, own: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    [own, "y", "yes"].contains(&answer.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_known_again_by_whoever_has_the_key_and_says_nothing() {
        let key = |secret: &str| hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let one = hashed(&key("a"), "cn=Zoë,dc=contoso,dc=com");
        assert_eq!(one, hashed(&key("a"), "cn=Zoë,dc=contoso,dc=com"));
        assert_ne!(one, hashed(&key("b"), "cn=Zoë,dc=contoso,dc=com"));
        assert_ne!(one, hashed(&key("a"), "cn=Zoe,dc=contoso,dc=com"));
        assert!(
            one.starts_with("hmac-sha256:") && one.len() == 12 + 64,
            "{one}"
        );
    }

    #[test]
    fn only_a_yes_is_one() {
        assert!(is_yes("Y\n", "j") && is_yes(" j\n", "j") && is_yes("yes\n", "y"));
        assert!(
            !is_yes("\n", "j") && !is_yes("n\n", "j") && !is_yes("", "y") && !is_yes("yep", "y")
        );
    }
}
