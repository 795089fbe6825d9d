//! Migrations of mail: planned, started and accepted by the customer, watched by the lead, and told of by the
//! customer's own program, which has a token of one event.

mod event;
mod ledger;
mod plan;
mod reported;
mod runner;
mod say;
mod service;
mod shown;
mod tower;

use process::permission::Action;
use utoipa_axum::router::UtoipaMethodRouterExt;
use utoipa_axum::routes;

use crate::limit::{Limit, at_most};
use crate::operations::{Audience, Operations};

pub(crate) fn operations() -> Operations {
    let (customer, lead) = (Audience::Customer, Audience::Specialist);
    let (see, plan, start) = (
        Action::SeeMigration,
        Action::PlanMigration,
        Action::StartMigration,
    );
    let list = || at_most(Limit::Mailboxes);
    let read = routes!(reported::read_migration_report).layer(at_most(Limit::Report));
    let told = routes!(runner::tell_progress).layer(at_most(Limit::Progress));
    Operations::about("migrations")
        .changes(
            Audience::Visitor,
            Action::PairRunner,
            routes!(runner::pair_runner),
        )
        .shows(
            Audience::Runner,
            Action::RunMigration,
            routes!(runner::show_runner_event),
        )
        .changes(Audience::Runner, Action::RunMigration, told)
        .shows(customer, see, routes!(tower::show_migrations))
        .shows(customer, see, routes!(event::show_migration_event))
        .shows(customer, see, routes!(ledger::list_migration_items))
        .makes(
            customer,
            plan,
            routes!(plan::plan_migration_event).layer(list()),
        )
        .compares(
            customer,
            plan,
            routes!(plan::change_migration_event).layer(list()),
        )
        .compares(
            customer,
            Action::RemoveMigration,
            routes!(plan::remove_migration_event),
        )
        .changes(customer, plan, routes!(plan::acknowledge_what_stays))
        .changes(customer, plan, routes!(say::submit_migration_event))
        .changes(customer, plan, routes!(say::take_migration_event_back))
        .compares(customer, start, routes!(say::start_migration_event))
        .compares(customer, start, routes!(say::pause_migration_event))
        .compares(customer, start, routes!(say::stop_migration_event))
        .compares(customer, start, routes!(say::retry_migration_event))
        .changes(
            customer,
            Action::AcceptMigration,
            routes!(say::accept_migration_event),
        )
        .makes(
            customer,
            Action::ReportMigrationIssue,
            routes!(say::report_migration_issue),
        )
        .makes(customer, Action::ImportMigration, read)
        .shows(lead, see, routes!(tower::show_led_migrations))
        .shows(lead, see, routes!(event::show_led_migration_event))
        .shows(lead, see, routes!(ledger::list_led_migration_items))
        .makes(
            lead,
            Action::ProposeMigration,
            routes!(service::propose_migration_event).layer(list()),
        )
        .makes(
            lead,
            Action::ReportMigration,
            routes!(service::write_migration_report),
        )
        .makes(
            lead,
            Action::AnswerMigrationIssue,
            routes!(service::answer_migration_issue),
        )
}
