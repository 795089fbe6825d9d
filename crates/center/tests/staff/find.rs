//! Finding: names however they are typed, lists that go on, and walls that a question cannot cross.

use cast::people::{Role, membership, person, tenant};
use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR, SECOND_EN, Stage, WOODGROVE};
use center::find::{Found, Kind, Sought, Wanted, find};
use jiff::SignedDuration;
use process::permission::{MembershipState, TenantRole};
use store::person::PersonKind;

async fn found(stage: &Stage, who: &str, typed: &str) -> Found {
    let sought = Sought::parse(typed).unwrap();
    let person = stage.sign_in(who).await;
    let everything = Wanted::default();
    let found = find(&stage.center, &person, &sought, &everything);
    found.await.unwrap()
}

/// Everything found by somebody, in a line.
async fn line(stage: &Stage, who: &str, typed: &str) -> String {
    let found = found(stage, who, typed).await;
    let requests = found.requests.rows.iter().map(|row| row.customer.clone());
    let tenants = found.tenants.rows.iter().map(|row| row.name.clone());
    let people = found.people.rows.iter().map(|row| row.name.clone());
    let all: Vec<String> = requests.chain(tenants).chain(people).collect();
    all.join(", ")
}

const KOREA: (&str, &str, &str, &str) = ("KR", "Asia/Seoul", "asia-pacific", "4711");

/// People of a tenant of its own, by these names.
async fn people_called(stage: &Stage, names: &[&str]) {
    let now = stage.now();
    let (tenant, subscription) = tenant("Ünïcode Ltd", "eu.unicode.example", KOREA, 300, now);
    let mut roles = vec![Role::Tenant(tenant.clone(), subscription)];
    for (number, name) in names.iter().enumerate() {
        let address = format!("p{number}@unicode.example");
        let mut person = person(PersonKind::Customer, &address, "en", "Europe/London", now);
        (*name).clone_into(&mut person.name);
        let held = membership(
            &tenant,
            &person,
            TenantRole::Member,
            MembershipState::Active,
        );
        roles.push(Role::Customer(person, held));
    }
    stage.enter(roles).await;
}

#[tokio::test]
async fn a_name_is_found_by_its_beginning_however_it_is_typed() {
    let stage = Stage::open().await;
    let names = [
        "Élodie Nguyễn",
        "한민지",
        "สมชาย ใจดี",
        "Jürgen Groß",
        "50% Off",
    ];
    people_called(&stage, &names).await;
    for (typed, expected) in [
        ("elodie", "Élodie Nguyễn"),
        ("NGUYEN ELO", "Élodie Nguyễn"),
        ("한민", "한민지"),
        ("민지 한", "한민지"),
        ("ใจดี สม", "สมชาย ใจดี"),
        ("gross", "Jürgen Groß"),
        ("P3@unicode.example", "Jürgen Groß"),
        ("50%", "50% Off"),
        ("%%", ""),
        ("__", ""),
        ("' OR 1=1 --", ""),
        ("lodie", ""),
        ("--", ""),
        ("unicode ltd", "Ünïcode Ltd"),
        ("4711", "Ünïcode Ltd"),
        ("eu.unicode.example", "Ünïcode Ltd"),
        ("unicode.exam", "Ünïcode Ltd"),
        ("mail.eu.unicode.example", "Ünïcode Ltd"),
        ("nobody@eu.unicode.example", "Ünïcode Ltd"),
    ] {
        assert_eq!(line(&stage, MANAGER, typed).await, expected, "{typed}");
    }
}

#[tokio::test]
async fn who_changes_the_name_is_found_by_the_new_one_and_who_is_erased_by_none() {
    let stage = Stage::open().await;
    people_called(&stage, &["Maria Gomez"]).await;
    let renamed = stage.center.store().write(|writing| {
        Box::pin(async move {
            let person = store::person::by_address(writing, "p0@unicode.example").await?;
            let person = person.ok_or(store::StoreFault::Changed)?;
            let language = person.language.0;
            let (name, zone) = ("Ana Núñez", person.zone.clone());
            store::person::change(writing, &person, (name, language, &zone)).await?;
            Ok::<_, store::StoreFault>(person.id.0)
        })
    });
    let id = renamed.await.unwrap();
    assert_eq!(line(&stage, MANAGER, "maria").await, "");
    assert_eq!(line(&stage, MANAGER, "nunez ana").await, "Ana Núñez");
    let at = stage.now();
    let erased = stage.center.store().write(move |writing| {
        Box::pin(async move {
            store::person::erase(writing, id, store::Instant(at)).await?;
            Ok::<_, store::StoreFault>(())
        })
    });
    erased.await.unwrap();
    for typed in ["nunez", "p0@unicode.example"] {
        assert_eq!(
            found(&stage, MANAGER, typed).await.people.rows,
            [],
            "{typed}"
        );
    }
}

