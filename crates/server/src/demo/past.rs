//! What happened in the demo before now, played by the Center's own use cases on a clock that is set
//! back: so the demo's history has its decisions, its audit entries and its mails like any other.

use std::path::Path;
use std::sync::Arc;

use catalog::Catalog;
use center::chance::SystemChance;
use center::clock::{StillClock, WallClock};
use center::once::Key;
use center::request::{self, Door, HowTyped, WhatTyped};
use center::sign_in::{self, Address, Secret, SignedIn};
use center::{Center, Clock, Settings, routing, worker};
use jiff::{SignedDuration, Span};
use mail::Transport;
use store::Store;

/// How long ago the demo's history begins.
pub(super) const LENGTH: SignedDuration = SignedDuration::from_hours(24 * 21);

pub(super) async fn play(
    store: &Store,
    catalog: &Catalog,
    settings: &Settings,
    mailbox: &Path,
) -> Result<(), String> {
    let clock = Arc::new(StillClock::at(WallClock.now() - LENGTH));
    let chance = Arc::new(SystemChance);
    let center = Center::new(
        store.clone(),
        catalog.clone(),
        Arc::clone(&clock) as Arc<dyn Clock>,
        chance,
        settings.clone(),
    );
    let scene = Scene {
        center,
        clock,
        transport: Transport::Files(mailbox.to_owned()),
    };
    scene.fabrikam_is_under_way().await?;
    scene.siam_foods_waits_for_its_language().await?;
    scene.until_now().await
}

struct Scene {
    center: Center,
    clock: Arc<StillClock>,
    transport: Transport,
}

impl Scene {
    /// Three weeks ago Fabrikam asked, and a Specialist accepted the next day.
    async fn fabrikam_is_under_way(&self) -> Result<(), String> {
        self.ask("fabrikam.example", "en", &["exchange-online", "teams"])
            .await?;
        self.work().await?;
        self.clock.advance(SignedDuration::from_hours(20));
        let people = store::offer::open(&self.center.store().read().await.map_err(text)?)
            .await
            .map_err(text)?;
        let offer = people
            .first()
            .ok_or("nobody was offered Fabrikam's request")?;
        let specialist = self.person(offer.specialist_id.0).await?;
        let act = specialist.specialist().map_err(text)?;
        routing::accept(&self.center, &act, offer.id.0, &Key::draw(&self.center))
            .await
            .map_err(text)?;
        self.work().await
    }

    /// A request in a language that nobody speaks waits honestly.
    async fn siam_foods_waits_for_its_language(&self) -> Result<(), String> {
        self.clock.advance(SignedDuration::from_hours(24 * 18));
        self.ask("siamfoods.example", "th", &["exchange-online"])
            .await?;
        self.work().await
    }

    /// Lets the time until now pass, day by day.
    async fn until_now(&self) -> Result<(), String> {
        let now = WallClock.now();
        while now.duration_since(self.clock.now()) >= SignedDuration::from_secs(1) {
            let left = now.duration_since(self.clock.now());
            self.clock.advance(left.min(SignedDuration::from_hours(24)));
            self.work().await?;
        }
        Ok(())
    }

    async fn work(&self) -> Result<(), String> {
        while worker::work_once(&self.center, &self.transport)
            .await
            .map_err(text)?
            > 0
        {}
        Ok(())
    }

    async fn ask(&self, domain: &str, spoken: &str, services: &[&str]) -> Result<(), String> {
        let admin = self.admin(domain).await?;
        let (act, tenant) = admin.customer(domain).map_err(text)?;
        let center = &self.center;
        let reference = request::begin(center, &act, Door::QuickAction, Vec::new())
            .await
            .map_err(text)?;
        let wanted = self
            .clock
            .now()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date()
            .saturating_add(Span::new().days(120));
        let what = WhatTyped {
            services: services.iter().map(|name| (*name).to_owned()).collect(),
            desired_date: wanted.to_string(),
            business_reason:
                "The lease of the data centre ends, and mail has to be out of it before.".to_owned(),
            success_owner: "Debra Berger".to_owned(),
        };
        request::answer_what(center, &act, tenant, &reference, &what)
            .await
            .map_err(text)?;
        let how = HowTyped {
            spoken_language: spoken.to_owned(),
            mail_source: "exchange-on-premises".to_owned(),
            file_source: "file-share".to_owned(),
            directory: "on-premises".to_owned(),
        };
        request::answer_how(center, &act, tenant, &reference, &how)
            .await
            .map_err(text)?;
        request::file(center, &act, tenant, &reference, true, &Key::draw(center))
            .await
            .map_err(text)?;
        Ok(())
    }

    async fn admin(&self, domain: &str) -> Result<SignedIn, String> {
        self.signed_in(&format!("admin@{domain}")).await
    }

    async fn person(&self, id: process::identity::PersonId) -> Result<SignedIn, String> {
        let reading = self.center.store().read().await.map_err(text)?;
        let person = store::person::by_id(&reading, id).await.map_err(text)?;
        drop(reading);
        let address = person
            .and_then(|person| person.address)
            .ok_or("a person without an address")?;
        self.signed_in(&address).await
    }

    /// Somebody for as long as one act takes: the sign-in itself is ended at once.
    async fn signed_in(&self, address: &str) -> Result<SignedIn, String> {
        let address =
            Address::parse("address", address).map_err(|fault| fault.message.to_owned())?;
        let visitor = sign_in::visitor();
        let secret: Secret = sign_in::token_for_demo(&self.center, &visitor, &address)
            .await
            .map_err(text)?;
        let found = sign_in::recognise(&self.center, &secret)
            .await
            .map_err(text)?;
        let found = found.ok_or("a demo person is not recognised")?;
        sign_in::end(&self.center, &found).await.map_err(text)?;
        Ok(found)
    }
}

fn text(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
