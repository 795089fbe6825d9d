//! How SQLite goes about the queries that pages and the worker ask all day: by an index, whatever
//! the size of the table. The plans are a snapshot, so that a change of a query or an index shows.

use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use process::identity::{
    AssessmentId, DecisionId, EngagementId, FileId, FindingId, GuidanceId, MigrationEventId,
    NoteId, OfferId, PartnerId, PersonId, QuestionId, RegionName, RequestId, SignInId, SurveyId,
    TaskId, TenantId,
};
use process::language::SpokenLanguage;
use process::permission::{CenterRole, MembershipState, StaffAct, admit_specialist};
use process::state::{FindingState, MigrationState, RequestState, TaskState};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
    TransactionOptions, TransactionTrait,
};
use uuid::Uuid;

use crate::decision::DecisionKind;
use crate::keyset::{Edge, Stretch};
use crate::note::Kept;
use crate::outbox::{Due, Kinds};
use crate::unit::Reading;
use crate::{Instant, SQLITE_FILE, Store};

/// Partial indexes: reading all of one is reading only rows that are wanted.
const HOLD_ONLY_WHAT_IS_ASKED: [&str; 8] = [
    "offer_one_open",
    "offer_load",
    "engagement_under_way",
    "hand_over_asked",
    "question_open",
    "survey_commented",
    "request_waiting",
    "job_late",
];

/// What may be read without a search.
const ALLOWED: [&str; 6] = [
    // Whether there is any: the first row is the answer.
    "SCAN webhook USING INDEX webhook_on",
    // At most 50 origins, all of them named in one header.
    "SCAN widget_origin USING INDEX sqlite_autoindex_widget_origin_1",
    // The table has one row at most.
    "SCAN setup_link",
    // A list that begins at the end of its index reads as many rows as it shows.
    "SCAN decision USING INDEX decision_newest",
    // Figures of everybody who was ever asked, of all tenants and of a region's: each counts, and the
    // index alone is read.
    "SCAN survey USING COVERING INDEX survey_figures",
    "SCAN survey USING COVERING INDEX survey_figures",
];

/// A connection that remembers the statements sent over it.
pub(crate) struct Overheard {
    connection: DatabaseConnection,
    said: Arc<Mutex<Vec<Statement>>>,
}

impl Overheard {
    pub(crate) async fn open(folder: &Path) -> Self {
        Store::open_folder(folder).await.unwrap();
        Self::over(&format!("sqlite://{}", folder.join(SQLITE_FILE).display())).await
    }

    /// A connection to a database whose schema is there. One only, so that what is set on it stays.
    pub(crate) async fn over(url: &str) -> Self {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1);
        let mut connection = Database::connect(options).await.unwrap();
        let said: Arc<Mutex<Vec<Statement>>> = Arc::default();
        let noted = Arc::clone(&said);
        connection.set_metric_callback(move |heard| {
            noted.lock().unwrap().push(heard.statement.clone());
        });
        Self { connection, said }
    }

    pub(crate) fn connection(&self) -> &DatabaseConnection {
        &self.connection
    }

    pub(crate) async fn read(&self) -> Reading {
        let options = TransactionOptions::default();
        let transaction = self.connection.begin_with_options(options).await.unwrap();
        Reading::new(transaction, self.connection.get_database_backend())
    }

    /// The plans of the statements sent since the last call.
    pub(crate) async fn plans(&self) -> Vec<String> {
        let heard = std::mem::take(&mut *self.said.lock().unwrap());
        let (explain, column) = match self.connection.get_database_backend() {
            DbBackend::Postgres => ("EXPLAIN (COSTS OFF)", "QUERY PLAN"),
            _ => ("EXPLAIN QUERY PLAN", "detail"),
        };
        let mut plans = Vec::new();
        for statement in heard {
            let explain = Statement {
                sql: format!("{explain} {}", statement.sql),
                ..statement
            };
            for row in self.connection.query_all_raw(explain).await.unwrap() {
                plans.push(row.try_get::<String>("", column).unwrap());
            }
        }
        self.said.lock().unwrap().clear();
        plans
    }
}

fn at() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

