//! What checks found: many rows changed at once, each only as it was read, and erased by their age.

use jiff::SignedDuration;
use process::identity::{AssessmentId, FindingId};
use process::state::{FindingState, RequestState};
use store::assessment::{Area, Arrival, Assessment};
use store::engagement::Engagement;
use store::finding::{Finding, Severity};
use store::{Document, Id, Instant, StoreFault, Word};

use crate::ground::{Ground, Settled, at, id, pinned};

/// More than are written in one statement.
const MANY: u128 = 1_200;

/// An engagement with a check that found so much.
async fn found(ground: &Ground, settled: &Settled, many: u128, ended: bool) -> Vec<Finding> {
    let request = settled.request(settled.number, RequestState::Accepted);
    let engagement = Engagement {
        ended_at: ended.then(|| Instant(at(0))),
        ..settled.engagement(1, &request)
    };
    let run = run(settled, &engagement);
    let findings: Vec<Finding> = (0..many)
        .map(|number| finding(settled, &run, number))
        .collect();
    let rows = (request, engagement, run, findings.clone());
    ground
        .write(rows, |writing, (request, engagement, run, findings)| {
            Box::pin(async move {
                store::request::add(writing, request.clone()).await?;
                let plan = pinned(engagement);
                store::engagement::add(writing, engagement.clone(), plan).await?;
                store::assessment::add(writing, run.clone()).await?;
                store::finding::add_all(writing, findings.clone()).await
            })
        })
        .await
        .unwrap();
    findings
}

fn run(settled: &Settled, engagement: &Engagement) -> Assessment {
    Assessment {
        id: Id(AssessmentId(id(20, settled.number))),
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        number: 1,
        area: Word(Area::Dns),
        tool: "fasttrack-tools".to_owned(),
        rule_set: "worldwide".to_owned(),
        rule_version: "2026-11-29".to_owned(),
        is_named: true,
        targets: Document(vec!["contoso.example".to_owned()]),
        unanswered: Document(Vec::new()),
        started_at: Instant(at(0)),
        ended_at: Instant(at(0)),
        way: Word(Arrival::Tool),
        sent_by: settled.admin.id,
        sent_at: Instant(at(0)),
        checked: 1,
        skipped: 0,
        errors: 1,
        warnings: 0,
        infos: 0,
        appeared: 1,
        vanished: 0,
        set_aside_at: None,
        set_aside_by: None,
    }
}

fn finding(settled: &Settled, run: &Assessment, number: u128) -> Finding {
    Finding {
        id: Id(FindingId(id(21, settled.number << 32 | number))),
        tenant_id: run.tenant_id,
        engagement_id: run.engagement_id,
        area: run.area.clone(),
        key_hash: number.to_be_bytes().to_vec(),
        rule: "dns.spf".to_owned(),
        kind: "missing".to_owned(),
        severity: Word(Severity::Error),
        subject: format!("d{number}.example"),
        field: "TXT".to_owned(),
        seen: "before".to_owned(),
        expected: String::new(),
        publish: None,
        source: String::new(),
        state: Word(FindingState::Open),
        first_at: Instant(at(0)),
        last_id: run.id,
        closed_id: None,
        changed_at: Instant(at(0)),
        version: 1,
    }
}

async fn change(ground: &Ground, before: &[Finding]) -> Result<(), StoreFault> {
    let pairs: Vec<(Finding, Finding)> = before
        .iter()
        .map(|before| {
            let after = Finding {
                seen: "after".to_owned(),
                subject: format!("named {}", before.subject),
                ..before.clone()
            };
            (before.clone(), after)
        })
        .collect();
    ground
        .write(pairs, |writing, pairs| {
            Box::pin(async move {
                let pairs = pairs.iter().map(|(before, after)| (before, after));
                store::finding::change_all(writing, pairs).await
            })
        })
        .await
}

#[tokio::test]
async fn findings_are_changed_together_and_only_as_they_were_read() {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    let read = found(&ground, &settled, MANY, false).await;
    change(&ground, &read).await.unwrap();
    let changed = "SELECT count(*) FROM finding WHERE seen = 'after' AND version = 2 \
        AND subject LIKE 'named %'";
    assert_eq!(ground.number(changed).await, 1_200);

    // One of them was changed since it was read: none is.
    let mut stale: Vec<Finding> = read
        .iter()
        .map(|one| Finding {
            version: 2,
            ..one.clone()
        })
        .collect();
    stale[1_100].version = 1;
    let refused = change(&ground, &stale).await;
    assert!(matches!(refused, Err(StoreFault::Changed)), "{refused:?}");
    assert_eq!(ground.number(changed).await, 1_200);
}

#[tokio::test]
async fn findings_are_erased_by_their_age_a_part_at_a_time_and_no_other_plans() {
    let ground = Ground::new().await;
    let (gone, ended, other) = (
        ground.settle(1).await,
        ground.settle(2).await,
        ground.settle(3).await,
    );
    let closed = found(&ground, &gone, MANY, false).await;
    found(&ground, &ended, 30, true).await;
    found(&ground, &other, 7, false).await;
    let ids: Vec<FindingId> = closed.iter().skip(5).map(|one| one.id.0).collect();
    let run = closed[0].last_id.0;
    ground
        .write((ids, run), |writing, (ids, run)| {
            Box::pin(async move {
                let closed = (FindingState::Closed, Some(*run));
                store::finding::bring(writing, ids, closed, at(0)).await
            })
        })
        .await
        .unwrap();
    let erase = async |limit: u64| {
        let before = at(0) + SignedDuration::from_secs(1);
        ground
            .write((before, limit), |writing, (before, limit)| {
                Box::pin(async move {
                    store::assessment::forget_targets(writing, *before).await?;
                    store::finding::erase(writing, *before, *limit).await
                })
            })
            .await
            .unwrap()
    };
    assert_eq!(erase(1_000).await, 1_000);
    assert_eq!(erase(1_000).await, 195 + 30);
    assert_eq!(erase(1_000).await, 0);
    assert_eq!(ground.number("SELECT count(*) FROM finding").await, 5 + 7);
    let named = "SELECT count(*) FROM assessment WHERE CAST(targets AS text) LIKE '%contoso%'";
    assert_eq!(
        ground.number(named).await,
        2,
        "of the one that ended it is forgotten"
    );
}
