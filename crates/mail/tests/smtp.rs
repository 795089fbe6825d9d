//! Mails handed to a real SMTP server: aiosmtpd, told by its first argument how to answer.
//!
//! `tests/install` brings what it needs. The environment variable `PYTHON` names another interpreter
//! than the one installed there.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests whose server does not answer should end the test"
)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use mail::transport::{Password, Tls};
use mail::{Correspondent, Line, Message, SendFault, SmtpSettings, Text, Transport};
use mail_parser::MessageParser;
use process::language::WrittenLanguage;

/// A server that ends with the test: it stops when its input does.
struct Server {
    program: Child,
    output: BufReader<ChildStdout>,
    port: u16,
}

impl Server {
    fn that(answers: &str) -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
        let python = std::env::var_os("PYTHON")
            .map_or_else(|| tests.join(".tools/venv/bin/python"), PathBuf::from);
        let mut program = Command::new(&python)
            .arg(tests.join("interoperability/smtp_server.py"))
            .arg(answers)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|fault| {
                panic!(
                    "{} does not start ({fault}): run tests/install",
                    python.display()
                )
            });
        let mut output = BufReader::new(program.stdout.take().unwrap());
        let mut first = String::new();
        output.read_line(&mut first).unwrap();
        let port = first
            .strip_prefix("port ")
            .and_then(|port| port.trim().parse().ok())
            .expect("the SMTP server did not start: run tests/install");
        Self {
            program,
            output,
            port,
        }
    }

    fn settings(&self) -> SmtpSettings {
        SmtpSettings {
            host: "127.0.0.1".to_owned(),
            port: Some(self.port),
            tls: Tls::None,
            username: None,
            password: None,
            own_name: Some("center.example".to_owned()),
            limit_seconds: 30,
        }
    }

    fn transport(&self) -> Transport {
        Transport::smtp(self.settings()).unwrap()
    }

    /// The next mail it took.
    fn taken(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Ending its input ends it; waiting keeps no dead process behind.
        drop(self.program.stdin.take());
        let _ = self.program.wait();
    }
}

fn code_mail() -> Message {
    Message {
        message_id: "01990f5c@center.example".parse().unwrap(),
        date: "2026-09-16T01:02:03Z".parse().unwrap(),
        from: Correspondent {
            name: "Northwind Center".into(),
            address: "center@center.example".parse().unwrap(),
        },
        to: Correspondent {
            name: "한민지".into(),
            address: "minji@hanbit.example".parse().unwrap(),
        },
        language: WrittenLanguage::Korean,
        subject: "로그인 코드: 402 118".into(),
        preheader: Line::default(),
        paragraphs: vec![".이 코드는 10분 동안 유효합니다.\n.\n끝".into()],
        facts: Vec::new(),
        lines: Vec::new(),
        button: None,
        note: Text::default(),
        footer: Text::default(),
        stop: None,
        invitation: None,
    }
}

#[tokio::test]
async fn a_mail_taken_arrives_whole_and_says_under_which_name() {
    let mut server = Server::that("accept");
    let handed = server.transport().send(&code_mail()).await.unwrap();
    assert_eq!(handed.reply.as_str(), "250 2.0.0 queued as TEST1");

    let taken = server.taken();
    assert_eq!(taken["from"], "center@center.example");
    assert_eq!(taken["to"], serde_json::json!(["minji@hanbit.example"]));
    let bytes = taken["mail"].as_str().unwrap();
    assert!(bytes.contains("Message-ID: <01990f5c@center.example>"));
    let mail = MessageParser::default().parse(bytes.as_bytes()).unwrap();
    assert_eq!(mail.subject(), Some("로그인 코드: 402 118"));
    // A line of one dot ends a mail in SMTP; this one must not have.
    let text = mail.body_text(0).unwrap().replace("\r\n", "\n");
    assert!(text.contains("유효합니다.\n.\n끝"), "{text}");
}

#[tokio::test]
async fn a_second_mail_takes_the_same_way() {
    let mut server = Server::that("accept");
    let transport = server.transport();
    for _ in 0..2 {
        transport.send(&code_mail()).await.unwrap();
        let taken = server.taken();
        assert_eq!(taken["to"], serde_json::json!(["minji@hanbit.example"]));
    }
}

#[tokio::test]
async fn a_451_is_worth_another_try() {
    let fault = Server::that("451").transport().send(&code_mail()).await;
    let Err(SendFault::Temporary(reason)) = fault else {
        panic!("{fault:?}");
    };
    assert!(reason.as_str().contains("try again later"), "{reason}");
}

#[tokio::test]
async fn a_550_is_final() {
    let fault = Server::that("550").transport().send(&code_mail()).await;
    let Err(SendFault::Permanent(reason)) = fault else {
        panic!("{fault:?}");
    };
    assert!(reason.as_str().contains("no such person"), "{reason}");
}

#[tokio::test]
async fn a_server_that_hangs_is_left_when_the_time_is_over() {
    let server = Server::that("hang");
    let transport = Transport::smtp(SmtpSettings {
        limit_seconds: 1,
        ..server.settings()
    })
    .unwrap();
    let mail = code_mail();
    // Ten times its limit: a machine may be busy, but a send that does not end at all fails here.
    let sent = tokio::time::timeout(Duration::from_secs(10), transport.send(&mail)).await;
    assert!(matches!(sent, Ok(Err(SendFault::Temporary(_)))), "{sent:?}");
}

#[tokio::test]
async fn a_server_that_is_away_is_worth_another_try() {
    let gone = Server::that("accept");
    let transport = gone.transport();
    let place = format!("127.0.0.1:{}", gone.settings().port.unwrap());
    drop(gone);
    let sent = transport.send(&code_mail()).await;
    let Err(SendFault::Temporary(reason)) = sent else {
        panic!("{sent:?}");
    };
    assert!(reason.as_str().starts_with(&place), "{reason}");
}

#[tokio::test]
async fn a_wrong_password_does_not_cost_the_mail() {
    let server = Server::that("refuse-sign-in");
    let transport = Transport::smtp(SmtpSettings {
        username: Some("center".to_owned()),
        password: Some(Password::from("wrong".to_owned())),
        ..server.settings()
    })
    .unwrap();
    let sent = transport.send(&code_mail()).await;
    let Err(SendFault::Temporary(reason)) = sent else {
        panic!("{sent:?}");
    };
    assert!(reason.as_str().contains("535"), "{reason}");
}
