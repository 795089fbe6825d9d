//! The first admin proves a domain: by a mail that arrives there, or by a text published there.

use std::sync::{Arc, Mutex};

use cast::{CONTOSO, EN, HANBIT, Stage};
use center::claim::{self, After, Check, Introduction, Proven};
use center::names::{Names, Texts, Unanswered};
use center::once::Key;
use center::sign_in::{self, Address, Secret, SignedIn};
use center::{CenterFault, Conflict};
use process::language::WrittenLanguage;
use tokio::task::JoinSet;

use super::{new_person, person, recognise, told};

pub(crate) const NEW: &str = "debra@contoso.example";
pub(crate) const NOWHERE: &str = "debra@nowhere.example";

/// Contoso waits for its first admin.
pub(crate) async fn without_admin() -> Stage {
    let stage = Stage::open().await;
    let gone = "UPDATE membership SET state = 'ended' WHERE tenant_id IN \
                (SELECT id FROM tenant WHERE domain = 'contoso.example')";
    stage.tamper(gone).await;
    stage
}

/// Domains that somebody has shown to be their tenant's: no manager takes them out any more.
const PROVEN: &str = "SELECT count(*) FROM tenant_domain WHERE domain = 'contoso.example' \
                      AND proven_at IS NOT NULL";

async fn ask(stage: &Stage, address: &str) -> Secret {
    let address = Address::parse("address", address).unwrap();
    let (visitor, client) = (sign_in::visitor(), (stage.new_client(), None));
    let asked = (address, WrittenLanguage::English);
    sign_in::ask_for_code(&stage.center, &visitor, asked, client)
        .await
        .unwrap()
}

async fn claim_by_address(stage: &Stage, by: &SignedIn) -> Result<String, CenterFault> {
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let (act, who) = (by.newcomer().unwrap(), new_person("Debra Berger"));
    claim::become_admin(center, &act, Proven::Address, who, &key).await
}

#[tokio::test]
async fn somebody_new_at_a_domain_without_admin_gets_a_code_and_becomes_the_first_admin() {
    let stage = without_admin().await;
    let debra = stage.sign_in(NEW).await;
    assert_eq!(debra.tenants().count(), 0, "nothing before it is confirmed");
    let act = debra.newcomer().unwrap();
    let waiting = claim::own_tenant(&stage.center, &act).await.unwrap();
    assert_eq!(waiting.unwrap().name, "Contoso");
    assert_eq!(stage.number(PROVEN).await, 0, "a sign-in proves nothing");
    assert_eq!(
        claim_by_address(&stage, &debra).await.unwrap(),
        "contoso.example"
    );
    assert_eq!(stage.number(PROVEN).await, 1);
    let debra = stage.customer(NEW).await;
    assert!(debra.own.is_admin());
}

#[tokio::test]
async fn every_other_unknown_address_gets_no_mail_and_leaves_the_same_rows() {
    let stage = without_admin().await;
    let mut written = Vec::new();
    for address in [NEW, "nobody@hanbit.example", NOWHERE, HANBIT] {
        let before = stage.imprint().await;
        ask(&stage, address).await;
        written.push(stage.imprint().await.changes_since(&before));
        stage.work().await;
        let mailed = [NEW, HANBIT].contains(&address);
        assert_eq!(
            stage.mails_to(address).len(),
            usize::from(mailed),
            "{address}"
        );
    }
    for other in &written[1..] {
        assert_eq!(&written[0], other);
    }
    assert_eq!(person(&stage, NOWHERE).await, None);
}

#[tokio::test]
async fn a_code_that_comes_too_late_for_the_first_admin_makes_nobody() {
    let stage = without_admin().await;
    let (browser, code) = stage.ask_for_code(NEW).await;
    let other = stage.sign_in("robin@contoso.example").await;
    claim_by_address(&stage, &other).await.unwrap();
    let visitor = sign_in::visitor();
    let late = sign_in::enter_code(&stage.center, &visitor, Some(&browser), &code, "late").await;
    assert_eq!(told(late), [("code", "error-code")]);
    assert_eq!(person(&stage, NEW).await, None);
}

#[tokio::test]
async fn of_fifty_who_claim_at_once_exactly_one_becomes_admin() {
    let stage = without_admin().await;
    let mut all = Vec::new();
    for number in 0..50 {
        all.push(
            stage
                .sign_in(&format!("one-{number}@contoso.example"))
                .await,
        );
    }
    let mut tries = JoinSet::new();
    for one in all {
        let center = stage.center.clone();
        tries.spawn(async move {
            let (act, key) = (one.newcomer().unwrap(), Key::draw(&center));
            let who = new_person("One of them");
            claim::become_admin(&center, &act, Proven::Address, who, &key).await
        });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1);
    for lost in outcomes.into_iter().filter_map(Result::err) {
        assert!(
            matches!(lost, CenterFault::Conflict(Conflict::State)),
            "{lost:?}"
        );
    }
}

#[tokio::test]
async fn of_fifty_who_use_one_proof_of_a_domain_at_once_exactly_one_ask_is_heard() {
    let stage = without_admin().await;
    let names = Published::default();
    stage.center.ask_names_by(Arc::new(names.clone()));
    let other = stage.sign_in(HANBIT).await;
    let act = other.newcomer().unwrap();
    let id = claim::begin(&stage.center, &act, "contoso.example")
        .await
        .unwrap();
    names.publish(&[&only(&stage, &other).await.value]);
    let found = claim::check(&stage.center, &act, id).await.unwrap();
    assert_eq!(found, Check::Found);
    let mut tries = JoinSet::new();
    for _ in 0..50 {
        let (center, act) = (stage.center.clone(), act.clone());
        tries.spawn(async move {
            let (key, who) = (Key::draw(&center), new_person("A"));
            claim::become_admin(&center, &act, Proven::Domain(id), who, &key).await
        });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1);
    let entered = "SELECT count(*) FROM audit_entry WHERE action = 'claim_tenant' \
                   AND subject_kind = 'membership'";
    assert_eq!(stage.number(entered).await, 1);
}

