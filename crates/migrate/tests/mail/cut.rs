//! Connections that break, at any point and on either side.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use harness::MailServer;
use migrate::mail::{Alteration, Altered};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::altered::altered;
use crate::client::{Client, Message};
use crate::corpus::{Chance, fill, message};
use crate::delete::small;
use crate::scripted::Script;
use crate::{asked, end, moved};

/// A line in between that breaks after so many bytes, both ways together.
pub struct Line {
    pub address: SocketAddr,
    left: Arc<AtomicU64>,
    /// How long what a client sends is on its way, in milliseconds; it goes on without the client.
    late: Arc<AtomicU64>,
    /// How often what a client sent was on its way.
    flights: Arc<AtomicU64>,
}

impl Line {
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let left = Arc::new(AtomicU64::new(u64::MAX));
        let late = Arc::new(AtomicU64::new(0));
        let flights = Arc::new(AtomicU64::new(0));
        let (own, its) = (Arc::clone(&left), Arc::clone(&late));
        let counted = Arc::clone(&flights);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far = TcpStream::connect(server).await.unwrap();
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                let there = tokio::spawn(through(
                    near_in,
                    far_out,
                    Arc::clone(&own),
                    (Arc::clone(&its), Arc::clone(&counted)),
                ));
                let back = tokio::spawn(through(
                    far_in,
                    near_out,
                    Arc::clone(&own),
                    (Arc::default(), Arc::default()),
                ));
                tokio::spawn(async move {
                    // Where one way ends, so does the other.
                    tokio::select! { _ = there => (), _ = back => () }
                });
            }
        });
        Self {
            address,
            left,
            late,
            flights,
        }
    }

    /// In milliseconds.
    pub fn is_late_by(&self, late: u64) {
        self.late.store(late, Ordering::SeqCst);
    }

    /// How often what a client sent was on its way, all that was on it together counted once.
    pub fn flights(&self) -> u64 {
        self.flights.load(Ordering::SeqCst)
    }

    pub fn breaks_after(&self, bytes: u64) {
        self.left.store(bytes, Ordering::SeqCst);
    }
}

async fn through<R, W>(
    mut from: R,
    mut to: W,
    left: Arc<AtomicU64>,
    (late, flights): (Arc<AtomicU64>, Arc<AtomicU64>),
) where
    R: AsyncReadExt + Unpin + Send + 'static,
    W: AsyncWriteExt + Unpin,
{
    // What is read waits its time together, as on a long line, and goes on without whoever sent it.
    let (sender, mut sent) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut part = vec![0; 16 << 10];
        while let Ok(read @ 1..) = from.read(&mut part).await {
            if sender.send(part[..read].to_vec()).is_err() {
                return;
            }
        }
    });
    let mut is_moving = false;
    loop {
        let part = if let Ok(part) = sent.try_recv() {
            part
        } else {
            is_moving = false;
            let Some(part) = sent.recv().await else {
                return;
            };
            part
        };
        if !is_moving {
            let late = late.load(Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(late)).await;
            flights.fetch_add(1, Ordering::SeqCst);
            is_moving = true;
        }
        let has = left.load(Ordering::SeqCst);
        let goes = usize::try_from(has).unwrap_or(usize::MAX).min(part.len());
        if goes == 0 || to.write_all(&part[..goes]).await.is_err() {
            return;
        }
        if has != u64::MAX {
            left.store(has - goes as u64, Ordering::SeqCst);
            if goes < part.len() {
                return;
            }
        }
    }
}

#[tokio::test]
async fn a_line_that_breaks_anywhere_loses_and_doubles_nothing() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    fill(source.address(), "jane", 400, 5);
    let lines = [
        Line::to(source.address()).await,
        Line::to(target.address()).await,
    ];
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(lines[0].address, "jane"), end(lines[1].address, "jane"));
    let asked = asked(ends.0, ends.1, folder.path());
    let mut chance = Chance::new(6);
    let mut broken = 0;
    for _ in 0..25 {
        let side = usize::try_from(chance.below(2)).unwrap();
        lines[side].breaks_after(2_000 + chance.below(900_000));
        let (came, _) = moved(&asked).await;
        lines[side].breaks_after(u64::MAX);
        match came {
            Ok(_) => break,
            Err(fault) => assert!(fault.is_passing(), "{fault}"),
        }
        broken += 1;
    }
    assert!(broken > 5, "{broken}");
    moved(&asked).await.0.unwrap();
    let from = Client::read(source.address(), "jane");
    let to = Client::read(target.address(), "jane");
    assert!(from == to, "after {broken}: {}", from.differs(&to));
    assert_eq!(to.messages(), 400);
}

