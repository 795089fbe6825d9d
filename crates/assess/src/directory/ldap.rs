//! Objects of a directory that is asked itself, over LDAP (RFC 4511), page by page (RFC 2696).
//!
//! It binds and searches and knows no other operation, so nothing can be changed by it. Written out by
//! hand: the client there is for Rust panics on an answer that is not whole, and keeps a message of any
//! length (docs/decisions/0007-ldap.md).

mod behind;
mod ber;
mod place;
mod wire;

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

pub use place::Place;

use super::object::{Attribute, Object};
use super::text::MOST;
use super::{Objects, TextFault, Unread};
use behind::{Behind, bare};
use ber::{ENUMERATED, Elements, INTEGER, OCTETS, SEQUENCE, element, elements, integer};
use wire::Wire;

/// How many objects are asked for at a time; Active Directory gives at most 1,000.
const PAGE: i32 = 500;
/// So many pages without an object are no directory but a loop.
const EMPTY_PAGES: u32 = 1_000;
/// So many messages that are no object (references to elsewhere), in a row, are no page but a loop.
const ASIDE: u32 = 10_000;
/// The most bytes of a page that come while the rest of one of its objects is asked for.
const MOST_WAITING: usize = 64 << 20;

const PAGED: &[u8] = b"1.2.840.113556.1.4.319";
const START_TLS: &[u8] = b"1.3.6.1.4.1.1466.20037";

const BIND: u8 = 0x60;
const BOUND: u8 = 0x61;
const SEARCH: u8 = 0x63;
const ENTRY: u8 = 0x64;
const DONE: u8 = 0x65;
const EXTENDED: u8 = 0x77;
const EXTENDED_ANSWER: u8 = 0x78;
const CONTROLS: u8 = 0xA0;

/// Why a directory cannot be asked, or not any further.
#[derive(Debug, thiserror::Error)]
pub enum LdapFault {
    /// What was typed is no address of a directory.
    #[error("{0} is no address of a directory")]
    Place(String),
    /// Nobody takes the connection.
    #[error("{place} cannot be reached: {cause}")]
    Connect {
        /// Host and port.
        place: String,
        /// Why.
        cause: io::Error,
    },
    /// No connection that nobody else can read.
    #[error("no encrypted connection: {0}")]
    Tls(String),
    /// The server encrypts nothing, and a password would be read on its way.
    #[error("the server offers no encryption: {0}")]
    Clear(String),
    /// No answer in this time.
    #[error("no answer within {} seconds", .0.as_secs())]
    Late(Duration),
    /// The server ended the connection.
    #[error("the server closed the connection")]
    Closed,
    /// What came is no LDAP, or more than any object has.
    #[error("what the server answers is no LDAP")]
    Nonsense,
    /// The server refuses, with its number and its words.
    #[error("the server refuses ({code}): {said}")]
    Refused {
        /// The result code (RFC 4511, appendix A).
        code: i32,
        /// What it says about it.
        said: String,
    },
    /// The server ends before all objects were given.
    #[error("the server gives a part of its objects only ({code}): {said}")]
    Partial {
        /// The result code.
        code: i32,
        /// What it says about it.
        said: String,
    },
    /// The server does not say where its directory begins.
    #[error("the server names no single directory")]
    NoBase,
}

impl From<LdapFault> for io::Error {
    fn from(fault: LdapFault) -> Self {
        Self::other(fault)
    }
}

/// Who asks.
#[derive(Clone)]
pub struct Bind {
    /// The distinguished name, or what else the server takes for one.
    pub name: String,
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for Bind {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.debug_struct("Bind")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// A directory that is asked.
pub struct Ldap {
    wire: Wire,
    id: i32,
    message: Vec<u8>,
    place: Place,
    base: String,
    number: u64,
    /// Faults of the object at hand that are still to be told before it.
    faults: Vec<TextFault>,
    /// Attributes of the object at hand of which more values are there, with the number of the next one.
    behind: Vec<(Attribute, u32)>,
    has_object: bool,
    /// The number of the question whose answer is the page at hand.
    asked: i32,
    /// What of that answer came while something else was asked, with its size.
    waiting: VecDeque<Vec<u8>>,
    waiting_size: usize,
    /// Why nothing more comes, to be told behind what has come.
    broken: Option<LdapFault>,
    empty_pages: u32,
    page: u32,
    is_done: bool,
}

impl std::fmt::Debug for Ldap {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(text, "Ldap({})", self.place)
    }
}

/// A result with its controls.
struct Ended<'a> {
    code: i32,
    said: String,
    controls: &'a [u8],
}

