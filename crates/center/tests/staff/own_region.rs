//! Regions that managers add: routing, deadlines and new tenants use them like the catalog's.

use cast::{CONTOSO, MANAGER, Stage, harbour};
use center::CenterFault;
use center::import::{self, ImportTyped};
use center::once::Key;
use center::people::{self, DeskTyped, MemberTyped, PersonTyped};
use center::region::{self, RegionTyped, What};
use center::tenant::{self, TenantTyped};
use process::identity::RegionName;
use process::permission::ManagerAct;

use crate::{instant, only_offer, told};

const CHANGED: &str = "conflict: Changed";

async fn add(
    stage: &Stage,
    act: &ManagerAct,
    typed: &RegionTyped,
) -> Result<RegionName, CenterFault> {
    region::add_region(&stage.center, act, typed, &Key::draw(&stage.center)).await
}

/// A tenant in one of the countries that the region serves.
fn trawlers_typed() -> TenantTyped {
    TenantTyped {
        name: "Trawlers".to_owned(),
        domain: "trawlers.example".to_owned(),
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: "IS".to_owned(),
        zone: "Atlantic/Reykjavik".to_owned(),
        hours: harbour().hours,
        source: "A call".to_owned(),
        as_of: "2026-10-31".to_owned(),
        ..TenantTyped::default()
    }
}

#[tokio::test]
async fn a_region_that_was_added_serves_its_countries_and_makes_the_deadlines_of_its_tenants() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let key = Key::draw(center);
    for _ in 0..2 {
        let name = region::add_region(center, &act, &harbour(), &key).await;
        assert_eq!(name.unwrap().as_str(), "harbour");
    }
    let lines = region::regions(center, &act).await.unwrap();
    let line = lines.iter().find(|line| line.is_own).unwrap();
    assert_eq!(
        (line.calendar.zone_name(), line.countries),
        ("Europe/London", 2)
    );

    let typed = trawlers_typed();
    let trawlers = tenant::add(center, &act, &typed, &Key::draw(center)).await;
    let known = tenant::tenant(center, &act, trawlers.unwrap())
        .await
        .unwrap();
    assert_eq!(known.tenant.region.0.as_str(), "harbour");

    let moved = "UPDATE tenant SET region = 'harbour' WHERE domain = 'contoso.example'";
    assert_eq!(stage.tamper(moved).await, 1);
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = only_offer(&stage).await;
    assert_eq!(
        offer.due_at.0,
        instant("2026-11-04T13:00:00Z"),
        "two business days of the harbour: Monday to Wednesday 13:00"
    );
}

#[tokio::test]
async fn another_program_on_the_same_database_learns_of_it_when_it_asks_for_calendars() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let name = add(&stage, &act, &harbour()).await.unwrap();
    let stage = stage.reopened().await;
    assert!(stage.center.catalog().region(&name).is_none(), "not yet");
    let act = stage.manager(MANAGER).await;
    let view = region::region(&stage.center, &act, &name).await.unwrap();
    assert_eq!(view.own.unwrap().title, "Harbour");
    assert!(stage.center.catalog().region(&name).is_some());
    // A catalog that is read again does not forget it.
    stage.center.put_catalog(cast::catalog());
    assert!(stage.center.catalog().region(&name).is_some());
}

#[tokio::test]
async fn bad_input_is_told_at_its_field_and_a_name_is_used_once() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let wrong = RegionTyped {
        name: "North Sea".to_owned(),
        zone: "Sea".to_owned(),
        hours: std::array::from_fn(|_| String::new()),
        holidays: "IS".to_owned(),
        countries: "GB Atlantis".to_owned(),
        reason: String::new(),
        title: String::new(),
        ..harbour()
    };
    assert_eq!(
        told(add(&stage, &act, &wrong).await),
        [
            ("name", "error-region-name"),
            ("hours-mon", "error-hours-none"),
            ("title", "error-empty"),
            ("zone", "error-zone"),
            ("holidays", "error-unknown-choice"),
            ("countries", "error-region-country"),
            ("reason", "error-change-reason"),
        ]
    );
    add(&stage, &act, &harbour()).await.unwrap();
    for (name, field, message) in [
        ("port", "countries", "error-region-country-served"),
        ("new", "name", "error-region-name"),
    ] {
        let typed = RegionTyped {
            name: name.to_owned(),
            ..harbour()
        };
        let told = told(add(&stage, &act, &typed).await);
        assert!(told.contains(&(field, message)), "{name}: {told:?}");
    }
    for name in ["harbour", "emea"] {
        let typed = RegionTyped {
            name: name.to_owned(),
            countries: String::new(),
            ..harbour()
        };
        let refused = add(&stage, &act, &typed).await;
        assert_eq!(told(refused), [("name", "error-region-known")], "{name}");
    }
}

