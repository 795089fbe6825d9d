//! A tenant's consent to a partner: which scopes, for which services, until when. The tenant alone
//! gives it, and what it does not say is refused.

use jiff::Timestamp;

use super::scope::{Scope, Scopes};
use super::word::word_enum;
use crate::identity::ServiceName;

word_enum! {
    /// How far a partner and a tenant have come with each other.
    RelationState {
        /// The partner has asked; an admin of the tenant decides.
        Invited = "invited",
        /// The tenant is among the partner's customers.
        Active = "active",
        /// Refused, or over.
        Ended = "ended",
    }
}

/// What a consent says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What the partner may do or see.
    pub scopes: Scopes,
    /// For which services; another one is not covered.
    pub services: Vec<ServiceName>,
    /// From this instant on it no longer holds.
    pub ends_at: Timestamp,
    /// Whether it was ended before that.
    pub is_ended: bool,
}

impl Terms {
    /// Whether it holds at this instant.
    #[must_use]
    pub fn hold(&self, now: Timestamp) -> bool {
        !self.is_ended && now < self.ends_at
    }

    /// Whether assistance may be asked for with exactly these services.
    #[must_use]
    pub fn let_ask(&self, services: &[ServiceName]) -> bool {
        self.scopes.covers(Scope::Request) && services.iter().all(|one| self.services.contains(one))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(scopes: &[Scope], services: &[&str]) -> Terms {
        Terms {
            scopes: scopes.iter().copied().collect(),
            services: services.iter().map(|name| name.parse().unwrap()).collect(),
            ends_at: "2026-12-01T00:00:00Z".parse().unwrap(),
            is_ended: false,
        }
    }

    #[test]
    fn a_consent_holds_until_its_end_and_not_at_it() {
        let mut terms = terms(&[Scope::Request], &["teams"]);
        assert!(terms.hold("2026-11-30T23:59:59Z".parse().unwrap()));
        assert!(!terms.hold("2026-12-01T00:00:00Z".parse().unwrap()));
        terms.is_ended = true;
        assert!(!terms.hold("2026-11-02T09:00:00Z".parse().unwrap()));
    }

    #[test]
    fn one_service_that_is_not_covered_is_enough_to_wait() {
        let asked = |names: &[&str]| -> Vec<ServiceName> {
            names.iter().map(|name| name.parse().unwrap()).collect()
        };
        let terms_of = |scopes: &[Scope]| terms(scopes, &["teams", "exchange-online"]);
        let both = [Scope::Request, Scope::SeePlan];
        assert!(terms_of(&both).let_ask(&asked(&["teams"])));
        assert!(!terms_of(&both).let_ask(&asked(&["teams", "intune"])));
        assert!(!terms_of(&[Scope::SeePlan]).let_ask(&asked(&["teams"])));
    }
}
