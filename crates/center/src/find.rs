//! Finding by reference, person, domain or name: one question for everybody, answered between the
//! walls of whoever asks.
//!
//! What is somebody else's is not looked at, so that it answers like what does not exist. Managers find
//! everything that was sent and everybody; Specialists what they lead or are offered, and the people
//! there; operators people; customers what is their own tenant's; partners customers whose consent
//! holds. A page costs five questions to the database at most.

mod sought;

use jiff::Timestamp;
use process::identity::{EngagementId, OfferId, PartnerId, PersonId, Reference, TaskId, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, ManagerAct, OperatorAct, PartnerAct, SpecialistAct, TenantAct};
use process::state::{RequestState, TaskState};
use store::Reading;
use store::find::{self as stored, Among};
pub use store::person::PersonKind;
use store::tenant::Tenant;

pub use sought::{Kind, Sought, Wanted};

use crate::sign_in::SignedIn;
use crate::task::Told;
use crate::{Center, CenterFault};

/// Rows of one kind shown at once.
const ROWS: u64 = 10;

/// Where something that was found is seen, by whoever found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the tenant's own pages, by its domain.
    Own(String),
    /// On the pages that a partner has about a customer, by its domain.
    Customer(String),
    /// On the Specialist's page of an engagement.
    Engagement(EngagementId),
    /// On the Specialist's page of an offer.
    Offer(OfferId),
    /// On the managers' page of this very thing.
    Center,
    /// On the managers' form of this person: whoever has no desk has no other page.
    CenterForm,
    /// On the managers' page of a tenant.
    Tenant(TenantId),
    /// On the managers' page of a partner.
    Partner(PartnerId),
    /// Nowhere: what stands in the row is all.
    Nowhere,
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestFound {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// The customer's name.
    pub customer: String,
    /// The customer's first domain.
    pub domain: String,
    /// Whether its whole reference was typed.
    pub is_exact: bool,
    /// Where it is seen.
    pub place: Place,
}

/// A tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantFound {
    /// Which.
    pub id: TenantId,
    /// Its name.
    pub name: String,
    /// Its first domain.
    pub domain: String,
    /// Its number at the partner programme.
    pub tpid: Option<String>,
    /// Whether a whole domain of it, its identity or its TPID was typed.
    pub is_exact: bool,
    /// Where it is seen.
    pub place: Place,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonFound {
    /// Who.
    pub id: PersonId,
    /// Of which side.
    pub kind: PersonKind,
    /// The name.
    pub name: String,
    /// The mail address.
    pub address: Option<String>,
    /// The tenants the person belongs to, as far as whoever asks may know.
    pub tenants: Vec<String>,
    /// Whether the whole address was typed.
    pub is_exact: bool,
    /// Where the person is seen.
    pub place: Place,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskFound {
    /// Which.
    pub id: TaskId,
    /// What is to be done.
    pub title: Told,
    /// Where it stands.
    pub state: TaskState,
    /// The tenant's name.
    pub customer: String,
    /// The tenant's first domain, where it is seen.
    pub domain: String,
}

/// What was found of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T> {
    /// In the order of what they were found by.
    pub rows: Vec<T>,
    /// Where the list goes on, as [`Wanted::read`] takes it.
    pub more: Option<String>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            more: None,
        }
    }
}

/// What was found. A kind that is not for whoever asks is as empty as one of which there is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Requests by their reference.
    pub requests: List<RequestFound>,
    /// Tenants by name, domain, TPID or identity.
    pub tenants: List<TenantFound>,
    /// People by name or address.
    pub people: List<PersonFound>,
    /// Tasks of the tenant's own by their title.
    pub tasks: List<TaskFound>,
}

impl Found {
    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.requests.rows.is_empty()
            && self.tenants.rows.is_empty()
            && self.people.rows.is_empty()
            && self.tasks.rows.is_empty()
    }
}

/// Everything that whoever is signed in may be here, as far as the table lets it find.
struct Asker {
    manager: Option<ManagerAct>,
    operator: Option<OperatorAct>,
    specialist: Option<SpecialistAct>,
    /// Nothing while the partner is paused: its consents rest.
    partner: Option<PartnerAct>,
    within: Vec<(TenantAct, Tenant)>,
    now: Timestamp,
}

