//! Noting that a Specialist is away, and taking back what was noted by mistake. Routing sees it at
//! its next decision; an offer that would run out meanwhile is handed on, and customers with a meeting
//! in that time are asked to choose another.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::identity::PersonId;
use process::permission::{Action, ManagerAct};
use store::absence::Absence;
use store::{Id, Instant, Writing};
use uuid::Uuid;

use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, FieldDay, FieldFault, routing};

/// An absence as it came from the form: whole days of the person's own place.
#[derive(Clone, Debug, Default)]
pub struct AbsenceTyped {
    /// The first day away, `2026-10-06`.
    pub from: String,
    /// The day of being back.
    pub back: String,
}

/// Notes an absence. The same key notes it once, however often it is sent.
///
/// # Errors
/// The days cannot be taken, there is no such Specialist, or the database failed.
pub async fn note_absence(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
    typed: &AbsenceTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::NoteAbsence)?;
    let ask = key.ask(
        act.person(),
        "note_absence",
        &(person, &typed.from, &typed.back),
    )?;
    let state = (act.clone(), person, typed.clone(), ask);
    center
        .write(state, |writing, center, (act, person, typed, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                let id = note_in(writing, center, *person, typed).await?;
                enter(writing, center, act, id, "noted").await?;
                once::keep(writing, ask, &(), center.now()).await
            })
        })
        .await
}

async fn note_in(
    writing: &Writing,
    center: &Center,
    person: PersonId,
    typed: &AbsenceTyped,
) -> Result<Uuid, CenterFault> {
    let now = center.now();
    store::specialist::by_id(writing, person)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let zone = store::person::by_id(writing, person)
        .await?
        .and_then(|person| TimeZone::get(&person.zone).ok())
        .unwrap_or(TimeZone::UTC);
    let (from, back) = read(typed, now.to_zoned(zone.clone()).date())?;
    let id = center.chance().uuid(now);
    let absence = Absence {
        id,
        person_id: Id(person),
        starts_at: Instant(first_instant(from, &zone)?),
        ends_at: Instant(first_instant(back, &zone)?),
        created_at: Instant(now),
    };
    clear_the_way(writing, center, &absence).await?;
    store::absence::add(writing, absence).await?;
    Ok(id)
}

/// What the absence stands in the way of: an offer that would run out meanwhile goes to the next
/// Specialist at once, and whoever has a meeting in it is asked to choose another time.
async fn clear_the_way(
    writing: &Writing,
    center: &Center,
    absence: &Absence,
) -> Result<(), CenterFault> {
    let now = center.now();
    let person = absence.person_id.0;
    for offer in store::offer::open_to(writing, person).await? {
        if absence.starts_at < offer.due_at && offer.due_at <= absence.ends_at {
            routing::hand_on(writing, center, &offer).await?;
        }
    }
    let (from, to) = (absence.starts_at.0.max(now), absence.ends_at.0);
    for taken in store::meeting::taken(writing, &[person], from, to, now).await? {
        let meeting = taken.meeting_id.0;
        let Some(booked) = store::meeting::by_id(writing, meeting).await? else {
            continue;
        };
        if taken.held_until.is_none() {
            let letter = Letter::SpecialistAway { meeting };
            letter::send(writing, center, booked.customer_id.0, letter, now).await?;
        }
    }
    Ok(())
}

/// Both days, or everything that is wrong with them.
fn read(typed: &AbsenceTyped, today: Date) -> Result<(Date, Date), CenterFault> {
    let mut faults = Vec::new();
    let from = FieldDay {
        today,
        earliest: None,
    }
    .read("from", &typed.from, "error-away-from");
    let earliest = today.tomorrow().ok();
    let back = FieldDay { today, earliest }.read("back", &typed.back, "error-away-back");
    let mut kept = |day: Result<Date, FieldFault>| day.map_err(|fault| faults.push(fault)).ok();
    let (from, back) = (kept(from), kept(back));
    if let (Some(from), Some(back)) = (from, back)
        && back <= from
        && faults.is_empty()
    {
        faults.push(FieldFault::new("back", "error-time-order"));
    }
    match (from, back) {
        (Some(from), Some(back)) if faults.is_empty() => Ok((from, back)),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

fn first_instant(day: Date, zone: &TimeZone) -> Result<Timestamp, CenterFault> {
    Ok(day
        .to_zoned(zone.clone())
        .map_err(CenterFault::internal)?
        .timestamp())
}

/// Takes back an absence; doing it twice is doing it once.
///
/// # Errors
/// The database failed.
pub async fn take_back_absence(
    center: &Center,
    act: &ManagerAct,
    person: PersonId,
    absence: Uuid,
) -> Result<(), CenterFault> {
    act.permit(Action::NoteAbsence)?;
    let state = (act.clone(), person, absence);
    center
        .write(state, |writing, center, (act, person, absence)| {
            Box::pin(async move {
                if store::absence::remove(writing, *person, *absence).await? {
                    enter(writing, center, act, *absence, "taken back").await?;
                }
                Ok(())
            })
        })
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    absence: Uuid,
    what: &str,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::NoteAbsence,
        tenant: None,
        subject_kind: "absence",
        subject: absence,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &what).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(from: &str, back: &str) -> Vec<(&'static str, &'static str)> {
        let typed = AbsenceTyped {
            from: from.to_owned(),
            back: back.to_owned(),
        };
        match read(&typed, jiff::civil::date(2026, 9, 15)) {
            Ok(_) => Vec::new(),
            Err(CenterFault::Invalid(faults)) => faults
                .into_iter()
                .map(|fault| (fault.field, fault.message))
                .collect(),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn an_absence_ends_after_it_begins_and_not_in_the_past() {
        assert_eq!(messages("2026-09-14", "2026-09-21"), []);
        assert_eq!(
            messages("2026-09-21", "2026-09-21"),
            [("back", "error-time-order")]
        );
        assert_eq!(
            messages("2026-09-01", "2026-09-15"),
            [("back", "error-date-past")]
        );
    }

    #[test]
    fn every_wrong_day_is_named_by_its_field() {
        assert_eq!(
            messages("", "2026-02-30"),
            [("from", "error-away-from"), ("back", "error-date")]
        );
        assert_eq!(
            messages("2026-09-20", "2036-01-01"),
            [("back", "error-date-far")]
        );
        assert_eq!(
            messages("<b>", "tomorrow"),
            [("from", "error-date"), ("back", "error-date")]
        );
    }
}
