//! Making a person's digest: what was held goes over into one mail, in one transaction. On a day that
//! is no working day of the person's it waits for the next.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp};
use process::business_time::Calendar;
use process::identity::PersonId;
use process::news::Way;
use process::permission::{Action, MembershipState, WorkerAct};
use store::news::HeldNews;
use store::person::{Person, PersonKind};
use store::{Reading, Writing};

use super::choose::Chosen;
use super::{ask_for_digest, zone_of};
use crate::letter::{self, Letter};
use crate::sign_in::Secret;
use crate::{Center, CenterFault, calendar};

/// What is told in one digest at most; a reader with more finds the rest on the pages.
const MOST_NEWS: usize = 20;
/// What is looked at for one digest; what is held beyond it comes in the next.
const MOST_HELD: u64 = 1000;
/// The link in a digest stops it for so long.
pub(crate) const LINKS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);

/// Makes the digest of what is held for a person. Nothing held is no mail.
///
/// # Errors
/// The database failed.
pub(crate) async fn make_digest(
    center: &Center,
    act: &WorkerAct,
    person: PersonId,
) -> Result<(), CenterFault> {
    act.permit(Action::SendDigest)?;
    center
        .write(person, |writing, center, person| {
            Box::pin(make_in(writing, center, *person))
        })
        .await
}

async fn make_in(writing: &Writing, center: &Center, id: PersonId) -> Result<(), CenterFault> {
    let now = center.now();
    let held = store::news::held_for(writing, id, MOST_HELD).await?;
    if held.is_empty() {
        return Ok(());
    }
    let person = store::person::by_id(writing, id).await?;
    let Some(person) = person.filter(|person| person.erased_at.is_none()) else {
        return Ok(store::news::erase_of(writing, id).await?);
    };
    let chosen = Chosen::of(writing, id).await?;
    if !works_today(writing, center, &person, now).await? {
        return ask_for_digest(writing, center, &person, chosen.hour, now).await;
    }
    store::news::let_go(writing, &held).await?;
    if held.len() as u64 == MOST_HELD {
        ask_for_digest(writing, center, &person, chosen.hour, now).await?;
    }
    let mut news = told_once(&held);
    // What was held before its reader chose not to be told of it.
    news.retain(|letter| {
        let kind = letter.news();
        kind.is_some_and(|kind| chosen.ways.of(kind) != Way::Never)
    });
    if news.is_empty() {
        return Ok(());
    }
    let more = news.len().saturating_sub(MOST_NEWS);
    news.truncate(MOST_NEWS);
    let stop = Secret::draw(center);
    store::news::add_link(writing, stop.hash(), id, now).await?;
    let digest = Letter::Digest {
        news,
        more,
        stop: stop.reveal().to_owned(),
    };
    letter::post(writing, center, id, digest, now).await
}

/// The letters, each once however often it was held. What an older program held and this one cannot
/// read stands on the pages as well.
fn told_once(held: &[HeldNews]) -> Vec<Letter> {
    let mut seen: Vec<&serde_json::Value> = Vec::new();
    let mut news = Vec::new();
    for one in held {
        if seen.contains(&&one.letter.0) {
            continue;
        }
        seen.push(&one.letter.0);
        match serde_json::from_value(one.letter.0.clone()) {
            Ok(letter) => news.push(letter),
            Err(fault) => tracing::error!(news = %one.id, %fault, "held news cannot be read"),
        }
    }
    news
}

/// Whether the day it is for the person is one of its working days: a Specialist's by the desk, a
/// customer's by any of its organisations, anybody else's from Monday to Friday.
async fn works_today(
    reading: &Reading,
    center: &Center,
    person: &Person,
    now: Timestamp,
) -> Result<bool, CenterFault> {
    let today = now.to_zoned(zone_of(person)).date();
    match person.kind.0 {
        PersonKind::Center => {
            let Some(desk) = store::specialist::by_id(reading, person.id.0).await? else {
                return Ok(is_weekday(today));
            };
            if store::absence::is_away(reading, person.id.0, now).await? {
                return Ok(false);
            }
            Ok(is_worked(
                &calendar::of_specialist(center, person, &desk)?,
                today,
            ))
        }
        PersonKind::Customer => {
            let held = store::membership::of_person(reading, person.id.0).await?;
            let held = held.into_iter();
            let mut active = held.filter(|(held, _)| held.state.0 == MembershipState::Active);
            let Some((_, first)) = active.next() else {
                return Ok(is_weekday(today));
            };
            let rest = active.map(|(_, tenant)| tenant);
            for tenant in std::iter::once(first).chain(rest) {
                if is_worked(&calendar::of_tenant(center, &tenant)?, today) {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        PersonKind::Partner => Ok(is_weekday(today)),
    }
}

fn is_worked(calendar: &Calendar, day: Date) -> bool {
    if calendar.is_never_open() {
        is_weekday(day)
    } else {
        calendar.is_working_day(day)
    }
}

fn is_weekday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
