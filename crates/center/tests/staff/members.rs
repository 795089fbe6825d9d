//! People of the Center: added, changed, given roles, and what losing one means.

use cast::{CONTOSO, EN, MANAGER, OPERATOR, Stage};
use center::once::Key;
use center::people::{self, DeskTyped, Member, MemberTyped, PersonTyped, RoleStep};
use center::{CenterFault, Conflict, sign_in};
use process::identity::PersonId;
use process::permission::{CenterRole, ManagerAct, MembershipState};

use crate::{only_offer, told};

const NEW: &str = "nina@center.example";

fn specialist() -> MemberTyped {
    let open = "09:00-12:00, 13:00-18:00".to_owned();
    let closed = String::new();
    MemberTyped {
        person: PersonTyped {
            name: "Nina Ford".to_owned(),
            address: NEW.to_owned(),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        },
        roles: vec!["specialist".to_owned()],
        desk: DeskTyped {
            region: "emea".to_owned(),
            hours: [
                open.clone(),
                open.clone(),
                open.clone(),
                open.clone(),
                open,
                closed.clone(),
                closed,
            ],
            holidays: "gb".to_owned(),
            speaks: vec!["en".to_owned(), "fr".to_owned()],
            services: vec!["exchange-online".to_owned(), "teams".to_owned()],
            capacity: "30".to_owned(),
            weight: "2".to_owned(),
        },
    }
}

async fn named(stage: &Stage, act: &ManagerAct, name: &str) -> Member {
    let mut all = people::members(&stage.center, act).await.unwrap();
    all.retain(|member| member.name == name);
    assert_eq!(all.len(), 1, "{name}");
    all.remove(0)
}

fn state(member: &Member, role: CenterRole) -> Option<MembershipState> {
    let held = member.roles.iter().find(|held| held.role == role);
    held.map(|held| held.state)
}

#[tokio::test]
async fn a_new_specialist_is_told_by_mail_and_gets_offers_after_the_first_sign_in() {
    let stage = Stage::open_without_specialists().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    let key = Key::draw(center);
    let added = people::add(center, &act, &specialist(), &key).await;
    let person = added.unwrap();
    let again = people::add(center, &act, &specialist(), &key).await;
    assert_eq!(again.unwrap(), person, "sent twice, added once");
    stage.work().await;
    let mails = stage.mails_to(NEW);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("/sign-in"), "{}", mails[0].text);

    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(stage.open_offers().await.len(), 0, "only invited yet");
    let signed_in = stage.sign_in(NEW).await;
    assert!(signed_in.specialist().is_ok());
    let member = named(&stage, &act, "Nina Ford").await;
    assert_eq!(
        state(&member, CenterRole::Specialist),
        Some(MembershipState::Active)
    );
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, NEW, "what waited is offered");
    // Whatever changes the desk offers what waits.
    let member = people::member(center, &act, person).await.unwrap();
    let seen = (
        member.version,
        member.desk.as_ref().map(|desk| desk.version),
    );
    let typed = specialist();
    people::change(center, &act, person, (&typed.person, &typed.desk), seen)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, NEW);
    let late = people::change(center, &act, person, (&typed.person, &typed.desk), seen).await;
    assert!(matches!(
        late,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
}

#[tokio::test]
async fn what_a_specialist_was_offered_goes_on_when_the_role_ends() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    stage
        .file(&stage.customer(CONTOSO).await, "en", &["teams"])
        .await;
    stage.work().await;
    let (_, first) = only_offer(&stage).await;
    let person = at(&stage, &act, &first).await;
    for step in [RoleStep::Suspend, RoleStep::Resume] {
        people::put_role(center, &act, person, CenterRole::Specialist, step)
            .await
            .unwrap();
        stage.work().await;
        assert_ne!(only_offer(&stage).await.1, first, "{step:?}");
    }
}

