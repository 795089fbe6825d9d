//! A forecast: so many tasks drawn so many times over both sides' working calendars.
#![expect(
    clippy::expect_used,
    reason = "an input that cannot be made leaves nothing to measure"
)]

use std::num::NonZeroU32;

use process::forecast::{Chance, Forecast, ForecastQuestion, ForecastTask, Progress, forecast};
use process::plan::{Calendars, WorkingDays};
use process::state::OwnerKind;

use crate::made_up::{office, read};

/// So many tasks side by side; each needs the two above it.
const WIDTH: u16 = 8;

pub(crate) struct Question {
    asked: ForecastQuestion,
    calendars: Calendars,
}

impl Question {
    pub(crate) fn of(tasks: u16, draws: u32) -> Self {
        Self {
            asked: ForecastQuestion {
                tasks: (0..tasks).map(task).collect(),
                today: read("2026-03-02"),
                planned_end: read("2026-09-01"),
                chance: Chance {
                    seed: 7,
                    draws: NonZeroU32::new(draws).expect("draws"),
                },
            },
            calendars: Calendars {
                customer: office("Asia/Seoul"),
                center: office("Europe/Berlin"),
            },
        }
    }

    pub(crate) fn answer(&self) -> Forecast {
        forecast(&self.asked, &self.calendars).expect("a forecast")
    }
}

fn task(number: u16) -> ForecastTask {
    let name = |number: u16| read(&format!("task-{number}"));
    let above = number.checked_sub(WIDTH);
    let beside = number.checked_sub(WIDTH + 1);
    ForecastTask {
        name: name(number),
        owner: if number.is_multiple_of(4) {
            OwnerKind::Specialist
        } else {
            OwnerKind::Customer
        },
        working_days: WorkingDays {
            low: 1,
            likely: 2 + number % 3,
            high: 8 + number % 5,
        },
        needs: above.into_iter().chain(beside).map(name).collect(),
        progress: Progress::Waiting,
    }
}
