//! Why the program could not do what it was asked.

use std::io;
use std::path::PathBuf;

use words::{Args, Speaker};

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
    /// The rules that come with the program are faulty.
    #[error(transparent)]
    Rules(#[from] assess::directory::RulesFault),
    /// The rules that come with the program are faulty.
    #[error(transparent)]
    DnsRules(#[from] assess::dns::RulesFault),
    /// Nobody can be asked.
    #[error(transparent)]
    Resolver(#[from] assess::dns::ResolverFault),
    /// What was typed is no domain.
    #[error(transparent)]
    NoDomain(#[from] assess::dns::NoDomain),
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
        Self::Read {
            place: place.into(),
            cause,
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
            Self::TwoOutputs => speaker.say("tools-fault-two-outputs"),
            Self::NoDomain(domain) => speaker.say_with(
                "tools-fault-no-domain",
                Args::new().text("domain", domain.0.clone()),
            ),
            Self::Resolver(cause) => speaker.say_with(
                "tools-fault-resolver",
                Args::new().text("cause", cause.to_string()),
            ),
            Self::Rules(_) | Self::DnsRules(_) | Self::Closed => self.to_string(),
        }
    }
}
