//! What the operations of managers, tenants' admins and partners name: a file of tenants, people to
//! change, invitations, partners with what they asked, somebody who asks to become admin.

use std::collections::BTreeMap;

use cast::people::{self, Role as Cast};
use cast::{Customer, MANAGER, Stage, WOODGROVE, how, what};
use center::hand_over;
use center::member::{self, InvitationTyped, MandateTyped};
use center::once::Key;
use center::request::{self, Door};
use process::identity::PersonId;
use process::permission::{MembershipState, Scope, TenantAct, TenantRole};
use store::person::PersonKind;

use crate::ground::{FORMER, MEMBER, WITHOUT_CONSENT};

const DOMAIN: &str = "contoso.example";
/// A member whom nobody needs: the admin may do anything to it.
const COLLEAGUE: &str = "colleague@contoso.example";
/// A representative whose mandate is given and revoked.
const DEPUTY: &str = "deputy@agency.example";
/// Of a partner that nobody here comes from: it is paused, its person leaves, its consent ends.
const LEAVING: &str = "partner@lucerne.example";

pub struct Around {
    /// What stands for parameters.
    pub values: Vec<(&'static str, String)>,
    /// The consent that the partner named in paths holds.
    pub consent: String,
    /// A request of a partner that waits for the tenant's consent.
    pub waiting: String,
    /// A draft of each partner for Contoso, by the address of its person.
    drafts: BTreeMap<&'static str, String>,
    deputy: String,
    again: String,
    former: String,
    leaving: String,
}

impl Around {
    /// Two partners of Contoso, one with its consent to everything that can be consented to, and one
    /// that leaves.
    pub async fn new(stage: &Stage, customer: &Customer) -> Self {
        let terms = (
            &center::consent::OFFERED[..],
            &["exchange-online", "teams"][..],
        );
        let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
        stage.consent(customer, woodgrove, terms, 100).await;
        stage.partner("Adatum", WITHOUT_CONSENT, &[DOMAIN]).await;
        let partner = stage.partner("Lucerne", LEAVING, &[DOMAIN]).await;
        stage.consent(customer, partner, terms, 100).await;
        let reading = stage.center.store().read().await.unwrap();
        let consent = store::consent::of(&reading, customer.act.tenant(), partner).await;
        let consent = consent.unwrap().unwrap().id.to_string();
        drop(reading);
        colleagues(stage, customer).await;
        let waiting = draft(stage, WITHOUT_CONSENT, true).await;
        let mut drafts = BTreeMap::new();
        for address in [WOODGROVE, WITHOUT_CONSENT] {
            drafts.insert(address, draft(stage, address, false).await);
        }
        let (again, invitation) = invitations(stage, customer).await;
        let values = vec![
            ("partner", partner.to_string()),
            ("invitation", invitation),
            ("member", id_of(stage, COLLEAGUE).await.to_string()),
            ("hand_over", hand_over(stage, customer).await),
            ("tenant", customer.tenant.id.0.to_string()),
            ("tenant_domain", "contoso-mail.example".to_owned()),
            ("subscription", subscription(stage, customer).await),
            ("import", import(stage).await),
            ("role", "specialist".to_owned()),
            ("site", "admin.contoso.example".to_owned()),
        ];
        Self {
            values,
            consent,
            waiting,
            drafts,
            deputy: id_of(stage, DEPUTY).await.to_string(),
            again,
            former: id_of(stage, FORMER).await.to_string(),
            leaving: id_of(stage, LEAVING).await.to_string(),
        }
    }

