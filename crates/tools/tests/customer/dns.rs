//! Domains as a customer asks about them: of a resolver that says nothing.

use std::net::{SocketAddr, UdpSocket};

use crate::program::{Ran, run};

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
