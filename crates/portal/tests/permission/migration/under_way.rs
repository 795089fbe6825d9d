//! A wave that moves: its code, how far it is, when its program was heard, and its end by *Stop*.

use axum::http::StatusCode;
use cast::CONTOSO;
use center::migration;
use jiff::SignedDuration;
use process::language::WrittenLanguage;

use super::{MIGRATION, Plan, moving, planned, seen, tells};
use crate::browser::Asked;

#[tokio::test]
async fn a_code_is_shown_once_with_what_to_type() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    moving(&plan.stage, &plan.customer, id).await;
    let path = format!("{MIGRATION}/{id}/pair");
    let made = plan.send(Asked::post(&path, ""), CONTOSO).await;
    assert_eq!(made.status, StatusCode::OK);
    let (_, code) = made.text.split_once("id=\"code\"").unwrap();
    let code = code.split("value=\"").nth(1).unwrap();
    let code = code.split('"').next().unwrap();
    assert_eq!(code.len(), 14, "{code}");
    assert!(made.text.contains("migrate mail pair http"));
    assert!(
        !made.text.contains("hx-trigger"),
        "it stays while it is copied"
    );
    let back = plan.send(Asked::get(&path), CONTOSO).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let page = plan.read(CONTOSO, back.location()).await;
    assert!(!page.contains(code) && page.contains("Paired: mover"));
}

#[tokio::test]
async fn a_wave_under_way_is_as_far_as_its_messages_are() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    let tower = plan.read(CONTOSO, MIGRATION).await;
    for page in [&page, &tower] {
        assert!(page.contains("705 of 1,500 messages"), "{page}");
        assert!(page.contains("0 of 2 verified") && page.contains("1 failed"));
        assert!(page.contains("value=\"47\""), "{page}");
        let size = page.split("1,500 messages").nth(1).unwrap();
        let size = size.split('<').next().unwrap();
        assert!(!size.contains(" of "), "all that is known is there: {size}");
        let (_, nul) = page.split_once("Message with NUL bytes").unwrap();
        let nul = nul.split("</tr>").next().unwrap();
        assert!(
            !page.contains("Is the computer still on?"),
            "it has just spoken"
        );
        assert!(nul.contains("Compare it with the original.") && nul.contains("At the target"));
    }
}

#[tokio::test]
async fn a_program_that_falls_silent_is_told_in_minutes_on_a_page_that_looks_again() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    plan.stage.advance(SignedDuration::from_mins(2)).await;
    let page = plan.read(CONTOSO, &wave).await;
    let tower = plan.read(CONTOSO, MIGRATION).await;
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    for page in [&page, &tower, &led] {
        assert!(page.contains("Is the computer still on?"), "{page}");
    }
    // All of it is looked at again: its state and its buttons, too.
    let (_, live) = page.split_once("id=\"live\"").unwrap();
    assert!(live.contains("<h1>First steps</h1>") && live.contains(&format!("{wave}/pause\"")));
    let act = &plan.customer.act;
    let event = migration::event(
        &plan.stage.center,
        act,
        (id, None),
        WrittenLanguage::English,
    );
    let mailbox = event.await.unwrap().mailboxes[0].id;
    let later = plan.read(CONTOSO, &format!("{wave}?after={mailbox}")).await;
    assert!(page.contains(&format!("hx-get=\"{wave}\"")), "{page}");
    assert!(
        later.contains(&format!("hx-get=\"{wave}?after={mailbox}\"")),
        "{later}"
    );
}

#[tokio::test]
async fn a_wave_that_is_stopped_ends_and_says_what_is_missing() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains(&format!("href=\"{wave}/stop\"")), "{page}");
    let question = plan.read(CONTOSO, &format!("{wave}/stop")).await;
    assert!(question.contains("Stop First steps now?") && question.contains("/stop\" method"));
    let stop = format!("{wave}/stop");
    let page = plan.press(&stop, &seen(&question, &stop)).await;
    assert!(page.contains("Being stopped") && page.contains("The wave is being stopped"));
    assert!(!page.contains(&format!("{wave}/stop\"")), "it was pressed");

    tells(&plan.stage, &token, (2, "ended", "with_errors")).await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Stopped before the end"), "{page}");
    assert!(page.contains("795 messages are missing."), "{page}");
    assert!(
        page.contains("class=\"btn primary\" id=\"retry\""),
        "{page}"
    );
    assert!(page.contains(&format!("href=\"{wave}/accept\"")), "it asks");
    let question = plan.read(CONTOSO, &format!("{wave}/accept")).await;
    assert!(question.contains("795 messages are missing. One mailbox could not be moved."));
    let page = plan.press(&format!("{wave}/accept"), "").await;
    assert!(page.contains("Accepted by "), "{page}");
}

/// A form that is sent twice says the same twice. One of a page from before the wave was started once more
/// says it of what is no longer so.
#[tokio::test]
async fn a_word_from_an_old_page_changes_nothing_and_a_second_click_is_no_error() {
    let plan = Plan::new().await;
    let (center, act) = (&plan.stage.center, &plan.customer.act);
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let token = moving(&plan.stage, &plan.customer, id).await;
    tells(&plan.stage, &token, (1, "running", "running")).await;
    let [pause, stop, start] = ["pause", "stop", "start"].map(|act| format!("{wave}/{act}"));
    let page = plan.read(CONTOSO, &wave).await;
    let tower = plan.read(CONTOSO, MIGRATION).await;
    let old = seen(&page, &pause);
    assert!(old.starts_with("seen=2026-"), "{old}");
    assert_eq!(seen(&tower, &pause), old, "the tower pauses, too");
    let question = plan.read(CONTOSO, &stop).await;
    assert_eq!(seen(&question, &stop), old);

    // It may be as old as its reader likes, as long as the wave was not started again.
    plan.stage.advance(SignedDuration::from_mins(2)).await;
    tells(&plan.stage, &token, (2, "running", "running")).await;
    for _ in 0..2 {
        let page = plan.press(&pause, &old).await;
        assert!(page.contains(&format!("{start}\"")), "it is paused: {page}");
    }
    let question = plan.read(CONTOSO, &start).await;
    for _ in 0..2 {
        let page = plan.press(&start, &seen(&question, &start)).await;
        assert!(page.contains("You have started the wave."), "{page}");
    }

    for path in [&pause, &stop] {
        for late in [old.as_str(), "", "seen=yesterday"] {
            let late = plan.send(Asked::post(path, late), CONTOSO).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{path}");
            assert!(late.text.contains("This has changed since you opened it"));
        }
    }
    let event = migration::event(center, act, (id, None), WrittenLanguage::English);
    assert!(event.await.unwrap().line.is_awaited, "it is still to move");

    let question = plan.read(CONTOSO, &stop).await;
    for _ in 0..2 {
        plan.press(&stop, &seen(&question, &stop)).await;
    }
    let event = migration::event(center, act, (id, None), WrittenLanguage::English);
    assert!(event.await.unwrap().line.is_stopped);
}
