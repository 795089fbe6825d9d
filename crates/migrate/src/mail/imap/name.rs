//! Names of folders: modified UTF-7 (RFC 3501, 5.1.3), and how a server is told them.

use base64::Engine;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const MUTF7: GeneralPurpose = GeneralPurpose::new(
    &IMAP_MUTF7,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// A name as people read it. One that is not encoded as it should be is read as it stands.
pub(crate) fn decoded(name: &[u8]) -> String {
    try_decoded(name).unwrap_or_else(|| String::from_utf8_lossy(name).into_owned())
}

fn try_decoded(name: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(name.len());
    let mut left = name;
    while let Some((&first, rest)) = left.split_first() {
        if first != b'&' {
            if !(0x20..0x7F).contains(&first) {
                return None;
            }
            text.push(char::from(first));
            left = rest;
            continue;
        }
        let ends = memchr::memchr(b'-', rest)?;
        if ends == 0 {
            text.push('&');
        } else {
            let bytes = MUTF7.decode(&rest[..ends]).ok()?;
            if bytes.len() % 2 != 0 {
                return None;
            }
            let units = bytes
                .chunks_exact(2)
                .map(|two| u16::from_be_bytes([two[0], two[1]]));
            for character in char::decode_utf16(units) {
                text.push(character.ok()?);
            }
        }
        left = &rest[ends + 1..];
    }
    Some(text)
}

/// A name as a server is told it.
pub(crate) fn encoded(name: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut units: Vec<u8> = Vec::new();
    let flush = |units: &mut Vec<u8>, bytes: &mut Vec<u8>| {
        if !units.is_empty() {
            bytes.push(b'&');
            bytes.extend_from_slice(MUTF7.encode(&*units).as_bytes());
            bytes.push(b'-');
            units.clear();
        }
    };
    for character in name.chars() {
        if (' '..='~').contains(&character) {
            flush(&mut units, &mut bytes);
            bytes.push(character as u8);
            if character == '&' {
                bytes.push(b'-');
            }
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                units.extend_from_slice(&unit.to_be_bytes());
            }
        }
    }
    flush(&mut units, &mut bytes);
    bytes
}

/// A text in quotes. None: it holds what must not stand in quotes.
pub(crate) fn quoted(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() + 2);
    out.push(b'"');
    for &byte in text {
        match byte {
            0 | b'\r' | b'\n' | 0x80.. => return None,
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
    Some(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_read_as_people_wrote_them() {
        assert_eq!(
            decoded(b"Kunden/M&APw-ller &- S&APY-hne"),
            "Kunden/Müller & Söhne"
        );
        assert_eq!(decoded(b"&ZeVnLIqe-"), "日本語");
        assert_eq!(decoded(b"&2D3egA-"), "🚀");
        for odd in [&b"&x"[..], b"&AAAA!-", b"&2D0-", b"\xE4"] {
            assert!(!decoded(odd).is_empty());
        }
        assert_eq!(quoted(b"a\"b\\c").unwrap(), b"\"a\\\"b\\\\c\"");
        assert_eq!(quoted(b"a\r\nb"), None);
    }

    proptest! {
        #[test]
        fn a_name_comes_back(name in "\\PC{0,40}") {
            prop_assert_eq!(decoded(&encoded(&name)), name);
        }

        #[test]
        fn nothing_makes_it_fall(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            decoded(&bytes);
        }
    }
}
