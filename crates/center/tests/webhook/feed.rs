//! The calendar that a person subscribes to.

use cast::{CONTOSO, HANBIT, Stage};
use center::once::Key;
use center::sign_in::{Secret, visitor};
use center::{CenterFault, meeting, meeting_feed};

#[tokio::test]
async fn an_address_is_made_renewed_and_revoked_and_a_wrong_one_is_not_there() {
    let stage = Stage::open().await;
    let signed_in = stage.sign_in(CONTOSO).await;
    let (center, visitor) = (&stage.center, visitor());
    assert_eq!(meeting_feed::own(center, &signed_in).await.unwrap(), None);
    let key = Key::draw(center);
    let first = meeting_feed::make(center, &signed_in, &key).await;
    let first = first.unwrap().unwrap();
    // The same form sent twice leaves the address that was copied as it is.
    let again = meeting_feed::make(center, &signed_in, &key).await;
    assert!(again.unwrap().is_none());
    let read = meeting_feed::read(center, &visitor, &first).await.unwrap();
    assert!(read.contains("METHOD:PUBLISH"), "{read}");
    assert!(
        read.contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H"),
        "{read}"
    );
    let second = meeting_feed::make(center, &signed_in, &Key::draw(center)).await;
    let second = second.unwrap().unwrap();
    assert!(meeting_feed::read(center, &visitor, &second).await.is_ok());
    let gone = [first, Secret::given("x"), Secret::given("")];
    for secret in &gone {
        let read = meeting_feed::read(center, &visitor, secret).await;
        assert!(matches!(read, Err(CenterFault::NotFound)));
    }
    meeting_feed::revoke(center, &signed_in).await.unwrap();
    let read = meeting_feed::read(center, &visitor, &second).await;
    assert!(matches!(read, Err(CenterFault::NotFound)));
}

/// What the person's calendar app reads.
async fn read(stage: &Stage, secret: &Secret) -> String {
    let read = meeting_feed::read(&stage.center, &visitor(), secret).await;
    // Long lines are folded; what is looked for may stand across the fold.
    read.unwrap().replace("\r\n ", "")
}

#[tokio::test]
async fn a_feed_holds_what_its_person_still_sees_and_nothing_of_others() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let mut feeds = Vec::new();
    for address in [CONTOSO, lead.as_str(), HANBIT] {
        let signed_in = stage.sign_in(address).await;
        let made = meeting_feed::make(center, &signed_in, &Key::draw(center)).await;
        feeds.push(made.unwrap().unwrap());
    }
    for feed in &feeds {
        assert!(!read(&stage, feed).await.contains("BEGIN:VEVENT"));
    }
    let wanted = meeting::Wanted::Planned {
        engagement,
        name: "kickoff".parse().unwrap(),
    };
    let start = "2026-11-05T10:00:00Z".parse().unwrap();
    let key = Key::draw(center);
    let booked = meeting::book(center, &customer.act, &wanted, start, &key)
        .await
        .unwrap();
    for feed in &feeds[..2] {
        let read = read(&stage, feed).await;
        assert_eq!(read.matches("BEGIN:VEVENT").count(), 1, "{read}");
        assert!(read.contains("DTSTART:20261105T100000Z"), "{read}");
        assert!(read.contains(&booked.to_string()), "{read}");
        for name in ["NAME:", "X-WR-CALNAME:"] {
            assert!(
                read.contains(&format!("\r\n{name}Northwind Center\r\n")),
                "{read}"
            );
        }
        assert!(read.contains("X-PUBLISHED-TTL:PT4H"), "{read}");
    }
    // A Specialist has many customers; a customer knows who it is.
    let summary = |read: &str| {
        let mut lines = read.lines();
        let line = lines.find(|line| line.starts_with("SUMMARY")).unwrap();
        line.to_owned()
    };
    let (of_customer, of_lead) = (read(&stage, &feeds[0]).await, read(&stage, &feeds[1]).await);
    assert!(!summary(&of_customer).contains("Contoso"));
    assert!(summary(&of_lead).ends_with(": Contoso"), "{of_lead}");
    assert!(!read(&stage, &feeds[2]).await.contains("BEGIN:VEVENT"));

    // Whoever is suspended sees nothing more of the tenant, in the calendar neither.
    let suspend = "UPDATE membership SET state = 'suspended' WHERE person_id = \
        (SELECT customer_id FROM meeting)";
    assert_eq!(stage.tamper(suspend).await, 1);
    assert!(!read(&stage, &feeds[0]).await.contains("BEGIN:VEVENT"));
    assert!(read(&stage, &feeds[1]).await.contains("BEGIN:VEVENT"));
    stage
        .tamper("UPDATE membership SET state = 'active' WHERE state = 'suspended'")
        .await;
    assert!(read(&stage, &feeds[0]).await.contains("BEGIN:VEVENT"));

    meeting::cancel(center, &customer.act, booked, &Key::draw(center))
        .await
        .unwrap();
    for feed in &feeds {
        assert!(!read(&stage, feed).await.contains("BEGIN:VEVENT"));
    }
}
