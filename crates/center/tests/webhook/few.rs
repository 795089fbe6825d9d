//! What telling costs the transaction that it happens in.

use cast::{CONTOSO, Stage};
use center::once::Key;
use center::question;
use center::webhook::Keeper;

use crate::{log, make, own};

/// However many addresses listen, an event is told in as many statements.
#[tokio::test]
async fn ten_addresses_cost_a_change_no_more_statements_than_one() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let keeper = Keeper::Tenant(own(&customer));
    let center = &stage.center;
    let ask = async || {
        let counted = center.store().pulse().statements();
        let key = Key::draw(center);
        question::ask(center, &customer.act, engagement, "Who runs our DNS?", &key)
            .await
            .unwrap();
        center.store().pulse().statements() - counted
    };
    let untold = ask().await;
    let (first, _) = make(&stage, &keeper, "https://0.contoso.example/", &[]).await;
    let by_one = ask().await;
    for number in 1..10 {
        make(
            &stage,
            &keeper,
            &format!("https://{number}.contoso.example/"),
            &[],
        )
        .await;
    }
    let by_ten = ask().await;
    println!("statements: {untold} untold, {by_one} to one address, {by_ten} to ten");
    assert_eq!(log(&stage, &keeper, first).await.len(), 2);
    assert_eq!(by_ten, by_one);
    assert!(by_one <= untold + 5, "{by_one} against {untold}");
}
