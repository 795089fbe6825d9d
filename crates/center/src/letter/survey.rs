//! The letter that asks how well the help serves.

use process::identity::SurveyId;
use words::Args;

use super::compose::{Content, Desk};
use crate::{CenterFault, survey};

/// It leads to the page that takes the answer; nothing is answered by opening it. None once the
/// question no longer waits.
pub(super) async fn content(desk: &Desk<'_>, id: SurveyId) -> Result<Option<Content>, CenterFault> {
    let Some(asked) = store::survey::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    if !survey::waits(&asked, desk.center.now()) {
        return Ok(None);
    }
    let Some(tenant) = store::tenant::by_id(desk.reading, asked.tenant_id.0).await? else {
        return Ok(None);
    };
    let milestone = desk
        .speaker
        .say_of("survey-milestone", asked.milestone.as_str());
    Ok(Some(Content {
        about: "mail-survey",
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("milestone", milestone),
        facts: Vec::new(),
        path: format!("/t/{}/surveys/{id}", tenant.domain),
        invitation: None,
    }))
}
