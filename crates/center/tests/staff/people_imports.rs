//! Files of people and of what Specialists can carry: every fault by line and column, all or nothing,
//! and out again while nobody came.

use cast::{CONTOSO, EN, KO, MANAGER, SECOND_EN, Stage};
use center::CenterFault;
use center::import::{self, ImportTyped, ReadFault};
use center::people::{self, Member};
use process::permission::{CenterRole, ManagerAct, MembershipState};

use crate::files::{file, lines, read};
use crate::{only_offer, told};

const PEOPLE: &str = "name,address,language,zone,roles,region,holidays,speaks,services,capacity\n\
    Mona Kane,Mona@center.example,en,Europe/London,specialist,emea,GB,en de,exchange-online | teams,24\n\
    Omar Diaz,omar@center.example,es,Europe/Madrid,manager operator,,,,,\n";

async fn people(stage: &Stage) -> i64 {
    stage.number("SELECT count(*) FROM person").await
}

async fn named(stage: &Stage, act: &ManagerAct, address: &str) -> Member {
    let all = people::members(&stage.center, act).await.unwrap();
    let mut all = all.into_iter();
    let one = all.find(|one| one.address.as_deref() == Some(address));
    let id = one.unwrap().person;
    people::member(&stage.center, act, id).await.unwrap()
}

#[tokio::test]
async fn people_come_by_file_invited_and_told_and_go_out_again() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let before = people(&stage).await;
    let id = read(&stage, &act, &file("people", PEOPLE)).await.unwrap();
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!(
        looked.shown,
        [
            ["Mona Kane", "mona@center.example", "specialist", "emea"],
            ["Omar Diaz", "omar@center.example", "manager operator", ""],
        ]
    );
    assert_eq!(people(&stage).await, before, "nothing is kept yet");
    for _ in 0..2 {
        import::take_in(center, &act, id).await.unwrap();
    }
    assert_eq!(people(&stage).await, before + 2);
    let mona = named(&stage, &act, "mona@center.example").await;
    let (held, desk) = (&mona.roles[0], mona.desk.as_ref().unwrap());
    assert_eq!(held.state, MembershipState::Invited);
    assert_eq!(held.origin.as_ref().unwrap().0, "The newest list");
    assert_eq!(
        desk.capacity_origin.as_ref().unwrap().1.to_string(),
        "2026-10-31T00:00:00Z"
    );
    assert_eq!((desk.capacity, desk.weight), (24, 1));
    assert_eq!(desk.services.len(), 2);
    let omar = named(&stage, &act, "omar@center.example").await;
    let roles: Vec<CenterRole> = omar.roles.iter().map(|held| held.role).collect();
    assert_eq!(roles, [CenterRole::Manager, CenterRole::Operator]);
    assert!(omar.desk.is_none());

    import::undo(center, &act, id).await.unwrap();
    assert_eq!(people(&stage).await, before);
    let words = "SELECT count(*) FROM person_word WHERE word LIKE 'mona%'";
    assert_eq!(stage.number(words).await, 0, "and cannot be found");
    stage.work().await;
    let gone = stage.mails_to("mona@center.example");
    assert!(gone.is_empty(), "a letter to nobody is none");
    let reading = center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty());
}

#[tokio::test]
async fn whoever_came_by_file_and_signed_in_is_not_taken_out_and_nobody_else_is() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, &file("people", PEOPLE)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    stage.work().await;
    assert_eq!(stage.mails_to("omar@center.example").len(), 1);
    let there = people(&stage).await;
    stage.sign_in("omar@center.example").await;
    let refused = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-met")]);
    assert_eq!(people(&stage).await, there, "not even the other one");
}

