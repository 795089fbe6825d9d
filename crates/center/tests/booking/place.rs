//! Where meetings take place: said by the Specialist, read by both in pages, mails and calendars.

use cast::{CONTOSO, OPERATOR, other_than};
use center::meeting::{self, look};
use center::person::{Erasure, erase};
use center::sign_in::operator_at_console;
use center::{CenterFault, Conflict};
use process::identity::MeetingId;
use process::permission::SpecialistAct;

use super::{Play, at, play, told};

const LINK: &str = "https://meet.example/4hq2?pwd=a";

/// What stands under a name in the calendar part of the newest mail to somebody, folding undone.
fn says(play: &Play, address: &str, name: &str) -> Option<String> {
    let mails = play.stage.mails_to(address);
    let calendar = mails.iter().find_map(|mail| mail.invitation.clone())?;
    let whole = calendar.replace("\r\n ", "");
    let start = format!("{name}:");
    let mut lines = whole.lines();
    let line =
        lines.find(|line| line.starts_with(&start) || line.starts_with(&format!("{name};")))?;
    line.split_once(':')
        .map(|(_, said)| said.trim_end().to_owned())
}

/// A kickoff that is booked, and its Specialist.
async fn kickoff() -> (Play, SpecialistAct, MeetingId) {
    let play = play().await;
    let lead = play.stage.specialist(&play.lead).await;
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    (play, lead, kickoff)
}

#[tokio::test]
async fn a_meetings_place_is_on_the_page_in_the_mails_and_in_both_calendars() {
    let (play, lead, kickoff) = kickoff().await;
    let center = &play.stage.center;
    play.stage.work().await;
    let page = format!("/t/contoso.example/meetings/{kickoff}");
    let place = says(&play, CONTOSO, "LOCATION").unwrap();
    assert!(place.ends_with(&page), "until it is said: {place}");

    meeting::place(center, &lead, kickoff, LINK, false)
        .await
        .unwrap();
    play.stage.advance(jiff::SignedDuration::from_mins(1)).await;
    for address in [CONTOSO, &play.lead] {
        for name in ["LOCATION", "URL"] {
            assert_eq!(
                says(&play, address, name).as_deref(),
                Some(LINK),
                "{address} {name}"
            );
        }
        assert_eq!(says(&play, address, "SEQUENCE").as_deref(), Some("1"));
        let newest = &play.stage.mails_to(address)[0];
        assert!(newest.text.contains(LINK), "{}", newest.text);
    }
    assert_eq!(says(&play, CONTOSO, "SUMMARY").as_deref(), Some("Kickoff"));
    let of_staff = says(&play, &play.lead, "SUMMARY");
    assert_eq!(of_staff.as_deref(), Some("Kickoff: Contoso"));
    let seen = look(center, &play.customer.act, &play.customer.tenant, kickoff).await;
    assert_eq!(seen.unwrap().joined_by(play.stage.now()), Some(LINK));

    // The same again is no news, and a move keeps the place.
    let before = play.stage.mails_to(CONTOSO).len();
    meeting::place(center, &lead, kickoff, LINK, false)
        .await
        .unwrap();
    play.stage.work().await;
    assert_eq!(play.stage.mails_to(CONTOSO).len(), before);
    play.move_to(kickoff, "2026-11-06T14:30:00Z").await.unwrap();
    play.stage.advance(jiff::SignedDuration::from_mins(1)).await;
    assert_eq!(says(&play, CONTOSO, "LOCATION").as_deref(), Some(LINK));
}

#[tokio::test]
async fn a_place_that_is_kept_is_that_of_meetings_booked_later() {
    let (play, lead, kickoff) = kickoff().await;
    let center = &play.stage.center;
    meeting::place(center, &lead, kickoff, LINK, true)
        .await
        .unwrap();
    let (act, tenant) = (&play.customer.act, &play.customer.tenant);
    let all = meeting::meetings_of(center, act, tenant, None)
        .await
        .unwrap();
    let second = all.series[1].planned.name.to_string();
    let meeting::InSeries::Proposed(slot) = all.series[1].stands else {
        panic!("no time for {second}");
    };
    let later = play.book(&second, &slot.start.to_string()).await.unwrap();
    let seen = look(center, act, tenant, later).await.unwrap();
    assert_eq!(seen.join_link.as_deref(), Some(LINK));
}

