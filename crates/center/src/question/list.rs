//! The questions of an engagement as people of the tenant see them, newest first.

use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId, PersonId, QuestionId, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::state::QuestionState;
use store::guidance::Guidance;
use store::question::Question;
use store::{Edge, Reading};

use crate::queue::{Part, Spot};
use crate::task::{Head, Names, choose, head};
use crate::{Center, CenterFault};

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionLine {
    /// Which.
    pub id: QuestionId,
    /// Where it stands.
    pub state: QuestionState,
    /// The words.
    pub text: String,
    /// By whom.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// What was asked and answered before it was followed up, oldest first.
    pub earlier: Vec<Turn>,
    /// What was answered.
    pub answer: Option<Answer>,
    /// Who closed it, and when.
    pub closed: Option<(String, Timestamp)>,
}

/// What was asked and answered before a question was followed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The words.
    pub text: String,
    /// By whom.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// What was answered.
    pub answer: Option<Answer>,
}

/// An answer, which is an entry of the guidance ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which entry.
    pub id: GuidanceId,
    /// The words.
    pub text: String,
    /// The language they are in.
    pub language: WrittenLanguage,
    /// By whom.
    pub given_by: String,
    /// When.
    pub given_at: Timestamp,
    /// Who of the customer has read it, and when.
    pub acknowledged: Option<(String, Timestamp)>,
}

/// A page of a tenant's questions.
#[derive(Clone, Debug)]
pub struct Questions {
    /// The engagement.
    pub head: Head,
    /// The tenant's other engagements.
    pub others: Vec<Head>,
    /// Whether somebody guides, so that there is somebody to ask.
    pub is_guided: bool,
    /// The questions, newest first.
    pub part: Part<QuestionLine>,
}

/// The questions of an engagement of the tenant, as [`crate::task::list`] chooses it. None: there is
/// no engagement yet.
///
/// # Errors
/// The engagement named does not exist for this tenant, or the database failed.
pub async fn questions(
    center: &Center,
    act: &TenantAct,
    named: Option<EngagementId>,
    spot: Spot,
    language: WrittenLanguage,
) -> Result<Option<Questions>, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let Some(chosen) = choose(&all, named)? else {
        return Ok(None);
    };
    let (rows, has_more) =
        store::question::of_engagement(&reading, chosen.id.0, spot.stretch(), spot.rows()).await?;
    let edge = |row: &Question| Edge {
        at: row.asked_at,
        id: row.id.0.0,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    let others = all.iter().filter(|one| one.id != chosen.id);
    Ok(Some(Questions {
        head: head(center, chosen, language),
        others: others.map(|one| head(center, one, language)).collect(),
        is_guided: chosen.lead_id.is_some() && chosen.ended_at.is_none(),
        part: Part {
            rows: lines(&reading, act.tenant(), rows).await?,
            older,
            newer,
        },
    }))
}

/// Questions of a tenant with their answers and names.
pub(super) async fn lines(
    reading: &Reading,
    tenant: TenantId,
    rows: Vec<Question>,
) -> Result<Vec<QuestionLine>, CenterFault> {
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id.0).collect();
    let turns = store::question::turns_of(reading, tenant, &ids).await?;
    let of_turns = turns.iter().map(|turn| turn.answer_id.0);
    let answers: Vec<GuidanceId> = rows
        .iter()
        .filter_map(|row| row.answer_id.map(|id| id.0))
        .chain(of_turns)
        .collect();
    let answers = store::guidance::by_ids(reading, &answers).await?;
    let mut mentioned: Vec<PersonId> = people(&rows, &answers).collect();
    mentioned.extend(turns.iter().map(|turn| turn.asked_by.0));
    let names = Names::of(reading, mentioned).await?;
    let lines = rows.into_iter().map(|row| {
        let answer = answers.iter().find(|given| Some(given.id) == row.answer_id);
        let behind = turns.iter().filter(|turn| turn.question_id == row.id);
        let earlier = behind.map(|turn| Turn {
            text: turn.text.clone(),
            asked_by: names.name(turn.asked_by.0),
            asked_at: turn.asked_at.0,
            answer: (answers.iter().find(|given| given.id == turn.answer_id))
                .map(|given| answer_of(given, &names)),
        });
        QuestionLine {
            id: row.id.0,
            earlier: earlier.collect(),
            state: row.state.0,
            text: row.text,
            asked_by: names.name(row.asked_by.0),
            asked_at: row.asked_at.0,
            answer: answer.map(|given| answer_of(given, &names)),
            closed: (row.closed_by.zip(row.closed_at))
                .map(|(person, at)| (names.name(person.0), at.0)),
        }
    });
    Ok(lines.collect())
}

fn people(rows: &[Question], answers: &[Guidance]) -> impl Iterator<Item = PersonId> {
    let of_rows = rows
        .iter()
        .flat_map(|row| [Some(row.asked_by), row.closed_by]);
    let of_answers = answers
        .iter()
        .flat_map(|given| [Some(given.given_by), given.acknowledged_by]);
    of_rows.chain(of_answers).flatten().map(|person| person.0)
}

fn answer_of(given: &Guidance, names: &Names) -> Answer {
    Answer {
        id: given.id.0,
        text: given.text.clone().unwrap_or_default(),
        language: given.language.parse().unwrap_or(WrittenLanguage::English),
        given_by: names.name(given.given_by.0),
        given_at: given.given_at.0,
        acknowledged: (given.acknowledged_by.zip(given.acknowledged_at))
            .map(|(person, at)| (names.name(person.0), at.0)),
    }
}