    /// A path with what it names of these, as this person meets it.
    pub fn in_path(&self, path: &str, address: Option<&str>) -> String {
        let mut path = path.replace("{member}/mandate", &format!("{}/mandate", self.deputy));
        if path.ends_with("/again") {
            path = path.replace("{invitation}", &self.again);
        }
        if path.starts_with("/partner/") {
            let own = address.and_then(|address| self.drafts.get(address));
            let draft = own.unwrap_or(&self.drafts[WOODGROVE]);
            path = path.replace("{reference}", draft);
        }
        if path.contains("/consents/requests/") {
            path = path.replace("{reference}", &self.waiting);
        }
        if path.starts_with("/center/staff/") {
            path = path.replace("{person}", &self.former);
        }
        if path.starts_with("/center/partners/") {
            path = path.replace("{person}", &self.leaving);
        }
        path
    }
}

async fn id_of(stage: &Stage, address: &str) -> PersonId {
    let reading = stage.center.store().read().await.unwrap();
    let found = store::person::by_address(&reading, address).await;
    found.unwrap().unwrap().id.0
}

async fn colleagues(stage: &Stage, customer: &Customer) {
    let now = stage.now();
    let person = people::person(PersonKind::Customer, COLLEAGUE, "en", "Europe/London", now);
    let (role, held) = (TenantRole::Member, MembershipState::Active);
    let membership = people::membership(&customer.tenant, &person, role, held);
    stage.enter(vec![Cast::Customer(person, membership)]).await;
    stage.representative(customer, DEPUTY, Scope::ALL).await;
}

/// A whole draft of this partner for Contoso, sent if it is to be.
async fn draft(stage: &Stage, address: &str, is_sent: bool) -> String {
    let center = &stage.center;
    let (act, tenant) = stage.on_behalf(address, DOMAIN).await.unwrap();
    let act = TenantAct::from(act);
    let begun = request::begin(center, &act, Door::Partner, Vec::new()).await;
    let reference = begun.unwrap();
    let what = what(&["teams"]);
    let answered = request::answer_what(center, &act, &tenant, &reference, &what).await;
    answered.unwrap();
    let answered = request::answer_how(center, &act, &tenant, &reference, &how("en")).await;
    answered.unwrap();
    if is_sent {
        let key = Key::draw(center);
        let filed = request::file(center, &act, &tenant, &reference, true, &key).await;
        filed.unwrap();
    }
    reference.to_string()
}

/// Two open invitations.
async fn invitations(stage: &Stage, customer: &Customer) -> (String, String) {
    let (center, act, tenant) = (&stage.center, &customer.own, &customer.tenant);
    for name in ["one", "two"] {
        let typed = InvitationTyped {
            address: format!("{name}@contoso.example"),
            role: "member".to_owned(),
            mandate: MandateTyped::default(),
        };
        let invited = member::invite(center, act, tenant, &typed, &Key::draw(center)).await;
        invited.unwrap();
    }
    let members = member::members(center, act, tenant).await.unwrap();
    let of = |name: &str| {
        let mut open = members.invitations.iter();
        let found = open.find(|open| open.address.starts_with(name));
        found.unwrap().id.to_string()
    };
    (of("one"), of("two"))
}

/// A member asks to become admin.
async fn hand_over(stage: &Stage, customer: &Customer) -> String {
    let center = &stage.center;
    let member = stage.customer(MEMBER).await.own;
    let asked =
        hand_over::ask_as_member(center, &member, "Our admin left.", &Key::draw(center)).await;
    asked.unwrap();
    let reading = center.store().read().await.unwrap();
    let open = store::hand_over::open_of(&reading, customer.act.tenant()).await;
    open.unwrap().unwrap().id.to_string()
}

async fn subscription(stage: &Stage, customer: &Customer) -> String {
    let reading = stage.center.store().read().await.unwrap();
    let held = store::subscription::of_tenant(&reading, customer.act.tenant()).await;
    held.unwrap()[0].id.0.to_string()
}

/// A file of tenants that was read and not taken in.
async fn import(stage: &Stage) -> String {
    let manager = stage.manager(MANAGER).await;
    let text = "name,domain,cloud,segment,country,zone\n\
        Northwind,northwind.example,worldwide,commercial,KR,Asia/Seoul\n";
    let typed = center::import::ImportTyped {
        kind: "tenants".to_owned(),
        file_name: "list.csv".to_owned(),
        bytes: text.into(),
        source: "The licence report".to_owned(),
        as_of: "2026-10-31".to_owned(),
        language: process::language::WrittenLanguage::English,
    };
    let key = Key::draw(&stage.center);
    let read = center::import::read(&stage.center, &manager, &typed, &key);
    read.await.unwrap().to_string()
}