#[tokio::test]
async fn only_the_own_specialist_says_where_a_meeting_is_that_still_takes_place() {
    let (play, lead, kickoff) = kickoff().await;
    let center = &play.stage.center;
    let http = meeting::place(center, &lead, kickoff, "http://meet.example", false).await;
    assert_eq!(
        told(&http.unwrap_err()),
        Some(("join_link", "error-join-link"))
    );
    let other = play.stage.specialist(other_than(&play.lead)).await;
    let foreign = meeting::place(center, &other, kickoff, LINK, false).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    play.stage.advance_to(at("2026-11-05T12:00:00Z")).await;
    let over = meeting::place(center, &lead, kickoff, LINK, false).await;
    let is_over = matches!(over, Err(CenterFault::Conflict(Conflict::State)));
    assert!(is_over, "{over:?}");
}

#[tokio::test]
async fn the_place_on_the_own_account_is_that_of_meetings_booked_later_and_nobody_elses() {
    let play = play().await;
    let center = &play.stage.center;
    let lead = play.stage.specialist(&play.lead).await;
    assert_eq!(meeting::own_place(center, &lead).await.unwrap(), None);
    meeting::keep_place(center, &lead, LINK).await.unwrap();
    let http = meeting::keep_place(center, &lead, "http://meet.example").await;
    let told = told(&http.unwrap_err());
    assert_eq!(told, Some(("join_link", "error-join-link")));
    let own = meeting::own_place(center, &lead).await.unwrap();
    assert_eq!(own.as_deref(), Some(LINK));
    let other = play.stage.specialist(other_than(&play.lead)).await;
    assert_eq!(meeting::own_place(center, &other).await.unwrap(), None);

    let (act, tenant) = (&play.customer.act, &play.customer.tenant);
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let seen = look(center, act, tenant, kickoff).await.unwrap();
    assert_eq!(seen.join_link.as_deref(), Some(LINK));
    // A meeting with a place of its own keeps it when the other changes.
    let single = "https://meet.example/once";
    meeting::place(center, &lead, kickoff, single, false)
        .await
        .unwrap();
    meeting::keep_place(center, &lead, "").await.unwrap();
    let seen = look(center, act, tenant, kickoff).await.unwrap();
    assert_eq!(seen.join_link.as_deref(), Some(single));
}

#[tokio::test]
async fn two_places_in_turn_do_not_mail_everybody_for_ever() {
    let (play, lead, kickoff) = kickoff().await;
    let center = &play.stage.center;
    let links = [LINK, "https://meet.example/other"];
    for link in links.iter().cycle().take(6) {
        meeting::place(center, &lead, kickoff, link, false)
            .await
            .unwrap();
    }
    let once_more = meeting::place(center, &lead, kickoff, LINK, false).await;
    assert!(
        matches!(once_more, Err(CenterFault::TooOften(_))),
        "{once_more:?}"
    );
    play.stage
        .clock
        .advance(jiff::SignedDuration::from_hours(24));
    meeting::place(center, &lead, kickoff, LINK, false)
        .await
        .unwrap();
}

#[tokio::test]
async fn an_erased_specialist_leaves_no_place_behind_in_any_meeting() {
    let (play, lead, kickoff) = kickoff().await;
    let center = &play.stage.center;
    meeting::place(center, &lead, kickoff, LINK, true)
        .await
        .unwrap();
    play.stage.advance_to(at("2026-11-05T12:00:00Z")).await;
    let over = "UPDATE engagement SET ended_at = created_at";
    assert_eq!(play.stage.tamper(over).await, 1);
    let placed = "SELECT (SELECT count(*) FROM meeting WHERE join_link IS NOT NULL) + \
         (SELECT count(*) FROM specialist WHERE join_link IS NOT NULL)";
    assert_eq!(play.stage.number(placed).await, 2);
    let operator = operator_at_console(center, OPERATOR).await.unwrap();
    let erasure = erase(center, &operator, &play.lead).await.unwrap();
    assert_eq!(erasure, Erasure::Done);
    assert_eq!(play.stage.number(placed).await, 0);
}
