//! Coming in: a code is asked for, read from the mail that left, and typed in the same browser.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;

use center::Tenant;
use center::sign_in::{self, Address, Secret, SignedIn};
use mail::mailbox::KeptMail;
use process::language::WrittenLanguage;
use process::permission::{CustomerAct, ManagerAct, SpecialistAct, TenantAct};

use crate::{Stage, domain_of};

/// Somebody of a tenant, ready to act for it.
#[derive(Clone, Debug)]
pub struct Customer {
    /// What the person does.
    pub act: TenantAct,
    /// The same, for what can never be handed on.
    pub own: CustomerAct,
    /// The tenant.
    pub tenant: Tenant,
}

impl Stage {
    /// A client address that nobody has used yet, so that plays do not meet the limit by client.
    pub fn new_client(&self) -> IpAddr {
        Ipv4Addr::from(self.clients.fetch_add(1, Ordering::Relaxed)).into()
    }

    /// Asks for a code and reads it from the mail. Returns the browser's secret and the code.
    pub async fn ask_for_code(&self, address: &str) -> (Secret, String) {
        self.code_for(address, false).await
    }

    /// The same for whoever comes to prove a domain.
    pub async fn ask_to_claim(&self, address: &str) -> (Secret, String) {
        self.code_for(address, true).await
    }

    async fn code_for(&self, address: &str, claims: bool) -> (Secret, String) {
        let there: BTreeSet<String> = self
            .mails_to(address)
            .into_iter()
            .map(|mail| mail.id)
            .collect();
        let typed = Address::parse("address", address).unwrap();
        let visitor = sign_in::visitor();
        let asked = (typed, WrittenLanguage::English);
        let (center, from) = (&self.center, (self.new_client(), None));
        let browser = if claims {
            sign_in::ask_to_claim(center, &visitor, asked, from).await
        } else {
            sign_in::ask_for_code(center, &visitor, asked, from).await
        };
        let browser = browser.unwrap();
        self.work().await;
        let mails = self.mails_to(address);
        // Other mails may have left meanwhile, with six digits in the address of their page.
        let is_a_code = |mail: &&KeptMail| mail.text.contains("/sign-in/code");
        let new = mails.iter().filter(|mail| !there.contains(&mail.id));
        let code = { new }.find(is_a_code).and_then(|mail| code_in(&mail.text));
        (browser, code.unwrap())
    }

    /// Signs in with a code from the mail; the secret is what the cookie carries.
    pub async fn secret_of(&self, address: &str) -> Secret {
        let (browser, code) = self.ask_for_code(address).await;
        let visitor = sign_in::visitor();
        sign_in::enter_code(&self.center, &visitor, Some(&browser), &code, "cast")
            .await
            .unwrap()
    }

    /// Signs in by the demo's one click, as often as a test likes. Returns what the cookie carries.
    pub async fn click(&self, address: &str) -> Secret {
        let typed = Address::parse("address", address).unwrap();
        sign_in::sign_in_to_demo(&self.center, &sign_in::visitor(), &typed, "cast")
            .await
            .unwrap()
    }

    /// Somebody who is signed in.
    pub async fn sign_in(&self, address: &str) -> SignedIn {
        let secret = self.secret_of(address).await;
        sign_in::recognise(&self.center, &secret)
            .await
            .unwrap()
            .unwrap()
    }

    /// Somebody of the tenant whose domain the address has.
    pub async fn customer(&self, address: &str) -> Customer {
        let signed_in = self.sign_in(address).await;
        let (own, tenant) = signed_in.customer(domain_of(address)).unwrap();
        let act = TenantAct::from(own.clone());
        let tenant = tenant.clone();
        Customer { act, own, tenant }
    }

    /// A Specialist.
    pub async fn specialist(&self, address: &str) -> SpecialistAct {
        self.sign_in(address).await.specialist().unwrap()
    }

    /// A manager.
    pub async fn manager(&self, address: &str) -> ManagerAct {
        self.sign_in(address).await.manager().unwrap()
    }
}

/// The six digits that stand together in the mail.
#[must_use]
pub fn code_in(text: &str) -> Option<String> {
    let mut runs = text.split(|character: char| !character.is_ascii_digit());
    runs.find(|run| run.len() == 6).map(str::to_owned)
}
