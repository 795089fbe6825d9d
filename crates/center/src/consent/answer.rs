//! Answering one request that waits for consent: let it go on, or refuse it with a reason.

use process::identity::{PartnerId, Reference};
use process::permission::{Action, CustomerAct};
use process::state::RequestState;
use store::request::Request;
use store::{Instant, Word, Writing};

use super::hold::{is_paused, lets_go_on};
use super::settle::{may_be_asked_for, release};
use crate::deed::{self, Done};
use crate::letter::{self, Letter, people_of};
use crate::request::Answers;
use crate::{Center, CenterFault, Conflict, Prose, request};

/// What an admin says to a request that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It goes on, within the consent that covers it.
    LetGoOn,
    /// It is withdrawn, for this reason.
    Refuse(Prose),
}

const REASON_LIMIT: usize = 500;

impl Answer {
    /// Reads the refusal of a form.
    ///
    /// # Errors
    /// There is no reason, or it is too long.
    pub fn refuse(reason: &str) -> Result<Self, CenterFault> {
        let reason = Prose::parse("reason", reason, REASON_LIMIT)
            .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
        Ok(Self::Refuse(reason))
    }
}

/// Answers a request that waits for consent.
///
/// # Errors
/// It does not wait, the Center has paused the partner, another request of the tenant is under way, a
/// service of it is in a plan already, or the database failed.
pub async fn answer_request(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
    answer: Answer,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageConsent)?;
    center
        .write(
            (act.clone(), reference.clone(), answer),
            |writing, center, (act, reference, answer)| {
                Box::pin(answer_in(writing, center, act, reference, answer))
            },
        )
        .await
}

async fn answer_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
    answer: &Answer,
) -> Result<(), CenterFault> {
    let now = center.now();
    let before = request::of_act(writing, &act.clone().into(), reference).await?;
    let partner = before.partner_id.ok_or(CenterFault::NotFound)?.0;
    if before.state.0 != RequestState::AwaitingConsent {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    match answer {
        Answer::LetGoOn => {
            covered(writing, center, (&before, partner)).await?;
            let answers = Answers::stored(&before.answers)?;
            request::facts_let_stand(writing, act, &answers, now).await?;
            may_be_asked_for(writing, center, &before).await?;
            if !release(writing, center, &before).await? {
                return Err(CenterFault::Conflict(Conflict::RequestUnderWay));
            }
        }
        Answer::Refuse(reason) => {
            let withdrawn = Request {
                state: Word(RequestState::Withdrawn),
                refusal: Some(reason.as_str().to_owned()),
                tracking_hash: None,
                changed_at: Instant(now),
                ended_at: Some(Instant(now)),
                ..before.clone()
            };
            store::request::change(writing, &before, withdrawn).await?;
            let letter = Letter::ConsentRefused {
                request: before.id.0,
            };
            let people = people_of(writing, partner).await?;
            letter::send_all(writing, center, people, &letter, now).await?;
        }
    }
    let done = Done {
        action: Action::ManageConsent,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: before.id.0.0,
        engagement: None,
        at: now,
    };
    let content = match answer {
        Answer::LetGoOn => ("goes on", None),
        Answer::Refuse(reason) => ("refused", Some(reason)),
    };
    deed::enter(writing, act, done, &content).await
}

/// A request goes on only within a consent that holds: it says for how long the partner may follow.
async fn covered(
    writing: &Writing,
    center: &Center,
    (request, partner): (&Request, PartnerId),
) -> Result<(), CenterFault> {
    if is_paused(writing, partner).await? {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if lets_go_on(writing, center, request).await? {
        Ok(())
    } else {
        Err(CenterFault::field("answer", "error-consent-first"))
    }
}
