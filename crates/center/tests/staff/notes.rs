//! Notes among staff: who writes and reads which.

use cast::{CONTOSO, HANBIT, MANAGER, OPERATOR, Stage, other_than};
use center::note::{self, About, Notes, Where};
use center::once::Key;
use center::person;
use center::queue::Spot;
use center::sign_in::operator_at_console;
use center::{CenterFault, Conflict};
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::permission::Action;

const ENGLISH: WrittenLanguage = WrittenLanguage::English;

fn texts(notes: &Notes) -> Vec<&str> {
    let rows = notes.part.rows.iter();
    rows.map(|line| line.text.as_str()).collect()
}

#[tokio::test]
async fn neither_a_mail_nor_an_export_of_the_customer_holds_a_note() {
    const CANARY: &str = "canary-8f41c2d7";
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let (center, specialist) = (&stage.center, stage.specialist(&lead).await);
    let said = (&About::Tenant, CANARY);
    let kept = note::keep_as_lead(center, &specialist, engagement, said, &Key::draw(center)).await;
    kept.unwrap();
    stage.work().await;
    for address in [CONTOSO, lead.as_str()] {
        let mails = stage.mails_to(address);
        assert!(!mails.iter().any(|mail| mail.text.contains(CANARY)));
    }
    let operator = operator_at_console(center, OPERATOR).await.unwrap();
    let held = |address: &'static str| person::export(center, &operator, address);
    let of_customer = held(CONTOSO).await.unwrap();
    assert!(of_customer.contains_key("membership"));
    let written = serde_json::to_string(&of_customer).unwrap();
    assert!(!written.contains(CANARY), "{written}");
    // Whoever wrote it is told of it: the words are that person's own.
    let of_lead = person::export(center, &operator, &lead).await.unwrap();
    assert!(of_lead.contains_key("note"));
}

#[tokio::test]
async fn the_lead_and_managers_share_notes_and_other_specialists_see_none() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let other = stage.specialist(other_than(&lead)).await;
    let lead = stage.specialist(&lead).await;
    let manager = stage.manager(MANAGER).await;
    let tenant = customer.act.tenant();
    let key = Key::draw(center);
    let said = (&About::Engagement(engagement), "Prefers calls before ten.");
    for _ in 0..2 {
        let kept = note::keep_as_lead(center, &lead, engagement, said, &key).await;
        kept.unwrap();
    }
    let said = (&About::Tenant, "Their admin is new.");
    let kept = note::keep_as_manager(center, &manager, tenant, said, &Key::draw(center)).await;
    let kept = kept.unwrap();

    let seen = note::look_as_lead(center, &lead, engagement, Spot::FIRST, ENGLISH).await;
    let seen = seen.unwrap();
    let mut by_lead = texts(&seen);
    by_lead.sort_unstable();
    assert_eq!(
        by_lead,
        ["Prefers calls before ten.", "Their admin is new."],
        "each once"
    );
    let seen = note::look_as_manager(center, &manager, tenant, Spot::FIRST, ENGLISH).await;
    assert_eq!(texts(&seen.unwrap()).len(), 2);

    let foreign = note::look_as_lead(center, &other, engagement, Spot::FIRST, ENGLISH).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let key = Key::draw(center);
    let foreign = note::keep_as_lead(center, &other, engagement, said, &key).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let stranger = stage.customer(HANBIT).await;
    let key = Key::draw(center);
    let elsewhere = (&About::Engagement(engagement), "x");
    let foreign = stranger.act.tenant();
    let foreign = note::keep_as_manager(center, &manager, foreign, elsewhere, &key).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let unknown = About::Engagement(EngagementId(cast::people::new_id()));
    let key = Key::draw(center);
    let foreign = note::keep_as_lead(center, &lead, engagement, (&unknown, "x"), &key).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));

    let reading = center.store().read().await.unwrap();
    let newest = store::audit::newest(&reading, Some(tenant), 5)
        .await
        .unwrap();
    let entered = newest.iter().filter(|entry| entry.subject == Some(kept.0));
    let actions: Vec<_> = entered.map(|entry| entry.action.clone()).collect();
    assert_eq!(actions, [Action::KeepNotes.as_str()]);
}

#[tokio::test]
async fn a_note_stays_about_its_request_when_fifty_newer_ones_are_there() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let manager = stage.manager(MANAGER).await;
    let (center, tenant) = (&stage.center, customer.act.tenant());
    let mut first = None;
    for number in 0..51 {
        let request = stage.file(&customer, "en", &["exchange-online"]).await;
        let reference = request.reference.clone();
        if number == 0 {
            let said = (&About::Request(reference.clone()), "They call before ten.");
            let key = Key::draw(center);
            note::keep_as_manager(center, &manager, tenant, said, &key)
                .await
                .unwrap();
            first = Some(reference);
        }
        stage
            .tamper("UPDATE request SET state = 'withdrawn', ended_at = created_at WHERE state = 'queued'")
            .await;
        stage.clock.advance(jiff::SignedDuration::from_secs(1));
    }
    let seen = note::look_as_manager(center, &manager, tenant, Spot::FIRST, ENGLISH).await;
    let seen = seen.unwrap();
    let first = first.unwrap();
    assert!(!seen.requests.contains(&first));
    assert_eq!(seen.part.rows[0].about, About::Request(first));
}

