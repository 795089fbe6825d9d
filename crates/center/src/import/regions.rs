//! Regions by file: each line read like the form for one of them, laid over the catalog as the form does,
//! and taken away again while nothing names it.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::eligibility::Country;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use store::import::{Import, Part};
use store::overlay::Overlay;
use store::{Day, Document, Instant, Reading, Writing, audit};
use uuid::Uuid;

use super::columns::Titles;
use super::lines::{Read, finished, once_only, or_whole, table, whole};
use super::take_in::{changed, identities, lines};
use super::{ImportKind, ImportTyped, LineFault};
use crate::calendar::{REGION, REGION_HOLIDAY, REGION_HOURS, REGION_REMOVED};
use crate::deed::{self, Doer, Done};
use crate::region::{self, OwnRegion, RegionTyped};
use crate::tenant::typed::read_origin;
use crate::{Center, CenterFault};

pub(super) const OF_REGIONS: [&str; 8] = [
    "name",
    "title",
    "zone",
    "holidays",
    "countries",
    "reason",
    "source",
    "as_of",
];
pub(super) const NEEDED_OF_REGIONS: [&str; 4] = ["name", "title", "zone", "holidays"];
/// The most regions a file may have: every part of the Center looks through all of them.
const MOST_REGIONS: usize = 100;

/// Everything that changes a region.
const CHANGES_OF_REGIONS: [&str; 4] = [REGION, REGION_HOURS, REGION_HOLIDAY, REGION_REMOVED];

/// A region of a line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RegionLine {
    region: OwnRegion,
    reason: String,
    /// The day on which it was so; the region is in force as soon as it is in.
    as_of: Timestamp,
}

impl RegionLine {
    /// The first of its columns, to be looked at.
    pub(super) fn shown(self) -> [String; 4] {
        let countries: Vec<&str> = self.region.countries.iter().map(Country::as_str).collect();
        let countries = countries.join(" ");
        let region = self.region;
        [
            region.name.to_string(),
            region.title,
            region.zone,
            countries,
        ]
    }

    fn valid_from(&self) -> Date {
        self.as_of.to_zoned(jiff::tz::TimeZone::UTC).date()
    }
}

/// Reads a file of regions.
pub(super) async fn regions(
    center: &Center,
    reading: &Reading,
    typed: &ImportTyped,
) -> Result<Read<RegionLine>, CenterFault> {
    region::learn_now(center).await?;
    let known = region::Known::read(reading).await?;
    let titles = Titles::of(center, ImportKind::Regions, typed.language);
    let table = match table(&typed.bytes, &OF_REGIONS, &NEEDED_OF_REGIONS, titles)? {
        Ok(table) => table,
        Err(faults) => return Ok(Err(faults)),
    };
    if table.rows.len() > MOST_REGIONS {
        return Err(whole("error-import-many-regions"));
    }
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let (mut names, mut served) = (HashMap::new(), HashMap::new());
    for (line, row) in &table.rows {
        let value = |column: &str| table.value(row, column).to_owned();
        let one = RegionTyped {
            name: value("name"),
            title: value("title"),
            zone: value("zone"),
            hours: table.hours(row),
            holidays: value("holidays"),
            countries: table.values(row, "countries").join(" "),
            source: or_whole(table.value(row, "source"), &typed.source),
            reason: or_whole(table.value(row, "reason"), &typed.file_name),
        };
        let mut wrong = Vec::new();
        let as_of = or_whole(table.value(row, "as_of"), &typed.as_of);
        let (_, as_of) = read_origin(&one.source, &as_of, center.now(), &mut wrong);
        // The form for a region looks at the source, too.
        wrong.retain(|fault| fault.field == "as_of");
        let found = match region::read_new(center, &known, &one) {
            Ok(found) => Some(found),
            Err(CenterFault::Invalid(found)) => {
                wrong.splice(..0, found);
                None
            }
            Err(other) => return Err(other),
        };
        let told = |fault| LineFault { line: *line, fault };
        faults.extend(wrong.into_iter().map(told));
        let (Some((region, reason)), Some(as_of)) = (found, as_of) else {
            continue;
        };
        once_only(
            &mut names,
            region.name.clone(),
            (*line, "name"),
            &mut faults,
        );
        for country in &region.countries {
            let at = (*line, "countries");
            once_only(&mut served, country.clone(), at, &mut faults);
        }
        read.push(RegionLine {
            region,
            reason: reason.as_str().to_owned(),
            as_of,
        });
    }
    Ok(finished(read, faults))
}

