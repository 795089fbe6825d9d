//! What the customer's checks found, by the API: a tool's token sends it once and opens nothing else,
//! names are kept only where that is said, and leaving something as it is stays the customer's.

use api::Audience;
use axum::http::{Method, StatusCode, header};
use cast::{CONTOSO, Customer, EN, SECOND_EN, Stage};
use center::assessment::{self, Arrival, MOST_BYTES, Naming, Sender};
use center::once::Key;
use jiff::SignedDuration;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use serde_json::{Value, json};

use crate::document::report;
use crate::ground::{Ground, MEMBER};
use crate::program::{Answered, Asked, token};

/// The rule of which the document's example found something.
pub const RULE: &str = "dns.spf";
/// Another one.
const OTHER_RULE: &str = "dns.dmarc";
const TENANT: &str = "/tenants/contoso.example";

/// Has a check found for an engagement what the document's example says. The run, and its finding.
pub async fn found_for(
    stage: &Stage,
    customer: &Customer,
    engagement: EngagementId,
) -> [String; 2] {
    let (center, act) = (&stage.center, &customer.act);
    let bytes = report().to_string().into_bytes();
    let read = assessment::read(center, engagement, bytes, Naming::AsSent)
        .await
        .unwrap();
    let (sender, key) = (Sender::Person(act.clone()), Key::draw(center));
    let run = (read, Arrival::Page);
    let taken = assessment::take(center, &sender, engagement, run, &key).await;
    let run = taken.unwrap().id;
    let (asked, language) = ((RULE, None, None), WrittenLanguage::English);
    let found = assessment::findings(center, act, engagement, asked, language).await;
    let finding = found.unwrap().lines.remove(0).id;
    [run.to_string(), finding.to_string()]
}

/// The example with another finding of its own rule beside the first.
fn with_another() -> Value {
    let mut report = report();
    let mut other = report["findings"][0].clone();
    other["rule"] = json!(OTHER_RULE);
    report["run"]["asked"] = json!([RULE, OTHER_RULE]);
    report["findings"].as_array_mut().unwrap().push(other);
    report
}

/// A run that looked at this domain for the example's rule and found nothing.
pub fn clean(domain: &str) -> Value {
    let mut report = report();
    report["run"]["targets"] = json!([domain]);
    report["findings"] = json!([]);
    report
}

impl Ground {
    fn tools_place(&self) -> String {
        format!("/engagements/{}/assessments", self.engagement)
    }

    fn tenants_place(&self) -> String {
        format!("{TENANT}{}", self.tools_place())
    }

    async fn send_as_tool(&self, report: &Value, key: &str) -> Answered {
        let asked = Asked::new(Method::POST, &self.tools_place());
        let asked = asked.by(Some(&self.tool)).json(report).key(key);
        asked.send(&self.api).await
    }

    pub async fn ask_as(&self, address: &str, asked: Asked) -> Answered {
        let held = token(&self.stage, address).await;
        let key = Key::draw(&self.stage.center);
        let asked = asked.by(Some(&held)).key(key.as_str());
        asked.send(&self.api).await
    }

    async fn board(&self) -> Value {
        let asked = Asked::get(&format!("{TENANT}/assessments"));
        self.ask_as(CONTOSO, asked).await.json()
    }

    async fn findings(&self, rule: &str) -> Value {
        let engagement = self.engagement;
        let path = format!("{TENANT}/findings?engagement={engagement}&rule={rule}");
        self.ask_as(CONTOSO, Asked::get(&path)).await.json()
    }

    fn waiver(&self) -> String {
        format!("{TENANT}/findings/{}/waiver", self.values["finding"])
    }
}

/// Which fields cannot be taken, and why.
pub fn told(refused: &Answered) -> Vec<(String, String)> {
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        refused.text
    );
    let said = refused.json();
    let errors = said["errors"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    errors
        .map(|error| (text(&error["field"]), text(&error["key"])))
        .collect()
}

pub fn fault(field: &str, key: &str) -> (String, String) {
    (field.to_owned(), key.to_owned())
}

