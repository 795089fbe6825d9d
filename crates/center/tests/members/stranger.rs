//! Somebody whose address nobody here knows comes to prove a domain: that address gets a code, and
//! asking for such codes has bounds of its own.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use cast::{CONTOSO, MANAGER, Stage, WOODGROVE};
use center::CenterFault;
use center::claim::{self, Check, Proven};
use center::once::Key;
use center::people::{self, DeskTyped, MemberTyped, PersonTyped};
use center::sign_in::{self, Address, Secret};
use process::identity::{PartnerId, PersonId};
use process::language::WrittenLanguage;
use process::permission::{ManagerAct, MembershipState, TenantRole};
use store::hand_over::{HandOver, HandOverState, Proof};
use store::membership::Membership;
use store::{Id, Instant, Word};

use super::first_admin::{NEW, NOWHERE, Published, only, without_admin};
use super::{new_person, person, recognise, told};

async fn ask(stage: &Stage, address: &str, client: IpAddr) -> Result<Secret, CenterFault> {
    let to = (
        Address::parse("address", address).unwrap(),
        WrittenLanguage::English,
    );
    sign_in::ask_to_claim(&stage.center, &sign_in::visitor(), to, (client, None)).await
}

/// Asks, lets the worker send what it sends, and returns the code all the same: it stands in the outbox
/// until the worker has looked at it, whether a mail carries it or not.
async fn ask_and_overhear(stage: &Stage, address: &str, client: IpAddr) -> (Secret, String) {
    let browser = ask(stage, address, client).await;
    let browser = browser.expect("no refusal tells that others asked");
    (browser, overhear(stage).await)
}

async fn overhear(stage: &Stage) -> String {
    let waiting = "SELECT CAST(payload -> 'letter' ->> 'code' AS bigint) FROM job \
                   WHERE CAST(payload AS text) LIKE '%sign_in_code%'";
    let code = stage.number(waiting).await;
    stage.work().await;
    format!("{code:06}")
}

async fn enter(stage: &Stage, (browser, code): &(Secret, String)) -> Result<Secret, CenterFault> {
    let visitor = sign_in::visitor();
    sign_in::enter_code(&stage.center, &visitor, Some(browser), code, "a browser").await
}

/// The right code opens nothing to the stranger whom no mail reached.
async fn makes_nobody(stage: &Stage, asked: &(Secret, String)) {
    assert_eq!(told(enter(stage, asked).await), [("code", "error-code")]);
    assert_eq!(person(stage, NOWHERE).await, None);
}

#[tokio::test]
async fn a_stranger_gets_a_code_proves_a_domain_and_becomes_the_first_admin() {
    let stage = without_admin().await;
    let names = Published::default();
    stage.center.ask_names_by(Arc::new(names.clone()));
    let (browser, code) = stage.ask_to_claim(NOWHERE).await;
    assert_eq!(
        person(&stage, NOWHERE).await,
        None,
        "nobody before the code"
    );
    let visitor = sign_in::visitor();
    let secret = sign_in::enter_code(&stage.center, &visitor, Some(&browser), &code, "new").await;
    let secret = secret.unwrap();
    let stranger = recognise(&stage, &secret).await.unwrap();
    assert_eq!(
        stranger.tenants().count(),
        0,
        "nothing is open before the proof"
    );

    let (center, act) = (&stage.center, stranger.newcomer().unwrap());
    assert!(claim::own_tenant(center, &act).await.unwrap().is_none());
    let id = claim::begin(center, &act, "contoso.example").await.unwrap();
    names.publish(&[&only(&stage, &stranger).await.value]);
    assert_eq!(claim::check(center, &act, id).await.unwrap(), Check::Found);
    let (key, who) = (Key::draw(center), new_person("Debra Berger"));
    let domain = claim::become_admin(center, &act, Proven::Domain(id), who, &key).await;
    assert_eq!(domain.unwrap(), "contoso.example");
    let seen = recognise(&stage, &secret).await.unwrap();
    assert!(seen.customer("contoso.example").unwrap().0.is_admin());
}