#[tokio::test]
async fn a_region_that_was_added_is_changed_with_its_history_and_one_of_the_catalog_is_not() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let name = add(&stage, &act, &harbour()).await.unwrap();
    let change = RegionTyped {
        title: "Harbour and islands".to_owned(),
        zone: "Atlantic/Faroe".to_owned(),
        countries: "FO GB".to_owned(),
        ..harbour()
    };
    for _ in 0..2 {
        stage.clock.advance(jiff::SignedDuration::from_mins(1));
        region::change_region(center, &act, (&name, None), &change, &Key::draw(center))
            .await
            .unwrap();
    }
    let view = region::region(center, &act, &name).await.unwrap();
    assert_eq!(view.calendar.zone_name(), "Atlantic/Faroe");
    assert_eq!(view.changes.len(), 2, "the same again is no change");
    assert!(matches!(&view.changes[0].what, What::Region(own) if own.title == change.title));
    let catalog = center.catalog();
    let serves = |country: &str| {
        let region = catalog.region_for(&country.parse().unwrap());
        region.map(|region| region.name.to_string())
    };
    assert_eq!(serves("GB").as_deref(), Some("harbour"), "moved from emea");
    assert_eq!(
        serves("IS").as_deref(),
        Some("emea"),
        "back with the catalog"
    );
    let emea = "emea".parse().unwrap();
    let refused =
        region::change_region(center, &act, (&emea, None), &change, &Key::draw(center)).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn a_region_that_nothing_names_is_removed_for_good_and_one_in_use_stays() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let name = add(&stage, &act, &harbour()).await.unwrap();
    let remove = async |seen| region::remove_region(center, &act, &name, seen).await;
    for (table, field) in [("tenant", "tenants"), ("specialist", "specialists")] {
        let named = format!("UPDATE {table} SET region = 'harbour' WHERE region = 'emea'");
        assert!(stage.tamper(&named).await > 0, "{table}");
        assert_eq!(
            told(remove(None).await),
            [("region", "error-region-used")],
            "{table}"
        );
        let uses = region::uses(center, &act, &name).await.unwrap();
        assert_eq!(uses.tenants > 0, field == "tenants");
        assert_eq!(uses.specialists > 0, field == "specialists");
        let back = format!("UPDATE {table} SET region = 'emea' WHERE region = 'harbour'");
        stage.tamper(&back).await;
    }
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.tamper("UPDATE request SET region = 'harbour'").await;
    assert_eq!(told(remove(None).await), [("region", "error-region-used")]);
    stage.tamper("UPDATE request SET region = 'emea'").await;

    let version = region::region(center, &act, &name).await.unwrap().version;
    assert_eq!(version, 1);
    let changed = RegionTyped {
        title: "The harbour".to_owned(),
        ..harbour()
    };
    let key = || Key::draw(center);
    let outdated = region::change_region(center, &act, (&name, Some(9)), &changed, &key()).await;
    assert_eq!(outdated.unwrap_err().to_string(), CHANGED);
    region::change_region(center, &act, (&name, Some(1)), &changed, &key())
        .await
        .unwrap();
    assert_eq!(remove(Some(1)).await.unwrap_err().to_string(), CHANGED);
    remove(Some(2)).await.unwrap();

    let lines = region::regions(center, &act).await.unwrap();
    assert!(lines.iter().all(|line| !line.is_own));
    assert!(center.catalog().region(&name).is_none());
    for gone in [
        remove(None).await,
        region::change_region(center, &act, (&name, None), &harbour(), &key()).await,
        region::region(center, &act, &name).await.map(|_| ()),
    ] {
        assert!(matches!(gone, Err(CenterFault::NotFound)), "{gone:?}");
    }
    let again = add(&stage, &act, &harbour()).await;
    assert_eq!(told(again), [("name", "error-region-was")]);
    // What it served is free for another one.
    let port = RegionTyped {
        name: "port".to_owned(),
        ..harbour()
    };
    add(&stage, &act, &port).await.unwrap();
    let stage = stage.reopened().await;
    let act = stage.manager(MANAGER).await;
    let lines = region::regions(&stage.center, &act).await.unwrap();
    let own: Vec<_> = lines.iter().filter(|line| line.is_own).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].name.as_str(), "port");
}

