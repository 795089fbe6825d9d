//! Bytes that are NUL. They must not stand in what a server hands out as a text (RFC 3501, 4.3): one that
//! has them in a message writes others in their place, as Dovecot does 0x80, or hands them out all the same.
//! A server with BINARY (RFC 3516) gives the message once more as bytes of any kind, but without the
//! encoding of its parts: where both agree but for such bytes, it is known what the message is.

use std::collections::{HashMap, HashSet};

use super::imap::{Fault, Incoming, Response, Session, State, parse, readable};

/// What stands in the place of NUL.
const STAND_IN: u8 = 0x80;
/// A message of more bytes is not held to be compared.
const MOST: usize = 4 << 20;

/// A message, as well as it can be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// As the source hands it out as a text.
    pub(crate) body: Vec<u8>,
    /// As it is.
    pub(crate) bytes: Vec<u8>,
    /// Nothing is left to doubt.
    pub(crate) is_sure: bool,
}

/// Whether a body may not be what the source has, and the source can be asked, or is no text.
pub(crate) fn is_odd(body: &[u8], can_be_asked: bool) -> bool {
    if can_be_asked {
        memchr::memchr2_iter(0, STAND_IN, body).any(|at| body[at] == 0 || !is_in_letter(body, at))
    } else {
        memchr::memchr(0, body).is_some()
    }
}

/// Whether this byte is part of a letter in UTF-8, in which it is what it is meant to be.
fn is_in_letter(body: &[u8], at: usize) -> bool {
    let begins = |back: usize| {
        let start = at.checked_sub(back)?;
        let length = match body[start] {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return None,
        };
        let letter = body.get(start..start + length)?;
        (length > back && std::str::from_utf8(letter).is_ok()).then_some(())
    };
    (1..=3).any(|back| begins(back).is_some())
}

/// Asks for a message of the open folder in both ways. None: the source does not give it, or it is too large.
pub(crate) async fn known(source: &mut Session, uid: u32) -> Result<Option<Known>, Fault> {
    let Some(body) = fetch(source, uid, "BODY.PEEK[]").await? else {
        return Ok(None);
    };
    let decoded = if source.can("BINARY") {
        fetch(source, uid, "BINARY.PEEK[]").await?
    } else {
        None
    };
    let (bytes, is_sure) = truth(&body, decoded.as_deref());
    Ok(Some(Known {
        body,
        bytes,
        is_sure,
    }))
}

async fn fetch(source: &mut Session, uid: u32, item: &str) -> Result<Option<Vec<u8>>, Fault> {
    let tag = source.out.begin().await?;
    let asked = format!("UID FETCH {uid} (UID {item})\r\n");
    source.out.send(asked.as_bytes()).await?;
    source.out.flush().await?;
    let mut fetched = None;
    loop {
        if let Incoming::Body(length) = source.lines.next().await? {
            let is_small = length <= MOST as u64;
            let mut bytes = Vec::new();
            while let Some(part) = source.lines.part().await? {
                if is_small {
                    bytes.extend_from_slice(part);
                }
            }
            fetched = is_small.then_some(bytes);
            continue;
        }
        match readable(parse(source.lines.answer()))? {
            Response::Fetched(one) => fetched = fetched.or(one.body),
            Response::Tagged(its, end) if its == tag => {
                return Ok(fetched.filter(|_| end.state == State::Ok));
            }
            _ => {}
        }
    }
}

