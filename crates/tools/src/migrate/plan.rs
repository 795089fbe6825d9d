//! The mailboxes of a run: one as it was typed, or those of a plan file, which is checked as a whole
//! before anything begins.
//!
//! Must not know what is done with them, and opens no connection.

mod called;
mod fault;
mod rows;
mod table;

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use migrate::mail::{Address, Limits, MailFault, Security, Sign, Trust, Window};
use words::{Args, Speaker};

use super::secret::{Credential, Kind, Lies};
use crate::arguments::{Limited, Mailboxes};
use crate::fault::Fault;
use crate::safe;
use called::target_of;
use fault::{Form, What};

pub use called::{Called, called_in};
pub use fault::PlanFault;

/// The folder of the journals of a plan that names none, beside it.
const JOURNALS: &str = "journals";

/// What moves.
#[derive(Debug)]
pub struct Plan {
    /// The name of its file, or of the only mailbox.
    pub name: String,
    pub mailboxes: Vec<Mailbox>,
    /// Whether they are of a file.
    pub is_file: bool,
    /// How many move at a time, if it says so.
    pub workers: Option<usize>,
    /// Where it wants its report.
    pub report: Option<PathBuf>,
    /// The folder of all journals.
    pub journals: PathBuf,
}

/// A mailbox that moves.
#[derive(Debug, Clone)]
pub struct Mailbox {
    /// What it is called where it is told of; no other of the plan is called so.
    pub name: String,
    pub source: Side,
    pub target: Side,
    /// The folder of its journal.
    pub journal: PathBuf,
}

/// One side of it.
#[derive(Debug, Clone)]
pub struct Side {
    pub address: Address,
    pub credential: Credential,
    pub trust: Trust,
    /// Others may read on the way.
    pub is_open: bool,
    /// What this server takes from us.
    pub limits: Limits,
}

/// What a plan says, before its parts are put together.
#[derive(Debug, Default)]
struct Written {
    workers: Option<usize>,
    journals: Option<PathBuf>,
    report: Option<PathBuf>,
    source: Defaults,
    target: Defaults,
    rows: Vec<Row>,
}

/// What holds for one side of each mailbox.
#[derive(Debug, Default)]
struct Defaults {
    host: Option<String>,
    port: Option<u16>,
    security: Option<Security>,
    trust: Option<Trust>,
    credential: Option<Credential>,
    limits: Limits,
}

/// What is said of one mailbox.
#[derive(Debug, Default)]
struct Row {
    line: usize,
    name: Option<String>,
    source: Option<String>,
    target: Option<String>,
    source_credential: Option<Credential>,
    target_credential: Option<Credential>,
}

/// A value of a key that is not what it must be.
fn form(key: &str, form: Form) -> What {
    What::Form {
        key: key.to_owned(),
        form,
    }
}

impl Plan {
    /// What is asked for.
    pub fn of(
        asked: &Mailboxes,
        limits: Option<&Limited>,
        speaker: &Speaker,
    ) -> Result<Self, Fault> {
        let mut plan = match &asked.plan {
            Some(path) => Self::read(path, asked, speaker.zone())?,
            None => typed(asked, speaker)?,
        };
        if let Some(limits) = limits {
            for mailbox in &mut plan.mailboxes {
                limit(&mut mailbox.source.limits, limits);
                limit(&mut mailbox.target.limits, limits);
            }
        }
        Ok(plan)
    }