#[tokio::test]
async fn a_tool_sends_what_it_found_once() {
    let ground = Ground::new().await;
    let first = ground.send_as_tool(&with_another(), "run").await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text);
    let taken = first.json();
    let counts = ["number", "appeared", "stayed", "vanished"].map(|name| &taken[name]);
    assert_eq!(counts, [2, 1, 1, 0].map(|number| json!(number)).each_ref());
    assert!(taken["opened"].is_number() && taken["closed"].is_number());
    let place = format!("{TENANT}/assessments?engagement={}", ground.engagement);
    assert_eq!(
        first.header(header::LOCATION),
        format!("{}{place}", api::BASE)
    );
    let board = ground.ask_as(CONTOSO, Asked::get(&place)).await.json();
    assert_eq!(board["checks"][0]["id"], taken["id"]);
    assert_eq!(board["checks"][0]["way"], "tool");
    assert_eq!(board["checks"][1]["way"], "page");

    let again = ground.send_as_tool(&with_another(), "run").await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    assert_eq!(ground.board().await["checks"].as_array().unwrap().len(), 2);
    let other = ground.send_as_tool(&report(), "run").await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert_eq!(other.json()["type"], "urn:fasttrack:problem:key-used");

    let gone = ground
        .send_as_tool(&clean("contoso.example"), "later")
        .await;
    assert_eq!(gone.json()["vanished"], 1, "{}", gone.text);
    let found = ground.findings(RULE).await;
    assert_eq!(
        found["counts"],
        json!({"open": 0, "waived": 0, "closed": 1})
    );
    let runs = (
        &found["items"][0]["seen_by"],
        &found["items"][0]["closed_by"],
    );
    assert_eq!(runs, (&json!(2), &json!(3)));
    assert_eq!(ground.findings(OTHER_RULE).await["counts"]["open"], 1);
}

