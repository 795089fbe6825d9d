//! Invitations: random, for one address, once, for seven days; and what they can never do.

use cast::{CONTOSO, HANBIT, MANAGER, Stage};
use center::member::{self, Standing};
use center::once::Key;
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::permission::{MembershipState, TenantRole};
use tokio::task::JoinSet;

use super::{invite, invited, join, joined, link, person, recognise, standing, told, typed};

const NEW: &str = "debra@contoso.example";

#[tokio::test]
async fn who_is_invited_becomes_a_member_under_the_name_it_gives_and_is_signed_in() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, NEW, "member").await;
    assert_eq!(standing(&stage, &secret, None).await, Standing::New);
    let joined = join(&stage, &secret, None).await.unwrap();
    assert_eq!(joined.domain, "contoso.example");
    let person = recognise(&stage, &joined.secret.unwrap()).await.unwrap();
    assert_eq!(person.name, "Debra Berger");
    let (act, _) = person.customer("contoso.example").unwrap();
    assert!(!act.is_admin());
    let all = member::members(&stage.center, &admin.own, &admin.tenant).await;
    let all = all.unwrap();
    assert_eq!((all.members.len(), all.invitations.len()), (2, 0));
}

#[tokio::test]
async fn of_fifty_who_redeem_one_invitation_at_once_exactly_one_joins() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, NEW, "member").await;
    let mut tries = JoinSet::new();
    for _ in 0..50 {
        let (center, secret) = (stage.center.clone(), secret.clone());
        tries.spawn(async move {
            let visitor = center::sign_in::visitor();
            let told = (Some(super::new_person("Debra Berger")), "one of fifty");
            member::join(&center, &visitor, &secret, None, told).await
        });
    }
    let outcomes = tries.join_all().await;
    let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(won, 1);
    for lost in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(lost, CenterFault::NotFound), "{lost:?}");
    }
    let people = "SELECT count(*) FROM person WHERE name = 'Debra Berger'";
    assert_eq!(stage.number(people).await, 1);
}

#[tokio::test]
async fn case_13_a_link_works_once_for_seven_days_and_not_after_it_was_sent_again_or_taken_back() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let center = &stage.center;
    let first = invited(&stage, &admin, NEW, "member").await;
    let open = |all: member::Members| all.invitations[0].id;
    let members = || member::members(center, &admin.own, &admin.tenant);
    let id = open(members().await.unwrap());
    member::send_again(center, &admin.own, id, &Key::draw(center))
        .await
        .unwrap();
    // By its own time: the mailbox lists the newest first.
    stage.advance(SignedDuration::from_secs(5)).await;
    let second = link(&stage, NEW);
    assert_ne!(first.reveal(), second.reveal());
    assert!(matches!(
        join(&stage, &first, None).await,
        Err(CenterFault::NotFound)
    ));
    let id = open(members().await.unwrap());
    member::take_back(center, &admin.own, id).await.unwrap();
    assert!(matches!(
        join(&stage, &second, None).await,
        Err(CenterFault::NotFound)
    ));

    stage.advance(SignedDuration::from_secs(5)).await;
    let late = invited(&stage, &admin, NEW, "member").await;
    stage.advance(SignedDuration::from_hours(24 * 7)).await;
    assert!(matches!(
        join(&stage, &late, None).await,
        Err(CenterFault::NotFound)
    ));
    assert_eq!(person(&stage, NEW).await, None);
}

#[tokio::test]
async fn case_16_the_secret_has_256_bits_and_only_its_hash_is_kept() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, NEW, "member").await;
    assert_eq!(secret.reveal().len(), 43);
    let carried = format!(
        "SELECT count(*) FROM job WHERE CAST(payload AS text) LIKE '%{}%'",
        secret.reveal()
    );
    assert_eq!(stage.number(&carried).await, 0, "erased once handed over");
}

