//! The guidance ledger: what was given, in which version and language, and that it was read.

use cast::Customer;
use center::CenterFault;
use center::engagement;
use center::guidance::{self, Advice, GuidanceKind, LedgerLine, Verbal};
use jiff::SignedDuration;
use process::identity::{GuidanceId, MeetingId};
use process::language::WrittenLanguage;

use super::{Play, play, told};

async fn ledger(play: &Play) -> Vec<LedgerLine> {
    let (center, act) = (&play.stage.center, &play.customer.act);
    let found = guidance::ledger(center, act, None, None, WrittenLanguage::English).await;
    found.unwrap().unwrap().lines
}

/// What the customer's home says waits to be read.
async fn unread(play: &Play) -> u64 {
    let Customer { act, tenant, .. } = &play.customer;
    let english = WrittenLanguage::English;
    let home = center::plan::overview(&play.stage.center, act, tenant, None, english).await;
    home.unwrap().engagement.unwrap().unread
}

#[tokio::test]
async fn the_lead_reads_the_ledger_back_to_its_first_entry() {
    let play = play().await;
    let center = &play.stage.center;
    let task = play.id("core-name-people").await;
    for number in 1..=12 {
        let advice = Advice::parse("", &format!("Step {number}."), "en").unwrap();
        guidance::advise(center, &play.lead, task, advice, &play.key())
            .await
            .unwrap();
        play.stage.clock.advance(SignedDuration::from_mins(1));
    }
    let seen = async |before| {
        let english = WrittenLanguage::English;
        engagement::look(center, &play.lead, play.engagement, before, english).await
    };
    let newest = seen(None).await.unwrap();
    assert_eq!(newest.ledger[0].text.as_deref(), Some("Step 12."));
    let older = seen(newest.older).await.unwrap();
    let texts: Vec<_> = (newest.ledger.iter().chain(&older.ledger))
        .filter_map(|line| line.text.clone())
        .collect();
    let all: Vec<_> = (1..=12)
        .rev()
        .map(|number| format!("Step {number}."))
        .collect();
    assert_eq!(texts, all);
    assert!(newest.older.is_some() && older.older.is_none());
    let unknown = seen(Some(GuidanceId(cast::people::new_id()))).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn advice_stands_in_the_ledger_with_version_and_language_until_it_is_acknowledged() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    assert_eq!(ledger(&play).await, []);
    let task = play.id("core-name-people").await;
    let advice = Advice::parse("ko", "먼저 DNS 담당자를 정하세요.", "ko").unwrap();
    let key = play.key();
    for _ in 0..2 {
        guidance::advise(center, &play.lead, task, advice.clone(), &key)
            .await
            .unwrap();
    }
    let lines = ledger(&play).await;
    assert_eq!(
        lines.len(),
        2,
        "words and document are entries of their own, each once"
    );
    assert!(
        lines
            .iter()
            .all(|line| line.language == WrittenLanguage::Korean)
    );
    assert!(lines.iter().all(|line| line.acknowledged.is_none()));
    let document = lines
        .iter()
        .find(|line| line.kind == GuidanceKind::Document);
    let (title, version) = document.unwrap().document.clone().unwrap();
    let catalog = center.catalog();
    let given = catalog
        .guidance()
        .document(
            &"core-name-people".parse().unwrap(),
            WrittenLanguage::Korean,
        )
        .unwrap();
    assert_eq!(
        (title.text.as_str(), version),
        (given.title.as_str(), i64::from(given.version))
    );
    let words = lines.iter().find(|line| line.kind == GuidanceKind::Written);
    assert_eq!(
        words.unwrap().text.as_deref(),
        Some("먼저 DNS 담당자를 정하세요.")
    );
    play.stage
        .advance(jiff::SignedDuration::from_hours(24))
        .await;
    let mails = play.stage.mails_to(cast::CONTOSO);
    assert!(
        mails
            .iter()
            .any(|mail| mail.text.contains(&format!("/tasks/{task}")))
    );

    assert_eq!(unread(&play).await, 2);

    let id = lines[0].id;
    guidance::acknowledge(center, act, id).await.unwrap();
    assert_eq!(unread(&play).await, 1, "the other still waits");
    let first = ledger(&play).await[0].acknowledged.clone().unwrap();
    play.stage
        .advance(jiff::SignedDuration::from_hours(1))
        .await;
    guidance::acknowledge(center, act, id).await.unwrap();
    let again = ledger(&play).await[0].acknowledged.clone().unwrap();
    assert_eq!(first, again, "the first time counts");
    assert!(ledger(&play).await[1].acknowledged.is_none());
}

#[tokio::test]
async fn advice_that_says_nothing_or_names_what_is_not_there_is_refused() {
    let play = play().await;
    let center = &play.stage.center;
    for (document, text, language, expected) in [
        ("", " ", "en", ("text", "error-empty")),
        ("", "Words", "xx", ("language", "error-language")),
        ("xx", "Words", "en", ("document", "error-unknown-choice")),
    ] {
        let refused = Advice::parse(document, text, language).map(|_| ());
        assert_eq!(told(&refused), Some(expected));
    }
    let task = play.id("adoption-name-stakeholders").await;
    let untranslated = Advice::parse("th", "", "").unwrap();
    let refused = guidance::advise(center, &play.lead, task, untranslated, &play.key()).await;
    assert_eq!(told(&refused), Some(("document", "error-unknown-choice")));
    assert_eq!(ledger(&play).await, [], "nothing half-written");
}

#[tokio::test]
async fn what_was_said_names_a_meeting_of_the_engagement_that_has_begun() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let task = play.id("core-name-people").await;
    let said = |meeting: MeetingId| {
        Verbal::parse(&meeting.to_string(), "Name a stand-in too.", "en").unwrap()
    };
    let unknown = said(MeetingId(play.engagement.0));
    let refused = guidance::record_verbal(center, &play.lead, task, unknown, &play.key()).await;
    assert_eq!(told(&refused), Some(("meeting", "error-unknown-choice")));

    let wanted = center::meeting::Wanted::Planned {
        engagement: play.engagement,
        name: "kickoff".parse().unwrap(),
    };
    let start = "2026-11-04T10:00:00Z".parse().unwrap();
    let meeting = center::meeting::book(center, act, &wanted, start, &play.key())
        .await
        .unwrap();
    let early = guidance::record_verbal(center, &play.lead, task, said(meeting), &play.key()).await;
    assert_eq!(
        told(&early),
        Some(("meeting", "error-unknown-choice")),
        "it has not begun"
    );
    play.stage
        .advance_to("2026-11-04T11:00:00Z".parse().unwrap())
        .await;
    guidance::record_verbal(center, &play.lead, task, said(meeting), &play.key())
        .await
        .unwrap();
    let lines = ledger(&play).await;
    assert_eq!((lines.len(), lines[0].kind), (1, GuidanceKind::Verbal));
    assert_eq!(lines[0].meeting.as_ref().unwrap().starts_at, start);
}

#[tokio::test]
async fn nobody_acknowledges_what_was_given_to_another_tenant() {
    let play = play().await;
    let center = &play.stage.center;
    let task = play.id("core-name-people").await;
    let advice = Advice::parse("", "Words", "en").unwrap();
    guidance::advise(center, &play.lead, task, advice, &play.key())
        .await
        .unwrap();
    let id: GuidanceId = ledger(&play).await[0].id;
    let stranger = play.stage.customer(cast::HANBIT).await;
    let foreign = guidance::acknowledge(center, &stranger.act, id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    assert!(ledger(&play).await[0].acknowledged.is_none());
}
