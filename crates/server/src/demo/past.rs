//! What happened in the demo before now, played by the Center's own use cases on a clock that is set
//! back: so the demo's history has its decisions, its audit entries and its mails like any other.

pub(super) mod adatum;
mod fabrikam;
mod siam_foods;
mod woodgrove;

use std::path::Path;
use std::sync::Arc;

use catalog::Catalog;
use center::chance::SystemChance;
use center::clock::{StillClock, WallClock};
use center::once::Key;
use center::request::{self, Door, HowTyped, WhatTyped};
use center::sign_in::{self, Address, Secret, SignedIn};
use center::{Center, Clock, Settings, worker};
use jiff::{SignedDuration, Span, Timestamp};
use mail::Transport;
use process::identity::PersonId;
use store::{Reading, Store};

/// How long ago the demo's history begins.
pub(super) const LENGTH: SignedDuration = SignedDuration::from_hours(24 * 28);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// How long before now the last day ends: what follows is played minute by minute.
const LAST_LEG: SignedDuration = SignedDuration::from_mins(110);

pub(super) async fn play(
    store: &Store,
    catalog: &Catalog,
    settings: &Settings,
    mailbox: &Path,
) -> Result<(), String> {
    let now = WallClock.now();
    let clock = Arc::new(StillClock::at(now - LENGTH));
    let center = Center::new(
        store.clone(),
        catalog.clone(),
        Arc::clone(&clock) as Arc<dyn Clock>,
        Arc::new(SystemChance),
        settings.clone(),
    );
    let scene = Scene {
        center,
        clock,
        transport: Transport::Files(mailbox.to_owned()),
        now,
    };
    woodgrove::is_taken_in(&scene).await?;
    fabrikam::asks_and_is_accepted(&scene).await?;
    adatum::asks_and_is_accepted(&scene).await?;
    let siam_foods_asks = now - SignedDuration::from_hours(24 * 2);
    let mut have_asked = false;
    while scene.passes_a_day() {
        if !have_asked && scene.clock.now() >= siam_foods_asks {
            siam_foods::asks_in_thai(&scene).await?;
            have_asked = true;
        }
        fabrikam::works_a_day(&scene).await?;
        adatum::works_a_day(&scene).await?;
        scene.work().await?;
    }
    adatum::moves_until_now(&scene).await?;
    fabrikam::is_stuck_at_last(&scene).await?;
    scene.work().await
}

/// The Center of the past.
struct Scene {
    center: Center,
    clock: Arc<StillClock>,
    transport: Transport,
    now: Timestamp,
}

impl Scene {
    /// Moves to the same time of the next day, or to the end of the last; whether there was time left to
    /// pass.
    fn passes_a_day(&self) -> bool {
        let left = (self.now - LAST_LEG).duration_since(self.clock.now());
        if left < SignedDuration::from_secs(1) {
            return false;
        }
        self.clock.advance(left.min(DAY));
        true
    }

    async fn work(&self) -> Result<(), String> {
        while worker::work_once(&self.center, &self.transport)
            .await
            .map_err(text)?
            > 0
        {}
        Ok(())
    }

    async fn reading(&self) -> Result<Reading, String> {
        self.center.store().read().await.map_err(text)
    }

    fn key(&self) -> Key {
        Key::draw(&self.center)
    }

    /// Sends a request for the admin of this domain, whose mail is on premises.
    async fn ask(&self, domain: &str, spoken: &str, services: &[&str]) -> Result<(), String> {
        let mail_source = "exchange-on-premises";
        self.ask_with(domain, (spoken, mail_source), services).await
    }

    /// The same for one whose mail is elsewhere.
    async fn ask_with(
        &self,
        domain: &str,
        (spoken, mail_source): (&str, &str),
        services: &[&str],
    ) -> Result<(), String> {
        let admin = self.admin(domain).await?;
        let (act, tenant) = admin.within(domain).map_err(text)?;
        let center = &self.center;
        let reference = request::begin(center, &act, Door::QuickAction, Vec::new())
            .await
            .map_err(text)?;
        let today = self.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let what = WhatTyped {
            services: services.iter().map(|name| (*name).to_owned()).collect(),
            desired_date: today.saturating_add(Span::new().days(120)).to_string(),
            business_reason:
                "The lease of the data centre ends, and mail has to be out of it before.".to_owned(),
            success_owner: "Debra Berger".to_owned(),
        };
        request::answer_what(center, &act, tenant, &reference, &what)
            .await
            .map_err(text)?;
        let how = HowTyped {
            spoken_language: spoken.to_owned(),
            mail_source: mail_source.to_owned(),
            file_source: "file-share".to_owned(),
            directory: "on-premises".to_owned(),
        };
        request::answer_how(center, &act, tenant, &reference, &how)
            .await
            .map_err(text)?;
        request::file(center, &act, tenant, &reference, true, &self.key())
            .await
            .map_err(text)?;
        Ok(())
    }

    async fn admin(&self, domain: &str) -> Result<SignedIn, String> {
        self.signed_in(&format!("admin@{domain}")).await
    }

    async fn person(&self, id: PersonId) -> Result<SignedIn, String> {
        let person = store::person::by_id(&self.reading().await?, id)
            .await
            .map_err(text)?;
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
