//! Letters about questions that are about no task.

use process::identity::QuestionId;
use words::Args;

use super::compose::{Content, Desk, home};
use crate::CenterFault;

/// A letter about a question; it leads to where its reader goes on with it.
pub(super) async fn content(
    desk: &Desk<'_>,
    id: QuestionId,
    about: &'static str,
) -> Result<Option<Content>, CenterFault> {
    let Some(question) = store::question::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, question.tenant_id.0).await? else {
        return Ok(None);
    };
    let of = question.engagement_id.0;
    let engagement = store::engagement::by_id(desk.reading, of).await?;
    let lead = engagement.and_then(|engagement| engagement.lead_id.map(|lead| lead.0));
    let path = home(
        desk,
        &tenant,
        lead,
        &format!("/desk/questions/{id}"),
        &format!("/questions?engagement={of}"),
    );
    Ok(Some(Content {
        about,
        args: Args::new().text("tenant", &tenant.name),
        facts: Vec::new(),
        path,
        invitation: None,
    }))
}
