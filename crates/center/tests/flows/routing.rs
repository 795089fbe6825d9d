//! From the queue to a Specialist: offered, accepted, declined, run out, and the honest queue.

use std::collections::BTreeSet;

use cast::{CONTOSO, Customer, EN, HANBIT, KO, MANAGER, SECOND_EN, Stage, people};
use center::once::Key;
use center::{CenterFault, Conflict, routing};
use jiff::{SignedDuration, Timestamp};
use process::state::{EngagementState, OfferState, RequestState, TaskState};
use store::decision::DecisionKind;

async fn states(stage: &Stage) -> Vec<RequestState> {
    let reading = stage.center.store().read().await.unwrap();
    let all = store::request::in_states(&reading, RequestState::ALL, None, 50).await;
    all.unwrap().iter().map(|request| request.state.0).collect()
}

async fn only_offer(stage: &Stage) -> (store::offer::Offer, String) {
    let mut offers = stage.open_offers().await;
    assert_eq!(offers.len(), 1, "{offers:?}");
    offers.remove(0)
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_request_is_offered_to_who_speaks_its_language_and_the_engagement_begins() {
    let stage = Stage::open().await;
    let customer = stage.customer(HANBIT).await;
    let services = ["exchange-online", "teams"];
    stage.file(&customer, "ko", &services).await;
    assert_eq!(states(&stage).await, [RequestState::Queued]);
    stage.work().await;
    assert_eq!(states(&stage).await, [RequestState::Offered]);
    assert_eq!(only_offer(&stage).await.1, KO);
    let (id, lead) = stage.accept().await;
    assert_eq!(
        (lead.as_str(), states(&stage).await),
        (KO, vec![RequestState::Accepted])
    );

    let reading = stage.center.store().read().await.unwrap();
    let engagement = store::engagement::by_id(&reading, id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(engagement.state.0, EngagementState::Open);
    assert!(!engagement.self_serve);
    let named: Vec<_> = engagement
        .services
        .iter()
        .map(process::identity::ServiceName::as_str)
        .collect();
    assert_eq!(named, services);
    stage.work().await;
    let mails = stage.mails_to(HANBIT);
    let link = format!("/t/hanbit.example/engagements/{id}");
    let about = |mail: &mail::mailbox::KeptMail| {
        mail.text.contains(&link) || mail.text.contains("/t/hanbit.example")
    };
    assert!(mails.iter().any(about), "{mails:#?}");
}

#[tokio::test]
async fn core_gates_the_services_and_adoption_is_open_from_day_one() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, _) = stage
        .engagement(&customer, "en", &["exchange-online", "teams"])
        .await;
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, id).await.unwrap();
    let open_in = |track: &str| {
        let of_track = tasks.iter().filter(|task| task.track == track);
        let open = of_track
            .clone()
            .filter(|task| task.state.0 == TaskState::Open);
        (open.count(), of_track.count())
    };
    let (core, adoption) = (open_in("core"), open_in("adoption"));
    assert!(core.0 >= 1 && core.1 > core.0, "core: {core:?}");
    assert!(adoption.0 >= 1, "adoption: {adoption:?}");
    for track in ["service", "migration"] {
        let (open, all) = open_in(track);
        assert!(all >= 1, "no {track} task");
        assert_eq!(open, 0, "{track} waits for core");
    }
    let playbooks: BTreeSet<_> = tasks.iter().map(|task| task.playbook.as_str()).collect();
    for wanted in ["core", "exchange-online", "teams", "adoption"] {
        assert!(
            playbooks.contains(wanted),
            "{wanted} is not in {playbooks:?}"
        );
    }
    let unwanted = playbooks.iter().filter(|name| name.starts_with("onedrive"));
    assert_eq!(unwanted.count(), 0, "{playbooks:?}");
}

