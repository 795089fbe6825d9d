//! Representatives on the stage, with mandates that the tenant's admin gave.

use std::sync::Arc;

use jiff::Span;
use jiff::tz::TimeZone;
use process::permission::{MembershipState, Scope, TenantRole};
use store::mandate::Mandate;
use store::person::PersonKind;
use store::{Day, Document, Id, Instant};

use crate::people::{self, Role};
use crate::{Customer, Stage};

impl Stage {
    /// Somebody who represents the customer as far as these scopes reach, for half a year.
    pub async fn representative(&self, of: &Customer, address: &str, scopes: &[Scope]) {
        let now = self.now();
        let person = people::person(PersonKind::Customer, address, "en", "Europe/London", now);
        let (role, held) = (TenantRole::Representative, MembershipState::Active);
        let membership = people::membership(&of.tenant, &person, role, held);
        let today = now.to_zoned(TimeZone::UTC).date();
        let mandate = Arc::new(Mandate {
            id: people::new_id(),
            tenant_id: of.tenant.id,
            person_id: person.id,
            scopes: Document(scopes.iter().copied().collect()),
            until_day: Day(today.saturating_add(Span::new().months(6))),
            named_by: Id(of.act.person()),
            created_at: Instant(now),
            revoked_at: None,
        });
        self.enter(vec![Role::Customer(person, membership)]).await;
        self.center
            .store()
            .write(move |writing| {
                let mandate = Arc::clone(&mandate);
                Box::pin(async move { store::mandate::add(writing, (*mandate).clone()).await })
            })
            .await
            .unwrap();
    }
}
