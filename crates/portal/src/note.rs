//! Notes among staff: the lead's around an engagement, the managers' on a tenant. No page of a
//! customer's, a representative's or a partner's can show one: it has no act to ask with.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::note::{self, About, NoteLine, Notes, Where};
use center::queue::Spot;
use process::identity::{EngagementId, NoteId, Reference, TenantId};
use process::permission::Action;

use crate::desk::named;
use crate::page::{ManagerPlace, Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::queue::Ways;
use crate::task::{asked, key_of};
use crate::visit::{Refusal, Sent, Visit, args_of, go, go_saved};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show(
            "/desk/engagements/{engagement}/notes",
            Audience::Specialist,
            Action::KeepNotes,
            show_led,
        )
        .send(
            "/desk/engagements/{engagement}/notes",
            Audience::Specialist,
            Action::KeepNotes,
            keep_led,
        )
        .show(
            "/center/tenants/{tenant}/notes",
            Audience::Manager,
            Action::KeepNotes,
            show,
        )
        .send(
            "/center/tenants/{tenant}/notes",
            Audience::Manager,
            Action::KeepNotes,
            keep,
        )
        .send(
            "/desk/engagements/{engagement}/notes/{note}/correct",
            Audience::Specialist,
            Action::CorrectNote,
            correct_led,
        )
        .send(
            "/desk/engagements/{engagement}/notes/{note}/erase",
            Audience::Specialist,
            Action::EraseNote,
            erase_led,
        )
        .send(
            "/center/tenants/{tenant}/notes/{note}/correct",
            Audience::Manager,
            Action::CorrectNote,
            correct,
        )
        .send(
            "/center/tenants/{tenant}/notes/{note}/erase",
            Audience::Manager,
            Action::EraseNote,
            erase,
        )
}

#[derive(Template)]
#[template(path = "note/notes.html")]
struct NotesPage {
    page: Page,
    /// The page that these notes are beside.
    above: String,
    here: String,
    /// Which page of them.
    spot: String,
    notes: Notes,
    ways: Ways,
    form: Form,
    /// The note whose other words were refused, and what was sent.
    corrected: Option<NoteId>,
    correction: Form,
}

impl NotesPage {
    /// What a note can be about, as a list to choose from.
    fn abouts(&self) -> Vec<(String, String)> {
        let engagements = self.notes.engagements.iter().map(|head| {
            let services = head.services.iter().map(|told| told.text.clone());
            let services = self.page.list(&services.collect::<Vec<String>>());
            let text = self.page.say_with(
                "note-about-engagement",
                self.page.args().text("services", services),
            );
            (head.id.to_string(), text)
        });
        let requests = self.notes.requests.iter();
        let requests = requests.map(|reference| (reference.to_string(), self.request(reference)));
        let tenant = self.notes.is_on_tenant;
        let tenant = tenant.then(|| (String::new(), self.page.say("note-about-tenant")));
        engagements.chain(requests).chain(tenant).collect()
    }

    fn request(&self, reference: &Reference) -> String {
        self.page.say_with(
            "note-about-request",
            self.page.args().text("reference", reference),
        )
    }

    fn about(&self, about: &About) -> String {
        let value = match about {
            About::Tenant => String::new(),
            // It may be older than those to choose from.
            About::Request(reference) => return self.request(reference),
            About::Engagement(id) => id.to_string(),
        };
        let mut all = self.abouts().into_iter();
        all.find(|(known, _)| *known == value)
            .map_or_else(|| self.page.say("note-about-tenant"), |(_, text)| text)
    }
}

impl NotesPage {
    /// Whether it is this note whose other words were refused.
    fn is_refused(&self, line: &NoteLine) -> bool {
        self.corrected == Some(line.id)
    }

    /// The words to correct, as they are or as they were sent and refused.
    fn words<'page>(&'page self, line: &'page NoteLine) -> &'page str {
        if self.is_refused(line) {
            self.correction.value("correction")
        } else {
            &line.text
        }
    }
}

/// Whose page it is.
enum Beside {
    Engagement(EngagementId),
    Tenant(TenantId),
}

impl Beside {
    /// The page of the notes.
    fn page(&self) -> String {
        match self {
            Self::Engagement(id) => format!("/desk/engagements/{id}/notes"),
            Self::Tenant(id) => format!("/center/tenants/{id}/notes"),
        }
    }
}

/// What was sent and refused, and comes back with what is wrong.
#[derive(Default)]
struct Sents {
    kept: Option<Form>,
    corrected: Option<(NoteId, Form)>,
}

/// What was chosen for a note to be about.
fn chosen(form: &Form) -> Result<About, CenterFault> {
    let text = form.value("about");
    if text.is_empty() {
        return Ok(About::Tenant);
    }
    if let Ok(id) = text.parse() {
        return Ok(About::Engagement(id));
    }
    text.parse()
        .map(About::Request)
        .map_err(|_| CenterFault::field("about", "error-unknown-choice"))
}

