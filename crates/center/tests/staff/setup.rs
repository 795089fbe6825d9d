//! A Center that has nobody: the link, the code, and that exactly one comes through.

use std::collections::BTreeSet;

use cast::{Stage, code_in};
use center::people::PersonTyped;
use center::setup::{self, FirstTyped};
use center::sign_in::{self, Secret};
use center::{Center, CenterFault};
use jiff::SignedDuration;
use process::permission::{CenterRole, MembershipState};

use crate::told;

const FIRST: &str = "first@center.example";

fn typed(address: &str) -> FirstTyped {
    FirstTyped {
        manager: PersonTyped {
            name: "Mona Kane".to_owned(),
            address: address.to_owned(),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        },
        who_operates: "same".to_owned(),
        operator: PersonTyped::default(),
    }
}

async fn link(stage: &Stage) -> Secret {
    setup::renew_link(&stage.center).await.unwrap().unwrap()
}

/// Types the first people behind the link, and reads the code from the mail.
async fn named(stage: &Stage, link: &Secret, typed: &FirstTyped) -> (Secret, String) {
    let address = &typed.manager.address;
    let before = stage.mails_to(address).into_iter();
    let before: BTreeSet<String> = before.map(|mail| mail.id).collect();
    let visitor = sign_in::visitor();
    let browser = setup::name_first(&stage.center, &visitor, link, typed);
    let browser = browser.await.unwrap();
    stage.work().await;
    // All of them are of one instant: the clock stands still.
    let mut mails = stage.mails_to(address);
    mails.retain(|mail| !before.contains(&mail.id));
    (browser, code_in(&mails[0].text).unwrap())
}

async fn confirm(
    center: &Center,
    browser: Option<&Secret>,
    code: &str,
) -> Result<Secret, CenterFault> {
    setup::confirm(center, &sign_in::visitor(), browser, code, "a browser").await
}

async fn is_open(stage: &Stage, link: &Secret) -> bool {
    match setup::is_open(&stage.center, &sign_in::visitor(), link).await {
        Ok(()) => true,
        Err(CenterFault::NotFound) => false,
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_link_makes_one_manager_and_operator_and_is_then_as_if_it_had_never_been() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    assert!(is_open(&stage, &link).await);
    let (browser, code) = named(&stage, &link, &typed(FIRST)).await;
    let secret = confirm(&stage.center, Some(&browser), &code).await.unwrap();
    let first = sign_in::recognise(&stage.center, &secret).await.unwrap();
    let first = first.unwrap();
    assert!(first.manager().is_ok() && first.operator().is_ok());
    assert_eq!(first.name, "Mona Kane");

    assert!(!is_open(&stage, &link).await);
    let again = confirm(&stage.center, Some(&browser), &code).await;
    assert!(matches!(again, Err(CenterFault::NotFound)), "{again:?}");
    assert!(setup::renew_link(&stage.center).await.unwrap().is_none());
    let signed_in = stage.sign_in(FIRST).await;
    assert!(signed_in.manager().is_ok());
}

#[tokio::test]
async fn an_operator_who_is_somebody_else_is_invited_by_mail_until_the_first_sign_in() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    let operator = PersonTyped {
        name: "이구".to_owned(),
        address: "operator@center.example".to_owned(),
        language: "ko".to_owned(),
        zone: "Asia/Seoul".to_owned(),
    };
    let both = FirstTyped {
        who_operates: "other".to_owned(),
        operator,
        ..typed(FIRST)
    };
    let (browser, code) = named(&stage, &link, &both).await;
    let secret = confirm(&stage.center, Some(&browser), &code).await.unwrap();
    let first = sign_in::recognise(&stage.center, &secret).await.unwrap();
    let first = first.unwrap();
    assert!(first.operator().is_err(), "that is the other one");
    for (entered, of_what) in [(2, "action = 'set_up'"), (1, "action = 'sign_in'")] {
        let query = format!("SELECT count(DISTINCT subject) FROM audit_entry WHERE {of_what}");
        assert_eq!(stage.number(&query).await, entered, "{of_what}");
    }
    stage.work().await;
    let mails = stage.mails_to("operator@center.example");
    assert!(mails[0].text.contains("/sign-in"), "{}", mails[0].text);

    let act = first.manager().unwrap();
    let operators = |members: Vec<center::people::Member>| {
        let other = members.into_iter().find(|member| member.name == "이구");
        let other = other.unwrap();
        assert_eq!(other.roles.len(), 1);
        (other.roles[0].role, other.roles[0].state)
    };
    let members = || center::people::members(&stage.center, &act);
    let before = operators(members().await.unwrap());
    assert_eq!(before, (CenterRole::Operator, MembershipState::Invited));
    let operator = stage.sign_in("operator@center.example").await;
    assert!(operator.operator().is_ok());
    let after = operators(members().await.unwrap());
    assert_eq!(after, (CenterRole::Operator, MembershipState::Active));
}