#[tokio::test]
async fn a_declined_offer_is_made_to_the_next_at_once() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = only_offer(&stage).await;
    assert_eq!(address, EN, "the weight decides among equals");
    let act = stage.specialist(&address).await;
    let center = &stage.center;
    let silent = routing::decline(center, &act, offer.id.0, "  ").await;
    assert!(matches!(silent, Err(CenterFault::Invalid(_))), "{silent:?}");
    assert_eq!(only_offer(&stage).await.1, EN, "a reason is needed");
    routing::decline(center, &act, offer.id.0, "On leave next week.")
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, SECOND_EN, "the same minute");
    let again = routing::accept(center, &act, offer.id.0, &Key::draw(center)).await;
    assert!(
        matches!(again, Err(CenterFault::Conflict(Conflict::State))),
        "{again:?}"
    );
}

#[tokio::test]
async fn an_offer_runs_out_after_two_business_days_and_goes_to_the_next() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.advance_to(instant("2026-11-06T15:00:00Z")).await; // Friday afternoon
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, first) = only_offer(&stage).await;
    let due = offer.due_at.0;
    assert_eq!(
        due,
        instant("2026-11-10T15:00:00Z"),
        "the weekend does not count"
    );
    let act = stage.specialist(&first).await;
    stage.advance_to(due - SignedDuration::from_secs(1)).await;
    assert_eq!(only_offer(&stage).await.1, first);
    stage.advance_to(due).await;
    let (next, second) = only_offer(&stage).await;
    assert_eq!((first.as_str(), second.as_str()), (EN, SECOND_EN));
    assert!(next.due_at.0 > due);
    let late = routing::accept(&stage.center, &act, offer.id.0, &Key::draw(&stage.center)).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::State))),
        "{late:?}"
    );
}

#[tokio::test]
async fn an_offer_cannot_be_accepted_at_its_deadline_even_if_the_worker_is_late() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = only_offer(&stage).await;
    let act = stage.specialist(&address).await;
    stage
        .clock
        .advance(offer.due_at.duration_since(stage.now()));
    let late = routing::accept(&stage.center, &act, offer.id.0, &Key::draw(&stage.center)).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::State))),
        "{late:?}"
    );
}

#[tokio::test]
async fn a_holiday_of_the_region_is_no_business_day() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.advance_to(instant("2026-12-24T12:00:00Z")).await; // Thursday before Christmas
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = only_offer(&stage).await;
    // Friday is Christmas Day, Monday the substitute day for Boxing Day.
    assert_eq!(offer.due_at.0, instant("2026-12-30T12:00:00Z"));
}

#[tokio::test]
async fn an_empty_pool_waits_honestly_and_is_served_when_somebody_comes() {
    let stage = Stage::open_without_specialists().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(states(&stage).await, [RequestState::Queued]);
    assert_eq!(stage.open_offers().await.len(), 0);
    let to_manager = |stage: &Stage| {
        let mails = stage.mails_to(MANAGER).into_iter();
        mails
            .filter(|mail| mail.text.contains(filed.reference.as_str()))
            .count()
    };
    assert_eq!(to_manager(&stage), 1, "a manager is told");
    let seen = center::request::look(
        &stage.center,
        &customer.act,
        &customer.tenant,
        &filed.reference,
    );
    let standing = seen.await.unwrap().standing;
    assert!(standing.finds_nobody);
    assert_eq!(
        standing.answer_by, None,
        "no day is promised that nobody keeps"
    );
    stage.advance(SignedDuration::from_hours(3)).await;
    assert_eq!(states(&stage).await, [RequestState::Queued]);
    assert_eq!(to_manager(&stage), 1, "once");
    stage
        .enter(vec![people::specialist(EN, &["en"], 1, stage.now())])
        .await;
    stage.advance(SignedDuration::from_hours(1)).await;
    assert_eq!(only_offer(&stage).await.1, EN);
    assert_eq!(states(&stage).await, [RequestState::Offered]);
}

