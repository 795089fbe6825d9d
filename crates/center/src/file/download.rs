//! Handing a file out: to the tenant's own people, and to the Specialist who leads the engagement.
//! For anybody else there is no such file.

use futures_util::{Stream, StreamExt, stream};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use process::file::MediaType;
use process::identity::FileId;
use process::permission::{Action, SpecialistAct, TenantAct};
use store::file::{Content, File};

use crate::task::{Ground, Sight};
use crate::{Center, CenterFault};

/// What a file is called whose own name was erased.
const NAMELESS: &str = "file";

/// What RFC 8187 lets stand in a name as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The name as RFC 8187 writes it: whatever is in it, nothing of it leaves the header.
fn attachment(name: &str) -> String {
    let name = utf8_percent_encode(name, PLAIN);
    format!("attachment; filename*=UTF-8''{name}")
}

/// A file that may be handed out.
#[derive(Debug)]
pub struct Download {
    name: Option<String>,
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

    /// How `Content-Disposition` says that it may only be saved, and under which name: as typed, unless
    /// whoever typed it was erased.
    #[must_use]
    pub fn disposition(&self) -> String {
        attachment(self.name.as_deref().unwrap_or(NAMELESS))
    }

    /// What is in it, part by part. A part that cannot be read is the last: whoever sends them can only
    /// break off, since the head of the answer is gone.
    pub fn parts(self) -> impl Stream<Item = Result<Vec<u8>, CenterFault>> + Send + 'static {
        let parts = stream::unfold(Some(self.content), |content| async {
            let mut content = content?;
            match content.next().await {
                Ok(part) => part.map(|part| (Ok(part), Some(content))),
                Err(fault) => {
                    let fault = CenterFault::from(fault);
                    tracing::error!(%fault, "a file cannot be read to its end");
                    Some((Err(fault), None))
                }
            }
        });
        // Whoever reads them may ask again after the end.
        parts.fuse()
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

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn a_name_cannot_leave_its_header() {
        for (name, header) in [
            ("report.pdf", "attachment; filename*=UTF-8''report.pdf"),
            (
                "a\"; filename=evil.exe\r\nset-cookie: x",
                "attachment; filename*=UTF-8''a%22%3B%20filename%3Devil.exe%0D%0Aset-cookie%3A%20x",
            ),
            (
                "../x/보고서",
                "attachment; filename*=UTF-8''..%2Fx%2F%EB%B3%B4%EA%B3%A0%EC%84%9C",
            ),
        ] {
            assert_eq!(attachment(name), header);
        }
    }
}
