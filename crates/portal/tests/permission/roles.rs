//! Everybody who might come to a page, and what the table of actions says about each.

use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR, SECOND_EN};
use portal::{Audience, Route};
use process::permission::{Action, Actor, Scope, Scopes, may};

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
    /// What Contoso lets it do in its place, by a mandate or a consent; none where it names nobody so,
    /// or is none of a partner's customers.
    pub lent: Option<&'static [Scope]>,
}

pub const MEMBER: &str = "member@contoso.example";
pub const SUSPENDED: &str = "suspended@contoso.example";
pub const INVITED: &str = "invited@contoso.example";
pub const ENDED: &str = "ended@contoso.example";
pub const COLLEAGUE: &str = "colleague@contoso.example";
pub const REPRESENTATIVE: &str = "representative@contoso.example";
/// A representative whom the others' forms are about.
pub const DEPUTY: &str = "deputy@contoso.example";
pub const MAY_REQUEST: &str = "may-request@agency.example";
pub const MAY_SEE_PLAN: &str = "may-see-plan@agency.example";
pub const MAY_DO_TASKS: &str = "may-do-tasks@agency.example";
pub const MAY_SEE_MIGRATION: &str = "may-see-migration@agency.example";
pub const RUN_OUT: &str = "run-out@agency.example";
pub const REVOKED: &str = "revoked@agency.example";
pub const HELD_BACK: &str = "held-back@agency.example";
pub const FORMER: &str = "specialist-former@center.example";

const fn role(name: &'static str, address: &'static str, actor: Option<Actor>) -> Role {
    Role {
        name,
        address: Some(address),
        actor,
        leads: false,
        lent: None,
    }
}

const fn represents(name: &'static str, address: &'static str, lent: &'static [Scope]) -> Role {
    Role {
        lent: Some(lent),
        ..role(name, address, Some(Actor::Representative))
    }
}

const fn partner(
    name: &'static str,
    address: &'static str,
    lent: Option<&'static [Scope]>,
) -> Role {
    Role {
        lent,
        ..role(name, address, Some(Actor::Partner))
    }
}

/// Partners of Contoso's, by what is consented to them; the last is none of Contoso's.
pub const P_BOTH: &str = "partner@both.example";
pub const P_REQUEST: &str = "partner@request.example";
pub const P_PLAN: &str = "partner@plan.example";
pub const P_TASKS: &str = "partner@tasks.example";
pub const P_MIGRATION: &str = "partner@migration.example";
pub const P_NONE: &str = "partner@none.example";
pub const P_REVOKED: &str = "partner@revoked.example";
pub const P_EXPIRED: &str = "partner@expired.example";
pub const P_FOREIGN: &str = "partner@foreign.example";

/// The columns. To a representative whose mandate has run out, was revoked or is held back with its
/// membership nothing is open.
pub const ROLES: [Role; 29] = [
    Role {
        name: "visitor",
        address: None,
        actor: Some(Actor::Visitor),
        leads: false,
        lent: None,
    },
    role("admin", CONTOSO, Some(Actor::CustomerAdmin)),
    role("member", MEMBER, Some(Actor::CustomerMember)),
    role("suspended", SUSPENDED, None),
    role("invited", INVITED, None),
    role("ended", ENDED, None),
    represents("represents", REPRESENTATIVE, Scope::ALL),
    represents("r-request", MAY_REQUEST, &[Scope::Request]),
    represents("r-plan", MAY_SEE_PLAN, &[Scope::SeePlan]),
    represents("r-tasks", MAY_DO_TASKS, &[Scope::DoTasks]),
    represents("r-migration", MAY_SEE_MIGRATION, &[Scope::SeeMigration]),
    role("r-run-out", RUN_OUT, None),
    role("r-revoked", REVOKED, None),
    role("r-held-back", HELD_BACK, None),
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
    partner("p-tasks", P_TASKS, Some(&[Scope::DoTasks])),
    partner("p-migration", P_MIGRATION, Some(&[Scope::SeeMigration])),
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
            // Nobody of the Center or of a partner can become a customer's admin.
            (Audience::SignedIn, _)
                if route.action == Action::ClaimTenant && !self.is_customers() =>
            {
                return Welcome::NoSuchPage;
            }
            (Audience::SignedIn, _) => return Welcome::In,
            (Audience::Customer, Some(actor)) => {
                matches!(
                    actor,
                    Actor::CustomerAdmin | Actor::CustomerMember | Actor::Representative
                )
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
            Some(actor) if belongs && may(actor, route.action) && self.covers(route.action) => {
                Welcome::In
            }
            Some(_) if belongs => Welcome::NotForYou,
            _ => Welcome::NoSuchPage,
        }
    }
}

impl Role {
    /// Whether its membership, mandate or consent is of the kind that customers have: only they join
    /// a tenant or prove a domain.
    pub fn is_customers(&self) -> bool {
        let address = self.address.unwrap_or_default();
        !address.ends_with("@center.example") && self.actor != Some(Actor::Partner)
    }

    /// What Contoso lets it do in its place.
    pub fn scopes(&self) -> Scopes {
        self.lent.unwrap_or_default().iter().copied().collect()
    }

    /// Whether the mandate covers it; nobody else needs one.
    fn covers(&self, action: Action) -> bool {
        self.actor != Some(Actor::Representative) || self.scopes().open(action)
    }

    /// Whether a partner's page is there for this partner: one of its own customers, and within the
    /// consent where one is needed.
    fn reaches(&self, route: &Route) -> bool {
        let is_own = self.lent.is_some() || !route.path.contains("{domain}");
        is_own && (Scope::opening(route.action).is_empty() || self.scopes().open(route.action))
    }

    /// Whether it makes no difference which of two refusals this is: what can never be handed on
    /// does not exist for a representative, or is not for it.
    pub fn is_refused_alike(&self, expected: Welcome, found: Option<Welcome>) -> bool {
        self.actor == Some(Actor::Representative)
            && expected == Welcome::NotForYou
            && found == Some(Welcome::NoSuchPage)
    }
}

/// Whether a path of the desk is about something that one Specialist has and another has not.
fn names_one_engagement(path: &str) -> bool {
    [
        "{engagement}",
        "{task}",
        "{meeting}",
        "{offer}",
        "{question}",
        "{file}",
    ]
    .iter()
    .any(|parameter| path.contains(parameter))
}