impl Ldap {
    /// Connects, binds and asks for the first objects. A password goes over an encrypted connection
    /// only, or to this machine itself.
    ///
    /// # Errors
    /// See [`LdapFault`].
    pub fn ask(place: Place, bind: Option<&Bind>, wait: Duration) -> Result<Self, LdapFault> {
        let mut wire = Wire::to(&place.host, place.port, wait)?;
        if place.is_tls {
            wire.with_tls(&place.host)?;
        }
        let mut ldap = Self {
            wire,
            id: 0,
            message: Vec::new(),
            base: place.base.clone(),
            place,
            number: 0,
            faults: Vec::new(),
            behind: Vec::new(),
            has_object: false,
            asked: 0,
            waiting: VecDeque::new(),
            waiting_size: 0,
            broken: None,
            empty_pages: 0,
            page: 0,
            is_done: false,
        };
        if let Some(bind) = bind {
            if !ldap.place.is_tls && !ldap.place.is_here() {
                ldap.start_tls()?;
            }
            ldap.bind(bind)?;
        }
        if ldap.base.is_empty() && ldap.place.scope != 0 {
            ldap.base = ldap.first_base()?;
        }
        ldap.search(&[])?;
        Ok(ldap)
    }

    fn start_tls(&mut self) -> Result<(), LdapFault> {
        self.send(elements(EXTENDED, &[element(0x80, START_TLS)]), None)?;
        let id = self.id;
        self.receive(id)?;
        let ended = ended(&self.message, EXTENDED_ANSWER).ok_or(LdapFault::Nonsense)?;
        if ended.code != 0 {
            return Err(LdapFault::Clear(ended.said));
        }
        let host = self.place.host.clone();
        self.wire.with_tls(&host)
    }

    fn bind(&mut self, bind: &Bind) -> Result<(), LdapFault> {
        let operation = elements(
            BIND,
            &[
                integer(INTEGER, 3),
                element(OCTETS, bind.name.as_bytes()),
                element(0x80, bind.password.as_bytes()),
            ],
        );
        self.send(operation, None)?;
        let id = self.id;
        self.receive(id)?;
        let ended = ended(&self.message, BOUND).ok_or(LdapFault::Nonsense)?;
        if ended.code != 0 {
            return Err(refused(ended.code, ended.said));
        }
        Ok(())
    }

    /// Where the directory begins, as the server itself says.
    fn first_base(&mut self) -> Result<String, LdapFault> {
        let wanted = ["defaultNamingContext", "namingContexts"];
        self.send(search("", 0, &wanted), None)?;
        let id = self.id;
        let mut default: Option<String> = None;
        // Two of them are as good as all: none of them is the one.
        let mut contexts: Vec<String> = Vec::new();
        let mut has_entry = false;
        // What comes until the end is one answer, and has the time of one.
        for _ in 0..=ASIDE {
            self.receive(id)?;
            if let Some(ended) = ended(&self.message, DONE) {
                if ended.code != 0 {
                    return Err(refused(ended.code, ended.said));
                }
                return default
                    .or_else(|| contexts.pop().filter(|_| contexts.is_empty()))
                    .filter(|base| !base.is_empty())
                    .ok_or(LdapFault::NoBase);
            }
            let Some(entry) = entry(&self.message) else {
                continue;
            };
            // There is one object at a name.
            if std::mem::replace(&mut has_entry, true) {
                break;
            }
            for_each_value(entry, |name, value| {
                let value = || String::from_utf8_lossy(value).into_owned();
                if name.eq_ignore_ascii_case(b"defaultNamingContext") {
                    default.get_or_insert_with(value);
                } else if name.eq_ignore_ascii_case(b"namingContexts") && contexts.len() < 2 {
                    let value = value();
                    if !contexts.contains(&value) {
                        contexts.push(value);
                    }
                }
            })
            .ok_or(LdapFault::Nonsense)?;
        }
        Err(LdapFault::Nonsense)
    }

    /// Asks for the page behind this cookie.
    fn search(&mut self, cookie: &[u8]) -> Result<(), LdapFault> {
        let names: Vec<&str> = Attribute::ALL
            .iter()
            .filter(|attribute| **attribute != Attribute::Dn)
            .map(|attribute| attribute.name())
            .collect();
        let operation = search(&self.base, self.place.scope, &names);
        let value = elements(SEQUENCE, &[integer(INTEGER, PAGE), element(OCTETS, cookie)]);
        let control = elements(SEQUENCE, &[element(OCTETS, PAGED), element(OCTETS, &value)]);
        self.page = 0;
        self.send(operation, Some(control))?;
        self.asked = self.id;
        Ok(())
    }

