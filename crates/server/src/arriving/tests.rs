//! Who sends slowly keeps nobody else out.

use std::net::{IpAddr, SocketAddr};

use axum::Router;
use axum::extract::ConnectInfo;
use axum::middleware;
use tower::ServiceExt;

use super::*;

/// Pages behind the waiting room, over a Center of nobody's.
async fn pages(folder: &std::path::Path) -> (Arriving, Router) {
    let center = crate::ready::tests::center(store::Store::open_folder(folder).await.unwrap());
    let arriving = Arriving::at(center.clone());
    let pages = portal::router(center.clone());
    let pages = pages.layer(middleware::from_fn_with_state(arriving.clone(), wait));
    (arriving, pages)
}

fn post(client: &str, body: Body) -> Request {
    let client: IpAddr = client.parse().unwrap();
    Request::post("/sign-in")
        .header("host", "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .extension(ConnectInfo(SocketAddr::new(client, 1)))
        .body(body)
        .unwrap()
}

fn never() -> Body {
    Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>())
}

#[tokio::test]
async fn whoever_sends_slowly_holds_no_turn_and_few_places() {
    let folder = tempfile::tempdir().unwrap();
    let (arriving, pages) = pages(folder.path()).await;
    let mut slow = tokio::task::JoinSet::new();
    for _ in 0..OF_ONE_CLIENT {
        slow.spawn(pages.clone().oneshot(post("10.0.0.1", never())));
    }
    let all_wait = || arriving.clients.lock().unwrap().values().sum::<usize>() == OF_ONE_CLIENT;
    while !all_wait() {
        tokio::task::yield_now().await;
    }
    let answered = pages.clone().oneshot(post("10.0.0.1", never())).await;
    let answered = answered.unwrap();
    assert_eq!(answered.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(answered.headers().contains_key(header::RETRY_AFTER));
    // Its body was not read: the next request comes on another connection.
    assert_eq!(answered.headers()[header::CONNECTION], "close");
    // All turns are free: as many as there are can be had.
    let mut turns = Vec::new();
    while let Ok(turn) = arriving.center.turns().enter(None).await {
        turns.push(turn);
    }
    assert_eq!(turns.len(), 512);
    drop(turns);
    let other = post("10.0.0.2", Body::from("address=x"));
    let answered = pages.clone().oneshot(other).await.unwrap();
    assert_eq!(answered.status(), StatusCode::UNPROCESSABLE_ENTITY);
    slow.abort_all();
    while slow.join_next().await.is_some() {}
    let again = post("10.0.0.1", Body::from("address=x"));
    let answered = pages.oneshot(again).await.unwrap();
    assert_eq!(
        answered.status(),
        StatusCode::UNPROCESSABLE_ENTITY,
        "its places are free"
    );
}

#[tokio::test]
async fn what_is_longer_than_a_form_comes_whole_to_whoever_reads_it() {
    let pieces = (0..40).map(|piece| Ok::<Bytes, std::io::Error>(Bytes::from(vec![piece; 4096])));
    let (begin, rest) = gather(Body::from_stream(stream::iter(pieces)))
        .await
        .unwrap();
    assert!(begin.len() > WAITED_FOR && begin.len() <= WAITED_FOR + 4096);
    let rest = axum::body::to_bytes(Body::from_stream(rest.unwrap()), usize::MAX).await;
    assert_eq!(begin.len() + rest.unwrap().len(), 40 * 4096);
}
