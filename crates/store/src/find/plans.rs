//! How both databases go about finding: from the first key that begins so, or from what the walls let
//! in, never through a whole table. PostgreSQL is told to read none unless nothing else is left, as it
//! would otherwise do with tables as small as a test's.

use std::fmt::Write;

use harness::Place;
use process::identity::{PartnerId, PersonId, ReferenceStart, TenantId};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Among, KeyEdge, belong, people, requests, tasks_under_way, tenant_of_id, tenants,
    tenants_of_domains,
};
use crate::Store;
use crate::query_plans::Overheard;

async fn overheard(database: &harness::FreshDatabase) -> Overheard {
    match database.place() {
        Place::Folder(folder) => Overheard::open(folder).await,
        Place::Url(url) => {
            Store::open_url(url).await.unwrap();
            // What the database itself is told holds for every connection to it: one that was set on a
            // connection is gone when the pool, on a machine that is busy, opens another in its place.
            let first = Overheard::over(url).await;
            let no_scans = "DO $$ BEGIN EXECUTE format(\
                'ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$";
            let told = first.connection().execute_unprepared(no_scans).await;
            told.unwrap();
            Overheard::over(url).await
        }
    }
}

/// What is asked between some walls, question by question.
async fn asked(overheard: &Overheard, (name, among): (&str, &Among), text: &mut String) {
    let (first, last) = ReferenceStart::read("REQ-7K").unwrap().bounds();
    let after = KeyEdge {
        key: "anna".to_owned(),
        id: Uuid::nil(),
    };
    let (person, tenant) = (PersonId(Uuid::nil()), TenantId(Uuid::nil()));
    let domains = ["contoso.example", "eu.contoso.example"];
    for question in [
        "requests", "tenants", "domains", "tenant", "people", "belong",
    ] {
        let reading = overheard.read().await;
        match question {
            "requests" => {
                let found = requests(&reading, among, (&first, &last), Some(&first), 10);
                assert_eq!(found.await.unwrap(), (Vec::new(), false));
            }
            "tenants" => {
                let found = tenants(&reading, among, "an", Some(&after), 10).await;
                assert_eq!(found.unwrap(), (Vec::new(), false));
            }
            "domains" => {
                let found = tenants_of_domains(&reading, among, &domains).await;
                assert_eq!(found.unwrap(), []);
            }
            "tenant" => {
                let found = tenant_of_id(&reading, among, tenant).await;
                assert_eq!(found.unwrap(), None);
            }
            "people" => {
                let found = people(&reading, among, "an", Some(&after), 10).await;
                assert_eq!(found.unwrap(), (Vec::new(), false));
            }
            _ => assert_eq!(belong(&reading, among, &[person]).await.unwrap(), []),
        }
        drop(reading);
        writeln!(text, "{question} ({name})").unwrap();
        for plan in overheard.plans().await {
            writeln!(text, "    {plan}").unwrap();
        }
    }
}

#[tokio::test]
async fn nothing_is_found_by_reading_a_whole_table() {
    let database = harness::fresh().unwrap();
    let overheard = overheard(&database).await;
    let nobody = Uuid::nil();
    let now = "2026-11-02T09:00:00Z".parse().unwrap();
    let mut text = String::new();
    for (name, among) in [
        ("all", Among::All),
        ("tenants", Among::Tenants(vec![TenantId(nobody)])),
        ("led", Among::Led(PersonId(nobody))),
        ("consented", Among::Consented(PartnerId(nobody), now)),
    ] {
        asked(&overheard, (name, &among), &mut text).await;
    }
    let reading = overheard.read().await;
    let found = tasks_under_way(&reading, &[TenantId(nobody)]).await;
    assert_eq!(found.unwrap(), []);
    drop(reading);
    writeln!(text, "tasks").unwrap();
    for plan in overheard.plans().await {
        writeln!(text, "    {plan}").unwrap();
    }
    let engine = match database.place() {
        Place::Folder(_) => "find_sqlite",
        Place::Url(_) => "find_postgresql",
    };
    insta::assert_snapshot!(engine, text);
    // SQLite writes SCAN, PostgreSQL Seq Scan, or an index without a condition.
    for line in text.lines() {
        let reads_all = line.contains("SCAN ") || line.contains("Seq Scan");
        assert!(!reads_all, "{line}\n{text}");
    }
}