    fn send(&mut self, operation: Vec<u8>, control: Option<Vec<u8>>) -> Result<(), LdapFault> {
        self.id += 1;
        let mut parts = vec![integer(INTEGER, self.id), operation];
        parts.extend(control.map(|control| element(CONTROLS, &control)));
        self.wire.begin();
        self.wire.send(&elements(SEQUENCE, &parts))
    }

    /// Receives the next message that answers this one; what answers nothing is left aside, and takes of
    /// the time that this one has. What belongs to the page at hand waits until it is asked for.
    fn receive(&mut self, id: i32) -> Result<(), LdapFault> {
        if id == self.asked {
            if let Some(message) = self.waiting.pop_front() {
                self.waiting_size -= message.len();
                self.message = message;
                return Ok(());
            }
            if let Some(fault) = self.broken.take() {
                return Err(fault);
            }
        }
        loop {
            self.wire.receive(&mut self.message)?;
            let mut parts = Elements(&self.message);
            let found = parts
                .of(INTEGER)
                .and_then(ber::number)
                .ok_or(LdapFault::Nonsense)?;
            if found == id {
                return Ok(());
            }
            // A server that is about to close says so under no number at all.
            if found == 0 {
                return Err(match ended(&self.message, EXTENDED_ANSWER) {
                    Some(ended) => refused(ended.code, ended.said),
                    None => LdapFault::Closed,
                });
            }
            if found == self.asked {
                self.waiting_size += self.message.len();
                if self.waiting_size > MOST_WAITING {
                    return Err(LdapFault::Nonsense);
                }
                self.waiting.push_back(std::mem::take(&mut self.message));
            }
        }
    }

    /// The next object, into the place of the last one.
    fn object(&mut self, object: &mut Object) -> Result<bool, LdapFault> {
        // Until the next object or the end of a page there is the time of one answer.
        self.wire.begin();
        let mut aside = 0;
        while !self.is_done {
            self.receive(self.asked)?;
            if let Some(entry) = entry(&self.message) {
                self.page += 1;
                self.number += 1;
                object.clear();
                self.behind.clear();
                fill(entry, object, &mut self.faults, &mut self.behind)
                    .ok_or(LdapFault::Nonsense)?;
                self.fetch_behind(object);
                return Ok(true);
            }
            let Some(ended) = ended(&self.message, DONE) else {
                // Where other parts of the directory are, is nothing to follow.
                aside += 1;
                if aside > ASIDE {
                    return Err(LdapFault::Nonsense);
                }
                continue;
            };
            match ended.code {
                0 => {}
                3 | 4 | 11 => {
                    return Err(LdapFault::Partial {
                        code: ended.code,
                        said: ended.said,
                    });
                }
                code => return Err(refused(code, ended.said)),
            }
            let cookie = cookie(ended.controls).ok_or(LdapFault::Nonsense)?.to_vec();
            if cookie.is_empty() {
                self.is_done = true;
                break;
            }
            self.empty_pages = if self.page == 0 {
                self.empty_pages + 1
            } else {
                0
            };
            if self.empty_pages > EMPTY_PAGES {
                return Err(LdapFault::Nonsense);
            }
            aside = 0;
            self.search(&cookie)?;
        }
        Ok(false)
    }
}

impl Objects for Ldap {
    fn next(&mut self, object: &mut Object) -> Result<bool, Unread> {
        loop {
            if !self.has_object {
                match self.object(object) {
                    Ok(true) => self.has_object = true,
                    Ok(false) => return Ok(false),
                    Err(fault) => return Err(Unread::Gone(fault.into())),
                }
            }
            if let Some(fault) = self.faults.pop() {
                return Err(Unread::Here {
                    line: self.number,
                    fault,
                });
            }
            self.has_object = false;
            // What has no name that can be read has been told, and nothing can be proposed for it.
            if !object.name.is_empty() {
                return Ok(true);
            }
        }
    }
}

fn refused(code: i32, said: String) -> LdapFault {
    LdapFault::Refused { code, said }
}

/// A search for every object below a name.
fn search(base: &str, scope: i32, names: &[&str]) -> Vec<u8> {
    let names: Vec<Vec<u8>> = names
        .iter()
        .map(|name| element(OCTETS, name.as_bytes()))
        .collect();
    elements(
        SEARCH,
        &[
            element(OCTETS, base.as_bytes()),
            integer(ENUMERATED, scope),
            integer(ENUMERATED, 0),
            integer(INTEGER, 0),
            integer(INTEGER, 0),
            element(0x01, &[0]),
            element(0x87, b"objectClass"),
            elements(SEQUENCE, &names),
        ],
    )
}

