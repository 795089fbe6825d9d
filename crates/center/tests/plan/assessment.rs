//! What the customer's own checks find becomes tasks, and what they no longer find closes them.

mod counts;
mod naming;
mod token;

use cast::{Customer, HANBIT};
use center::assessment::{
    self, Arrival, Board, Column, Draft, Findings, Naming, Reported, Sender, Taken, Which,
};
use center::task::{self, Happened};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::identity::{AssessmentId, FindingId};
use process::language::WrittenLanguage;
use process::plan::Phase;
use process::state::{FindingState, TaskState};
use serde_json::{Value, json};

use super::{Play, play};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;

/// A finding of a DNS run: the rule, the kind, the owner name.
pub(super) type Dns<'a> = (&'a str, &'a str, &'a str);

pub(super) const MSOID: Dns<'_> = ("dns.msoid", "Unwanted", "msoid.contoso.example");
pub(super) const SPF: Dns<'_> = ("dns.spf", "Missing", "contoso.example");
const TTL: Dns<'_> = ("dns.ttl", "Wrong", "contoso.example");
const SPF_NOTE: Dns<'_> = ("dns.spf.note", "Wrong", "contoso.example");
const INFOS: [&str; 2] = [TTL.0, SPF_NOTE.0];

pub(super) fn dns(targets: &[&str], found: &[Dns<'_>]) -> Value {
    let findings: Vec<Value> = found
        .iter()
        .map(|(rule, kind, subject)| {
            json!({
                "rule": rule, "kind": kind, "subject": subject, "record": "TXT",
                "severity": if INFOS.contains(rule) { "info" } else { "error" },
                "seen": "v=spf1 -all", "expected": "v=spf1 include:spf.protection.outlook.com -all",
                "publish": "contoso.example. 3600 IN TXT \"v=spf1\"",
                "why": "because", "mend": "so", "source": "https://learn.microsoft.com/",
            })
        })
        .collect();
    json!({
        "schema": 1,
        "run": {
            "assessment": "dns", "tool": "fasttrack-tools 0.1.0",
            "rule_set": {"name": "worldwide", "version": "2026-11-29"},
            "targets": targets,
            "started": "2026-11-02T08:00:00Z", "ended": "2026-11-02T08:00:02Z",
        },
        "summary": {"checked": targets.len(), "skipped": 0, "errors": found.len(), "warnings": 0, "infos": 0},
        "findings": findings,
    })
}

impl Play {
    pub(super) async fn read(
        &self,
        report: &Value,
        naming: Naming,
    ) -> Result<Reported, CenterFault> {
        let bytes = report.to_string();
        assessment::read(&self.stage.center, self.engagement, bytes, naming).await
    }

    pub(super) async fn sent(&self, report: &Value) -> Taken {
        let reported = self.read(report, Naming::AsSent).await.unwrap();
        let sender = Sender::Person(self.customer.act.clone());
        let run = (reported, Arrival::Page);
        let center = &self.stage.center;
        assessment::take(center, &sender, self.engagement, run, &self.key())
            .await
            .unwrap()
    }

    pub(super) async fn board(&self) -> Board {
        let act = &self.customer.act;
        let (center, named) = (&self.stage.center, Some(self.engagement));
        let board = assessment::board(center, act, named, ENGLISH);
        board.await.unwrap().unwrap()
    }

    pub(super) async fn found(&self, rule: &str, state: Option<FindingState>) -> Findings {
        let (center, act) = (&self.stage.center, &self.customer.act);
        let found =
            assessment::findings(center, act, self.engagement, (rule, state, None), ENGLISH);
        found.await.unwrap()
    }

    pub(super) async fn one(&self, rule: &str) -> FindingId {
        self.found(rule, None).await.lines[0].id
    }

    pub(super) async fn waive(&self, which: Which, until: &str) -> Result<usize, CenterFault> {
        let (center, own) = (&self.stage.center, &self.customer.own);
        assessment::waive(
            center,
            own,
            &which,
            ("The supplier mends it in spring.", until),
        )
        .await
    }

    pub(super) async fn is_in_plan(&self, name: &str) -> bool {
        self.rows()
            .await
            .iter()
            .any(|row| row.name.as_str() == name)
    }
}

#[tokio::test]
async fn a_finding_brings_a_task_and_the_run_without_it_closes_the_task() {
    let play = play().await;
    assert!(
        !play.is_in_plan("core-mend-dns").await,
        "before anything was found"
    );
    let first = play.sent(&dns(&["contoso.example"], &[MSOID, TTL])).await;
    assert_eq!((first.number, first.appeared, first.opened), (1, 2, 1));
    let task = play.row("core-mend-dns").await;
    assert_eq!(task.state.0, TaskState::Open);
    assert!(task.planned_end >= task.planned_start);

    // The same again is the same finding and the same task.
    let again = play.sent(&dns(&["contoso.example"], &[MSOID, TTL])).await;
    assert_eq!(
        (again.number, again.appeared, again.stayed, again.opened),
        (2, 0, 2, 0)
    );
    let card = play.board().await;
    let card = card.of(Column::Open).find(|card| card.rule == "dns.msoid");
    let card = card.unwrap().clone();
    assert_eq!(
        (card.count, card.subject.as_str()),
        (1, "msoid.contoso.example")
    );
    assert_eq!(card.task.unwrap().id, task.id.0);
    assert_eq!(card.blocks.map(Phase::as_str), Some("enable"));

    play.stage.advance(SignedDuration::from_secs(1)).await;
    let mended = play.sent(&dns(&["contoso.example"], &[TTL])).await;
    assert_eq!((mended.vanished, mended.closed), (1, 1));
    assert_eq!(play.state("core-mend-dns").await, TaskState::Done);
    let Customer { act, tenant, .. } = &play.customer;
    let seen = task::look(&play.stage.center, act, tenant, task.id.0, ENGLISH).await;
    let told: Vec<_> = seen
        .unwrap()
        .history
        .into_iter()
        .map(|one| one.what)
        .collect();
    assert_eq!(told, [Happened::CheckClean(3), Happened::CheckFound(1)]);
    let found = play.found("dns.msoid", None).await;
    assert_eq!(found.state, FindingState::Closed);
    assert_eq!(found.lines[0].runs, (Some(2), Some(3)));

    // It comes back: the finding and its task are open again.
    let back = play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    assert_eq!((back.appeared, back.opened), (1, 1));
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);
    play.stage.center.store().check().await.unwrap();
}

