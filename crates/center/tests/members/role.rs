//! Roles, suspending, ending, and that somebody is always left to name others.

use cast::{CONTOSO, HANBIT, OPERATOR, Stage};
use center::once::Key;
use center::person::{Erasure, erase};
use center::sign_in::operator_at_console;
use center::{CenterFault, Conflict, hand_over, member};
use process::permission::Action;
use tokio::task::JoinSet;

use super::{invite, joined, recognise, told, typed};

const NEW: &str = "debra@contoso.example";

#[tokio::test]
async fn the_last_active_admin_cannot_demote_suspend_or_end_itself() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let (center, own, me) = (&stage.center, &admin.own, admin.own.person());
    let last = |field| [(field, "error-last-admin")];
    assert_eq!(
        told(member::set_role(center, own, me, "member").await),
        last("role")
    );
    assert_eq!(
        told(member::suspend(center, own, me).await),
        last("suspend")
    );
    assert_eq!(told(member::end(center, own, me).await), last("end"));

    let debra = joined(&stage, &admin, NEW, "admin").await;
    member::suspend(center, own, debra.person).await.unwrap();
    assert_eq!(told(member::end(center, own, me).await), last("end"));
    member::resume(center, own, debra.person).await.unwrap();
    member::set_role(center, own, me, "member").await.unwrap();
    let me = stage.customer(CONTOSO).await;
    let refused = member::set_role(center, &me.own, debra.person, "member").await;
    assert!(matches!(refused, Err(CenterFault::NotPermitted(_))));
}

#[tokio::test]
async fn two_admins_who_end_each_other_at_once_leave_one() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let debra = joined(&stage, &admin, NEW, "admin").await;
    let (other, _) = debra.customer("contoso.example").unwrap();
    let mut tries = JoinSet::new();
    for (act, target) in [
        (admin.own.clone(), debra.person),
        (other, admin.own.person()),
    ] {
        let center = stage.center.clone();
        tries.spawn(async move { member::end(&center, &act, target).await });
    }
    let done = tries.join_all().await;
    assert_eq!(
        done.iter().filter(|done| done.is_ok()).count(),
        1,
        "{done:?}"
    );
    let active = "SELECT count(*) FROM membership m JOIN tenant t ON t.id = m.tenant_id \
                  WHERE t.domain = 'contoso.example' AND m.role = 'admin' AND m.state = 'active'";
    assert_eq!(stage.number(active).await, 1);
}

#[tokio::test]
async fn ending_kills_the_sign_ins_at_once_if_nothing_else_is_left() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    joined(&stage, &admin, NEW, "member").await;
    let (secret, other) = (stage.secret_of(NEW).await, stage.secret_of(HANBIT).await);
    let debra = recognise(&stage, &secret).await.unwrap().person;
    member::end(&stage.center, &admin.own, debra).await.unwrap();
    assert!(recognise(&stage, &secret).await.is_none());
    assert!(recognise(&stage, &other).await.is_some());
    let again = member::resume(&stage.center, &admin.own, debra).await;
    assert!(matches!(again, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn who_belongs_to_another_tenant_as_well_stays_signed_in_there() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let invitation = super::invited(&stage, &admin, HANBIT, "member").await;
    let owner = stage.sign_in(HANBIT).await;
    super::join(&stage, &invitation, Some(&owner))
        .await
        .unwrap();
    let secret = stage.secret_of(HANBIT).await;
    member::end(&stage.center, &admin.own, owner.person)
        .await
        .unwrap();
    let left = recognise(&stage, &secret).await.unwrap();
    assert!(left.customer("contoso.example").is_err());
    assert!(left.customer("hanbit.example").is_ok());
}

#[tokio::test]
async fn case_26_an_admin_changes_nobody_of_another_tenant() {
    let stage = Stage::open().await;
    let (admin, other) = (stage.customer(CONTOSO).await, stage.sign_in(HANBIT).await);
    let (center, own, them) = (&stage.center, &admin.own, other.person);
    let before = stage.imprint().await;
    for outcome in [
        member::set_role(center, own, them, "member").await,
        member::suspend(center, own, them).await,
        member::resume(center, own, them).await,
        member::end(center, own, them).await,
        member::revoke_mandate(center, own, them).await,
    ] {
        assert!(matches!(outcome, Err(CenterFault::NotFound)), "{outcome:?}");
    }
    assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn a_member_manages_nobody_and_case_1_no_form_names_who_acts() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let debra = joined(&stage, &admin, NEW, "member").await;
    let (act, _) = debra.customer("contoso.example").unwrap();
    assert!(act.permit(Action::ManageMembers).is_err());
    let center = &stage.center;
    for outcome in [
        member::set_role(center, &act, debra.person, "admin").await,
        member::end(center, &act, admin.own.person()).await,
    ] {
        assert!(
            matches!(outcome, Err(CenterFault::NotPermitted(_))),
            "{outcome:?}"
        );
    }
}

#[tokio::test]
async fn of_an_erased_person_no_invitation_proof_mandate_or_word_is_left() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    joined(&stage, &admin, NEW, "member").await;
    let debra = stage.customer(NEW).await;
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    hand_over::ask_as_member(center, &debra.own, "The admin left in May.", &key)
        .await
        .unwrap();
    // Hanbit invites the same address, which it does not know here.
    let hanbit = stage.customer(HANBIT).await;
    invite(&stage, &hanbit, &typed(NEW, "member"))
        .await
        .unwrap();
    let operator = operator_at_console(center, OPERATOR).await.unwrap();
    let done = erase(center, &operator, NEW).await.unwrap();
    assert_eq!(done, Erasure::Done);
    for left in [
        "SELECT count(*) FROM tenant_invitation WHERE address IS NOT NULL",
        "SELECT count(*) FROM hand_over WHERE ended_at IS NULL OR reason LIKE '%May%'",
        "SELECT count(*) FROM domain_claim",
        "SELECT count(*) FROM mandate WHERE revoked_at IS NULL",
        "SELECT count(*) FROM sign_in_code WHERE address LIKE 'debra@%'",
    ] {
        assert_eq!(stage.number(left).await, 0, "{left}");
    }
}
