//! People of the Center as they come from a form, read into what can be kept.

use jiff::tz::TimeZone;
use process::business_time::WeeklyHours;
use process::eligibility::Country;
use process::identity::{RegionName, ServiceName};
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::CenterRole;
use serde::{Deserialize, Serialize};

use crate::region::{kept, read_week};
use crate::sign_in::Address;
use crate::{Center, CenterFault, FieldFault, FieldValue, Line};

const NAME_LIMIT: usize = 80;
const ZONE_LIMIT: usize = 64;
/// More points than this are a typing error.
pub(crate) const MOST_POINTS: i64 = 1000;
/// A weight above this is a typing error.
const MOST_WEIGHT: i64 = 100;

/// The fields of a person, in the order of [`PersonTyped`].
pub(crate) const NAMED: [&str; 4] = ["name", "address", "language", "zone"];

/// A person as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonTyped {
    /// The name as the person writes it.
    pub name: String,
    /// The mail address.
    pub address: String,
    /// What is read: a tag.
    pub language: String,
    /// IANA zone.
    pub zone: String,
}

/// A person that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PersonRead {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) language: WrittenLanguage,
    pub(crate) zone: String,
}

impl PersonTyped {
    /// Reads all fields; what is wrong with them is put beside the other faults, under these names.
    pub(crate) fn read(
        &self,
        [name, address, language, zone]: [&'static str; 4],
        faults: &mut Vec<FieldFault>,
    ) -> Option<PersonRead> {
        let name = kept(faults, read_name(name, &self.name));
        let address = kept(faults, Address::parse(address, &self.address));
        let language = kept(faults, read_language(language, &self.language));
        let zone = kept(faults, read_zone(zone, &self.zone));
        Some(PersonRead {
            name: name?.as_str().to_owned(),
            address: address?.as_str().to_owned(),
            language: language?,
            zone: zone?,
        })
    }

    /// Reads what may be changed of a person: everything but the address, which only its owner
    /// changes.
    pub(crate) fn read_change(
        &self,
        faults: &mut Vec<FieldFault>,
    ) -> Option<(String, WrittenLanguage, String)> {
        let name = kept(faults, read_name("name", &self.name));
        let language = kept(faults, read_language("language", &self.language));
        let zone = kept(faults, read_zone("zone", &self.zone));
        Some((name?.as_str().to_owned(), language?, zone?))
    }
}

/// A name. It stands in mails to people whom its owner invites, where the address of a page would be an
/// advertisement that every program makes into a link.
fn read_name(field: &'static str, text: &str) -> Result<Line, FieldFault> {
    let name = Line::parse(field, text, NAME_LIMIT)?;
    let lower = name.as_str().to_lowercase();
    if lower.contains("://") || lower.contains("www.") {
        return Err(FieldFault::new(field, "error-characters"));
    }
    Ok(name)
}

fn read_language(field: &'static str, text: &str) -> Result<WrittenLanguage, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new(field, "error-choose"));
    }
    text.parse()
        .map_err(|_| FieldFault::new(field, "error-language"))
}

/// Reads a zone by its IANA name, however it is capitalised.
pub(crate) fn read_zone(field: &'static str, text: &str) -> Result<String, FieldFault> {
    let line = Line::parse(field, text, ZONE_LIMIT)?;
    let zone = TimeZone::get(line.as_str()).ok();
    let name = zone.as_ref().and_then(TimeZone::iana_name);
    name.map(str::to_owned)
        .ok_or_else(|| FieldFault::new(field, "error-zone"))
}

/// A Specialist's desk as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskTyped {
    /// The region worked for.
    pub region: String,
    /// One line a weekday from Monday: `09:00-12:00, 13:00-18:00`, or nothing on a free day.
    pub hours: [String; 7],
    /// Country whose holidays are kept.
    pub holidays: String,
    /// Tags of the languages spoken in meetings.
    pub speaks: Vec<String>,
    /// Names of the services guided, or [`ALL_SERVICES`].
    pub services: Vec<String>,
    /// Points that can be carried.
    pub capacity: String,
    /// Higher is offered first among equals.
    pub weight: String,
}

/// A desk that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeskRead {
    pub(crate) region: RegionName,
    pub(crate) hours: WeeklyHours,
    pub(crate) holidays: String,
    pub(crate) speaks: Vec<SpokenLanguage>,
    pub(crate) services: Vec<ServiceName>,
    pub(crate) capacity: i64,
    pub(crate) weight: i64,
}

impl DeskTyped {
    /// Whether nothing of a desk was filled in beside what a form proposes.
    pub(crate) fn is_empty(&self) -> bool {
        self.region.trim().is_empty() && self.speaks.is_empty() && self.services.is_empty()
    }

    pub(crate) fn read(&self, center: &Center, faults: &mut Vec<FieldFault>) -> Option<DeskRead> {
        let region = kept(faults, read_region(center, "region", &self.region));
        let hours = read_week(&self.hours, faults);
        let holidays = kept(faults, read_country("holidays", &self.holidays));
        let speaks = kept(faults, read_speaks(&self.speaks));
        let services = kept(faults, read_services(center, &self.services));
        let capacity = kept(
            faults,
            read_number("capacity", &self.capacity, 0, MOST_POINTS),
        );
        let weight = kept(faults, read_number("weight", &self.weight, 1, MOST_WEIGHT));
        Some(DeskRead {
            region: region?,
            hours: hours?,
            holidays: holidays?,
            speaks: speaks?,
            services: services?,
            capacity: capacity?,
            weight: weight?,
        })
    }
}

