//! The one question that customers are asked at four milestones of an engagement, how well the help
//! serves them: what the milestones are, when somebody may be asked, and what is told of the answers.
//!
//! It must not know who is asked, nor where answers are kept.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::identity::PlaybookName;
use crate::permission::word_enum;
use crate::plan::{Phase, Plan, TaskStates, Track, is_finished};
use crate::state::TaskState;

word_enum! {
    /// When the question is asked: at facts that the plan itself brings about.
    Milestone {
        /// The kickoff took place.
        Kickoff = "kickoff",
        /// Every side has said that what had to be put right is verified, so that Enable opens.
        Remediated = "remediated",
        /// All tasks of enabling are finished for a first service that is guided.
        Enabled = "enabled",
        /// The engagement ended, completed or closed.
        Ended = "ended",
    }
}

impl Milestone {
    /// Whether it is still asked about in an engagement that has ended: nobody is asked about a step
    /// of what is over.
    #[must_use]
    pub fn is_asked(self, has_ended: bool) -> bool {
        !has_ended || self == Self::Ended
    }
}

/// Nobody is asked twice within this time, whatever milestones are reached.
pub const BETWEEN: SignedDuration = SignedDuration::from_hours(7 * 24);
/// For so long after being asked one can answer, and change the answer.
pub const OPEN_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);
/// With fewer answers than these there is no mean: it would tell what somebody said.
pub const FEWEST: u64 = 3;

/// When somebody may be asked who was asked last at this instant: none says now.
#[must_use]
pub fn put_off_until(last_asked: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let free = last_asked?.saturating_add(BETWEEN).ok()?;
    (free > now).then_some(free)
}

/// How well the help serves: 1 not at all, 5 very well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

/// It is none of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a score is a number from 1 to 5")]
pub struct NoScore;

impl Score {
    /// All five, the lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=5).map(Self)
    }

    /// 1 to 5.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

impl TryFrom<u8> for Score {
    type Error = NoScore;

    fn try_from(number: u8) -> Result<Self, NoScore> {
        if (1..=5).contains(&number) {
            Ok(Self(number))
        } else {
            Err(NoScore)
        }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

impl std::str::FromStr for Score {
    type Err = NoScore;

    fn from_str(text: &str) -> Result<Self, NoScore> {
        text.trim().parse::<u8>().map_err(|_| NoScore)?.try_into()
    }
}

/// What is told of the answers at one milestone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// People asked.
    pub asked: u64,
    /// Those who answered.
    pub answered: u64,
    /// The sum of their scores: told to nobody, see [`Tally::mean_in_tenths`].
    sum: u64,
}

impl Tally {
    /// The same with so many more people, who all gave this score or have not answered.
    #[must_use]
    pub fn with(self, score: Option<Score>, people: u64) -> Self {
        let given = score.map_or(0, |score| u64::from(score.0));
        Self {
            asked: self.asked + people,
            answered: self.answered + if score.is_some() { people } else { 0 },
            sum: self.sum + given * people,
        }
    }

    /// The mean in tenths, rounded half up; none while there are too few answers.
    #[must_use]
    pub fn mean_in_tenths(self) -> Option<u64> {
        (self.missing() == 0).then(|| (self.sum * 20 + self.answered) / (self.answered * 2))
    }

    /// How many answers are missing until there is a mean.
    #[must_use]
    pub fn missing(self) -> u64 {
        FEWEST.saturating_sub(self.answered)
    }
}

/// Whether everything of Enable is finished for some service that a Specialist guides.
#[must_use]
pub fn is_a_service_enabled(plan: &Plan, states: &TaskStates) -> bool {
    let mut left: BTreeMap<&PlaybookName, bool> = BTreeMap::new();
    let enabling = plan.tasks.iter().filter(|task| {
        task.track == Track::Service && task.phase == Phase::Enable && !task.self_serve
    });
    for task in enabling {
        let state = states.get(&task.name).copied();
        let is_left = !is_finished(state.unwrap_or(TaskState::Waiting));
        *left.entry(&task.playbook).or_default() |= is_left;
    }
    left.into_values().any(|is_left| !is_left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_one_of_five() {
        assert_eq!(Score::all().count(), 5);
        for text in ["0", "6", "", "4.5", "-1", "five"] {
            assert_eq!(text.parse::<Score>(), Err(NoScore), "{text}");
        }
        assert_eq!(" 5 ".parse::<Score>().map(Score::number), Ok(5));
        assert!(serde_json::from_str::<Score>("6").is_err());
    }

    #[test]
    fn nobody_is_asked_twice_within_seven_days() {
        let last: Timestamp = "2026-09-15T08:00:00Z".parse().unwrap();
        let free = last + BETWEEN;
        assert_eq!(put_off_until(None, last), None);
        assert_eq!(put_off_until(Some(last), last), Some(free));
        let before = free - SignedDuration::from_secs(1);
        assert_eq!(put_off_until(Some(last), before), Some(free));
        assert_eq!(put_off_until(Some(last), free), None);
    }

    #[test]
    fn there_is_a_mean_from_three_answers_on() {
        let score = |number: u8| Some(Score::try_from(number).unwrap());
        let two = Tally::default()
            .with(None, 4)
            .with(score(5), 1)
            .with(score(2), 1);
        assert_eq!((two.asked, two.answered), (6, 2));
        assert_eq!((two.mean_in_tenths(), two.missing()), (None, 1));
        let three = two.with(score(4), 1);
        assert_eq!((three.mean_in_tenths(), three.missing()), (Some(37), 0));
        // 4.25 is 4.3 to its readers.
        let four = Tally::default().with(score(4), 3).with(score(5), 1);
        assert_eq!(four.mean_in_tenths(), Some(43));
        let all = Tally::default().with(score(5), 3);
        assert_eq!(all.mean_in_tenths(), Some(50));
    }

    #[test]
    fn steps_of_what_is_over_are_not_asked_about() {
        for milestone in Milestone::ALL {
            assert!(milestone.is_asked(false));
            assert_eq!(milestone.is_asked(true), *milestone == Milestone::Ended);
        }
    }
}
