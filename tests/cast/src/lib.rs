//! A Center with people in it, for flow tests: the shipped catalog, a clock that stands still, an
//! empty database of either engine, mails as files, and a small cast of customers and staff.
//!
//! People sign in with the code from their mail, so no test makes an act by itself. This crate must
//! not assert anything about the product: what a test proves stands in the test.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "what cannot be set up fails the test, with its line"
)]

mod beside;
mod member;
mod partner;
pub mod people;
mod scenes;
mod sign_in;
mod survey;

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use catalog::Catalog;
use center::chance::SystemChance;
use center::clock::{MovedClock, StillClock};
use center::{Center, Settings, worker};
use harness::{FreshDatabase, Place};
use jiff::{SignedDuration, Timestamp};
use mail::Transport;
use mail::mailbox::{self, KeptMail};
use store::Store;

pub use beside::Imprint;
pub use partner::WOODGROVE;
pub use people::{
    CONTOSO, EN, HANBIT, KO, MANAGER, OPERATOR, SECOND_EN, TINYCO, domain_of, other_than,
};
pub use scenes::{harbour, how, what};
pub use sign_in::{Customer, code_in};

/// When every play begins: a Monday, 09:00 in London (then on UTC), 18:00 in Seoul; no holiday of
/// either in that week.
pub const BEGINS: &str = "2026-11-02T09:00:00Z";

/// A Center on an empty database, with its clock and its mails.
#[derive(Debug)]
pub struct Stage {
    /// The Center.
    pub center: Center,
    /// Its clock: moves only by [`Stage::advance`].
    pub clock: Arc<StillClock>,
    mailbox: tempfile::TempDir,
    database: FreshDatabase,
    clients: AtomicU32,
}

impl Stage {
    /// Opens with everybody: three tenants with an admin each, Specialists for English (two) and
    /// Korean, a manager, an operator.
    pub async fn open() -> Self {
        let stage = Self::empty().await;
        stage.enter(people::customers(stage.now())).await;
        stage.enter(people::staff(stage.now())).await;
        stage
    }

    /// Opens with the tenants and the manager, and nobody who could take a request.
    pub async fn open_without_specialists() -> Self {
        let stage = Self::empty().await;
        stage.enter(people::customers(stage.now())).await;
        let mut staff = people::staff(stage.now());
        staff.retain(|role| !matches!(role, people::Role::Specialist(..)));
        stage.enter(staff).await;
        stage
    }

    /// Opens with nobody at all, as a Center is on its first day.
    pub async fn of_nobody() -> Self {
        Self::empty().await
    }

    async fn empty() -> Self {
        let lay = async |url: String| Store::open_url(&url).await.map(drop);
        let database = harness::laid(lay).await.unwrap();
        let clock = Arc::new(StillClock::at(BEGINS.parse().unwrap()));
        let mailbox = tempfile::tempdir().unwrap();
        let center = put_together(&database, Arc::clone(&clock), mailbox.path()).await;
        Self {
            center,
            clock,
            mailbox,
            database,
            clients: AtomicU32::new(u32::from(Ipv4Addr::new(10, 0, 0, 0))),
        }
    }

    /// The same database, clock and mails in a program that was started again.
    pub async fn reopened(self) -> Self {
        let Self {
            center,
            clock,
            mailbox,
            database,
            clients,
        } = self;
        drop(center);
        let center = put_together(&database, Arc::clone(&clock), mailbox.path()).await;
        Self {
            center,
            clock,
            mailbox,
            database,
            clients,
        }
    }

    /// The same Center, as a program beside which the tools for customers do not lie.
    #[must_use]
    pub fn without_tools(&self) -> Center {
        let settings = Settings {
            tools: None,
            ..self.center.settings().clone()
        };
        let clock = Arc::clone(&self.clock);
        demo(self.center.store().clone(), clock, settings)
    }

    /// Where the database is, for a test that looks beside the store.
    #[must_use]
    pub fn place(&self) -> Place<'_> {
        self.database.place()
    }

    /// The present instant of the play.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.center.now()
    }

    /// What the worker hands its mails to.
    #[must_use]
    pub fn transport(&self) -> Transport {
        Transport::Files(self.mailbox.path().to_owned())
    }

    /// Lets the worker work until nothing is due.
    pub async fn work(&self) {
        let transport = self.transport();
        while worker::work_once(&self.center, &transport).await.unwrap() > 0 {}
    }

    /// Moves the clock and lets the worker do what has become due.
    pub async fn advance(&self, by: SignedDuration) {
        self.clock.advance(by);
        self.work().await;
    }

    /// Moves the clock to an instant and lets the worker do what has become due.
    pub async fn advance_to(&self, then: Timestamp) {
        self.advance(then.duration_since(self.now())).await;
    }

    /// The mails to an address that have left, newest first.
    #[must_use]
    pub fn mails_to(&self, address: &str) -> Vec<KeptMail> {
        let mut mails = mailbox::list(self.mailbox.path()).unwrap();
        mails.retain(|mail| mail.to.as_str().contains(address));
        mails
    }

    /// Brings people in.
    pub async fn enter(&self, roles: Vec<people::Role>) {
        let now = self.now();
        let roles = Arc::new(roles);
        self.center
            .store()
            .write(move |writing| {
                let roles = Arc::clone(&roles);
                Box::pin(async move { people::enter(writing, &roles, now).await })
            })
            .await
            .unwrap();
    }
}

/// The catalog that ships with the program.
#[must_use]
pub fn catalog() -> Catalog {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    Catalog::load(&root).unwrap()
}

/// The shipped catalog with one text of its settings in the place of another.
#[must_use]
pub fn catalog_with(shipped: &str, instead: &str) -> Catalog {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let copy = tempfile::tempdir().unwrap();
    copy_folder(&root, copy.path());
    let settings = copy.path().join("center.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    assert_eq!(text.matches(shipped).count(), 1, "{shipped}");
    std::fs::write(&settings, text.replace(shipped, instead)).unwrap();
    Catalog::load(copy.path()).unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

async fn put_together(database: &FreshDatabase, clock: Arc<StillClock>, mailbox: &Path) -> Center {
    let store = match database.place() {
        Place::Folder(folder) => Store::open_folder(folder).await,
        Place::Url(url) => Store::open_url(url).await,
    }
    .unwrap();
    let settings = Settings {
        base_url: "http://127.0.0.1:8080".to_owned(),
        mail_from: "center@center.example".to_owned(),
        trusted_proxies: Vec::new(),
        demo_mailbox: Some(mailbox.to_owned()),
        demo_admin_center: None,
        tools: Some("fasttrack-tools".into()),
        is_demo: true,
    };
    demo(store, clock, settings)
}

fn demo(store: Store, clock: Arc<StillClock>, settings: Settings) -> Center {
    let clock = Arc::new(MovedClock::over(clock, 0));
    Center::demo(store, catalog(), clock, Arc::new(SystemChance), settings)
}