#[tokio::test]
async fn what_somebody_leads_is_told_where_roles_end() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await;
    let (_, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let lead = at(&stage, &act, &lead).await;
    let still = people::member(&stage.center, &act, lead).await.unwrap();
    let still = still.still;
    assert_eq!((still.engagements, still.meetings), (1, 0));
}

async fn at(stage: &Stage, act: &ManagerAct, address: &str) -> PersonId {
    let all = people::members(&stage.center, act).await.unwrap();
    let found = all
        .iter()
        .find(|one| one.address.as_deref() == Some(address));
    found.unwrap().person
}

#[tokio::test]
async fn an_address_is_one_persons_and_every_wrong_field_is_named() {
    let stage = Stage::open().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    for taken in [EN, CONTOSO] {
        let mut typed = specialist();
        typed.person.address = taken.to_uppercase();
        let refused = people::add(center, &act, &typed, &Key::draw(center)).await;
        assert_eq!(told(refused), [("address", "error-address-known")]);
    }
    let mut typed = specialist();
    typed.desk.services = vec!["carrier-pigeons".to_owned()];
    typed.desk.speaks.clear();
    typed.desk.capacity = "-1".to_owned();
    typed.desk.weight = String::new();
    typed.desk.hours = <[String; 7]>::default();
    typed.desk.region = "atlantis".to_owned();
    let refused = people::add(center, &act, &typed, &Key::draw(center)).await;
    assert_eq!(
        told(refused),
        [
            ("region", "error-unknown-choice"),
            ("hours-mon", "error-hours-none"),
            ("speaks", "error-choose-any"),
            ("services", "error-unknown-choice"),
            ("capacity", "error-number"),
            ("weight", "error-empty"),
        ]
    );
    typed.roles.clear();
    let refused = people::add(center, &act, &typed, &Key::draw(center)).await;
    assert_eq!(told(refused), [("roles", "error-choose-any")]);
}

#[tokio::test]
async fn the_last_active_manager_cannot_end_and_another_can() {
    let stage = Stage::open().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    let own = act.person();
    for step in [RoleStep::End, RoleStep::Suspend] {
        let refused = people::put_role(center, &act, own, CenterRole::Manager, step).await;
        assert_eq!(told(refused), [("role", "error-people-last-manager")]);
    }
    // Somebody who was only invited cannot manage yet.
    let second = MemberTyped {
        roles: vec!["manager".to_owned()],
        ..specialist()
    };
    let second = people::add(center, &act, &second, &Key::draw(center)).await;
    let second = second.unwrap();
    let refused = people::put_role(center, &act, own, CenterRole::Manager, RoleStep::End).await;
    assert_eq!(told(refused), [("role", "error-people-last-manager")]);
    let other = stage.manager(NEW).await;
    people::put_role(center, &act, own, CenterRole::Manager, RoleStep::End)
        .await
        .unwrap();
    let refused = people::put_role(center, &other, second, CenterRole::Manager, RoleStep::End);
    assert_eq!(told(refused.await), [("role", "error-people-last-manager")]);
}

#[tokio::test]
async fn of_two_managers_who_end_each_other_at_once_one_stays() {
    let stage = Stage::open().await;
    let center = stage.center.clone();
    let first = stage.manager(MANAGER).await;
    let second = MemberTyped {
        roles: vec!["manager".to_owned()],
        ..specialist()
    };
    people::add(&center, &first, &second, &Key::draw(&center))
        .await
        .unwrap();
    stage.work().await;
    let second = stage.manager(NEW).await;
    let end = |act: ManagerAct, whom| {
        let center = center.clone();
        async move { people::put_role(&center, &act, whom, CenterRole::Manager, RoleStep::End).await }
    };
    let (one, other) = tokio::join!(
        end(first.clone(), second.person()),
        end(second.clone(), first.person())
    );
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    let active =
        "SELECT count(*) FROM center_membership WHERE role = 'manager' AND state = 'active'";
    assert_eq!(stage.number(active).await, 1);
}

