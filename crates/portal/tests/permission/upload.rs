//! A task's form with files, as browsers and worse send it, and its files as they are handed out.

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use cast::{CONTOSO, HANBIT};
use center::file::MOST_BYTES;
use center::sign_in::Secret;
use tower::ServiceExt;

use crate::browser::{Answered, Asked};
use crate::ground::Ground;

const BOUNDARY: &str = "----a-browser-makes-this";

/// A form in parts. Its end is its own, so that it can be left away.
#[derive(Default)]
struct Parts(Vec<u8>);

impl Parts {
    fn answer(self, name: &str, value: &str) -> Self {
        self.part(&format!("name=\"{name}\""), value.as_bytes())
    }

    fn file(self, name: &str, bytes: &[u8]) -> Self {
        self.part(&format!("name=\"files\"; filename=\"{name}\""), bytes)
    }

    fn part(mut self, disposition: &str, bytes: &[u8]) -> Self {
        let head = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; {disposition}\r\n");
        self.0.extend(head.bytes());
        self.0.extend(b"content-type: text/html\r\n\r\n");
        self.0.extend(bytes);
        self.0.extend(b"\r\n");
        self
    }

    fn end(mut self) -> Vec<u8> {
        self.0.extend(format!("--{BOUNDARY}--\r\n").bytes());
        self.0
    }
}

fn form(key: &str) -> Parts {
    Parts::default()
        .answer("key", key)
        .answer("kept-at", "The safe.")
        .answer("note", "Typed with care.")
}

/// The customer's admin at the form of an open task.
struct Sender {
    ground: Ground,
    cookie: Secret,
}

impl Sender {
    async fn new() -> Self {
        let ground = Ground::new().await;
        let cookie = ground.stage.click(CONTOSO).await;
        Self { ground, cookie }
    }

