//! Evidence with files: sent as a form, shown with the task, saved again; and what of a form is refused.

use std::fmt::Write;

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, EN, HANBIT};
use center::once::Key;
use serde_json::json;

use crate::ground::Ground;
use crate::program::{Answered, Asked, token};

const REPORT: &str = "%PDF-1.7 the report";
const KIND: &str = "multipart/form-data; boundary=part";

/// A form of answers and of files, as browsers and programs write it.
fn form(parts: &[(&str, Option<&str>, &str)]) -> String {
    let mut form = String::new();
    for (name, file, content) in parts {
        let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
        write!(
            form,
            "--part\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n"
        )
        .unwrap();
    }
    form + "--part--\r\n"
}

async fn send(ground: &Ground, by: &str, path: &str, form: &str) -> Answered {
    let key = Key::draw(&ground.stage.center);
    send_by(ground, by, (path, &key), form).await
}

async fn send_by(ground: &Ground, by: &str, (path, key): (&str, &Key), form: &str) -> Answered {
    let held = token(&ground.stage, by).await;
    let asked = Asked::new(Method::POST, path).by(Some(&held));
    let asked = asked.header("content-type", KIND).text(form);
    asked.key(key.as_str()).send(&ground.api).await
}

async fn look(ground: &Ground, by: &str, path: &str) -> Answered {
    let held = token(&ground.stage, by).await;
    Asked::get(path).by(Some(&held)).send(&ground.api).await
}

fn review(ground: &Ground) -> String {
    let task = &ground.values["task"];
    format!("/tenants/contoso.example/tasks/{task}/ask-for-review")
}

async fn contents(ground: &Ground) -> i64 {
    ground
        .stage
        .number("SELECT count(*) FROM file_content")
        .await
}

