//! What was typed to find something, and which stretch of what begins so is wanted.

use process::identity::{Reference, ReferenceStart, TaskId, TenantId};
use process::permission::UnknownWord;
use store::find::KeyEdge;
use uuid::Uuid;

use crate::partner::Domain;
use crate::text::Line;
use crate::{CenterFault, FieldFault};

/// Fewer letters than these are the beginning of too much.
const FEWEST: usize = 2;
/// The longest text that is looked for.
const MOST: usize = 100;

/// What is looked for: 2 to 100 characters of text, none of them a sign of any query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought(Line);

impl Sought {
    /// Reads what was typed.
    ///
    /// # Errors
    /// It is too short, too long, or holds characters that are not text.
    pub fn parse(text: &str) -> Result<Self, FieldFault> {
        let line = Line::parse("q", text, MOST).map_err(|fault| fault.when_empty(SHORT))?;
        if line.as_str().chars().count() < FEWEST {
            return Err(FieldFault::new("q", SHORT));
        }
        Ok(Self(line))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The beginning of a reference, if it is one.
    pub(super) fn reference(&self) -> Option<ReferenceStart> {
        ReferenceStart::read(self.as_str())
    }

    /// The identity of a tenant, if it is one of anything.
    pub(super) fn tenant(&self) -> Option<TenantId> {
        Uuid::try_parse(self.as_str()).ok().map(TenantId)
    }

    /// The domain that was typed, or stands in the address that was, and those above it.
    pub(super) fn domains(&self) -> Vec<String> {
        let Some(domain) = self.domain() else {
            return Vec::new();
        };
        let above = domain.match_indices('.').map(|(dot, _)| &domain[dot + 1..]);
        let all = std::iter::once(domain.as_str()).chain(above);
        let all = all.filter(|domain| domain.contains('.'));
        all.take(LABELS).map(str::to_owned).collect()
    }

    /// Whether this is the domain that was typed.
    pub(super) fn is_domain(&self, domain: &str) -> bool {
        self.domain().as_deref() == Some(domain)
    }

    fn domain(&self) -> Option<String> {
        let text = self.as_str();
        let text = text.rsplit_once('@').map_or(text, |(_, domain)| domain);
        let domain = Domain::parse("q", text.trim_end_matches('.')).ok()?;
        Some(domain.as_str().to_owned())
    }
}

const SHORT: &str = "find-error-short";
/// A domain with more labels belongs to nobody's people.
const LABELS: usize = 8;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Requests.
    Requests,
    /// Tenants.
    Tenants,
    /// People.
    People,
    /// Tasks.
    Tasks,
}

impl Kind {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Requests, Self::Tenants, Self::People, Self::Tasks];

    /// Its word in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Tenants => "tenants",
            Self::People => "people",
            Self::Tasks => "tasks",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let all = Self::ALL.into_iter();
        let mut named = all.filter(|kind| kind.as_str() == text);
        named.next().ok_or(UnknownWord)
    }
}

/// Which stretch: the beginning of every kind, or one kind from some row on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    kind: Option<Kind>,
    after: Option<String>,
}

impl Wanted {
    /// Reads the stretch of an address; empty texts are the beginning of everything.
    ///
    /// # Errors
    /// [`CenterFault::NotFound`]: there is no such kind, or a place is named of no kind.
    pub fn read(kind: &str, after: &str) -> Result<Self, CenterFault> {
        let named = (!kind.is_empty()).then(|| kind.parse::<Kind>());
        let kind = named.transpose().map_err(|_| CenterFault::NotFound)?;
        let after = (!after.is_empty()).then(|| after.to_owned());
        if after.is_some() && kind.is_none() {
            return Err(CenterFault::NotFound);
        }
        Ok(Self { kind, after })
    }

    /// The one kind that is wanted.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.kind
    }

    pub(super) fn includes(&self, kind: Kind) -> bool {
        self.kind.is_none_or(|wanted| wanted == kind)
    }

    pub(super) fn after_reference(&self) -> Result<Option<Reference>, CenterFault> {
        let after = self.after.as_deref().map(str::parse);
        after.transpose().map_err(|_| CenterFault::NotFound)
    }

    pub(super) fn after_task(&self) -> Result<Option<TaskId>, CenterFault> {
        let after = self.after.as_deref().map(str::parse);
        after.transpose().map_err(|_| CenterFault::NotFound)
    }

    pub(super) fn after_key(&self) -> Result<Option<KeyEdge>, CenterFault> {
        let Some(after) = self.after.as_deref() else {
            return Ok(None);
        };
        let (id, key) = after.split_once('.').ok_or(CenterFault::NotFound)?;
        let id = Uuid::try_parse(id).map_err(|_| CenterFault::NotFound)?;
        // No key holds them, and PostgreSQL refuses even to compare with one.
        if key.chars().any(char::is_control) || key.chars().count() > MOST {
            return Err(CenterFault::NotFound);
        }
        let key = key.to_owned();
        Ok(Some(KeyEdge { key, id }))
    }

    /// How an address names the row of this key.
    pub(super) fn mark(key: &str, id: Uuid) -> String {
        format!("{id}.{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_for_is_text_of_two_to_a_hundred_characters() {
        for (typed, message) in [
            ("", "find-error-short"),
            ("  a ", "find-error-short"),
            ("a\0b", "error-characters"),
            ("a\u{202e}b", "error-characters"),
            (&"x".repeat(101), "error-too-long"),
        ] {
            assert_eq!(
                Sought::parse(typed).unwrap_err().message,
                message,
                "{typed:?}"
            );
        }
        for text in ["한빛", "%_", "' OR 1=1 --", &"ä".repeat(100)] {
            assert_eq!(Sought::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn a_domain_is_read_with_those_above_it() {
        let domains = |text: &str| Sought::parse(text).unwrap().domains();
        assert_eq!(
            domains("Mail.Contoso.example"),
            ["mail.contoso.example", "contoso.example"]
        );
        assert_eq!(domains("anna@contoso.example"), ["contoso.example"]);
        assert_eq!(domains("contoso.example."), ["contoso.example"]);
        assert_eq!(domains("Contoso Ltd"), [""; 0]);
        assert_eq!(domains("%.example"), [""; 0]);
    }

    #[test]
    fn a_place_in_a_list_survives_its_way_through_an_address() {
        let id = Uuid::from_u128(7);
        let mark = Wanted::mark("an. na", id);
        let wanted = Wanted::read("people", &mark).unwrap();
        let edge = wanted.after_key().unwrap().unwrap();
        assert_eq!((edge.key.as_str(), edge.id), ("an. na", id));
        for (kind, after) in [("", "x"), ("all", ""), ("People", "")] {
            assert!(Wanted::read(kind, after).is_err(), "{kind} {after}");
        }
        for hostile in ["x", "7.a", "00000000-0000-0000-0000-000000000007.\0"] {
            assert!(
                Wanted::read("people", hostile)
                    .unwrap()
                    .after_key()
                    .is_err()
            );
            assert!(
                Wanted::read("requests", hostile)
                    .unwrap()
                    .after_reference()
                    .is_err()
            );
            assert!(
                Wanted::read("tasks", hostile)
                    .unwrap()
                    .after_task()
                    .is_err()
            );
        }
    }
}
