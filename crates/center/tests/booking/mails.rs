//! What both people get: the invitation, its change and its cancellation, as calendars read them.

use cast::CONTOSO;
use center::meeting;

use super::{Play, at, play};

/// What stands in the calendar part of a mail under a name, folding undone.
fn says(calendar: &str, name: &str) -> String {
    let whole = calendar.replace("\r\n ", "");
    let start = format!("{name}:");
    let line = whole.lines().find(|line| line.starts_with(&start));
    line.unwrap()[start.len()..].trim_end().to_owned()
}

/// METHOD, UID, SEQUENCE, DTSTART of the newest invitation to an address.
fn newest(play: &Play, address: &str) -> [String; 4] {
    let mails = play.stage.mails_to(address);
    let calendar = mails.iter().find_map(|mail| mail.invitation.clone());
    let calendar = calendar.unwrap();
    ["METHOD", "UID", "SEQUENCE", "DTSTART"].map(|name| says(&calendar, name))
}

#[tokio::test]
async fn both_people_get_the_invitation_its_change_and_its_cancellation_under_one_uid() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let uid = format!("{kickoff}@center.example");
    let expected = [
        ("REQUEST", "0", "20261105T100000Z"),
        ("REQUEST", "1", "20261106T143000Z"),
        ("CANCEL", "2", "20261106T143000Z"),
    ];
    for (step, (method, sequence, start)) in expected.into_iter().enumerate() {
        match step {
            1 => play.move_to(kickoff, "2026-11-06T14:30:00Z").await.unwrap(),
            2 => meeting::cancel(center, act, kickoff, &play.key())
                .await
                .unwrap(),
            _ => {}
        }
        play.stage.advance(jiff::SignedDuration::from_mins(1)).await;
        for address in [CONTOSO, &play.lead] {
            assert_eq!(
                newest(&play, address),
                [method, &uid, sequence, start],
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn an_invitation_overtaken_by_a_move_is_not_sent_late() {
    let play = play().await;
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    play.move_to(kickoff, "2026-11-06T14:30:00Z").await.unwrap();
    play.stage.work().await;
    for address in [CONTOSO, &play.lead] {
        let mails = play.stage.mails_to(address);
        let invitations = mails.iter().filter(|mail| mail.invitation.is_some());
        assert_eq!(invitations.count(), 1, "{address}");
        assert_eq!(newest(&play, address)[2], "1", "{address}");
    }
}

#[tokio::test]
async fn the_file_for_ones_own_calendar_is_published_under_the_same_uid() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let file = meeting::file(center, act, kickoff).await.unwrap();
    assert_eq!(says(&file, "METHOD"), "PUBLISH");
    assert_eq!(says(&file, "UID"), format!("{kickoff}@center.example"));
    assert_eq!(
        says(&file, "LOCATION"),
        format!("http://127.0.0.1:8080/t/contoso.example/meetings/{kickoff}")
    );
    meeting::cancel(center, act, kickoff, &play.key())
        .await
        .unwrap();
    assert!(meeting::file(center, act, kickoff).await.is_err());
}

#[tokio::test]
async fn the_promise_is_kept_as_the_customers_wall_time_and_zone() {
    let play = play().await;
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let reading = play.stage.center.store().read().await.unwrap();
    let row = store::meeting::by_id(&reading, kickoff)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.wall_time.as_str(), row.zone.as_str()),
        ("2026-11-05T10:00", "Europe/London")
    );
    assert_eq!(row.starts_at.0, at("2026-11-05T10:00:00Z"));
}
