//! Sending a run to the Center: what will be sent is written down while the run goes on, shown, and
//! sent only when somebody says so.
//!
//! Unless names are asked for, a subject is a keyed hash and no value is in it: the Center sees how
//! many findings of which rule there are and which of them are the same as last time. Whose they are it
//! could learn only with the key, which never leaves the customer's side.

mod address;
mod key;
mod person;
mod post;

use std::fmt::Write as _;
use std::fs;
use std::io::{Seek, SeekFrom};
use std::path::Path;

use report::{Finding, Run, Subjects, Summary};
use words::{Args, Speaker};

use crate::arguments::Output;
use crate::aside;
use crate::fault::Fault;
use crate::place::{Place, Taken};
use crate::safe;
use crate::shown::{Group, Json};
use address::Address;
use key::Secret;

pub use key::LEAST as LEAST_OF_A_SECRET;
pub use person::Person;

/// The most bytes that are shown on a terminal; what is longer is kept as a file to be read.
const MOST_SHOWN: u64 = 64 << 10;

/// What is to be sent.
pub struct Outbox {
    address: Address,
    token: String,
    /// Who is asked; nobody where it is sent without asking.
    person: Option<Person>,
    /// Hashes subjects; none where names are sent.
    secret: Option<Secret>,
    body: tempfile::NamedTempFile,
    json: Json,
}

/// Where the token is, unless a file is named.
const TOKEN: &str = "FASTTRACK_TOKEN";

impl Outbox {
    /// Opens it, if anything is to be sent. Whatever would stop the sending on this side stops it here,
    /// before a long run.
    pub fn new(asked: &Output, taken: &mut Taken) -> Result<Option<Self>, Fault> {
        let Some(typed) = &asked.send else {
            return Ok(None);
        };
        let address = Address::read(typed)?;
        let written = match &asked.token_file {
            Some(path) => {
                taken.read(path);
                read(path)?
            }
            None => std::env::var(TOKEN).unwrap_or_default(),
        };
        let written = written.trim();
        if written.is_empty() || !written.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Fault::Token);
        }
        let person = if asked.yes {
            None
        } else {
            Some(Person::here()?)
        };
        let (secret, subjects) = if asked.with_names {
            (None, Subjects::Named)
        } else {
            let named = asked.hash_key.as_deref();
            let secret = Secret::of(named, &address.engagement, taken)?;
            (Some(secret), Subjects::Hashed)
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
            token: written.to_owned(),
            person,
            secret,
            json: Json::new(Place::of(Box::new(to), place.clone()), subjects)?,
            body,
        }))
    }

    /// Adds what was found.
    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        let Some(secret) = &self.secret else {
            return self.json.group(group);
        };
        let findings: Vec<Finding> = group
            .findings
            .iter()
            .map(|finding| Finding {
                subject: secret.hashed(&finding.subject),
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

    /// What was found with the hash beside each name by which the Center will show it; `None` where it
    /// gets the names. So whoever sees a finding there finds in the own report whose it is.
    pub fn with_hashes(&self, group: &Group<'_>) -> Option<Vec<Finding>> {
        let secret = self.secret.as_ref()?;
        let with_hash = |finding: &Finding| Finding {
            hash: Some(secret.hashed(&finding.subject)),
            ..finding.clone()
        };
        Some(group.findings.iter().map(with_hash).collect())
    }

    /// Shows what will be sent, asks, and sends it.
    pub fn send(self, run: &Run, summary: &Summary, speaker: &Speaker) -> Result<(), Fault> {
        let mut run = run.clone();
        let mut about_secret = None;
        if let Some(secret) = &self.secret {
            for names in [&mut run.targets, &mut run.unanswered] {
                *names = names.iter().map(|one| secret.hashed(one)).collect();
            }
            let place = safe::line(&secret.place).into_owned();
            about_secret =
                Some(speaker.say_with("tools-send-key", Args::new().text("place", place)));
        }
        self.json.end(&run, summary)?;
        let path = self.body.path().to_owned();
        let place = path.display().to_string();
        let failed = |cause| Fault::read(place.clone(), cause);
        let mut file = self.body.reopen().map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        let to = || Args::new().text("place", self.address.to_string());
        if let Some(mut person) = self.person {
            let number = i64::try_from(size).unwrap_or(i64::MAX);
            let body = speaker.say_with("tools-send-body", to().number("size", number));
            person.show(&format!("\n{body}\n"))?;
            if size > MOST_SHOWN {
                let kept = Args::new().text("place", place.clone());
                let long = speaker.say_with("tools-send-long", kept);
                person.show(&format!("{long}\n"))?;
            } else {
                // Written by ourselves, with everything in it escaped that would act.
                person.show_all(&mut file)?;
            }
            if let Some(about) = &about_secret {
                person.show(&format!("{about}\n"))?;
            }
            person.show(&format!("{} ", speaker.say("tools-send-ask")))?;
            if !is_yes(&person.answer()?, &speaker.say("tools-send-answer")) {
                aside::line(&speaker.say("tools-send-not"));
                return Ok(());
            }
            file.seek(SeekFrom::Start(0)).map_err(failed)?;
        } else if let Some(about) = &about_secret {
            aside::line(about);
        }
        post::post(&self.address, &self.token, &file, speaker.language())?;
        aside::line(&speaker.say_with("tools-send-done", to()));
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(|cause| Fault::read(path.display().to_string(), cause))
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
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
    fn only_a_yes_is_one() {
        assert!(is_yes("Y\n", "j") && is_yes(" j\n", "j") && is_yes("yes\n", "y"));
        assert!(
            !is_yes("\n", "j") && !is_yes("n\n", "j") && !is_yes("", "y") && !is_yes("yep", "y")
        );
    }
}
