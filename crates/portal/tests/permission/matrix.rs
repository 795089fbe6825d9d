//! The matrix: every route × every role, asked for real, against what the table says.

use std::fmt::Write;

use axum::http::{Method, StatusCode};
use center::sign_in::Secret;
use portal::{Audience, Route};

use crate::browser::{Answered, Asked};
use crate::ground::Ground;
use crate::refusals::is_the_customers_own;
use crate::roles::{ROLES, Role, Welcome};

/// What an answer means, if it is one that a page may give.
fn welcome(answered: &Answered) -> Option<Welcome> {
    match answered.status {
        _ if answered.asks_to_sign_in() => Some(Welcome::SignIn),
        StatusCode::NOT_FOUND => Some(Welcome::NoSuchPage),
        StatusCode::FORBIDDEN => Some(Welcome::NotForYou),
        StatusCode::OK
        | StatusCode::SEE_OTHER
        | StatusCode::CONFLICT
        | StatusCode::UNPROCESSABLE_ENTITY
        | StatusCode::TOO_MANY_REQUESTS => Some(Welcome::In),
        _ => None,
    }
}

/// Somebody, and what the cookie carries.
type Somebody = (Role, Option<Secret>);

/// Everybody's sign-in, made before anything is asked.
async fn sign_in_all(ground: &Ground) -> Vec<Somebody> {
    let mut all = Vec::new();
    for role in ROLES {
        let secret = match role.address {
            Some(address) => Some(ground.stage.click(address).await),
            None => None,
        };
        all.push((role, secret));
    }
    all
}

/// Asks one route for several roles. What came of it that the table does not say.
async fn ask(ground: &Ground, route: &Route, these: &[&Somebody]) -> Vec<String> {
    let mut faults = Vec::new();
    for (role, secret) in these {
        let path = ground.path(route.path, role.address).await;
        let asked = match route.method {
            Method::GET => Asked::get(&path),
            _ => Asked::post(&path, ground.body(route.path)),
        };
        let answered = asked.with(secret.as_ref()).send(&ground.pages).await;
        let (expected, found) = (role.expected(route), welcome(&answered));
        if found != Some(expected) && !role.is_refused_alike(expected, found) {
            faults.push(format!(
                "{} {path} by {}: expected {expected:?}, found {} {}",
                route.method,
                role.name,
                answered.status,
                answered.location()
            ));
        }
    }
    faults
}

/// The same for many routes, and whatever one wrote into the database beside the refusal itself.
async fn ask_without_a_trace(ground: &Ground, asks: &[(&Route, Vec<&Somebody>)]) -> Vec<String> {
    let mut all = Vec::new();
    let mut before = ground.stage.imprint().await;
    for (route, these) in asks {
        all.extend(ask(ground, route, these).await);
        let after = ground.stage.imprint().await;
        let changes = after.changes_since(&before);
        before = after;
        // The paths to one's own sign-ins need a sign-in each.
        let of_the_test = |change: &String| {
            route.path.starts_with("/you/sign-ins/")
                && (change.ends_with(" sign_in")
                    || change.ends_with(" known_browser")
                    || change.contains(" audit_"))
        };
        // That staff were refused what only the customer may do is entered: `refusals` says how.
        let of_the_refusal = |change: &String| {
            is_the_customers_own(route)
                && (change.ends_with(" attempt") || change.contains(" audit_"))
        };
        let changes = changes.into_iter();
        let changes: Vec<String> = changes
            .filter(|one| !of_the_test(one) && !of_the_refusal(one))
            .collect();
        if !changes.is_empty() {
            all.push(format!("{} {} wrote {changes:?}", route.method, route.path));
        }
    }
    all
}

fn none(faults: &[String]) {
    let (number, all) = (faults.len(), faults.join("\n"));
    assert!(faults.is_empty(), "{number} faults:\n{all}");
}

fn lets_in(role: &Role, route: &Route) -> bool {
    role.expected(route) == Welcome::In
}

// Pages, the refused and the admitted each have their own ground: a form that lets somebody in may
// change what another one is about. Together the three ask every route for every role.

#[tokio::test]
async fn every_page_shows_itself_to_whom_the_table_names_and_to_nobody_else() {
    let ground = Ground::new().await;
    let everybody = sign_in_all(&ground).await;
    let routes = portal::routes(true);
    let pages = routes.table().iter();
    let pages = pages.filter(|route| route.method == Method::GET);
    let asks: Vec<_> = pages
        .map(|route| (route, everybody.iter().collect()))
        .collect();
    none(&ask_without_a_trace(&ground, &asks).await);
}

