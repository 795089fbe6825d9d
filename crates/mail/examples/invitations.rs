//! Writes 200 invitations for other calendars to read, beside what they must find in them.
//!
//! `cargo run -p mail --example invitations DIR` fills DIR with `000.ics` … `199.ics`,
//! `expected.json`, and one whole mail per language in `mails/`. The same on every run.

use std::error::Error;
use std::fs;
use std::path::Path;

use jiff::{Timestamp, ToSpan, Zoned};
use mail::{Attendance, Attendee, Button, Correspondent, Fact, Invitation, Message, Method, Text};
use process::language::WrittenLanguage;
use serde_json::{Value, json};

const HOW_MANY: usize = 200;

/// A meeting's title and agenda in the order of [`WrittenLanguage::ALL`].
const TEXTS: [(&str, &str); 12] = [
    ("啟動會議", "目標與時程；網域、目錄"),
    ("启动会议", "目标与日程；域名、目录"),
    ("Kickoff", "Goals and dates; domain, directory"),
    (
        "Réunion de lancement",
        "Objectifs et dates ; domaine, annuaire",
    ),
    ("Auftaktgespräch", "Ziele und Termine; Domäne, Verzeichnis"),
    ("Riunione di avvio", "Obiettivi e date; dominio, directory"),
    ("キックオフ会議", "目標と日程、ドメイン、ディレクトリ"),
    ("온보딩 킥오프 회의", "목표와 일정, 도메인, 디렉터리"),
    ("Reunião inicial", "Metas e datas; domínio, diretório"),
    (
        "Reunión de inicio",
        "Objetivos y fechas; dominio, directorio",
    ),
    ("การประชุมเริ่มต้น", "เป้าหมายและกำหนดการ โดเมน ไดเรกทอรี"),
    ("Cuộc họp khởi động", "Mục tiêu và lịch; tên miền, thư mục"),
];

/// Starts on days on which clocks change, and on some on which they do not.
const STARTS: [&str; 16] = [
    "2026-03-29T01:30+01:00[Europe/Berlin]",
    "2026-03-29T03:00+02:00[Europe/Berlin]",
    "2026-10-25T02:30+02:00[Europe/Berlin]",
    "2026-10-25T02:30+01:00[Europe/Berlin]",
    "2026-03-08T01:45-08:00[America/Los_Angeles]",
    "2026-11-01T01:15-07:00[America/Los_Angeles]",
    "2026-11-01T01:15-08:00[America/Los_Angeles]",
    "2026-04-05T02:30+11:00[Australia/Sydney]",
    "2026-04-05T02:30+10:00[Australia/Sydney]",
    "2026-10-04T03:00+11:00[Australia/Lord_Howe]",
    "2026-09-17T14:00+09:00[Asia/Seoul]",
    "2026-12-31T23:45+05:45[Asia/Kathmandu]",
    "2027-01-01T00:00+14:00[Pacific/Kiritimati]",
    "2028-02-29T09:00-03:00[America/Sao_Paulo]",
    "2026-03-27T23:30+03:00[Asia/Jerusalem]",
    "2026-09-06T01:00-03:00[America/Santiago]",
];

/// What somebody types who wants more than a title.
const HOSTILE: [&str; 10] = [
    "Kickoff\r\nATTACH:http://e.example/x.exe",
    "Kickoff\\nEND:VEVENT\\nBEGIN:VEVENT",
    "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
    "a;b,c:d\\e\"f^n^'g=h",
    "\u{202e}gnp.exe\u{2066} and \u{feff}marks\u{0}\u{7}\u{1b}[31m",
    "X-ALT-DESC;FMTTYPE=text/html:<script>alert(1)</script>",
    "one\u{2028}two\u{2029}three\u{85}four",
    "\";CN=x:mailto:evil@e.example",
    "  spaces   at\tboth ends  ",
    "👩‍💻👨🏽‍🚀 é é 한글 ",
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: invitations DIR")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("mails"))?;

    let mut expected = Vec::with_capacity(HOW_MANY);
    for number in 0..HOW_MANY {
        let invitation = invitation(number)?;
        // Every fourth is the file a person downloads instead of the invitation sent.
        let published = number % 4 == 3;
        let calendar = if published {
            invitation.as_file()
        } else {
            invitation.to_calendar()
        };
        let file = format!("{number:03}.ics");
        fs::write(folder.join(&file), calendar)?;
        expected.push(expectation(&file, &invitation, published));
    }
    fs::write(
        folder.join("expected.json"),
        serde_json::to_string_pretty(&expected)?,
    )?;

    for (number, language) in WrittenLanguage::ALL.iter().enumerate() {
        let mail = mail(number, *language)?;
        let name = format!("mails/{language}.eml");
        fs::write(folder.join(name), mail.compose()?.formatted())?;
    }
    println!(
        "{HOW_MANY} invitations and 12 mails in {}",
        folder.display()
    );
    Ok(())
}