async fn notes_page(
    visit: &Visit,
    beside: Beside,
    spot: Spot,
    status: StatusCode,
    sent: Sents,
) -> Result<Response, Refusal> {
    let page = visit.page("note-title");
    let (page, above, notes) = match beside {
        Beside::Engagement(id) => {
            let act = visit.specialist()?;
            let notes = note::look_as_lead(&visit.center, &act, id, spot, visit.language).await?;
            let page = page.specialist(Some(SpecialistPlace::Customers));
            (page, format!("/desk/engagements/{id}"), notes)
        }
        Beside::Tenant(id) => {
            let act = visit.manager()?;
            let notes =
                note::look_as_manager(&visit.center, &act, id, spot, visit.language).await?;
            let page = page.manager(Some(ManagerPlace::Tenants));
            (page, format!("/center/tenants/{id}"), notes)
        }
    };
    let here = format!("{above}/notes");
    let ways = Ways::of(
        &format!("{here}?from="),
        notes.part.older.as_ref(),
        notes.part.newer.as_ref(),
    );
    let template = NotesPage {
        page,
        above,
        here,
        spot: spot.to_string(),
        notes,
        ways,
        form: sent.kept.unwrap_or_else(|| visit.form()),
        corrected: sent.corrected.as_ref().map(|(id, _)| *id),
        correction: sent.corrected.map(|(_, form)| form).unwrap_or_default(),
    };
    Ok(render(status, &template))
}

async fn show_led(visit: Visit, Path(id): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let spot = Spot::parse(asked(&uri, "from").unwrap_or_default())?;
    let (beside, fresh) = (Beside::Engagement(named(&id)?), Sents::default());
    notes_page(&visit, beside, spot, StatusCode::OK, fresh).await
}

async fn show(visit: Visit, Path(id): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let spot = Spot::parse(asked(&uri, "from").unwrap_or_default())?;
    let (beside, fresh) = (Beside::Tenant(named(&id)?), Sents::default());
    notes_page(&visit, beside, spot, StatusCode::OK, fresh).await
}

async fn keep_led(
    visit: Visit,
    Path(id): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = named(&id)?;
    let key = key_of(&form)?;
    let done = match chosen(&form) {
        Ok(about) => {
            let said = (&about, form.value("note"));
            note::keep_as_lead(&visit.center, &act, engagement, said, &key).await
        }
        Err(fault) => Err(fault),
    };
    let here = format!("/desk/engagements/{engagement}/notes");
    answered(
        &visit,
        Beside::Engagement(engagement),
        &here,
        form,
        done.map(|_| ()),
    )
    .await
}

async fn keep(visit: Visit, Path(id): Path<String>, Sent(form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let tenant = named(&id)?;
    let key = key_of(&form)?;
    let done = match chosen(&form) {
        Ok(about) => {
            let said = (&about, form.value("note"));
            note::keep_as_manager(&visit.center, &act, tenant, said, &key).await
        }
        Err(fault) => Err(fault),
    };
    let here = format!("/center/tenants/{tenant}/notes");
    answered(
        &visit,
        Beside::Tenant(tenant),
        &here,
        form,
        done.map(|_| ()),
    )
    .await
}

async fn answered(
    visit: &Visit,
    beside: Beside,
    here: &str,
    mut form: Form,
    done: Result<(), CenterFault>,
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(go(here)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let sent = Sents {
                kept: Some(form),
                ..Sents::default()
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            notes_page(visit, beside, Spot::FIRST, status, sent).await
        }
    }
}

async fn correct_led(
    visit: Visit,
    Path((engagement, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let engagement = named(&engagement)?;
    let place = Where::Led(visit.specialist()?, engagement);
    correct_at(&visit, Beside::Engagement(engagement), &place, &id, form).await
}

async fn correct(
    visit: Visit,
    Path((tenant, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let tenant = named(&tenant)?;
    let place = Where::Managed(visit.manager()?, tenant);
    correct_at(&visit, Beside::Tenant(tenant), &place, &id, form).await
}

/// The version that was seen when the form was made.
fn version(form: &Form) -> Result<i64, CenterFault> {
    let version = form.value("version").parse();
    version.map_err(|_| CenterFault::Conflict(center::Conflict::Changed))
}

async fn correct_at(
    visit: &Visit,
    beside: Beside,
    place: &Where,
    id: &str,
    mut form: Form,
) -> Result<Response, Refusal> {
    let (id, seen) = (named(id)?, version(&form)?);
    // The page on which the note stands: what was typed is shown there again.
    let spot = Spot::parse(form.value("from")).unwrap_or(Spot::FIRST);
    let words = form.value("correction");
    match note::correct(&visit.center, place, id, words, Some(seen)).await {
        Ok(()) => Ok(go_saved(&beside.page())),
        Err(CenterFault::Invalid(faults)) => {
            for fault in faults {
                form.wrong_with("correction", fault.message, args_of(&fault, visit));
            }
            let sent = Sents {
                corrected: Some((id, form)),
                ..Sents::default()
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            notes_page(visit, beside, spot, status, sent).await
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn erase_led(
    visit: Visit,
    Path((engagement, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let engagement = named(&engagement)?;
    let place = Where::Led(visit.specialist()?, engagement);
    note::erase(&visit.center, &place, named(&id)?, Some(version(&form)?)).await?;
    Ok(go_saved(&Beside::Engagement(engagement).page()))
}

async fn erase(
    visit: Visit,
    Path((tenant, id)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let tenant = named(&tenant)?;
    let place = Where::Managed(visit.manager()?, tenant);
    note::erase(&visit.center, &place, named(&id)?, Some(version(&form)?)).await?;
    Ok(go_saved(&Beside::Tenant(tenant).page()))
}
