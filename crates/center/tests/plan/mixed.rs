//! A request of which the Center guides one service and not another: one plan holds both, and the
//! service that was refused is the customer's own to deploy.

use cast::people::{Role, membership, person, tenant};
use cast::{Customer, Stage};
use center::engagement;
use center::guidance::{self, Advice};
use center::meeting;
use center::once::Key;
use center::plan::overview;
use center::task::{self, Can};
use process::identity::{EngagementId, ServiceName};
use process::language::WrittenLanguage;
use process::permission::{MembershipState, SpecialistAct, TenantRole};
use process::state::TaskState;
use store::Id;
use store::person::PersonKind;
use store::task::Task;

use super::{is_out_of_state, told};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;
const ADMIN: &str = "admin@mixed.example";

struct Mixed {
    stage: Stage,
    customer: Customer,
    engagement: EngagementId,
    lead: SpecialistAct,
}

/// 600 seats of Exchange Online, and 20 of a suite with Teams: too few to be guided.
async fn mixed() -> Mixed {
    let stage = Stage::open().await;
    let now = stage.now();
    let london = ("GB", "Europe/London", "emea", "");
    let (organisation, suite) = tenant("Mixed", "mixed.example", london, 20, now);
    let admin = person(PersonKind::Customer, ADMIN, "en", london.1, now);
    let held = membership(
        &organisation,
        &admin,
        TenantRole::Admin,
        MembershipState::Active,
    );
    let mut mailboxes = suite.clone();
    mailboxes.id = Id("01900000-0000-7000-8000-00000000beef".parse().unwrap());
    mailboxes.plan = store::Word("exchange-online-plan-1".parse().unwrap());
    mailboxes.seats = 600;
    stage
        .enter(vec![
            Role::Tenant(organisation, suite),
            Role::Customer(admin, held),
        ])
        .await;
    let added: Result<(), store::StoreFault> = (stage.center.store())
        .write(move |writing| {
            let mailboxes = mailboxes.clone();
            Box::pin(async move { store::subscription::add(writing, mailboxes).await })
        })
        .await;
    added.unwrap();
    let customer = stage.customer(ADMIN).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online", "teams"])
        .await;
    let lead = stage.specialist(&lead).await;
    Mixed {
        stage,
        customer,
        engagement,
        lead,
    }
}

impl Mixed {
    async fn rows(&self) -> Vec<Task> {
        let reading = self.stage.center.store().read().await.unwrap();
        let rows = store::task::of_engagement(&reading, self.engagement).await;
        rows.unwrap()
    }

    /// The first task of Teams, opened by hand: what comes before it is not this test's.
    async fn own_task(&self) -> Task {
        let open = "UPDATE task SET state = 'open', opened_at = changed_at WHERE playbook = 'teams' AND \
             position = (SELECT min(position) FROM task WHERE playbook = 'teams')";
        assert_eq!(self.stage.tamper(open).await, 1);
        let mut rows = self.rows().await;
        rows.retain(|row| row.playbook.as_str() == "teams");
        rows.remove(0)
    }
}

#[tokio::test]
async fn a_refused_service_stands_in_the_plan_beside_the_guided_one() {
    let play = mixed().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let rows = play.rows().await;
    let of = |playbook: &str| -> Vec<&Task> {
        let rows = rows.iter();
        rows.filter(|row| row.playbook.as_str() == playbook)
            .collect()
    };
    assert!(!of("teams").is_empty() && of("teams").iter().all(|row| row.self_serve));
    for guided in ["core", "exchange-online", "adoption"] {
        assert!(of(guided).iter().all(|row| !row.self_serve), "{guided}");
    }

    let reading = center.store().read().await.unwrap();
    let row = store::engagement::by_id(&reading, play.engagement).await;
    let row = row.unwrap().unwrap();
    drop(reading);
    let guided: Vec<_> = row.services.iter().map(ServiceName::as_str).collect();
    assert_eq!(
        guided,
        ["exchange-online"],
        "the recheck asks for these only"
    );
    assert_eq!(row.load_points, 2, "what nobody guides weighs nothing");

    let meetings = meeting::meetings_of(center, act, tenant, None)
        .await
        .unwrap();
    let names = meetings
        .series
        .iter()
        .map(|line| line.planned.name.as_str());
    assert!(names.clone().count() > 0);
    assert!(names.into_iter().all(|name| !name.starts_with("teams")));

    let home = overview(center, act, tenant, None, ENGLISH).await.unwrap();
    let home = home.engagement.unwrap();
    assert_eq!(home.self_serve[0].as_str(), "teams");
    let list = task::list(center, act, tenant, None, ENGLISH).await;
    let list = list.unwrap().unwrap();
    assert_eq!(list.not_guided[0].text, "Microsoft Teams");
    assert!(list.tasks.iter().any(|line| line.is_self_serve));
    let desk = engagement::look(center, &play.lead, play.engagement, None, ENGLISH).await;
    assert_eq!(desk.unwrap().not_guided[0].text, "Microsoft Teams");
}

#[tokio::test]
async fn a_self_serve_task_is_finished_by_the_customer_and_asks_nothing_of_the_specialist() {
    let play = mixed().await;
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let id = play.own_task().await.id.0;
    let seen = task::look(center, act, tenant, id, ENGLISH).await.unwrap();
    assert!(seen.line.is_self_serve && seen.can(Can::Finish) && seen.can(Can::Deviate));
    assert!(!seen.can(Can::SayStuck) && !seen.can(Can::AskForReview));
    let key = Key::draw(center);
    let stuck = task::say_stuck(center, act, id, "How?", &key).await;
    assert_eq!(told(&stuck), Some(("reason", "task-alone-text")));
    let advice = Advice::parse("", "Do it so.", "en").unwrap();
    let refused = guidance::advise(center, &play.lead, id, advice, &key).await;
    assert!(is_out_of_state(&refused), "{refused:?}");

    // A note on it is the customer's own: no question that waits for an answer.
    task::reply(
        center,
        act,
        id,
        "Asked our network team.",
        &Key::draw(center),
    )
    .await
    .unwrap();
    let desk = engagement::look(center, &play.lead, play.engagement, None, ENGLISH).await;
    assert_eq!(desk.unwrap().questions, []);

    let key = Key::draw(center);
    task::complete(center, act, id, super::evidence(), &key)
        .await
        .unwrap();
    let done = play.rows().await.into_iter().find(|row| row.id.0 == id);
    assert_eq!(done.unwrap().state.0, TaskState::Done);
    let desk = engagement::look(center, &play.lead, play.engagement, None, ENGLISH).await;
    assert_eq!(desk.unwrap().unreviewed, []);
}