impl Asker {
    fn of(person: &SignedIn, now: Timestamp) -> Self {
        let find = Action::Find;
        let partner = person.partner().ok().map(|(act, _)| act);
        let within = person
            .tenants()
            .filter_map(|tenant| person.within(&tenant.domain).ok());
        Self {
            manager: (person.manager().ok()).filter(|act| act.permit(find).is_ok()),
            operator: (person.operator().ok()).filter(|act| act.permit(find).is_ok()),
            specialist: (person.specialist().ok()).filter(|act| act.permit(find).is_ok()),
            partner: partner.filter(|act| act.permit(find).is_ok() && !person.is_partner_paused()),
            within: within
                .filter(|(act, _)| act.permit(find).is_ok())
                .map(|(act, tenant)| (act, tenant.clone()))
                .collect(),
            now,
        }
    }

    /// The tenants inside which this is open.
    fn inside(&self, action: Action) -> Vec<TenantId> {
        let open = self.within.iter();
        let open = open.filter(|(act, _)| act.permit(action).is_ok());
        open.map(|(act, _)| act.tenant()).collect()
    }

    fn own(&self, action: Action) -> Option<Among> {
        let tenants = self.inside(action);
        (!tenants.is_empty()).then_some(Among::Tenants(tenants))
    }

    /// Between which walls the requests and the tenants lie that the Center's people and partners find.
    fn of_work(&self) -> Option<Among> {
        let (manager, specialist) = (self.manager.as_ref(), self.specialist.as_ref());
        let partner = self.partner.as_ref();
        if manager.is_some_and(|act| act.permit(Action::SeeCenter).is_ok()) {
            return Some(Among::All);
        }
        let led = specialist.filter(|act| act.permit(Action::SeeDesk).is_ok());
        let consented = partner.filter(|act| act.permit(Action::SeeCustomers).is_ok());
        let consented = || consented.map(|act| Among::Consented(act.partner(), self.now));
        led.map(|act| Among::Led(act.person())).or_else(consented)
    }

    fn requests(&self) -> Option<Among> {
        self.of_work().or_else(|| self.own(Action::SeeRequests))
    }

    fn people(&self) -> Option<Among> {
        let operator = self.operator.as_ref();
        if operator.is_some_and(|act| act.permit(Action::ExportPerson).is_ok()) {
            return Some(Among::All);
        }
        match self.of_work() {
            // A consent is about a customer's services, not about its people.
            Some(Among::Consented(..)) => None,
            Some(among) => Some(among),
            None => self.own(Action::ManageMembers),
        }
    }

    fn tenant(&self, id: TenantId) -> Option<&Tenant> {
        let mut own = self.within.iter();
        own.find(|(_, tenant)| tenant.id.0 == id)
            .map(|(_, tenant)| tenant)
    }
}

/// What somebody can find, in a word for the label of the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Requests, tenants and people: whoever works with customers at the Center.
    Center,
    /// People alone.
    People,
    /// Requests and customers.
    Customers,
    /// The own requests, tasks and people.
    Own,
    /// The own requests and tasks.
    Tasks,
    /// Nothing yet.
    Nothing,
}

impl Reach {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Center,
        Self::People,
        Self::Customers,
        Self::Own,
        Self::Tasks,
        Self::Nothing,
    ];

    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Center => "center",
            Self::People => "people",
            Self::Customers => "customers",
            Self::Own => "own",
            Self::Tasks => "tasks",
            Self::Nothing => "nothing",
        }
    }
}

/// What whoever is signed in can find.
#[must_use]
pub fn reach(person: &SignedIn) -> Reach {
    // Which consents hold now does not change of what kind they are.
    let asker = Asker::of(person, Timestamp::MIN);
    match (asker.of_work(), asker.people(), asker.requests()) {
        (Some(Among::All | Among::Led(_)), ..) => Reach::Center,
        (Some(_), ..) => Reach::Customers,
        (None, Some(Among::All), _) => Reach::People,
        (None, Some(_), _) => Reach::Own,
        (None, None, Some(_)) => Reach::Tasks,
        (None, None, None) => Reach::Nothing,
    }
}

