//! The list of decisions: each says what it came to, and a request that nobody guides is no refusal.

use cast::{CONTOSO, MANAGER, Stage, TINYCO};

use crate::browser::Asked;

/// What the list says that the only request of this customer came to.
async fn list_after(customer: &str) -> String {
    let stage = Stage::open().await;
    let customer = stage.customer(customer).await;
    stage.file(&customer, "en", &["teams"]).await;
    let cookie = stage.click(MANAGER).await;
    let page = Asked::get("/center/decisions").with(Some(&cookie));
    page.send(&portal::router(stage.center.clone())).await.text
}

const UNGUIDED: &str = "The customer can go on with a self-serve plan.";

#[tokio::test]
async fn a_request_that_is_not_guided_is_told_as_a_self_serve_plan() {
    let page = list_after(TINYCO).await;
    assert!(page.contains(UNGUIDED), "{page}");
    assert!(!page.contains("class=\"tag bad\""), "no refusal");
    assert!(!list_after(CONTOSO).await.contains(UNGUIDED));
}
