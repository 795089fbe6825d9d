//! Fifty customers, five Specialists, two thousand tries at the same two days: nobody is ever in
//! two meetings at once, and whoever loses is told that the time is taken, nothing worse.

use std::collections::BTreeMap;
use std::sync::Arc;

use cast::{CONTOSO, Customer, Stage, people};
use center::meeting::{self, Wanted};
use center::once::Key;
use center::{Center, CenterFault, Conflict};
use jiff::{SignedDuration, Timestamp};
use process::identity::{EngagementId, MeetingId, PersonId, RequestId, TaskName};
use process::permission::{MembershipState, TenantAct, TenantRole};
use process::plan::Plan;
use store::Id;
use store::meeting::BookedTime;
use store::person::PersonKind;
use tokio::task::JoinSet;

use super::at;

const CLIENTS: usize = 50;
const SPECIALISTS: usize = 5;
const TRIES_EACH: usize = 40;

/// The same choices in every run: splitmix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((word ^ (word >> 31)) % u64::try_from(sides).unwrap()).unwrap()
    }
}

/// One customer at its screen.
struct Client {
    center: Center,
    act: TenantAct,
    engagement: EngagementId,
    names: Vec<TaskName>,
    dice: Dice,
    booked: BTreeMap<TaskName, (MeetingId, Timestamp)>,
}

#[derive(Debug, Default)]
struct Score {
    kept: usize,
    lost: usize,
    other: Vec<String>,
}

impl Client {
    async fn play(mut self) -> Score {
        let mut score = Score::default();
        for _ in 0..TRIES_EACH {
            match self.one_try().await {
                Ok(()) => score.kept += 1,
                Err(CenterFault::Conflict(Conflict::TimeTaken)) => score.lost += 1,
                Err(other) => score.other.push(other.to_string()),
            }
        }
        score
    }

    async fn one_try(&mut self) -> Result<(), CenterFault> {
        let name = self.names[self.dice.roll(self.names.len())].clone();
        let start = self.some_time();
        let key = Key::draw(&self.center);
        let (center, act) = (&self.center, &self.act);
        match (self.booked.get(&name).copied(), self.dice.roll(3)) {
            (Some((meeting, present)), dice) if dice == 0 || present == start => {
                meeting::cancel(center, act, meeting, &key).await?;
                self.booked.remove(&name);
            }
            (Some((meeting, _)), _) => {
                meeting::move_to(center, act, meeting, start, &key).await?;
                self.booked.insert(name, (meeting, start));
            }
            (None, _) => {
                let wanted = Wanted::Planned {
                    engagement: self.engagement,
                    name: name.clone(),
                };
                let meeting = meeting::book(center, act, &wanted, start, &key).await?;
                self.booked.insert(name, (meeting, start));
            }
        }
        Ok(())
    }

    /// A half hour of two working days at which every length of meeting ends in time.
    fn some_time(&mut self) -> Timestamp {
        let day = ["2026-11-05T09:00:00Z", "2026-11-06T09:00:00Z"][self.dice.roll(2)];
        let halves = i64::try_from(self.dice.roll(17)).unwrap();
        at(day) + SignedDuration::from_mins(30 * halves)
    }
}

/// The first engagement is made by the use cases; the others are its likes.
async fn clients(stage: &Stage) -> (Vec<Client>, Vec<PersonId>) {
    let now = stage.now();
    let first = stage.customer(CONTOSO).await;
    let (model, _) = stage.engagement(&first, "en", &["exchange-online"]).await;
    let specialists: Vec<_> = (0..SPECIALISTS)
        .map(|n| people::specialist(&format!("specialist-{n}@center.example"), &["en"], 1, now))
        .collect();
    let leads: Vec<PersonId> = specialists
        .iter()
        .filter_map(|role| match role {
            people::Role::Specialist(person, ..) => Some(person.id.0),
            _ => None,
        })
        .collect();
    stage.enter(specialists).await;
    let mut clients = Vec::new();
    let mut everybody = leads.clone();
    for n in 0..CLIENTS {
        let customer = newcomer(stage, n).await;
        everybody.push(customer.act.person());
        let lead = leads[n % SPECIALISTS];
        let (engagement, names) = like(stage, model, &customer, lead).await;
        clients.push(Client {
            center: stage.center.clone(),
            act: customer.act,
            engagement,
            names,
            dice: Dice(u64::try_from(n).unwrap()),
            booked: BTreeMap::new(),
        });
    }
    (clients, everybody)
}

async fn newcomer(stage: &Stage, n: usize) -> Customer {
    let now = stage.now();
    let address = format!("admin@customer-{n}.example");
    let place = ("GB", "Europe/London", "emea", "");
    let domain = cast::domain_of(&address);
    let (tenant, subscription) = people::tenant("Customer", domain, place, 600, now);
    let admin = people::person(PersonKind::Customer, &address, "en", "Europe/London", now);
    let member = people::membership(&tenant, &admin, TenantRole::Admin, MembershipState::Active);
    stage
        .enter(vec![
            people::Role::Tenant(tenant, subscription),
            people::Role::Customer(admin, member),
        ])
        .await;
    stage.customer(&address).await
}

