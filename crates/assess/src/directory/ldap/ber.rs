//! As much of BER as LDAP uses: tags of one byte, definite lengths. Whatever comes from a server is
//! hostile until it is read, so nothing here can panic or reach outside of what came.

/// A number.
pub const INTEGER: u8 = 0x02;
/// Bytes.
pub const OCTETS: u8 = 0x04;
/// One of several.
pub const ENUMERATED: u8 = 0x0A;
/// One after the other.
pub const SEQUENCE: u8 = 0x30;

/// Elements, one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Elements<'a>(pub &'a [u8]);

impl<'a> Elements<'a> {
    /// The next element: its tag and what it holds.
    pub fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, rest) = self.0.split_first()?;
        // Tags of several bytes do not occur.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let (head, size) = length(rest)??;
        let rest = rest.get(head..)?;
        let content = rest.get(..size)?;
        self.0 = rest.get(size..)?;
        Some((*tag, content))
    }

    /// The next element, if it has this tag.
    pub fn of(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next()
            .and_then(|(found, held)| (found == tag).then_some(held))
    }
}

/// A length and how many bytes it takes: `None` where more bytes must come, `Some(None)` where it is no
/// length.
#[expect(
    clippy::option_option,
    reason = "more to come and nothing that can come are two answers"
)]
pub fn length(bytes: &[u8]) -> Option<Option<(usize, usize)>> {
    let (first, rest) = bytes.split_first()?;
    if first & 0x80 == 0 {
        return Some(Some((1, usize::from(*first))));
    }
    let count = usize::from(first & 0x7F);
    if count == 0 || count > 4 {
        return Some(None);
    }
    let digits = rest.get(..count)?;
    let length = digits
        .iter()
        .fold(0_usize, |length, byte| (length << 8) | usize::from(*byte));
    Some(Some((1 + count, length)))
}

/// A number of at most four bytes, as LDAP's own are.
pub fn number(held: &[u8]) -> Option<i32> {
    if held.is_empty() || held.len() > 4 {
        return None;
    }
    let sign = if held[0] & 0x80 == 0 { 0 } else { -1 };
    Some(
        held.iter()
            .fold(sign, |number, byte| (number << 8) | i32::from(*byte)),
    )
}

/// An element.
pub fn element(tag: u8, held: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    match u8::try_from(held.len()) {
        Ok(short) if short < 0x80 => bytes.push(short),
        _ => {
            let digits = held.len().to_be_bytes();
            let begin = digits.iter().take_while(|byte| **byte == 0).count();
            // At most eight digits, so it fits.
            bytes.push(0x80 | u8::try_from(digits.len() - begin).unwrap_or_default());
            bytes.extend_from_slice(&digits[begin..]);
        }
    }
    bytes.extend_from_slice(held);
    bytes
}

/// An element that holds others.
pub fn elements(tag: u8, held: &[Vec<u8>]) -> Vec<u8> {
    element(tag, &held.concat())
}

/// A number as an element.
pub fn integer(tag: u8, number: i32) -> Vec<u8> {
    let digits = number.to_be_bytes();
    let spare = digits
        .windows(2)
        .take_while(|pair| {
            (pair[0] == 0 && pair[1] & 0x80 == 0) || (pair[0] == 0xFF && pair[1] & 0x80 != 0)
        })
        .count();
    element(tag, &digits[spare..])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_back(numbers in prop::collection::vec(any::<i32>(), 0..4), size in 0_usize..70_000) {
            let mut all: Vec<Vec<u8>> = numbers.iter().map(|one| integer(INTEGER, *one)).collect();
            all.push(element(OCTETS, &vec![7; size]));
            let bytes = elements(SEQUENCE, &all);
            let mut outer = Elements(&bytes);
            let mut inner = Elements(outer.of(SEQUENCE).unwrap());
            for one in numbers {
                prop_assert_eq!(number(inner.of(INTEGER).unwrap()), Some(one));
            }
            prop_assert_eq!(inner.of(OCTETS).unwrap().len(), size);
            prop_assert!(inner.next().is_none() && outer.next().is_none());
        }

        #[test]
        fn whatever_comes_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let mut all = Elements(&bytes);
            while let Some((_, held)) = all.next() {
                let mut inner = Elements(held);
                while inner.next().is_some() {}
            }
        }
    }
}
