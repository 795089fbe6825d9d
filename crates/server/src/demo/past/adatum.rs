//! Adatum moves its mail: a test and a pilot are accepted, one wave is under way, one waits to be started,
//! one has mailboxes that are too large, and one can still change.
//!
//! What its program says is made up; everything else is done by the Center's own use cases. While the demo
//! is open the program goes on.

mod program;

use std::time::Duration;

use center::Clock;
use center::assessment::{self, Arrival, Naming, Sender};
use center::migration::{self, EventLine, PlanForm, Runner};
use center::sign_in::{self, Address, Secret, SignedIn};
use center::task::{self, Evidence};
use center::{Center, CenterFault, routing};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use process::identity::{EngagementId, MigrationEventId};
use process::language::WrittenLanguage;
use process::migration::{Source, Wave, will_not_move};
use process::permission::TenantAct;
use process::plan::Track;
use process::state::{MigrationState, OwnerKind, TaskState};
use serde_json::json;

use self::program::{Batch, message};
use super::fabrikam::is_due;
use super::{LAST_LEG, Scene, text};

const DOMAIN: &str = "adatum.example";
const ZONE: &str = "Asia/Seoul";
/// How often the program speaks while its past is played.
const STEP: SignedDuration = SignedDuration::from_mins(10);
/// Mailboxes that it works on at a time.
const AT_ONCE: usize = 9;
/// Of wave 1, how many are done now.
const DONE: usize = 96;
/// How often it finishes a mailbox while the demo is open.
const GOES_ON: Duration = Duration::from_mins(1);

/// Adatum asks, and whoever is asked accepts.
pub(super) async fn asks_and_is_accepted(scene: &Scene) -> Result<(), String> {
    scene
        .ask_with(DOMAIN, ("en", "imap"), &["exchange-online"])
        .await?;
    scene.work().await?;
    let act = act_of(&scene.admin(DOMAIN).await?)?;
    let open = store::offer::open(&scene.reading().await?)
        .await
        .map_err(text)?;
    let offer = open
        .iter()
        .find(|offer| offer.tenant_id.0 == act.tenant())
        .ok_or("nobody was offered Adatum's request")?;
    let lead = scene.person(offer.specialist_id.0).await?;
    let lead = lead.specialist().map_err(text)?;
    routing::accept(&scene.center, &lead, offer.id.0, &scene.key())
        .await
        .map_err(text)?;
    scene.work().await
}

fn act_of(admin: &SignedIn) -> Result<TenantAct, String> {
    Ok(admin.within(DOMAIN).map_err(text)?.0)
}

/// One day: what is due is done, and of the migration what its day has come for.
pub(super) async fn works_a_day(scene: &Scene) -> Result<(), String> {
    let admin = scene.admin(DOMAIN).await?;
    let act = act_of(&admin)?;
    finish_what_is_due(scene, &act).await?;
    let (engagement, events) = events(&scene.center, &act).await?;
    let now = scene.clock.now();
    let left = scene.now.duration_since(now);
    let has_come = |days: i64| left <= SignedDuration::from_hours(24 * days);
    match events.as_slice() {
        [] if has_come(14) => {
            is_made_ready(scene, &act, engagement).await?;
            let event = plans(scene, (&act, engagement), ("test", Batch::TEST), now).await?;
            migration::submit(&scene.center, &act, event)
                .await
                .map_err(text)?;
            let step = SignedDuration::from_mins(12);
            moves(scene, &admin, (event, Batch::TEST), (1, step)).await
        }
        [_] if has_come(12) => {
            let starts = now + SignedDuration::from_hours(48);
            let event = plans(scene, (&act, engagement), ("pilot", Batch::PILOT), starts).await?;
            migration::submit(&scene.center, &act, event)
                .await
                .map_err(text)
        }
        [_, pilot] if pilot.accepted.is_none() && pilot.starts_at <= now => {
            let step = SignedDuration::from_mins(12);
            moves(scene, &admin, (pilot.id, Batch::PILOT), (9, step)).await
        }
        [_, pilot] if pilot.accepted.is_some() && has_come(6) => {
            plans_the_waves(scene, &act, engagement).await
        }
        _ => Ok(()),
    }
}

/// The engagement and its migration events, in the order in which they start.
async fn events(
    center: &Center,
    act: &TenantAct,
) -> Result<(EngagementId, Vec<EventLine>), String> {
    let tower = migration::tower(center, act, None, WrittenLanguage::English)
        .await
        .map_err(text)?;
    let tower = tower.ok_or("Adatum has no engagement")?;
    Ok((tower.head.id, tower.events))
}

