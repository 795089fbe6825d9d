//! Whose token this is, and what it reaches.

use axum::Json;
use process::language::WrittenLanguage;
use process::permission::Action;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::Answer;
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::word;

pub(crate) fn operations() -> Operations {
    Operations::about("me").shows(Audience::SignedIn, Action::ManageOwnAccount, routes!(me))
}

/// The person whose token asks.
#[derive(Debug, Serialize, ToSchema)]
struct Me {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// What the person reads.
    #[schema(schema_with = word::written_language)]
    language: WrittenLanguage,
    /// The person's IANA zone.
    #[schema(example = "Asia/Seoul")]
    zone: String,
    /// Whether this token may change anything.
    may_change: bool,
    /// Whether it was made for one tenant only.
    is_for_one_tenant: bool,
    /// In which capacities: `specialist`, `manager`, `operator`, or `partner`; empty for a customer.
    works_as: Vec<&'static str>,
}

/// Show whose token this is
///
/// The person, what the person reads, and which operations are open.
#[utoipa::path(get, path = "/me", responses((status = 200, body = Me)))]
async fn me(caller: Caller) -> Answer<Json<Me>> {
    let person = caller.person();
    let capacities = [
        ("specialist", person.specialist().is_ok()),
        ("manager", person.manager().is_ok()),
        ("operator", person.operator().is_ok()),
        ("partner", person.partner().is_ok()),
    ];
    let capacities = capacities.into_iter().filter(|(_, holds)| *holds);
    Ok(Json(Me {
        id: person.person.0,
        name: person.name.clone(),
        language: person.language,
        zone: person.zone.clone(),
        may_change: person.may_change(),
        is_for_one_tenant: person.reach.is_some_and(|reach| reach.tenant.is_some()),
        works_as: capacities.map(|(word, _)| word).collect(),
    }))
}
