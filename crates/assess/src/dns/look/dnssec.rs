//! Whether a zone is signed, and whether the zone above it knows that.
//!
//! An unsigned zone needs nothing. What is told is the half of it: a zone above that promises
//! signatures which the zone does not have makes every resolver that checks refuse all of it.

use report::Kind;

use super::super::{Ask, Type};
use super::{Differs, Look, data};

impl<A: Ask> Look<'_, A> {
    pub(super) async fn dnssec(&mut self) {
        let Some(rule) = self.rules.find("dns.dnssec") else {
            return;
        };
        let (above, own) = (
            self.outside.ask(self.domain, Type::Ds).await,
            self.outside.ask(self.domain, Type::Dnskey).await,
        );
        // Older servers refuse questions of these types; that says nothing about the zone.
        let (Some(above), Some(own)) = (above.records(), own.records()) else {
            return;
        };
        let kind = match (above.is_empty(), own.is_empty()) {
            (false, true) => Kind::Wrong,
            (true, false) => Kind::Missing,
            _ => return,
        };
        let seen = data(above);
        self.tell(Differs {
            rule,
            kind,
            host: self.domain.to_owned(),
            seen,
            expected: None,
        });
    }
}
