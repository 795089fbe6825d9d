//! The Specialist's desk: why an offer came, how long is left, whose move it is, and the proof that
//! no staff did what is the customer's.

use std::sync::Arc;

use cast::people::{self, Role};
use cast::{CONTOSO, EN, HANBIT, KO, SECOND_EN, Stage};
use center::desk::{self, Desk, Owing, Pace};
use center::once::Key;
use center::{CenterFault, task};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use process::identity::{DecisionId, OfferId, RequestId};
use process::permission::SpecialistAct;
use process::routing::{Check, Filter};
use process::state::{OfferState, TaskState};
use store::decision::Decision;
use store::offer::Offer;
use store::request::Request;
use store::{Id, Instant, Word};

use crate::{instant, only_offer};

async fn desk_of(stage: &Stage, act: &SpecialistAct) -> Desk {
    let london = TimeZone::get("Europe/London").unwrap();
    desk::look(&stage.center, act, &london).await.unwrap()
}

#[tokio::test]
async fn an_offer_says_why_it_came_and_counts_down_in_business_time() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.advance_to(instant("2026-11-06T15:00:00Z")).await; // Friday afternoon
    stage
        .file(&customer, "en", &["exchange-online", "teams"])
        .await;
    stage.work().await;
    let act = stage.specialist(EN).await;
    let desk = desk_of(&stage, &act).await;
    let [offer] = desk.offers.as_slice() else {
        panic!("one offer, not {:?}", desk.offers);
    };
    assert_eq!(
        (offer.customer.as_str(), offer.seats),
        ("Contoso", Some(600))
    );
    assert_eq!(offer.due, instant("2026-11-10T15:00:00Z"));
    // Friday 15:00–18:00, Monday, Tuesday until 15:00: three, nine and six hours.
    assert_eq!(offer.left.0, 18 * 60);
    let filters: Vec<Filter> = offer.checks.iter().map(Check::filter).collect();
    assert_eq!(filters, Filter::ALL);
    assert!(offer.checks.iter().all(Check::passes), "{:?}", offer.checks);
    assert!(offer.checks.contains(&Check::HoursOverlap {
        seen: 45 * 60,
        needed: 600
    }));
    // Three of sixty points.
    assert_eq!((offer.percent_after, offer.is_heavy), (5, false));
    assert_eq!(
        (desk.load.carried, desk.load.offered, desk.load.capacity),
        (0, 3, 60)
    );

    stage.advance_to(instant("2026-11-08T12:00:00Z")).await; // Sunday
    let later = desk_of(&stage, &act).await;
    assert_eq!(
        later.offers[0].left.0,
        15 * 60,
        "the weekend does not count"
    );
    assert!(!later.offers[0].is_soon);
    stage.advance_to(instant("2026-11-10T11:00:00Z")).await;
    assert!(desk_of(&stage, &act).await.offers[0].is_soon);
}

#[tokio::test]
async fn an_offer_leaves_the_desk_when_its_time_comes_even_if_the_worker_is_late() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = only_offer(&stage).await;
    let act = stage.specialist(&address).await;
    stage
        .clock
        .advance(offer.due_at.0.duration_since(stage.now()) - SignedDuration::from_secs(1));
    assert_eq!(desk_of(&stage, &act).await.offers.len(), 1);
    stage.clock.advance(SignedDuration::from_secs(1));
    let desk = desk_of(&stage, &act).await;
    assert_eq!((desk.offers.len(), desk.load.offered), (0, 0));
    let seen = desk::offer(&stage.center, &act, offer.id.0).await.unwrap();
    assert_eq!(seen.state, OfferState::Expired);
}

