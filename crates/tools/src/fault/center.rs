//! Why the Center cannot watch a run.

use words::{Args, Speaker};

/// Why the Center cannot watch.
#[derive(Debug, thiserror::Error)]
pub enum CenterFault {
    /// No address of a Center.
    #[error("{0} is no address of a Center")]
    Address(String),
    /// No Center knows of the journals in this folder.
    #[error("{0} is not paired with a Center")]
    NotPaired(String),
    /// Others may read the token with which the Center is told.
    #[error("others may read {0}")]
    Open(String),
    /// The Center does not know this program any more.
    #[error("the Center does not know this program any more")]
    Unpaired,
    /// Mailboxes of the plan that are not in the event.
    #[error("{event} has no {mailboxes:?}")]
    Foreign {
        event: String,
        mailboxes: Vec<String>,
    },
    /// The customer stopped the event, or it has ended.
    #[error("{event} is over at the Center")]
    Over { event: String, how: Over },
    /// A mailbox of the event that says which server it is on.
    #[error("{0} names a server")]
    NamesServer(String),
}

/// How an event is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The customer stopped it.
    Stopped,
    /// It has ended, all of it moved and compared.
    Complete,
    /// It has ended, and not all of it is there.
    Ended,
}

impl CenterFault {
    /// In the language of whoever runs the program.
    pub fn say(&self, speaker: &Speaker) -> String {
        let place = |key: &str, place: &str| {
            let args = Args::new().text("place", place.to_owned());
            speaker.say_with(key, args)
        };
        match self {
            Self::Address(address) => {
                let args = Args::new().text("address", address.clone());
                speaker.say_with("tools-fault-center", args)
            }
            Self::NotPaired(folder) => place("tools-fault-not-paired", folder),
            Self::Open(file) => place("tools-fault-secret-open", file),
            Self::Unpaired => speaker.say("tools-fault-unpaired"),
            Self::Foreign { event, mailboxes } => {
                let args = Args::new()
                    .text("event", event.clone())
                    .text("mailboxes", some(mailboxes, speaker));
                speaker.say_with("tools-fault-foreign", args)
            }
            Self::Over { event, how } => {
                let key = match how {
                    Over::Stopped => "tools-fault-event-stopped",
                    Over::Complete => "tools-fault-event-complete",
                    Over::Ended => "tools-fault-event-ended",
                };
                speaker.say_with(key, Args::new().text("event", event.clone()))
            }
            Self::NamesServer(mailbox) => {
                let args = Args::new().text("mailbox", mailbox.clone());
                speaker.say_with("tools-fault-names-server", args)
            }
        }
    }
}

/// The most mailboxes that are told by their names.
const NAMED: usize = 5;

/// The names of mailboxes: the first of them, and how many more there are.
pub fn some(mailboxes: &[String], speaker: &Speaker) -> String {
    let (named, more) = mailboxes.split_at(mailboxes.len().min(NAMED));
    let named = named.join(", ");
    if more.is_empty() {
        return named;
    }
    let args = Args::new().text("names", named).number("count", more.len());
    speaker.say_with("tools-names-more", args)
}
