//! Whose events go where, and who may say so.

use cast::people::{self, Role as Cast};
use cast::{CONTOSO, HANBIT, MANAGER, Stage};
use center::CenterFault;
use center::once::Key;
use center::queue::Spot;
use center::webhook::{self, Keeper, OffAs, Typed};
use process::permission::{Action, MembershipState, TenantRole};
use store::person::PersonKind;

use crate::{Post, body, log, make, own, send_test};

#[tokio::test]
async fn events_of_a_request_come_to_its_tenant_and_the_center_and_to_nobody_else() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let contoso = stage.customer(CONTOSO).await;
    let hanbit = Keeper::Tenant(own(&stage.customer(HANBIT).await));
    let center = Keeper::Center(stage.manager(MANAGER).await);
    let keeper = Keeper::Tenant(own(&contoso));
    make(&stage, &keeper, "https://contoso.example/hook", &[]).await;
    make(&stage, &hanbit, "https://hanbit.example/hook", &[]).await;
    make(&stage, &center, "https://center.example/hook", &[]).await;
    make(
        &stage,
        &center,
        "https://center.example/accepted",
        &["request.accepted"],
    )
    .await;
    let request = stage.file(&contoso, "en", &["exchange-online"]).await;
    stage.work().await;
    let carried = post.take();
    let to = |url: &str| -> Vec<String> {
        let those = carried.iter().filter(|parcel| parcel.url == url);
        let mut kinds: Vec<String> = those
            .map(|parcel| body(parcel)["type"].as_str().unwrap().to_owned())
            .collect();
        kinds.sort();
        kinds
    };
    assert_eq!(
        to("https://contoso.example/hook"),
        ["request.filed", "request.offered"]
    );
    assert_eq!(
        to("https://center.example/hook"),
        ["offer.made", "request.filed", "request.offered"],
        "whom the Center asks is the Center's own affair"
    );
    assert_eq!(to("https://center.example/accepted"), [""; 0]);
    assert_eq!(to("https://hanbit.example/hook"), [""; 0]);
    let filed = carried
        .iter()
        .find(|one| one.body.contains("request.filed"));
    let filed = body(filed.unwrap());
    assert_eq!(filed["data"]["reference"], request.reference.to_string());
    assert_eq!(filed["data"]["old_state"], "draft");
    assert_eq!(filed["data"]["new_state"], "queued");
    // No name, no address, nothing that somebody typed: only these, and only identities and words.
    let known = [
        "tenant_id",
        "id",
        "reference",
        "engagement_id",
        "old_state",
        "new_state",
    ];
    for parcel in &carried {
        let body = body(parcel);
        for name in body["data"].as_object().unwrap().keys() {
            assert!(known.contains(&name.as_str()), "{name}");
        }
        assert!(!parcel.body.contains('@') && !parcel.body.contains("Contoso"));
    }
}

