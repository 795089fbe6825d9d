//! Answering one request that waits for consent: let it go on, or refuse it with a reason.

use process::identity::Reference;
use process::permission::{Action, CustomerAct};
use process::state::RequestState;
use store::request::Request;
use store::{Id, Instant, Word, Writing};

use super::hold::{is_paused, lets_go_on};
use super::settle::{may_be_asked_for, release};
use crate::deed::{self, Done};
use crate::letter::{self, Letter, people_of};
use crate::request::Answers;
use crate::{Center, CenterFault, Conflict, Prose, request};

/// What an admin says to a request that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It goes on: within the consent that covers it, or by itself where none does. What is allowed by
    /// itself opens this one request, and ends with it.
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

/// Answers a request that waits for consent. What is allowed while another request of the tenant is
/// under way goes on by itself after that one.
///
/// # Errors
/// It does not wait, the Center has paused the partner, a service of it is in a plan already, or the
/// database failed.
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
    let content = match answer {
        Answer::LetGoOn => {
            if is_paused(writing, partner).await? {
                return Err(CenterFault::Conflict(Conflict::State));
            }
            may_be_asked_for(writing, center, &before).await?;
            let is_covered = lets_go_on(writing, center, &before).await?;
            let allowed = if is_covered {
                before.clone()
            } else {
                let allowed = Request {
                    allowed_at: Some(Instant(now)),
                    allowed_by: Some(Id(act.person())),
                    ..before.clone()
                };
                store::request::change(writing, &before, allowed).await?
            };
            let answers = Answers::stored(&before.answers)?;
            request::facts_let_stand(writing, act, &answers, now).await?;
            match (release(writing, center, &allowed).await?, is_covered) {
                (true, _) => ("goes on", None),
                (false, false) => ("allowed", None),
                // It was allowed before, and waits for another request still.
                (false, true) => return Ok(()),
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
            ("refused", Some(reason))
        }
    };
    let done = Done {
        action: Action::ManageConsent,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: before.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &content).await
}
