//! Runs of the same area, one with names and one with hashes: a finding is one all the same.

use center::CenterFault;
use center::assessment::{self, Arrival, Column, Naming, Sender, Taken, Which};
use serde_json::{Value, json};

use super::{MSOID, Play, dns, play};

impl Play {
    async fn sent_in(&self, report: &Value, naming: Naming) -> Taken {
        let reported = self.read(report, naming).await.unwrap();
        let sender = Sender::Person(self.customer.act.clone());
        let (center, key) = (&self.stage.center, self.key());
        let run = (reported, Arrival::Page);
        let taken = assessment::take(center, &sender, self.engagement, run, &key);
        taken.await.unwrap()
    }

    async fn tasks_called(&self, name: &str) -> usize {
        let rows = self.rows().await;
        rows.iter().filter(|row| row.name.as_str() == name).count()
    }
}

#[tokio::test]
async fn a_finding_is_counted_once_whether_a_run_names_it_or_not() {
    for (first, then) in [
        (Naming::AsSent, Naming::Hashed),
        (Naming::Hashed, Naming::AsSent),
    ] {
        let play = play().await;
        let found = dns(&["contoso.example"], &[MSOID]);
        let sent = play.sent_in(&found, first).await;
        assert_eq!((sent.appeared, sent.opened), (1, 1));
        let again = play.sent_in(&found, then).await;
        assert_eq!(
            (again.appeared, again.stayed, again.opened),
            (0, 1, 0),
            "{then:?}"
        );
        assert_eq!(play.board().await.count(Column::Open), 1);
        assert_eq!(play.tasks_called("core-mend-dns").await, 1);

        // It is kept as the newest run has it, values and all.
        let line = play.found("dns.msoid", None).await.lines.remove(0);
        let is_named = then == Naming::AsSent;
        assert_eq!(line.subject == MSOID.2, is_named, "{}", line.subject);
        assert_eq!(line.subject.starts_with("sha256:"), !is_named);
        assert_eq!(line.seen.is_empty(), !is_named);
        assert_eq!(line.publish.is_some(), is_named);

        // And what is gone is gone in either naming.
        let mended = play.sent_in(&dns(&["contoso.example"], &[]), first).await;
        assert_eq!((mended.vanished, mended.closed), (1, 1));
        assert_eq!(play.board().await.count(Column::Open), 0);
        let back = play.sent_in(&found, then).await;
        assert_eq!((back.appeared, back.opened), (1, 1));
        let counts = play.found("dns.msoid", None).await.counts;
        assert_eq!(counts.values().sum::<i64>(), 1, "{counts:?}");
    }
}

#[tokio::test]
async fn what_is_left_as_it_is_stays_so_in_the_other_naming() {
    let play = play().await;
    let found = dns(&["contoso.example"], &[MSOID]);
    play.sent_in(&found, Naming::AsSent).await;
    let id = play.one("dns.msoid").await;
    play.waive(Which::One(id), "2026-11-10").await.unwrap();
    let again = play.sent_in(&found, Naming::Hashed).await;
    assert_eq!((again.appeared, again.opened), (0, 0));
    let board = play.board().await;
    assert_eq!(
        (board.count(Column::Waived), board.count(Column::Open)),
        (1, 0)
    );
}

#[tokio::test]
async fn an_older_run_is_refused_in_the_other_naming_too() {
    let play = play().await;
    let mut older = dns(&["contoso.example"], &[]);
    older["run"]["started"] = json!("2026-11-02T07:00:00Z");
    older["run"]["ended"] = json!("2026-11-02T07:00:02Z");
    play.sent_in(&dns(&["contoso.example"], &[MSOID]), Naming::Hashed)
        .await;
    let reported = play.read(&older, Naming::AsSent).await.unwrap();
    let sender = Sender::Person(play.customer.act.clone());
    let run = (reported, Arrival::Page);
    let center = &play.stage.center;
    let refused = assessment::take(center, &sender, play.engagement, run, &play.key()).await;
    assert!(
        matches!(refused, Err(CenterFault::Invalid(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn an_older_run_is_refused_before_anybody_looks_at_it() {
    let play = play().await;
    let (center, act, of) = (&play.stage.center, &play.customer.act, play.engagement);
    let at = |hour: u8| {
        let mut report = dns(&["contoso.example"], &[MSOID]);
        report["run"]["started"] = json!(format!("2026-11-02T0{hour}:00:00Z"));
        report["run"]["ended"] = json!(format!("2026-11-02T0{hour}:00:02Z"));
        report
    };
    let older = play.read(&at(7), Naming::Hashed).await.unwrap();
    assessment::propose(center, act, of, older.clone())
        .await
        .unwrap();
    let shown = assessment::draft(center, act, of).await.unwrap().mark;
    play.sent(&at(8)).await;
    // What was shown before the later one was kept is not kept any more.
    let late = assessment::confirm(center, act, of, shown, &play.key()).await;
    let again = assessment::propose(center, act, of, older).await;
    for refused in [late.map(|_| ()), again] {
        let Err(CenterFault::Invalid(faults)) = refused else {
            panic!("{refused:?}");
        };
        let told = (faults[0].field, faults[0].message);
        assert_eq!(told, ("report", "error-report-old"));
    }
    let newer = play.read(&at(9), Naming::Hashed).await.unwrap();
    assessment::propose(center, act, of, newer).await.unwrap();
}

#[tokio::test]
async fn what_the_tool_has_hashed_is_nobodys_name_to_the_center() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    let hash = |digit: &str| format!("hmac-sha256:{}", digit.repeat(64));
    let (target, subject) = (hash("a"), hash("b"));
    let mut hashed = dns(&[target.as_str()], &[(MSOID.0, MSOID.1, subject.as_str())]);
    hashed["subjects"] = json!("hashed");
    let sent = play.sent(&hashed).await;
    assert_eq!((sent.appeared, sent.vanished), (1, 0));
    // The run that no later one can be compared with is told, and can be set aside.
    let board = play.board().await;
    let left: Vec<_> = board.checks.iter().map(|check| check.left).collect();
    assert_eq!(left, [0, 1]);
}
