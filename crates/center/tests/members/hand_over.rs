//! "My admin left": proof, a manager's word, everybody told, a day to stop it.

use cast::{CONTOSO, Customer, EN, HANBIT, MANAGER, Stage};
use center::hand_over::{self, HandOverState, Proof, Standing};
use center::once::Key;
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use tokio::task::JoinSet;
use uuid::Uuid;

use super::{joined, told};

const DEBRA: &str = "debra@contoso.example";

/// Debra, a member at Contoso's domain, has asked.
async fn asked(stage: &Stage) -> (Customer, Uuid) {
    let admin = stage.customer(CONTOSO).await;
    joined(stage, &admin, DEBRA, "member").await;
    let debra = stage.customer(DEBRA).await;
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    hand_over::ask_as_member(center, &debra.own, "The admin left in May.", &key)
        .await
        .unwrap();
    stage.work().await;
    let manager = stage.manager(MANAGER).await;
    let open = hand_over::open(center, &manager).await.unwrap();
    assert_eq!(open.len(), 1);
    (admin, open[0].id)
}

async fn is_admin(stage: &Stage, address: &str) -> bool {
    stage.customer(address).await.own.is_admin()
}

fn mails_of(stage: &Stage, address: &str, words: &str) -> usize {
    let mails = stage.mails_to(address);
    mails
        .iter()
        .filter(|mail| mail.text.contains(words))
        .count()
}

#[tokio::test]
async fn a_confirmed_hand_over_waits_a_day_is_told_to_all_and_takes_nothing_from_the_former() {
    let stage = Stage::open().await;
    let (_, id) = asked(&stage).await;
    assert_eq!(
        stage.mails_to(MANAGER).len(),
        2,
        "a code, and that somebody asks"
    );
    let manager = stage.manager(MANAGER).await;
    let shown = hand_over::asked(&stage.center, &manager, id).await.unwrap();
    assert_eq!(
        (shown.proof, shown.domain.as_str()),
        (Proof::Mail, "contoso.example")
    );
    assert_eq!(shown.admins.len(), 1);
    hand_over::confirm(&stage.center, &manager, id)
        .await
        .unwrap();
    hand_over::confirm(&stage.center, &manager, id)
        .await
        .unwrap();
    stage
        .advance(SignedDuration::from_secs(24 * 3600 - 60))
        .await;
    for address in [CONTOSO, DEBRA] {
        assert_eq!(
            mails_of(&stage, address, "The Center has confirmed it"),
            1,
            "{address}"
        );
    }
    assert!(!is_admin(&stage, DEBRA).await);
    stage.advance(SignedDuration::from_secs(60)).await;
    assert!(is_admin(&stage, DEBRA).await);
    assert!(is_admin(&stage, CONTOSO).await, "the former stays");
    for address in [CONTOSO, DEBRA] {
        assert_eq!(mails_of(&stage, address, "is now admin of"), 1, "{address}");
    }
}

