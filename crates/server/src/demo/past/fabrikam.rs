//! Fabrikam is four weeks into its engagement: meetings held, tasks done more or less in time,
//! guidance given and acknowledged, what it was asked about the help answered, and one question
//! waiting for an answer.

use center::guidance::{self, Advice};
use center::meeting::{self, InSeries, Outcome};
use center::routing;
use center::sign_in::SignedIn;
use center::survey::{self, Typed};
use center::task::{self, Evidence};
use process::identity::PersonId;
use process::state::{MeetingState, OwnerKind, TaskState};
use store::engagement::Engagement;
use store::task::Task;

use super::{Scene, text};

const DOMAIN: &str = "fabrikam.example";
/// Every so many tasks one is finished late, as it happens.
const LATE_ONE_IN: i64 = 4;
const LATE_BY_DAYS: i64 = 2;

/// Fabrikam asks, a Specialist accepts the next morning, and the whole series is booked.
pub(super) async fn asks_and_is_accepted(scene: &Scene) -> Result<(), String> {
    scene
        .ask(DOMAIN, "en", &["exchange-online", "teams"])
        .await?;
    scene.work().await?;
    let open = store::offer::open(&scene.reading().await?)
        .await
        .map_err(text)?;
    let offer = open
        .first()
        .ok_or("nobody was offered Fabrikam's request")?;
    let act = scene
        .person(offer.specialist_id.0)
        .await?
        .specialist()
        .map_err(text)?;
    let engagement = routing::accept(&scene.center, &act, offer.id.0, &scene.key())
        .await
        .map_err(text)?;
    let admin = scene.admin(DOMAIN).await?;
    let (act, tenant) = admin.within(DOMAIN).map_err(text)?;
    let meetings = meeting::meetings_of(&scene.center, &act, tenant, None)
        .await
        .map_err(text)?;
    let proposed = meetings
        .series
        .into_iter()
        .filter_map(|line| match line.stands {
            InSeries::Proposed(slot) => Some((line.planned.name, slot.start)),
            InSeries::Meeting(..) | InSeries::NoTime => None,
        });
    let chosen = proposed.collect();
    meeting::book_series(&scene.center, &act, engagement, chosen, &scene.key())
        .await
        .map_err(text)?;
    scene.work().await
}

/// One day: meetings that are over are closed with minutes, and what is due is done.
pub(super) async fn works_a_day(scene: &Scene) -> Result<(), String> {
    let admin = scene.admin(DOMAIN).await?;
    let Some((engagement, lead)) = engagement(scene, &admin).await? else {
        return Ok(());
    };
    let specialist = scene.person(lead).await?;
    answer_survey(scene, &admin).await?;
    close_meetings(scene, &engagement, &specialist).await?;
    let tasks = store::task::of_engagement(&scene.reading().await?, engagement.id.0)
        .await
        .map_err(text)?;
    for task in tasks
        .iter()
        .filter(|task| task.state.0 == TaskState::Open && is_due(scene, task))
    {
        if task.owner.0 == OwnerKind::Specialist {
            let act = specialist.specialist().map_err(text)?;
            let evidence =
                Evidence::parse("Sent with the minutes.", "Shared space, folder Minutes")
                    .map_err(text)?;
            task::done_by_center(&scene.center, &act, task.id.0, evidence, &scene.key())
                .await
                .map_err(text)?;
        } else {
            let (act, _) = admin.within(DOMAIN).map_err(text)?;
            let evidence =
                Evidence::parse("Done and checked.", "IT share, folder FastTrack").map_err(text)?;
            task::complete(&scene.center, &act, task.id.0, evidence, &scene.key())
                .await
                .map_err(text)?;
        }
        guide(scene, &admin, &specialist, task).await?;
    }
    Ok(())
}

async fn engagement(
    scene: &Scene,
    admin: &SignedIn,
) -> Result<Option<(Engagement, PersonId)>, String> {
    let (act, _) = admin.within(DOMAIN).map_err(text)?;
    let all = store::engagement::of_tenant(&scene.reading().await?, act.tenant())
        .await
        .map_err(text)?;
    Ok(all
        .into_iter()
        .next()
        .and_then(|row| row.lead_id.map(|lead| (row, lead.0))))
}