    /// Reads a file, its hours by the clock of a time zone. All that is wrong with it is told at once.
    pub fn read(path: &Path, asked: &Mailboxes, zone: &TimeZone) -> Result<Self, Fault> {
        let place = path.display().to_string();
        let bytes = fs::read(path).map_err(|cause| Fault::read(place.clone(), cause))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut faults = Vec::new();
        let written = match String::from_utf8(bytes) {
            Ok(text) if is_named(path, "toml") => table::read(&text, (folder, zone), &mut faults),
            Ok(text) if is_named(path, "csv") => rows::read(&text, folder, &mut faults),
            Ok(_) => return Err(Fault::PlanName(place)),
            Err(fault) => {
                faults.push(PlanFault {
                    line: None,
                    what: What::Syntax(fault.utf8_error().to_string()),
                });
                Written::default()
            }
        };
        let name = path.file_name().unwrap_or_default();
        let mut plan = Self {
            name: name.to_string_lossy().into_owned(),
            mailboxes: Vec::new(),
            is_file: true,
            workers: written.workers,
            report: written.report.clone(),
            journals: journals(asked, &written, folder),
        };
        let is_whole = faults.is_empty();
        plan.mailboxes = joined(written, &plan.journals, asked, &mut faults)?;
        if is_whole && faults.is_empty() && plan.mailboxes.is_empty() {
            faults.push(PlanFault {
                line: None,
                what: What::Nothing,
            });
        }
        if faults.is_empty() {
            return Ok(plan);
        }
        faults.sort_by_key(|fault| fault.line);
        // A server that is missing is one for all mailboxes.
        let mut said = HashSet::new();
        faults.retain(|fault| match fault.what {
            What::NoServer { section, .. } => said.insert(section),
            _ => true,
        });
        Err(Fault::Plan { place, faults })
    }
}

/// The folder of all journals: as it was typed, as the plan says, else beside the plan.
fn journals(asked: &Mailboxes, written: &Written, folder: &Path) -> PathBuf {
    match (&asked.journal, &written.journals) {
        (Some(said), _) | (None, Some(said)) => said.clone(),
        (None, None) => folder.join(JOURNALS),
    }
}

/// The same of a plan that may not be there yet, or not be whole.
pub fn journals_of(plan: &Path, typed: Option<&Path>) -> PathBuf {
    if let Some(typed) = typed {
        return typed.to_owned();
    }
    let folder = plan.parent().unwrap_or(Path::new(""));
    let text = fs::read_to_string(plan).unwrap_or_default();
    let said = text.parse::<toml::Table>().ok();
    let said = said.and_then(|said| Some(folder.join(said.get("journals")?.as_str()?)));
    said.unwrap_or_else(|| folder.join(JOURNALS))
}

fn is_named(path: &Path, end: &str) -> bool {
    let named = path.extension();
    named.is_some_and(|named| named.eq_ignore_ascii_case(end))
}

/// What was typed holds where the plan says nothing.
fn limit(limits: &mut Limits, typed: &Limited) {
    limits.messages_per_minute = limits.messages_per_minute.or(typed.messages_per_minute);
    limits.bytes_per_day = limits.bytes_per_day.or(typed.bytes_per_day);
    if limits.window.is_none() {
        limits.window.clone_from(&typed.window);
    }
}

/// The hours of a plan.
fn window(typed: &str, zone: &TimeZone) -> Option<Window> {
    Window::parse(typed, zone.clone()).ok()
}

/// The mailboxes of a plan, with what holds for all of them.
fn joined(
    written: Written,
    journals: &Path,
    asked: &Mailboxes,
    faults: &mut Vec<PlanFault>,
) -> Result<Vec<Mailbox>, Fault> {
    let [source, target] =
        [(written.source, true), (written.target, false)].map(|(said, is_source)| {
            let words = Words::of(asked, is_source);
            Ok::<_, Fault>(Defaults {
                credential: said.credential.or_else(|| words.credential()),
                trust: Some(words.trust(said.trust)?),
                ..said
            })
        });
    let (source, target) = (source?, target?);
    let mut all: Vec<Mailbox> = Vec::with_capacity(written.rows.len());
    let mut pairs: HashMap<(String, String), usize> = HashMap::new();
    let mut names: HashMap<String, usize> = HashMap::new();
    for row in written.rows {
        let line = row.line;
        let mut fault = |what| {
            faults.push(PlanFault {
                line: Some(line),
                what,
            });
        };
        let from = side(
            ("source", row.source.as_deref()),
            (row.source_credential, &source),
            asked.allow_plaintext,
            &mut fault,
        );
        let to = side(
            (
                "target",
                target_of(row.target.as_deref(), row.source.as_deref()),
            ),
            (row.target_credential, &target),
            asked.allow_plaintext,
            &mut fault,
        );
        let (Some(from), Some(to)) = (from, to) else {
            continue;
        };
        let pair = (from.address.to_string(), to.address.to_string());
        if let Some(other) = pairs.get(&pair) {
            fault(What::Double(*other));
            continue;
        }
        pairs.insert(pair, line);
        let name = row.name.unwrap_or_else(|| from.address.user.clone());
        let file = file_name(&name);
        if let Some(other) = names.get(&file.to_lowercase()) {
            fault(What::NameTaken { name, line: *other });
            continue;
        }
        names.insert(file.to_lowercase(), line);
        all.push(Mailbox {
            name,
            source: from,
            target: to,
            journal: journals.join(file),
        });
    }
    Ok(all)
}

