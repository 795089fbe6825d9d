//! The chains: whole as they were written, and broken, at the right entry, once anybody touches them.

use std::sync::Arc;

use process::identity::TenantId;
use store::audit::{self, BrokenChain, Deed};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::ground::{Ground, Settled, at};

async fn enter(ground: &Ground, settled: &Settled, second: i64) -> Result<(), store::StoreFault> {
    let tenant = settled.tenant.id.0;
    let person = settled.admin.id.0;
    ground
        .write(
            (tenant, person, second),
            |writing, (tenant, person, second)| {
                Box::pin(async move {
                    let deed = Deed {
                        tenant: Some(*tenant),
                        actor_kind: "customer_admin",
                        actor: Some(*person),
                        action: "file_request",
                        subject_kind: "request",
                        subject: Some(Uuid::from_u128(7)),
                        engagement: None,
                        at: at(*second),
                    };
                    audit::enter(writing, deed, &("what was said", second)).await
                })
            },
        )
        .await
}

/// A ground with a chain of ten entries for one tenant.
async fn chained() -> (Ground, Settled) {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    for second in 1..=10 {
        enter(&ground, &settled, second).await.unwrap();
    }
    (ground, settled)
}

async fn broken(ground: &Ground) -> Vec<BrokenChain> {
    let reading = ground.store.read().await.unwrap();
    audit::verify(&reading).await.unwrap().1
}

fn first_at(faults: &[BrokenChain]) -> Option<i64> {
    faults.first().map(|fault| fault.sequence)
}

#[tokio::test]
async fn chains_written_by_many_at_once_are_whole() {
    let ground = Arc::new(Ground::new().await);
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    let mut deeds = JoinSet::new();
    for second in 1..=20 {
        for settled in [one.clone(), other.clone()] {
            let ground = Arc::clone(&ground);
            deeds.spawn(async move { enter(&ground, &settled, second).await });
        }
    }
    while let Some(done) = deeds.join_next().await {
        done.unwrap().unwrap();
    }
    let reading = ground.store.read().await.unwrap();
    assert_eq!(audit::verify(&reading).await.unwrap(), (40, vec![]));
    let of_one = audit::verify_chain(&reading, one.tenant.id.0)
        .await
        .unwrap();
    assert_eq!(of_one, (20, vec![]));
    let nobody = audit::verify_chain(&reading, TenantId(Uuid::nil())).await;
    assert_eq!(nobody.unwrap(), (0, vec![]));
}

#[tokio::test]
async fn a_changed_entry_is_found_whichever_field_it_was() {
    for change in [
        "actor_kind = 'specialist'",
        "actor = NULL",
        "action = 'complete_task'",
        "subject_kind = 'offer'",
        "subject = NULL",
        "at = at + 1",
        "content_hash = previous",
    ] {
        let (ground, _) = chained().await;
        let statement = format!("UPDATE audit_entry SET {change} WHERE sequence = 4");
        assert_eq!(ground.tamper(&statement).await, 1);
        let faults = broken(&ground).await;
        assert_eq!(first_at(&faults), Some(4), "{change}: {faults:?}");
        assert_eq!(faults[0].fault, "the entry was changed", "{change}");
    }
}

#[tokio::test]
async fn a_dropped_entry_is_found() {
    let (ground, _) = chained().await;
    ground
        .tamper("DELETE FROM audit_entry WHERE sequence = 5")
        .await;
    let faults = broken(&ground).await;
    assert_eq!(first_at(&faults), Some(6), "{faults:?}");
    assert_eq!(faults[0].fault, "entries are missing");
}

#[tokio::test]
async fn dropped_newest_entries_are_found_by_the_head() {
    let (ground, _) = chained().await;
    ground
        .tamper("DELETE FROM audit_entry WHERE sequence > 8")
        .await;
    let faults = broken(&ground).await;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].fault, "the head does not match");
}

#[tokio::test]
async fn a_chain_whose_head_is_gone_is_found() {
    let (ground, _) = chained().await;
    // The schema itself keeps the head while there are entries: whoever takes it away has first to
    // take the constraint away.
    let unbound = if ground.is_sqlite() {
        "PRAGMA foreign_keys = OFF; DELETE FROM audit_chain"
    } else {
        "ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_chain_fkey; DELETE FROM audit_chain"
    };
    ground.tamper(unbound).await;
    let faults = broken(&ground).await;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].fault, "the head is missing");
}

#[tokio::test]
async fn two_entries_that_changed_places_are_found() {
    let (ground, _) = chained().await;
    for statement in [
        "UPDATE audit_entry SET sequence = 99 WHERE sequence = 3",
        "UPDATE audit_entry SET sequence = 3 WHERE sequence = 7",
        "UPDATE audit_entry SET sequence = 7 WHERE sequence = 99",
    ] {
        ground.tamper(statement).await;
    }
    let faults = broken(&ground).await;
    assert_eq!(first_at(&faults), Some(3), "{faults:?}");
}

#[tokio::test]
async fn an_entry_slipped_in_at_the_end_is_found() {
    let (ground, _) = chained().await;
    ground
        .tamper(
            "INSERT INTO audit_entry (chain, sequence, at, actor_kind, actor, action, subject_kind, \
             subject, engagement_id, content_hash, previous, hash) \
             SELECT chain, 11, at, actor_kind, actor, action, subject_kind, subject, engagement_id, \
             content_hash, hash, hash FROM audit_entry WHERE sequence = 10",
        )
        .await;
    let faults = broken(&ground).await;
    assert_eq!(first_at(&faults), Some(11), "{faults:?}");
}

#[tokio::test]
async fn the_chain_stays_whole_when_a_person_is_erased() {
    let (ground, settled) = chained().await;
    ground
        .write(settled.admin.id.0, |writing, person| {
            Box::pin(
                async move { store::person::erase(writing, *person, store::Instant(at(60))).await },
            )
        })
        .await
        .unwrap();
    enter(&ground, &settled, 11).await.unwrap();
    assert_eq!(broken(&ground).await, []);
    let reading = ground.store.read().await.unwrap();
    let erased = store::person::by_id(&reading, settled.admin.id.0).await;
    let erased = erased.unwrap().unwrap();
    assert_eq!((erased.address, erased.name.as_str()), (None, "–"));
}
