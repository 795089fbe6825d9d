//! A request from its draft to the queue or the self-serve plan, changed and taken back.

use cast::{CONTOSO, Customer, HANBIT, Stage, TINYCO, how, what};
use center::once::Key;
use center::request::{self, Door};
use center::sign_in::{self, Secret};
use center::{CenterFault, Conflict, engagement};
use process::identity::Reference;
use process::permission::Action;
use process::state::{OfferState, OwnerKind, RequestState};
use serde_json::json;
use store::offer::Offer;

async fn state_of(stage: &Stage, customer: &Customer, reference: &Reference) -> RequestState {
    let Customer { act, tenant, .. } = customer;
    let view = request::look(&stage.center, act, tenant, reference).await;
    view.unwrap().state
}

async fn offers_of(stage: &Stage, customer: &Customer, reference: &Reference) -> Vec<Offer> {
    let reading = stage.center.store().read().await.unwrap();
    let request = store::request::by_reference(&reading, customer.act.tenant(), reference)
        .await
        .unwrap()
        .unwrap();
    store::offer::of_request(&reading, request.id.0)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_draft_survives_that_the_program_is_started_again() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let reference = stage.draft(&customer, "en", &["exchange-online"]).await;
    let stage = stage.reopened().await;
    let customer = stage.customer(CONTOSO).await;
    let again = request::begin(&stage.center, &customer.act, Door::DeployCard, Vec::new())
        .await
        .unwrap();
    assert_eq!(again, reference, "another door leads to the same draft");
    let Customer { act, tenant, .. } = &customer;
    let view = request::look(&stage.center, act, tenant, &reference)
        .await
        .unwrap();
    assert_eq!(view.state, RequestState::Draft);
    let catalog = stage.center.catalog();
    assert_eq!(view.answers.how, how("en").read(&catalog).ok());
    let today = "2026-11-02".parse().unwrap();
    let typed = what(&["exchange-online"]).read(&catalog, today);
    assert_eq!(view.answers.what, typed.ok());
}

#[tokio::test]
async fn a_sent_request_is_queued_and_its_sender_gets_reference_and_link() {
    let stage = Stage::open_without_specialists().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    assert_eq!(filed.state, RequestState::Queued);
    stage.work().await;
    let mail = stage
        .mails_to(CONTOSO)
        .into_iter()
        .find(|mail| mail.text.contains(filed.reference.as_str()) && mail.text.contains("/track/"));
    let text = mail.unwrap().text;
    let secret = text.split("/track/").nth(1).unwrap();
    let secret = Secret::given(secret.split_whitespace().next().unwrap());
    let act = sign_in::by_tracking_link(&stage.center, &secret)
        .await
        .unwrap();
    let tracked = request::follow(&stage.center, &act).await.unwrap();
    assert_eq!(
        (tracked.reference, tracked.state),
        (filed.reference, RequestState::Queued)
    );
    let count = "SELECT count(*) FROM job WHERE CAST(payload AS text) LIKE '%request_filed%'";
    assert_eq!(stage.number(count).await, 0, "the link left the outbox");
}

#[tokio::test]
async fn a_revoked_link_and_the_link_of_a_withdrawn_request_lead_nowhere() {
    let stage = Stage::open_without_specialists().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let own = &customer.own;
    let link = |secret: Secret| {
        let center = stage.center.clone();
        async move { sign_in::by_tracking_link(&center, &secret).await.is_ok() }
    };
    let first = request::make_link(&stage.center, own, &filed.reference)
        .await
        .unwrap();
    assert!(link(first.clone()).await);
    let second = request::make_link(&stage.center, own, &filed.reference)
        .await
        .unwrap();
    assert!(!link(first).await, "a new link replaces the old one");
    request::revoke_link(&stage.center, own, &filed.reference)
        .await
        .unwrap();
    assert!(!link(second).await);
    let third = request::make_link(&stage.center, own, &filed.reference)
        .await
        .unwrap();
    request::withdraw(&stage.center, &customer.act, &filed.reference)
        .await
        .unwrap();
    assert!(!link(third).await);
}

