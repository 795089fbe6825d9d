//! The acts: in exactly one of them stands whoever does something. No field can be filled from
//! outside, and only the `admit_…` functions here make one.

use super::consent::{RelationState, Terms};
use super::scope::Scopes;
use super::table::{NotPermitted, permit};
use super::word::{Action, Actor, CenterRole, MembershipState, TenantRole};
use crate::identity::{EngagementId, PartnerId, PersonId, RequestId, ServiceName, TenantId};
use Actor::{
    CustomerAdmin, CustomerMember, Manager, Operator, Representative, Specialist, Visitor, Worker,
};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? } as |$this:ident| $actor:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($field: $type,)* }

        impl $name {
            $(
                /// For whom or what this act stands.
                #[must_use]
                pub fn $field(&self) -> $type {
                    self.$field
                }
            )*

            /// In which capacity it acts.
            #[must_use]
            pub fn actor(&self) -> Actor {
                let $this = self;
                $actor
            }

            /// Goes on only if the table says that this capacity may do this.
            ///
            /// # Errors
            /// The table does not say so.
            pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
                permit(self.actor(), action)
            }
        }
    };
}

act! {
    /// Somebody of the tenant, acting for it.
    CustomerAct { person: PersonId, tenant: TenantId, is_admin: bool }
    as |act| if act.is_admin { CustomerAdmin } else { CustomerMember }
}

/// Somebody the tenant named to work in its place, as far as its mandate reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepresentativeAct {
    person: PersonId,
    tenant: TenantId,
    scopes: Scopes,
}

impl RepresentativeAct {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// For whom.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// How far the mandate reaches.
    #[must_use]
    pub fn scopes(&self) -> Scopes {
        self.scopes
    }

    /// In which capacity it acts.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Representative
    }

    /// Goes on only if the table and the mandate say that this may be done.
    ///
    /// # Errors
    /// One of them does not say so.
    pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
        permit(Representative, action)?;
        covered(Representative, self.scopes, action)
    }
}

fn covered(actor: Actor, scopes: Scopes, action: Action) -> Result<(), NotPermitted> {
    if scopes.open(action) {
        Ok(())
    } else {
        Err(NotPermitted { actor, action })
    }
}

/// Somebody of a partner, for one of its customers, as far as that tenant's consent reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnBehalfAct {
    person: PersonId,
    partner: PartnerId,
    tenant: TenantId,
    scopes: Scopes,
    services: Vec<ServiceName>,
}

impl OnBehalfAct {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Of which partner.
    #[must_use]
    pub fn partner(&self) -> PartnerId {
        self.partner
    }

    /// For whom.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// How far the consent reaches; nothing while there is none.
    #[must_use]
    pub fn scopes(&self) -> Scopes {
        self.scopes
    }

    /// The services it is about.
    #[must_use]
    pub fn services(&self) -> &[ServiceName] {
        &self.services
    }

    /// Whether the consent is about this service.
    #[must_use]
    pub fn is_about(&self, service: &ServiceName) -> bool {
        self.services.contains(service)
    }

    /// Whether the consent is about everything that a piece of an engagement's work is for: the
    /// services of its playbook that the engagement is about. What is for no service in particular,
    /// such as core onboarding, carries every service of the engagement, so the consent must name
    /// them all.
    #[must_use]
    pub fn is_about_work(&self, work: &[ServiceName], engagement: &[ServiceName]) -> bool {
        let mut shared = work
            .iter()
            .filter(|one| engagement.contains(one))
            .peekable();
        if work.is_empty() {
            engagement.iter().all(|one| self.is_about(one))
        } else if shared.peek().is_some() {
            shared.all(|one| self.is_about(one))
        } else {
            work.iter().all(|one| self.is_about(one))
        }
    }

    /// In which capacity it acts.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Partner
    }

    /// Goes on only if the table and the consent say that this may be done.
    ///
    /// # Errors
    /// One of them does not say so.
    pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
        permit(Actor::Partner, action)?;
        covered(Actor::Partner, self.scopes, action)
    }

    /// Goes on if a partner may write requests for its customers at all: what is asked without
    /// consent waits for it, and shows nothing of the tenant.
    ///
    /// # Errors
    /// The table does not say so.
    pub fn permit_to_ask(&self) -> Result<(), NotPermitted> {
        permit(Actor::Partner, Action::AskOnBehalf)
    }
}

