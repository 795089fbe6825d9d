//! News is gathered in one mail in the reader's morning, as each person has chosen, and only what the
//! reader may still see.

use cast::people::{self, Role};
use cast::{EN, MANAGER, OPERATOR};
use center::news::{self, Chosen, ChosenTyped};
use center::person::{Erasure, erase};
use center::sign_in::{self, Secret, by_digest_link};
use center::task::{self, Review};
use center::{CenterFault, Conflict, meeting_feed};
use mail::mailbox::KeptMail;
use process::identity::TaskId;
use process::language::WrittenLanguage;
use process::news::{NewsKind, Way};
use process::permission::{MembershipState, TenantRole};
use store::person::PersonKind;

use super::{Play, evidence, play};

const COLLEAGUE: &str = "megan@contoso.example";

/// The digests to an address, newest first.
fn digests(play: &Play, address: &str) -> Vec<KeptMail> {
    let mut mails = play.stage.mails_to(address);
    mails.retain(|mail| mail.text.contains("/digest/"));
    mails
}

async fn at(play: &Play, instant: &str) {
    play.stage.advance_to(instant.parse().unwrap()).await;
}

/// Words of the customer on a task: news for the lead.
async fn write_about(play: &Play, words: &str) -> TaskId {
    let id = play.id("core-name-people").await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    task::reply(center, act, id, words, &play.key())
        .await
        .unwrap();
    play.stage.work().await;
    id
}

async fn choose(play: &Play, address: &str, typed: ChosenTyped) -> Result<Chosen, CenterFault> {
    let signed_in = play.stage.sign_in(address).await;
    news::choose(&play.stage.center, &signed_in, &typed, None).await
}

fn told(kind: NewsKind, way: Way) -> ChosenTyped {
    ChosenTyped {
        ways: vec![(kind, way.as_str().to_owned())],
        hour: None,
    }
}

/// Somebody who works for Contoso beside its admin.
async fn colleague(play: &Play) -> cast::Customer {
    let now = play.stage.now();
    let person = people::person(PersonKind::Customer, COLLEAGUE, "en", "Europe/London", now);
    let held = people::membership(
        &play.customer.tenant,
        &person,
        TenantRole::Member,
        MembershipState::Active,
    );
    play.stage.enter(vec![Role::Customer(person, held)]).await;
    play.stage.customer(COLLEAGUE).await
}

/// A review of what the colleague showed: news for the colleague.
async fn review_of_colleague(play: &Play, colleague: &cast::Customer) {
    let center = &play.stage.center;
    let id = play.id("core-name-people").await;
    task::ask_for_review(center, &colleague.act, id, evidence(), &play.key())
        .await
        .unwrap();
    let right = Review::accept("").unwrap();
    task::review(center, &play.lead, id, right, &play.key())
        .await
        .unwrap();
    play.stage.work().await;
}