#[tokio::test]
async fn whom_the_tenant_let_go_does_not_come_back_by_its_old_address() {
    let stage = without_admin().await;
    let former = stage.sign_in(CONTOSO).await;
    let act = former.newcomer().unwrap();
    assert!(
        claim::own_tenant(&stage.center, &act)
            .await
            .unwrap()
            .is_none()
    );
    let back = claim_by_address(&stage, &former).await;
    assert!(matches!(back, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn nobody_of_the_center_can_claim_a_tenant() {
    let stage = without_admin().await;
    let specialist = stage.sign_in(EN).await;
    assert!(matches!(specialist.newcomer(), Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn who_one_is_must_be_said_in_a_way_that_can_be_kept() {
    let wrong = Introduction::parse("", "xx", "London");
    let expected = [
        ("name", "error-empty"),
        ("language", "error-language"),
        ("zone", "error-zone"),
    ];
    assert_eq!(told(wrong), expected);
}

/// What is published, and whether it answers.
#[derive(Clone, Default)]
pub(crate) struct Published(Arc<Mutex<Option<Vec<String>>>>);

impl Names for Published {
    fn texts<'a>(&'a self, _: &'a str) -> Texts<'a> {
        let texts = self.0.lock().unwrap().clone();
        Box::pin(async move { texts.ok_or_else(|| Unanswered("late".to_owned())) })
    }
}

impl Published {
    pub(crate) fn publish(&self, texts: &[&str]) {
        let texts = texts.iter().map(|&text| text.to_owned()).collect();
        *self.0.lock().unwrap() = Some(texts);
    }
}

/// The only claim of this person.
pub(crate) async fn only(stage: &Stage, by: &SignedIn) -> claim::DomainClaimed {
    let act = by.newcomer().unwrap();
    claim::claims(&stage.center, &act).await.unwrap().remove(0)
}

#[tokio::test]
async fn a_text_at_the_domain_makes_an_admin_whose_address_is_elsewhere() {
    let stage = without_admin().await;
    let names = Published::default();
    stage.center.ask_names_by(Arc::new(names.clone()));
    let other = stage.sign_in(HANBIT).await;
    let (center, act) = (&stage.center, other.newcomer().unwrap());
    let id = claim::begin(center, &act, "Contoso.Example.")
        .await
        .unwrap();
    let value = only(&stage, &other).await.value;
    assert_eq!(
        claim::check(center, &act, id).await.unwrap(),
        Check::Unanswered
    );
    names.publish(&["v=spf1 -all", "fasttrack-verification=0"]);
    assert_eq!(
        claim::check(center, &act, id).await.unwrap(),
        Check::Missing
    );
    assert_eq!(
        only(&stage, &other).await.after,
        None,
        "nothing before the proof"
    );
    let key = Key::draw(center);
    let early = claim::become_admin(center, &act, Proven::Domain(id), new_person("A"), &key).await;
    assert!(matches!(early, Err(CenterFault::NotFound)));

    names.publish(&["v=spf1 -all", &value]);
    assert_eq!(claim::check(center, &act, id).await.unwrap(), Check::Found);
    let after = only(&stage, &other).await.after;
    assert!(matches!(after, Some(After::FirstAdmin { ref tenant, .. }) if tenant == "Contoso"));
    let key = Key::draw(center);
    claim::become_admin(center, &act, Proven::Domain(id), new_person("A"), &key)
        .await
        .unwrap();
    assert_eq!(stage.number(PROVEN).await, 1);
    let secret = stage.secret_of(HANBIT).await;
    let seen = recognise(&stage, &secret).await.unwrap();
    assert!(seen.customer("contoso.example").unwrap().0.is_admin());
}

#[tokio::test]
async fn before_the_proof_a_domain_of_a_tenant_looks_like_any_other() {
    let stage = Stage::open().await;
    let other = stage.sign_in(HANBIT).await;
    let act = other.newcomer().unwrap();
    let mut written = Vec::new();
    for domain in ["contoso.example", "nobody.example"] {
        let before = stage.imprint().await;
        let id = claim::begin(&stage.center, &act, domain).await.unwrap();
        assert_eq!(
            claim::check(&stage.center, &act, id).await.unwrap(),
            Check::Unanswered
        );
        written.push(stage.imprint().await.changes_since(&before));
    }
    assert_eq!(written[0], written[1]);
    let claims = claim::claims(&stage.center, &act).await.unwrap();
    assert!(claims.iter().all(|claim| claim.after.is_none()));
}

#[tokio::test]
async fn a_claim_is_its_owners_alone_and_domains_are_asked_so_often() {
    let stage = Stage::open().await;
    let (one, other) = (stage.sign_in(HANBIT).await, stage.sign_in(CONTOSO).await);
    let (center, act) = (&stage.center, one.newcomer().unwrap());
    let id = claim::begin(center, &act, "nobody.example").await.unwrap();
    let foreign = claim::check(center, &other.newcomer().unwrap(), id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    for _ in 0..20 {
        claim::check(center, &act, id).await.unwrap();
    }
    let more = claim::check(center, &act, id).await;
    assert!(matches!(more, Err(CenterFault::TooOften(_))), "{more:?}");
}
