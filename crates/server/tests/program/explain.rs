//! `fasttrack explain`: one JSON object per line in, one per line out; a line that cannot be
//! answered says so with its number, and the rest goes on.

use serde_json::{Value, json};

use crate::running::{ended_with, text};

const DUE: &str = r#"{"zone":"Asia/Seoul","hours":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"fri":[["09:00","18:00"]]},"holidays":["2026-03-02"],"from":"2026-02-27T08:00:00Z","business_minutes":120}"#;
const ELIGIBILITY: &str = r#"{"on":"2021-03-01","tenant":{"cloud":"worldwide","segment":"commercial"},"subscriptions":[{"plan":"office-365-e3","seats":149,"kind":"paid","start":"2020-01-01","end":"2022-01-01"}]}"#;

fn answers(what: &str, input: &str) -> Vec<Value> {
    let done = ended_with(&["explain", what], input);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let lines = text(&done.stdout);
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn due_goes_on_after_lines_that_are_no_questions() {
    let unknown = DUE.replacen('{', r#"{"colour":1,"#, 1);
    let given = answers("due", &format!("{DUE}\nnot JSON\n\n{unknown}\n{DUE}"));
    let due = json!({ "due": "2026-03-03T01:00:00Z" });
    assert_eq!(given.len(), 4);
    assert_eq!((&given[0], &given[3]), (&due, &due));
    assert_eq!(given[1]["line"], 2);
    assert_eq!(given[2]["line"], 4);
    let error = given[2]["error"].as_str().unwrap();
    assert!(error.contains("unknown field `colour`"), "{error}");
}

#[test]
fn eligibility_goes_on_after_lines_that_are_no_questions() {
    let unknown_plan = ELIGIBILITY.replace("office-365-e3", "office-365-e9");
    let given = answers(
        "eligibility",
        &format!("{unknown_plan}\n{ELIGIBILITY}\n[]\n"),
    );
    assert_eq!(given.len(), 3);
    assert_eq!(given[0]["line"], 1);
    assert_eq!(given[1]["rules"], "2020");
    assert_eq!(
        given[1]["services"]["exchange-online"]["verdict"],
        "self_serve"
    );
    assert_eq!(given[2]["line"], 3);
}
