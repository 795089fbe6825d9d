//! People of the Center by file, and what Specialists can carry: each line read like the form for one
//! of them, put in as the form does, and taken out again while nobody came and nothing was offered.

use std::collections::HashMap;

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, CenterRole};
use serde::{Deserialize, Serialize};
use store::import::{Import, Part};
use store::person::{Added, PersonKind};
use store::specialist::{Capacity, Specialist};
use store::{Reading, Writing, audit};
use uuid::Uuid;

use super::columns::Titles;
use super::lines::{Read, Table, finished, once_only, or_whole, table, whole};
use super::take_in::{changed, identities, lines};
use super::{ImportKind, ImportTyped, LineFault};
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::people::{
    self, DeskTyped, MOST_POINTS, MemberRead, MemberTyped, Origin, PersonTyped, read_number,
};
use crate::sign_in::Address;
use crate::tenant::typed::read_origin;
use crate::{Center, CenterFault, FieldFault, FieldValue, region};

pub(super) const OF_PEOPLE: [&str; 13] = [
    "name", "address", "language", "zone", "roles", "region", "holidays", "speaks", "services",
    "capacity", "weight", "source", "as_of",
];
pub(super) const NEEDED_OF_PEOPLE: [&str; 5] = ["name", "address", "language", "zone", "roles"];
pub(super) const OF_CAPACITY: [&str; 4] = ["address", "capacity", "source", "as_of"];
pub(super) const NEEDED_OF_CAPACITY: [&str; 2] = ["address", "capacity"];
/// The most people a file may have: all of them go in in one unit of work, with their letters.
const MOST_PEOPLE: usize = 500;
/// The weight of a line that says none, as the form proposes it.
const ORDINARY_WEIGHT: &str = "1";

/// Somebody of a line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct MemberLine {
    member: MemberRead,
    source: String,
    as_of: Timestamp,
}

/// What somebody can carry by a line, and what it was when the file was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CapacityLine {
    person: PersonId,
    name: String,
    address: String,
    /// The desk's, for compare-and-set.
    version: i64,
    before: i64,
    before_origin: Origin,
    capacity: i64,
    source: String,
    as_of: Timestamp,
}

impl MemberLine {
    /// The first of its columns, to be looked at: the roles and the region by their words.
    pub(super) fn shown(self) -> [String; 4] {
        let roles: Vec<&str> = self.member.roles.iter().map(|role| role.as_str()).collect();
        let region = self.member.desk.map(|desk| desk.region.to_string());
        let person = self.member.person;
        let roles = roles.join(" ");
        [
            person.name,
            person.address,
            roles,
            region.unwrap_or_default(),
        ]
    }
}

impl CapacityLine {
    /// Who, what can be carried now, and what can be carried by the file.
    pub(super) fn shown(self) -> [String; 4] {
        let (before, after) = (self.before.to_string(), self.capacity.to_string());
        [self.name, self.address, before, after]
    }
}

