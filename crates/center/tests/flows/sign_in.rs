//! Signing in, and what somebody who should not be let in may try.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use cast::{CONTOSO, EN, HANBIT, Stage, TINYCO, catalog_with};
use center::CenterFault;
use center::sign_in::{self, Address, Secret, SignedIn};
use jiff::SignedDuration;
use process::language::WrittenLanguage;
use tokio::task::JoinSet;

const NOBODY: &str = "nobody@contoso.example";

async fn ask(stage: &Stage, address: &str, client: IpAddr) -> Result<Secret, CenterFault> {
    let address = Address::parse("address", address).unwrap();
    let asked = (address, WrittenLanguage::English);
    sign_in::ask_for_code(&stage.center, &sign_in::visitor(), asked, (client, None)).await
}

async fn enter(stage: &Stage, browser: Option<&Secret>, code: &str) -> Result<Secret, CenterFault> {
    let visitor = sign_in::visitor();
    sign_in::enter_code(&stage.center, &visitor, browser, code, "a browser").await
}

async fn recognise(stage: &Stage, secret: &Secret) -> Option<SignedIn> {
    sign_in::recognise(&stage.center, secret).await.unwrap()
}

/// Another code than this one.
fn other_than(code: &str) -> String {
    let number: u32 = code.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

fn told(fault: &CenterFault) -> Option<(&'static str, &'static str)> {
    match fault {
        CenterFault::Invalid(faults) => faults.first().map(|fault| (fault.field, fault.message)),
        _ => None,
    }
}

#[tokio::test]
async fn the_code_from_the_mail_signs_its_owner_in() {
    let stage = Stage::open().await;
    let signed_in = stage.sign_in(CONTOSO).await;
    let domains: Vec<_> = signed_in.tenants().map(|tenant| &tenant.domain).collect();
    assert_eq!(domains, ["contoso.example"]);
    assert!(signed_in.customer("contoso.example").is_ok());
    assert!(signed_in.customer("hanbit.example").is_err());
    assert!(signed_in.specialist().is_err() && signed_in.manager().is_err());
}

#[tokio::test]
async fn of_fifty_who_enter_one_code_at_once_exactly_one_is_signed_in() {
    let stage = Stage::open().await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    let mut tries = JoinSet::new();
    for _ in 0..50 {
        let (center, browser, code) = (stage.center.clone(), browser.clone(), code.clone());
        tries.spawn(async move {
            let visitor = sign_in::visitor();
            sign_in::enter_code(&center, &visitor, Some(&browser), &code, "one of fifty").await
        });
    }
    let mut signed_in = Vec::new();
    while let Some(tried) = tries.join_next().await {
        match tried.unwrap() {
            Ok(secret) => signed_in.push(secret),
            Err(fault) => assert_eq!(told(&fault), Some(("code", "error-code")), "{fault:?}"),
        }
    }
    assert_eq!(signed_in.len(), 1);
    let person = recognise(&stage, &signed_in[0]).await.unwrap();
    let own = sign_in::own_sign_ins(&stage.center, &person).await.unwrap();
    assert_eq!(own.len(), 1, "one sign-in is there, not fifty");
}

#[tokio::test]
async fn a_code_survives_fewer_wrong_tries_than_the_catalog_says() {
    let stage = Stage::open().await;
    assert_eq!(stage.center.catalog().settings().code_tries, 5);
    for (wrong, is_alive) in [(4, true), (5, false)] {
        dies_after(&stage, wrong, is_alive).await;
    }
    stage
        .center
        .put_catalog(catalog_with("code_tries = 5", "code_tries = 2"));
    for (wrong, is_alive) in [(1, true), (2, false)] {
        dies_after(&stage, wrong, is_alive).await;
    }
}

async fn dies_after(stage: &Stage, wrong: usize, is_alive: bool) {
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    for _ in 0..wrong {
        let fault = enter(stage, Some(&browser), &other_than(&code)).await;
        assert_eq!(told(&fault.unwrap_err()), Some(("code", "error-code")));
    }
    let outcome = enter(stage, Some(&browser), &code).await;
    assert_eq!(outcome.is_ok(), is_alive, "after {wrong} wrong codes");
}

#[tokio::test]
async fn somebody_who_guesses_cannot_lock_the_owner_out() {
    let stage = Stage::open().await;
    let (owner, code) = stage.ask_for_code(CONTOSO).await;
    let attacker = ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    for guess in 0..20 {
        let guess = format!("{guess:06}");
        if guess != code {
            assert!(enter(&stage, Some(&attacker), &guess).await.is_err());
        }
    }
    assert!(enter(&stage, Some(&owner), &code).await.is_ok());
}

#[tokio::test]
async fn a_code_works_only_in_the_browser_that_asked_for_it() {
    let stage = Stage::open().await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    let other = ask(&stage, HANBIT, stage.new_client()).await.unwrap();
    for elsewhere in [
        None,
        Some(&other),
        Some(&Secret::given("")),
        Some(&Secret::given("x")),
    ] {
        let fault = enter(&stage, elsewhere, &code).await.unwrap_err();
        assert_eq!(told(&fault), Some(("code", "error-code")));
    }
    assert!(enter(&stage, Some(&browser), &code).await.is_ok());
}

#[tokio::test]
async fn an_address_of_nobody_gets_the_same_answer_and_leaves_the_same_rows() {
    let stage = Stage::open().await;
    stage.work().await;
    let mut written = Vec::new();
    for address in [CONTOSO, NOBODY] {
        let before = stage.imprint().await;
        let answer = ask(&stage, address, stage.new_client()).await;
        assert!(answer.is_ok(), "{address}");
        let asked = stage.imprint().await;
        stage.work().await;
        let worked = stage.imprint().await;
        written.push((asked.changes_since(&before), worked.changes_since(&asked)));
    }
    assert_eq!(written[0], written[1]);
    assert!(!written[0].0.is_empty());
    assert_eq!(stage.mails_to(CONTOSO).len(), 1);
    assert_eq!(stage.mails_to(NOBODY).len(), 0);
}

#[tokio::test]
async fn one_client_gets_five_codes_to_one_address_in_a_quarter_of_an_hour() {
    for address in [CONTOSO, NOBODY] {
        let stage = Stage::open().await;
        let client = stage.new_client();
        for _ in 0..5 {
            ask(&stage, address, client).await.unwrap();
        }
        let before = stage.imprint().await;
        let sixth = ask(&stage, address, client).await;
        assert!(
            matches!(sixth, Err(CenterFault::TooOften(900))),
            "{address}: {sixth:?}"
        );
        let written = stage.imprint().await.changes_since(&before);
        assert_eq!(written, [""; 0], "what is refused writes nothing");
        ask(&stage, TINYCO, client).await.unwrap();
        stage.advance(SignedDuration::from_mins(15)).await;
        ask(&stage, address, client).await.unwrap();
    }
}

#[tokio::test]
async fn a_stranger_who_asks_until_refused_does_not_keep_the_owner_out() {
    let stage = Stage::open().await;
    let stranger = stage.new_client();
    while ask(&stage, CONTOSO, stranger).await.is_ok() {}
    stage.work().await;
    let (owner, code) = stage.ask_for_code(CONTOSO).await;
    assert!(enter(&stage, Some(&owner), &code).await.is_ok());
    let again = ask(&stage, CONTOSO, stranger).await;
    assert!(matches!(again, Err(CenterFault::TooOften(_))), "{again:?}");
}

#[tokio::test]
async fn clients_of_one_ipv6_network_count_as_one() {
    let stage = Stage::open().await;
    let in_network = |network: u16, host: u16| {
        IpAddr::from(Ipv6Addr::new(0x2001, 0xdb8, 0, network, 0, 0, 0, host))
    };
    for host in 0..5 {
        ask(&stage, CONTOSO, in_network(1, host)).await.unwrap();
    }
    let sixth = ask(&stage, CONTOSO, in_network(1, 99)).await;
    assert!(matches!(sixth, Err(CenterFault::TooOften(_))), "{sixth:?}");
    assert!(ask(&stage, CONTOSO, in_network(2, 1)).await.is_ok());
}

/// The most mails with a code that one address gets in an hour.
const MOST_MAILS: usize = 60;

#[tokio::test]
async fn strangers_in_many_networks_stop_only_mails_and_for_anybodys_address_alike() {
    let mut written = Vec::new();
    for address in [CONTOSO, NOBODY] {
        let stage = Stage::open().await;
        for _ in 0..MOST_MAILS {
            ask(&stage, address, stage.new_client()).await.unwrap();
        }
        stage.work().await;
        let before = stage.imprint().await;
        let unmailed = ask(&stage, address, stage.new_client()).await;
        assert!(unmailed.is_ok(), "{address}: the same page as before");
        let asked = stage.imprint().await;
        stage.work().await;
        let mails = stage.mails_to(address).len();
        assert_eq!(mails, if address == CONTOSO { MOST_MAILS } else { 0 });
        written.push(asked.changes_since(&before));

        stage.advance(SignedDuration::from_hours(1)).await;
        ask(&stage, address, stage.new_client()).await.unwrap();
        stage.work().await;
        let more = stage.mails_to(address).len() - mails;
        assert_eq!(more, usize::from(address == CONTOSO), "an hour later");
    }
    assert_eq!(written[0], written[1]);
}

#[tokio::test]
async fn a_code_that_was_sent_works_whatever_strangers_ask_for_meanwhile() {
    let stage = Stage::open().await;
    let (owner, code) = stage.ask_for_code(CONTOSO).await;
    for _ in 0..MOST_MAILS {
        ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    }
    assert!(enter(&stage, Some(&owner), &code).await.is_ok());
}

/// The owner is not locked out; whoever guesses has little more than one guess a mail.
#[tokio::test]
async fn an_address_that_is_asked_for_often_in_a_day_gets_codes_for_one_try() {
    let stage = Stage::open().await;
    for _ in 0..11 {
        ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    }
    // The newest mail is known by its time.
    stage.advance(SignedDuration::from_secs(1)).await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(enter(&stage, Some(&browser), wrong).await.is_err());
    assert!(
        enter(&stage, Some(&browser), &code).await.is_ok(),
        "the twelfth"
    );
    stage.advance(SignedDuration::from_hours(2)).await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(enter(&stage, Some(&browser), wrong).await.is_err());
    assert!(
        enter(&stage, Some(&browser), &code).await.is_err(),
        "the thirteenth"
    );
    stage.advance(SignedDuration::from_secs(1)).await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    assert!(enter(&stage, Some(&browser), &code).await.is_ok());
    stage.advance(SignedDuration::from_hours(24)).await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    assert!(enter(&stage, Some(&browser), wrong).await.is_err());
    assert!(
        enter(&stage, Some(&browser), &code).await.is_ok(),
        "a day later"
    );
}

#[tokio::test]
async fn a_code_that_no_mail_carried_signs_nobody_in() {
    let stage = Stage::open().await;
    for _ in 0..MOST_MAILS {
        ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    }
    let of_somebody = "SELECT count(*) FROM sign_in_code WHERE person_id IS NOT NULL";
    let owned = stage.number(of_somebody).await;
    ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    assert_eq!(stage.number(of_somebody).await, owned);
}

#[tokio::test]
async fn a_client_may_ask_thirty_times_in_a_quarter_of_an_hour_for_whatever_addresses() {
    let stage = Stage::open().await;
    let client = IpAddr::from(Ipv4Addr::new(192, 0, 2, 1));
    for number in 0..30 {
        let address = format!("somebody-{number}@contoso.example");
        ask(&stage, &address, client).await.unwrap();
    }
    let next = ask(&stage, CONTOSO, client).await;
    assert!(matches!(next, Err(CenterFault::TooOften(_))), "{next:?}");
    assert!(ask(&stage, CONTOSO, stage.new_client()).await.is_ok());
}

#[tokio::test]
async fn a_code_is_good_for_ten_minutes_and_once() {
    let stage = Stage::open().await;
    let (in_time, first) = stage.ask_for_code(CONTOSO).await;
    let (too_late, second) = stage.ask_for_code(CONTOSO).await;
    stage.advance(SignedDuration::from_secs(599)).await;
    assert!(enter(&stage, Some(&in_time), &first).await.is_ok());
    assert!(enter(&stage, Some(&in_time), &first).await.is_err(), "once");
    stage.advance(SignedDuration::from_secs(1)).await;
    assert!(enter(&stage, Some(&too_late), &second).await.is_err());
}

#[tokio::test]
async fn a_revoked_or_expired_sign_in_is_nobody() {
    let stage = Stage::open().await;
    let (kept, revoked) = (
        stage.secret_of(CONTOSO).await,
        stage.secret_of(CONTOSO).await,
    );
    let person = recognise(&stage, &kept).await.unwrap();
    let id = recognise(&stage, &revoked).await.unwrap().sign_in;
    sign_in::revoke(&stage.center, &person, id).await.unwrap();
    assert!(recognise(&stage, &revoked).await.is_none());
    assert!(recognise(&stage, &kept).await.is_some());
    stage.advance(SignedDuration::from_hours(24 * 30)).await;
    assert!(recognise(&stage, &kept).await.is_none());
    assert!(recognise(&stage, &Secret::given("made up")).await.is_none());
}

#[tokio::test]
async fn a_sign_in_that_is_used_every_week_ends_after_ninety_days_all_the_same() {
    let stage = Stage::open().await;
    let secret = stage.secret_of(CONTOSO).await;
    for week in 1..=12 {
        stage.clock.advance(SignedDuration::from_hours(24 * 7));
        assert!(recognise(&stage, &secret).await.is_some(), "week {week}");
    }
    stage.clock.advance(SignedDuration::from_hours(24 * 6));
    assert!(recognise(&stage, &secret).await.is_none());
}

#[tokio::test]
async fn nobody_ends_somebody_elses_sign_in() {
    let stage = Stage::open().await;
    let secret = stage.secret_of(CONTOSO).await;
    let owner = recognise(&stage, &secret).await.unwrap();
    for other in [HANBIT, EN] {
        let other = stage.sign_in(other).await;
        let outcome = sign_in::revoke(&stage.center, &other, owner.sign_in).await;
        assert!(matches!(outcome, Err(CenterFault::NotFound)), "{outcome:?}");
    }
    assert!(recognise(&stage, &secret).await.is_some());
}

#[tokio::test]
async fn an_erased_person_is_nobody_and_an_ended_membership_opens_nothing() {
    let stage = Stage::open().await;
    let (erased, ended) = (
        stage.secret_of(HANBIT).await,
        stage.secret_of(CONTOSO).await,
    );
    let person = recognise(&stage, &ended).await.unwrap().person;
    stage
        .tamper("UPDATE membership SET state = 'ended' WHERE role = 'admin'")
        .await;
    let signed_in = recognise(&stage, &ended).await.unwrap();
    assert_eq!((signed_in.person, signed_in.tenants().count()), (person, 0));
    assert!(signed_in.customer("contoso.example").is_err());
    stage
        .tamper("UPDATE person SET erased_at = 1, address = NULL WHERE address LIKE '%hanbit%'")
        .await;
    assert!(recognise(&stage, &erased).await.is_none());
}

#[tokio::test]
async fn a_code_is_gone_from_the_outbox_once_its_mail_was_handed_over() {
    let stage = Stage::open().await;
    ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    let carried = "SELECT count(*) FROM job WHERE CAST(payload AS text) LIKE '%sign_in_code%'";
    assert_eq!(stage.number(carried).await, 1);
    stage.work().await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 1);
    assert_eq!(stage.number(carried).await, 0);
}

