//! Why a mailbox does not move, in words.

use migrate::mail::{Fault, JournalFault, MailFault};
use words::{Args, Speaker};

use crate::migrate::{SecretFault, USER};

pub(super) fn fault(fault: &MailFault, speaker: &Speaker) -> String {
    let of_side = |key: &str, fault: &Fault| match fault {
        // What was typed is named in full: there is no side to it yet.
        Fault::Address(_) | Fault::Plaintext(_) => server(fault, speaker),
        _ => speaker.say_with(key, Args::new().text("fault", server(fault, speaker))),
    };
    match fault {
        MailFault::Source(fault) => of_side("tools-migrate-source", fault),
        MailFault::Target(fault) => of_side("tools-migrate-target", fault),
        MailFault::Journal(fault) => journal(fault, speaker),
        MailFault::Paused { reason, .. } => speaker.say_of("tools-migrate-wait", reason.word()),
        MailFault::Stopped => speaker.say("tools-fault-mail-stopped"),
    }
}

/// Why a server cannot be asked.
pub fn server(fault: &Fault, speaker: &Speaker) -> String {
    let say = |key: &str, name: &'static str, text: &str| {
        speaker.say_with(key, Args::new().text(name, text.to_owned()))
    };
    match fault {
        Fault::Address(typed) => say("tools-fault-mail-address", "address", typed),
        Fault::Plaintext(place) => say("tools-fault-mail-plaintext", "place", place),
        Fault::Connect { place, cause } => speaker.say_with(
            "tools-fault-connect",
            Args::new()
                .text("place", place.clone())
                .text("cause", cause.to_string()),
        ),
        Fault::Tls { place, cause } => speaker.say_with(
            "tools-fault-mail-tls",
            Args::new()
                .text("place", place.clone())
                .text("cause", cause.clone()),
        ),
        Fault::Io(cause) => say("tools-fault-mail-broken", "cause", &cause.to_string()),
        // A server that says nothing leaves no space behind.
        Fault::Closed(said) => say("tools-fault-mail-closed", "said", said)
            .trim_end()
            .to_owned(),
        Fault::Late(wait) => {
            let seconds = i64::try_from(wait.as_secs()).unwrap_or(i64::MAX);
            let args = Args::new().number("seconds", seconds);
            speaker.say_with("tools-fault-mail-late", args)
        }
        Fault::Nonsense(cause) => say("tools-fault-mail-nonsense", "cause", cause),
        Fault::Sign(said) => say("tools-fault-mail-sign", "said", said),
        Fault::Refused { command, said } => speaker.say_with(
            "tools-fault-mail-refused",
            Args::new()
                .text("command", (*command).to_owned())
                .text("said", said.clone()),
        ),
        Fault::Throttled { said, .. } => say("tools-fault-mail-throttled", "said", said),
        Fault::Name(name) => say("tools-fault-mail-name", "name", name),
        Fault::Anew(name) => say("tools-fault-mail-anew", "name", name),
    }
}

fn journal(fault: &JournalFault, speaker: &Speaker) -> String {
    match fault {
        JournalFault::Folder(cause) | JournalFault::Budget(cause) => told(cause, speaker),
        JournalFault::File(cause) => told(cause, speaker),
        JournalFault::Busy => speaker.say("tools-fault-journal-busy"),
        JournalFault::Newer => speaker.say("tools-fault-journal-newer"),
        JournalFault::Other {
            source_was,
            target_was,
        } => speaker.say_with(
            "tools-fault-journal-other",
            Args::new()
                .text("source", source_was.clone())
                .text("target", target_was.clone()),
        ),
    }
}

fn told(cause: &dyn std::fmt::Display, speaker: &Speaker) -> String {
    let args = Args::new().text("cause", cause.to_string());
    speaker.say_with("tools-fault-journal", args)
}

/// Why there is nothing to sign in with.
pub fn secret(fault: &SecretFault, speaker: &Speaker) -> String {
    let of = |key: &str, place: &str, cause: &dyn std::fmt::Display| {
        let args = Args::new().text("place", place).text("cause", cause);
        speaker.say_with(key, args)
    };
    match fault {
        SecretFault::Variable(name) => speaker.say_with(
            "tools-fault-mail-variable",
            Args::new().text("name", name.clone()),
        ),
        SecretFault::File { place, cause } => of("tools-fault-read", place, cause),
        SecretFault::Open(place) => of("tools-fault-secret-open", place, &""),
        SecretFault::User(user) => speaker.say_with(
            "tools-fault-secret-user",
            Args::new().text("user", user).text("place", USER),
        ),
        SecretFault::Empty(place) => of("tools-fault-secret-empty", place, &""),
        SecretFault::Command { program, cause } => of("tools-fault-secret-command", program, cause),
        SecretFault::Failed { program, status } => of("tools-fault-secret-failed", program, status),
        SecretFault::Late { program, wait } => {
            let args = Args::new().text("place", program);
            speaker.say_with(
                "tools-fault-secret-late",
                args.number("seconds", wait.as_secs()),
            )
        }
    }
}