/// What a message is, after what the source hands out as a text and as bytes of any kind; and whether that
/// is sure.
fn truth(body: &[u8], decoded: Option<&[u8]>) -> (Vec<u8>, bool) {
    // One that hands out NUL as it is changes nothing.
    if memchr::memchr(0, body).is_some() {
        return (body.to_vec(), true);
    }
    let Some(decoded) = decoded else {
        return (body.to_vec(), !is_odd(body, true));
    };
    let is_same = |(text, byte): (&u8, &u8)| text == byte || (*text == STAND_IN && *byte == 0);
    if body.len() == decoded.len() && body.iter().zip(decoded).all(is_same) {
        return (decoded.to_vec(), true);
    }
    // Parts that were encoded are not the same; lines of others are.
    let mut lines: HashSet<&[u8]> = HashSet::new();
    let mut with_nul: HashMap<Vec<u8>, &[u8]> = HashMap::new();
    let mut is_sure = true;
    for line in decoded.split_inclusive(|byte| *byte == b'\n') {
        if memchr::memchr2(0, STAND_IN, line).is_none() {
            continue;
        }
        let text = line
            .iter()
            .map(|byte| if *byte == 0 { STAND_IN } else { *byte });
        let text: Vec<u8> = text.collect();
        if text == line {
            lines.insert(line);
        } else if with_nul
            .insert(text, line)
            .is_some_and(|other| other != line)
        {
            is_sure = false;
        }
    }
    let mut bytes = Vec::with_capacity(body.len());
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        if !is_odd(line, true) {
            bytes.extend_from_slice(line);
            continue;
        }
        let own = match (lines.contains(line), with_nul.get(line).copied()) {
            (true, None) => line,
            (false, Some(own)) => own,
            _ => {
                is_sure = false;
                line
            }
        };
        bytes.extend_from_slice(own);
    }
    (bytes, is_sure)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_are_no_stand_ins() {
        for fine in ["\u{2014} \u{c0} \u{20000}", "", "plain"] {
            assert!(!is_odd(fine.as_bytes(), true), "{fine}");
        }
        for odd in [
            &b"x\x80y"[..],
            b"\x80",
            b"\xC3\x41\x80",
            b"\xE2\x80",
            b"a\0",
        ] {
            assert!(is_odd(odd, true), "{odd:?}");
        }
        // Of a source that cannot be asked, only what is no text is of interest.
        assert!(!is_odd(b"x\x80y", false));
        assert!(is_odd(b"x\0y", false));
    }

    #[test]
    fn what_agrees_but_for_stand_ins_is_known() {
        let both = truth(b"a\x80b\x80", Some(b"a\0b\x80"));
        assert_eq!(both, (b"a\0b\x80".to_vec(), true));
        assert_eq!(truth(b"a\x80", None), (b"a\x80".to_vec(), false));
        assert_eq!(truth(b"a\0\x80", None), (b"a\0\x80".to_vec(), true));
    }

    #[test]
    fn lines_beside_parts_that_were_encoded_are_known() {
        let body = b"A: b\r\nAAAA\r\n--x\r\nq\x80r\r\n\x80 Euro\r\n--x--";
        let decoded = b"A: b\r\n\0\0\0\r\n--x\r\nq\0r\r\n\x80 Euro\r\n--x--";
        let is = b"A: b\r\nAAAA\r\n--x\r\nq\0r\r\n\x80 Euro\r\n--x--";
        assert_eq!(truth(body, Some(decoded)), (is.to_vec(), true));
        // A line of which there are two kinds is one or the other.
        let body = b"AAAA\r\nq\x80r\r\nq\x80r\r\n";
        let (bytes, is_sure) = truth(body, Some(b"\0\0\0\r\nq\0r\r\nq\x80r\r\n"));
        assert_eq!((bytes, is_sure), (body.to_vec(), false));
        let (_, is_sure) = truth(b"AAAA\r\nq\x80r", Some(b"\0\0\0\r\nelse"));
        assert!(!is_sure);
    }

    proptest! {
        #[test]
        fn a_message_without_encoded_parts_comes_back(
            bytes in proptest::collection::vec(prop_oneof![Just(0_u8), Just(0x80), any::<u8>()], 0..60)
        ) {
            let text: Vec<u8> = bytes
                .iter()
                .map(|byte| if *byte == 0 { STAND_IN } else { *byte })
                .collect();
            prop_assert_eq!(truth(&text, Some(&bytes)), (bytes, true));
        }
    }
}
