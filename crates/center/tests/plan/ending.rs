//! How an engagement ends: completed or closed by the customer, or closed for the Center; and that
//! nothing can be changed afterwards while everything can still be read.

use cast::{CONTOSO, Customer, MANAGER, Stage};
use center::engagement::{self, close_for_center, close_for_customer, complete};
use center::meeting::{self, Wanted};
use center::once::Key;
use center::plan::{overview, timeline};
use center::request::{self, Door};
use center::task::{self, Can};
use center::{CenterFault, guidance, people};
use process::identity::{MeetingId, PersonId};
use process::language::WrittenLanguage;
use process::permission::Action;
use process::state::{EngagementState, MeetingState, TaskState};

use super::{Play, is_out_of_state, play, told};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;

async fn load(play: &Play) -> i64 {
    let reading = play.stage.center.store().read().await.unwrap();
    let carried = store::engagement::load_by_lead(&reading).await.unwrap();
    let own = carried.iter().find(|(lead, _)| *lead == play.lead.person());
    own.map_or(0, |(_, points)| *points)
}

async fn book(play: &Play, name: &str, start: &str) -> MeetingId {
    let wanted = wanted(play, name);
    let (center, act) = (&play.stage.center, &play.customer.act);
    let start = start.parse().unwrap();
    meeting::book(center, act, &wanted, start, &play.key())
        .await
        .unwrap()
}

fn wanted(play: &Play, name: &str) -> Wanted {
    Wanted::Planned {
        engagement: play.engagement,
        name: name.parse().unwrap(),
    }
}

async fn meeting_state(play: &Play, id: MeetingId) -> Option<MeetingState> {
    let reading = play.stage.center.store().read().await.unwrap();
    let meeting = store::meeting::by_id(&reading, id).await.unwrap();
    meeting.map(|meeting| meeting.state.0)
}

async fn close(play: &Play, reason: &str) -> Result<(), CenterFault> {
    let (center, own) = (&play.stage.center, &play.customer.own);
    close_for_customer(center, own, play.engagement, reason, &play.key()).await
}

async fn in_chain(play: &Play, action: Action) -> usize {
    let reading = play.stage.center.store().read().await.unwrap();
    let entries = store::audit::of_engagement(&reading, play.engagement, action.as_str()).await;
    entries.unwrap().len()
}

#[tokio::test]
async fn a_plan_whose_tasks_are_all_done_waits_for_the_customers_word_and_is_complete_with_it() {
    let play = play().await;
    let (center, own) = (&play.stage.center, &play.customer.own);
    let before = load(&play).await;
    assert!(before > 0);
    let early = complete(center, own, play.engagement, &play.key()).await;
    assert!(
        is_out_of_state(&early),
        "something is left to do: {early:?}"
    );

    play.finish_everything().await;
    let rows = play.rows().await;
    assert!(rows.iter().all(|row| row.state.0 == TaskState::Done));
    assert_eq!(play.engagement().await.state.0, EngagementState::Open);
    let Customer { act, tenant, .. } = &play.customer;
    let home = overview(center, act, tenant, None, ENGLISH).await.unwrap();
    let home = home.engagement.unwrap();
    assert!(home.is_all_done && home.may_end);
    assert!(home.next.is_empty(), "confirming is the one next thing");

    let key = play.key();
    for _ in 0..2 {
        complete(center, own, play.engagement, &key).await.unwrap();
    }
    let ended = play.engagement().await;
    assert_eq!(ended.state.0, EngagementState::Completed);
    assert_eq!(ended.ended_at.map(|at| at.0), Some(play.stage.now()));
    assert_eq!(ended.ended_side.as_deref(), Some("customer"));
    assert_eq!(load(&play).await, 0, "the capacity is free at once");
    assert_eq!(in_chain(&play, Action::CompleteEngagement).await, 1);
    let again = complete(center, own, play.engagement, &play.key()).await;
    assert!(is_out_of_state(&again), "it has ended: {again:?}");
}

#[tokio::test]
async fn a_last_task_finished_by_mistake_is_opened_again_before_the_customer_confirms() {
    let play = play().await;
    let (center, act, own) = (&play.stage.center, &play.customer.act, &play.customer.own);
    play.finish_everything().await;
    let last = play.id("core-name-people").await;
    task::reopen(center, act, last).await.unwrap();
    let refused = complete(center, own, play.engagement, &play.key()).await;
    assert!(is_out_of_state(&refused), "{refused:?}");
    let home = overview(center, act, &play.customer.tenant, None, ENGLISH).await;
    assert!(!home.unwrap().engagement.unwrap().is_all_done);
}

