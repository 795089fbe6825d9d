//! The audit chains: one per tenant and one for the Center. Each entry's hash covers the entry and
//! the hash before it, so that nothing can be changed, dropped or slipped in unseen. Entries hold
//! ids and hashes, never names, addresses or free text, and so outlive the erasure of a person.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::identity::{EngagementId, PersonId, TenantId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod chain {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_chain")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub chain: Uuid,
        pub sequence: i64,
        pub hash: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{EngagementId, Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// One link of a chain.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_entry")]
    pub struct Model {
        /// The tenant, or all zeros for the Center's own.
        #[sea_orm(primary_key, auto_increment = false)]
        pub chain: Uuid,
        /// From 1, without gaps.
        #[sea_orm(primary_key, auto_increment = false)]
        pub sequence: i64,
        /// When.
        pub at: Instant,
        /// In which capacity: `customer`, `specialist`, `worker` and so on.
        pub actor_kind: String,
        /// Who, if a person.
        pub actor: Option<Id<PersonId>>,
        /// What was done.
        pub action: String,
        /// To what kind of thing.
        pub subject_kind: String,
        /// To which.
        pub subject: Option<Uuid>,
        /// In which engagement, if any.
        pub engagement_id: Option<Id<EngagementId>>,
        /// Hash of what was said or set.
        pub content_hash: Vec<u8>,
        /// Hash of the link before.
        pub previous: Vec<u8>,
        /// Hash of this link.
        pub hash: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as AuditEntry;

/// What is to be entered.
#[derive(Clone, Debug)]
pub struct Deed<'a> {
    /// The tenant whose chain it goes to; none for the Center's own.
    pub tenant: Option<TenantId>,
    /// In which capacity.
    pub actor_kind: &'a str,
    /// Who, if a person.
    pub actor: Option<PersonId>,
    /// What was done.
    pub action: &'a str,
    /// To what kind of thing.
    pub subject_kind: &'a str,
    /// To which.
    pub subject: Option<Uuid>,
    /// In which engagement.
    pub engagement: Option<EngagementId>,
    /// When.
    pub at: Timestamp,
}

impl Deed<'_> {
    fn chain(&self) -> Uuid {
        self.tenant.map_or(Uuid::nil(), |tenant| tenant.0)
    }
}

/// The hash of what was said or set, as a link keeps it.
///
/// # Errors
/// `content` cannot be written as JSON.
pub fn hash_of_content(content: &(impl Serialize + Sync)) -> Result<Vec<u8>, StoreFault> {
    let content =
        serde_json::to_vec(content).map_err(|fault| StoreFault::Other(fault.to_string()))?;
    Ok(Sha256::digest(&content).to_vec())
}

