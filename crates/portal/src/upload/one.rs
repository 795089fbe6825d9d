//! A form with one file that is read as a whole: it is bounded, and held in memory.

use axum::extract::{FromRequest, Multipart, Request};
use center::Center;

use super::{cut_off, is_multipart};
use crate::guard::FORM_LIMIT;
use crate::parts::Form;
use crate::visit::{Refusal, Sent};

/// A form with the one file that came with it.
#[derive(Debug)]
pub(crate) struct SentWithOne {
    pub(crate) form: Form,
    pub(crate) file_name: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether more came than is taken, or it broke off.
    pub(crate) is_too_large: bool,
}

impl SentWithOne {
    /// Reads the form, whose file is in the field of this name and has at most so many bytes; one
    /// without a file may also come as any other form.
    ///
    /// # Errors
    /// It is no form.
    pub(crate) async fn read(
        center: &Center,
        request: Request,
        (file, most): (&str, usize),
    ) -> Result<Self, Refusal> {
        let mut sent = Self {
            form: Form::default(),
            file_name: String::new(),
            bytes: Vec::new(),
            is_too_large: false,
        };
        if !is_multipart(request.headers()) {
            Sent(sent.form) = Sent::from_request(request, center).await?;
            return Ok(sent);
        }
        let (request, _) = cut_off(request, most + FORM_LIMIT);
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(|_| Refusal::Unreadable)?;
        let mut pairs = Vec::new();
        loop {
            let field = match parts.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => break,
                Err(_) => {
                    sent.is_too_large = true;
                    break;
                }
            };
            let name = field.name().unwrap_or_default().to_owned();
            let file_name = field.file_name().unwrap_or_default().to_owned();
            let Ok(bytes) = field.bytes().await else {
                sent.is_too_large = true;
                break;
            };
            if name == file {
                sent.file_name = file_name;
                sent.bytes = bytes.into();
            } else {
                let value = String::from_utf8(bytes.into()).map_err(|_| Refusal::Unreadable)?;
                pairs.push((name, value));
            }
        }
        sent.form = Form::read(pairs);
        Ok(sent)
    }
}
