//! My Customers: a partner finds its own, and nothing of others.

use cast::{Stage, WOODGROVE};
use center::partner::{Search, customers};
use center::queue::Spot;

const OTHER: &str = "partner@adatum.example";

async fn found(stage: &Stage, who: &str, words: &str) -> Vec<String> {
    let act = stage.partner_act(who).await;
    let search = Search::parse(words);
    let page = customers(&stage.center, &act, &search, Spot::FIRST).await;
    let mut names: Vec<String> = (page.unwrap().part.rows)
        .into_iter()
        .map(|row| row.name)
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_partner_finds_its_own_customers_by_name_domain_and_tpid_only() {
    let stage = Stage::open().await;
    let (tenant, subscription) = cast::people::tenant(
        "Litware 100% Ltd",
        "litware.example",
        ("GB", "Europe/London", "emea", "1184520"),
        300,
        stage.now(),
    );
    let litware = cast::people::Role::Tenant(tenant, subscription);
    stage.enter(vec![litware]).await;
    let domains = ["contoso.example", "litware.example"];
    stage.partner("Woodgrove", WOODGROVE, &domains).await;
    stage.partner("Adatum", OTHER, &["hanbit.example"]).await;
    for (words, expected) in [
        ("", &["Contoso", "Litware 100% Ltd"][..]),
        ("TOSO", &["Contoso"]),
        ("contoso.exa", &["Contoso"]),
        ("1184520", &["Litware 100% Ltd"]),
        ("118452", &["Litware 100% Ltd"]),
        ("2184520", &[]),
        ("100%", &["Litware 100% Ltd"]),
        ("%", &["Litware 100% Ltd"]),
        ("_", &[]),
        ("\\", &[]),
        ("' OR 1=1 --", &[]),
        ("한빛", &[]),
        ("hanbit.example", &[]),
        ("tinyco.example", &[]),
    ] {
        assert_eq!(found(&stage, WOODGROVE, words).await, expected, "{words:?}");
    }
    assert_eq!(found(&stage, OTHER, "한빛").await, ["한빛전자"]);
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page_and_every_customer_once() {
    let stage = Stage::open().await;
    let london = ("GB", "Europe/London", "emea", "");
    let mut domains = Vec::new();
    for number in 0..60 {
        let domain = format!("customer-{number}.example");
        let name = format!("Customer {number}");
        let (tenant, held) = cast::people::tenant(&name, &domain, london, 200, stage.now());
        stage
            .enter(vec![cast::people::Role::Tenant(tenant, held)])
            .await;
        domains.push(domain);
    }
    let domains: Vec<&str> = domains.iter().map(String::as_str).collect();
    stage.partner("Woodgrove", WOODGROVE, &domains).await;
    let act = stage.partner_act(WOODGROVE).await;
    let (mut spot, mut read) = (Some(Spot::FIRST), Vec::new());
    while let Some(at) = spot {
        let page = customers(&stage.center, &act, &Search::default(), at.at_most(25)).await;
        let page = page.unwrap();
        assert_eq!(page.all, 60);
        read.extend(page.part.rows.into_iter().map(|row| row.domain));
        spot = page.part.older;
    }
    assert_eq!(read.len(), 60);
    read.sort();
    read.dedup();
    assert_eq!(read.len(), 60, "each once");
}

#[tokio::test]
async fn a_customer_is_found_as_it_is_written_in_any_script_by_any_domain_and_by_a_tpid_with_letters()
 {
    let stage = Stage::open().await;
    let place = |tpid: &'static str| ("GB", "Europe/London", "emea", tpid);
    for (name, domain, tpid) in [
        ("Öko GmbH", "oeko.example", ""),
        ("Société Électro", "electro.example", "AB-1184"),
        ("Đại Việt", "daiviet.example", ""),
        ("株式会社コントソ", "kontoso.example", ""),
    ] {
        let (tenant, held) = cast::people::tenant(name, domain, place(tpid), 300, stage.now());
        let role = cast::people::Role::Tenant(tenant, held);
        stage.enter(vec![role]).await;
    }
    let manager = stage.manager(cast::MANAGER).await;
    let reading = stage.center.store().read().await.unwrap();
    let oeko = store::tenant::by_domain(&reading, "oeko.example").await;
    let oeko = oeko.unwrap().unwrap();
    drop(reading);
    let further = ("oeko-two.example", "The registry", "2026-11-01");
    center::tenant::add_domain(&stage.center, &manager, oeko.id.0, further, oeko.version)
        .await
        .unwrap();
    let domains = [
        "oeko.example",
        "electro.example",
        "daiviet.example",
        "kontoso.example",
    ];
    stage.partner("Woodgrove", WOODGROVE, &domains).await;
    for (words, expected) in [
        ("Öko", "Öko GmbH"),
        ("ÖKO GMBH", "Öko GmbH"),
        ("Électro", "Société Électro"),
        ("đại  việt", "Đại Việt"),
        ("ĐẠI VIỆT", "Đại Việt"),
        ("コントソ", "株式会社コントソ"),
        ("AB-1184", "Société Électro"),
        ("ab-1184", "Société Électro"),
        ("oeko-two.example", "Öko GmbH"),
    ] {
        let found = found(&stage, WOODGROVE, words).await;
        assert_eq!(found, [expected], "{words:?}");
    }
}