/// Somebody who works inside one tenant: of its own people, its representative, or a partner within
/// its consent. What a Specialist may never do takes this or a [`CustomerAct`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TenantAct {
    /// Of the tenant's own people.
    Customer(CustomerAct),
    /// Named by the tenant to work in its place.
    Representative(RepresentativeAct),
    /// Of a partner, within the tenant's consent.
    OnBehalf(OnBehalfAct),
}

impl TenantAct {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        match self {
            Self::Customer(act) => act.person(),
            Self::Representative(act) => act.person(),
            Self::OnBehalf(act) => act.person(),
        }
    }

    /// In which tenant.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        match self {
            Self::Customer(act) => act.tenant(),
            Self::Representative(act) => act.tenant(),
            Self::OnBehalf(act) => act.tenant(),
        }
    }

    /// In which capacity.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match self {
            Self::Customer(act) => act.actor(),
            Self::Representative(act) => act.actor(),
            Self::OnBehalf(act) => act.actor(),
        }
    }

    /// The act of one of the tenant's own people, for what can never be handed on.
    ///
    /// # Errors
    /// It is somebody else's.
    pub fn own(&self, action: Action) -> Result<&CustomerAct, NotPermitted> {
        match self {
            Self::Customer(act) => Ok(act),
            Self::Representative(_) | Self::OnBehalf(_) => Err(NotPermitted {
                actor: self.actor(),
                action,
            }),
        }
    }

    /// Goes on only if this may be done: by the table, and by the mandate where one is needed.
    ///
    /// # Errors
    /// It may not.
    pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
        match self {
            Self::Customer(act) => act.permit(action),
            Self::Representative(act) => act.permit(action),
            Self::OnBehalf(act) => act.permit(action),
        }
    }
}

impl From<CustomerAct> for TenantAct {
    fn from(act: CustomerAct) -> Self {
        Self::Customer(act)
    }
}

impl From<RepresentativeAct> for TenantAct {
    fn from(act: RepresentativeAct) -> Self {
        Self::Representative(act)
    }
}

impl From<OnBehalfAct> for TenantAct {
    fn from(act: OnBehalfAct) -> Self {
        Self::OnBehalf(act)
    }
}

act! {
    /// Somebody of a partner, in its own workspace.
    PartnerAct { person: PersonId, partner: PartnerId }
    as |_act| Actor::Partner
}

act! {
    /// A Specialist of the Center.
    SpecialistAct { person: PersonId }
    as |_act| Specialist
}

act! {
    /// A manager of the Center.
    ManagerAct { person: PersonId }
    as |_act| Manager
}

/// Somebody of the Center who works with customers. Only a Specialist's and a manager's act become
/// one, so what takes it is out of reach for everybody else's code.
///
/// ```compile_fail,E0277
/// use process::permission::{CustomerAct, StaffAct};
///
/// fn peek(act: CustomerAct) -> StaffAct {
///     act.into()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffAct {
    /// A Specialist.
    Specialist(SpecialistAct),
    /// A manager.
    Manager(ManagerAct),
}

impl StaffAct {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        match self {
            Self::Specialist(act) => act.person(),
            Self::Manager(act) => act.person(),
        }
    }

    /// In which capacity.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match self {
            Self::Specialist(act) => act.actor(),
            Self::Manager(act) => act.actor(),
        }
    }

    /// Goes on only if the table says that this capacity may do this.
    ///
    /// # Errors
    /// The table does not say so.
    pub fn permit(&self, action: Action) -> Result<(), NotPermitted> {
        permit(self.actor(), action)
    }
}

impl From<SpecialistAct> for StaffAct {
    fn from(act: SpecialistAct) -> Self {
        Self::Specialist(act)
    }
}

impl From<ManagerAct> for StaffAct {
    fn from(act: ManagerAct) -> Self {
        Self::Manager(act)
    }
}

act! {
    /// An operator of the Center.
    OperatorAct { person: PersonId }
    as |_act| Operator
}

act! {
    /// Nobody known: at a door.
    VisitorAct {}
    as |_act| Visitor
}

act! {
    /// Somebody of no staff who has signed in with an address and may be anybody's: joins a tenant by
    /// an invitation, or proves a domain.
    NewcomerAct { person: PersonId }
    as |_act| Visitor
}