/// Another program on the same database removes every region that was added; this one has not heard of it.
async fn remove_elsewhere(stage: &Stage) {
    let removed = "INSERT INTO catalog_overlay (id, kind, name, value, valid_from, source, reason, made_by, \
         made_at) SELECT made_by, 'region-removed', name, value, valid_from, source, reason, made_by, \
         made_at FROM catalog_overlay WHERE kind = 'region'";
    assert_eq!(stage.tamper(removed).await, 1);
}

#[tokio::test]
async fn nothing_is_put_into_a_region_that_was_removed_whatever_this_program_knows() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let name = add(&stage, &act, &harbour()).await.unwrap();
    let tenants = "name,domain,cloud,segment,country,zone\n\
        Trawlers,trawlers.example,worldwide,commercial,IS,Atlantic/Reykjavik\n";
    let people = "name,address,language,zone,roles,region,holidays,speaks,services,capacity\n\
        Mona Kane,mona@center.example,en,Europe/London,specialist,harbour,GB,en,teams,24\n";
    let mut held = Vec::new();
    for (kind, text) in [("tenants", tenants), ("people", people)] {
        let file = ImportTyped {
            kind: kind.to_owned(),
            file_name: "list.csv".to_owned(),
            bytes: text.as_bytes().to_vec(),
            source: "A list".to_owned(),
            as_of: "2026-10-31".to_owned(),
            language: process::language::WrittenLanguage::English,
        };
        let id = import::read(center, &act, &file, &Key::draw(center)).await;
        held.push(id.unwrap());
    }
    remove_elsewhere(&stage).await;
    assert!(center.catalog().region(&name).is_some(), "not heard of");

    let counted = async || {
        let tenants = stage.number("SELECT count(*) FROM tenant").await;
        (tenants, stage.number("SELECT count(*) FROM person").await)
    };
    let before = counted().await;
    for id in held {
        let refused = import::take_in(center, &act, id).await;
        assert_eq!(told(refused), [("import", "error-import-changed")]);
    }
    let typed = trawlers_typed();
    let gone = [("region", "error-unknown-choice")];
    let refused = tenant::add(center, &act, &typed, &Key::draw(center)).await;
    assert_eq!(told(refused), gone);
    let contoso = stage.customer(CONTOSO).await.tenant;
    let moved = tenant::change(center, &act, contoso.id.0, &typed, contoso.version).await;
    assert_eq!(told(moved), gone);
    let desk = DeskTyped {
        region: "harbour".to_owned(),
        hours: harbour().hours,
        holidays: "GB".to_owned(),
        speaks: vec!["en".to_owned()],
        services: vec!["teams".to_owned()],
        capacity: "24".to_owned(),
        weight: "1".to_owned(),
    };
    let member = MemberTyped {
        person: PersonTyped {
            name: "Mona Kane".to_owned(),
            address: "mona@center.example".to_owned(),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        },
        roles: vec!["specialist".to_owned()],
        desk: desk.clone(),
    };
    let refused = people::add(center, &act, &member, &Key::draw(center)).await;
    assert_eq!(told(refused), gone);
    let all = people::members(center, &act).await.unwrap();
    let mut all = all.into_iter();
    let known = all.find(|one| one.address.as_deref() == Some(cast::EN));
    let known = people::member(center, &act, known.unwrap().person).await;
    let known = known.unwrap();
    let seen = (known.version, known.desk.map(|desk| desk.version));
    let person = PersonTyped {
        address: cast::EN.to_owned(),
        ..member.person
    };
    let refused = people::change(center, &act, known.person, (&person, &desk), seen).await;
    assert_eq!(told(refused), gone);
    assert_eq!(counted().await, before);
}

#[tokio::test]
async fn a_region_stays_while_a_file_is_on_its_way() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let name = add(&stage, &act, &harbour()).await.unwrap();
    let file = ImportTyped {
        kind: "tenants".to_owned(),
        file_name: "list.csv".to_owned(),
        bytes: b"name,domain,cloud,segment,country,zone\n\
            Trawlers,trawlers.example,worldwide,commercial,IS,Atlantic/Reykjavik\n"
            .to_vec(),
        source: "A list".to_owned(),
        as_of: "2026-10-31".to_owned(),
        language: process::language::WrittenLanguage::English,
    };
    import::read(center, &act, &file, &Key::draw(center))
        .await
        .unwrap();
    let turn = |to: &str| format!("UPDATE import_file SET {to}");
    stage.tamper(&turn("turn = 1, state = 'taking_in'")).await;
    let refused = region::remove_region(center, &act, &name, None).await;
    assert_eq!(told(refused), [("region", "error-import-under-way")]);
    stage.tamper(&turn("turn = NULL, state = 'read'")).await;
    region::remove_region(center, &act, &name, None)
        .await
        .unwrap();
}
