//! Long lists come whole when they are read page by page, also when many rows are of one instant.

use std::collections::BTreeSet;

use process::state::RequestState;
use store::{Edge, Stretch};

use crate::ground::{Ground, Settled, pinned};

#[tokio::test]
async fn every_engagement_under_way_is_met_once_however_many_began_at_the_same_instant() {
    let ground = Ground::new().await;
    let mut began = BTreeSet::new();
    for number in 1..=7 {
        let settled = ground.settle(number).await;
        began.insert(begin(&ground, &settled).await);
    }
    let mut met = Vec::new();
    let mut stretch = Stretch::First;
    loop {
        let reading = ground.store.read().await.unwrap();
        let page = store::engagement::under_way(&reading, stretch, 3).await;
        let (page, has_more) = page.unwrap();
        met.extend(page.iter().map(|engagement| engagement.id.0));
        if !has_more {
            break;
        }
        let last = page.last().unwrap();
        stretch = Stretch::Newer(Edge {
            at: last.created_at,
            id: last.id.0.0,
        });
    }
    assert_eq!(met.len(), 7, "{met:?}");
    assert_eq!(met.into_iter().collect::<BTreeSet<_>>(), began);
}

async fn begin(ground: &Ground, settled: &Settled) -> process::identity::EngagementId {
    let request = settled.request(settled.number, RequestState::Accepted);
    let engagement = settled.engagement(1, &request);
    let id = engagement.id.0;
    ground
        .write((request, engagement), |writing, (request, engagement)| {
            Box::pin(async move {
                store::request::add(writing, request.clone()).await?;
                store::engagement::add(writing, engagement.clone(), pinned(engagement)).await
            })
        })
        .await
        .unwrap();
    id
}
