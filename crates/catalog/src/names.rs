//! `names/<language>.toml`: what people read where the catalog has a name: titles, reasons,
//! questions.
//!
//! English is complete. Another language may lack entries; then the English text is given and said
//! to be English, so that a page can mark it. Only countries are all or nothing: a language that
//! names one of them names every one that has a calendar, with all of its holidays, since a calendar
//! half in English reads like a fault. Must not know the words of pages themselves.

use std::collections::{BTreeMap, BTreeSet};

use process::eligibility::Country;
use process::identity::{ContentName, FactName, PlanName, RegionName, ServiceName, TaskName};
use process::language::WrittenLanguage;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::{Known, is_showable, listed};

const FOLDER: &str = "names";
const ENGLISH: &str = "names/en.toml";

/// A text and the language it is in, which is English where the reader's language lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// Plain text on one line.
    pub text: &'a str,
    /// The language it is in.
    pub language: WrittenLanguage,
}

/// What a task is called and why it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskWords<'a> {
    /// What is to be done, as it stands in a list.
    pub title: &'a str,
    /// Why it matters, in a sentence or two.
    pub why: &'a str,
    /// The language both are in.
    pub language: WrittenLanguage,
}

/// What a meeting is called and what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingWords<'a> {
    /// Its name.
    pub title: &'a str,
    /// What it is for.
    pub purpose: &'a str,
    /// The language both are in.
    pub language: WrittenLanguage,
}

/// The names of the catalog in all languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    by_language: BTreeMap<WrittenLanguage, NamesOf>,
    /// What managers called the regions they added: in one language, which is not known.
    own_regions: BTreeMap<RegionName, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct NamesOf {
    center: Option<String>,
    tasks: BTreeMap<TaskName, TaskRow>,
    services: BTreeMap<ServiceName, TitleRow>,
    plans: BTreeMap<PlanName, TitleRow>,
    meetings: BTreeMap<TaskName, MeetingRow>,
    regions: BTreeMap<RegionName, TitleRow>,
    facts: BTreeMap<FactName, FactRow>,
    contents: BTreeMap<ContentName, TitleRow>,
    countries: BTreeMap<Country, CountryRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    center: Option<CenterRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CenterRow {
    name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct TitleRow {
    title: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskRow {
    title: String,
    why: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingRow {
    title: String,
    purpose: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct FactRow {
    question: String,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryRow {
    title: String,
    /// By their English names; the English ones stand in the calendar itself.
    #[serde(default)]
    holidays: BTreeMap<String, String>,
}

/// The texts of an entry, to look at each.
trait Texts {
    fn texts(&self) -> Vec<(&'static str, &str)>;
}

impl Texts for TitleRow {
    fn texts(&self) -> Vec<(&'static str, &str)> {
        vec![("title", &self.title)]
    }
}

impl Texts for TaskRow {
    fn texts(&self) -> Vec<(&'static str, &str)> {
        vec![("title", &self.title), ("why", &self.why)]
    }
}

impl Texts for MeetingRow {
    fn texts(&self) -> Vec<(&'static str, &str)> {
        vec![("title", &self.title), ("purpose", &self.purpose)]
    }
}

impl Texts for FactRow {
    fn texts(&self) -> Vec<(&'static str, &str)> {
        vec![("question", &self.question)]
    }
}

impl Texts for CountryRow {
    fn texts(&self) -> Vec<(&'static str, &str)> {
        vec![("title", &self.title)]
    }
}

impl Names {
    /// The languages that have names at all.
    pub fn languages(&self) -> impl Iterator<Item = WrittenLanguage> + '_ {
        self.by_language.keys().copied()
    }

    /// What the Center is called.
    #[must_use]
    pub fn center(&self, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| names.center.as_deref())
    }

    /// Calls the Center the same in every language.
    pub(crate) fn call_center(&mut self, name: &str) {
        for names in self.by_language.values_mut() {
            names.center = Some(name.to_owned());
        }
    }

    /// What a task is called and why it is done.
    #[must_use]
    pub fn task(&self, task: &TaskName, language: WrittenLanguage) -> Option<TaskWords<'_>> {
        let (row, language) = self.find(language, |names| names.tasks.get(task))?;
        Some(TaskWords {
            title: &row.title,
            why: &row.why,
            language,
        })
    }

    /// What a service is called.
    #[must_use]
    pub fn service(&self, service: &ServiceName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| {
            names.services.get(service).map(|row| row.title.as_str())
        })
    }

    /// What a plan is called, where it is not called by its product's English name.
    #[must_use]
    pub fn plan(&self, plan: &PlanName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| {
            names.plans.get(plan).map(|row| row.title.as_str())
        })
    }

    /// What a meeting of a playbook is called and what it is for.
    #[must_use]
    pub fn meeting(
        &self,
        meeting: &TaskName,
        language: WrittenLanguage,
    ) -> Option<MeetingWords<'_>> {
        let (row, language) = self.find(language, |names| names.meetings.get(meeting))?;
        Some(MeetingWords {
            title: &row.title,
            purpose: &row.purpose,
            language,
        })
    }

    /// What a region is called.
    #[must_use]
    pub fn region(&self, region: &RegionName, language: WrittenLanguage) -> Option<Text<'_>> {
        if let Some(text) = self.own_regions.get(region) {
            return Some(Text { text, language });
        }
        self.text(language, |names| {
            names.regions.get(region).map(|row| row.title.as_str())
        })
    }

    /// Calls a region that a manager added; it passes for the reader's own language.
    pub(crate) fn call_region(&mut self, region: RegionName, title: String) {
        self.own_regions.insert(region, title);
    }

    /// How a fact is asked for.
    #[must_use]
    pub fn fact(&self, fact: &FactName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| {
            names.facts.get(fact).map(|row| row.question.as_str())
        })
    }

    /// How one value of a fact reads.
    #[must_use]
    pub fn fact_value(
        &self,
        fact: &FactName,
        value: &str,
        language: WrittenLanguage,
    ) -> Option<Text<'_>> {
        self.text(language, |names| {
            let row = names.facts.get(fact)?;
            row.values.get(value).map(String::as_str)
        })
    }

    /// What something that mailboxes hold is called.
    #[must_use]
    pub fn content(&self, content: &ContentName, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| {
            names.contents.get(content).map(|row| row.title.as_str())
        })
    }

    /// What a country is called that has a calendar of holidays.
    #[must_use]
    pub fn country(&self, country: &Country, language: WrittenLanguage) -> Option<Text<'_>> {
        self.text(language, |names| {
            names.countries.get(country).map(|row| row.title.as_str())
        })
    }

    /// What a country's holiday is called in a language other than English; it is found by its
    /// English name.
    #[must_use]
    pub fn holiday(
        &self,
        country: &Country,
        english: &str,
        language: WrittenLanguage,
    ) -> Option<Text<'_>> {
        self.text(language, |names| {
            let row = names.countries.get(country)?;
            row.holidays.get(english).map(String::as_str)
        })
    }

    fn text<'a>(
        &'a self,
        language: WrittenLanguage,
        of: impl Fn(&'a NamesOf) -> Option<&'a str>,
    ) -> Option<Text<'a>> {
        let (text, language) = self.find(language, of)?;
        Some(Text { text, language })
    }

    fn find<'a, T>(
        &'a self,
        language: WrittenLanguage,
        of: impl Fn(&'a NamesOf) -> Option<T>,
    ) -> Option<(T, WrittenLanguage)> {
        [language, WrittenLanguage::English]
            .into_iter()
            .find_map(|language| Some((of(self.by_language.get(&language)?)?, language)))
    }
}

