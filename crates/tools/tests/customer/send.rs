//! Sending a run: what is shown is what is sent, nothing is sent without a yes, and no name without
//! `--with-names`. The Center's side is a small HTTP server here.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use crate::program::{self, Ran, program, quiet, run};
use crate::slapd;
use report::{Report, Subjects};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

const TOKEN: &str = "ft_canary-of-a-token";
const DIRECTORY: &str = "dn: cn=Zoe Canary,dc=contoso,dc=com\nuserPrincipalName: zoe canary@contoso.com\n\n\
    dn: cn=Canary Two,dc=contoso,dc=com\nmailNickname: .canary\n";

/// A request as it came.
#[derive(Debug)]
struct Request {
    line: String,
    headers: Vec<String>,
    body: Vec<u8>,
}

impl Request {
    fn header(&self, name: &str) -> &str {
        let of = |line: &str| {
            line.split_once(": ")
                .is_some_and(|(one, _)| one.eq_ignore_ascii_case(name))
        };
        let line = self
            .headers
            .iter()
            .find(|line| of(line))
            .unwrap_or_else(|| panic!("{name} in {self:?}"));
        line.split_once(": ").unwrap().1
    }
}

/// Answers every request in the same way and tells what came.
fn center(answer: &'static str) -> (SocketAddr, Receiver<Request>) {
    served(answer, Some)
}

/// The same under TLS, by the certificate in this folder.
fn safe_center(answer: &'static str, at: &Path) -> (SocketAddr, Receiver<Request>) {
    let chain = vec![CertificateDer::from_pem_file(at.join("server.pem")).unwrap()];
    let key = PrivateKeyDer::from_pem_file(at.join("server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let config = Arc::new(config);
    served(answer, move |mut stream| {
        let mut server = ServerConnection::new(config.clone()).unwrap();
        while server.is_handshaking() {
            // Who does not trust it goes away.
            server.complete_io(&mut stream).ok()?;
        }
        Some(StreamOwned::new(server, stream))
    })
}

fn served<S: Read + Write>(
    answer: &'static str,
    mut begun: impl FnMut(TcpStream) -> Option<S> + Send + 'static,
) -> (SocketAddr, Receiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (told, heard) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Some(stream) = begun(stream.unwrap()) else {
                continue;
            };
            let mut stream = BufReader::new(stream);
            let mut lines = Vec::new();
            loop {
                let mut line = String::new();
                if stream.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                    break;
                }
                lines.push(line.trim_end().to_owned());
            }
            if lines.is_empty() {
                continue;
            }
            let mut request = Request {
                line: lines.remove(0),
                headers: lines,
                body: Vec::new(),
            };
            if !request.line.starts_with("CONNECT ") {
                let length = request.header("content-length").parse().unwrap();
                request.body.resize(length, 0);
                stream.read_exact(&mut request.body).unwrap();
            }
            stream.get_mut().write_all(answer.as_bytes()).unwrap();
            stream.get_mut().flush().unwrap();
            told.send(request).unwrap();
        }
    });
    (address, heard)
}

const CREATED: &str = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

/// A customer's folder with an export and a token.
struct Customer {
    folder: TempDir,
    url: String,
}

impl Customer {
    fn of(center: SocketAddr) -> Self {
        let folder = tempfile::tempdir().unwrap();
        program::write(&folder.path().join("canary.ldif"), DIRECTORY.as_bytes());
        program::write(
            &folder.path().join("token"),
            format!("{TOKEN}\n").as_bytes(),
        );
        Self {
            folder,
            url: format!("http://{center}/api/v1/engagements/E-7/assessments"),
        }
    }

    fn arguments(&self, more: &[&str]) -> Vec<String> {
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        let mut all = vec![
            "assess".to_owned(),
            "directory".to_owned(),
            path("canary.ldif"),
        ];
        all.extend([
            "--send".to_owned(),
            self.url.clone(),
            "--token-file".to_owned(),
            path("token"),
        ]);
        all.extend(more.iter().map(|one| (*one).to_owned()));
        all
    }

