//! Tokens: made by their owner, kept to their scope and their tenant, over with the membership.

use api::{Audience, Kind};
use axum::http::{Method, StatusCode};
use cast::people::{self, Role as Cast};
use cast::{CONTOSO, MANAGER, Stage, WOODGROVE};
use center::CenterFault;
use center::once::Key;
use center::partner;
use center::sign_in::{self, Secret, TokenTyped};
use jiff::SignedDuration;
use process::permission::{MembershipState, TenantRole};
use serde_json::json;

use crate::ground::Ground;
use crate::program::{Asked, token};

fn typed(scope: &str, tenant: &str, until: &str) -> TokenTyped {
    TokenTyped {
        name: "monthly report".to_owned(),
        scope: scope.to_owned(),
        tenant: tenant.to_owned(),
        until: until.to_owned(),
    }
}

async fn make(
    stage: &Stage,
    address: &str,
    typed: &TokenTyped,
) -> Result<Option<Secret>, CenterFault> {
    let cookie = stage.click(address).await;
    let signed_in = sign_in::recognise(&stage.center, &cookie).await.unwrap();
    let key = Key::draw(&stage.center);
    sign_in::make_token(&stage.center, &signed_in.unwrap(), typed, &key).await
}

async fn made(stage: &Stage, address: &str, typed: &TokenTyped) -> Secret {
    make(stage, address, typed).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_token_to_read_changes_nothing_and_one_to_write_does() {
    let ground = Ground::new().await;
    let until = "2027-01-31";
    let read = made(
        &ground.stage,
        CONTOSO,
        &typed("read", "contoso.example", until),
    )
    .await;
    let me = Asked::get("/me").by(Some(&read)).send(&ground.api).await;
    assert_eq!(me.json()["may_change"], false);
    let before = ground.stage.imprint().await;
    let operations = api::operations();
    for operation in operations
        .table()
        .iter()
        .filter(|one| one.kind != Kind::Shows && one.audience != Audience::Visitor)
    {
        let asked = Asked::new(operation.method.clone(), &ground.path(operation)).by(Some(&read));
        let asked = match ground.body(operation) {
            Some(body) => asked.json(&body),
            None => asked,
        };
        let answered = asked.key("k").send(&ground.api).await;
        assert_eq!(answered.status, StatusCode::FORBIDDEN, "{}", operation.path);
        let said = answered.json()["type"].as_str().unwrap().to_owned();
        assert!(said.ends_with(":read-only"), "{said}");
    }
    assert_eq!(ground.stage.imprint().await.changes_since(&before), [""; 0]);
    let write = made(
        &ground.stage,
        CONTOSO,
        &typed("write", "contoso.example", until),
    )
    .await;
    let path = "/tenants/contoso.example/requests";
    let begin = Asked::new(Method::POST, path).by(Some(&write)).key("k");
    let answered = begin.json(&json!({"services": []})).send(&ground.api).await;
    assert_eq!(answered.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_token_reaches_only_the_tenant_it_was_made_for() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    // Contoso's admin belongs to Hanbit too.
    let admin_of = |domain| format!("(SELECT id FROM tenant WHERE domain = '{domain}')");
    let second = format!(
        "INSERT INTO membership (tenant_id, person_id, role, state, since) SELECT {}, person_id, \
         role, state, since FROM membership WHERE tenant_id = {}",
        admin_of("hanbit.example"),
        admin_of("contoso.example")
    );
    assert_eq!(stage.tamper(&second).await, 1);
    let everywhere = token(&stage, CONTOSO).await;
    let list = Asked::get("/tenants")
        .by(Some(&everywhere))
        .send(&api)
        .await
        .json();
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    let held = made(
        &stage,
        CONTOSO,
        &typed("read", "contoso.example", "2027-01-31"),
    )
    .await;
    let list = Asked::get("/tenants")
        .by(Some(&held))
        .send(&api)
        .await
        .json();
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    let other = Asked::get("/tenants/hanbit.example")
        .by(Some(&held))
        .send(&api)
        .await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    let not_own = make(
        &stage,
        CONTOSO,
        &typed("read", "tinyco.example", "2027-01-31"),
    )
    .await;
    assert!(matches!(not_own, Err(CenterFault::Invalid(_))));
}

#[tokio::test]
async fn a_token_ends_on_its_day_and_when_it_is_revoked() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let alive = async |held: &Secret| Asked::get("/me").by(Some(held)).send(&api).await.status;
    let first = made(
        &stage,
        CONTOSO,
        &typed("read", "contoso.example", "2026-11-02"),
    )
    .await;
    let second = made(&stage, MANAGER, &typed("write", "", "2027-11-02")).await;
    assert_eq!(alive(&first).await, StatusCode::OK);
    stage.clock.advance(SignedDuration::from_hours(15));
    assert_eq!(alive(&first).await, StatusCode::UNAUTHORIZED);
    assert_eq!(alive(&second).await, StatusCode::OK);

    let cookie = stage.click(MANAGER).await;
    let manager = sign_in::recognise(&stage.center, &cookie)
        .await
        .unwrap()
        .unwrap();
    let tokens = sign_in::own_tokens(&stage.center, &manager).await.unwrap();
    assert_eq!(tokens.len(), 1);
    assert_eq!(
        (tokens[0].name.as_str(), tokens[0].tenant.as_ref()),
        ("monthly report", None)
    );
    sign_in::revoke(&stage.center, &manager, tokens[0].id)
        .await
        .unwrap();
    assert_eq!(alive(&second).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_end_of_a_membership_ends_its_tokens() {
    let ground = Ground::new().await;
    let stage = &ground.stage;
    let now = stage.now();
    let contoso = stage.customer(CONTOSO).await.tenant;
    let address = "leaver@contoso.example";
    let person = people::person(
        store::person::PersonKind::Customer,
        address,
        "en",
        "UTC",
        now,
    );
    let active = MembershipState::Active;
    let member = people::membership(&contoso, &person, TenantRole::Admin, active);
    stage.enter(vec![Cast::Customer(person, member)]).await;
    let held = made(
        stage,
        address,
        &typed("write", "contoso.example", "2027-01-31"),
    )
    .await;
    let path = "/tenants/contoso.example";
    let alive = async || {
        Asked::get(path)
            .by(Some(&held))
            .send(&ground.api)
            .await
            .status
    };
    assert_eq!(alive().await, StatusCode::OK);
    let of_leaver = "person_id = (SELECT id FROM person WHERE address = 'leaver@contoso.example')";
    let end = format!("UPDATE membership SET state = 'ended' WHERE {of_leaver}");
    assert_eq!(stage.tamper(&end).await, 1);
    assert_eq!(alive().await, StatusCode::UNAUTHORIZED);
    // Named again later: that is another membership, and the old token is none of it.
    let later = (now + SignedDuration::from_hours(1)).as_microsecond();
    let again =
        format!("UPDATE membership SET state = 'active', since = {later} WHERE {of_leaver}");
    assert_eq!(stage.tamper(&again).await, 1);
    assert_eq!(alive().await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_cookie_is_no_token_and_a_token_makes_no_tokens() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let cookie = stage.click(CONTOSO).await;
    let as_token = Asked::get("/me").by(Some(&cookie)).send(&api).await;
    assert_eq!(as_token.status, StatusCode::UNAUTHORIZED);
    for name in ["__Host-fasttrack", "fasttrack-loopback"] {
        let asked = Asked::get("/me").header("cookie", &format!("{name}={}", cookie.reveal()));
        assert_eq!(asked.send(&api).await.status, StatusCode::UNAUTHORIZED);
    }
    let held = token(&stage, CONTOSO).await;
    let program = sign_in::recognise(&stage.center, &held)
        .await
        .unwrap()
        .unwrap();
    let wanted = typed("write", "contoso.example", "2027-01-31");
    let key = Key::draw(&stage.center);
    let refused = sign_in::make_token(&stage.center, &program, &wanted, &key).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_told_at_once() {
    let stage = Stage::open().await;
    let wrong = TokenTyped {
        name: String::new(),
        scope: "all".to_owned(),
        tenant: String::new(),
        until: "2027-11-03".to_owned(),
    };
    let Err(CenterFault::Invalid(faults)) = make(&stage, CONTOSO, &wrong).await else {
        panic!("it was made");
    };
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.field, fault.message))
        .collect();
    assert_eq!(
        told,
        [
            ("name", "error-token-name"),
            ("scope", "error-unknown-choice"),
            ("tenant", "error-unknown-choice"),
            ("until", "error-token-far"),
        ]
    );
    for _ in 0..20 {
        made(
            &stage,
            CONTOSO,
            &typed("read", "contoso.example", "2027-01-31"),
        )
        .await;
    }
    let one_more = make(
        &stage,
        CONTOSO,
        &typed("read", "contoso.example", "2027-01-31"),
    )
    .await;
    assert!(matches!(one_more, Err(CenterFault::Invalid(_))));
}

#[tokio::test]
async fn the_same_key_makes_one_token_and_shows_it_once() {
    let stage = Stage::open().await;
    let cookie = stage.click(CONTOSO).await;
    let signed_in = sign_in::recognise(&stage.center, &cookie)
        .await
        .unwrap()
        .unwrap();
    let (wanted, key) = (
        typed("read", "contoso.example", "2027-01-31"),
        Key::draw(&stage.center),
    );
    let first = sign_in::make_token(&stage.center, &signed_in, &wanted, &key).await;
    let again = sign_in::make_token(&stage.center, &signed_in, &wanted, &key).await;
    let secret = first.unwrap().unwrap();
    assert!(again.unwrap().is_none());
    let own = async || {
        sign_in::own_tokens(&stage.center, &signed_in)
            .await
            .unwrap()
    };
    assert_eq!(own().await.len(), 1);
    assert_eq!(own().await[0].seen, None);

    // Its first use is told at once, and not a quarter of an hour later.
    stage.clock.advance(SignedDuration::from_secs(5));
    let api = api::router(stage.center.clone());
    let answer = Asked::get("/me").by(Some(&secret)).send(&api).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(own().await[0].seen, Some(stage.now()));
}

#[tokio::test]
async fn a_crowd_is_sent_away_at_once_and_told_when_to_come_again() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let secret = token(&stage, CONTOSO).await;
    let me = || Asked::get("/me").by(Some(&secret));
    let person = stage.customer(CONTOSO).await.own.person();

    let turns = stage.center.turns();
    let own: Vec<_> = std::iter::from_fn(|| turns.take_for(person)).collect();
    let answer = me().send(&api).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.headers.contains_key("retry-after"));
    drop(own);
    assert_eq!(me().send(&api).await.status, StatusCode::OK);

    let mut of_secret = Vec::new();
    while let Ok(turn) = turns.enter(Some(secret.reveal())).await {
        of_secret.push(turn);
    }
    let answer = me().send(&api).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.headers.contains_key("retry-after"));
    drop(of_secret);
    assert_eq!(me().send(&api).await.status, StatusCode::OK);

    let mut all = Vec::new();
    while let Ok(turn) = turns.enter(None).await {
        all.push(turn);
    }
    let answer = me().send(&api).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.headers.contains_key("retry-after"));
    drop(all);
    assert_eq!(me().send(&api).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_partners_token_works_until_its_owner_leaves_the_partner() {
    let stage = Stage::open().await;
    let api = api::router(stage.center.clone());
    let woodgrove = stage
        .partner("Woodgrove", WOODGROVE, &["contoso.example"])
        .await;
    let secret = made(&stage, WOODGROVE, &typed("write", "", "2027-01-31")).await;
    let me = || Asked::get("/me").by(Some(&secret));
    let answer = me().send(&api).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    // What is a customer's own is not open to it, be it one of the partner's.
    let tenant = Asked::get("/tenants/contoso.example").by(Some(&secret));
    assert_eq!(tenant.send(&api).await.status, StatusCode::NOT_FOUND);
    let own = Asked::get("/partner/customers").by(Some(&secret));
    assert_eq!(own.send(&api).await.json()["in_all"], 1);
    let manager = stage.manager(MANAGER).await;
    let person = stage.sign_in(WOODGROVE).await.person;
    partner::end_member(&stage.center, &manager, woodgrove, person)
        .await
        .unwrap();
    assert_eq!(me().send(&api).await.status, StatusCode::UNAUTHORIZED);
}
