//! The matrix: every operation × every role, asked for real, against what the table says.

use std::fmt::Write;

use api::{Audience, Kind, Operation};
use axum::http::{Method, StatusCode};
use cast::{CONTOSO, EN, HANBIT, MANAGER, OPERATOR, SECOND_EN, WOODGROVE};
use center::sign_in::Secret;
use process::permission::{Action, Actor, Scope, Scopes, may};

use crate::ground::{
    ENDED, FORMER, Ground, INVITED, MAY_REQUEST, MEMBER, REPRESENTATIVE, SUSPENDED, WITHOUT_CONSENT,
};
use crate::program::{Answered, Asked, token};

/// Who might ask.
pub struct Role {
    pub name: &'static str,
    pub address: Option<&'static str>,
    /// In which capacity for Contoso or at the Center; none when nothing is open to it.
    pub actor: Option<Actor>,
    /// Whether the engagement is this Specialist's.
    leads: bool,
    /// What its mandate covers, or the consent to its partner.
    lent: &'static [Scope],
}

const fn role(name: &'static str, address: &'static str, actor: Option<Actor>) -> Role {
    Role {
        name,
        address: Some(address),
        actor,
        leads: false,
        lent: &[],
    }
}

const fn represents(name: &'static str, address: &'static str, lent: &'static [Scope]) -> Role {
    Role {
        lent,
        ..role(name, address, Some(Actor::Representative))
    }
}

pub const ROLES: [Role; 16] = [
    Role {
        name: "nobody",
        address: None,
        actor: None,
        leads: false,
        lent: &[],
    },
    role("admin", CONTOSO, Some(Actor::CustomerAdmin)),
    role("member", MEMBER, Some(Actor::CustomerMember)),
    role("suspended", SUSPENDED, None),
    role("invited", INVITED, None),
    role("ended", ENDED, None),
    represents("represents", REPRESENTATIVE, Scope::ALL),
    represents("r-request", MAY_REQUEST, &[Scope::Request]),
    role("other-tenant", HANBIT, None),
    Role {
        leads: true,
        ..role("leads", EN, Some(Actor::Specialist))
    },
    role("specialist", SECOND_EN, Some(Actor::Specialist)),
    role("former", FORMER, None),
    role("manager", MANAGER, Some(Actor::Manager)),
    role("operator", OPERATOR, Some(Actor::Operator)),
    Role {
        lent: &center::consent::OFFERED,
        ..role("partner", WOODGROVE, Some(Actor::Partner))
    },
    role("no-consent", WITHOUT_CONSENT, Some(Actor::Partner)),
];

/// What the API does with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Welcome {
    In,
    NoToken,
    NotThere,
    Refused,
}

impl Welcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::NoToken => "no-token",
            Self::NotThere => "·",
            Self::Refused => "refused",
        }
    }

    fn of(answered: &Answered) -> Option<Self> {
        match answered.status {
            StatusCode::UNAUTHORIZED => Some(Self::NoToken),
            StatusCode::NOT_FOUND => Some(Self::NotThere),
            StatusCode::FORBIDDEN => Some(Self::Refused),
            StatusCode::OK
            | StatusCode::CREATED
            | StatusCode::NO_CONTENT
            | StatusCode::CONFLICT
            | StatusCode::UNPROCESSABLE_ENTITY => Some(Self::In),
            _ => None,
        }
    }
}

impl Role {
    fn expected(&self, operation: &Operation) -> Welcome {
        let of_one = [
            "{engagement}",
            "{task}",
            "{meeting}",
            "{offer}",
            "{question}",
            "{file}",
            "{event}",
            "{issue}",
        ];
        let names_one = of_one.iter().any(|name| operation.path.contains(name));
        let belongs = match (operation.audience, self.actor) {
            (Audience::Visitor, _) => return Welcome::In,
            _ if self.address.is_none() => return Welcome::NoToken,
            (Audience::SignedIn, _) => return Welcome::In,
            (Audience::Customer, Some(actor)) => {
                matches!(
                    actor,
                    Actor::CustomerAdmin | Actor::CustomerMember | Actor::Representative
                )
            }
            (Audience::Specialist, Some(Actor::Specialist)) => self.leads || !names_one,
            (Audience::Manager, Some(actor)) => actor == Actor::Manager,
            (Audience::Operator, Some(actor)) => actor == Actor::Operator,
            (Audience::Partner, Some(actor)) => actor == Actor::Partner,
            _ => false,
        };
        let is_never_lent = Scope::opening(operation.action).is_empty();
        match self.actor {
            Some(actor)
                if belongs && may(actor, operation.action) && self.covers(operation.action) =>
            {
                Welcome::In
            }
            // What a consent does not cover is not there.
            Some(Actor::Partner) => Welcome::NotThere,
            // What can never be handed on does not exist for a representative.
            Some(Actor::Representative) if is_never_lent => Welcome::NotThere,
            Some(_) if belongs => Welcome::Refused,
            _ => Welcome::NotThere,
        }
    }

