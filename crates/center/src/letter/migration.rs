//! Letters about migration events. They name the customer and what it calls the event, and nobody's
//! mailbox.

use process::identity::MigrationEventId;
use process::news::NewsKind;
use serde::{Deserialize, Serialize};
use store::migration::MigrationEvent;
use store::person::Person;
use words::{Args, Speaker};

use super::compose::{Content, Desk, home, speaker_for};
use crate::{CenterFault, migration};

/// What happens to a migration event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MigrationNews {
    /// To the customer's admins: the Center proposes it.
    Proposed,
    /// To the lead: the customer has submitted it.
    Submitted,
    /// To the customer's admins: it waits for them.
    Waits,
    /// To both sides: it has ended.
    Ended,
    /// To the lead: the customer accepts what came of it.
    Accepted,
    /// To the lead: the customer reports an issue after it.
    Issue,
    /// To whoever reported an issue: it is answered.
    Answered,
    /// To the customer's admins: its final report is there.
    Reported,
}

impl MigrationNews {
    /// What kind of news it is; none where it awaits an act of its reader, or tells of what ends.
    pub(super) fn kind(self) -> Option<NewsKind> {
        match self {
            Self::Submitted | Self::Accepted | Self::Reported => Some(NewsKind::Course),
            Self::Proposed | Self::Waits | Self::Ended | Self::Issue | Self::Answered => None,
        }
    }

    /// The beginning of its messages.
    fn about(self) -> &'static str {
        match self {
            Self::Proposed => "mail-migration-proposed",
            Self::Submitted => "mail-migration-submitted",
            Self::Waits => "mail-migration-waits",
            Self::Ended => "mail-migration-ended",
            Self::Accepted => "mail-migration-accepted",
            Self::Issue => "mail-migration-issue",
            Self::Answered => "mail-migration-answered",
            Self::Reported => "mail-migration-reported",
        }
    }
}

/// What an event is called in the words of somebody who reads of it elsewhere than on a page.
pub(crate) fn event_title(reader: &Person, event: &MigrationEvent) -> String {
    title(&speaker_for(reader), event)
}

fn title(speaker: &Speaker, event: &MigrationEvent) -> String {
    migration::title(speaker, (event.wave.0, event.number), &event.name)
}

/// A letter about an event; it leads to where its reader goes on with it.
pub(super) async fn content(
    desk: &Desk<'_>,
    id: MigrationEventId,
    what: MigrationNews,
) -> Result<Option<Content>, CenterFault> {
    let Some(event) = store::migration::by_id(desk.reading, id).await? else {
        return Ok(None);
    };
    let Some(tenant) = store::tenant::by_id(desk.reading, event.tenant_id.0).await? else {
        return Ok(None);
    };
    let of = event.engagement_id.0;
    let engagement = store::engagement::by_id(desk.reading, of).await?;
    let lead = engagement.and_then(|engagement| engagement.lead_id.map(|lead| lead.0));
    let path = home(
        desk,
        &tenant,
        lead,
        &format!("/desk/engagements/{of}/migration/{id}"),
        &format!("/migration/{id}"),
    );
    Ok(Some(Content {
        about: what.about(),
        args: Args::new()
            .text("tenant", &tenant.name)
            .text("event", title(desk.speaker, &event)),
        facts: vec![("mail-fact-start", desk.speaker.date_time(event.starts_at.0))],
        path,
        invitation: None,
    }))
}
