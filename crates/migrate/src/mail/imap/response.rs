//! What a server says, in types.

use std::borrow::Cow;

use super::name::decoded;
use super::parse::{Cursor, Text};

/// How a command ended, or what a server says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Ok,
    No,
    Bad,
    Bye,
    /// Signed in already.
    PreAuth,
}

/// What programs are told besides the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Code {
    None,
    /// Messages were taken: the folder's UIDVALIDITY, and the UID of each.
    Appended(u32, Vec<u32>),
    Capabilities(Vec<String>),
    /// Flags that can be kept, and whether any other keyword can.
    PermanentFlags(Vec<String>, bool),
    UidNext(u32),
    UidValidity(u32),
    HighestModSeq(u64),
    /// Messages that were changed since, and were left as they are (RFC 7162).
    Modified(Vec<u32>),
    /// The folder is not there.
    TryCreate,
    /// Any other, by its name.
    Other(String),
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) state: State,
    pub(crate) code: Code,
    pub(crate) said: String,
}

/// A folder that a server has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// As the server is told it.
    pub(crate) name: Vec<u8>,
    pub(crate) delimiter: Option<u8>,
    /// Without the backslash, in small letters.
    pub(crate) attributes: Vec<String>,
}

impl Listed {
    pub(crate) fn is(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|one| one == attribute)
    }

    pub(crate) fn shown(&self) -> String {
        decoded(&self.name)
    }
}

/// Where a folder stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Status {
    pub(crate) name: Vec<u8>,
    pub(crate) messages: u32,
    pub(crate) uid_next: u32,
    pub(crate) uid_validity: u32,
    pub(crate) mod_seq: Option<u64>,
    /// The bytes of all its messages (RFC 8438), where that was asked for.
    pub(crate) size: Option<u64>,
    /// The bytes of the largest message that it takes (RFC 7889), where that was asked for.
    pub(crate) append_limit: Option<u64>,
}

/// A resource that a quota limits: its name, how much of it is used, and how much may be.
pub(crate) type Resource = (String, u64, u64);

/// What is said of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fetched {
    pub(crate) number: u32,
    pub(crate) uid: Option<u32>,
    pub(crate) flags: Option<Vec<String>>,
    /// As it was said, to be said again.
    pub(crate) date: Option<String>,
    pub(crate) size: Option<u64>,
    /// The number that Gmail gives a message under all its labels.
    pub(crate) gmail: Option<u64>,
    /// A body that stood in quotes, or none.
    pub(crate) body: Option<Vec<u8>>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Response {
    /// The end of the command with this tag.
    Tagged(Vec<u8>, Outcome),
    /// The server waits for more of a command.
    Continue(String),
    /// The server says something of itself.
    Note(Outcome),
    Capabilities(Vec<String>),
    Listed(Listed),
    /// A name that is subscribed.
    Subscribed(Listed),
    Status(Status),
    Fetched(Fetched),
    /// How many messages the folder has.
    Exists(u32),
    /// The message of this number is gone; those after it have numbers one less.
    Expunged(u32),
    /// What the own folders begin with, and what those of others and shared ones begin with.
    Namespaces {
        own: Vec<u8>,
        foreign: Vec<Vec<u8>>,
    },
    /// What the server says of its make: names in small letters, with their values.
    Id(Vec<(String, String)>),
    Quota(Vec<Resource>),
    /// Nothing that is of use here.
    Other,
    /// Of use, but not readable.
    Garbled,
}

/// Reads an answer.
pub(crate) fn parse(answer: &[u8]) -> Response {
    let mut at = Cursor::new(answer);
    if at.has(b'+') {
        at.spaces();
        return Response::Continue(at.text());
    }
    if at.has(b'*') {
        at.spaces();
        return untagged(at).unwrap_or(Response::Garbled);
    }
    let tagged = || {
        let tag = at.word()?.to_vec();
        at.spaces();
        let state = state(at.word()?)?;
        Some(Response::Tagged(tag, outcome(state, at)))
    };
    let mut tagged = tagged;
    tagged().unwrap_or(Response::Garbled)
}

fn state(word: &[u8]) -> Option<State> {
    [
        (&b"OK"[..], State::Ok),
        (b"NO", State::No),
        (b"BAD", State::Bad),
        (b"BYE", State::Bye),
        (b"PREAUTH", State::PreAuth),
    ]
    .into_iter()
    .find_map(|(name, state)| word.eq_ignore_ascii_case(name).then_some(state))
}

