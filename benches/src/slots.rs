//! Free times with each of so many Specialists: 14 days, half an hour, 20 bookings each.

use std::num::NonZeroU16;

use process::business_time::{Calendar, TimeRange};
use process::slots::{Party, Slot, SlotQuestion, find};

use crate::made_up::{minute, office};

const DAYS: i64 = 14;
const BOOKINGS: i64 = 20;
const HALF_AN_HOUR: NonZeroU16 = NonZeroU16::new(30).unwrap();

pub(crate) struct Question {
    specialists: Vec<(Calendar, Vec<TimeRange>)>,
    customer: Calendar,
    region: Calendar,
}

impl Question {
    pub(crate) fn of(people: i64) -> Self {
        Self {
            specialists: (0..people)
                .map(|person| (office("Europe/Berlin"), bookings(person)))
                .collect(),
            customer: office("Europe/London"),
            region: office("Europe/Paris"),
        }
    }

    pub(crate) fn answer(&self) -> Vec<Vec<Slot>> {
        let with = |(calendar, busy): &(Calendar, Vec<TimeRange>)| {
            find(&SlotQuestion {
                specialist: Party { calendar, busy },
                customer: Party {
                    calendar: &self.customer,
                    busy: &[],
                },
                region: Party {
                    calendar: &self.region,
                    busy: &[],
                },
                window: TimeRange {
                    start: minute(0),
                    end: minute(DAYS * 24 * 60),
                },
                earliest: minute(0),
                length: HALF_AN_HOUR,
                step: HALF_AN_HOUR,
            })
        };
        self.specialists.iter().map(with).collect()
    }
}

/// Two hours-long bookings on each working day, at other times for each person.
fn bookings(person: i64) -> Vec<TimeRange> {
    (0..BOOKINGS)
        .map(|booking| {
            let (working_day, second) = (booking / 2, booking % 2);
            let day = working_day + working_day / 5 * 2;
            let hour = 8 + (person + booking) % 4 + second * 4;
            let start = day * 24 * 60 + hour * 60;
            TimeRange {
                start: minute(start),
                end: minute(start + 60),
            }
        })
        .collect()
}
