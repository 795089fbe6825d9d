//! The `OpenAPI` document: what the handlers say of themselves, and beside it what is the same for all
//! of them, so that no handler has to repeat it.

mod tables;

use std::collections::BTreeMap;

use axum::http::Method;
use serde_json::{Map, Value, json};

use crate::limit::Limit;
use crate::operations::{Audience, Kind, Operation, Operations};

use tables::{ANSWERS, PARAMETERS, TAGS};

pub(crate) fn of(operations: Operations) -> Value {
    let table: BTreeMap<(String, Verb), Operation> = operations
        .table()
        .iter()
        .map(|one| ((one.path.clone(), Verb::of(&one.method)), one.clone()))
        .collect();
    let (_, openapi) = operations.into_parts();
    let mut document = serde_json::to_value(openapi).unwrap_or_default();
    document["openapi"] = json!("3.1.0");
    document["info"] = info();
    document["servers"] = json!([{"url": crate::BASE, "description": "This Center."}]);
    document["security"] = json!([{"token": []}]);
    document["tags"] = TAGS
        .iter()
        .map(|(name, description)| json!({"name": name, "description": description}))
        .collect();
    let mut paths = Map::new();
    if let Value::Object(described) = document["paths"].take() {
        for (path, mut item) in described {
            if let Some(item) = item.as_object_mut() {
                for (method, operation) in item.iter_mut() {
                    let key = (path.clone(), Verb(method.clone()));
                    if let Some(known) = table.get(&key) {
                        complete(operation, known);
                    }
                }
            }
            paths.insert(path, item);
        }
    }
    document["paths"] = Value::Object(paths);
    let components = &mut document["components"];
    components["securitySchemes"] = json!({"token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token that its owner made at /you."
    }});
    components["responses"] = responses();
    describe(
        &mut components["schemas"],
        ("AssessmentReport", "Report"),
        REPORT,
    );
    describe(
        &mut components["schemas"],
        ("MigrationProgress", "Progress"),
        PROGRESS,
    );
    components["schemas"]["Problem"] = schema_of::<crate::problem::Problem>();
    components["schemas"]["FieldProblem"] = schema_of::<crate::problem::FieldProblem>();
    document
}

/// A method as the document writes it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Verb(String);

impl Verb {
    fn of(method: &Method) -> Self {
        Self(method.as_str().to_ascii_lowercase())
    }
}

fn info() -> Value {
    json!({
        "title": "FastTrack",
        "version": "1",
        "description": "What the pages of a FastTrack Center do, for programs. Instants are RFC 3339 \
            in UTC, days are civil dates of the zone named beside them, durations of business time \
            are minutes. Unknown fields are refused.",
        "license": {"name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT"}
    })
}

fn schema_of<T: utoipa::PartialSchema>() -> Value {
    serde_json::to_value(T::schema()).unwrap_or_default()
}

/// The schema of a report. A test beside the type holds this file to it.
const REPORT: &str = include_str!("../../../docs/assess.schema.json");

/// The schema of how far a migration is, which a test beside its type holds to it as well.
const PROGRESS: &str = include_str!("../../../docs/migrate.schema.json");

/// Writes in full what the document only names: its parts stand among the other schemas, each with this
/// word before its name.
fn describe(schemas: &mut Value, (whole, part): (&str, &str), written: &str) {
    let moved = written.replace("#/$defs/", &format!("#/components/schemas/{part}"));
    let mut schema: Map<String, Value> = serde_json::from_str(&moved).unwrap_or_default();
    schema.remove("$schema");
    if let Some(Value::Object(parts)) = schema.remove("$defs") {
        for (name, one) in parts {
            schemas[format!("{part}{name}")] = one;
        }
    }
    let described = &mut schemas[whole];
    for name in ["description", "examples"] {
        schema.insert(name.to_owned(), described[name].take());
    }
    *described = Value::Object(schema);
}

