//! The code with which a program comes, and the token that it is given: for one event and nothing else.

use cast::HANBIT;
use center::assessment::{self, Arrival, Naming, Sender};
use center::migration::{self, CODE_TRIES};
use center::sign_in::{self, Secret, recognise};
use center::{CenterFault, member};
use jiff::SignedDuration;
use process::permission::Scope;
use report::migration::{RunState, Wanted};

use super::super::assessment::dns;
use super::super::play;
use super::form;

fn is_wrong<T>(came: &Result<T, CenterFault>) -> bool {
    matches!(came, Err(CenterFault::Invalid(faults)) if faults[0].message == "error-migration-code")
}

#[tokio::test]
async fn a_code_is_good_once_and_for_minutes() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(1).await;
    let visitor = sign_in::visitor();

    let first = migration::pair(center, act, event).await.unwrap().reveal();
    let second = migration::pair(center, act, event).await.unwrap().reveal();
    let former = migration::redeem(center, &visitor, &first, "mover").await;
    assert!(is_wrong(&former), "a new one ends the one before");
    let typed = second.to_lowercase().replace('-', " ");
    let paired = migration::redeem(center, &visitor, &typed, "mover")
        .await
        .unwrap();
    assert_eq!(paired.event.id, event.to_string());
    assert!(!format!("{paired:?}").contains(&paired.token));
    let twice = migration::redeem(center, &visitor, &second, "mover").await;
    assert!(is_wrong(&twice), "it is used");

    let late = migration::pair(center, act, event).await.unwrap();
    play.stage.advance_to(late.expires_at).await;
    let late = migration::redeem(center, &visitor, &late.reveal(), "mover").await;
    assert!(is_wrong(&late), "its minutes are over");
    let never = migration::redeem(center, &visitor, "7KQ4-M2XR-9TWZ", "mover").await;
    assert!(is_wrong(&never), "it was never shown");
}

/// What nobody has named is stored under the word of its kind, which is nothing to read.
#[tokio::test]
async fn a_program_is_told_the_name_that_its_owner_reads() {
    let play = play().await;
    let center = &play.stage.center;
    let event = play.test_wave(1).await;
    let runner = play.runner(event).await;
    let told = migration::event_for_runner(center, &runner).await.unwrap();
    assert_eq!((told.name.as_str(), told.wave.as_str()), ("Test", "test"));
    let korean = "UPDATE person SET language = 'ko'";
    assert!(play.stage.tamper(korean).await > 0);
    let told = migration::event_for_runner(center, &runner).await.unwrap();
    assert_eq!(told.name, "테스트");
    let (center, act) = (&play.stage.center, &play.customer.act);
    let code = migration::pair(center, act, event).await.unwrap().reveal();
    let paired = migration::redeem(center, &sign_in::visitor(), &code, "mover").await;
    assert_eq!(paired.unwrap().event.name, "테스트");
}

#[tokio::test]
async fn wrong_tries_end_the_code_that_they_were_for() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(1).await;
    let visitor = sign_in::visitor();
    let code = migration::pair(center, act, event).await.unwrap().reveal();
    // The same first letters, another rest.
    let rest = if code.ends_with("2222-2222") {
        "3333-3333"
    } else {
        "2222-2222"
    };
    let guess = format!("{}-{rest}", &code[..4]);
    for _ in 0..CODE_TRIES {
        let came = migration::redeem(center, &visitor, &guess, "mover").await;
        assert!(is_wrong(&came), "{came:?}");
    }
    let right = migration::redeem(center, &visitor, &code, "mover").await;
    assert!(is_wrong(&right), "tried too often");

    let code = migration::pair(center, act, event).await.unwrap().reveal();
    let guess = format!("{}-{rest}", &code[..4]);
    let came = migration::redeem(center, &visitor, &guess, "mover").await;
    assert!(is_wrong(&came), "{came:?}");
    migration::redeem(center, &visitor, &code, "mover")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_token_tells_how_far_its_event_is_and_does_nothing_else() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(1).await;
    let token = play.token(event).await;
    let program = recognise(center, &token).await.unwrap().unwrap();
    let domain = &play.customer.tenant.domain;
    assert!(program.is_bound() && program.tool().is_none());
    assert!(program.within(domain).is_err() && program.customer(domain).is_err());
    assert!(program.newcomer().is_err() && program.specialist().is_err());
    assert_eq!(program.tenants().count(), 0);
    let runner = program.runner().unwrap();
    assert_eq!(runner.event(), event);

    // A token of a check is none of a migration's, and neither ends the other.
    let tool = assessment::make_token(center, act, play.engagement, &play.key()).await;
    let tool = tool.unwrap().unwrap();
    let tool = recognise(center, &tool).await.unwrap().unwrap();
    assert!(tool.runner().is_none() && tool.tool().is_some());
    let answer = play.tell(runner, 1, RunState::Waiting, Vec::new()).await;
    assert_eq!(answer.unwrap().wanted, Wanted::Wait);
    let sender = Sender::Tool(tool.tool().unwrap().clone(), program.sign_in);
    let reported = play
        .read(&dns(&["contoso.example"], &[]), Naming::AsSent)
        .await
        .unwrap();
    let run = (reported, Arrival::Tool);
    let sent = assessment::take(center, &sender, play.engagement, run, &play.key()).await;
    assert!(
        matches!(sent, Err(CenterFault::NotFound)),
        "with the token of a migration: {sent:?}"
    );

    // It stands in the list of its owner's tokens, and ends there.
    let owner = play.stage.sign_in(cast::CONTOSO).await;
    let own = sign_in::own_tokens(center, &owner).await.unwrap();
    let listed = own.iter().find(|own| own.migration == Some(event)).unwrap();
    assert_eq!((listed.name.as_str(), listed.is_tools), ("mover", true));
    sign_in::revoke(center, &owner, listed.id).await.unwrap();
    let late = play.tell(runner, 2, RunState::Waiting, Vec::new()).await;
    assert!(matches!(late, Err(CenterFault::NotFound)), "{late:?}");
}