/// Finds what begins with what was typed, between the walls of whoever is signed in.
///
/// # Errors
/// It goes on where no list does, or the database failed.
pub async fn find(
    center: &Center,
    person: &SignedIn,
    sought: &Sought,
    wanted: &Wanted,
) -> Result<Found, CenterFault> {
    let asker = Asker::of(person, center.now());
    let reading = center.store().read().await?;
    let mut found = Found::default();
    if wanted.includes(Kind::Requests) {
        found.requests = requests(&reading, &asker, sought, wanted).await?;
    }
    if wanted.includes(Kind::Tenants) {
        found.tenants = tenants(&reading, &asker, sought, wanted).await?;
    }
    if wanted.includes(Kind::People) {
        found.people = people(&reading, &asker, sought, wanted).await?;
    }
    if wanted.includes(Kind::Tasks) {
        found.tasks = tasks(&reading, (center, person.language), &asker, sought, wanted).await?;
    }
    Ok(found)
}

async fn requests(
    reading: &Reading,
    asker: &Asker,
    sought: &Sought,
    wanted: &Wanted,
) -> Result<List<RequestFound>, CenterFault> {
    let (Some(among), Some(start)) = (asker.requests(), sought.reference()) else {
        return Ok(List::default());
    };
    let (first, last) = start.bounds();
    let after = wanted.after_reference()?;
    let found = stored::requests(reading, &among, (&first, &last), after.as_ref(), ROWS);
    let (rows, has_more) = found.await?;
    let more = rows.last().filter(|_| has_more);
    let more = more.map(|row| row.reference.to_string());
    let place = |row: &stored::FoundRequest| match &among {
        // What came of it stands on its tenant's page; before, the decisions about it are all there is.
        Among::All => match row.state {
            RequestState::Accepted | RequestState::SelfServe => Place::Tenant(row.tenant),
            _ => Place::Center,
        },
        Among::Tenants(_) => Place::Own(row.domain.clone()),
        Among::Led(_) => match (row.engagement, row.offer) {
            (Some(engagement), _) => Place::Engagement(engagement),
            (None, Some(offer)) => Place::Offer(offer),
            (None, None) => Place::Nowhere,
        },
        Among::Consented(..) => Place::Customer(row.domain.clone()),
    };
    let rows = rows.into_iter().map(|row| RequestFound {
        is_exact: start.is(&row.reference),
        place: place(&row),
        reference: row.reference,
        state: row.state,
        customer: row.name,
        domain: row.domain,
    });
    Ok(List {
        rows: rows.collect(),
        more,
    })
}

async fn tenants(
    reading: &Reading,
    asker: &Asker,
    sought: &Sought,
    wanted: &Wanted,
) -> Result<List<TenantFound>, CenterFault> {
    let Some(among) = asker.of_work() else {
        return Ok(List::default());
    };
    let after = wanted.after_key()?;
    let text = sought.as_str();
    let (rows, has_more) = stored::tenants(reading, &among, text, after.as_ref(), ROWS).await?;
    let more = rows.last().filter(|_| has_more);
    let more = more.map(|row| Wanted::mark(&row.key, row.id.0));
    // Whole domains and identities stand in front, once: they are what was meant.
    let domains = sought.domains();
    let whole = match (&after, sought.tenant()) {
        (Some(_), _) => Vec::new(),
        (None, Some(id)) => {
            let one = stored::tenant_of_id(reading, &among, id).await?;
            one.into_iter().map(|row| (true, row)).collect()
        }
        (None, None) if domains.is_empty() => Vec::new(),
        (None, None) => {
            let domains: Vec<&str> = domains.iter().map(String::as_str).collect();
            let mut above = stored::tenants_of_domains(reading, &among, &domains).await?;
            // The nearest domain first.
            above.sort_by_key(|row| std::cmp::Reverse(row.key.len()));
            let is_it = |row: &stored::FoundTenant| sought.is_domain(&row.key);
            above.into_iter().map(|row| (is_it(&row), row)).collect()
        }
    };
    let begin = rows
        .into_iter()
        .map(|row| (row.tpid.as_deref() == Some(text), row));
    let mut list: Vec<TenantFound> = Vec::new();
    for (is_exact, row) in whole.into_iter().chain(begin) {
        if list.iter().any(|known| known.id == row.id) {
            continue;
        }
        list.push(TenantFound {
            place: match &among {
                Among::All => Place::Center,
                Among::Led(_) => row.engagement.map_or(Place::Nowhere, Place::Engagement),
                Among::Consented(..) => Place::Customer(row.domain.clone()),
                Among::Tenants(_) => Place::Own(row.domain.clone()),
            },
            id: row.id,
            name: row.name,
            domain: row.domain,
            tpid: row.tpid,
            is_exact,
        });
    }
    Ok(List { rows: list, more })
}