#[tokio::test]
async fn abuse_36_an_ordinary_member_can_do_nothing_with_webhooks() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let contoso = stage.customer(CONTOSO).await;
    let admin = Keeper::Tenant(own(&contoso));
    let (id, _) = make(&stage, &admin, "https://contoso.example/hook", &[]).await;
    let message = send_test(&stage, &admin, id).await;
    let now = stage.now();
    let address = "member@contoso.example";
    let person = people::person(PersonKind::Customer, address, "en", "Europe/London", now);
    let held = MembershipState::Active;
    let membership = people::membership(&contoso.tenant, &person, TenantRole::Member, held);
    stage.enter(vec![Cast::Customer(person, membership)]).await;
    let member = Keeper::Tenant(
        stage
            .customer(address)
            .await
            .act
            .own(Action::SeeTenant)
            .unwrap()
            .clone(),
    );
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let typed = Typed {
        url: "https://evil.example/".to_owned(),
        kinds: Vec::new(),
    };
    let faults = [
        webhook::own(center, &member).await.err(),
        webhook::one(center, &member, id).await.err(),
        webhook::deliveries(center, &member, id, Spot::FIRST)
            .await
            .err(),
        webhook::make(center, &member, &typed, &key).await.err(),
        webhook::change(center, &member, (id, None), &typed, None)
            .await
            .err(),
        webhook::switch(center, &member, id, false).await.err(),
        webhook::rotate(center, &member, id, &key).await.err(),
        webhook::test(center, &member, id, &key).await.err(),
        webhook::replay(center, &member, (id, message), &key)
            .await
            .err(),
        webhook::remove(center, &member, id).await.err(),
    ];
    for (place, fault) in faults.into_iter().enumerate() {
        assert!(
            matches!(fault, Some(CenterFault::NotPermitted(_))),
            "{place}: {fault:?}"
        );
    }
    // Another tenant's admin does not even find it.
    let other = Keeper::Tenant(own(&stage.customer(HANBIT).await));
    let of_other = [
        webhook::one(center, &other, id).await.err(),
        webhook::deliveries(center, &other, id, Spot::FIRST)
            .await
            .err(),
        webhook::change(center, &other, (id, None), &typed, None)
            .await
            .err(),
        webhook::switch(center, &other, id, false).await.err(),
        webhook::rotate(center, &other, id, &key).await.err(),
        webhook::test(center, &other, id, &key).await.err(),
        webhook::replay(center, &other, (id, message), &key)
            .await
            .err(),
        webhook::remove(center, &other, id).await.err(),
    ];
    for (place, fault) in of_other.into_iter().enumerate() {
        assert!(
            matches!(fault, Some(CenterFault::NotFound)),
            "{place}: {fault:?}"
        );
    }
    drop(post);
}

#[tokio::test]
async fn nothing_is_sent_for_a_keeper_who_left_until_another_switches_it_on() {
    let stage = Stage::open().await;
    let post = Post::of(&stage);
    let contoso = stage.customer(CONTOSO).await;
    let now = stage.now();
    let address = "second@contoso.example";
    let person = people::person(PersonKind::Customer, address, "en", "Europe/London", now);
    let held = MembershipState::Active;
    let membership = people::membership(&contoso.tenant, &person, TenantRole::Admin, held);
    stage.enter(vec![Cast::Customer(person, membership)]).await;
    let leaver = Keeper::Tenant(own(&stage.customer(address).await));
    let stayer = Keeper::Tenant(own(&contoso));
    let (id, _) = make(&stage, &leaver, "https://contoso.example/hook", &[]).await;
    let ended = "UPDATE membership SET state = 'ended' WHERE person_id = \
        (SELECT kept_by FROM webhook)";
    stage.tamper(ended).await;
    send_test(&stage, &stayer, id).await;
    stage.work().await;
    assert!(post.take().is_empty());
    let shown = webhook::one(&stage.center, &stayer, id).await.unwrap();
    assert_eq!(shown.off.unwrap().1, OffAs::KeeperLeft);
    webhook::switch(&stage.center, &stayer, id, true)
        .await
        .unwrap();
    send_test(&stage, &stayer, id).await;
    stage.work().await;
    assert_eq!(post.take().len(), 1);
    assert_eq!(log(&stage, &stayer, id).await.len(), 2);
}

#[tokio::test]
async fn addresses_that_cannot_be_told_are_refused_in_words() {
    let stage = Stage::open().await;
    let _post = Post::of(&stage);
    let keeper = Keeper::Tenant(own(&stage.customer(CONTOSO).await));
    for url in [
        "",
        "contoso.example",
        "http://contoso.example/",
        "ftp://contoso.example/",
        "https://",
        "https://user:secret@contoso.example/",
        "https://contoso.example/#there",
        "javascript:alert(1)",
    ] {
        let typed = Typed {
            url: url.to_owned(),
            kinds: Vec::new(),
        };
        let key = Key::draw(&stage.center);
        let made = webhook::make(&stage.center, &keeper, &typed, &key).await;
        assert!(
            matches!(made, Err(CenterFault::Invalid(_))),
            "{url}: {made:?}"
        );
    }
}
