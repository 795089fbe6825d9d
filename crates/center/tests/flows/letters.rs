//! The mails that leave: every word is there in the reader's language, and nothing leads elsewhere.

use cast::{CONTOSO, Customer, HANBIT, MANAGER, Stage, TINYCO};
use center::news::{self, ChosenTyped};
use center::once::Key;
use center::task::{self, Evidence, Review};
use center::{routing, sign_in};
use jiff::SignedDuration;
use mail::mailbox::KeptMail;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::news::{NewsKind, Way};
use process::state::{OwnerKind, TaskState};

/// What a message without its words, or a variable without its value, looks like.
fn gaps(mail: &KeptMail) -> Vec<String> {
    let text = format!("{}\n{}\n{}", mail.subject.as_str(), mail.text, mail.html);
    let brackets = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'));
    let is_key = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let mut gaps: Vec<String> = brackets
        .map(|(word, _)| word.to_owned())
        .filter(|word| is_key(word))
        .collect();
    let variables = text.split("{$").skip(1);
    gaps.extend(variables.map(|rest| rest.split('}').next().unwrap_or_default().to_owned()));
    gaps.sort();
    gaps.dedup();
    gaps
}

/// Somebody who wants a mail of its own for all news.
async fn wants_all_at_once(stage: &Stage, address: &str) {
    let signed_in = stage.sign_in(address).await;
    let at_once = |kind: &NewsKind| (*kind, Way::AtOnce.as_str().to_owned());
    let typed = ChosenTyped {
        ways: news::kinds_for(&signed_in).iter().map(at_once).collect(),
        hour: None,
    };
    news::choose(&stage.center, &signed_in, &typed, None)
        .await
        .unwrap();
}

async fn play(stage: &Stage, address: &str, spoken: &str) {
    let customer = stage.customer(address).await;
    stage.file(&customer, spoken, &["exchange-online"]).await;
    stage.work().await;
    let (engagement, lead) = stage.accept().await;
    wants_all_at_once(stage, address).await;
    wants_all_at_once(stage, &lead).await;
    work_on_a_task(stage, &customer, engagement, &lead).await;
    // Nobody moves; then the subscription is to end, has ended, and is renewed.
    let days = |count: i64| jiff::SignedDuration::from_hours(24 * count);
    stage.advance(days(15)).await;
    stage
        .tamper("UPDATE subscription SET ends_on = '2026-11-30'")
        .await;
    stage.advance(days(1)).await;
    stage
        .tamper("UPDATE subscription SET ends_on = '2026-11-01'")
        .await;
    stage.advance(jiff::SignedDuration::from_hours(24)).await;
    stage
        .tamper("UPDATE subscription SET ends_on = '2028-11-01'")
        .await;
    stage.advance(jiff::SignedDuration::from_hours(24)).await;
}

/// Words, a task shown, and both outcomes of its review.
async fn work_on_a_task(stage: &Stage, customer: &Customer, id: EngagementId, lead: &str) {
    let center = &stage.center;
    let lead = stage.specialist(lead).await;
    let reading = center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, id).await.unwrap();
    drop(reading);
    let is_open = |task: &&store::task::Task| {
        task.state.0 == TaskState::Open && task.owner.0 == OwnerKind::Customer
    };
    let task = tasks.iter().find(is_open).unwrap().id.0;
    let key = || Key::draw(center);
    task::reply(center, &customer.act, task, "Is one enough?", &key())
        .await
        .unwrap();
    let found = [
        Review::accept("").unwrap(),
        Review::ask_for_more("Who stands in?").unwrap(),
    ];
    for found in found {
        let shown = Evidence::parse("Done on Tuesday.", "").unwrap();
        task::ask_for_review(center, &customer.act, task, shown, &key())
            .await
            .unwrap();
        task::review(center, &lead, task, found, &key())
            .await
            .unwrap();
    }
    stage.work().await;
}

