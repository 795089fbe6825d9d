//! Whether a zone is signed, as its own server and the zone above say, and where one of them does not.

use std::net::{SocketAddr, UdpSocket};
use std::thread;

use assess::dns::{Cloud, Resolver};

use super::{Server, USUAL, asked, lines, whole};

/// The types of the records that say whether a zone is signed (RFC 4034).
const DS: u16 = 43;
const DNSKEY: u16 = 48;

/// A server in front of another one, which keeps silent on questions of one type or answers them with a
/// code, and passes on the others.
fn in_front_of(other: SocketAddr, of: u16, code: Option<u8>) -> SocketAddr {
    let front = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = front.local_addr().unwrap();
    let back = UdpSocket::bind("127.0.0.1:0").unwrap();
    back.connect(other).unwrap();
    thread::spawn(move || {
        let mut room = [0; 4_096];
        while let Ok((count, from)) = front.recv_from(&mut room) {
            let mut answer = count;
            if type_in(&room[..count]) != of {
                back.send(&room[..count]).unwrap();
                answer = back.recv(&mut room).unwrap();
            } else if let Some(code) = code {
                // The question again, as an answer with this code and nothing else.
                room[2] |= 0x80;
                room[3] = code;
            } else {
                continue;
            }
            front.send_to(&room[..answer], from).unwrap();
        }
    });
    address
}

/// The type that a question asks for: behind the head and the labels of the name.
fn type_in(question: &[u8]) -> u16 {
    let mut at = 12;
    while question[at] != 0 {
        at += 1 + usize::from(question[at]);
    }
    u16::from_be_bytes([question[at + 1], question[at + 2]])
}

#[tokio::test]
async fn whether_a_zone_is_signed_is_told_as_unknown_where_it_could_not_be_asked() {
    let server = Server::of(&[("contoso.example", whole("contoso.example"))]);
    // The codes are those of RFC 1035, 4.1.1.
    for (of, record, code, told) in [
        (DS, "DS", None, "Error contoso.example [timeout]"),
        (DNSKEY, "DNSKEY", None, "Error contoso.example [timeout]"),
        (DS, "DS", Some(2), "Error contoso.example [SERVFAIL]"),
        (
            DNSKEY,
            "DNSKEY",
            Some(2),
            "Error contoso.example [SERVFAIL]",
        ),
        (DS, "DS", Some(1), "Info contoso.example [FORMERR]"),
        (DS, "DS", Some(4), "Info contoso.example [NOTIMP]"),
        (DS, "DS", Some(5), "Info contoso.example [REFUSED]"),
        (DNSKEY, "DNSKEY", Some(5), "Info contoso.example [REFUSED]"),
    ] {
        let front = in_front_of(server.0.address(), of, code);
        let resolver = Resolver::at(Some(front)).unwrap();
        let found = asked("contoso.example", Cloud::Worldwide, &USUAL, &resolver, None).await;
        assert_eq!(
            lines(&found),
            format!("dns.answer Wrong {told} -> -\n"),
            "{record}"
        );
        assert_eq!(found[0].record, record);
        assert_eq!(found[0].asked.as_deref(), Some(front.to_string().as_str()));
    }
}

/// The zone above, which knows keys of `contoso.example` and of nobody else.
pub(super) const ABOVE: &str = "$TTL 60\n@ IN SOA ns admin 1 3600 600 86400 60\n@ IN NS ns\nns IN A 127.0.0.1\n\
    contoso IN NS ns.contoso\nns.contoso IN A 127.0.0.1\n\
    contoso IN DS 12345 13 2 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n\
    fabrikam IN NS ns.fabrikam\nns.fabrikam IN A 127.0.0.1\n";

/// A key of 64 bytes, as of ECDSA on P-256.
const KEY: &str = "@ IN DNSKEY 257 3 13 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==\n";

#[tokio::test]
async fn a_zone_that_is_signed_on_one_side_only_is_told() {
    let server = Server::of(&[
        ("example", ABOVE.to_owned()),
        ("contoso.example", whole("contoso.example")),
        ("fabrikam.example", whole("fabrikam.example") + KEY),
    ]);
    let told = server
        .told("contoso.example", Cloud::Worldwide, &USUAL)
        .await;
    assert!(
        told.starts_with("dns.dnssec Wrong Error contoso.example [12345 13 2 "),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1, "{told}");
    assert_eq!(
        server
            .told("fabrikam.example", Cloud::Worldwide, &USUAL)
            .await,
        "dns.dnssec Missing Info fabrikam.example [] -> -\n"
    );
    let both = Server::of(&[
        ("example", ABOVE.to_owned()),
        ("contoso.example", whole("contoso.example") + KEY),
    ]);
    assert_eq!(
        both.told("contoso.example", Cloud::Worldwide, &USUAL).await,
        ""
    );
}