#[tokio::test]
async fn one_request_of_a_tenant_is_under_way_at_a_time() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let first = stage.file(&customer, "en", &["exchange-online"]).await;
    let second = stage.draft(&customer, "en", &["teams"]).await;
    assert_ne!(first.reference, second);
    let Customer { act, tenant, .. } = &customer;
    let key = Key::draw(&stage.center);
    let sent = request::file(&stage.center, act, tenant, &second, true, &key).await;
    assert!(
        matches!(sent, Err(CenterFault::Conflict(Conflict::RequestUnderWay))),
        "{sent:?}"
    );
    assert_eq!(
        state_of(&stage, &customer, &second).await,
        RequestState::Draft
    );
    let other = stage.customer(HANBIT).await;
    let theirs = stage.file(&other, "ko", &["exchange-online"]).await;
    assert_eq!(theirs.state, RequestState::Queued);
}

#[tokio::test]
async fn changing_a_request_takes_the_open_offer_back_and_offers_it_anew() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let Customer { act, tenant, .. } = &customer;
    let reference = &filed.reference;
    assert_eq!(
        state_of(&stage, &customer, reference).await,
        RequestState::Offered
    );
    let wider = what(&["exchange-online", "teams"]);
    request::answer_what(&stage.center, act, tenant, reference, &wider)
        .await
        .unwrap();
    assert_eq!(
        state_of(&stage, &customer, reference).await,
        RequestState::Queued
    );
    let offers = offers_of(&stage, &customer, reference).await;
    let states: Vec<_> = offers.iter().map(|offer| offer.state.0).collect();
    assert_eq!(states, [OfferState::Withdrawn]);
    stage.work().await;
    let offers = offers_of(&stage, &customer, reference).await;
    let states: Vec<_> = offers.iter().map(|offer| offer.state.0).collect();
    assert_eq!(states, [OfferState::Withdrawn, OfferState::Open]);
}

#[tokio::test]
async fn sending_the_same_answers_again_changes_nothing() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let before = stage.imprint().await;
    let Customer { act, tenant, .. } = &customer;
    let same = what(&["exchange-online"]);
    request::answer_what(&stage.center, act, tenant, &filed.reference, &same)
        .await
        .unwrap();
    let changes = stage.imprint().await.changes_since(&before);
    assert_eq!(changes, [""; 0]);
}

#[tokio::test]
async fn a_request_can_be_withdrawn_until_a_specialist_has_it() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let first = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let offer = stage.open_offers().await.remove(0);
    let center = &stage.center;
    for _ in 0..2 {
        request::withdraw(center, &customer.act, &first.reference)
            .await
            .unwrap();
    }
    let now = state_of(&stage, &customer, &first.reference).await;
    assert_eq!(now, RequestState::Withdrawn);
    assert_eq!(stage.open_offers().await.len(), 0);
    let specialist = stage.specialist(&offer.1).await;
    let late = center::routing::accept(center, &specialist, offer.0.id.0, &Key::draw(center)).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::State))),
        "{late:?}"
    );
    let second = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    stage.accept().await;
    let late = request::withdraw(center, &customer.act, &second.reference).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::State))),
        "{late:?}"
    );
}

#[tokio::test]
async fn an_incomplete_or_unconfirmed_request_is_not_sent_and_nothing_is_written() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let Customer { act, tenant, .. } = &customer;
    let center = &stage.center;
    let reference = request::begin(center, act, Door::QuickAction, Vec::new())
        .await
        .unwrap();
    let before = stage.imprint().await;
    for (confirmed, fields) in [(true, vec!["what", "how"]), (false, vec!["confirmed"])] {
        let key = Key::draw(center);
        let sent = request::file(center, act, tenant, &reference, confirmed, &key).await;
        let Err(CenterFault::Invalid(faults)) = sent else {
            panic!("{sent:?}");
        };
        let found: Vec<_> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(found, fields);
    }
    let changes = stage.imprint().await.changes_since(&before);
    assert_eq!(changes, [""; 0]);
}

