//! What came of mailboxes, told at the end: on the terminal, as JSON and as CSV (docs/migrate.md). Every
//! way tells the same.

mod checked;
mod moved;
mod verified;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Value, json};
use words::{Args, Speaker};

use super::one::Came;
use super::plan::Plan;
use crate::arguments::Written;
use crate::fault::Fault;
use crate::place::{Place, Taken};
use crate::safe;

/// The version of the JSON.
const SCHEMA: u32 = 2;

/// How a mailbox ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// All of it is as it should be.
    Complete,
    /// Something was not moved, or is not as it was.
    Incomplete,
    /// Nothing of it was moved yet.
    NotBegun,
    /// It could not go on.
    Failed,
    /// Somebody stopped it, or nobody began it.
    Stopped,
}

impl State {
    /// How it ended.
    pub fn of(came: &Result<Came, Fault>) -> Self {
        match came {
            Ok(Came::Recorded(None)) => Self::NotBegun,
            Ok(Came::Checked(checked)) if checked.moves.is_none() => Self::Failed,
            Ok(came) if is_whole(came) => Self::Complete,
            Ok(_) => Self::Incomplete,
            Err(Fault::Stopped) => Self::Stopped,
            Err(_) => Self::Failed,
        }
    }

    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Incomplete => "incomplete",
            Self::NotBegun => "not-begun",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
        }
    }
}

/// Whether all of a mailbox is as it should be, as far as it was looked at.
fn is_whole(came: &Came) -> bool {
    match came {
        Came::Checked(checked) => checked::is_whole(checked),
        // After a trial and after a run that was cut off, there is more to come.
        Came::Moved(sums) => sums.is_whole(),
        Came::Recorded(sums) => sums
            .as_ref()
            .is_some_and(|sums| sums.is_whole() && sums.is_through && sums.waiting.0 == 0),
        Came::Verified(verified) => verified.is_whole(),
    }
}

/// A mailbox by its names.
#[derive(Debug)]
pub struct Named {
    pub name: String,
    pub source: String,
    pub target: String,
}

impl Named {
    /// Those of a plan.
    pub fn of(plan: &Plan) -> Vec<Self> {
        let mailboxes = plan.mailboxes.iter();
        let named = mailboxes.map(|one| Self {
            name: one.name.clone(),
            source: one.source.address.to_string(),
            target: one.target.address.to_string(),
        });
        named.collect()
    }
}

/// One thing of a mailbox that is not as it should be.
#[derive(Debug, Serialize)]
pub struct Item {
    /// Its folder, as people read it.
    pub folder: String,
    /// Its UID at the source; none where it is about the folder.
    pub uid: Option<u32>,
    pub bytes: Option<u64>,
    /// What it is, in a word that is the same in all languages.
    pub class: String,
    /// What it is and what to do, in the words of the reader.
    pub advice: String,
    /// What there is to say besides: keywords, a limit, what differs.
    pub detail: String,
    /// The server's own words.
    pub said: String,
}

/// What is told of a mailbox.
#[derive(Debug)]
pub struct About {
    pub items: Vec<Item>,
    /// The sum, in words.
    pub lines: Vec<String>,
    /// The numbers.
    pub numbers: Value,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    work: &'a str,
    mailboxes: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    source: &'a str,
    target: &'a str,
    state: &'a str,
    /// Why it could not go on.
    fault: Option<String>,
    #[serde(flatten)]
    numbers: &'a Value,
    items: &'a [Item],
}

/// Where it is told.
pub struct Outputs {
    json: Option<Place>,
    csv: Option<Place>,
    /// Whether nothing else goes to the standard output.
    is_shown: bool,
}

impl Outputs {
    /// Opens what is asked for, else the report that the plan names. The standard output may be taken
    /// already.
    pub fn open(asked: &Written, report: Option<&PathBuf>, is_taken: bool) -> Result<Self, Fault> {
        let is_named = |path: &Path, end: &str| {
            let named = path.extension();
            named.is_some_and(|named| named.eq_ignore_ascii_case(end))
        };
        let (mut json, mut csv) = (asked.json.clone(), asked.csv.clone());
        if json.is_none() && csv.is_none() {
            csv = report.cloned().filter(|path| is_named(path, "csv"));
            json = report.cloned().filter(|path| !is_named(path, "csv"));
        }
        let is_out = |path: Option<&PathBuf>| path.is_some_and(|path| path.as_os_str() == "-");
        let outs = [is_out(json.as_ref()), is_out(csv.as_ref()), is_taken];
        let outs = outs.into_iter().filter(|is_out| *is_out).count();
        if outs > 1 {
            return Err(Fault::TwoOutputs);
        }
        let mut taken = Taken::new();
        let mut open = |path: Option<PathBuf>| match path {
            Some(path) => Place::open(&path, &mut taken).map(Some),
            None => Ok(None),
        };
        Ok(Self {
            json: open(json)?,
            csv: open(csv)?,
            is_shown: outs == 0,
        })
    }