/// Adds a link to its chain. `content` is what was said or set; only its hash is kept.
///
/// # Errors
/// The database failed, or `content` cannot be written as JSON.
pub async fn enter(
    writing: &Writing,
    deed: Deed<'_>,
    content: &(impl Serialize + Sync),
) -> Result<(), StoreFault> {
    let chain_id = deed.chain();
    let head = chain::Entity::find_by_id(chain_id)
        .one(writing.database())
        .await?;
    let (sequence, previous) = head
        .as_ref()
        .map_or((0, vec![0; 32]), |head| (head.sequence, head.hash.clone()));
    let entry = link(&deed, hash_of_content(content)?, (sequence, previous));
    let newest = chain::ActiveModel {
        chain: Set(chain_id),
        sequence: Set(entry.sequence),
        hash: Set(entry.hash.clone()),
    };
    if head.is_some() {
        let moved = chain::Entity::update_many()
            .set(newest)
            .filter(chain::Column::Chain.eq(chain_id))
            .filter(chain::Column::Sequence.eq(sequence))
            .exec(writing.database())
            .await?;
        // On PostgreSQL a serializable transaction collides before this can be zero.
        crate::fault::exactly_one(moved.rows_affected)?;
    } else {
        chain::Entity::insert(newest)
            .exec_without_returning(writing.database())
            .await?;
    }
    table::Entity::insert(entry.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Adds links to many chains, or several to one, in their order: each deed with the hash of what was
/// said or set. Three statements, however many there are; the caller keeps them well under what either
/// database takes.
///
/// # Errors
/// The database failed.
pub async fn enter_many(
    writing: &Writing,
    deeds: Vec<(Deed<'_>, Vec<u8>)>,
) -> Result<(), StoreFault> {
    if deeds.is_empty() {
        return Ok(());
    }
    let mut ids: Vec<Uuid> = deeds.iter().map(|(deed, _)| deed.chain()).collect();
    ids.sort_unstable();
    ids.dedup();
    let heads = chain::Entity::find().filter(chain::Column::Chain.is_in(ids));
    let mut heads: BTreeMap<Uuid, (i64, Vec<u8>)> = heads
        .all(writing.database())
        .await?
        .into_iter()
        .map(|head| (head.chain, (head.sequence, head.hash)))
        .collect();
    let mut entries = Vec::with_capacity(deeds.len());
    let mut moved = BTreeMap::new();
    for (deed, content_hash) in deeds {
        let chain = deed.chain();
        let head = heads.remove(&chain).unwrap_or_else(|| (0, vec![0; 32]));
        let entry = link(&deed, content_hash, head);
        heads.insert(chain, (entry.sequence, entry.hash.clone()));
        moved.insert(chain, (entry.sequence, entry.hash.clone()));
        entries.push(entry.into_active_model());
    }
    let moved = moved
        .into_iter()
        .map(|(chain, (sequence, hash))| chain::ActiveModel {
            chain: Set(chain),
            sequence: Set(sequence),
            hash: Set(hash),
        });
    // No head can have moved since it was read: SQLite has one writer, and on PostgreSQL a
    // serializable transaction collides. An entry that is there already is refused by its key.
    let further = OnConflict::column(chain::Column::Chain)
        .update_columns([chain::Column::Sequence, chain::Column::Hash])
        .to_owned();
    chain::Entity::insert_many(moved)
        .on_conflict(further)
        .exec_without_returning(writing.database())
        .await?;
    table::Entity::insert_many(entries)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The link for a deed after this head of its chain.
fn link(
    deed: &Deed<'_>,
    content_hash: Vec<u8>,
    (sequence, previous): (i64, Vec<u8>),
) -> AuditEntry {
    let mut entry = AuditEntry {
        chain: deed.chain(),
        sequence: sequence + 1,
        at: Instant(deed.at),
        actor_kind: deed.actor_kind.to_owned(),
        actor: deed.actor.map(Id),
        action: deed.action.to_owned(),
        subject_kind: deed.subject_kind.to_owned(),
        subject: deed.subject,
        engagement_id: deed.engagement.map(Id),
        content_hash,
        previous,
        hash: Vec::new(),
    };
    entry.hash = hash_of(&entry);
    entry
}

/// The hash of a link: SHA-256 over its fields, each with its length before it.
fn hash_of(entry: &AuditEntry) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut field = |bytes: &[u8]| {
        hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(bytes);
    };
    field(entry.chain.as_bytes());
    field(&entry.sequence.to_be_bytes());
    field(&entry.at.microseconds().to_be_bytes());
    field(entry.actor_kind.as_bytes());
    field(
        entry
            .actor
            .map(|actor| actor.0.0)
            .unwrap_or_default()
            .as_bytes(),
    );
    field(entry.action.as_bytes());
    field(entry.subject_kind.as_bytes());
    field(entry.subject.unwrap_or_default().as_bytes());
    field(
        entry
            .engagement_id
            .map(|engagement| engagement.0.0)
            .unwrap_or_default()
            .as_bytes(),
    );
    field(&entry.content_hash);
    field(&entry.previous);
    hash.finalize().to_vec()
}

/// A place where a chain is not whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("chain {chain}: {fault} at entry {sequence}")]
pub struct BrokenChain {
    /// Which chain.
    pub chain: Uuid,
    /// At which entry.
    pub sequence: i64,
    /// What is wrong.
    pub fault: &'static str,
}

/// Walks every chain from its first entry to its head. Returns how many entries were walked and
/// where chains are broken.
///
/// # Errors
/// The database failed.
pub async fn verify(reading: &Reading) -> Result<(u64, Vec<BrokenChain>), StoreFault> {
    let mut walked = 0;
    let mut broken = Vec::new();
    for head in chain::Entity::find().all(reading.database()).await? {
        let (entries, faults) = walk(reading, &head).await?;
        walked += entries;
        broken.extend(faults);
    }
    broken.extend(headless(reading, None).await?);
    Ok((walked, broken))
}

/// Chains whose head is gone: with the head an entry could be taken away unseen, so this is a fault
/// however whole the entries look. Of one chain, or of all.
async fn headless(reading: &Reading, only: Option<Uuid>) -> Result<Vec<BrokenChain>, StoreFault> {
    let heads = chain::Entity::find()
        .select_only()
        .column(chain::Column::Chain)
        .into_query();
    let mut rows = table::Entity::find()
        .select_only()
        .column(table::Column::Chain)
        .column_as(table::Column::Sequence.max(), "last")
        .filter(table::Column::Chain.not_in_subquery(heads))
        .group_by(table::Column::Chain);
    if let Some(only) = only {
        rows = rows.filter(table::Column::Chain.eq(only));
    }
    let found: Vec<(Uuid, i64)> = rows.into_tuple().all(&reading.in_order()).await?;
    let broken = found.into_iter().map(|(chain, sequence)| BrokenChain {
        chain,
        sequence,
        fault: "the head is missing",
    });
    Ok(broken.collect())
}

/// Walks the chain of one tenant. Returns how many entries it has and where it is broken.
///
/// # Errors
/// The database failed.
pub async fn verify_chain(
    reading: &Reading,
    tenant: TenantId,
) -> Result<(u64, Vec<BrokenChain>), StoreFault> {
    match chain::Entity::find_by_id(tenant.0)
        .one(reading.database())
        .await?
    {
        Some(head) => walk(reading, &head).await,
        None => Ok((0, headless(reading, Some(tenant.0)).await?)),
    }
}

async fn walk(
    reading: &Reading,
    head: &chain::Model,
) -> Result<(u64, Vec<BrokenChain>), StoreFault> {
    let mut walked = 0;
    let mut broken = Vec::new();
    let mut previous = vec![0; 32];
    let mut expected = 1;
    loop {
        let page = table::Entity::find()
            .filter(table::Column::Chain.eq(head.chain))
            .filter(table::Column::Sequence.gte(expected))
            .order_by_asc(table::Column::Sequence)
            .limit(1000)
            .all(reading.database())
            .await?;
        let Some(last) = page.last() else { break };
        let next = last.sequence + 1;
        for entry in page {
            walked += 1;
            if let Some(fault) = fault_of(&entry, expected, &previous) {
                broken.push(BrokenChain {
                    chain: head.chain,
                    sequence: entry.sequence,
                    fault,
                });
            }
            expected = entry.sequence + 1;
            previous = entry.hash;
        }
        expected = next;
    }
    if previous != head.hash || expected != head.sequence + 1 {
        broken.push(BrokenChain {
            chain: head.chain,
            sequence: head.sequence,
            fault: "the head does not match",
        });
    }
    Ok((walked, broken))
}

fn fault_of(entry: &AuditEntry, expected: i64, previous: &[u8]) -> Option<&'static str> {
    if entry.sequence != expected {
        Some("entries are missing")
    } else if entry.previous != previous {
        Some("the link before was changed")
    } else if entry.hash != hash_of(entry) {
        Some("the entry was changed")
    } else {
        None
    }
}

/// How many entries of an engagement have one of these actions and one of these kinds of actor:
/// what "customer actions by staff" is counted from.
///
/// # Errors
/// The database failed.
pub async fn count(
    reading: &Reading,
    engagement: EngagementId,
    actions: &[&str],
    actor_kinds: &[&str],
) -> Result<u64, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::Action.is_in(actions.iter().copied()))
        .filter(table::Column::ActorKind.is_in(actor_kinds.iter().copied()));
    Ok(rows.count(reading.database()).await?)
}

