//! How many statements each page asks of the database, those among them that tell who reads it. Five
//! are what a page should need (architecture.md); the list is a snapshot, so that one more shows.

use std::fmt::Write;

use axum::http::{Method, StatusCode};
use portal::Route;

use crate::browser::Asked;
use crate::ground::Ground;
use crate::roles::{ROLES, Role, Welcome};

/// The most that any page may ask.
const MOST: u64 = 21;

/// Whose page it is above all: whoever leads it, a customer's admin, a partner that may all.
fn reader(route: &Route) -> Option<&'static Role> {
    let first = ["admin", "leads", "p-both", "p-tasks"];
    let first = first
        .iter()
        .filter_map(|name| ROLES.iter().find(|role| role.name == *name));
    let mut all = first.chain(&ROLES);
    all.find(|role| role.expected(route) == Welcome::In)
}

#[tokio::test]
async fn every_page_asks_few_statements() {
    let ground = Ground::new().await;
    let (mut counted, mut unshown) = (Vec::new(), Vec::new());
    let routes = portal::routes(true);
    // A file of evidence lies in the folder, or in the database, in pieces: its pages differ in that.
    let pages = routes.table().iter();
    let pages = pages.filter(|route| !route.path.contains("/files/"));
    for route in pages.filter(|route| route.method == Method::GET) {
        let Some(role) = reader(route) else {
            continue;
        };
        let secret = match role.address {
            Some(address) => Some(ground.stage.click(address).await),
            None => None,
        };
        let path = ground.path(route.path, role.address).await;
        let (mut last, mut shown) = (0, false);
        // The first look may fill what is kept in memory.
        for _ in 0..2 {
            let before = ground.stage.center.store().pulse().statements();
            let asked = Asked::get(&path).with(secret.as_ref());
            let answered = asked.send(&ground.pages).await;
            last = ground.stage.center.store().pulse().statements() - before;
            shown = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&answered.status);
        }
        if !shown {
            // Such as the page that ends a plan which is not yet to be ended.
            unshown.push(route.path);
            continue;
        }
        counted.push((last, route.path, role.name));
    }
    counted.sort_by_key(|(count, path, _)| (std::cmp::Reverse(*count), *path));
    let mut text = String::new();
    for (count, path, reader) in &counted {
        writeln!(text, "{count:>3} {path:<56} {reader}").unwrap();
    }
    writeln!(text, "not shown on this ground: {unshown:?}").unwrap();
    insta::assert_snapshot!("statements", text);
    let many: Vec<_> = counted
        .iter()
        .filter(|(count, _, _)| *count > MOST)
        .collect();
    assert!(many.is_empty(), "more than {MOST}: {many:?}");
}
