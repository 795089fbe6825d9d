//! Tenants and subscriptions as they come from a form or a line of a file, read into what can be
//! kept.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use process::business_time::WeeklyHours;
use process::eligibility::{Audience, Cloud, Country, Kind, Segment};
use process::identity::{PlanName, RegionName, SubscriptionId, TenantId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::subscription::Subscription;
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Word};

use super::public_host::is_public;
use crate::people::{read_country, read_number, read_region, read_zone};
use crate::region::{kept, read_week};
use crate::{Center, CenterFault, FieldFault, FieldValue, Line};

const NAME_LIMIT: usize = 200;
const SOURCE_LIMIT: usize = 200;
const TPID_LIMIT: usize = 32;
/// More seats than this are a typing error.
pub(crate) const MOST_SEATS: i64 = 10_000_000;
/// The words of clouds, segments, kinds of subscriptions and audiences, as forms offer them.
pub const CLOUDS: [&str; 4] = ["worldwide", "us-gov", "21vianet", "dedicated"];
/// See [`CLOUDS`].
pub const SEGMENTS: [&str; 4] = ["commercial", "education", "government", "isv"];
/// See [`CLOUDS`].
pub const KINDS: [&str; 3] = ["paid", "trial", "no_cost"];
/// See [`CLOUDS`].
pub const AUDIENCES: [&str; 3] = ["any", "faculty", "student"];
/// Days outside these years are typing errors.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// A tenant as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TenantTyped {
    /// As it calls itself.
    pub name: String,
    /// Its first domain, which names it in addresses of pages.
    pub domain: String,
    /// Its number at the partner programme, if any.
    pub tpid: String,
    /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
    pub cloud: String,
    /// `commercial`, `education`, `government` or `isv`.
    pub segment: String,
    /// Two letters.
    pub country: String,
    /// IANA zone.
    pub zone: String,
    /// One line a weekday from Monday.
    pub hours: [String; 7],
    /// The region that serves it; empty for the one that serves its country.
    pub region: String,
    /// Who or what says so.
    pub source: String,
    /// The day on which it was so.
    pub as_of: String,
}

/// A tenant that can be kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TenantRead {
    pub(crate) name: String,
    pub(crate) domain: String,
    pub(crate) tpid: Option<String>,
    pub(crate) cloud: Cloud,
    pub(crate) segment: Segment,
    pub(crate) country: String,
    pub(crate) zone: String,
    pub(crate) hours: WeeklyHours,
    pub(crate) region: RegionName,
    pub(crate) source: String,
    pub(crate) as_of: Timestamp,
}

impl TenantTyped {
    /// Reads all fields. Without `with_domain` the domain is not asked for: it stays as it is.
    pub(crate) fn read(
        &self,
        center: &Center,
        with_domain: bool,
        faults: &mut Vec<FieldFault>,
    ) -> Option<TenantRead> {
        let name = kept(faults, Line::parse("name", &self.name, NAME_LIMIT));
        let domain = if with_domain {
            kept(faults, read_domain("domain", &self.domain))
        } else {
            Some(String::new())
        };
        let tpid = kept(faults, read_tpid(&self.tpid));
        let cloud = kept(faults, read_word("cloud", &self.cloud));
        let segment = kept(faults, read_word("segment", &self.segment));
        let country = kept(faults, read_country("country", &self.country));
        let zone = kept(faults, read_zone("zone", &self.zone));
        let hours = read_week(&self.hours, faults);
        let region = match (&country, self.region.trim()) {
            (Some(country), "") => kept(faults, region_for(center, country)),
            (None, "") => None,
            (_, named) => kept(faults, read_region(center, "region", named)),
        };
        let (source, as_of) = read_origin(&self.source, &self.as_of, center.now(), faults);
        Some(TenantRead {
            name: name?.as_str().to_owned(),
            domain: domain?,
            tpid: tpid?,
            cloud: cloud?,
            segment: segment?,
            country: country?,
            zone: zone?,
            hours: hours?,
            region: region?,
            source: source?,
            as_of: as_of?,
        })
    }
}

