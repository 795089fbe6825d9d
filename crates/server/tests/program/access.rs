//! Every answer carries the id that its lines in the log have; a stranger's word for it is not taken.

use crate::running::Running;

/// The id in an answer's head.
fn id_of(answer: &str) -> &str {
    let mut lines = answer.lines();
    let line = lines.find_map(|line| line.strip_prefix("x-request-id: "));
    line.unwrap()
}

#[test]
fn every_answer_has_an_id_of_its_own_that_a_stranger_cannot_choose() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::demo(folder.path(), &[]);
    let one = running.get("/sign-in", "");
    let other = running.get("/no-such-page", "x-request-id: chosen\r\n");
    assert_eq!(id_of(&one).len(), 16);
    assert_ne!(id_of(&other), "chosen");
    assert_ne!(id_of(&one), id_of(&other));
    // There is no /metrics beside the pages.
    let metrics = running.get("/metrics", "");
    assert!(metrics.starts_with("HTTP/1.1 404"), "{metrics}");
}

#[test]
fn no_secret_that_comes_with_a_request_is_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let tokens = folder.path().join("tokens.json");
    let filter = "info,fasttrack=trace,portal=trace,api=trace,center=trace,store=trace,mail=trace";
    let with_tokens = ["--tokens", tokens.to_str().unwrap()];
    let running = Running::demo_that_logs(filter, folder.path(), &with_tokens);
    let tokens = std::fs::read_to_string(tokens).unwrap();
    let tokens: serde_json::Value = serde_json::from_str(&tokens).unwrap();
    let secret = tokens["admin@contoso.example"].as_str().unwrap();
    let known = running.get("/api/v1/me", &format!("authorization: Bearer {secret}\r\n"));
    assert!(
        known.starts_with("HTTP/1.1 200"),
        "the secret is one: {known}"
    );
    for headers in [
        format!("authorization: Bearer {secret}\r\n"),
        format!("cookie: fasttrack-loopback={secret}\r\n"),
        format!("cookie: fasttrack-asked={secret}; fasttrack-known={secret}\r\n"),
        format!("x-request-id: {secret}\r\nreferer: http://127.0.0.1/join/{secret}\r\n"),
    ] {
        running.get("/you", &headers);
        running.get("/sign-in/code", &headers);
    }
    for path in [
        "/track/",
        "/join/",
        "/set-up/",
        "/t/",
        "/nowhere/",
        "/sign-in?from=/",
    ] {
        running.get(&format!("{path}{secret}"), "");
    }
    running.get("/roles", "");
    // By then every line before it is written.
    running.prints("/roles");
    for file in ["log", "errors"] {
        let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(!text.contains(secret), "{file} shows it:\n{text}");
        assert!(
            file == "errors" || text.contains("/track/{secret}"),
            "{text}"
        );
    }
}
