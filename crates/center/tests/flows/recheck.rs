//! Entitlement is looked at every day: what lapsed pauses with notice, what is current again goes on.

use cast::{CONTOSO, Customer, Stage, TINYCO};
use center::once::Key;
use center::{engagement, meeting, task};
use jiff::{SignedDuration, Timestamp};
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::state::{EngagementState, MeetingState};
use store::engagement::Engagement;
use store::{Instant, StoreFault};

pub(super) async fn engagement_of(stage: &Stage, id: EngagementId) -> Engagement {
    let reading = stage.center.store().read().await.unwrap();
    let found = store::engagement::by_id(&reading, id).await.unwrap();
    found.unwrap()
}

/// The last day of the tenant's only subscription, from today's licensing feed.
pub(super) async fn ends_on(stage: &Stage, customer: &Customer, day: &str) {
    let (tenant, day) = (customer.act.tenant(), day.parse().unwrap());
    let now = stage.now();
    let set: Result<(), StoreFault> = stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let held = store::subscription::of_tenant(writing, tenant).await?;
                store::subscription::set_end(writing, &held[0], day, Instant(now)).await
            })
        })
        .await;
    set.unwrap();
}

/// How often an address was told so, by a mail of its own or by a line of a digest.
pub(super) fn about(stage: &Stage, address: &str, word: &str) -> usize {
    let says_so = |text: &str| text.to_lowercase().contains(word);
    let mails = stage.mails_to(address).into_iter();
    let told = mails.map(|mail| {
        let lines = mail.text.lines();
        let in_digest = lines.filter(|line| line.starts_with("– ") && says_so(line));
        in_digest.count() + usize::from(says_so(mail.subject.as_str()))
    });
    told.sum()
}

/// Lets the days pass one by one, as they do for the worker, until noon (UTC) of this one.
pub(super) async fn days_pass_until(stage: &Stage, day: &str) {
    let then = noon(day);
    loop {
        let next = stage.now() + SignedDuration::from_hours(24);
        if next >= then {
            return stage.advance_to(then).await;
        }
        stage.advance_to(next).await;
    }
}

fn noon(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

/// Case 6 of the acceptance cases: the subscription expires in the middle of the engagement.
#[tokio::test]
async fn case_6_a_lapse_pauses_with_notice_and_a_renewal_goes_on() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    ends_on(&stage, &customer, "2026-11-10").await;

    stage.advance_to(noon("2026-11-10")).await;
    let on_its_last_day = engagement_of(&stage, id).await.state.0;
    assert_eq!(
        on_its_last_day,
        EngagementState::Open,
        "the last day counts"
    );

    stage.advance_to(noon("2026-11-11")).await;
    let paused = engagement_of(&stage, id).await;
    assert_eq!(paused.state.0, EngagementState::Paused);
    assert_eq!(paused.pause_reason.as_deref(), Some("subscription-ended"));
    assert!(paused.paused_at.is_some());
    for person in [CONTOSO, lead.as_str()] {
        assert_eq!(about(&stage, person, "paused"), 1, "{person}");
    }

    stage.advance_to(noon("2026-11-13")).await;
    assert_eq!(about(&stage, CONTOSO, "paused"), 1, "told once");
    assert_eq!(engagement_of(&stage, id).await.version, paused.version);

    ends_on(&stage, &customer, "2027-11-10").await;
    stage.advance_to(noon("2026-11-14")).await;
    let resumed = engagement_of(&stage, id).await;
    assert_eq!(resumed.state.0, EngagementState::Open);
    assert_eq!((resumed.pause_reason, resumed.paused_at), (None, None));
    // That Saturday is followed by a Monday, whose digest says so.
    stage.advance_to(noon("2026-11-16")).await;
    let mails = stage.mails_to(CONTOSO);
    let newest = mails.iter().filter(|mail| mail.date >= noon("2026-11-14"));
    let told = newest.filter(|mail| mail.text.contains("– We go on: Contoso"));
    assert_eq!(told.count(), 1, "and told that it goes on: {mails:#?}");
}

#[tokio::test]
async fn an_engagement_that_is_entitled_and_moves_is_left_alone_for_a_month_of_days() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, _) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let before = engagement_of(&stage, id).await;
    for day in 0..30 {
        if day % 7 == 0 {
            write_about_a_task(&stage, &customer, id).await;
        }
        stage.advance(SignedDuration::from_hours(24)).await;
    }
    assert_eq!(engagement_of(&stage, id).await, before);
    let asked = "SELECT count(*) FROM job WHERE kind = 'recheck'";
    assert!(stage.number(asked).await <= 2, "done jobs are erased");
}

