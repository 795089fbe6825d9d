//! Where a meeting takes place: its Specialist names the address to join by, of one meeting, and if
//! wished of all that are booked from then on.

use std::net::Ipv4Addr;

use jiff::{SignedDuration, Timestamp};
use process::identity::MeetingId;
use process::permission::{Action, SpecialistAct};
use process::state::MeetingState;
use store::meeting::Meeting;
use store::{Instant, Writing};
use url::{Host, Url};

use super::{enter_as, tell};
use crate::deed::{self, Done};
use crate::letter::Letter;
use crate::text::hash;
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue, allowance};

/// Addresses of meetings carry tokens, but no longer ones.
const LIMIT: usize = 1000;

/// How often it may be said anew in [`WINDOW`] where one meeting takes place: each time, everybody in it
/// gets a mail.
const MOST: u64 = 6;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// Ends of names that mean something only inside of a network.
const INSIDE: [&str; 5] = ["localhost", "local", "internal", "home.arpa", "localdomain"];

/// Reads an address to join by; none where nothing was typed. Calendars and mails open it at one
/// press, so it is https, nobody's name or password stands in it, and its host is one that everybody
/// reaches: inside of a network the same address would be another thing on each side.
fn read(text: &str) -> Result<Option<String>, FieldFault> {
    let wrong = |message| FieldFault::new("join_link", message);
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(text).map_err(|_| wrong("error-join-link"))?;
    let is_bare = url.username().is_empty() && url.password().is_none();
    let fits =
        url.scheme() == "https" && url.host().is_some_and(|host| is_reached(&host)) && is_bare;
    if !fits {
        return Err(wrong("error-join-link"));
    }
    // As it is kept: a letter of another script takes up to nine characters of an address.
    if url.as_str().len() > LIMIT {
        let most = i64::try_from(LIMIT).unwrap_or(i64::MAX);
        return Err(wrong("error-too-long").naming("most", FieldValue::Number(most)));
    }
    Ok(Some(url.into()))
}

/// Whether everybody reaches this host, wherever they are.
fn is_reached(host: &Host<&str>) -> bool {
    match *host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            let is_inside = |end: &&str| {
                let before = name.strip_suffix(*end);
                before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
            };
            name.contains('.') && !INSIDE.iter().any(is_inside)
        }
        Host::Ipv4(address) => is_reached_v4(address),
        Host::Ipv6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_reached_v4(address),
            None => {
                !(address.is_loopback()
                    || address.is_unspecified()
                    || address.is_unique_local()
                    || address.is_unicast_link_local()
                    || address.is_multicast())
            }
        },
    }
}

fn is_reached_v4(address: Ipv4Addr) -> bool {
    // 100.64.0.0/10 is shared inside of a provider's network (RFC 6598).
    let [first, second, ..] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    !(is_shared
        || first == 0
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast())
}

/// The host of an address to join by, for people to see before they press.
#[must_use]
pub fn host_of(link: &str) -> Option<String> {
    let url = Url::parse(link).ok()?;
    url.host_str().map(str::to_owned)
}

/// Says where a meeting takes place that is not over, or that it is said no longer; `keeps`: so do
/// those that are booked from now on. Both people are told. Saying the same again changes nothing.
///
/// # Errors
/// It is no https address (a fault of the field `join_link`), the meeting is not this Specialist's, is
/// over or called off ([`Conflict::State`]), it was said anew too often
/// ([`CenterFault::TooOften`]), or the database failed.
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
    let said = hash(&[b"place of a meeting", meeting.0.as_bytes()]);
    if !allowance::take(writing, center, said, (MOST, WINDOW)).await? {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
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
            "https://localhost/4hq2",
            "https://meet.localhost",
            "https://intranet/4hq2",
            "https://meet.local.",
            "https://127.0.0.1",
            "https://0x7f.1",
            "https://10.1.2.3/4hq2",
            "https://192.168.0.1",
            "https://169.254.169.254",
            "https://100.64.0.1",
            "https://[::1]/4hq2",
            "https://[fd00::1]",
            "https://[::ffff:10.0.0.1]",
        ] {
            let refused = read(typed).unwrap_err();
            assert_eq!(
                (refused.field, refused.message),
                ("join_link", "error-join-link")
            );
        }
        let long = format!("https://meet.example/{}", "x".repeat(super::LIMIT));
        assert_eq!(read(&long).unwrap_err().message, "error-too-long");
        // What is kept is longer than what is typed: each of these letters takes nine characters.
        let typed = format!("https://meet.example/{}", "회".repeat(super::LIMIT / 9));
        assert!(typed.len() < super::LIMIT);
        assert_eq!(read(&typed).unwrap_err().message, "error-too-long");
        let public = "https://meet.example.org/4hq2";
        assert_eq!(read(public), Ok(Some(public.to_owned())));
        assert_eq!(super::host_of(public).as_deref(), Some("meet.example.org"));
    }
}
