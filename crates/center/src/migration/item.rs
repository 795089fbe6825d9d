//! Items of the ledger as both sides see them.

use process::identity::{MigrationEventId, TenantId};
use report::migration::ItemClass;
use store::Reading;
use store::migration::item::{self, MigrationItem};
use store::migration::mailbox;

use super::view::{Exception, LedgerPlace};
use super::word::{meant, whole};
use crate::CenterFault;

/// Items that are read of an event at once so that its pages tell equal ones apart, and of each class where
/// there are more.
const KNOWN: u64 = 500;
const KNOWN_OF_CLASS: u64 = 200;
/// Items that are shown one by one.
const SHOWN: usize = 10;

/// Items by which equal ones are told apart. A class that has very many does not hide the others.
pub(super) async fn known(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
    classes: &[(ItemClass, u64)],
) -> Result<Vec<Exception>, CenterFault> {
    let all: u64 = classes.iter().map(|(_, count)| count).sum();
    if all <= KNOWN {
        return items(reading, place, None, None, KNOWN).await;
    }
    let mut known = Vec::new();
    for (class, _) in classes {
        let of_class = items(reading, place, Some(*class), None, KNOWN_OF_CLASS).await?;
        known.extend(of_class);
    }
    Ok(known)
}

/// Those of the known items that are shown one by one.
pub(super) fn first(known: &[Exception]) -> Vec<Exception> {
    known.iter().take(SHOWN).cloned().collect()
}

/// Items of an event from a place of its ledger on, all or those of one class.
pub(super) async fn items(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
    class: Option<ItemClass>,
    after: Option<LedgerPlace>,
    limit: u64,
) -> Result<Vec<Exception>, CenterFault> {
    let class = class.map(ItemClass::as_str);
    let last = match after {
        Some(place) => Some((
            target_of(reading, (tenant, event), place).await?,
            place.number,
        )),
        None => None,
    };
    let after = last
        .as_ref()
        .map(|(target, number)| (target.as_str(), *number));
    let rows = item::of_event(reading, (tenant, event), class, after, limit).await?;
    Ok(rows.into_iter().filter_map(exception).collect())
}

/// The target of the mailbox in which a place of the ledger lies; a place of another event is none.
async fn target_of(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
    of: LedgerPlace,
) -> Result<String, CenterFault> {
    let mailbox = mailbox::of_event_by_id(reading, place, of.mailbox).await?;
    mailbox
        .and_then(|mailbox| mailbox.target)
        .ok_or(CenterFault::NotFound)
}

/// How many items of each class an event has, the most first.
pub(super) async fn classes(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
) -> Result<Vec<(ItemClass, u64)>, CenterFault> {
    let counted = item::classes(reading, place).await?;
    let classes = counted
        .into_iter()
        .filter_map(|(class, count)| Some((meant(&class)?, whole(count))));
    Ok(classes.collect())
}

/// None only for a row that no version of this program writes.
fn exception((item, target): (MigrationItem, String)) -> Option<Exception> {
    Some(Exception {
        place: LedgerPlace {
            mailbox: item.mailbox_id.0,
            number: item.number,
        },
        target,
        class: meant(&item.class)?,
        folder: item.folder,
        uid: whole(item.uid),
        bytes: whole(item.bytes),
        code: item.code,
        said: item.said,
        subject: item.subject,
    })
}
