//! A real name server on loopback (nsd of Debian's packages) answers what is asked.

use std::fs;
use std::net::UdpSocket;
use std::process::{Child, Command, Stdio};

use super::*;

/// An authoritative server for `contoso.example`; it ends with the test.
struct Server {
    child: Child,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

const ZONE: &str = r#"$ORIGIN contoso.example.
$TTL 1
@ IN SOA ns admin 1 3600 600 86400 1
@ IN NS ns
ns IN A 127.0.0.1
@ IN TXT "v=spf1 -all"
@ IN TXT "fasttrack-" "verification=" "0123456789abcdef"
@ IN TXT "another answer"
silent IN A 127.0.0.1
"#;

impl Server {
    async fn start() -> Self {
        // A port that is free now may be taken a moment later, by another test for one.
        for _ in 0..5 {
            if let Some(server) = Self::start_at(free_port()).await {
                return server;
            }
        }
        panic!("nsd did not begin to answer on any of five ports");
    }

    /// None if it ended without having answered.
    async fn start_at(port: u16) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        fs::write(at.join("contoso.zone"), ZONE).unwrap();
        let place = at.display();
        let configuration = format!(
            "server:\n ip-address: 127.0.0.1@{port}\n username: \"\"\n chroot: \"\"\n \
             zonesdir: \"{place}\"\n database: \"\"\n pidfile: \"{place}/nsd.pid\"\n \
             xfrdfile: \"{place}/xfrd\"\n zonelistfile: \"{place}/zones\"\n xfrdir: \"{place}\"\n \
             logfile: \"{place}/log\"\n server-count: 1\nremote-control:\n control-enable: no\n\
             zone:\n name: contoso.example\n zonefile: contoso.zone\n"
        );
        let file = at.join("nsd.conf");
        fs::write(&file, configuration).unwrap();
        let child = Command::new("/usr/sbin/nsd")
            .args(["-d", "-c"])
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("nsd is missing: apt-get install -y --no-install-recommends nsd");
        let mut server = Self {
            child,
            address: SocketAddr::from(([127, 0, 0, 1], port)),
            _folder: folder,
        };
        for _ in 0..50 {
            if server.child.try_wait().unwrap().is_some() {
                return None;
            }
            if server.texts("contoso.example").await.is_ok() {
                return Some(server);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        None
    }

    async fn texts(&self, domain: &str) -> Result<Vec<String>, Unanswered> {
        let resolver = Resolver::at(Some(self.address)).unwrap();
        resolver.texts(domain).await
    }
}

fn free_port() -> u16 {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.local_addr().unwrap().port()
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends its own children on SIGTERM.
        Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .ok();
        self.child.wait().ok();
    }
}

#[tokio::test]
async fn every_text_of_a_domain_is_found_each_put_together_from_its_strings() {
    let server = Server::start().await;
    let mut texts = server.texts("contoso.example").await.unwrap();
    texts.sort();
    assert_eq!(
        texts,
        [
            "another answer",
            "fasttrack-verification=0123456789abcdef",
            "v=spf1 -all"
        ]
    );
}

#[tokio::test]
async fn a_name_without_texts_and_one_that_is_not_there_have_none() {
    let server = Server::start().await;
    for domain in ["silent.contoso.example", "nobody.contoso.example"] {
        assert_eq!(server.texts(domain).await, Ok(Vec::new()), "{domain}");
    }
}

#[tokio::test]
async fn what_a_server_will_not_answer_for_is_no_answer() {
    let server = Server::start().await;
    assert!(server.texts("fabrikam.example").await.is_err(), "refused");
}

#[tokio::test]
async fn a_server_that_is_silent_is_given_up_within_its_seconds() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let resolver = Resolver::at(Some(silent.local_addr().unwrap())).unwrap();
    let asked = resolver.texts("contoso.example");
    let answer = tokio::time::timeout(ALL_TRIES + ONE_TRY, asked).await;
    assert!(answer.expect("it was given up").is_err());
}
