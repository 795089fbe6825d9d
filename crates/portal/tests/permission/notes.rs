//! Notes among staff: what was typed is never lost.

use axum::http::StatusCode;
use cast::{CONTOSO, MANAGER};
use center::note::{self, About};
use center::once::Key;
use jiff::SignedDuration;

use crate::browser::Asked;
use crate::ground::Ground;

#[tokio::test]
async fn a_correction_refused_on_a_later_page_shows_what_was_typed() {
    let ground = Ground::new().await;
    let (stage, center) = (&ground.stage, &ground.stage.center);
    let manager = stage.manager(MANAGER).await;
    let tenant = stage.customer(CONTOSO).await.act.tenant();
    let mut oldest = None;
    for number in 0..51 {
        stage.clock.advance(SignedDuration::from_secs(1));
        let said = format!("Note {number}.");
        let said = (&About::Tenant, said.as_str());
        let kept = note::keep_as_manager(center, &manager, tenant, said, &Key::draw(center)).await;
        oldest.get_or_insert(kept.unwrap());
    }
    let note = oldest.unwrap().to_string();
    let cookie = stage.click(MANAGER).await;
    let here = format!("/center/tenants/{tenant}/notes");
    let get = async |path: String| {
        let asked = Asked::get(path).with(Some(&cookie));
        asked.send(&ground.pages).await.text
    };
    let first = get(here.clone()).await;
    assert!(!first.contains(&note));
    let (_, rest) = first.split_once("notes?from=").unwrap();
    let (from, _) = rest.split_once('"').unwrap();
    let later = get(format!("{here}?from={from}")).await;
    assert!(later.contains(&note));
    let sent_along = format!("name=\"from\" value=\"{from}\"");
    assert!(later.contains(&sent_along), "the page goes with the form");
    let typed = "x".repeat(4001);
    let body = format!("version=1&from={from}&correction={typed}");
    let sent = Asked::post(format!("{here}/{note}/correct"), body).with(Some(&cookie));
    let answered = sent.send(&ground.pages).await;
    assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answered.text.contains(&typed), "what was typed is lost");
}