/// What a message says, if it is an entry.
fn entry(message: &[u8]) -> Option<&[u8]> {
    let mut parts = Elements(message);
    parts.of(INTEGER)?;
    parts.of(ENTRY)
}

/// The result that a message of this kind is.
fn ended(message: &[u8], tag: u8) -> Option<Ended<'_>> {
    let mut parts = Elements(message);
    parts.of(INTEGER)?;
    let mut result = Elements(parts.of(tag)?);
    let controls = match parts.next() {
        Some((CONTROLS, controls)) => controls,
        _ => &[],
    };
    let code = ber::number(result.of(ENUMERATED)?)?;
    result.of(OCTETS)?;
    let said = String::from_utf8_lossy(result.of(OCTETS)?);
    Some(Ended {
        code,
        said: said.chars().take(500).collect(),
        controls,
    })
}

/// Where the next page begins; empty where there is none, or where the server knows no pages.
fn cookie(controls: &[u8]) -> Option<&[u8]> {
    let mut all = Elements(controls);
    while let Some((_, control)) = all.next() {
        let mut parts = Elements(control);
        if parts.of(OCTETS)? != PAGED {
            continue;
        }
        let (mut tag, mut value) = parts.next()?;
        if tag != OCTETS {
            (tag, value) = parts.next()?;
        }
        if tag != OCTETS {
            return None;
        }
        let mut paged = Elements(Elements(value).of(SEQUENCE)?);
        paged.of(INTEGER)?;
        return paged.of(OCTETS);
    }
    Some(&[])
}

/// Puts an entry into an object, what of it cannot be read into the faults, and what the server keeps
/// back into `rest`. Without a name that can be read the object stays empty: any other name would be
/// nobody's.
fn fill(
    entry: &[u8],
    object: &mut Object,
    faults: &mut Vec<TextFault>,
    rest: &mut Vec<(Attribute, u32)>,
) -> Option<()> {
    let name = Elements(entry).of(OCTETS)?;
    let name = match std::str::from_utf8(name) {
        _ if name.is_empty() => Err(TextFault::NoName),
        _ if name.len() > MOST => Err(TextFault::TooLong),
        Ok(name) => Ok(name),
        Err(_) => Err(TextFault::Encoding),
    };
    let name = match name {
        Ok(name) => name,
        Err(fault) => {
            faults.push(fault);
            // Whether the rest of it is an entry at all.
            return for_each_value(entry, |_, _| {});
        }
    };
    faults.extend(object.add(Attribute::Dn, name).err());
    let mut is_part = false;
    for_each_attribute(entry, |description, values| {
        let attribute = Attribute::named(bare(description));
        let Some(attribute) = attribute.filter(|one| *one != Attribute::Dn) else {
            return;
        };
        match Behind::of(description, 0, values.len()) {
            Behind::Nothing => {}
            Behind::From(next) if rest.iter().all(|(one, _)| *one != attribute) => {
                rest.push((attribute, next));
            }
            Behind::From(_) | Behind::Nobody => is_part = true,
        }
        for value in values {
            keep(attribute, value, object, faults);
        }
    })?;
    if is_part {
        faults.push(TextFault::Part);
    }
    Some(())
}

/// Keeps a value of an object, or tells why it cannot be read.
fn keep(attribute: Attribute, value: &[u8], object: &mut Object, faults: &mut Vec<TextFault>) {
    if value.len() > MOST {
        faults.push(TextFault::TooLong);
    } else if let Ok(value) = std::str::from_utf8(value) {
        faults.extend(object.add(attribute, value).err());
    } else {
        faults.push(TextFault::Encoding);
    }
}

/// Goes through the values of an entry, each with its attribute's name.
fn for_each_value(entry: &[u8], mut each: impl FnMut(&[u8], &[u8])) -> Option<()> {
    for_each_attribute(entry, |name, values| {
        for value in values {
            each(name, value);
        }
    })
}

/// Goes through the attributes of an entry, each with its values.
fn for_each_attribute(entry: &[u8], mut each: impl FnMut(&[u8], &[&[u8]])) -> Option<()> {
    let mut parts = Elements(entry);
    parts.of(OCTETS)?;
    let mut attributes = Elements(parts.of(SEQUENCE)?);
    let mut all = Vec::new();
    while !attributes.0.is_empty() {
        let mut attribute = Elements(attributes.of(SEQUENCE)?);
        let name = attribute.of(OCTETS)?;
        let mut values = Elements(attribute.of(0x31)?);
        all.clear();
        while !values.0.is_empty() {
            all.push(values.of(OCTETS)?);
        }
        each(name, &all);
    }
    Some(())
}