/// A server goes on with what it had received: what is not there yet, when somebody looks for it, is there
/// a moment later. The messages are all alike, so that their bytes tell none from another: as many as
/// there are stay as many, and one that the target had before is none of them.
#[tokio::test]
async fn what_arrives_after_the_cut_is_not_sent_again_and_nobodys_stands_for_another() {
    const MESSAGES: usize = 600;
    let source = MailServer::start().unwrap();
    let alike = Message {
        body: format!("Subject: alike\r\n\r\n{}\r\n", "x".repeat(9_000)).into_bytes(),
        ..message(&mut Chance::new(3), 1)
    };
    let mut client = Client::open(source.address(), "jane");
    for _ in 0..MESSAGES {
        client.append("INBOX", &alike);
    }
    let mut late = 0;
    for turn in 0..3 {
        let target = MailServer::start().unwrap();
        Client::open(target.address(), "jane").append("INBOX", &alike);
        let line = Line::to(target.address()).await;
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), "jane"), end(line.address, "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.still = Duration::from_secs(3);
        let given_up = {
            let run = moved(&asked);
            tokio::pin!(run);
            // Once some have been taken, what is sent is on its way for longer than the next run takes
            // to look for it.
            while taken(target.address()) < 100 + turn * 50 {
                let wait = tokio::time::timeout(Duration::from_millis(10), &mut run);
                assert!(wait.await.is_err(), "it was over before");
            }
            line.late.store(2_000, Ordering::SeqCst);
            let rest = tokio::time::timeout(Duration::from_millis(400), &mut run);
            rest.await.is_err()
        };
        assert!(given_up);
        line.late.store(0, Ordering::SeqCst);
        let before = taken(target.address());
        let (came, heard) = moved(&asked).await;
        came.unwrap();
        late += heard.known;
        let after = taken(target.address());
        assert_eq!(after, MESSAGES + 1, "{before} before, {heard:?}");
    }
    assert!(late > 0, "nothing arrived late");
}

