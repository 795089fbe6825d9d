//! `guidance/<language>/<task>.md`: written guidance, one document per task and language.
//!
//! Every task has its document in English; where a reader's language lacks one, the English is given
//! and says so. Must not know who was given it: that is the guidance ledger's.

use std::collections::BTreeMap;

use jiff::civil::Date;
use process::identity::TaskName;
use process::language::WrittenLanguage;
use serde::{Deserialize, Serialize};

use crate::document::{Document, date};
use crate::faults::Faults;
use crate::folder::{Folder, line_after};
use crate::known::{Known, is_showable, listed};
use crate::markdown::{self, is_https};

const FOLDER: &str = "guidance";
const FENCE: &str = "+++";

/// A document that guides through one task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuidanceDocument {
    /// The task it guides through.
    pub task: TaskName,
    /// The language it is in, which is English where the reader's language lacks it.
    pub language: WrittenLanguage,
    /// Its title.
    pub title: String,
    /// Grows with every change of content; a translation has the version of the English it
    /// translates.
    pub version: u32,
    /// The day somebody last made sure that it is right.
    pub reviewed: Date,
    /// Minutes it takes to follow it, if they are told.
    pub minutes: Option<u16>,
    /// Published documentation to read on.
    pub links: Vec<GuidanceLink>,
    /// The text as HTML that can be put into a page as it is; its headings begin at `h3`.
    pub html: String,
    /// The text as written, in Markdown.
    pub markdown: String,
}

/// A link to published documentation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidanceLink {
    /// What it leads to.
    pub title: String,
    /// Its address, always https.
    pub url: String,
}

/// The documents of all languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    documents: BTreeMap<TaskName, BTreeMap<WrittenLanguage, GuidanceDocument>>,
}

impl Guidance {
    /// The document of a task in a language, or else in English.
    #[must_use]
    pub fn document(
        &self,
        task: &TaskName,
        language: WrittenLanguage,
    ) -> Option<&GuidanceDocument> {
        let languages = self.documents.get(task)?;
        languages
            .get(&language)
            .or_else(|| languages.get(&WrittenLanguage::English))
    }

    /// All documents, by task and language.
    pub fn documents(&self) -> impl Iterator<Item = &GuidanceDocument> {
        self.documents.values().flat_map(BTreeMap::values)
    }

    /// The version of the English document, which a translation may lag behind.
    #[must_use]
    pub fn english_version(&self, task: &TaskName) -> Option<u32> {
        let english = self.document(task, WrittenLanguage::English)?;
        Some(english.version)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    version: u32,
    #[serde(deserialize_with = "date")]
    reviewed: Date,
    minutes: Option<u16>,
    #[serde(default)]
    links: Vec<GuidanceLink>,
}

/// The parts of a file.
struct Parts<'a> {
    front: &'a str,
    body: &'a str,
    body_line: u32,
}

/// Reads and checks the documents of all languages.
pub(crate) fn read(folder: &Folder, known: &Known, faults: &mut Faults) -> Guidance {
    let mut guidance = Guidance::default();
    for (file, text) in folder.files_in(FOLDER) {
        let Some((task, language)) = named(file, known, faults) else {
            continue;
        };
        if let Some(document) = read_one(file, text, task, language, faults) {
            let languages = guidance.documents.entry(document.task.clone()).or_default();
            languages.insert(language, document);
        }
    }
    check_complete(folder, known, faults);
    check_versions(&guidance, faults);
    guidance
}

/// The task and language that a file is named after.
fn named(file: &str, known: &Known, faults: &mut Faults) -> Option<(TaskName, WrittenLanguage)> {
    let (tag, name) = file
        .strip_prefix("guidance/")?
        .strip_suffix(".md")?
        .split_once('/')?;
    let Ok(language) = tag.parse() else {
        let tags = listed(WrittenLanguage::ALL);
        faults.add(
            file,
            None,
            format!("a folder named after a language: {tags}"),
            tag,
        );
        return None;
    };
    let task = name.parse::<TaskName>().ok();
    let task = task.filter(|task| {
        known
            .tasks
            .as_ref()
            .is_none_or(|all| all.contains_key(task))
    });
    if task.is_none() {
        faults.add(file, None, "a file named after a task of a playbook", name);
    }
    Some((task?, language))
}