/// One side of a mailbox of a plan; none if something is wrong with it.
fn side(
    (key, typed): (&'static str, Option<&str>),
    (own, defaults): (Option<Credential>, &Defaults),
    is_open: bool,
    fault: &mut impl FnMut(What),
) -> Option<Side> {
    let Some(typed) = typed else {
        fault(What::Missing(key.to_owned()));
        return None;
    };
    let address = if typed.contains("://") {
        match typed.parse::<Address>() {
            Ok(address) => address,
            Err(cause) => {
                fault(What::Address(cause));
                return None;
            }
        }
    } else {
        let Some(host) = defaults.host.clone() else {
            let key = key.to_owned();
            let section = if key == "source" {
                "[source]"
            } else {
                "[target]"
            };
            fault(What::NoServer { key, section });
            return None;
        };
        if typed.is_empty() || typed.chars().any(char::is_control) {
            fault(form(key, Form::Text));
            return None;
        }
        let security = defaults.security.unwrap_or(Security::Tls);
        let usual = if security == Security::Tls { 993 } else { 143 };
        Address {
            user: typed.to_owned(),
            host,
            port: defaults.port.unwrap_or(usual),
            security,
        }
    };
    if !is_open && let Err(cause) = address.must_be_private() {
        fault(What::Address(cause));
        return None;
    }
    let credential = own.as_ref().or(defaults.credential.as_ref());
    let credential = match credential.map(|one| one.of(&address.user)) {
        Some(Ok(credential)) => credential,
        Some(Err(cause)) => {
            fault(What::Credential(cause));
            return None;
        }
        None => {
            fault(What::NoSecret(key.to_owned()));
            return None;
        }
    };
    Some(Side {
        address,
        credential,
        trust: defaults.trust.clone().unwrap_or_default(),
        is_open,
        limits: defaults.limits.clone(),
    })
}

/// A name as a folder may be called wherever it lies; different names stay different.
pub fn file_name(name: &str) -> String {
    let mut file = String::with_capacity(name.len());
    for (at, byte) in name.bytes().enumerate() {
        let is_plain = byte.is_ascii_alphanumeric() || b"@_+-=".contains(&byte);
        if is_plain || byte == b'.' && at > 0 {
            file.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(file, "%{byte:02X}");
        }
    }
    file
}

/// The one mailbox that was typed.
fn typed(asked: &Mailboxes, speaker: &Speaker) -> Result<Plan, Fault> {
    let end = |typed: Option<&String>, is_source: bool| {
        let typed = typed.map(String::as_str).unwrap_or_default();
        let address: Address = typed.parse().map_err(MailFault::Source)?;
        if !asked.allow_plaintext {
            address.must_be_private().map_err(MailFault::Source)?;
        }
        let words = Words::of(asked, is_source);
        let credential = if let Some(credential) = words.credential() {
            credential.of(&address.user)?
        } else {
            let side = if is_source { "source" } else { "target" };
            Credential::Typed(Sign::Password(password(&address, side, speaker)?))
        };
        Ok::<Side, Fault>(Side {
            trust: words.trust(None)?,
            address,
            credential,
            is_open: asked.allow_plaintext,
            limits: Limits::default(),
        })
    };
    let source = end(asked.source.as_ref(), true)?;
    let target = end(asked.target.as_ref(), false)?;
    let journal = asked.journal.clone().unwrap_or_default();
    Ok(Plan {
        name: source.address.user.clone(),
        journals: journal.clone(),
        mailboxes: vec![Mailbox {
            name: source.address.user.clone(),
            source,
            target,
            journal,
        }],
        is_file: false,
        workers: None,
        report: None,
    })
}

/// What the command line says of one side.
struct Words<'a> {
    password: [Option<Lies>; 3],
    token: [Option<Lies>; 2],
    pin: Option<&'a str>,
    is_insecure: bool,
}

