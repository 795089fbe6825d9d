//! The document: a snapshot in git, one with the router, and complete.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use api::{Audience, Kind, Operation};
use axum::http::{Method, StatusCode};
use cast::Stage;
use serde_json::Value;

use crate::program::Asked;

/// What the program says, made once.
fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(api::document);
    &DOCUMENT
}

fn described(document: &Value, operation: &Operation) -> Value {
    let method = operation.method.as_str().to_ascii_lowercase();
    document["paths"][&operation.path][method].clone()
}

/// The example of an operation's body.
pub fn example(operation: &Operation) -> Option<Value> {
    let document = document();
    let described = described(document, operation);
    let schema = &described["requestBody"]["content"]["application/json"]["schema"];
    let name = schema["$ref"].as_str()?.rsplit('/').next()?.to_owned();
    let example = &document["components"]["schemas"][&name]["examples"][0];
    assert!(example.is_object(), "{name} has no example");
    Some(example.clone())
}

/// The example of a check's report.
pub fn report() -> Value {
    document()["components"]["schemas"]["AssessmentReport"]["examples"][0].clone()
}

#[test]
fn the_document_is_as_reviewed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/api/openapi.json");
    let written = serde_json::to_string_pretty(document()).unwrap() + "\n";
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(path, &written).unwrap();
    }
    let reviewed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        reviewed == written,
        "docs/api/openapi.json differs from what the program says: run this test with \
         INSTA_UPDATE=always and read the difference"
    );
}

#[test]
fn the_document_describes_every_operation_and_nothing_else() {
    let document = document();
    let mut described = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            described.insert((method.to_ascii_uppercase(), path.clone()));
        }
    }
    let operations = api::operations();
    let served: BTreeSet<_> = operations
        .table()
        .iter()
        .map(|one| (one.method.to_string(), one.path.clone()))
        .collect();
    assert_eq!(described, served);
    assert_eq!(operations.table().len(), served.len(), "one is there twice");
    assert!(served.len() > 140, "only {} operations", served.len());
}

#[test]
fn every_operation_says_what_it_is_and_what_can_come() {
    let document = document();
    let mut ids = BTreeSet::new();
    for operation in api::operations().table() {
        let said = described(document, operation);
        let name = format!("{} {}", operation.method, operation.path);
        assert!(
            said["summary"]
                .as_str()
                .is_some_and(|text| !text.is_empty()),
            "{name}"
        );
        let id = said["operationId"].as_str().unwrap().to_owned();
        assert!(ids.insert(id), "{name}: its id is there twice");
        assert_eq!(said["x-action"], operation.action.as_str(), "{name}");
        let answers = said["responses"].as_object().unwrap();
        for status in ["429", "500", "503"] {
            assert!(answers.contains_key(status), "{name} has no {status}");
        }
        // Only who needs no token can have none that holds.
        let is_open = operation.audience == Audience::Visitor;
        assert_eq!(answers.contains_key("401"), !is_open, "{name}");
        assert_eq!(said["security"] == serde_json::json!([]), is_open, "{name}");
        let named = operation.path.matches('{').count();
        let parameters = said["parameters"].as_array().map_or(&[][..], Vec::as_slice);
        let in_path = parameters.iter().filter(|one| one["in"] == "path");
        assert_eq!(
            in_path.count(),
            named,
            "{name} has a parameter nobody describes"
        );
        let is_a_look = operation.method == Method::GET;
        assert_eq!(is_a_look, operation.kind == Kind::Shows, "{name}");
    }
}

#[test]
fn what_tools_send_is_described_in_full() {
    let schemas = &document()["components"]["schemas"];
    let (report, progress) = (&schemas["AssessmentReport"], &schemas["MigrationProgress"]);
    assert_eq!(report["required"].as_array().map(Vec::len), Some(4));
    assert_eq!(progress["required"].as_array().map(Vec::len), Some(5));
    let mut parts = vec![report, progress];
    let mut met = BTreeSet::new();
    while let Some(part) = parts.pop() {
        let text = part.to_string();
        assert!(!text.contains("$defs"), "{text}");
        for name in text.split("#/components/schemas/").skip(1) {
            let name = name.split('"').next().unwrap();
            assert!(schemas[name].is_object(), "{name} is nowhere described");
            if met.insert(name.to_owned()) {
                parts.push(&schemas[name]);
            }
        }
    }
    assert!(met.contains("ReportFinding"), "{met:?}");
    assert!(met.contains("ProgressItem"), "{met:?}");
}

#[tokio::test]
async fn the_document_is_open_to_everybody_and_the_rest_to_tokens_only() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let answered = Asked::get("/openapi.json").send(&api).await;
    assert_eq!(answered.status, StatusCode::OK);
    assert_eq!(answered.json()["openapi"], "3.1.0");
    assert_eq!(&answered.json(), document());
    for path in [
        "/me",
        "/nothing-here",
        "/tenants/contoso.example",
        "/migration/event",
        // Open to be posted to, and to nothing else.
        "/migration/runners",
        "/migration/runners/",
    ] {
        let answered = Asked::get(path).send(&api).await;
        assert_eq!(answered.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(
            answered.header(axum::http::header::WWW_AUTHENTICATE),
            "Bearer"
        );
    }
}
