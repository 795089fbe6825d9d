//! An empty database, rows to put into it, and a way to look at it beside the store.

use std::path::Path;
use std::sync::Arc;

use harness::{FreshDatabase, Place};
use jiff::{SignedDuration, Timestamp};
use process::business_time::WeeklyHours;
use process::identity::{
    DecisionId, EngagementId, OfferId, PersonId, Reference, RequestId, TaskId, TenantId,
};
use process::language::WrittenLanguage;
use process::state::{EngagementState, OfferState, OwnerKind, RequestState, TaskState};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::json;
use store::decision::{Decision, DecisionKind};
use store::engagement::{Engagement, PinnedPlan};
use store::offer::Offer;
use store::person::{Person, PersonKind};
use store::request::Request;
use store::specialist::Specialist;
use store::task::Task;
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Store, StoreFault, Word, Work, Writing};
use uuid::Uuid;

/// A store on an empty database of this run's engine.
pub struct Ground {
    pub store: Store,
    database: FreshDatabase,
}

impl Ground {
    pub async fn new() -> Self {
        let lay = async |url: String| Store::open_url(&url).await.map(drop);
        let database = harness::laid(lay).await.unwrap();
        let store = match database.place() {
            Place::Folder(folder) => Store::open_folder(folder).await,
            Place::Url(url) => Store::open_url(url).await,
        }
        .unwrap();
        Self { store, database }
    }

    /// One unit of work about some state.
    pub async fn write<S, T>(
        &self,
        state: S,
        work: for<'unit> fn(&'unit Writing, &'unit S) -> Work<'unit, T, StoreFault>,
    ) -> Result<T, StoreFault>
    where
        S: Send + Sync + 'static,
        T: Send + 'static,
    {
        let state = Arc::new(state);
        self.store
            .write(move |writing| {
                let state = Arc::clone(&state);
                Box::pin(async move { work(writing, &state).await })
            })
            .await
    }

    /// A connection of its own, for what the store does not let anybody do.
    pub async fn beside(&self) -> DatabaseConnection {
        let url = match self.database.place() {
            Place::Folder(folder) => {
                format!("sqlite://{}", folder.join(store::SQLITE_FILE).display())
            }
            Place::Url(url) => url.to_owned(),
        };
        Database::connect(url).await.unwrap()
    }

    /// The address of the database, on the engine that has one.
    pub fn url(&self) -> String {
        match self.database.place() {
            Place::Folder(_) => String::new(),
            Place::Url(url) => url.to_owned(),
        }
    }

    /// Whether it stands on SQLite.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.database.place(), Place::Folder(_))
    }

    /// Changes the database behind the store's back. Returns how many rows it touched.
    pub async fn tamper(&self, statement: &str) -> u64 {
        let beside = self.beside().await;
        let touched = beside.execute_unprepared(statement).await.unwrap();
        beside.close().await.unwrap();
        touched.rows_affected()
    }

    /// The only number that a query gives.
    pub async fn number(&self, query: &str) -> i64 {
        let beside = self.beside().await;
        let statement = Statement::from_string(beside.get_database_backend(), query);
        let row = beside.query_one_raw(statement).await.unwrap().unwrap();
        let number = row.try_get_by_index(0).unwrap();
        beside.close().await.unwrap();
        number
    }

    /// The data folder, on the engine that has one.
    pub fn folder(&self) -> Option<&Path> {
        match self.database.place() {
            Place::Folder(folder) => Some(folder),
            Place::Url(_) => None,
        }
    }

    /// A tenant, its admin, a decision about it, and a Specialist.
    pub async fn settle(&self, number: u128) -> Settled {
        let settled = Settled::new(number);
        self.write(settled.clone(), |writing, settled| {
            Box::pin(async move {
                store::tenant::add(writing, settled.tenant.clone(), at(0)).await?;
                store::person::add(writing, settled.admin.clone()).await?;
                store::person::add(writing, settled.person.clone()).await?;
                store::specialist::add(writing, settled.desk.clone()).await?;
                store::decision::add(writing, settled.decision.clone()).await
            })
        })
        .await
        .unwrap();
        settled
    }
}

/// That many seconds after the tests begin.
pub fn at(seconds: i64) -> Timestamp {
    "2026-11-02T09:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

/// An identity that nothing else here has.
pub fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128(kind << 64 | number)
}

/// A tenant with everything a request of it needs to point at.
#[derive(Clone, Debug)]
pub struct Settled {
    pub number: u128,
    pub tenant: Tenant,
    pub admin: Person,
    pub person: Person,
    pub desk: Specialist,
    pub decision: Decision,
}