#[tokio::test]
async fn a_tools_token_is_for_its_engagement_and_nothing_else() {
    let ground = Ground::new().await;
    let (owner, lead) = (
        token(&ground.stage, CONTOSO).await,
        token(&ground.stage, EN).await,
    );
    let before = ground.stage.imprint().await;
    let other = "/engagements/01900000-0000-7000-8000-000000000001/assessments";
    let asked = Asked::new(Method::POST, other).by(Some(&ground.tool));
    let elsewhere = asked.json(&report()).key("k").send(&ground.api).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let mut walked = 0;
    for operation in api::operations().table() {
        if [Audience::Tool, Audience::Visitor].contains(&operation.audience) {
            continue;
        }
        walked += 1;
        let path = ground.path(operation);
        let asked = Asked::new(operation.method.clone(), &path).by(Some(&ground.tool));
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let answered = asked.key("k").send(&ground.api).await;
        let (status, method) = (answered.status, &operation.method);
        assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
    }
    assert!(walked > 140, "only {walked} operations");
    // Nor is the tool's operation open to anybody else, be it the token's owner.
    for held in [&owner, &lead] {
        let asked = Asked::new(Method::POST, &ground.tools_place()).by(Some(held));
        let answered = asked.json(&report()).key("k").send(&ground.api).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(ground.stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn names_are_kept_only_where_a_program_says_so() {
    let ground = Ground::new().await;
    let mut report = with_another();
    report["findings"].as_array_mut().unwrap().remove(0);
    let send = async |query: &str| {
        let path = format!("{}{query}", ground.tenants_place());
        let asked = Asked::new(Method::POST, &path).json(&report);
        ground.ask_as(CONTOSO, asked).await.status
    };
    assert_eq!(send("?names=all").await, StatusCode::BAD_REQUEST);
    assert_eq!(send("").await, StatusCode::CREATED);
    let kept = ground.findings(OTHER_RULE).await;
    let kept = kept["items"].as_array().unwrap();
    assert_eq!(kept.len(), 1);
    let subject = kept[0]["subject"].as_str().unwrap();
    assert!(subject.starts_with("sha256:"), "{subject}");
    let values = ["seen", "expected", "publish"].map(|name| &kept[0][name]);
    assert_eq!(values, [json!(""), json!(""), json!(null)].each_ref());
    let newest = &ground.board().await["checks"][0];
    assert_eq!(newest["is_named"], false);
    assert!(!newest.to_string().contains("contoso.example"), "{newest}");

    assert_eq!(send("?names=as-sent").await, StatusCode::CREATED);
    let kept = ground.findings(OTHER_RULE).await;
    let kept = kept["items"].as_array().unwrap();
    assert_eq!(kept.len(), 1, "the same finding, named now");
    assert_eq!(kept[0]["subject"], "contoso.example");
    assert_eq!(kept[0]["expected"], report["findings"][0]["expected"]);
}

/// Two rows as `IdFix` exports them.
const EXPORT: &str = "DISTINGUISHEDNAME,OBJECTCLASS,ATTRIBUTE,ERROR,VALUE,UPDATE,ACTION\r\n\
    \"CN=Ann,DC=contoso,DC=com\",user,mail,Character,an n@contoso.com,ann@contoso.com,\r\n\
    \"CN=Bo,DC=contoso,DC=com\",user,mail,Blank,,,\r\n";

#[tokio::test]
async fn an_export_of_idfix_sent_again_later_with_its_key_is_the_same() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let send = |export: &str| {
        let asked = Asked::new(Method::POST, &ground.tenants_place()).by(Some(&held));
        let asked = asked.text(export).header("content-type", "text/csv");
        asked.key("export").send(&ground.api)
    };
    let first = send(EXPORT).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text);
    assert_eq!(first.json()["appeared"], 2);
    ground.stage.clock.advance(SignedDuration::from_mins(1));
    let again = send(EXPORT).await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    let other = send(&EXPORT.replace("CN=Bo", "CN=Cy")).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let newest = &ground.board().await["checks"][0];
    assert_eq!(
        (&newest["area"], &newest["number"]),
        (&json!("directory"), &json!(2))
    );
}

#[tokio::test]
async fn a_report_may_be_larger_than_other_bodies_and_has_an_end() {
    let ground = Ground::new().await;
    let mut large = report();
    large["findings"][0]["why"] = json!("x".repeat(70_000));
    let taken = ground.send_as_tool(&large, "large").await;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.text);
    let huge = " ".repeat(MOST_BYTES + 1);
    let place = ground.tools_place();
    let asked = Asked::new(Method::POST, &place).by(Some(&ground.tool));
    let asked = asked.text(&huge).header("content-type", "application/json");
    let refused = asked.key("huge").send(&ground.api).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    let asked = Asked::new(Method::POST, &ground.tenants_place()).text(&huge);
    let asked = asked.header("content-type", "text/csv");
    let refused = ground.ask_as(CONTOSO, asked).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn what_no_check_says_is_refused_with_the_field() {
    let ground = Ground::new().await;
    let before = ground.board().await;
    let post = |body: &str, kind: &str| {
        let asked = Asked::new(Method::POST, &ground.tenants_place()).text(body);
        ground.ask_as(CONTOSO, asked.header("content-type", kind))
    };
    let mut newer = report();
    newer["schema"] = json!(999);
    let mut elsewhere = report();
    elsewhere["findings"][0]["rule"] = json!("../etc");
    let mut backwards = report();
    backwards["run"]["ended"] = json!("2026-11-01T00:00:00Z");
    for (body, kind, key) in [
        (newer.to_string(), "application/json", "error-report-newer"),
        (
            "{}".to_owned(),
            "application/json",
            "error-report-unreadable",
        ),
        (
            "[1]".to_owned(),
            "application/json",
            "error-report-unreadable",
        ),
        (String::new(), "text/csv", "error-report-unreadable"),
        (
            elsewhere.to_string(),
            "application/json",
            "error-report-unreadable",
        ),
        (
            backwards.to_string(),
            "application/json",
            "error-report-unreadable",
        ),
    ] {
        let refused = post(&body, kind).await;
        assert_eq!(told(&refused), [fault("report", key)], "{body}");
    }
    let form = post(&report().to_string(), "text/plain").await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(ground.board().await, before);
}

#[tokio::test]
async fn an_admin_leaves_a_finding_as_it_is_and_takes_that_back() {
    let ground = Ground::new().await;
    let path = ground.waiver();
    let said = json!({"reason": "The old relay ends in January.", "until": "2027-01-31"});
    let put = |body: &Value| Asked::new(Method::PUT, &path).json(body);
    let wrong = json!({"reason": "", "until": "2028-01-01"});
    let refused = ground.ask_as(CONTOSO, put(&wrong)).await;
    let faults = [
        fault("reason", "error-waiver-reason"),
        fault("until", "error-waiver-far"),
    ];
    assert_eq!(told(&refused), faults);

    let waived = ground.ask_as(CONTOSO, put(&said)).await;
    assert_eq!(waived.status, StatusCode::NO_CONTENT, "{}", waived.text);
    let found = ground.findings(RULE).await;
    assert_eq!(found["state"], "waived");
    let given = &found["items"][0]["waiver"];
    assert_eq!(
        (&given["reason"], &given["until"]),
        (&said["reason"], &said["until"])
    );
    let card = &ground.board().await["cards"][0];
    assert_eq!(
        (&card["column"], &card["until"]),
        (&json!("waived"), &said["until"])
    );
    let twice = ground.ask_as(CONTOSO, put(&said)).await;
    assert_eq!(twice.status, StatusCode::NO_CONTENT, "the same again");
    let other = json!({"reason": "Another one.", "until": said["until"]});
    let other = ground.ask_as(CONTOSO, put(&other)).await;
    assert_eq!(other.status, StatusCode::CONFLICT);

    let end = || Asked::new(Method::DELETE, &path);
    let ended = ground.ask_as(CONTOSO, end()).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT, "{}", ended.text);
    let found = ground.findings(RULE).await;
    assert_eq!(
        (&found["state"], &found["items"][0]["waiver"]),
        (&json!("open"), &json!(null))
    );
    let again = ground.ask_as(CONTOSO, end()).await;
    assert_eq!(
        again.status,
        StatusCode::NO_CONTENT,
        "nothing is left to end"
    );
}

