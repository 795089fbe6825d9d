//! Who is told of what happens on a task, by default in the digest; each line leads to its page.

use cast::people::{self, Role};
use cast::{CONTOSO, EN, TINYCO};
use center::task::{self, Review};
use jiff::SignedDuration;
use process::permission::{MembershipState, TenantRole};
use store::person::PersonKind;

use super::{Play, evidence, play};

const COLLEAGUE: &str = "megan@contoso.example";

/// How often an address was told so, and led to this page, once everybody's morning has come.
async fn told(play: &Play, address: &str, line: &str, page: &str) -> usize {
    play.stage.advance(SignedDuration::from_hours(24)).await;
    let mails = play.stage.mails_to(address);
    let lines = mails.iter().flat_map(|mail| {
        let lines = mail.text.lines();
        lines.clone().zip(lines.skip(1)).collect::<Vec<_>>()
    });
    let said = format!("– {line}");
    lines
        .filter(|(text, link)| text.starts_with(&said) && link.contains(page))
        .count()
}

#[tokio::test]
async fn words_of_the_customer_reach_the_lead_and_nobody_else() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-name-people").await;
    let key = play.key();
    for _ in 0..2 {
        task::reply(center, act, id, "Is one deputy enough?", &key)
            .await
            .unwrap();
    }
    let (subject, page) = ("Contoso writes about:", format!("/desk/tasks/{id}"));
    assert_eq!(told(&play, EN, subject, &page).await, 1);
    assert_eq!(told(&play, CONTOSO, subject, "").await, 0);
}

#[tokio::test]
async fn a_task_that_is_shown_reaches_the_lead_and_the_review_whoever_showed_it() {
    let play = play().await;
    let center = &play.stage.center;
    let now = play.stage.now();
    let person = people::person(PersonKind::Customer, COLLEAGUE, "en", "Europe/London", now);
    let held = people::membership(
        &play.customer.tenant,
        &person,
        TenantRole::Member,
        MembershipState::Active,
    );
    play.stage.enter(vec![Role::Customer(person, held)]).await;
    let colleague = play.stage.customer(COLLEAGUE).await;
    let id = play.id("core-name-people").await;
    let (desk, home) = (
        format!("/desk/tasks/{id}"),
        format!("/t/contoso.example/tasks/{id}"),
    );

    task::ask_for_review(center, &colleague.act, id, evidence(), &play.key())
        .await
        .unwrap();
    assert_eq!(told(&play, EN, "To review:", &desk).await, 1);
    let right = Review::accept("").unwrap();
    task::review(center, &play.lead, id, right, &play.key())
        .await
        .unwrap();
    assert_eq!(told(&play, COLLEAGUE, "Found right:", &home).await, 1);

    task::complete(center, &colleague.act, id, evidence(), &play.key())
        .await
        .unwrap();
    let more = Review::ask_for_more("Who stands in?").unwrap();
    task::review(center, &play.lead, id, more, &play.key())
        .await
        .unwrap();
    assert_eq!(told(&play, COLLEAGUE, "More is needed:", &home).await, 1);
    for subject in ["Found right:", "More is needed:"] {
        assert_eq!(told(&play, CONTOSO, subject, "").await, 0, "{subject}");
        assert_eq!(told(&play, EN, subject, "").await, 0, "{subject}");
        assert_eq!(told(&play, TINYCO, subject, "").await, 0, "{subject}");
    }
}

#[tokio::test]
async fn the_admin_is_told_of_a_review_when_whoever_showed_it_has_left() {
    let play = play().await;
    let center = &play.stage.center;
    let id = play.id("core-name-people").await;
    let now = play.stage.now();
    let person = people::person(PersonKind::Customer, COLLEAGUE, "en", "Europe/London", now);
    let held = people::membership(
        &play.customer.tenant,
        &person,
        TenantRole::Member,
        MembershipState::Active,
    );
    play.stage.enter(vec![Role::Customer(person, held)]).await;
    let colleague = play.stage.customer(COLLEAGUE).await;
    task::complete(center, &colleague.act, id, evidence(), &play.key())
        .await
        .unwrap();
    play.stage
        .tamper("UPDATE membership SET state = 'ended' WHERE role = 'member'")
        .await;
    let right = Review::accept("Well done.").unwrap();
    task::review(center, &play.lead, id, right, &play.key())
        .await
        .unwrap();
    assert_eq!(told(&play, CONTOSO, "Found right:", "").await, 1);
    assert_eq!(told(&play, COLLEAGUE, "Found right:", "").await, 0);
}
