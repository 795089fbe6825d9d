//! The objects of a directory, before they are synchronised.
//!
//! [`assess`] reads them one after the other, asks each attribute's rules, and tells of every value
//! that differs in one [`Row`]. What more than one object has is known at the end, so those rows come
//! last.

mod address;
mod changes;
mod class;
mod csv_file;
mod duplicates;
pub mod ldap;
mod ldif;
mod object;
mod rules;
mod skip;
mod text;
mod value;

pub use changes::Changes;
pub use object::{Attribute, Object};
pub use rules::{Check, Rule, RuleSet, Rules};

use std::io::{self, Read};

use duplicates::Values;
use value::Look;

/// Where objects come from.
pub trait Objects {
    /// Puts the next object in the place of the last one, or says that there is none.
    ///
    /// # Errors
    /// What could not be read of one object; the next call goes on behind it.
    fn next(&mut self, object: &mut Object) -> Result<bool, Unread>;
}

/// What could not be read.
#[derive(Debug)]
pub enum Unread {
    /// A place in the text; reading goes on behind it.
    Here {
        /// The line, from 1.
        line: u64,
        /// What is wrong there.
        fault: TextFault,
    },
    /// Nothing more can be read.
    Gone(io::Error),
}

/// What is wrong with a place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    /// Neither a name with a value nor a continuation.
    NoAttribute,
    /// A value that says it is base64, and is not.
    Base64,
    /// Bytes that are no UTF-8.
    Encoding,
    /// A value that lies in another file.
    Elsewhere,
    /// More bytes than any value may have.
    TooLong,
    /// An object without a name.
    NoName,
    /// A row with more or fewer fields than the header.
    Fields,
    /// A change of an object, where objects are expected.
    Change,
    /// The text ends in the midst of a value.
    CutOff,
    /// Values of an attribute that a server keeps back.
    Part,
}

impl TextFault {
    /// The fault as a word, for a message's key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoAttribute => "no-attribute",
            Self::Base64 => "base64",
            Self::Encoding => "encoding",
            Self::Elsewhere => "elsewhere",
            Self::TooLong => "too-long",
            Self::NoName => "no-name",
            Self::Fields => "fields",
            Self::Change => "change",
            Self::CutOff => "cut-off",
            Self::Part => "part",
        }
    }
}

/// All that is wrong with one value of one object.
#[derive(Debug)]
pub struct Row<'a> {
    /// The object's distinguished name.
    pub subject: &'a str,
    /// The attribute.
    pub attribute: Attribute,
    /// The value as it stands there; empty where there is none.
    pub seen: &'a str,
    /// What differs, in the order in which the rules were asked.
    pub faults: &'a [Fault],
    /// The value with every error mended that can be, if any can. What is only a warning stays in it.
    pub mended: Option<&'a str>,
    /// Other objects with the same value, at most [`OTHERS`] of them.
    pub others: &'a [String],
    /// How many other objects have it.
    pub other_count: usize,
}

/// How many of the other holders of a value a row names.
pub const OTHERS: usize = 20;

/// One rule that a value does not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place of the rule in its set, see [`RuleSet::rule`].
    pub rule: usize,
    /// The value with this and all errors before mended, where this one can be.
    pub mended: Option<String>,
}

/// Who is told of what is found.
pub trait Told {
    /// What stopped the one who is told.
    type Fault;

    /// One value that differs.
    ///
    /// # Errors
    /// It could not be passed on; the assessment ends.
    fn row(&mut self, row: &Row<'_>) -> Result<(), Self::Fault>;

    /// A place in the text that could not be read.
    ///
    /// # Errors
    /// As [`Told::row`].
    fn unread(&mut self, line: u64, fault: TextFault) -> Result<(), Self::Fault>;

    /// So many objects have been looked at.
    ///
    /// # Errors
    /// As [`Told::row`].
    fn progress(&mut self, objects: u64) -> Result<(), Self::Fault>;
}

/// How many objects were looked at, and how many are none of synchronisation's business.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Looked {
    /// Objects whose rules were asked.
    pub checked: u64,
    /// Objects that the skip list leaves out.
    pub skipped: u64,
}

/// Why an assessment ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum Ended<F> {
    /// The source could not be read any further.
    #[error("the directory cannot be read any further: {0}")]
    Source(io::Error),
    /// What is needed to find values twice could not be kept.
    #[error("no room for what is needed to find duplicates: {0}")]
    Room(io::Error),
    /// Whoever is told could not go on.
    #[error("what was found could not be passed on")]
    Told(F),
}

/// Objects in a text: LDIF.
///
/// # Errors
/// The first bytes cannot be read.
pub fn ldif<'a>(text: impl Read + 'a) -> io::Result<Box<dyn Objects + 'a>> {
    Ok(Box::new(ldif::Ldif::new(text::decoded(text)?)))
}

/// Objects in a text: CSV with the attributes' names in the first row, as `csvde` writes it.
///
/// # Errors
/// The first row cannot be read, or names no distinguished name.
pub fn csv<'a>(text: impl Read + 'a) -> io::Result<Box<dyn Objects + 'a>> {
    Ok(Box::new(csv_file::CsvFile::new(text::decoded(text)?)?))
}

/// Asks the rules about every object.
///
/// # Errors
/// See [`Ended`]. Everything found until then has been told.
pub fn assess<T: Told>(
    objects: &mut dyn Objects,
    rules: &RuleSet,
    told: &mut T,
) -> Result<Looked, Ended<T::Fault>> {
    let mut object = Object::default();
    let mut looked = Looked::default();
    let mut values = Values::new().map_err(Ended::Room)?;
    let mut look = Look::default();
    loop {
        match objects.next(&mut object) {
            Ok(false) => break,
            Ok(true) => {}
            Err(Unread::Here { line, fault }) => {
                told.unread(line, fault).map_err(Ended::Told)?;
                continue;
            }
            Err(Unread::Gone(fault)) => return Err(Ended::Source(fault)),
        }
        if rules.skip().leaves_out(&object) {
            looked.skipped += 1;
            continue;
        }
        looked.checked += 1;
        if looked.checked.is_multiple_of(PROGRESS) {
            told.progress(looked.checked).map_err(Ended::Told)?;
        }
        values.begin(&object.name);
        for attribute in Attribute::CHECKED {
            look.at(&object, attribute, rules, &mut values, told)?;
        }
    }
    values.told(rules, told)?;
    Ok(looked)
}

/// After how many objects progress is told.
const PROGRESS: u64 = 10_000;
