//! Migration events: the customer plans, submits, starts and accepts; its program moves and tells; the lead
//! watches.

mod elsewhere;
mod import;
mod pace;
mod pairing;
mod progress;
mod remove;
mod retention;
mod rules;
mod service;
mod worker;

use center::CenterFault;
use center::migration::{self, EventPage, PlanForm, Runner, Tower};
use center::sign_in::{self, Secret, recognise};
use process::identity::MigrationEventId;
use process::language::WrittenLanguage;
use process::migration::Source;
use process::state::{MailboxState, MigrationState};
use report::migration::{
    Answer, Compared, Item, ItemClass, MailboxProgress, Progress, Rate, RunState, Sum, Wanted,
};

use super::assessment::dns;
use super::{Play, play};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;
/// Of an event that a test plans, the mailboxes are `m1@contoso.example` and so on.
const DOMAIN: &str = "contoso.example";

/// The address of a mailbox.
fn target(number: usize) -> String {
    format!("m{number}@{DOMAIN}")
}

/// An event of so many mailboxes as somebody in London types it.
fn form(wave: &str, (date, time): (&str, &str), mailboxes: usize) -> PlanForm {
    let lines = (1..=mailboxes).map(|number| format!("old{number},{}\n", target(number)));
    PlanForm {
        wave: wave.to_owned(),
        source: "imap".to_owned(),
        name: String::new(),
        date: date.to_owned(),
        time: time.to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: lines.collect(),
        keep_days: String::new(),
        told_on: String::new(),
    }
}

/// How far a mailbox of ten messages is of which these are there.
fn mailbox(number: usize, state: report::migration::MailboxState, there: u64) -> MailboxProgress {
    let verified = state == report::migration::MailboxState::Verified;
    MailboxProgress {
        target: target(number),
        state,
        messages: Sum {
            all: 10,
            there,
            left: 0,
        },
        bytes: Sum {
            all: 1_000,
            there: there * 100,
            left: 0,
        },
        attempt: 1,
        fault: None,
        verified: verified.then(|| Compared {
            at: "2026-11-02T10:00:00Z".parse().unwrap(),
            compared: 10,
            differences: 0,
            doubled: 0,
        }),
        items: None,
    }
}

fn item(class: ItemClass, uid: u32) -> Item {
    Item {
        class,
        code: None,
        folder: None,
        uid,
        bytes: 40_000_000,
        said: None,
        subject: None,
    }
}

impl Play {
    /// Lets what an event needs be there: a check without errors, and that somebody has read what stays.
    async fn make_ready(&self) {
        self.sent(&dns(&[DOMAIN], &[])).await;
        let (center, act) = (&self.stage.center, &self.customer.act);
        let catalog = center.catalog();
        let stays = process::migration::will_not_move(catalog.carries(), Source::Imap).to_vec();
        migration::acknowledge(center, act, self.engagement, (Source::Imap, stays))
            .await
            .unwrap();
    }

    async fn planned(&self, form: &PlanForm) -> MigrationEventId {
        let (center, act) = (&self.stage.center, &self.customer.act);
        migration::plan(center, act, self.engagement, form, &self.key())
            .await
            .unwrap()
    }

    async fn submit(&self, event: MigrationEventId) -> Result<(), CenterFault> {
        migration::submit(&self.stage.center, &self.customer.act, event).await
    }

    async fn event(&self, id: MigrationEventId) -> EventPage {
        let (center, act) = (&self.stage.center, &self.customer.act);
        migration::event(center, act, (id, None), ENGLISH)
            .await
            .unwrap()
    }

    async fn event_state(&self, id: MigrationEventId) -> MigrationState {
        self.event(id).await.line.state
    }

    async fn tower(&self) -> Tower {
        let (center, act) = (&self.stage.center, &self.customer.act);
        let tower = migration::tower(center, act, Some(self.engagement), ENGLISH);
        tower.await.unwrap().unwrap()
    }

    /// A test wave of so many mailboxes that is submitted.
    async fn test_wave(&self, mailboxes: usize) -> MigrationEventId {
        self.make_ready().await;
        let event = self
            .planned(&form("test", ("2026-11-02", "20:00"), mailboxes))
            .await;
        self.submit(event).await.unwrap();
        event
    }

    /// A test wave that has come to its end, so that a pilot may follow.
    async fn completed_test(&self) -> MigrationEventId {
        let event = self.test_wave(1).await;
        let runner = self.runner(event).await;
        self.start(event).await.unwrap();
        let verified = mailbox(1, report::migration::MailboxState::Verified, 10);
        self.tell(&runner, 1, RunState::Ended, vec![verified])
            .await
            .unwrap();
        assert_eq!(self.event_state(event).await, MigrationState::Completed);
        event
    }

    /// A program that has come to the event.
    async fn runner(&self, event: MigrationEventId) -> Runner {
        let token = self.token(event).await;
        let found = recognise(&self.stage.center, &token).await.unwrap();
        found.unwrap().runner().unwrap().clone()
    }

    async fn token(&self, event: MigrationEventId) -> Secret {
        let (center, act) = (&self.stage.center, &self.customer.act);
        let code = migration::pair(center, act, event).await.unwrap();
        let paired = migration::redeem(center, &sign_in::visitor(), &code.reveal(), "mover")
            .await
            .unwrap();
        Secret::given(&paired.token)
    }

