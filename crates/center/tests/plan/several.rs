//! Several plans of one customer stand side by side: each is looked at by its name, none hides
//! another, and what is in one is not asked for again.

use cast::{Customer, HANBIT, TINYCO, what};
use center::engagement::{close_for_customer, in_plans, start_self_serve_plan};
use center::meeting::{self, InSeries, MeetingView};
use center::once::Key;
use center::plan::{overview, timeline};
use center::request::{self, UnderWay};
use center::{CenterFault, FieldValue, desk};
use jiff::tz::TimeZone;
use process::eligibility::Verdict;
use process::identity::{EngagementId, ServiceName};
use process::language::WrittenLanguage;

use super::{Play, play, told};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;

fn service(name: &str) -> ServiceName {
    name.parse().unwrap()
}

/// The plan for Exchange Online with its kickoff booked, and a second one for Teams.
async fn two_plans() -> (Play, EngagementId) {
    let play = play().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let all = meeting::meetings_of(center, act, tenant, None).await;
    let kickoff = all.unwrap().series.remove(0);
    let InSeries::Proposed(slot) = kickoff.stands else {
        panic!("a kickoff that is not proposed");
    };
    let chosen = vec![(kickoff.planned.name, slot.start)];
    meeting::book_series(center, act, play.engagement, chosen, &play.key())
        .await
        .unwrap();
    let (second, _) = play
        .stage
        .engagement(&play.customer, "en", &["teams"])
        .await;
    (play, second)
}

#[tokio::test]
async fn a_second_plan_does_not_hide_the_first() {
    let (play, second) = two_plans().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    for (named, shown) in [
        (None, second),
        (Some(second), second),
        (Some(play.engagement), play.engagement),
    ] {
        let home = overview(center, act, tenant, named, ENGLISH).await.unwrap();
        let plans: Vec<EngagementId> = home.plans.iter().map(|plan| plan.id).collect();
        assert_eq!(plans, [second, play.engagement]);
        assert_eq!(home.engagement.as_ref().unwrap().id, shown);
        assert_eq!(
            home.engagement.unwrap().meeting.is_some(),
            shown == play.engagement,
            "the kickoff is the first plan's"
        );
        for name in ["exchange-online", "teams"] {
            assert!(home.in_plans.of_service(&service(name), None).is_some());
        }

        let drawn = timeline(center, act, tenant, named).await.unwrap().unwrap();
        assert_eq!((drawn.engagement, drawn.plans.len()), (shown, 2));

        let all = meeting::meetings_of(center, act, tenant, named).await;
        let all = all.unwrap();
        assert_eq!(all.engagement, Some(shown));
        let is_of_the_first = |meeting: &MeetingView| meeting.engagement == play.engagement;
        if shown == play.engagement {
            assert!(all.next().is_some_and(is_of_the_first));
            assert_eq!(all.also_booked().count(), 0);
        } else {
            assert!(all.next().is_none());
            assert!(all.also_booked().all(is_of_the_first));
            assert_eq!(
                all.also_booked().count(),
                1,
                "it is booked beside this plan"
            );
        }
    }
}

#[tokio::test]
async fn a_plan_of_another_tenant_is_not_found() {
    let play = play().await;
    let center = &play.stage.center;
    let Customer { act, tenant, .. } = &play.stage.customer(HANBIT).await;
    let named = Some(play.engagement);
    let home = overview(center, act, tenant, named, ENGLISH).await;
    assert!(matches!(home, Err(CenterFault::NotFound)), "{home:?}");
    let drawn = timeline(center, act, tenant, named).await;
    assert!(matches!(drawn, Err(CenterFault::NotFound)), "{drawn:?}");
    let meetings = meeting::meetings_of(center, act, tenant, named).await;
    assert!(
        matches!(meetings, Err(CenterFault::NotFound)),
        "{meetings:?}"
    );
}

#[tokio::test]
async fn the_desk_names_the_services_of_each_plan() {
    let (play, _) = two_plans().await;
    let desk = desk::look(&play.stage.center, &play.lead, &TimeZone::UTC).await;
    let desk = desk.unwrap();
    assert_eq!(
        (desk.customers, desk.waited_for, desk.waiting.len()),
        (1, 1, 2),
        "one customer with two plans"
    );
    let waiting = desk.waiting;
    let about: Vec<&str> = waiting
        .iter()
        .flat_map(|line| line.services.iter().map(ServiceName::as_str))
        .collect();
    assert!(about.contains(&"exchange-online"), "{about:?}");
    assert!(waiting.iter().all(|line| line.services.len() == 1));
}

