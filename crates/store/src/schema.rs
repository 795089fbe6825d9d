//! The tables: one text for both databases, and the one place where each needs words of its own.

mod find;

use sea_orm::{DatabaseConnection, DbBackend};
use sea_orm_migration::prelude::*;

pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(First),
            Box::new(Step(
                "0002_lapse_notice",
                include_str!("schema/lapse_notice.sql"),
            )),
            Box::new(Step(
                "0003_offer_points",
                include_str!("schema/offer_points.sql"),
            )),
            Box::new(Step(
                "0004_engagement_plan",
                include_str!("schema/engagement_plan.sql"),
            )),
            Box::new(Step(
                "0005_engagement_end",
                include_str!("schema/engagement_end.sql"),
            )),
            Box::new(Step("0006_file", include_str!("schema/file.sql"))),
            Box::new(Step("0007_job_lanes", include_str!("schema/job_lanes.sql"))),
            Box::new(Step(
                "0008_guidance_meeting",
                include_str!("schema/guidance_meeting.sql"),
            )),
            Box::new(Step(
                "0009_known_browser",
                include_str!("schema/known_browser.sql"),
            )),
            Box::new(Step("0010_setup", include_str!("schema/setup.sql"))),
            Box::new(Step("0011_members", include_str!("schema/members.sql"))),
            Box::new(Partner),
            Box::new(Step("0013_token", include_str!("schema/token.sql"))),
            Box::new(Step("0014_widget", include_str!("schema/widget.sql"))),
            Box::new(Step("0015_webhook", include_str!("schema/webhook.sql"))),
            Box::new(Step("0016_question", include_str!("schema/question.sql"))),
            Box::new(Step("0017_note", include_str!("schema/note.sql"))),
            Box::new(Step("0018_news", include_str!("schema/news.sql"))),
            Box::new(find::Find),
            Box::new(Step(
                "0021_long_queue",
                include_str!("schema/long_queue.sql"),
            )),
            Box::new(Step("0022_survey", include_str!("schema/survey.sql"))),
            Box::new(Step(
                "0023_webhook_share",
                include_str!("schema/webhook_share.sql"),
            )),
            Box::new(Step(
                "0024_import_kinds",
                include_str!("schema/import_kinds.sql"),
            )),
            Box::new(Step("0025_job_late", include_str!("schema/job_late.sql"))),
            Box::new(Step("0026_join_link", include_str!("schema/join_link.sql"))),
            Box::new(Step(
                "0027_note_change",
                include_str!("schema/note_change.sql"),
            )),
            Box::new(Step(
                "0028_question_turn",
                include_str!("schema/question_turn.sql"),
            )),
            Box::new(Step(
                "0029_allowed_once",
                include_str!("schema/allowed_once.sql"),
            )),
            Box::new(Step(
                "0030_offer_load",
                include_str!("schema/offer_load.sql"),
            )),
            Box::new(Step(
                "0031_import_regions",
                include_str!("schema/import_regions.sql"),
            )),
            Box::new(Step(
                "0032_claim_code",
                include_str!("schema/claim_code.sql"),
            )),
            Box::new(Step(
                "0033_assessment",
                include_str!("schema/assessment.sql"),
            )),
            Box::new(Step(
                "0034_finding_age",
                include_str!("schema/finding_age.sql"),
            )),
            Box::new(Step("0035_migration", include_str!("schema/migration.sql"))),
            Box::new(Step(
                "0036_migration_source",
                include_str!("schema/migration_source.sql"),
            )),
        ]
    }
}

struct First;

impl MigrationName for First {
    fn name(&self) -> &'static str {
        "0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for First {
    /// All of a step or nothing: a step that was cut off is begun anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let database = manager.get_connection();
        let backend = manager.get_database_backend();
        database
            .execute_unprepared(&for_backend(include_str!("schema/first.sql"), backend))
            .await?;
        let no_overlap = match backend {
            DbBackend::Postgres => include_str!("schema/no_overlap_postgresql.sql"),
            _ => include_str!("schema/no_overlap_sqlite.sql"),
        };
        database.execute_unprepared(no_overlap).await?;
        Ok(())
    }
}

struct Partner;

