//! Units of work: each is kept whole or leaves no trace, whatever its neighbours in the batch do.

use std::sync::Arc;

use store::{Reading, StoreFault, setting};
use tokio::task::JoinSet;

use crate::ground::{Ground, at};

async fn there(reading: &Reading, name: &str) -> bool {
    setting::get(reading, name).await.unwrap().is_some()
}

#[tokio::test]
async fn of_sixty_four_units_at_once_the_refused_leave_no_trace_and_the_others_are_kept() {
    let ground = Arc::new(Ground::new().await);
    let mut units = JoinSet::new();
    for number in 0..64 {
        let ground = Arc::clone(&ground);
        units.spawn(async move {
            let outcome = ground
                .write(number, |writing, number| {
                    Box::pin(async move {
                        setting::set(writing, &format!("first-{number}"), "kept").await?;
                        if number % 2 == 1 {
                            return Err(StoreFault::Changed);
                        }
                        setting::set(writing, &format!("second-{number}"), "kept").await
                    })
                })
                .await;
            (number, outcome)
        });
    }
    while let Some(done) = units.join_next().await {
        let (number, outcome) = done.unwrap();
        assert_eq!(outcome.is_ok(), number % 2 == 0, "{number}: {outcome:?}");
    }
    let reading = ground.store.read().await.unwrap();
    for number in 0..64 {
        for half in ["first", "second"] {
            let name = format!("{half}-{number}");
            assert_eq!(there(&reading, &name).await, number % 2 == 0, "{name}");
        }
    }
}

#[tokio::test]
async fn a_unit_that_the_database_itself_refuses_leaves_its_neighbours_alone() {
    let ground = Arc::new(Ground::new().await);
    let settled = ground.settle(1).await;
    let mut units = JoinSet::new();
    for number in 0..32 {
        let (ground, settled) = (Arc::clone(&ground), settled.clone());
        units.spawn(async move {
            ground
                .write((number, settled), |writing, (number, settled)| {
                    Box::pin(async move {
                        setting::set(writing, &format!("unit-{number}"), "kept").await?;
                        if number % 4 == 0 {
                            // The address is in use: the statement fails inside the database.
                            store::person::add(writing, settled.admin.clone()).await?;
                        }
                        Ok(())
                    })
                })
                .await
        });
    }
    while let Some(done) = units.join_next().await {
        if let Err(fault) = done.unwrap() {
            assert!(matches!(fault, StoreFault::Refused(_)), "{fault:?}");
        }
    }
    let reading = ground.store.read().await.unwrap();
    for number in 0..32 {
        let is_there = there(&reading, &format!("unit-{number}")).await;
        assert_eq!(is_there, number % 4 != 0, "unit-{number}");
    }
}

#[tokio::test]
async fn a_unit_that_panics_takes_nobody_along() {
    let ground = Arc::new(Ground::new().await);
    let mut units = JoinSet::new();
    for number in 0..16 {
        let ground = Arc::clone(&ground);
        units.spawn(async move {
            ground
                .write(number, |writing, number| {
                    Box::pin(async move {
                        setting::set(writing, &format!("unit-{number}"), "kept").await?;
                        assert!(*number != 5, "planted");
                        Ok(())
                    })
                })
                .await
        });
    }
    let mut failed = 0;
    while let Some(done) = units.join_next().await {
        match done.unwrap() {
            Ok(()) => {}
            Err(StoreFault::Other(said)) => {
                failed += 1;
                assert_eq!(said, "a unit of work panicked");
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(failed, 1);
    let reading = ground.store.read().await.unwrap();
    for number in 0..16 {
        let is_there = there(&reading, &format!("unit-{number}")).await;
        assert_eq!(is_there, number != 5, "unit-{number}");
    }
    drop(reading);
    let after = ground
        .write((), |writing, ()| {
            Box::pin(async move { setting::set(writing, "after", "kept").await })
        })
        .await;
    assert!(after.is_ok(), "the writer goes on: {after:?}");
}

#[tokio::test]
async fn of_several_changes_to_what_a_row_was_exactly_one_wins() {
    let ground = Arc::new(Ground::new().await);
    let settled = ground.settle(1).await;
    let draft = settled.request(1, process::state::RequestState::Draft);
    ground
        .write(draft.clone(), |writing, draft| {
            Box::pin(async move { store::request::add(writing, draft.clone()).await })
        })
        .await
        .unwrap();
    let mut changes = JoinSet::new();
    for second in 1..=8 {
        let (ground, before) = (Arc::clone(&ground), draft.clone());
        changes.spawn(async move {
            ground
                .write((second, before), |writing, (second, before)| {
                    Box::pin(async move {
                        let after = store::request::Request {
                            changed_at: store::Instant(at(*second)),
                            ..before.clone()
                        };
                        store::request::change(writing, before, after).await
                    })
                })
                .await
        });
    }
    let mut won = Vec::new();
    while let Some(done) = changes.join_next().await {
        match done.unwrap() {
            Ok(after) => won.push(after),
            Err(fault) => assert!(matches!(fault, StoreFault::Changed), "{fault:?}"),
        }
    }
    assert_eq!(won.len(), 1, "{won:?}");
    let reading = ground.store.read().await.unwrap();
    let kept = store::request::by_id(&reading, draft.id.0).await.unwrap();
    assert_eq!(kept.as_ref(), won.first());
    assert_eq!(kept.unwrap().version, 2);
}

#[tokio::test]
async fn units_that_collide_are_run_again_until_each_has_counted() {
    let ground = Arc::new(Ground::new().await);
    let mut units = JoinSet::new();
    for _ in 0..100 {
        let ground = Arc::clone(&ground);
        units.spawn(async move {
            ground
                .write((), |writing, ()| {
                    Box::pin(async move {
                        let so_far = setting::get(writing, "counter").await?;
                        let so_far: u32 = so_far.map_or(0, |text| text.parse().unwrap());
                        setting::set(writing, "counter", &(so_far + 1).to_string()).await
                    })
                })
                .await
        });
    }
    while let Some(done) = units.join_next().await {
        done.unwrap().unwrap();
    }
    let reading = ground.store.read().await.unwrap();
    let counted = setting::get(&reading, "counter").await.unwrap();
    assert_eq!(counted.as_deref(), Some("100"));
}

#[tokio::test]
async fn a_reader_sees_one_moment_however_much_is_written_meanwhile() {
    let ground = Ground::new().await;
    let reading = ground.store.read().await.unwrap();
    assert!(!there(&reading, "new").await);
    ground
        .write((), |writing, ()| {
            Box::pin(async move { setting::set(writing, "new", "kept").await })
        })
        .await
        .unwrap();
    assert!(!there(&reading, "new").await, "the moment stays the same");
    drop(reading);
    let reading = ground.store.read().await.unwrap();
    assert!(there(&reading, "new").await);
}