async fn people(
    reading: &Reading,
    asker: &Asker,
    sought: &Sought,
    wanted: &Wanted,
) -> Result<List<PersonFound>, CenterFault> {
    let Some(among) = asker.people() else {
        return Ok(List::default());
    };
    let after = wanted.after_key()?;
    let text = sought.as_str();
    let (rows, has_more) = stored::people(reading, &among, text, after.as_ref(), ROWS).await?;
    if rows.is_empty() {
        return Ok(List::default());
    }
    let more = rows.last().filter(|_| has_more);
    let more = more.map(|row| Wanted::mark(&row.key, row.id.0));
    let ids: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
    let belong = stored::belong(reading, &among, &ids).await?;
    let is_manager = asker.manager.is_some();
    let rows = rows.into_iter().map(|row| {
        let mut own = belong.iter().filter(|one| one.person == row.id).peekable();
        let place = match (&among, own.peek(), row.partner) {
            (Among::Tenants(_), Some(at), _) => Place::Own(at.domain.clone()),
            (Among::Led(_), Some(at), _) => at.engagement.map_or(Place::Nowhere, Place::Engagement),
            (Among::All, _, _) if !is_manager => Place::Nowhere,
            (Among::All, _, _) if row.kind == PersonKind::Center && row.has_desk => Place::Center,
            (Among::All, _, _) if row.kind == PersonKind::Center => Place::CenterForm,
            (Among::All, _, Some(partner)) => Place::Partner(partner),
            (Among::All, Some(at), _) => Place::Tenant(at.tenant),
            _ => Place::Nowhere,
        };
        let address = row.address.as_deref().unwrap_or_default();
        PersonFound {
            is_exact: address.eq_ignore_ascii_case(text),
            tenants: own.map(|at| at.name.clone()).collect(),
            id: row.id,
            kind: row.kind,
            name: row.name,
            address: row.address,
            place,
        }
    });
    Ok(List {
        rows: rows.collect(),
        more,
    })
}

/// A tenant has a few hundred tasks under way at most, and their titles are the catalog's.
async fn tasks(
    reading: &Reading,
    (center, language): (&Center, WrittenLanguage),
    asker: &Asker,
    sought: &Sought,
    wanted: &Wanted,
) -> Result<List<TaskFound>, CenterFault> {
    let tenants = asker.inside(Action::SeeTasks);
    let key = stored::folded(sought.as_str());
    if tenants.is_empty() || key.is_empty() {
        return Ok(List::default());
    }
    let rows = stored::tasks_under_way(reading, &tenants).await?;
    let catalog = center.catalog();
    let mut found: Vec<TaskFound> = rows
        .into_iter()
        .filter_map(|row| {
            let words = catalog.names().task(&row.name, language)?;
            let tenant = asker.tenant(row.tenant)?;
            stored::folded(words.title)
                .contains(&key)
                .then(|| TaskFound {
                    id: row.id,
                    title: Told {
                        text: words.title.to_owned(),
                        language: words.language,
                    },
                    state: row.state,
                    customer: tenant.name.clone(),
                    domain: tenant.domain.clone(),
                })
        })
        .collect();
    if let Some(after) = wanted.after_task()? {
        let place = found.iter().position(|task| task.id == after);
        found.drain(..place.map_or(found.len(), |place| place + 1));
    }
    let shown = usize::try_from(ROWS).unwrap_or(usize::MAX);
    let has_more = found.len() > shown;
    found.truncate(shown);
    let more = found.last().filter(|_| has_more);
    Ok(List {
        more: more.map(|task| task.id.to_string()),
        rows: found,
    })
}