/// A table of no more people than one file may have.
fn people(
    bytes: &[u8],
    known: &[&'static str],
    needed: &[&'static str],
    titles: Titles,
) -> Result<Result<Table, Vec<LineFault>>, CenterFault> {
    let read = table(bytes, known, needed, titles)?;
    if read
        .as_ref()
        .is_ok_and(|table| table.rows.len() > MOST_PEOPLE)
    {
        return Err(whole("error-import-many-people"));
    }
    Ok(read)
}

/// Reads a file of people.
pub(super) async fn members(
    center: &Center,
    reading: &Reading,
    typed: &ImportTyped,
) -> Result<Read<MemberLine>, CenterFault> {
    let titles = Titles::of(center, ImportKind::People, typed.language);
    let table = match people(&typed.bytes, &OF_PEOPLE, &NEEDED_OF_PEOPLE, titles)? {
        Ok(table) => table,
        Err(faults) => return Ok(Err(faults)),
    };
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let mut addresses = HashMap::new();
    for (line, row) in &table.rows {
        let value = |column: &str| table.value(row, column).to_owned();
        let weight = or_whole(table.value(row, "weight"), ORDINARY_WEIGHT);
        let one = MemberTyped {
            person: PersonTyped {
                name: value("name"),
                address: value("address"),
                language: value("language"),
                zone: value("zone"),
            },
            roles: table.values(row, "roles"),
            desk: DeskTyped {
                region: value("region"),
                hours: table.hours(row),
                holidays: value("holidays"),
                speaks: table.values(row, "speaks"),
                services: table.values(row, "services"),
                capacity: value("capacity"),
                weight,
            },
        };
        let mut wrong = Vec::new();
        let member = match one.read(center) {
            Ok(member) => Some(member),
            Err(CenterFault::Invalid(faults)) => {
                wrong = faults;
                None
            }
            Err(other) => return Err(other),
        };
        let (source, as_of) = read_origin(
            &or_whole(table.value(row, "source"), &typed.source),
            &or_whole(table.value(row, "as_of"), &typed.as_of),
            center.now(),
            &mut wrong,
        );
        let told = |fault| LineFault { line: *line, fault };
        faults.extend(wrong.into_iter().map(told));
        let (Some(member), Some(source), Some(as_of)) = (member, source, as_of) else {
            continue;
        };
        let address = member.person.address.clone();
        once_only(&mut addresses, address, (*line, "address"), &mut faults);
        read.push(MemberLine {
            member,
            source,
            as_of,
        });
    }
    for known in known(reading, &read).await? {
        let line = addresses.get(&known).copied().unwrap_or_default();
        let fault = FieldFault::new("address", "error-address-known");
        faults.push(LineFault { line, fault });
    }
    Ok(finished(read, faults))
}

/// The addresses of these lines that are somebody's.
async fn known(reading: &Reading, read: &[MemberLine]) -> Result<Vec<String>, CenterFault> {
    let addresses = read.iter().map(|one| one.member.person.address.clone());
    let addresses: Vec<String> = addresses.collect();
    let known = store::person::by_addresses(reading, &addresses).await?;
    Ok(known.into_iter().filter_map(|one| one.address).collect())
}

/// Reads a file of what Specialists can carry.
pub(super) async fn capacities(
    center: &Center,
    reading: &Reading,
    typed: &ImportTyped,
) -> Result<Read<CapacityLine>, CenterFault> {
    let titles = Titles::of(center, ImportKind::Capacity, typed.language);
    let table = match people(&typed.bytes, &OF_CAPACITY, &NEEDED_OF_CAPACITY, titles)? {
        Ok(table) => table,
        Err(faults) => return Ok(Err(faults)),
    };
    let named = table.rows.iter();
    let named = named.filter_map(|(_, row)| {
        let address = Address::parse("address", table.value(row, "address")).ok()?;
        Some(address.as_str().to_owned())
    });
    let named: Vec<String> = named.collect();
    let mut people = HashMap::new();
    for person in store::person::by_addresses(reading, &named).await? {
        people.insert(person.address.unwrap_or_default(), (person.id, person.name));
    }
    let desks: HashMap<PersonId, Specialist> = store::specialist::all(reading)
        .await?
        .into_iter()
        .map(|desk| (desk.person_id.0, desk))
        .collect();
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let mut seen = HashMap::new();
    for (line, row) in &table.rows {
        let mut wrong = Vec::new();
        let found = Address::parse("address", table.value(row, "address"))
            .and_then(|address| {
                let named = people.get(address.as_str());
                let found = named.and_then(|(id, name)| Some((desks.get(&id.0)?, name.clone())));
                let (desk, name) =
                    found.ok_or_else(|| FieldFault::new("address", "error-import-no-desk"))?;
                Ok((desk, name, address.as_str().to_owned()))
            })
            .map_err(|fault| wrong.push(fault))
            .ok();
        let capacity = read_number("capacity", table.value(row, "capacity"), 0, MOST_POINTS)
            .map_err(|fault| wrong.push(fault))
            .ok();
        let (source, as_of) = read_origin(
            &or_whole(table.value(row, "source"), &typed.source),
            &or_whole(table.value(row, "as_of"), &typed.as_of),
            center.now(),
            &mut wrong,
        );
        let told = |fault| LineFault { line: *line, fault };
        faults.extend(wrong.into_iter().map(told));
        let (Some((desk, name, address)), Some(capacity), Some(source), Some(as_of)) =
            (found, capacity, source, as_of)
        else {
            continue;
        };
        once_only(&mut seen, address.clone(), (*line, "address"), &mut faults);
        read.push(CapacityLine {
            person: desk.person_id.0,
            name,
            address,
            version: desk.version,
            before: desk.capacity_points,
            before_origin: desk.source.clone().zip(desk.as_of.map(|at| at.0)),
            capacity,
            source,
            as_of,
        });
    }
    Ok(finished(read, faults))
}

/// Whether nobody has become known by an address of these lines since, and everything that a desk names
/// is still in the catalog.
pub(super) async fn are_strangers(
    reading: &Reading,
    center: &Center,
    read: &[MemberLine],
) -> Result<(), CenterFault> {
    if let Some(known) = known(reading, read).await?.pop() {
        return Err(changed(known));
    }
    regions_stand(reading, center, read).await?;
    let catalog = center.catalog();
    for MemberLine { member, .. } in read {
        let is_there = member.desk.as_ref().is_none_or(|desk| {
            let mut services = desk.services.iter();
            services.all(|name| catalog.rules().service(name).is_some())
        });
        if !is_there {
            return Err(changed(member.person.address.clone()));
        }
    }
    Ok(())
}

/// Whether all regions are there that the desks of these lines name.
async fn regions_stand(
    reading: &Reading,
    center: &Center,
    read: &[MemberLine],
) -> Result<(), CenterFault> {
    let desk = |line: &MemberLine| line.member.desk.as_ref().map(|desk| desk.region.clone());
    let named: Vec<_> = read.iter().filter_map(desk).collect();
    let gone = region::gone(reading, center, named.iter()).await?;
    let is_gone = |line: &&MemberLine| desk(line).is_some_and(|region| gone.contains(&region));
    match read.iter().find(is_gone) {
        Some(line) => Err(changed(line.member.person.address.clone())),
        None => Ok(()),
    }
}

/// Whether the desks of these lines are as they were when the file was read.
pub(super) async fn are_as_read(
    reading: &Reading,
    read: &[CapacityLine],
) -> Result<(), CenterFault> {
    let desks = store::specialist::all(reading).await?;
    let is_as_read = |line: &CapacityLine| {
        let mut desks = desks.iter();
        desks.any(|desk| desk.person_id.0 == line.person && desk.version == line.version)
    };
    match read.iter().find(|line| !is_as_read(line)) {
        Some(line) => Err(changed(line.address.clone())),
        None => Ok(()),
    }
}

/// A deed about somebody of the Center, in its own chain.
fn done(center: &Center, person: Uuid) -> Done {
    Done {
        action: Action::ManagePeople,
        tenant: None,
        subject_kind: "person",
        subject: person,
        engagement: None,
        at: center.now(),
    }
}

/// Adds everybody of a part, each invited until the first sign-in and told by mail.
pub(super) async fn put_members_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<Vec<Uuid>, CenterFault> {
    let now = center.now();
    let read: Vec<MemberLine> = lines(part)?;
    regions_stand(writing, center, &read).await?;
    let made = identities(center, part, read.len());
    let (mut added, mut deeds) = (Vec::new(), Vec::new());
    for (line, id) in read.into_iter().zip(&made) {
        let person = PersonId(*id);
        let content = audit::hash_of_content(&("added", &line))?;
        deeds.push((done(center, *id), content));
        let MemberLine {
            member,
            source,
            as_of,
        } = line;
        let origin = || Some((source.clone(), as_of));
        let invited = |role: &CenterRole| people::invited(person, *role, origin(), now);
        added.push(Added {
            person: people::person_row((person, PersonKind::Center), &member.person, now),
            roles: member.roles.iter().map(invited).collect(),
            desk: (member.desk.as_ref()).map(|desk| people::row(person, desk, origin(), 1)),
        });
    }
    store::person::add_many(writing, added).await?;
    deed::enter_many(writing, by, deeds).await?;
    for id in &made {
        letter::send(writing, center, PersonId(*id), Letter::CenterRoleGiven, now).await?;
    }
    Ok(made)
}

/// Sets what the Specialists of a part can carry; whatever waits is offered again.
pub(super) async fn put_capacities_in(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<Vec<Uuid>, CenterFault> {
    let read: Vec<CapacityLine> = lines(part)?;
    let mut deeds = Vec::new();
    for line in &read {
        let capacity = Capacity {
            points: line.capacity,
            origin: Some((line.source.clone(), line.as_of)),
        };
        store::specialist::set_capacity(writing, (line.person, line.version), capacity).await?;
        let content = audit::hash_of_content(&("capacity", line))?;
        deeds.push((done(center, line.person.0), content));
    }
    deed::enter_many(writing, by, deeds).await?;
    people::offer_waiting(writing, center).await?;
    Ok(read.iter().map(|line| line.person.0).collect())
}

/// The first of a part who was changed, was offered something or has come since; by address.
pub(super) async fn met(reading: &Reading, part: &Part) -> Result<Option<String>, CenterFault> {
    let read: Vec<MemberLine> = lines(part)?;
    let ids: Vec<PersonId> = part.made.iter().map(|id| PersonId(*id)).collect();
    let same = store::person::as_added(reading, &ids).await?;
    let mut both = ids.iter().zip(read);
    let other = both.find(|(id, _)| !same.contains(id));
    Ok(other.map(|(_, line)| line.member.person.address))
}

/// The first desk of a part that was changed, or was offered something by what it can carry, since.
pub(super) async fn used(
    reading: &Reading,
    import: &Import,
    part: &Part,
) -> Result<Option<String>, CenterFault> {
    let read: Vec<CapacityLine> = lines(part)?;
    let since = import.taken_at.unwrap_or(import.made_at).0;
    let desks = store::specialist::all(reading).await?;
    let is_as_set = |line: &CapacityLine| {
        desks.iter().any(|desk| {
            let offered = desk.last_assigned_at.map(|at| at.0);
            desk.person_id.0 == line.person
                && desk.version == line.version + 1
                && offered.is_none_or(|at| at <= since)
        })
    };
    let mut read = read.into_iter();
    let other = read.find(|line| !is_as_set(line));
    Ok(other.map(|line| line.address))
}

/// Somebody of a file is no longer as the file made it.
pub(super) fn was_met(address: String) -> CenterFault {
    let fault = FieldFault::new("import", "error-import-met");
    CenterFault::Invalid(vec![fault.naming("name", FieldValue::Text(address))])
}

/// Removes everybody of a part again. Whoever has done anything since is pointed at and stays; the
/// schema itself says so.
pub(super) async fn take_members_out(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<(), CenterFault> {
    if let Some(address) = met(writing, part).await? {
        return Err(was_met(address));
    }
    let ids: Vec<PersonId> = part.made.iter().map(|id| PersonId(*id)).collect();
    store::person::remove_as_added(writing, &ids).await?;
    enter_taken_out(writing, center, by, part).await
}

/// Sets what the Specialists of a part can carry to what it was.
pub(super) async fn take_capacities_out(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    (import, part): (&Import, &Part),
) -> Result<(), CenterFault> {
    if let Some(address) = used(writing, import, part).await? {
        return Err(was_met(address));
    }
    let read: Vec<CapacityLine> = lines(part)?;
    for line in read {
        let capacity = Capacity {
            points: line.before,
            origin: line.before_origin,
        };
        let seen = (line.person, line.version + 1);
        store::specialist::set_capacity(writing, seen, capacity).await?;
    }
    enter_taken_out(writing, center, by, part).await
}

async fn enter_taken_out(
    writing: &Writing,
    center: &Center,
    by: &impl Doer,
    part: &Part,
) -> Result<(), CenterFault> {
    let content = audit::hash_of_content(&"taken out")?;
    let deeds = part.made.iter();
    let deeds = deeds.map(|id| (done(center, *id), content.clone()));
    deed::enter_many(writing, by, deeds.collect()).await
}