#[tokio::test]
async fn every_form_turns_away_all_whom_the_table_does_not_name() {
    let ground = Ground::new().await;
    let everybody = sign_in_all(&ground).await;
    let routes = portal::routes(true);
    let forms = routes.table().iter();
    let forms = forms.filter(|route| route.method != Method::GET);
    let asks: Vec<_> = forms
        .map(|route| {
            let all = everybody.iter();
            let refused = all.filter(|(role, _)| !lets_in(role, route));
            (route, refused.collect())
        })
        .collect();
    none(&ask_without_a_trace(&ground, &asks).await);
}

#[tokio::test]
async fn every_form_lets_in_all_whom_the_table_names() {
    let ground = Ground::new().await;
    let mut everybody = sign_in_all(&ground).await;
    let routes = portal::routes(true);
    let mut faults = Vec::new();
    let forms = routes.table().iter();
    for route in forms.filter(|route| route.method != Method::GET) {
        let admitted = everybody.iter_mut();
        let mut admitted: Vec<_> = admitted.filter(|(role, _)| lets_in(role, route)).collect();
        for (role, secret) in &mut admitted {
            // Some of the forms end a sign-in.
            if let (Some(address), Some(held)) = (role.address, &secret)
                && !ground.is_signed_in(held).await
            {
                *secret = Some(ground.stage.click(address).await);
            }
        }
        let admitted: Vec<_> = admitted.into_iter().map(|one| &*one).collect();
        faults.extend(ask(&ground, route, &admitted).await);
    }
    none(&faults);
}

#[test]
fn the_matrix_is_as_it_was_read() {
    insta::assert_snapshot!("matrix", written(portal::routes(true).table()));
}

/// The matrix as a page of text that anybody can read.
fn written(routes: &[Route]) -> String {
    let mut text = String::new();
    write!(text, "{:<4} {:<56} {:<24}", "", "route", "action").unwrap();
    for role in ROLES {
        write!(text, " {:<12}", role.name).unwrap();
    }
    let mut last = None;
    let mut routes: Vec<&Route> = routes.iter().collect();
    routes.sort_by_key(|route| route.audience);
    for route in routes {
        if last != Some(route.audience) {
            write!(text, "\n\n{:?}", route.audience).unwrap();
            last = Some(route.audience);
        }
        let action = route.action.as_str();
        write!(
            text,
            "\n{:<4} {:<56} {action:<24}",
            route.method.as_str(),
            route.path
        )
        .unwrap();
        for role in ROLES {
            write!(text, " {:<12}", role.expected(route).as_str()).unwrap();
        }
        text.truncate(text.trim_end().len());
    }
    text
}

#[tokio::test]
#[should_panic(expected = "has a parameter that ground.rs has no value for")]
async fn a_route_with_a_parameter_that_nobody_knows_fails() {
    let ground = Ground::new().await;
    ground.path("/t/{domain}/assessments/{run}", None).await;
}

#[test]
fn what_the_customer_owns_is_on_no_page_of_the_staff() {
    use process::permission::Action;
    for route in portal::routes(true).table() {
        let is_owned = Action::OWNED_BY_THE_CUSTOMER.contains(&route.action);
        if is_owned {
            // A partner's within the consent of the customer, whose act it takes.
            let customers = [Audience::Customer, Audience::Partner];
            assert!(customers.contains(&route.audience), "{}", route.path);
        }
        let (customers, desk, center) = (
            route.path.starts_with("/t/"),
            route.path.starts_with("/desk"),
            route.path.starts_with("/center"),
        );
        assert_eq!(
            route.audience == Audience::Customer,
            customers,
            "{}",
            route.path
        );
        assert_eq!(
            route.audience == Audience::Partner,
            route.path.starts_with("/partner"),
            "{}",
            route.path
        );
        assert_eq!(
            route.audience == Audience::Specialist,
            desk,
            "{}",
            route.path
        );
        assert_eq!(
            route.audience == Audience::Manager,
            center,
            "{}",
            route.path
        );
    }
}

#[test]
fn a_form_is_for_an_action_that_changes_something() {
    use process::permission::Action;
    let looks = [
        Action::Find,
        Action::SeeTenant,
        Action::SeeRequests,
        Action::SeeTasks,
        Action::SeeMigration,
        Action::SeeCustomers,
        Action::SeeDesk,
        Action::SeeCenter,
        Action::FollowTrackingLink,
        Action::Operate,
    ];
    for route in portal::routes(true).table() {
        let only_looks = looks.contains(&route.action);
        assert!(
            !(route.method == Method::POST && only_looks),
            "{} {} is for {}",
            route.method,
            route.path,
            route.action
        );
    }
}
