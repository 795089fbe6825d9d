//! Tenants, subscriptions, people, what they can carry, or regions by file: read and looked at as a whole,
//! taken in as a whole by a second word, and taken out again within a day while nothing has been built on
//! them.

mod carry;
mod columns;
mod held;
mod lines;
mod people;
mod regions;
mod take_in;
mod undo;

use jiff::{SignedDuration, Timestamp};
use process::language::WrittenLanguage;
use process::permission::{Action, ManagerAct};
use serde::Serialize;
use store::import::Part;
pub use store::import::{ImportKind, ImportState};
use store::{Document, Id, Instant, Word};
use uuid::Uuid;

use self::people::{CapacityLine, MemberLine};
use self::regions::RegionLine;
use crate::once::{self, Key};
use crate::tenant::typed::{SubscriptionRead, TenantRead, read_origin};
use crate::text::hash;
use crate::{Center, CenterFault, FieldFault, Line};

pub(crate) use carry::{FINISH_JOB, finish};
pub use columns::{Choice, Column, columns, template};
pub use lines::{LineFault, MOST_BYTES, MOST_LINES};
pub use take_in::take_in;
pub use undo::undo;

/// How long a file can be taken in after it was read, and taken out after it was taken in.
const HOURS: i64 = 24;
/// Lines that go in or out in one unit of work: few enough that nobody else waits long for it.
const LINES_AT_ONCE: usize = 500;
/// Rows of a file that are shown before it is taken in.
const SHOWN: usize = 20;
const FILE_NAME_LIMIT: usize = 200;

/// A file as it came from a form.
#[derive(Clone, Debug)]
pub struct ImportTyped {
    /// What its lines are: `tenants`, `subscriptions`, `people`, `capacity` or `regions`.
    pub kind: String,
    /// As its owner calls it.
    pub file_name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Who or what says so, where a line does not say.
    pub source: String,
    /// The day on which it was so, where a line does not say.
    pub as_of: String,
    /// In which its cells may name what they hold, beside English.
    pub language: WrittenLanguage,
}

/// A subscription of a line, for the tenant that has the domain of the line.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct HeldRead {
    tenant: process::identity::TenantId,
    domain: String,
    held: SubscriptionRead,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Import {
    /// Which.
    pub id: Uuid,
    /// What its lines are.
    pub kind: ImportKind,
    /// As its owner calls it.
    pub file_name: String,
    /// How many lines.
    pub lines: i64,
    /// Where it stands.
    pub state: ImportState,
    /// The first of its rows, in the columns of its kind; none once the file is erased.
    pub shown: Vec<[String; 4]>,
    /// Until when it can be taken out again, if that is still so.
    pub undo_until: Option<Timestamp>,
}

/// Why a file was not kept.
#[derive(Clone, Debug)]
pub enum ReadFault {
    /// Lines that cannot be taken, the first hundred, and how many in all.
    Lines(Vec<LineFault>, usize),
    /// Anything else.
    Other(CenterFault),
}

impl From<CenterFault> for ReadFault {
    fn from(fault: CenterFault) -> Self {
        Self::Other(fault)
    }
}

/// Reads a file and keeps it, to be looked at and taken in. The same key reads it once.
///
/// # Errors
/// Fields or lines that cannot be taken, each named; or the database failed.
pub async fn read(
    center: &Center,
    act: &ManagerAct,
    typed: &ImportTyped,
    key: &Key,
) -> Result<Uuid, ReadFault> {
    permitted(act)?;
    let mut faults = Vec::new();
    let kind = read_kind(&typed.kind)
        .map_err(|fault| faults.push(fault))
        .ok();
    let name = Line::parse("files", &typed.file_name, FILE_NAME_LIMIT)
        .map_err(|fault| faults.push(fault.when_empty("error-import-file")))
        .ok();
    let (source, as_of) = read_origin(&typed.source, &typed.as_of, center.now(), &mut faults);
    let (Some(kind), Some(name), Some(source), Some(as_of)) = (kind, name, source, as_of) else {
        return Err(CenterFault::Invalid(faults).into());
    };
    let told = (kind, hash(&[&typed.bytes]), &source, as_of);
    let ask = key.ask(act.person(), "read_import", &told)?;
    let reading = center.store().read().await.map_err(CenterFault::from)?;
    // Before any line is judged: what it once took in is no fault of it.
    if let Some(id) = once::answered::<Uuid>(&reading, &ask).await? {
        return Ok(id);
    }
    let read = match kind {
        ImportKind::Tenants => cut(lines::tenants(center, &reading, typed).await?)?,
        ImportKind::Subscriptions => cut(lines::subscriptions(center, &reading, typed).await?)?,
        ImportKind::People => cut(people::members(center, &reading, typed).await?)?,
        ImportKind::Capacity => cut(people::capacities(center, &reading, typed).await?)?,
        ImportKind::Regions => cut(regions::regions(center, &reading, typed).await?)?,
    };
    drop(reading);
    let (content, lines) = match read {
        Ok(read) => read,
        Err(mut faults) => {
            let in_all = faults.len();
            faults.truncate(lines::FAULTS_SHOWN);
            return Err(ReadFault::Lines(faults, in_all));
        }
    };
    let now = center.now();
    let row = store::import::Import {
        id: center.chance().uuid(now),
        kind: Word(kind),
        file_name: name.as_str().to_owned(),
        source,
        as_of: Instant(as_of),
        lines,
        parts: i64::try_from(content.len()).unwrap_or(i64::MAX),
        stands: 0,
        content_hash: hash_of(&content)?,
        state: Word(ImportState::Reading),
        turn: None,
        made_by: Id(act.person()),
        made_at: Instant(now),
        taken_at: None,
        version: 1,
    };
    Ok(keep(center, row, content, ask).await?)
}

