//! The tables: one text for both databases, and the one place where each needs words of its own.

use sea_orm::DbBackend;
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
            Box::new(Step("0011_members", include_str!("schema/members.sql"))),
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

/// A later step: a text for both databases.
struct Step(&'static str, &'static str);

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.0
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = for_backend(self.1, manager.get_database_backend());
        manager.get_connection().execute_unprepared(&text).await?;
        Ok(())
    }
}

fn for_backend(text: &str, backend: DbBackend) -> String {
    let (uuid, json, bytes) = match backend {
        DbBackend::Postgres => ("uuid", "jsonb", "bytea"),
        _ => ("blob", "text", "blob"),
    };
    text.replace("{uuid}", uuid)
        .replace("{json}", json)
        .replace("{bytes}", bytes)
}