#[tokio::test]
async fn somebody_elses_request_does_not_exist() {
    let stage = Stage::open().await;
    let (owner, other) = (stage.customer(CONTOSO).await, stage.customer(HANBIT).await);
    let filed = stage.file(&owner, "en", &["exchange-online"]).await;
    let Customer { act, own, tenant } = &other;
    let center = &stage.center;
    let looked = request::look(center, act, tenant, &filed.reference).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
    let withdrawn = request::withdraw(center, act, &filed.reference).await;
    assert!(matches!(withdrawn, Err(CenterFault::NotFound)));
    let linked = request::make_link(center, own, &filed.reference).await;
    assert!(matches!(linked, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn of_fifty_tracking_links_made_at_once_exactly_one_leads_to_the_request() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (center, own) = (stage.center.clone(), customer.own.clone());
        let reference = filed.reference.clone();
        tries.spawn(async move { request::make_link(&center, &own, &reference).await });
    }
    let mut leading = 0;
    for link in tries.join_all().await.into_iter().flatten() {
        let found = center::sign_in::by_tracking_link(&stage.center, &link).await;
        leading += usize::from(found.is_ok());
    }
    assert_eq!(leading, 1);
}

/// Case 1 of the acceptance cases: 149 paid seats of Office 365 E3.
#[tokio::test]
async fn case_1_149_seats_end_in_a_self_serve_plan_with_its_reason() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage
        .file(&customer, "en", &["exchange-online", "teams"])
        .await;
    assert_eq!(filed.state, RequestState::SelfServe);
    let Customer { act, own, tenant } = &customer;
    let view = request::look(&stage.center, act, tenant, &filed.reference)
        .await
        .unwrap();
    for name in ["exchange-online", "teams"] {
        let service = &view.decision.services[&name.parse().unwrap()];
        let text = serde_json::to_value(service).unwrap();
        assert_eq!(text["verdict"], "self_serve", "{text}");
        let reason = &text["reasons"][0];
        let expected = json!({
            "rule": "e1", "met": false, "seen": {"seats": 149}, "needed": {"seats": 150},
            "change": {"more_seats": {"missing": 1}}, "evidence": "2026-11-02",
        });
        assert_eq!(reason, &expected);
    }
    stage.work().await;
    assert_eq!(stage.open_offers().await.len(), 0, "nobody's time is asked");

    let key = Key::draw(&stage.center);
    let begun = engagement::start_self_serve_plan(&stage.center, own, &filed.reference, &key)
        .await
        .unwrap();
    let reading = stage.center.store().read().await.unwrap();
    let plan = store::engagement::by_id(&reading, begun).await.unwrap();
    assert!(plan.is_some_and(|plan| plan.self_serve && plan.lead_id.is_none()));
    let pinned = store::engagement::pinned(&reading, begun).await.unwrap();
    assert_eq!(pinned.unwrap().plan["meetings"], json!([]));
    let tasks = store::task::of_engagement(&reading, begun).await.unwrap();
    assert!(tasks.len() >= 10, "{} tasks", tasks.len());
    assert!(
        tasks
            .iter()
            .all(|task| task.owner.0 != OwnerKind::Specialist)
    );
    let started = [Action::StartSelfServePlan.as_str()];
    let entered = store::audit::count(&reading, begun, &started, &["customer_admin"]).await;
    assert_eq!(entered.unwrap(), 1);
}

#[tokio::test]
async fn an_eligible_request_has_no_self_serve_plan() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let key = Key::draw(&stage.center);
    let started =
        engagement::start_self_serve_plan(&stage.center, &customer.own, &filed.reference, &key)
            .await;
    assert!(
        matches!(started, Err(CenterFault::Conflict(Conflict::State))),
        "{started:?}"
    );
}
