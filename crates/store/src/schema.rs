//! The tables: one text for both databases, and the one place where each needs words of its own.

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(First), Box::new(Second)]
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

struct Second;

impl MigrationName for Second {
    fn name(&self) -> &'static str {
        "0002_second"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Second {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = for_backend(
            include_str!("schema/second.sql"),
            manager.get_database_backend(),
        );
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
