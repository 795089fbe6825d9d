//! How well the help serves: asked at four milestones, of whoever may answer, never too often.

use cast::people::{self, Role};
use cast::{CONTOSO, Customer, EN, HANBIT, MANAGER, OPERATOR};
use center::engagement::close_for_customer;
use center::meeting::{self, InSeries, Outcome};
use center::person::{Erasure, erase};
use center::queue::Spot;
use center::survey::{self, Reply, Typed};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::identity::SurveyId;
use process::language::WrittenLanguage;
use process::permission::{Action, MembershipState, Scope, TenantRole};
use process::state::{MeetingState, SurveyState};
use process::survey::Milestone;
use store::person::PersonKind;

use super::{Play, play, told};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;
const SECOND: &str = "second@contoso.example";
const THIRD: &str = "third@contoso.example";
const HELPER: &str = "helper@agency.example";
const WATCHER: &str = "watcher@agency.example";
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn typed<'a>(score: &'a str, comment: Option<&'a str>) -> Typed<'a> {
    Typed { score, comment }
}

/// Another admin of Contoso in this state.
async fn admin(play: &Play, address: &str, held: MembershipState) {
    let now = play.stage.now();
    let person = people::person(PersonKind::Customer, address, "en", "Europe/London", now);
    let tenant = &play.customer.tenant;
    let membership = people::membership(tenant, &person, TenantRole::Admin, held);
    let role = Role::Customer(person, membership);
    play.stage.enter(vec![role]).await;
}

/// Books the kickoff, and the lead says that it took place.
async fn hold_kickoff(play: &Play) {
    let (center, Customer { act, tenant, .. }) = (&play.stage.center, &play.customer);
    let series = meeting::meetings_of(center, act, tenant, None)
        .await
        .unwrap();
    let mut slots = series.series.into_iter().filter_map(|line| {
        let InSeries::Proposed(slot) = line.stands else {
            return None;
        };
        (line.planned.name.as_str() == "kickoff").then_some((line.planned.name, slot.start))
    });
    let kickoff = slots.next().expect("the series proposes the kickoff");
    let starts_at = kickoff.1;
    let key = play.key();
    let booked = meeting::book_series(center, act, play.engagement, vec![kickoff], &key);
    booked.await.unwrap();
    play.stage.work().await;
    play.stage.advance_to(starts_at + DAY).await;
    let reading = center.store().read().await.unwrap();
    let meetings = store::meeting::of_engagement(&reading, play.engagement);
    let mut meetings = meetings.await.unwrap();
    drop(reading);
    meetings.retain(|meeting| meeting.state.0 == MeetingState::Booked);
    let minutes = "Everybody came.".to_owned();
    let outcome = Outcome::TookPlace { minutes };
    let closed = meeting::close(center, &play.lead, meetings[0].id.0, outcome).await;
    closed.unwrap();
    play.stage.work().await;
}

async fn end(play: &Play) {
    let (center, own) = (&play.stage.center, &play.customer.own);
    let key = play.key();
    let ended = close_for_customer(center, own, play.engagement, "We stop here.", &key);
    ended.await.unwrap();
    play.stage.work().await;
}

async fn asked_of(play: &Play, address: &str) -> Vec<Reply> {
    let customer = play.stage.customer(address).await;
    let asked = survey::asked_of(&play.stage.center, &customer.act).await;
    asked.unwrap()
}

async fn milestones_of(play: &Play, address: &str) -> Vec<Milestone> {
    let asked = asked_of(play, address).await;
    asked.iter().map(|reply| reply.milestone).collect()
}

async fn give(play: &Play, address: &str, answer: Typed<'_>) -> Result<(), CenterFault> {
    let customer = play.stage.customer(address).await;
    let id = asked_of(play, address).await[0].id;
    survey::answer(&play.stage.center, &customer.act, id, answer).await
}