#[tokio::test]
async fn closing_needs_a_reason_calls_off_what_was_booked_and_tells_both_sides() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let kickoff = book(&play, "kickoff", "2026-11-05T10:00:00Z").await;
    let (workshop, start) = (wanted(&play, "assessment-workshop"), "2026-11-10T10:00:00Z");
    let held = meeting::hold(center, act, &workshop, start.parse().unwrap(), &play.key())
        .await
        .unwrap();
    play.stage.work().await;

    let empty = close(&play, " ").await;
    assert_eq!(told(&empty), Some(("reason", "error-reason-needed")));
    assert_eq!(play.engagement().await.state.0, EngagementState::Open);

    close(&play, "We merge with another company.")
        .await
        .unwrap();
    play.stage.work().await;
    let ended = play.engagement().await;
    assert_eq!(ended.state.0, EngagementState::Closed);
    assert_eq!(
        ended.ended_reason.as_deref(),
        Some("We merge with another company.")
    );
    assert_eq!(
        meeting_state(&play, kickoff).await,
        Some(MeetingState::Cancelled)
    );
    assert_eq!(meeting_state(&play, held).await, None, "a hold is let go");
    let lead = lead_address(&play).await;
    for address in [CONTOSO, &lead] {
        let mails = play.stage.mails_to(address);
        let cancelled = mails.iter().filter_map(|mail| mail.invitation.as_ref());
        let cancelled = cancelled.filter(|file| file.contains("METHOD:CANCEL"));
        assert_eq!(cancelled.count(), 1, "{address}");
        let closed = mails
            .iter()
            .filter(|mail| mail.subject.as_str().contains("Closed"));
        let closed: Vec<_> = closed.collect();
        assert_eq!(closed.len(), 1, "{address}");
        assert!(closed[0].text.contains("We merge with another company."));
    }
    assert_eq!(in_chain(&play, Action::CloseForCustomer).await, 3);
    assert_eq!(load(&play).await, 0);
}

async fn lead_address(play: &Play) -> String {
    let reading = play.stage.center.store().read().await.unwrap();
    let lead = store::person::by_id(&reading, play.lead.person()).await;
    lead.unwrap().unwrap().address.unwrap()
}

#[tokio::test]
async fn a_manager_closes_for_the_center_and_it_is_no_action_of_the_customers() {
    let play = play().await;
    let center = &play.stage.center;
    book(&play, "kickoff", "2026-11-05T10:00:00Z").await;
    let manager = play.stage.manager(MANAGER).await;
    let key = play.key();
    let why = "The customer has left.";
    for _ in 0..2 {
        close_for_center(center, &manager, play.engagement, why, &key)
            .await
            .unwrap();
    }
    play.stage.work().await;
    assert_eq!(
        play.engagement().await.ended_side.as_deref(),
        Some("center")
    );
    let mails = play.stage.mails_to(CONTOSO);
    let mail = mails
        .iter()
        .find(|mail| mail.subject.as_str().contains("Closed by the Center"));
    assert!(mail.unwrap().text.contains(why));
    let view = engagement::look(center, &play.lead, play.engagement, None, ENGLISH).await;
    let view = view.unwrap();
    assert_eq!(view.staff_actions, 0, "counted in the audit chain");
    assert!(view.chain.is_whole);
    // The deed itself and the meeting it called off.
    assert_eq!(in_chain(&play, Action::CloseForCenter).await, 2);
    let (_, led) = people::colleague(center, &manager, play.lead.person())
        .await
        .unwrap();
    assert_eq!(led[0].state, EngagementState::Closed);
    assert_eq!(led[0].ended_at, Some(play.stage.now()));
}