/// Whether no region has taken a name or a country of these lines since.
pub(super) async fn are_free(
    reading: &Reading,
    center: &Center,
    read: &[RegionLine],
) -> Result<(), CenterFault> {
    let known = region::Known::read(reading).await?;
    let taken = read.iter().find(|RegionLine { region, .. }| {
        let mut there = known.there.iter();
        there.any(|own| !own.countries.is_disjoint(&region.countries))
            || known.is_free(center, &region.name).is_err()
    });
    match taken {
        Some(line) => Err(changed(line.region.title.clone())),
        None => Ok(()),
    }
}

/// Puts regions of a file in force here at once, or out of it, so that the manager's next page shows them.
/// Whatever keeps this program from it now: it looks again by itself, as other nodes do.
pub(super) async fn learn_if(center: &Center, kind: ImportKind) {
    if kind == ImportKind::Regions
        && let Err(fault) = region::learn_now(center).await
    {
        tracing::error!(%fault, "the regions of a file cannot be read yet");
    }
}

/// A deed about a region, in the Center's own chain.
fn done(center: &Center, kind: &'static str, overlay: Uuid) -> Done {
    Done {
        action: Action::EditRegion,
        tenant: None,
        subject_kind: kind,
        subject: overlay,
        engagement: None,
        at: center.now(),
    }
}

/// Adds the regions of a part, in the name of the manager whose file it is.
pub(super) async fn put_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    (import, part): (&Import, &Part),
) -> Result<Vec<Uuid>, CenterFault> {
    let read: Vec<RegionLine> = lines(part)?;
    are_free(writing, center, &read).await?;
    let made = identities(center, part, read.len());
    let (mut deeds, mut overlays) = (Vec::new(), Vec::new());
    for (line, id) in read.into_iter().zip(&made) {
        let valid_from = line.valid_from();
        let name = line.region.name.to_string();
        let value = serde_json::to_value(&line.region).map_err(CenterFault::internal)?;
        let content = audit::hash_of_content(&(&name, &value, valid_from))?;
        deeds.push((done(center, REGION, *id), content));
        overlays.push(Overlay {
            id: *id,
            kind: REGION.to_owned(),
            name,
            value: Document(value),
            valid_from: Day(valid_from),
            source: line.region.source,
            reason: line.reason,
            made_by: import.made_by,
            made_at: Instant(center.now()),
        });
    }
    store::overlay::add_many(writing, overlays).await?;
    deed::enter_many(writing, by, deeds).await?;
    Ok(made)
}

/// The first region of a part that something names, or that was changed, since; by what it is called.
pub(super) async fn built_on(
    reading: &Reading,
    part: &Part,
) -> Result<Option<String>, CenterFault> {
    let read: Vec<RegionLine> = lines(part)?;
    let mut changes: HashMap<String, Vec<Uuid>> = HashMap::new();
    for change in store::overlay::all(reading).await? {
        if CHANGES_OF_REGIONS.contains(&change.kind.as_str()) {
            changes.entry(change.name).or_default().push(change.id);
        }
    }
    let mut both = read.iter().zip(part.made.iter());
    let other = both.find(|(line, id)| {
        let of_it = changes.get(line.region.name.as_str());
        of_it.is_none_or(|of_it| of_it != &[**id])
    });
    if let Some((line, _)) = other {
        return Ok(Some(line.region.title.clone()));
    }
    let names: Vec<_> = read.iter().map(|line| line.region.name.clone()).collect();
    let used = store::region::any_used(reading, &names).await?;
    let used = used.and_then(|used| read.iter().find(|line| line.region.name == used));
    Ok(used.map(|line| line.region.title.clone()))
}

/// Takes the regions of a part away as if they had never been: nothing was decided under their names, so
/// a corrected file may use them again.
pub(super) async fn take_out(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<(), CenterFault> {
    store::overlay::remove(writing, &part.made).await?;
    let content = audit::hash_of_content(&"taken out")?;
    let deeds = part.made.iter();
    let deeds = deeds.map(|id| (done(center, REGION_REMOVED, *id), content.clone()));
    deed::enter_many(writing, by, deeds.collect()).await
}
