//! Nobody is in two meetings at once, and the database itself says so, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

use harness::{Engine, FreshDatabase, Place, fresh_on};
use jiff::{SignedDuration, Timestamp};
use process::identity::{EngagementId, MeetingId, PersonId, RequestId, TenantId};
use process::state::{EngagementState, MeetingState, RequestState};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use serde_json::json;
use store::engagement::{Engagement, PinnedPlan};
use store::meeting::Meeting;
use store::person::{Person, PersonKind};
use store::request::Request;
use store::specialist::Specialist;
use store::tenant::Tenant;
use store::{Constraint, Day, Document, Id, Instant, Store, StoreFault, Word, Writing};
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    at("2026-12-01T08:00:00Z")
}

const SPECIALIST: PersonId = PersonId(Uuid::from_u128(1));
const ANNA: PersonId = PersonId(Uuid::from_u128(2));
const BEN: PersonId = PersonId(Uuid::from_u128(3));
const TENANT: TenantId = TenantId(Uuid::from_u128(4));
const ENGAGEMENT: EngagementId = EngagementId(Uuid::from_u128(5));

/// A tenant with two people and an engagement led by one Specialist.
struct House {
    store: Store,
    kept: FreshDatabase,
}

async fn house(engine: Engine) -> House {
    let kept = fresh_on(engine).unwrap();
    let store = match kept.place() {
        Place::Folder(folder) => Store::open_folder(folder).await,
        Place::Url(url) => Store::open_url(url).await,
    };
    let store = store.unwrap();
    store
        .write(|writing| Box::pin(async move { furnish(writing).await }))
        .await
        .unwrap();
    House { store, kept }
}

async fn furnish(writing: &Writing) -> Result<(), StoreFault> {
    let began = Instant(now());
    let weekdays = || serde_json::from_value(json!({"mon": [["09:00", "18:00"]]})).unwrap();
    for (id, kind) in [
        (SPECIALIST, PersonKind::Center),
        (ANNA, PersonKind::Customer),
        (BEN, PersonKind::Customer),
    ] {
        let person = Person {
            id: Id(id),
            kind: Word(kind),
            address: Some(format!("{id}@house.example")),
            name: "Somebody".to_owned(),
            language: Word("en".parse().unwrap()),
            zone: "Europe/London".to_owned(),
            created_at: began,
            erased_at: None,
            version: 1,
        };
        store::person::add(writing, person).await?;
    }
    let desk = Specialist {
        person_id: Id(SPECIALIST),
        region: Word("emea".parse().unwrap()),
        hours: Document(weekdays()),
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
    };
    store::specialist::add(writing, desk).await?;
    let tenant = Tenant {
        id: Id(TENANT),
        name: "House".to_owned(),
        domain: "house.example".to_owned(),
        tpid: None,
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: "GB".to_owned(),
        zone: "Europe/London".to_owned(),
        hours: Document(weekdays()),
        region: Word("emea".parse().unwrap()),
        created_at: began,
        version: 1,
    };
    store::tenant::add(writing, tenant, now()).await?;
    let request = Request {
        id: Id(RequestId(Uuid::from_u128(6))),
        tenant_id: Id(TENANT),
        reference: Word(process::identity::Reference::from_random([7; 8])),
        state: Word(RequestState::Accepted),
        door: "api".to_owned(),
        asked_by: Id(ANNA),
        answers: Document(json!({})),
        spoken_language: None,
        region: None,
        decision_id: None,
        tracking_hash: None,
        created_at: began,
        changed_at: began,
        filed_at: Some(began),
        started_at: Some(began),
        ended_at: None,
        partner_id: None,
        refusal: None,
        allowed_at: None,
        allowed_by: None,
        version: 1,
    };
    store::request::add(writing, request).await?;
    let engagement = Engagement {
        id: Id(ENGAGEMENT),
        tenant_id: Id(TENANT),
        request_id: Id(RequestId(Uuid::from_u128(6))),
        lead_id: Some(Id(SPECIALIST)),
        state: Word(EngagementState::Open),
        pause_reason: None,
        paused_at: None,
        self_serve: false,
        services: Document(Vec::new()),
        migration_level: "none".to_owned(),
        starts_on: Day("2026-12-01".parse().unwrap()),
        planned_end: Day("2027-01-31".parse().unwrap()),
        load_points: 1,
        created_at: began,
        ended_at: None,
        ended_side: None,
        ended_reason: None,
        version: 1,
    };
    let pinned = PinnedPlan::to(&engagement, json!([]), json!({}));
    store::engagement::add(writing, engagement, pinned).await
}