impl TenantRead {
    pub(crate) fn row(&self, id: TenantId, now: Timestamp) -> Tenant {
        Tenant {
            id: Id(id),
            name: self.name.clone(),
            domain: self.domain.clone(),
            tpid: self.tpid.clone(),
            cloud: self.cloud.as_str().to_owned(),
            segment: self.segment.as_str().to_owned(),
            country: self.country.clone(),
            zone: self.zone.clone(),
            hours: Document(self.hours.clone()),
            region: Word(self.region.clone()),
            created_at: Instant(now),
            version: 1,
        }
    }
}

fn region_for(center: &Center, country: &str) -> Result<RegionName, FieldFault> {
    let known: Option<Country> = country.parse().ok();
    let catalog = center.catalog();
    let region = known.and_then(|country| catalog.region_for(&country).cloned());
    region
        .map(|region| region.name)
        .ok_or_else(|| FieldFault::new("region", "error-tenant-region"))
}

/// A domain in lower case, in the letters that name servers use.
pub(crate) fn read_domain(field: &'static str, text: &str) -> Result<String, FieldFault> {
    let line = Line::parse(field, text, 253)?;
    let domain = line.as_str().trim_end_matches('.').to_lowercase();
    let fits = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if is_public(&domain) {
        return Err(FieldFault::new(field, "error-domain-public"));
    }
    let is_domain = domain.contains('.')
        && domain.split('.').all(fits)
        && domain.parse::<std::net::IpAddr>().is_err();
    if is_domain {
        Ok(domain)
    } else {
        Err(FieldFault::new(field, "error-domain"))
    }
}

fn read_tpid(text: &str) -> Result<Option<String>, FieldFault> {
    let text = text.trim();
    let fits = text.len() <= TPID_LIMIT
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match text {
        "" => Ok(None),
        text if fits => Ok(Some(text.to_owned())),
        _ => Err(FieldFault::new("tpid", "error-tpid")),
    }
}

/// Reads a word of the process as its own types write it.
fn read_word<T: serde::de::DeserializeOwned>(
    field: &'static str,
    text: &str,
) -> Result<T, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new(field, "error-choose"));
    }
    serde_json::from_value(json!(text)).map_err(|_| FieldFault::new(field, "error-unknown-choice"))
}

pub(crate) fn read_day(field: &'static str, text: &str) -> Result<Date, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new(field, "error-change-day"));
    }
    let date: Option<Date> = text.parse().ok();
    date.filter(|date| YEARS.contains(&date.year()))
        .ok_or_else(|| FieldFault::new(field, "error-date"))
}

/// Who says so, and the day on which it was so: today by some clock of the world, or earlier.
pub(crate) fn read_origin(
    source: &str,
    as_of: &str,
    now: Timestamp,
    faults: &mut Vec<FieldFault>,
) -> (Option<String>, Option<Timestamp>) {
    let source = Line::parse("source", source, SOURCE_LIMIT)
        .map_err(|fault| fault.when_empty("error-change-source"));
    let source = kept(faults, source).map(|line| line.as_str().to_owned());
    let today = now.to_zoned(TimeZone::UTC).date();
    let day = read_day("as_of", as_of).and_then(|day| {
        if day > today.saturating_add(Span::new().days(1)) {
            let fault = FieldFault::new("as_of", "error-as-of");
            return Err(fault.naming("date", FieldValue::Day(day)));
        }
        Ok(day)
    });
    let as_of = kept(faults, day)
        .and_then(|day| day.to_zoned(TimeZone::UTC).ok())
        .map(|begins| begins.timestamp());
    (source, as_of)
}

/// A subscription as it came from a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SubscriptionTyped {
    /// Name of the plan in the catalog.
    pub plan: String,
    /// Seats bought.
    pub seats: String,
    /// `paid`, `trial` or `no_cost`.
    pub kind: String,
    /// `any`, `faculty` or `student`; empty for any.
    pub audience: String,
    /// First day.
    pub start: String,
    /// Last day.
    pub end: String,
    /// Who or what says so.
    pub source: String,
    /// The day on which it was so.
    pub as_of: String,
}