/// Asks each query once and writes down how it is answered.
macro_rules! plans {
    ($overheard:expr, $text:expr, $($name:literal => |$reading:ident| $query:expr;)+) => {$(
        let $reading = $overheard.read().await;
        $query.await.unwrap();
        drop($reading);
        let plans = $overheard.plans().await;
        assert!(!plans.is_empty(), "{} asked nothing", $name);
        writeln!($text, "{}", $name).unwrap();
        for plan in plans {
            writeln!($text, "    {plan}").unwrap();
        }
    )+};
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a list of queries, one a line")]
async fn the_queries_of_every_page_and_of_the_worker_search_by_an_index() {
    let folder = tempfile::tempdir().unwrap();
    let overheard = Overheard::open(folder.path()).await;
    let id = Uuid::nil();
    let (person, tenant, request) = (PersonId(id), TenantId(id), RequestId(id));
    let engagement = EngagementId(id);
    let partner = PartnerId(id);
    let migration = MigrationEventId(id);
    let edge = Stretch::Newer(Edge {
        at: Instant(at()),
        id,
    });
    let older = Stretch::Older(Edge {
        at: Instant(at()),
        id,
    });
    // Tests may make an act by itself: what is looked at is the plan alone.
    let (role, active) = (CenterRole::Specialist, MembershipState::Active);
    let staff: StaffAct = admit_specialist(person, role, active).unwrap().into();
    let region: RegionName = "emea".parse().unwrap();
    let mut text = String::new();
    plans!(overheard, text,
        "sign_in::by_token_hash" => |reading| crate::sign_in::by_token_hash(&reading, &[0; 32]);
        "sign_in::of_person" => |reading| crate::sign_in::of_person(&reading, person, at());
        "attempt::count" => |reading| crate::attempt::count(&reading, &[0; 32], at());
        "sign_in::code_of_browser" => |reading| crate::sign_in::code_of_browser(&reading, &[0; 32]);
        "person::by_id" => |reading| crate::person::by_id(&reading, person);
        "person::by_ids" => |reading| crate::person::by_ids(&reading, &[person, person]);
        "specialist::with_person" => |reading| crate::specialist::with_person(&reading, person);
        "person::by_address" => |reading| crate::person::by_address(&reading, "a@b.example");
        "person_preference::of" => |reading| crate::person_preference::of(&reading, person);
        "news::held_for" => |reading| crate::news::held_for(&reading, person, 50);
        "news::person_of_link" => |reading| crate::news::person_of_link(&reading, &[0; 32]);
        "membership::of_person" => |reading| crate::membership::of_person(&reading, person);
        "membership::of_tenant" => |reading| crate::membership::of_tenant(&reading, tenant);
        "membership::active_admins" => |reading| crate::membership::active_admins(&reading, tenant);
        "mandate::of_person" => |reading| crate::mandate::of_person(&reading, person);
        "mandate::of_tenant" => |reading| crate::mandate::of_tenant(&reading, tenant);
        "tenant_invitation::by_token_hash" => |reading| crate::tenant_invitation::by_token_hash(&reading, &[0; 32]);
        "tenant_invitation::open_of" => |reading| crate::tenant_invitation::open_of(&reading, tenant);
        "domain_claim::of_person" => |reading| crate::domain_claim::of_person(&reading, person);
        "hand_over::open_of" => |reading| crate::hand_over::open_of(&reading, tenant);
        "hand_over::open" => |reading| crate::hand_over::open(&reading, 50);
        "sign_in::last_seen" => |reading| crate::sign_in::last_seen(&reading, &[person, person]);
        "meeting::with_person" => |reading| crate::meeting::with_person(&reading, person, at());
        "webhook::all_of" => |reading| crate::webhook::all_of(&reading, Some(tenant));
        "webhook::all_of (the Center's)" => |reading| crate::webhook::all_of(&reading, None);
        "webhook::told_of" => |reading| crate::webhook::told_of(&reading, &[tenant, tenant]);
        "webhook::is_any_on" => |reading| crate::webhook::is_any_on(&reading);
        "webhook::delivery::listed" => |reading| crate::webhook::delivery::listed(&reading, id, older, 50);
        "calendar_feed::by_hash" => |reading| crate::calendar_feed::by_hash(&reading, &[0; 32]);
        "widget::origins" => |reading| crate::widget::origins(&reading, 100);
        "membership::at_center" => |reading| crate::membership::at_center(&reading, person);
        "tenant::by_ids" => |reading| crate::tenant::by_ids(&reading, &[tenant]);
        "tenant::by_domain" => |reading| crate::tenant::by_domain(&reading, "contoso.example");
        "tenant::listed" => |reading| crate::tenant::listed(&reading, None, older, 50);
        "tenant::listed (found)" => |reading| crate::tenant::listed(&reading, Some("contoso"), Stretch::First, 50);
        "tenant::domains" => |reading| crate::tenant::domains(&reading, tenant);
        "tenant::known_domains" => |reading| crate::tenant::known_domains(&reading, &["contoso.example".to_owned()]);
        "tenant::origin" => |reading| crate::tenant::origin(&reading, tenant);
        "setup::is_link_good" => |reading| crate::setup::is_link_good(&reading, &[0; 32], at());
        "setup::try_of_browser" => |reading| crate::setup::try_of_browser(&reading, &[0; 32]);
        "import::by_id" => |reading| crate::import::by_id(&reading, id);
        "import::part" => |reading| crate::import::part(&reading, id, 0);
        "import::is_any_under_way" => |reading| crate::import::is_any_under_way(&reading);
        "tenant::facts" => |reading| crate::tenant::facts(&reading, tenant);
        "subscription::of_tenant" => |reading| crate::subscription::of_tenant(&reading, tenant);
        "request::by_reference" => |reading| crate::request::by_reference(&reading, tenant, &"REQ-222222".to_owned().try_into().unwrap());
        "request::by_tracking_hash" => |reading| crate::request::by_tracking_hash(&reading, &[0; 32]);
        "request::of_tenant" => |reading| crate::request::of_tenant(&reading, tenant, 50);
        "request::waiting (the queue)" => |reading| crate::request::waiting(&reading, &[RequestState::Queued, RequestState::Offered], edge, 50);
        "request::waiting (older)" => |reading| crate::request::waiting(&reading, &[RequestState::Queued, RequestState::Offered], older, 50);
        "request::waiting (first)" => |reading| crate::request::waiting(&reading, &[RequestState::Queued, RequestState::Offered], Stretch::First, 50);
        "request::count_waiting" => |reading| crate::request::count_waiting(&reading);
        "figures::queue" => |reading| crate::figures::queue(&reading);
        "request::ahead" => |reading| crate::request::ahead(&reading, SpokenLanguage::English, at());
        "offer::open" => |reading| crate::offer::open(&reading);
        "offer::load_by_specialist" => |reading| crate::offer::load_by_specialist(&reading);
        "offer::soonest_to" => |reading| crate::offer::soonest_to(&reading, person, 50);
        "offer::weight_to" => |reading| crate::offer::weight_to(&reading, person);
        "offer::open_to" => |reading| crate::offer::open_to(&reading, person);
        "offer::to" => |reading| crate::offer::to(&reading, person, OfferId(id));
        "offer::of_request" => |reading| crate::offer::of_request(&reading, request);
        "decision::of_subject" => |reading| crate::decision::of_subject(&reading, DecisionKind::Routing, id);
        "decision::newest_of" => |reading| crate::decision::newest_of::<serde_json::Value>(&reading, DecisionKind::Routing, &[id, id]);
        "decision::listed (all)" => |reading| crate::decision::listed(&reading, None, Stretch::First, 50);
        "decision::listed (all, older)" => |reading| crate::decision::listed(&reading, None, older, 50);
        "decision::listed (of a request)" => |reading| crate::decision::listed(&reading, Some(id), older, 50);
        "decision::by_ids" => |reading| crate::decision::by_ids(&reading, &[DecisionId(id), DecisionId(id)]);
        "offer::of_requests" => |reading| crate::offer::of_requests(&reading, &[request, request]);
        "request::quoted" => |reading| crate::request::quoted(&reading, &"REQ-222222".to_owned().try_into().unwrap());
        "overlay::of" => |reading| crate::overlay::of(&reading, &["region-hours", "region-holiday"], "emea");
        "engagement::of_tenant" => |reading| crate::engagement::of_tenant(&reading, tenant);
        "request::seen" => |reading| crate::request::seen(&reading, tenant, &"REQ-222222".to_owned().try_into().unwrap());
        "engagement::of_request" => |reading| crate::engagement::of_request(&reading, request);
        "engagement::by_ids" => |reading| crate::engagement::by_ids(&reading, &[engagement, engagement]);
        "engagement::led_by" => |reading| crate::engagement::led_by(&reading, person, engagement);
        "engagement::under_way" => |reading| crate::engagement::under_way(&reading, edge, 50);
        "engagement::load_by_lead" => |reading| crate::engagement::load_by_lead(&reading);
        "engagement::lines_of_lead" => |reading| crate::engagement::lines_of_lead(&reading, person, 50);
        "task::of_tenant_in_course" => |reading| crate::task::of_tenant_in_course(&reading, tenant, TaskId(id));
        "task::of_engagement" => |reading| crate::task::of_engagement(&reading, engagement);
        "task::tallies" => |reading| crate::task::tallies(&reading, &[engagement, engagement]);
        "task::in_states" => |reading| crate::task::in_states(&reading, &[engagement], &[TaskState::Open]);
        "task::entries_of" => |reading| crate::task::entries_of(&reading, TaskId(id));
        "task::entries_of_engagement" => |reading| crate::task::entries_of_engagement(&reading, engagement);
        "task::verifications_of" => |reading| crate::task::verifications_of(&reading, engagement);
        "file::of_task" => |reading| crate::file::of_task(&reading, TaskId(id));
        "file::entries_of" => |reading| crate::file::entries_of(&reading, engagement);
        "file::of_tenant" => |reading| crate::file::of_tenant(&reading, tenant, FileId(id));
        "file::by_id" => |reading| crate::file::by_id(&reading, FileId(id));
        "guidance::of_engagement" => |reading| crate::guidance::of_engagement(&reading, engagement);
        "guidance::of_task" => |reading| crate::guidance::of_task(&reading, TaskId(id));
        "question::of_engagement" => |reading| crate::question::of_engagement(&reading, engagement, older, 50);
        "question::open_in" => |reading| crate::question::open_in(&reading, &[engagement, engagement], 50);
        "question::open" => |reading| crate::question::open(&reading, Stretch::First, 50);
        "question::open (newer)" => |reading| crate::question::open(&reading, edge, 50);
        "survey::by_id" => |reading| crate::survey::by_id(&reading, SurveyId(id));
        "survey::of_person" => |reading| crate::survey::of_person(&reading, (tenant, person), at());
        "survey::last_asked" => |reading| crate::survey::last_asked(&reading, person);
        "survey::of_engagement" => |reading| crate::survey::of_engagement(&reading, engagement);
        "survey::tallies" => |reading| crate::survey::tallies(&reading, None);
        "survey::tallies (of a region)" => |reading| crate::survey::tallies(&reading, Some(&region));
        "survey::commented" => |reading| crate::survey::commented(&reading, None, older, 50);
        "survey::commented (first)" => |reading| crate::survey::commented(&reading, None, Stretch::First, 50);
        "survey::commented (of a region)" => |reading| crate::survey::commented(&reading, Some(&region), Stretch::First, 50);
        "engagement::leads_of" => |reading| crate::engagement::leads_of(&reading, &[engagement, engagement]);
        "guidance::by_ids" => |reading| crate::guidance::by_ids(&reading, &[GuidanceId(id), GuidanceId(id)]);
        "note::by_id" => |reading| crate::note::by_id(&reading, &staff, (tenant, NoteId(id)));
        "note::of_tenant" => |reading| crate::note::of_tenant(&reading, &staff, (tenant, Kept::All), (older, 50));
        "note::of_tenant (around)" => |reading| crate::note::of_tenant(&reading, &staff, (tenant, Kept::Around(engagement, request)), (Stretch::First, 50));
        "meeting::of_engagement" => |reading| crate::meeting::of_engagement(&reading, engagement);
        "meeting::of_specialist" => |reading| crate::meeting::of_specialist(&reading, person, at(), at());
        "meeting::taken" => |reading| crate::meeting::taken(&reading, &[person, person], at(), at(), at());
        "meeting::to_close" => |reading| crate::meeting::to_close(&reading, person, at());
        "absence::is_away" => |reading| crate::absence::is_away(&reading, person, at());
        "absence::from" => |reading| crate::absence::from(&reading, at());
        "audit::of_course" => |reading| crate::audit::of_course(&reading, engagement, "recheck_eligibility", (&["complete_task"], &["specialist"]));
        "audit::count" => |reading| crate::audit::count(&reading, engagement, &["complete_task"], &["specialist"]);
        "audit::count_in" => |reading| crate::audit::count_in(&reading, &[engagement, engagement], &["complete_task"], &["specialist"]);
        "audit::last_at" => |reading| crate::audit::last_at(&reading, engagement, &["complete_task"]);
        "audit::verify_chain" => |reading| crate::audit::verify_chain(&reading, tenant);
        "audit::newest" => |reading| crate::audit::newest(&reading, Some(tenant), 50);
        "question::turns_of" => |reading| crate::question::turns_of(&reading, tenant, &[QuestionId(id), QuestionId(id)]);
        "question::answered_by" => |reading| crate::question::answered_by(&reading, engagement, &[GuidanceId(id), GuidanceId(id)]);
        "file::bytes_of" => |reading| crate::file::bytes_of(&reading, tenant);
        "outbox::any_due" => |reading| crate::outbox::any_due(&reading, Due::of(Kinds::These(&["letter"]), at()));
        "outbox::any_due others" => |reading| crate::outbox::any_due(&reading, Due::of(Kinds::AllBut(&["letter"]), at()));
        "outbox::any_due (others')" => |reading| crate::outbox::any_due(&reading, Due { all_but: &["center".to_owned()], ..Due::of(Kinds::These(&["webhook"]), at()) });
        "outbox::late::of_kinds" => |reading| crate::outbox::late::of_kinds(&reading, &["letter", "sign-in-code"]);
        "figures::longest_due" => |reading| crate::figures::longest_due(&reading, at());
        "partner::of_person" => |reading| crate::partner::of_person(&reading, person);
        "partner::by_ids" => |reading| crate::partner::by_ids(&reading, &[partner, partner]);
        "partner::members" => |reading| crate::partner::members(&reading, partner);
        "partner::relation::of" => |reading| crate::partner::relation::of(&reading, tenant, partner);
        "partner::relation::customer" => |reading| crate::partner::relation::customer(&reading, partner, "contoso.example");
        "partner::relation::of_tenant" => |reading| crate::partner::relation::of_tenant(&reading, tenant);
        "partner::relation::customers" => |reading| crate::partner::relation::customers(&reading, partner, "", older, 25);
        "partner::relation::customers (searched)" => |reading| crate::partner::relation::customers(&reading, partner, "contoso", Stretch::First, 25);
        "partner::relation::count" => |reading| crate::partner::relation::count(&reading, partner);
        "partner::relation::of_partner" => |reading| crate::partner::relation::of_partner(&reading, partner, 50);
        "partner::invitation::newest" => |reading| crate::partner::invitation::newest(&reading, partner, 10);
        "consent::of" => |reading| crate::consent::of(&reading, tenant, partner);
        "consent::of_tenant" => |reading| crate::consent::of_tenant(&reading, tenant);
        "consent::of_tenants" => |reading| crate::consent::of_tenants(&reading, &[tenant, tenant], partner);
        "consent::run_out" => |reading| crate::consent::run_out(&reading, at(), Some((Instant(at()), id)), 100);
        "request::of_partner_in" => |reading| crate::request::of_partner_in(&reading, tenant, partner, &[RequestState::Queued, RequestState::Offered]);
        "request::open_tenants" => |reading| crate::request::open_tenants(&reading, partner);
        "request::of_tenant_in" => |reading| crate::request::of_tenant_in(&reading, tenant, &[RequestState::Queued, RequestState::Offered]);
        "request::is_any_awaiting" => |reading| crate::request::is_any_awaiting(&reading, tenant);
        "request::unanswered" => |reading| crate::request::unanswered(&reading, tenant);
        "request::sent_for" => |reading| crate::request::sent_for(&reading, tenant, 50);
        "request::draft" => |reading| crate::request::draft(&reading, tenant, None);
        "request::draft (a partner's)" => |reading| crate::request::draft(&reading, tenant, Some(partner));
        "request::of_partner" => |reading| crate::request::of_partner(&reading, tenant, partner, 50);
        "tenant::holding_domain" => |reading| crate::tenant::holding_domain(&reading, "contoso.example");
        "sign_in::holds_for" => |reading| crate::sign_in::holds_for(&reading, (SignInId(id), engagement), at());
        "assessment::of_engagement" => |reading| crate::assessment::of_engagement(&reading, tenant, engagement, 100);
        "finding::tallies" => |reading| crate::finding::tallies(&reading, tenant, engagement);
        "finding::of_rule" => |reading| crate::finding::of_rule(&reading, (tenant, engagement), ("dns.spf", FindingState::Open), None, 50);
        "finding::left_by_run" => |reading| crate::finding::left_by_run(&reading, tenant, engagement);
        "finding::left_of" => |reading| crate::finding::left_of(&reading, tenant, AssessmentId(id));
        "finding::gone_since" => |reading| crate::finding::gone_since(&reading, at(), 100);
        "finding::of_ended" => |reading| crate::finding::of_ended(&reading, at(), 100);
        "waiver::of_findings" => |reading| crate::waiver::of_findings(&reading, tenant, &[FindingId(id), FindingId(id)]);
        "waiver::untils" => |reading| crate::waiver::untils(&reading, tenant, engagement);
        "waiver::due" => |reading| crate::waiver::due(&reading, at(), None, 200);
        "sign_in::holds_for_migration" => |reading| crate::sign_in::holds_for_migration(&reading, (SignInId(id), migration), at());
        "migration::of_tenant" => |reading| crate::migration::of_tenant(&reading, tenant, migration);
        "migration::of_engagement" => |reading| crate::migration::of_engagement(&reading, tenant, engagement);
        "migration::under_way" => |reading| crate::migration::under_way(&reading, tenant, &[MigrationState::Planned, MigrationState::Running]);
        "migration::kept_too_long" => |reading| crate::migration::kept_too_long(&reading, at(), 100);
        "migration::of_ended" => |reading| crate::migration::of_ended(&reading, at(), 100);
        "migration::mailbox::tallies" => |reading| crate::migration::mailbox::tallies(&reading, (tenant, engagement));
        "migration::mailbox::tallies_of" => |reading| crate::migration::mailbox::tallies_of(&reading, (tenant, engagement), migration);
        "migration::mailbox::too_full" => |reading| crate::migration::mailbox::too_full(&reading, (tenant, migration), 85, 20);
        "migration::mailbox::sources_in" => |reading| crate::migration::mailbox::sources_in(&reading, tenant, (migration, &[migration, migration]), 20);
        "migration::mailbox::lately_moved" => |reading| crate::migration::mailbox::lately_moved(&reading, (tenant, engagement), 500);
        "migration::mailbox::by_targets" => |reading| crate::migration::mailbox::by_targets(&reading, migration, &["a@b.example".to_owned()]);
        "migration::mailbox::of_event" => |reading| crate::migration::mailbox::of_event(&reading, (tenant, migration), Some("a@b.example"), 50);
        "migration::item::of_event" => |reading| crate::migration::item::of_event(&reading, (tenant, migration), None, Some(("a@b.example", 1)), 50);
        "migration::item::of_event (of a class)" => |reading| crate::migration::item::of_event(&reading, (tenant, migration), Some("too_large"), None, 50);
        "migration::item::classes" => |reading| crate::migration::item::classes(&reading, (tenant, migration));
        "migration::issue::of_event" => |reading| crate::migration::issue::of_event(&reading, (tenant, migration));
        "migration::issue::open_in" => |reading| crate::migration::issue::open_in(&reading, &[engagement, engagement], 50);
        "migration::acknowledgement::of_engagement" => |reading| crate::migration::acknowledgement::of_engagement(&reading, tenant, engagement);
        "migration::pairing::by_handle" => |reading| crate::migration::pairing::by_handle(&reading, "2345");
        "setting::get" => |reading| crate::setting::get(&reading, "demo");
    );
    insta::assert_snapshot!("query_plans", text);
    let scans = text.lines().filter(|line| {
        let holds_no_more = HOLD_ONLY_WHAT_IS_ASKED
            .iter()
            .any(|index| line.contains(index));
        line.contains("SCAN") && !holds_no_more
    });
    let scans: Vec<_> = scans.map(str::trim).collect();
    assert_eq!(scans, ALLOWED);
}

#[tokio::test]
async fn a_query_without_an_index_is_seen_as_a_scan() {
    let folder = tempfile::tempdir().unwrap();
    let overheard = Overheard::open(folder.path()).await;
    let unindexed = "SELECT id FROM person WHERE name = 'nobody'";
    let statement = Statement::from_string(DbBackend::Sqlite, unindexed);
    overheard.connection.query_all_raw(statement).await.unwrap();
    assert_eq!(overheard.plans().await, ["SCAN person"]);
}