/// What managers are told of a milestone: asked, answered, mean in tenths, missing.
async fn told_of(play: &Play, milestone: Milestone) -> (u64, u64, Option<u64>, u64) {
    let manager = play.stage.manager(MANAGER).await;
    let standing = survey::standing(&play.stage.center, &manager, None, Spot::FIRST).await;
    let tallies = standing.unwrap().tallies;
    let found = tallies.into_iter().find(|(known, _)| *known == milestone);
    let tally = found.unwrap().1;
    let mean = tally.mean_in_tenths();
    (tally.asked, tally.answered, mean, tally.missing())
}

#[tokio::test]
async fn who_may_answer_is_asked_once_when_the_kickoff_took_place() {
    let play = play().await;
    admin(&play, SECOND, MembershipState::Active).await;
    admin(&play, THIRD, MembershipState::Suspended).await;
    let (stage, of) = (&play.stage, &play.customer);
    stage.representative(of, HELPER, &[Scope::DoTasks]).await;
    stage.representative(of, WATCHER, &[Scope::SeePlan]).await;
    hold_kickoff(&play).await;

    let reading = stage.center.store().read().await.unwrap();
    let asked = store::survey::of_engagement(&reading, play.engagement).await;
    let asked = asked.unwrap();
    let people: Vec<_> = asked.iter().map(|row| row.person_id.0).collect();
    let people = store::person::by_ids(&reading, &people).await.unwrap();
    drop(reading);
    let mut addresses: Vec<_> = people
        .iter()
        .filter_map(|one| one.address.clone())
        .collect();
    addresses.sort();
    assert_eq!(addresses, [CONTOSO, HELPER, SECOND]);
    assert!(
        asked
            .iter()
            .all(|row| row.milestone.0 == Milestone::Kickoff)
    );
    assert!(asked.iter().all(|row| row.state.0 == SurveyState::Asked));

    // In the digest of the next working morning, and the mail alone answers nothing.
    for _ in 0..4 {
        stage.advance(DAY).await;
    }
    for address in [CONTOSO, HELPER, SECOND] {
        let mails = stage.mails_to(address);
        let about = mails.iter().filter(|mail| mail.text.contains("/surveys/"));
        assert_eq!(about.count(), 1, "{address}");
    }
    for address in [THIRD, WATCHER, EN] {
        let mut mails = stage.mails_to(address).into_iter();
        assert!(
            !mails.any(|mail| mail.text.contains("/surveys/")),
            "{address}"
        );
    }
    assert_eq!(told_of(&play, Milestone::Kickoff).await, (3, 0, None, 3));
}

#[tokio::test]
async fn an_answer_can_be_changed_for_fourteen_days_and_then_stands() {
    let play = play().await;
    hold_kickoff(&play).await;
    give(&play, CONTOSO, typed("2", None)).await.unwrap();
    let (said, line) = (
        Some("Too fast.\nSlower, please."),
        "Too fast.\nSlower, please.",
    );
    give(&play, CONTOSO, typed("4", said)).await.unwrap();
    // Without a word about the comment it stays; an empty one takes it back.
    give(&play, CONTOSO, typed("5", None)).await.unwrap();
    let reply = asked_of(&play, CONTOSO).await.remove(0);
    assert_eq!(reply.state, SurveyState::Answered);
    assert_eq!(reply.score.map(process::survey::Score::number), Some(5));
    assert_eq!(reply.comment.as_deref(), Some(line));
    give(&play, CONTOSO, typed("5", Some(" "))).await.unwrap();
    let reply = asked_of(&play, CONTOSO).await.remove(0);
    assert_eq!(reply.comment, None);

    for (score, comment, expected) in [
        ("6", None, ("score", "survey-score-wanted")),
        ("", Some("Words."), ("score", "survey-score-wanted")),
    ] {
        let refused = give(&play, CONTOSO, typed(score, comment)).await;
        assert_eq!(told(&refused), Some(expected));
    }
    let long = "x".repeat(survey::COMMENT_LIMIT + 1);
    let refused = give(&play, CONTOSO, typed("3", Some(&long))).await;
    assert_eq!(told(&refused).map(|(field, _)| field), Some("comment"));

    let left = reply.open_until.duration_since(play.stage.now());
    play.stage
        .clock
        .advance(left - SignedDuration::from_secs(1));
    give(&play, CONTOSO, typed("4", None)).await.unwrap();
    play.stage.clock.advance(SignedDuration::from_secs(1));
    let customer = play.stage.customer(CONTOSO).await;
    let center = &play.stage.center;
    let late = survey::answer(center, &customer.act, reply.id, typed("1", None)).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
    assert_eq!(asked_of(&play, CONTOSO).await, []);
    let view = survey::look(center, &customer.act, reply.id, ENGLISH).await;
    let stands = view.unwrap().reply;
    assert_eq!(stands.score.map(process::survey::Score::number), Some(4));
    assert!(!stands.is_open);
}