/// Reads the name of a region of the catalog.
pub(crate) fn read_region(
    center: &Center,
    field: &'static str,
    text: &str,
) -> Result<RegionName, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new(field, "error-choose"));
    }
    let unknown = || FieldFault::new(field, "error-unknown-choice");
    let name: RegionName = text.parse().map_err(|_| unknown())?;
    center
        .catalog()
        .region(&name)
        .map(|region| region.name.clone())
        .ok_or_else(unknown)
}

/// Reads a country by its two letters, however they are capitalised. The letters that most people
/// write for the United Kingdom are no country's; they are read as its own.
pub(crate) fn read_country(field: &'static str, text: &str) -> Result<String, FieldFault> {
    let line = Line::parse(field, text, 8)?;
    let letters = line.as_str().to_ascii_uppercase();
    let letters = if letters == "UK" { "GB" } else { &letters };
    let country: Country = letters
        .parse()
        .map_err(|_| FieldFault::new(field, "error-country"))?;
    Ok(country.as_str().to_owned())
}

/// Reads a whole number between two bounds, both included.
pub(crate) fn read_number(
    field: &'static str,
    text: &str,
    least: i64,
    most: i64,
) -> Result<i64, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new(field, "error-empty"));
    }
    let number = text.parse().ok();
    number
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| {
            FieldFault::new(field, "error-number")
                .naming("least", FieldValue::Number(least))
                .naming("most", FieldValue::Number(most))
        })
}

fn read_speaks(tags: &[String]) -> Result<Vec<SpokenLanguage>, FieldFault> {
    if tags.is_empty() {
        return Err(FieldFault::new("speaks", "error-choose-any"));
    }
    let known = |tag: &String| {
        tag.parse::<SpokenLanguage>()
            .map_err(|_| FieldFault::new("speaks", "error-unknown-choice"))
    };
    let mut speaks = tags.iter().map(known).collect::<Result<Vec<_>, _>>()?;
    speaks.sort_unstable();
    speaks.dedup();
    Ok(speaks)
}

/// Stands for every service of the catalog of today.
pub const ALL_SERVICES: &str = "all";

fn read_services(center: &Center, names: &[String]) -> Result<Vec<ServiceName>, FieldFault> {
    if names.is_empty() {
        return Err(FieldFault::new("services", "error-choose-any"));
    }
    let catalog = center.catalog();
    let all = catalog.rules().services();
    if names.iter().any(|name| name == ALL_SERVICES) {
        return Ok(all.iter().map(|service| service.name.clone()).collect());
    }
    let is_known = |name: &String| all.iter().any(|service| service.name.as_str() == name);
    if !names.iter().all(is_known) {
        return Err(FieldFault::new("services", "error-unknown-choice"));
    }
    let services = all.iter().map(|service| service.name.clone());
    Ok(services
        .filter(|service| names.iter().any(|name| name == service.as_str()))
        .collect())
}

/// Somebody to be added, as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MemberTyped {
    /// Who.
    pub person: PersonTyped,
    /// The roles.
    pub roles: Vec<String>,
    /// The desk; only a Specialist has one.
    pub desk: DeskTyped,
}

/// Somebody who can be added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct MemberRead {
    pub(crate) person: PersonRead,
    pub(crate) roles: Vec<CenterRole>,
    pub(crate) desk: Option<DeskRead>,
}

impl MemberTyped {
    pub(crate) fn read(&self, center: &Center) -> Result<MemberRead, CenterFault> {
        let mut faults = Vec::new();
        let person = self.person.read(NAMED, &mut faults);
        let roles = kept(&mut faults, read_roles(&self.roles));
        let is_specialist = roles
            .as_ref()
            .is_some_and(|roles| roles.contains(&CenterRole::Specialist));
        let desk = if is_specialist {
            self.desk.read(center, &mut faults)
        } else {
            None
        };
        match (person, roles) {
            (Some(person), Some(roles)) if faults.is_empty() => Ok(MemberRead {
                person,
                roles,
                desk,
            }),
            _ => Err(CenterFault::Invalid(faults)),
        }
    }
}

fn read_roles(words: &[String]) -> Result<Vec<CenterRole>, FieldFault> {
    if words.is_empty() {
        return Err(FieldFault::new("roles", "error-choose-any"));
    }
    let known = |word: &String| {
        word.parse::<CenterRole>()
            .map_err(|_| FieldFault::new("roles", "error-unknown-choice"))
    };
    let mut roles = words.iter().map(known).collect::<Result<Vec<_>, _>>()?;
    roles.sort_unstable();
    roles.dedup();
    Ok(roles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_by_its_name_and_nothing_else() {
        assert_eq!(read_zone("zone", " Asia/Seoul ").unwrap(), "Asia/Seoul");
        for wrong in [
            "",
            "Seoul",
            "GMT+9 or so",
            "../etc/passwd",
            "Asia/Seoul\u{202e}",
        ] {
            assert!(read_zone("zone", wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_number_keeps_within_its_bounds() {
        let message = |text| read_number("seats", text, 0, 10).map_err(|fault| fault.message);
        assert_eq!(message(" 7 "), Ok(7));
        assert_eq!(message(""), Err("error-empty"));
        for wrong in ["-1", "11", "1.5", "x", "-99999999999999999999"] {
            assert_eq!(message(wrong), Err("error-number"), "{wrong}");
        }
    }

    #[test]
    fn a_country_is_two_letters() {
        assert_eq!(read_country("country", "kr").unwrap(), "KR");
        assert_eq!(read_country("country", "uk").unwrap(), "GB");
        assert_eq!(
            read_country("country", "Korea").unwrap_err().message,
            "error-country"
        );
    }
}
