//! A person's meetings at a secret address that calendars subscribe to: one address per person, made
//! when asked for, shown once, made anew or revoked at any time. What the person may see is looked up
//! at each reading: an address shows nothing that the person's own pages would not.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use process::identity::{PersonId, TenantId};
use process::permission::{Action, VisitorAct};
use process::state::MeetingState;
use store::calendar_feed::CalendarFeed;
use store::meeting::Meeting;
use store::{Id, Instant, Reading, Writing};

use crate::deed::{self, Done, Oneself};
use crate::letter::Entry;
use crate::once::{self, Key};
use crate::sign_in::{self, Secret, SignInKind, SignedIn};
use crate::{Center, CenterFault, letter};

/// How far back meetings are shown.
const BACK: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Since when the person's calendar has an address.
///
/// # Errors
/// The database failed.
pub async fn own(center: &Center, signed_in: &SignedIn) -> Result<Option<Timestamp>, CenterFault> {
    let reading = center.store().read().await?;
    let feed = store::calendar_feed::of(&reading, signed_in.person).await?;
    Ok(feed.map(|feed| feed.created_at.0))
}

/// Makes the address, in the place of the one there was. Its secret is handed over this once: the same
/// key again makes none.
///
/// # Errors
/// The asker is a program ([`CenterFault::NotFound`]), or the database failed.
pub async fn make(
    center: &Center,
    signed_in: &SignedIn,
    key: &Key,
) -> Result<Option<Secret>, CenterFault> {
    if signed_in.kind != SignInKind::Browser {
        return Err(CenterFault::NotFound);
    }
    let secret = Secret::draw(center);
    let oneself = Oneself(signed_in.person, signed_in.actor());
    let ask = key.ask(signed_in.person, "make_calendar", &())?;
    let is_new = center
        .write(
            (oneself, secret.hash(), ask),
            |writing, center, (oneself, hash, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(false);
                    }
                    let now = center.now();
                    let feed = CalendarFeed {
                        person_id: Id(oneself.0),
                        secret_hash: hash.clone(),
                        created_at: Instant(now),
                    };
                    store::calendar_feed::put(writing, feed).await?;
                    enter(writing, oneself, "made", now).await?;
                    once::keep(writing, ask, &(), now).await?;
                    Ok(true)
                })
            },
        )
        .await?;
    Ok(is_new.then_some(secret))
}

/// Revokes the address; doing it twice is doing it once.
///
/// # Errors
/// The database failed.
pub async fn revoke(center: &Center, signed_in: &SignedIn) -> Result<(), CenterFault> {
    let oneself = Oneself(signed_in.person, signed_in.actor());
    center
        .write(oneself, |writing, center, oneself| {
            Box::pin(async move {
                if !store::calendar_feed::forget(writing, oneself.0).await? {
                    return Ok(());
                }
                enter(writing, oneself, "revoked", center.now()).await
            })
        })
        .await
}

async fn enter(
    writing: &Writing,
    oneself: &Oneself,
    what: &str,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::ManageOwnAccount,
        tenant: None,
        subject_kind: "calendar",
        subject: oneself.0.0,
        engagement: None,
        at,
    };
    deed::enter(writing, oneself, done, &what).await
}

/// The meetings at this address as a calendar: those of the last 30 days and all to come.
///
/// # Errors
/// There is no such address, or no longer ([`CenterFault::NotFound`]); or the database failed.
pub async fn read(
    center: &Center,
    act: &VisitorAct,
    secret: &Secret,
) -> Result<String, CenterFault> {
    act.permit(Action::FollowCalendar)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let feed = store::calendar_feed::by_hash(&reading, &secret.hash()).await?;
    let feed = feed.ok_or(CenterFault::NotFound)?;
    let person = store::person::by_id(&reading, feed.person_id.0)
        .await?
        .filter(|person| person.erased_at.is_none())
        .ok_or(CenterFault::NotFound)?;
    let (guides, tenants) = sign_in::meetings_open_to(&reading, &person, now).await?;
    let all = store::meeting::with_person(&reading, person.id.0, now - BACK).await?;
    let agreed: Vec<Meeting> = all.into_iter().filter(is_agreed).collect();
    let customers = customers(&reading, &agreed, person.id).await?;
    let shown = agreed.into_iter().filter_map(|meeting| {
        let id = meeting.id.0;
        if meeting.specialist_id == person.id {
            return guides.then(|| Entry {
                customer: customers.get(&meeting.tenant_id).cloned(),
                meeting,
                path: format!("/desk/meetings/{id}"),
            });
        }
        let mut open = tenants.iter();
        let tenant = open.find(|tenant| tenant.id == meeting.tenant_id)?;
        Some(Entry {
            customer: (tenants.len() > 1).then(|| tenant.name.clone()),
            meeting,
            path: format!("/t/{}/meetings/{id}", tenant.domain),
        })
    });
    let shown: Vec<Entry> = shown.collect();
    letter::calendar_feed(center, &reading, &person, &shown).await
}

/// The names of those whose meetings this person leads.
async fn customers(
    reading: &Reading,
    meetings: &[Meeting],
    person: Id<PersonId>,
) -> Result<BTreeMap<Id<TenantId>, String>, CenterFault> {
    let led = meetings.iter();
    let led = led.filter(|meeting| meeting.specialist_id == person);
    let tenants: BTreeSet<TenantId> = led.map(|meeting| meeting.tenant_id.0).collect();
    let tenants: Vec<TenantId> = tenants.into_iter().collect();
    if tenants.is_empty() {
        return Ok(BTreeMap::new());
    }
    let tenants = store::tenant::by_ids(reading, &tenants).await?;
    let names = tenants.into_iter().map(|tenant| (tenant.id, tenant.name));
    Ok(names.collect())
}

/// A slot that is only held is no meeting yet; one that was called off is no longer in calendars.
fn is_agreed(meeting: &Meeting) -> bool {
    !matches!(
        meeting.state.0,
        MeetingState::Held | MeetingState::Cancelled
    )
}
