//! A directory that is asked itself: `OpenLDAP` of Debian's packages, and servers that hang, lie or close.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::program::{self, Ran, run};
use crate::slapd::{self, READER, Slapd};

/// The findings of a run, a line each, in an order of their own: a server gives its objects in whatever.
fn lines(ran: &Ran) -> Vec<String> {
    let mut lines: Vec<String> = ran
        .report()
        .findings
        .into_iter()
        // A line of the one is an object of the other.
        .filter(|one| one.rule != "directory.input")
        .map(|one| {
            let mut others = one.others;
            others.sort();
            format!(
                "{} {:?} {} {} -> {} {others:?}",
                one.rule, one.severity, one.subject, one.seen, one.expected
            )
        })
        .collect();
    lines.sort();
    lines
}

/// What is typed to assess the directory at an address as its reader.
fn reading<'a>(server: &'a Slapd, address: &'a str) -> [&'a str; 8] {
    let password = &server.password;
    [
        "assess",
        "directory",
        address,
        "--bind",
        READER,
        "--password-file",
        password,
        "--json",
    ]
}

#[test]
fn a_server_tells_the_same_as_its_own_export() {
    let server = Slapd::start();
    let asked = run(reading(&server, &server.plain));
    let read = run(["assess", "directory", &server.export, "--json"]);
    assert_eq!((asked.code, read.code), (1, 1), "{}{}", asked.err, read.err);
    let (asked_lines, read_lines) = (lines(&asked), lines(&read));
    assert!(read_lines.len() > 150, "{}", read_lines.len());
    assert_eq!(asked_lines, read_lines);
    // Of some names the bytes are no text.
    let unread = |ran: &Ran| {
        let report = ran.report();
        let objects = report.findings.iter();
        objects
            .filter(|one| one.subject.starts_with("Object "))
            .count()
    };
    assert_eq!((unread(&asked), unread(&read)), (16, 0));
    // More than three pages, and more than the server gives to a question without pages.
    assert_eq!(asked.report().summary, read.report().summary);
    assert!(asked.report().summary.checked > 1_500);
    assert_eq!(
        asked.report().run.targets,
        [format!("{}dc=contoso,dc=com", server.plain_root)]
    );
}

#[test]
fn where_the_directory_begins_is_asked_of_the_server() {
    let server = Slapd::start();
    let whole = run(reading(&server, &server.plain_root));
    assert_eq!(whole.code, 1, "{}", whole.err);
    assert!(whole.report().summary.checked > 1_500);
    let one = format!(
        "{}cn=user%207,ou=people,dc=contoso,dc=com??base",
        server.plain_root
    );
    let one = run(reading(&server, &one));
    assert_eq!(one.report().summary.checked, 1, "{}", one.err);
}

#[test]
fn an_encrypted_connection_needs_a_certificate_that_is_trusted() {
    let server = Slapd::start();
    let arguments = reading(&server, &server.tls);
    let trusted: Ran = server.trusting().args(arguments).output().unwrap().into();
    assert_eq!(trusted.code, 1, "{}", trusted.err);
    assert!(trusted.report().summary.checked > 1_500);
    let untrusted = run(arguments);
    assert_eq!((untrusted.code, untrusted.out.as_str()), (2, ""));
    assert!(
        untrusted
            .err
            .starts_with("fasttrack-tools: No encrypted connection: "),
        "{}",
        untrusted.err
    );
}

#[test]
fn a_password_leaves_this_machine_under_tls_only() {
    let server = Slapd::start();
    // An address of this machine that is none of its loopback.
    let arguments = reading(&server, &server.elsewhere);
    let started: Ran = server.trusting().args(arguments).output().unwrap().into();
    assert_eq!(started.code, 1, "{}", started.err);
    assert!(started.report().summary.checked > 1_500);
    // One that takes no TLS is told no password.
    let refuses = b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x02\x04\x00\x04\x00";
    let (address, heard) = serve(move |mut stream| {
        let mut room = [0; 1_024];
        let count = stream.read(&mut room).unwrap();
        stream.write_all(refuses).unwrap();
        let mut all = room[..count].to_vec();
        let _ = stream.read_to_end(&mut all);
        all
    });
    let url = format!("ldap://0.0.0.0:{}/dc=x", address.port());
    let told = run([
        "assess",
        "directory",
        &url,
        "--bind",
        READER,
        "--password-file",
        &server.password,
    ]);
    assert_eq!(told.code, 2);
    assert!(told.err.contains("offers no encryption"), "{}", told.err);
    let heard = String::from_utf8_lossy(&heard.recv().unwrap()).into_owned();
    assert!(
        !heard.contains("reader") && !heard.contains(slapd::PASSWORD),
        "{heard}"
    );
}

