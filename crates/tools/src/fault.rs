//! Why the program could not do what it was asked.

mod center;
mod mail;

use std::io;
use std::path::PathBuf;

use assess::directory::ldap::LdapFault;
use migrate::mail::MailFault;
use words::{Args, Speaker};

use crate::migrate::{PlanFault, SecretFault};
use crate::send::LEAST_OF_A_SECRET;

pub use center::{CenterFault, Over, some};

pub use mail::{secret as mail_secret, server as mail_server};

/// Why it could not.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A file cannot be opened or read.
    #[error("{place} cannot be read: {cause}")]
    Read { place: String, cause: io::Error },
    /// A file cannot be written.
    #[error("{place} cannot be written: {cause}")]
    Write { place: String, cause: io::Error },
    /// A name that says nothing about what is in the file.
    #[error("{0} is neither LDIF nor CSV by its name")]
    Unknown(PathBuf),
    /// An output would go where something is read, or another output goes.
    #[error("{0} is read or written already")]
    SameFile(String),
    /// The rules that come with the program are faulty.
    #[error(transparent)]
    Rules(#[from] assess::RulesFault),
    /// Nobody can be asked.
    #[error(transparent)]
    Resolver(#[from] assess::dns::ResolverFault),
    /// Nobody answered any question.
    #[error("{0} did not answer")]
    NoAnswer(String),
    /// What was typed is no domain.
    #[error(transparent)]
    NoDomain(#[from] assess::dns::NoDomain),
    /// What was typed is no name of a tenant.
    #[error("{0} is no name of a tenant")]
    Tenant(String),
    /// A directory cannot be asked, or not any further.
    #[error(transparent)]
    Ldap(#[from] LdapFault),
    /// A mailbox does not move, or not any further.
    #[error(transparent)]
    Mail(#[from] MailFault),
    /// What is to prove who signs in cannot be had.
    #[error(transparent)]
    Secret(#[from] SecretFault),
    /// A plan that cannot be followed, with all that is wrong with it.
    #[error("{place} has {} faults", .faults.len())]
    Plan {
        place: String,
        faults: Vec<PlanFault>,
    },
    /// A name that says nothing about what is in the plan.
    #[error("{0} is neither TOML nor CSV by its name")]
    PlanName(String),
    /// Nothing has been moved that could be looked at.
    #[error("there is no journal in {0}")]
    NoJournal(String),
    /// Deleting must be allowed, and nobody is at the terminal.
    #[error("there is nobody to allow that mail is deleted")]
    NobodyToConfirm,
    /// Deleting was not allowed.
    #[error("another name was typed")]
    NotConfirmed,
    /// Somebody stopped the run.
    #[error("it was stopped")]
    Stopped,
    /// The part of the program that moved a mailbox is gone.
    #[error("the worker ended by a fault of the program")]
    Worker,
    /// What was typed is no hash of a certificate.
    #[error("{0} is no SHA-256")]
    Pin(String),
    /// A password is needed, and nobody is at the terminal.
    #[error("there is nobody to ask for the password")]
    NoPassword,
    /// The same of one side of a mailbox.
    #[error("there is nobody to ask for the password of the {0}")]
    NoMailPassword(&'static str),
    /// No address to send to.
    #[error("{0} is no address to send to")]
    SendAddress(String),
    /// The Center cannot watch.
    #[error(transparent)]
    Center(#[from] CenterFault),
    /// There is no token, or it is none.
    #[error("a token is needed")]
    Token,
    /// What names are hashed with is too little.
    #[error("{0} holds no secret")]
    HashKey(String),
    /// Nowhere to keep what names are hashed with.
    #[error("there is no home folder")]
    NoHome,
    /// Sending must be allowed, and nobody is at the terminal.
    #[error("there is nobody to ask")]
    NobodyToAsk,
    /// No answer of the Center.
    #[error("{place} cannot be reached: {cause}")]
    Send { place: String, cause: String },
    /// The Center does not take it.
    #[error("the Center does not take it ({status}): {said}")]
    SendRefused { status: u16, said: String },
    /// The Center takes it later.
    #[error("the Center takes it in {seconds} seconds")]
    SendLater { seconds: i64 },
    /// Two things were asked to go to the standard output.
    #[error("two outputs cannot go to the standard output")]
    TwoOutputs,
    /// Whoever reads the output has seen enough.
    #[error("the output was closed")]
    Closed,
}

impl Fault {
    /// A file that cannot be read.
    pub fn read(place: impl Into<String>, cause: io::Error) -> Self {
        match cause.downcast::<LdapFault>() {
            Ok(fault) => Self::Ldap(fault),
            Err(cause) => Self::Read {
                place: place.into(),
                cause,
            },
        }
    }

    /// An output that cannot be written.
    pub fn write(place: &str, cause: io::Error) -> Self {
        if cause.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::Write {
            place: place.to_owned(),
            cause,
        }
    }

    /// What happened, in the language of whoever runs the program.
    pub fn say(&self, speaker: &Speaker) -> String {
        let about = |place: &str, cause: &dyn std::fmt::Display| {
            Args::new()
                .text("place", place)
                .text("cause", cause.to_string())
        };
        match self {
            Self::Read { place, cause } => {
                speaker.say_with("tools-fault-read", about(place, cause))
            }
            Self::Write { place, cause } => {
                speaker.say_with("tools-fault-write", about(place, cause))
            }
            Self::Unknown(place) => speaker.say_with(
                "tools-fault-unknown",
                Args::new().text("place", place.display().to_string()),
            ),
            Self::SameFile(place) => speaker.say_with(
                "tools-fault-same-file",
                Args::new().text("place", place.clone()),
            ),
            Self::Ldap(fault) => ldap(fault, speaker),
            Self::Mail(fault) => mail::fault(fault, speaker),
            Self::Secret(fault) => mail::secret(fault, speaker),
            Self::Plan { place, faults } => {
                let lines = faults.iter().map(|fault| fault.say(place, speaker));
                lines.collect::<Vec<_>>().join("\n")
            }
            Self::PlanName(place) => {
                speaker.say_with("tools-plan-name", Args::new().text("place", place.clone()))
            }
            Self::NoJournal(place) => speaker.say_with(
                "tools-fault-mail-no-journal",
                Args::new().text("place", place.clone()),
            ),
            Self::NobodyToConfirm => speaker.say("tools-delete-nobody"),
            Self::NotConfirmed => speaker.say("tools-delete-not"),
            Self::Stopped => speaker.say("tools-fault-mail-stopped"),
            Self::Worker => speaker.say("tools-fault-mail-worker"),
            Self::Pin(pin) => {
                speaker.say_with("tools-fault-mail-pin", Args::new().text("pin", pin.clone()))
            }
            Self::NoPassword => speaker.say("tools-fault-password"),
            Self::NoMailPassword(side) => speaker.say_with(
                "tools-fault-mail-password",
                Args::new().text("option", format!("--{side}-password-file")),
            ),
            Self::SendAddress(address) => speaker.say_with(
                "tools-fault-send-address",
                Args::new().text("address", address.clone()),
            ),
            Self::Center(fault) => fault.say(speaker),
            Self::Token => speaker.say("tools-fault-send-token"),
            Self::HashKey(place) => speaker.say_with(
                "tools-fault-hash-key",
                Args::new()
                    .text("place", place.clone())
                    .text("least", LEAST_OF_A_SECRET.to_string()),
            ),
            Self::NoHome => speaker.say("tools-fault-hash-key-home"),
            Self::NobodyToAsk => speaker.say("tools-fault-send-ask"),
            Self::Send { place, cause } => {
                speaker.say_with("tools-fault-connect", about(place, cause))
            }
            Self::SendRefused { status, said } => speaker.say_with(
                "tools-fault-send-refused",
                Args::new()
                    .text("status", status.to_string())
                    .text("said", said.clone()),
            ),
            Self::SendLater { seconds } => speaker.say_with(
                "tools-fault-send-later",
                Args::new().number("seconds", *seconds),
            ),
            Self::TwoOutputs => speaker.say("tools-fault-two-outputs"),
            Self::NoDomain(domain) => speaker.say_with(
                "tools-fault-no-domain",
                Args::new().text("domain", domain.0.clone()),
            ),
            Self::Tenant(tenant) => speaker.say_with(
                "tools-fault-tenant",
                Args::new().text("tenant", tenant.clone()),
            ),
            Self::NoAnswer(server) => speaker.say_with(
                "tools-fault-no-answer",
                Args::new().text("server", server.clone()),
            ),
            Self::Resolver(cause) => speaker.say_with(
                "tools-fault-resolver",
                Args::new().text("cause", cause.to_string()),
            ),
            Self::Rules(_) | Self::Closed => self.to_string(),
        }
    }
}

/// Why a directory cannot be asked, in words.
fn ldap(fault: &LdapFault, speaker: &Speaker) -> String {
    let result = |key: &str, code: i32, said: &str| {
        let args = Args::new().text("code", code.to_string());
        speaker.say_with(key, args.text("said", said.to_owned()))
    };
    match fault {
        LdapFault::Place(place) => speaker.say_with(
            "tools-fault-ldap-place",
            Args::new().text("place", place.clone()),
        ),
        LdapFault::Connect { place, cause } => speaker.say_with(
            "tools-fault-connect",
            Args::new()
                .text("place", place.clone())
                .text("cause", cause.to_string()),
        ),
        LdapFault::Tls(cause) => speaker.say_with(
            "tools-fault-ldap-tls",
            Args::new().text("cause", cause.clone()),
        ),
        LdapFault::Clear(said) => speaker.say_with(
            "tools-fault-ldap-clear",
            Args::new().text("said", said.clone()),
        ),
        LdapFault::Late(wait) => speaker.say_with(
            "tools-fault-ldap-late",
            Args::new().number("seconds", i64::try_from(wait.as_secs()).unwrap_or(i64::MAX)),
        ),
        LdapFault::Closed => speaker.say("tools-fault-ldap-closed"),
        LdapFault::Nonsense => speaker.say("tools-fault-ldap-nonsense"),
        LdapFault::Refused { code, said } => result("tools-fault-ldap-refused", *code, said),
        LdapFault::Partial { code, said } => result("tools-fault-ldap-partial", *code, said),
        LdapFault::NoBase => speaker.say("tools-fault-ldap-base"),
    }
}