#[tokio::test]
async fn a_file_is_shown_with_the_evidence_and_saved_again_by_both_sides_alone() {
    let ground = Ground::new().await;
    let sent = form(&[
        ("note", None, "Seen today."),
        ("files", Some("보고서 \u{2013} x.pdf"), REPORT),
    ]);
    let answered = send(&ground, CONTOSO, &review(&ground), &sent).await;
    assert_eq!(answered.status, StatusCode::NO_CONTENT, "{}", answered.text);

    let path = format!("/tenants/contoso.example/tasks/{}", ground.values["task"]);
    let shown = look(&ground, CONTOSO, &path).await.json();
    assert_eq!(shown["evidence"]["note"], "Seen today.");
    let file = &shown["files"][0];
    assert_eq!(file["name"], "보고서 \u{2013} x.pdf");
    let id = file["id"].as_str().unwrap();
    let own = format!("/tenants/contoso.example/files/{id}");
    for (by, path) in [(CONTOSO, own.clone()), (EN, format!("/desk/files/{id}"))] {
        let saved = look(&ground, by, &path).await;
        assert_eq!(saved.status, StatusCode::OK, "{path}");
        assert_eq!(saved.text, REPORT);
        assert_eq!(saved.headers["content-type"], "application/pdf");
        let name = saved.headers["content-disposition"].to_str().unwrap();
        assert!(
            name.starts_with("attachment; filename*=UTF-8''%EB%B3%B4"),
            "{name}"
        );
        let held = token(&ground.stage, by).await;
        let again = Asked::get(&path)
            .by(Some(&held))
            .header("if-none-match", saved.headers["etag"].to_str().unwrap());
        let again = again.send(&ground.api).await;
        assert_eq!(
            (again.status, again.text.as_str()),
            (StatusCode::NOT_MODIFIED, "")
        );
    }
    for (by, path) in [
        (HANBIT, own),
        (HANBIT, format!("/tenants/hanbit.example/files/{id}")),
    ] {
        assert_eq!(
            look(&ground, by, &path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_taken_leaves_nothing() {
    let ground = Ground::new().await;
    let large = "x".repeat(10 * 1024 * 1024 + 1);
    let many = [("files", Some("a.pdf"), REPORT); 6];
    let invalid = StatusCode::UNPROCESSABLE_ENTITY;
    for (parts, status, key) in [
        (
            &[("files", Some("a.pdf"), large.as_str())][..],
            invalid,
            "error-file-large",
        ),
        (&many[..], invalid, "error-file-many"),
        (
            &[("files", Some("a.pdf"), "")][..],
            invalid,
            "error-file-empty",
        ),
        (&[("notes", None, "x")][..], StatusCode::BAD_REQUEST, ""),
    ] {
        let answered = send(&ground, CONTOSO, &review(&ground), &form(parts)).await;
        assert_eq!(answered.status, status, "{}", answered.text);
        if !key.is_empty() {
            assert_eq!(
                answered.json()["errors"][0]["key"],
                json!(key),
                "{}",
                answered.text
            );
        }
    }
    let answered = send(
        &ground,
        CONTOSO,
        &review(&ground),
        "--part\r\nContent-Disposition: form",
    )
    .await;
    assert_eq!(
        answered.status,
        StatusCode::BAD_REQUEST,
        "{}",
        answered.text
    );
    // The one that the ground shows by itself.
    for table in ["file", "file_content"] {
        let rows = format!("SELECT count(*) FROM {table}");
        assert_eq!(ground.stage.number(&rows).await, 1, "{table}");
    }
}

/// The answer that was lost is had again, although the task would take nothing any more.
#[tokio::test]
async fn the_same_form_gets_the_same_answer_and_another_with_its_key_is_a_conflict() {
    let ground = Ground::new().await;
    let task = &ground.values["task"];
    for path in [
        format!("/tenants/contoso.example/tasks/{task}/ask-for-review"),
        format!("/tenants/contoso.example/tasks/{task}/complete"),
    ] {
        let key = Key::draw(&ground.stage.center);
        let asked = (path.as_str(), &key);
        let sent = form(&[("note", None, "Seen."), ("files", Some("a.pdf"), REPORT)]);
        for _ in 0..2 {
            let answered = send_by(&ground, CONTOSO, asked, &sent).await;
            assert_eq!(answered.status, StatusCode::NO_CONTENT, "{}", answered.text);
        }
        let kept = contents(&ground).await;
        let other = form(&[("note", None, "Seen."), ("files", Some("a.pdf"), "other")]);
        let answered = send_by(&ground, CONTOSO, asked, &other).await;
        assert_eq!(answered.status, StatusCode::CONFLICT, "{path}");
        assert_eq!(answered.json()["type"], "urn:fasttrack:problem:key-used");
        assert_eq!(contents(&ground).await, kept, "{path}");
    }
}

#[tokio::test]
async fn what_is_sent_to_a_task_that_takes_nothing_is_not_kept() {
    let ground = Ground::new().await;
    let task = &ground.values["task"];
    let complete = format!("/tenants/contoso.example/tasks/{task}/complete");
    let sent = form(&[("note", None, "Seen."), ("files", Some("a.pdf"), REPORT)]);
    let done = send(&ground, CONTOSO, &complete, &sent).await;
    assert_eq!(done.status, StatusCode::NO_CONTENT, "{}", done.text);
    let kept = contents(&ground).await;
    for path in [complete, review(&ground)] {
        let late = form(&[("files", Some("late.pdf"), "too late")]);
        let answered = send(&ground, CONTOSO, &path, &late).await;
        assert_eq!(answered.status, StatusCode::CONFLICT, "{path}");
        assert_eq!(answered.json()["type"], "urn:fasttrack:problem:state");
        assert_eq!(contents(&ground).await, kept, "{path}");
    }
}

#[tokio::test]
async fn a_form_needs_no_file_and_the_document_asks_for_none() {
    let ground = Ground::new().await;
    let sent = form(&[("note", None, "Seen today.")]);
    let answered = send(&ground, CONTOSO, &review(&ground), &sent).await;
    assert_eq!(answered.status, StatusCode::NO_CONTENT, "{}", answered.text);
    let document = api::document();
    let described = &document["components"]["schemas"]["EvidenceWithFiles"];
    assert!(described["properties"]["files"].is_object());
    assert!(described["required"].is_null(), "{}", described["required"]);
}

#[test]
fn wherever_a_file_can_be_saved_its_description_says_so() {
    let document = api::document();
    let described = &document["components"]["schemas"]["FileShown"]["description"];
    let described = described.as_str().unwrap();
    let operations = api::operations();
    let saved = operations.table().iter().map(|one| one.path.as_str());
    let saved: Vec<_> = saved
        .filter(|path| path.ends_with("/files/{file}"))
        .collect();
    assert_eq!(saved.len(), 3);
    for path in saved {
        assert!(described.contains(&format!("`{path}`")), "{path}");
    }
}

#[tokio::test]
async fn nobody_sends_files_to_a_task_that_is_none_of_theirs() {
    let ground = Ground::new().await;
    let sent = form(&[("files", Some("a.pdf"), REPORT)]);
    let answered = send(&ground, HANBIT, &review(&ground), &sent).await;
    assert_eq!(answered.status, StatusCode::NOT_FOUND);
}
