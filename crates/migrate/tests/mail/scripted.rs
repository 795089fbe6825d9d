//! A mail server that answers by a script, as both source and target: it announces what a make announces,
//! keeps one mailbox in memory for whoever signs in, and refuses, takes its time or ends as it is told.
//! It runs on threads of its own, so that a test may speak to it in either way.

mod kept;
mod talk;
mod words;

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use kept::Mailbox;
pub use kept::Message;
use talk::Talk;

/// What a make says of itself.
struct Make {
    greeting: &'static str,
    announced: String,
    id: &'static str,
    permanent: &'static str,
}

/// What a server is to do. [`Script::start`] begins.
pub struct Script {
    make: Make,
    mailbox: Mailbox,
    refusals: Vec<Refusal>,
    delays: Vec<(String, Duration)>,
    end: Option<(usize, String)>,
}

/// Commands that are refused.
struct Refusal {
    /// A piece of the command's line, such as `APPEND` or `BODY.PEEK[]`.
    piece: String,
    every: usize,
    most: usize,
    said: String,
    /// How many were looked at, and how many refused.
    seen: usize,
    done: usize,
}

impl Script {
    /// As Exchange Online announces itself; it keeps no keywords but `$MDNSent`.
    pub fn exchange() -> Self {
        Self::new(Make {
            greeting: "The Microsoft Exchange IMAP4 service is ready.",
            announced:
                "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN \
                IDLE NAMESPACE LITERAL+"
                    .to_owned(),
            id: "(\"name\" \"Microsoft.Exchange.Imap4.Imap4Server\" \"version\" \"15.20\")",
            permanent: "\\Seen \\Answered \\Flagged \\Deleted \\Draft $MDNSent",
        })
    }

    /// As Gmail announces itself, with labels. Gmail keeps a message that comes twice once; this keeps two.
    pub fn gmail() -> Self {
        Self::new(Make {
            greeting: "Gimap ready for requests from 127.0.0.1",
            announced: "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS \
                COMPRESS=DEFLATE ENABLE MOVE CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS \
                LITERAL- SPECIAL-USE APPENDLIMIT=35651584"
                .to_owned(),
            id: "(\"name\" \"GImap\" \"vendor\" \"Google, Inc.\")",
            permanent: "\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing \\*",
        })
    }

    /// As a server that can as little as there is.
    pub fn bare() -> Self {
        Self::announcing("IMAP4rev1")
    }

    /// As one that announces these.
    pub fn announcing(capabilities: &str) -> Self {
        Self::new(Make {
            greeting: "ready",
            announced: capabilities.to_owned(),
            id: "NIL",
            permanent: "\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*",
        })
    }

    fn new(make: Make) -> Self {
        Self {
            mailbox: Mailbox::new(make.announced.contains("X-GM-EXT-1")),
            make,
            refusals: Vec::new(),
            delays: Vec::new(),
            end: None,
        }
    }

    /// With this message; a folder that is not there is made. Names are as servers are told them.
    pub fn message(mut self, folder: &str, message: Message) -> Self {
        self.mailbox.make(folder, None);
        self.mailbox.append(folder, message);
        self
    }

    /// Every so many-th command with this piece in its line is refused with these words (`NO …`), at most so
    /// often, over all connections. Where the words have a line `* BYE …`, the connection ends.
    pub fn refuses(mut self, piece: &str, (every, most): (usize, usize), said: &str) -> Self {
        self.refusals.push(Refusal {
            piece: piece.to_owned(),
            every,
            most,
            said: said.to_owned(),
            seen: 0,
            done: 0,
        });
        self
    }

    /// A command with this piece in its line takes so long; it is done also if whoever sent it is gone.
    pub fn delays(mut self, piece: &str, time: Duration) -> Self {
        self.delays.push((piece.to_owned(), time));
        self
    }

    /// Each connection ends after so many commands, with these words after `* BYE`; without a word if there
    /// are none.
    pub fn ends_after(mut self, commands: usize, said: &str) -> Self {
        self.end = Some((commands, said.to_owned()));
        self
    }

    /// Begins to answer.
    pub fn start(self) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            make: self.make,
            delays: self.delays,
            end: self.end,
            mailbox: Mutex::new(self.mailbox),
            refusals: Mutex::new(self.refusals),
            heard: Mutex::default(),
            is_over: AtomicBool::new(false),
        });
        let own = Arc::clone(&shared);
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if own.is_over.load(Ordering::SeqCst) {
                    return;
                }
                let its = Arc::clone(&own);
                // Where the other side is gone, nobody is there to be told.
                thread::spawn(move || Talk::on(stream, its).and_then(Talk::run).ok());
            }
        });
        Server { address, shared }
    }
}

/// What all connections of a server have in common.
struct Shared {
    make: Make,
    delays: Vec<(String, Duration)>,
    end: Option<(usize, String)>,
    mailbox: Mutex<Mailbox>,
    refusals: Mutex<Vec<Refusal>>,
    heard: Mutex<Vec<String>>,
    is_over: AtomicBool,
}

impl Shared {
    fn can(&self, capability: &str) -> bool {
        self.make.announced.split(' ').any(|one| one == capability)
    }

    /// The flags of these that are kept.
    fn kept(&self, flags: Vec<String>) -> Vec<String> {
        let is_kept = |flag: &String| {
            let mut all = self.make.permanent.split(' ');
            all.any(|one| one == "\\*" || one.eq_ignore_ascii_case(flag))
        };
        flags.into_iter().filter(is_kept).collect()
    }

    /// The words with which a command is refused, if it is.
    fn refusal(&self, line: &str) -> Option<String> {
        let mut said = None;
        for one in self.refusals.lock().unwrap().iter_mut() {
            if !line.contains(&one.piece) {
                continue;
            }
            one.seen += 1;
            if said.is_none() && one.seen.is_multiple_of(one.every) && one.done < one.most {
                one.done += 1;
                said = Some(one.said.clone());
            }
        }
        said
    }
}

/// A server that runs; it takes no further connection once the value is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What a folder has, in the order of its UIDs.
    pub fn messages(&self, folder: &str) -> Vec<Message> {
        self.shared.mailbox.lock().unwrap().messages(folder)
    }

    /// The lines of all commands that came, without tags and literals.
    pub fn heard(&self) -> Vec<String> {
        self.shared.heard.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        TcpStream::connect(self.address).ok();
    }
}
