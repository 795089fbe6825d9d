//! The hours of all three sides of a meeting and what already takes them, read at one moment, as
//! `process::slots` wants to see them.

use std::num::NonZeroU16;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use process::business_time::{BusinessMinutes, Calendar, TimeRange};
use process::eligibility::Country;
use process::identity::{MeetingId, PersonId};
use process::slots::{Party, Side, SlotQuestion, find};
use store::Reading;
use store::overlay::Overlay;
use store::person::Person;
use store::tenant::Tenant;

use crate::calendar::{self, HolidayChange, REGION_HOLIDAY};
use crate::{Center, CenterFault, HolidayName, eligibility};

/// The hours of all three.
pub(super) struct CommonTime {
    pub(super) specialist: Person,
    /// Where the Specialist's meetings take place.
    pub(super) join_link: Option<String>,
    /// The customer's today.
    pub(super) today: Date,
    now: Timestamp,
    hours: [Calendar; 3],
    countries: [String; 3],
    overlays: Vec<Overlay>,
    away: Vec<TimeRange>,
    earliest: Timestamp,
    step: NonZeroU16,
    window_days: u16,
}

/// What of their hours is taken.
#[derive(Clone, Default)]
pub(super) struct Busy {
    pub(super) specialist: Vec<TimeRange>,
    pub(super) customer: Vec<TimeRange>,
}

impl CommonTime {
    /// Reads the hours of the tenant, of its region and of this Specialist.
    pub(super) async fn read(
        reading: &Reading,
        center: &Center,
        tenant: &Tenant,
        lead: PersonId,
    ) -> Result<Self, CenterFault> {
        let now = center.now();
        let specialist = store::person::by_id(reading, lead)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let desk = store::specialist::by_id(reading, lead)
            .await?
            .ok_or(CenterFault::NotFound)?;
        let today = eligibility::today(tenant, now);
        let mut overlays = store::overlay::all(reading).await?;
        calendar::learn(center, &overlays)?;
        overlays.retain(|overlay| overlay.name == tenant.region.as_str());
        let region = calendar::with_overlays(center, &tenant.region.0, &overlays)?;
        let absences = store::absence::from(reading, now).await?;
        let catalog = center.catalog();
        let settings = catalog.settings();
        let lead_time = BusinessMinutes(u64::from(settings.slot_lead_business_minutes));
        let region_country = catalog
            .region(&tenant.region.0)
            .map(|region| region.holidays.as_str().to_owned())
            .unwrap_or_default();
        Ok(Self {
            now,
            today,
            earliest: region.due(now, lead_time).map_err(CenterFault::internal)?,
            hours: [
                calendar::of_specialist(center, &specialist, &desk)?,
                calendar::of_tenant(center, tenant)?,
                region,
            ],
            join_link: desk.join_link,
            countries: [desk.holidays, tenant.country.clone(), region_country],
            overlays,
            away: absences
                .into_iter()
                .filter(|absence| absence.person_id.0 == lead)
                .map(|absence| TimeRange {
                    start: absence.starts_at.0,
                    end: absence.ends_at.0,
                })
                .collect(),
            step: whole(settings.slot_minutes)?,
            window_days: settings.slot_window_days,
            specialist,
        })
    }

    /// What both people are taken by until `until`, beside the meetings named; the Specialist's
    /// absences are among it.
    pub(super) async fn busy(
        &self,
        reading: &Reading,
        customer: PersonId,
        until: Timestamp,
        except: &[MeetingId],
    ) -> Result<Busy, CenterFault> {
        let people = [self.specialist.id.0, customer];
        let taken = store::meeting::taken(reading, &people, self.now, until, self.now).await?;
        let mut busy = self.away();
        for row in taken
            .into_iter()
            .filter(|row| !except.contains(&row.meeting_id.0))
        {
            let range = TimeRange {
                start: row.starts_at.0,
                end: row.ends_at.0,
            };
            if row.person_id.0 == customer {
                busy.customer.push(range);
            } else {
                busy.specialist.push(range);
            }
        }
        Ok(busy)
    }

    /// Only the Specialist's absences.
    pub(super) fn away(&self) -> Busy {
        Busy {
            specialist: self.away.clone(),
            customer: Vec::new(),
        }
    }

    /// The question for a meeting of so many minutes until an instant.
    pub(super) fn question<'a>(
        &'a self,
        busy: &'a Busy,
        minutes: u16,
        until: Timestamp,
    ) -> Result<SlotQuestion<'a>, CenterFault> {
        let [specialist, customer, region] = &self.hours;
        Ok(SlotQuestion {
            specialist: Party {
                calendar: specialist,
                busy: &busy.specialist,
            },
            customer: Party {
                calendar: customer,
                busy: &busy.customer,
            },
            region: Party {
                calendar: region,
                busy: &[],
            },
            window: TimeRange {
                start: self.start_of(self.today),
                end: until,
            },
            earliest: self.earliest,
            length: whole(minutes)?,
            step: self.step,
        })
    }

    /// Whether all three keep hours from `start` for so many minutes and nobody is away. Whether
    /// the time is taken is not looked at: the database says so when it is written.
    pub(super) fn check(
        &self,
        start: Timestamp,
        minutes: u16,
        latest: Timestamp,
    ) -> Result<Timestamp, CenterFault> {
        let end = super::appointment::end_of(start, minutes);
        let away = self.away();
        let question = SlotQuestion {
            window: TimeRange { start, end },
            ..self.question(&away, minutes, end)?
        };
        let is_slot = end <= latest && find(&question).iter().any(|slot| slot.start == start);
        is_slot
            .then_some(end)
            .ok_or_else(|| CenterFault::field("slot", "error-slot"))
    }

    /// How far ahead slots are shown for a meeting planned on a day.
    pub(super) fn latest(&self, planned_on: Date) -> Timestamp {
        let from = planned_on.max(self.today);
        let days = Span::new().days(i32::from(self.window_days));
        self.start_of(from.saturating_add(days))
    }

    /// The first instant of a day of the customer's calendar.
    pub(super) fn start_of(&self, day: Date) -> Timestamp {
        let zone = self.customer().zone().clone();
        day.to_zoned(zone)
            .map_or(Timestamp::MAX, |midnight| midnight.timestamp())
    }

    /// The day of the customer's calendar.
    pub(super) fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.customer().zone().clone()).date()
    }

    pub(super) fn customer(&self) -> &Calendar {
        &self.hours[1]
    }

    /// What a holiday is called, if that is known.
    pub(super) fn holiday(&self, center: &Center, whose: Side, date: Date) -> Option<HolidayName> {
        let country = match whose {
            Side::Specialist => &self.countries[0],
            Side::Customer => &self.countries[1],
            Side::Region => &self.countries[2],
        };
        let added = self
            .overlays
            .iter()
            .filter(|overlay| whose == Side::Region && overlay.kind == REGION_HOLIDAY)
            .filter_map(|overlay| serde_json::from_value(overlay.value.0.clone()).ok())
            .find(|change: &HolidayChange| change.is_closed && change.date == date);
        let catalog = center.catalog();
        let known = Country::try_from(country.clone()).ok().and_then(|country| {
            let name = catalog.holidays().get(&country)?.days.get(&date)?.clone();
            Some(HolidayName::Shipped(country, name))
        });
        known.or(added.map(|change| HolidayName::Typed(change.name)))
    }
}

fn whole(minutes: u16) -> Result<NonZeroU16, CenterFault> {
    NonZeroU16::new(minutes).ok_or_else(|| CenterFault::internal("a meeting of no minutes"))
}
