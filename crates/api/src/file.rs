//! Files shown as evidence, handed out to programs as to browsers: to be saved, never to be run.

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use center::file::{self, Download};
use process::identity::FileId;
use process::permission::Action;
use utoipa_axum::routes;

use crate::asked::{Answer, At};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    Operations::about("files")
        .shows(Audience::Customer, Action::SeeTasks, routes!(save_file))
        .shows(
            Audience::Partner,
            Action::SeeTasks,
            routes!(save_file_on_behalf),
        )
        .shows(
            Audience::Specialist,
            Action::SeeDesk,
            routes!(save_file_as_lead),
        )
}

/// Save a file shown as evidence
///
/// Its bytes, under the media type that the Center judged from them.
#[utoipa::path(get, path = "/tenants/{domain}/files/{file}",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
async fn save_file(caller: Caller, At((domain, id)): At<(String, FileId)>) -> Answer<Response> {
    let (act, _) = caller.within(&domain)?;
    Ok(hand_out(
        id,
        file::download(&caller.center, &act, id).await?,
    ))
}

/// Save a file of a customer's task that the consent is about
#[utoipa::path(get, path = "/partner/customers/{domain}/files/{file}",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
async fn save_file_on_behalf(
    caller: Caller,
    At((domain, id)): At<(String, FileId)>,
) -> Answer<Response> {
    let act = caller.on_behalf(&domain).await?.0.into();
    Ok(hand_out(
        id,
        file::download(&caller.center, &act, id).await?,
    ))
}

/// Save a file of an engagement that one leads
#[utoipa::path(get, path = "/desk/files/{file}",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
async fn save_file_as_lead(caller: Caller, At(id): At<FileId>) -> Answer<Response> {
    let act = caller.specialist()?;
    let found = file::download_as_lead(&caller.center, &act, id).await?;
    Ok(hand_out(id, found))
}

fn hand_out(id: FileId, file: Download) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.media_type.as_str().to_owned()),
        (header::CONTENT_LENGTH, file.size().to_string()),
        (header::CONTENT_DISPOSITION, file.disposition()),
        // What is in a file never changes.
        (header::ETAG, format!("\"{id}\"")),
    ];
    (headers, Body::from_stream(file.parts())).into_response()
}
