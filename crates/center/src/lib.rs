//! The use cases of the Center: one file each, one unit of work each.
//!
//! A use case takes an act (who asks, proved by its type), loads facts from `store`, asks `process`
//! for the decision and writes result, decision, audit entry and outgoing work in one transaction.
//! It must not know pages or HTTP, and it never calls the network: the worker does, from the outbox.

mod allowance;
pub mod assessment;
mod calendar;
pub mod chance;
pub mod claim;
pub mod clock;
pub mod consent;
pub mod courier;
mod deed;
pub mod demo;
pub mod desk;
pub mod eligibility;
pub mod engagement;
mod fault;
pub mod figures;
pub mod file;
pub mod find;
pub mod guidance;
pub mod hand_over;
pub mod health;
pub mod import;
pub mod job;
pub mod letter;
pub mod meeting;
pub mod meeting_feed;
pub mod member;
pub mod migration;
pub mod names;
pub mod news;
pub mod note;
pub mod once;
pub mod partner;
pub mod people;
pub mod person;
pub mod plan;
pub mod question;
pub mod queue;
pub mod recheck;
pub mod region;
pub mod request;
pub mod routing;
pub mod service;
pub mod setup;
pub mod sign_in;
pub mod survey;
pub mod task;
pub mod tenant;
mod text;
pub mod turn;
pub mod webhook;
pub mod widget;
pub mod worker;

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use catalog::{Catalog, OwnRegion};
use jiff::Timestamp;
use process::identity::RegionName;
use store::{Store, Work, Writing};
use tokio::sync::watch;

pub use calendar::HolidayName;
pub use chance::Chance;
pub use clock::Clock;
pub use fault::{CenterFault, Conflict, FieldFault, FieldValue};
pub use store::tenant::Tenant;
pub use store::{StoreFault, at_one_moment};
pub(crate) use text::FieldDay;
pub use text::{Line, Prose, hash};

/// What a Center is told when it starts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where people reach it, without a slash at the end: `https://fasttrack.example`.
    pub base_url: String,
    /// The address its mails come from.
    pub mail_from: String,
    /// Where the demo keeps its mails; a Center that is no demo has none.
    pub demo_mailbox: Option<std::path::PathBuf>,
    /// Proxies in front of it, which are believed when they say for whom they ask.
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// Where the demo's page of another site stands, which carries the widget; a Center that is no demo
    /// has none.
    pub demo_admin_center: Option<String>,
    /// Where the program for customers' own machines lies that the Center hands out, if it does.
    pub tools: Option<std::path::PathBuf>,
    /// One-click sign-in, the clock and the mailbox of the demo exist.
    pub is_demo: bool,
}

/// The Center: cheap to clone, shared by pages, API and worker.
#[derive(Clone)]
pub struct Center(Arc<Parts>);

struct Parts {
    store: Store,
    catalog: RwLock<CatalogInForce>,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    settings: Settings,
    demo_clock: Option<Arc<clock::MovedClock>>,
    work_waits: watch::Sender<()>,
    pinned_plans: engagement::PinnedPlans,
    outlooks: plan::Outlooks,
    queue_length: queue::Length,
    names: OnceLock<Arc<dyn names::Names>>,
    courier: OnceLock<Arc<dyn courier::Courier>>,
    turns: turn::Turns,
}

/// The catalog as its folder has it, the regions that managers added, and both together.
struct CatalogInForce {
    shipped: Catalog,
    own: Vec<OwnRegion>,
    both: Arc<Catalog>,
}

impl CatalogInForce {
    fn of(shipped: Catalog, own: Vec<OwnRegion>) -> Self {
        let both = Arc::new(shipped.with_regions(&own));
        Self { shipped, own, both }
    }
}

impl std::fmt::Debug for Center {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Center")
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

impl Center {
    /// Puts a Center together.
    #[must_use]
    pub fn new(
        store: Store,
        catalog: Catalog,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        settings: Settings,
    ) -> Self {
        Self::put_together(store, catalog, clock, chance, settings, None)
    }

    /// Puts the demo together: a Center whose clock can be moved.
    #[must_use]
    pub fn demo(
        store: Store,
        catalog: Catalog,
        clock: Arc<clock::MovedClock>,
        chance: Arc<dyn Chance>,
        settings: Settings,
    ) -> Self {
        Self::put_together(
            store,
            catalog,
            Arc::clone(&clock) as Arc<dyn Clock>,
            chance,
            settings,
            Some(clock),
        )
    }

    fn put_together(
        store: Store,
        catalog: Catalog,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        settings: Settings,
        demo_clock: Option<Arc<clock::MovedClock>>,
    ) -> Self {
        let catalog = RwLock::new(CatalogInForce::of(catalog, Vec::new()));
        Self(Arc::new(Parts {
            store,
            catalog,
            clock,
            chance,
            settings,
            demo_clock,
            work_waits: watch::Sender::new(()),
            pinned_plans: engagement::PinnedPlans::default(),
            outlooks: plan::Outlooks::default(),
            queue_length: queue::Length::default(),
            names: OnceLock::new(),
            courier: OnceLock::new(),
            turns: turn::Turns::default(),
        }))
    }

