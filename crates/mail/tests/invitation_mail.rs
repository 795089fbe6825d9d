//! Whole mails as they travel, in a form a person can read: headers as written, parts decoded.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests that cannot read its own example should end the test"
)]

use std::fmt::Write;

use mail::text::{Line, Text};
use mail::{
    Attendance, Attendee, Button, Correspondent, Fact, Invitation, Listed, Message, Method,
    Transport, mailbox,
};
use mail_parser::{MessageParser, MimeHeaders, PartType};
use process::language::WrittenLanguage;

fn correspondent(name: &str, address: &str) -> Correspondent {
    Correspondent {
        name: name.into(),
        address: address.parse().unwrap(),
    }
}

fn fact(label: &str, value: &str) -> Fact {
    Fact {
        label: label.into(),
        value: value.into(),
    }
}

fn checkpoint() -> Message {
    let center = correspondent("FastTrack · Northwind Center", "meetings@center.example");
    Message {
        message_id: "01990f5c-0000-7000-8000-000000000001@center.example"
            .parse()
            .unwrap(),
        date: "2026-09-16T01:02:03.456Z".parse().unwrap(),
        from: center.clone(),
        to: correspondent("Daniel Weber", "daniel@adatum.example"),
        language: WrittenLanguage::English,
        subject: "Remediation checkpoint, Thursday 17 September".into(),
        preheader: "Meeting invitation, 3 of 4 in your plan".into(),
        paragraphs: vec![
            "Daniel, this is the checkpoint you moved yesterday. The attached invitation updates \
             the one in your calendar."
                .into(),
        ],
        facts: vec![
            fact("Your time", "14:00–14:30 Seoul"),
            fact("Our time", "13:00–13:30 Singapore"),
            fact("With", "Jae-won Seo, in Korean; Minji Han"),
            fact("Agenda", "SPF & sign-in names, <three> open findings"),
        ],
        lines: Vec::new(),
        button: Some(Button {
            label: "Accept".into(),
            link: "https://center.example/m/4hq2?answer=yes&by=mail"
                .parse()
                .unwrap(),
        }),
        note: "The button opens a page that asks you to confirm.".into(),
        footer: "Sent because you are named in the plan of Adatum Corporation.\n\
                 Reference MTG-4HQ2."
            .into(),
        stop: None,
        invitation: Some(Invitation {
            uid: "meeting-4hq2@center.example".parse().unwrap(),
            sequence: 1,
            method: Method::Request,
            organizer: center,
            attendees: vec![
                Attendee {
                    name: "Daniel Weber".into(),
                    address: "daniel@adatum.example".parse().unwrap(),
                    attendance: Attendance::Needed,
                    rsvp: true,
                },
                Attendee {
                    name: "Jae-won Seo".into(),
                    address: "jaewon@center.example".parse().unwrap(),
                    attendance: Attendance::Leads,
                    rsvp: false,
                },
            ],
            start: "2026-09-17T05:00:00Z".parse().unwrap(),
            end: "2026-09-17T05:30:00Z".parse().unwrap(),
            summary: "Remediation checkpoint".into(),
            description: "SPF and sign-in names\nThree open findings".into(),
            location: "https://meet.center.example/4hq2".into(),
            stamp: "2026-09-16T01:02:03Z".parse().unwrap(),
            language: WrittenLanguage::English,
        }),
    }
}

fn checkpoint_in_korean() -> Message {
    let mut mail = checkpoint();
    mail.language = WrittenLanguage::Korean;
    mail.to = correspondent("한민지", "minji@hanbit.example");
    mail.subject = "온보딩 킥오프 회의, 9월 17일 목요일 오후 2시".into();
    mail.preheader = "회의 초대, 계획의 4개 중 1번째".into();
    mail.paragraphs = vec![
        "한민지 님, 선택하신 시간으로 회의를 잡았습니다.\n첨부된 초대를 일정에 추가하세요.".into(),
        "시간이 맞지 않으면 아래 버튼으로 다른 시간을 고를 수 있습니다.".into(),
    ];
    mail.facts = vec![
        fact("고객 시간", "오후 2:00–2:30 서울"),
        fact("담당자", "서재원 (한국어)"),
    ];
    mail.button = Some(Button {
        label: "참석 확인".into(),
        link: "https://center.example/m/4hq2".parse().unwrap(),
    });
    mail.note = "버튼을 누르면 확인을 요청하는 페이지가 열립니다.".into();
    mail.footer = "참조 번호 MTG-4HQ2".into();
    let invitation = mail.invitation.as_mut().unwrap();
    invitation.language = WrittenLanguage::Korean;
    invitation.summary = "온보딩 킥오프 회의".into();
    invitation.description = "목적: 목표와 일정을 확인합니다; 의제: 도메인, 디렉터리".into();
    invitation.attendees[0].name = "한민지".into();
    invitation.attendees[0].address = "minji@hanbit.example".parse().unwrap();
    mail
}