/// The plan that a refusal leads to.
fn leads_to<T: std::fmt::Debug>(refused: &Result<T, CenterFault>) -> Option<EngagementId> {
    match refused {
        Err(CenterFault::Invalid(faults)) => faults.first().and_then(center::FieldFault::plan),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_service_under_way_is_refused_with_the_plan_it_is_in() {
    let play = play().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let draft = play.stage.draft(&play.customer, "en", &["teams"]).await;
    let both = what(&["exchange-online", "teams"]);
    let answered = request::answer_what(center, act, tenant, &draft, &both).await;
    assert_eq!(
        told(&answered),
        Some(("services", "error-services-under-way"))
    );
    assert_eq!(leads_to(&answered), Some(play.engagement));
    let Err(CenterFault::Invalid(faults)) = answered else {
        unreachable!("it was refused")
    };
    let named = FieldValue::Services(vec![service("exchange-online")]);
    assert_eq!(faults[0].values[0], ("services", named));
    let known = request::known(center, act, tenant, &draft).await.unwrap();
    assert!(matches!(&known.under_way[..],
        [UnderWay::Engagement(id, ..)] if *id == play.engagement));

    // A draft that was answered before the plan had the service is refused when it is sent.
    let grown = r#"UPDATE engagement SET services = '["exchange-online","teams"]'"#;
    assert_eq!(play.stage.tamper(grown).await, 1);
    let sent = request::file(center, act, tenant, &draft, true, &play.key()).await;
    assert_eq!(leads_to(&sent), Some(play.engagement));

    // What has ended is no longer in the way.
    let own = &play.customer.own;
    close_for_customer(center, own, play.engagement, "We start over.", &play.key())
        .await
        .unwrap();
    assert_eq!(
        in_plans(center, act).await.unwrap(),
        center::engagement::InPlans::default()
    );
    request::answer_what(center, act, tenant, &draft, &both)
        .await
        .unwrap();
    let sent = request::file(center, act, tenant, &draft, true, &play.key()).await;
    sent.unwrap();
}

#[tokio::test]
async fn a_guided_plan_comes_before_a_newer_one_that_the_customer_goes_through_alone() {
    let (play, second) = two_plans().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let first_of = || async {
        let home = overview(center, act, tenant, None, ENGLISH).await.unwrap();
        home.engagement.unwrap().id
    };
    assert_eq!(first_of().await, second, "both are guided: the newer one");
    let alone = "UPDATE engagement SET lead_id = NULL, self_serve = TRUE \
        WHERE CAST(services AS text) LIKE '%teams%'";
    assert_eq!(play.stage.tamper(alone).await, 1);
    assert_eq!(first_of().await, play.engagement);
}

#[tokio::test]
async fn what_a_customer_deploys_by_itself_can_be_asked_for_once_it_is_eligible() {
    let play = play().await;
    let center = &play.stage.center;
    let tiny = play.stage.customer(TINYCO).await;
    let Customer { act, own, tenant } = &tiny;
    let filed = play.stage.file(&tiny, "en", &["exchange-online"]).await;
    let started = start_self_serve_plan(center, own, &filed.reference, &Key::draw(center)).await;
    let started = started.unwrap();
    let plans = in_plans(center, act).await.unwrap();
    let exchange = service("exchange-online");
    let taken = plans.of_service(&exchange, Some(Verdict::SelfServe));
    assert!(taken.is_some_and(|place| place.is_own && place.engagement == started));
    assert_eq!(plans.of_service(&exchange, Some(Verdict::Eligible)), None);

    let draft = play.stage.draft(&tiny, "en", &["teams"]).await;
    let asked = what(&["exchange-online"]);
    let again = request::answer_what(center, act, tenant, &draft, &asked).await;
    assert_eq!(leads_to(&again), Some(started));
    let grown = "UPDATE subscription SET seats = 600 WHERE seats = 149";
    assert_eq!(play.stage.tamper(grown).await, 1);
    request::answer_what(center, act, tenant, &draft, &asked)
        .await
        .unwrap();
}