/// Customers whose requests are offered to the same Specialist, each due so many hours later.
async fn offered_likewise(stage: &Stage, offer: &Offer, which: std::ops::Range<i64>) {
    let reading = stage.center.store().read().await.unwrap();
    let request = store::request::by_id(&reading, offer.request_id.0).await;
    let request = request.unwrap().unwrap();
    let decisions = store::decision::by_ids(&reading, &[offer.decision_id.0]).await;
    let decision = decisions.unwrap().remove(0);
    drop(reading);
    for hours in which {
        let domain = format!("customer-{hours}.example");
        let place = ("GB", "Europe/London", "emea", "");
        let (tenant, subscription) = people::tenant("Customer", &domain, place, 600, stage.now());
        let decision = Decision {
            id: Id(DecisionId(people::new_id())),
            tenant_id: tenant.id,
            ..decision.clone()
        };
        let letters = b"23456789ABCDEFGHJKLM";
        let two = [hours / 20, hours % 20].map(|at| letters[usize::try_from(at).unwrap()]);
        let request = Request {
            id: Id(RequestId(people::new_id())),
            tenant_id: tenant.id,
            reference: Word(
                format!("REQ-AAAA{}{}", char::from(two[0]), char::from(two[1]))
                    .try_into()
                    .unwrap(),
            ),
            decision_id: None,
            tracking_hash: None,
            ..request.clone()
        };
        let offer = Offer {
            id: Id(OfferId(people::new_id())),
            tenant_id: tenant.id,
            request_id: request.id,
            decision_id: decision.id,
            due_at: Instant(offer.due_at.0 + SignedDuration::from_hours(hours)),
            ..offer.clone()
        };
        stage.enter(vec![Role::Tenant(tenant, subscription)]).await;
        let rows = Arc::new((decision, request, offer));
        let written = stage.center.store().write(move |writing| {
            let (decision, request, offer) = (*rows).clone();
            Box::pin(async move {
                store::decision::add(writing, decision).await?;
                store::request::add(writing, request).await?;
                store::offer::add(writing, offer).await
            })
        });
        written.await.unwrap();
    }
}

#[tokio::test]
async fn a_desk_lists_the_fifty_offers_due_first_and_counts_the_others() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage
        .file(&customer, "en", &["exchange-online", "teams"])
        .await;
    stage.work().await;
    let (offer, address) = only_offer(&stage).await;
    let act = stage.specialist(&address).await;
    offered_likewise(&stage, &offer, 2..51).await;
    let desk = desk_of(&stage, &act).await;
    assert_eq!((desk.offers.len(), desk.further_offers), (50, 0));
    assert_eq!(desk.load.offered, 50 * 3);
    let soonest = desk.offers.first().unwrap();
    let latest = desk.offers.last().unwrap().due;
    assert_eq!(soonest.id, offer.id.0);

    // Two more: the one due soonest is listed, and neither falls out of the sum.
    offered_likewise(&stage, &offer, 1..2).await;
    offered_likewise(&stage, &offer, 51..52).await;
    let desk = desk_of(&stage, &act).await;
    assert_eq!((desk.offers.len(), desk.further_offers), (50, 2));
    assert_eq!(desk.load.offered, 52 * 3);
    assert!(desk.offers.last().unwrap().due < latest);
}

#[tokio::test]
async fn an_offer_to_somebody_else_cannot_be_looked_at() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = only_offer(&stage).await;
    let other = stage.specialist(SECOND_EN).await;
    let foreign = desk::offer(&stage.center, &other, offer.id.0).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    assert!(desk_of(&stage, &other).await.offers.is_empty());
}

#[tokio::test]
async fn an_offers_page_tells_what_the_customer_asked() {
    let stage = Stage::open().await;
    let customer = stage.customer(HANBIT).await;
    stage.file(&customer, "ko", &["exchange-online"]).await;
    stage.work().await;
    let act = stage.specialist(KO).await;
    let (offer, _) = only_offer(&stage).await;
    let seen = desk::offer(&stage.center, &act, offer.id.0).await.unwrap();
    assert_eq!(seen.state, OfferState::Open);
    assert_eq!((seen.passed, seen.candidates, seen.asked_before), (1, 3, 0));
    assert_eq!(seen.ahead_by, None, "nobody else passed");
    assert_eq!(seen.desired_date, Some(jiff::civil::date(2027, 3, 1)));
    assert_eq!(seen.region.as_str(), "asia-pacific");
}