#[tokio::test]
async fn nobody_is_asked_twice_within_seven_days_nor_about_steps_of_what_is_over() {
    let play = play().await;
    hold_kickoff(&play).await;
    assert_eq!(milestones_of(&play, CONTOSO).await, [Milestone::Kickoff]);
    // Everything after the kickoff, within a day.
    play.finish_everything().await;
    play.stage.work().await;
    assert_eq!(milestones_of(&play, CONTOSO).await, [Milestone::Kickoff]);
    let seven_days = play.stage.now() + DAY * 7;
    while play.stage.now() < seven_days {
        play.stage.advance(SignedDuration::from_hours(12)).await;
    }
    let asked = milestones_of(&play, CONTOSO).await;
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!([Milestone::Remediated, Milestone::Enabled].contains(&asked[0]));
    end(&play).await;
    for _ in 0..7 {
        play.stage.advance(DAY).await;
    }
    // What still waited is about a step of what is over; the end itself is asked about.
    let asked = milestones_of(&play, CONTOSO).await;
    assert_eq!(asked[0], Milestone::Ended);
    let reading = play.stage.center.store().read().await.unwrap();
    let all = store::survey::of_engagement(&reading, play.engagement).await;
    let all = all.unwrap();
    assert_eq!(all.len(), 3);
    for pair in all.windows(2) {
        let between = pair[0].asked_at.0.duration_since(pair[1].asked_at.0);
        assert!(between >= DAY * 7, "{between}");
    }
    let query = "SELECT count(*) FROM survey_milestone";
    drop(reading);
    assert_eq!(play.stage.number(query).await, 4, "each reached once");
}

#[tokio::test]
async fn putting_it_away_is_for_oneself_alone_and_an_answer_is_still_taken() {
    let play = play().await;
    admin(&play, SECOND, MembershipState::Active).await;
    hold_kickoff(&play).await;
    let center = &play.stage.center;
    let first = play.stage.customer(CONTOSO).await;
    let id = asked_of(&play, CONTOSO).await[0].id;
    let home = || async {
        let shown = center::plan::overview(center, &first.act, &first.tenant, None, ENGLISH).await;
        shown.unwrap().survey.map(|open| open.id)
    };
    assert_eq!(home().await, Some(id));
    for _ in 0..2 {
        survey::put_away(center, &first.act, id).await.unwrap();
    }
    assert_eq!(home().await, None);
    let second = play.stage.customer(SECOND).await;
    let shown = center::plan::overview(center, &second.act, &second.tenant, None, ENGLISH).await;
    assert!(shown.unwrap().survey.is_some());
    give(&play, CONTOSO, typed("3", None)).await.unwrap();
    assert_eq!(told_of(&play, Milestone::Kickoff).await, (2, 1, None, 2));
    for _ in 0..4 {
        play.stage.advance(DAY).await;
    }
    let mails = play.stage.mails_to(CONTOSO);
    let about = mails.iter().filter(|mail| mail.text.contains("/surveys/"));
    assert_eq!(
        about.count(),
        0,
        "what is answered is not asked about by mail"
    );
}

