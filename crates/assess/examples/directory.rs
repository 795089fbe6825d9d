//! Writes a directory as LDIF, as large as is asked for and always the same: `directory 1000000`.
//! One object in twenty breaks something; names, folded lines, base64 and groups are as exports have
//! them.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

const GIVEN: [&str; 8] = [
    "Anna", "Bruno", "Chloé", "Dmitri", "Eun-ji", "Fatima", "Giorgos", "Hana",
];
const FAMILY: [&str; 8] = [
    "Müller", "O'Brien", "Kim", "Nguyễn", "Rossi", "Silva", "Tanaka", "Weber",
];

fn main() -> io::Result<()> {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let Some(count) = count else {
        eprintln!("directory COUNT: so many objects as LDIF on the standard output");
        std::process::exit(2);
    };
    let mut to = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut text = String::new();
    to.write_all(b"version: 1\n")?;
    for place in 0..count {
        text.clear();
        object(&mut text, place);
        to.write_all(text.as_bytes())?;
    }
    to.flush()
}

fn object(text: &mut String, place: u64) {
    // Writing to a text cannot fail.
    let _ = write_object(text, place);
}

fn write_object(text: &mut String, place: u64) -> std::fmt::Result {
    let chance = place.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    let pick = |names: [&'static str; 8], from: u64| {
        names[usize::from((chance >> from).to_le_bytes()[0] & 7)]
    };
    let (given, family) = (pick(GIVEN, 0), pick(FAMILY, 3));
    let unit = place % 97;
    writeln!(
        text,
        "\ndn: CN=user{place},OU=unit{unit},OU=People,DC=contoso,DC=com"
    )?;
    if place.is_multiple_of(50) {
        writeln!(
            text,
            "objectClass: top\nobjectClass: group\ncn: group{place}\ngroupType: 8"
        )?;
        writeln!(
            text,
            "displayName: Group {place}\nmail: group{place}@contoso.com"
        )?;
        return writeln!(
            text,
            "proxyAddresses: SMTP:group{place}@contoso.com\nsAMAccountName: group{place}"
        );
    }
    text.push_str("objectClass: top\nobjectClass: person\nobjectClass: organizationalPerson\nobjectClass: user\n");
    writeln!(
        text,
        "cn: user{place}\nsn: {family}\ngivenName: {given}\ndisplayName: {given} {family} {place}"
    )?;
    writeln!(
        text,
        "instanceType: 4\nwhenCreated: 20260101000000.0Z\nuSNCreated: {place}\nuserAccountControl: 512"
    )?;
    text.push_str("objectCategory: CN=Person,CN=Schema,CN=Configuration,DC=contoso,\n DC=com\n");
    let (mut name, mut nick) = (format!("user{place}"), format!("user{place}"));
    match chance % 100 {
        0 => name.push(' '),
        1 => nick.insert(0, '.'),
        2 => writeln!(
            text,
            "proxyAddresses: smtp:shared{}@contoso.com",
            place % 5_000
        )?,
        3 => writeln!(text, "proxyAddresses: smtp:user:{place}@contoso.com")?,
        4 => name.insert(0, 'ü'),
        _ => {}
    }
    writeln!(
        text,
        "sAMAccountName: user{place}\nuserPrincipalName: {name}@contoso.com"
    )?;
    writeln!(text, "mail: user{place}@contoso.com\nmailNickname: {nick}")?;
    writeln!(
        text,
        "proxyAddresses: SMTP:user{place}@contoso.com\nproxyAddresses: smtp:u{place}@fabrikam.com"
    )?;
    writeln!(
        text,
        "proxyAddresses: x500:/o=Contoso/ou=Exchange (FYDIBOHF23SPDLT)/cn=Recipients/cn={place}"
    )
}