    fn run(&self, more: &[&str]) -> Ran {
        self.run_with(more, &[])
    }

    fn run_with(&self, more: &[&str], environment: &[(&str, &str)]) -> Ran {
        program()
            .env("XDG_DATA_HOME", self.folder.path().join("data"))
            .envs(environment.iter().copied())
            .args(self.arguments(more))
            .output()
            .unwrap()
            .into()
    }

    /// Where the secret is kept that is made for this customer.
    fn secret(&self) -> PathBuf {
        self.folder.path().join("data/fasttrack-tools/hash-key")
    }

    /// Runs it at a terminal where somebody types this.
    fn at_a_terminal(&self, typed: &str, more: &[&str]) -> Ran {
        let mut line = env!("CARGO_BIN_EXE_fasttrack-tools").to_owned();
        for one in self.arguments(more) {
            // What turns an output elsewhere is the shell's.
            let quote = if one == "2>" { "" } else { "'" };
            write!(line, " {quote}{one}{quote}").unwrap();
        }
        let out = self.folder.path().join("out");
        let mut script = quiet(Command::new("script"));
        let mut child = script
            .args(["--quiet", "--return", "--command", &line])
            .arg(&out)
            .env("NO_COLOR", "1")
            .env("XDG_DATA_HOME", self.folder.path().join("data"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("script is missing: apt-get install -y bsdutils");
        child
            .stdin
            .as_mut()
            .unwrap()
            .write_all(typed.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        let mut ran = Ran::from(output);
        // What is typed before the question is asked stands there too.
        ran.out = fs::read_to_string(&out).unwrap().replace("\r\n", "\n");
        ran
    }
}

fn nothing(heard: &Receiver<Request>) -> bool {
    heard.recv_timeout(Duration::from_millis(100)).is_err()
}

#[test]
fn unless_names_are_asked_for_none_is_sent() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let ran = customer.run(&["--yes"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(
        ran.err.contains(&format!("Sent to {}.", customer.url)),
        "{}",
        ran.err
    );
    let request = heard.recv().unwrap();
    assert_eq!(
        request.line,
        "POST /api/v1/engagements/E-7/assessments HTTP/1.1"
    );
    assert_eq!(request.header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!(request.header("content-type"), "application/json");
    assert_eq!(request.header("accept-language"), "en");
    let text = String::from_utf8(request.body.clone()).unwrap();
    assert!(!text.to_lowercase().contains("canary"), "{text}");
    let sent: Report = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(sent.subjects, Subjects::Hashed);
    assert_eq!((sent.summary.checked, sent.summary.errors), (2, 2));
    assert_eq!(sent.findings.len(), 2);
    assert!(sent.run.targets[0].starts_with("hmac-sha256:"));
    // The next run tells the same subjects, under another key of its own.
    let again = customer.run(&["--yes"]);
    assert_eq!(again.code, 1);
    let second = heard.recv().unwrap();
    let other: Report = serde_json::from_slice(&second.body).unwrap();
    assert_eq!(other.findings, sent.findings);
    assert_ne!(
        second.header("idempotency-key"),
        request.header("idempotency-key")
    );
    // A secret of the customer's own makes others of them, which nobody else can make.
    program::write(&customer.folder.path().join("secret"), b"a secret of mine");
    let secret = customer.folder.path().join("secret");
    customer.run(&["--yes", "--hash-key", secret.to_str().unwrap()]);
    let own: Report = serde_json::from_slice(&heard.recv().unwrap().body).unwrap();
    assert_ne!(own.findings[0].subject, sent.findings[0].subject);
    assert_eq!(own.findings[0].rule, sent.findings[0].rule);
}

#[test]
fn with_names_all_of_it_is_sent_and_the_local_report_has_it_anyway() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let named = customer.run(&["--yes", "--with-names", "--json"]);
    let sent: Report = serde_json::from_slice(&heard.recv().unwrap().body).unwrap();
    assert_eq!(sent, named.report());
    assert_eq!(sent.findings[0].subject, "cn=Zoe Canary,dc=contoso,dc=com");
    // The local report has the names either way, and without them what was sent in their place.
    let mut hashed = customer.run(&["--yes", "--json"]).report().findings;
    assert!(hashed.iter().all(|finding| finding.hash.is_some()));
    for finding in &mut hashed {
        finding.hash = None;
    }
    assert_eq!(hashed, named.report().findings);
}

#[test]
fn what_is_shown_is_what_is_sent_and_only_after_a_yes() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    for no in ["n\n", "\n", "maybe\n"] {
        let ran = customer.at_a_terminal(no, &[]);
        assert_eq!(ran.code, 1, "{}", ran.out);
        assert!(ran.out.contains("Nothing was sent."), "{}", ran.out);
        assert!(nothing(&heard));
    }
    let ran = customer.at_a_terminal("y\n", &[]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    let request = heard.recv().unwrap();
    let body = String::from_utf8(request.body).unwrap();
    assert!(
        ran.out.contains(&body),
        "shown:\n{}\nsent:\n{body}",
        ran.out
    );
    assert!(
        ran.out
            .replace(',', "")
            .contains(&format!("({} bytes)", body.len())),
        "{}",
        ran.out
    );
}

#[test]
fn what_will_be_sent_is_shown_to_the_person_wherever_the_standard_error_goes() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let aside = customer.folder.path().join("aside");
    let ran = customer.at_a_terminal("y\n", &["2>", aside.to_str().unwrap()]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    let body = String::from_utf8(heard.recv_timeout(Duration::from_secs(5)).unwrap().body).unwrap();
    assert!(
        ran.out.contains(&body) && ran.out.contains("Send it? [y/N]"),
        "{}",
        ran.out
    );
    let aside = fs::read_to_string(aside).unwrap();
    assert_eq!(aside, format!("Sent to {}.\n", customer.url));
}

#[test]
fn a_long_body_is_kept_to_be_read() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let mut many = String::new();
    for place in 0..500 {
        writeln!(many, "dn: cn={place}\nmailNickname: .one{place}\n").unwrap();
    }
    program::write(&customer.folder.path().join("canary.ldif"), many.as_bytes());
    let ran = customer.at_a_terminal("n\n", &["--quiet"]);
    assert!(ran.out.contains("It is long. Read it in /"), "{}", ran.out);
    assert!(ran.out.len() < 4_096 && nothing(&heard));
}

#[test]
fn where_nobody_can_be_asked_nothing_is_sent() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    // Without a terminal of its own.
    let mut alone = quiet(Command::new("setsid"));
    let output = alone
        .arg("--wait")
        .arg(env!("CARGO_BIN_EXE_fasttrack-tools"));
    let ran: Ran = output
        .args(customer.arguments(&[]))
        .output()
        .unwrap()
        .into();
    // Told before the run, not after hours of it.
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("nothing was sent: add --yes"),
        "{}",
        ran.err
    );
    assert!(nothing(&heard));
}

#[test]
fn a_center_that_does_not_take_it_is_told_in_its_words() {
    let told = |answer| {
        let (address, _heard) = center(answer);
        let ran = Customer::of(address).run(&["--yes"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        ran.err
    };
    let body = "{\"title\":\"The token is for another engagement.\",\"detail\":\"\\u001b[2Jx\"}";
    let problem = format!(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let problem: &'static str = problem.leak();
    let said = told(problem);
    assert!(
        said.contains("(status 403): The token is for another engagement. [2Jx"),
        "{said}"
    );
    let busy = told(
        "HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    assert!(busy.contains("Try again in 7 seconds."), "{busy}");
    assert!(told("nonsense\r\n\r\n").contains("cannot be reached: "));
    let none = Customer::of(SocketAddr::from(([127, 0, 0, 1], 1))).run(&["--yes"]);
    assert_eq!(none.code, 2);
    assert!(none.err.contains("cannot be reached: "), "{}", none.err);
}

#[test]
fn a_token_goes_to_the_address_that_was_typed_and_nowhere_else() {
    let (address, heard) = center(CREATED);
    let moved = format!(
        "HTTP/1.1 307 Moved\r\nLocation: http://{address}/api/v1/engagements/E-7/assessments\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    let (first, _came) = center(moved.leak());
    let ran = Customer::of(first).run(&["--yes"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("(status 307)"), "{}", ran.err);
    assert!(nothing(&heard));
}

#[test]
fn what_would_stop_the_sending_stops_it_before_the_run() {
    let (address, heard) = center(CREATED);
    let mut customer = Customer::of(address);
    program::write(&customer.folder.path().join("token"), b" \n");
    let ran = customer.run(&["--yes"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("A token of the engagement is needed"),
        "{}",
        ran.err
    );
    for url in [
        "http://center.example/api/v1/engagements/E-7/assessments",
        "https://center.example/",
    ] {
        customer.url = url.to_owned();
        let ran = customer.run(&["--yes"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("Nothing can be sent to"), "{}", ran.err);
    }
    for without in ["--yes", "--with-names"] {
        let ran = run(["assess", "dns", "x.example", without]);
        assert_eq!(ran.code, 2, "{without} is about sending");
    }
    assert!(nothing(&heard));
}

#[test]
fn nobody_can_try_names_without_a_secret_that_stays_here() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let sent = |customer: &Customer| -> Report {
        let ran = customer.run(&["--yes"]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        let secret = customer.secret();
        assert!(
            ran.err.contains(secret.to_str().unwrap()),
            "where it lies is said: {}",
            ran.err
        );
        let body = heard.recv().unwrap().body;
        let text = fs::read_to_string(secret).unwrap();
        assert!(!String::from_utf8_lossy(&body).contains(text.trim()));
        serde_json::from_slice(&body).unwrap()
    };
    let first = sent(&customer);
    let text = fs::read_to_string(customer.secret()).unwrap();
    assert_eq!(text.trim().len(), 64, "32 bytes of chance");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&customer.secret()), 0o600);
    assert_eq!(mode(customer.secret().parent().unwrap()), 0o700);
    // What everybody can read makes no such hash: not the engagement's name by itself.
    let guess = |key: &[u8]| {
        use ring::hmac;
        let key = hmac::Key::new(hmac::HMAC_SHA256, key);
        let tag = hmac::sign(&key, b"cn=Zoe Canary,dc=contoso,dc=com");
        tag.as_ref()
            .iter()
            .fold("hmac-sha256:".to_owned(), |mut text, byte| {
                write!(text, "{byte:02x}").unwrap();
                text
            })
    };
    for known in ["E-7", "", &customer.url] {
        assert_ne!(first.findings[0].subject, guess(known.as_bytes()));
    }
    // The next run has the same; somebody else has others.
    assert_eq!(sent(&customer).findings, first.findings);
    let other = sent(&Customer::of(address));
    assert_ne!(other.findings[0].subject, first.findings[0].subject);
    // Without a home, with too short a secret or none, nothing is hashed and nothing is sent.
    let ran = customer.run_with(&["--yes"], &[("XDG_DATA_HOME", "data"), ("HOME", "")]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("name its file with --hash-key"),
        "{}",
        ran.err
    );
    for short in [b"".as_slice(), b"fifteen letters\n"] {
        program::write(&customer.folder.path().join("short"), short);
        let short = customer.folder.path().join("short");
        let ran = customer.run(&["--yes", "--hash-key", short.to_str().unwrap()]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("at least 16 characters"), "{}", ran.err);
    }
    assert!(nothing(&heard));
}

#[test]
fn from_a_hash_of_the_center_the_own_report_leads_to_the_object() {
    let (address, heard) = center(CREATED);
    let customer = Customer::of(address);
    let [json, html] = ["local.json", "local.html"].map(|name| customer.folder.path().join(name));
    let to = [
        format!("--json={}", json.display()),
        format!("--html={}", html.display()),
    ];
    let ran = customer.run(&["--yes", &to[0], &to[1]]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let body = heard.recv().unwrap().body;
    let sent: Report = serde_json::from_slice(&body).unwrap();
    let local: Report = serde_json::from_str(&fs::read_to_string(&json).unwrap()).unwrap();
    let page = fs::read_to_string(&html).unwrap();
    assert_eq!((sent.findings.len(), local.findings.len()), (2, 2));
    for (there, here) in sent.findings.iter().zip(&local.findings) {
        assert!(here.subject.contains("Canary"), "{}", here.subject);
        assert_eq!(here.hash.as_ref(), Some(&there.subject));
        assert!(page.contains(&there.subject), "{page}");
        let beginning = &there.subject["hmac-sha256:".len()..][..12];
        let said = format!("{}\n  hmac-sha256:{beginning}…\n", here.subject);
        assert!(ran.out.contains(&said), "{said} in {}", ran.out);
        // What is sent says no more than before.
        assert_eq!(there.hash, None);
    }
    // Where the Center has the names, there is nothing to look for.
    let ran = customer.run(&["--yes", "--with-names", &to[0]]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let named = fs::read_to_string(&json).unwrap();
    assert!(!named.contains("\"hash\"") && !ran.out.contains("sha256"));
}

#[test]
fn no_proxy_is_told_the_token_of_a_center_on_this_machine() {
    let (address, heard) = center(CREATED);
    let (proxy, overheard) = center("HTTP/1.1 200 Connection established\r\n\r\n");
    let customer = Customer::of(address);
    let proxy = format!("http://{proxy}");
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy"] {
        let ran = customer.run_with(&["--yes"], &[(name, &proxy)]);
        assert_eq!(ran.code, 1, "{name}: {}", ran.err);
        assert_eq!(
            heard.recv().unwrap().header("authorization"),
            format!("Bearer {TOKEN}")
        );
        assert!(nothing(&overheard), "{name}");
    }
}

#[test]
fn a_token_goes_to_a_center_whose_certificate_is_trusted_and_is_its_own() {
    let folder = tempfile::tempdir().unwrap();
    slapd::certificates(folder.path());
    let (address, heard) = safe_center(CREATED, folder.path());
    let mut customer = Customer::of(address);
    let authority = folder.path().join("ca.pem");
    let trusting = [("SSL_CERT_FILE", authority.to_str().unwrap())];
    let path = "api/v1/engagements/E-7/assessments";
    customer.url = format!("https://{address}/{path}");
    let untrusted = customer.run(&["--yes"]);
    assert_eq!(untrusted.code, 2, "{untrusted:?}");
    assert!(
        untrusted.err.contains("cannot be reached: ") && untrusted.err.contains("UnknownIssuer"),
        "{}",
        untrusted.err
    );
    assert!(nothing(&heard));
    let trusted = customer.run_with(&["--yes"], &trusting);
    assert_eq!(trusted.code, 1, "{}", trusted.err);
    assert_eq!(
        heard.recv().unwrap().header("authorization"),
        format!("Bearer {TOKEN}")
    );
    // Trusted, but somebody else.
    customer.url = format!("https://localhost:{}/{path}", address.port());
    let other = customer.run_with(&["--yes"], &trusting);
    assert_eq!(other.code, 2, "{other:?}");
    assert!(other.err.contains("not valid for name"), "{}", other.err);
    assert!(nothing(&heard));
}
