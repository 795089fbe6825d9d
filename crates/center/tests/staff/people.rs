//! People as a manager sees them, and absences that routing sees.

use cast::{CONTOSO, EN, KO, MANAGER, SECOND_EN, Stage};
use center::once::Key;
use center::people::{self, AbsenceTyped, Colleague};
use center::{CenterFault, Conflict, meeting, routing};
use process::permission::ManagerAct;

use crate::{instant, only_offer, told};

fn days(from: &str, back: &str) -> AbsenceTyped {
    AbsenceTyped {
        from: from.to_owned(),
        back: back.to_owned(),
    }
}

async fn named(stage: &Stage, act: &ManagerAct, address: &str) -> Colleague {
    let name = address.split('@').next().unwrap();
    let mut all = people::colleagues(&stage.center, act).await.unwrap();
    all.retain(|colleague| colleague.name == name);
    all.remove(0)
}

#[tokio::test]
async fn whoever_is_away_is_offered_nothing_until_the_absence_is_taken_back() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let first = named(&stage, &act, EN).await.person;
    people::note_absence(
        center,
        &act,
        first,
        &days("2026-11-01", "2026-11-09"),
        &Key::draw(center),
    )
    .await
    .unwrap();
    let away = named(&stage, &act, EN).await;
    assert!(away.absences[0].is_now);
    assert_eq!(
        away.back().unwrap().to_string(),
        "2026-11-09T00:00:00Z",
        "the first instant of that day in London"
    );
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, SECOND_EN);

    center::request::withdraw(center, &customer.act, &filed.reference)
        .await
        .unwrap();
    people::take_back_absence(center, &act, first, away.absences[0].id)
        .await
        .unwrap();
    assert!(named(&stage, &act, EN).await.absences.is_empty());
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, EN, "back at once");
}

#[tokio::test]
async fn an_absence_sent_twice_is_noted_once_and_entered_in_the_centers_chain() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let person = named(&stage, &act, KO).await.person;
    let key = Key::draw(center);
    let typed = days("2026-12-21", "2027-01-04");
    for _ in 0..3 {
        people::note_absence(center, &act, person, &typed, &key)
            .await
            .unwrap();
    }
    let absences = named(&stage, &act, KO).await.absences;
    assert_eq!(absences.len(), 1);
    assert_eq!(
        absences[0].from.to_string(),
        "2026-12-20T15:00:00Z",
        "midnight in Seoul"
    );
    let other = people::note_absence(
        center,
        &act,
        person,
        &days("2026-12-21", "2027-01-05"),
        &key,
    )
    .await;
    assert!(
        matches!(other, Err(CenterFault::Conflict(Conflict::KeyUsed))),
        "{other:?}"
    );
    let entered = "SELECT count(*) FROM audit_entry WHERE action = 'note_absence'";
    assert_eq!(stage.number(entered).await, 1);
    let reading = center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty(), "{broken:?}");
}

#[tokio::test]
async fn days_that_cannot_be_are_refused_and_nothing_is_written() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let person = named(&stage, &act, EN).await.person;
    let customer = stage.customer(CONTOSO).await.act.person();
    let before = stage.imprint().await;
    let key = Key::draw(center);
    let refused = people::note_absence(center, &act, person, &days("", "2026-02-30"), &key).await;
    assert_eq!(
        told(refused),
        [("from", "error-away-from"), ("back", "error-date")]
    );
    let typed = days("2026-11-03", "2026-11-05");
    let nobody = people::note_absence(center, &act, customer, &typed, &key).await;
    assert!(matches!(nobody, Err(CenterFault::NotFound)), "{nobody:?}");
    assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn somebody_elses_absence_is_not_taken_back_under_this_name() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let (one, other) = (
        named(&stage, &act, EN).await.person,
        named(&stage, &act, KO).await.person,
    );
    let typed = days("2026-11-03", "2026-11-05");
    people::note_absence(center, &act, one, &typed, &Key::draw(center))
        .await
        .unwrap();
    let id = named(&stage, &act, EN).await.absences[0].id;
    people::take_back_absence(center, &act, other, id)
        .await
        .unwrap();
    assert_eq!(named(&stage, &act, EN).await.absences.len(), 1);
}

#[tokio::test]
async fn what_somebody_carries_and_is_offered_is_shown_in_points() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage
        .file(&customer, "en", &["exchange-online", "teams"])
        .await;
    stage.work().await;
    let act = stage.manager(MANAGER).await;
    let offered = named(&stage, &act, EN).await;
    assert_eq!(
        (offered.carried, offered.offered(), offered.capacity),
        (0, 3, 60)
    );
    assert_eq!(offered.offers[0].customer, "Contoso");
    stage.accept().await;
    let carrying = named(&stage, &act, EN).await;
    assert_eq!((carrying.carried, carrying.offered()), (3, 0));
}

/// A fortnight away that begins tomorrow.
async fn goes_away(stage: &Stage, act: &ManagerAct, address: &str) -> Colleague {
    let person = named(stage, act, address).await.person;
    let typed = days("2026-11-03", "2026-11-16");
    let key = Key::draw(&stage.center);
    people::note_absence(&stage.center, act, person, &typed, &key)
        .await
        .unwrap();
    stage.work().await;
    named(stage, act, address).await
}

#[tokio::test]
async fn an_offer_that_would_run_out_during_an_absence_goes_to_the_next_at_once() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["teams"]).await;
    stage.work().await;
    let (offer, asked) = only_offer(&stage).await;
    goes_away(&stage, &act, &asked).await;
    let (next, also) = only_offer(&stage).await;
    assert_ne!(asked, also);
    assert_ne!(next.id, offer.id);
    // Were it asked again today, though away only from tomorrow on, it would run out as well.
    let declines = stage.specialist(&also).await;
    routing::decline(
        &stage.center,
        &declines,
        next.id.0,
        "Too far from my field.",
    )
    .await
    .unwrap();
    stage.work().await;
    assert!(stage.open_offers().await.is_empty());
}

#[tokio::test]
async fn customers_with_a_meeting_in_an_absence_are_asked_to_choose_another_time() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let wanted = meeting::Wanted::Planned {
        engagement,
        name: "kickoff".parse().unwrap(),
    };
    let start = instant("2026-11-05T14:00:00Z");
    let key = Key::draw(&stage.center);
    meeting::book(&stage.center, &customer.act, &wanted, start, &key)
        .await
        .unwrap();
    let away = goes_away(&stage, &act, &lead).await;
    assert_eq!(away.absences[0].meetings, 1);
    let mails = stage.mails_to(CONTOSO).into_iter();
    let asked = mails.filter(|mail| mail.subject.as_str().contains("is away: Kickoff"));
    assert_eq!(asked.count(), 1);
}