/// What is due of the plan is finished, save what moves mail.
async fn finish_what_is_due(scene: &Scene, act: &TenantAct) -> Result<(), String> {
    let center = &scene.center;
    let all = store::engagement::of_tenant(&scene.reading().await?, act.tenant())
        .await
        .map_err(text)?;
    let Some((engagement, lead)) = all
        .first()
        .and_then(|row| row.lead_id.map(|lead| (row.id.0, lead.0)))
    else {
        return Ok(());
    };
    let lead = scene.person(lead).await?.specialist().map_err(text)?;
    let tasks = store::task::of_engagement(&scene.reading().await?, engagement)
        .await
        .map_err(text)?;
    let moves_mail = Track::Migration.as_str();
    let due = tasks.iter().filter(|task| {
        task.state.0 == TaskState::Open && task.track != moves_mail && is_due(scene, task)
    });
    for task in due {
        let evidence = Evidence::parse("Done and checked.", "IT share").map_err(text)?;
        let id = task.id.0;
        if task.owner.0 == OwnerKind::Specialist {
            task::done_by_center(center, &lead, id, evidence, &scene.key())
                .await
                .map_err(text)?;
        } else {
            task::complete(center, act, id, evidence, &scene.key())
                .await
                .map_err(text)?;
        }
    }
    Ok(())
}

/// A check finds nothing to mend, and Adatum has read what does not move.
async fn is_made_ready(
    scene: &Scene,
    act: &TenantAct,
    engagement: EngagementId,
) -> Result<(), String> {
    let center = &scene.center;
    let now = scene.clock.now();
    let report = json!({
        "schema": 1,
        "run": {
            "assessment": "dns", "tool": "fasttrack-tools 0.1.0",
            "rule_set": { "name": "worldwide", "version": "2026-11-29" },
            "targets": [DOMAIN],
            "started": (now - SignedDuration::from_secs(2)).to_string(), "ended": now.to_string(),
        },
        "summary": { "checked": 1, "skipped": 0, "errors": 0, "warnings": 0, "infos": 0 },
        "findings": [],
    });
    let reported = assessment::read(center, engagement, report.to_string(), Naming::AsSent)
        .await
        .map_err(text)?;
    let (sender, run) = (Sender::Person(act.clone()), (reported, Arrival::Tool));
    assessment::take(center, &sender, engagement, run, &scene.key())
        .await
        .map_err(text)?;
    let stays = will_not_move(center.catalog().carries(), Source::Imap).to_vec();
    migration::acknowledge(center, act, engagement, (Source::Imap, stays))
        .await
        .map_err(text)
}

async fn plans(
    scene: &Scene,
    (act, engagement): (&TenantAct, EngagementId),
    (wave, batch): (&str, Batch),
    starts: Timestamp,
) -> Result<MigrationEventId, String> {
    let zone = TimeZone::get(ZONE).map_err(text)?;
    let there = starts.to_zoned(zone.clone());
    let form = PlanForm {
        wave: wave.to_owned(),
        source: "imap".to_owned(),
        name: String::new(),
        date: there.date().to_string(),
        time: there.strftime("%H:%M").to_string(),
        zone: ZONE.to_owned(),
        mailboxes: batch.list(),
        keep_days: String::new(),
        told_on: scene.clock.now().to_zoned(zone).date().to_string(),
    };
    migration::plan(&scene.center, act, engagement, &form, &scene.key())
        .await
        .map_err(text)
}

/// Four waves: one for the last hours before now, one that can be started now, and two for later.
async fn plans_the_waves(
    scene: &Scene,
    act: &TenantAct,
    engagement: EngagementId,
) -> Result<(), String> {
    let in_days = |days: i64| scene.now + SignedDuration::from_hours(24 * days);
    let starts = [
        scene.now - LAST_LEG,
        scene.now - SignedDuration::from_mins(20),
        in_days(8),
        in_days(10),
    ];
    for (batch, starts) in Batch::WAVES.into_iter().zip(starts) {
        let what = ("velocity", batch);
        let event = plans(scene, (act, engagement), what, starts).await?;
        match migration::submit(&scene.center, act, event).await {
            // Some of its mailboxes have to be made smaller first.
            Err(CenterFault::Invalid(_)) => {}
            submitted => submitted.map_err(text)?,
        }
    }
    Ok(())
}

/// A program comes to the event with a code.
async fn comes(
    center: &Center,
    act: &TenantAct,
    event: MigrationEventId,
) -> Result<Runner, String> {
    let code = migration::pair(center, act, event).await.map_err(text)?;
    let visitor = sign_in::visitor();
    let paired = migration::redeem(center, &visitor, &code.reveal(), "mover-1")
        .await
        .map_err(text)?;
    let program = sign_in::recognise(center, &Secret::given(&paired.token))
        .await
        .map_err(text)?;
    let runner = program.as_ref().and_then(SignedIn::runner).cloned();
    runner.ok_or_else(|| "a program that has just come is not known".to_owned())
}