#[tokio::test]
async fn news_comes_in_one_mail_in_the_readers_morning_and_once() {
    let play = play().await;
    let before = play.stage.mails_to(EN).len();
    let first = write_about(&play, "Is one deputy enough?").await;
    write_about(&play, "And who is told?").await;
    let second = play.id("core-state-objectives").await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    task::ask_for_review(center, act, second, evidence(), &play.key())
        .await
        .unwrap();
    play.stage.work().await;
    at(&play, "2026-11-03T06:59:59Z").await;
    assert_eq!(play.stage.mails_to(EN).len(), before, "nothing at once");

    at(&play, "2026-11-03T07:00:00Z").await;
    let digest = digests(&play, EN).remove(0);
    assert_eq!(digest.subject.as_str(), "Contoso: 2 things are new");
    for page in [first, second] {
        let page = format!("http://127.0.0.1:8080/desk/tasks/{page}");
        let lines = digest.text.lines().filter(|line| line.trim() == page);
        assert_eq!(lines.count(), 1, "{}", digest.text);
    }
    at(&play, "2026-11-06T12:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 1, "told once");
    assert_eq!(play.stage.number("SELECT count(*) FROM held_news").await, 0);
}

#[tokio::test]
async fn the_morning_is_the_readers_own_and_so_are_the_hour_and_the_language() {
    let play = play().await;
    play.stage
        .tamper("UPDATE person SET zone = 'Asia/Seoul' WHERE address LIKE 'specialist-en%'")
        .await;
    write_about(&play, "Is one deputy enough?").await;
    // The digest that waits moves with the hour.
    let hour = ChosenTyped {
        ways: Vec::new(),
        hour: Some("9".to_owned()),
    };
    choose(&play, EN, hour).await.unwrap();
    at(&play, "2026-11-02T23:59:59Z").await;
    assert_eq!(digests(&play, EN).len(), 0);
    let signed_in = play.stage.sign_in(EN).await;
    sign_in::set_language(&play.stage.center, &signed_in, WrittenLanguage::Korean)
        .await
        .unwrap();
    at(&play, "2026-11-03T00:00:00Z").await;
    let digest = digests(&play, EN).remove(0);
    assert_eq!(digest.subject.as_str(), "Contoso: 새 소식 1건");
    assert!(digest.html.contains("<html lang=\"ko\""));
}

#[tokio::test]
async fn a_digest_waits_for_the_readers_next_working_day() {
    let play = play().await;
    at(&play, "2026-11-06T15:00:00Z").await;
    write_about(&play, "Is one deputy enough?").await;
    at(&play, "2026-11-08T20:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 0, "not on a weekend");
    at(&play, "2026-11-09T07:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 1);

    write_about(&play, "And who is told?").await;
    let manager = play.stage.manager(MANAGER).await;
    let away = center::people::AbsenceTyped {
        from: "2026-11-10".to_owned(),
        back: "2026-11-12".to_owned(),
    };
    let (center, lead) = (&play.stage.center, play.lead.person());
    center::people::note_absence(center, &manager, lead, &away, &play.key())
        .await
        .unwrap();
    at(&play, "2026-11-11T20:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 1, "not while away");
    at(&play, "2026-11-12T07:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 2);
}

#[tokio::test]
async fn each_kind_goes_as_its_reader_has_chosen_and_what_awaits_an_act_goes_at_once() {
    let play = play().await;
    let mails = || play.stage.mails_to(EN).len();
    choose(&play, EN, told(NewsKind::Words, Way::AtOnce))
        .await
        .unwrap();
    let before = mails();
    write_about(&play, "Is one deputy enough?").await;
    assert_eq!(mails(), before + 1);

    choose(&play, EN, told(NewsKind::Words, Way::Never))
        .await
        .unwrap();
    let before = mails();
    let id = write_about(&play, "And who is told?").await;
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(mails(), before);

    let (center, act) = (&play.stage.center, &play.customer.act);
    task::say_stuck(center, act, id, "We have nobody.", &play.key())
        .await
        .unwrap();
    play.stage.work().await;
    assert_eq!(mails(), before + 1, "somebody waits for the reader");
}

#[tokio::test]
async fn what_was_held_is_not_told_once_its_reader_wants_none_of_it() {
    let play = play().await;
    write_about(&play, "Is one deputy enough?").await;
    choose(&play, EN, told(NewsKind::Words, Way::Never))
        .await
        .unwrap();
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 0);
}

#[tokio::test]
async fn a_membership_that_has_ended_takes_its_news_out_of_the_digest() {
    let play = play().await;
    let colleague = colleague(&play).await;
    review_of_colleague(&play, &colleague).await;
    assert_eq!(play.stage.number("SELECT count(*) FROM held_news").await, 2);
    play.stage
        .tamper("UPDATE membership SET state = 'ended' WHERE role = 'member'")
        .await;
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(
        digests(&play, COLLEAGUE).len(),
        0,
        "nothing is left to tell"
    );
    assert_eq!(digests(&play, EN).len(), 1, "the lead is told of its own");
}

#[tokio::test]
async fn whoever_leads_no_longer_is_told_no_more() {
    let play = play().await;
    write_about(&play, "Is one deputy enough?").await;
    play.stage
        .tamper("UPDATE center_membership SET state = 'ended' WHERE role = 'specialist'")
        .await;
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 0);
}

#[tokio::test]
async fn a_digest_whose_worker_ended_before_it_noted_so_is_not_told_twice() {
    let play = play().await;
    write_about(&play, "Is one deputy enough?").await;
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 1);
    let lead = play.lead.person();
    let again = format!(
        "UPDATE job SET state = 'ready', ended_at = NULL, payload = '\"{lead}\"' WHERE kind = 'digest'"
    );
    assert_eq!(play.stage.tamper(&again).await, 1);
    play.stage.work().await;
    assert_eq!(digests(&play, EN).len(), 1);
}

#[tokio::test]
async fn the_link_in_a_digest_stops_it_and_opens_nothing_else() {
    let play = play().await;
    write_about(&play, "Is one deputy enough?").await;
    at(&play, "2026-11-03T07:00:00Z").await;
    let digest = digests(&play, EN).remove(0);
    let link = digest.text.split("/digest/").nth(1).unwrap();
    let secret = Secret::given(link.split_whitespace().next().unwrap());
    let center = &play.stage.center;
    assert!(sign_in::recognise(center, &secret).await.unwrap().is_none());
    let unknown = by_digest_link(center, &Secret::given("unknown")).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));

    let act = by_digest_link(center, &secret).await.unwrap();
    // What is stopped is said before and, until it is, nothing of what no digest gathers.
    let gathered = news::gathered(center, &act).await.unwrap();
    assert!(!gathered.is_empty());
    for _ in 0..2 {
        news::stop(center, &act).await.unwrap();
    }
    assert_eq!(news::gathered(center, &act).await.unwrap(), []);
    write_about(&play, "And who is told?").await;
    at(&play, "2026-11-04T12:00:00Z").await;
    assert_eq!(digests(&play, EN).len(), 1);
    let signed_in = play.stage.sign_in(EN).await;
    let chosen = news::chosen(center, &signed_in).await.unwrap();
    assert_eq!(chosen.ways.of(NewsKind::Words), Way::Never);

    // It does not hold for ever.
    play.stage
        .advance(jiff::SignedDuration::from_hours(24 * 91))
        .await;
    let old = by_digest_link(center, &secret).await;
    assert!(matches!(old, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn whoever_is_erased_leaves_nothing_held_and_nothing_chosen() {
    let play = play().await;
    let colleague = colleague(&play).await;
    choose(&play, COLLEAGUE, told(NewsKind::Course, Way::Never))
        .await
        .unwrap();
    review_of_colleague(&play, &colleague).await;
    let reader = play.stage.sign_in(COLLEAGUE).await;
    let made = meeting_feed::make(&play.stage.center, &reader, &play.key()).await;
    assert!(made.unwrap().is_some());
    let operator = play.stage.sign_in(OPERATOR).await.operator().unwrap();
    let erased = erase(&play.stage.center, &operator, COLLEAGUE).await;
    assert_eq!(erased.unwrap(), Erasure::Done);
    let person = colleague.act.person();
    for table in [
        "held_news",
        "person_preference",
        "digest_link",
        "calendar_feed",
    ] {
        let people = format!("SELECT person_id FROM {table}");
        let names =
            format!("SELECT count(*) FROM person WHERE erased_at IS NOT NULL AND id IN ({people})");
        assert_eq!(play.stage.number(&names).await, 0, "{table} of {person}");
    }
    let waits = format!(
        "SELECT count(*) FROM job WHERE kind = 'digest' AND state = 'ready' AND subject = '{person}'"
    );
    assert_eq!(play.stage.number(&waits).await, 0);
    at(&play, "2026-11-03T07:00:00Z").await;
    assert_eq!(digests(&play, COLLEAGUE).len(), 0);
}

#[tokio::test]
async fn what_cannot_be_chosen_is_named_and_a_later_choice_is_not_overwritten() {
    let play = play().await;
    let wrong = ChosenTyped {
        ways: vec![(NewsKind::Words, "sometimes".to_owned())],
        hour: Some("24".to_owned()),
    };
    let Err(CenterFault::Invalid(faults)) = choose(&play, EN, wrong).await else {
        panic!("it was taken");
    };
    let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["words", "digest_hour"]);

    let first = choose(&play, EN, told(NewsKind::Words, Way::AtOnce)).await;
    assert_eq!(first.unwrap().version, 1);
    let same = choose(&play, EN, told(NewsKind::Words, Way::AtOnce)).await;
    assert_eq!(same.unwrap().version, 1, "nothing changed");
    let signed_in = play.stage.sign_in(EN).await;
    let late = told(NewsKind::Words, Way::Digest);
    let late = news::choose(&play.stage.center, &signed_in, &late, Some(0)).await;
    assert!(matches!(
        late,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
}
