//! A question that is about no task, from asking to its end.

use cast::CONTOSO;
use center::desk::{self, Owing};
use center::engagement::{self, About, close_for_customer};
use center::guidance;
use center::question::{self, Questions};
use center::queue::Spot;
use center::task;
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use process::identity::{EngagementId, QuestionId};
use process::language::WrittenLanguage;
use process::permission::Action;
use process::state::{Move, QuestionState};

use super::{Play, play};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;
const WORDS: &str = "May two of us come to the kickoff?";

async fn ask(play: &Play) -> QuestionId {
    let (center, act) = (&play.stage.center, &play.customer.act);
    let asked = question::ask(center, act, play.engagement, WORDS, &play.key()).await;
    asked.unwrap()
}

async fn answer(play: &Play, id: QuestionId) -> Result<(), CenterFault> {
    let center = &play.stage.center;
    let words = ("Yes, bring whoever runs DNS.", ENGLISH);
    question::answer(center, &play.lead, id, words, &play.key()).await
}

async fn seen(play: &Play) -> Questions {
    let (center, act) = (&play.stage.center, &play.customer.act);
    let found = question::questions(center, act, None, Spot::FIRST, ENGLISH).await;
    found.unwrap().unwrap()
}

fn mails_about(play: &Play, address: &str, path: &str) -> usize {
    let mails = play.stage.mails_to(address);
    mails.iter().filter(|mail| mail.text.contains(path)).count()
}

/// Until everybody has had a morning of a working day.
async fn days_pass(play: &Play) {
    for _ in 0..4 {
        play.stage.advance(SignedDuration::from_hours(24)).await;
    }
}

#[tokio::test]
async fn a_question_is_answered_in_the_ledger_acknowledged_and_closed() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = ask(&play).await;
    play.stage.clock.advance(SignedDuration::from_hours(24));
    let desk = desk::look(center, &play.lead, &TimeZone::UTC)
        .await
        .unwrap();
    let owed = desk.owed.iter().find(|line| {
        line.owing
            == Owing::Question {
                id,
                text: WORDS.to_owned(),
            }
    });
    let owed = owed.expect("the desk says that it waits on us");
    assert!(
        (1..24 * 60).contains(&owed.waited.0),
        "in business time: {}",
        owed.waited.0
    );

    answer(&play, id).await.unwrap();
    let desk = desk::look(center, &play.lead, &TimeZone::UTC)
        .await
        .unwrap();
    let is_question = |owing: &Owing| matches!(owing, Owing::Question { .. });
    assert!(!desk.owed.iter().any(|line| is_question(&line.owing)));
    let line = seen(&play).await.part.rows.remove(0);
    assert_eq!((line.id, line.state), (id, QuestionState::Answered));
    let given = line.answer.unwrap();
    assert_eq!(given.text, "Yes, bring whoever runs DNS.");
    assert_eq!(given.acknowledged, None);
    let ledger = guidance::ledger(center, act, None, None, ENGLISH).await;
    let ledger = ledger.unwrap().unwrap();
    assert!(ledger.lines.iter().any(|entry| entry.id == given.id));
    guidance::acknowledge(center, act, given.id).await.unwrap();

    question::close_as_lead(center, &play.lead, id)
        .await
        .unwrap();
    question::close_as_lead(center, &play.lead, id)
        .await
        .unwrap();
    let line = seen(&play).await.part.rows.remove(0);
    assert_eq!(line.state, QuestionState::Closed);
    assert!(line.answer.unwrap().acknowledged.is_some());
    let late = answer(&play, id).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));

    play.stage.work().await;
    let at_desk = format!("/desk/questions/{id}");
    assert_eq!(mails_about(&play, cast::EN, &at_desk), 1, "asked");
    let at_home = format!("/questions?engagement={}", play.engagement);
    assert_eq!(mails_about(&play, CONTOSO, &at_home), 1, "answered");
    days_pass(&play).await;
    assert_eq!(
        mails_about(&play, CONTOSO, &at_home),
        2,
        "closed, in a digest"
    );
}

