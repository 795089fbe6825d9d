//! The web pages of the Center: HTML that works without script.
//!
//! A handler parses what came, calls one function of `center`, and renders. It must not know a
//! table or decide anything; every route is registered with the action it is for, so that the list
//! of routes is the list that the permission tests walk.

mod account;
mod acting;
pub mod admin_center;
pub mod assets;
mod claim;
mod client;
mod consent;
mod cookie;
mod decision;
mod demo;
mod desk;
mod engagement;
mod file;
mod find;
mod guard;
mod guidance;
mod hand_over;
mod join;
mod landing;
mod meeting;
mod member;
mod migration;
mod news;
mod note;
mod operator;
pub mod page;
mod partner;
pub mod parts;
mod people;
mod plans;
mod question;
mod queue;
mod readiness;
mod region;
mod request;
mod routes;
mod service;
mod settings;
mod setup;
mod sign_in;
mod survey;
mod task;
mod tenant;
mod timeline;
mod tracking;
mod upload;
mod visit;
mod wanted;
mod webhook;
mod widget;

use axum::Router;
use center::Center;

pub use client::{RequestId, client_of};
pub use routes::{Audience, Route, Routes};
pub use visit::{Refusal, Sent, Visit, go};

/// Every page of the Center with its route, its action and whom it is for.
#[must_use]
pub fn routes(is_demo: bool) -> Routes {
    let all = Routes::default()
        .and(landing::routes())
        .and(sign_in::routes())
        .and(widget::routes())
        .and(setup::routes())
        .and(account::routes())
        .and(find::routes())
        .and(news::routes())
        .and(operator::routes())
        .and(request::routes())
        .and(tracking::routes())
        .and(service::routes())
        .and(engagement::routes())
        .and(task::routes())
        .and(file::routes())
        .and(guidance::routes())
        .and(question::routes())
        .and(readiness::routes())
        .and(migration::routes())
        .and(survey::routes())
        .and(note::routes())
        .and(timeline::routes())
        .and(meeting::routes())
        .and(partner::routes())
        .and(desk::routes())
        .and(queue::routes())
        .and(decision::routes())
        .and(people::routes())
        .and(tenant::routes())
        .and(region::routes())
        .and(settings::routes())
        .and(webhook::routes())
        .and(partner::managed::routes())
        .and(consent::routes())
        .and(join::routes())
        .and(claim::routes())
        .and(member::routes())
        .and(hand_over::routes())
        // Last, so that whoever walks the forms in this order meets an engagement under way.
        .and(engagement::ending::routes());
    if is_demo {
        all.and(demo::routes())
    } else {
        all
    }
}

/// The pages as a service.
pub fn router(center: Center) -> Router {
    let pages = routes(center.settings().is_demo).into_router();
    guard::around(pages.merge(assets::routes()), center)
}
