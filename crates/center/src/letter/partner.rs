//! Letters between a tenant and the partners that ask for it.

use process::identity::{PartnerId, PersonId, RequestId, TenantId};
use process::permission::{MembershipState, TenantRole};
use store::Reading;
use store::request::Request;
use words::Args;

use super::compose::{Content, Desk};
use super::{Letter, Side};
use crate::CenterFault;
use crate::request::is_before_consent;

/// The admins of a tenant who can read a letter.
pub(crate) async fn admins_of(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<PersonId>, CenterFault> {
    let members = store::membership::of_tenant(reading, tenant).await?;
    let admins = members.into_iter().filter(|member| {
        member.role.0 == TenantRole::Admin && member.state.0 == MembershipState::Active
    });
    Ok(admins.map(|member| member.person_id.0).collect())
}

/// The people of a partner who can read a letter.
pub(crate) async fn people_of(
    reading: &Reading,
    partner: PartnerId,
) -> Result<Vec<PersonId>, CenterFault> {
    let members = store::partner::members(reading, partner).await?;
    let active = members
        .into_iter()
        .filter(|member| member.state.0 == MembershipState::Active);
    Ok(active.map(|member| member.person_id.0).collect())
}

/// Whoever asked at the partner of a request, or its people once that person is none of them.
pub(crate) async fn askers_of(
    reading: &Reading,
    request: &Request,
) -> Result<Vec<PersonId>, CenterFault> {
    let Some(partner) = request.partner_id else {
        return Ok(Vec::new());
    };
    let people = people_of(reading, partner.0).await?;
    let asker = request.asked_by.0;
    Ok(if people.contains(&asker) {
        vec![asker]
    } else {
        people
    })
}

pub(super) async fn content(
    desk: &Desk<'_>,
    letter: &Letter,
) -> Result<Option<Content>, CenterFault> {
    match letter {
        Letter::PartnerInvites { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-partner-invites",
                Side::Tenant,
            )
            .await
        }
        Letter::PartnerNoted { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-partner-noted",
                Side::Tenant,
            )
            .await
        }
        Letter::PartnerAccepted { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-partner-accepted",
                Side::Partner,
            )
            .await
        }
        Letter::ConsentGiven { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-consent-given",
                Side::Partner,
            )
            .await
        }
        Letter::ConsentEnded { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-consent-ended",
                Side::Partner,
            )
            .await
        }
        Letter::ConsentRanOut { tenant, partner } => {
            about_both(
                desk,
                (*tenant, *partner),
                "mail-consent-ran-out",
                Side::Tenant,
            )
            .await
        }
        Letter::ConsentWanted { request } => {
            about_request(desk, *request, "mail-consent-wanted", Side::Tenant).await
        }
        Letter::FiledForYou { request } => {
            about_request(desk, *request, "mail-filed-for-you", Side::Tenant).await
        }
        Letter::ConsentReminded { request } => {
            about_request(desk, *request, "mail-consent-reminded", Side::Tenant).await
        }
        Letter::ConsentUnanswered { request, to } => {
            about_request(desk, *request, "mail-consent-unanswered", *to).await
        }
        Letter::RequestInPlan { request, to } => {
            about_request(desk, *request, "mail-request-in-plan", *to).await
        }
        Letter::ConsentRefused { request } => {
            about_request(desk, *request, "mail-consent-refused", Side::Partner).await
        }
        Letter::RequestAllowed { request } => allowed(desk, *request).await,
        Letter::PartnerPlaceGiven { partner } => place_given(desk, *partner).await,
        _ => Ok(None),
    }
}

/// Says what became of it; nothing if it waits again, or was taken back, by the time this is written.
async fn allowed(desk: &Desk<'_>, id: RequestId) -> Result<Option<Content>, CenterFault> {
    let state = match store::request::by_id(desk.reading, id).await? {
        Some(request) => request.state.0,
        None => return Ok(None),
    };
    if is_before_consent(state) {
        return Ok(None);
    }
    let next = desk.speaker.say_of("partner-next", state.as_str());
    let content = about_request(desk, id, "mail-request-allowed", Side::Partner).await?;
    Ok(content.map(|content| Content {
        args: content.args.text("next", next),
        ..content
    }))
}

async fn place_given(desk: &Desk<'_>, id: PartnerId) -> Result<Option<Content>, CenterFault> {
    let Some(partner) = store::partner::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let center = desk.catalog.names().center(desk.language());
    let center = center.map_or("FastTrack", |name| name.text);
    Ok(Some(Content {
        about: "mail-partner-place",
        args: Args::new()
            .text("partner", &partner.name)
            .text("center", center),
        facts: Vec::new(),
        path: "/sign-in".to_owned(),
        invitation: None,
    }))
}

async fn about_both(
    desk: &Desk<'_>,
    (tenant, partner): (TenantId, PartnerId),
    about: &'static str,
    to: Side,
) -> Result<Option<Content>, CenterFault> {
    let Some(tenant) = store::tenant::by_id(desk.reading, tenant).await? else {
        return Ok(None);
    };
    let Some(partner) = store::partner::by_id(desk.reading, partner).await? else {
        return Ok(None);
    };
    let path = match to {
        Side::Tenant => format!("/t/{}/consents", tenant.domain),
        Side::Partner => format!("/partner/customers/{}", tenant.domain),
        Side::Center => format!("/center/partners/{}", partner.id.0),
    };
    Ok(Some(Content {
        about,
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("partner", &partner.name),
        facts: Vec::new(),
        path,
        invitation: None,
    }))
}

async fn about_request(
    desk: &Desk<'_>,
    request: RequestId,
    about: &'static str,
    to: Side,
) -> Result<Option<Content>, CenterFault> {
    let Some(request) = store::request::by_id(desk.reading, request).await? else {
        return Ok(None);
    };
    let Some(partner) = request.partner_id else {
        return Ok(None);
    };
    let both = (request.tenant_id.0, partner.0);
    let Some(content) = about_both(desk, both, about, to).await? else {
        return Ok(None);
    };
    let reference = &request.reference.0;
    let path = match to {
        Side::Partner => format!("{}/requests/{reference}", content.path),
        Side::Tenant | Side::Center => content.path,
    };
    Ok(Some(Content {
        args: content.args.text("reference", reference),
        facts: vec![("mail-fact-reference", reference.to_string())],
        path,
        ..content
    }))
}
