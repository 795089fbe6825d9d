//! While a subscription is not current the Center's guidance waits; the customer may go on (E2).

use center::guidance::{self, Advice};
use center::task::{self, Can};
use process::language::WrittenLanguage;
use process::state::{EngagementState, TaskState};
use store::engagement::Engagement;
use store::{Instant, Word};

use super::{Play, is_out_of_state, play, told};

async fn pause(play: &Play) {
    let (engagement, at) = (play.engagement, play.stage.now());
    let paused: Result<(), store::StoreFault> = play
        .stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let before = store::engagement::by_id(writing, engagement).await?;
                let before = before.ok_or(store::StoreFault::Changed)?;
                let after = Engagement {
                    state: Word(EngagementState::Paused),
                    pause_reason: Some(center::recheck::SUBSCRIPTION_ENDED.to_owned()),
                    paused_at: Some(Instant(at)),
                    ..before.clone()
                };
                store::engagement::change(writing, &before, after).await?;
                Ok(())
            })
        })
        .await;
    paused.unwrap();
}

#[tokio::test]
async fn a_paused_engagement_leaves_the_customer_its_own_tasks() {
    let play = play().await;
    pause(&play).await;
    let seen = play.seen("core-name-people").await;
    assert!(seen.can(Can::Finish) && seen.can(Can::Reply) && seen.can(Can::Deviate));
    assert!(!seen.can(Can::SayStuck) && !seen.can(Can::AskForReview));
    play.complete(play.id("core-name-people").await)
        .await
        .unwrap();
    assert_eq!(play.state("core-name-people").await, TaskState::Done);
}

#[tokio::test]
async fn a_paused_engagement_takes_no_guidance_and_says_so() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-name-people").await;
    pause(&play).await;
    let stuck = task::say_stuck(center, act, id, "Who?", &play.key()).await;
    assert_eq!(told(&stuck), Some(("reason", "task-stuck-while-paused")));
    let advice = Advice::parse("", "Words", "en").unwrap();
    let refused = guidance::advise(center, &play.lead, id, advice, &play.key()).await;
    assert!(is_out_of_state(&refused), "{refused:?}");
    let view = task::look_as_lead(center, &play.lead, id, WrittenLanguage::English).await;
    assert!(!view.unwrap().can(Can::Advise));
}
