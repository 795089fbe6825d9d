//! A service that is in a request or in a plan already: pages that offer services lead there instead of
//! to a second request, and nobody is told who may not see it.

use cast::{CONTOSO, Customer, HANBIT, Stage, WOODGROVE, people};
use center::request::{self, Door};
use process::permission::{MembershipState, Scope, TenantAct, TenantRole};
use store::person::PersonKind;

use crate::browser::Asked;
use crate::roles::{MAY_DO_TASKS, MEMBER};

const SERVICES: &str = "/t/contoso.example/services";

async fn read(stage: &Stage, address: &str, path: &str) -> String {
    let cookie = stage.click(address).await;
    let asked = Asked::get(path).with(Some(&cookie));
    asked.send(&portal::router(stage.center.clone())).await.text
}

/// Whether a page has a button that asks for this service.
fn asks_for(page: &str, service: &str) -> bool {
    page.contains(&format!("name=\"service\" value=\"{service}\""))
}

async fn newest_request(stage: &Stage, customer: &Customer) -> String {
    let requests = request::requests_of(&stage.center, &customer.act).await;
    requests.unwrap()[0].reference.to_string()
}

/// Somebody of the customer who may look at everything and ask for nothing.
async fn member(stage: &Stage, of: &Customer) {
    let now = stage.now();
    let person = people::person(PersonKind::Customer, MEMBER, "en", "Europe/London", now);
    let (role, held) = (TenantRole::Member, MembershipState::Active);
    let membership = people::membership(&of.tenant, &person, role, held);
    stage
        .enter(vec![people::Role::Customer(person, membership)])
        .await;
}

#[tokio::test]
async fn a_service_of_an_open_request_leads_to_the_request() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    member(&stage, &customer).await;
    assert!(asks_for(&read(&stage, CONTOSO, SERVICES).await, "teams"));

    let picked = vec!["teams".parse().unwrap()];
    let draft = request::begin(&stage.center, &customer.act, Door::ServiceList, picked).await;
    let to_draft = format!(
        "href=\"/t/contoso.example/requests/{}/who\"",
        draft.unwrap()
    );
    let page = read(&stage, CONTOSO, SERVICES).await;
    assert!(page.contains(&to_draft), "a draft is gone on with");
    assert!(!asks_for(&page, "teams") && asks_for(&page, "exchange-online"));
    let page = read(&stage, MEMBER, SERVICES).await;
    assert!(!page.contains(&to_draft), "a member cannot go on with it");

    stage.file(&customer, "en", &["teams"]).await;
    stage.work().await;
    let reference = newest_request(&stage, &customer).await;
    let way = format!("href=\"/t/contoso.example/requests/{reference}\"");
    for (reader, may_ask) in [(CONTOSO, true), (MEMBER, false)] {
        let page = read(&stage, reader, SERVICES).await;
        assert!(page.contains(&way), "{reader}");
        assert!(page.contains("Part of your request"), "{reader}");
        assert!(page.contains("The Center’s move"), "{reader}");
        assert!(!asks_for(&page, "teams"), "{reader}");
        assert_eq!(asks_for(&page, "exchange-online"), may_ask, "{reader}");
    }
    let other = read(&stage, HANBIT, "/t/hanbit.example/services").await;
    assert!(asks_for(&other, "teams"), "another tenant has none");
}

#[tokio::test]
async fn a_service_of_a_plan_leads_to_the_plan_and_says_whose_move_it_is() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let page = read(&stage, CONTOSO, SERVICES).await;
    assert!(page.contains(&format!(
        "href=\"/t/contoso.example?engagement={engagement}\""
    )));
    assert!(page.contains("Already in one of your plans"));
    assert!(page.contains("Your move"));
    assert!(!asks_for(&page, "teams") && asks_for(&page, "exchange-online"));
}

#[tokio::test]
async fn a_partner_is_led_to_the_plan_and_its_own_request_and_told_nothing_of_the_customers() {
    const CUSTOMER: &str = "/partner/customers/contoso.example";
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let partner = stage
        .partner("Woodgrove", WOODGROVE, &["contoso.example"])
        .await;
    let scopes = [Scope::Request, Scope::SeePlan];
    let services = ["teams", "exchange-online", "sharepoint-online"];
    stage
        .consent(&customer, partner, (&scopes, &services), 30)
        .await;
    stage.engagement(&customer, "en", &["teams"]).await;
    let page = read(&stage, WOODGROVE, CUSTOMER).await;
    assert!(!asks_for(&page, "teams"));
    assert!(page.contains("Already in one of the customer’s plans"));
    let to_plan = format!("href=\"{CUSTOMER}/plan\"");
    assert_eq!(page.matches(&to_plan).count(), 2, "above, and at Teams");

    stage.file(&customer, "en", &["exchange-online"]).await;
    let page = read(&stage, WOODGROVE, CUSTOMER).await;
    assert!(
        asks_for(&page, "exchange-online"),
        "what the customer asked for is its own"
    );

    let (act, _) = stage.on_behalf(WOODGROVE, "contoso.example").await.unwrap();
    let picked = vec!["sharepoint-online".parse().unwrap()];
    let act = TenantAct::from(act);
    let draft = request::begin(&stage.center, &act, Door::Partner, picked).await;
    let way = format!("href=\"{CUSTOMER}/requests/{}/who\"", draft.unwrap());
    let page = read(&stage, WOODGROVE, CUSTOMER).await;
    assert!(page.contains(&way));
    assert!(!asks_for(&page, "sharepoint-online"));
}

