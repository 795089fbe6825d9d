//! Entering a deed in the audit chain, the same way everywhere: who, in which capacity, what.

use jiff::Timestamp;
use process::identity::{EngagementId, PersonId, TenantId};
use process::permission::{
    Action, Actor, CustomerAct, DigestAct, ManagerAct, NewcomerAct, OnBehalfAct, OperatorAct,
    PartnerAct, RepresentativeAct, SpecialistAct, StaffAct, TenantAct, VisitorAct, WorkerAct,
};
use process::stall::MOVES;
use serde::Serialize;
use store::Writing;
use store::audit::{self, Deed};
use uuid::Uuid;

use crate::CenterFault;

/// Somebody whose deeds are entered.
pub(crate) trait Doer: Sync {
    /// In which capacity.
    fn capacity(&self) -> Actor;
    /// Who, if a person.
    fn who(&self) -> Option<PersonId>;
}

macro_rules! doers {
    ($($act:ty),+ $(,)?) => {$(
        impl Doer for $act {
            fn capacity(&self) -> Actor {
                self.actor()
            }
            fn who(&self) -> Option<PersonId> {
                Some(self.person())
            }
        }
    )+};
}

doers!(
    CustomerAct,
    RepresentativeAct,
    OnBehalfAct,
    TenantAct,
    PartnerAct,
    SpecialistAct,
    ManagerAct,
    StaffAct,
    OperatorAct,
    NewcomerAct,
    DigestAct
);

impl Doer for WorkerAct {
    fn capacity(&self) -> Actor {
        self.actor()
    }
    fn who(&self) -> Option<PersonId> {
        None
    }
}

/// A visitor who has just been recognised as this person, by code or by the demo's one click.
pub(crate) struct Recognised<'act>(pub(crate) &'act VisitorAct, pub(crate) PersonId);

impl Doer for Recognised<'_> {
    fn capacity(&self) -> Actor {
        self.0.actor()
    }
    fn who(&self) -> Option<PersonId> {
        Some(self.1)
    }
}

/// A signed-in person managing the own account, in whatever capacity else.
pub(crate) struct Oneself(pub(crate) PersonId, pub(crate) Actor);

impl Doer for Oneself {
    fn capacity(&self) -> Actor {
        self.1
    }
    fn who(&self) -> Option<PersonId> {
        Some(self.0)
    }
}

/// What the deed was done to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Done {
    pub(crate) action: Action,
    /// None for the Center's own chain.
    pub(crate) tenant: Option<TenantId>,
    pub(crate) subject_kind: &'static str,
    pub(crate) subject: Uuid,
    pub(crate) engagement: Option<EngagementId>,
    pub(crate) at: Timestamp,
}

/// The action under which it stands in the chain that a move put a stalled engagement under way
/// again; the mover is its actor.
const GOES_ON: &str = "engagement_goes_on";

/// Enters many deeds of one doer at once, each with the hash of what was said or set; none of them a
/// move in an engagement.
pub(crate) async fn enter_many(
    writing: &Writing,
    doer: &impl Doer,
    done: Vec<(Done, Vec<u8>)>,
) -> Result<(), CenterFault> {
    let deeds = done.into_iter();
    let deeds = deeds.map(|(done, content)| (deed(doer, done), content));
    Ok(audit::enter_many(writing, deeds.collect()).await?)
}

fn deed(doer: &impl Doer, done: Done) -> Deed<'static> {
    Deed {
        tenant: done.tenant,
        actor_kind: doer.capacity().as_str(),
        actor: doer.who(),
        action: done.action.as_str(),
        subject_kind: done.subject_kind,
        subject: Some(done.subject),
        engagement: done.engagement,
        at: done.at,
    }
}

/// Enters the deed; of `content` only the hash is kept. A move in a stalled engagement puts it under
/// way again.
pub(crate) async fn enter(
    writing: &Writing,
    doer: &impl Doer,
    done: Done,
    content: &(impl Serialize + Sync),
) -> Result<(), CenterFault> {
    let deed = deed(doer, done);
    audit::enter(writing, deed.clone(), content).await?;
    let Some(engagement) = done.engagement.filter(|_| MOVES.contains(&done.action)) else {
        return Ok(());
    };
    if store::engagement::go_on(writing, engagement).await? {
        let goes_on = Deed {
            action: GOES_ON,
            subject_kind: "engagement",
            subject: Some(engagement.0),
            ..deed
        };
        audit::enter(writing, goes_on, &done.action).await?;
    }
    Ok(())
}
