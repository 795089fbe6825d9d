//! Finding across walls: what is behind them answers, letter for letter, like what does not exist; and
//! what was found leads to a page that opens.

use crate::browser::Asked;
use crate::ground::Ground;
use crate::roles::{MEMBER, P_BOTH, ROLES};
use crate::walls::without;
use axum::http::StatusCode;
use cast::{CONTOSO, EN, MANAGER, OPERATOR, SECOND_EN};

/// As an address carries it.
fn percent_encoded(text: &str) -> String {
    let bytes = text.bytes();
    bytes
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// The page that answers, without what was typed.
async fn answer(ground: &Ground, cookie: &center::sign_in::Secret, typed: &str) -> String {
    let encoded = percent_encoded(typed);
    let path = format!("/find?q={encoded}");
    let answered = Asked::get(&path)
        .with(Some(cookie))
        .send(&ground.pages)
        .await;
    assert_eq!(answered.status, StatusCode::OK, "{path}");
    // Once more encoded in the address that chooses a language.
    let twice = percent_encoded(&encoded);
    without(&answered.text, &[&twice, &encoded, typed])
}

/// Those to whom nothing of Contoso is open.
const OUTSIDE: [&str; 14] = [
    "suspended",
    "invited",
    "ended",
    "r-migration",
    "r-run-out",
    "r-revoked",
    "r-held-back",
    "other-tenant",
    "specialist",
    "former",
    "p-none",
    "p-revoked",
    "p-expired",
    "p-foreign",
];

#[tokio::test]
async fn what_is_behind_a_wall_is_found_like_what_does_not_exist() {
    let ground = Ground::new().await;
    let reference = ground.value("reference").to_owned();
    let start = reference[..8].to_owned();
    let lower = reference.to_lowercase();
    let pairs = [
        (reference.as_str(), "REQ-ZZZZZZ"),
        (start.as_str(), "REQ-ZZZZ"),
        (lower.as_str(), "req-zzzzzz"),
        ("contoso.example", "nobody.example"),
        ("mail.contoso.example", "mail.nobody.example"),
        ("CONTO", "NOBOD"),
        (CONTOSO, "nobody@nobody.example"),
        ("colleague", "nobodyelse"),
        (
            ground.value("tenant"),
            "01900000-0000-7000-8000-000000000001",
        ),
        ("licen", "zzzzz"),
    ];
    let before = ground.stage.imprint().await;
    let mut asked = 0;
    for role in ROLES.iter().filter(|role| OUTSIDE.contains(&role.name)) {
        let cookie = ground.stage.click(role.address.unwrap()).await;
        for (secret, nothing) in pairs {
            let there = answer(&ground, &cookie, secret).await;
            let not_there = answer(&ground, &cookie, nothing).await;
            assert_eq!(there, not_there, "{secret} by {}", role.name);
            asked += 1;
        }
    }
    assert_eq!(asked, OUTSIDE.len() * pairs.len());
    let written = ground.stage.imprint().await.changes_since(&before);
    let of_the_test = |one: &String| {
        one.ends_with(" sign_in") || one.ends_with(" known_browser") || one.contains(" audit_")
    };
    let written: Vec<_> = written
        .into_iter()
        .filter(|one| !of_the_test(one))
        .collect();
    assert_eq!(written, [""; 0]);
}

#[tokio::test]
async fn what_was_found_leads_to_a_page_that_opens() {
    let ground = Ground::new().await;
    let reference = ground.value("reference").to_owned();
    let (engagement, tenant) = (ground.value("engagement"), ground.value("tenant"));
    let typed = reference.to_lowercase().replace('-', " ");
    let desk = format!("/desk/engagements/{engagement}");
    let managed = format!("/center/tenants/{tenant}");
    let specialist = format!("/center/people/{}", ground.value("person"));
    let own = format!("/t/contoso.example/requests/{reference}");
    let engaged = format!("/center/tenants/{tenant}#engagements");
    for (who, typed, href) in [
        (CONTOSO, typed.as_str(), own.as_str()),
        (MEMBER, &reference[..8], &own),
        (CONTOSO, MEMBER, "/t/contoso.example/people/"),
        (MEMBER, "licen", "/t/contoso.example/tasks/"),
        (EN, &typed, &desk),
        (EN, "contoso.example", &desk),
        (EN, CONTOSO, &desk),
        (MANAGER, &typed, &engaged),
        (MANAGER, "contoso.example", &managed),
        (MANAGER, "mail.contoso.example", &managed),
        (MANAGER, tenant, &managed),
        (MANAGER, CONTOSO, &managed),
        (MANAGER, SECOND_EN, &specialist),
        (MANAGER, OPERATOR, "/center/people/"),
        (MANAGER, P_BOTH, "/center/partners/"),
        (P_BOTH, "contoso", "/partner/customers/contoso.example"),
    ] {
        let cookie = ground.stage.click(who).await;
        let path = format!("/find?q={}", percent_encoded(typed));
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::OK);
        let (_, main) = answered.text.split_once("<main").unwrap();
        let mut links = main
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        let link = links.find(|link| link.starts_with(href));
        let link = link.unwrap_or_else(|| panic!("{typed} by {who} leads not to {href}: {main}"));
        let page = link.split('#').next().unwrap();
        let opened = Asked::get(page)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(opened.status, StatusCode::OK, "{link} by {who}");
    }
    // An operator has no page of a person: what stands in the row is all.
    let cookie = ground.stage.click(OPERATOR).await;
    let path = format!("/find?q={}", percent_encoded(CONTOSO));
    let answered = Asked::get(&path)
        .with(Some(&cookie))
        .send(&ground.pages)
        .await;
    assert!(answered.text.contains("<b>admin</b>"), "{}", answered.text);
}

#[tokio::test]
async fn what_cannot_be_looked_for_is_said_beside_the_box() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(MANAGER).await;
    let long = "x".repeat(101);
    for typed in ["a", "a%00b", "%E2%80%AEabc", long.as_str()] {
        let path = format!("/find?q={typed}");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answered.text.contains("id=\"q-e\""), "{path}");
    }
    for typed in ["%25%25", "__", "%27%20OR%201%3D1%20--", "%5C%5C"] {
        let path = format!("/find?q={typed}");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::OK, "{path}");
        assert!(!answered.text.contains("class=\"tasklist"), "{path}");
    }
    for nowhere in ["kind=all", "after=x", "kind=people&after=x"] {
        let path = format!("/find?q=abc&{nowhere}");
        let answered = Asked::get(&path)
            .with(Some(&cookie))
            .send(&ground.pages)
            .await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND, "{path}");
    }
    let start = Asked::get("/find")
        .with(Some(&cookie))
        .send(&ground.pages)
        .await;
    assert_eq!(start.status, StatusCode::OK);
}
