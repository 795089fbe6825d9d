//! Partners as managers keep them: which there are, who works there, whose partners they are, and
//! whether one is paused.

use axum::Json;
use axum::http::StatusCode;
use center::CenterFault;
use center::partner::{self, Domain, PartnerLine};
use center::people::PersonTyped;
use jiff::Timestamp;
use process::identity::{PartnerId, PersonId};
use process::permission::{Action, MembershipState, RelationState};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::MadeId;
use crate::word;

pub(crate) fn operations() -> Operations {
    let (manager, see, edit) = (Audience::Manager, Action::SeeCenter, Action::EditPartners);
    Operations::about("kept partners")
        .shows(manager, see, routes!(list_partners))
        .makes(manager, edit, routes!(add_partner))
        .shows(manager, see, routes!(show_partner))
        .makes(manager, edit, routes!(add_partner_person))
        .changes(manager, edit, routes!(end_partner_person))
        .changes(manager, edit, routes!(add_partner_customer))
        .changes(manager, edit, routes!(pause_partner))
        .changes(manager, edit, routes!(resume_partner))
}

/// A partner.
#[derive(Debug, Serialize, ToSchema)]
struct KeptPartner {
    /// Which.
    id: Uuid,
    /// Its name.
    name: String,
    /// Since when it is paused: its consents rest.
    paused_at: Option<Timestamp>,
    /// How many customers it has.
    customers: u64,
}

impl From<PartnerLine> for KeptPartner {
    fn from(line: PartnerLine) -> Self {
        Self {
            id: line.partner.0,
            name: line.name,
            paused_at: line.paused_at,
            customers: line.customers,
        }
    }
}

/// All partners.
#[derive(Debug, Serialize, ToSchema)]
struct KeptPartners {
    /// By name.
    items: Vec<KeptPartner>,
}

/// List the partners
#[utoipa::path(get, path = "/center/partners", responses((status = 200, body = KeptPartners)))]
async fn list_partners(caller: Caller) -> Answer<Json<KeptPartners>> {
    let act = caller.manager()?;
    let all = partner::partners(&caller.center, &act).await?;
    Ok(Json(KeptPartners {
        items: all.into_iter().map(KeptPartner::from).collect(),
    }))
}

/// A new partner.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"name": "Fourth Coffee"})))]
struct PartnerAdded {
    /// Its name, which no other partner has.
    #[schema(max_length = 120)]
    name: String,
}

/// Add a partner
#[utoipa::path(post, path = "/center/partners", request_body = PartnerAdded,
    responses((status = 201, body = MadeId)))]
async fn add_partner(
    caller: Caller,
    Once(key): Once,
    Body(PartnerAdded { name }): Body<PartnerAdded>,
) -> Answer<Made<MadeId>> {
    let act = caller.manager()?;
    let id = partner::add_partner(&caller.center, &act, &name, &key).await?;
    Ok(Made(MadeId { id: id.0 }, format!("/center/partners/{id}")))
}

/// Somebody of a partner.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerPerson {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// The mail address; none once the person is erased.
    address: Option<String>,
    /// Whether the place there holds.
    #[schema(schema_with = word::membership_state)]
    state: MembershipState,
}

/// A customer of a partner.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerCustomer {
    /// The tenant's name.
    name: String,
    /// Its first domain.
    #[schema(example = "contoso.example")]
    domain: String,
    /// How far they have come.
    #[schema(schema_with = word::relation_state)]
    state: RelationState,
    /// Since when.
    since: Timestamp,
}

/// A partner with its people and customers.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerShown {
    #[serde(flatten)]
    partner: KeptPartner,
    /// Its people.
    people: Vec<PartnerPerson>,
    /// Its newest customers, at most 50. What they consent to is theirs to say.
    newest_customers: Vec<PartnerCustomer>,
}

/// Show a partner
#[utoipa::path(get, path = "/center/partners/{partner}",
    responses((status = 200, body = PartnerShown)))]
async fn show_partner(caller: Caller, At(id): At<PartnerId>) -> Answer<Json<PartnerShown>> {
    let act = caller.manager()?;
    let page = partner::partner(&caller.center, &act, id).await?;
    let people = page.members.into_iter().map(|member| PartnerPerson {
        id: member.person.0,
        name: member.name,
        address: member.address,
        state: member.state,
    });
    let customers = page.relations.into_iter().map(|relation| PartnerCustomer {
        name: relation.name,
        domain: relation.domain,
        state: relation.state,
        since: relation.since,
    });
    Ok(Json(PartnerShown {
        partner: page.line.into(),
        people: people.collect(),
        newest_customers: customers.collect(),
    }))
}

/// Somebody who works at a partner.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Miriam Graham",
    "address": "miriam@fourthcoffee.example",
    "language": "en",
    "zone": "Europe/London"
})))]
struct PartnerPersonAdded {
    /// The name as the person writes it.
    #[schema(max_length = 80)]
    name: String,
    /// The mail address, by which the person signs in.
    address: String,
    /// What the person reads: a tag.
    #[schema(schema_with = word::written_language)]
    language: String,
    /// IANA zone.
    zone: String,
}

/// Add somebody to a partner
///
/// Somebody whose place there was ended comes back to it.
#[utoipa::path(post, path = "/center/partners/{partner}/people",
    request_body = PartnerPersonAdded, responses((status = 204)))]
async fn add_partner_person(
    caller: Caller,
    At(id): At<PartnerId>,
    Once(key): Once,
    Body(added): Body<PartnerPersonAdded>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = PersonTyped {
        name: added.name,
        address: added.address,
        language: added.language,
        zone: added.zone,
    };
    partner::add_member(&caller.center, &act, id, &typed, &key).await?;
    DONE
}

/// End somebody's place at a partner
///
/// The person is signed out at once.
#[utoipa::path(delete, path = "/center/partners/{partner}/people/{person}",
    responses((status = 204)))]
async fn end_partner_person(
    caller: Caller,
    At((id, person)): At<(PartnerId, PersonId)>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    partner::end_member(&caller.center, &act, id, person).await?;
    DONE
}

/// A tenant that becomes a partner's customer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"domain": "tinyco.example"})))]
struct PartnerCustomerAdded {
    /// A domain of the tenant.
    domain: String,
}

/// Note that a tenant is a partner's customer
///
/// Its admins are told. What the partner may do and see there stays the tenant's to say, and so does
/// whether an invitation is accepted.
#[utoipa::path(post, path = "/center/partners/{partner}/customers",
    request_body = PartnerCustomerAdded, responses((status = 204)))]
async fn add_partner_customer(
    caller: Caller,
    At(id): At<PartnerId>,
    Body(PartnerCustomerAdded { domain }): Body<PartnerCustomerAdded>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let domain =
        Domain::parse("domain", &domain).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    partner::add_relation(&caller.center, &act, id, &domain).await?;
    DONE
}

/// Pause a partner
///
/// Its consents rest, and nothing that it asked goes on.
#[utoipa::path(post, path = "/center/partners/{partner}/pause", responses((status = 204)))]
async fn pause_partner(caller: Caller, At(id): At<PartnerId>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    partner::pause(&caller.center, &act, id).await?;
    DONE
}

/// Let a paused partner go on
#[utoipa::path(post, path = "/center/partners/{partner}/resume", responses((status = 204)))]
async fn resume_partner(caller: Caller, At(id): At<PartnerId>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    partner::resume(&caller.center, &act, id).await?;
    DONE
}
