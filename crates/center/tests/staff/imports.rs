//! Files of tenants and subscriptions: every fault by line and column, all or nothing, and out again.

use cast::{CONTOSO, MANAGER, Stage};
use center::import::{self, ImportState, ImportTyped};
use center::once::Key;
use center::queue::Spot;
use center::tenant::{self, TenantTyped};
use center::{CenterFault, Conflict, FieldValue};
use jiff::SignedDuration;

use crate::files::{self, lines, read};
use crate::told;

const TENANTS: &str = "name;domain;tpid;cloud;segment;country;zone\r\n\
    Woodgrove;woodgrove.example;4711;worldwide;commercial;KR;Asia/Seoul\r\n\
    \"Fourth; Coffee\";fourthcoffee.example;;worldwide;education;gb;Europe/London\r\n";

/// As spreadsheet programs write it: with a byte order mark.
fn file(kind: &str, text: &str) -> ImportTyped {
    ImportTyped {
        source: "The licence report".to_owned(),
        ..files::file(kind, &format!("\u{feff}{text}"))
    }
}

/// What a refusal to take a file in says has changed since it was read.
fn named(refused: Result<(), CenterFault>) -> String {
    match refused {
        Err(CenterFault::Invalid(faults)) if faults[0].message == "error-import-changed" => {
            match &faults[0].values[0].1 {
                FieldValue::Text(text) => text.clone(),
                other => panic!("not a text: {other:?}"),
            }
        }
        other => panic!("not refused for what changed: {other:?}"),
    }
}

async fn tenants(stage: &Stage) -> i64 {
    stage.number("SELECT count(*) FROM tenant").await
}

#[tokio::test]
async fn a_file_is_looked_at_taken_in_as_a_whole_and_taken_out_again() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    assert_eq!(tenants(&stage).await, 3, "nothing is kept yet");
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!((looked.lines, looked.state), (2, ImportState::Read));
    assert_eq!(looked.shown[1][0], "Fourth; Coffee");
    for _ in 0..2 {
        import::take_in(center, &act, id).await.unwrap();
    }
    assert_eq!(tenants(&stage).await, 5, "taken in twice is taken in once");
    let found = tenant::tenants(center, &act, "fourth", Spot::FIRST).await;
    let coffee = found.unwrap().rows.remove(0).tenant;
    assert_eq!(
        (coffee.segment.as_str(), coffee.region.as_str()),
        ("education", "emea")
    );
    let known = tenant::tenant(center, &act, coffee.id.0).await.unwrap();
    assert_eq!(known.origin.unwrap().0, "The licence report");

    let looked = import::file(center, &act, id).await.unwrap();
    assert!(looked.undo_until.is_some());
    for _ in 0..2 {
        import::undo(center, &act, id).await.unwrap();
    }
    assert_eq!(tenants(&stage).await, 3);
    let words = "SELECT count(*) FROM tenant_word WHERE word LIKE 'fourth%'";
    assert_eq!(stage.number(words).await, 0, "and cannot be found");
    let again = import::take_in(center, &act, id).await;
    assert!(matches!(again, Err(CenterFault::Conflict(Conflict::State))));
    let reading = center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty());
}

