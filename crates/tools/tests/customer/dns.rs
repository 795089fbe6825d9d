//! Domains as a customer asks about them: of a resolver that says of nothing that it is there, and of one
//! that says nothing.

use std::net::{SocketAddr, UdpSocket};
use std::thread;

use crate::program::{Ran, program, run};

/// The type of what a zone above says of the keys of this one (RFC 4034).
const DS: u16 = 43;

/// Answers every question that there is nothing.
fn empty() -> SocketAddr {
    faulty(0)
}

/// The same, but that questions for keys are answered with this code.
fn faulty(code: u8) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    thread::spawn(move || {
        let mut room = [0; 4_096];
        while let Ok((count, from)) = socket.recv_from(&mut room) {
            // The question again, as an answer without records.
            room[2] |= 0x80;
            room[3] = if type_in(&room) == DS { code } else { 0 };
            socket.send_to(&room[..count], from).unwrap();
        }
    });
    address
}

/// The type that a question asks for: behind the head and the labels of the name.
fn type_in(question: &[u8]) -> u16 {
    let mut at = 12;
    while question[at] != 0 {
        at += 1 + usize::from(question[at]);
    }
    u16::from_be_bytes([question[at + 1], question[at + 2]])
}

fn assess(resolver: SocketAddr, more: &[&str]) -> Ran {
    let resolver = resolver.to_string();
    let mut all = vec![
        "assess",
        "dns",
        "contoso.example",
        "--resolver",
        resolver.as_str(),
    ];
    all.extend(more);
    run(all)
}

#[test]
fn a_resolver_that_answers_nothing_is_a_run_that_could_not_be() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    // Nobody is there at all.
    let gone = SocketAddr::from(([127, 0, 0, 1], 1));
    for address in [address, gone] {
        let ran = assess(address, &["--json"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(
            ran.err.contains(&format!("{address} did not answer")),
            "{}",
            ran.err
        );
        // What was tried is told all the same.
        let report = ran.report();
        assert_eq!(report.run.unanswered, ["contoso.example"]);
        let [one] = report.findings.as_slice() else {
            panic!("{:?}", report.findings)
        };
        assert_eq!(
            (one.rule.as_str(), one.subject.as_str()),
            ("dns.answer", "contoso.example")
        );
    }
}

#[test]
fn of_keys_only_a_refusal_leaves_the_domain_answered() {
    // SERVFAIL; FORMERR, NOTIMP and REFUSED, as older servers say.
    for (code, is_answered) in [(2, false), (1, true), (4, true), (5, true)] {
        let ran = assess(faulty(code), &["--json", "--services", "teams"]);
        assert_eq!(ran.code, 1, "{ran:?}");
        let report = ran.report();
        let told = report.findings.iter().any(|one| one.rule == "dns.answer");
        assert!(told, "{report:?}");
        assert_eq!(report.run.unanswered.is_empty(), is_answered, "{code}");
    }
}

#[test]
fn silence_is_told_in_the_readers_words() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let resolver = silent.local_addr().unwrap().to_string();
    let mut program = program();
    program.env("LC_ALL", "de_DE.UTF-8").args([
        "assess",
        "dns",
        "contoso.example",
        "--resolver",
        &resolver,
    ]);
    let ran: Ran = program.output().unwrap().into();
    assert_eq!(ran.code, 2, "{ran:?}");
    let said = format!("Keine rechtzeitige Antwort (abgefragter DNS-Server: {resolver})");
    assert!(
        ran.out.contains(&said) && !ran.out.contains("timeout"),
        "{}",
        ran.out
    );
}

#[test]
fn what_nobody_answered_is_not_sent() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [token, key] = ["token", "key"].map(|name| folder.path().join(name));
    crate::program::write(&token, b"ft_token\n");
    crate::program::write(&key, b"a secret of sixteen characters\n");
    // Whoever would be sent to is not there, which would be said.
    let ran = assess(
        silent.local_addr().unwrap(),
        &[
            "--send",
            "http://127.0.0.1:1/api/v1/engagements/E-7/assessments",
            "--yes",
            "--token-file",
            token.to_str().unwrap(),
            "--hash-key",
            key.to_str().unwrap(),
        ],
    );
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.err.contains("Nothing was sent.") && !ran.err.contains("cannot be reached"),
        "{}",
        ran.err
    );
}

#[test]
fn no_domain_is_nothing_to_ask_about() {
    let ran = run([
        "assess",
        "dns",
        "--from",
        "/dev/null",
        "--resolver",
        "127.0.0.1:1",
    ]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn where_nothing_is_only_the_type_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let html = folder.path().join("report.html");
    let to = format!("--html={}", html.display());
    let ran = assess(empty(), &["--services", "teams", &to]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("\n  SRV\n    Missing → "), "{}", ran.out);
    for line in ran.out.lines() {
        assert!(!line.ends_with([' ', ':']), "{line:?}");
    }
    // On the page a line is marked as one to copy, and what is not there as that.
    let page = std::fs::read_to_string(&html).unwrap();
    // Where a line may break is no part of it.
    let page = page.replace("<wbr>", "");
    let line =
        "<code class=\"publish\">sip.contoso.example. 3600 IN CNAME sipdir.online.lync.com.</code>";
    assert!(page.contains(line) && page.contains(">–</td>"), "{page}");
}

#[test]
fn what_is_to_be_published_is_whole_or_said_in_words() {
    let without = assess(empty(), &["--json", "--services", "exchange"]);
    for rule in ["dns.dkim", "dns.verification"] {
        let report = without.report();
        let one = report.findings.iter().find(|one| one.rule == rule).unwrap();
        assert_eq!(one.publish, None, "{rule}");
        assert!(one.expected.len() > 20, "{rule}: {}", one.expected);
    }
    // No line to copy has a gap in it.
    for one in without.report().findings {
        let publish = one.publish.unwrap_or_default();
        assert!(!publish.contains(['<', '{']), "{publish}");
    }
    for tenant in ["contoso", "contoso.onmicrosoft.com"] {
        let ran = assess(
            empty(),
            &["--json", "--services", "exchange", "--tenant", tenant],
        );
        let report = ran.report();
        let lines: Vec<&str> = report
            .findings
            .iter()
            .filter(|one| one.rule == "dns.dkim")
            .filter_map(|one| one.publish.as_deref())
            .collect();
        assert_eq!(
            lines,
            [1, 2].map(|number| format!(
                "selector{number}._domainkey.contoso.example. 3600 IN CNAME \
                 selector{number}-contoso-example._domainkey.contoso.onmicrosoft.com."
            ))
        );
    }
    let other = assess(empty(), &["--tenant", "contoso.com"]);
    assert_eq!((other.code, other.out.as_str()), (2, ""));
    assert!(
        other
            .err
            .contains("contoso.com is not the name of a tenant"),
        "{}",
        other.err
    );
}