#[tokio::test]
async fn a_finding_belongs_to_the_task_of_the_plan_that_answers_it() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[SPF])).await;
    assert!(
        !play.is_in_plan("core-mend-dns").await,
        "the plan has a task of its own for it"
    );
    assert_eq!(play.state("exchange-publish-spf").await, TaskState::Waiting);
    let board = play.board().await;
    let card = board.of(Column::Open).next().unwrap();
    assert_eq!(
        card.task.as_ref().unwrap().id,
        play.id("exchange-publish-spf").await
    );

    // What was said to be done and is found all the same is the customer's again.
    play.finish_everything().await;
    assert_eq!(play.state("exchange-publish-spf").await, TaskState::Done);
    assert_eq!(play.board().await.count(Column::Checking), 1);
    let again = play.sent(&dns(&["contoso.example"], &[SPF])).await;
    assert_eq!(again.opened, 1);
    assert_eq!(play.state("exchange-publish-spf").await, TaskState::Open);
    let clean = play.sent(&dns(&["contoso.example"], &[])).await;
    assert_eq!(clean.closed, 1);
    assert_eq!(play.state("exchange-publish-spf").await, TaskState::Done);
}

#[tokio::test]
async fn what_is_good_to_know_opens_and_closes_no_task() {
    let play = play().await;
    play.finish_everything_but(&["exchange-publish-spf"]).await;
    assert_eq!(play.state("exchange-publish-spf").await, TaskState::Open);
    play.sent(&dns(&["contoso.example"], &[SPF_NOTE])).await;
    let gone = play.sent(&dns(&["contoso.example"], &[])).await;
    assert_eq!((gone.vanished, gone.closed), (1, 0));
    assert_eq!(
        play.state("exchange-publish-spf").await,
        TaskState::Open,
        "nothing was found that had to be mended"
    );
    play.finish_everything().await;
    let note = play.sent(&dns(&["contoso.example"], &[SPF_NOTE])).await;
    assert_eq!((note.appeared, note.opened), (1, 0));
}