#[tokio::test]
async fn every_fault_of_people_is_told_by_line_and_column() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let text = format!(
        "{PEOPLE}\
         ,x,xx,Nowhere,boss,,,,,\n\
         Mona Kane,mona@center.example,en,Europe/London,specialist,mars,Britain,,exchange-online mail,-1\n\
         Ada,{MANAGER},en,Europe/London,operator,,,,,\n\
         Ida,MONA@center.example,en,Europe/London,operator,,,,,\n"
    );
    assert_eq!(
        lines(read(&stage, &act, &file("people", &text)).await),
        [
            (4, "name", "error-empty"),
            (4, "address", "error-address"),
            (4, "language", "error-language"),
            (4, "zone", "error-zone"),
            (4, "roles", "error-unknown-choice"),
            (5, "region", "error-unknown-choice"),
            (5, "holidays", "error-country"),
            (5, "speaks", "error-choose-any"),
            (5, "services", "error-unknown-choice"),
            (5, "capacity", "error-number"),
            (6, "address", "error-address-known"),
            (7, "address", "error-import-twice"),
        ]
    );
    let many = "name,address,language,zone,roles\n".to_owned()
        + &"A,a@center.example,en,Europe/London,manager\n".repeat(501);
    let refused = read(&stage, &act, &file("people", &many)).await;
    match refused {
        Err(ReadFault::Other(fault)) => assert_eq!(
            told::<()>(Err(fault)),
            [("files", "error-import-many-people")]
        ),
        other => panic!("not refused as a whole: {other:?}"),
    }
}

#[tokio::test]
async fn an_address_that_became_somebodys_since_takes_nobody_in() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let first = read(&stage, &act, &file("people", PEOPLE)).await.unwrap();
    let second = read(&stage, &act, &file("people", PEOPLE)).await.unwrap();
    import::take_in(center, &act, first).await.unwrap();
    let there = people(&stage).await;
    let late = import::take_in(center, &act, second).await;
    assert_eq!(told(late), [("import", "error-import-changed")]);
    assert_eq!(people(&stage).await, there);
}

#[tokio::test]
async fn capacity_comes_by_file_is_used_by_routing_and_goes_back_to_what_it_was() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let text = format!("address,capacity,source\n{EN},0,A call\n{KO},12,\n");
    let id = read(&stage, &act, &file("capacity", &text)).await.unwrap();
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!(looked.shown[0][2..], ["60", "0"]);
    import::take_in(center, &act, id).await.unwrap();
    let first = named(&stage, &act, EN).await.desk.unwrap();
    assert_eq!(first.capacity, 0);
    assert_eq!(first.capacity_origin.unwrap().0, "A call");
    let korean = named(&stage, &act, KO).await.desk.unwrap();
    assert_eq!(korean.capacity_origin.unwrap().0, "The newest list");
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, SECOND_EN, "the first is full");

    import::undo(center, &act, id).await.unwrap();
    let first = named(&stage, &act, EN).await.desk.unwrap();
    assert_eq!((first.capacity, first.capacity_origin), (60, None));
}

#[tokio::test]
async fn capacity_by_which_something_was_offered_stays() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let text = format!("address,capacity\n{EN},90\n");
    let id = read(&stage, &act, &file("capacity", &text)).await.unwrap();
    let second = read(&stage, &act, &file("capacity", &text)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let late = import::take_in(center, &act, second).await;
    assert_eq!(told(late), [("import", "error-import-changed")]);
    let customer = stage.customer(CONTOSO).await;
    stage.clock.advance(jiff::SignedDuration::from_mins(1));
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    assert_eq!(only_offer(&stage).await.1, EN);
    let refused: Result<(), CenterFault> = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-met")]);
    let text = format!("address,capacity\n{MANAGER},5\n{EN},many\n{EN},1\n{EN},2\n");
    assert_eq!(
        lines(read(&stage, &act, &file("capacity", &text)).await),
        [
            (2, "address", "error-import-no-desk"),
            (3, "capacity", "error-number"),
            (5, "address", "error-import-twice"),
        ]
    );
}

#[tokio::test]
async fn a_name_is_read_as_it_is_typed_and_as_it_is_copied_from_a_page() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let thai = process::language::WrittenLanguage::Thai;
    let columns = import::columns(&stage.center, import::ImportKind::People, thai);
    let mut columns = columns.into_iter();
    let roles = columns.find(|column| column.name == "roles").unwrap();
    let mut choices = roles.choices.into_iter();
    let copied = choices.find(|one| one.value == "specialist").unwrap().title;
    let typed = copied.replace('\u{2060}', "");
    assert_ne!(copied, typed, "a page holds the word in one line");
    for title in [copied, typed] {
        let named = ImportTyped {
            language: thai,
            ..file("people", &PEOPLE.replace("specialist", &title))
        };
        let id = read(&stage, &act, &named).await.unwrap();
        let looked = import::file(&stage.center, &act, id).await.unwrap();
        assert_eq!(looked.shown[0][2], "specialist");
    }
}
