//! `fasttrack explain`: one JSON object per line in, one per line out, so that whoever doubts a
//! decision can put the same question to the same function.
//!
//! This module reads lines and writes answers; what a line asks, and what answers it, it must not
//! know.

pub mod due;
pub mod eligibility;

use std::io::{self, BufRead, Write};

/// A longer line is an error, and never in memory as a whole.
const LONGEST_LINE: usize = 1 << 20;

/// Answers every line of the input with one line of the output. A line that is blank is skipped;
/// one that cannot be answered gives `{"error":…,"line":n}`, counted from 1 over all lines, and the
/// rest goes on. Each answer is flushed, so that a program may ask one question after the other.
///
/// # Errors
/// The input cannot be read or the output cannot be written.
pub fn run(
    mut input: impl BufRead,
    mut output: impl Write,
    answer: impl Fn(&str) -> Result<String, String>,
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0_u64;
    while let Some(length) = next_line(&mut input, &mut line)? {
        number += 1;
        let answered = match length {
            Length::TooLong => Err(format!("the line is longer than {LONGEST_LINE} bytes")),
            Length::Held => match std::str::from_utf8(&line) {
                Ok(text) if text.trim().is_empty() => continue,
                Ok(text) => answer(text),
                Err(_) => Err("the line is not UTF-8".to_owned()),
            },
        };
        let mut text = answered.unwrap_or_else(|error| {
            serde_json::json!({ "error": error, "line": number }).to_string()
        });
        text.push('\n');
        output.write_all(text.as_bytes())?;
        output.flush()?;
    }
    Ok(())
}

/// Says what is wrong with a line of JSON without the line that the reader of JSON counts itself,
/// which is always 1.
#[must_use]
pub fn wrong_json(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    match text.strip_suffix(&place) {
        Some(what) => format!("{what} (column {})", error.column()),
        None => text,
    }
}

enum Length {
    Held,
    TooLong,
}

/// Reads the next line without its end, of which it keeps no more than the longest allowed; `None`
/// at the end of the input.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<Length>> {
    line.clear();
    let mut length = Length::Held;
    let mut begun = false;
    loop {
        let read = match input.fill_buf() {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if read.is_empty() {
            return Ok(begun.then_some(length));
        }
        begun = true;
        let end = read.iter().position(|byte| *byte == b'\n');
        let part = &read[..end.unwrap_or(read.len())];
        if line.len() + part.len() > LONGEST_LINE {
            length = Length::TooLong;
            line.clear();
        } else if matches!(length, Length::Held) {
            line.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(Some(length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &[u8]) -> String {
        let mut output = Vec::new();
        let shout = |line: &str| match line.trim() {
            "bad" => Err("said \"bad\"".to_owned()),
            good => Ok(good.to_uppercase()),
        };
        // A tiny buffer, so that lines are put together from parts.
        run(io::BufReader::with_capacity(5, input), &mut output, shout).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn a_bad_line_gives_an_error_with_its_number_and_the_rest_goes_on() {
        assert_eq!(
            answers(b"first line\nbad\n\n  \r\nlast without an end"),
            "FIRST LINE\n{\"error\":\"said \\\"bad\\\"\",\"line\":2}\nLAST WITHOUT AN END\n"
        );
    }

    #[test]
    fn a_line_that_is_not_utf_8_is_an_error_line() {
        assert_eq!(
            answers(b"caf\xe9\nnext\n"),
            "{\"error\":\"the line is not UTF-8\",\"line\":1}\nNEXT\n"
        );
    }

    #[test]
    fn a_line_over_a_mebibyte_is_an_error_line_and_one_of_exactly_that_is_answered() {
        let mut input = vec![b'a'; LONGEST_LINE];
        input.push(b'\n');
        input.extend(vec![b'b'; LONGEST_LINE + 1]);
        input.extend(b"\nnext\n");
        let output = answers(&input);
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[0].len(), LONGEST_LINE);
        assert_eq!(
            lines[1],
            "{\"error\":\"the line is longer than 1048576 bytes\",\"line\":2}"
        );
        assert_eq!(lines[2], "NEXT");
    }

    #[test]
    fn a_line_longer_than_memory_should_hold_is_read_past() {
        let mut line = Vec::new();
        let mut input = io::BufReader::new(io::Read::take(io::repeat(b'x'), 64 << 20));
        let length = next_line(&mut input, &mut line).unwrap();
        assert!(matches!(length, Some(Length::TooLong)));
        assert!(line.capacity() <= 2 * LONGEST_LINE, "{}", line.capacity());
    }

    #[test]
    fn no_input_gives_no_output() {
        assert_eq!(answers(b""), "");
        assert_eq!(answers(b"\n\n"), "");
    }
}
