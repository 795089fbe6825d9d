//! The representative: what its mandate covers and for how long, and that every act is entered as its.

use cast::{CONTOSO, Customer, EN, Stage, how, what};
use center::member::{self, MandateTyped};
use center::once::Key;
use center::request::{self, Door};
use center::sign_in::SignedIn;
use center::task::{self, Evidence};
use center::{CenterFault, guidance, meeting};
use jiff::SignedDuration;
use process::identity::{GuidanceId, MeetingId, TaskId};
use process::permission::{Action, Scope, TenantAct};

use super::{invite, invited, join, link, person, recognise, told, typed};

const ROBIN: &str = "robin@agency.example";

/// A representative with these scopes until this day, by an invitation it accepted.
async fn named(stage: &Stage, admin: &Customer, scopes: &[&str], until: &str) -> SignedIn {
    let mut form = typed(ROBIN, "representative");
    form.mandate = MandateTyped {
        scopes: scopes.iter().map(|&word| word.to_owned()).collect(),
        until: until.to_owned(),
    };
    invite(stage, admin, &form).await.unwrap();
    stage.work().await;
    let joined = join(stage, &link(stage, ROBIN), None).await.unwrap();
    recognise(stage, &joined.secret.unwrap()).await.unwrap()
}

fn act(signed_in: &SignedIn) -> TenantAct {
    signed_in.within("contoso.example").unwrap().0
}

#[tokio::test]
async fn a_representative_files_a_request_within_its_mandate_and_it_is_entered_as_its() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let robin = named(&stage, &admin, &["request"], "2026-12-01").await;
    assert!(
        robin.customer("contoso.example").is_err(),
        "none of its own"
    );
    let act = act(&robin);
    let (center, tenant) = (&stage.center, &admin.tenant);
    let reference = request::begin(center, &act, Door::QuickAction, Vec::new())
        .await
        .unwrap();
    request::answer_what(center, &act, tenant, &reference, &what(&["teams"]))
        .await
        .unwrap();
    request::answer_how(center, &act, tenant, &reference, &how("en"))
        .await
        .unwrap();
    request::file(center, &act, tenant, &reference, true, &Key::draw(center))
        .await
        .unwrap();
    let by = "SELECT count(*) FROM audit_entry WHERE actor_kind = 'representative' \
              AND action = 'file_request'";
    assert_eq!(stage.number(by).await, 2, "begun and sent");
    assert!(act.permit(Action::SeeTenant).is_err());
    assert!(act.permit(Action::CompleteTask).is_err());
}

#[tokio::test]
async fn a_mandate_holds_through_its_last_day_by_the_tenants_clock() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = {
        named(&stage, &admin, &["see_plan"], "2026-11-03").await;
        stage.secret_of(ROBIN).await
    };
    let last = "2026-11-03T23:59:59Z".parse().unwrap();
    stage.advance_to(last).await;
    let robin = recognise(&stage, &secret).await.unwrap();
    assert!(robin.within("contoso.example").is_ok());
    stage.advance(SignedDuration::from_secs(1)).await;
    let robin = recognise(&stage, &secret).await.unwrap();
    assert!(robin.within("contoso.example").is_err());
    assert_eq!(robin.tenants().count(), 0);
}

#[tokio::test]
async fn a_revoked_mandate_opens_nothing_from_the_next_page_on_and_can_be_given_anew() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    named(&stage, &admin, &["see_plan", "do_tasks"], "2026-12-01").await;
    let secret = stage.secret_of(ROBIN).await;
    let (center, own) = (&stage.center, &admin.own);
    let robin = person(&stage, ROBIN).await.unwrap();
    member::revoke_mandate(center, own, robin).await.unwrap();
    let seen = recognise(&stage, &secret).await.unwrap();
    assert!(seen.within("contoso.example").is_err());

    let anew = MandateTyped {
        scopes: vec!["request".to_owned()],
        until: "2026-12-24".to_owned(),
    };
    let key = Key::draw(center);
    member::give_mandate(center, own, &admin.tenant, robin, &anew, &key)
        .await
        .unwrap();
    let seen = recognise(&stage, &secret).await.unwrap();
    let TenantAct::Representative(act) = act(&seen) else {
        panic!("not of the tenant's own")
    };
    assert_eq!(act.scopes().iter().collect::<Vec<_>>(), [Scope::Request]);
}