#[tokio::test]
async fn managers_see_a_mean_from_three_answers_on_and_comments_newest_first() {
    let play = play().await;
    for address in [SECOND, THIRD] {
        admin(&play, address, MembershipState::Active).await;
    }
    hold_kickoff(&play).await;
    give(&play, CONTOSO, typed("5", Some("First.")))
        .await
        .unwrap();
    play.stage.clock.advance(SignedDuration::from_mins(1));
    give(&play, SECOND, typed("4", Some("Second.")))
        .await
        .unwrap();
    assert_eq!(told_of(&play, Milestone::Kickoff).await, (3, 2, None, 1));
    give(&play, THIRD, typed("2", None)).await.unwrap();
    assert_eq!(
        told_of(&play, Milestone::Kickoff).await,
        (3, 3, Some(37), 0)
    );

    let (center, manager) = (&play.stage.center, play.stage.manager(MANAGER).await);
    let one = Spot::FIRST.at_most(1);
    let first = survey::standing(center, &manager, None, one).await.unwrap();
    let comment = |part: &center::queue::Part<survey::Given>| part.rows[0].comment.clone();
    assert_eq!(comment(&first.part).as_deref(), Some("Second."));
    let older = first.part.older.unwrap();
    let rest = survey::standing(center, &manager, None, older)
        .await
        .unwrap();
    assert_eq!(comment(&rest.part).as_deref(), Some("First."));
    assert_eq!(rest.part.older, None);
    for (region, asked) in [("emea", 3), ("asia-pacific", 0)] {
        let region = region.parse().unwrap();
        let of_region = survey::standing(center, &manager, Some(&region), Spot::FIRST).await;
        let of_region = of_region.unwrap();
        assert_eq!(of_region.tallies[0].1.asked, asked);
        assert_eq!(of_region.part.rows.len(), usize::from(asked > 0) * 2);
    }

    let (customer, given) = survey::led(center, &play.lead, play.engagement)
        .await
        .unwrap();
    assert_eq!((customer.as_str(), given.len()), ("Contoso", 3));
    let second = play.stage.specialist(cast::SECOND_EN).await;
    let foreign = survey::led(center, &second, play.engagement).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn nobody_answers_for_somebody_else() {
    let play = play().await;
    admin(&play, SECOND, MembershipState::Active).await;
    hold_kickoff(&play).await;
    let center = &play.stage.center;
    let id = asked_of(&play, CONTOSO).await[0].id;
    for address in [SECOND, HANBIT] {
        let other = play.stage.customer(address).await;
        for id in [id, SurveyId(people::new_id())] {
            let answered = survey::answer(center, &other.act, id, typed("1", None)).await;
            assert!(matches!(answered, Err(CenterFault::NotFound)), "{address}");
            let put_away = survey::put_away(center, &other.act, id).await;
            assert!(matches!(put_away, Err(CenterFault::NotFound)), "{address}");
            let seen = survey::look(center, &other.act, id, ENGLISH).await;
            assert!(matches!(seen, Err(CenterFault::NotFound)), "{address}");
        }
    }
    assert_eq!(told_of(&play, Milestone::Kickoff).await, (2, 0, None, 3));
}

#[tokio::test]
async fn erasing_a_person_erases_the_words_and_keeps_the_count_and_the_chain() {
    let play = play().await;
    admin(&play, SECOND, MembershipState::Active).await;
    hold_kickoff(&play).await;
    give(&play, SECOND, typed("1", Some("Ask me, Megan.")))
        .await
        .unwrap();
    let center = &play.stage.center;
    let reading = center.store().read().await.unwrap();
    let tenant = play.customer.act.tenant();
    let entries = store::audit::newest(&reading, Some(tenant), 50).await;
    let entries = entries.unwrap();
    drop(reading);
    let of = |action: Action| {
        let of = entries.iter().filter(|one| one.action == action.as_str());
        of.count()
    };
    assert_eq!((of(Action::AskSurvey), of(Action::AnswerSurvey)), (2, 1));

    let operator = play.stage.sign_in(OPERATOR).await.operator().unwrap();
    let held = center::person::export(center, &operator, SECOND)
        .await
        .unwrap();
    assert_eq!(held["survey"].len(), 1);
    let erased = erase(center, &operator, SECOND).await.unwrap();
    assert_eq!(erased, Erasure::Done);
    let said = "SELECT count(*) FROM survey WHERE comment IS NOT NULL";
    assert_eq!(play.stage.number(said).await, 0);
    assert_eq!(told_of(&play, Milestone::Kickoff).await, (2, 1, None, 2));
}
