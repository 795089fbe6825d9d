//! CSV with the attributes' names in its first row, as `csvde` and spreadsheets write it. Several values
//! of one attribute are parted by `;` (`csvde`) or by line breaks within the field.

use std::io::{self, BufRead};

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::object::{Attribute, Object};
use super::text::MOST;
use super::{Objects, TextFault, Unread};

/// A reader of CSV.
pub struct CsvFile<'a> {
    rows: Reader<Box<dyn BufRead + 'a>>,
    columns: Vec<Option<Attribute>>,
    row: ByteRecord,
}

impl<'a> CsvFile<'a> {
    pub fn new(mut text: Box<dyn BufRead + 'a>) -> io::Result<Self> {
        let delimiter = delimiter(text.fill_buf()?);
        let mut rows = ReaderBuilder::new()
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text);
        let columns: Vec<Option<Attribute>> = rows
            .byte_headers()
            .map_err(io::Error::other)?
            .iter()
            .map(|name| Attribute::named(name.trim_ascii()))
            .collect();
        if !columns.contains(&Some(Attribute::Dn)) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the first row names no column DN or distinguishedName",
            ));
        }
        Ok(Self {
            rows,
            columns,
            row: ByteRecord::new(),
        })
    }
}

/// What parts the fields: whichever of the three the first row has most of.
fn delimiter(head: &[u8]) -> u8 {
    let row = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|one| (row.iter().filter(|byte| *byte == one).count(), *one == b','))
        .unwrap_or(b',')
}

impl Objects for CsvFile<'_> {
    fn next(&mut self, object: &mut Object) -> Result<bool, Unread> {
        object.clear();
        let is_more = self
            .rows
            .read_byte_record(&mut self.row)
            .map_err(|fault| Unread::Gone(io::Error::other(fault)))?;
        if !is_more {
            return Ok(false);
        }
        let line = self.row.position().map_or(0, csv::Position::line);
        let told = |fault| Err(Unread::Here { line, fault });
        if self.row.len() != self.columns.len() {
            return told(TextFault::Fields);
        }
        for (attribute, field) in self.columns.iter().zip(&self.row) {
            let Some(attribute) = *attribute else {
                continue;
            };
            if field.len() > MOST {
                return told(TextFault::TooLong);
            }
            let Ok(text) = std::str::from_utf8(field) else {
                return told(TextFault::Encoding);
            };
            if attribute.has_many() {
                for value in text.split([';', '\n']).map(str::trim) {
                    if !value.is_empty() {
                        object.add(attribute, value);
                    }
                }
            } else if !text.is_empty() {
                object.add(attribute, text);
            }
        }
        if object.name.is_empty() {
            return told(TextFault::NoName);
        }
        Ok(true)
    }
}
