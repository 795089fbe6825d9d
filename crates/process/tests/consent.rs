//! Which work of an engagement a consent is about.

use process::identity::{PartnerId, PersonId, ServiceName, TenantId};
use process::permission::{
    MembershipState, OnBehalfAct, RelationState, Scope, Terms, admit_on_behalf, admit_partner,
};
use uuid::Uuid;

fn names(names: &[&str]) -> Vec<ServiceName> {
    let parsed = names.iter().map(|name| name.parse());
    parsed.collect::<Result<_, _>>().expect("names of services")
}

/// The act of a partner whose consent names these services.
fn consented(services: &[&str]) -> OnBehalfAct {
    let (person, partner) = (PersonId(Uuid::nil()), PartnerId(Uuid::nil()));
    let act = admit_partner(person, partner, MembershipState::Active).expect("an active member");
    let terms = Terms {
        scopes: [Scope::DoTasks].into_iter().collect(),
        services: names(services),
        ends_at: "2027-01-01T00:00:00Z".parse().expect("an instant"),
        is_ended: false,
    };
    let tenant = TenantId(Uuid::nil());
    admit_on_behalf(&act, tenant, RelationState::Active, Some(terms)).expect("a customer")
}

#[test]
fn work_for_several_services_needs_each_that_the_engagement_is_about() {
    let files = names(&["onedrive", "sharepoint-online"]);
    let one = consented(&["onedrive"]);
    assert!(one.is_about_work(&files, &names(&["onedrive", "teams"])));
    assert!(!one.is_about_work(&files, &names(&["onedrive", "sharepoint-online"])));
    // Work that the engagement is not about is no reason to open it.
    assert!(!one.is_about_work(&files, &names(&["teams"])));
    assert!(!one.is_about_work(&names(&["teams"]), &names(&["onedrive", "teams"])));
}

#[test]
fn work_for_no_service_in_particular_needs_every_service_of_the_engagement() {
    let engagement = names(&["exchange-online", "teams"]);
    assert!(consented(&["exchange-online", "teams", "intune"]).is_about_work(&[], &engagement));
    assert!(!consented(&["exchange-online"]).is_about_work(&[], &engagement));
    assert!(!consented(&[]).is_about_work(&[], &engagement));
}