#[tokio::test]
async fn every_fault_is_told_by_line_and_column() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let text = "name,domain,cloud,segment,country,zone,as_of\n\
        Woodgrove,woodgrove.example,worldwide,commercial,KR,Asia/Seoul,\n\
        ,Contoso.Example,ours,commercial,Korea,Seoul,2031-01-01\n\
        \"Two\nlines\",two.example,worldwide,commercial,KR,Asia/Seoul,\n\
        Again,WOODGROVE.example,worldwide,commercial,KR,Asia/Seoul,\n\
        Ours,contoso.example,worldwide,commercial,GB,Europe/London,\n";
    let refused = read(&stage, &act, &file("tenants", text)).await;
    assert_eq!(
        lines(refused),
        [
            (3, "name", "error-empty"),
            (3, "cloud", "error-unknown-choice"),
            (3, "country", "error-country"),
            (3, "zone", "error-zone"),
            (3, "as_of", "error-as-of"),
            (4, "name", "error-characters"),
            (6, "domain", "error-import-twice"),
            (7, "domain", "error-domain-known"),
        ]
    );
    let text = "domain,plan,seats,kind,start,end\n\
        nobody.example,office-365-e3,10,paid,2026-01-01,2027-01-01\n\
        contoso.example,office-365-e9,ten,paid,2026-01-01,2025-01-01\n\
        contoso.example,office-365-e1,10,paid,2026-01-01,2027-01-01\n\
        Contoso.example,office-365-e1,20,paid,2026-01-01,2027-01-01\n\
        contoso.example,office-365-e3,20,paid,2026-07-25,2027-01-01\n";
    let refused = read(&stage, &act, &file("subscriptions", text)).await;
    assert_eq!(
        lines(refused),
        [
            (2, "domain", "error-import-nobody"),
            (3, "plan", "error-unknown-choice"),
            (3, "seats", "error-number"),
            (3, "end", "error-subscription-order"),
            (5, "plan", "error-import-twice"),
            (6, "plan", "error-import-held"),
        ]
    );
    let kept = stage.number("SELECT count(*) FROM import_file").await;
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn what_has_become_somebodys_since_the_file_was_read_takes_nothing_in() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let first = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    let second = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    import::take_in(center, &act, first).await.unwrap();
    let late = import::take_in(center, &act, second).await;
    assert_eq!(named(late), "woodgrove.example");
    assert_eq!(tenants(&stage).await, 5);
    let third = file(
        "tenants",
        &TENANTS
            .replace("woodgrove", "wood")
            .replace("fourth", "4th")
            .replace("4711", "1"),
    );
    let third = read(&stage, &act, &third).await.unwrap();
    stage.clock.advance(SignedDuration::from_hours(25));
    let old = import::take_in(center, &act, third).await;
    assert!(matches!(old, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn a_file_of_subscriptions_read_twice_is_taken_in_once() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let text = "domain,plan,seats,kind,start,end\n\
        contoso.example,office-365-e1,149,paid,2026-01-01,2027-01-01\n\
        contoso.example,office-365-e5,149,paid,2026-01-01,2027-01-01\n";
    let first = read(&stage, &act, &file("subscriptions", text)).await;
    let second = read(&stage, &act, &file("subscriptions", text)).await;
    let of = "SELECT count(*) FROM subscription";
    let before = stage.number(of).await;
    import::take_in(center, &act, first.unwrap()).await.unwrap();
    let late = import::take_in(center, &act, second.unwrap()).await;
    assert_eq!(named(late), "contoso.example, office-365-e1");
    assert_eq!(stage.number(of).await, before + 2);
}

#[tokio::test]
async fn what_is_held_already_is_told_once_and_by_audience() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let mut tenants = "name,domain,cloud,segment,country,zone\n".to_owned();
    let mut held = "domain,plan,seats,kind,audience,start,end\n".to_owned();
    for number in 0..10 {
        let line = format!("C {number},c{number}.example,worldwide,education,GB,Europe/London\n");
        tenants.push_str(&line);
    }
    let line = "c0.example,office-365-e3,10,paid,faculty,2026-01-01,2027-01-01\n";
    held.push_str(line);
    for text in [file("tenants", &tenants), file("subscriptions", &held)] {
        let id = read(&stage, &act, &text).await.unwrap();
        import::take_in(center, &act, id).await.unwrap();
    }
    let mut text = "domain,plan,seats,kind,audience,start,end\n".to_owned();
    text.push_str("c0.example,office-365-e3,10,paid,student,2026-01-01,2027-01-01\n");
    for number in 0..1_000 {
        let day = jiff::civil::date(2020, 1, 1) + jiff::Span::new().days(number / 10);
        let line = format!(
            "c{}.example,office-365-e1,10,paid,any,{day},2027-01-01\n",
            number % 10
        );
        text.push_str(&line);
    }
    text.push_str(line);
    let refused = read(&stage, &act, &file("subscriptions", &text)).await;
    assert_eq!(lines(refused), [(1003, "plan", "error-import-held")]);
}

