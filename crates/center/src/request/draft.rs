//! Beginning a draft. A tenant has at most one, and so has each of its partners: whoever comes through
//! a door while it exists goes on with it.

use process::identity::{Reference, RequestId, ServiceName};
use process::permission::{Action, TenantAct};
use process::state::RequestState;
use store::idempotency::Ask;
use store::request::Request;
use store::{Constraint, Document, Id, Instant, StoreFault, Word, Writing};

use super::{Answers, Door, on_behalf};
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::{Center, CenterFault};

/// How often a reference is drawn again when it is in use.
const DRAWS: usize = 5;

/// The reference of the tenant's draft, begun now if there is none.
///
/// # Errors
/// Not permitted, a partner has begun too many lately, or the database failed.
pub async fn begin(
    center: &Center,
    act: &TenantAct,
    door: Door,
    picked: Vec<ServiceName>,
) -> Result<Reference, CenterFault> {
    draw_and_begin(center, act, (door, picked), None).await
}

/// The same for a program: the same key gets the same reference, whatever became of the draft.
///
/// # Errors
/// As [`begin`], or the key was used for something else.
pub async fn begin_once(
    center: &Center,
    act: &TenantAct,
    door: Door,
    picked: Vec<ServiceName>,
    key: &Key,
) -> Result<Reference, CenterFault> {
    let ask = key.ask(
        act.person(),
        "begin_request",
        &(act.tenant(), door, &picked),
    )?;
    draw_and_begin(center, act, (door, picked), Some(ask)).await
}

async fn draw_and_begin(
    center: &Center,
    act: &TenantAct,
    (door, picked): (Door, Vec<ServiceName>),
    ask: Option<Ask>,
) -> Result<Reference, CenterFault> {
    super::permit(act, Action::FileRequest)?;
    for _ in 0..DRAWS {
        let reference = Reference::from_random(center.chance().bytes());
        let state = (act.clone(), door, picked.clone(), reference, ask.clone());
        let begun = center
            .write(
                state,
                |writing, center, (act, door, picked, reference, ask)| {
                    Box::pin(async move {
                        let Some(ask) = ask else {
                            return begin_in(writing, center, act, *door, picked, reference).await;
                        };
                        if let Some(answer) = once::answered(writing, ask).await? {
                            return Ok(answer);
                        }
                        let begun =
                            begin_in(writing, center, act, *door, picked, reference).await?;
                        once::keep(writing, ask, &begun, center.now()).await?;
                        Ok(begun)
                    })
                },
            )
            .await;
        match begun {
            Err(CenterFault::Store(StoreFault::Refused(Constraint::Reference))) => {}
            other => return other,
        }
    }
    Err(CenterFault::internal("no free reference was drawn"))
}

async fn begin_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    door: Door,
    picked: &[ServiceName],
    reference: &Reference,
) -> Result<Reference, CenterFault> {
    let now = center.now();
    let act = &super::present(writing, center, act, Action::FileRequest).await?;
    let partner = match act {
        TenantAct::OnBehalf(act) => Some(act.partner()),
        _ => None,
    };
    if let Some(draft) = store::request::draft(writing, act.tenant(), partner).await? {
        return go_on(writing, center, &draft, picked).await;
    }
    if let TenantAct::OnBehalf(act) = act
        && !on_behalf::may_begin(writing, center, act).await?
    {
        return Err(CenterFault::TooOften(on_behalf::WINDOW.as_secs()));
    }
    let answers = Answers {
        picked: picked.to_vec(),
        ..Answers::default()
    };
    let request = Request {
        id: Id(RequestId(center.chance().uuid(now))),
        tenant_id: Id(act.tenant()),
        reference: Word(reference.clone()),
        state: Word(RequestState::Draft),
        door: door.as_str().to_owned(),
        asked_by: Id(act.person()),
        answers: Document(answers.to_json()?),
        spoken_language: None,
        region: None,
        decision_id: None,
        tracking_hash: None,
        created_at: Instant(now),
        changed_at: Instant(now),
        filed_at: None,
        started_at: None,
        ended_at: None,
        partner_id: partner.map(Id),
        refusal: None,
        allowed_at: None,
        allowed_by: None,
        version: 1,
    };
    let done = Done {
        action: Action::FileRequest,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: request.id.0.0,
        engagement: None,
        at: now,
    };
    store::request::add(writing, request).await?;
    deed::enter(writing, act, done, &"draft").await?;
    Ok(reference.clone())
}

async fn go_on(
    writing: &Writing,
    center: &Center,
    draft: &Request,
    picked: &[ServiceName],
) -> Result<Reference, CenterFault> {
    let mut answers = Answers::stored(&draft.answers)?;
    let new = picked
        .iter()
        .filter(|service| !answers.picked.contains(service))
        .cloned()
        .collect::<Vec<_>>();
    if !new.is_empty() {
        answers.picked.extend(new);
        let after = Request {
            answers: Document(answers.to_json()?),
            changed_at: Instant(center.now()),
            ..draft.clone()
        };
        store::request::change(writing, draft, after).await?;
    }
    Ok(draft.reference.0.clone())
}
