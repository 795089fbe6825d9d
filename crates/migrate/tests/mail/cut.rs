//! Connections that break, at any point and on either side.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use harness::MailServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::client::Client;
use crate::corpus::{Chance, fill};
use crate::{asked, end, moved};

/// A line in between that breaks after so many bytes, both ways together.
struct Line {
    address: SocketAddr,
    left: Arc<AtomicU64>,
}

impl Line {
    async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let left = Arc::new(AtomicU64::new(u64::MAX));
        let own = Arc::clone(&left);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far = TcpStream::connect(server).await.unwrap();
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                let there = tokio::spawn(through(near_in, far_out, Arc::clone(&own)));
                let back = tokio::spawn(through(far_in, near_out, Arc::clone(&own)));
                tokio::spawn(async move {
                    // Where one way ends, so does the other.
                    tokio::select! { _ = there => (), _ = back => () }
                });
            }
        });
        Self { address, left }
    }

    fn breaks_after(&self, bytes: u64) {
        self.left.store(bytes, Ordering::SeqCst);
    }
}

async fn through<R, W>(mut from: R, mut to: W, left: Arc<AtomicU64>)
where
    R: AsyncReadExt + Unpin,
    W: AsyncWriteExt + Unpin,
{
    let mut part = vec![0; 16 << 10];
    while let Ok(read) = from.read(&mut part).await {
        let has = left.load(Ordering::SeqCst);
        let goes = usize::try_from(has).unwrap_or(usize::MAX).min(read);
        if goes == 0 || to.write_all(&part[..goes]).await.is_err() {
            return;
        }
        if has != u64::MAX {
            left.store(has - goes as u64, Ordering::SeqCst);
            if goes < read {
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
