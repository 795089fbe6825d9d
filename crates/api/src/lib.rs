//! The Center for programs: REST under `/api/v1`, described by an `OpenAPI` document.
//!
//! A handler reads typed values, calls one function of `center`, and writes JSON. It must not know a
//! table or decide anything. Every operation is registered with its audience and its action, and the
//! document is made from that list, so that nothing is served that is not described.

mod answers;
mod asked;
mod assessment;
mod caller;
mod center_partner;
mod center_tenant;
mod consent;
mod decision;
mod desk;
mod desk_engagement;
mod desk_place;
mod document;
mod engagement;
mod file;
mod find;
mod guard;
mod guidance;
mod hand_over;
mod import;
mod limit;
mod me;
mod meeting;
mod meeting_series;
mod member;
mod migration;
mod news;
mod note;
mod on_behalf;
mod operations;
mod operator;
mod partner;
mod partner_task;
mod people;
mod problem;
mod question;
mod queue;
mod region;
mod request;
mod staff;
mod subscription;
mod survey;
mod task;
mod tenant;
mod told;
mod tracking;
mod webhook;
mod widget;
mod word;

use axum::Router;
use center::Center;

pub use guard::{RequestClient, RequestReference};
pub use operations::{Audience, Kind, Operation, Operations};

/// Where the API is mounted.
pub const BASE: &str = "/api/v1";

/// Every operation with its route, its action and whom it is for.
#[must_use]
pub fn operations() -> Operations {
    Operations::default()
        .and(me::operations())
        .and(find::operations())
        .and(news::operations())
        .and(tenant::operations())
        .and(request::operations())
        .and(tracking::operations())
        .and(engagement::operations())
        .and(task::operations())
        .and(file::operations())
        .and(guidance::operations())
        .and(question::operations())
        .and(assessment::operations())
        .and(migration::operations())
        .and(survey::operations())
        .and(note::operations())
        .and(meeting::operations())
        .and(meeting_series::operations())
        .and(partner::operations())
        .and(on_behalf::operations())
        .and(partner_task::operations())
        .and(consent::operations())
        .and(member::operations())
        .and(desk::operations())
        .and(desk_engagement::operations())
        .and(desk_place::operations())
        .and(queue::operations())
        .and(decision::operations())
        .and(people::operations())
        .and(region::operations())
        .and(staff::operations())
        .and(center_tenant::operations())
        .and(subscription::operations())
        .and(import::operations())
        .and(center_partner::operations())
        .and(hand_over::operations())
        .and(widget::operations())
        .and(webhook::operations())
        .and(operator::operations())
}

/// The `OpenAPI` 3.1 document of all operations.
#[must_use]
pub fn document() -> serde_json::Value {
    document::of(operations())
}

/// The API as a service, under [`BASE`].
pub fn router(center: Center) -> Router {
    let operations = operations();
    let doors = guard::Doors::of(&operations);
    let (router, _) = operations.into_parts();
    guard::around(router, doors, center)
}
