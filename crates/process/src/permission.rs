//! Who may do what: the acts, the table actor × action, and the doors through which a signed-in
//! person becomes exactly one act.
//!
//! A Specialist guides and can never act for the customer (The FastTrack Process, July 2020). That
//! rule is in the types: a function that changes what the customer owns takes `&CustomerAct`, or
//! `&TenantAct` where the table opens it to the customer's representative as well. Nobody outside can
//! fill the fields of an act; only the `admit_…` functions make one, for the person and the tenant they
//! were asked about, and only `center::sign_in` calls them.

mod act;
mod consent;
mod scope;
mod table;
mod word;

pub use act::*;
pub use consent::{RelationState, Terms};
pub use scope::{Scope, Scopes};
pub use table::{NotPermitted, TABLE, may};
pub(crate) use word::word_enum;
pub use word::{Action, Actor, CenterRole, MembershipState, TenantRole, UnknownWord};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{PersonId, TenantId};
    use uuid::Uuid;

    #[test]
    fn staff_can_never_do_what_the_customer_owns() {
        for action in Action::OWNED_BY_THE_CUSTOMER {
            for staff in Actor::STAFF {
                assert!(!may(staff, action), "{staff} may {action}");
            }
        }
    }

    #[test]
    fn every_action_has_one_row_in_the_order_of_the_actions() {
        let rows: Vec<Action> = TABLE.iter().map(|(action, _)| *action).collect();
        assert_eq!(rows, Action::ALL);
    }

    #[test]
    fn only_an_active_membership_of_the_right_kind_opens_a_door() {
        let (person, tenant) = (PersonId(Uuid::nil()), TenantId(Uuid::nil()));
        for state in MembershipState::ALL {
            let active = *state == MembershipState::Active;
            assert_eq!(
                admit_customer(person, tenant, TenantRole::Admin, *state).is_some(),
                active
            );
            assert_eq!(
                admit_specialist(person, CenterRole::Specialist, *state).is_some(),
                active
            );
            assert_eq!(
                admit_customer(person, tenant, TenantRole::Representative, *state),
                None
            );
            assert_eq!(admit_specialist(person, CenterRole::Manager, *state), None);
            assert_eq!(admit_manager(person, CenterRole::Specialist, *state), None);
        }
    }

    #[test]
    fn the_whole_table_is_as_reviewed() {
        use std::fmt::Write;
        let mut text = String::new();
        for action in Action::ALL {
            write!(text, "{:<24}", action.as_str()).unwrap();
            for actor in Actor::ALL {
                let mark = if may(*actor, *action) {
                    actor.as_str()
                } else {
                    "·"
                };
                write!(text, " {mark:<15}").unwrap();
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        insta::assert_snapshot!("permission_table", text);
    }
}
