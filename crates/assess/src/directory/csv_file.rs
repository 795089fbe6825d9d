//! CSV with the attributes' names in its first row, as `csvde` and spreadsheets write it. Several values
//! of one attribute are parted by `;` (`csvde`) or by line breaks within the field.
//!
//! Read field by field, so that a field or a row without end takes no more memory than any other.

use std::io::{self, BufRead};

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::object::{Attribute, Object};
use super::text::MOST;
use super::{Objects, TextFault, Unread};

/// The most columns of a table; a directory has some hundred attributes.
const MOST_COLUMNS: usize = 10_000;

/// A reader of CSV.
pub struct CsvFile<'a> {
    text: Box<dyn BufRead + 'a>,
    fields: Reader,
    columns: Vec<Option<Attribute>>,
    field: Field,
}

/// A field, as much of it as is kept.
#[derive(Default)]
struct Field {
    bytes: Vec<u8>,
    is_cut: bool,
    ends_row: bool,
}

impl<'a> CsvFile<'a> {
    pub fn new(mut text: Box<dyn BufRead + 'a>) -> io::Result<Self> {
        let delimiter = delimiter(text.fill_buf()?);
        let mut file = Self {
            text,
            fields: ReaderBuilder::new().delimiter(delimiter).build(),
            columns: Vec::new(),
            field: Field::default(),
        };
        while file.next_field()? {
            if file.columns.len() == MOST_COLUMNS {
                return Err(invalid("the first row has too many columns"));
            }
            let name = file.field.bytes.trim_ascii();
            file.columns.push(Attribute::named(name));
            if file.field.ends_row {
                break;
            }
        }
        if !file.columns.contains(&Some(Attribute::Dn)) {
            return Err(invalid(
                "the first row names no column DN or distinguishedName",
            ));
        }
        Ok(file)
    }

    /// Reads the next field; false at the end of the text.
    fn next_field(&mut self) -> io::Result<bool> {
        self.field.bytes.clear();
        self.field.is_cut = false;
        let mut room = [0; 1 << 12];
        loop {
            let block = match self.text.fill_buf() {
                Ok(block) => block,
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
                Err(fault) => return Err(fault),
            };
            let (result, read, written) = self.fields.read_field(block, &mut room);
            self.text.consume(read);
            let kept = written.min(MOST - self.field.bytes.len());
            self.field.bytes.extend_from_slice(&room[..kept]);
            self.field.is_cut |= kept < written;
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    self.field.ends_row = record_end;
                    return Ok(true);
                }
                ReadFieldResult::End => return Ok(false),
            }
        }
    }

    /// Takes in the field at hand.
    fn take(&self, attribute: Attribute, object: &mut Object) -> Result<(), TextFault> {
        if self.field.is_cut {
            return Err(TextFault::TooLong);
        }
        let text = std::str::from_utf8(&self.field.bytes).map_err(|_| TextFault::Encoding)?;
        if attribute.has_many() {
            for value in text.split([';', '\n']).map(str::trim) {
                if !value.is_empty() {
                    object.add(attribute, value)?;
                }
            }
        } else if !text.is_empty() {
            object.add(attribute, text)?;
        }
        Ok(())
    }
}

fn invalid(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// What parts the fields: whichever of the three the first row has most of.
fn delimiter(head: &[u8]) -> u8 {
    let row = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|one| (memchr::memchr_iter(*one, row).count(), *one == b','))
        .unwrap_or(b',')
}

impl Objects for CsvFile<'_> {
    fn next(&mut self, object: &mut Object) -> Result<bool, Unread> {
        object.clear();
        let line = self.fields.line();
        let mut count = 0;
        let mut fault = None;
        while self.next_field().map_err(Unread::Gone)? {
            if let Some(Some(attribute)) = self.columns.get(count).copied() {
                fault = fault.or(self.take(attribute, object).err());
            }
            count += 1;
            if self.field.ends_row {
                break;
            }
        }
        if count == 0 {
            return Ok(false);
        }
        if count != self.columns.len() {
            fault = Some(TextFault::Fields);
        } else if object.name.is_empty() {
            fault = fault.or(Some(TextFault::NoName));
        }
        match fault {
            None => Ok(true),
            Some(fault) => Err(Unread::Here { line, fault }),
        }
    }
}
