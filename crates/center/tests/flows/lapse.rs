//! The customer and its Specialist are told before a subscription ends, once for each end.

use cast::{CONTOSO, Customer, EN, Stage, TINYCO};
use center::engagement::{self, Notices};
use center::once::Key;
use center::plan::overview;
use center::{CenterFault, Conflict, request, routing};
use jiff::SignedDuration;
use process::eligibility::Lapse;
use process::identity::{EngagementId, SubscriptionId};
use process::language::WrittenLanguage;
use process::permission::SpecialistAct;
use process::state::RequestState;
use store::subscription::Subscription;
use store::{Day, Id, StoreFault};

use super::recheck::{about, days_pass_until, ends_on};

/// What the mail's subject says of Contoso's subscription.
const ENDS: &str = "ends on";

struct Play {
    stage: Stage,
    customer: Customer,
    lead: SpecialistAct,
    id: EngagementId,
}

/// An engagement of Contoso whose only subscription ends on this day.
async fn play(day: &str) -> Play {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    ends_on(&stage, &customer, day).await;
    let lead = stage.specialist(&lead).await;
    Play {
        stage,
        customer,
        lead,
        id,
    }
}

impl Play {
    async fn passes_until(&self, day: &str) {
        days_pass_until(&self.stage, day).await;
    }

    async fn notices(&self) -> Notices {
        let Customer { act, tenant, .. } = &self.customer;
        let seen = overview(
            &self.stage.center,
            act,
            tenant,
            None,
            WrittenLanguage::English,
        )
        .await
        .unwrap();
        seen.engagement.unwrap().notices
    }

    fn told(&self, address: &str) -> usize {
        about(&self.stage, address, ENDS)
    }

    /// Another subscription of Contoso's, beside the one there is.
    async fn also_holds(&self, starts: &str, ends: &str) {
        let tenant = self.customer.act.tenant();
        let (starts, ends) = (starts.parse().unwrap(), ends.parse().unwrap());
        let added: Result<(), StoreFault> = self
            .stage
            .center
            .store()
            .write(move |writing| {
                Box::pin(async move {
                    let held = store::subscription::of_tenant(writing, tenant).await?;
                    let other = Subscription {
                        id: Id(SubscriptionId(cast::people::new_id())),
                        starts_on: Day(starts),
                        ends_on: Day(ends),
                        ..held[0].clone()
                    };
                    store::subscription::add(writing, other).await
                })
            })
            .await;
        added.unwrap();
    }
}

#[tokio::test]
async fn an_end_thirty_days_ahead_is_told_once_and_shown_to_both_sides() {
    let play = play("2026-12-20").await;
    play.passes_until("2026-11-19").await;
    assert_eq!((play.told(CONTOSO), play.told(EN)), (0, 0), "31 days ahead");
    assert_eq!(play.notices().await.lapse, None);

    play.passes_until("2026-11-20").await;
    assert_eq!((play.told(CONTOSO), play.told(EN)), (1, 1), "30 days ahead");
    let lapse = Lapse {
        last_day: "2026-12-20".parse().unwrap(),
        plan: "office-365-e3".parse().unwrap(),
    };
    assert_eq!(play.notices().await.lapse, Some(lapse.clone()));
    let (center, language) = (&play.stage.center, WrittenLanguage::English);
    let desk = engagement::look(center, &play.lead, play.id, None, language).await;
    assert_eq!(desk.unwrap().notices.lapse, Some(lapse));

    play.passes_until("2026-12-20").await;
    assert_eq!((play.told(CONTOSO), play.told(EN)), (1, 1), "once an end");
    play.passes_until("2026-12-22").await;
    assert_eq!(about(&play.stage, CONTOSO, "paused"), 1);
    assert_eq!(play.notices().await, Notices::default(), "a pause is shown");
}

#[tokio::test]
async fn a_renewal_on_file_means_no_notice_and_a_later_end_is_told_again() {
    let play = play("2026-11-10").await;
    play.stage.advance(SignedDuration::from_hours(24)).await;
    assert_eq!(play.told(CONTOSO), 1);
    ends_on(&play.stage, &play.customer, "2026-12-24").await;
    assert_eq!(play.notices().await.lapse, None, "gone with the renewal");
    play.passes_until("2026-11-20").await;
    assert_eq!(play.told(CONTOSO), 1);
    play.passes_until("2026-11-24").await;
    assert_eq!(play.told(CONTOSO), 2, "another end, another notice");
}