#[tokio::test]
async fn a_code_asked_for_to_sign_in_makes_nobody_of_a_stranger() {
    let stage = without_admin().await;
    let to = (
        Address::parse("address", NOWHERE).unwrap(),
        WrittenLanguage::English,
    );
    let from = (stage.new_client(), None);
    let browser = sign_in::ask_for_code(&stage.center, &sign_in::visitor(), to, from)
        .await
        .unwrap();
    let asked = (browser, overhear(&stage).await);
    assert!(stage.mails_to(NOWHERE).is_empty());
    makes_nobody(&stage, &asked).await;
}

#[tokio::test]
async fn every_address_leaves_the_same_rows() {
    let stage = Stage::open().await;
    let mut written = Vec::new();
    for address in [CONTOSO, "nobody@contoso.example", NOWHERE] {
        let before = stage.imprint().await;
        ask(&stage, address, stage.new_client()).await.unwrap();
        written.push(stage.imprint().await.changes_since(&before));
        stage.work().await;
        assert_eq!(stage.mails_to(address).len(), 1, "{address}");
    }
    assert_eq!(written[0], written[1]);
    assert_eq!(written[0], written[2]);
}

#[tokio::test]
async fn one_client_asks_five_times_an_hour_to_whatever_addresses() {
    let stage = Stage::open().await;
    let client = stage.new_client();
    for number in 0..5 {
        let address = format!("one-{number}@nowhere.example");
        ask(&stage, &address, client).await.unwrap();
    }
    let more = ask(&stage, "one-5@nowhere.example", client).await;
    assert!(
        matches!(more, Err(CenterFault::TooOften(3_600))),
        "{more:?}"
    );
    // Somebody known is not kept from signing in by that.
    let to = (
        Address::parse("address", CONTOSO).unwrap(),
        WrittenLanguage::English,
    );
    sign_in::ask_for_code(&stage.center, &sign_in::visitor(), to, (client, None))
        .await
        .unwrap();
    stage.advance(jiff::SignedDuration::from_mins(61)).await;
    ask(&stage, "one-5@nowhere.example", client).await.unwrap();
}

#[tokio::test]
async fn clients_of_one_ipv6_site_count_as_one() {
    let stage = Stage::open().await;
    let of_site = |site: u16, network: u16| {
        IpAddr::from(Ipv6Addr::new(0x2001, 0xdb8, site, network, 0, 0, 0, 1))
    };
    for number in 0..5 {
        let address = format!("one-{number}@nowhere.example");
        ask(&stage, &address, of_site(1, number)).await.unwrap();
    }
    let more = ask(&stage, NOWHERE, of_site(1, 5)).await;
    assert!(
        matches!(more, Err(CenterFault::TooOften(3_600))),
        "{more:?}"
    );
    ask(&stage, NOWHERE, of_site(2, 0)).await.unwrap();
}

#[tokio::test]
async fn one_client_gets_three_mails_a_day_to_one_address_and_keeps_nobody_else_from_one() {
    let stage = Stage::open().await;
    let client = stage.new_client();
    for _ in 0..3 {
        ask_and_overhear(&stage, NOWHERE, client).await;
    }
    let fourth = ask_and_overhear(&stage, NOWHERE, client).await;
    assert_eq!(stage.mails_to(NOWHERE).len(), 3);
    makes_nobody(&stage, &fourth).await;
    let asked = stage.ask_to_claim(NOWHERE).await;
    assert!(enter(&stage, &asked).await.is_ok());
}

#[tokio::test]
async fn one_address_gets_ten_mails_a_day_whoever_asks() {
    let stage = Stage::open().await;
    for _ in 0..10 {
        ask_and_overhear(&stage, NOWHERE, stage.new_client()).await;
    }
    let eleventh = ask_and_overhear(&stage, NOWHERE, stage.new_client()).await;
    assert_eq!(stage.mails_to(NOWHERE).len(), 10);
    makes_nobody(&stage, &eleventh).await;
    stage.advance(jiff::SignedDuration::from_hours(24)).await;
    ask(&stage, NOWHERE, stage.new_client()).await.unwrap();
    stage.work().await;
    assert_eq!(stage.mails_to(NOWHERE).len(), 11, "a day later");
}

