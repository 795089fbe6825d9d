//! The Specialist guides and never acts for the customer. That a Specialist's act cannot be given
//! to the customer's functions is proved by the compile-fail test of `center::task::complete`.

use center::CenterFault;
use center::engagement::{self, EngagementView};
use center::task::{self, Can};
use process::language::WrittenLanguage;
use process::permission::Action;
use process::state::TaskState;
use store::audit::{self, Deed};

use super::{Play, evidence, play};

async fn seen_by_lead(play: &Play) -> EngagementView {
    let center = &play.stage.center;
    let language = WrittenLanguage::English;
    engagement::look(center, &play.lead, play.engagement, None, language)
        .await
        .unwrap()
}

/// Case 16 of the acceptance cases: a Specialist tries to do what is the customer's.
#[tokio::test]
async fn case_16_a_specialist_cannot_finish_a_customers_task_and_the_try_is_logged() {
    let play = play().await;
    let (center, lead) = (&play.stage.center, &play.lead);
    let id = play.id("core-name-people").await;
    let refused = task::done_by_center(center, lead, id, evidence(), &play.key()).await;
    let Err(CenterFault::NotPermitted(refusal)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(refusal.action, Action::CompleteTask);
    let row = play.row("core-name-people").await;
    assert_eq!(
        (row.state.0, row.version),
        (TaskState::Open, 1),
        "untouched"
    );

    let reading = center.store().read().await.unwrap();
    let tenant = play.customer.act.tenant();
    let newest = audit::newest(&reading, Some(tenant), 1).await.unwrap();
    assert_eq!(newest[0].action, "refused_complete_task");
    assert_eq!(newest[0].actor.unwrap().0, lead.person());
    assert_eq!(newest[0].subject, Some(id.0));
    let (_, broken) = audit::verify_chain(&reading, tenant).await.unwrap();
    assert_eq!(broken, []);
    drop(reading);
    assert_eq!(
        seen_by_lead(&play).await.staff_actions,
        0,
        "nothing was done"
    );

    let view = task::look_as_lead(center, lead, id, WrittenLanguage::English)
        .await
        .unwrap();
    assert!(view.can(Can::Advise) && !view.can(Can::Finish));
}

#[tokio::test]
async fn the_center_finishes_its_own_task_and_the_customer_cannot() {
    let play = play().await;
    play.finish_all_but(&["core-receive-checklist"]).await;
    let id = play.id("core-receive-checklist").await;
    assert_eq!(play.state("core-receive-checklist").await, TaskState::Open);
    let refused = play.complete(id).await;
    assert!(
        matches!(refused, Err(CenterFault::NotPermitted(_))),
        "{refused:?}"
    );
    let (center, lead) = (&play.stage.center, &play.lead);
    task::done_by_center(center, lead, id, evidence(), &play.key())
        .await
        .unwrap();
    assert_eq!(play.state("core-receive-checklist").await, TaskState::Done);
    assert_eq!(seen_by_lead(&play).await.staff_actions, 0);
}

#[tokio::test]
async fn customer_actions_by_staff_are_counted_from_the_chain_and_would_be_seen() {
    let play = play().await;
    play.complete(play.id("core-name-people").await)
        .await
        .unwrap();
    let before = seen_by_lead(&play).await;
    assert_eq!(before.staff_actions, 0);
    assert!(before.chain.is_whole && before.chain.entries > 0);

    let (tenant, engagement) = (play.customer.act.tenant(), play.engagement);
    let (person, at) = (play.lead.person(), play.stage.now());
    let planted: Result<(), store::StoreFault> = play
        .stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let deed = Deed {
                    tenant: Some(tenant),
                    actor_kind: "specialist",
                    actor: Some(person),
                    action: "complete_task",
                    subject_kind: "task",
                    subject: None,
                    engagement: Some(engagement),
                    at,
                };
                audit::enter(writing, deed, &()).await
            })
        })
        .await;
    planted.unwrap();
    assert_eq!(seen_by_lead(&play).await.staff_actions, 1);

    let statement = "UPDATE audit_entry SET actor_kind = 'customer_admin' \
                     WHERE actor_kind = 'specialist' AND action = 'complete_task'";
    assert_eq!(play.stage.tamper(statement).await, 1);
    let hidden = seen_by_lead(&play).await;
    assert_eq!(hidden.staff_actions, 0, "the count alone would be fooled");
    assert!(!hidden.chain.is_whole, "the chain is not");
}

#[tokio::test]
async fn a_task_of_somebody_elses_engagement_does_not_exist() {
    let play = play().await;
    let center = &play.stage.center;
    let id = play.id("core-name-people").await;
    let english = WrittenLanguage::English;
    let other = play.stage.specialist(cast::KO).await;
    let foreign = task::look_as_lead(center, &other, id, english).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let foreign = engagement::look(center, &other, play.engagement, None, english).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let stranger = play.stage.customer(cast::HANBIT).await;
    let foreign = task::look(center, &stranger.act, &stranger.tenant, id, english).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let foreign = task::complete(center, &stranger.act, id, evidence(), &play.key()).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
}