/// Headers as written and each part decoded, in the order of the mail.
fn readable(mail: &Message) -> String {
    let bytes = mail.compose().unwrap().formatted();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    let mut shown = String::new();
    for part in &parsed.parts {
        for header in &part.headers {
            let start = usize::try_from(header.offset_field).unwrap();
            let end = usize::try_from(header.offset_end).unwrap();
            shown.push_str(std::str::from_utf8(&bytes[start..end]).unwrap());
        }
        match &part.body {
            PartType::Multipart(parts) => {
                writeln!(shown, "[{} parts]", parts.len()).unwrap();
            }
            PartType::Text(text) | PartType::Html(text) => writeln!(shown, "\n{text}").unwrap(),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                writeln!(shown, "\n{}", std::str::from_utf8(bytes).unwrap()).unwrap();
            }
            PartType::Message(_) => shown.push_str("[a mail within]\n"),
        }
        shown.push_str("────────\n");
    }
    shown.replace("\r\n", "\n")
}

#[test]
fn an_invitation_in_english() {
    insta::assert_snapshot!(readable(&checkpoint()));
}

#[test]
fn an_invitation_in_korean() {
    insta::assert_snapshot!(readable(&checkpoint_in_korean()));
}

#[test]
fn a_mail_without_a_meeting_is_text_and_html_only() {
    let mail = Message {
        invitation: None,
        button: None,
        facts: Vec::new(),
        note: Text::default(),
        preheader: Line::default(),
        subject: "Your sign-in code: 402 118".into(),
        paragraphs: vec!["It works for 10 minutes, in the browser that asked for it.".into()],
        ..checkpoint()
    };
    insta::assert_snapshot!(readable(&mail));
}

#[test]
fn the_same_mail_is_the_same_bytes_however_often_it_is_composed() {
    let once = checkpoint().compose().unwrap().formatted();
    let twice = checkpoint().compose().unwrap().formatted();
    assert_eq!(once, twice);
}

#[test]
fn a_stored_mail_composes_to_the_same_bytes() {
    let stored = serde_json::to_string(&checkpoint_in_korean()).unwrap();
    let loaded: Message = serde_json::from_str(&stored).unwrap();
    assert_eq!(
        loaded.compose().unwrap().formatted(),
        checkpoint_in_korean().compose().unwrap().formatted()
    );
}

#[test]
fn no_text_becomes_a_header_a_tag_or_a_part_of_its_own() {
    let hostile =
        "x\r\nBcc: all@e.example\r\n\r\n<script>alert(1)</script>\u{202e}\"><img src=x>\0";
    let own = checkpoint();
    let boundary = String::from_utf8(own.compose().unwrap().formatted()).unwrap();
    let boundary = boundary.split("boundary=\"").nth(1).unwrap();
    let boundary = boundary.split('"').next().unwrap().to_owned();
    assert!(boundary.starts_with("=_mixed_"), "{boundary}");
    let mut mail = own;
    mail.subject = hostile.into();
    mail.preheader = hostile.into();
    mail.from.name = hostile.into();
    mail.to.name = hostile.into();
    mail.paragraphs = vec![hostile.into(), format!("--{boundary}\n\nx").as_str().into()];
    mail.facts = vec![fact(hostile, hostile)];
    mail.button.as_mut().unwrap().label = hostile.into();
    mail.note = hostile.into();
    mail.footer = hostile.into();
    mail.invitation.as_mut().unwrap().summary = hostile.into();

    let bytes = mail.compose().unwrap().formatted();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    let names: Vec<&str> = parsed
        .headers()
        .iter()
        .map(mail_parser::Header::name)
        .collect();
    assert_eq!(
        names,
        [
            "Date",
            "Message-ID",
            "From",
            "To",
            "Subject",
            "Auto-Submitted",
            "Content-Language",
            "MIME-Version",
            "Content-Type"
        ]
    );
    let kinds: Vec<String> = parsed
        .parts
        .iter()
        .map(|part| {
            let kind = part.content_type().unwrap();
            format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "multipart/mixed",
            "multipart/alternative",
            "text/plain",
            "text/html",
            "text/calendar",
            "application/ics"
        ]
    );
    let html = parsed.body_html(0).unwrap();
    assert!(!html.contains("<script"), "{html}");
    assert!(!html.contains("<img"), "{html}");
    assert!(!html.contains('\u{202e}'), "{html}");
    assert_eq!(parsed.to().unwrap().iter().count(), 1);
}

