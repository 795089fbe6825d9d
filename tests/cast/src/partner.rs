//! Partners on the stage: added by the manager, and consented to by their customers.

use center::consent::{Granted, grant, look};
use center::once::Key;
use center::partner::{Domain, add_member, add_partner, add_relation};
use center::people::PersonTyped;
use center::sign_in;
use center::{CenterFault, Tenant};
use jiff::Span;
use process::identity::PartnerId;
use process::permission::{OnBehalfAct, PartnerAct, Scope};

use crate::{Customer, MANAGER, Stage};

/// A person of the partner Woodgrove Consulting.
pub const WOODGROVE: &str = "partner@woodgrove.example";

impl Stage {
    /// A partner with one person, whose customers have these domains.
    pub async fn partner(&self, name: &str, address: &str, domains: &[&str]) -> PartnerId {
        let (center, manager) = (&self.center, self.manager(MANAGER).await);
        let partner = add_partner(center, &manager, name, &Key::draw(center))
            .await
            .unwrap();
        let typed = PersonTyped {
            name: format!("Person of {name}"),
            address: address.to_owned(),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        };
        add_member(center, &manager, partner, &typed, &Key::draw(center))
            .await
            .unwrap();
        for domain in domains {
            let domain = Domain::parse("domain", domain).unwrap();
            add_relation(center, &manager, partner, &domain)
                .await
                .unwrap();
        }
        let address = address.to_owned();
        center
            .store()
            .write(move |writing| {
                let address = address.clone();
                Box::pin(async move {
                    let key = center::demo::ADDRESSES;
                    let there = store::setting::get(writing, key).await?.unwrap_or_default();
                    store::setting::set(writing, key, &format!("{there}\n{address}")).await
                })
            })
            .await
            .unwrap();
        partner
    }

    /// A partner's person in its own workspace.
    pub async fn partner_act(&self, address: &str) -> PartnerAct {
        self.sign_in(address).await.partner().unwrap().0
    }

    /// A partner's person for one of its customers, as a page of that customer would have it.
    ///
    /// # Errors
    /// It is none of the partner's.
    pub async fn on_behalf(
        &self,
        address: &str,
        domain: &str,
    ) -> Result<(OnBehalfAct, Tenant), CenterFault> {
        let mut signed_in = self.sign_in(address).await;
        sign_in::meet_customer(&self.center, &mut signed_in, domain).await?;
        let (act, tenant) = signed_in.on_behalf(domain)?;
        Ok((act, tenant.clone()))
    }

    /// A consent for the next so many days.
    pub async fn consent(
        &self,
        customer: &Customer,
        partner: PartnerId,
        (scopes, services): (&[Scope], &[&str]),
        days: i64,
    ) {
        let until = self.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let until = until.saturating_add(Span::new().days(days));
        let (partners, _) = look(&self.center, &customer.act).await.unwrap();
        let shown = partners.iter().find(|view| view.partner == partner);
        let shown = shown.and_then(|view| view.held.as_ref());
        let granted = Granted {
            instead_of: shown.map(|held| held.id),
            scopes: scopes
                .iter()
                .map(|scope| scope.as_str().to_owned())
                .collect(),
            services: services.iter().map(|name| (*name).to_owned()).collect(),
            until: until.to_string(),
        };
        let (act, tenant) = (&customer.own, &customer.tenant);
        let key = Key::draw(&self.center);
        grant(&self.center, act, tenant, partner, &granted, &key)
            .await
            .unwrap();
    }
}
