//! Looking at the ledger of an engagement, newest first, one page at a time.

use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId, PersonId, TaskName};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::plan::MeetingKind;
use process::state::MeetingState;
use store::Reading;
use store::engagement::Engagement;
use store::guidance::{Guidance, GuidanceKind};
use store::meeting::Meeting;
use store::task::Task;

use crate::task::{Head, Link, Names, Told, choose, head, link};
use crate::{Center, CenterFault};

/// Entries on one page.
const PAGE: u64 = 50;

/// One entry of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerLine {
    /// Which.
    pub id: GuidanceId,
    /// The task it is about.
    pub task: Option<Link>,
    /// How it was given.
    pub kind: GuidanceKind,
    /// The document and its version.
    pub document: Option<(Told, i64)>,
    /// The language it was given in.
    pub language: WrittenLanguage,
    /// The words.
    pub text: Option<String>,
    /// The question that it answers.
    pub question: Option<String>,
    /// The meeting it was said in.
    pub meeting: Option<MeetingName>,
    /// By whom.
    pub given_by: String,
    /// When.
    pub given_at: Timestamp,
    /// Who of the customer has read it, and when.
    pub acknowledged: Option<(String, Timestamp)>,
}

/// A meeting by what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingName {
    /// Its name in the catalog; none for one that the catalog no longer has.
    pub title: Option<Told>,
    /// What kind of meeting.
    pub kind: Option<MeetingKind>,
    /// When it begins.
    pub starts_at: Timestamp,
    /// Where it stands.
    pub state: MeetingState,
}

/// A page of a tenant's ledger.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// The engagement.
    pub head: Head,
    /// The tenant's other engagements.
    pub others: Vec<Head>,
    /// The entries, newest first.
    pub lines: Vec<LedgerLine>,
    /// From where older ones go on.
    pub older: Option<GuidanceId>,
}

impl Ledger {
    /// How many entries of this page nobody has acknowledged.
    #[must_use]
    pub fn unread(&self) -> usize {
        let lines = self.lines.iter();
        lines.filter(|line| line.acknowledged.is_none()).count()
    }
}

/// The ledger of an engagement of the tenant, as [`crate::task::list`] chooses it; of the entries
/// given before `before`, if one is named. None: there is no engagement yet.
///
/// # Errors
/// The engagement or entry named does not exist for this tenant, or the database failed.
pub async fn ledger(
    center: &Center,
    act: &TenantAct,
    named: Option<EngagementId>,
    before: Option<GuidanceId>,
    language: WrittenLanguage,
) -> Result<Option<Ledger>, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let Some(chosen) = choose(&all, named)? else {
        return Ok(None);
    };
    let before = entry_of(&reading, chosen, before).await?;
    let (rows, older) = stretch(&reading, chosen.id.0, before.as_ref(), PAGE).await?;
    let tasks = store::task::of_engagement(&reading, chosen.id.0).await?;
    let meetings = store::meeting::of_engagement(&reading, chosen.id.0).await?;
    let people = Names::of(&reading, people(&rows)).await?;
    let others = all
        .iter()
        .filter(|engagement| engagement.id != chosen.id)
        .map(|engagement| head(center, engagement, language))
        .collect();
    let lines = lines(center, &rows, (&tasks, &meetings), &people, language);
    Ok(Some(Ledger {
        head: head(center, chosen, language),
        others,
        lines: with_questions(&reading, chosen.id.0, lines).await?,
        older,
    }))
}

/// The entries with the questions that some of them answer: words about nothing say nothing later.
pub(crate) async fn with_questions(
    reading: &Reading,
    engagement: EngagementId,
    mut lines: Vec<LedgerLine>,
) -> Result<Vec<LedgerLine>, CenterFault> {
    let apart = lines
        .iter()
        .filter(|line| line.task.is_none() && line.meeting.is_none());
    let apart: Vec<GuidanceId> = apart.map(|line| line.id).collect();
    if apart.is_empty() {
        return Ok(lines);
    }
    let asked = store::question::answered_by(reading, engagement, &apart).await?;
    for (answer, text) in asked {
        let answers = lines.iter_mut().find(|line| line.id == answer);
        if let Some(line) = answers {
            line.question = Some(text);
        }
    }
    Ok(lines)
}

