//! The `OpenAPI` document: what the handlers say of themselves, and beside it what is the same for all
//! of them, so that no handler has to repeat it.

use std::collections::BTreeMap;

use axum::http::Method;
use serde_json::{Map, Value, json};

use crate::operations::{Audience, Kind, Operation, Operations};

/// What every parameter of a path is: its schema, an example, what it means.
const PARAMETERS: &[(&str, &str, &str, &str)] = &[
    (
        "domain",
        "string",
        "contoso.example",
        "The tenant, by its first verified domain.",
    ),
    (
        "reference",
        "string",
        "REQ-7KQ4M2",
        "The request, by what people quote.",
    ),
    (
        "engagement",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000001",
        "The engagement.",
    ),
    (
        "task",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000002",
        "The task.",
    ),
    (
        "guidance",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000003",
        "The entry of the guidance ledger.",
    ),
    (
        "question",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000009",
        "The question.",
    ),
    (
        "assessment",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000015",
        "The run of a check.",
    ),
    (
        "finding",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000016",
        "What checks found.",
    ),
    (
        "file",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000014",
        "The file shown as evidence.",
    ),
    (
        "note",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000013",
        "The note among staff.",
    ),
    (
        "survey",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000012",
        "What the person was asked.",
    ),
    (
        "meeting",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000004",
        "The meeting.",
    ),
    (
        "offer",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000005",
        "The offer.",
    ),
    (
        "job",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000a",
        "The job.",
    ),
    (
        "decision",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000006",
        "The decision.",
    ),
    (
        "person",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000007",
        "The person.",
    ),
    (
        "absence",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000008",
        "The absence.",
    ),
    (
        "region",
        "string",
        "emea",
        "The region, by its name in the catalog.",
    ),
    (
        "playbook",
        "string",
        "core",
        "The playbook, by its name in the catalog.",
    ),
    ("phase", "string", "assess", "The phase behind the gate."),
    (
        "webhook",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000009",
        "The address that is told what changes.",
    ),
    (
        "delivery",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000a",
        "The message, by its place in the list.",
    ),
    (
        "tenant",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000b",
        "The tenant.",
    ),
    (
        "tenant_domain",
        "string",
        "contoso-mail.example",
        "A domain of the tenant.",
    ),
    (
        "subscription",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000c",
        "The subscription.",
    ),
    (
        "import",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000d",
        "The file that was read.",
    ),
    (
        "role",
        "string",
        "specialist",
        "The role at the Center: `specialist`, `manager` or `operator`.",
    ),
    (
        "partner",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000e",
        "The partner.",
    ),
    (
        "hand_over",
        "uuid",
        "019f1b5d-0000-7000-8000-00000000000f",
        "The ask to become admin.",
    ),
    (
        "member",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000010",
        "The person of the tenant.",
    ),
    (
        "invitation",
        "uuid",
        "019f1b5d-0000-7000-8000-000000000011",
        "The invitation.",
    ),
    (
        "site",
        "string",
        "admin.contoso.example",
        "The origin of the site, percent-encoded; `https://` may be left out.",
    ),
];

