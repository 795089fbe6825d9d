//! Scenes that many plays begin with, by the Center's own use cases.

use center::file::Uploads;
use center::note::{self, About};
use center::once::Key;
use center::region::{self, RegionTyped};
use center::request::{self, Door, Filed, HowTyped, WhatTyped};
use center::routing;
use center::task::{self, Evidence, Purpose};
use process::identity::{EngagementId, Reference, RegionName, TaskId};
use process::state::{OwnerKind, TaskState};
use store::offer::Offer;

use crate::{Customer, EN, MANAGER, Stage};

/// Step 2 of the form, filled in: these services, wanted in four months.
#[must_use]
pub fn what(services: &[&str]) -> WhatTyped {
    WhatTyped {
        services: services.iter().map(|name| (*name).to_owned()).collect(),
        desired_date: "2027-03-01".to_owned(),
        business_reason: "The lease of the data centre ends in March.".to_owned(),
        success_owner: "Debra Berger".to_owned(),
    }
}

/// Step 3 of the form, filled in: meetings in this language, mail and files on premises.
#[must_use]
pub fn how(spoken: &str) -> HowTyped {
    HowTyped {
        spoken_language: spoken.to_owned(),
        mail_source: "exchange-on-premises".to_owned(),
        file_source: "file-share".to_owned(),
        directory: "on-premises".to_owned(),
    }
}

/// A region as a manager types it: open two hours a weekday, on London's clock.
#[must_use]
pub fn harbour() -> RegionTyped {
    let open = "13:00-15:00";
    RegionTyped {
        name: "harbour".to_owned(),
        title: "Harbour".to_owned(),
        zone: "europe/london".to_owned(),
        hours: [open, open, open, open, open, "", ""].map(str::to_owned),
        holidays: "gb".to_owned(),
        countries: "is, FO".to_owned(),
        source: "Board minutes, October 2026".to_owned(),
        reason: "A desk opens at the harbour.".to_owned(),
    }
}

impl Stage {
    /// Lets the manager add a region of the Center's own, and returns its name.
    pub async fn own_region(&self) -> RegionName {
        let (act, key) = (self.manager(MANAGER).await, Key::draw(&self.center));
        region::add_region(&self.center, &act, &harbour(), &key)
            .await
            .unwrap()
    }

    /// A draft with every answer, not yet sent.
    pub async fn draft(&self, customer: &Customer, spoken: &str, services: &[&str]) -> Reference {
        let Customer { act, tenant, .. } = customer;
        let center = &self.center;
        let reference = request::begin(center, act, Door::QuickAction, Vec::new())
            .await
            .unwrap();
        request::answer_what(center, act, tenant, &reference, &what(services))
            .await
            .unwrap();
        request::answer_how(center, act, tenant, &reference, &how(spoken))
            .await
            .unwrap();
        reference
    }

    /// A request that was sent; the worker has not looked at it yet.
    pub async fn file(&self, customer: &Customer, spoken: &str, services: &[&str]) -> Filed {
        let reference = self.draft(customer, spoken, services).await;
        let Customer { act, tenant, .. } = customer;
        let key = Key::draw(&self.center);
        request::file(&self.center, act, tenant, &reference, true, &key)
            .await
            .unwrap()
    }

    /// The names of two notes among staff: the lead's beside the engagement, and a manager's on the tenant.
    pub async fn notes(&self, customer: &Customer, engagement: EngagementId) -> [String; 2] {
        let center = &self.center;
        let (lead, manager) = (self.specialist(EN).await, self.manager(MANAGER).await);
        let said = (&About::Engagement(engagement), "Calls before ten.");
        let of_lead = note::keep_as_lead(center, &lead, engagement, said, &Key::draw(center)).await;
        let said = (&About::Tenant, "Their admin is new.");
        let tenant = customer.act.tenant();
        let key = Key::draw(center);
        let of_manager = note::keep_as_manager(center, &manager, tenant, said, &key).await;
        [of_lead, of_manager].map(|kept| kept.unwrap().to_string())
    }

    /// A file shown as evidence of another open task of the customer than this one.
    pub async fn file_shown(
        &self,
        customer: &Customer,
        (engagement, task): (EngagementId, TaskId),
    ) -> String {
        let center = &self.center;
        let reading = center.store().read().await.unwrap();
        let tasks = store::task::of_engagement(&reading, engagement).await;
        drop(reading);
        let is_other = |other: &store::task::Task| {
            other.state.0 == TaskState::Open
                && other.owner.0 == OwnerKind::Customer
                && other.id.0 != task
        };
        let other = tasks.unwrap().into_iter().find(is_other).unwrap().id.0;
        let mut uploads = Uploads::none(center);
        uploads.begin("report.pdf").await.unwrap();
        uploads.take(b"%PDF-1.7").await.unwrap();
        uploads.end().await.unwrap();
        let key = Key::draw(center);
        let leave = task::takes_evidence(center, &customer.act, (Purpose::Review, other), &key);
        let leave = leave.await.unwrap();
        let evidence = Evidence::with_files(center, &leave, "As asked.", "", uploads).await;
        task::ask_for_review(center, &customer.act, other, evidence.unwrap(), &key)
            .await
            .unwrap();
        let reading = center.store().read().await.unwrap();
        let files = store::file::of_task(&reading, other).await.unwrap();
        files[0].id.to_string()
    }

    /// A job of a kind that nobody does, given up.
    pub async fn job_given_up(&self) -> String {
        let (id, at) = ("00000000-0000-0000-0000-00000000004d", self.now());
        let asked = self.center.store().write(move |writing| {
            Box::pin(async move {
                let ask = store::outbox::Ask {
                    id: id.parse().unwrap(),
                    kind: "no-such-work",
                    subject: "none",
                    run_at: at,
                    at,
                };
                store::outbox::ask(writing, ask, &"nothing").await
            })
        });
        asked.await.unwrap();
        self.work().await;
        id.to_owned()
    }

    /// Every open offer, with the address of the Specialist it was made to, soonest due first.
    pub async fn open_offers(&self) -> Vec<(Offer, String)> {
        let reading = self.center.store().read().await.unwrap();
        let mut offers = Vec::new();
        for offer in store::offer::open(&reading).await.unwrap() {
            let person = store::person::by_id(&reading, offer.specialist_id.0)
                .await
                .unwrap();
            offers.push((offer, person.unwrap().address.unwrap()));
        }
        offers
    }

    /// The only open offer is accepted by whom it was made to. Returns the Specialist's address too.
    pub async fn accept(&self) -> (EngagementId, String) {
        let offers = self.open_offers().await;
        assert_eq!(offers.len(), 1, "a play accepts the only open offer");
        let (offer, address) = &offers[0];
        let act = self.specialist(address).await;
        let key = Key::draw(&self.center);
        let engagement = routing::accept(&self.center, &act, offer.id.0, &key)
            .await
            .unwrap();
        (engagement, address.clone())
    }

    /// An engagement under way: filed, offered, accepted. Returns the lead's address too.
    pub async fn engagement(
        &self,
        customer: &Customer,
        spoken: &str,
        services: &[&str],
    ) -> (EngagementId, String) {
        self.file(customer, spoken, services).await;
        self.work().await;
        let accepted = self.accept().await;
        self.work().await;
        accepted
    }
}
