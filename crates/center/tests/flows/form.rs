//! What the pages of a request are made from: what is known already, half-typed steps, the clock,
//! and the services with their verdicts, unasked.

use cast::{CONTOSO, Customer, Stage, TINYCO, how, what};
use center::once::Key;
use center::request::{self, Door, HowTyped, UnderWay, WhatTyped};
use center::service::services_of;
use center::{CenterFault, FieldFault};
use jiff::SignedDuration;
use process::eligibility::Verdict;
use process::state::RequestState;

/// Which fields a refusal is about, each with its message.
fn told(fault: CenterFault) -> Vec<(&'static str, &'static str)> {
    match fault {
        CenterFault::Invalid(faults) => faults
            .iter()
            .map(|FieldFault { field, message, .. }| (*field, *message))
            .collect(),
        other => panic!("not about fields: {other:?}"),
    }
}

#[tokio::test]
async fn a_step_left_half_typed_is_shown_again_and_cannot_be_sent() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let reference = stage.draft(&customer, "en", &["teams"]).await;
    let half = WhatTyped {
        success_owner: String::new(),
        business_reason: "one\r\ntwo\u{0}".to_owned(),
        ..what(&["teams"])
    };
    request::leave_what(&stage.center, act, tenant, &reference, &half)
        .await
        .unwrap();

    let view = request::look(&stage.center, act, tenant, &reference)
        .await
        .unwrap();
    let left = view.answers.what_left.clone().unwrap();
    assert_eq!(left.business_reason, "one\ntwo");
    assert!(view.answers.whole_what().is_none());

    let key = Key::draw(&stage.center);
    let sent = request::file(&stage.center, act, tenant, &reference, true, &key).await;
    assert_eq!(told(sent.unwrap_err()), [("what", "error-step-what")]);

    request::answer_what(&stage.center, act, tenant, &reference, &what(&["teams"]))
        .await
        .unwrap();
    let sent = request::file(&stage.center, act, tenant, &reference, true, &key).await;
    assert_eq!(sent.unwrap().state, RequestState::Queued);
}

#[tokio::test]
async fn a_sent_request_takes_no_half_typed_step() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let filed = stage.file(&customer, "en", &["teams"]).await;
    let half = HowTyped::default();
    let left = request::leave_how(&stage.center, act, tenant, &filed.reference, &half).await;
    assert!(matches!(left, Err(CenterFault::Conflict(_))), "{left:?}");
}

#[tokio::test]
async fn every_empty_answer_is_told_in_its_own_words() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let reference = request::begin(&stage.center, act, Door::ServiceList, Vec::new())
        .await
        .unwrap();
    let nothing = WhatTyped::default();
    let what = request::answer_what(&stage.center, act, tenant, &reference, &nothing).await;
    assert_eq!(
        told(what.unwrap_err()),
        [
            ("services", "error-services"),
            ("desired_date", "error-desired-date"),
            ("business_reason", "error-business-reason"),
            ("success_owner", "error-success-owner"),
        ]
    );
    let nothing = HowTyped::default();
    let how = request::answer_how(&stage.center, act, tenant, &reference, &nothing).await;
    assert_eq!(
        told(how.unwrap_err()),
        [
            ("spoken_language", "error-spoken-language"),
            ("mail_source", "error-mail-source"),
            ("file_source", "error-file-source"),
            ("directory", "error-directory"),
        ]
    );
}

#[tokio::test]
async fn what_a_tenant_has_told_is_known_to_the_next_form() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let first = stage.file(&customer, "en", &["teams"]).await;
    let second = request::begin(&stage.center, act, Door::QuickAction, Vec::new())
        .await
        .unwrap();

    let known = request::known(&stage.center, act, tenant, &second)
        .await
        .unwrap();
    let fact = |name: &str| known.facts.get(&name.parse().unwrap()).map(String::as_str);
    assert_eq!(fact("mail-source"), Some(how("en").mail_source.as_str()));
    assert_eq!(fact("directory"), Some("on-premises"));
    assert_eq!(known.subscriptions.len(), 1);
    assert!(
        matches!(&known.under_way[..], [UnderWay::Request(line)] if line.reference == first.reference),
        "{:?}",
        known.under_way
    );
    let of_the_first = request::known(&stage.center, act, tenant, &first.reference).await;
    assert!(of_the_first.unwrap().under_way.is_empty());
}

#[tokio::test]
async fn the_business_clock_stops_when_a_request_is_taken_back() {
    let stage = Stage::open_without_specialists().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let filed = stage.file(&customer, "en", &["teams"]).await;
    stage.advance(SignedDuration::from_hours(1)).await;
    request::withdraw(&stage.center, act, &filed.reference)
        .await
        .unwrap();
    stage.advance(SignedDuration::from_hours(3)).await;
    let view = request::look(&stage.center, act, tenant, &filed.reference)
        .await
        .unwrap();
    assert_eq!(view.standing.waited.0, 60);
    assert_eq!(view.standing.answer_by, None);
    assert!(!view.may_change() && !view.may_withdraw() && !view.may_have_link());
}

#[tokio::test]
async fn services_are_decided_unasked_the_best_verdict_first() {
    let stage = Stage::open().await;
    for (address, best, seats) in [
        (CONTOSO, Verdict::Eligible, 600),
        (TINYCO, Verdict::SelfServe, 149),
    ] {
        let Customer { act, tenant, .. } = stage.customer(address).await;
        let services = services_of(&stage.center, &act, &tenant).await.unwrap();
        let verdicts: Vec<Verdict> = services
            .lines
            .iter()
            .map(|line| line.decision.verdict)
            .collect();
        assert_eq!(services.lines[0].name.as_str(), "exchange-online");
        assert_eq!(
            (verdicts[0], services.lines[0].seats),
            (best, seats),
            "{address}"
        );
        assert!(verdicts.is_sorted_by(|one, next| one >= next), "{address}");
        assert_eq!(verdicts.last(), Some(&Verdict::NotEligible));
    }
}
