//! Setting up over HTTP: from the link to the manager's first page without script, and that nothing
//! is left of it afterwards.

use axum::http::StatusCode;
use cast::{Stage, code_in};
use center::setup;
use center::sign_in::Secret;

use crate::browser::{Answered, Asked};

const ADDRESS: &str = "first@center.example";

/// What a browser that typed the form sends as its cookie.
fn cookie_of(answered: &Answered) -> Secret {
    let set = answered.headers["set-cookie"].to_str().unwrap();
    let pair = set.split(';').next().unwrap();
    Secret::given(&format!("none; {pair}"))
}

fn body() -> String {
    format!(
        "key=k1&name=Mona+Kane&address={ADDRESS}&language=ko&zone=Asia%2FSeoul&who-operates=same"
    )
}

async fn page(stage: &Stage, path: &str, cookie: Option<&Secret>) -> Answered {
    Asked::get(path)
        .with(cookie)
        .send(&portal::router(stage.center.clone()))
        .await
}

#[tokio::test]
async fn the_link_leads_to_the_managers_pages_and_is_then_the_plain_404() {
    let stage = Stage::of_nobody().await;
    let link = setup::renew_link(&stage.center).await.unwrap().unwrap();
    let path = format!("/set-up/{}", link.reveal());
    let first = page(&stage, &path, None).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(first.headers["referrer-policy"], "no-referrer");

    let sent = Asked::post(&path, body())
        .send(&portal::router(stage.center.clone()))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    assert_eq!(sent.location(), "/set-up/code");
    let browser = cookie_of(&sent);
    let code_page = page(&stage, "/set-up/code", Some(&browser)).await;
    assert_eq!(code_page.status, StatusCode::OK);
    stage.work().await;
    let mail = &stage.mails_to(ADDRESS)[0];
    assert!(!mail.text.contains(link.reveal()), "the link stays here");
    let code = code_in(&mail.text).unwrap();
    let entered = Asked::post("/set-up/code", format!("code={code}")).with(Some(&browser));
    let entered = entered.send(&portal::router(stage.center.clone())).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    let cookie = entered.headers["set-cookie"].to_str().unwrap();
    let secret = cookie.split(['=', ';']).nth(1).unwrap();
    let people = page(&stage, entered.location(), Some(&Secret::given(secret))).await;
    assert_eq!(people.status, StatusCode::OK);
    assert!(people.text.contains("Mona Kane"));
    assert!(people.text.contains("lang=\"ko\""), "in her language");

    let nowhere = page(&stage, "/set-up/nothing-of-the-kind", None).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    for (gone, cookie) in [(path.as_str(), None), ("/set-up/code", Some(&browser))] {
        let gone_page = page(&stage, gone, cookie).await;
        assert_eq!(gone_page.status, StatusCode::NOT_FOUND, "{gone}");
        let encoded = |path: &str| path.replace('/', "%2F");
        assert_eq!(
            gone_page
                .text
                .replace(gone, "…")
                .replace(&encoded(gone), "…"),
            { nowhere.text.replace("/set-up/nothing-of-the-kind", "…") }
                .replace(&encoded("/set-up/nothing-of-the-kind"), "…"),
        );
        let sent = Asked::post(gone, body()).with(cookie);
        let sent = sent.send(&portal::router(stage.center.clone())).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn wrong_answers_come_back_beside_their_fields() {
    let stage = Stage::of_nobody().await;
    let link = setup::renew_link(&stage.center).await.unwrap().unwrap();
    let path = format!("/set-up/{}", link.reveal());
    let wrong = "key=k1&name=&address=nobody&language=en&zone=Seoul&who-operates=other";
    let sent = Asked::post(&path, wrong)
        .send(&portal::router(stage.center.clone()))
        .await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["name", "address", "zone", "operator-name", "operator-zone"] {
        assert!(sent.text.contains(&format!("id=\"{field}-e\"")), "{field}");
    }
    assert!(
        sent.text.contains("value=\"nobody\""),
        "what was typed stays"
    );
}
