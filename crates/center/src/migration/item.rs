//! Items of the ledger as both sides see them.

use process::identity::{MigrationEventId, TenantId};
use report::migration::ItemClass;
use store::Reading;
use store::migration::item::{self, MigrationItem};
use store::migration::mailbox;

use super::view::{Exception, LedgerPlace};
use super::word::{meant, whole};
use crate::CenterFault;

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
