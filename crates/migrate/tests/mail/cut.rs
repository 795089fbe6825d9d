//! Connections that break, at any point and on either side.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use harness::MailServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::client::Client;
use crate::corpus::{Chance, fill, message};
use crate::{asked, end, moved};

/// A line in between that breaks after so many bytes, both ways together.
struct Line {
    address: SocketAddr,
    left: Arc<AtomicU64>,
    /// How long what the client of a new connection sends is on its way, in milliseconds; it goes on
    /// without the client.
    late: Arc<AtomicU64>,
}

impl Line {
    async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let left = Arc::new(AtomicU64::new(u64::MAX));
        let late = Arc::new(AtomicU64::new(0));
        let (own, its) = (Arc::clone(&left), Arc::clone(&late));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let late = Duration::from_millis(its.load(Ordering::SeqCst));
                let far = TcpStream::connect(server).await.unwrap();
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                let there = tokio::spawn(through(near_in, far_out, Arc::clone(&own), late));
                let back =
                    tokio::spawn(through(far_in, near_out, Arc::clone(&own), Duration::ZERO));
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
        }
    }

    fn breaks_after(&self, bytes: u64) {
        self.left.store(bytes, Ordering::SeqCst);
    }
}

async fn through<R, W>(mut from: R, mut to: W, left: Arc<AtomicU64>, late: Duration)
where
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
            tokio::time::sleep(late).await;
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

/// A server goes on with what it had received: what is not there yet, when somebody looks for it, may be
/// there a moment later.
#[tokio::test]
async fn what_arrives_after_the_cut_is_not_sent_again() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let line = Line::to(target.address()).await;
    let mut given_up = 0;
    for (seed, milliseconds) in (20..).zip((2_700..).step_by(150).take(6)) {
        let user = format!("jane{seed}");
        fill(source.address(), &user, 40, seed);
        let folder = tempfile::tempdir().unwrap();
        let ends = (end(source.address(), &user), end(line.address, &user));
        let asked = asked(ends.0, ends.1, folder.path());
        // Given up in the middle, with messages on their way, and begun anew at once.
        line.late.store(250, Ordering::SeqCst);
        let run = tokio::time::timeout(Duration::from_millis(milliseconds), moved(&asked));
        given_up += usize::from(run.await.is_err());
        line.late.store(0, Ordering::SeqCst);
        moved(&asked).await.0.unwrap();
        let from = Client::read(source.address(), &user);
        let to = Client::read(target.address(), &user);
        assert!(from == to, "{milliseconds}: {}", from.differs(&to));
    }
    assert!(given_up > 3, "{given_up}");
}

/// Messages that are all alike cannot be told apart by their bytes: as many as there are stay as many,
/// and one that the target had before is none of them.
#[tokio::test]
async fn messages_that_are_all_alike_stay_as_many_as_they_are() {
    let (source, target) = (MailServer::start().unwrap(), MailServer::start().unwrap());
    let alike = message(&mut Chance::new(3), 1);
    let mut client = Client::open(source.address(), "jane");
    for _ in 0..170 {
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
    for turn in 0..14 {
        line.breaks_after(1_500 + turn * 13 * (size + 100));
        broken += usize::from(moved(&asked).await.0.is_err());
    }
    line.breaks_after(u64::MAX);
    moved(&asked).await.0.unwrap();
    assert!(broken > 3, "{broken}");
    assert_eq!(Client::read(target.address(), "jane").messages(), 171);
}
