//! The partner's side: its own customers, what each consents to, invitations; and the managers' pages
//! on which partners, their people and their relations are added.

mod change;
mod customers;
mod invite;
mod look;

pub use change::{add_member, add_partner, add_relation, end_member, pause, resume};
pub use customers::{
    Customer, Customers, EngagementSeen, OneCustomer, Search, Seen, customer, customers,
    engagements,
};
pub use invite::{Domain, invitations, invite};
pub use look::{MemberLine, PartnerLine, PartnerPage, RelationLine, partner, partners};

pub(crate) use invite::{CARRY_JOB, Carried, carry};