/// Adds what follows from the operation's place in the list.
fn complete(operation: &mut Value, known: &Operation) {
    operation["tags"] = json!([known.tag]);
    operation["x-audience"] = json!(audience(known.audience));
    operation["x-action"] = json!(known.action.as_str());
    if known.audience == Audience::Visitor {
        operation["security"] = json!([]);
    }
    let mut parameters: Vec<Value> = path_parameters(&known.path);
    if let Some(own) = operation["parameters"].as_array() {
        parameters.extend(own.iter().cloned());
    }
    if known.kind == Kind::Makes {
        parameters.push(json!({
            "name": "Idempotency-Key",
            "in": "header",
            "required": true,
            "description": "The caller's own mark for this ask: the same key and body get the same \
                answer for 24 hours, another body is a conflict.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[!-~]+$"},
            "example": "5e3b8a52-8d0c-4a62-9a1f-7c6f0c1f6f51"
        }));
    }
    if known.compares {
        parameters.push(json!({
            "name": "If-Match",
            "in": "header",
            "required": false,
            "description": "The `ETag` of what is changed as it was read: refused if it was changed since.",
            "schema": {"type": "string"},
            "example": "\"3.5f0c61d2a37b4e8890aa12cd\""
        }));
    }
    if !parameters.is_empty() {
        operation["parameters"] = Value::Array(parameters);
    }
    let has_body = operation.get("requestBody").is_some();
    let answers = operation["responses"].as_object_mut();
    for (status, answer) in answers.into_iter().flatten() {
        answer["description"] = json!(match status.as_str() {
            "201" => "Made.",
            "204" => "Done.",
            _ => "As asked.",
        });
        if known.kind == Kind::Shows {
            answer["headers"] = json!({"ETag": {
                "description": "What it is now, for `If-None-Match`.",
                "schema": {"type": "string"}
            }});
        }
        if status == "201" {
            answer["headers"] = json!({"Location": {
                "description": "Where it is.",
                "schema": {"type": "string", "format": "uri-reference"}
            }});
        }
    }
    if known.kind == Kind::Shows {
        operation["responses"]["304"] = json!({"description": "As `If-None-Match` has it."});
    }
    let has_query = operation["parameters"]
        .as_array()
        .is_some_and(|all| all.iter().any(|one| one["in"] == "query"));
    for (status, name, _) in ANSWERS {
        let can_come = match status {
            "400" => has_body || has_query || known.kind == Kind::Makes,
            "401" => known.audience != Audience::Visitor,
            "404" | "403" => !matches!(known.audience, Audience::SignedIn | Audience::Visitor),
            "409" => known.kind != Kind::Shows || known.path.ends_with("/slots"),
            "412" => known.compares,
            "413" | "415" => has_body,
            // What stands in a path is an answer too, and so is what is there.
            "422" => has_body || known.kind != Kind::Shows,
            "405" => false,
            _ => true,
        };
        if can_come {
            operation["responses"][status] =
                json!({"$ref": format!("#/components/responses/{name}")});
        }
    }
}

fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::SignedIn => "signed_in",
        Audience::Customer => "customer",
        Audience::Specialist => "specialist",
        Audience::Manager => "manager",
        Audience::Operator => "operator",
        Audience::Partner => "partner",
        Audience::Tool => "tool",
        Audience::Runner => "runner",
        Audience::Visitor => "visitor",
    }
}

fn path_parameters(path: &str) -> Vec<Value> {
    let named = path.split('{').skip(1);
    let named = named.filter_map(|rest| rest.split('}').next());
    named
        .filter_map(|name| PARAMETERS.iter().find(|(known, ..)| *known == name))
        .map(|(name, kind, example, description)| {
            let schema = match *kind {
                "uuid" => json!({"type": "string", "format": "uuid"}),
                _ => json!({"type": "string"}),
            };
            json!({
                "name": name,
                "in": "path",
                "required": true,
                "description": description,
                "schema": schema,
                "example": example
            })
        })
        .collect()
}

fn responses() -> Value {
    let all = ANSWERS.iter().map(|(status, name, description)| {
        let description = match *status {
            "413" => format!("{description} {}", Limit::told()),
            _ => (*description).to_owned(),
        };
        let mut answer = json!({
            "description": description,
            "content": {"application/problem+json": {
                "schema": {"$ref": "#/components/schemas/Problem"}
            }}
        });
        if ["429", "503"].contains(status) {
            answer["headers"] = json!({"Retry-After": {
                "description": "Seconds.",
                "schema": {"type": "integer"}
            }});
        }
        if *status == "401" {
            answer["headers"] = json!({"WWW-Authenticate": {
                "description": "`Bearer`.",
                "schema": {"type": "string"}
            }});
        }
        ((*name).to_owned(), answer)
    });
    Value::Object(all.collect())
}
