//! The tasks of a customer in a partner's hands: those of the services that the consent is about, in
//! the customer's place and in its sight, and no other; and what of it stops with the consent.

use cast::{CONTOSO, Customer, Stage, WOODGROVE};
use center::consent::revoke;
use center::migration::{self, PlanForm};
use center::once::Key;
use center::partner::{engagements, pause, resume};
use center::task::{self, Can, Evidence, Happened, Purpose, TaskList};
use center::{CenterFault, Tenant, guidance};
use jiff::SignedDuration;
use process::identity::{EngagementId, TaskId};
use process::language::WrittenLanguage::English;
use process::permission::{OnBehalfAct, Scope, TenantAct};
use process::plan::Track;
use process::state::TaskState;

use super::is_not_found;

const DOMAIN: &str = "contoso.example";
const DO: &[Scope] = &[Scope::DoTasks];
const SERVICES: &[&str] = &["exchange-online", "teams"];

/// Contoso with an engagement about two services, the first task of each open.
async fn engaged(stage: &Stage) -> (Customer, EngagementId, String) {
    let contoso = stage.customer(CONTOSO).await;
    stage.file(&contoso, "en", SERVICES).await;
    stage.work().await;
    let (engagement, lead) = stage.accept().await;
    stage.work().await;
    for name in ["exchange-map-mail-flow", "teams-check-requirements"] {
        let open = format!("UPDATE task SET state = 'open' WHERE name = '{name}'");
        assert_eq!(stage.tamper(&open).await, 1, "{name}");
    }
    (contoso, engagement, lead)
}

async fn task_named(stage: &Stage, engagement: EngagementId, name: &str) -> TaskId {
    let reading = stage.center.store().read().await.unwrap();
    let all = store::task::of_engagement(&reading, engagement).await;
    let mut all = all.unwrap().into_iter();
    let found = all.find(|task| task.name.as_str() == name);
    found.unwrap().id.0
}

/// What a partner's person of this address has for Contoso now.
async fn met(stage: &Stage, address: &str) -> (TenantAct, Tenant) {
    let (act, tenant) = stage.on_behalf(address, DOMAIN).await.unwrap();
    (act.into(), tenant)
}

async fn list(stage: &Stage, (act, tenant): &(TenantAct, Tenant)) -> TaskList {
    let list = task::list(&stage.center, act, tenant, None, English).await;
    list.unwrap().unwrap()
}