#[tokio::test]
async fn case_2_an_invitation_for_an_account_overwrites_nothing_and_needs_its_owner() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, HANBIT, "admin").await;
    assert_eq!(standing(&stage, &secret, None).await, Standing::SignInFirst);
    let stolen = join(&stage, &secret, None).await;
    assert!(matches!(
        stolen,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    let thief = stage.sign_in(CONTOSO).await;
    assert_eq!(
        standing(&stage, &secret, Some(&thief)).await,
        Standing::SomebodyElse
    );
    let stolen = join(&stage, &secret, Some(&thief)).await;
    assert!(matches!(
        stolen,
        Err(CenterFault::Conflict(Conflict::State))
    ));

    let owner = stage.sign_in(HANBIT).await;
    let joined = join(&stage, &secret, Some(&owner)).await.unwrap();
    assert!(joined.secret.is_none(), "no other sign-in");
    let owner = stage.sign_in(HANBIT).await;
    assert_eq!(owner.name, "admin", "not what the form said");
    let domains: Vec<_> = owner
        .tenants()
        .map(|tenant| tenant.domain.as_str())
        .collect();
    assert_eq!(domains.len(), 2, "{domains:?}");
}

#[tokio::test]
async fn the_inviter_learns_nothing_of_whose_an_address_is() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    // The first entry begins the tenant's chain; only then are all alike.
    invite(&stage, &admin, &typed(NEW, "member")).await.unwrap();
    let mut written = Vec::new();
    for address in [MANAGER, HANBIT, "nobody@elsewhere.example"] {
        let before = stage.imprint().await;
        invite(&stage, &admin, &typed(address, "member"))
            .await
            .unwrap();
        written.push(stage.imprint().await.changes_since(&before));
    }
    assert_eq!(written[0], written[1]);
    assert_eq!(written[1], written[2]);
}

#[tokio::test]
async fn nobody_of_the_center_becomes_a_customer_and_only_the_invitee_is_told() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, MANAGER, "admin").await;
    assert_eq!(standing(&stage, &secret, None).await, Standing::SignInFirst);
    let manager = stage.sign_in(MANAGER).await;
    assert_eq!(
        standing(&stage, &secret, Some(&manager)).await,
        Standing::OtherKind
    );
    let refused = join(&stage, &secret, Some(&manager)).await;
    assert!(matches!(
        refused,
        Err(CenterFault::Conflict(Conflict::State))
    ));
}

#[tokio::test]
async fn who_is_of_the_tenant_or_invited_already_is_not_invited_again() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let again = invite(&stage, &admin, &typed(CONTOSO, "member")).await;
    assert_eq!(told(again), [("address", "error-member-already")]);
    invite(&stage, &admin, &typed(NEW, "member")).await.unwrap();
    let again = invite(&stage, &admin, &typed(NEW, "admin")).await;
    assert_eq!(told(again), [("address", "error-invited-already")]);
    let wrong = invite(&stage, &admin, &typed("nobody", "")).await;
    assert_eq!(
        told(wrong),
        [("address", "error-address"), ("role", "error-choose")]
    );
}

#[tokio::test]
async fn the_same_key_invites_once() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let key = Key::draw(&stage.center);
    for _ in 0..2 {
        let form = typed(NEW, "member");
        member::invite(&stage.center, &admin.own, &admin.tenant, &form, &key)
            .await
            .unwrap();
    }
    stage.work().await;
    assert_eq!(stage.mails_to(NEW).len(), 1);
}

#[tokio::test]
async fn an_invitation_from_before_brings_nobody_back_who_was_suspended() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let center = &stage.center;
    let debra = joined(&stage, &admin, NEW, "member").await;
    // While the membership is ended the address may be invited; it comes back another way.
    member::end(center, &admin.own, debra.person).await.unwrap();
    stage.advance(SignedDuration::from_secs(5)).await;
    let secret = invited(&stage, &admin, NEW, "member").await;
    stage
        .tamper("UPDATE membership SET state = 'active' WHERE state = 'ended'")
        .await;
    member::suspend(center, &admin.own, debra.person)
        .await
        .unwrap();
    let reader = stage.sign_in(NEW).await;
    let back = join(&stage, &secret, Some(&reader)).await;
    assert!(matches!(back, Err(CenterFault::NotFound)));
    let held = member::member(center, &admin.own, &admin.tenant, debra.person).await;
    let held = held.unwrap();
    assert_eq!(
        (held.role, held.state),
        (TenantRole::Member, MembershipState::Suspended)
    );
}