    async fn send(&self, to: &str, body: Vec<u8>) -> Answered {
        let path = self.ground.path(to, Some(CONTOSO)).await;
        let cookie = format!("fasttrack-loopback={}", self.cookie.reveal());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = Request::post(path)
            .header(header::HOST, "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind)
            .header(header::COOKIE, cookie)
            .body(Body::from(body))
            .unwrap();
        let pages = self.ground.pages.clone();
        let answered = pages.oneshot(request).await.unwrap();
        let (parts, body) = answered.into_parts();
        let bytes = to_bytes(body, 16 * 1024 * 1024).await.unwrap();
        Answered {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    async fn done(&self, body: Vec<u8>) -> Answered {
        self.send("/t/{domain}/tasks/{task}/done", body).await
    }

    async fn get(&self, path: &str) -> Answered {
        let asked = Asked::get(path).with(Some(&self.cookie));
        asked.send(&self.ground.pages).await
    }

    /// The addresses of the files on the task's page.
    async fn files(&self) -> Vec<String> {
        let task = "/t/{domain}/tasks/{task}";
        let path = self.ground.path(task, Some(CONTOSO)).await;
        let page = self.get(&path).await.text;
        let links = page.split("<a href=\"").skip(1);
        let paths = links.map(|rest| rest.split('"').next().unwrap().to_owned());
        paths.filter(|path| path.contains("/files/")).collect()
    }
}

/// A form that came back: not taken, what was typed still in it, and this said by the files.
fn came_back(answered: &Answered, error: &str) {
    assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answered.text.contains("Typed with care."),
        "the note is kept"
    );
    assert!(answered.text.contains("id=\"files-e\""), "by its field");
    assert!(answered.text.contains(error), "{}", answered.text);
}

#[tokio::test]
async fn whatever_is_in_a_file_a_browser_can_only_save_it() {
    let sender = Sender::new().await;
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let body = form("k1")
        .file("drawing.svg", script)
        .file("page.html", b"<script>alert(2)</script>")
        .file("setup.exe", b"MZ\x90\0")
        .file("report.pdf", b"%PDF-1.7")
        .file("C:\\Users\\x%22; y=%0D%0Aset-cookie: a=b.txt", b"words")
        .end();
    let answered = sender.done(body).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);
    let files = sender.files().await;
    assert_eq!(files.len(), 5);
    let mut found = Vec::new();
    for path in &files {
        let file = sender.get(path).await;
        assert_eq!(file.status, StatusCode::OK, "{path}");
        let of = |name: &str| file.headers[name].to_str().unwrap().to_owned();
        let disposition = of("content-disposition");
        let (before, name) = disposition.split_once("''").unwrap();
        assert_eq!(before, "attachment; filename*=UTF-8");
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
        assert!(name.bytes().all(is_plain), "{name}");
        assert_eq!(of("x-content-type-options"), "nosniff");
        assert_eq!(of("content-security-policy"), "sandbox; default-src 'none'");
        assert!(!file.headers.contains_key(header::SET_COOKIE));
        found.push((name.to_owned(), of("content-type"), file.text));
    }
    let kind = |start: &str| {
        let file = found.iter().find(|(name, ..)| name.starts_with(start));
        let (_, kind, text) = file.unwrap();
        (kind.as_str(), text.as_bytes())
    };
    assert_eq!(kind("drawing"), ("application/octet-stream", &script[..]));
    assert_eq!(kind("page").0, "application/octet-stream");
    assert_eq!(kind("setup").0, "application/octet-stream");
    assert_eq!(kind("report").0, "application/pdf");
    assert_eq!(kind("x%"), ("text/plain; charset=utf-8", &b"words"[..]));
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_brings_the_form_back_with_what_was_typed() {
    let sender = Sender::new().await;
    let large = vec![b'x'; MOST_BYTES + 1];
    let before = sender.ground.stage.imprint().await;
    let many = (0..6).fold(form("k1"), |parts, _| parts.file("a.txt", b"x"));
    for (body, error) in [
        (
            form("k1").file("large.bin", &large).end(),
            "large.bin is too large",
        ),
        (many.end(), "This is too much at once"),
        (
            form("k1").file("empty.txt", b"").end(),
            "empty.txt is empty",
        ),
        (
            form("k1").file("a\u{202e}b.txt", b"x").end(),
            "has a name that cannot be saved",
        ),
        // Without its end.
        (
            form("k1").file("torn.txt", b"x").0,
            "did not arrive complete",
        ),
    ] {
        came_back(&sender.done(body).await, error);
    }
    let changes = sender.ground.stage.imprint().await;
    assert_eq!(changes.changes_since(&before), [""; 0]);
    let fine = sender.done(form("k1").file("fine.txt", b"x").end()).await;
    assert_eq!(
        fine.status,
        StatusCode::SEE_OTHER,
        "the same key still works"
    );
}

#[tokio::test]
async fn more_than_any_form_takes_is_read_to_its_end_and_comes_back() {
    let sender = Sender::new().await;
    let large = vec![0; MOST_BYTES];
    let body = (0..6).fold(form("k1"), |parts, _| parts.file("a.bin", &large));
    came_back(&sender.done(body.end()).await, "This is too much at once");
    let answers = form("k1").answer("x", &"x".repeat(70_000)).end();
    assert_eq!(
        sender.done(answers).await.status,
        StatusCode::BAD_REQUEST,
        "answers weigh as in any form"
    );
}

#[tokio::test]
async fn files_must_be_chosen_again_when_something_else_was_wrong() {
    let sender = Sender::new().await;
    let body = Parts::default()
        .answer("key", "k1")
        .answer("note", "Typed with care.\u{202e}")
        .file("fine.txt", b"x")
        .end();
    let answered = sender.send("/t/{domain}/tasks/{task}/review", body).await;
    came_back(&answered, "Choose them again");
    assert!(answered.text.contains("id=\"note-e\""));
    assert_eq!(sender.files().await.len(), 0);
}

#[tokio::test]
async fn a_form_with_files_that_is_none_is_refused_without_a_trace() {
    let sender = Sender::new().await;
    let before = sender.ground.stage.imprint().await;
    for body in [
        Vec::new(),
        b"no parts at all".to_vec(),
        format!("--{BOUNDARY}\r\n\r\n").into_bytes(),
        Parts::default().file("a.txt", b"without a key").end(),
    ] {
        let answered = sender.done(body).await;
        assert!(answered.status.is_client_error(), "{}", answered.status);
    }
    let after = sender.ground.stage.imprint().await;
    assert_eq!(after.changes_since(&before), [""; 0]);
}

/// Whoever clicks twice is led to the task twice.
#[tokio::test]
async fn a_form_sent_twice_is_taken_once_and_a_finished_task_keeps_no_more() {
    let sender = Sender::new().await;
    let kept = "SELECT count(*) FROM file_content";
    for _ in 0..2 {
        let sent = sender.done(form("k1").file("a.txt", b"once").end()).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    }
    assert_eq!(sender.files().await.len(), 1);
    let before = sender.ground.stage.number(kept).await;
    // With the key that was used, and with another.
    for key in ["k1", "k2"] {
        let late = form(key).file("late.txt", b"too late").end();
        assert_eq!(
            sender.done(late).await.status,
            StatusCode::CONFLICT,
            "{key}"
        );
    }
    assert_eq!(sender.ground.stage.number(kept).await, before);
}

/// A second way in skipped what the first one asks of a file.
#[tokio::test]
async fn abuse_32_no_other_form_takes_files_and_both_that_do_judge_them_alike() {
    let takes = [
        "/t/{domain}/tasks/{task}/done",
        "/t/{domain}/tasks/{task}/review",
    ];
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let mut kinds = Vec::new();
    for form_of in takes {
        let sender = Sender::new().await;
        let body = form("k1").file("picture.png", script).end();
        let sent = sender.send(form_of, body).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{form_of}");
        let file = sender.get(&sender.files().await[0]).await;
        let of = |name: header::HeaderName| file.headers[name].to_str().unwrap();
        assert!(of(header::CONTENT_DISPOSITION).ends_with("picture.png"));
        kinds.push(of(header::CONTENT_TYPE).to_owned());
    }
    assert_eq!(kinds, ["application/octet-stream"; 2]);
    let mut sender = Sender::new().await;
    let kept = "SELECT count(*) FROM file_content";
    let before = sender.ground.stage.number(kept).await;
    for route in portal::routes(true).table() {
        if route.method == Method::GET || takes.contains(&route.path) {
            continue;
        }
        // Some of the forms end a sign-in.
        if !sender.ground.is_signed_in(&sender.cookie).await {
            sender.cookie = sender.ground.stage.click(CONTOSO).await;
        }
        let body = form("k1").file("picture.png", script).end();
        let sent = sender.send(route.path, body).await;
        assert!(!sent.status.is_server_error(), "{}", route.path);
        let after = sender.ground.stage.number(kept).await;
        assert_eq!(after, before, "{}", route.path);
    }
}

#[tokio::test]
async fn a_file_of_another_tenant_answers_like_one_that_does_not_exist() {
    let sender = Sender::new().await;
    let sent = sender.done(form("k1").file("report.txt", b"secret").end());
    assert_eq!(sent.await.status, StatusCode::SEE_OTHER);
    let files = sender.files().await;
    let id = files[0].split('/').next_back().unwrap();
    let cookie = sender.ground.stage.click(HANBIT).await;
    let mut answers = Vec::new();
    for id in [id, "01900000-0000-7000-8000-000000000009"] {
        let path = format!("/t/hanbit.example/files/{id}");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&sender.ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
        answers.push(answered.text.replace(id, "…"));
    }
    assert_eq!(answers[0], answers[1]);
}
