//! Where a meeting takes place, as programs are told.

use axum::http::StatusCode;
use cast::{CONTOSO, EN};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::ground::Ground;
use crate::program::{Asked, token};

#[tokio::test]
async fn the_address_to_join_by_is_told_until_the_meeting_is_over() {
    let ground = Ground::new().await;
    let (stage, meeting) = (&ground.stage, &ground.values["meeting"]);
    let lead = stage.specialist(EN).await;
    let (id, link) = (meeting.parse().unwrap(), "https://meet.example/4hq2");
    center::meeting::place(&stage.center, &lead, id, link, false)
        .await
        .unwrap();
    let seen = async || {
        let held = token(stage, CONTOSO).await;
        let get = async |path: &str| {
            let answered = Asked::get(path).by(Some(&held)).send(&ground.api).await;
            assert_eq!(answered.status, StatusCode::OK, "{path}");
            answered.json()
        };
        let one = get(&format!("/tenants/contoso.example/meetings/{meeting}")).await;
        let all = get("/tenants/contoso.example/meetings").await;
        let told = [&all["upcoming"], &all["past"]].map(|list| list[0]["join_link"].clone());
        (one["join_link"].clone(), told)
    };
    assert_eq!(seen().await, (json!(link), [json!(link), Value::Null]));
    stage.clock.advance(SignedDuration::from_hours(24 * 60));
    assert_eq!(seen().await, (Value::Null, [Value::Null, Value::Null]));
}