impl Settled {
    fn new(number: u128) -> Self {
        let tenant = tenant(number);
        let admin = person(2 * number, PersonKind::Customer);
        let person = person(2 * number + 1, PersonKind::Center);
        Self {
            number,
            desk: desk(&person),
            decision: Decision {
                id: Id(DecisionId(id(3, number))),
                tenant_id: tenant.id,
                kind: Word(DecisionKind::Eligibility),
                subject: id(4, number),
                rules: "test".to_owned(),
                inputs: Document(json!({})),
                result: Document(json!({})),
                decided_at: Instant(at(0)),
            },
            tenant,
            admin,
            person,
        }
    }

    pub fn request(&self, number: u128, state: RequestState) -> Request {
        let reference = Reference::from_random(u64::try_from(number).unwrap().to_be_bytes());
        Request {
            id: Id(RequestId(id(4, self.number << 32 | number))),
            tenant_id: self.tenant.id,
            reference: Word(reference),
            state: Word(state),
            door: "quick_action".to_owned(),
            asked_by: self.admin.id,
            answers: Document(json!({})),
            spoken_language: None,
            region: None,
            decision_id: Some(self.decision.id),
            tracking_hash: None,
            created_at: Instant(at(0)),
            changed_at: Instant(at(0)),
            filed_at: Some(Instant(at(0))),
            started_at: None,
            ended_at: None,
            partner_id: None,
            refusal: None,
            allowed_at: None,
            allowed_by: None,
            version: 1,
        }
    }

    pub fn offer(&self, number: u128, request: &Request) -> Offer {
        Offer {
            id: Id(OfferId(id(5, self.number << 32 | number))),
            tenant_id: self.tenant.id,
            request_id: request.id,
            specialist_id: self.desk.person_id,
            decision_id: self.decision.id,
            state: Word(OfferState::Open),
            reason: None,
            offered_at: Instant(at(0)),
            due_at: Instant(at(60)),
            answered_at: None,
            version: 1,
            points: 2,
        }
    }

    pub fn engagement(&self, number: u128, request: &Request) -> Engagement {
        Engagement {
            id: Id(EngagementId(id(6, self.number << 32 | number))),
            tenant_id: self.tenant.id,
            request_id: request.id,
            lead_id: Some(self.desk.person_id),
            state: Word(EngagementState::Open),
            pause_reason: None,
            paused_at: None,
            self_serve: false,
            services: Document(Vec::new()),
            migration_level: "none".to_owned(),
            starts_on: Day("2026-11-02".parse().unwrap()),
            planned_end: Day("2027-03-01".parse().unwrap()),
            load_points: 2,
            created_at: Instant(at(0)),
            ended_at: None,
            ended_side: None,
            ended_reason: None,
            version: 1,
        }
    }

    pub fn task(&self, number: u128, engagement: &Engagement) -> Task {
        Task {
            id: Id(TaskId(id(7, self.number << 32 | number))),
            tenant_id: self.tenant.id,
            engagement_id: engagement.id,
            name: Word(format!("core-{number}").parse().unwrap()),
            playbook: Word("core".parse().unwrap()),
            track: "core".to_owned(),
            phase: "initiate".to_owned(),
            position: 1,
            owner: Word(OwnerKind::Customer),
            state: Word(TaskState::Waiting),
            planned_start: engagement.starts_on,
            planned_end: engagement.planned_end,
            assigned_to: None,
            opened_at: None,
            changed_at: Instant(at(0)),
            done_at: None,
            self_serve: false,
            version: 1,
        }
    }
}

/// An engagement with nothing to do.
pub fn pinned(engagement: &Engagement) -> PinnedPlan {
    PinnedPlan::to(engagement, json!([]), json!({}))
}

fn office() -> WeeklyHours {
    WeeklyHours::monday_to_friday("09:00".parse().unwrap(), "18:00".parse().unwrap()).unwrap()
}

fn tenant(number: u128) -> Tenant {
    Tenant {
        id: Id(TenantId(id(1, number))),
        name: format!("Tenant {number}"),
        domain: format!("tenant-{number}.example"),
        tpid: None,
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: "GB".to_owned(),
        zone: "Europe/London".to_owned(),
        hours: Document(office()),
        region: Word("emea".parse().unwrap()),
        created_at: Instant(at(0)),
        version: 1,
    }
}

pub fn person(number: u128, kind: PersonKind) -> Person {
    Person {
        id: Id(PersonId(id(2, number))),
        kind: Word(kind),
        address: Some(format!("person-{number}@center.example")),
        name: format!("Person {number}"),
        language: Word(WrittenLanguage::English),
        zone: "Europe/London".to_owned(),
        created_at: Instant(at(0)),
        erased_at: None,
        version: 1,
    }
}

fn desk(person: &Person) -> Specialist {
    Specialist {
        person_id: person.id,
        region: Word("emea".parse().unwrap()),
        hours: Document(office()),
        holidays: "GB".to_owned(),
        capacity_points: 10,
        weight: 1,
        speaks: Document(Vec::new()),
        services: Document(Vec::new()),
        last_assigned_at: None,
        join_link: None,
        version: 1,
        source: None,
        as_of: None,
    }
}
