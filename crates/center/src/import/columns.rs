//! The columns of a file and what each may hold: one list, from which the page tells people and the lines
//! are read. A cell holds a word of ours or what pages call it, in the reader's language or in English.

use std::collections::{BTreeMap, BTreeSet};

use catalog::Catalog;
use jiff::tz::TimeZone;
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::CenterRole;
use store::import::ImportKind;
use words::{Language, Speaker};

use super::lines::{NEEDED_OF_SUBSCRIPTIONS, NEEDED_OF_TENANTS, OF_SUBSCRIPTIONS, OF_TENANTS};
use super::people::{NEEDED_OF_CAPACITY, NEEDED_OF_PEOPLE, OF_CAPACITY, OF_PEOPLE};
use super::regions::{NEEDED_OF_REGIONS, OF_REGIONS};
use crate::Center;
use crate::people::ALL_SERVICES;
use crate::tenant::typed::{AUDIENCES, CLOUDS, KINDS, SEGMENTS};

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// As the first line names it.
    pub name: &'static str,
    /// Whether a file must have it.
    pub is_needed: bool,
    /// What it may hold; none where it is no choice.
    pub choices: Vec<Choice>,
    /// Whether it may hold something else, too.
    pub is_open: bool,
    /// Whether one cell may hold several.
    pub holds_several: bool,
    /// What it could hold.
    pub example: String,
}

/// Something that a column may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word of ours.
    pub value: String,
    /// What pages call it in the reader's language.
    pub title: String,
    /// What they call it in English.
    english: String,
}

/// The columns of a file of this kind, for somebody who reads this language.
#[must_use]
pub fn columns(center: &Center, kind: ImportKind, language: WrittenLanguage) -> Vec<Column> {
    let (all, needed): (&[&'static str], &[&'static str]) = match kind {
        ImportKind::Tenants => (&OF_TENANTS, &NEEDED_OF_TENANTS),
        ImportKind::Subscriptions => (&OF_SUBSCRIPTIONS, &NEEDED_OF_SUBSCRIPTIONS),
        ImportKind::People => (&OF_PEOPLE, &NEEDED_OF_PEOPLE),
        ImportKind::Capacity => (&OF_CAPACITY, &NEEDED_OF_CAPACITY),
        ImportKind::Regions => (&OF_REGIONS, &NEEDED_OF_REGIONS),
    };
    let teller = Teller::of(center, language);
    let column = |name: &&'static str| {
        let choices = teller.choices(name);
        Column {
            name,
            is_needed: needed.contains(name),
            is_open: matches!(*name, "country" | "countries")
                || (*name == "holidays" && kind != ImportKind::Regions),
            holds_several: matches!(*name, "roles" | "speaks" | "services" | "countries"),
            example: teller.example(kind, name, &choices),
            choices,
        }
    };
    all.iter().map(column).collect()
}

/// A file with the columns of this kind and one line that could be taken in.
#[must_use]
pub fn template(center: &Center, kind: ImportKind) -> String {
    let columns = columns(center, kind, WrittenLanguage::English);
    let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
    let cells: Vec<&str> = (columns.iter())
        .map(|column| column.example.as_str())
        .collect();
    format!("{}\r\n{}\r\n", names.join(","), cells.join(","))
}

/// Who knows what choices are called.
struct Teller {
    catalog: std::sync::Arc<Catalog>,
    language: WrittenLanguage,
    own: Speaker,
    english: Speaker,
    today: jiff::civil::Date,
}

impl Teller {
    fn of(center: &Center, language: WrittenLanguage) -> Self {
        let own = language.tag().parse().unwrap_or(Language::English);
        Self {
            catalog: center.catalog(),
            language,
            own: Speaker::new(own, TimeZone::UTC),
            english: Speaker::new(Language::English, TimeZone::UTC),
            today: center.now().to_zoned(TimeZone::UTC).date(),
        }
    }