#[test]
fn a_server_that_refuses_or_gives_a_part_is_told_as_that() {
    let server = Slapd::start();
    program::write(&server.folder.path().join("wrong"), b"wrong\n");
    let wrong = server.folder.path().join("wrong");
    let wrong = wrong.to_str().unwrap();
    let refused = run([
        "assess",
        "directory",
        &server.plain,
        "--bind",
        READER,
        "--password-file",
        wrong,
    ]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains("The directory refuses (result 49)"),
        "{}",
        refused.err
    );
    let nobody = run(["assess", "directory", &server.plain]);
    assert_eq!(nobody.code, 2, "{}", nobody.out);
    assert!(
        nobody.err.contains("The directory refuses (result 32)"),
        "{}",
        nobody.err
    );
    let part = run([
        "assess",
        "directory",
        &server.plain,
        "--bind",
        slapd::LIMITED,
        "--password-file",
        &server.password,
    ]);
    assert_eq!(part.code, 2);
    assert!(
        part.err
            .contains("gives only a part of its objects (result "),
        "{}",
        part.err
    );
    // What it did give has been told.
    assert!(part.out.contains("user 7"), "{}", part.out);
}

#[test]
fn what_is_no_address_is_refused_and_an_empty_password_is_none() {
    for url in [
        "ldap://me:secret@127.0.0.1/dc=x",
        "ldap://127.0.0.1/dc=x?mail",
        "ldaps://",
    ] {
        let ran = run(["assess", "directory", url]);
        assert_eq!(ran.code, 2);
        assert!(
            ran.err.contains("is not an address of a directory"),
            "{}",
            ran.err
        );
    }
    let ran = run([
        "assess",
        "directory",
        "ldap://127.0.0.1:1/dc=x",
        "--bind",
        "cn=x",
        "--password-file",
        "/dev/null",
    ]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("A password is needed"), "{}", ran.err);
    let ran = run(["assess", "directory", "ldap://127.0.0.1:1/dc=x"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("127.0.0.1:1 cannot be reached"),
        "{}",
        ran.err
    );
    let ran = run([
        "assess",
        "directory",
        "ldap://127.0.0.1/dc=x",
        "--password",
        "secret",
    ]);
    assert_eq!(ran.code, 2, "a password is no argument");
}

/// Serves one connection and tells what came of it.
fn serve<T: Send + 'static>(
    each: impl FnOnce(TcpStream) -> T + Send + 'static,
) -> (SocketAddr, mpsc::Receiver<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (told, heard) = mpsc::channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let _ = told.send(each(stream));
    });
    (address, heard)
}

/// Answers the first question with these bytes, then keeps still or closes.
fn answers(bytes: Vec<u8>, closes: bool) -> (Ran, Duration) {
    let (address, _heard) = serve(move |mut stream| {
        let mut room = [0; 4_096];
        let _ = stream.read(&mut room);
        let _ = stream.write_all(&bytes);
        if !closes {
            thread::sleep(Duration::from_mins(2));
        }
    });
    timed(address)
}

fn timed(address: SocketAddr) -> (Ran, Duration) {
    #[expect(
        clippy::disallowed_methods,
        reason = "how long a server that hangs is waited for"
    )]
    let begun = Instant::now();
    let ran = run([
        "assess",
        "directory",
        &format!("ldap://{address}/dc=x"),
        "--timeout",
        "1",
    ]);
    (ran, begun.elapsed())
}

/// A message of an object without any attribute.
fn object(name: &str) -> Vec<u8> {
    let length = u8::try_from(name.len()).unwrap();
    let mut bytes = vec![
        0x30,
        length + 9,
        0x02,
        0x01,
        0x01,
        0x64,
        length + 4,
        0x04,
        length,
    ];
    bytes.extend_from_slice(name.as_bytes());
    bytes.extend_from_slice(&[0x30, 0x00]);
    bytes
}