act! {
    /// The holder of a request's tracking link.
    TrackingAct { request: RequestId }
    as |_act| Visitor
}

act! {
    /// The holder of the link in a person's digest.
    DigestAct { person: PersonId }
    as |_act| Visitor
}

act! {
    /// A customer's tool with a token for one engagement.
    ToolAct { person: PersonId, tenant: TenantId, engagement: EngagementId }
    as |_act| Actor::Tool
}

act! {
    /// The Center's own worker.
    WorkerAct {}
    as |_act| Worker
}

/// A person of the tenant becomes its act, if the membership is active and of that kind.
#[must_use]
pub fn admit_customer(
    person: PersonId,
    tenant: TenantId,
    role: TenantRole,
    state: MembershipState,
) -> Option<CustomerAct> {
    let is_admin = match role {
        TenantRole::Admin => true,
        TenantRole::Member => false,
        TenantRole::Representative => return None,
    };
    (state == MembershipState::Active).then_some(CustomerAct {
        person,
        tenant,
        is_admin,
    })
}

/// A representative becomes its act, as far as its mandate reaches, if its membership is active.
#[must_use]
pub fn admit_representative(
    person: PersonId,
    tenant: TenantId,
    (role, state): (TenantRole, MembershipState),
    scopes: Scopes,
) -> Option<RepresentativeAct> {
    (role == TenantRole::Representative && state == MembershipState::Active).then_some(
        RepresentativeAct {
            person,
            tenant,
            scopes,
        },
    )
}

/// A person of a partner becomes its act, if that membership is active.
#[must_use]
pub fn admit_partner(
    person: PersonId,
    partner: PartnerId,
    state: MembershipState,
) -> Option<PartnerAct> {
    (state == MembershipState::Active).then_some(PartnerAct { person, partner })
}

/// A tool with a token that one of the tenant's people made for one engagement.
#[must_use]
pub fn admit_tool(
    person: PersonId,
    tenant: TenantId,
    engagement: EngagementId,
    state: MembershipState,
) -> Option<ToolAct> {
    (state == MembershipState::Active).then_some(ToolAct {
        person,
        tenant,
        engagement,
    })
}

/// A partner acts for one of its customers, as far as a consent that holds reaches; none covers
/// nothing.
#[must_use]
pub fn admit_on_behalf(
    act: &PartnerAct,
    tenant: TenantId,
    relation: RelationState,
    consent: Option<Terms>,
) -> Option<OnBehalfAct> {
    let (scopes, services) = consent.map_or((Scopes::NONE, Vec::new()), |terms| {
        (terms.scopes, terms.services)
    });
    (relation == RelationState::Active).then_some(OnBehalfAct {
        person: act.person,
        partner: act.partner,
        tenant,
        scopes,
        services,
    })
}

/// A person of the Center becomes a Specialist's act, if that role is active.
#[must_use]
pub fn admit_specialist(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<SpecialistAct> {
    (role == CenterRole::Specialist && state == MembershipState::Active)
        .then_some(SpecialistAct { person })
}

/// A person of the Center becomes a manager's act, if that role is active.
#[must_use]
pub fn admit_manager(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<ManagerAct> {
    (role == CenterRole::Manager && state == MembershipState::Active)
        .then_some(ManagerAct { person })
}

/// A person of the Center becomes an operator's act, if that role is active.
#[must_use]
pub fn admit_operator(
    person: PersonId,
    role: CenterRole,
    state: MembershipState,
) -> Option<OperatorAct> {
    (role == CenterRole::Operator && state == MembershipState::Active)
        .then_some(OperatorAct { person })
}

/// Anybody at a door.
#[must_use]
pub fn admit_visitor() -> VisitorAct {
    VisitorAct {}
}

/// Somebody who is signed in and belongs to customers or to nobody yet.
#[must_use]
pub fn admit_newcomer(person: PersonId) -> NewcomerAct {
    NewcomerAct { person }
}

/// The holder of a tracking link, whose secret the caller has found in the database.
#[must_use]
pub fn admit_tracking(request: RequestId) -> TrackingAct {
    TrackingAct { request }
}

/// The holder of the link in a digest, whose secret the caller has found in the database.
#[must_use]
pub fn admit_digest(person: PersonId) -> DigestAct {
    DigestAct { person }
}

/// The worker of this Center.
#[must_use]
pub fn admit_worker() -> WorkerAct {
    WorkerAct {}
}