/// Whoever brings files of any kind may do all that their lines do.
fn permitted(act: &ManagerAct) -> Result<(), CenterFault> {
    for action in [
        Action::ManageTenants,
        Action::ManagePeople,
        Action::EditRegion,
    ] {
        act.permit(action)?;
    }
    Ok(())
}

/// What was read, cut into parts, and of how many lines.
type Cut = Result<(Vec<serde_json::Value>, i64), Vec<LineFault>>;

fn cut<T: Serialize>(read: Result<Vec<T>, Vec<LineFault>>) -> Result<Cut, CenterFault> {
    let read = match read {
        Ok(read) => read,
        Err(faults) => return Ok(Err(faults)),
    };
    let parts = read.chunks(LINES_AT_ONCE).map(serde_json::to_value);
    let parts = parts
        .collect::<Result<_, _>>()
        .map_err(CenterFault::internal)?;
    Ok(Ok((parts, i64::try_from(read.len()).unwrap_or(i64::MAX))))
}

fn hash_of(parts: &[serde_json::Value]) -> Result<Vec<u8>, CenterFault> {
    let texts: Result<Vec<_>, _> = parts.iter().map(serde_json::to_vec).collect();
    let texts = texts.map_err(CenterFault::internal)?;
    Ok(hash(&texts.iter().map(Vec::as_slice).collect::<Vec<_>>()))
}

/// Keeps a file part by part, each in a unit of its own. Only with the last word it can be taken in;
/// what lacks that word is erased after a day.
async fn keep(
    center: &Center,
    row: store::import::Import,
    content: Vec<serde_json::Value>,
    ask: store::idempotency::Ask,
) -> Result<Uuid, CenterFault> {
    center
        .write(row.clone(), |writing, _, row| {
            Box::pin(async move { Ok(store::import::add(writing, row.clone()).await?) })
        })
        .await?;
    for (place, content) in content.into_iter().enumerate() {
        let part = Part {
            import_id: row.id,
            place: i64::try_from(place).unwrap_or(i64::MAX),
            content: Document(content),
            made: Document(Vec::new()),
        };
        center
            .write(part, |writing, _, part| {
                Box::pin(async move { Ok(store::import::add_part(writing, part.clone()).await?) })
            })
            .await?;
    }
    center
        .write((row, ask), |writing, center, (row, ask)| {
            Box::pin(async move {
                if let Some(id) = once::answered::<Uuid>(writing, ask).await? {
                    return Ok(id);
                }
                store::import::put(writing, row, ImportState::Read, None).await?;
                once::keep(writing, ask, &row.id, center.now()).await?;
                Ok(row.id)
            })
        })
        .await
}

fn read_kind(text: &str) -> Result<ImportKind, FieldFault> {
    match text.trim() {
        "" => Err(FieldFault::new("kind", "error-choose")),
        word => word
            .parse()
            .map_err(|_| FieldFault::new("kind", "error-unknown-choice")),
    }
}

/// A file that was read, as it stands now.
///
/// # Errors
/// There is none, or the database failed.
pub async fn file(center: &Center, act: &ManagerAct, id: Uuid) -> Result<Import, CenterFault> {
    act.permit(Action::SeeCenter)?;
    let reading = center.store().read().await?;
    let row = store::import::by_id(&reading, id).await?;
    let row = row
        .filter(|row| row.state.0 != ImportState::Reading)
        .ok_or(CenterFault::NotFound)?;
    let first = store::import::part(&reading, id, 0).await?;
    let until = row
        .taken_at
        .map(|at| at.0 + SignedDuration::from_hours(HOURS));
    let is_taken = row.state.0 == ImportState::Taken;
    Ok(Import {
        id: row.id,
        kind: row.kind.0,
        file_name: row.file_name,
        lines: row.lines,
        state: row.state.0,
        shown: match first {
            Some(first) => shown(row.kind.0, first.content.0)?,
            None => Vec::new(),
        },
        undo_until: until.filter(|until| is_taken && *until > center.now()),
    })
}

fn shown(kind: ImportKind, content: serde_json::Value) -> Result<Vec<[String; 4]>, CenterFault> {
    match kind {
        ImportKind::Tenants => {
            let read: Vec<TenantRead> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            let row = |one: TenantRead| {
                let tpid = one.tpid.unwrap_or_default();
                [one.name, one.domain, tpid, one.country]
            };
            Ok(read.into_iter().take(SHOWN).map(row).collect())
        }
        ImportKind::Subscriptions => {
            let read: Vec<HeldRead> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            let row = |one: HeldRead| {
                [
                    one.domain,
                    one.held.plan.to_string(),
                    one.held.seats.to_string(),
                    one.held.end.to_string(),
                ]
            };
            Ok(read.into_iter().take(SHOWN).map(row).collect())
        }
        ImportKind::People => {
            let read: Vec<MemberLine> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            Ok(read
                .into_iter()
                .take(SHOWN)
                .map(MemberLine::shown)
                .collect())
        }
        ImportKind::Capacity => {
            let read: Vec<CapacityLine> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            Ok(read
                .into_iter()
                .take(SHOWN)
                .map(CapacityLine::shown)
                .collect())
        }
        ImportKind::Regions => {
            let read: Vec<RegionLine> =
                serde_json::from_value(content).map_err(CenterFault::internal)?;
            Ok(read
                .into_iter()
                .take(SHOWN)
                .map(RegionLine::shown)
                .collect())
        }
    }
}