    async fn start(&self, event: MigrationEventId) -> Result<(), CenterFault> {
        migration::start(&self.stage.center, &self.customer.act, (event, None)).await
    }

    /// The text of the mail to the customer's admin that leads to the event.
    async fn mail_about(&self, event: MigrationEventId) -> String {
        self.stage.work().await;
        let mails = self.stage.mails_to(cast::CONTOSO);
        let page = format!("/migration/{event}");
        let mail = mails.into_iter().find(|mail| mail.text.contains(&page));
        mail.unwrap().text
    }

    async fn tell(
        &self,
        runner: &Runner,
        sequence: u64,
        state: RunState,
        mailboxes: Vec<MailboxProgress>,
    ) -> Result<Answer, CenterFault> {
        let told = Progress {
            schema: 1,
            sequence,
            sent: self.stage.now(),
            state,
            wait: None,
            per_hour: Some(Rate {
                messages: 1_200,
                bytes: 120_000,
            }),
            ends: None,
            mailboxes,
        };
        migration::progress(&self.stage.center, runner, told).await
    }
}

#[tokio::test]
async fn a_test_wave_goes_from_its_plan_to_acceptance() {
    use report::migration::MailboxState::{Running, Verified, Waiting};
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(2).await;
    assert_eq!(
        play.event_state(event).await,
        MigrationState::WaitingForCustomer,
        "a test needs no cut-off"
    );
    let runner = play.runner(event).await;
    let told = migration::event_for_runner(center, &runner).await.unwrap();
    assert_eq!(told.wanted, Wanted::Wait);
    let pairs: Vec<_> = told
        .mailboxes
        .iter()
        .map(|pair| (pair.source.as_str(), pair.target.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("old1", "m1@contoso.example"),
            ("old2", "m2@contoso.example")
        ]
    );

    play.start(event).await.unwrap();
    play.start(event).await.unwrap();
    let first = vec![mailbox(1, Running, 5), mailbox(2, Waiting, 0)];
    let answer = play
        .tell(&runner, 1, RunState::Running, first)
        .await
        .unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Run, "running")
    );
    let line = play.event(event).await.line;
    assert_eq!(
        (
            line.counts.running,
            line.counts.waiting(),
            line.counts.percent()
        ),
        (1, 1, 25)
    );

    let mut second = mailbox(2, Verified, 10);
    second.items = Some(vec![item(ItemClass::Keywords, 7)]);
    let last = vec![mailbox(1, Verified, 10), second];
    let answer = play.tell(&runner, 2, RunState::Ended, last).await.unwrap();
    assert_eq!(
        (answer.wanted, answer.state.as_str()),
        (Wanted::Stop, "completed")
    );
    let page = play.event(event).await;
    assert_eq!(page.line.counts.verified, 2);
    assert_eq!(page.classes, [(ItemClass::Keywords, 1)]);
    assert_eq!(page.exceptions[0].target, "m2@contoso.example");
    assert!(
        page.mailboxes
            .iter()
            .all(|mailbox| mailbox.state == MailboxState::Verified)
    );

    migration::accept(center, &play.customer.own, event)
        .await
        .unwrap();
    let page = play.event(event).await;
    assert!(page.line.accepted.is_some());
    let tower = play.tower().await;
    assert_eq!((tower.verified, tower.mailboxes, tower.doubled), (2, 2, 0));
    assert_eq!(tower.shown, Some(event));
    let again = migration::retry(center, act, (event, None)).await;
    assert!(again.is_err(), "what is accepted stays: {again:?}");
}

#[tokio::test]
async fn each_side_sees_its_own_events_alone() {
    let play = play().await;
    let event = play.test_wave(1).await;
    let center = &play.stage.center;
    let (tenant, page) = migration::event_as_lead(center, &play.lead, (event, None), ENGLISH)
        .await
        .unwrap();
    assert_eq!(tenant.id, play.customer.tenant.id);
    assert_eq!(page.mailboxes.len(), 1);
    let (_, tower) = migration::tower_as_lead(center, &play.lead, play.engagement, ENGLISH)
        .await
        .unwrap();
    assert!(!tower.may_plan && !tower.may_import);

    let other = play.stage.specialist(cast::KO).await;
    let foreign = migration::event_as_lead(center, &other, (event, None), ENGLISH).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let stranger = play.stage.customer(cast::HANBIT).await.act;
    let looked = migration::event(center, &stranger, (event, None), ENGLISH).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
    for refused in [
        migration::submit(center, &stranger, event).await,
        migration::start(center, &stranger, (event, None)).await,
        migration::pause(center, &stranger, (event, None)).await,
        migration::stop(center, &stranger, (event, None)).await,
        migration::retry(center, &stranger, (event, None)).await,
        migration::take_back(center, &stranger, event).await,
        migration::pair(center, &stranger, event).await.map(drop),
        migration::remove(center, &stranger, (event, None)).await,
    ] {
        assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");
    }
    let spot = migration::LedgerSpot {
        class: None,
        after: None,
        rows: 50,
    };
    let looked = migration::ledger(center, &stranger, event, spot).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
}