/// Reads and checks the names of all languages.
pub(crate) fn read(folder: &Folder, known: &Known, faults: &mut Faults) -> Names {
    let mut names = Names::default();
    for (file, text) in folder.files_in(FOLDER) {
        let tag = file
            .strip_prefix("names/")
            .and_then(|file| file.strip_suffix(".toml"))
            .unwrap_or(file);
        let Ok(language) = tag.parse::<WrittenLanguage>() else {
            let tags = listed(WrittenLanguage::ALL);
            faults.add(file, None, format!("a language as the name: {tags}"), tag);
            continue;
        };
        let before = faults.count();
        let of = read_one(file, text, known, faults);
        if let Some(of) = of {
            if faults.count() == before {
                check_countries(file, language, &of, known, faults);
                if language == WrittenLanguage::English {
                    check_complete(&of, known, faults);
                }
            }
            names.by_language.insert(language, of);
        }
    }
    if folder.file(ENGLISH).is_none() {
        faults.add(ENGLISH, None, "the file", "nothing");
    }
    names
}

fn read_one(file: &str, text: &str, known: &Known, faults: &mut Faults) -> Option<NamesOf> {
    let document = Document::parse(file, text, faults)?;
    let kinds = [
        "task", "service", "plan", "meeting", "region", "fact", "content", "country",
    ];
    let head: Option<Head> = document.head(&kinds, faults);
    let center = head.and_then(|head| head.center).map(|center| center.name);
    if let Some(name) = &center {
        let path = ["center".into(), "name".into()];
        check_text(&document, &path, name, faults);
    }
    let tasks = known
        .tasks
        .as_ref()
        .map(|tasks| tasks.keys().cloned().collect());
    let facts = known
        .facts
        .as_ref()
        .map(|facts| facts.keys().cloned().collect());
    let countries = known
        .holidays
        .as_ref()
        .map(|holidays| holidays.keys().cloned().collect());
    let of = NamesOf {
        center,
        tasks: entries(&document, "task", tasks.as_ref(), faults),
        services: entries(&document, "service", known.services.as_ref(), faults),
        plans: entries(&document, "plan", known.plans.as_ref(), faults),
        meetings: entries(&document, "meeting", known.meetings.as_ref(), faults),
        regions: entries(&document, "region", known.regions.as_ref(), faults),
        facts: entries(&document, "fact", facts.as_ref(), faults),
        contents: entries(&document, "content", known.contents.as_ref(), faults),
        countries: entries(&document, "country", countries.as_ref(), faults),
    };
    check_fact_values(&document, &of, known, faults);
    check_holidays(&document, &of, known, faults);
    Some(of)
}

