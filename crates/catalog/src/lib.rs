//! A Center's catalog: what it offers, as data a person edits: services, licences, eligibility
//! rules, rules of migrations, playbooks, guidance, names, regions, holidays, facts and the Center's own
//! numbers.
//!
//! The folder is read as a whole and checked as a whole: either every file fits every other, or all
//! faults are told at once, each with file, line, what was expected and what was found. Nothing is
//! embedded, and nothing here knows of databases, pages or the wall clock.

mod document;
mod eligibility;
mod facts;
mod faults;
mod folder;
mod guidance;
mod holidays;
mod known;
mod markdown;
mod migration;
mod names;
mod own_region;
mod playbooks;
mod regions;
mod settings;

use std::collections::BTreeMap;
use std::path::Path;

use process::eligibility::{Country, Rules};
use process::identity::{FactName, PlanName, PlaybookName, RegionName, ServiceName, TaskName};
use process::language::WrittenLanguage;
use process::migration::{Carries, Rules as MigrationRules};
use process::plan::{Playbook, TaskDefinition};

use crate::folder::Folder;
use crate::known::Known;
use crate::migration::Migration;

pub use crate::facts::Fact;
pub use crate::faults::{CatalogFault, CatalogFaults};
pub use crate::guidance::{Guidance, GuidanceDocument, GuidanceLink};
pub use crate::holidays::HolidayCalendar;
pub use crate::known::is_showable;
pub use crate::names::{MeetingWords, Names, TaskWords, Text};
pub use crate::own_region::OwnRegion;
pub use crate::regions::{Region, is_country};
pub use crate::settings::CenterSettings;

use crate::faults::Faults;

/// A catalog without a fault. It never changes; whoever reloads it loads another and swaps them.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    version: String,
    settings: CenterSettings,
    rules: Rules,
    migration: MigrationRules,
    carries: Vec<Carries>,
    facts: Vec<Fact>,
    holidays: BTreeMap<Country, HolidayCalendar>,
    regions: Vec<Region>,
    playbooks: Vec<Playbook>,
    names: Names,
    guidance: Guidance,
}

impl Catalog {
    /// Reads and checks the catalog in a folder.
    ///
    /// # Errors
    /// All faults of the catalog at once.
    pub fn load(dir: &Path) -> Result<Self, CatalogFaults> {
        Self::load_counted(dir).map(|(catalog, _)| catalog)
    }

    fn load_counted(dir: &Path) -> Result<(Self, usize), CatalogFaults> {
        let mut faults = Faults::default();
        let Some(folder) = Folder::read(dir, &mut faults) else {
            faults.into_result()?;
            return Err(CatalogFaults::unreadable());
        };
        let mut known = Known::default();

        let settings = settings::read(&folder, &mut faults);
        let facts = facts::read(&folder, &mut faults);
        known.facts = facts.as_deref().map(facts::by_name);

        let before = faults.count();
        let holidays = holidays::read(&folder, &mut faults);
        let sound = faults.count() == before;
        known.holidays = (sound && !holidays.is_empty()).then(|| holidays::by_country(&holidays));
        let regions = regions::read(&folder, sound.then_some(&holidays), &mut faults);
        known.regions = regions
            .as_ref()
            .map(|regions| regions.iter().map(|region| region.name.clone()).collect());

        let files = eligibility::read(&folder, &mut faults);
        known.plans = files.plans();
        known.services = files.services();
        let rules = files.check(&mut faults);

        let migration = migration::read(&folder, &mut faults);
        known.contents = migration.as_ref().and_then(Migration::contents);

        let before = faults.count();
        let playbooks = playbooks::read(&folder, &mut faults);
        if faults.count() == before {
            known.tasks = Some(playbooks::tasks(&playbooks));
            known.meetings = Some(playbooks::meetings(&playbooks));
        }
        playbooks::check(&playbooks, &known, &mut faults);

        let names = names::read(&folder, &known, &mut faults);
        let guidance = guidance::read(&folder, &known, &mut faults);

        faults.into_result()?;
        let parts = (settings, facts, regions, rules, migration);
        let (Some(settings), Some(facts), Some(regions), Some(rules), Some(migration)) = parts
        else {
            return Err(CatalogFaults::unreadable());
        };
        let spoken = |language: &WrittenLanguage| rules.migration_language(language.spoken());
        let written = WrittenLanguage::ALL.iter().copied();
        let languages_without = written.filter(|language| !spoken(language)).collect();
        let catalog = Self {
            version: folder.version(),
            settings,
            migration: MigrationRules {
                languages_without,
                ..migration.rules
            },
            carries: migration.carries,
            rules,
            facts,
            holidays,
            regions,
            playbooks: playbooks.into_iter().map(|read| read.playbook).collect(),
            names,
            guidance,
        };
        Ok((catalog, folder.count()))
    }