/// A target that is slower than anybody waits has messages twice. They are told, by the UIDs that are too
/// many.
#[tokio::test]
async fn what_arrives_later_than_anybody_waits_is_told_as_doubled() {
    const MESSAGES: usize = 300;
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let mut client = Client::open(source.address(), "jane");
    let mut chance = Chance::new(8);
    for number in 0..MESSAGES as u64 {
        client.append("INBOX", &message(&mut chance, number));
    }
    let line = Line::to(target.address()).await;
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(line.address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(20);
    {
        let run = moved(&asked);
        tokio::pin!(run);
        while taken(target.address()) < 50 {
            let wait = tokio::time::timeout(Duration::from_millis(10), &mut run);
            assert!(wait.await.is_err(), "it was over before");
        }
        line.late.store(5_000, Ordering::SeqCst);
        let rest = tokio::time::timeout(Duration::from_millis(400), &mut run);
        assert!(rest.await.is_err(), "it was over before");
    }
    line.late.store(0, Ordering::SeqCst);
    moved(&asked).await.0.unwrap();
    // What was on its way arrives now.
    let mut now = taken(target.address());
    loop {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let before = std::mem::replace(&mut now, taken(target.address()));
        if now > MESSAGES && now == before {
            break;
        }
    }
    moved(&asked).await.0.unwrap();
    let told = altered(&asked);
    let doubles = |one: &Altered| match &one.what {
        Alteration::Doubled(uids) => uids.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!(told.iter().map(doubles).sum::<usize>(), now - MESSAGES);
    // They are told as long as they are there, and none is looked for any more.
    moved(&asked).await.0.unwrap();
    assert_eq!(altered(&asked), told);
    let mut client = Client::open(target.address(), "jane");
    client.append("INBOX", &message(&mut Chance::new(8), 0));
    moved(&asked).await.0.unwrap();
    assert_eq!(altered(&asked), told);
    // Where it is asked for, they go, but for one that somebody has marked; no other does.
    let Alteration::Doubled(uids) = &told[0].what else {
        panic!("{told:?}")
    };
    client.command("SELECT INBOX");
    client.command(&format!("UID STORE {} +FLAGS (Mine)", uids[0]));
    asked.delete_on_target = true;
    let counts = moved(&asked).await.0.unwrap();
    assert_eq!((counts.deleted, counts.kept), (now - MESSAGES - 1, 1));
    assert_eq!(taken(target.address()), MESSAGES + 2);
    let told = altered(&asked);
    assert_eq!(told.iter().map(doubles).sum::<usize>(), 1);
}

/// Of an open folder whose messages are all older, a server tells the last one all the same: it is none of
/// those that were sent, though it is like them.
#[tokio::test]
async fn a_message_that_was_there_before_stands_for_none_that_was_sent() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let alike = message(&mut Chance::new(3), 1);
    let mut client = Client::open(source.address(), "jane");
    for _ in 0..60 {
        client.append("INBOX", &alike);
    }
    Client::open(target.address(), "jane").append("INBOX", &alike);
    let line = Line::to(target.address()).await;
    let folder = tempfile::tempdir().unwrap();
    let ends = (end(source.address(), "jane"), end(line.address, "jane"));
    let mut asked = asked(ends.0, ends.1, folder.path());
    asked.still = Duration::from_millis(200);
    let size = alike.body.len() as u64;
    let mut broken = 0;
    for turn in 0..10 {
        line.breaks_after(1_500 + turn * (size + 300));
        broken += usize::from(moved(&asked).await.0.is_err());
    }
    line.breaks_after(u64::MAX);
    moved(&asked).await.0.unwrap();
    assert!(broken > 3, "{broken}");
    assert_eq!(taken(target.address()), 61);
}

/// A folder that is made anew has other numbers for the same messages. Wherever the run ends that sees it
/// first, the next one knows that the target may have them.
#[tokio::test]
async fn a_folder_that_was_made_anew_is_not_sent_twice_wherever_the_line_breaks() {
    const STEP: usize = 61;
    let all: Vec<Message> = (0..6).map(small).collect();
    let bytes = |one: &crate::scripted::Message| one.bytes.clone();
    let mut expected: Vec<Vec<u8>> = all.iter().map(|one| one.body.clone()).collect();
    expected.sort();
    for side in 0..2 {
        let source = Script::bare().start();
        let target = Script::announcing("IMAP4rev1 LITERAL+ UIDPLUS").start();
        let mut client = Client::open(source.address(), "jane");
        client.command("CREATE Sent");
        for one in &all {
            client.append("Sent", one);
        }
        let lines = [
            Line::to(source.address()).await,
            Line::to(target.address()).await,
        ];
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(lines[0].address, "jane"), end(lines[1].address, "jane"));
        let mut asked = asked(ends.0, ends.1, folder.path());
        asked.still = Duration::from_millis(20);
        moved(&asked).await.0.unwrap();
        let mut broken = 0;
        for bytes_left in (1..).step_by(STEP) {
            client.command("DELETE Sent");
            client.command("CREATE Sent");
            for one in all.iter().rev() {
                client.append("Sent", one);
            }
            lines[side].breaks_after(bytes_left);
            let is_broken = moved(&asked).await.0.is_err();
            lines[side].breaks_after(u64::MAX);
            let (came, heard) = moved(&asked).await;
            came.unwrap();
            assert_eq!(heard.taken, 0, "{side}, {bytes_left}");
            let mut there: Vec<Vec<u8>> = target.messages("Sent").iter().map(bytes).collect();
            there.sort();
            assert!(there == expected, "{side}, {bytes_left}: {}", there.len());
            if !is_broken {
                break;
            }
            broken += 1;
        }
        assert!(broken > 10, "{side}: {broken}");
    }
}

/// How many messages are in the inbox of a target.
fn taken(target: SocketAddr) -> usize {
    let said = Client::open(target, "jane").command("STATUS INBOX (MESSAGES)");
    let said = String::from_utf8_lossy(&said[0]).into_owned();
    let number = said.split("(MESSAGES ").nth(1).unwrap();
    number.trim_end().trim_end_matches(')').parse().unwrap()
}
