//! Handing a file out: to the tenant's own people, and to the Specialist who leads the engagement.
//! For anybody else there is no such file.

use process::file::MediaType;
use process::identity::FileId;
use process::permission::{Action, SpecialistAct, TenantAct};
use store::file::{Content, File};

use crate::task::{Ground, Sight};
use crate::{Center, CenterFault};

/// A file that may be handed out.
#[derive(Debug)]
pub struct Download {
    /// Its name as typed; none if whoever typed it was erased.
    pub name: Option<String>,
    /// What it is, by our own judgement.
    pub media_type: MediaType,
    content: Content,
}

impl Download {
    /// Bytes in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.content.size()
    }

    /// The next part of it; none at its end.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, CenterFault> {
        Ok(self.content.next().await?)
    }
}

/// A file of the customer's own tenant.
///
/// # Errors
/// The tenant has no such file, or it cannot be read.
pub async fn download(
    center: &Center,
    act: &TenantAct,
    id: FileId,
) -> Result<Download, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let reading = center.store().read().await?;
    let file = store::file::of_tenant(&reading, act.tenant(), id).await?;
    let file = file.ok_or(CenterFault::NotFound)?;
    // A partner has the files of the tasks that it has.
    if !Sight::of(act).is_whole() {
        Ground::of_act(&reading, center, act, file.task_id.0).await?;
    }
    drop(reading);
    hand_out(center, file).await
}

/// A file of an engagement that the Specialist leads.
///
/// # Errors
/// The Specialist leads no engagement with such a file, or it cannot be read.
pub async fn download_as_lead(
    center: &Center,
    act: &SpecialistAct,
    id: FileId,
) -> Result<Download, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let file = store::file::by_id(&reading, id).await?;
    let file = file.ok_or(CenterFault::NotFound)?;
    store::engagement::led_by(&reading, act.person(), file.engagement_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    drop(reading);
    hand_out(center, file).await
}

async fn hand_out(center: &Center, file: File) -> Result<Download, CenterFault> {
    let content = center.store().content(&file.sha256).await?;
    Ok(Download {
        name: file.name,
        media_type: file.media_type.0,
        content,
    })
}