#[tokio::test]
async fn all_findings_of_a_rule_are_left_as_they_are_at_once() {
    let ground = Ground::new().await;
    let mut second = report();
    let mut other = second["findings"][0].clone();
    other["subject"] = json!("mail.contoso.example");
    second["findings"].as_array_mut().unwrap().push(other);
    let sent = ground.send_as_tool(&second, "two").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text);
    let path = format!("{TENANT}/engagements/{}/waivers", ground.engagement);
    let put = |rule: &str| {
        let said = json!({"rule": rule, "reason": "Until the move.", "until": "2027-01-31"});
        ground.ask_as(CONTOSO, Asked::new(Method::PUT, &path).json(&said))
    };
    for _ in ["once", "again after a lost answer"] {
        assert_eq!(put(RULE).await.json(), json!({"waived": 2}));
        assert_eq!(ground.findings(RULE).await["counts"]["waived"], 2);
    }
    let said = json!({"rule": RULE, "reason": "Another one.", "until": "2027-01-31"});
    let other = Asked::new(Method::PUT, &path).json(&said);
    let other = ground.ask_as(CONTOSO, other).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert_eq!(put(OTHER_RULE).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_a_run_left_behind_is_closed_by_setting_it_aside() {
    let ground = Ground::new().await;
    let sent = ground
        .send_as_tool(&clean("fabrikam.example"), "other")
        .await;
    assert_eq!(sent.json()["vanished"], 0, "{}", sent.text);
    let left = async || ground.board().await["checks"][1]["left"].clone();
    assert_eq!(left().await, 1);
    let run = &ground.values["assessment"];
    let path = format!("{}/{run}/aside", ground.tenants_place());
    let aside = || Asked::new(Method::PUT, &path);
    for (address, status) in [
        (MEMBER, StatusCode::FORBIDDEN),
        (EN, StatusCode::NOT_FOUND),
        (CONTOSO, StatusCode::NO_CONTENT),
        (CONTOSO, StatusCode::NO_CONTENT),
    ] {
        let done = ground.ask_as(address, aside()).await;
        assert_eq!(done.status, status, "{address}: {}", done.text);
    }
    assert_eq!(left().await, 0);
    let board = ground.board().await;
    assert!(board["checks"][1]["set_aside_at"].is_string(), "{board}");
    assert!(board["checks"][1]["set_aside_by"].is_string(), "{board}");
    assert!(board["checks"][0]["set_aside_at"].is_null(), "{board}");
    assert_eq!(ground.findings(RULE).await["counts"]["closed"], 1);
}

#[tokio::test]
async fn the_lead_sees_all_of_it_and_changes_nothing() {
    let ground = Ground::new().await;
    let place = format!("/desk{}", ground.tools_place());
    let seen = ground.ask_as(EN, Asked::get(&place)).await.json();
    assert_eq!(seen["customer"], "Contoso");
    assert_eq!(seen["cards"], ground.board().await["cards"]);
    for name in ["may_send", "may_waive"] {
        assert_eq!((&seen[name], name), (&json!(false), name));
        assert_eq!(ground.board().await[name], true, "{name}");
    }
    let rule = place.replace("/assessments", &format!("/findings?rule={RULE}"));
    let found = ground.ask_as(EN, Asked::get(&rule)).await.json();
    assert_eq!(found["items"], ground.findings(RULE).await["items"]);
    assert_eq!(found["may_waive"], false);
    for path in [&place, &rule] {
        let other = ground.ask_as(SECOND_EN, Asked::get(path)).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND, "{path}");
    }
    let said = json!({"reason": "Never mind.", "until": "2027-01-31"});
    for address in [EN, MEMBER] {
        let asked = Asked::new(Method::PUT, &ground.waiver()).json(&said);
        let refused = ground.ask_as(address, asked).await;
        assert!(refused.status.is_client_error(), "{address}");
    }
    let asked = Asked::new(Method::POST, &ground.tenants_place()).json(&report());
    let refused = ground.ask_as(EN, asked).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(ground.findings(RULE).await["state"], "open");
}

