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
        ("118452", &[]),
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
        let page = customers(&stage.center, &act, &Search::default(), at).await;
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