pub(super) fn is_due(scene: &Scene, task: &Task) -> bool {
    let today = scene.center.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let late = if task.position % LATE_ONE_IN == LATE_ONE_IN - 1 {
        LATE_BY_DAYS
    } else {
        0
    };
    today
        >= task
            .planned_end
            .0
            .saturating_add(jiff::Span::new().days(late))
}

/// What was asked about the help the day before is answered, with a word on the kickoff.
async fn answer_survey(scene: &Scene, admin: &SignedIn) -> Result<(), String> {
    let (act, _) = admin.within(DOMAIN).map_err(text)?;
    let asked = survey::asked_of(&scene.center, &act).await.map_err(text)?;
    for reply in asked.iter().filter(|reply| reply.score.is_none()) {
        let answer = Typed {
            score: "4",
            comment: Some("The kickoff answered what we had asked; the plan is easy to follow."),
        };
        survey::answer(&scene.center, &act, reply.id, answer)
            .await
            .map_err(text)?;
    }
    Ok(())
}

async fn close_meetings(
    scene: &Scene,
    engagement: &Engagement,
    specialist: &SignedIn,
) -> Result<(), String> {
    let act = specialist.specialist().map_err(text)?;
    let meetings = store::meeting::of_engagement(&scene.reading().await?, engagement.id.0)
        .await
        .map_err(text)?;
    let now = scene.center.now();
    let over = meetings.into_iter().filter(|meeting| {
        matches!(meeting.state.0, MeetingState::Booked | MeetingState::Moved)
            && meeting.ends_at.0 <= now
    });
    for meeting in over {
        let minutes = "Both sides looked at what is open and agreed on the next dates.".to_owned();
        meeting::close(
            &scene.center,
            &act,
            meeting.id.0,
            Outcome::TookPlace { minutes },
        )
        .await
        .map_err(text)?;
    }
    Ok(())
}

/// After every few tasks the Specialist hands over the document of the task, and Fabrikam has read it.
async fn guide(
    scene: &Scene,
    admin: &SignedIn,
    specialist: &SignedIn,
    task: &Task,
) -> Result<(), String> {
    if task.position % LATE_ONE_IN != 0 {
        return Ok(());
    }
    let act = specialist.specialist().map_err(text)?;
    let advice = Advice::parse(
        "en",
        "Read “What often goes wrong” first; most delays begin there.",
        "en",
    )
    .map_err(text)?;
    guidance::advise(&scene.center, &act, task.id.0, advice, &scene.key())
        .await
        .map_err(text)?;
    let ledger = store::guidance::of_engagement(&scene.reading().await?, task.engagement_id.0)
        .await
        .map_err(text)?;
    let (act, _) = admin.within(DOMAIN).map_err(text)?;
    for entry in ledger
        .iter()
        .filter(|entry| entry.acknowledged_at.is_none())
        .skip(1)
    {
        guidance::acknowledge(&scene.center, &act, entry.id.0)
            .await
            .map_err(text)?;
    }
    Ok(())
}

/// The last thing before now: one question waits for the Specialist.
pub(super) async fn is_stuck_at_last(scene: &Scene) -> Result<(), String> {
    let admin = scene.admin(DOMAIN).await?;
    let Some((engagement, _)) = engagement(scene, &admin).await? else {
        return Ok(());
    };
    let tasks = store::task::of_engagement(&scene.reading().await?, engagement.id.0)
        .await
        .map_err(text)?;
    let open =
        |task: &&Task| task.state.0 == TaskState::Open && task.owner.0 == OwnerKind::Customer;
    let Some(task) = tasks.iter().rfind(open) else {
        return Ok(());
    };
    let (act, _) = admin.within(DOMAIN).map_err(text)?;
    let reason = "Two of our departments want different dates. Which one should go first?";
    task::say_stuck(&scene.center, &act, task.id.0, reason, &scene.key())
        .await
        .map_err(text)
}
