//! The widget: a script that is the same for everybody, a frame that only registered sites may embed,
//! and a page that tells nobody which organisations there are.

use axum::http::{StatusCode, header};
use cast::{CONTOSO, HANBIT, MANAGER};
use center::request::{self, Door};

use crate::browser::{Answered, Asked};
use crate::ground::Ground;
use crate::walls::without;

const SITE: &str = "https://admin.contoso.example";

fn policy(answered: &Answered) -> &str {
    let policy = &answered.headers[header::CONTENT_SECURITY_POLICY];
    policy.to_str().unwrap()
}

#[tokio::test]
async fn the_widgets_script_is_the_same_for_everybody_and_knows_nobody() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    let visitor = Asked::get("/widget.js").sent_from(Some("cross-site"));
    let visitor = visitor.send(&ground.pages).await;
    let signed_in = Asked::get("/widget.js").with(Some(&cookie));
    let signed_in = signed_in.send(&ground.pages).await;
    assert_eq!(visitor.status, StatusCode::OK);
    assert_eq!(visitor.text, signed_in.text);
    for answered in [&visitor, &signed_in] {
        assert!(!answered.headers.contains_key(header::SET_COOKIE));
        assert_eq!(
            answered.headers["cross-origin-resource-policy"],
            "cross-origin"
        );
    }
    for word in ["contoso", "hanbit", "cookie", "localStorage", "eval("] {
        assert!(!visitor.text.contains(word), "the script says {word}");
    }
    // Its words in every language, and the fitting documents.
    for words in ["Need help?", "도움이 필요하십니까?", "\"teams\"", "core-"] {
        assert!(visitor.text.contains(words), "the script lacks {words}");
    }
}

