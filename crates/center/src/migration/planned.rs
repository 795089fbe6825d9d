//! An event as it would be typed again, for whoever changes it.

use jiff::tz::TimeZone;
use process::identity::MigrationEventId;
use process::permission::{Action, TenantAct};
use store::migration::mailbox::{self, MigrationMailbox};

use super::ground::{Ground, permit};
use super::objections::MOST_MAILBOXES;
use super::size;
use super::typed::PlanForm;
use super::word::whole;
use crate::{Center, CenterFault};

/// An event of the tenant as somebody in this zone would type it.
///
/// # Errors
/// The tenant has no such event, or the database failed.
pub async fn planned(
    center: &Center,
    act: &TenantAct,
    id: MigrationEventId,
    zone: &str,
) -> Result<PlanForm, CenterFault> {
    permit(act, Action::PlanMigration)?;
    let reading = center.store().read().await?;
    let event = Ground::of_tenant(&reading, act.tenant(), id).await?.event;
    let most = u64::try_from(MOST_MAILBOXES).unwrap_or(u64::MAX);
    let rows = mailbox::of_event(&reading, (act.tenant(), id), None, most).await?;
    let (wave, source) = (event.wave.0.as_str(), event.source.0.as_str());
    let own = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let starts = event.starts_at.0.to_zoned(own);
    Ok(PlanForm {
        wave: wave.to_owned(),
        source: source.to_owned(),
        // So it is called where nobody has named it.
        name: if event.name == wave {
            String::new()
        } else {
            event.name
        },
        date: starts.date().to_string(),
        time: starts.strftime("%H:%M").to_string(),
        zone: zone.to_owned(),
        mailboxes: list(&rows)?,
        keep_days: event.keep_days.to_string(),
        told_on: event
            .told_on
            .map_or_else(String::new, |day| day.0.to_string()),
    })
}

/// A line for each mailbox whose addresses are known.
fn list(rows: &[MigrationMailbox]) -> Result<String, CenterFault> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        let (Some(source), Some(target)) = (&row.source, &row.target) else {
            continue;
        };
        let size = |bytes: Option<i64>| {
            bytes.map_or_else(String::new, |bytes| size::written(whole(bytes)))
        };
        let mut fields = vec![source.clone(), target.clone()];
        if row.bytes_planned.is_some() || row.quota.is_some() {
            fields.extend([size(row.bytes_planned), size(row.quota)]);
        }
        writer
            .write_record(&fields)
            .map_err(CenterFault::internal)?;
    }
    let bytes = writer.into_inner().map_err(CenterFault::internal)?;
    String::from_utf8(bytes).map_err(CenterFault::internal)
}
