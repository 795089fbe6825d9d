//! A line in between on which a server's answers are changed, as another make would give them.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a line.
type Edit = fn(&str) -> String;

pub struct Relay {
    address: SocketAddr,
    edit: Arc<Mutex<Edit>>,
}

impl Relay {
    pub async fn to(server: SocketAddr, edit: Edit) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let edit = Arc::new(Mutex::new(edit));
        let own = Arc::clone(&edit);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far = TcpStream::connect(server).await.unwrap();
                let (mut near_in, near_out) = near.into_split();
                let (far_in, mut far_out) = far.into_split();
                tokio::spawn(async move { tokio::io::copy(&mut near_in, &mut far_out).await.ok() });
                tokio::spawn(answers(BufReader::new(far_in), near_out, Arc::clone(&own)));
            }
        });
        Self { address, edit }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From now on.
    pub fn edits(&self, edit: Edit) {
        *self.edit.lock().unwrap() = edit;
    }

    /// From now on, nothing is changed.
    pub fn changes_nothing(&self) {
        self.edits(str::to_owned);
    }
}

async fn answers<R, W>(mut from: R, mut to: W, edit: Arc<Mutex<Edit>>)
where
    R: AsyncBufReadExt + Unpin,
    W: AsyncWriteExt + Unpin,
{
    loop {
        let mut line = Vec::new();
        if !matches!(from.read_until(b'\n', &mut line).await, Ok(1..)) {
            return;
        }
        let edit = *edit.lock().unwrap();
        // A line of a message may be of any bytes.
        let line = match String::from_utf8(line) {
            Ok(line) => edit(&line).into_bytes(),
            Err(raw) => raw.into_bytes(),
        };
        if to.write_all(&line).await.is_err() {
            return;
        }
    }
}
