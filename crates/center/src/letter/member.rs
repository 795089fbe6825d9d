//! The letters about the people of a tenant: invitations, and hand-overs to another admin.

use process::permission::TenantRole;
use store::Reading;
use store::hand_over::HandOverState;
use store::person::Person;
use uuid::Uuid;
use words::Args;

use super::compose::{Content, Desk};
use crate::CenterFault;
use crate::claim::nobody_yet;

/// Whoever is invited, as a reader: the person who has the address, or somebody who is none yet and
/// reads what the inviter reads.
pub(super) async fn invited(reading: &Reading, id: Uuid) -> Result<Option<Person>, CenterFault> {
    let Some(invitation) = store::tenant_invitation::by_id(reading, id).await? else {
        return Ok(None);
    };
    // Taken back or sent anew: its address is gone, and nothing is to be sent.
    let Some(address) = invitation.address else {
        return Ok(None);
    };
    if let Some(person) = store::person::by_address(reading, &address).await? {
        return Ok(Some(person));
    }
    let Some(tenant) = store::tenant::by_id(reading, invitation.tenant_id.0).await? else {
        return Ok(None);
    };
    let inviter = store::person::by_id(reading, invitation.invited_by.0).await?;
    let language = inviter.map_or(process::language::WrittenLanguage::English, |person| {
        person.language.0
    });
    Ok(Some(nobody_yet(&tenant.zone, &address, language)))
}

pub(super) async fn invitation(
    desk: &Desk<'_>,
    id: Uuid,
    secret: &str,
) -> Result<Option<Content>, CenterFault> {
    let Some(invitation) = store::tenant_invitation::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, invitation.tenant_id.0).await? else {
        return Ok(None);
    };
    let inviter = store::person::by_id(desk.reading, invitation.invited_by.0).await?;
    let about = match invitation.role.0 {
        TenantRole::Representative => "mail-invited-represent",
        TenantRole::Admin | TenantRole::Member => "mail-invited",
    };
    let inviter = inviter.map(|person| person.name).unwrap_or_default();
    Ok(Some(Content {
        about,
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("inviter", inviter)
            // Whoever is new has no zone here yet.
            .text(
                "until",
                desk.speaker.date_time_in_place(invitation.expires_at.0),
            ),
        facts: Vec::new(),
        path: format!("/join/{secret}"),
        invitation: None,
    }))
}

pub(super) async fn hand_over(
    desk: &Desk<'_>,
    id: Uuid,
    about: &'static str,
) -> Result<Option<Content>, CenterFault> {
    let Some(asked) = store::hand_over::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, asked.tenant_id.0).await? else {
        return Ok(None);
    };
    let person = store::person::by_id(desk.reading, asked.person_id.0).await?;
    let person = person.map(|person| person.name).unwrap_or_default();
    let to_center = about == "mail-hand-over-asked";
    // Stopped meanwhile: nobody need be told that it will happen.
    if about == "mail-hand-over-confirmed" && asked.state.0 == HandOverState::Stopped {
        return Ok(None);
    }
    let due = asked.due_at.unwrap_or(asked.asked_at).0;
    Ok(Some(Content {
        about,
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("person", person)
            .date_time("due", due),
        facts: Vec::new(),
        path: if to_center {
            format!("/center/hand-overs/{id}")
        } else {
            "/".to_owned()
        },
        invitation: None,
    }))
}
