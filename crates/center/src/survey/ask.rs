//! Asking: each person once at each milestone, and none more often than the process allows.

use std::collections::BTreeSet;

use process::identity::{EngagementId, JobId, PersonId, SurveyId};
use process::permission::{Action, WorkerAct};
use process::state::SurveyState;
use process::survey::{Milestone, OPEN_FOR, put_off_until};
use serde::{Deserialize, Serialize};
use store::engagement::Engagement;
use store::outbox::{self, Ask};
use store::survey::{ReachedMilestone, Survey};
use store::{Id, Instant, Word, Writing};

use crate::deed::{self, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, sign_in};

/// The kind of the outbox's jobs that ask.
pub(crate) const JOB: &str = "ask-survey";

/// A milestone of an engagement whose people are to be asked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Reached {
    engagement: EngagementId,
    milestone: Milestone,
    /// Only this one, who could not be asked when it was reached.
    #[serde(default)]
    person: Option<PersonId>,
}

impl Reached {
    /// One job waits for each of them at most.
    fn subject(&self) -> String {
        let person = self.person.map(|person| format!(" {person}"));
        let person = person.unwrap_or_default();
        format!("{} {}{person}", self.engagement, self.milestone)
    }
}

/// Notes that an engagement has reached a milestone, in the transaction of the act that reached it. The
/// first time it has people asked. Where no Specialist guides there is no help to ask about.
pub(crate) async fn reached(
    writing: &Writing,
    center: &Center,
    engagement: &Engagement,
    milestone: Milestone,
) -> Result<(), CenterFault> {
    if engagement.lead_id.is_none() {
        return Ok(());
    }
    let row = ReachedMilestone {
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        milestone: Word(milestone),
        reached_at: Instant(center.now()),
    };
    if !store::survey::reach(writing, row).await? {
        return Ok(());
    }
    let reached = Reached {
        engagement: engagement.id.0,
        milestone,
        person: None,
    };
    ask_at(writing, center, reached, center.now()).await
}

async fn ask_at(
    writing: &Writing,
    center: &Center,
    reached: Reached,
    run_at: jiff::Timestamp,
) -> Result<(), CenterFault> {
    let now = center.now();
    let subject = reached.subject();
    let ask = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: JOB,
        subject: &subject,
        run_at,
        at: now,
    };
    Ok(outbox::ask(writing, ask, &reached).await?)
}

/// Asks whoever may answer for the tenant now, save those who were asked at this milestone already; who
/// was asked anything too short a time ago is asked later.
///
/// # Errors
/// The database failed.
pub(crate) async fn ask(
    center: &Center,
    act: &WorkerAct,
    reached: Reached,
) -> Result<(), CenterFault> {
    act.permit(Action::AskSurvey)?;
    center
        .write((act.clone(), reached), |writing, center, (act, reached)| {
            Box::pin(ask_in(writing, center, act, *reached))
        })
        .await
}

async fn ask_in(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    reached: Reached,
) -> Result<(), CenterFault> {
    let now = center.now();
    let found = store::engagement::by_id(writing, reached.engagement).await?;
    let Some(engagement) = found else {
        return Ok(());
    };
    if !reached.milestone.is_asked(engagement.ended_at.is_some()) {
        return Ok(());
    }
    let before = store::survey::of_engagement(writing, reached.engagement).await?;
    let before: BTreeSet<PersonId> = before
        .iter()
        .filter(|asked| asked.milestone.0 == reached.milestone)
        .map(|asked| asked.person_id.0)
        .collect();
    let tenant = engagement.tenant_id.0;
    let members = store::membership::of_tenant(writing, tenant).await?;
    let people = members.iter().map(|held| held.person_id.0);
    for person in people.filter(|person| {
        !before.contains(person) && reached.person.is_none_or(|only| only == *person)
    }) {
        let within = sign_in::act_within(writing, center, (tenant, person)).await?;
        if within.is_none_or(|within| within.permit(Action::AnswerSurvey).is_err()) {
            continue;
        }
        let last = store::survey::last_asked(writing, person).await?;
        if let Some(free) = put_off_until(last, now) {
            let later = Reached {
                person: Some(person),
                ..reached
            };
            ask_at(writing, center, later, free).await?;
            continue;
        }
        enter(
            writing,
            center,
            act,
            (&engagement, reached.milestone),
            person,
        )
        .await?;
    }
    Ok(())
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    (engagement, milestone): (&Engagement, Milestone),
    person: PersonId,
) -> Result<(), CenterFault> {
    let now = center.now();
    let id = SurveyId(center.chance().uuid(now));
    let row = Survey {
        id: Id(id),
        tenant_id: engagement.tenant_id,
        engagement_id: engagement.id,
        milestone: Word(milestone),
        person_id: Id(person),
        state: Word(SurveyState::Asked),
        asked_at: Instant(now),
        open_until: Instant(now + OPEN_FOR),
        score: None,
        comment: None,
        answered_at: None,
        put_away_at: None,
        version: 1,
    };
    store::survey::add(writing, row).await?;
    letter::send(
        writing,
        center,
        person,
        Letter::SurveyAsked { survey: id },
        now,
    )
    .await?;
    let done = Done {
        action: Action::AskSurvey,
        tenant: Some(engagement.tenant_id.0),
        subject_kind: "survey",
        subject: id.0,
        engagement: Some(engagement.id.0),
        at: now,
    };
    deed::enter(writing, act, done, &(milestone, person)).await
}
