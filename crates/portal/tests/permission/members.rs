//! What the pages of a tenant's people name: people to change, invitations, mandates, proofs of a
//! domain, a hand-over.

use std::collections::BTreeMap;
use std::sync::Arc;

use cast::{CONTOSO, Customer, HANBIT, Stage};
use center::hand_over;
use center::member::{self, InvitationTyped, MandateTyped};
use center::once::Key;
use jiff::SignedDuration;
use process::identity::PersonId;
use process::permission::Scopes;
use store::domain_claim::DomainClaim;
use store::mandate::Mandate;
use store::{Day, Document, Id, Instant};
use uuid::Uuid;

use crate::roles::{COLLEAGUE, DEPUTY, ROLES, RUN_OUT};

/// Identities of the tenant's people and what is open among them.
pub struct Around {
    pub colleague: String,
    pub hand_over: String,
    deputy: String,
    again: String,
    take_back: String,
    /// Secrets of two invitations: one for whoever is not signed in, who uses it up.
    secrets: [String; 2],
    /// A proven domain of each customer.
    claims: BTreeMap<&'static str, String>,
}

impl Around {
    /// Puts in what a pattern names of these, as this person meets it.
    pub fn in_path(&self, pattern: &str, address: Option<&str>) -> String {
        let secret = usize::from(address.is_some());
        let claim = address.and_then(|address| self.claims.get(address));
        let nothing = Uuid::nil().to_string();
        let invitation = if pattern.ends_with("/again") {
            &self.again
        } else {
            &self.take_back
        };
        pattern
            .replace("{member}/mandate", &format!("{}/mandate", self.deputy))
            .replace("{invitation}", invitation)
            .replace("{invitation_secret}", &self.secrets[secret])
            .replace("{claim}", claim.unwrap_or(&nothing))
    }
}

/// Everybody's mandates and claims, invitations, and somebody who asks to become admin.
pub async fn around(stage: &Stage, customer: &Customer) -> Around {
    let center = &stage.center;
    mandates(stage, customer).await;
    let claims = claims(stage).await;
    for name in ["one", "two", "three", "four"] {
        let typed = InvitationTyped {
            address: format!("{name}@contoso.example"),
            role: "member".to_owned(),
            mandate: MandateTyped::default(),
        };
        let key = Key::draw(center);
        member::invite(center, &customer.own, &customer.tenant, &typed, &key)
            .await
            .unwrap();
    }
    let members = member::members(center, &customer.own, &customer.tenant).await;
    let invited = |name: &str| {
        let members = members.as_ref().unwrap();
        let found = members.invitations.iter();
        let mut found = found.filter(|one| one.address.starts_with(name));
        found.next().unwrap().id.to_string()
    };
    stage.work().await;
    let colleague = stage.customer(COLLEAGUE).await.own;
    hand_over::ask_as_member(center, &colleague, "Our admin left.", &Key::draw(center))
        .await
        .unwrap();
    let reading = center.store().read().await.unwrap();
    let open = store::hand_over::open_of(&reading, customer.act.tenant()).await;
    let deputy = store::person::by_address(&reading, DEPUTY).await.unwrap();
    Around {
        colleague: colleague.person().to_string(),
        hand_over: open.unwrap().unwrap().id.to_string(),
        deputy: deputy.unwrap().id.0.to_string(),
        again: invited("one"),
        take_back: invited("two"),
        secrets: [
            secret(stage, "three@contoso.example"),
            secret(stage, "four@contoso.example"),
        ],
        claims,
    }
}

/// The secret in the link of the mail with an invitation.
fn secret(stage: &Stage, address: &str) -> String {
    let mail = stage.mails_to(address).remove(0);
    let (_, after) = mail.text.split_once("/join/").unwrap();
    let is_secret = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    after.chars().take_while(|one| is_secret(*one)).collect()
}

async fn person(stage: &Stage, address: &str) -> PersonId {
    let reading = stage.center.store().read().await.unwrap();
    let found = store::person::by_address(&reading, address).await;
    found.unwrap().unwrap().id.0
}

async fn mandates(stage: &Stage, customer: &Customer) {
    let now = stage.now();
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut all = Vec::new();
    let representatives = ROLES
        .iter()
        .filter(|role| role.name.starts_with("r-") || role.name == "represents");
    for role in representatives {
        let address = role.address.unwrap();
        let scopes: Scopes = match role.lent {
            Some(_) => role.scopes(),
            // What does not hold would open everything.
            None => process::permission::Scope::ALL.iter().copied().collect(),
        };
        let until = if address == RUN_OUT {
            today.yesterday().unwrap()
        } else {
            today.saturating_add(jiff::Span::new().months(6))
        };
        all.push(Mandate {
            id: cast::people::new_id(),
            tenant_id: customer.tenant.id,
            person_id: Id(person(stage, address).await),
            scopes: Document(scopes),
            until_day: Day(until),
            named_by: Id(customer.act.person()),
            created_at: Instant(now),
            revoked_at: (role.name == "r-revoked").then_some(Instant(now)),
        });
    }
    let all = Arc::new(all);
    let store = stage.center.store();
    store
        .write(move |writing| {
            let all = Arc::clone(&all);
            Box::pin(async move {
                for mandate in all.iter() {
                    store::mandate::add(writing, mandate.clone()).await?;
                }
                Ok::<(), store::StoreFault>(())
            })
        })
        .await
        .unwrap();
}

/// Every customer has proven Contoso's domain.
async fn claims(stage: &Stage) -> BTreeMap<&'static str, String> {
    let now = stage.now();
    let mut claims = BTreeMap::new();
    let mut all = Vec::new();
    let customers = ROLES.iter().filter(|role| role.is_customers());
    for address in customers.filter_map(|role| role.address) {
        let id = cast::people::new_id();
        claims.insert(address, id.to_string());
        all.push(DomainClaim {
            id,
            person_id: Id(person(stage, address).await),
            domain: "contoso.example".to_owned(),
            value: "fasttrack-verification=0".to_owned(),
            created_at: Instant(now),
            expires_at: Instant(now + SignedDuration::from_hours(24 * 7)),
            proven_at: Some(Instant(now)),
        });
    }
    assert!(claims.contains_key(CONTOSO) && claims.contains_key(HANBIT));
    let all = Arc::new(all);
    let store = stage.center.store();
    store
        .write(move |writing| {
            let all = Arc::clone(&all);
            Box::pin(async move {
                for claim in all.iter() {
                    store::domain_claim::add(writing, claim.clone()).await?;
                }
                Ok::<(), store::StoreFault>(())
            })
        })
        .await
        .unwrap();
    claims
}