    /// Whether it is told on the standard output, in words.
    pub fn is_shown(&self) -> bool {
        self.is_shown
    }

    /// Tells all of it, and how the program ends.
    pub fn tell(
        self,
        work: &str,
        (mailboxes, is_many): (&[Named], bool),
        came: &[Result<Came, Fault>],
        speaker: &Speaker,
    ) -> Result<u8, Fault> {
        let all: Vec<About> = came.iter().map(|came| about(came, speaker)).collect();
        let states: Vec<State> = came.iter().map(State::of).collect();
        if self.is_shown {
            show((work, mailboxes, is_many), came, &all, speaker)?;
        }
        if let Some(mut place) = self.json {
            let rows = mailboxes.iter().zip(came).zip(&all).zip(&states);
            let rows = rows.map(|(((mailbox, came), about), state)| Row {
                name: &mailbox.name,
                source: &mailbox.source,
                target: &mailbox.target,
                state: state.word(),
                fault: came.as_ref().err().map(|fault| fault.say(speaker)),
                numbers: &about.numbers,
                items: &about.items,
            });
            let document = Document {
                schema: SCHEMA,
                work,
                mailboxes: rows.collect(),
            };
            place.put(&safe::json(&document))?;
            place.put(b"\n")?;
            place.end()?;
        }
        if let Some(place) = self.csv {
            write_csv(place, mailboxes, &all)?;
        }
        let worst = |state: &State| match state {
            State::Complete => 0,
            State::Incomplete | State::NotBegun => 3,
            State::Failed | State::Stopped => 2,
        };
        let is = |code: u8| states.iter().any(|state| worst(state) == code);
        Ok(if is(2) {
            2
        } else if is(3) {
            3
        } else {
            0
        })
    }
}

fn about(came: &Result<Came, Fault>, speaker: &Speaker) -> About {
    match came {
        Ok(Came::Checked(checked)) => checked::about(checked, speaker),
        Ok(Came::Moved(sums)) => moved::about(sums, speaker),
        Ok(Came::Recorded(Some(sums))) => moved::recorded(sums, speaker),
        Ok(Came::Verified(verified)) => verified::about(verified, speaker),
        Ok(Came::Recorded(None)) | Err(_) => About {
            items: Vec::new(),
            lines: Vec::new(),
            numbers: json!({}),
        },
    }
}

/// A row for each thing, under a header.
fn write_csv(mut place: Place, mailboxes: &[Named], all: &[About]) -> Result<(), Fault> {
    let name = place.name().to_owned();
    let failed = |cause: csv::Error| Fault::write(&name, std::io::Error::other(cause));
    {
        let mut to = csv::Writer::from_writer(&mut place);
        let header = [
            "mailbox", "folder", "uid", "bytes", "class", "advice", "detail", "said",
        ];
        to.write_record(header).map_err(failed)?;
        for (mailbox, about) in mailboxes.iter().zip(all) {
            for item in &about.items {
                let uid = item.uid.map(|uid| uid.to_string()).unwrap_or_default();
                let bytes = item
                    .bytes
                    .map(|bytes| bytes.to_string())
                    .unwrap_or_default();
                let fields = [
                    &mailbox.name,
                    &item.folder,
                    &uid,
                    &bytes,
                    &item.class,
                    &item.advice,
                    &item.detail,
                    &item.said,
                ];
                let fields = fields.map(|field| cell(field));
                to.write_record(fields).map_err(failed)?;
            }
        }
        to.flush().map_err(|cause| Fault::write(&name, cause))?;
    }
    place.end()
}

/// A text that a spreadsheet takes for a text: what begins as a formula does, begins with a quotation mark.
fn cell(text: &str) -> String {
    let text = safe::line(text);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.into_owned()
    }
}

