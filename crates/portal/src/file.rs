//! Files shown as evidence, handed out. Whatever is in one, a browser may only save it: it is an
//! attachment of a type that we judged ourselves, in a sandbox where nothing runs.

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{self, HeaderName};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::file::{self, Download};
use futures_util::{StreamExt, stream};
use process::identity::FileId;
use process::permission::Action;

use crate::acting::Acting;
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

/// What a file is called whose own name was erased.
const NAMELESS: &str = "file";

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
        (
            header::CONTENT_DISPOSITION,
            attachment(file.name.as_deref().unwrap_or(NAMELESS)),
        ),
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
    let parts = stream::unfold(Some(file), |file| async {
        let mut file = file?;
        match file.next().await {
            Ok(part) => part.map(|part| (Ok(part), Some(file))),
            Err(fault) => {
                // The headers are gone: breaking off is the only way left to say so.
                tracing::error!(%fault, "a file cannot be read to its end");
                Some((Err(fault), None))
            }
        }
    });
    // Whoever writes it may ask again after its end.
    (headers, Body::from_stream(parts.fuse())).into_response()
}

/// The name as RFC 8187 writes it: whatever is in it, nothing but ASCII letters, digits and `%`.
fn attachment(name: &str) -> String {
    let encoded = crate::page::percent_encoded(name).replace('/', "%2F");
    format!("attachment; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

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