#[tokio::test]
async fn a_new_start_makes_a_new_link_and_the_older_one_dies() {
    let stage = Stage::of_nobody().await;
    let older = link(&stage).await;
    let (browser, code) = named(&stage, &older, &typed(FIRST)).await;
    let newer = link(&stage).await;
    assert!(!is_open(&stage, &older).await);
    assert!(is_open(&stage, &newer).await);
    let behind_the_older = confirm(&stage.center, Some(&browser), &code).await;
    assert!(matches!(behind_the_older, Err(CenterFault::NotFound)));
    assert!(!is_open(&stage, &Secret::given("made-up")).await);
}

#[tokio::test]
async fn a_link_is_worthless_after_24_hours() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    stage
        .clock
        .advance(SignedDuration::from_hours(24) - SignedDuration::from_secs(1));
    assert!(is_open(&stage, &link).await);
    stage.clock.advance(SignedDuration::from_secs(1));
    assert!(!is_open(&stage, &link).await);
}

#[tokio::test]
async fn of_fifty_at_once_exactly_one_sets_the_center_up() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    let mut waiting = Vec::new();
    for number in 0..50 {
        let address = format!("person{number}@center.example");
        waiting.push(named(&stage, &link, &typed(&address)).await);
    }
    let mut at_once = tokio::task::JoinSet::new();
    for (browser, code) in waiting {
        let center = stage.center.clone();
        at_once.spawn(async move { confirm(&center, Some(&browser), &code).await });
    }
    let answers = at_once.join_all().await;
    let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 49));
    let told_apart: BTreeSet<String> = lost
        .into_iter()
        .map(|answer| answer.unwrap_err().to_string())
        .collect();
    assert_eq!(told_apart, BTreeSet::from(["not found".to_owned()]));
    assert_eq!(stage.number("SELECT count(*) FROM person").await, 1);
    let kept = stage.number("SELECT count(*) FROM setup_try").await;
    assert_eq!(kept, 0, "what the others typed is erased");
}

#[tokio::test]
async fn a_code_works_in_the_browser_that_asked_for_it_and_not_after_many_wrong_ones() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    let (browser, code) = named(&stage, &link, &typed(FIRST)).await;
    let (other, _) = named(&stage, &link, &typed("other@center.example")).await;
    let center = &stage.center;
    assert!(matches!(
        confirm(center, None, &code).await,
        Err(CenterFault::NotFound)
    ));
    let elsewhere = told(confirm(center, Some(&other), &code).await);
    assert_eq!(elsewhere, [("code", "error-code")]);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..center.catalog().settings().code_tries {
        assert!(confirm(center, Some(&browser), wrong).await.is_err());
    }
    let right = told(confirm(center, Some(&browser), &code).await);
    assert_eq!(right, [("code", "error-code")]);
    assert_eq!(stage.number("SELECT count(*) FROM person").await, 0);
    // The link is still good: its holder asks for another code.
    let (browser, code) = named(&stage, &link, &typed(FIRST)).await;
    assert!(confirm(center, Some(&browser), &code).await.is_ok());
}

#[tokio::test]
async fn every_wrong_field_is_named_and_nothing_is_kept() {
    let stage = Stage::of_nobody().await;
    let link = link(&stage).await;
    let wrong = FirstTyped {
        manager: PersonTyped {
            name: String::new(),
            address: "nobody".to_owned(),
            language: "tlh".to_owned(),
            zone: "Mars/Olympus".to_owned(),
        },
        who_operates: String::new(),
        operator: PersonTyped::default(),
    };
    let refused = setup::name_first(&stage.center, &sign_in::visitor(), &link, &wrong).await;
    assert_eq!(
        told(refused),
        [
            ("name", "error-empty"),
            ("address", "error-address"),
            ("language", "error-language"),
            ("zone", "error-zone"),
            ("who-operates", "error-choose"),
        ]
    );
    assert_eq!(stage.number("SELECT count(*) FROM setup_try").await, 0);
}
