//! Whether a server refuses only for now. There are codes for it (RFC 5530); the large services say it in
//! words: Exchange Online `NO Request is throttled. Suggested Backoff Time: 299609 milliseconds`, Gmail
//! `NO [OVERQUOTA] Account exceeded command or bandwidth limits.` and `NO [ALERT] Too many simultaneous
//! connections.`, Dovecot `NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded`.

use std::time::Duration;

use super::response::{Code, Outcome, State};

/// No server is believed that it wants to be left alone for longer.
const LONGEST: Duration = Duration::from_hours(24);

/// Words of one that is asked too much.
const TOO_MUCH: [&str; 8] = [
    "throttl",
    "backoff time",
    "bandwidth limit",
    "rate limit",
    "too many requests",
    "exceeded command",
    // Exchange Online, while what is behind it cannot be reached.
    "authenticated but not connected",
    "slow down",
];
/// Words of one that is spoken to by too many at once.
const TOO_MANY: [&str; 3] = [
    "too many simultaneous connections",
    "too many connections",
    "maximum number of connections",
];
/// Refusals that stay as they are, whatever their words.
const FINAL: [&str; 4] = [
    "AUTHENTICATIONFAILED",
    "AUTHORIZATIONFAILED",
    "EXPIRED",
    "TOOBIG",
];

/// What is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// So many commands or bytes in so short a time.
    Rate,
    /// So many connections.
    Connections,
    /// A limit of which it is not certain that it passes.
    Limit,
}

/// A refusal that is meant for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Throttle {
    pub(crate) kind: Kind,
    /// How long the server wants to be left alone, if it says so.
    pub(crate) wait: Option<Duration>,
}

/// What a server means with these words alone.
pub(crate) fn throttle_of(said: &str) -> Option<Throttle> {
    throttle(&Code::None, said)
}

/// The same with a code.
fn throttle(code: &Code, said: &str) -> Option<Throttle> {
    let code = match code {
        Code::Other(code) => code.as_str(),
        _ => "",
    };
    let said = said.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|one| said.contains(one));
    let kind = match code {
        // A mailbox that is full stays full; Gmail means its bandwidth with the same code.
        "OVERQUOTA" => said.contains("bandwidth").then_some(Kind::Rate),
        _ if FINAL.contains(&code) => None,
        _ if has(&TOO_MANY) => Some(Kind::Connections),
        "THROTTLED" | "UNAVAILABLE" | "INUSE" => Some(Kind::Rate),
        _ if has(&TOO_MUCH) => Some(Kind::Rate),
        "LIMIT" => Some(Kind::Limit),
        _ if said.contains("try again later") => Some(Kind::Limit),
        _ => None,
    };
    kind.map(|kind| Throttle {
        kind,
        wait: suggested(&said),
    })
}

impl Outcome {
    /// Whether it is a refusal that is meant for now, or may be.
    pub(crate) fn throttle(&self) -> Option<Throttle> {
        if self.state == State::Ok {
            return None;
        }
        throttle(&self.code, &self.said)
    }

    /// Whether it is certain that it is meant for now.
    pub(crate) fn for_now(&self) -> Option<Throttle> {
        self.throttle().filter(|one| one.kind != Kind::Limit)
    }
}

fn suggested(said: &str) -> Option<Duration> {
    let (_, rest) = said.split_once("backoff time:")?;
    let rest = rest.trim_start();
    let ends = rest.find(|one: char| !one.is_ascii_digit());
    let (digits, unit) = rest.split_at(ends.unwrap_or(rest.len()));
    let number = digits.parse().ok()?;
    let wait = if unit.trim_start().starts_with("second") {
        Duration::from_secs(number)
    } else {
        Duration::from_millis(number)
    };
    Some(wait.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::super::response::{Response, parse};
    use super::*;

    fn heard(answer: &str) -> Option<(Kind, Option<u64>)> {
        let Response::Tagged(_, end) = parse(format!("a {answer}\r\n").as_bytes()) else {
            panic!("{answer}")
        };
        let throttle = end.throttle()?;
        let wait = throttle.wait.map(|wait| wait.as_secs());
        Some((throttle.kind, wait))
    }

    #[test]
    fn what_is_meant_for_now_is_told_from_what_stays() {
        for (answer, kind, wait) in [
            (
                "NO Request is throttled. Suggested Backoff Time: 299609 milliseconds",
                Kind::Rate,
                Some(299),
            ),
            (
                "BAD Request is throttled. Suggested Backoff Time: 89 seconds",
                Kind::Rate,
                Some(89),
            ),
            (
                "NO Suggested Backoff Time: 99999999999999 milliseconds",
                Kind::Rate,
                Some(86_400),
            ),
            (
                "NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)",
                Kind::Rate,
                None,
            ),
            (
                "NO [ALERT] Too many simultaneous connections. (Failure)",
                Kind::Connections,
                None,
            ),
            (
                "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded",
                Kind::Connections,
                None,
            ),
            ("NO [INUSE] Mailbox in use", Kind::Rate, None),
            ("NO [LIMIT] UID FETCH Rate limit hit.", Kind::Rate, None),
            ("NO [LIMIT] Too many flags", Kind::Limit, None),
        ] {
            assert_eq!(heard(answer), Some((kind, wait)), "{answer}");
        }
        for answer in [
            "NO [OVERQUOTA] Quota exceeded (mailbox for user is full)",
            "NO [TOOBIG] Message too big, slow down",
            "NO [AUTHENTICATIONFAILED] Too many connections with a wrong password",
            "NO [CANNOT] Bad mailbox name",
            "BAD Message contains bare newlines",
            // Gmail, of itself: it answers late.
            "OK Success [THROTTLED]",
        ] {
            assert_eq!(heard(answer), None, "{answer}");
        }
    }
}
