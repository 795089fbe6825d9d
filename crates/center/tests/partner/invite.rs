//! Inviting an organisation by its exact domain.

use cast::{CONTOSO, Stage, WOODGROVE};
use center::consent::{end_relation, look, take_in};
use center::once::Key;
use center::partner::{Domain, add_relation, invite};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::permission::RelationState;

use super::{is_not_found, subjects};

async fn send(stage: &Stage, domain: &str) -> Result<(), CenterFault> {
    let act = stage.partner_act(WOODGROVE).await;
    let domain = Domain::parse("domain", domain).unwrap();
    invite(&stage.center, &act, &domain, &Key::draw(&stage.center)).await
}

#[tokio::test]
async fn an_invitation_writes_the_same_whether_the_organisation_is_known_or_not() {
    let stage = Stage::open().await;
    stage.partner("Woodgrove", WOODGROVE, &[]).await;
    stage.partner_act(WOODGROVE).await;
    let mut written = Vec::new();
    for domain in ["contoso.example", "nobody.example"] {
        let act = stage.partner_act(WOODGROVE).await;
        let before = stage.imprint().await;
        let (key, typed) = (Key::draw(&stage.center), Domain::parse("domain", domain));
        invite(&stage.center, &act, &typed.unwrap(), &key)
            .await
            .unwrap();
        written.push(stage.imprint().await.changes_since(&before));
    }
    assert_eq!(written[0], written[1]);
}

#[tokio::test]
async fn a_known_organisations_admins_are_told_and_decide_on_a_page() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[]).await;
    send(&stage, "Contoso.Example").await.unwrap();
    send(&stage, "nobody.example").await.unwrap();
    stage.work().await;
    let told = subjects(&stage, CONTOSO);
    let subject = "Woodgrove asks to become your partner".to_owned();
    assert!(told.contains(&subject), "{told:?}");
    let (partners, _) = look(&stage.center, &contoso.act).await.unwrap();
    assert_eq!(partners[0].state, RelationState::Invited);
    assert!(
        is_not_found(&stage.on_behalf(WOODGROVE, "contoso.example").await),
        "asked is not taken in"
    );
    take_in(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    stage.work().await;
    assert!(stage.on_behalf(WOODGROVE, "contoso.example").await.is_ok());
    // It is news, told in the morning of a working day.
    for _ in 0..4 {
        stage.advance(SignedDuration::from_hours(24)).await;
    }
    let mut told = stage.mails_to(WOODGROVE).into_iter();
    assert!(told.any(|mail| mail.text.contains("Contoso is your customer now")));
}

#[tokio::test]
async fn an_organisation_that_said_no_is_left_alone_for_a_month() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[]).await;
    let asked = || async {
        send(&stage, "contoso.example").await.unwrap();
        stage.work().await;
        let told = subjects(&stage, CONTOSO);
        told.iter()
            .filter(|subject| subject.contains("asks to become"))
            .count()
    };
    assert_eq!(asked().await, 1);
    assert_eq!(asked().await, 1, "an open invitation is not repeated");
    end_relation(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    stage.clock.advance(SignedDuration::from_hours(24 * 8));
    assert_eq!(asked().await, 1);
    stage.clock.advance(SignedDuration::from_hours(24 * 30));
    assert_eq!(asked().await, 2);
}

#[tokio::test]
async fn a_partner_sends_only_so_many_invitations_a_day() {
    let stage = Stage::open().await;
    stage.partner("Woodgrove", WOODGROVE, &[]).await;
    for number in 0..20 {
        send(&stage, &format!("nobody-{number}.example"))
            .await
            .unwrap();
    }
    let refused = send(&stage, "nobody-21.example").await.unwrap_err();
    assert!(matches!(refused, CenterFault::TooOften(_)), "{refused}");
    stage.clock.advance(SignedDuration::from_hours(25));
    send(&stage, "nobody-21.example").await.unwrap();
}

#[tokio::test]
async fn what_the_worker_found_out_about_an_invitation_is_answered_like_what_nobody_knows() {
    let stage = Stage::open().await;
    stage.partner("Woodgrove", WOODGROVE, &[]).await;
    send(&stage, "contoso.example").await.unwrap();
    send(&stage, "nobody.example").await.unwrap();
    stage.work().await;
    for domain in ["contoso.example", "nobody.example"] {
        assert!(is_not_found(&stage.on_behalf(WOODGROVE, domain).await));
    }
}

#[tokio::test]
async fn a_manager_does_not_answer_an_invitation_in_the_tenants_place() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[]).await;
    send(&stage, "contoso.example").await.unwrap();
    stage.work().await;
    let manager = stage.manager(cast::MANAGER).await;
    let domain = Domain::parse("domain", "contoso.example").unwrap();
    let refused = add_relation(&stage.center, &manager, woodgrove, &domain).await;
    let unfit = CenterFault::Conflict(Conflict::State).to_string();
    assert_eq!(refused.map_err(|fault| fault.to_string()), Err(unfit));
    let (partners, _) = look(&stage.center, &contoso.act).await.unwrap();
    assert_eq!(partners[0].state, RelationState::Invited);
}

#[tokio::test]
async fn a_tenant_is_told_when_a_manager_notes_a_partner_of_its() {
    let stage = Stage::open().await;
    stage.customer(CONTOSO).await;
    let domains = ["contoso.example"];
    stage.partner("Woodgrove", WOODGROVE, &domains).await;
    stage.work().await;
    let told = subjects(&stage, CONTOSO);
    let subject = "Woodgrove is your partner at the Center now".to_owned();
    assert!(told.contains(&subject), "{told:?}");
}