#[tokio::test]
async fn a_self_serve_plan_is_the_customers_alone_and_ends_by_its_word() {
    let stage = Stage::open().await;
    let customer = stage.customer(cast::TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let (center, act, own) = (&stage.center, &customer.act, &customer.own);
    let key = Key::draw(center);
    let plan = engagement::start_self_serve_plan(center, own, &filed.reference, &key)
        .await
        .unwrap();
    let manager = stage.manager(MANAGER).await;
    let refused = close_for_center(center, &manager, plan, "Tidying.", &key).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");
    close_for_customer(center, own, plan, "Bought elsewhere.", &Key::draw(center))
        .await
        .unwrap();
    let home = overview(center, act, &customer.tenant, None, ENGLISH)
        .await
        .unwrap();
    assert!(home.engagement.is_none());
    assert_eq!(home.ended.unwrap().state, EngagementState::Closed);
}

#[tokio::test]
async fn what_has_ended_is_readable_stands_still_and_takes_no_change() {
    let play = play().await;
    let center = &play.stage.center;
    let Customer { act, tenant, .. } = &play.customer;
    let open = play.id("core-name-people").await;
    let advice = guidance::Advice::parse("", "Name two people.", "en").unwrap();
    guidance::advise(center, &play.lead, open, advice.clone(), &play.key())
        .await
        .unwrap();
    let kickoff = book(&play, "kickoff", "2026-11-05T10:00:00Z").await;
    close(&play, "We stop here.").await.unwrap();
    let then = timeline(center, act, tenant, None).await.unwrap().unwrap();
    play.stage
        .advance(jiff::SignedDuration::from_hours(24 * 40))
        .await;

    // Nothing can be changed.
    let id = play.engagement;
    assert!(is_out_of_state(&play.complete(open).await));
    assert!(is_out_of_state(&close(&play, "Again.").await));
    let refused = task::reply(center, act, open, "Hello?", &play.key()).await;
    assert!(is_out_of_state(&refused));
    let to: Option<PersonId> = Some(act.person());
    assert!(is_out_of_state(
        &task::assign(center, &play.customer.own, open, to).await
    ));
    let refused = guidance::advise(center, &play.lead, open, advice, &play.key()).await;
    assert!(is_out_of_state(&refused));
    let ledger = guidance::ledger(center, act, Some(id), None, ENGLISH).await;
    let ledger = ledger.unwrap().unwrap();
    assert_eq!(ledger.lines.len(), 1, "the ledger is still there");
    let refused = guidance::acknowledge(center, act, ledger.lines[0].id).await;
    assert!(is_out_of_state(&refused));
    let refused = meeting::cancel(center, act, kickoff, &play.key()).await;
    assert!(is_out_of_state(&refused));
    let start = "2026-12-17T10:00:00Z".parse().unwrap();
    let refused = meeting::book(center, act, &wanted(&play, "kickoff"), start, &play.key()).await;
    assert!(is_out_of_state(&refused.map(|_| ())));
    let seen = play.seen("core-name-people").await;
    for can in [Can::Finish, Can::Reply, Can::Reopen, Can::Assign] {
        assert!(!seen.can(can), "{can:?}");
    }
    assert!(!seen.line.is_now() && !seen.line.is_late);

    // The pages show how it stood, forty days later as on the day itself.
    let now = timeline(center, act, tenant, Some(id))
        .await
        .unwrap()
        .unwrap();
    assert_eq!((now.today, &now.days), (then.today, &then.days));
    assert!(now.meetings.is_empty(), "nothing is proposed any more");
    let list = task::list(center, act, tenant, Some(id), ENGLISH).await;
    assert!(!list.unwrap().unwrap().tasks.is_empty());

    // And the customer can ask again.
    let home = overview(center, act, tenant, None, ENGLISH).await.unwrap();
    assert!(home.engagement.is_none() && home.may_request);
    assert_eq!(home.ended.unwrap().id, id);
    request::begin(center, act, Door::QuickAction, Vec::new())
        .await
        .unwrap();
    let (second, _) = play
        .stage
        .engagement(&play.customer, "en", &["teams"])
        .await;
    assert_ne!(second, id);
}

#[tokio::test]
async fn somebody_elses_engagement_cannot_be_ended() {
    let play = play().await;
    let other = play.stage.customer(cast::HANBIT).await;
    let center = &play.stage.center;
    let key = play.key();
    let closed = close_for_customer(center, &other.own, play.engagement, "Mine.", &key).await;
    assert!(matches!(closed, Err(CenterFault::NotFound)));
    let done = complete(center, &other.own, play.engagement, &key).await;
    assert!(matches!(done, Err(CenterFault::NotFound)));
    assert_eq!(play.engagement().await.state.0, EngagementState::Open);
}