    /// The version of the whole: 12 hexadecimal characters that change with any byte of any file.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The numbers the Center sets itself.
    #[must_use]
    pub fn settings(&self) -> &CenterSettings {
        &self.settings
    }

    /// Plans, services and dated rules: what eligibility is decided with. They are `process`'s own
    /// type, with its own ways to find a plan or a service.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// What the Center asks of migrations of mail.
    #[must_use]
    pub fn migration(&self) -> &MigrationRules {
        &self.migration
    }

    /// What comes along from each kind of source of mail.
    #[must_use]
    pub fn carries(&self) -> &[Carries] {
        &self.carries
    }

    /// What the Center may know about a tenant, in the order a form asks it.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// A fact by its name.
    #[must_use]
    pub fn fact(&self, name: &FactName) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == *name)
    }

    /// The holidays by country.
    #[must_use]
    pub fn holidays(&self) -> &BTreeMap<Country, HolidayCalendar> {
        &self.holidays
    }

    /// What a country is called, where it has a calendar.
    #[must_use]
    pub fn country_title(&self, country: &Country, language: WrittenLanguage) -> Option<Text<'_>> {
        self.names.country(country, language)
    }

    /// What a country's holiday is called: by the names in the reader's language, else by the
    /// English name that the calendar gives it.
    #[must_use]
    pub fn holiday_title<'a>(
        &'a self,
        country: &Country,
        english: &'a str,
        language: WrittenLanguage,
    ) -> Text<'a> {
        self.names
            .holiday(country, english, language)
            .unwrap_or(Text {
                text: english,
                language: WrittenLanguage::English,
            })
    }

    /// The regions of the Center in the order of their file.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// A region by its name.
    #[must_use]
    pub fn region(&self, name: &RegionName) -> Option<&Region> {
        self.regions.iter().find(|region| region.name == *name)
    }

    /// The region that serves a country.
    #[must_use]
    pub fn region_for(&self, country: &Country) -> Option<&Region> {
        self.regions
            .iter()
            .find(|region| region.countries.contains(country))
    }

    /// The playbooks by the names of their files.
    #[must_use]
    pub fn playbooks(&self) -> &[Playbook] {
        &self.playbooks
    }

    /// A playbook by its name.
    #[must_use]
    pub fn playbook(&self, name: &PlaybookName) -> Option<&Playbook> {
        self.playbooks
            .iter()
            .find(|playbook| playbook.name == *name)
    }

    /// A task by its name, and the playbook that defines it.
    #[must_use]
    pub fn task(&self, name: &TaskName) -> Option<(&Playbook, &TaskDefinition)> {
        self.playbooks.iter().find_map(|playbook| {
            let task = playbook.tasks.iter().find(|task| task.name == *name)?;
            Some((playbook, task))
        })
    }

    /// The catalog of a Center that is called so in every language, whatever its files say.
    #[must_use]
    pub fn of_center(mut self, name: &str) -> Self {
        self.names.call_center(name);
        self
    }

    /// What people read where the catalog has a name.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// What a service is called: by the names in the reader's language, else by its product's
    /// English name.
    #[must_use]
    pub fn service_title(&self, name: &ServiceName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.names.service(name, language).or_else(|| {
            Some(Text {
                text: &self.rules.service(name)?.title,
                language: WrittenLanguage::English,
            })
        })
    }

    /// What a plan is called: by the names in the reader's language, else by its product's English
    /// name.
    #[must_use]
    pub fn plan_title(&self, plan: &PlanName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.names.plan(plan, language).or_else(|| {
            Some(Text {
                text: &self.rules.licence(plan)?.title,
                language: WrittenLanguage::English,
            })
        })
    }

    /// The written guidance.
    #[must_use]
    pub fn guidance(&self) -> &Guidance {
        &self.guidance
    }
}

/// What `fasttrack catalog check DIR` prints: one fault per line, each with the path as the person
/// can open it, or how many files there are and the catalog's version. Either ends in a line break.
///
/// # Errors
/// The faults as text, so that the program can end with a failure.
pub fn check_report(dir: &Path) -> Result<String, String> {
    match Catalog::load_counted(dir) {
        Ok((catalog, files)) => Ok(format!(
            "{files} files, no fault (version {})\n",
            catalog.version()
        )),
        Err(faults) => {
            let lines = faults.as_slice().iter().map(|fault| {
                let mut path = dir.to_owned();
                path.extend(fault.file.split('/').filter(|part| !part.is_empty()));
                let file = path.display().to_string();
                format!(
                    "{}\n",
                    CatalogFault {
                        file,
                        ..fault.clone()
                    }
                )
            });
            Err(lines.collect())
        }
    }
}
