//! Decisions as a manager reads them: every one, in pages that lose none, made again where shown.

use std::collections::BTreeSet;

use cast::{CONTOSO, HANBIT, MANAGER, Stage, TINYCO};
use center::CenterFault;
use center::queue::{self, Made, Outcome, Replay, RoutingView, Spot};
use process::eligibility::Verdict;
use process::identity::{DecisionId, Reference, ServiceName};
use process::permission::ManagerAct;
use store::decision::{Decision, DecisionKind};
use store::{Id, Instant, Word};

async fn all(stage: &Stage, act: &ManagerAct) -> Vec<queue::DecisionLine> {
    queue::decisions(&stage.center, act, None, Spot::FIRST)
        .await
        .unwrap()
        .rows
}

async fn routing(stage: &Stage, act: &ManagerAct, id: DecisionId) -> RoutingView {
    let seen = queue::decision(&stage.center, act, id).await.unwrap();
    match seen.made {
        Made::Routing(made) => *made,
        Made::Eligibility { .. } => panic!("not about routing: {seen:?}"),
    }
}

#[tokio::test]
async fn the_decisions_of_a_request_are_listed_with_their_outcome() {
    let stage = Stage::open().await;
    let (contoso, hanbit) = (stage.customer(CONTOSO).await, stage.customer(HANBIT).await);
    let filed = stage.file(&contoso, "fr", &["exchange-online"]).await;
    stage.file(&hanbit, "ko", &["teams"]).await;
    stage.work().await;
    let act = stage.manager(MANAGER).await;
    assert_eq!(all(&stage, &act).await.len(), 4);
    let about = queue::decisions(&stage.center, &act, Some(&filed.reference), Spot::FIRST)
        .await
        .unwrap();
    let outcomes: Vec<_> = about.rows.iter().map(|line| &line.outcome).collect();
    assert_eq!(outcomes.len(), 2, "{outcomes:?}");
    assert!(
        outcomes
            .iter()
            .any(|one| matches!(one, Outcome::Waits { candidates: 3, .. }))
    );
    let guided = |verdict, service: &str| Outcome::Eligibility {
        services: [(verdict, vec![service.parse().unwrap()])].into(),
    };
    let eligible = guided(Verdict::Eligible, "exchange-online");
    assert!(outcomes.contains(&&eligible), "{outcomes:?}");
    let unknown: Reference = "REQ-222222".parse().unwrap();
    let nothing = queue::decisions(&stage.center, &act, Some(&unknown), Spot::FIRST).await;
    assert!(matches!(nothing, Err(CenterFault::NotFound)), "{nothing:?}");
}

#[tokio::test]
async fn each_service_that_was_asked_for_is_listed_with_its_verdict() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let customer = stage.customer(TINYCO).await;
    let outcome = async |asked: &[&str]| {
        let filed = stage.file(&customer, "en", asked).await;
        let about = Some(&filed.reference);
        let made = queue::decisions(&stage.center, &act, about, Spot::FIRST).await;
        match made.unwrap().rows.remove(0).outcome {
            Outcome::Eligibility { services } => services,
            other => panic!("not about eligibility: {other:?}"),
        }
    };
    let names = |names: &[&str]| -> Vec<ServiceName> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    };
    // 149 seats of Office 365 E3: one short of guidance, and nothing that has Intune in it.
    let own = names(&["exchange-online", "teams"]);
    assert_eq!(
        outcome(&["exchange-online", "teams"]).await,
        [(Verdict::SelfServe, own)].into()
    );
    let mixed = outcome(&["exchange-online", "intune"]).await;
    assert_eq!(mixed[&Verdict::SelfServe], names(&["exchange-online"]));
    assert_eq!(mixed[&Verdict::NotEligible], names(&["intune"]));
}

#[tokio::test]
async fn pages_of_decisions_made_in_one_instant_lose_none_and_repeat_none() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let act = stage.manager(MANAGER).await;
    let one = all(&stage, &act).await.remove(0).id;
    let now = stage.now();
    stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let made = store::decision::by_id(writing, one).await?.unwrap();
                for _ in 0..118 {
                    let row = Decision {
                        id: Id(DecisionId(cast::people::new_id())),
                        decided_at: Instant(now),
                        ..made.clone()
                    };
                    store::decision::add(writing, row).await?;
                }
                Ok::<(), CenterFault>(())
            })
        })
        .await
        .unwrap();

    let mut seen = Vec::new();
    let mut spot = Spot::FIRST;
    let mut pages = Vec::new();
    loop {
        let part = queue::decisions(&stage.center, &act, None, spot)
            .await
            .unwrap();
        pages.push(part.rows.len());
        seen.extend(part.rows.iter().map(|line| line.id));
        // The way on survives an address.
        match part.older {
            Some(older) => spot = Spot::parse(&older.to_string()).unwrap(),
            None => break,
        }
    }
    assert_eq!(pages, [50, 50, 20]);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 120);

    let last = queue::decisions(&stage.center, &act, None, spot)
        .await
        .unwrap();
    let back = last.newer.unwrap();
    let middle = queue::decisions(&stage.center, &act, None, back)
        .await
        .unwrap();
    let ids: Vec<_> = middle.rows.iter().map(|line| line.id).collect();
    assert_eq!(
        ids,
        seen[50..100],
        "back leads to the page before, in the same order"
    );
    assert!(middle.newer.is_some() && middle.older.is_some());
}

#[tokio::test]
async fn a_routing_decision_is_made_again_where_it_is_shown() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let act = stage.manager(MANAGER).await;
    let lines = all(&stage, &act).await;
    let id = lines
        .iter()
        .find(|line| matches!(line.outcome, Outcome::Offered { .. }))
        .unwrap()
        .id;
    let made = routing(&stage, &act, id).await;
    assert_eq!(made.replay, Replay::Same);
    assert_eq!((made.decision.candidates.len(), made.passed), (3, 2));
    assert_eq!(made.people.len(), 3, "every candidate has a name");
    assert!(made.offer.is_some());
    for line in &lines {
        let seen = queue::decision(&stage.center, &act, line.id).await.unwrap();
        if let Made::Eligibility { replay, .. } = seen.made {
            assert_eq!(replay, Replay::Same);
        }
    }
}

#[tokio::test]
async fn a_stored_result_that_the_inputs_do_not_give_is_seen() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let act = stage.manager(MANAGER).await;
    let reading = stage.center.store().read().await.unwrap();
    let made = store::decision::newest(&reading, DecisionKind::Routing, None, 1)
        .await
        .unwrap()
        .remove(0);
    drop(reading);
    let mut other = made.clone();
    let second = made.result["candidates"][1]["person"].clone();
    other.result.0["chosen"] = second;
    other.result.0["candidates"][2]["verdict"] = "passed".into();
    other.result.0["candidates"][2]["rank"] = 3.into();
    other.result.0["candidates"][2]["behind_by"] = serde_json::json!({"step": "continuity"});
    other.id = Id(DecisionId(cast::people::new_id()));
    other.kind = Word(DecisionKind::Routing);
    let id = other.id.0;
    stage
        .center
        .store()
        .write(move |writing| {
            let row = other.clone();
            Box::pin(async move {
                store::decision::add(writing, row).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
        .unwrap();
    let replay = routing(&stage, &act, id).await.replay;
    let Replay::Other { chosen, differs } = replay else {
        panic!("the difference was not seen");
    };
    assert_eq!(
        chosen.as_deref(),
        Some("specialist-en"),
        "whom the inputs give"
    );
    assert_eq!(differs, ["specialist-ko"], "whose verdict was changed");
}