#[tokio::test]
async fn whoever_led_an_engagement_that_ended_has_no_part_in_what_is_noted_of_the_tenant() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let (lead, manager) = (stage.specialist(&lead).await, stage.manager(MANAGER).await);
    let said = (&About::Engagement(engagement), "It went well.");
    let kept = note::keep_as_lead(center, &lead, engagement, said, &Key::draw(center)).await;
    kept.unwrap();
    let key = Key::draw(center);
    center::engagement::close_for_center(center, &manager, engagement, "It is over.", &key)
        .await
        .unwrap();
    let said = (&About::Tenant, "Somebody else leads now.");
    let tenant = customer.act.tenant();
    let kept = note::keep_as_manager(center, &manager, tenant, said, &Key::draw(center)).await;
    kept.unwrap();
    let seen = note::look_as_lead(center, &lead, engagement, Spot::FIRST, ENGLISH).await;
    assert_eq!(texts(&seen.unwrap()), ["It went well."]);
    let refused = note::keep_as_lead(center, &lead, engagement, said, &Key::draw(center)).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn its_author_corrects_a_note_and_its_words_can_be_erased_for_good() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let (specialist, manager) = (stage.specialist(&lead).await, stage.manager(MANAGER).await);
    let tenant = customer.act.tenant();
    let of_lead = Where::Led(specialist.clone(), engagement);
    let of_manager = Where::Managed(manager.clone(), tenant);
    let said = (
        &About::Engagement(engagement),
        "Calls before ten, canary-51ee.",
    );
    let kept = note::keep_as_lead(center, &specialist, engagement, said, &Key::draw(center)).await;
    let id = kept.unwrap();

    let foreign = note::correct(center, &of_manager, id, "Not mine.", None).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    // Not even its very words: whoever guesses them learns nothing.
    let guessed = note::correct(center, &of_manager, id, said.1, None).await;
    assert!(matches!(guessed, Err(CenterFault::NotFound)), "{guessed:?}");
    for _ in 0..2 {
        let words = "Calls before nine, canary-51ee.";
        note::correct(center, &of_lead, id, words, Some(1))
            .await
            .unwrap();
    }
    let late = note::correct(center, &of_lead, id, "Calls at noon.", Some(1)).await;
    let is_late = matches!(late, Err(CenterFault::Conflict(Conflict::Changed)));
    assert!(is_late, "{late:?}");
    let seen = note::look_as_lead(center, &specialist, engagement, Spot::FIRST, ENGLISH).await;
    let line = seen.unwrap().part.rows.remove(0);
    assert_eq!(line.text, "Calls before nine, canary-51ee.");
    assert_eq!(
        (line.version, line.may_correct, line.may_erase),
        (2, true, true)
    );
    assert!(line.corrected_at.is_some());
    let seen = note::look_as_manager(center, &manager, tenant, Spot::FIRST, ENGLISH).await;
    let line = seen.unwrap().part.rows.remove(0);
    assert_eq!((line.may_correct, line.may_erase), (false, true));

    for _ in 0..2 {
        note::erase(center, &of_manager, id, Some(2)).await.unwrap();
    }
    let left = "SELECT count(*) FROM note WHERE text <> ''";
    assert_eq!(stage.number(left).await, 0);
    let seen = note::look_as_lead(center, &specialist, engagement, Spot::FIRST, ENGLISH).await;
    let line = seen.unwrap().part.rows.remove(0);
    assert_eq!((line.text.as_str(), line.erased.is_some()), ("", true));
    assert!(!line.may_correct && !line.may_erase);
    let gone = note::correct(center, &of_lead, id, "Again.", None).await;
    assert!(matches!(
        gone,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));

    let reading = center.store().read().await.unwrap();
    let newest = store::audit::newest(&reading, Some(tenant), 9)
        .await
        .unwrap();
    let entered = newest.iter().filter(|entry| entry.subject == Some(id.0));
    let mut actions: Vec<_> = entered.map(|entry| entry.action.clone()).collect();
    actions.reverse();
    let expected = [Action::KeepNotes, Action::CorrectNote, Action::EraseNote];
    assert_eq!(actions, expected.map(Action::as_str));
}

#[tokio::test]
async fn a_note_is_changed_only_where_it_is_seen_and_by_whom_it_belongs_to() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let center = &stage.center;
    let other = stage.specialist(other_than(&lead)).await;
    let lead = stage.specialist(&lead).await;
    let manager = stage.manager(MANAGER).await;
    let tenant = customer.act.tenant();
    let said = (&About::Tenant, "Their admin is new.");
    let kept = note::keep_as_manager(center, &manager, tenant, said, &Key::draw(center)).await;
    let id = kept.unwrap();
    let stranger = stage.customer(HANBIT).await.act.tenant();
    for place in [
        Where::Led(lead, engagement),
        Where::Led(other, engagement),
        Where::Managed(manager, stranger),
    ] {
        let corrected = note::correct(center, &place, id, "Mine.", None).await;
        assert!(matches!(corrected, Err(CenterFault::NotFound)), "{place:?}");
        let erased = note::erase(center, &place, id, None).await;
        assert!(matches!(erased, Err(CenterFault::NotFound)), "{place:?}");
    }
}