#[tokio::test]
async fn what_something_was_built_on_is_not_taken_out() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let held = "domain,plan,seats,kind,start,end\n\
        fourthcoffee.example,office-365-e3,200,paid,2026-01-01,2027-01-01\n";
    let held = read(&stage, &act, &file("subscriptions", held))
        .await
        .unwrap();
    import::take_in(center, &act, held).await.unwrap();
    let refused = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-built")]);
    assert_eq!(tenants(&stage).await, 5, "not even the other one");
    import::undo(center, &act, held).await.unwrap();
    import::undo(center, &act, id).await.unwrap();
    assert_eq!(tenants(&stage).await, 3);

    // A tenant that was changed by hand stays as well.
    let id = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let found = tenant::tenants(center, &act, "woodgrove", Spot::FIRST).await;
    let one = found.unwrap().rows.remove(0).tenant;
    let said = ("grove.example", "A call", "2026-11-01");
    tenant::add_domain(center, &act, one.id.0, said, 1)
        .await
        .unwrap();
    let refused = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-built")]);
    stage.clock.advance(SignedDuration::from_hours(24));
    let late = import::undo(center, &act, id).await;
    assert_eq!(told(late), [("import", "error-import-undo-late")]);
}

#[tokio::test]
async fn a_subscription_by_which_something_was_decided_is_not_taken_out() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let text = "domain,plan,seats,kind,start,end\n\
        contoso.example,office-365-e5,200,paid,2026-01-01,2027-01-01\n";
    let id = read(&stage, &act, &file("subscriptions", text))
        .await
        .unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    let refused = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-built")]);
}

#[tokio::test]
async fn a_large_file_is_taken_in_and_out_whole() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let mut text = "name,domain,cloud,segment,country,zone\n".to_owned();
    for number in 0..1_000 {
        let line =
            format!("Customer {number},c{number}.example,worldwide,commercial,GB,Europe/London\n");
        text.push_str(&line);
    }
    let id = read(&stage, &act, &file("tenants", &text)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    assert_eq!(tenants(&stage).await, 1_003);
    let found = tenant::tenants(center, &act, "customer", Spot::FIRST).await;
    let found = found.unwrap();
    assert_eq!((found.rows.len(), found.older.is_some()), (50, true));
    import::undo(center, &act, id).await.unwrap();
    assert_eq!(tenants(&stage).await, 3);
}

#[tokio::test]
async fn a_tenant_of_the_form_and_one_of_a_file_are_read_alike() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, &file("tenants", TENANTS)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let typed = TenantTyped {
        name: "Other".to_owned(),
        domain: "woodgrove.example".to_owned(),
        ..TenantTyped::default()
    };
    let refused = tenant::add(center, &act, &typed, &Key::draw(center)).await;
    let told = told(refused);
    assert!(told.contains(&("cloud", "error-choose")), "{told:?}");
}

#[tokio::test]
async fn what_pages_call_things_is_read_in_the_readers_language_and_in_english() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let german = |text: &str| ImportTyped {
        language: process::language::WrittenLanguage::German,
        ..file("tenants", text)
    };
    let columns = import::columns(
        &stage.center,
        import::ImportKind::Tenants,
        process::language::WrittenLanguage::German,
    );
    let title = |name: &str, value: &str| {
        let column = columns.iter().find(|column| column.name == name).unwrap();
        let choice = column.choices.iter().find(|choice| choice.value == value);
        choice.unwrap().title.clone()
    };
    let (cloud, region) = (title("cloud", "worldwide"), title("region", "emea"));
    let (segment, country) = (title("segment", "commercial"), title("country", "DE"));
    let head = "name,domain,cloud,segment,country,zone,region\n";
    let own =
        format!("{head}Own,own.example,{cloud},{segment},{country},Europe/Berlin,\"{region}\"\n");
    let id = read(&stage, &act, &german(&own)).await.unwrap();
    let looked = import::file(&stage.center, &act, id).await.unwrap();
    assert_eq!(looked.shown[0][3], "DE");
    let english = format!("{head}E,e.example,WORLDWIDE,Commercial,Germany,Europe/Berlin,\n");
    read(&stage, &act, &german(&english)).await.unwrap();
    let unknown = format!("{head}U,u.example,Mars,Commercial,Germany,Europe/Berlin,\n");
    let refused = read(&stage, &act, &german(&unknown)).await;
    assert_eq!(lines(refused), [(2, "cloud", "error-unknown-choice")]);
}

#[tokio::test]
async fn every_template_can_be_read_as_it_is_handed_out() {
    let stage = Stage::open().await;
    let center = &stage.center;
    let act = stage.manager(MANAGER).await;
    for kind in import::ImportKind::ALL {
        let text = import::template(center, kind);
        let id = read(&stage, &act, &file(kind.as_str(), &text)).await;
        let id = id.unwrap_or_else(|fault| panic!("{kind:?}: {fault:?}\n{text}"));
        import::take_in(center, &act, id).await.unwrap();
    }
}