#[tokio::test]
async fn a_long_list_is_read_stretch_by_stretch_and_everybody_once() {
    let stage = Stage::open().await;
    // Both words begin alike: whoever is found by one is not found by the other again.
    let names: Vec<String> = (0..34)
        .map(|number| format!("Anna Ann{number:02}"))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    people_called(&stage, &names).await;
    let person = stage.sign_in(MANAGER).await;
    let sought = Sought::parse("ann").unwrap();
    let (mut after, mut read) = (String::new(), Vec::new());
    loop {
        let wanted = Wanted::read("people", &after).unwrap();
        assert_eq!(wanted.kind(), Some(Kind::People));
        let found = find(&stage.center, &person, &sought, &wanted)
            .await
            .unwrap();
        assert!(found.people.rows.len() <= 10);
        assert!(found.tenants.rows.is_empty());
        read.extend(found.people.rows.into_iter().map(|row| row.name));
        match found.people.more {
            Some(more) => after = more,
            None => break,
        }
    }
    assert_eq!(read.len(), 34);
    read.sort();
    read.dedup();
    assert_eq!(read, names);
}

#[tokio::test]
async fn a_specialist_finds_what_it_leads_or_is_offered_and_nothing_else() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (_, offered) = stage.open_offers().await.remove(0);
    let other = if offered == EN { SECOND_EN } else { EN };
    let reference = filed.reference.to_string();
    let typed = reference.to_lowercase().replace('-', " ");
    assert_eq!(line(&stage, &offered, &typed).await, "Contoso");
    // An offer shows the request, not yet the people.
    assert_eq!(line(&stage, &offered, CONTOSO).await, "");
    for typed in [reference.as_str(), "contoso", "contoso.example", CONTOSO] {
        assert_eq!(line(&stage, other, typed).await, "", "{typed}");
    }
    let (_, lead) = stage.accept().await;
    assert_eq!(lead, offered);
    assert_eq!(line(&stage, &lead, &reference[..6]).await, "Contoso");
    assert_eq!(line(&stage, &lead, "contoso").await, "Contoso");
    assert_eq!(line(&stage, &lead, CONTOSO).await, "Contoso, admin");
    assert_eq!(line(&stage, &lead, HANBIT).await, "");
    for typed in [reference.as_str(), "contoso", "contoso.example", CONTOSO] {
        assert_eq!(line(&stage, other, typed).await, "", "{typed}");
    }
    // Whoever runs the machine finds people, of everybody, and nothing of their work.
    assert_eq!(line(&stage, OPERATOR, &reference).await, "");
    assert_eq!(line(&stage, OPERATOR, CONTOSO).await, "admin");
}

#[tokio::test]
async fn a_partner_finds_a_customer_while_its_consent_holds() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let domains = ["contoso.example", "hanbit.example"];
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &domains).await;
    assert_eq!(line(&stage, WOODGROVE, "contoso").await, "");
    let terms = (&center::consent::OFFERED[..], &["exchange-online"][..]);
    stage.consent(&customer, woodgrove, terms, 30).await;
    for (typed, expected) in [
        ("contoso", "Contoso"),
        ("mail.contoso.example", "Contoso"),
        (CONTOSO, "Contoso"),
        ("hanbit", ""),
        ("hanbit.example", ""),
        ("tinyco", ""),
    ] {
        assert_eq!(line(&stage, WOODGROVE, typed).await, expected, "{typed}");
    }
    stage.advance(SignedDuration::from_hours(24 * 40)).await;
    assert_eq!(line(&stage, WOODGROVE, "contoso").await, "");
}

#[tokio::test]
async fn a_customer_finds_its_own_requests_drafts_and_people_only() {
    let stage = Stage::open().await;
    let (contoso, hanbit) = (stage.customer(CONTOSO).await, stage.customer(HANBIT).await);
    let own = stage.draft(&contoso, "en", &["exchange-online"]).await;
    let foreign = stage.draft(&hanbit, "ko", &["exchange-online"]).await;
    assert_eq!(line(&stage, CONTOSO, own.as_str()).await, "Contoso");
    assert_eq!(line(&stage, CONTOSO, "admin").await, "admin");
    assert_eq!(found(&stage, CONTOSO, "admin").await.people.rows.len(), 1);
    for typed in [
        foreign.as_str(),
        "한빛",
        "hanbit.example",
        HANBIT,
        EN,
        MANAGER,
    ] {
        assert!(found(&stage, CONTOSO, typed).await.is_empty(), "{typed}");
    }
    // A draft is its tenant's own business.
    assert_eq!(line(&stage, MANAGER, own.as_str()).await, "");
}

#[tokio::test]
async fn a_specialist_finds_what_it_led_and_its_people_no_longer() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    assert_eq!(line(&stage, &lead, CONTOSO).await, "Contoso, admin");
    let (center, key) = (&stage.center, center::once::Key::draw(&stage.center));
    let manager = stage.manager(MANAGER).await;
    center::engagement::close_for_center(center, &manager, engagement, "It is over.", &key)
        .await
        .unwrap();
    assert_eq!(line(&stage, &lead, "contoso").await, "Contoso");
    for typed in [CONTOSO, "admin"] {
        let found = found(&stage, &lead, typed).await;
        assert_eq!(found.people.rows, [], "{typed}");
    }
}
