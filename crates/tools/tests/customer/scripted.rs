//! Directories that answer from a script: in another order than others, without end, or with a name that
//! is no text.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;
use std::time::Duration;

use crate::program::{Ran, run};

/// An element of BER.
pub fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x82], length.as_slice(), content].concat()
}

fn message(id: u8, operation: &[u8]) -> Vec<u8> {
    element(0x30, &[&[0x02, 0x01, id], operation].concat())
}

/// An object with its attributes, each with its values, in a message of its own.
fn entry(id: u8, name: &[u8], attributes: &[(&str, &[&str])]) -> Vec<u8> {
    message(id, &object(name, attributes))
}

/// An object with its attributes, each with its values.
pub fn object(name: &[u8], attributes: &[(&str, &[&str])]) -> Vec<u8> {
    let mut all = Vec::new();
    for (attribute, values) in attributes {
        let values: Vec<u8> = values
            .iter()
            .flat_map(|value| element(0x04, value.as_bytes()))
            .collect();
        let one = [element(0x04, attribute.as_bytes()), element(0x31, &values)].concat();
        all.extend(element(0x30, &one));
    }
    let operation = [element(0x04, name), element(0x30, &all)].concat();
    element(0x64, &operation)
}

fn reference(id: u8) -> Vec<u8> {
    message(id, &element(0x73, &element(0x04, b"ldap://elsewhere/")))
}

fn done(id: u8) -> Vec<u8> {
    message(id, &element(0x65, b"\x0a\x01\x00\x04\x00\x04\x00"))
}

/// Answers each request with the next of these, a piece at a time, with a pause behind each piece.
fn server(answers: Vec<Vec<Vec<u8>>>, pause: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut room = [0; 4_096];
        for answer in answers {
            if !stream.read(&mut room).is_ok_and(|count| count > 0) {
                return;
            }
            for piece in answer {
                // Who has gone reads no more.
                if stream.write_all(&piece).is_err() {
                    return;
                }
                thread::sleep(pause);
            }
        }
    });
    address
}

fn assess(address: SocketAddr, more: &[&str]) -> Ran {
    let url = format!("ldap://{address}/");
    let mut all = vec!["assess", "directory", &url, "--timeout", "2"];
    all.extend(more);
    run(all)
}

/// What a run makes of a server that says of itself what stands here, and holds one object.
fn based(attributes: &[(&str, &[&str])]) -> Ran {
    let root = vec![entry(1, b"", attributes), done(1)];
    let object = entry(2, b"cn=One,dc=x", &[("mailNickname", &[".one"])]);
    assess(
        server(vec![root, vec![object, done(2)]], Duration::ZERO),
        &["--json"],
    )
}

#[test]
fn where_a_directory_begins_is_known_in_whatever_order_the_server_says_it() {
    let contexts: (&str, &[&str]) = ("namingContexts", &["dc=x", "cn=config,dc=x", "cn=schema"]);
    let default: (&str, &[&str]) = ("DEFAULTNAMINGCONTEXT", &["dc=x"]);
    let other: (&str, &[&str]) = ("rootDomainNamingContext", &["dc=y"]);
    for said in [
        [default, contexts, other],
        [contexts, default, other],
        [other, contexts, default],
    ] {
        let ran = based(&said);
        assert_eq!(ran.code, 1, "{said:?} {}", ran.err);
        assert_eq!(ran.report().findings[0].subject, "cn=One,dc=x");
    }
    // One context, said twice or beside something else, is one.
    let ran = based(&[other, ("namingcontexts", &["dc=x", "dc=x"])]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    // Of two nobody says which, and another attribute is none.
    for said in [contexts, other, ("namingContexts", &[""])] {
        let ran = based(&[said]);
        assert_eq!(ran.code, 2, "{said:?}");
        assert!(
            ran.err.contains("does not name one directory"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn a_server_that_says_without_end_where_it_begins_is_left() {
    let many = |piece: Vec<u8>| vec![piece.repeat(20_000), done(1)];
    let root = entry(1, b"", &[("namingContexts", &["dc=x"])]);
    for said in [many(root), many(reference(1))] {
        let ran = assess(server(vec![said], Duration::ZERO), &[]);
        assert_eq!(ran.code, 2, "{}", ran.out);
        assert!(ran.err.contains("is not LDAP"), "{}", ran.err);
    }
}

#[test]
fn references_without_end_are_no_answer() {
    let root = || vec![entry(1, b"", &[("namingContexts", &["dc=x"])]), done(1)];
    let fast = vec![reference(2).repeat(20_000), done(2)];
    let ran = assess(server(vec![root(), fast], Duration::ZERO), &[]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains("is not LDAP"), "{}", ran.err);
    // One now and then gives no more time either.
    let mut slow = vec![reference(2); 40];
    slow.push(done(2));
    let ran = assess(server(vec![root(), slow], Duration::from_millis(200)), &[]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(
        ran.err.contains("did not answer within 2 seconds"),
        "{}",
        ran.err
    );
    // Some between objects are nothing to tell.
    let object = entry(2, b"cn=One,dc=x", &[("mailNickname", &[".one"])]);
    let some = [reference(2).repeat(9_000), object].concat();
    let some = vec![some.repeat(2), done(2)];
    let ran = assess(server(vec![root(), some], Duration::ZERO), &["--json"]);
    assert_eq!(
        (ran.code, ran.report().summary.checked),
        (1, 2),
        "{}",
        ran.err
    );
}

#[test]
fn an_object_whose_name_is_no_text_is_told_and_nothing_is_proposed_for_it() {
    let root = vec![entry(1, b"", &[("namingContexts", &["dc=x"])]), done(1)];
    let broken: (&str, &[&str]) = ("userPrincipalName", &["o ne@contoso.com"]);
    let objects = vec![
        entry(2, b"cn=One,dc=x", &[broken]),
        entry(2, b"cn=Zo\xEB,dc=x", &[broken, ("objectClass", &["user"])]),
        entry(2, b"", &[broken]),
        entry(2, b"cn=Four,dc=x", &[("mailNickname", &[".four"])]),
        done(2),
    ];
    let folder = tempfile::tempdir().unwrap();
    let changes = folder.path().join("changes.ldif");
    let ran = assess(
        server(vec![root, objects], Duration::ZERO),
        &["--json", "--changes", changes.to_str().unwrap()],
    );
    assert_eq!(ran.code, 1, "{}", ran.err);
    let told: Vec<String> = ran
        .report()
        .findings
        .into_iter()
        .map(|one| format!("{} {}", one.subject, one.rule))
        .collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told[0].starts_with("cn=One,dc=x directory.user-principal-name"));
    assert_eq!(told[1], "Object 2 directory.input");
    assert_eq!(told[2], "Object 3 directory.input");
    assert!(told[3].starts_with("cn=Four,dc=x "));
    assert_eq!(ran.report().summary.checked, 2);
    let proposed = fs::read_to_string(&changes).unwrap();
    let names: Vec<&str> = proposed
        .lines()
        .filter(|line| line.starts_with("dn:"))
        .collect();
    assert_eq!(names, ["dn: cn=One,dc=x", "dn: cn=Four,dc=x"]);
}
