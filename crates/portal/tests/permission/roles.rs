//! Everybody who might come to a page, and what the table of actions says about each.

use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR, SECOND_EN};
use portal::{Audience, Route};
use process::permission::{Action, Actor, Scope, may};

/// Somebody, as seen from the one engagement that all paths lead to: Contoso's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its column in the matrix.
    pub name: &'static str,
    /// None is not signed in.
    pub address: Option<&'static str>,
    /// In which capacity for Contoso or at the Center; none when nothing is open to it.
    pub actor: Option<Actor>,
    /// Whether the engagement is this Specialist's.
    pub leads: bool,
    /// What Contoso's consent to this partner covers; none while Contoso is none of its customers.
    pub consent: Option<&'static [Scope]>,
}

pub const MEMBER: &str = "member@contoso.example";
pub const SUSPENDED: &str = "suspended@contoso.example";
pub const INVITED: &str = "invited@contoso.example";
pub const ENDED: &str = "ended@contoso.example";
pub const REPRESENTATIVE: &str = "representative@contoso.example";
pub const FORMER: &str = "specialist-former@center.example";

const fn role(name: &'static str, address: &'static str, actor: Option<Actor>) -> Role {
    Role {
        name,
        address: Some(address),
        actor,
        leads: false,
        consent: None,
    }
}

const fn partner(
    name: &'static str,
    address: &'static str,
    consent: Option<&'static [Scope]>,
) -> Role {
    Role {
        consent,
        ..role(name, address, Some(Actor::Partner))
    }
}

/// Partners of Contoso's, by what is consented to them; the last is none of Contoso's.
pub const P_BOTH: &str = "partner@both.example";
pub const P_REQUEST: &str = "partner@request.example";
pub const P_PLAN: &str = "partner@plan.example";
pub const P_NONE: &str = "partner@none.example";
pub const P_REVOKED: &str = "partner@revoked.example";
pub const P_EXPIRED: &str = "partner@expired.example";
pub const P_FOREIGN: &str = "partner@foreign.example";

/// The columns. A representative has no pages of its own yet, so nothing is open to it.
pub const ROLES: [Role; 20] = [
    Role {
        name: "visitor",
        address: None,
        actor: Some(Actor::Visitor),
        leads: false,
        consent: None,
    },
    role("admin", CONTOSO, Some(Actor::CustomerAdmin)),
    role("member", MEMBER, Some(Actor::CustomerMember)),
    role("suspended", SUSPENDED, None),
    role("invited", INVITED, None),
    role("ended", ENDED, None),
    role("represents", REPRESENTATIVE, None),
    role("other-tenant", HANBIT, None),
    Role {
        leads: true,
        ..role("leads", EN, Some(Actor::Specialist))
    },
    role("specialist", SECOND_EN, Some(Actor::Specialist)),
    role("former", FORMER, None),
    role("manager", MANAGER, Some(Actor::Manager)),
    role("operator", OPERATOR, Some(Actor::Operator)),
    partner("p-both", P_BOTH, Some(&[Scope::Request, Scope::SeePlan])),
    partner("p-request", P_REQUEST, Some(&[Scope::Request])),
    partner("p-plan", P_PLAN, Some(&[Scope::SeePlan])),
    partner("p-none", P_NONE, Some(&[])),
    partner("p-revoked", P_REVOKED, Some(&[])),
    partner("p-expired", P_EXPIRED, Some(&[])),
    partner("p-foreign", P_FOREIGN, None),
];

/// What a page does with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Welcome {
    /// Lets in.
    In,
    /// Asks to sign in first.
    SignIn,
    /// Says that there is no such page.
    NoSuchPage,
    /// Says that it is not for this capacity.
    NotForYou,
}

impl Welcome {
    /// How the matrix writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::SignIn => "sign-in",
            Self::NoSuchPage => "·",
            Self::NotForYou => "refused",
        }
    }
}

impl Role {
    /// What the route's audience and action, and the table, say of this role.
    pub fn expected(&self, route: &Route) -> Welcome {
        // A Center that has its people has no page for making the first ones.
        if route.action == Action::SetUp {
            return Welcome::NoSuchPage;
        }
        let belongs = match (route.audience, self.actor) {
            (Audience::Visitor, _) => return Welcome::In,
            _ if self.address.is_none() => return Welcome::SignIn,
            (Audience::SignedIn, _) => return Welcome::In,
            (Audience::Customer, Some(actor)) => {
                matches!(actor, Actor::CustomerAdmin | Actor::CustomerMember)
            }
            (Audience::Specialist, Some(Actor::Specialist)) => {
                self.leads || !names_one_engagement(route.path)
            }
            (Audience::Partner, Some(Actor::Partner)) => self.reaches(route),
            (Audience::Manager, Some(actor)) => actor == Actor::Manager,
            (Audience::Operator, Some(actor)) => actor == Actor::Operator,
            _ => false,
        };
        match self.actor {
            Some(actor) if belongs && may(actor, route.action) => Welcome::In,
            Some(_) if belongs => Welcome::NotForYou,
            _ => Welcome::NoSuchPage,
        }
    }
}

impl Role {
    /// Whether a partner's page is there for this partner: one of its own customers, and within the
    /// consent where one is needed.
    fn reaches(&self, route: &Route) -> bool {
        let needed = Scope::of(route.action);
        match self.consent {
            None => !route.path.contains("{domain}"),
            Some(covered) => needed.is_none_or(|scope| covered.contains(&scope)),
        }
    }
}

/// Whether a path of the desk is about something that one Specialist has and another has not.
fn names_one_engagement(path: &str) -> bool {
    ["{engagement}", "{task}", "{meeting}", "{offer}", "{file}"]
        .iter()
        .any(|parameter| path.contains(parameter))
}
