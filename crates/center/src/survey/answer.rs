//! Answering, changing the answer, and putting the question away: by nobody but the person asked.

use process::identity::SurveyId;
use process::permission::{Action, TenantAct};
use process::state::SurveyState;
use process::survey::Score;
use serde::Serialize;
use store::survey::Survey;
use store::{Instant, Word, Writing};

use super::COMMENT_LIMIT;
use super::look::{is_open, own};
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, FieldFault, Prose, sign_in};

/// An answer as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed<'a> {
    /// `1` to `5`.
    pub score: &'a str,
    /// None leaves what was said before, an empty one takes it back.
    pub comment: Option<&'a str>,
}

/// An answer that was read.
#[derive(Clone, Serialize)]
struct Read {
    score: Score,
    comment: Comment,
}

/// What is said beside the score.
#[derive(Clone, Serialize)]
enum Comment {
    /// What was said before, if anything was.
    AsBefore,
    /// This, or nothing any more.
    Now(Option<Prose>),
}

impl Typed<'_> {
    fn read(self) -> Result<Read, CenterFault> {
        let mut faults = Vec::new();
        let score = self.score.parse::<Score>();
        if score.is_err() {
            faults.push(FieldFault::new("score", "survey-score-wanted"));
        }
        let comment = match self.comment {
            None => Comment::AsBefore,
            Some(text) if text.trim().is_empty() => Comment::Now(None),
            Some(text) => Comment::Now(
                Prose::parse("comment", text, COMMENT_LIMIT)
                    .map_err(|fault| faults.push(fault))
                    .ok(),
            ),
        };
        match score {
            Ok(score) if faults.is_empty() => Ok(Read { score, comment }),
            _ => Err(CenterFault::Invalid(faults)),
        }
    }
}

/// Answers, or changes what was answered. The same answer again changes nothing.
///
/// # Errors
/// It is no answer, the person was not asked this in this tenant, its time is over
/// ([`Conflict::State`]), or the database failed.
pub async fn answer(
    center: &Center,
    act: &TenantAct,
    id: SurveyId,
    typed: Typed<'_>,
) -> Result<(), CenterFault> {
    act.permit(Action::AnswerSurvey)?;
    let read = typed.read()?;
    center
        .write(
            (act.clone(), id, read),
            |writing, center, (act, id, read)| Box::pin(answer_in(writing, center, act, *id, read)),
        )
        .await
}

async fn answer_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    id: SurveyId,
    read: &Read,
) -> Result<(), CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::AnswerSurvey).await?;
    let before = own(writing, act, id).await?;
    if !is_open(&before, now) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let comment = match &read.comment {
        Comment::Now(said) => said.as_ref().map(|text| text.as_str().to_owned()),
        Comment::AsBefore => before.comment.clone(),
    };
    if before.given() == Some(read.score) && before.comment == comment {
        return Ok(());
    }
    let after = Survey {
        state: Word(SurveyState::Answered),
        score: Some(i64::from(read.score.number())),
        comment,
        answered_at: Some(Instant(now)),
        ..before.clone()
    };
    store::survey::change(writing, &before, after).await?;
    enter(writing, center, act, &before, read).await
}

/// Puts it away for this person; an answer is still taken. Twice changes nothing.
///
/// # Errors
/// The person was not asked this in this tenant, or the database failed.
pub async fn put_away(center: &Center, act: &TenantAct, id: SurveyId) -> Result<(), CenterFault> {
    act.permit(Action::AnswerSurvey)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let act = &sign_in::still_may(writing, center, act, Action::AnswerSurvey).await?;
                let before = own(writing, act, *id).await?;
                if before.put_away_at.is_some() || before.state.0 == SurveyState::Answered {
                    return Ok(());
                }
                let after = Survey {
                    put_away_at: Some(Instant(center.now())),
                    ..before.clone()
                };
                store::survey::change(writing, &before, after).await?;
                enter(writing, center, act, &before, &"put_away").await
            })
        })
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    survey: &Survey,
    said: &(impl Serialize + Sync),
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::AnswerSurvey,
        tenant: Some(survey.tenant_id.0),
        subject_kind: "survey",
        subject: survey.id.0.0,
        engagement: Some(survey.engagement_id.0),
        at: center.now(),
    };
    deed::enter(writing, act, done, said).await
}
