//! A partner's request that is allowed while another of the customer is under way: it goes on by itself
//! when that one has been accepted or has ended, and never two of them are under way at once.

use cast::{CONTOSO, MANAGER, Stage, WOODGROVE};
use center::consent::{look, revoke};
use center::plan::overview;
use center::request::{self, asked};
use jiff::SignedDuration;
use process::language::WrittenLanguage;
use process::permission::Scope;
use process::state::RequestState;

use super::{allow, ask, kept, subjects};

const DOMAIN: &str = "contoso.example";
const ADATUM: &str = "partner@adatum.example";
const ASKS: &[Scope] = &[Scope::Request];
const UNDER_WAY: &str =
    "SELECT count(*) FROM request WHERE state IN ('filed', 'queued', 'offered')";

#[tokio::test]
async fn it_goes_on_by_itself_when_the_other_was_accepted_and_whoever_asked_is_told() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    let own = stage.file(&contoso, "en", &["exchange-online"]).await;
    let terms = (ASKS, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    stage.work().await;

    let (_, waiting) = look(&stage.center, &contoso.act).await.unwrap();
    assert!(waiting[0].goes_on_later());
    assert_eq!(waiting[0].other.as_ref(), Some(&own.reference));
    let (act, tenant) = (&contoso.act, &contoso.tenant);
    let view = request::look(&stage.center, act, tenant, &waits.reference).await;
    assert_eq!(view.unwrap().waits_for.as_ref(), Some(&own.reference));
    let home = overview(&stage.center, act, tenant, None, WrittenLanguage::English).await;
    assert_eq!(home.unwrap().partners.waiting, 0, "no answer is asked for");
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let seen = asked(&stage.center, &who.0, &waits.reference).await;
    assert!(seen.unwrap().is_allowed);
    // Allowing it once more changes nothing.
    let imprint = stage.imprint().await;
    allow(&stage, &contoso, &waits).await;
    assert_eq!(stage.imprint().await.changes_since(&imprint), [""; 0]);

    stage.accept().await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    stage.work().await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::Offered);
    assert_eq!(stage.number(UNDER_WAY).await, 1);
    let told = subjects(&stage, WOODGROVE);
    let subject = format!("Request {} for Contoso goes on", waits.reference);
    assert!(told.contains(&subject), "{told:?}");
}

#[tokio::test]
async fn it_goes_on_by_itself_when_the_other_was_withdrawn_and_not_if_the_consent_was_meanwhile() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let adatum = stage.partner("Adatum", ADATUM, &[DOMAIN]).await;
    let first = stage.on_behalf(ADATUM, DOMAIN).await.unwrap();
    let second = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let first_waits = ask(&stage, &first, &["exchange-online"]).await.unwrap();
    stage.clock.advance(SignedDuration::from_secs(60));
    let second_waits = ask(&stage, &second, &["teams"]).await.unwrap();
    let own = stage.file(&contoso, "en", &["exchange-online"]).await;
    for partner in [woodgrove, adatum] {
        let terms = (ASKS, &["teams", "exchange-online"][..]);
        stage.consent(&contoso, partner, terms, 100).await;
    }
    request::withdraw(&stage.center, &contoso.act, &own.reference)
        .await
        .unwrap();
    stage.work().await;
    // The one that has waited longest, and that one alone.
    let standing = async |who: &_, filed: &request::Filed| {
        let (_, tenant): &(_, center::Tenant) = who;
        kept(&stage, tenant, &filed.reference).await.state.0
    };
    assert_eq!(standing(&first, &first_waits).await, RequestState::Offered);
    let waits = RequestState::AwaitingConsent;
    assert_eq!(standing(&second, &second_waits).await, waits);
    assert_eq!(stage.number(UNDER_WAY).await, 1);

    // Held back, it is no longer in the way of the next one.
    revoke(&stage.center, &contoso.own, adatum).await.unwrap();
    stage.work().await;
    assert_eq!(standing(&first, &first_waits).await, waits);
    assert_eq!(
        standing(&second, &second_waits).await,
        RequestState::Offered
    );

    // Without consent nothing goes on when it has ended.
    let ends = &second_waits.reference;
    request::withdraw(&stage.center, &contoso.act, ends)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(standing(&first, &first_waits).await, waits);
    assert_eq!(stage.number(UNDER_WAY).await, 0);
}

#[tokio::test]
async fn while_it_waits_for_another_request_nobody_is_reminded_and_it_is_taken_from_nobody() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    let own = stage.file(&contoso, "en", &["exchange-online"]).await;
    allow(&stage, &contoso, &waits).await;
    stage.advance(SignedDuration::from_hours(24 * 9)).await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let about = |address| {
        let mails = subjects(&stage, address);
        let about = mails.iter().filter(|subject| {
            subject.contains("still waiting") || subject.contains("Nobody answered")
        });
        about.count()
    };
    assert_eq!((about(CONTOSO), about(MANAGER)), (0, 0));
    request::withdraw(&stage.center, &contoso.act, &own.reference)
        .await
        .unwrap();
    stage.work().await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::Offered);
}

#[tokio::test]
async fn what_waited_for_the_same_service_ends_as_in_a_plan_and_not_as_unanswered() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.file(&contoso, "en", &["teams"]).await;
    allow(&stage, &contoso, &waits).await;
    stage.work().await;
    stage.accept().await;
    stage.work().await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::Withdrawn);
    let subject = format!(
        "Request {} is closed: its services are in a plan already",
        waits.reference
    );
    let times = |address: &str, subject: &str| {
        let mails = subjects(&stage, address);
        mails.iter().filter(|one| one.contains(subject)).count()
    };
    for reader in [CONTOSO, WOODGROVE] {
        assert_eq!(times(reader, &subject), 1, "{reader}");
    }
    let mails = stage.mails_to(WOODGROVE);
    let told = mails
        .iter()
        .find(|mail| mail.subject.to_string().contains(&subject));
    let text = &told.unwrap().text;
    assert!(text.contains("already in a plan of Contoso"), "{text}");
    stage.advance(SignedDuration::from_hours(24 * 9)).await;
    for reader in [CONTOSO, WOODGROVE, MANAGER] {
        assert_eq!(times(reader, "Nobody answered"), 0, "{reader}");
    }
}
