//! The Center's people as a manager sees and makes them: Specialists with their desks, managers,
//! operators; giving and ending roles, and noting when somebody is away.

mod absence;
mod add;
mod change;
mod look;
mod member;
mod role;
mod send_again;
mod typed;

pub use absence::{AbsenceTyped, note_absence, take_back_absence};
pub use add::add;
pub use change::change;
pub use look::{Absence, Colleague, Led, OpenOffer, colleague, colleagues};
pub use member::{Desk, Held, Member, Still, member, members};
pub use role::{RoleStep, put_role};
pub use send_again::send_again;
pub use typed::{ALL_SERVICES, DeskTyped, MemberTyped, PersonTyped};

pub(crate) use add::{Origin, add_person, invited, person_row, row};
pub(crate) use change::{offer_waiting, offer_what_waits_for};
pub(crate) use role::{hand_on_offers, is_last_manager};
pub(crate) use typed::{
    MOST_POINTS, MemberRead, NAMED, PersonRead, read_country, read_number, read_region, read_zone,
};
