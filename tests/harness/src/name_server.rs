//! A real name server on loopback (nsd of Debian's packages).

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::HarnessError;

const PROGRAM: &str = "/usr/sbin/nsd";
/// A port that is free now may be taken a moment later, by another test for one.
const PORTS: usize = 5;
/// How often an answer is waited for, for a tenth of a second each time.
const TRIES: usize = 50;

/// An authoritative server; it ends with the value.
#[derive(Debug)]
pub struct NameServer {
    child: Child,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

impl NameServer {
    /// Serves these domains, each with its zone, once it answers for the first of them.
    ///
    /// # Errors
    /// nsd is not on this machine, or answers on none of several ports.
    pub fn serving<Z: AsRef<str>>(zones: &[(&str, Z)]) -> Result<Self, HarnessError> {
        if !Path::new(PROGRAM).exists() {
            return Err(HarnessError::NotInstalled {
                missing: PROGRAM.to_owned(),
                package: "nsd",
            });
        }
        let failed = |said: String| HarnessError::Failed {
            what: "starting nsd",
            said,
        };
        for _ in 0..PORTS {
            let begun = Self::begin(zones).map_err(|fault| failed(fault.to_string()))?;
            if let Some(server) = begun {
                return Ok(server);
            }
        }
        Err(failed(format!("no answer on any of {PORTS} ports")))
    }

    /// Where it answers.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// None if it ended without having answered.
    fn begin<Z: AsRef<str>>(zones: &[(&str, Z)]) -> io::Result<Option<Self>> {
        let address = UdpSocket::bind("127.0.0.1:0")?.local_addr()?;
        let folder = tempfile::tempdir()?;
        let place = folder.path().display();
        let mut configuration = format!(
            "server:\n ip-address: 127.0.0.1@{}\n username: \"\"\n chroot: \"\"\n \
             zonesdir: \"{place}\"\n database: \"\"\n pidfile: \"{place}/nsd.pid\"\n \
             xfrdfile: \"{place}/xfrd\"\n zonelistfile: \"{place}/zones\"\n xfrdir: \"{place}\"\n \
             logfile: \"{place}/log\"\n server-count: 1\nremote-control:\n control-enable: no\n",
            address.port()
        );
        for (domain, zone) in zones {
            fs::write(folder.path().join(domain), zone.as_ref())?;
            write!(
                configuration,
                "zone:\n name: {domain}\n zonefile: {domain}\n"
            )
            .map_err(io::Error::other)?;
        }
        let file = folder.path().join("nsd.conf");
        fs::write(&file, configuration)?;
        let child = Command::new(PROGRAM)
            .args(["-d", "-c"])
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut server = Self {
            child,
            address,
            _folder: folder,
        };
        let domain = zones.first().map_or("", |(domain, _)| domain);
        Ok(server.answers(domain)?.then_some(server))
    }

    /// Whether it begins to answer for this domain while it runs.
    fn answers(&mut self, domain: &str) -> io::Result<bool> {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.set_read_timeout(Some(Duration::from_millis(100)))?;
        let question = question(domain);
        let mut answer = [0; 512];
        for _ in 0..TRIES {
            if self.child.try_wait()?.is_some() {
                return Ok(false);
            }
            socket.send_to(&question, self.address)?;
            match socket.recv(&mut answer) {
                // The code of the answer is in the low half of its fourth byte: 0 where all is well.
                Ok(4..) if answer[3] % 16 == 0 => return Ok(true),
                // Where nobody listens yet the system says so at once.
                _ => std::thread::sleep(Duration::from_millis(20)),
            }
        }
        Ok(false)
    }
}

impl Drop for NameServer {
    fn drop(&mut self) {
        // It ends its own children on SIGTERM.
        let id = self.child.id().to_string();
        Command::new("kill").arg(id).status().ok();
        self.child.wait().ok();
    }
}

/// The question for a domain's SOA record, as it goes over the wire.
fn question(domain: &str) -> Vec<u8> {
    let mut wire = vec![0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    for label in domain.split('.').filter(|label| !label.is_empty()) {
        wire.push(u8::try_from(label.len()).unwrap_or(u8::MAX));
        wire.extend_from_slice(label.as_bytes());
    }
    wire.extend_from_slice(&[0, 0, 6, 0, 1]);
    wire
}
