//! Where a meeting takes place: its Specialist names the address to join by, of one meeting, and if
//! wished of all that are booked from then on.

use jiff::Timestamp;
use process::identity::MeetingId;
use process::permission::{Action, SpecialistAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Instant, Writing};
use url::Url;

use super::{enter_as, tell};
use crate::deed::{self, Done};
use crate::letter::Letter;
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// Addresses of meetings carry tokens, but no longer ones.
const LIMIT: usize = 1000;

/// Reads an address to join by; none where nothing was typed. Calendars and mails open it at one
/// press, so it is https, and nobody's name or password stands in it.
fn read(text: &str) -> Result<Option<String>, FieldFault> {
    let wrong = |message| FieldFault::new("join_link", message);
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > LIMIT {
        let most = i64::try_from(LIMIT).unwrap_or(i64::MAX);
        return Err(wrong("error-too-long").naming("most", FieldValue::Number(most)));
    }
    let url = Url::parse(text).map_err(|_| wrong("error-join-link"))?;
    let is_bare = url.username().is_empty() && url.password().is_none();
    let fits = url.scheme() == "https" && url.has_host() && is_bare;
    fits.then(|| Some(url.to_string()))
        .ok_or_else(|| wrong("error-join-link"))
}

/// Says where a meeting takes place that is not over, or that it is said no longer; `keeps`: so do
/// those that are booked from now on. Both people are told. Saying the same again changes nothing.
///
/// # Errors
/// It is no https address (a fault of the field `join_link`), the meeting is not this Specialist's, is
/// over or called off ([`Conflict::State`]), or the database failed.
pub async fn place(
    center: &Center,
    act: &SpecialistAct,
    meeting: MeetingId,
    typed: &str,
    keeps: bool,
) -> Result<(), CenterFault> {
    act.permit(Action::PlaceMeeting)?;
    let link = read(typed).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let state = (act.clone(), meeting, link, keeps);
    center
        .write(state, |writing, center, (act, meeting, link, keeps)| {
            Box::pin(place_in(writing, center, act, *meeting, (link, *keeps)))
        })
        .await
}

async fn place_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    meeting: MeetingId,
    (link, keeps): (&Option<String>, bool),
) -> Result<(), CenterFault> {
    let now = center.now();
    let before = store::meeting::with_specialist(writing, act.person(), meeting)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let is_booked = matches!(before.state.0, MeetingState::Booked | MeetingState::Moved);
    if !is_booked || before.ends_at.0 <= now {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if keeps {
        keep_in(writing, act, link.as_deref(), now).await?;
    }
    if before.join_link == *link {
        return Ok(());
    }
    let placed = Meeting {
        join_link: link.clone(),
        sequence: before.sequence + 1,
        changed_at: Instant(now),
        ..before.clone()
    };
    let people = [before.specialist_id.0, before.customer_id.0];
    let placed = store::meeting::change(writing, &before, placed, &people, now).await?;
    enter_as(writing, (act, Action::PlaceMeeting), &placed, "placed", now).await?;
    let letter = Letter::MeetingPlaced {
        meeting: placed.id.0,
        sequence: placed.sequence,
    };
    tell(writing, center, &placed, &letter).await
}

/// Where those meetings of a Specialist take place of which nothing else is said.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn own_place(
    center: &Center,
    act: &SpecialistAct,
) -> Result<Option<String>, CenterFault> {
    act.permit(Action::PlaceMeeting)?;
    let reading = center.store().read().await?;
    let desk = store::specialist::by_id(&reading, act.person()).await?;
    Ok(desk.and_then(|desk| desk.join_link))
}

/// Says where a Specialist's meetings take place that are booked from now on, or that it is said
/// no longer. Those that are booked already stay where they are.
///
/// # Errors
/// It is no https address (a fault of the field `join_link`), or the database failed.
pub async fn keep_place(
    center: &Center,
    act: &SpecialistAct,
    typed: &str,
) -> Result<(), CenterFault> {
    act.permit(Action::PlaceMeeting)?;
    let link = read(typed).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    center
        .write((act.clone(), link), |writing, center, (act, link)| {
            Box::pin(keep_in(writing, act, link.as_deref(), center.now()))
        })
        .await
}

async fn keep_in(
    writing: &Writing,
    act: &SpecialistAct,
    link: Option<&str>,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let person = act.person();
    let desk = store::specialist::by_id(writing, person).await?;
    let desk = desk.ok_or(CenterFault::NotFound)?;
    if desk.join_link.as_deref() == link {
        return Ok(());
    }
    store::specialist::meets_at(writing, person, link.map(str::to_owned)).await?;
    let done = Done {
        action: Action::PlaceMeeting,
        tenant: None,
        subject_kind: "person",
        subject: person.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &("meets_at", link)).await
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn only_https_addresses_are_joined_by() {
        let link = "https://meet.example/4hq2?pwd=a,b";
        assert_eq!(read(&format!(" {link} ")), Ok(Some(link.to_owned())));
        assert_eq!(read("  "), Ok(None));
        for typed in [
            "meet.example/4hq2",
            "http://meet.example/4hq2",
            "javascript:alert(1)",
            "https://",
            "https://sam:secret@meet.example",
            "data:text/html,x",
        ] {
            let refused = read(typed).unwrap_err();
            assert_eq!(
                (refused.field, refused.message),
                ("join_link", "error-join-link")
            );
        }
        let long = format!("https://meet.example/{}", "x".repeat(super::LIMIT));
        assert_eq!(read(&long).unwrap_err().message, "error-too-long");
    }
}