#[tokio::test]
async fn the_same_key_asks_once_and_answers_once() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let key = play.key();
    let first = question::ask(center, act, play.engagement, WORDS, &key).await;
    let again = question::ask(center, act, play.engagement, WORDS, &key).await;
    assert_eq!(first.unwrap(), again.unwrap());
    let id = seen(&play).await.part.rows.remove(0).id;
    let key = play.key();
    for _ in 0..2 {
        let words = ("Yes.", ENGLISH);
        let done = question::answer(center, &play.lead, id, words, &key).await;
        done.unwrap();
    }
    assert_eq!(seen(&play).await.part.rows.len(), 1);
    let other = question::answer(center, &play.lead, id, ("No.", ENGLISH), &play.key()).await;
    assert!(matches!(other, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn the_lead_cannot_close_what_nobody_answered_and_the_customer_can() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = ask(&play).await;
    let refused = question::close_as_lead(center, &play.lead, id).await;
    assert!(matches!(
        refused,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    question::close(center, act, id).await.unwrap();
    assert_eq!(seen(&play).await.part.rows[0].state, QuestionState::Closed);
    play.stage.work().await;
    let at_desk = format!("/desk/questions/{id}");
    assert_eq!(mails_about(&play, cast::EN, &at_desk), 1, "asked");
    days_pass(&play).await;
    assert_eq!(
        mails_about(&play, cast::EN, &at_desk),
        2,
        "closed, in a digest"
    );
}

#[tokio::test]
async fn an_open_question_stands_beside_the_engagement_and_is_closed_with_it() {
    let play = play().await;
    let (center, own) = (&play.stage.center, &play.customer.own);
    let id = ask(&play).await;
    let seen_by_lead = engagement::look(center, &play.lead, play.engagement, None, ENGLISH).await;
    let asked = seen_by_lead.unwrap().questions;
    let abouts: Vec<_> = asked.iter().map(|asked| asked.about.clone()).collect();
    assert_eq!(abouts, [About::Nothing(id)]);
    assert_eq!(asked[0].text, WORDS);

    let key = play.key();
    let closed = close_for_customer(center, own, play.engagement, "We stop here.", &key).await;
    closed.unwrap();
    let line = seen(&play).await.part.rows.remove(0);
    assert_eq!(line.state, QuestionState::Closed);
    assert!(line.closed.is_some());
    let manager = play.stage.manager(cast::MANAGER).await;
    let waiting = question::waiting(center, &manager, Spot::FIRST).await;
    assert_eq!(waiting.unwrap().rows, []);
}

#[tokio::test]
async fn nobody_else_sees_or_touches_a_question() {
    let play = play().await;
    let stage = &play.stage;
    let center = &stage.center;
    let id = ask(&play).await;
    let stranger = stage.customer(cast::HANBIT).await;
    let foreign = question::ask(center, &stranger.act, play.engagement, WORDS, &play.key()).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let named = Some(play.engagement);
    let foreign = question::questions(center, &stranger.act, named, Spot::FIRST, ENGLISH).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let foreign = question::close(center, &stranger.act, id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let other = stage.specialist(cast::SECOND_EN).await;
    let foreign = question::look_as_lead(center, &other, id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let words = ("Yes.", ENGLISH);
    let foreign = question::answer(center, &other, id, words, &play.key()).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let unknown = EngagementId(cast::people::new_id());
    let unknown = question::ask(center, &play.customer.act, unknown, WORDS, &play.key()).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn managers_see_what_waits_oldest_first_and_the_deeds_are_in_the_chain() {
    let play = play().await;
    let center = &play.stage.center;
    let first = ask(&play).await;
    play.stage.clock.advance(SignedDuration::from_mins(1));
    let second = ask(&play).await;
    let manager = play.stage.manager(cast::MANAGER).await;
    let part = question::waiting(center, &manager, Spot::FIRST)
        .await
        .unwrap();
    let ids: Vec<_> = part.rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, [first, second]);
    assert!(part.rows.iter().all(|row| row.lead.is_some()));
    let one = Spot::FIRST.at_most(1);
    let part = question::waiting(center, &manager, one).await.unwrap();
    assert_eq!(part.rows.len(), 1);
    let rest = question::waiting(center, &manager, part.newer.unwrap()).await;
    assert_eq!(rest.unwrap().rows[0].id, second);

    answer(&play, first).await.unwrap();
    let part = question::waiting(center, &manager, Spot::FIRST)
        .await
        .unwrap();
    assert_eq!(part.rows.len(), 1);
    let reading = center.store().read().await.unwrap();
    let tenant = play.customer.act.tenant();
    let entries = store::audit::newest(&reading, Some(tenant), 10).await;
    let entries = entries.unwrap();
    let of = |action: Action| {
        let of_first = entries
            .iter()
            .filter(|entry| entry.action == action.as_str() && entry.subject == Some(first.0));
        of_first.count()
    };
    assert_eq!((of(Action::AskQuestion), of(Action::GiveGuidance)), (1, 1));
}

#[tokio::test]
async fn a_manager_reads_a_question_and_what_is_stuck_with_who_should_answer() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let manager = play.stage.manager(cast::MANAGER).await;
    let id = ask(&play).await;
    play.stage.clock.advance(SignedDuration::from_hours(24));
    let view = question::look_as_manager(center, &manager, id).await;
    let view = view.unwrap();
    assert_eq!((view.line.text.as_str(), view.mover), (WORDS, Move::Center));
    assert_eq!(view.tenant, act.tenant());
    let lead = view.lead.unwrap();
    assert_eq!(
        (lead.0, lead.1.as_str()),
        (play.lead.person(), "specialist-en")
    );
    let unknown = QuestionId(cast::people::new_id());
    let unknown = question::look_as_manager(center, &manager, unknown).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));

    let stuck = question::stuck(center, &manager, ENGLISH).await;
    assert_eq!(stuck.unwrap(), []);
    let task = play.id("core-state-objectives").await;
    task::say_stuck(center, act, task, "Which services count?", &play.key())
        .await
        .unwrap();
    let stuck = question::stuck(center, &manager, ENGLISH).await.unwrap();
    assert_eq!(stuck.len(), 1);
    assert_eq!(stuck[0].text, "Which services count?");
    assert_eq!((stuck[0].id, stuck[0].tenant), (task, act.tenant()));
    assert_eq!(stuck[0].lead.as_ref().unwrap().0, play.lead.person());
    let words = ("Only the two you chose.", ENGLISH);
    task::answer(center, &play.lead, task, words, &play.key())
        .await
        .unwrap();
    let stuck = question::stuck(center, &manager, ENGLISH).await;
    assert_eq!(stuck.unwrap(), []);
}

#[tokio::test]
async fn an_answer_is_followed_up_in_one_thread_by_whoever_may_ask() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = ask(&play).await;
    let early = question::follow_up(center, act, id, "And?", &play.key()).await;
    assert!(matches!(early, Err(CenterFault::Conflict(Conflict::State))));
    answer(&play, id).await.unwrap();
    let first = seen(&play).await.part.rows.remove(0).answer.unwrap();
    let key = play.key();
    for _ in 0..2 {
        let asked = question::follow_up(center, act, id, "And three of us?", &key).await;
        asked.unwrap();
    }
    let line = seen(&play).await.part.rows.remove(0);
    assert_eq!((line.id, line.state), (id, QuestionState::Open));
    assert_eq!(
        (line.text.as_str(), &line.answer),
        ("And three of us?", &None)
    );
    assert_eq!(line.earlier.len(), 1);
    assert_eq!(line.earlier[0].text, WORDS);
    assert_eq!(line.earlier[0].answer.as_ref(), Some(&first));
    let view = question::look_as_lead(center, &play.lead, id)
        .await
        .unwrap();
    assert_eq!((view.may_answer, view.line.earlier.len()), (true, 1));
    let desk = desk::look(center, &play.lead, &TimeZone::UTC).await;
    let asked = desk
        .unwrap()
        .owed
        .into_iter()
        .filter_map(|line| match line.owing {
            Owing::Question { text, .. } => Some(text),
            _ => None,
        });
    assert_eq!(asked.collect::<Vec<_>>(), ["And three of us?"]);

    play.stage.clock.advance(SignedDuration::from_mins(5));
    answer(&play, id).await.unwrap();
    let asked = question::follow_up(center, act, id, "And four?", &play.key()).await;
    asked.unwrap();
    let line = seen(&play).await.part.rows.remove(0);
    let earlier: Vec<_> = line.earlier.iter().map(|turn| turn.text.as_str()).collect();
    assert_eq!(earlier, [WORDS, "And three of us?"]);
    let ledger = guidance::ledger(center, act, None, None, ENGLISH).await;
    let ledger = ledger.unwrap().unwrap();
    let entry = ledger.lines.iter().find(|entry| entry.id == first.id);
    let answers = format!("{:?}", entry.unwrap());
    assert!(
        answers.contains(WORDS),
        "the question it answered: {answers}"
    );
    play.stage.work().await;
    let at_desk = format!("/desk/questions/{id}");
    assert_eq!(mails_about(&play, cast::EN, &at_desk), 3, "asked thrice");

    let reading = center.store().read().await.unwrap();
    let entries = store::audit::newest(&reading, Some(act.tenant()), 20).await;
    let asked = entries.unwrap();
    let asked = asked.iter().filter(|entry| {
        entry.action == Action::AskQuestion.as_str() && entry.subject == Some(id.0)
    });
    assert_eq!(asked.count(), 3);
    drop(reading);
    question::close(center, act, id).await.unwrap();
    let closed = question::follow_up(center, act, id, "And five?", &play.key()).await;
    assert!(matches!(
        closed,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    let stranger = play.stage.customer(cast::HANBIT).await;
    let foreign = question::follow_up(center, &stranger.act, id, "x", &play.key()).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
}