async fn says(
    center: &Center,
    runner: &Runner,
    (sequence, state): (u64, &str),
    mailboxes: &serde_json::Value,
) -> Result<(), String> {
    let told = message(sequence, state, center.now(), mailboxes);
    let told = serde_json::from_value(told).map_err(text)?;
    migration::progress(center, runner, told)
        .await
        .map_err(text)?;
    Ok(())
}

/// The program moves an event from its start to its end, in so many steps, and Adatum accepts it.
async fn moves(
    scene: &Scene,
    admin: &SignedIn,
    (event, batch): (MigrationEventId, Batch),
    (steps, step): (usize, SignedDuration),
) -> Result<(), String> {
    let center = &scene.center;
    let act = act_of(admin)?;
    let runner = comes(center, &act, event).await?;
    migration::start(center, &act, (event, None))
        .await
        .map_err(text)?;
    let last = plays(scene, &runner, (batch, batch.many), (steps, step)).await?;
    says(center, &runner, (last + 1, "ended"), &json!([])).await?;
    let (own, _) = admin.customer(DOMAIN).map_err(text)?;
    migration::accept(center, &own, event).await.map_err(text)
}

/// The program finishes so many mailboxes in so many steps. Returns the number of its last message.
async fn plays(
    scene: &Scene,
    runner: &Runner,
    (batch, done): (Batch, usize),
    (steps, step): (usize, SignedDuration),
) -> Result<u64, String> {
    let (mut from, mut sequence) = (0, 0);
    let in_a_step = done.div_ceil(steps);
    for number in 0..=steps {
        let to = (number * in_a_step).min(done);
        let mailboxes = batch.told((from, to), in_a_step, scene.clock.now());
        sequence += 1;
        says(&scene.center, runner, (sequence, "running"), &mailboxes).await?;
        from = to;
        if number < steps {
            scene.clock.advance(step);
        }
    }
    Ok(sequence)
}

/// The last hours before now: wave 1 moves.
pub(super) async fn moves_until_now(scene: &Scene) -> Result<(), String> {
    scene.work().await?;
    let act = act_of(&scene.admin(DOMAIN).await?)?;
    let (_, events) = events(&scene.center, &act).await?;
    let wave = events.iter().find(|event| event.wave == Wave::Velocity);
    let wave = wave.ok_or("Adatum has planned no wave")?;
    let runner = comes(&scene.center, &act, wave.id).await?;
    migration::start(&scene.center, &act, (wave.id, None))
        .await
        .map_err(text)?;
    let steps = LAST_LEG.as_mins() / STEP.as_mins();
    let steps = usize::try_from(steps).map_err(text)?;
    plays(scene, &runner, (Batch::WAVES[0], DONE), (steps, STEP)).await?;
    Ok(())
}

/// While the demo is open, the program finishes another mailbox of wave 1 now and then, until all are done,
/// the customer has it stopped, or another program has come in its place.
pub(in crate::demo) async fn goes_on(center: Center) -> Result<(), String> {
    let address = format!("admin@{DOMAIN}");
    let address = Address::parse("address", &address).map_err(|fault| fault.message.to_owned())?;
    let secret = sign_in::token_for_demo(&center, &sign_in::visitor(), &address)
        .await
        .map_err(text)?;
    let admin = sign_in::recognise(&center, &secret).await.map_err(text)?;
    let admin = admin.ok_or("a demo person is not recognised")?;
    let act = act_of(&admin)?;
    let (_, events) = events(&center, &act).await?;
    let under_way = events
        .iter()
        .find(|event| event.state == MigrationState::Running || event.is_awaited);
    let Some(wave) = under_way.filter(|wave| wave.number == 1 && wave.wave == Wave::Velocity)
    else {
        return Ok(());
    };
    let batch = Batch::WAVES[0];
    let done = usize::try_from(wave.counts.done()).map_err(text)?;
    let runner = comes(&center, &act, wave.id).await?;
    sign_in::end(&center, &admin).await.map_err(text)?;
    for (sequence, done) in (1..).zip(done..=batch.many) {
        let from = done.saturating_sub(1);
        let mailboxes = batch.told((from, done), AT_ONCE, center.now());
        let state = if done == batch.many {
            "ended"
        } else {
            "running"
        };
        says(&center, &runner, (sequence, state), &mailboxes).await?;
        tokio::time::sleep(GOES_ON).await;
    }
    Ok(())
}