/// On the terminal: what is not as it should be, then the sum, mailbox by mailbox.
fn show(
    (work, mailboxes, is_many): (&str, &[Named], bool),
    came: &[Result<Came, Fault>],
    all: &[About],
    speaker: &Speaker,
) -> Result<(), Fault> {
    let mut place = Place::of(Box::new(std::io::stdout()), "-".to_owned());
    let mut put = |text: &str| place.put(format!("{}\n", safe::line(text)).as_bytes());
    for ((mailbox, came), about) in mailboxes.iter().zip(came).zip(all) {
        let of = |text: String| {
            if is_many {
                let args = Args::new().text("name", &mailbox.name).text("text", text);
                speaker.say_with("tools-progress-of", args)
            } else {
                text
            }
        };
        for alike in alike(&about.items) {
            let Some(&item) = alike.first() else {
                continue;
            };
            let is_one = alike.len() == 1;
            let said = if is_one {
                line(item, speaker)
            } else {
                item.advice.clone()
            };
            put(&of(said))?;
            // A limit is in the sentence already.
            if !item.detail.is_empty() && item.class != "over-limit" {
                put(&format!("  {}", item.detail))?;
            }
            if !item.said.is_empty() {
                let said = Args::new().text("said", &item.said);
                put(&format!(
                    "  {}",
                    speaker.say_with("tools-migrate-said", said)
                ))?;
            }
            if !is_one {
                for item in alike {
                    put(&format!("  {}", place_of(item, speaker)))?;
                }
            }
        }
        for line in &about.lines {
            put(&of(line.clone()))?;
        }
        match came {
            Err(fault) if is_many => put(&of(fault.say(speaker)))?,
            Ok(Came::Recorded(None)) => put(&of(speaker.say("tools-migrate-state-not-begun")))?,
            _ => {}
        }
    }
    if is_many {
        let count = |state: State| came.iter().filter(|came| State::of(came) == state).count();
        let sum = Args::new()
            .number("complete", count(State::Complete))
            .number(
                "incomplete",
                count(State::Incomplete) + count(State::NotBegun),
            )
            .number("failed", count(State::Failed))
            .number("stopped", count(State::Stopped));
        let key = match work {
            "check" => "tools-check-plan-sum",
            _ => "tools-migrate-plan-sum",
        };
        put(&speaker.say_with(key, sum))?;
    }
    place.end()
}

/// Things of which the same is to be said, each lot where the first of it stands.
fn alike(items: &[Item]) -> Vec<Vec<&Item>> {
    let mut lots = BTreeMap::new();
    let mut all: Vec<Vec<&Item>> = Vec::new();
    for item in items {
        let said = (&*item.advice, &*item.detail, &*item.said);
        let lot = *lots.entry(said).or_insert(all.len());
        match all.get_mut(lot) {
            Some(alike) => alike.push(item),
            None => all.push(vec![item]),
        }
    }
    all
}

/// Where a thing is, below what is said of several.
fn place_of(item: &Item, speaker: &Speaker) -> String {
    let args = Args::new().text("folder", &item.folder);
    match (item.uid, item.bytes) {
        (Some(uid), Some(bytes)) => speaker.say_with(
            "tools-migrate-of-left",
            args.text("uid", uid).number("size", bytes),
        ),
        (Some(uid), None) => speaker.say_with("tools-migrate-of-message", args.text("uid", uid)),
        _ => item.folder.clone(),
    }
}

/// A thing, in a line.
fn line(item: &Item, speaker: &Speaker) -> String {
    let args = Args::new()
        .text("folder", &item.folder)
        .text("reason", &item.advice);
    match (item.uid, item.bytes) {
        (Some(uid), Some(bytes)) => speaker.say_with(
            "tools-migrate-left",
            args.text("uid", uid).number("size", bytes),
        ),
        (Some(uid), None) => speaker.say_with("tools-migrate-message", args.text("uid", uid)),
        _ => speaker.say_with("tools-migrate-whole-folder", args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_of_many_is_said_once() {
        let item = |uid: u32, advice: &str, detail: &str| Item {
            folder: "INBOX".to_owned(),
            uid: Some(uid),
            bytes: None,
            class: "nul".to_owned(),
            advice: advice.to_owned(),
            detail: detail.to_owned(),
            said: String::new(),
        };
        let items = [
            item(1, "Compare them.", ""),
            item(2, "Compare them.", "other"),
            item(3, "Compare them.", ""),
        ];
        let lots: Vec<Vec<Option<u32>>> = alike(&items)
            .iter()
            .map(|lot| lot.iter().map(|item| item.uid).collect())
            .collect();
        assert_eq!(lots, [vec![Some(1), Some(3)], vec![Some(2)]]);
        let speaker = Speaker::new(words::Language::English, jiff::tz::TimeZone::UTC);
        assert_eq!(place_of(&items[2], &speaker), "INBOX, UID 3");
    }

    #[test]
    fn no_name_of_a_folder_is_a_formula_of_a_spreadsheet() {
        assert_eq!(cell("Projekt"), "Projekt");
        assert_eq!(cell("=cmd()"), "'=cmd()");
        assert_eq!(cell("-2"), "'-2");
    }
}