    /// Whether the mandate or the consent covers it; nobody else needs one, and what is a partner's own
    /// no consent opens.
    fn covers(&self, action: Action) -> bool {
        let scopes: Scopes = self.lent.iter().copied().collect();
        match self.actor {
            Some(Actor::Representative) => scopes.open(action),
            Some(Actor::Partner) => Scope::opening(action).is_empty() || scopes.open(action),
            _ => true,
        }
    }
}

async fn ask(
    ground: &Ground,
    operation: &Operation,
    (role, token): (&Role, Option<&Secret>),
) -> Answered {
    let key = center::once::Key::draw(&ground.stage.center);
    let asked = Asked::new(
        operation.method.clone(),
        &ground.path_for(operation, role.address),
    )
    .by(token);
    let asked = match ground.body(operation) {
        Some(body) => asked.json(&body),
        None => asked,
    };
    asked.key(key.as_str()).send(&ground.api).await
}

#[tokio::test]
async fn every_operation_lets_in_whom_the_table_names_and_nobody_else() {
    let ground = Ground::new().await;
    let mut everybody = Vec::new();
    for role in &ROLES {
        let held = match role.address {
            Some(address) => Some(token(&ground.stage, address).await),
            None => None,
        };
        everybody.push((role, held));
    }
    let operations = api::operations();
    let (looks, changes): (Vec<_>, Vec<_>) = operations
        .table()
        .iter()
        .partition(|operation| operation.kind == Kind::Shows);
    // What ends an engagement comes last: the others want one that goes on.
    let mut changes = changes;
    changes.sort_by_key(|operation| operation.path.ends_with("/close"));
    let mut faults = Vec::new();
    let mut check = |role: &Role, operation: &Operation, answered: &Answered| {
        let (expected, found) = (role.expected(operation), Welcome::of(answered));
        if found != Some(expected) {
            faults.push(format!(
                "{} {} by {}: expected {expected:?}, found {} {}",
                operation.method, operation.path, role.name, answered.status, answered.text
            ));
        }
    };
    let before = ground.stage.imprint().await;
    for operation in &looks {
        for (role, held) in &everybody {
            check(
                role,
                operation,
                &ask(&ground, operation, (role, held.as_ref())).await,
            );
        }
    }
    for operation in &changes {
        for (role, held) in &everybody {
            if role.expected(operation) != Welcome::In {
                check(
                    role,
                    operation,
                    &ask(&ground, operation, (role, held.as_ref())).await,
                );
            }
        }
    }
    // A refusal of what only the customer may do is entered; nothing else was written.
    let written = ground.stage.imprint().await.changes_since(&before);
    let of_a_refusal = |one: &String| one.ends_with(" attempt") || one.contains(" audit_");
    let written: Vec<_> = written
        .into_iter()
        .filter(|one| !of_a_refusal(one))
        .collect();
    assert_eq!(written, [""; 0]);
    for operation in &changes {
        for (role, held) in &everybody {
            if role.expected(operation) == Welcome::In {
                check(
                    role,
                    operation,
                    &ask(&ground, operation, (role, held.as_ref())).await,
                );
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    insta::assert_snapshot!("matrix", written_out(operations.table()));
}

/// The matrix as a page of text that anybody can read.
fn written_out(operations: &[Operation]) -> String {
    let mut text = String::new();
    write!(text, "{:<6} {:<78} {:<22}", "", "operation", "action").unwrap();
    for role in &ROLES {
        write!(text, " {:<12}", role.name).unwrap();
    }
    for operation in operations {
        let action = operation.action.as_str();
        let method = operation.method.as_str();
        write!(text, "\n{method:<6} {:<78} {action:<22}", operation.path).unwrap();
        for role in &ROLES {
            write!(text, " {:<12}", role.expected(operation).as_str()).unwrap();
        }
        text.truncate(text.trim_end().len());
    }
    text
}

#[tokio::test]
async fn no_other_method_is_answered() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, CONTOSO).await;
    let operations = api::operations();
    for operation in operations.table() {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let is_served = |one: &Operation| one.path == operation.path && one.method == method;
            if operations.table().iter().any(is_served) {
                continue;
            }
            let asked = Asked::new(method.clone(), &ground.path(operation)).by(Some(&held));
            let answered = asked.send(&ground.api).await;
            let status = StatusCode::METHOD_NOT_ALLOWED;
            assert_eq!(answered.status, status, "{method} {}", operation.path);
            let allow = answered.header(axum::http::header::ALLOW);
            assert!(allow.contains(operation.method.as_str()), "{allow}");
        }
    }
}