impl MigrationName for Partner {
    fn name(&self) -> &'static str {
        "0012_partner"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Partner {
    /// All of a step or nothing: a step that was cut off is begun anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let database = manager.get_connection();
        let backend = manager.get_database_backend();
        database
            .execute_unprepared(&for_backend(include_str!("schema/partner.sql"), backend))
            .await?;
        let related = match backend {
            DbBackend::Postgres => include_str!("schema/partner_postgresql.sql"),
            _ => include_str!("schema/partner_sqlite.sql"),
        };
        database.execute_unprepared(related).await?;
        Ok(())
    }
}

/// A later step: a text for both databases.
struct Step(&'static str, &'static str);

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.0
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    /// All of a step or nothing: a step that was cut off is begun anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = for_backend(self.1, manager.get_database_backend());
        manager.get_connection().execute_unprepared(&text).await?;
        Ok(())
    }
}

tokio::task_local! {
    /// Present while the schema is laid out for its types alone, see [`typed`].
    static TYPED: ();
}

/// Lays the first steps out in an empty SQLite database under the names that PostgreSQL has for the
/// types: SQLite itself declares identities like bytes and documents like text, but keeps any name.
pub(crate) async fn typed(database: &DatabaseConnection, steps: u32) -> Result<(), DbErr> {
    TYPED.scope((), Migrator::up(database, Some(steps))).await
}

fn for_backend(text: &str, backend: DbBackend) -> String {
    let is_typed = backend == DbBackend::Postgres || TYPED.try_with(|()| ()).is_ok();
    let (uuid, json, bytes) = if is_typed {
        ("uuid", "jsonb", "bytea")
    } else {
        ("blob", "text", "blob")
    };
    let sorted = match backend {
        DbBackend::Postgres => "text COLLATE \"C\"",
        _ => "text",
    };
    text.replace("{uuid}", uuid)
        .replace("{json}", json)
        .replace("{bytes}", bytes)
        .replace("{sorted}", sorted)
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectOptions, Database, QueryResult, Statement};

    use super::*;

    #[tokio::test]
    async fn mailboxes_that_stand_there_are_known_again_and_keep_how_large_they_moved() {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1);
        let database = Database::connect(options).await.unwrap();
        let steps = Migrator::migrations();
        let before = (steps.iter()).position(|step| step.name() == "0036_migration_source");
        let before: u32 = before.unwrap().try_into().unwrap();
        Migrator::up(&database, Some(before)).await.unwrap();
        // Whose they are is no matter here.
        let numbers = "messages_all, messages_there, messages_left, bytes_there, bytes_left, attempt, \
            compared, differences, doubled, exceptions, changed_at";
        let written = format!(
            "PRAGMA foreign_keys = OFF;
            INSERT INTO migration_mailbox (id, tenant_id, engagement_id, event_id, source, target, state,
                bytes_all, moved_at, {numbers})
            VALUES (x'01', x'01', x'01', x'01', 'Ann', 'a', 'moved', 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                (x'02', x'01', x'01', x'01', NULL, NULL, 'waiting', 8, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)"
        );
        database.execute_unprepared(&written).await.unwrap();
        Migrator::up(&database, None).await.unwrap();
        let told = "SELECT source_key, bytes_moved FROM migration_mailbox ORDER BY id";
        let told = Statement::from_string(DbBackend::Sqlite, told);
        let rows = database.query_all_raw(told).await.unwrap();
        let row = |row: &QueryResult| {
            let key: Option<String> = row.try_get("", "source_key").unwrap();
            let bytes: Option<i64> = row.try_get("", "bytes_moved").unwrap();
            (key, bytes)
        };
        let rows: Vec<_> = rows.iter().map(row).collect();
        assert_eq!(rows, [(Some("ann".to_owned()), Some(7)), (None, None)]);
    }

    #[tokio::test]
    async fn a_step_that_was_cut_off_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("half.sqlite3");
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let database = Database::connect(&url).await.unwrap();
        let steps = Migrator::migrations();
        let before = steps.iter().position(|step| step.name() == "0020_find");
        let before: u32 = before.unwrap().try_into().unwrap();
        Migrator::up(&database, Some(before)).await.unwrap();
        // The last thing that the step makes stands there already: it ends in its midst.
        let in_the_way = "CREATE INDEX request_partner_reference ON request (partner_id)";
        database.execute_unprepared(in_the_way).await.unwrap();
        assert!(Migrator::up(&database, None).await.is_err());
        let gone = "DROP INDEX request_partner_reference";
        database.execute_unprepared(gone).await.unwrap();
        Migrator::up(&database, None).await.unwrap();
    }
}