fn invitation(number: usize) -> Result<Invitation, Box<dyn Error>> {
    let language = WrittenLanguage::ALL[number % 12];
    let (title, agenda) = TEXTS[number % 12];
    let hostile = (number % 5 == 4).then(|| HOSTILE[number / 5 % HOSTILE.len()]);
    let start: Zoned = STARTS[number % STARTS.len()].parse()?;
    let start = start.timestamp();
    let stamp: Timestamp = "2026-02-01T08:00:00Z".parse()?;
    let summary = hostile.map_or_else(
        || format!("{title} {number}"),
        |text| format!("{text} {number}"),
    );
    let description = match number % 3 {
        0 => String::new(),
        1 => format!("{agenda}\n\n{}", hostile.unwrap_or(title)),
        // Long enough to be folded many times, within letters of two, three and four bytes.
        _ => format!("{agenda} 😀 ").repeat(40),
    };
    Ok(Invitation {
        // Four states of one meeting share its UID.
        uid: format!("meeting-{:03}@center.example", number / 4).parse()?,
        sequence: u32::try_from(number % 4)?,
        method: if number % 4 == 2 {
            Method::Cancel
        } else {
            Method::Request
        },
        organizer: Correspondent {
            name: "FastTrack · Northwind Center".into(),
            address: "meetings@center.example".parse()?,
        },
        attendees: attendees(number, hostile)?,
        start,
        end: start + (30 + 15 * i64::try_from(number % 3)?).minutes(),
        summary: summary.into(),
        description: description.into(),
        location: format!("https://meet.center.example/j/{number}?pwd=a,b;c&x=1").into(),
        stamp: stamp + i64::try_from(number)?.minutes(),
        language,
    })
}

fn attendees(number: usize, hostile: Option<&str>) -> Result<Vec<Attendee>, Box<dyn Error>> {
    let mut attendees = vec![
        Attendee {
            name: hostile.unwrap_or("한민지 (Hanbit, 서울)").into(),
            address: format!("minji.{number}+it@hanbit.example").parse()?,
            attendance: Attendance::Needed,
            rsvp: true,
        },
        Attendee {
            name: "Jae-won Seo".into(),
            address: "jaewon@center.example".parse()?,
            attendance: Attendance::Leads,
            rsvp: false,
        },
    ];
    for guest in 0..number % 4 {
        attendees.push(Attendee {
            name: "".into(),
            address: format!("guest{guest}@hanbit.example").parse()?,
            attendance: Attendance::Welcome,
            rsvp: true,
        });
    }
    Ok(attendees)
}

fn expectation(file: &str, invitation: &Invitation, published: bool) -> Value {
    let attendees: Vec<Value> = invitation
        .attendees
        .iter()
        .filter(|_| !published)
        .map(|attendee| {
            json!({
                "address": attendee.address,
                // The three letters that no parameter of iCalendar can hold have look-alikes.
                "name": attendee.name.as_str()
                    .replace('"', "\u{201d}").replace('\\', "\u{2215}").replace('^', "\u{2c6}"),
            })
        })
        .collect();
    json!({
        "file": file,
        "method": if published { "PUBLISH" } else { invitation.method.as_str() },
        "uid": invitation.uid,
        "sequence": invitation.sequence,
        "start": invitation.start.to_string(),
        "end": invitation.end.to_string(),
        "summary": invitation.summary,
        "description": invitation.description,
        "location": invitation.location,
        "organizer": invitation.organizer.address,
        "attendees": attendees,
    })
}

fn mail(number: usize, language: WrittenLanguage) -> Result<Message, Box<dyn Error>> {
    // Of four states the first is a first invitation, the third a cancellation.
    let mut invitation = invitation(if number == 11 { 2 } else { number * 4 })?;
    let (title, agenda) = TEXTS[number];
    invitation.language = language;
    invitation.summary = title.into();
    Ok(Message {
        message_id: format!("mail-{language}@center.example").parse()?,
        date: invitation.stamp,
        from: invitation.organizer.clone(),
        to: Correspondent {
            name: "한민지".into(),
            address: "minji@hanbit.example".parse()?,
        },
        language,
        subject: title.into(),
        preheader: "MTG-4HQ2".into(),
        paragraphs: vec![agenda.into()],
        facts: vec![Fact {
            label: "UTC".into(),
            value: invitation.start.to_string().into(),
        }],
        lines: Vec::new(),
        button: Some(Button {
            label: "OK".into(),
            link: "https://center.example/m/4hq2".parse()?,
        }),
        note: Text::default(),
        footer: Text::default(),
        stop: None,
        invitation: Some(invitation),
    })
}