/// The same count over several engagements at once.
///
/// # Errors
/// The database failed.
pub async fn count_in(
    reading: &Reading,
    engagements: &[EngagementId],
    actions: &[&str],
    actor_kinds: &[&str],
) -> Result<u64, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.is_in(engagements.iter().map(|id| Id(*id))))
        .filter(table::Column::Action.is_in(actions.iter().copied()))
        .filter(table::Column::ActorKind.is_in(actor_kinds.iter().copied()));
    Ok(rows.count(reading.database()).await?)
}

/// The entries of an engagement with this action, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
    action: &str,
) -> Result<Vec<AuditEntry>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::Action.eq(action));
    Ok(rows
        .order_by_asc(table::Column::Sequence)
        .all(reading.database())
        .await?)
}

/// The entries of an engagement with this action, and those with one of the others by one of these
/// kinds of actor, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_course(
    reading: &Reading,
    engagement: EngagementId,
    action: &str,
    (actions, actor_kinds): (&[&str], &[&str]),
) -> Result<Vec<AuditEntry>, StoreFault> {
    let by_them = Condition::all()
        .add(table::Column::Action.is_in(actions.iter().copied()))
        .add(table::Column::ActorKind.is_in(actor_kinds.iter().copied()));
    let either = Condition::any()
        .add(table::Column::Action.eq(action))
        .add(by_them);
    let rows = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(either);
    Ok(rows
        .order_by_asc(table::Column::Sequence)
        .all(reading.database())
        .await?)
}

/// When one of these actions was last entered for an engagement; none was ever.
///
/// # Errors
/// The database failed.
pub async fn last_at(
    reading: &Reading,
    engagement: EngagementId,
    actions: &[&str],
) -> Result<Option<Timestamp>, StoreFault> {
    let last: Option<Option<Instant>> = table::Entity::find()
        .select_only()
        .column_as(table::Column::At.max(), "last_at")
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::Action.is_in(actions.iter().copied()))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(last.flatten().map(|at| at.0))
}

/// The newest entries of a chain.
///
/// # Errors
/// The database failed.
pub async fn newest(
    reading: &Reading,
    tenant: Option<TenantId>,
    limit: u64,
) -> Result<Vec<AuditEntry>, StoreFault> {
    let chain = tenant.map_or(Uuid::nil(), |tenant| tenant.0);
    let rows = table::Entity::find().filter(table::Column::Chain.eq(chain));
    Ok(rows
        .order_by_desc(table::Column::Sequence)
        .limit(limit)
        .all(reading.database())
        .await?)
}
