//! One kept connection, as a browser's: it sends a request as it stands and reads the answer whole.
//! It understands just enough HTTP to know where an answer ends, so that the machine is left to the
//! server.

use std::io::{Error, ErrorKind, Result};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// It says when to ask again.
    pub(crate) has_retry_after: bool,
    /// The server closes the connection after it.
    pub(crate) is_last: bool,
}

pub(crate) struct Client {
    stream: TcpStream,
    came: Vec<u8>,
}

impl Client {
    pub(crate) async fn connect(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            came: Vec::with_capacity(32 * 1024),
        })
    }

    /// Whether the server has not ended it while it was idle, as it may after a time without requests.
    pub(crate) fn is_open(&self) -> bool {
        let nothing = self.stream.try_read(&mut [0; 1]);
        nothing.is_err_and(|fault| fault.kind() == ErrorKind::WouldBlock)
    }

    pub(crate) async fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request).await?;
        self.came.clear();
        let head = loop {
            if let Some(end) = find(&self.came, b"\r\n\r\n") {
                break end + 4;
            }
            self.more().await?;
        };
        let (answer, body) = read_head(&self.came[..head])?;
        match body {
            Body::Sized(length) => {
                while self.came.len() < head + length {
                    self.more().await?;
                }
            }
            Body::Chunked => self.read_chunks(head).await?,
        }
        Ok(answer)
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.came).await? == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEof, "closed half-way"));
        }
        Ok(())
    }

    async fn read_chunks(&mut self, mut at: usize) -> Result<()> {
        loop {
            let line = loop {
                if let Some(end) = find(&self.came[at..], b"\r\n") {
                    break at + end;
                }
                self.more().await?;
            };
            let size = std::str::from_utf8(&self.came[at..line]).ok();
            let size = size.and_then(|size| usize::from_str_radix(size, 16).ok());
            let size = size.ok_or_else(|| Error::new(ErrorKind::InvalidData, "no chunk"))?;
            at = line + 2 + size + 2;
            while self.came.len() < at {
                self.more().await?;
            }
            if size == 0 {
                return Ok(());
            }
        }
    }
}

enum Body {
    Sized(usize),
    Chunked,
}

fn read_head(head: &[u8]) -> Result<(Answer, Body)> {
    let strange = || Error::new(ErrorKind::InvalidData, "no HTTP");
    let text = std::str::from_utf8(head).map_err(|_| strange())?;
    let mut lines = text.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let status = status.and_then(|status| status.parse().ok());
    let mut answer = Answer {
        status: status.ok_or_else(strange)?,
        has_retry_after: false,
        is_last: false,
    };
    let mut body = Body::Sized(0);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        match name.to_ascii_lowercase().as_str() {
            "content-length" => body = Body::Sized(value.parse().map_err(|_| strange())?),
            "transfer-encoding" => body = Body::Chunked,
            "retry-after" => answer.has_retry_after = true,
            "connection" => answer.is_last = value.eq_ignore_ascii_case("close"),
            _ => {}
        }
    }
    Ok((answer, body))
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_read_with_the_time_to_come_again() {
        let head =
            b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 12\r\n\r\n";
        let (answer, body) = read_head(head).unwrap();
        assert_eq!(answer.status, 503);
        assert!(answer.has_retry_after && !answer.is_last);
        assert!(matches!(body, Body::Sized(12)));
    }

    #[tokio::test]
    async fn an_idle_connection_tells_that_the_server_ended_it() {
        let server = tokio::net::TcpListener::bind(("127.0.0.1", 0))
            .await
            .unwrap();
        let port = server.local_addr().unwrap().port();
        let client = Client::connect(port).await.unwrap();
        let (there, _) = server.accept().await.unwrap();
        assert!(client.is_open());
        drop(there);
        client.stream.readable().await.unwrap();
        assert!(!client.is_open());
    }

    #[test]
    fn a_page_without_a_length_comes_in_chunks() {
        let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n";
        let (answer, body) = read_head(head).unwrap();
        assert!(answer.is_last && !answer.has_retry_after);
        assert!(matches!(body, Body::Chunked));
        assert!(read_head(b"SMTP\r\n\r\n").is_err());
    }
}