#[tokio::test]
async fn a_wish_for_help_with_a_service_leads_to_the_request_or_the_plan_it_is_in() {
    const HELP: &str = "/help?tenant=contoso.example&service=teams";
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let begins = "action=\"/t/contoso.example/requests\"";
    assert!(asks_for(&read(&stage, CONTOSO, HELP).await, "teams"));

    let picked = vec!["teams".parse().unwrap()];
    let draft = request::begin(&stage.center, &customer.act, Door::NeedHelp, picked).await;
    let draft = draft.unwrap();
    let page = read(&stage, CONTOSO, HELP).await;
    assert!(page.contains(&format!("href=\"/t/contoso.example/requests/{draft}/who\"")));
    assert!(!page.contains(begins), "everything goes into the one draft");

    stage.file(&customer, "en", &["teams"]).await;
    stage.work().await;
    let page = read(&stage, CONTOSO, HELP).await;
    assert!(page.contains(&format!(
        "Microsoft Teams is part of request {draft} already"
    )));
    assert!(page.contains(&format!("href=\"/t/contoso.example/requests/{draft}\"")));
    assert!(!asks_for(&page, "teams") && page.contains(begins));

    let (engagement, _) = stage.accept().await;
    stage.work().await;
    let page = read(&stage, CONTOSO, HELP).await;
    assert!(page.contains("Microsoft Teams is in one of your plans already"));
    assert!(page.contains("Your move"));
    let home = "href=\"/t/contoso.example";
    for way in ["?engagement=", "/questions?engagement="] {
        let way = format!("{home}{way}{engagement}\"");
        assert_eq!(page.matches(&way).count(), 1, "{way}");
    }
    assert!(!asks_for(&page, "teams") && page.contains(begins));
    // About another service, or none, the form is there, and what is under way beneath it.
    for (path, service) in [
        ("/help?service=exchange-online", Some("exchange-online")),
        ("/help", None),
    ] {
        let page = read(&stage, CONTOSO, path).await;
        assert!(service.is_none_or(|service| asks_for(&page, service)));
        assert!(page.contains(begins) && page.contains("Plan for Microsoft Teams"));
        let questions = format!("{home}/questions?engagement={engagement}\"");
        assert!(page.contains(&questions), "{path}");
    }
}

#[tokio::test]
async fn whoever_may_not_request_is_told_who_may_and_what_is_open_instead() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    member(&stage, &customer).await;
    let (engagement, _) = stage.engagement(&customer, "en", &["teams"]).await;
    let plan = format!("href=\"/t/contoso.example?engagement={engagement}\"");
    let questions = format!("href=\"/t/contoso.example/questions?engagement={engagement}\"");
    for path in ["/help", "/help?tenant=contoso.example&service=intune"] {
        let page = read(&stage, MEMBER, path).await;
        assert!(
            page.contains("Admins request assistance for Contoso"),
            "{path}"
        );
        assert!(!page.contains("Sign in with an address"), "{path}");
        assert!(!page.contains("action=\"/t/"), "nothing that is refused");
        for way in [&*plan, &questions, "href=\"/t/contoso.example/services\""] {
            assert!(page.contains(way), "{path}: {way}");
        }
        assert!(!page.contains(CONTOSO), "members see no list of people");
    }
    let page = read(&stage, MEMBER, "/help?service=teams").await;
    assert!(page.contains(&plan) && page.contains("in one of your plans already"));

    stage
        .representative(&customer, MAY_DO_TASKS, &[Scope::DoTasks])
        .await;
    let page = read(&stage, MAY_DO_TASKS, "/help?service=teams").await;
    assert!(page.contains("Your mandate there does not include requests"));
    assert!(page.contains("href=\"/t/contoso.example/tasks\""));
    assert!(!page.contains(&plan), "that is not for its mandate to see");
    // Nobody outside is told any of it.
    let page = read(&stage, HANBIT, "/help?tenant=contoso.example&service=teams").await;
    assert!(!page.contains("Contoso") && !page.contains(&engagement.to_string()));
}