const TAGS: &[(&str, &str)] = &[
    (
        "me",
        "Whose token this is, and how that person is told of news.",
    ),
    (
        "find",
        "What is found by reference, person, domain or name, within what is open to the token.",
    ),
    (
        "tenants",
        "Tenants and the services each is entitled to, with reasons.",
    ),
    ("requests", "Requests for assistance, from draft to answer."),
    (
        "engagements",
        "Where a tenant stands, and how an engagement ends.",
    ),
    (
        "tasks",
        "Tasks of the plan and what the customer does with them.",
    ),
    ("guidance", "The guidance ledger."),
    ("questions", "What customers ask that is about no task."),
    (
        "assessments",
        "What checks on the customer's side found: sent by its tool or a program of its own, kept by \
            engagement, closed by the next check or left as it is with a reason. The Specialist sees it.",
    ),
    (
        "surveys",
        "How well the help serves, asked at four milestones of an engagement.",
    ),
    ("meetings", "Free times and meetings."),
    (
        "customers",
        "For partners: their customers, each as far as its consent reaches.",
    ),
    (
        "requests on behalf",
        "For partners: what they ask for their customers.",
    ),
    (
        "tasks on behalf",
        "For partners: the tasks of a customer's plan that its consent is about.",
    ),
    ("consents", "What a tenant lets its partners see and do."),
    (
        "members",
        "The people of a tenant, and who is invited. Its own admins keep them, nobody else.",
    ),
    (
        "desk",
        "For Specialists: offers, guidance, meetings. None of it acts for a customer.",
    ),
    (
        "notes",
        "For Specialists and managers: what only staff ever see.",
    ),
    ("center", "For managers: the queue."),
    (
        "decisions",
        "For managers: decisions with inputs and reasons.",
    ),
    (
        "people",
        "For managers: Specialists and when they are away.",
    ),
    ("regions", "For managers: business hours and holidays."),
    (
        "staff",
        "For managers: everybody of the Center, with roles and desks.",
    ),
    (
        "kept tenants",
        "For managers: tenants with domains, facts and subscriptions, one by one or by file.",
    ),
    (
        "kept partners",
        "For managers: partners, their people and their customers.",
    ),
    (
        "hand-overs",
        "Who asks to become admin of a tenant because its admin left.",
    ),
    (
        "widget",
        "For managers: the sites whose pages may show the widget.",
    ),
    (
        "webhooks",
        "Where programs are told what changes: docs/webhooks.md.",
    ),
    (
        "operation",
        "For operators: how the Center is, and the jobs that were given up.",
    ),
];

/// Statuses with the name of their shared answer and what each means.
const ANSWERS: [(&str, &str, &str); 13] = [
    (
        "400",
        "Unreadable",
        "The query, the body or `Idempotency-Key` cannot be read, or the key is missing.",
    ),
    (
        "401",
        "NoToken",
        "There is no token, or it holds no longer.",
    ),
    (
        "403",
        "NotPermitted",
        "The token's person may not do this, or the token only reads.",
    ),
    (
        "404",
        "NotFound",
        "It does not exist, or not for this person: both answer the same.",
    ),
    ("405", "NoSuchMethod", "The path has no such method."),
    (
        "409",
        "Conflict",
        "It collides with what is there: the state, somebody's change, the key's earlier use.",
    ),
    (
        "412",
        "ChangedSince",
        "`If-Match` names another version than the present one.",
    ),
    (
        "413",
        "TooLarge",
        "The body is over 64 KiB; that of a file to be read, over 10 MiB; a check's report, over 16 MiB.",
    ),
    (
        "415",
        "NotJson",
        "The body is not `application/json`, nor of another type that the operation names.",
    ),
    (
        "422",
        "Invalid",
        "Some answers cannot be taken; `errors` names each.",
    ),
    (
        "429",
        "TooOften",
        "Asked too often; ask again after `Retry-After` seconds.",
    ),
    (
        "500",
        "Failed",
        "A fault of the Center; `reference` stands beside the cause in its log.",
    ),
    (
        "503",
        "Busy",
        "Too busy; ask again after `Retry-After` seconds, with the same key.",
    ),
];

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
    describe_report(&mut components["schemas"]);
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

/// Writes in full what a report is: its parts stand among the other schemas.
fn describe_report(schemas: &mut Value) {
    let moved = REPORT.replace("#/$defs/", "#/components/schemas/Report");
    let mut report: Map<String, Value> = serde_json::from_str(&moved).unwrap_or_default();
    report.remove("$schema");
    if let Some(Value::Object(parts)) = report.remove("$defs") {
        for (name, schema) in parts {
            schemas[format!("Report{name}")] = schema;
        }
    }
    let described = &mut schemas["AssessmentReport"];
    for name in ["description", "examples"] {
        report.insert(name.to_owned(), described[name].take());
    }
    *described = Value::Object(report);
}

/// Adds what follows from the operation's place in the list.
fn complete(operation: &mut Value, known: &Operation) {
    operation["tags"] = json!([known.tag]);
    operation["x-audience"] = json!(audience(known.audience));
    operation["x-action"] = json!(known.action.as_str());
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
            "404" | "403" => known.audience != Audience::SignedIn,
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