fn playbooks(list: &TaskList) -> Vec<String> {
    let mut names: Vec<_> = list.tasks.iter().map(|t| t.playbook.to_string()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

async fn complete(stage: &Stage, act: &TenantAct, task: TaskId) -> Result<(), CenterFault> {
    let shown = Evidence::parse("Done as written.", "The wiki").unwrap();
    task::complete(&stage.center, act, task, shown, &Key::draw(&stage.center)).await
}

fn is_not_permitted<T>(answer: &Result<T, CenterFault>) -> bool {
    matches!(answer, Err(CenterFault::NotPermitted(_)))
}

#[tokio::test]
async fn a_partner_does_the_tasks_of_its_service_and_has_no_other() {
    let stage = Stage::open().await;
    let (contoso, engagement, lead) = engaged(&stage).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (DO, &["exchange-online"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let who = met(&stage, WOODGROVE).await;
    let (center, act) = (&stage.center, &who.0);

    let seen = list(&stage, &who).await;
    assert_eq!(playbooks(&seen), ["exchange-online", "mail-migration"]);
    assert_eq!(seen.head.services.len(), 1, "{:?}", seen.head.services);
    assert!(seen.gates.iter().all(|gate| {
        !gate.may_verify && ["exchange-online", "mail-migration"].contains(&gate.playbook.as_str())
    }));
    let whole = task::list(center, &contoso.act, &contoso.tenant, None, English).await;
    let whole = whole.unwrap().unwrap();
    assert!(playbooks(&whole).contains(&"teams".to_owned()));
    assert!(playbooks(&whole).contains(&"core".to_owned()));

    // What is another service's, or the ground of both, is not there, whatever is tried.
    let lead = stage.specialist(&lead).await;
    for name in ["teams-check-requirements", "core-name-people"] {
        let other = task_named(&stage, engagement, name).await;
        let key = || Key::draw(center);
        let advice = guidance::Advice::parse("", "Use the wizard.", "en").unwrap();
        let advised = guidance::advise(center, &lead, other, advice, &key()).await;
        advised.unwrap();
        let reading = center.store().read().await.unwrap();
        let given = store::guidance::of_task(&reading, other).await.unwrap();
        drop(reading);
        let before = stage.imprint().await;
        let shown = || Evidence::parse("Done.", "").unwrap();
        assert!(is_not_found(
            &task::look(center, act, &who.1, other, English).await
        ));
        assert!(is_not_found(&complete(&stage, act, other).await));
        assert!(is_not_found(
            &task::takes_evidence(center, act, (Purpose::Finish, other), &key()).await
        ));
        assert!(is_not_found(
            &task::ask_for_review(center, act, other, shown(), &key()).await
        ));
        assert!(is_not_found(
            &task::say_stuck(center, act, other, "Why?", &key()).await
        ));
        assert!(is_not_found(
            &task::reply(center, act, other, "Hello.", &key()).await
        ));
        assert!(is_not_found(&task::reopen(center, act, other).await));
        assert!(is_not_found(
            &guidance::acknowledge(center, act, given[0].id.0).await
        ));
        assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
    }

    // Its own it sees as it is, with what holds it told but not named, and finishes it.
    let own = task_named(&stage, engagement, "exchange-map-mail-flow").await;
    let view = task::look(center, act, &who.1, own, English).await.unwrap();
    assert!(view.can(Can::Finish) && view.can(Can::SayStuck) && view.can(Can::Reply));
    assert!(!view.can(Can::Deviate) && !view.can(Can::Assign));
    assert!(view.members.is_empty() && view.attends.is_none());
    assert_eq!(view.all, seen.tasks.len());
    let owns = task::look(center, &contoso.act, &contoso.tenant, own, English).await;
    let owns = owns.unwrap();
    assert_eq!(view.needs.len() + view.needs_unseen, owns.needs.len());
    assert_eq!(owns.needs_unseen, 0);
    let key = Key::draw(center);
    let words = "Which connector?";
    task::reply(center, act, own, words, &key).await.unwrap();
    complete(&stage, act, own).await.unwrap();

    // The customer sees who did it, and that it was a partner's person.
    let view = task::look(center, &contoso.act, &contoso.tenant, own, English).await;
    let view = view.unwrap();
    assert_eq!(view.line.state, TaskState::Done);
    let done = &view.history[0];
    assert_eq!(done.what, Happened::Done);
    assert_eq!(done.who.as_deref(), Some("Person of Woodgrove"));
    assert!(done.by_partner && view.evidence.unwrap().by_partner);
    assert!(
        view.thread
            .iter()
            .any(|said| said.text == words && said.by_partner)
    );
    assert_eq!(view.staff_actions, 0);
    let entered = "SELECT count(*) FROM audit_entry WHERE actor_kind = 'partner' \
         AND action = 'complete_task'";
    assert_eq!(stage.number(entered).await, 1, "in the tenant's chain");
}

#[tokio::test]
async fn core_tasks_are_open_while_the_consent_names_every_service_of_the_engagement() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (DO, SERVICES), 100)
        .await;
    let who = met(&stage, WOODGROVE).await;
    let core = task_named(&stage, engagement, "core-name-people").await;
    stage
        .tamper("UPDATE task SET state = 'open' WHERE name = 'core-name-people'")
        .await;
    assert!(playbooks(&list(&stage, &who).await).contains(&"core".to_owned()));
    complete(&stage, &who.0, core).await.unwrap();
    task::reopen(&stage.center, &who.0, core).await.unwrap();
    // One service less, and a page from before is of no use.
    let terms = (DO, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    assert!(is_not_found(&complete(&stage, &who.0, core).await));
    let narrower = met(&stage, WOODGROVE).await;
    assert_eq!(playbooks(&list(&stage, &narrower).await), ["teams"]);
}

#[tokio::test]
async fn with_the_consent_everything_stops_at_the_next_press() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let own = task_named(&stage, engagement, "exchange-map-mail-flow").await;
    let center = &stage.center;
    let gives = async || {
        stage.consent(&contoso, woodgrove, (DO, SERVICES), 1).await;
        met(&stage, WOODGROVE).await
    };
    let refuses = async |(act, tenant): &(TenantAct, Tenant)| {
        let before = stage.imprint().await;
        let key = || Key::draw(center);
        assert!(is_not_permitted(&complete(&stage, act, own).await));
        assert!(is_not_permitted(
            &task::say_stuck(center, act, own, "Why?", &key()).await
        ));
        assert!(is_not_permitted(
            &task::reply(center, act, own, "Hello.", &key()).await
        ));
        assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
        let now = met(&stage, WOODGROVE).await;
        let looked = task::look(center, &now.0, tenant, own, English).await;
        assert!(is_not_permitted(&looked));
    };

    let revoked = gives().await;
    revoke(center, &contoso.own, woodgrove).await.unwrap();
    refuses(&revoked).await;

    let paused = gives().await;
    let manager = stage.manager(cast::MANAGER).await;
    pause(center, &manager, woodgrove).await.unwrap();
    refuses(&paused).await;
    resume(center, &manager, woodgrove).await.unwrap();
    complete(&stage, &paused.0, own).await.unwrap();
    task::reopen(center, &paused.0, own).await.unwrap();

    // The last day is over, and no work of the day has ended it yet.
    stage.clock.advance(SignedDuration::from_hours(48));
    refuses(&paused).await;
}

#[tokio::test]
async fn to_see_the_plan_is_not_to_do_its_tasks_and_two_partners_each_have_their_own() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let other = "partner@adatum.example";
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let adatum = stage.partner("Adatum", other, &[DOMAIN]).await;
    let sees = (&[Scope::SeePlan][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, sees, 100).await;
    let does = (DO, &["exchange-online"][..]);
    stage.consent(&contoso, adatum, does, 100).await;
    let (sees, does) = (met(&stage, WOODGROVE).await, met(&stage, other).await);
    let teams = task_named(&stage, engagement, "teams-check-requirements").await;
    let exchange = task_named(&stage, engagement, "exchange-map-mail-flow").await;

    let look = async |who: &(TenantAct, Tenant), task| {
        task::look(&stage.center, &who.0, &who.1, task, English).await
    };
    let view = look(&sees, teams).await.unwrap();
    assert!(!view.can(Can::Finish) && !view.can(Can::SayStuck) && !view.can(Can::Reply));
    assert!(is_not_permitted(&complete(&stage, &sees.0, teams).await));
    assert!(is_not_found(&look(&sees, exchange).await));
    assert!(is_not_found(&look(&does, teams).await));
    complete(&stage, &does.0, exchange).await.unwrap();
    // The plan counts what the list shows.
    let act: OnBehalfAct = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap().0;
    let counted = engagements(&stage.center, &act).await.unwrap();
    let shown = list(&stage, &sees).await.tasks.len();
    assert_eq!(counted[0].done.1, u64::try_from(shown).unwrap());
}

#[tokio::test]
async fn to_see_migrations_shows_their_tasks_and_opens_none() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::SeeMigration][..], SERVICES);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let (act, tenant) = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let found = task::migrations(&stage.center, &act, &tenant, English).await;
    let found = found.unwrap().unwrap();
    assert!(!found.tasks.is_empty());
    assert!(
        found
            .tasks
            .iter()
            .all(|task| task.track == Track::Migration)
    );
    assert_eq!(found.done(), 0);
    assert!(found.ends.is_some());
    let mail = task_named(&stage, engagement, "mail-review-what-moves").await;
    let who = (act.clone().into(), tenant);
    let looked = task::look(&stage.center, &who.0, &who.1, mail, English).await;
    assert!(is_not_permitted(&looked));
    let listed = task::list(&stage.center, &who.0, &who.1, None, English).await;
    assert!(is_not_permitted(&listed));
    // Of a service without a migration there is nothing, and without the scope not even that.
    let terms = (&[Scope::SeeMigration][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let (act, tenant) = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let none = task::migrations(&stage.center, &act, &tenant, English).await;
    assert!(none.unwrap().unwrap().tasks.is_empty());
    stage
        .consent(&contoso, woodgrove, (DO, SERVICES), 100)
        .await;
    let (act, tenant) = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let refused = task::migrations(&stage.center, &act, &tenant, English).await;
    assert!(is_not_permitted(&refused));
}

#[tokio::test]
async fn to_see_migrations_shows_how_far_waves_are_and_opens_none() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let form = PlanForm {
        wave: "test".to_owned(),
        source: "imap".to_owned(),
        date: "2026-11-03".to_owned(),
        time: "20:00".to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: "ann,ann@contoso.example".to_owned(),
        ..PlanForm::default()
    };
    let key = Key::draw(&stage.center);
    let planned = migration::plan(&stage.center, &contoso.act, engagement, &form, &key).await;
    let event = planned.unwrap();
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let seen = async |scopes: &[Scope], services: &[&str]| {
        stage
            .consent(&contoso, woodgrove, (scopes, services), 100)
            .await;
        let (act, _) = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
        migration::waves_seen(&stage.center, &act, engagement).await
    };
    let waves = seen(&[Scope::SeeMigration], SERVICES).await.unwrap();
    assert_eq!(waves.len(), 1);
    assert_eq!((waves[0].id, waves[0].counts.mailboxes), (event, 1));
    assert!(waves[0].steps.is_empty(), "nothing is the partner's to do");
    let (act, _) = met(&stage, WOODGROVE).await;
    let opened = migration::event(&stage.center, &act, (event, None), English).await;
    assert!(is_not_permitted(&opened), "no mailbox is shown");
    let others = seen(&[Scope::SeeMigration], &["teams"]).await;
    assert!(others.unwrap().is_empty(), "mail does not move into that");
    assert!(is_not_permitted(&seen(DO, SERVICES).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_beside_a_revocation_comes_before_it_or_not_at_all() {
    let stage = Stage::open().await;
    let (contoso, engagement, _) = engaged(&stage).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let own = task_named(&stage, engagement, "exchange-map-mail-flow").await;
    let center = &stage.center;
    let last = async |action: &str| {
        let newest = format!(
            "SELECT coalesce(max(e.sequence), 0) FROM audit_entry e WHERE e.action = '{action}' \
             AND e.chain = (SELECT chain FROM audit_entry WHERE action = 'manage_consent' LIMIT 1)"
        );
        stage.number(&newest).await
    };
    for round in 0..12 {
        stage
            .consent(&contoso, woodgrove, (DO, SERVICES), 100)
            .await;
        let (act, tenant) = met(&stage, WOODGROVE).await;
        let (ended, done) = if round % 2 == 0 {
            tokio::join!(
                revoke(center, &contoso.own, woodgrove),
                complete(&stage, &act, own)
            )
        } else {
            let both = tokio::join!(
                complete(&stage, &act, own),
                revoke(center, &contoso.own, woodgrove)
            );
            (both.1, both.0)
        };
        ended.unwrap();
        let view = task::look(center, &contoso.act, &tenant, own, English).await;
        let now = view.unwrap().line.state;
        if done.is_ok() {
            assert_eq!(now, TaskState::Done, "round {round}");
            assert!(last("complete_task").await < last("manage_consent").await);
            task::reopen(center, &contoso.act, own).await.unwrap();
        } else {
            assert!(is_not_permitted(&done), "round {round}: {done:?}");
            assert_eq!(now, TaskState::Open, "round {round}");
        }
    }
}

#[tokio::test]
async fn what_a_partner_finishes_is_finished_in_the_plans_that_were_lent_to_it() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let (teams, _) = stage.engagement(&contoso, "en", &["teams"]).await;
    let (exchange, _) = stage.engagement(&contoso, "en", &["exchange-online"]).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (DO, &["teams"][..]), 100)
        .await;
    let asked = "core-name-people";
    let (here, there) = (
        task_named(&stage, teams, asked).await,
        task_named(&stage, exchange, asked).await,
    );
    let state_of = async |task: TaskId| {
        let reading = stage.center.store().read().await.unwrap();
        let task = store::task::by_id(&reading, task).await.unwrap();
        task.unwrap().state.0
    };
    let (act, _) = met(&stage, WOODGROVE).await;
    complete(&stage, &act, here).await.unwrap();
    assert_eq!(state_of(here).await, TaskState::Done);
    assert_eq!(state_of(there).await, TaskState::Open, "it was not lent");

    // Lent both, it settles both, under its name; and opens both again.
    stage
        .consent(&contoso, woodgrove, (DO, SERVICES), 100)
        .await;
    let (act, _) = met(&stage, WOODGROVE).await;
    task::reopen(&stage.center, &act, here).await.unwrap();
    stage.advance(SignedDuration::from_mins(1)).await;
    complete(&stage, &act, here).await.unwrap();
    assert_eq!(state_of(there).await, TaskState::NotApplicable);
    let seen = task::look(&stage.center, &contoso.act, &contoso.tenant, there, English).await;
    let told = seen.unwrap().history[0].clone();
    assert_eq!(told.what, Happened::DoneElsewhere);
    assert!(told.by_partner && told.who.is_some(), "{told:?}");
    task::reopen(&stage.center, &act, here).await.unwrap();
    assert_eq!(state_of(there).await, TaskState::Open);
}
