//! The demo lets anybody sign in as anybody, so it stays on this machine.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::running::{Running, ended, text};

const ADDRESSES: [&str; 9] = [
    "admin@contoso.example",
    "admin@hanbit.example",
    "admin@tinyco.example",
    "partner@woodgrove.example",
    "specialist-ko@center.example",
    "specialist-zh@center.example",
    "specialist-en@center.example",
    "manager@center.example",
    "operator@center.example",
];

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_demo_refuses_an_address_that_others_can_reach() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8080"] {
        let refused = ended(&[
            "demo",
            "--listen",
            address,
            "--data",
            data.to_str().unwrap(),
        ]);
        assert_eq!(refused.status.code(), Some(1), "{address}");
        assert!(text(&refused.stderr).contains("--expose-demo"), "{address}");
    }
    assert!(!data.exists());
}

#[test]
fn the_tokens_are_one_for_each_address_and_for_their_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tokens.json");
    // A file that was there with looser rights, of an earlier run or of somebody else.
    fs::write(&file, "{}").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let running = Running::demo(folder.path(), &["--tokens", file.to_str().unwrap()]);
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(&folder.path().join("data")), 0o700);

    let tokens: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    for address in ADDRESSES {
        assert!(tokens[address].is_string(), "no token for {address}");
    }
    let page = |token: &str| {
        running.get(
            "/t/contoso.example/requests",
            &format!("authorization: Bearer {token}\r\n"),
        )
    };
    let own = tokens["admin@contoso.example"].as_str().unwrap();
    let others = tokens["admin@hanbit.example"].as_str().unwrap();
    assert!(page(own).starts_with("HTTP/1.1 200"));
    assert!(page(others).starts_with("HTTP/1.1 404"));
    assert!(page("made-up").starts_with("HTTP/1.1 401"));
}

#[test]
fn an_argument_that_is_not_known_is_refused() {
    let refused = ended(&["demo", "--expose"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("--expose"));
}
