//! The Specialist's desk: offers and their answers, my day, whose move it is, my customers.
//!
//! Nothing here does what a customer owns; there is no way to from a Specialist's act.

mod customers;
mod offer;
mod today;

use std::str::FromStr;

use catalog::Catalog;
use center::CenterFault;
use process::identity::TaskName;
use process::permission::Action;

use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let for_specialists = Audience::Specialist;
    Routes::default()
        .show("/desk", for_specialists, Action::SeeDesk, today::show)
        .show(
            "/desk/customers",
            for_specialists,
            Action::SeeDesk,
            customers::show,
        )
        .show(
            "/desk/offers/{offer}",
            for_specialists,
            Action::SeeDesk,
            offer::show,
        )
        .send(
            "/desk/offers/{offer}/accept",
            for_specialists,
            Action::AnswerOffer,
            offer::accept,
        )
        .show(
            "/desk/offers/{offer}/decline",
            for_specialists,
            Action::AnswerOffer,
            offer::ask_why,
        )
        .send(
            "/desk/offers/{offer}/decline",
            for_specialists,
            Action::AnswerOffer,
            offer::decline,
        )
}

/// What an address names; what cannot be a name is not found, like what is not there.
pub(crate) fn named<T: FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

/// A name of the catalog as it is read, with its language where that is not the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Worded {
    pub(crate) text: String,
    pub(crate) lang: Option<&'static str>,
}

impl Worded {
    /// What a task is called.
    pub(crate) fn task(visit: &Visit, catalog: &Catalog, name: &TaskName) -> Self {
        match catalog.names().task(name, visit.language) {
            Some(words) => Self {
                text: words.title.to_owned(),
                lang: (words.language != visit.language).then(|| words.language.tag()),
            },
            None => Self::bare(name.as_str()),
        }
    }

    /// What a meeting is called.
    pub(crate) fn meeting(visit: &Visit, catalog: &Catalog, name: &str) -> Self {
        let words = name
            .parse()
            .ok()
            .and_then(|name| catalog.names().meeting(&name, visit.language));
        match words {
            Some(words) => Self {
                text: words.title.to_owned(),
                lang: (words.language != visit.language).then(|| words.language.tag()),
            },
            None => Self::bare(name),
        }
    }

    fn bare(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            lang: None,
        }
    }
}