/// The entry named, which must be one of this engagement.
pub(crate) async fn entry_of(
    reading: &Reading,
    engagement: &Engagement,
    id: Option<GuidanceId>,
) -> Result<Option<Guidance>, CenterFault> {
    let Some(id) = id else { return Ok(None) };
    let entry = store::guidance::of_tenant(reading, engagement.tenant_id.0, id).await?;
    let own = entry.filter(|entry| entry.engagement_id == engagement.id);
    own.map(Some).ok_or(CenterFault::NotFound)
}

/// So many entries given before one of them, newest first, and from where older ones go on.
pub(crate) async fn stretch(
    reading: &Reading,
    engagement: EngagementId,
    before: Option<&Guidance>,
    length: u64,
) -> Result<(Vec<Guidance>, Option<GuidanceId>), CenterFault> {
    let mut rows = store::guidance::page(reading, engagement, before, length + 1).await?;
    let limit = usize::try_from(length).unwrap_or(usize::MAX);
    let has_older = rows.len() > limit;
    rows.truncate(limit);
    let older = rows.last().filter(|_| has_older).map(|row| row.id.0);
    Ok((rows, older))
}

/// Everybody whom these entries name.
pub(crate) fn people(rows: &[Guidance]) -> impl Iterator<Item = PersonId> {
    rows.iter().flat_map(|row| {
        [Some(row.given_by), row.acknowledged_by]
            .into_iter()
            .flatten()
            .map(|person| person.0)
    })
}

/// Entries as pages show them.
pub(crate) fn lines(
    center: &Center,
    rows: &[Guidance],
    (tasks, meetings): (&[Task], &[Meeting]),
    names: &Names,
    language: WrittenLanguage,
) -> Vec<LedgerLine> {
    let task = |row: &Guidance| {
        let task = tasks.iter().find(|task| Some(task.id) == row.task_id)?;
        Some(link(center, task, language))
    };
    let meeting = |row: &Guidance| {
        let meeting = (meetings.iter()).find(|meeting| Some(meeting.id) == row.meeting_id)?;
        Some(meeting_name(center, meeting, language))
    };
    let line = |row: &Guidance| LedgerLine {
        id: row.id.0,
        task: task(row),
        kind: row.kind.0,
        document: document(center, row),
        language: row.language.parse().unwrap_or(WrittenLanguage::English),
        text: row.text.clone(),
        question: None,
        meeting: meeting(row),
        given_by: names.name(row.given_by.0),
        given_at: row.given_at.0,
        acknowledged: (row.acknowledged_by.zip(row.acknowledged_at))
            .map(|(person, at)| (names.name(person.0), at.0)),
    };
    rows.iter().map(line).collect()
}

/// The document's title in the language it was given in, and the version given.
fn document(center: &Center, row: &Guidance) -> Option<(Told, i64)> {
    let name: TaskName = row.document.as_ref()?.parse().ok()?;
    let given = row.language.parse().unwrap_or(WrittenLanguage::English);
    let catalog = center.catalog();
    let told = catalog.guidance().document(&name, given).map_or_else(
        || Told {
            text: name.to_string(),
            language: WrittenLanguage::English,
        },
        |document| Told {
            text: document.title.clone(),
            language: document.language,
        },
    );
    Some((told, row.document_version.unwrap_or_default()))
}

/// A meeting by what it is called.
pub(crate) fn meeting_name(
    center: &Center,
    meeting: &Meeting,
    language: WrittenLanguage,
) -> MeetingName {
    let catalog = center.catalog();
    let name: Option<TaskName> = meeting.name.parse().ok();
    let words = name.and_then(|name| {
        let words = catalog.names().meeting(&name, language)?;
        Some(Told {
            text: words.title.to_owned(),
            language: words.language,
        })
    });
    MeetingName {
        title: words,
        kind: serde_json::from_value(serde_json::json!(meeting.kind)).ok(),
        starts_at: meeting.starts_at.0,
        state: meeting.state.0,
    }
}