/// The customer asks something about the first task: a move that changes no task.
pub(super) async fn write_about_a_task(stage: &Stage, customer: &Customer, id: EngagementId) {
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, id).await.unwrap();
    drop(reading);
    let key = Key::draw(&stage.center);
    let task = tasks[0].id.0;
    task::reply(&stage.center, &customer.act, task, "When?", &key)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_preview_of_a_self_serve_plan_is_the_plan_that_is_started() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let (center, act, tenant) = (&stage.center, &customer.act, &customer.tenant);
    let english = WrittenLanguage::English;
    let seen = async || {
        engagement::preview_self_serve_plan(center, act, tenant, &filed.reference, english).await
    };
    let preview = seen().await.unwrap().unwrap();
    let key = Key::draw(center);
    engagement::start_self_serve_plan(center, &customer.own, &filed.reference, &key)
        .await
        .unwrap();
    let list = task::list(center, act, tenant, None, english).await;
    let tasks = list.unwrap().unwrap().tasks;
    let minutes: i64 = tasks.iter().map(|task| i64::from(task.minutes)).sum();
    assert_eq!((preview.tasks, preview.minutes), (tasks.len(), minutes));
    let in_phases: usize = preview.phases.iter().map(|phase| phase.tasks).sum();
    assert_eq!(in_phases, tasks.len());
    let open: Vec<_> = (tasks.iter())
        .filter(|task| task.is_now())
        .map(|task| task.title.clone())
        .collect();
    assert!(!preview.first.is_empty());
    assert!(
        preview
            .first
            .iter()
            .all(|first| open.contains(&first.title))
    );
    assert_eq!(seen().await.unwrap(), None, "once it runs there is none");
}

#[tokio::test]
async fn a_self_serve_plan_is_never_taken_away() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let key = Key::draw(&stage.center);
    let begun =
        engagement::start_self_serve_plan(&stage.center, &customer.own, &filed.reference, &key);
    let id = begun.await.unwrap();
    ends_on(&stage, &customer, "2026-11-03").await;
    stage.advance_to(noon("2026-11-06")).await;
    assert_eq!(
        engagement_of(&stage, id).await.state.0,
        EngagementState::Open
    );
}

#[tokio::test]
async fn a_lapse_pauses_when_the_customers_own_day_begins() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let new_york = "UPDATE tenant SET zone = 'America/New_York' WHERE domain = 'contoso.example'";
    assert_eq!(stage.tamper(new_york).await, 1);
    let (id, _) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    ends_on(&stage, &customer, "2026-11-10").await;
    let midnight: Timestamp = "2026-11-11T05:00:00Z".parse().unwrap();
    stage
        .advance_to(midnight - SignedDuration::from_mins(1))
        .await;
    assert_eq!(
        engagement_of(&stage, id).await.state.0,
        EngagementState::Open,
        "still its last day in New York"
    );
    stage.advance_to(midnight).await;
    assert_eq!(
        engagement_of(&stage, id).await.state.0,
        EngagementState::Paused
    );
}

#[tokio::test]
async fn meetings_of_a_paused_engagement_are_called_off_a_day_before_and_later_ones_stay() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let book = async |name: &str, start: &str| {
        let wanted = meeting::Wanted::Planned {
            engagement: id,
            name: name.parse().unwrap(),
        };
        let (center, key) = (&stage.center, Key::draw(&stage.center));
        meeting::book(center, &customer.act, &wanted, start.parse().unwrap(), &key)
            .await
            .unwrap()
    };
    let soon = book("kickoff", "2026-11-11T14:00:00Z").await;
    let later = book("success-planning", "2026-11-17T14:00:00Z").await;
    let seen = async |meeting| {
        let reading = stage.center.store().read().await.unwrap();
        let found = store::meeting::by_id(&reading, meeting).await.unwrap();
        found.unwrap().state.0
    };
    ends_on(&stage, &customer, "2026-11-10").await;
    stage.advance_to(noon("2026-11-11")).await;
    assert_eq!(
        engagement_of(&stage, id).await.state.0,
        EngagementState::Paused
    );
    assert_eq!(seen(soon).await, MeetingState::Cancelled);
    for person in [CONTOSO, lead.as_str()] {
        assert_eq!(about(&stage, person, "cancelled"), 1, "{person}");
    }
    assert_eq!(seen(later).await, MeetingState::Booked);

    // Renewed in time, the later one takes place; not renewed, it is called off the day before.
    stage
        .advance_to("2026-11-16T13:00:00Z".parse().unwrap())
        .await;
    assert_eq!(seen(later).await, MeetingState::Booked);
    stage
        .advance_to("2026-11-16T14:00:00Z".parse().unwrap())
        .await;
    assert_eq!(seen(later).await, MeetingState::Cancelled);
    let lead = stage.specialist(&lead).await;
    let looked = engagement::look(&stage.center, &lead, id, None, WrittenLanguage::English).await;
    assert_eq!(looked.unwrap().staff_actions, 0);
}