async fn like(
    stage: &Stage,
    model: EngagementId,
    customer: &Customer,
    lead: PersonId,
) -> (EngagementId, Vec<TaskName>) {
    let reading = stage.center.store().read().await.unwrap();
    let mut engagement = store::engagement::by_id(&reading, model)
        .await
        .unwrap()
        .unwrap();
    let mut request = store::request::by_id(&reading, engagement.request_id.0)
        .await
        .unwrap()
        .unwrap();
    let pinned = store::engagement::pinned(&reading, model).await.unwrap();
    let mut pinned = pinned.unwrap();
    drop(reading);
    let plan: Plan = serde_json::from_value(pinned.plan.0.clone()).unwrap();
    let id = EngagementId(people::new_id());
    let random: [u8; 8] = id.0.as_bytes()[8..].try_into().unwrap();
    request.id = Id(RequestId(people::new_id()));
    request.tenant_id = Id(customer.act.tenant());
    request.reference = store::Word(process::identity::Reference::from_random(random));
    request.asked_by = Id(customer.act.person());
    request.decision_id = None;
    request.tracking_hash = None;
    engagement.id = Id(id);
    engagement.request_id = request.id;
    engagement.tenant_id = request.tenant_id;
    engagement.lead_id = Some(Id(lead));
    (pinned.tenant_id, pinned.engagement_id) = (engagement.tenant_id, engagement.id);
    let rows = Arc::new((request, engagement, pinned));
    stage
        .center
        .store()
        .write(move |writing| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                store::request::add(writing, rows.0.clone()).await?;
                store::engagement::add(writing, rows.1.clone(), rows.2.clone()).await
            })
        })
        .await
        .unwrap();
    let names = plan.meetings.into_iter().map(|meeting| meeting.name);
    (id, names.collect())
}

/// How often one person is in two of these at once: everything compared with everything.
fn overlaps(booked: &[BookedTime]) -> usize {
    let pairs = booked
        .iter()
        .enumerate()
        .flat_map(|(n, one)| booked[n + 1..].iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| {
            one.person_id == other.person_id
                && one.starts_at < other.ends_at
                && other.starts_at < one.ends_at
        })
        .count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_thousand_tries_of_fifty_customers_make_no_double_booking() {
    let stage = Stage::open().await;
    let (clients, everybody) = clients(&stage).await;
    let mut at_once = JoinSet::new();
    for client in clients {
        at_once.spawn(client.play());
    }
    let mut total = Score::default();
    while let Some(score) = at_once.join_next().await {
        let score = score.unwrap();
        total.kept += score.kept;
        total.lost += score.lost;
        total.other.extend(score.other);
    }
    assert_eq!(
        total.other,
        Vec::<String>::new(),
        "every loser is told the same"
    );
    assert_eq!(total.kept + total.lost, CLIENTS * TRIES_EACH);
    assert!(total.kept > 200 && total.lost > 200, "{total:?}: no race");

    let reading = stage.center.store().read().await.unwrap();
    let (from, to) = (at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z"));
    let booked = store::meeting::taken(&reading, &everybody, from, to, stage.now())
        .await
        .unwrap();
    assert!(booked.len() > 50, "{} booked", booked.len());
    assert_eq!(overlaps(&booked), 0);
    drop(reading);
    let joined = stage
        .number(
            "SELECT count(*) FROM booked_time a JOIN booked_time b \
             ON a.person_id = b.person_id AND a.meeting_id < b.meeting_id \
             AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at",
        )
        .await;
    assert_eq!(joined, 0);
    // Whoever is in a meeting that stands has the time of it, and nobody else has.
    let standing = stage
        .number("SELECT count(*) FROM meeting WHERE state IN ('booked', 'moved')")
        .await;
    let rows = stage.number("SELECT count(*) FROM booked_time").await;
    assert_eq!(rows, 2 * standing);
}

#[test]
fn the_comparison_finds_a_planted_overlap() {
    let time = |meeting: u128, person: u128, from: &str, to: &str| BookedTime {
        person_id: Id(PersonId(uuid::Uuid::from_u128(person))),
        meeting_id: Id(MeetingId(uuid::Uuid::from_u128(meeting))),
        tenant_id: Id(process::identity::TenantId(uuid::Uuid::from_u128(9))),
        starts_at: store::Instant(at(from)),
        ends_at: store::Instant(at(to)),
        held_until: None,
    };
    let first = time(1, 1, "2026-11-05T09:00:00Z", "2026-11-05T10:00:00Z");
    let touching = time(2, 1, "2026-11-05T10:00:00Z", "2026-11-05T11:00:00Z");
    let elsewhere = time(3, 2, "2026-11-05T09:00:00Z", "2026-11-05T10:00:00Z");
    let planted = time(4, 1, "2026-11-05T09:59:00Z", "2026-11-05T10:30:00Z");
    assert_eq!(
        overlaps(&[first.clone(), touching.clone(), elsewhere.clone()]),
        0
    );
    assert_eq!(overlaps(&[first, touching, elsewhere, planted]), 2);
}
