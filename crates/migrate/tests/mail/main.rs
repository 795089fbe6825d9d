//! Mailboxes between real servers: whatever happens on the way, every message is there once, as it was.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod altered;
mod check;
mod client;
mod compressed;
mod corpus;
mod cut;
mod delete;
mod exact;
mod full;
mod hostile;
mod labels;
mod lanes;
mod liar;
mod makes;
mod meanwhile;
mod nul;
mod paced;
mod relay;
mod rows;
mod scripted;
mod trial;
mod verify;

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use harness::MailServer;
use migrate::mail::{
    Address, Asked, Compress, Counts, End, Journal, MailFault, Moved, Paces, Security, Sign, Trust,
    run,
};

/// What happened on the way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Heard {
    taken: usize,
    known: usize,
    flags: usize,
    left: usize,
    waits: usize,
}

fn end(at: SocketAddr, user: &str) -> End {
    End {
        address: Address {
            user: user.to_owned(),
            host: at.ip().to_string(),
            port: at.port(),
            security: Security::Plain,
        },
        sign: Sign::Password(MailServer::PASSWORD.to_owned()),
        trust: Trust::System,
        is_open: false,
        compress: Compress::Auto,
    }
}

fn asked(source: End, target: End, journal: &Path) -> Asked {
    Asked {
        source,
        target,
        journal: journal.to_owned(),
        // Servers on loopback are done soon; the tests show that it is enough.
        still: Duration::from_millis(700),
        most: None,
        delete_on_target: false,
        pace: Paces::free(),
        lanes: 4,
    }
}

/// Runs once.
async fn moved(asked: &Asked) -> (Result<Counts, MailFault>, Heard) {
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to).unwrap();
    let mut heard = Heard::default();
    let mut tell = |moved: Moved<'_>| match moved {
        Moved::Taken { .. } => heard.taken += 1,
        Moved::Known { messages } => heard.known += messages,
        Moved::Flags { messages } => heard.flags += messages,
        Moved::Left => heard.left += 1,
        Moved::Begins { .. } | Moved::Folder { .. } => {}
        Moved::Waits(_) => heard.waits += 1,
    };
    let came = run(asked, &mut journal, &mut tell).await;
    (came, heard)
}