#[tokio::test]
async fn an_active_admin_stops_it_before_its_hour() {
    let stage = Stage::open().await;
    let (admin, id) = asked(&stage).await;
    let manager = stage.manager(MANAGER).await;
    hand_over::confirm(&stage.center, &manager, id)
        .await
        .unwrap();
    hand_over::stop(&stage.center, &admin.own).await.unwrap();
    stage.advance(SignedDuration::from_hours(25)).await;
    assert!(!is_admin(&stage, DEBRA).await);
    let late = hand_over::confirm(&stage.center, &manager, id).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
    let again = hand_over::stop(&stage.center, &admin.own).await;
    assert!(matches!(again, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn without_an_active_admin_it_takes_effect_at_once() {
    let stage = Stage::open().await;
    let (_, id) = asked(&stage).await;
    stage
        .tamper("UPDATE membership SET state = 'ended' WHERE role = 'admin'")
        .await;
    let manager = stage.manager(MANAGER).await;
    hand_over::confirm(&stage.center, &manager, id)
        .await
        .unwrap();
    stage.work().await;
    assert!(is_admin(&stage, DEBRA).await);
}

#[tokio::test]
async fn a_member_elsewhere_must_prove_a_domain_first() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let robin = joined(&stage, &admin, "robin@agency.example", "member").await;
    let (act, _) = robin.customer("contoso.example").unwrap();
    let center = &stage.center;
    assert_eq!(
        hand_over::standing(center, &act).await.unwrap(),
        Standing::ProofNeeded
    );
    let refused = hand_over::ask_as_member(center, &act, "It left.", &Key::draw(center)).await;
    assert_eq!(told(refused), [("reason", "error-proof-needed")]);
}

#[tokio::test]
async fn one_asks_at_a_time_and_the_same_key_asks_once() {
    let stage = Stage::open().await;
    let (admin, _) = asked(&stage).await;
    let other = joined(&stage, &admin, "robin@contoso.example", "member").await;
    let (act, _) = other.customer("contoso.example").unwrap();
    let center = &stage.center;
    assert_eq!(
        hand_over::standing(center, &act).await.unwrap(),
        Standing::SomebodyElse
    );
    let second = hand_over::ask_as_member(center, &act, "It left.", &Key::draw(center)).await;
    assert!(matches!(
        second,
        Err(CenterFault::Conflict(Conflict::State))
    ));
}

#[tokio::test]
async fn of_fifty_who_ask_for_a_hand_over_at_once_exactly_one_is_heard() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    joined(&stage, &admin, DEBRA, "member").await;
    let debra = stage.customer(DEBRA).await;
    let mut tries = JoinSet::new();
    for _ in 0..50 {
        let (center, own) = (stage.center.clone(), debra.own.clone());
        tries.spawn(async move {
            let key = Key::draw(&center);
            hand_over::ask_as_member(&center, &own, "The admin left.", &key).await
        });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1);
    for lost in outcomes.into_iter().filter_map(Result::err) {
        let is_taken = matches!(lost, CenterFault::Conflict(Conflict::State));
        assert!(is_taken, "{lost:?}");
    }
    let kept = "SELECT count(*) FROM hand_over";
    assert_eq!(stage.number(kept).await, 1);
}

#[tokio::test]
async fn a_hand_over_confirmed_fifty_times_at_once_is_told_and_done_once() {
    let stage = Stage::open().await;
    let (_, id) = asked(&stage).await;
    let manager = stage.manager(MANAGER).await;
    let mut tries = JoinSet::new();
    for _ in 0..50 {
        let (center, manager) = (stage.center.clone(), manager.clone());
        tries.spawn(async move { hand_over::confirm(&center, &manager, id).await });
    }
    let outcomes = tries.join_all().await;
    assert!(outcomes.iter().any(Result::is_ok));
    for lost in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(lost, CenterFault::Conflict(_)), "{lost:?}");
    }
    stage.advance(SignedDuration::from_hours(24)).await;
    assert!(is_admin(&stage, DEBRA).await);
    for words in ["The Center has confirmed it", "is now admin of"] {
        assert_eq!(mails_of(&stage, CONTOSO, words), 1, "{words}");
    }
}

#[tokio::test]
async fn who_is_suspended_meanwhile_does_not_become_admin() {
    let stage = Stage::open().await;
    let (admin, id) = asked(&stage).await;
    let manager = stage.manager(MANAGER).await;
    let center = &stage.center;
    hand_over::confirm(center, &manager, id).await.unwrap();
    let debra = super::person(&stage, DEBRA).await.unwrap();
    center::member::suspend(center, &admin.own, debra)
        .await
        .unwrap();
    stage.advance(SignedDuration::from_hours(25)).await;
    let shown = hand_over::asked(center, &manager, id).await.unwrap();
    assert_eq!(shown.state, HandOverState::Stopped);
}

#[tokio::test]
async fn nobody_of_the_center_can_ask_and_a_manager_cannot_make_itself_admin() {
    let stage = Stage::open().await;
    for address in [MANAGER, EN] {
        let staff = stage.sign_in(address).await;
        assert!(staff.newcomer().is_err());
        assert!(staff.customer("contoso.example").is_err());
    }
    // Even a row that nobody could write makes no admin of one who works at the Center.
    let (_, id) = asked(&stage).await;
    let manager = stage.manager(MANAGER).await;
    let forged = "UPDATE hand_over SET person_id = \
                  (SELECT id FROM person WHERE address = 'manager@center.example')";
    stage.tamper(forged).await;
    hand_over::confirm(&stage.center, &manager, id)
        .await
        .unwrap();
    stage.advance(SignedDuration::from_hours(25)).await;
    let shown = hand_over::asked(&stage.center, &manager, id).await.unwrap();
    assert_eq!(shown.state, HandOverState::Stopped);
    assert!(
        stage
            .sign_in(MANAGER)
            .await
            .within("contoso.example")
            .is_err()
    );
}

#[tokio::test]
async fn a_declined_hand_over_changes_nothing_and_tells_who_asked() {
    let stage = Stage::open().await;
    let (_, id) = asked(&stage).await;
    let manager = stage.manager(MANAGER).await;
    hand_over::decline(&stage.center, &manager, id)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(mails_of(&stage, DEBRA, "was declined or stopped"), 1);
    assert!(!is_admin(&stage, DEBRA).await);
    let other = stage.customer(HANBIT).await;
    let foreign = hand_over::stop(&stage.center, &other.own).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
}
