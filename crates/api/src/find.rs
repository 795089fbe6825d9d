//! Finding by reference, person, domain or name, between the walls of the token's person.

use axum::Json;
use center::CenterFault;
use center::find::{self, List, PersonKind, Place, Sought, Wanted};
use process::permission::Action;
use process::state::{RequestState, TaskState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::Text;
use crate::word;

pub(crate) fn operations() -> Operations {
    Operations::about("find").shows(Audience::SignedIn, Action::Find, routes!(find_any))
}

/// What is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Question {
    /// The beginning of a reference, a name, an address, a domain or a TPID; or a tenant's whole id.
    #[param(example = "contoso.example", min_length = 2, max_length = 100)]
    q: String,
    /// Only one kind: `requests`, `tenants`, `people` or `tasks`.
    #[param(example = "tenants")]
    kind: Option<String>,
    /// Where the list of that kind ended before: its `next`.
    after: Option<String>,
}

/// A request that begins so.
#[derive(Debug, Serialize, ToSchema)]
struct RequestHit {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    reference: String,
    /// Where it stands.
    #[schema(schema_with = word::request_state)]
    state: RequestState,
    /// The customer.
    customer: String,
    /// The customer's first domain.
    #[schema(example = "contoso.example")]
    domain: String,
    /// The work that came of it, for the Specialist who leads it.
    engagement: Option<Uuid>,
    /// The offer of it, for the Specialist who can answer.
    offer: Option<Uuid>,
    /// Whether `q` is this whole reference.
    is_exact: bool,
}

/// A tenant that begins so.
#[derive(Debug, Serialize, ToSchema)]
struct TenantHit {
    /// Which.
    id: Uuid,
    /// Its name.
    name: String,
    /// Its first domain.
    #[schema(example = "contoso.example")]
    domain: String,
    /// Its number at the partner programme.
    tpid: Option<String>,
    /// The newest engagement there, for the Specialist who leads it.
    engagement: Option<Uuid>,
    /// Whether `q` is a whole domain of it, its id or its TPID.
    is_exact: bool,
}

/// A person who begins so.
#[derive(Debug, Serialize, ToSchema)]
struct PersonHit {
    /// Who.
    id: Uuid,
    /// `center`, `partner` or `customer`.
    #[schema(example = "customer")]
    side: &'static str,
    /// The name.
    name: String,
    /// The mail address.
    address: Option<String>,
    /// Names of the tenants the person belongs to, as far as the token's person may know.
    tenants: Vec<String>,
    /// Whether `q` is the whole address.
    is_exact: bool,
}

/// A task under way whose title has `q` in it.
#[derive(Debug, Serialize, ToSchema)]
struct TaskHit {
    /// Which.
    id: Uuid,
    /// What is to be done.
    title: Text,
    /// Where it stands.
    #[schema(schema_with = word::task_state)]
    state: TaskState,
    /// The tenant's first domain.
    #[schema(example = "contoso.example")]
    domain: String,
}

/// The requests that begin so, at most ten.
#[derive(Debug, Serialize, ToSchema)]
struct RequestHits {
    /// In the order of their references.
    items: Vec<RequestHit>,
    /// Where the list goes on; null at its end.
    next: Option<String>,
}

/// The tenants that begin so, at most ten; on top of them those whose whole domain was asked for, or
/// stands above it.
#[derive(Debug, Serialize, ToSchema)]
struct TenantHits {
    /// In the order of what they were found by.
    items: Vec<TenantHit>,
    /// Where the list goes on; null at its end.
    next: Option<String>,
}

/// The people who begin so, at most ten.
#[derive(Debug, Serialize, ToSchema)]
struct PersonHits {
    /// In the order of what they were found by.
    items: Vec<PersonHit>,
    /// Where the list goes on; null at its end.
    next: Option<String>,
}

/// The tasks, at most ten.
#[derive(Debug, Serialize, ToSchema)]
struct TaskHits {
    /// In the order of their plans.
    items: Vec<TaskHit>,
    /// Where the list goes on; null at its end.
    next: Option<String>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
struct Hits {
    /// By their reference.
    requests: RequestHits,
    /// By name, domain, TPID or id.
    tenants: TenantHits,
    /// By name or address.
    people: PersonHits,
    /// By their title; a tenant's own only.
    tasks: TaskHits,
}

/// Find by reference, person, domain or name
///
/// Between the walls of the token's person: what is not open to it answers like what does not exist.
/// Case, accents and width make no difference, nor which of a person's names comes first.
#[utoipa::path(get, path = "/find", params(Question), responses((status = 200, body = Hits)))]
async fn find_any(caller: Caller, Asked(question): Asked<Question>) -> Answer<Json<Hits>> {
    let sought = Sought::parse(&question.q).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let wanted = Wanted::read(&text(&question.kind), &text(&question.after))?;
    let found = find::find(&caller.center, caller.person(), &sought, &wanted).await?;
    let (requests, next) = apart(found.requests);
    let requests = RequestHits {
        items: requests
            .map(|row| RequestHit {
                reference: row.reference.to_string(),
                state: row.state,
                customer: row.customer,
                domain: row.domain,
                engagement: engagement(&row.place),
                offer: match row.place {
                    Place::Offer(offer) => Some(offer.0),
                    _ => None,
                },
                is_exact: row.is_exact,
            })
            .collect(),
        next,
    };
    let (tenants, next) = apart(found.tenants);
    let tenants = TenantHits {
        items: tenants
            .map(|row| TenantHit {
                id: row.id.0,
                name: row.name,
                domain: row.domain,
                tpid: row.tpid,
                engagement: engagement(&row.place),
                is_exact: row.is_exact,
            })
            .collect(),
        next,
    };
    let (people, next) = apart(found.people);
    let people = PersonHits {
        items: people
            .map(|row| PersonHit {
                id: row.id.0,
                side: match row.kind {
                    PersonKind::Center => "center",
                    PersonKind::Partner => "partner",
                    PersonKind::Customer => "customer",
                },
                name: row.name,
                address: row.address,
                tenants: row.tenants,
                is_exact: row.is_exact,
            })
            .collect(),
        next,
    };
    let (tasks, next) = apart(found.tasks);
    let tasks = TaskHits {
        items: tasks
            .map(|row| TaskHit {
                id: row.id.0,
                title: row.title.into(),
                state: row.state,
                domain: row.domain,
            })
            .collect(),
        next,
    };
    Ok(Json(Hits {
        requests,
        tenants,
        people,
        tasks,
    }))
}

fn apart<T>(list: List<T>) -> (std::vec::IntoIter<T>, Option<String>) {
    (list.rows.into_iter(), list.more)
}

fn engagement(place: &Place) -> Option<Uuid> {
    match place {
        Place::Engagement(engagement) => Some(engagement.0),
        _ => None,
    }
}
