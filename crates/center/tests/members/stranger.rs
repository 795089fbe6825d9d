//! Somebody whose address nobody here knows comes to prove a domain: that address gets a code, and
//! asking for such codes has bounds of its own.

use std::net::IpAddr;
use std::sync::Arc;

use cast::{CONTOSO, Stage};
use center::CenterFault;
use center::claim::{self, Check, Proven};
use center::once::Key;
use center::sign_in::{self, Address, Secret};
use process::language::WrittenLanguage;

use super::first_admin::{NOWHERE, Published, only, without_admin};
use super::{new_person, person, recognise, told};

async fn ask(stage: &Stage, address: &str, client: IpAddr) -> Result<Secret, CenterFault> {
    let to = (
        Address::parse("address", address).unwrap(),
        WrittenLanguage::English,
    );
    sign_in::ask_to_claim(&stage.center, &sign_in::visitor(), to, (client, None)).await
}

#[tokio::test]
async fn a_stranger_gets_a_code_proves_a_domain_and_becomes_the_first_admin() {
    let stage = without_admin().await;
    let names = Published::default();
    stage.center.ask_names_by(Arc::new(names.clone()));
    let (browser, code) = stage.ask_to_claim(NOWHERE).await;
    assert_eq!(
        person(&stage, NOWHERE).await,
        None,
        "nobody before the code"
    );
    let visitor = sign_in::visitor();
    let secret = sign_in::enter_code(&stage.center, &visitor, Some(&browser), &code, "new").await;
    let secret = secret.unwrap();
    let stranger = recognise(&stage, &secret).await.unwrap();
    assert_eq!(
        stranger.tenants().count(),
        0,
        "nothing is open before the proof"
    );

    let (center, act) = (&stage.center, stranger.newcomer().unwrap());
    assert!(claim::own_tenant(center, &act).await.unwrap().is_none());
    let id = claim::begin(center, &act, "contoso.example").await.unwrap();
    names.publish(&[&only(&stage, &stranger).await.value]);
    assert_eq!(claim::check(center, &act, id).await.unwrap(), Check::Found);
    let (key, who) = (Key::draw(center), new_person("Debra Berger"));
    let domain = claim::become_admin(center, &act, Proven::Domain(id), who, &key).await;
    assert_eq!(domain.unwrap(), "contoso.example");
    let seen = recognise(&stage, &secret).await.unwrap();
    assert!(seen.customer("contoso.example").unwrap().0.is_admin());
}

#[tokio::test]
async fn a_code_asked_for_to_sign_in_makes_nobody_of_a_stranger() {
    let stage = without_admin().await;
    let to = (
        Address::parse("address", NOWHERE).unwrap(),
        WrittenLanguage::English,
    );
    let from = (stage.new_client(), None);
    sign_in::ask_for_code(&stage.center, &sign_in::visitor(), to, from)
        .await
        .unwrap();
    stage.work().await;
    assert!(stage.mails_to(NOWHERE).is_empty());
}

#[tokio::test]
async fn every_address_leaves_the_same_rows() {
    let stage = Stage::open().await;
    let mut written = Vec::new();
    for address in [CONTOSO, "nobody@contoso.example", NOWHERE] {
        let before = stage.imprint().await;
        ask(&stage, address, stage.new_client()).await.unwrap();
        written.push(stage.imprint().await.changes_since(&before));
        stage.work().await;
        assert_eq!(stage.mails_to(address).len(), 1, "{address}");
    }
    assert_eq!(written[0], written[1]);
    assert_eq!(written[0], written[2]);
}

#[tokio::test]
async fn one_client_asks_five_times_an_hour_to_whatever_addresses() {
    let stage = Stage::open().await;
    let client = stage.new_client();
    for number in 0..5 {
        let address = format!("one-{number}@nowhere.example");
        ask(&stage, &address, client).await.unwrap();
    }
    let more = ask(&stage, "one-5@nowhere.example", client).await;
    assert!(
        matches!(more, Err(CenterFault::TooOften(3_600))),
        "{more:?}"
    );
    // Somebody known is not kept from signing in by that.
    let to = (
        Address::parse("address", CONTOSO).unwrap(),
        WrittenLanguage::English,
    );
    sign_in::ask_for_code(&stage.center, &sign_in::visitor(), to, (client, None))
        .await
        .unwrap();
    stage.advance(jiff::SignedDuration::from_mins(61)).await;
    ask(&stage, "one-5@nowhere.example", client).await.unwrap();
}

#[tokio::test]
async fn one_address_gets_three_mails_a_day_whoever_asks() {
    let stage = Stage::open().await;
    let mut last = None;
    for _ in 0..4 {
        last = Some(
            ask(&stage, NOWHERE, stage.new_client())
                .await
                .expect("no refusal tells that others asked"),
        );
        stage.work().await;
    }
    assert_eq!(stage.mails_to(NOWHERE).len(), 3);
    // The fourth code went nowhere: whoever guesses it is nobody still.
    let visitor = sign_in::visitor();
    let guessed =
        sign_in::enter_code(&stage.center, &visitor, last.as_ref(), "000000", "guess").await;
    assert_eq!(told(guessed), [("code", "error-code")]);
    assert_eq!(person(&stage, NOWHERE).await, None);
}

#[tokio::test]
async fn all_clients_together_ask_a_hundred_times_an_hour() {
    let stage = Stage::open().await;
    for number in 0..100 {
        let address = format!("one-{number}@nowhere.example");
        ask(&stage, &address, stage.new_client()).await.unwrap();
    }
    let more = ask(&stage, NOWHERE, stage.new_client()).await;
    assert!(
        matches!(more, Err(CenterFault::TooOften(3_600))),
        "{more:?}"
    );
}
