//! Whether a zone is signed, and whether the zone above it knows that.
//!
//! An unsigned zone needs nothing. What is told is the half of it: a zone above that promises
//! signatures which the zone does not have makes every resolver that checks refuse all of it.

use report::{Kind, Severity};

use super::super::{Answer, Ask, Found, Type};
use super::{Differs, Look, data, silence};

impl<A: Ask> Look<'_, A> {
    pub(super) async fn dnssec(&mut self) {
        let Some(rule) = self.rules.find("dns.dnssec") else {
            return;
        };
        let above = self.outside.ask(self.domain, Type::Ds).await;
        let Some(above) = above.records() else {
            self.unasked(Type::Ds, &above);
            return;
        };
        let own = self.outside.ask(self.domain, Type::Dnskey).await;
        let Some(own) = own.records() else {
            self.unasked(Type::Dnskey, &own);
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

    /// Tells that it could not be asked. Older servers refuse questions of these types, which says
    /// nothing about the rest of the zone: that is a note. Silence and every other fault are told as
    /// they always are, since another time there may be an answer.
    fn unasked(&mut self, of: Type, answer: &Answer) {
        let (Some(about), Some(said)) = (self.rules.find("dns.answer"), silence(answer)) else {
            return;
        };
        let severity = if matches!(answer, Answer::Refused(_)) {
            Severity::Info
        } else {
            Severity::Error
        };
        self.found.push(Found {
            rule: about.id.clone(),
            kind: Kind::Wrong,
            severity,
            subject: self.domain.to_owned(),
            record: of.name(),
            seen: vec![said],
            asked: Some(self.outside.who().to_owned()),
            expected: None,
            source: about.source.clone(),
        });
    }
}
