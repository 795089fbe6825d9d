//! The connection to a server: plain or under TLS, message by message, each with a deadline and a most
//! that it may have.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::LdapFault;
use super::ber;

/// The most bytes of a message: an object with thousands of addresses has a hundredth of it.
const MOST: usize = 16 << 20;

/// A connection.
pub struct Wire {
    stream: Stream,
    wait: Duration,
    came: Vec<u8>,
    read: usize,
}

enum Stream {
    Plain(Timed),
    Tls(Box<StreamOwned<ClientConnection, Timed>>),
    /// While TLS begins.
    None,
}

/// A socket on which nothing takes longer than until then, however slowly it trickles.
struct Timed {
    socket: TcpStream,
    until: Instant,
}

#[expect(
    clippy::disallowed_methods,
    reason = "a server that hangs is left by the clock of this machine"
)]
fn now() -> Instant {
    Instant::now()
}

impl Timed {
    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(left)
    }
}

impl Read for Timed {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.socket.set_read_timeout(Some(self.left()?))?;
        self.socket.read(room)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.socket.set_write_timeout(Some(self.left()?))?;
        self.socket.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

impl Wire {
    /// Connects to the first of the host's addresses that answers.
    pub fn to(host: &str, port: u16, wait: Duration) -> Result<Self, LdapFault> {
        let failed = |cause| LdapFault::Connect {
            place: format!("{host}:{port}"),
            cause,
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for address in (bare, port).to_socket_addrs().map_err(failed)? {
            match TcpStream::connect_timeout(&address, wait) {
                Ok(socket) => {
                    let timed = Timed {
                        socket,
                        until: now() + wait,
                    };
                    return Ok(Self {
                        stream: Stream::Plain(timed),
                        wait,
                        came: Vec::new(),
                        read: 0,
                    });
                }
                Err(fault) => last = fault,
            }
        }
        Err(failed(last))
    }

    /// Goes on under TLS. The server must show a certificate for this host that somebody whom this
    /// machine trusts has signed.
    pub fn with_tls(&mut self, host: &str) -> Result<(), LdapFault> {
        // Whatever came in the clear behind the answer could be anybody's.
        if self.read < self.came.len() {
            return Err(LdapFault::Nonsense);
        }
        let told = |cause: &dyn std::fmt::Display| LdapFault::Tls(cause.to_string());
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if roots.is_empty() {
            let cause = found.errors.first().map_or_else(
                || "no certificates of authorities on this machine".to_owned(),
                ToString::to_string,
            );
            return Err(LdapFault::Tls(cause));
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|fault| told(&fault))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(bare.to_owned()).map_err(|fault| told(&fault))?;
        let client = ClientConnection::new(Arc::new(config), name).map_err(|fault| told(&fault))?;
        let Stream::Plain(mut timed) = std::mem::replace(&mut self.stream, Stream::None) else {
            return Err(LdapFault::Nonsense);
        };
        timed.until = now() + self.wait;
        let mut stream = StreamOwned::new(client, timed);
        while stream.conn.is_handshaking() {
            match stream.conn.complete_io(&mut stream.sock) {
                Ok(_) => {}
                Err(fault) if fault.kind() == io::ErrorKind::InvalidData => {
                    return Err(told(&fault));
                }
                Err(fault) => return Err(self.failed(&fault)),
            }
        }
        self.stream = Stream::Tls(Box::new(stream));
        Ok(())
    }

    /// Gives the server so long for what is awaited next.
    pub fn begin(&mut self) {
        let until = now() + self.wait;
        match &mut self.stream {
            Stream::Plain(timed) => timed.until = until,
            Stream::Tls(stream) => stream.sock.until = until,
            Stream::None => {}
        }
    }

    /// Sends a message.
    pub fn send(&mut self, message: &[u8]) -> Result<(), LdapFault> {
        let sent = match &mut self.stream {
            Stream::Plain(timed) => timed.write_all(message).and_then(|()| timed.flush()),
            Stream::Tls(stream) => stream.write_all(message).and_then(|()| stream.flush()),
            Stream::None => return Err(LdapFault::Closed),
        };
        sent.map_err(|fault| self.failed(&fault))
    }

    /// Puts the next message's content into `message`.
    pub fn receive(&mut self, message: &mut Vec<u8>) -> Result<(), LdapFault> {
        loop {
            let here = self.came.get(self.read..).unwrap_or_default();
            if let Some((first, rest)) = here.split_first() {
                if *first != ber::SEQUENCE {
                    return Err(LdapFault::Nonsense);
                }
                if let Some(length) = ber::length(rest) {
                    let (head, length) = length.ok_or(LdapFault::Nonsense)?;
                    if length > MOST {
                        return Err(LdapFault::Nonsense);
                    }
                    if let Some(whole) = rest.get(head..head + length) {
                        message.clear();
                        message.extend_from_slice(whole);
                        self.read += 1 + head + length;
                        return Ok(());
                    }
                }
            }
            self.more()?;
        }
    }

    fn more(&mut self) -> Result<(), LdapFault> {
        self.came.drain(..self.read);
        self.read = 0;
        let mut room = [0; 1 << 14];
        let read = match &mut self.stream {
            Stream::Plain(timed) => timed.read(&mut room),
            Stream::Tls(stream) => stream.read(&mut room),
            Stream::None => Ok(0),
        };
        match read {
            Ok(0) => Err(LdapFault::Closed),
            Ok(count) => {
                self.came.extend_from_slice(&room[..count]);
                Ok(())
            }
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(fault) => Err(self.failed(&fault)),
        }
    }

    fn failed(&self, fault: &io::Error) -> LdapFault {
        match fault.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => LdapFault::Late(self.wait),
            io::ErrorKind::InvalidData => LdapFault::Tls(fault.to_string()),
            _ => LdapFault::Closed,
        }
    }
}