#[tokio::test]
async fn all_together_have_strangers_mailed_a_hundred_times_an_hour_and_keep_nobody_known_out() {
    let stage = without_admin().await;
    for number in 0..100 {
        let address = format!("one-{number}@nowhere.example");
        ask(&stage, &address, stage.new_client()).await.unwrap();
    }
    stage.work().await;
    let mut written = Vec::new();
    let mut held_back = None;
    for address in [CONTOSO, NEW, NOWHERE] {
        let before = stage.imprint().await;
        let browser = ask(&stage, address, stage.new_client()).await;
        let browser = browser.expect("nobody is refused for what others asked");
        written.push(stage.imprint().await.changes_since(&before));
        held_back = Some((browser, overhear(&stage).await));
        // Who is known, and whoever a tenant waits for, gets the code; a stranger's is held back.
        let mailed = usize::from(address != NOWHERE);
        assert_eq!(stage.mails_to(address).len(), mailed, "{address}");
    }
    assert_eq!(written[0], written[1]);
    assert_eq!(written[0], written[2]);
    makes_nobody(&stage, &held_back.unwrap()).await;
    stage.advance(jiff::SignedDuration::from_mins(61)).await;
    let asked = stage.ask_to_claim(NOWHERE).await;
    assert!(enter(&stage, &asked).await.is_ok(), "an hour later");
}

/// Comes to prove a domain, and is a person with nothing from then on. Returns the sign-in's secret.
async fn come(stage: &Stage, address: &str) -> Secret {
    let asked = stage.ask_to_claim(address).await;
    enter(stage, &asked).await.unwrap()
}

#[tokio::test]
async fn a_stranger_without_a_place_is_erased_after_ninety_days_and_nobody_else() {
    let stage = without_admin().await;
    let day = jiff::SignedDuration::from_hours(24);
    let (came, joined, asked) = (NOWHERE, "joined@nowhere.example", "asked@nowhere.example");
    for address in [came, joined, asked] {
        come(&stage, address).await;
    }
    let (one, other) = (
        person(&stage, joined).await.unwrap(),
        person(&stage, asked).await.unwrap(),
    );
    give_places(&stage, one, other).await;
    stage.advance(day * 89).await;
    for address in [came, joined, asked, CONTOSO] {
        assert!(person(&stage, address).await.is_some(), "{address}");
    }
    stage.advance(day * 2).await;
    assert_eq!(person(&stage, came).await, None);
    for address in [joined, asked, CONTOSO] {
        assert!(person(&stage, address).await.is_some(), "{address}");
    }
    let entered = "SELECT count(*) FROM audit_entry \
                   WHERE action = 'erase_person' AND actor_kind = 'worker'";
    assert_eq!(stage.number(entered).await, 1);
    let reading = stage.center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert_eq!(broken, []);
    drop(reading);
    // Whoever comes again is somebody new.
    come(&stage, came).await;
    assert!(person(&stage, came).await.is_some());
}

/// One belongs to a tenant no longer, the other asked in vain to become its admin: both are part of what
/// happened there.
async fn give_places(stage: &Stage, one: PersonId, other: PersonId) {
    let at = stage.now();
    stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let tenant = store::tenant::holding_domain(writing, "contoso.example").await?;
                let tenant = tenant.unwrap().id;
                let ended = Membership {
                    tenant_id: tenant,
                    person_id: Id(one),
                    role: Word(TenantRole::Member),
                    state: Word(MembershipState::Ended),
                    since: Instant(at),
                };
                store::membership::add(writing, ended).await?;
                let stopped = HandOver {
                    id: other.0,
                    tenant_id: tenant,
                    person_id: Id(other),
                    proof: Word(Proof::Dns),
                    domain: "contoso.example".to_owned(),
                    proven_at: Instant(at),
                    reason: "Nobody else is left".to_owned(),
                    state: Word(HandOverState::Stopped),
                    asked_at: Instant(at),
                    answered_by: None,
                    answered_at: None,
                    due_at: None,
                    ended_at: Some(Instant(at)),
                    ended_by: None,
                };
                store::hand_over::add(writing, stopped).await
            })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_stranger_who_came_back_stays_as_long_as_the_sign_in_holds() {
    let stage = Stage::open().await;
    let day = jiff::SignedDuration::from_hours(24);
    come(&stage, NOWHERE).await;
    stage.advance(day * 80).await;
    stage.sign_in(NOWHERE).await;
    stage.advance(day * 20).await;
    assert!(person(&stage, NOWHERE).await.is_some());
    stage.advance(day * 11).await;
    assert_eq!(person(&stage, NOWHERE).await, None);
}

