//! `fasttrack explain due`: when business time is due, or how much of it has passed.
//!
//! `{"zone":"Asia/Seoul","hours":{"mon":[["09:00","18:00"]]},"holidays":["2026-03-02"],`
//! `"from":"2026-02-27T08:00:00Z","business_minutes":120}` gives `{"due":"…Z"}`; with `"to"` in
//! place of the minutes it gives `{"business_minutes":n}`. The answers are `process`'s own; this
//! module must hold no rule.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, Calendar, WeeklyHours, dates_alone};
use serde::{Deserialize, Serialize};

use super::wrong_json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    zone: String,
    hours: WeeklyHours,
    #[serde(default, deserialize_with = "dates_alone")]
    holidays: BTreeSet<Date>,
    from: Timestamp,
    to: Option<Timestamp>,
    business_minutes: Option<BusinessMinutes>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Due(Timestamp),
    BusinessMinutes(BusinessMinutes),
}

/// Answers one question. Instants are printed in UTC.
///
/// # Errors
/// The line is not such a question, or business time cannot be told; in a sentence for a person.
pub fn answer(line: &str) -> Result<String, String> {
    let question: Question = serde_json::from_str(line).map_err(|error| wrong_json(&error))?;
    let calendar = Calendar::new(&question.zone, question.hours, question.holidays)
        .map_err(|error| error.to_string())?;
    let answered = match (question.business_minutes, question.to) {
        (Some(minutes), None) => calendar.due(question.from, minutes).map(Answer::Due),
        (None, Some(to)) => calendar
            .elapsed(question.from, to)
            .map(Answer::BusinessMinutes),
        _ => return Err("expected either business_minutes or to, and not both".to_owned()),
    };
    let answer = answered.map_err(|error| error.to_string())?;
    serde_json::to_string(&answer).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: &str = r#"{"zone":"Asia/Seoul","hours":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],
        "fri":[["09:00","18:00"]]},"holidays":["2026-03-02"],"from":"2026-02-27T08:00:00Z","business_minutes":120}"#;

    fn asked_with(old: &str, new: &str) -> Result<String, String> {
        let question = QUESTION.replace(old, new);
        assert_ne!(question, QUESTION, "nothing replaced: {old}");
        answer(&question)
    }

    #[test]
    fn minutes_give_the_due_instant_in_utc() {
        assert_eq!(
            answer(QUESTION),
            Ok(r#"{"due":"2026-03-03T01:00:00Z"}"#.to_owned())
        );
        assert_eq!(
            asked_with("2026-02-27T08:00:00Z", "2026-02-27T17:00:00+09:00"),
            Ok(r#"{"due":"2026-03-03T01:00:00Z"}"#.to_owned())
        );
    }

    #[test]
    fn an_end_gives_the_business_minutes() {
        assert_eq!(
            asked_with(
                r#""business_minutes":120"#,
                r#""to":"2026-03-03T01:00:59Z""#
            ),
            Ok(r#"{"business_minutes":120}"#.to_owned())
        );
    }

    #[test]
    fn holidays_may_be_left_out() {
        assert_eq!(
            asked_with(r#""holidays":["2026-03-02"],"#, ""),
            Ok(r#"{"due":"2026-03-02T01:00:00Z"}"#.to_owned())
        );
    }

    #[test]
    fn what_is_not_such_a_question_is_an_error() {
        for (old, new, expected) in [
            (
                r#"{"zone""#,
                r#"{"colour":1,"zone""#,
                "unknown field `colour`",
            ),
            ("\"fri\"", "\"friday\"", "unknown field `friday`"),
            (":120", r#":120,"to":"2026-03-03T01:00:00Z""#, "not both"),
            (r#","business_minutes":120"#, "", "expected either"),
            (":120", ":-1", "invalid value"),
            (":120", ":1.5", "invalid type"),
            ("Asia/Seoul", "Mars/Olympus", "Mars/Olympus"),
            ("2026-02-27T08:00:00Z", "2026-02-27T08:00:00", "offset"),
            (":120}", ":120", "EOF"),
            (r#"["2026-03-02"]"#, r#"["2 March"]"#, "2 March"),
        ] {
            let error = asked_with(old, new).unwrap_err();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("line 1"), "{error}");
        }
    }

    #[test]
    fn what_business_time_refuses_is_an_error_in_a_sentence() {
        assert!(
            asked_with(
                r#""business_minutes":120"#,
                r#""to":"2026-02-27T07:59:59Z""#
            )
            .unwrap_err()
            .contains("before the start")
        );
        assert!(
            asked_with("18:00", "08:00")
                .unwrap_err()
                .contains("must end after its start")
        );
    }
}
