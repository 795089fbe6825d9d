//! Evidence as a program shows it: as JSON, or as a form with files. Files are received only once it
//! is known that the task takes any, or that this was asked with the same key before.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use center::file::{Uploads, WHOLE_TIME};
use center::once::Key;
use center::task::{self, Evidence, Purpose};
use center::{Center, CenterFault};
use process::identity::TaskId;
use process::permission::TenantAct;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::asked::Body;
use crate::limit::Limit;
use crate::problem::Refusal;

/// What is shown as evidence: in words, and where it is kept.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"note": "Done as written.", "kept_at": "The wiki, page 12"})))]
pub(crate) struct EvidenceGiven {
    /// In words.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub(crate) note: String,
    /// Where it is kept.
    #[serde(default)]
    pub(crate) kept_at: String,
}

impl EvidenceGiven {
    pub(crate) fn read(&self) -> Result<Evidence, CenterFault> {
        Evidence::parse(&self.note, &self.kept_at)
    }
}

/// The same with files.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "it describes the form for the document")]
pub(crate) struct EvidenceWithFiles {
    /// In words.
    #[schema(max_length = 2000)]
    note: Option<String>,
    /// Where it is kept.
    kept_at: Option<String>,
    /// At most five, of at most 10 MB each; each part names its file.
    #[schema(value_type = Vec<String>, format = Binary, required = false)]
    files: Vec<Vec<u8>>,
}

/// Reads what is shown, in the form in which it was sent.
pub(crate) async fn sent(
    center: &Center,
    act: &TenantAct,
    (purpose, task, key): (Purpose, TaskId, &Key),
    request: Request,
) -> Result<Evidence, Refusal> {
    let leave = task::takes_evidence(center, act, (purpose, task), key).await?;
    if !is_form(&request) {
        let Body(given) = Body::<EvidenceGiven>::from_request(request, center).await?;
        return Ok(given.read()?);
    }
    let mut form = Form {
        given: EvidenceGiven::default(),
        uploads: Uploads::none(center),
    };
    let read = tokio::time::timeout(WHOLE_TIME, form.read(request)).await;
    read.map_err(|_| Refusal::Unreadable("the form did not arrive in time".to_owned()))??;
    let Form { given, uploads } = form;
    let shown = Evidence::with_files(center, &leave, &given.note, &given.kept_at, uploads);
    Ok(shown.await?)
}

fn is_form(request: &Request) -> bool {
    let said = request.headers().get(header::CONTENT_TYPE);
    let said = said.and_then(|value| value.to_str().ok());
    let kind = said.unwrap_or_default().to_ascii_lowercase();
    kind.starts_with("multipart/form-data")
}

struct Form {
    given: EvidenceGiven,
    uploads: Uploads,
}

impl Form {
    async fn read(&mut self, mut request: Request) -> Result<(), Refusal> {
        DefaultBodyLimit::max(Limit::Files.bytes()).apply(&mut request);
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(|fault| Refusal::Unreadable(fault.body_text()))?;
        while let Some(part) = parts.next_field().await.map_err(|fault| broken(&fault))? {
            let name = part.name().unwrap_or_default().to_owned();
            match name.as_str() {
                "files" => self.take_file(part).await?,
                "note" => self.given.note = answer(part).await?,
                "kept_at" => self.given.kept_at = answer(part).await?,
                _ => {
                    let told = "expected the fields `note`, `kept_at` and `files`";
                    return Err(Refusal::Unreadable(told.to_owned()));
                }
            }
        }
        Ok(())
    }

    async fn take_file(&mut self, mut part: Field<'_>) -> Result<(), Refusal> {
        let name = part.file_name().unwrap_or_default().to_owned();
        self.uploads.begin(&name).await?;
        while let Some(bytes) = part.chunk().await.map_err(|fault| broken(&fault))? {
            self.uploads.take(&bytes).await?;
        }
        Ok(self.uploads.end().await?)
    }
}

async fn answer(mut part: Field<'_>) -> Result<String, Refusal> {
    let mut answer = Vec::new();
    while let Some(bytes) = part.chunk().await.map_err(|fault| broken(&fault))? {
        let most = Limit::Answer.bytes();
        if answer.len() + bytes.len() > most {
            return Err(Refusal::TooLarge(most));
        }
        answer.extend_from_slice(&bytes);
    }
    String::from_utf8(answer)
        .map_err(|_| Refusal::Unreadable("an answer is not in UTF-8".to_owned()))
}

fn broken(fault: &MultipartError) -> Refusal {
    if fault.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Refusal::TooLarge(Limit::Files.bytes())
    } else {
        Refusal::Unreadable(fault.body_text())
    }
}
