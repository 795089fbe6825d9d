//! How far a customer's migrations are, for a partner to which the customer shows them: the tasks of
//! the plan's migration track by name and state. It opens none of them; working on them is another
//! scope of the consent.

use jiff::civil::Date;
use process::language::WrittenLanguage;
use process::permission::{Action, OnBehalfAct};
use process::plan::Track;
use store::tenant::Tenant;

use super::list::choose_seen;
use super::people;
use super::sight::Sight;
use super::view::{Head, Names, TaskLine, head_seen, lines};
use crate::engagement::Course;
use crate::{Center, CenterFault, eligibility};

/// The migrations of the engagement that counts.
#[derive(Clone, Debug)]
pub struct Migrations {
    /// The engagement.
    pub head: Head,
    /// The tasks of its migrations, in the order of the plan.
    pub tasks: Vec<TaskLine>,
    /// Planned last day of the last of them; none without a migration.
    pub ends: Option<Date>,
}

impl Migrations {
    /// How many tasks are finished.
    #[must_use]
    pub fn done(&self) -> usize {
        self.tasks.iter().filter(|task| task.is_finished()).count()
    }
}

/// How far the migrations are that the consent is about, in the newest engagement that has not ended,
/// else in the newest. None: there is no engagement about its services.
///
/// # Errors
/// The consent does not show migrations, or the database failed.
pub async fn migrations(
    center: &Center,
    act: &OnBehalfAct,
    tenant: &Tenant,
    language: WrittenLanguage,
) -> Result<Option<Migrations>, CenterFault> {
    act.permit(Action::SeeMigration)?;
    let act = act.clone().into();
    let sight = Sight::of(&act);
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let Some(chosen) = choose_seen(&all, None, sight)? else {
        return Ok(None);
    };
    let course = Course::of(&reading, center, chosen.clone()).await?;
    let names = Names::of(&reading, people(&course)).await?;
    let today = eligibility::today(tenant, center.now());
    let of_migration = |task: &TaskLine| task.track == Track::Migration;
    let tasks: Vec<TaskLine> = lines(center, (&course, sight), &names, language, today)
        .into_iter()
        .filter(of_migration)
        .map(without_people)
        .collect();
    Ok(Some(Migrations {
        head: head_seen(center, &course.engagement, sight, language),
        ends: tasks.iter().map(|task| task.due).max(),
        tasks,
    }))
}

/// Whoever only looks at progress learns nobody's name.
fn without_people(task: TaskLine) -> TaskLine {
    TaskLine {
        assigned_to: None,
        ..task
    }
}
