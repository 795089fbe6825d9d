//! Woodgrove Consulting, the demo's partner: Contoso has consented to it, Siam Foods has not.

use center::consent::{Granted, grant};
use center::partner::{Domain, add_member, add_partner, add_relation};
use center::people::PersonTyped;
use jiff::Span;

use super::{Scene, text};
use crate::demo::cast::{MANAGER, PARTNER};

/// Is added with its person and its customers, and gets Contoso's consent.
pub(super) async fn is_taken_in(scene: &Scene) -> Result<(), String> {
    let center = &scene.center;
    let manager = scene.signed_in(MANAGER).await?.manager().map_err(text)?;
    let partner = add_partner(center, &manager, PARTNER.name, &scene.key())
        .await
        .map_err(text)?;
    let person = PersonTyped {
        name: PARTNER.person.to_owned(),
        address: PARTNER.address.to_owned(),
        language: "en".to_owned(),
        zone: "Europe/London".to_owned(),
    };
    add_member(center, &manager, partner, &person, &scene.key())
        .await
        .map_err(text)?;
    for domain in PARTNER.customers {
        let domain = Domain::parse("domain", domain).map_err(|fault| fault.message.to_owned())?;
        add_relation(center, &manager, partner, &domain)
            .await
            .map_err(text)?;
    }
    let contoso = scene.admin("contoso.example").await?;
    let (act, tenant) = contoso.customer("contoso.example").map_err(text)?;
    let today = scene.now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let granted = Granted {
        scopes: vec!["request".to_owned(), "see_plan".to_owned()],
        services: ["exchange-online", "teams", "sharepoint-online", "onedrive"]
            .map(str::to_owned)
            .to_vec(),
        until: today.saturating_add(Span::new().days(180)).to_string(),
        instead_of: None,
    };
    grant(center, &act, tenant, partner, &granted, &scene.key())
        .await
        .map_err(text)?;
    scene.work().await
}