#[tokio::test]
async fn the_frame_is_embedded_by_registered_sites_only() {
    let ground = Ground::new().await;
    let frame = async || Asked::get("/widget/requests").send(&ground.pages).await;
    let closed = frame().await;
    assert!(policy(&closed).ends_with("frame-ancestors 'none'"));

    let manager = ground.stage.click(MANAGER).await;
    let form = |key: &str, origin: &str| format!("key={key}&origin={origin}");
    for wrong in [
        "http%3A%2F%2Fadmin.contoso.example",
        "*",
        "",
        "https%3A%2F%2Fa.example%2Fx",
    ] {
        let asked = Asked::post("/center/settings/widget", form("k0", wrong));
        let refused = asked.with(Some(&manager)).send(&ground.pages).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert!(policy(&frame().await).ends_with("frame-ancestors 'none'"));
    for (key, status) in [
        ("k1", StatusCode::SEE_OTHER),
        ("k1", StatusCode::SEE_OTHER),
        ("k2", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let asked = Asked::post("/center/settings/widget", form(key, SITE));
        let answered = asked.with(Some(&manager)).send(&ground.pages).await;
        assert_eq!(answered.status, status, "{key}");
    }
    let open = frame().await;
    assert!(policy(&open).ends_with(&format!("frame-ancestors {SITE}")));
    assert!(!open.headers.contains_key(header::X_FRAME_OPTIONS));
    // No other page is opened with it.
    for path in ["/sign-in", "/help", "/t/contoso.example"] {
        let other = Asked::get(path).send(&ground.pages).await;
        assert!(policy(&other).ends_with("frame-ancestors 'none'"), "{path}");
        assert_eq!(other.headers[header::X_FRAME_OPTIONS], "DENY");
    }

    let removed = Asked::post("/center/settings/widget/remove", form("k3", SITE));
    let removed = removed.with(Some(&manager)).send(&ground.pages).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert!(policy(&frame().await).ends_with("frame-ancestors 'none'"));
}

#[tokio::test]
async fn the_frame_shows_a_reader_its_own_open_request_and_a_visitor_none() {
    let ground = Ground::new().await;
    let customer = ground.stage.customer(HANBIT).await;
    let begun = request::begin(
        &ground.stage.center,
        &customer.act,
        Door::NeedHelp,
        Vec::new(),
    );
    let reference = begun.await.unwrap().to_string();
    for (address, sees) in [(Some(HANBIT), true), (Some(CONTOSO), false), (None, false)] {
        let cookie = match address {
            Some(address) => Some(ground.stage.click(address).await),
            None => None,
        };
        let asked = Asked::get("/widget/requests?language=ko").with(cookie.as_ref());
        let answered = asked.send(&ground.pages).await;
        assert_eq!(answered.text.contains(&reference), sees, "{address:?}");
        assert!(answered.text.contains("lang=\"ko\""));
        assert!(
            !answered.text.contains("<form"),
            "nothing to press in a frame"
        );
    }
}

#[tokio::test]
async fn a_document_is_read_by_anybody_in_the_language_of_the_page_that_leads_to_it() {
    let ground = Ground::new().await;
    let read = async |language: &str| {
        let path = format!("/guidance/core-review-licences?language={language}");
        Asked::get(path).send(&ground.pages).await
    };
    for language in ["ko", "de"] {
        let answered = read(language).await;
        assert_eq!(answered.status, StatusCode::OK);
        assert!(
            answered
                .text
                .contains(&format!("<html lang=\"{language}\""))
        );
        // Choosing another leads back without the one that was said.
        let choice = "\"/language?from=/guidance/core-review-licences\"";
        assert!(answered.text.contains(choice), "{language}");
    }
    assert!(read("nowhere").await.text.contains("<html lang=\"en\""));
    let missing = Asked::get("/guidance/no-such-task")
        .send(&ground.pages)
        .await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_page_for_a_wish_answers_alike_for_organisations_that_are_and_are_not() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(HANBIT).await;
    let mut answers = Vec::new();
    for domain in ["contoso.example", "nobody.example"] {
        let path = format!("/help?tenant={domain}&service=teams");
        let asked = Asked::get(&path).with(Some(&cookie));
        let answered = asked.send(&ground.pages).await;
        assert_eq!(answered.status, StatusCode::OK);
        answers.push(without(&answered.text, &[domain]));
    }
    assert_eq!(answers[0], answers[1]);
    // A service that does not exist is not echoed, whatever it is.
    let path = "/help?service=%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let answered = Asked::get(path)
        .with(Some(&cookie))
        .send(&ground.pages)
        .await;
    assert!(!answered.text.contains("<script>alert"));
}

#[tokio::test]
async fn the_frame_promises_a_sign_in_only_where_the_browser_would_show_it() {
    let ground = Ground::new().await;
    for (site, promises) in [
        (Some("same-site"), true),
        (Some("same-origin"), true),
        (Some("cross-site"), false),
        (None, false),
    ] {
        let asked = Asked::get("/widget/requests?language=en").sent_from(site);
        let text = asked.send(&ground.pages).await.text;
        assert_eq!(text.contains(">Sign in<"), promises, "{site:?}");
        assert_eq!(text.contains("Open at the Center"), !promises, "{site:?}");
    }
}

#[tokio::test]
async fn whoever_may_become_the_first_admin_is_shown_the_claim_and_goes_on_with_the_request() {
    let ground = Ground::new().await;
    let stage = &ground.stage;
    let without_admin = "UPDATE membership SET state = 'ended' WHERE tenant_id = \
        (SELECT id FROM tenant WHERE domain = 'hanbit.example')";
    assert!(stage.tamper(without_admin).await > 0);
    let newcomer = stage.secret_of("somebody@hanbit.example").await;
    let show = async |path: &str| {
        let asked = Asked::get(path).with(Some(&newcomer));
        asked.send(&ground.pages).await.text
    };
    for path in ["/help", "/help?tenant=hanbit.example&service=teams"] {
        let page = show(path).await;
        assert!(page.contains("action=\"/claim\""), "{path}");
        assert!(!page.contains("/t/hanbit.example/requests"), "{path}");
        assert!(!page.contains("Sign in with an address"), "{path}");
    }
    assert!(
        show("/help?tenant=contoso.example")
            .await
            .contains("Sign in with an address")
    );

    let form = "key=k1&then=help&service=teams&name=Somebody&language=en&zone=Europe%2FLondon";
    let sent = Asked::post("/claim", form).with(Some(&newcomer));
    let answered = sent.send(&ground.pages).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    let on = answered.headers[header::LOCATION].to_str().unwrap();
    assert_eq!(on, "/help?tenant=hanbit.example&service=teams");
    let page = show(on).await;
    assert!(page.contains("action=\"/t/hanbit.example/requests\""));
    assert!(page.contains("value=\"teams\""));
}
