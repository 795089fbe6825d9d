//! What somebody has chosen about news, and choosing it: the person itself, on the own account.

use process::identity::PersonId;
use process::news::{DigestHour, NewsKind, Way, Ways};
use process::permission::Action;
use serde::Serialize;
use store::person::PersonKind;
use store::person_preference::{self, PersonPreference};
use store::{Document, Id, Instant, Reading, Writing, outbox};

use super::{DIGEST_JOB, ask_for_digest, digest_subject};
use crate::deed::{self, Done, Oneself};
use crate::sign_in::{SignedIn, oneself};
use crate::{Center, CenterFault, Conflict, FieldFault};

/// What somebody has chosen; whoever has chosen nothing is told of everything in the digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// How each kind of news is told.
    pub ways: Ways,
    /// At which hour of the person's own day the digest is sent.
    pub hour: DigestHour,
    /// Grows with every change; 0 while nothing was chosen.
    pub version: i64,
}

impl Chosen {
    pub(super) async fn of(reading: &Reading, person: PersonId) -> Result<Self, CenterFault> {
        let row = person_preference::of(reading, person).await?;
        Ok(Self::read(row.as_ref()))
    }

    pub(super) fn read(row: Option<&PersonPreference>) -> Self {
        let hour = row.and_then(|row| u8::try_from(row.digest_hour).ok()?.try_into().ok());
        Self {
            ways: row.map(|row| row.ways.0.clone()).unwrap_or_default(),
            hour: hour.unwrap_or(DigestHour::DEFAULT),
            version: row.map_or(0, |row| row.version),
        }
    }
}

/// What was typed: the words of the ways by the kinds of news, and the hour. What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenTyped {
    /// How each of these kinds is to be told: `at_once`, `digest`, `never`.
    pub ways: Vec<(NewsKind, String)>,
    /// `0` to `23`.
    pub hour: Option<String>,
}

/// The ways that were typed, and the hour if one was.
type Read = (Vec<(NewsKind, Way)>, Option<DigestHour>);

impl ChosenTyped {
    fn read(&self) -> Result<Read, CenterFault> {
        let mut faults = Vec::new();
        let mut ways = Vec::new();
        for (kind, text) in &self.ways {
            match text.parse() {
                Ok(way) => ways.push((*kind, way)),
                Err(_) => faults.push(FieldFault::new(kind.as_str(), "error-unknown-choice")),
            }
        }
        let hour = self.hour.as_deref().map(str::parse).transpose();
        let hour = hour.unwrap_or_else(|_| {
            faults.push(FieldFault::new("digest_hour", "error-unknown-choice"));
            None
        });
        if faults.is_empty() {
            Ok((ways, hour))
        } else {
            Err(CenterFault::Invalid(faults))
        }
    }
}

/// The kinds of news that this person can be told of. Managers and operators are mailed only what
/// awaits an act of theirs.
#[must_use]
pub fn kinds_for(signed_in: &SignedIn) -> &'static [NewsKind] {
    kinds_of(signed_in.side(), signed_in.specialist().is_ok())
}

pub(super) fn kinds_of(side: PersonKind, is_specialist: bool) -> &'static [NewsKind] {
    match side {
        PersonKind::Customer => &[
            NewsKind::Guidance,
            NewsKind::Review,
            NewsKind::Course,
            NewsKind::Survey,
        ],
        PersonKind::Center if is_specialist => {
            &[NewsKind::Words, NewsKind::Review, NewsKind::Course]
        }
        PersonKind::Center => &[],
        PersonKind::Partner => &[NewsKind::Partner],
    }
}

/// What the person has chosen.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn chosen(center: &Center, signed_in: &SignedIn) -> Result<Chosen, CenterFault> {
    let oneself = oneself(signed_in)?;
    let reading = center.store().read().await?;
    Chosen::of(&reading, oneself.0).await
}

/// Chooses. A version names what was seen before; none takes whatever is there. Choosing the same
/// again changes nothing.
///
/// # Errors
/// What was typed cannot be taken, somebody else changed it first, or the database failed.
pub async fn choose(
    center: &Center,
    signed_in: &SignedIn,
    typed: &ChosenTyped,
    seen: Option<i64>,
) -> Result<Chosen, CenterFault> {
    let oneself = oneself(signed_in)?;
    let (ways, hour) = typed.read()?;
    let state = (oneself, ways, hour, seen);
    center
        .write(state, |writing, center, (oneself, ways, hour, seen)| {
            Box::pin(async move {
                let before = Chosen::of(writing, oneself.0).await?;
                if seen.is_some_and(|seen| seen != before.version) {
                    return Err(CenterFault::Conflict(Conflict::Changed));
                }
                let told = |told: Ways, (kind, way): &(NewsKind, Way)| told.with(*kind, *way);
                let ways = ways.iter().fold(before.ways.clone(), told);
                let hour = hour.unwrap_or(before.hour);
                put(writing, center, oneself, (ways, hour)).await
            })
        })
        .await
}

/// What is entered in the chain of what was chosen: no name, only words of ours.
#[derive(Serialize)]
struct Entered<'a> {
    ways: &'a Ways,
    digest_hour: DigestHour,
}

async fn put(
    writing: &Writing,
    center: &Center,
    oneself: &Oneself,
    (ways, hour): (Ways, DigestHour),
) -> Result<Chosen, CenterFault> {
    let now = center.now();
    let person = oneself.0;
    let row = person_preference::of(writing, person).await?;
    let before = Chosen::read(row.as_ref());
    if (&before.ways, before.hour) == (&ways, hour) {
        return Ok(before);
    }
    keep(writing, row.as_ref(), person, (&ways, hour), Instant(now)).await?;
    if before.hour != hour {
        ask_anew(writing, center, person, hour).await?;
    }
    let entered = Entered {
        ways: &ways,
        digest_hour: hour,
    };
    let done = Done {
        action: Action::ManageOwnAccount,
        tenant: None,
        subject_kind: "person",
        subject: person.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, oneself, done, &("news", entered)).await?;
    Chosen::of(writing, person).await
}

/// Keeps what a person has chosen, for the first time or instead of what it chose before.
pub(super) async fn keep(
    writing: &Writing,
    before: Option<&PersonPreference>,
    person: PersonId,
    (ways, hour): (&Ways, DigestHour),
    at: Instant,
) -> Result<(), CenterFault> {
    let after = PersonPreference {
        person_id: Id(person),
        ways: Document(ways.clone()),
        digest_hour: i64::from(hour.number()),
        changed_at: at,
        version: 1,
    };
    match before {
        Some(before) => Ok(person_preference::change(writing, before, after).await?),
        None => Ok(person_preference::add(writing, after).await?),
    }
}

/// A digest that waits at the old hour waits at the new one.
async fn ask_anew(
    writing: &Writing,
    center: &Center,
    person: PersonId,
    hour: DigestHour,
) -> Result<(), CenterFault> {
    if !outbox::withdraw(writing, DIGEST_JOB, &digest_subject(person)).await? {
        return Ok(());
    }
    let Some(person) = store::person::by_id(writing, person).await? else {
        return Ok(());
    };
    ask_for_digest(writing, center, &person, hour, center.now()).await
}