fn read_one(
    file: &str,
    text: &str,
    task: TaskName,
    language: WrittenLanguage,
    faults: &mut Faults,
) -> Option<GuidanceDocument> {
    let Some(parts) = split(text) else {
        let found = text.lines().next().unwrap_or_default();
        let expected = format!("front matter between two lines of {FENCE}");
        faults.add(file, 1, expected, format!("{found:?}"));
        return None;
    };
    check_text(file, &parts, language, faults);
    let document = Document::parse_part(file, parts.front, 2, faults)?;
    let front: Front = document.whole(faults)?;
    if !is_showable(&front.title) {
        document.fault(
            &["title".into()],
            "a title on one line",
            format!("{:?}", front.title),
            faults,
        );
    }
    if front.version == 0 {
        document.fault(&["version".into()], "a version from 1", "0", faults);
    }
    if front.minutes == Some(0) {
        document.fault(&["minutes".into()], "at least one minute", "0", faults);
    }
    for (place, link) in front.links.iter().enumerate() {
        let at = |key: &'static str| ["links".into(), place.into(), key.into()];
        if !is_showable(&link.title) {
            document.fault(
                &at("title"),
                "a title on one line",
                format!("{:?}", link.title),
                faults,
            );
        }
        if !is_https(&link.url) {
            document.fault(
                &at("url"),
                "a link to https",
                format!("{:?}", link.url),
                faults,
            );
        }
    }
    Some(GuidanceDocument {
        task,
        language,
        title: front.title,
        version: front.version,
        reviewed: front.reviewed,
        minutes: front.minutes,
        links: front.links,
        html: markdown::html(parts.body),
        markdown: parts.body.trim().to_owned(),
    })
}

fn split(text: &str) -> Option<Parts<'_>> {
    let is_fence = |line: &str| line.trim_end() == FENCE;
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| is_fence(line))?;
    let mut end = first.len();
    for line in lines {
        if is_fence(line) {
            let body = end + line.len();
            return Some(Parts {
                front: &text[first.len()..end],
                body: &text[body..],
                body_line: line_after(&text.as_bytes()[..body]),
            });
        }
        end += line.len();
    }
    None
}

fn check_text(file: &str, parts: &Parts<'_>, language: WrittenLanguage, faults: &mut Faults) {
    for refused in markdown::refused(parts.body) {
        let before = &parts.body.as_bytes()[..refused.span.start];
        let line = line_after(before) + parts.body_line - 1;
        faults.add(file, line, refused.expected, refused.found);
    }
    let length = markdown::length(parts.body);
    let (count, (least, most), unit) = match length_of(language) {
        LengthOf::Words(range) => (length.words, range, "words"),
        LengthOf::Characters(range) => (length.characters, range, "characters"),
    };
    if !(least..=most).contains(&count) {
        let expected = format!("{least} to {most} {unit} of text");
        faults.add(file, parts.body_line, expected, count.to_string());
    }
}

/// How long a document may be: short enough to be read, long enough to guide.
enum LengthOf {
    Words((usize, usize)),
    Characters((usize, usize)),
}

fn length_of(language: WrittenLanguage) -> LengthOf {
    match language {
        // Chinese, Japanese and Thai have no spaces between words, and Korean ones hold several.
        WrittenLanguage::TraditionalChinese
        | WrittenLanguage::SimplifiedChinese
        | WrittenLanguage::Japanese
        | WrittenLanguage::Korean => LengthOf::Characters((200, 900)),
        WrittenLanguage::Thai => LengthOf::Characters((300, 1800)),
        // Vietnamese has a space after every syllable.
        WrittenLanguage::Vietnamese => LengthOf::Words((80, 400)),
        WrittenLanguage::English
        | WrittenLanguage::French
        | WrittenLanguage::German
        | WrittenLanguage::Italian
        | WrittenLanguage::BrazilianPortuguese
        | WrittenLanguage::Spanish => LengthOf::Words((80, 250)),
    }
}

fn check_complete(folder: &Folder, known: &Known, faults: &mut Faults) {
    for (task, defined) in known.tasks.iter().flatten() {
        let file = format!("{FOLDER}/en/{task}.md");
        if folder.file(&file).is_none() {
            let expected = format!("the English guidance of the task defined in {defined}");
            faults.add(&file, None, expected, "nothing");
        }
    }
}

fn check_versions(guidance: &Guidance, faults: &mut Faults) {
    for (task, languages) in &guidance.documents {
        let Some(english) = languages.get(&WrittenLanguage::English) else {
            continue;
        };
        for document in languages.values() {
            if document.version > english.version {
                let file = format!("{FOLDER}/{}/{task}.md", document.language);
                let expected = format!(
                    "version {} of the English or one before it",
                    english.version
                );
                faults.add(&file, None, expected, document.version.to_string());
            }
        }
    }
}