#[tokio::test]
async fn secrets_and_codes_are_never_shown_to_a_log() {
    let stage = Stage::open().await;
    let (browser, code) = stage.ask_for_code(CONTOSO).await;
    let secret = enter(&stage, Some(&browser), &code).await.unwrap();
    let signed_in = recognise(&stage, &secret).await.unwrap();
    let letter = center::letter::Letter::SignInCode {
        code: code.clone(),
        minutes: 10,
        address: Some(CONTOSO.to_owned()),
        language: WrittenLanguage::English,
        claims: false,
    };
    let shown = format!(
        "{browser:?} {secret:?} {signed_in:?} {letter:?} {:?}",
        stage.center
    );
    for hidden in [browser.reveal(), secret.reveal(), &code] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[tokio::test]
async fn secrets_are_long_and_never_the_same() {
    let stage = Stage::open().await;
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..20 {
        let address = format!("somebody-{number}@contoso.example");
        let secret = ask(&stage, &address, stage.new_client()).await.unwrap();
        assert_eq!(secret.reveal().len(), 43, "256 bits");
        assert!(seen.insert(secret.reveal().to_owned()));
    }
}

#[tokio::test]
async fn strangers_cannot_use_up_what_a_browser_that_is_known_may_ask_for() {
    let stage = Stage::open().await;
    let known = stage.secret_of(CONTOSO).await.known_by();
    for _ in 0..MOST_MAILS {
        ask(&stage, CONTOSO, stage.new_client()).await.unwrap();
    }
    stage.work().await;
    let address = Address::parse("address", CONTOSO).unwrap();
    let before = stage.mails_to(CONTOSO).len();
    let asked = async |address: &Address, known: &Secret| {
        let from = (stage.new_client(), Some(known));
        let asked = (address.clone(), WrittenLanguage::English);
        sign_in::ask_for_code(&stage.center, &sign_in::visitor(), asked, from).await
    };
    asked(&address, &known).await.unwrap();
    stage.work().await;
    assert_eq!(stage.mails_to(CONTOSO).len(), before + 1);
    for _ in 1..5 {
        asked(&address, &known).await.unwrap();
    }
    let sixth = asked(&address, &known).await;
    assert!(matches!(sixth, Err(CenterFault::TooOften(_))), "{sixth:?}");

    // It is known for its own person's address only, and another's secret helps nobody.
    stage.work().await;
    let before = stage.mails_to(CONTOSO).len();
    for foreign in [
        stage.secret_of(TINYCO).await.known_by(),
        Secret::given("guess"),
    ] {
        asked(&address, &foreign).await.unwrap();
    }
    stage.work().await;
    assert_eq!(stage.mails_to(CONTOSO).len(), before, "held back as before");
}

#[tokio::test]
async fn a_sign_in_that_is_over_is_erased_after_ninety_days_and_its_browser_after_half_a_year() {
    let stage = Stage::open().await;
    stage.work().await;
    stage.secret_of(CONTOSO).await;
    let (kept, known) = (
        "SELECT count(*) FROM sign_in",
        "SELECT count(*) FROM known_browser",
    );
    let day = SignedDuration::from_hours(24);
    stage.advance(day * 119).await;
    assert_eq!(
        (stage.number(kept).await, stage.number(known).await),
        (1, 1)
    );
    stage.advance(day * 2).await;
    assert_eq!(
        (stage.number(kept).await, stage.number(known).await),
        (0, 1)
    );
    stage.advance(day * 60).await;
    assert_eq!(stage.number(known).await, 0);
}
