//! What a partner's people are told of their customers comes in their digest, while it still holds.

use cast::{CONTOSO, Stage, WOODGROVE};
use center::consent::revoke;
use jiff::SignedDuration;
use process::permission::Scope;

use super::subjects;

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test]
async fn a_consent_that_was_revoked_takes_its_line_out_of_the_digest() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage
        .partner("Woodgrove", WOODGROVE, &["contoso.example"])
        .await;
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    stage.work().await;
    assert_eq!(stage.number("SELECT count(*) FROM held_news").await, 1);
    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    stage.advance(DAY).await;
    let news = subjects(&stage, WOODGROVE);
    assert!(!news.iter().any(|one| one.contains("new")), "{news:?}");
    assert_eq!(stage.number("SELECT count(*) FROM held_news").await, 0);

    stage.consent(&contoso, woodgrove, terms, 100).await;
    stage.advance(DAY).await;
    let news = subjects(&stage, WOODGROVE);
    assert!(
        news.contains(&"Contoso: One thing is new".to_owned()),
        "{news:?}"
    );
}