#[tokio::test]
async fn what_waits_on_customers_ages_in_their_business_days_and_is_late_after_its_plan() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let act = stage.specialist(&lead).await;
    let desk = desk_of(&stage, &act).await;
    let [line] = desk.waiting.as_slice() else {
        panic!("one customer, not {:?}", desk.waiting);
    };
    assert_eq!(
        (line.engagement, line.days, line.pace),
        (engagement, 0, Pace::OnPlan)
    );
    let task = line.task.clone().unwrap();
    assert!(task.more >= 1, "core and adoption are open at once");
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, engagement)
        .await
        .unwrap();
    drop(reading);
    let open = tasks.iter().filter(|task| task.state.0 == TaskState::Open);
    let first = open.map(|task| task.planned_end.0).min();
    assert_eq!(Some(task.due), first, "what is due first stands first");

    stage.advance_to(instant("2026-11-09T09:00:00Z")).await; // a week later
    let line = desk_of(&stage, &act).await.waiting.remove(0);
    assert_eq!(line.days, 5, "a weekend is no business day");
    let due = task.due.to_zoned(TimeZone::UTC).unwrap().timestamp();
    stage.advance_to(due + SignedDuration::from_hours(23)).await;
    assert_eq!(desk_of(&stage, &act).await.waiting[0].pace, Pace::OnPlan);
    stage.advance(SignedDuration::from_hours(2)).await;
    assert_eq!(desk_of(&stage, &act).await.waiting[0].pace, Pace::Late);
}

#[tokio::test]
async fn a_stuck_task_is_our_move_and_ages_in_the_regions_business_time() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let act = stage.specialist(&lead).await;
    let before = desk_of(&stage, &act).await;
    let waiting = before.waiting[0].task.clone().unwrap();
    let key = Key::draw(&stage.center);
    task::say_stuck(
        &stage.center,
        &customer.act,
        waiting.id,
        "The wizard stops.",
        &key,
    )
    .await
    .unwrap();
    stage.advance_to(instant("2026-11-03T10:00:00Z")).await; // Tuesday 10:00, since Monday 09:00
    let after = desk_of(&stage, &act).await;
    let line = after
        .owed
        .iter()
        .find(|line| matches!(&line.owing, Owing::Task { id, .. } if *id == waiting.id))
        .unwrap();
    assert_eq!(line.engagement, engagement);
    assert!(matches!(
        &line.owing,
        Owing::Task {
            state: TaskState::Stuck,
            ..
        }
    ));
    assert_eq!(line.waited.0, 10 * 60);
    assert_eq!(after.owed.len(), before.owed.len() + 1);
    let task = after.waiting[0].task.clone().unwrap();
    assert_eq!(
        task.more,
        waiting.more - 1,
        "it no longer waits on the customer"
    );
}

#[tokio::test]
async fn customer_actions_by_staff_are_counted_from_the_audit_chain() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (_, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let act = stage.specialist(&lead).await;
    let task = desk_of(&stage, &act).await.waiting[0].task.clone().unwrap();
    let key = Key::draw(&stage.center);
    task::say_stuck(
        &stage.center,
        &customer.act,
        task.id,
        "The wizard stops.",
        &key,
    )
    .await
    .unwrap();
    assert_eq!(desk_of(&stage, &act).await.staff_actions, 0);
    // Were staff to do it after all, the figure would say so.
    let touched = stage
        .tamper("UPDATE audit_entry SET actor_kind = 'specialist' WHERE action = 'say_stuck'")
        .await;
    assert_eq!(touched, 1);
    assert_eq!(desk_of(&stage, &act).await.staff_actions, 1);
}

#[tokio::test]
async fn customers_of_a_specialist_are_listed_with_phase_and_whose_move() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let act = stage.specialist(&lead).await;
    let lines = desk::customers(&stage.center, &act).await.unwrap();
    let [line] = lines.as_slice() else {
        panic!("one customer, not {lines:?}");
    };
    assert_eq!(
        (line.engagement, line.customer.as_str()),
        (engagement, "Contoso")
    );
    assert_eq!(line.phase, Some(process::plan::Phase::Initiate));
    assert!(line.on_customer >= 1 && line.ended_at.is_none());
    let other = stage.specialist(SECOND_EN).await;
    assert!(
        desk::customers(&stage.center, &other)
            .await
            .unwrap()
            .is_empty()
    );
}