#[test]
fn every_rule_of_the_tools_has_a_task_in_a_plan_with_everything() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assess/rules");
    let files = ["dns.toml", "directory.toml"]
        .map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
    let ids = files.iter().flat_map(|text| text.lines());
    let ids = ids.filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    let rules: Vec<&str> = ids.collect();
    assert!(rules.len() > 70, "{}", rules.len());
    let catalog = cast::catalog();
    let said = || {
        let tasks = catalog
            .playbooks()
            .iter()
            .flat_map(|playbook| &playbook.tasks);
        tasks.map(|task| (&task.name, task.rules.as_slice()))
    };
    for rule in rules {
        assert!(process::finding::task_for(rule, said()).is_some(), "{rule}");
    }
}

#[tokio::test]
async fn what_a_run_did_not_look_for_it_does_not_close() {
    let play = play().await;
    let other: Dns<'_> = ("dns.msoid", "Unwanted", "msoid.fabrikam.example");
    play.sent(&dns(
        &["contoso.example", "fabrikam.example"],
        &[MSOID, other],
    ))
    .await;
    let part = play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    assert_eq!(
        (part.stayed, part.vanished),
        (1, 0),
        "the other domain was not asked"
    );
    let mut narrow = dns(&["contoso.example", "fabrikam.example"], &[]);
    narrow["run"]["asked"] = json!(["dns.mx"]);
    assert_eq!(
        play.sent(&narrow).await.vanished,
        0,
        "the rule was not asked"
    );
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);

    // What is left of a run that no later one covers can be set aside.
    let board = play.board().await;
    let left: Vec<_> = board.checks.iter().filter(|check| check.left > 0).collect();
    assert_eq!(
        left.iter().map(|check| check.number).collect::<Vec<_>>(),
        [2, 1]
    );
    let (center, own) = (&play.stage.center, &play.customer.own);
    for check in left {
        for _ in 0..2 {
            assessment::set_aside(center, own, play.engagement, check.id)
                .await
                .unwrap();
        }
    }
    assert_eq!(play.board().await.count(Column::Open), 0);
    // Nothing shows that anything was mended: the task rests.
    assert_eq!(play.state("core-mend-dns").await, TaskState::NotApplicable);
    let newest = play.board().await.checks[0].id;
    let refused = assessment::set_aside(center, own, play.engagement, newest).await;
    assert!(
        matches!(refused, Err(CenterFault::Conflict(Conflict::State))),
        "{refused:?}"
    );
    let none = AssessmentId(uuid::Uuid::nil());
    let refused = assessment::set_aside(center, own, play.engagement, none).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");
}

