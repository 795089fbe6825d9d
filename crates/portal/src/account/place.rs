//! Where a Specialist's meetings take place, on the own account.

use axum::response::Response;
use center::meeting;

use super::{Forms, refused_page};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go_saved};

/// The form as it stands, or as it was sent and refused; none for whoever guides nobody.
pub(super) async fn form(visit: &Visit, sent: Option<Form>) -> Result<Option<Form>, Refusal> {
    if sent.is_some() {
        return Ok(sent);
    }
    let Ok(act) = visit.specialist() else {
        return Ok(None);
    };
    let link = meeting::own_place(&visit.center, &act).await?;
    let form = visit.form().with("join_link", link.unwrap_or_default());
    Ok(Some(form))
}

pub(super) async fn keep(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    match meeting::keep_place(&visit.center, &act, form.value("join_link")).await {
        Ok(()) => Ok(go_saved("/you#place")),
        Err(refusal) => {
            visit.blame(&mut form, refusal)?;
            let forms = Forms {
                place: Some(form),
                ..Forms::default()
            };
            refused_page(&visit, forms).await
        }
    }
}
