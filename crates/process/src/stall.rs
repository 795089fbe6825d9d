//! When an engagement is stalled: neither side has moved for so many of the customer's working days.
//!
//! A move is something a person of either side did in the engagement; that the plan opened a task or
//! the worker reminded somebody is none. A meeting is a move on the day it takes place, and while
//! one is ahead nothing stands still. It must not know where deeds are kept.

use jiff::civil::Date;

use crate::business_time::{BusinessTimeError, Calendar};
use crate::permission::Action;

/// What counts as a move.
pub const MOVES: [Action; 24] = [
    Action::StartSelfServePlan,
    Action::BookMeeting,
    Action::CompleteTask,
    Action::SayStuck,
    Action::RecordDeviation,
    Action::AssignTask,
    Action::AskAboutTask,
    Action::AskQuestion,
    Action::AcknowledgeGuidance,
    Action::VerifyForCustomer,
    Action::GiveGuidance,
    Action::ReviewEvidence,
    Action::VerifyForCenter,
    Action::DoCenterTask,
    Action::CloseMeeting,
    Action::PlanMigration,
    Action::RemoveMigration,
    Action::StartMigration,
    Action::AcceptMigration,
    Action::ReportMigrationIssue,
    Action::ImportMigration,
    Action::ProposeMigration,
    Action::ReportMigration,
    Action::AnswerMigrationIssue,
];

/// Whether an engagement whose last move was on this day is stalled today: `after` whole working
/// days have gone by since, neither that day nor today among them.
///
/// # Errors
/// [`BusinessTimeError::BeyondTime`].
pub fn is_stalled(
    last_move: Date,
    today: Date,
    after: u16,
    customer: &Calendar,
) -> Result<bool, BusinessTimeError> {
    let yesterday = today
        .yesterday()
        .map_err(|_| BusinessTimeError::BeyondTime)?;
    if yesterday <= last_move {
        return Ok(false);
    }
    let gone_by = customer.working_days_between(last_move, yesterday)?;
    Ok(gone_by >= u32::from(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::business_time::WeeklyHours;
    use crate::permission::{Actor, may};

    fn calendar(holidays: &[&str]) -> Calendar {
        let hours =
            WeeklyHours::monday_to_friday("09:00".parse().unwrap(), "18:00".parse().unwrap());
        let holidays = holidays.iter().map(|day| day.parse().unwrap()).collect();
        Calendar::new("Europe/London", hours.unwrap(), holidays).unwrap()
    }

    fn stalled(last_move: &str, today: &str, holidays: &[&str]) -> bool {
        let (last_move, today) = (last_move.parse().unwrap(), today.parse().unwrap());
        is_stalled(last_move, today, 10, &calendar(holidays)).unwrap()
    }

    #[test]
    fn it_is_stalled_once_ten_whole_working_days_have_gone_by() {
        // A Monday; the tenth working day after it is a Monday too, and counts when it is over.
        assert!(!stalled("2026-11-02", "2026-11-16", &[]));
        assert!(stalled("2026-11-02", "2026-11-17", &[]));
    }

    #[test]
    fn weekends_and_holidays_are_nobodys_fault() {
        assert!(!stalled("2026-11-02", "2026-11-17", &["2026-11-11"]));
        assert!(stalled("2026-11-02", "2026-11-18", &["2026-11-11"]));
        // From a Saturday on, the first working day is the Monday.
        assert!(!stalled("2026-11-07", "2026-11-20", &[]));
        assert!(stalled("2026-11-07", "2026-11-21", &[]));
    }

    #[test]
    fn a_move_today_or_one_dated_after_today_is_no_standing_still() {
        assert!(!stalled("2026-11-17", "2026-11-17", &[]));
        assert!(!stalled("2026-12-17", "2026-11-17", &[]));
    }

    #[test]
    fn what_the_worker_or_a_visitor_may_do_is_no_move() {
        for action in MOVES {
            let nobodys = may(Actor::Worker, action) || may(Actor::Visitor, action);
            assert!(!nobodys, "{action}");
        }
    }
}
