//! The bytes of a file as UTF-8, whichever Unicode it was written in. Windows tools write UTF-16.

use std::io::{self, BufRead, BufReader, Read};

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE};

const BLOCK: usize = 1 << 16;

/// A text in UTF-8, without a byte order mark.
pub fn decoded<'a>(mut bytes: impl Read + 'a) -> io::Result<Box<dyn BufRead + 'a>> {
    let mut head = Vec::with_capacity(4);
    bytes.by_ref().take(4).read_to_end(&mut head)?;
    let (skip, encoding) = match head.as_slice() {
        [0xEF, 0xBB, 0xBF, ..] => (3, None),
        [0xFF, 0xFE, ..] => (2, Some(UTF_16LE)),
        [0xFE, 0xFF, ..] => (2, Some(UTF_16BE)),
        // No mark, but every other byte of what must begin with ASCII is nothing.
        [first, 0, second, 0] if *first != 0 && *second != 0 => (0, Some(UTF_16LE)),
        [0, first, 0, second] if *first != 0 && *second != 0 => (0, Some(UTF_16BE)),
        _ => (0, None),
    };
    let whole = io::Cursor::new(head.split_off(skip.min(head.len()))).chain(bytes);
    Ok(match encoding {
        None => Box::new(BufReader::with_capacity(1 << 18, whole)),
        Some(encoding) => Box::new(BufReader::with_capacity(
            1 << 18,
            Utf16 {
                bytes: whole,
                decoder: encoding.new_decoder_without_bom_handling(),
                raw: vec![0; BLOCK],
                begin: 0,
                end: 0,
                has_ended: false,
                is_finished: false,
            },
        )),
    })
}

struct Utf16<R> {
    bytes: R,
    decoder: Decoder,
    raw: Vec<u8>,
    begin: usize,
    end: usize,
    has_ended: bool,
    /// Whether the decoder has said its last; it may not be asked again.
    is_finished: bool,
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while !self.is_finished {
            if self.begin == self.end && !self.has_ended {
                self.begin = 0;
                self.end = self.bytes.read(&mut self.raw)?;
                self.has_ended = self.end == 0;
            }
            let raw = &self.raw[self.begin..self.end];
            let (result, read, written, _) = self.decoder.decode_to_utf8(raw, room, self.has_ended);
            self.begin += read;
            self.is_finished = self.has_ended && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}

/// A line, at most so many bytes of it.
#[derive(Debug, Default)]
pub struct Line {
    /// Its bytes without the end of the line.
    pub bytes: Vec<u8>,
    /// Whether there was more.
    pub is_cut: bool,
    /// Whether an end of the line came before the text's.
    pub is_ended: bool,
}

/// The most that is kept of one value: none that a rule asks about may have a thousandth of it.
pub const MOST: usize = 1 << 20;

impl Line {
    /// Reads the next line behind what is there already; false at the end of the text.
    pub fn read(&mut self, text: &mut dyn BufRead) -> io::Result<bool> {
        let mut is_any = false;
        loop {
            let block = match text.fill_buf() {
                Ok(block) => block,
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
                Err(fault) => return Err(fault),
            };
            if block.is_empty() {
                self.is_ended = false;
                return Ok(is_any);
            }
            is_any = true;
            let end = memchr::memchr(b'\n', block);
            let line = &block[..end.unwrap_or(block.len())];
            let room = MOST.saturating_sub(self.bytes.len());
            self.is_cut |= line.len() > room;
            self.bytes.extend_from_slice(&line[..line.len().min(room)]);
            let used = line.len() + usize::from(end.is_some());
            text.consume(used);
            if end.is_some() {
                if self.bytes.last() == Some(&b'\r') {
                    self.bytes.pop();
                }
                self.is_ended = true;
                return Ok(true);
            }
        }
    }

    /// Forgets the line.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.is_cut = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> String {
        let mut text = String::new();
        let mut decoded = decoded(bytes).unwrap();
        decoded.read_to_string(&mut text).unwrap();
        // Behind the end there is nothing, however often one looks.
        assert_eq!(decoded.read(&mut [0; 8]).unwrap(), 0);
        text
    }

    #[test]
    fn whichever_unicode_it_is_it_reads_the_same() {
        let text = "dn: cn=Zoë 😀\nmail: a@b.com\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(text.as_bytes()), text);
        assert_eq!(read(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()), text);
        assert_eq!(read(&[b"\xFF\xFE", little.as_slice()].concat()), text);
        assert_eq!(read(&[b"\xFE\xFF", big.as_slice()].concat()), text);
        assert_eq!(read(&little), text);
        assert_eq!(read(&big), text);
        assert_eq!(read(b""), "");
        assert_eq!(read(b"a"), "a");
    }

    #[test]
    fn of_a_line_without_end_a_part_is_kept() {
        let mut text = io::BufReader::new(io::repeat(b'x').take(50 << 20).chain(&b"\nnext\n"[..]));
        let mut line = Line::default();
        assert!(line.read(&mut text).unwrap());
        assert_eq!((line.bytes.len(), line.is_cut), (MOST, true));
        line.clear();
        assert!(line.read(&mut text).unwrap());
        assert_eq!(line.bytes, b"next");
    }
}