impl<'a> Words<'a> {
    fn of(asked: &'a Mailboxes, is_source: bool) -> Self {
        let variable = |name: Option<&String>| name.cloned().map(Lies::Variable);
        let file = |path: Option<&PathBuf>| path.cloned().map(Lies::File);
        let command = |typed: Option<&String>| typed.map(|typed| Lies::Command(split(typed)));
        let is_insecure = asked.insecure;
        if is_source {
            Self {
                password: [
                    variable(asked.source_password_env.as_ref()),
                    file(asked.source_password_file.as_ref()),
                    command(asked.source_password_command.as_ref()),
                ],
                token: [
                    variable(asked.source_token_env.as_ref()),
                    command(asked.source_token_command.as_ref()),
                ],
                pin: asked.source_pin.as_deref(),
                is_insecure,
            }
        } else {
            Self {
                password: [
                    variable(asked.target_password_env.as_ref()),
                    file(asked.target_password_file.as_ref()),
                    command(asked.target_password_command.as_ref()),
                ],
                token: [
                    variable(asked.target_token_env.as_ref()),
                    command(asked.target_token_command.as_ref()),
                ],
                pin: asked.target_pin.as_deref(),
                is_insecure,
            }
        }
    }

    /// How to sign in; clap has seen to it that there is one way at most.
    fn credential(&self) -> Option<Credential> {
        let of = |kind: Kind, all: &[Option<Lies>]| {
            let mut said = all.iter().flatten().cloned();
            said.next().map(|lies| Credential::Fetched(kind, lies))
        };
        of(Kind::Token, &self.token).or_else(|| of(Kind::Password, &self.password))
    }

    /// Which certificates are believed, where a plan may have said so.
    fn trust(&self, said: Option<Trust>) -> Result<Trust, Fault> {
        if self.is_insecure {
            return Ok(Trust::Anybody);
        }
        match self.pin {
            Some(pin) => pinned(pin).ok_or_else(|| Fault::Pin(pin.to_owned())),
            None => Ok(said.unwrap_or_default()),
        }
    }
}

/// A program and its arguments, as they are typed in one text: at each space begins another.
fn split(typed: &str) -> Vec<String> {
    typed.split_whitespace().map(str::to_owned).collect()
}

/// A hash as it is written: 64 digits, with colons between them or without.
fn pinned(typed: &str) -> Option<Trust> {
    let digits: String = typed.chars().filter(|one| *one != ':').collect();
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut hash = [0; 32];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(Trust::Pinned(hash))
}

/// The password, from whoever is at the terminal.
fn password(address: &Address, side: &'static str, speaker: &Speaker) -> Result<String, Fault> {
    let nobody = || Fault::NoMailPassword(side);
    let shown = safe::line(&address.to_string()).into_owned();
    let prompt = speaker.say_with("tools-password", Args::new().text("name", shown));
    let typed = rpassword::prompt_password(format!("{prompt} ")).map_err(|_| nobody())?;
    if typed.is_empty() {
        return Err(nobody());
    }
    Ok(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_names_are_different_folders_that_leave_the_journals_nowhere() {
        assert_eq!(file_name("jane@contoso.com"), "jane@contoso.com");
        assert_eq!(file_name("../x"), "%2E.%2Fx");
        assert_eq!(file_name("ä b"), "%C3%A4%20b");
        assert_ne!(file_name("%2F"), file_name("/"));
        assert_eq!(file_name("."), "%2E");
    }

    #[test]
    fn a_pin_has_64_digits_with_colons_or_without() {
        let plain = "0f".repeat(32);
        assert_eq!(pinned(&plain), Some(Trust::Pinned([0x0f; 32])));
        let colons = ["0F"; 32].join(":");
        assert_eq!(pinned(&colons), Some(Trust::Pinned([0x0f; 32])));
        for wrong in ["", "0f", "+f".repeat(32).as_str(), "é".repeat(32).as_str()] {
            assert_eq!(pinned(wrong), None, "{wrong}");
        }
    }
}