/// An hour with the Specialist, booked by somebody.
fn meeting(number: u128, customer: PersonId, start: &str) -> Meeting {
    Meeting {
        id: Id(MeetingId(Uuid::from_u128(number))),
        tenant_id: Id(TENANT),
        engagement_id: Id(ENGAGEMENT),
        name: format!("meeting-{number}"),
        kind: "checkpoint".to_owned(),
        state: Word(MeetingState::Booked),
        specialist_id: Id(SPECIALIST),
        customer_id: Id(customer),
        starts_at: Instant(at(start)),
        ends_at: Instant(at(start) + SignedDuration::from_hours(1)),
        wall_time: start.to_owned(),
        zone: "UTC".to_owned(),
        uid: format!("{number}@center.example"),
        sequence: 0,
        held_until: None,
        minutes_text: None,
        join_link: None,
        created_at: Instant(now()),
        changed_at: Instant(now()),
        version: 1,
    }
}

fn people(meeting: &Meeting) -> [PersonId; 2] {
    [meeting.specialist_id.0, meeting.customer_id.0]
}

impl House {
    async fn add_at(&self, meeting: &Meeting, now: Timestamp) -> Result<(), StoreFault> {
        let meeting = meeting.clone();
        self.store
            .write(move |writing| {
                let meeting = meeting.clone();
                Box::pin(async move {
                    let people = people(&meeting);
                    store::meeting::add(writing, meeting, &people, now).await
                })
            })
            .await
    }

    async fn add(&self, meeting: &Meeting) -> Result<(), StoreFault> {
        self.add_at(meeting, now()).await
    }

    async fn change(&self, before: &Meeting, after: Meeting) -> Result<Meeting, StoreFault> {
        let both = (before.clone(), after);
        self.store
            .write(move |writing| {
                let (before, after) = both.clone();
                Box::pin(async move {
                    let people = people(&before);
                    store::meeting::change(writing, &before, after, &people, now()).await
                })
            })
            .await
    }

    /// A connection beside the store's own.
    async fn connection(&self) -> DatabaseConnection {
        let url = match self.kept.place() {
            Place::Folder(folder) => {
                format!("sqlite://{}", folder.join("fasttrack.sqlite3").display())
            }
            Place::Url(url) => url.to_owned(),
        };
        Database::connect(url).await.unwrap()
    }

    /// How often somebody is in two meetings at once, by joining the table with itself.
    async fn overlaps(&self) -> i64 {
        let connection = self.connection().await;
        let statement = Statement::from_string(
            connection.get_database_backend(),
            "SELECT count(*) FROM booked_time a JOIN booked_time b \
             ON a.person_id = b.person_id AND a.meeting_id < b.meeting_id \
             AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at",
        );
        let row = connection.query_one_raw(statement).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    }

    async fn without_the_constraint(&self) {
        let connection = self.connection().await;
        let statements: &[&str] = match connection.get_database_backend() {
            DbBackend::Postgres => {
                &["ALTER TABLE booked_time DROP CONSTRAINT booked_time_no_overlap"]
            }
            _ => &[
                "DROP TRIGGER booked_time_no_overlap_insert",
                "DROP TRIGGER booked_time_no_overlap_update",
            ],
        };
        for statement in statements {
            connection.execute_unprepared(statement).await.unwrap();
        }
    }
}

/// Runs one test text on both engines.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($house:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn story($house: House) $body

            #[tokio::test]
            async fn on_sqlite() {
                story(house(Engine::Sqlite).await).await;
            }

            #[tokio::test]
            async fn on_postgresql() {
                story(house(Engine::Postgres).await).await;
            }
        }
    )+};
}

fn is_taken<T: std::fmt::Debug>(outcome: &Result<T, StoreFault>) -> bool {
    matches!(outcome, Err(StoreFault::Refused(Constraint::NoOverlap)))
}