#[tokio::test]
async fn an_end_that_another_subscription_bridges_is_no_news() {
    let play = play("2026-11-20").await;
    play.also_holds("2026-11-21", "2027-11-20").await;
    play.passes_until("2026-11-22").await;
    assert_eq!((play.told(CONTOSO), play.told(EN)), (0, 0));
    assert_eq!(about(&play.stage, CONTOSO, "paused"), 0);
}

#[tokio::test]
async fn a_gap_between_two_subscriptions_is_told_because_it_pauses() {
    let play = play("2026-11-20").await;
    play.also_holds("2026-11-25", "2027-11-20").await;
    play.stage.advance(SignedDuration::from_hours(24)).await;
    assert_eq!(play.told(CONTOSO), 1);
    play.passes_until("2026-11-21").await;
    assert_eq!(about(&play.stage, CONTOSO, "paused"), 1);
}

#[tokio::test]
async fn the_days_of_notice_are_the_catalogs() {
    let play = play("2026-11-12").await;
    let two_days = cast::catalog_with("lapse_notice_days = 30", "lapse_notice_days = 2");
    play.stage.center.put_catalog(two_days);
    play.passes_until("2026-11-09").await;
    assert_eq!(play.told(CONTOSO), 0);
    play.passes_until("2026-11-10").await;
    assert_eq!(play.told(CONTOSO), 1);
}

#[tokio::test]
async fn the_notice_is_entered_and_a_self_serve_plan_needs_none() {
    let play = play("2026-11-20").await;
    let tiny = play.stage.customer(TINYCO).await;
    let filed = play.stage.file(&tiny, "en", &["exchange-online"]).await;
    let center = &play.stage.center;
    let key = Key::draw(center);
    engagement::start_self_serve_plan(center, &tiny.own, &filed.reference, &key)
        .await
        .unwrap();
    ends_on(&play.stage, &tiny, "2026-11-20").await;
    play.stage.advance(SignedDuration::from_hours(24)).await;
    assert_eq!((play.told(CONTOSO), play.told(TINYCO)), (1, 0));
    let reading = center.store().read().await.unwrap();
    let entered = store::audit::of_engagement(&reading, play.id, "remind").await;
    assert_eq!(entered.unwrap().len(), 1);
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn an_offer_whose_subscription_has_ended_opens_the_self_serve_plan_when_it_is_accepted() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = stage.open_offers().await.remove(0);
    let lead = stage.specialist(&address).await;
    ends_on(&stage, &customer, "2026-11-01").await;
    let key = Key::draw(&stage.center);
    for _ in 0..2 {
        let accepted = routing::accept(&stage.center, &lead, offer.id.0, &key).await;
        assert!(
            matches!(accepted, Err(CenterFault::Conflict(Conflict::Lapsed))),
            "{accepted:?}"
        );
    }
    stage.work().await;
    assert!(stage.open_offers().await.is_empty());
    let reading = stage.center.store().read().await.unwrap();
    let tenant = customer.act.tenant();
    let request = store::request::by_reference(&reading, tenant, &filed.reference).await;
    assert_eq!(request.unwrap().unwrap().state.0, RequestState::SelfServe);
}

#[tokio::test]
async fn a_refused_customer_that_buys_what_was_missing_changes_its_request_and_is_offered() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let Customer { act, tenant, .. } = &customer;
    let how = cast::how("en");
    let center = &stage.center;
    let change = async || request::answer_how(center, act, tenant, &filed.reference, &how).await;
    change().await.unwrap();
    stage.work().await;
    assert!(stage.open_offers().await.is_empty(), "nothing has changed");
    let one_more = "UPDATE subscription SET seats = 150 WHERE tenant_id = \
                    (SELECT id FROM tenant WHERE domain = 'tinyco.example')";
    assert_eq!(stage.tamper(one_more).await, 1);
    change().await.unwrap();
    stage.work().await;
    assert_eq!(stage.open_offers().await.len(), 1);
}