fn entries<K, T>(
    document: &Document<'_>,
    kind: &'static str,
    known: Option<&BTreeSet<K>>,
    faults: &mut Faults,
) -> BTreeMap<K, T>
where
    K: Ord + std::str::FromStr,
    T: DeserializeOwned + Texts,
{
    let mut found = BTreeMap::new();
    for (name, row) in document.entries::<T>(kind, faults) {
        for (key, text) in row.texts() {
            let path = [kind.into(), name.as_str().into(), key.into()];
            check_text(document, &path, text, faults);
        }
        let path = [kind.into(), name.as_str().into()];
        match name.parse::<K>() {
            Ok(key) if known.is_none_or(|known| known.contains(&key)) => {
                found.insert(key, row);
            }
            _ => document.fault(
                &path,
                format!("a {kind} of the catalog"),
                name.as_str(),
                faults,
            ),
        }
    }
    found
}

fn check_text(document: &Document<'_>, path: &[Step<'_>], text: &str, faults: &mut Faults) {
    if !is_showable(text) {
        document.fault(path, "a text on one line", format!("{text:?}"), faults);
    }
}

fn check_fact_values(document: &Document<'_>, of: &NamesOf, known: &Known, faults: &mut Faults) {
    let Some(facts) = &known.facts else { return };
    for (fact, row) in &of.facts {
        let Some(values) = facts.get(fact) else {
            continue;
        };
        for (value, text) in &row.values {
            let path = [
                "fact".into(),
                fact.as_str().into(),
                "values".into(),
                value.as_str().into(),
            ];
            if !values.contains(value) {
                let expected = format!("for {fact} one of {}", listed(values));
                document.fault(&path, expected, value.as_str(), faults);
            }
            check_text(document, &path, text, faults);
        }
    }
}

/// A holiday is named by the English name that its country's calendar gives it.
fn check_holidays(document: &Document<'_>, of: &NamesOf, known: &Known, faults: &mut Faults) {
    let Some(calendars) = &known.holidays else {
        return;
    };
    for (country, row) in &of.countries {
        let Some(days) = calendars.get(country) else {
            continue;
        };
        for (english, text) in &row.holidays {
            let path = [
                "country".into(),
                country.as_str().into(),
                "holidays".into(),
                english.as_str().into(),
            ];
            if !days.contains(english) {
                let expected = format!("a holiday of {country} by its English name");
                document.fault(&path, expected, english.as_str(), faults);
            }
            check_text(document, &path, text, faults);
        }
    }
}

/// A language that names one country names all that have a calendar, each with all its holidays.
fn check_countries(
    file: &str,
    language: WrittenLanguage,
    of: &NamesOf,
    known: &Known,
    faults: &mut Faults,
) {
    let is_english = language == WrittenLanguage::English;
    if of.countries.is_empty() && !is_english {
        return;
    }
    for (country, days) in known.holidays.iter().flatten() {
        let Some(row) = of.countries.get(country) else {
            faults.add(
                file,
                None,
                format!("[country.{country}] with title"),
                "none",
            );
            continue;
        };
        let unnamed = days.iter().filter(|day| !row.holidays.contains_key(*day));
        for day in unnamed.filter(|_| !is_english) {
            let expected = format!("[country.{country}.holidays] with {day:?}");
            faults.add(file, None, expected, "none");
        }
    }
}

/// English has everything; a service and a plan have an English title in their own files.
fn check_complete(of: &NamesOf, known: &Known, faults: &mut Faults) {
    let mut missing = |entry: String| faults.add(ENGLISH, None, entry, "none");
    if of.center.is_none() {
        missing("[center] with name".to_owned());
    }
    for task in known.tasks.iter().flat_map(BTreeMap::keys) {
        if !of.tasks.contains_key(task) {
            missing(format!("[task.{task}] with title and why"));
        }
    }
    for meeting in known.meetings.iter().flatten() {
        if !of.meetings.contains_key(meeting) {
            missing(format!("[meeting.{meeting}] with title and purpose"));
        }
    }
    for region in known.regions.iter().flatten() {
        if !of.regions.contains_key(region) {
            missing(format!("[region.{region}] with title"));
        }
    }
    for content in known.contents.iter().flatten() {
        if !of.contents.contains_key(content) {
            missing(format!("[content.{content}] with title"));
        }
    }
    for (fact, values) in known.facts.iter().flatten() {
        let Some(row) = of.facts.get(fact) else {
            missing(format!("[fact.{fact}] with question and values"));
            continue;
        };
        for value in values
            .iter()
            .filter(|value| !row.values.contains_key(*value))
        {
            missing(format!("[fact.{fact}.values] with {value}"));
        }
    }
}