#[test]
fn a_subject_that_looks_encoded_reads_as_it_was_typed() {
    let mut mail = checkpoint();
    mail.subject = "=?utf-8?b?SGVsbG8NCkJjYzogeA==?= hello".into();
    let bytes = mail.compose().unwrap().formatted();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(
        parsed.subject().unwrap().replace('\u{2060}', ""),
        "=?utf-8?b?SGVsbG8NCkJjYzogeA==?= hello"
    );
}

#[test]
fn every_language_names_itself_in_header_page_and_invitation() {
    for &language in WrittenLanguage::ALL {
        let mut mail = checkpoint();
        mail.language = language;
        mail.invitation.as_mut().unwrap().language = language;
        let shown = readable(&mail);
        for expected in [
            format!("Content-Language: {language}\n"),
            format!("<html lang=\"{language}\">"),
            format!("SUMMARY;LANGUAGE={language}:"),
        ] {
            assert!(shown.contains(&expected), "{expected}");
        }
    }
}

#[tokio::test]
async fn the_demo_keeps_mails_as_files_and_lists_the_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("mailbox");
    assert_eq!(mailbox::list(&folder).unwrap(), []);

    let files = Transport::Files(folder.clone());
    let mut later = checkpoint_in_korean();
    later.message_id = "2@center.example".parse().unwrap();
    later.date = "2026-09-16T09:00:00Z".parse().unwrap();
    later.invitation = None;
    files.send(&later).await.unwrap();
    files.send(&checkpoint()).await.unwrap();
    // The worker may hand a mail over twice; it is the same mail.
    let handed = files.send(&checkpoint()).await.unwrap();
    std::fs::write(folder.join("notes.txt"), "no mail").unwrap();

    let mails = mailbox::list(&folder).unwrap();
    let subjects: Vec<&str> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(
        subjects,
        [later.subject.as_str(), checkpoint().subject.as_str()]
    );
    assert_eq!(mails[0].to.as_str(), "한민지 <minji@hanbit.example>");
    assert_eq!(mails[0].invitation, None);
    assert!(mails[0].text.contains("참석 확인:"), "{}", mails[0].text);
    assert_eq!(mails[1].date, "2026-09-16T01:02:03Z".parse().unwrap());
    assert_eq!(
        mails[1].invitation.as_deref(),
        Some(checkpoint().invitation.unwrap().to_calendar().as_str())
    );
    assert!(mails[1].html.contains("14:00–14:30 Seoul"));

    assert_eq!(handed.reply.as_str(), mails[1].id);
    assert_eq!(
        mailbox::read(&folder, &mails[1].id).unwrap().as_ref(),
        Some(&mails[1])
    );
    for nowhere in ["", "../mailbox", "0123456789abcdef0123456789abcdef"] {
        assert_eq!(mailbox::read(&folder, nowhere).unwrap(), None, "{nowhere}");
    }
}

#[test]
fn a_mail_that_gathers_lists_each_thing_and_says_where_it_is_stopped() {
    let at = |path: &str| format!("https://center.example{path}").parse().unwrap();
    let line = |text: &str, path: &str| Listed {
        text: text.into(),
        link: at(path),
    };
    let mail = Message {
        invitation: None,
        facts: Vec::new(),
        note: Text::default(),
        preheader: Line::default(),
        subject: "2 things are new".into(),
        paragraphs: vec!["This is new. Each line opens its page.".into()],
        lines: vec![
            line(
                "Guidance on: SPF & sign-in names",
                "/t/adatum.example/tasks/1",
            ),
            line(
                "Found right: Name the <people>",
                "/t/adatum.example/tasks/2",
            ),
        ],
        button: Some(Button {
            label: "Open your pages".into(),
            link: at("/"),
        }),
        stop: Some(Button {
            label: "Stop the digest".into(),
            link: at("/digest/mSMdrUbpV2Pn2Hh0mCyr9Q_3mBPLsD8jDg8b8kWQ0Xc"),
        }),
        ..checkpoint()
    };
    insta::assert_snapshot!(readable(&mail));
}
