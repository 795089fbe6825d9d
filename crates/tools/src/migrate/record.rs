//! `report`: what journals know, without any server.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::ended::Named;
use super::one::{Came, known, looked};
use super::plan::Plan;
use crate::arguments::{Mailboxes, Record};
use crate::fault::Fault;

/// Where a secret would lie that nobody asks for.
const NOWHERE: &str = "-";

/// What journals know, and where the plan wants its report.
pub struct Recorded {
    pub named: Vec<Named>,
    pub came: Vec<Result<Came, Fault>>,
    pub is_many: bool,
    pub report: Option<PathBuf>,
}

/// Looks into the journals that are asked for.
pub fn recorded(asked: &Record, zone: &TimeZone) -> Result<Recorded, Fault> {
    match (&asked.plan, &asked.journal) {
        (Some(path), journals) => of_plan(path, journals.as_deref(), zone),
        (None, journal) => of_folder(journal.as_deref().unwrap_or(Path::new("."))),
    }
}

/// Those of a plan. Nobody signs in anywhere, so the plan need not say how.
fn of_plan(path: &Path, journals: Option<&Path>, zone: &TimeZone) -> Result<Recorded, Fault> {
    let plan = Plan::read(
        path,
        &Mailboxes {
            journal: journals.map(Path::to_owned),
            source_password_env: Some(NOWHERE.to_owned()),
            target_password_env: Some(NOWHERE.to_owned()),
            allow_plaintext: true,
            ..Mailboxes::default()
        },
        zone,
    )?;
    let came = plan.mailboxes.iter().map(|one| {
        let looked = looked(&one.journal)?;
        let its = match looked {
            Some(looked) => known(&looked.journal)?,
            None => None,
        };
        Ok::<_, Fault>(Came::Recorded(its))
    });
    Ok(Recorded {
        named: Named::of(&plan),
        came: came.collect(),
        is_many: true,
        report: plan.report.clone(),
    })
}

/// The journal of a folder, or those of the folders in it.
fn of_folder(folder: &Path) -> Result<Recorded, Fault> {
    if let Some((named, came)) = of_journal(folder)? {
        return Ok(Recorded {
            named: vec![named],
            came: vec![Ok(came)],
            is_many: false,
            report: None,
        });
    }
    let failed = |cause| Fault::read(folder.display().to_string(), cause);
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    let (mut named, mut came) = (Vec::new(), Vec::new());
    for folder in folders {
        let name = folder.file_name().unwrap_or_default();
        match of_journal(&folder) {
            Ok(None) => {}
            Ok(Some((its, known))) => {
                let name = name.to_string_lossy().into_owned();
                named.push(Named { name, ..its });
                came.push(Ok(known));
            }
            // One that is in use says nothing of the others.
            Err(fault) => {
                named.push(Named {
                    name: name.to_string_lossy().into_owned(),
                    source: String::new(),
                    target: String::new(),
                });
                came.push(Err(fault));
            }
        }
    }
    if named.is_empty() {
        return Err(Fault::NoJournal(folder.display().to_string()));
    }
    Ok(Recorded {
        named,
        came,
        is_many: true,
        report: None,
    })
}

fn of_journal(folder: &Path) -> Result<Option<(Named, Came)>, Fault> {
    let Some(looked) = looked(folder)? else {
        return Ok(None);
    };
    let its = known(&looked.journal)?;
    let named = Named {
        name: looked.source.clone(),
        source: looked.source,
        target: looked.target,
    };
    Ok(Some((named, Came::Recorded(its))))
}