on_both! {
    async fn a_specialist_cannot_be_booked_twice_for_one_minute(house) {
        house.add(&meeting(10, ANNA, "2026-12-02T10:00:00Z")).await.unwrap();
        for start in ["2026-12-02T09:01:00Z", "2026-12-02T10:00:00Z", "2026-12-02T10:59:00Z"] {
            let outcome = house.add(&meeting(11, BEN, start)).await;
            assert!(is_taken(&outcome), "{start}: {outcome:?}");
        }
        for (number, start) in [(12, "2026-12-02T09:00:00Z"), (13, "2026-12-02T11:00:00Z")] {
            house.add(&meeting(number, BEN, start)).await.unwrap();
        }
        assert_eq!(house.overlaps().await, 0);
    }

    async fn a_refused_meeting_leaves_nothing_behind(house) {
        house.add(&meeting(10, ANNA, "2026-12-02T10:00:00Z")).await.unwrap();
        assert!(is_taken(&house.add(&meeting(11, BEN, "2026-12-02T10:30:00Z")).await));
        let reading = house.store.read().await.unwrap();
        let all = store::meeting::all_of_tenant(&reading, TENANT).await.unwrap();
        assert_eq!(all.len(), 1);
        let (from, to) = (at("2026-12-01T00:00:00Z"), at("2026-12-31T00:00:00Z"));
        let bens = store::meeting::taken(&reading, &[BEN], from, to, now()).await.unwrap();
        assert!(bens.is_empty(), "{bens:?}");
    }

    async fn a_cancelled_meeting_gives_its_time_back(house) {
        let first = meeting(10, ANNA, "2026-12-02T10:00:00Z");
        house.add(&first).await.unwrap();
        let cancelled = Meeting { state: Word(MeetingState::Cancelled), ..first.clone() };
        house.change(&first, cancelled).await.unwrap();
        house.add(&meeting(11, BEN, "2026-12-02T10:00:00Z")).await.unwrap();
        assert_eq!(house.overlaps().await, 0);
    }

    async fn a_meeting_may_move_onto_a_part_of_its_own_time_but_not_onto_anothers(house) {
        let first = meeting(10, ANNA, "2026-12-02T10:00:00Z");
        house.add(&first).await.unwrap();
        house.add(&meeting(11, BEN, "2026-12-02T12:00:00Z")).await.unwrap();
        let moved = |start: &str| Meeting {
            state: Word(MeetingState::Moved),
            starts_at: Instant(at(start)),
            ends_at: Instant(at(start) + SignedDuration::from_hours(1)),
            ..first.clone()
        };
        let onto_bens = house.change(&first, moved("2026-12-02T12:30:00Z")).await;
        assert!(is_taken(&onto_bens), "{onto_bens:?}");
        house.change(&first, moved("2026-12-02T10:30:00Z")).await.unwrap();
        // It stands at half past ten now, also after the refused move: ten is free, eleven is not.
        house.add(&meeting(12, BEN, "2026-12-02T09:30:00Z")).await.unwrap();
        assert!(is_taken(&house.add(&meeting(13, BEN, "2026-12-02T11:00:00Z")).await));
        assert_eq!(house.overlaps().await, 0);
    }

    async fn a_hold_keeps_others_out_until_its_minutes_are_over(house) {
        let held = Meeting {
            state: Word(MeetingState::Held),
            held_until: Some(Instant(now() + SignedDuration::from_mins(10))),
            ..meeting(10, ANNA, "2026-12-02T10:00:00Z")
        };
        house.add(&held).await.unwrap();
        let bens = meeting(11, BEN, "2026-12-02T10:00:00Z");
        let in_time = now() + SignedDuration::from_mins(9);
        assert!(is_taken(&house.add_at(&bens, in_time).await));
        let over = now() + SignedDuration::from_mins(10);
        house.add_at(&bens, over).await.unwrap();
        // Whoever held it is too late, and told so by the same refusal.
        let booked = Meeting { state: Word(MeetingState::Booked), held_until: None, ..held.clone() };
        assert!(is_taken(&house.change(&held, booked).await));
        assert_eq!(house.overlaps().await, 0);
    }

    async fn a_meeting_of_a_plan_is_held_or_booked_once_at_a_time(house) {
        let first = meeting(10, ANNA, "2026-12-02T10:00:00Z");
        house.add(&first).await.unwrap();
        let again = Meeting {
            name: first.name.clone(),
            ..meeting(11, BEN, "2026-12-03T10:00:00Z")
        };
        let outcome = house.add(&again).await;
        assert!(
            matches!(outcome, Err(StoreFault::Refused(Constraint::OneMeeting))),
            "{outcome:?}"
        );
    }

    async fn without_the_constraint_the_same_check_finds_an_overlap(house) {
        house.without_the_constraint().await;
        house.add(&meeting(10, ANNA, "2026-12-02T10:00:00Z")).await.unwrap();
        house.add(&meeting(11, BEN, "2026-12-02T10:30:00Z")).await.unwrap();
        assert_eq!(house.overlaps().await, 1);
    }
}