#[tokio::test]
async fn the_findings_of_a_rule_are_read_a_stretch_at_a_time() {
    let ground = Ground::new().await;
    let mut many = report();
    let of = |number: usize| {
        let mut finding = report()["findings"][0].clone();
        finding["subject"] = json!(format!("host-{number:02}.contoso.example"));
        finding
    };
    many["findings"] = (0..60).map(of).collect();
    let sent = ground.send_as_tool(&many, "many").await;
    assert_eq!(sent.json()["appeared"], 60, "{}", sent.text);
    let first = ground.findings(RULE).await;
    assert_eq!(first["items"].as_array().unwrap().len(), 50);
    let next = first["next"].as_str().unwrap();
    let rest = ground.findings(&format!("{RULE}&after={next}")).await;
    let subjects: Vec<_> = rest["items"].as_array().unwrap().iter().collect();
    assert_eq!(subjects.len(), 10);
    assert_eq!(subjects[9]["subject"], "host-59.contoso.example");
    assert_eq!(rest["next"], json!(null));
    let query = format!("engagement={}", ground.engagement);
    for (wrong, status) in [
        (format!("{query}&rule={RULE}&state=lost"), 400),
        (query.clone(), 400),
        (format!("rule={RULE}"), 400),
        (format!("{query}&rule=dns.unheard"), 404),
    ] {
        let asked = Asked::get(&format!("{TENANT}/findings?{wrong}"));
        let refused = ground.ask_as(CONTOSO, asked).await;
        assert_eq!(refused.status.as_u16(), status, "{wrong}");
    }
}
