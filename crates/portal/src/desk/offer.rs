//! One offer: who asks for what, why it came to this Specialist, and the answer.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::desk::{self, OfferLine, OfferView};
use center::once::Key;
use center::routing;
use center::{CenterFault, Conflict};
use jiff::tz::TimeZone;
use process::identity::OfferId;
use process::routing::Check;
use process::state::OfferState;
use words::Args;

use super::named;
use crate::decision::reading::{CheckRow, Reading};
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};

/// A short word on why an offer came here.
pub(super) struct Fit {
    pub(super) text: String,
    /// Whether it speaks for taking it without reserve.
    pub(super) is_good: bool,
}

/// What fits, in few words: the filters that were not passed by everybody.
pub(super) fn fits(page: &Page, reasons: &Reasons, line: &OfferLine) -> Vec<Fit> {
    let mut fits: Vec<Fit> = line
        .checks
        .iter()
        .filter_map(|check| {
            let text = match check {
                Check::SpokenLanguage { needed, .. } => reasons.spoken(*needed),
                Check::Services { needed, .. } => page.say_count("desk-fit-services", needed.len()),
                Check::HoursOverlap { seen, .. } => {
                    page.say_with("desk-fit-overlap", Args::new().minutes("length", *seen))
                }
                Check::Capacity { .. } => page.say_with(
                    "desk-fit-load",
                    Args::new().number("percent", line.percent_after),
                ),
                Check::Active { .. } | Check::AskedBefore { .. } | Check::Away { .. } => {
                    return None;
                }
            };
            let is_good =
                check.passes() && !(line.is_heavy && matches!(check, Check::Capacity { .. }));
            Some(Fit { text, is_good })
        })
        .collect();
    if line.has_worked_with {
        fits.push(Fit {
            text: page.say("desk-fit-continuity"),
            is_good: true,
        });
    }
    fits
}

/// Seats, services and place in one line.
pub(super) fn about(page: &Page, reasons: &Reasons, line: &OfferLine) -> String {
    let zone = TimeZone::get(&line.zone).unwrap_or(TimeZone::UTC);
    let args = Args::new()
        .text("services", reasons.services(&line.services))
        .text("place", page.place(&zone));
    match line.seats {
        Some(seats) => page.say_with("desk-offer-about", args.number("seats", seats)),
        None => page.say_with("desk-offer-about-no-seats", args),
    }
}

#[derive(Template)]
#[template(path = "desk/offer.html")]
struct OfferPage {
    page: Page,
    offer: OfferView,
    about: String,
    language: String,
    region: String,
    services: String,
    checks: Vec<CheckRow>,
    first: String,
    key: String,
    is_open: bool,
}

pub(super) async fn show(visit: Visit, Path(offer): Path<String>) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let offer = desk::offer(&visit.center, &act, named(&offer)?).await?;
    let page =
        Page::new(&visit.frame, &offer.line.customer).specialist(Some(SpecialistPlace::Desk));
    let reasons = Reasons::of(&visit);
    let reading = Reading::new(&visit);
    let template = OfferPage {
        about: about(&page, &reasons, &offer.line),
        language: offer
            .language
            .map(|spoken| reasons.spoken(spoken))
            .unwrap_or_default(),
        region: reasons.region(&offer.region),
        services: reasons.services(&offer.line.services),
        checks: reading.checks(&offer.line.checks),
        first: reading.ahead(offer.ahead_by.as_ref()),
        key: visit.form().key,
        is_open: offer.state == OfferState::Open,
        offer,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

/// Takes an offer; the engagement begins.
pub(super) async fn accept(
    visit: Visit,
    Path(offer): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let offer: OfferId = named(&offer)?;
    let key = Key::parse(&form.key)?;
    match routing::accept(&visit.center, &act, offer, &key).await {
        Ok(engagement) => Ok(go(&format!("/desk/engagements/{engagement}"))),
        // The offer's own page says what became of it.
        Err(CenterFault::Conflict(Conflict::Lapsed)) => Ok(go(&format!("/desk/offers/{offer}"))),
        Err(fault) => Err(fault.into()),
    }
}

#[derive(Template)]
#[template(path = "desk/decline.html")]
struct DeclinePage {
    page: Page,
    offer: OfferView,
    about: String,
    form: Form,
}

/// Asks for the reason before an offer is declined.
pub(super) async fn ask_why(visit: Visit, Path(offer): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form();
    decline_page(&visit, named(&offer)?, form, StatusCode::OK).await
}

async fn decline_page(
    visit: &Visit,
    offer: OfferId,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let offer = desk::offer(&visit.center, &act, offer).await?;
    if offer.state != OfferState::Open {
        // Nothing is left to decline; the offer's page says what became of it.
        return Ok(go(&format!("/desk/offers/{}", offer.line.id)));
    }
    let question = visit.frame.speaker.say_with(
        "desk-decline-question",
        Args::new().text("customer", &offer.line.customer),
    );
    let page = Page::new(&visit.frame, question).specialist(Some(SpecialistPlace::Desk));
    let template = DeclinePage {
        about: about(&page, &Reasons::of(visit), &offer.line),
        offer,
        form,
        page,
    };
    Ok(render(status, &template))
}

/// Declines an offer with a reason; it is offered to the next at once.
pub(super) async fn decline(
    visit: Visit,
    Path(offer): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let offer: OfferId = named(&offer)?;
    if let Err(fault) = routing::decline(&visit.center, &act, offer, form.value("reason")).await {
        visit.blame(&mut form, fault)?;
        return decline_page(&visit, offer, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(go("/desk?declined"))
}