fn named(address: &str) -> PersonTyped {
    PersonTyped {
        name: "Nina Ford".to_owned(),
        address: address.to_owned(),
        language: "en".to_owned(),
        zone: "Europe/London".to_owned(),
    }
}

async fn add_manager(stage: &Stage, act: &ManagerAct, address: &str) -> Result<(), CenterFault> {
    let typed = MemberTyped {
        person: named(address),
        roles: vec!["manager".to_owned()],
        desk: DeskTyped::default(),
    };
    let key = Key::draw(&stage.center);
    people::add(&stage.center, act, &typed, &key)
        .await
        .map(|_| ())
}

async fn add_to_partner(
    stage: &Stage,
    (act, partner): (&ManagerAct, PartnerId),
    address: &str,
) -> Result<(), CenterFault> {
    let key = Key::draw(&stage.center);
    center::partner::add_member(&stage.center, act, partner, &named(address), &key).await
}

#[tokio::test]
async fn a_stranger_becomes_the_centers_or_a_partners_and_what_it_was_signed_in_for_ends() {
    let stage = Stage::open().await;
    let woodgrove = stage
        .partner("Woodgrove", WOODGROVE, &["contoso.example"])
        .await;
    let act = stage.manager(MANAGER).await;
    let (colleague, partners) = (NOWHERE, "partner@nowhere.example");
    let cookies = [come(&stage, colleague).await, come(&stage, partners).await];
    let known = person(&stage, colleague).await;
    add_manager(&stage, &act, colleague).await.unwrap();
    add_to_partner(&stage, (&act, woodgrove), partners)
        .await
        .unwrap();
    assert_eq!(
        person(&stage, colleague).await,
        known,
        "the same person, on another side"
    );
    for cookie in cookies {
        assert!(recognise(&stage, &cookie).await.is_none());
    }
    let colleague = stage.sign_in(colleague).await;
    assert!(colleague.manager().is_ok() && colleague.newcomer().is_err());
    assert_eq!(colleague.name, "Nina Ford");
    let partners = stage.sign_in(partners).await;
    assert!(partners.partner().is_ok() && partners.newcomer().is_err());
}

#[tokio::test]
async fn whoever_has_or_asks_for_a_place_is_not_taken_over() {
    let stage = Stage::open().await;
    let woodgrove = stage
        .partner("Woodgrove", WOODGROVE, &["contoso.example"])
        .await;
    let act = stage.manager(MANAGER).await;
    let secret = come(&stage, NOWHERE).await;
    let stranger = recognise(&stage, &secret).await.unwrap();
    let newcomer = stranger.newcomer().unwrap();
    claim::begin(&stage.center, &newcomer, "contoso.example")
        .await
        .unwrap();
    for address in [NOWHERE, CONTOSO, MANAGER, WOODGROVE] {
        let known = [("address", "error-address-known")];
        let refused = add_manager(&stage, &act, address).await;
        assert_eq!(told(refused), known, "{address}");
        if address != WOODGROVE {
            let refused = add_to_partner(&stage, (&act, woodgrove), address).await;
            assert_eq!(told(refused), known, "{address}");
        }
    }
    assert!(recognise(&stage, &secret).await.is_some());
}
