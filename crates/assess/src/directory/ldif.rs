//! LDIF (RFC 2849), read object by object. What cannot be read is told with its line, and reading goes
//! on with the next one.

use std::io::BufRead;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::object::{Attribute, Object};
use super::text::Line;
use super::{Objects, TextFault, Unread};

/// A reader of LDIF.
pub struct Ldif<'a> {
    text: Box<dyn BufRead + 'a>,
    line: Line,
    number: u64,
    /// Lines of the text that the line at hand was folded from.
    folds: u64,
    base64: Vec<u8>,
    /// A fault to be told before the object that it was found in.
    is_over: bool,
}

impl<'a> Ldif<'a> {
    pub fn new(text: Box<dyn BufRead + 'a>) -> Self {
        Self {
            text,
            line: Line::default(),
            number: 0,
            folds: 0,
            base64: Vec::new(),
            is_over: false,
        }
    }

    /// Reads the next line with what is folded onto it; false at the end.
    fn next_line(&mut self) -> Result<bool, Unread> {
        self.line.clear();
        self.number += self.folds;
        self.folds = 0;
        if !self.line.read(&mut self.text).map_err(Unread::Gone)? {
            return Ok(false);
        }
        self.folds = 1;
        // Behind an empty line nothing can be folded.
        while !self.line.bytes.is_empty() && self.is_folded()? {
            self.text.consume(1);
            self.folds += 1;
            if !self.line.read(&mut self.text).map_err(Unread::Gone)? {
                break;
            }
        }
        Ok(true)
    }

    fn is_folded(&mut self) -> Result<bool, Unread> {
        let block = self.text.fill_buf().map_err(Unread::Gone)?;
        Ok(block.first() == Some(&b' '))
    }

    /// Takes in the line at hand.
    fn take(&mut self, object: &mut Object) -> Result<(), TextFault> {
        let bytes = self.line.bytes.as_slice();
        let Some(colon) = memchr::memchr(b':', bytes) else {
            return match bytes {
                b"-" => Ok(()),
                _ => Err(TextFault::NoAttribute),
            };
        };
        let (name, rest) = (&bytes[..colon], &bytes[colon + 1..]);
        let name = name.split(|byte| *byte == b';').next().unwrap_or_default();
        let Some(attribute) = Attribute::named(name) else {
            return match name {
                name if name.eq_ignore_ascii_case(b"changetype")
                    && !rest.trim_ascii().eq_ignore_ascii_case(b"add") =>
                {
                    Err(TextFault::Change)
                }
                [] => Err(TextFault::NoAttribute),
                _ => Ok(()),
            };
        };
        // `distinguishedName` says again what `dn` said.
        if attribute == Attribute::Dn && !object.name.is_empty() {
            return Ok(());
        }
        let value = match rest {
            [b':', coded @ ..] => {
                self.base64.clear();
                let coded = coded.trim_ascii();
                let fault = if self.line.is_ended {
                    TextFault::Base64
                } else {
                    TextFault::CutOff
                };
                STANDARD
                    .decode_vec(coded, &mut self.base64)
                    .map_err(|_| fault)?;
                self.base64.as_slice()
            }
            [b'<', ..] => return Err(TextFault::Elsewhere),
            plain => match plain.iter().position(|byte| *byte != b' ') {
                Some(begin) => &plain[begin..],
                None => &[],
            },
        };
        let value = std::str::from_utf8(value).map_err(|_| TextFault::Encoding)?;
        object.add(attribute, value)?;
        if self.line.is_cut {
            return Err(TextFault::TooLong);
        }
        Ok(())
    }
}

impl Objects for Ldif<'_> {
    fn next(&mut self, object: &mut Object) -> Result<bool, Unread> {
        if !std::mem::take(&mut self.is_over) {
            object.clear();
        }
        let mut begins = 0;
        loop {
            let is_more = self.next_line()?;
            if !is_more || self.line.bytes.is_empty() {
                if !object.name.is_empty() {
                    return Ok(true);
                }
                if begins > 0 {
                    object.clear();
                    return Err(Unread::Here {
                        line: begins,
                        fault: TextFault::NoName,
                    });
                }
                if !is_more {
                    return Ok(false);
                }
                continue;
            }
            let here = self.number + 1;
            let is_remark = self.line.bytes[0] == b'#';
            if is_remark || (begins == 0 && is_version(&self.line.bytes)) {
                continue;
            }
            if begins == 0 {
                begins = here;
            }
            match self.take(object) {
                Ok(()) => {}
                // Where an object changes another one, none of its lines describes an object.
                Err(TextFault::Change) => {
                    object.clear();
                    self.skip_object()?;
                    return Err(Unread::Here {
                        line: here,
                        fault: TextFault::Change,
                    });
                }
                Err(fault) => {
                    // The object goes on behind the fault with what it has.
                    self.is_over = true;
                    if object.name.is_empty() {
                        self.is_over = false;
                        self.skip_object()?;
                    }
                    return Err(Unread::Here { line: here, fault });
                }
            }
        }
    }
}

impl Ldif<'_> {
    /// Goes behind the empty line that ends the object at hand.
    fn skip_object(&mut self) -> Result<(), Unread> {
        while self.next_line()? && !self.line.bytes.is_empty() {}
        Ok(())
    }
}

fn is_version(line: &[u8]) -> bool {
    line.get(..8)
        .is_some_and(|head| head.eq_ignore_ascii_case(b"version:"))
}