/// A subscription that can be kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SubscriptionRead {
    pub(crate) plan: PlanName,
    pub(crate) seats: i64,
    pub(crate) kind: Kind,
    pub(crate) audience: Audience,
    pub(crate) start: Date,
    pub(crate) end: Date,
    pub(crate) source: String,
    pub(crate) as_of: Timestamp,
}

impl SubscriptionTyped {
    pub(crate) fn read(
        &self,
        center: &Center,
        faults: &mut Vec<FieldFault>,
    ) -> Option<SubscriptionRead> {
        let plan = kept(faults, read_plan(center, &self.plan));
        let seats = kept(faults, read_number("seats", &self.seats, 0, MOST_SEATS));
        let kind = kept(faults, read_word("kind", &self.kind));
        let audience = match self.audience.trim() {
            "" => Some(Audience::Any),
            named => kept(faults, read_word("audience", named)),
        };
        let start = kept(faults, read_day("start", &self.start));
        let end = kept(faults, read_day("end", &self.end));
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            faults.push(FieldFault::new("end", "error-subscription-order"));
        }
        let (source, as_of) = read_origin(&self.source, &self.as_of, center.now(), faults);
        Some(SubscriptionRead {
            plan: plan?,
            seats: seats?,
            kind: kind?,
            audience: audience?,
            start: start?,
            end: end?,
            source: source?,
            as_of: as_of?,
        })
    }
}

fn read_plan(center: &Center, text: &str) -> Result<PlanName, FieldFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new("plan", "error-choose"));
    }
    let name: Option<PlanName> = text.parse().ok();
    let catalog = center.catalog();
    let licence = name.and_then(|name| catalog.rules().licence(&name).cloned());
    licence
        .map(|licence| licence.plan)
        .ok_or_else(|| FieldFault::new("plan", "error-unknown-choice"))
}

impl SubscriptionRead {
    /// Whom the seats are for, as it is kept.
    pub(crate) fn audience_word(&self) -> Result<String, CenterFault> {
        let word = serde_json::to_value(self.audience).map_err(CenterFault::internal)?;
        Ok(word.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn row(
        &self,
        id: SubscriptionId,
        tenant: TenantId,
    ) -> Result<Subscription, CenterFault> {
        Ok(Subscription {
            id: Id(id),
            tenant_id: Id(tenant),
            plan: Word(self.plan.clone()),
            seats: self.seats,
            kind: self.kind.as_str().to_owned(),
            audience: self.audience_word()?,
            starts_on: Day(self.start),
            ends_on: Day(self.end),
            source: self.source.clone(),
            as_of: Instant(self.as_of),
            version: 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_read_in_lower_case_and_nothing_else_is_one() {
        assert_eq!(
            read_domain("domain", " Contoso.EXAMPLE ").unwrap(),
            "contoso.example"
        );
        assert!(read_domain("domain", "xn--3e0b707e.example").is_ok());
        assert_eq!(
            read_domain("domain", "contoso.example.").unwrap(),
            "contoso.example",
            "as name servers write it"
        );
        for wrong in [
            "",
            "contoso",
            "a..b",
            "-a.example",
            "a-.example",
            "a_b.example",
            "a/b.example",
            "https://contoso.example",
            "한빛.example",
            ".example",
            "127.0.0.1",
            "a b.example",
            "GMail.com",
        ] {
            assert!(read_domain("domain", wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_is_said_was_so_by_today() {
        let now: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let message = |day: &str| {
            let mut faults = Vec::new();
            read_origin("The order", day, now, &mut faults);
            faults.first().map(|fault| fault.message)
        };
        assert_eq!(message("2026-11-02"), None);
        assert_eq!(message("2026-11-03"), None, "somewhere it is tomorrow");
        assert_eq!(message("2026-11-04"), Some("error-as-of"));
        assert_eq!(message("1889-01-01"), Some("error-date"));
        assert_eq!(message(""), Some("error-change-day"));
    }
}