#[tokio::test]
async fn what_was_begun_before_the_revocation_is_refused_in_its_own_transaction() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&admin, "en", &["teams"]).await;
    let robin = named(&stage, &admin, &["request", "do_tasks"], "2026-12-01").await;
    // As a page had it a moment ago.
    let (act, center, tenant) = (act(&robin), &stage.center, &admin.tenant);
    member::revoke_mandate(center, &admin.own, robin.person)
        .await
        .unwrap();
    let before = stage.imprint().await;
    let (some, start) = (uuid::Uuid::nil(), stage.now());
    let (task, held) = (TaskId(some), MeetingId(some));
    let reference = "REQ-ZZZZZZ".parse().unwrap();
    let wanted = meeting::Wanted::Planned {
        engagement,
        name: "kickoff".parse().unwrap(),
    };
    let series = vec![("kickoff".parse().unwrap(), start)];
    let key = || Key::draw(center);
    let none = Evidence::default;
    let refused = [
        task::say_stuck(center, &act, task, "It waits.", &key()).await,
        task::reply(center, &act, task, "Please look.", &key()).await,
        task::complete(center, &act, task, none(), &key()).await,
        task::ask_for_review(center, &act, task, none(), &key()).await,
        task::reopen(center, &act, task).await,
        guidance::acknowledge(center, &act, GuidanceId(some)).await,
        meeting::hold(center, &act, &wanted, start, &key())
            .await
            .map(drop),
        meeting::book(center, &act, &wanted, start, &key())
            .await
            .map(drop),
        meeting::confirm(center, &act, held, start, &key())
            .await
            .map(drop),
        meeting::let_go(center, &act, held).await,
        meeting::move_to(center, &act, held, start, &key()).await,
        meeting::cancel(center, &act, held, &key()).await,
        meeting::book_series(center, &act, engagement, series, &key())
            .await
            .map(drop),
        request::begin(center, &act, Door::QuickAction, Vec::new())
            .await
            .map(drop),
        request::answer_what(center, &act, tenant, &reference, &what(&["teams"])).await,
        request::answer_how(center, &act, tenant, &reference, &how("en")).await,
        request::file(center, &act, tenant, &reference, true, &key())
            .await
            .map(drop),
        request::withdraw(center, &act, &reference).await,
    ];
    for (number, refused) in refused.iter().enumerate() {
        let refused = refused.as_ref().unwrap_err();
        assert!(
            matches!(refused, CenterFault::NotPermitted(_)),
            "{number}: {refused:?}"
        );
    }
    assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn case_9_a_representative_can_neither_widen_its_mandate_nor_name_anybody() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let all = [
        "request",
        "see_plan",
        "do_tasks",
        "see_migration",
        "migrate",
    ];
    let robin = named(&stage, &admin, &all, "2026-12-01").await;
    let act = act(&robin);
    for action in Action::ALL {
        let handed_on = !Scope::opening(*action).is_empty();
        assert_eq!(act.permit(*action).is_ok(), handed_on, "{action}");
    }
    // The forms that change people take an act of the tenant's own, which there is none of.
    assert!(act.own(Action::NameRepresentative).is_err());
}

#[tokio::test]
async fn a_mandate_without_scope_or_beyond_a_year_is_not_given() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let mut form = typed(ROBIN, "representative");
    form.mandate.until = "2028-01-01".to_owned();
    let refused = invite(&stage, &admin, &form).await;
    assert_eq!(
        told(refused),
        [
            ("scope", "error-choose-any"),
            ("until", "error-mandate-far")
        ]
    );
}

#[tokio::test]
async fn a_member_has_no_mandate_to_be_given() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let secret = invited(&stage, &admin, ROBIN, "member").await;
    join(&stage, &secret, None).await.unwrap();
    let robin = person(&stage, ROBIN).await.unwrap();
    let anew = MandateTyped {
        scopes: vec!["request".to_owned()],
        until: "2026-12-24".to_owned(),
    };
    let (center, key) = (&stage.center, Key::draw(&stage.center));
    let given = member::give_mandate(center, &admin.own, &admin.tenant, robin, &anew, &key).await;
    assert!(matches!(given, Err(CenterFault::NotFound)), "{given:?}");
}

#[tokio::test]
async fn a_representative_books_a_meeting_and_it_and_the_owner_of_the_request_are_invited() {
    let stage = Stage::open().await;
    let admin = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&admin, "en", &["teams"]).await;
    let robin = named(&stage, &admin, &["do_tasks"], "2026-12-01").await;
    let (act, center) = (act(&robin), &stage.center);
    let wanted = meeting::Wanted::Planned {
        engagement,
        name: "kickoff".parse().unwrap(),
    };
    let free = meeting::free_slots(center, &act, &admin.tenant, &wanted, (None, None)).await;
    let slot = free
        .unwrap()
        .days
        .into_iter()
        .find_map(|day| match day.state {
            meeting::DayState::Free(slots) => slots.first().map(|slot| slot.start),
            _ => None,
        });
    let key = Key::draw(center);
    meeting::book(center, &act, &wanted, slot.unwrap(), &key)
        .await
        .unwrap();
    stage.work().await;
    for address in [ROBIN, CONTOSO, EN] {
        let mails = stage.mails_to(address);
        let invited = mails.iter().filter(|mail| mail.invitation.is_some());
        assert_eq!(invited.count(), 1, "{address}");
    }
}