#[tokio::test]
async fn whoever_loses_a_role_is_signed_out_at_once_and_a_suspended_one_comes_back() {
    let stage = Stage::open().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    let secret = stage.secret_of(OPERATOR).await;
    let person = named(&stage, &act, "operator").await.person;
    let recognised = || sign_in::recognise(center, &secret);
    assert!(recognised().await.unwrap().is_some());
    let step = |step| people::put_role(center, &act, person, CenterRole::Operator, step);
    step(RoleStep::Suspend).await.unwrap();
    assert!(recognised().await.unwrap().is_none());
    let while_suspended = stage.sign_in(OPERATOR).await;
    assert!(while_suspended.operator().is_err());
    assert!(matches!(
        step(RoleStep::Give).await,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    step(RoleStep::Resume).await.unwrap();
    let again = stage.sign_in(OPERATOR).await;
    assert!(again.operator().is_ok());
    step(RoleStep::End).await.unwrap();
    let member = named(&stage, &act, "operator").await;
    assert_eq!(
        state(&member, CenterRole::Operator),
        Some(MembershipState::Ended)
    );
    // Signing in opens nothing, and makes nothing active again.
    let after = stage.sign_in(OPERATOR).await;
    assert!(after.operator().is_err());
}

#[tokio::test]
async fn nobody_becomes_a_specialist_without_a_desk() {
    let stage = Stage::open().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    let person = named(&stage, &act, "operator").await.person;
    let give = || people::put_role(center, &act, person, CenterRole::Specialist, RoleStep::Give);
    assert_eq!(told(give().await), [("role", "error-people-desk")]);
    let member = people::member(center, &act, person).await.unwrap();
    let typed = specialist();
    let seen = (member.version, None);
    people::change(center, &act, person, (&typed.person, &typed.desk), seen)
        .await
        .unwrap();
    give().await.unwrap();
    let member = named(&stage, &act, "Nina Ford").await;
    assert_eq!(
        member.address.as_deref(),
        Some(OPERATOR),
        "the address stays"
    );
    assert_eq!(
        state(&member, CenterRole::Specialist),
        Some(MembershipState::Active)
    );
}

#[tokio::test]
async fn somebody_of_a_customer_is_nobody_of_the_center() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let customer = stage.customer(CONTOSO).await.act.person();
    let looked = people::member(&stage.center, &act, customer).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
    let give = people::put_role(
        &stage.center,
        &act,
        customer,
        CenterRole::Manager,
        RoleStep::Give,
    );
    assert!(matches!(give.await, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn the_mail_of_whoever_never_came_is_sent_again_at_most_three_times_a_day() {
    let stage = Stage::open_without_specialists().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    let mut everything = specialist();
    everything.desk.services = vec![people::ALL_SERVICES.to_owned()];
    everything.desk.holidays = "UK".to_owned();
    let added = people::add(center, &act, &everything, &Key::draw(center)).await;
    let person = added.unwrap();
    let member = people::member(center, &act, person).await.unwrap();
    assert!(member.waits());
    let desk = member.desk.unwrap();
    let all = center.catalog().rules().services().len();
    assert_eq!((desk.services.len(), desk.holidays.as_str()), (all, "GB"));
    for _ in 0..3 {
        people::send_again(center, &act, person).await.unwrap();
    }
    let often = people::send_again(center, &act, person).await;
    assert!(matches!(often, Err(CenterFault::TooOften(_))), "{often:?}");
    stage.work().await;
    assert_eq!(stage.mails_to(NEW).len(), 4);
    stage.sign_in(NEW).await;
    let come = people::send_again(center, &act, person).await;
    assert!(matches!(come, Err(CenterFault::Conflict(Conflict::State))));
    let unknown = PersonId(cast::people::new_id());
    let unknown = people::send_again(center, &act, unknown).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}