    /// Words of the process, which the messages with this beginning tell.
    fn said(&self, prefix: &str, words: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
        let choice = |word: &'static str| Choice {
            value: word.to_owned(),
            title: self.own.say_of(prefix, word),
            english: self.english.say_of(prefix, word),
        };
        words.into_iter().map(choice).collect()
    }

    /// Names of the catalog, which it tells itself.
    fn named<'name, Name: std::fmt::Display + 'name>(
        &self,
        names: impl Iterator<Item = &'name Name>,
        title: impl Fn(&Name, WrittenLanguage) -> Option<String>,
    ) -> Vec<Choice> {
        let called =
            |name: &Name, language| title(name, language).unwrap_or_else(|| name.to_string());
        let choice = |name: &'name Name| Choice {
            value: name.to_string(),
            title: called(name, self.language),
            english: called(name, WrittenLanguage::English),
        };
        names.map(choice).collect()
    }

    fn choices(&self, column: &str) -> Vec<Choice> {
        let catalog = &self.catalog;
        match column {
            "cloud" => self.said("tenant-cloud", CLOUDS),
            "segment" => self.said("tenant-segment", SEGMENTS),
            "kind" => self.said("tenant-kind", KINDS),
            "audience" => self.said("tenant-audience", AUDIENCES),
            "roles" => self.said("role", CenterRole::ALL.iter().map(|role| role.as_str())),
            "language" => self.said("language", WrittenLanguage::ALL.iter().map(|one| one.tag())),
            "speaks" => self.said("language", SpokenLanguage::ALL.iter().map(|one| one.tag())),
            "region" => self.named(
                catalog.regions().iter().map(|region| &region.name),
                |name, language| {
                    let title = catalog.names().region(name, language);
                    title.map(|title| title.text.to_owned())
                },
            ),
            "plan" => self.named(
                catalog
                    .rules()
                    .licences()
                    .iter()
                    .map(|licence| &licence.plan),
                |name, language| {
                    let title = catalog.plan_title(name, language);
                    title.map(|title| title.text.to_owned())
                },
            ),
            "services" => {
                let services = catalog.rules().services().iter();
                let services =
                    self.named(services.map(|service| &service.name), |name, language| {
                        let title = catalog.service_title(name, language);
                        title.map(|title| title.text.to_owned())
                    });
                let all = Choice {
                    value: ALL_SERVICES.to_owned(),
                    title: self.own.say("people-services-all"),
                    english: self.english.say("people-services-all"),
                };
                std::iter::once(all).chain(services).collect()
            }
            "country" | "countries" | "holidays" => {
                self.named(catalog.holidays().keys(), |country, language| {
                    let title = catalog.country_title(country, language);
                    title.map(|title| title.text.to_owned())
                })
            }
            _ => Vec::new(),
        }
    }

    fn example(&self, kind: ImportKind, column: &str, choices: &[Choice]) -> String {
        let first = || {
            choices
                .first()
                .map_or_else(String::new, |one| one.value.clone())
        };
        match column {
            "name" if kind == ImportKind::Tenants => "Contoso Ltd".to_owned(),
            "name" if kind == ImportKind::Regions => "nordics".to_owned(),
            "title" => "Nordics".to_owned(),
            "name" => "Sam Rivera".to_owned(),
            "domain" => "contoso.com".to_owned(),
            "address" => "sam@example.com".to_owned(),
            "seats" => "250".to_owned(),
            "capacity" => "30".to_owned(),
            "weight" => "1".to_owned(),
            "zone" => "Europe/London".to_owned(),
            "country" | "holidays" => "GB".to_owned(),
            "countries" => "SE NO".to_owned(),
            "language" | "speaks" => "en".to_owned(),
            "roles" => CenterRole::Specialist.as_str().to_owned(),
            "source" => self.english.say("import-example-source"),
            "as_of" | "start" => self.today.to_string(),
            "end" => {
                let year = jiff::Span::new().years(1);
                self.today.saturating_add(year).to_string()
            }
            "region" if kind == ImportKind::Tenants => String::new(),
            // Without one the file itself is the reason.
            "reason" => String::new(),
            _ => first(),
        }
    }
}

/// What the cells of columns of choices are read as.
pub(super) struct Titles(BTreeMap<&'static str, Known>);

struct Known {
    values: BTreeSet<String>,
    /// By what they are called, [as it is typed](as_typed); what two are called names neither.
    titles: BTreeMap<String, Option<String>>,
}

impl Titles {
    /// For columns that hold no choices.
    #[cfg(test)]
    pub(super) fn none() -> Self {
        Self(BTreeMap::new())
    }

    pub(super) fn of(center: &Center, kind: ImportKind, language: WrittenLanguage) -> Self {
        let columns = columns(center, kind, language).into_iter();
        let known = columns
            .filter(|column| !column.choices.is_empty())
            .map(|column| {
                let mut known = Known {
                    values: BTreeSet::new(),
                    titles: BTreeMap::new(),
                };
                for choice in column.choices {
                    for title in [&choice.title, &choice.english] {
                        let named = known.titles.entry(as_typed(title));
                        let value = named.or_insert_with(|| Some(choice.value.clone()));
                        if value.as_ref() != Some(&choice.value) {
                            *value = None;
                        }
                    }
                    known.values.insert(choice.value);
                }
                (column.name, known)
            });
        Self(known.collect())
    }

    /// The word of ours that a cell names; what names none is left as it is.
    pub(super) fn value<'own>(&'own self, column: &str, cell: &'own str) -> &'own str {
        self.0.get(column).map_or(cell, |known| known.value(cell))
    }

    /// The words of ours that a cell of several names: with bars between them, or with blanks where none of
    /// them has one itself, since commas and semicolons are between cells.
    pub(super) fn values(&self, column: &str, cell: &str) -> Vec<String> {
        let one = self.value(column, cell);
        let is_one = self
            .0
            .get(column)
            .is_some_and(|known| known.values.contains(one));
        let parts: Vec<&str> = if is_one {
            vec![cell]
        } else if cell.contains('|') {
            cell.split('|').map(str::trim).collect()
        } else {
            cell.split_whitespace().collect()
        };
        let named = parts.into_iter().filter(|part| !part.is_empty());
        let mut values: Vec<String> = Vec::new();
        for part in named {
            let value = self.value(column, part);
            let is_known = self
                .0
                .get(column)
                .is_none_or(|known| known.values.contains(value));
            if is_known {
                values.push(value.to_owned());
            } else {
                values.extend(part.split_whitespace().map(str::to_owned));
            }
        }
        values
    }
}

impl Known {
    fn value<'own>(&'own self, cell: &'own str) -> &'own str {
        if self.values.contains(cell) {
            return cell;
        }
        let named = self.titles.get(&as_typed(cell));
        named.and_then(Option::as_deref).unwrap_or(cell)
    }
}

/// A name as people type it: in lower case, and without the marks that say where a
/// line of a page may end.
fn as_typed(name: &str) -> String {
    let plain = name.replace('\u{a0}', " ");
    plain.replace(['\u{200b}', '\u{2060}'], "").to_lowercase()
}