#[tokio::test]
async fn a_draft_is_promised_a_day_only_while_somebody_can_be_asked() {
    let stage = Stage::open_without_specialists().await;
    let customer = stage.customer(CONTOSO).await;
    let draft = stage.draft(&customer, "en", &["exchange-online"]).await;
    let standing = async || {
        let Customer { act, tenant, .. } = &customer;
        let seen = center::request::look(&stage.center, act, tenant, &draft).await;
        let standing = seen.unwrap().standing;
        (standing.finds_nobody, standing.answer_by.is_some())
    };
    assert_eq!(standing().await, (true, false));
    stage
        .enter(vec![people::specialist(EN, &["en"], 1, stage.now())])
        .await;
    assert_eq!(standing().await, (false, true));
}

#[tokio::test]
async fn nobody_is_asked_twice_for_one_request_and_the_decision_says_why() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    for expected in [EN, SECOND_EN] {
        let (offer, address) = only_offer(&stage).await;
        assert_eq!(address, expected);
        let act = stage.specialist(&address).await;
        routing::decline(&stage.center, &act, offer.id.0, "No time.")
            .await
            .unwrap();
        stage.work().await;
    }
    assert_eq!(stage.open_offers().await.len(), 0);
    assert_eq!(states(&stage).await, [RequestState::Queued]);
    let reading = stage.center.store().read().await.unwrap();
    let request = store::request::in_states(&reading, RequestState::ALL, None, 5)
        .await
        .unwrap()
        .remove(0);
    let decisions = store::decision::of_subject(&reading, DecisionKind::Routing, request.id.0.0)
        .await
        .unwrap();
    assert_eq!(decisions.len(), 3);
    let offers = store::offer::of_request(&reading, request.id.0)
        .await
        .unwrap();
    let answers: Vec<_> = offers.iter().map(|offer| offer.state.0).collect();
    assert_eq!(answers, [OfferState::Declined, OfferState::Declined]);
    let last = decisions
        .iter()
        .find(|made| made.result["chosen"].is_null());
    let shown = last.unwrap().result.to_string();
    assert!(
        shown.contains("declined") && shown.contains("language"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_manager_is_told_once_that_everybody_said_no_however_long_the_request_waits() {
    let stage = Stage::open().await;
    let third = people::specialist("specialist-gb@center.example", &["en"], 1, stage.now());
    stage.enter(vec![third]).await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    for _ in 0..3 {
        let (offer, address) = only_offer(&stage).await;
        let act = stage.specialist(&address).await;
        routing::decline(&stage.center, &act, offer.id.0, "No time.")
            .await
            .unwrap();
        stage.work().await;
    }
    stage.advance(SignedDuration::from_hours(5)).await;
    assert_eq!(states(&stage).await, [RequestState::Queued]);
    let mails = stage.mails_to(MANAGER).into_iter();
    let told = mails.filter(|mail| mail.text.contains(filed.reference.as_str()));
    let told: Vec<_> = told.collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("have declined"), "{}", told[0].text);
}

#[tokio::test]
async fn an_offer_to_somebody_else_does_not_exist() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = only_offer(&stage).await;
    let other = stage.specialist(SECOND_EN).await;
    let before = stage.imprint().await;
    let center = &stage.center;
    let accepted = routing::accept(center, &other, offer.id.0, &Key::draw(center)).await;
    assert!(
        matches!(accepted, Err(CenterFault::NotFound)),
        "{accepted:?}"
    );
    let declined = routing::decline(center, &other, offer.id.0, "Not mine.").await;
    assert!(
        matches!(declined, Err(CenterFault::NotFound)),
        "{declined:?}"
    );
    let changes = stage.imprint().await.changes_since(&before);
    assert_eq!(changes, [""; 0]);
}

#[tokio::test]
async fn a_specialist_who_left_is_offered_nothing() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage
        .tamper(
            "UPDATE center_membership SET state = 'ended' WHERE person_id = \
             (SELECT id FROM person WHERE address = 'specialist-en@center.example')",
        )
        .await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, SECOND_EN);
}
