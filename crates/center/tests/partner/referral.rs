//! The clock of a request that waits for consent: two business days, then a reminder; seven days, then
//! it is nobody's to wait for.

use cast::{CONTOSO, MANAGER, Stage, WOODGROVE};
use center::consent::{Answer, answer_request};
use center::partner::{pause, resume};
use jiff::SignedDuration;
use process::permission::Scope;
use process::state::RequestState;

use super::{ask, kept, subjects};

const DOMAIN: &str = "contoso.example";

fn times(subjects: &[String], words: &str) -> usize {
    let about = subjects.iter().filter(|subject| subject.contains(words));
    about.count()
}

#[tokio::test]
async fn admins_are_reminded_after_two_business_days_and_after_seven_days_all_are_told_that_it_is_over()
 {
    let stage = Stage::open().await;
    stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    // Monday at nine in London: due on Wednesday at nine.
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    let reminder = format!(
        "Woodgrove is still waiting for your answer: {}",
        filed.reference
    );
    stage.advance(SignedDuration::from_hours(47)).await;
    assert_eq!(times(&subjects(&stage, CONTOSO), &reminder), 0);
    stage.advance(SignedDuration::from_hours(2)).await;
    assert_eq!(times(&subjects(&stage, CONTOSO), &reminder), 1);

    stage.advance(SignedDuration::from_hours(24 * 4)).await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    stage.advance(SignedDuration::from_hours(24 * 2)).await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Withdrawn);
    let over = format!("Nobody answered request {} in seven days", filed.reference);
    for reader in [CONTOSO, WOODGROVE, MANAGER] {
        assert_eq!(times(&subjects(&stage, reader), &over), 1, "{reader}");
    }
    assert_eq!(times(&subjects(&stage, CONTOSO), &reminder), 1);
}

#[tokio::test]
async fn an_answer_stops_the_clock_and_a_pause_holds_it() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let refused = ask(&stage, &who, &["exchange-online"]).await.unwrap();
    let no = Answer::refuse("We do that ourselves.").unwrap();
    answer_request(&stage.center, &contoso.own, &refused.reference, no)
        .await
        .unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    let manager = stage.manager(MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    stage.advance(SignedDuration::from_hours(24 * 8)).await;
    assert_eq!(times(&subjects(&stage, CONTOSO), "still waiting"), 0);
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    resume(&stage.center, &manager, woodgrove).await.unwrap();
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    stage.advance(SignedDuration::from_hours(24 * 3)).await;
    assert_eq!(times(&subjects(&stage, CONTOSO), "still waiting"), 0);
    assert_eq!(times(&subjects(&stage, MANAGER), "Nobody answered"), 0);
}

#[tokio::test]
async fn after_a_rest_the_customer_has_its_whole_time_again() {
    let stage = Stage::open().await;
    stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    let manager = stage.manager(MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    let day = SignedDuration::from_hours(24);
    for _ in 0..8 {
        stage.advance(day).await;
    }
    resume(&stage.center, &manager, woodgrove).await.unwrap();
    for _ in 0..7 {
        stage.advance(day).await;
    }
    assert_eq!(times(&subjects(&stage, CONTOSO), "still waiting"), 1);
    let standing = async || kept(&stage, &who.1, &waits.reference).await.state.0;
    assert_eq!(standing().await, RequestState::AwaitingConsent);
    for _ in 0..2 {
        stage.advance(day).await;
    }
    assert_eq!(standing().await, RequestState::Withdrawn);
    assert_eq!(times(&subjects(&stage, CONTOSO), "Nobody answered"), 1);
}