#[tokio::test]
async fn names_are_kept_only_when_somebody_says_so() {
    let play = play().await;
    let report = dns(&["contoso.example"], &[MSOID]);
    let hashed = play.read(&report, Naming::Hashed).await.unwrap();
    let text = serde_json::to_string(&hashed).unwrap();
    for word in ["contoso", "spf1", "because"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert_eq!(
        hashed,
        play.read(&report, Naming::Hashed).await.unwrap(),
        "the same every time"
    );

    let (center, act) = (&play.stage.center, &play.customer.act);
    let of = play.engagement;
    assessment::propose(center, act, of, hashed.clone())
        .await
        .unwrap();
    let Draft {
        mark,
        reported,
        rules,
        apart,
    } = assessment::draft(center, act, of).await.unwrap();
    assert_eq!(reported, hashed);
    assert_eq!((rules.len(), apart), (1, None));
    assert_eq!(
        play.board().await.checks.len(),
        0,
        "nothing is kept before it is confirmed"
    );
    let key = play.key();
    let taken = assessment::confirm(center, act, of, mark, &key)
        .await
        .unwrap();
    assert_eq!(
        assessment::confirm(center, act, of, mark, &key)
            .await
            .unwrap(),
        taken
    );
    let gone = assessment::draft(center, act, of).await;
    assert!(matches!(gone, Err(CenterFault::NotFound)));
    assert!(
        play.found("dns.msoid", None).await.lines[0]
            .subject
            .starts_with("sha256:")
    );

    assessment::propose(center, act, of, hashed).await.unwrap();
    assessment::discard(center, act, of).await.unwrap();
    let gone = assessment::confirm(center, act, of, mark, &play.key()).await;
    assert!(matches!(gone, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn a_report_that_is_none_is_refused_in_words() {
    let play = play().await;
    let center = &play.stage.center;
    let read = |bytes: Vec<u8>| assessment::read(center, play.engagement, bytes, Naming::AsSent);
    let refused = async |bytes: &[u8]| match read(bytes.to_vec()).await {
        Err(CenterFault::Invalid(faults)) => (faults[0].field, faults[0].message),
        other => panic!("{other:?}"),
    };
    let unreadable = ("report", "error-report-unreadable");
    assert_eq!(refused(b"").await, unreadable);
    assert_eq!(refused(b"\x00\x01\x02").await, unreadable);
    assert_eq!(refused(b"{\"schema\": 1}").await, unreadable);
    let newer = dns(&["contoso.example"], &[])
        .to_string()
        .replace("\"schema\":1", "\"schema\":2");
    assert_eq!(
        refused(newer.as_bytes()).await,
        ("report", "error-report-newer")
    );
    let strange = dns(
        &["contoso.example"],
        &[("dns.<b>", "Missing", "contoso.example")],
    );
    assert_eq!(refused(strange.to_string().as_bytes()).await, unreadable);
    let large = vec![b' '; assessment::MOST_BYTES + 1];
    assert_eq!(refused(&large).await, ("report", "error-report-large"));

    // What would lead a reader astray is shown as a sign that something was there.
    let tricks = "\u{1b}[31mcontoso\u{202e}elpmaxe";
    let report = dns(&["contoso.example"], &[("dns.msoid", "Unwanted", tricks)]);
    let reported = read(report.to_string().into_bytes()).await.unwrap();
    assert_eq!(
        reported.report().findings[0].subject,
        "\u{fffd}[31mcontoso\u{fffd}elpmaxe"
    );
}

#[tokio::test]
async fn the_lead_sees_and_nobody_else_of_another_side() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    let center = &play.stage.center;
    let seen = assessment::board_as_lead(center, &play.lead, play.engagement, ENGLISH).await;
    let (tenant, board) = seen.unwrap();
    assert_eq!(tenant.id, play.customer.tenant.id);
    assert_eq!(board.count(Column::Open), 1);
    assert!(!board.may_send && !board.may_waive);
    let asked = ("dns.msoid", None, None);
    let found =
        assessment::findings_as_lead(center, &play.lead, play.engagement, asked, ENGLISH).await;
    assert!(!found.unwrap().1.may_waive);

    let other = play.stage.customer(HANBIT).await;
    let act = &other.act;
    let board = assessment::board(center, act, Some(play.engagement), ENGLISH).await;
    assert!(matches!(board, Err(CenterFault::NotFound)));
    let id = play.one("dns.msoid").await;
    let found = assessment::finding(center, act, id).await;
    assert!(matches!(found, Err(CenterFault::NotFound)));
    let taken = assessment::take_back(center, &other.own, id).await;
    assert!(matches!(taken, Err(CenterFault::NotFound)));
    let which = Which::One(id);
    let waived = assessment::waive(center, &other.own, &which, ("No", "2026-11-09")).await;
    assert!(matches!(waived, Err(CenterFault::NotFound)));
    let (hers, lead) = play.stage.engagement(&other, "ko", &["teams"]).await;
    let lead = play.stage.specialist(&lead).await;
    let seen = assessment::board_as_lead(center, &lead, play.engagement, ENGLISH).await;
    assert!(matches!(seen, Err(CenterFault::NotFound)), "{hers}");
}

#[tokio::test]
async fn a_run_opens_only_what_it_looked_at() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    play.complete(play.id("core-mend-dns").await).await.unwrap();
    let mut directory = dns(
        &["export.ldif"],
        &[("directory.mail.length", "Length", "CN=Ann")],
    );
    directory["run"]["assessment"] = json!("directory");
    assert_eq!(play.sent(&directory).await.appeared, 1);
    assert_eq!(
        play.state("core-mend-dns").await,
        TaskState::Done,
        "nobody looked at it"
    );
    let again = play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    assert_eq!(again.opened, 1);
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);
}

#[tokio::test]
async fn a_domain_that_did_not_answer_closes_nothing() {
    let play = play().await;
    let both = ["contoso.example", "fabrikam.example"];
    play.sent(&dns(&both, &[MSOID])).await;
    let mut silent = dns(&both, &[]);
    silent["run"]["unanswered"] = json!(["contoso.example"]);
    assert_eq!(play.sent(&silent).await.vanished, 0);
    assert_eq!(
        play.sent(&dns(&["fabrikam.example"], &[])).await.vanished,
        0
    );
    assert_eq!(
        play.sent(&dns(&[], &[])).await.vanished,
        0,
        "a run that looked at nothing"
    );
    assert_eq!(play.sent(&dns(&both, &[])).await.vanished, 1);
}

#[tokio::test]
async fn whether_a_domain_answered_makes_a_run_another_one() {
    let play = play().await;
    let (center, key) = (&play.stage.center, play.key());
    let sender = Sender::Person(play.customer.act.clone());
    let answered = dns(&["contoso.example"], &[MSOID]);
    let mut silent = answered.clone();
    silent["run"]["unanswered"] = json!(["contoso.example"]);
    for (report, is_taken) in [(&answered, true), (&silent, false)] {
        let run = (
            play.read(report, Naming::AsSent).await.unwrap(),
            Arrival::Page,
        );
        let taken = assessment::take(center, &sender, play.engagement, run, &key).await;
        let is_other = matches!(taken, Err(CenterFault::Conflict(Conflict::KeyUsed)));
        assert_eq!((taken.is_ok(), is_other), (is_taken, !is_taken));
    }
}

#[tokio::test]
async fn what_a_local_report_says_for_its_own_reader_is_not_kept() {
    let play = play().await;
    let mut report = dns(&["contoso.example"], &[MSOID]);
    report["findings"][0]["hash"] = json!("hmac-sha256:00");
    let kept = play.read(&report, Naming::AsSent).await.unwrap();
    let finding = &kept.report().findings[0];
    assert_eq!(
        (finding.subject.as_str(), finding.hash.as_ref()),
        (MSOID.2, None)
    );
}

#[tokio::test]
async fn a_note_that_is_gone_closes_nothing() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID, TTL])).await;
    let less = play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    assert_eq!((less.vanished, less.closed), (1, 0));
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);
}

