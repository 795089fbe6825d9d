//! Files shown as evidence, handed out. Whatever is in one, a browser may only save it: it is an
//! attachment of a type that we judged ourselves, in a sandbox where nothing runs.

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{self, HeaderName};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::file::{self, Download};
use process::identity::FileId;
use process::permission::Action;

use crate::acting::Acting;
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show(
            "/t/{domain}/files/{file}",
            Audience::Customer,
            Action::SeeTasks,
            of_customer,
        )
        .show(
            "/partner/customers/{domain}/files/{file}",
            Audience::Partner,
            Action::SeeTasks,
            of_customer,
        )
        .show(
            "/desk/files/{file}",
            Audience::Specialist,
            Action::SeeDesk,
            of_lead,
        )
}

async fn of_customer(
    visit: Visit,
    Path((domain, file)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let Acting { act, .. } = Acting::of(&visit, &domain)?;
    let found = file::download(&visit.center, &act, file_of(&file)?).await?;
    Ok(hand_out(found))
}

async fn of_lead(visit: Visit, Path(file): Path<String>) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let found = file::download_as_lead(&visit.center, &act, file_of(&file)?).await?;
    Ok(hand_out(found))
}

/// The file in the address.
fn file_of(text: &str) -> Result<FileId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

fn hand_out(file: Download) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.media_type.as_str().to_owned()),
        (header::CONTENT_LENGTH, file.size().to_string()),
        (header::CONTENT_DISPOSITION, file.disposition()),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'".to_owned(),
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin".to_owned(),
        ),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, Body::from_stream(file.parts())).into_response()
}
