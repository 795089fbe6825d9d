//! A line in between on which a server's answers are changed, as another make would give them, and on which
//! something happens just before a command arrives.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a line.
type Edit = fn(&str) -> String;
/// What happens once, before a line with this piece arrives.
type Before = Option<(&'static str, Box<dyn FnOnce() + Send>)>;

pub struct Relay {
    address: SocketAddr,
    edit: Arc<Mutex<Edit>>,
    before: Arc<Mutex<Before>>,
}

impl Relay {
    pub async fn to(server: SocketAddr, edit: Edit) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let edit = Arc::new(Mutex::new(edit));
        let before = Arc::new(Mutex::new(None));
        let (edits, acts) = (Arc::clone(&edit), Arc::clone(&before));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far = TcpStream::connect(server).await.unwrap();
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                tokio::spawn(commands(
                    BufReader::new(near_in),
                    far_out,
                    Arc::clone(&acts),
                ));
                tokio::spawn(answers(
                    BufReader::new(far_in),
                    near_out,
                    Arc::clone(&edits),
                ));
            }
        });
        Self {
            address,
            edit,
            before,
        }
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

    /// Once, before the next line with this piece arrives.
    pub fn before(&self, piece: &'static str, act: impl FnOnce() + Send + 'static) {
        *self.before.lock().unwrap() = Some((piece, Box::new(act)));
    }

    /// Whether that happened.
    pub fn is_done(&self) -> bool {
        self.before.lock().unwrap().is_none()
    }
}

async fn commands<R, W>(mut from: R, mut to: W, before: Arc<Mutex<Before>>)
where
    R: AsyncBufReadExt + Unpin,
    W: AsyncWriteExt + Unpin,
{
    loop {
        let mut line = Vec::new();
        if !matches!(from.read_until(b'\n', &mut line).await, Ok(1..)) {
            return;
        }
        let text = String::from_utf8_lossy(&line);
        let act = before
            .lock()
            .unwrap()
            .take_if(|(piece, _)| text.contains(*piece));
        if let Some((_, act)) = act {
            act();
        }
        if to.write_all(&line).await.is_err() {
            return;
        }
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