#[tokio::test]
async fn a_newer_program_ends_the_former_and_both_end_after_thirty_days() {
    let play = play().await;
    let center = &play.stage.center;
    let event = play.test_wave(1).await;
    let former = play.runner(event).await;
    let token: Secret = play.token(event).await;
    let newer = recognise(center, &token).await.unwrap().unwrap();
    let newer = newer.runner().unwrap().clone();
    let late = play.tell(&former, 9, RunState::Waiting, Vec::new()).await;
    assert!(matches!(late, Err(CenterFault::NotFound)), "{late:?}");
    play.tell(&newer, 1, RunState::Waiting, Vec::new())
        .await
        .unwrap();
    let over = SignedDuration::from_hours(24 * 31);
    play.stage.advance(over).await;
    assert!(recognise(center, &token).await.unwrap().is_none());
}

/// Addresses are read no longer than whoever paired the program may have events move.
#[tokio::test]
async fn a_program_reads_its_event_only_while_its_owner_may_have_it_move() {
    const ROBIN: &str = "robin@agency.example";
    let play = play().await;
    let (stage, of) = (&play.stage, &play.customer);
    let center = &stage.center;
    let event = play.test_wave(1).await;
    stage.representative(of, ROBIN, &[Scope::Migrate]).await;
    let robin = stage.sign_in(ROBIN).await;
    let (act, _) = robin.within(&of.tenant.domain).unwrap();
    let code = migration::pair(center, &act, event).await.unwrap().reveal();
    let paired = migration::redeem(center, &sign_in::visitor(), &code, "mover").await;
    let token = Secret::given(&paired.unwrap().token);
    let program = recognise(center, &token).await.unwrap().unwrap();
    let runner = program.runner().unwrap();
    let told = migration::event_for_runner(center, runner).await.unwrap();
    assert_eq!(told.mailboxes.len(), 1);

    member::revoke_mandate(center, &of.own, act.person())
        .await
        .unwrap();
    let late = migration::event_for_runner(center, runner).await;
    assert!(
        matches!(
            late,
            Err(CenterFault::NotFound | CenterFault::NotPermitted(_))
        ),
        "{late:?}"
    );

    // Nor once its token has ended, however it was shown.
    let former = play.runner(event).await;
    play.runner(event).await;
    let late = migration::event_for_runner(center, &former).await;
    assert!(matches!(late, Err(CenterFault::NotFound)), "{late:?}");
}

#[tokio::test]
async fn nobody_pairs_with_an_event_that_is_only_planned_or_not_its_own() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play
        .planned(&form("test", ("2026-11-02", "20:00"), 1))
        .await;
    let early = migration::pair(center, act, event).await;
    assert!(matches!(early, Err(CenterFault::Conflict(_))), "{early:?}");
    let stranger = play.stage.customer(HANBIT).await.act;
    let foreign = migration::pair(center, &stranger, event).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
}
