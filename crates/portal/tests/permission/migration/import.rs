//! What another tool wrote, read as a wave.

use axum::http::StatusCode;
use cast::CONTOSO;

use super::{MIGRATION, Plan};
use crate::browser::Asked;

/// A log of imapsync in which of 25 messages one was not copied, for its size.
pub const LOG: &str =
    "Here is imapsync 2.229 on host mover, a linux system with 0.6/1.9 free GiB of RAM
Transfer started at Tuesday  3 November 2026-11-03 09:00:00 +0000 UTC
$RCSfile: imapsync,v $ $Revision: 2.229 $ $Date: 2022/09/14 18:08:24 $
Host1: IMAP server [mail.contoso.example] port [993] user [anna]
Host2: IMAP server [outlook.example] port [993] user [anna@contoso.example]
Host1 Nb messages:                   25 messages
Host1 Total size:             400000000 bytes (381.47 MiB)
msg INBOX/5 skipped (40000000 exceeds maxsize limit 35651584 bytes)
++++ Statistics
Messages transferred                    : 24
Messages skipped                        : 0
Messages found in host1 not in host2    : 1 messages
Total bytes transferred                 : 300000 (292.969 KiB)
Detected 0 errors
Exiting with return value 0 (EX_OK: successful termination) 0/50 nb_errors/max_errors
";

#[tokio::test]
async fn what_another_tool_wrote_becomes_a_wave() {
    let plan = Plan::new().await;
    let path = format!("{MIGRATION}/import");
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains(&path), "it needs no wave of its own");
    let engagement = plan.engagement.to_string();
    let fields = |tool| {
        [
            ("key", "0123456789abcdef0123456789abcdef"),
            ("engagement", engagement.as_str()),
            ("tool", tool),
            ("wave", "pilot"),
            ("source", "imap"),
            ("name", ""),
        ]
    };
    for (tool, text, told) in [
        ("imapsync", "", "report-e"),
        ("imapsync", "From: anna\n\nHello\n", "report-e"),
        ("", LOG, "tool-e"),
    ] {
        let sent = Asked::with_file(&path, &fields(tool), ("report", text));
        let sent = plan.send(sent, CONTOSO).await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        let told = format!("id=\"{told}\"");
        assert!(sent.text.contains(&told), "{told}: {}", sent.text);
    }
    let sent = Asked::with_file(&path, &fields("imapsync"), ("report", LOG));
    let sent = plan.send(sent, CONTOSO).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = plan.read(CONTOSO, sent.location()).await;
    assert!(page.contains("<h1>imapsync 2.229</h1>"), "{page}");
    assert!(page.contains("Message too large") && page.contains("/accept\""));
    assert!(!page.contains("/retry\"") && !page.contains("migrate mail pair"));
    assert!(
        page.contains("Imported from a report of imapsync 2.229"),
        "{page}"
    );
    assert!(
        !page.contains("Try again to move what can still"),
        "not from here"
    );
    let form = plan.read(CONTOSO, &path).await;
    assert!(
        form.contains("imapsync 2.229</option>"),
        "a later report goes on"
    );
}
