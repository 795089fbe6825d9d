//! The places of the navigation, for each kind of reader: what there is, where it leads, what is open.

use process::permission::{Action, TenantAct};

/// One item of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it leads.
    pub href: String,
    /// The key of its name.
    pub word: &'static str,
    /// How many things wait there.
    pub count: Option<usize>,
    /// Whether the reader is there.
    pub is_current: bool,
}

macro_rules! places {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $path:literal, $word:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// All of them, in the order of the navigation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The path after the beginning that all of them share.
            #[must_use]
            pub fn path(self) -> &'static str {
                match self { $(Self::$variant => $path,)+ }
            }

            pub(super) fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            pub(super) fn all(start: &str, current: Option<Self>) -> Vec<Place> {
                Self::ALL
                    .iter()
                    .map(|place| Place {
                        href: format!("{start}{}", place.path()),
                        word: place.word(),
                        count: None,
                        is_current: Some(*place) == current,
                    })
                    .collect()
            }
        }
    };
}

places! {
    /// The customer's pages, under `/t/{domain}`.
    CustomerPlace {
        /// What is next, and how things stand.
        Overview = "", "nav-overview";
        /// The plan drawn.
        Timeline = "/timeline", "nav-timeline";
        /// All tasks.
        Tasks = "/tasks", "nav-tasks";
        /// All meetings.
        Meetings = "/meetings", "nav-meetings";
        /// The tenant's services with eligibility; requests.
        Services = "/services", "nav-services";
        /// The guidance ledger.
        Guidance = "/guidance", "nav-guidance";
        /// Requests, for a representative to whom the services are not open.
        Requests = "/requests", "nav-requests";
        /// The tenant's own people.
        Members = "/people", "nav-members";
    }
}

impl CustomerPlace {
    /// What is open to all of a tenant's own people.
    pub(super) const EVERYBODYS: [Self; 6] = [
        Self::Overview,
        Self::Timeline,
        Self::Tasks,
        Self::Meetings,
        Self::Services,
        Self::Guidance,
    ];

    /// What is about one plan.
    pub(super) const OF_A_PLAN: [Self; 5] = [
        Self::Overview,
        Self::Timeline,
        Self::Tasks,
        Self::Meetings,
        Self::Guidance,
    ];

    /// The places that are open to this act, in the order of the navigation.
    pub fn open_to(act: &TenantAct) -> impl Iterator<Item = Self> {
        let may = |action| act.permit(action).is_ok();
        let places = Self::ALL.iter().copied();
        places.filter(move |place| match place {
            Self::Overview | Self::Timeline | Self::Services | Self::Guidance => {
                may(Action::SeeTenant)
            }
            Self::Tasks | Self::Meetings => may(Action::SeeTasks),
            // Whoever sees the services finds the requests there.
            Self::Requests => may(Action::SeeRequests) && !may(Action::SeeTenant),
            Self::Members => may(Action::ManageMembers),
        })
    }
}

places! {
    /// The partner's pages, under `/partner`.
    PartnerPlace {
        /// My Customers.
        Customers = "", "nav-my-customers";
    }
}

places! {
    /// The Specialist's pages, under `/desk`.
    SpecialistPlace {
        /// Offers, my day, whose move.
        Desk = "", "nav-desk";
        /// The customers of my engagements.
        Customers = "/customers", "nav-customers";
    }
}

places! {
    /// The manager's pages, under `/center`.
    ManagerPlace {
        /// Requests that wait.
        Queue = "/queue", "nav-queue";
        /// Routing decisions.
        Decisions = "/decisions", "nav-decisions";
        /// People with languages, hours, capacity.
        People = "/people", "nav-people";
        /// Tenants with domains, facts, subscriptions.
        Tenants = "/tenants", "nav-tenants";
        /// Regions with hours and holidays.
        Regions = "/regions", "nav-regions";
        /// Partners with their people and customers.
        Partners = "/partners", "nav-partners";
        /// What is set for the Center as a whole.
        Settings = "/settings", "nav-settings";
    }
}