#[tokio::test]
async fn every_mail_of_an_engagement_has_all_its_words_in_english_and_korean() {
    for (address, spoken, language) in [(CONTOSO, "en", "en"), (HANBIT, "ko", "ko")] {
        let stage = Stage::open().await;
        play(&stage, address, spoken).await;
        let mails = stage.mails_to("@");
        assert!(mails.len() >= 18, "{} mails", mails.len());
        for mail in &mails {
            assert_eq!(gaps(mail), [""; 0], "{:?}", mail.subject);
        }
        for mail in stage.mails_to(address) {
            let written = format!("<html lang=\"{language}\"");
            assert!(mail.html.contains(&written), "{:?}", mail.subject);
        }
    }
}

#[tokio::test]
async fn a_digest_has_all_its_words_in_every_language() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, engagement).await;
    let task = tasks.unwrap()[0].id.0;
    drop(reading);
    for language in WrittenLanguage::ALL {
        let signed_in = stage.sign_in(&lead).await;
        sign_in::set_language(&stage.center, &signed_in, *language)
            .await
            .unwrap();
        let key = Key::draw(&stage.center);
        task::reply(&stage.center, &customer.act, task, "Is one enough?", &key)
            .await
            .unwrap();
        // Day by day, so that a working day is among them.
        for _ in 0..4 {
            stage.advance(SignedDuration::from_hours(24)).await;
        }
        let mut mails = stage.mails_to(&lead);
        mails.retain(|mail| mail.text.contains("/digest/"));
        let digest = mails.remove(0);
        let written = format!("<html lang=\"{}\"", language.tag());
        assert!(digest.html.contains(&written), "{:?}", digest.subject);
        assert_eq!(gaps(&digest), [""; 0], "{:?}", digest.subject);
    }
}

#[tokio::test]
async fn a_manager_is_told_that_nobody_can_be_asked_in_whole_words() {
    let stage = Stage::open().await;
    let customer = stage.customer(HANBIT).await;
    stage.file(&customer, "ko", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&address).await;
    routing::decline(&stage.center, &act, offer.id.0, "No time.")
        .await
        .unwrap();
    stage.work().await;
    let mail = stage.mails_to(MANAGER).remove(0);
    assert_eq!(gaps(&mail), [""; 0]);
    // One is not several.
    assert!(!mail.text.contains("declined"), "{}", mail.text);
    let why = "The filter that left nobody: asked before.";
    assert!(mail.text.contains(why), "{}", mail.text);
}

#[tokio::test]
async fn a_manager_is_not_told_that_somebody_declined_whom_nobody_asked() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "th", &["exchange-online"]).await;
    stage.work().await;
    let mail = stage.mails_to(MANAGER).remove(0);
    assert_eq!(gaps(&mail), [""; 0]);
    assert!(!mail.text.contains("declined"), "{}", mail.text);
    for part in [
        "Nobody can be asked to take request REQ-",
        "The filter that left nobody: language.",
    ] {
        assert!(mail.text.contains(part), "{part}: {}", mail.text);
    }
}

#[tokio::test]
async fn a_mail_after_a_refusal_leads_to_what_can_be_done() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let mails = stage.mails_to(TINYCO);
    let told = mails.iter().find(|mail| mail.text.contains("/track/"));
    assert_eq!(gaps(told.unwrap()), [""; 0]);
}

#[tokio::test]
async fn links_in_mails_lead_to_the_center_and_nowhere_else() {
    let stage = Stage::open().await;
    play(&stage, CONTOSO, "en").await;
    for mail in stage.mails_to("@") {
        let links = mail.text.split("http").skip(1);
        for link in links {
            assert!(link.starts_with("://127.0.0.1:8080/"), "http{link}");
        }
    }
}

#[test]
fn a_mail_with_a_gap_is_found() {
    let mut mail = KeptMail {
        id: String::new(),
        subject: mail::Line::from("Your code".to_owned()),
        from: mail::Line::from("a".to_owned()),
        to: mail::Line::from("b".to_owned()),
        date: jiff::Timestamp::UNIX_EPOCH,
        text: "Press [mail-code-button] until {$time}.".to_owned(),
        html: String::new(),
        invitation: None,
    };
    assert_eq!(gaps(&mail), ["mail-code-button", "time"]);
    mail.text = "Array[0] of [Contoso]".to_owned();
    assert_eq!(gaps(&mail), ["0"]);
}