    pub(crate) fn demo_clock(&self) -> Option<&Arc<clock::MovedClock>> {
        self.0.demo_clock.as_ref()
    }

    /// The present instant, to the microsecond that the database keeps.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = self.0.clock.now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// What it was told when it started.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The catalog in force, with the regions that managers added.
    #[must_use]
    pub fn catalog(&self) -> Arc<Catalog> {
        let in_force = self.0.catalog.read();
        let in_force = in_force.unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&in_force.both)
    }

    /// Puts another catalog in force; what was decided before keeps what it was decided with.
    pub fn put_catalog(&self, catalog: Catalog) {
        let in_force = self.0.catalog.write();
        let mut in_force = in_force.unwrap_or_else(PoisonError::into_inner);
        let own = std::mem::take(&mut in_force.own);
        *in_force = CatalogInForce::of(catalog, own);
    }

    /// Whether the catalog's own folder has a region of this name.
    pub(crate) fn is_shipped(&self, region: &RegionName) -> bool {
        let in_force = self.0.catalog.read();
        let in_force = in_force.unwrap_or_else(PoisonError::into_inner);
        in_force.shipped.region(region).is_some()
    }

    /// The regions that managers added, as this program knows them.
    pub(crate) fn own_regions(&self) -> Vec<OwnRegion> {
        let in_force = self.0.catalog.read();
        let in_force = in_force.unwrap_or_else(PoisonError::into_inner);
        in_force.own.clone()
    }

    /// Puts the regions in force that managers added.
    pub(crate) fn put_own_regions(&self, own: Vec<OwnRegion>) {
        let in_force = self.0.catalog.write();
        let mut in_force = in_force.unwrap_or_else(PoisonError::into_inner);
        if in_force.own != own {
            let shipped = in_force.shipped.clone();
            *in_force = CatalogInForce::of(shipped, own);
        }
    }

    /// Says whom it asks for what is published at a domain; only the first word counts. A Center that
    /// was told nothing gets no answer.
    pub fn ask_names_by(&self, names: Arc<dyn names::Names>) {
        self.0.names.set(names).ok();
    }

    pub(crate) fn names(&self) -> &dyn names::Names {
        self.0
            .names
            .get()
            .map_or(&names::Nobody as &dyn names::Names, Arc::as_ref)
    }

    /// Says who carries its messages to programs of others; only the first word counts. A Center that
    /// was told nothing sends none.
    pub fn send_by(&self, courier: Arc<dyn courier::Courier>) {
        self.0.courier.set(courier).ok();
    }

    pub(crate) fn courier(&self) -> &dyn courier::Courier {
        let courier = self.0.courier.get();
        courier.map_or(&courier::Nobody as &dyn courier::Courier, Arc::as_ref)
    }

    /// Its memory.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn chance(&self) -> &dyn Chance {
        self.0.chance.as_ref()
    }

    pub(crate) fn pinned_plans(&self) -> &engagement::PinnedPlans {
        &self.0.pinned_plans
    }

    pub(crate) fn queue_length(&self) -> &queue::Length {
        &self.0.queue_length
    }

    pub(crate) fn outlooks(&self) -> &plan::Outlooks {
        &self.0.outlooks
    }

    /// Who is answered now, and who has to come again.
    #[must_use]
    pub fn turns(&self) -> &turn::Turns {
        &self.0.turns
    }

    /// Tells every lane of the worker that an act may have asked for work.
    pub(crate) fn work_waits(&self) -> watch::Receiver<()> {
        self.0.work_waits.subscribe()
    }

    /// Runs one unit of work with what it needs to know, lets go on what waited for what it ended, lets
    /// programs outside be told of what it changed, and wakes the worker afterwards.
    pub(crate) async fn write<S, T, F>(&self, state: S, work: F) -> Result<T, CenterFault>
    where
        S: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'unit> Fn(&'unit Writing, &'unit Center, &'unit S) -> Work<'unit, T, CenterFault>
            + Send
            + Sync
            + 'static,
    {
        let held = Arc::new((self.clone(), state, work));
        let done = self
            .0
            .store
            .write(move |writing| {
                let held = Arc::clone(&held);
                Box::pin(async move {
                    let done = (held.2)(writing, &held.0, &held.1).await?;
                    let changes = writing.take_changes();
                    consent::go_on_after(writing, &held.0, &changes).await?;
                    webhook::tell(writing, &held.0, changes).await?;
                    Ok(done)
                })
            })
            .await;
        self.0.work_waits.send_replace(());
        done
    }
}