fn untagged(mut at: Cursor<'_>) -> Option<Response> {
    let first = at.word()?;
    if let Some(state) = state(first) {
        return Some(Response::Note(outcome(state, at)));
    }
    at.spaces();
    if first.iter().all(u8::is_ascii_digit) {
        return numbered(std::str::from_utf8(first).ok()?.parse().ok()?, at);
    }
    let is = |name: &[u8]| first.eq_ignore_ascii_case(name);
    if is(b"CAPABILITY") {
        return Some(Response::Capabilities(capabilities(&mut at)));
    }
    if is(b"LIST") {
        return listed(at).map(Response::Listed);
    }
    if is(b"LSUB") {
        return listed(at).map(Response::Subscribed);
    }
    if is(b"STATUS") {
        return status(at).map(Response::Status);
    }
    if is(b"NAMESPACE") {
        return Some(namespaces(at).unwrap_or(Response::Other));
    }
    if is(b"ID") {
        return Some(id(at).map_or(Response::Other, Response::Id));
    }
    if is(b"QUOTA") {
        return Some(quota(at).map_or(Response::Other, Response::Quota));
    }
    Some(Response::Other)
}

fn numbered(number: u32, mut at: Cursor<'_>) -> Option<Response> {
    let what = at.word()?;
    let is = |name: &[u8]| what.eq_ignore_ascii_case(name);
    if is(b"EXISTS") {
        return Some(Response::Exists(number));
    }
    if is(b"EXPUNGE") {
        return Some(Response::Expunged(number));
    }
    if !is(b"FETCH") {
        return Some(Response::Other);
    }
    at.spaces();
    if !at.has(b'(') {
        return None;
    }
    let mut fetched = Fetched {
        number,
        ..Fetched::default()
    };
    loop {
        at.spaces();
        if at.has(b')') {
            return Some(Response::Fetched(fetched));
        }
        let item = at.item()?;
        at.spaces();
        let is = |name: &[u8]| item.eq_ignore_ascii_case(name);
        if is(b"UID") {
            fetched.uid = Some(at.number()?).filter(|uid| *uid != 0);
        } else if is(b"FLAGS") {
            fetched.flags = Some(at.words()?.into_iter().map(lossy).collect());
        } else if is(b"INTERNALDATE") {
            fetched.date = at.string_or_nil()?.is().map(|date| lossy(&date));
        } else if is(b"RFC822.SIZE") {
            fetched.size = Some(at.number()?);
        } else if is(b"X-GM-MSGID") {
            fetched.gmail = Some(at.number()?);
        } else if is(b"BODY[]") || is(b"BINARY[]") {
            fetched.body = at.string_or_nil()?.is().map(Cow::into_owned);
        } else {
            at.pass()?;
        }
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn capabilities(at: &mut Cursor<'_>) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        at.spaces();
        match at.word() {
            Some(one) => all.push(lossy(one).to_ascii_uppercase()),
            None => return all,
        }
    }
}

/// What stands between the parts of a name.
fn delimiter(said: Text<'_>) -> Option<u8> {
    said.is().and_then(|text| text.first().copied())
}

fn listed(mut at: Cursor<'_>) -> Option<Listed> {
    let attributes = at.words()?;
    at.spaces();
    let delimiter = delimiter(at.string_or_nil()?);
    at.spaces();
    let name = at.string()?.into_owned();
    let attributes = attributes
        .into_iter()
        .map(|one| lossy(one).trim_start_matches('\\').to_ascii_lowercase())
        .collect();
    Some(Listed {
        name,
        delimiter,
        attributes,
    })
}

fn status(mut at: Cursor<'_>) -> Option<Status> {
    let mut status = Status {
        name: at.string()?.into_owned(),
        ..Status::default()
    };
    at.spaces();
    if !at.has(b'(') {
        return None;
    }
    loop {
        at.spaces();
        if at.has(b')') {
            return Some(status);
        }
        let item = at.word()?;
        at.spaces();
        let is = |name: &[u8]| item.eq_ignore_ascii_case(name);
        if is(b"MESSAGES") {
            status.messages = at.number()?;
        } else if is(b"UIDNEXT") {
            status.uid_next = at.number()?;
        } else if is(b"UIDVALIDITY") {
            status.uid_validity = at.number()?;
        } else if is(b"HIGHESTMODSEQ") {
            status.mod_seq = Some(at.number()?);
        } else if is(b"SIZE") {
            status.size = Some(at.number()?);
        } else if is(b"APPENDLIMIT") {
            let limit = at.string_or_nil()?.is();
            status.append_limit =
                limit.and_then(|limit| std::str::from_utf8(&limit).ok()?.parse().ok());
        } else {
            at.pass()?;
        }
    }
}

/// The first of the own namespaces, and all others (RFC 2342).
fn namespaces(mut at: Cursor<'_>) -> Option<Response> {
    let own = prefixes(&mut at)?.into_iter().next().unwrap_or_default();
    at.spaces();
    let mut foreign = prefixes(&mut at).unwrap_or_default();
    at.spaces();
    foreign.extend(prefixes(&mut at).unwrap_or_default());
    Some(Response::Namespaces { own, foreign })
}

/// What the folders of the next kind of namespace begin with.
fn prefixes(at: &mut Cursor<'_>) -> Option<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    if !at.has(b'(') {
        return at.string_or_nil()?.is().is_none().then_some(all);
    }
    loop {
        at.spaces();
        if at.has(b')') {
            return Some(all);
        }
        if !at.has(b'(') {
            return None;
        }
        all.push(at.string()?.into_owned());
        loop {
            at.spaces();
            if at.has(b')') {
                break;
            }
            at.pass()?;
        }
    }
}

/// What a server says of its make (RFC 2971).
fn id(mut at: Cursor<'_>) -> Option<Vec<(String, String)>> {
    let mut all = Vec::new();
    if !at.has(b'(') {
        return Some(all);
    }
    loop {
        at.spaces();
        if at.has(b')') {
            return Some(all);
        }
        let name = lossy(&at.string()?).to_ascii_lowercase();
        at.spaces();
        if let Some(value) = at.string_or_nil()?.is() {
            all.push((name, lossy(&value)));
        }
    }
}

/// The resources of a quota (RFC 9208).
fn quota(mut at: Cursor<'_>) -> Option<Vec<Resource>> {
    let mut all = Vec::new();
    at.string()?;
    at.spaces();
    if !at.has(b'(') {
        return None;
    }
    loop {
        at.spaces();
        if at.has(b')') {
            return Some(all);
        }
        let name = lossy(at.word()?).to_ascii_uppercase();
        at.spaces();
        let used = at.number()?;
        at.spaces();
        all.push((name, used, at.number()?));
    }
}

fn outcome(state: State, mut at: Cursor<'_>) -> Outcome {
    at.spaces();
    let mut code = Code::None;
    let start = at;
    if at.has(b'[') {
        match read_code(&mut at) {
            Some(read) => code = read,
            // One that cannot be read is part of the words.
            None => at = start,
        }
        at.spaces();
    }
    Outcome {
        state,
        code,
        said: at.text(),
    }
}

fn read_code(at: &mut Cursor<'_>) -> Option<Code> {
    let name = at.word()?;
    at.spaces();
    let is = |other: &[u8]| name.eq_ignore_ascii_case(other);
    let code = if is(b"APPENDUID") {
        let validity = at.number()?;
        at.spaces();
        Code::Appended(validity, uids(at.word()?)?)
    } else if is(b"CAPABILITY") {
        Code::Capabilities(capabilities(at))
    } else if is(b"PERMANENTFLAGS") {
        let flags: Vec<String> = at.words()?.into_iter().map(lossy).collect();
        let is_any = flags.iter().any(|flag| flag == "\\*");
        Code::PermanentFlags(flags, is_any)
    } else if is(b"UIDNEXT") {
        Code::UidNext(at.number()?)
    } else if is(b"UIDVALIDITY") {
        Code::UidValidity(at.number()?)
    } else if is(b"HIGHESTMODSEQ") {
        Code::HighestModSeq(at.number()?)
    } else if is(b"MODIFIED") {
        Code::Modified(uids(at.word()?)?)
    } else if is(b"TRYCREATE") {
        Code::TryCreate
    } else {
        let other = Code::Other(lossy(name).to_ascii_uppercase());
        while !at.has(b']') {
            if at.is_over() {
                return None;
            }
            at.spaces();
            // A bracket that closes nothing else closes the code.
            let before = *at;
            if at.pass().is_none() && !before_closes(at, before) {
                return None;
            }
        }
        return Some(other);
    };
    at.spaces();
    at.has(b']').then_some(code)
}

/// Steps over one byte of a code that nobody here reads.
fn before_closes<'a>(at: &mut Cursor<'a>, before: Cursor<'a>) -> bool {
    *at = before;
    at.word().is_some()
}

/// The UIDs of a set, in its order. A set that lies about its size is none.
fn uids(set: &[u8]) -> Option<Vec<u32>> {
    const MOST: u32 = 100_000;
    let mut all = Vec::new();
    for part in std::str::from_utf8(set).ok()?.split(',') {
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        let (low, high) = (first.min(last), first.max(last));
        if low == 0 || high - low > MOST || all.len() > MOST as usize {
            return None;
        }
        if first <= last {
            all.extend(low..=high);
        } else {
            all.extend((low..=high).rev());
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests;