/// The end of a page, with where the next one begins.
fn page_end(id: u8, cookie: &[u8]) -> Vec<u8> {
    let length = u8::try_from(cookie.len()).unwrap();
    let value = [&[0x30, length + 5, 0x02, 0x01, 0x00, 0x04, length], cookie].concat();
    let oid = b"1.2.840.113556.1.4.319";
    let mut control = vec![0x04, 22];
    control.extend_from_slice(oid);
    control.extend_from_slice(&[0x04, u8::try_from(value.len()).unwrap()]);
    control.extend_from_slice(&value);
    let held = u8::try_from(control.len()).unwrap();
    let mut rest = vec![
        0x02, 0x01, id, 0x65, 0x07, 0x0a, 0x01, 0x00, 0x04, 0x00, 0x04, 0x00,
    ];
    rest.extend_from_slice(&[0xA0, held + 2, 0x30, held]);
    rest.extend_from_slice(&control);
    let mut bytes = vec![0x30, u8::try_from(rest.len()).unwrap()];
    bytes.extend_from_slice(&rest);
    bytes
}

#[test]
fn a_server_that_hangs_is_left() {
    for bytes in [Vec::new(), vec![0x30], object("cn=one,dc=x")[..7].to_vec()] {
        let (ran, took) = answers(bytes, false);
        assert_eq!(ran.code, 2);
        assert!(
            ran.err.contains("did not answer within 1 second"),
            "{}",
            ran.err
        );
        assert!(took < Duration::from_mins(1), "{took:?}");
    }
    // A byte now and then is no answer either.
    let (address, _heard) = serve(|mut stream| {
        let mut room = [0; 4_096];
        let _ = stream.read(&mut room);
        let _ = stream.write_all(&[0x30, 0x84, 0x00, 0x0F, 0xFF, 0xFF]);
        while stream.write_all(&[0x02]).is_ok() {
            thread::sleep(Duration::from_millis(200));
        }
    });
    let (ran, took) = timed(address);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("did not answer within 1 second"),
        "{}",
        ran.err
    );
    assert!(took < Duration::from_mins(1), "{took:?}");
}

#[test]
fn a_server_that_closes_is_told_with_what_it_gave() {
    let (ran, _) = answers(Vec::new(), true);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("closed the connection"), "{}", ran.err);
    let (ran, _) = answers(object("cn=one,dc=x")[..9].to_vec(), true);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("closed the connection"), "{}", ran.err);
    // Notice of disconnection, under no number.
    let notice = b"\x30\x14\x02\x01\x00\x78\x0f\x0a\x01\x34\x04\x00\x04\x08shutting".to_vec();
    let (ran, _) = answers(notice, true);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("refuses (result 52): shutting"),
        "{}",
        ran.err
    );
}

#[test]
fn a_server_that_lies_is_told_as_that() {
    let mut lies: Vec<Vec<u8>> = vec![
        b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(),
        // Four gigabytes, a length without end, a length of nine bytes.
        vec![0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
        vec![0x30, 0x80, 0x02, 0x01, 0x01],
        vec![0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        // Without a number, with one of nine bytes, without an operation that is any.
        vec![0x30, 0x00],
        vec![0x30, 0x0B, 0x02, 0x09, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ];
    // An object whose inner lengths reach outside of it.
    for place in [6, 8] {
        let mut torn = object("cn=one,dc=x");
        torn[place] = 0x7F;
        lies.push(torn);
    }
    let mut torn = object("cn=one,dc=x");
    let last = torn.len() - 1;
    torn[last] = 0x05;
    lies.push(torn);
    for lie in lies {
        let told = format!("{lie:02X?}");
        let (ran, _) = answers(lie, true);
        assert_eq!(ran.code, 2, "{told}");
        let is_told = ran.err.contains("is not LDAP") || ran.err.contains("closed the connection");
        assert!(
            is_told && !ran.err.contains("panicked"),
            "{told}: {}",
            ran.err
        );
    }
}

#[test]
fn pages_without_objects_end_somewhere() {
    let (address, heard) = serve(|mut stream| {
        let mut room = [0; 4_096];
        let mut pages = 0_u32;
        while stream.read(&mut room).is_ok_and(|count| count > 0) {
            pages += 1;
            // The number of a message is told back as it came: one byte or two.
            let id = room.windows(2).position(|pair| pair[0] == 0x02).unwrap();
            let length = usize::from(room[id + 1]);
            let mut end = page_end(0, b"again");
            end[1] += u8::try_from(length - 1).unwrap();
            end.splice(3..5, room[id + 1..id + 2 + length].iter().copied());
            if stream.write_all(&end).is_err() {
                break;
            }
        }
        pages
    });
    let (ran, _) = timed(address);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("is not LDAP"), "{}", ran.err);
    assert!(heard.recv().unwrap() > 900);
}