#[tokio::test]
async fn what_a_check_of_one_plan_found_is_mended_in_that_plan() {
    let play = play().await;
    let asked = play.stage.engagement(&play.customer, "en", &["teams"]);
    let (second, _) = asked.await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    let other = Play {
        engagement: second,
        ..play
    };
    other.sent(&dns(&["contoso.example"], &[MSOID])).await;
    other.sent(&dns(&["contoso.example"], &[])).await;
    assert_eq!(other.state("core-mend-dns").await, TaskState::Done);
    let first = Play {
        engagement: play.engagement,
        ..other
    };
    assert_eq!(first.state("core-mend-dns").await, TaskState::Open);
}

#[tokio::test]
async fn what_is_kept_is_what_was_shown() {
    let play = play().await;
    let (center, act, of) = (&play.stage.center, &play.customer.act, play.engagement);
    let report = dns(&["contoso.example"], &[MSOID]);
    let first = play.read(&report, Naming::Hashed).await.unwrap();
    assessment::propose(center, act, of, first).await.unwrap();
    let shown = assessment::draft(center, act, of).await.unwrap().mark;
    play.stage.advance(SignedDuration::from_secs(1)).await;
    let named = play.read(&report, Naming::AsSent).await.unwrap();
    assessment::propose(center, act, of, named).await.unwrap();
    let kept = assessment::confirm(center, act, of, shown, &play.key()).await;
    assert!(matches!(kept, Err(CenterFault::NotFound)), "{kept:?}");
    assert_eq!(play.board().await.checks.len(), 0);
}

#[tokio::test]
async fn a_run_that_is_older_than_one_that_is_kept_is_refused() {
    let play = play().await;
    let at = |minute: u8, found: &[Dns<'_>]| {
        let mut report = dns(&["contoso.example"], found);
        report["run"]["started"] = json!(format!("2026-11-02T08:{minute}:00Z"));
        report["run"]["ended"] = json!(format!("2026-11-02T08:{minute}:02Z"));
        report
    };
    play.sent(&at(30, &[MSOID])).await;
    let older = play.read(&at(20, &[]), Naming::AsSent).await.unwrap();
    let sender = Sender::Person(play.customer.act.clone());
    let center = &play.stage.center;
    let run = (older, Arrival::Page);
    let refused = assessment::take(center, &sender, play.engagement, run, &play.key()).await;
    let Err(CenterFault::Invalid(faults)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(faults[0].message, "error-report-old");
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);
    assert_eq!(play.sent(&at(40, &[])).await.closed, 1);
}
