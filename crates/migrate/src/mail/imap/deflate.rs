//! A connection whose bytes are compressed both ways (RFC 4978). Nothing is held but what the algorithm needs
//! and one buffer each way, whatever comes.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use flate2::{
    Compress as Deflate, Compression, Decompress, FlushCompress, FlushDecompress, Status,
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::Address;
use super::wire::{Reader, Writer};

/// Compressed bytes that are held at most, each way.
const BUFFER: usize = 64 << 10;

/// Whether connections are compressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Compress {
    /// Where the server can, and is not this machine itself: to it bytes are cheaper than the work.
    #[default]
    Auto,
    /// Never.
    Never,
    /// Wherever the server can.
    Always,
}

impl Compress {
    /// Whether to ask a server for it that can.
    pub(super) fn is_worth_it(self, address: &Address) -> bool {
        match self {
            Self::Auto => !address.is_here(),
            Self::Never => false,
            Self::Always => true,
        }
    }
}

fn garbled() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "what came is not compressed as it was agreed",
    )
}

/// Reads what the other side compressed.
pub(super) struct Inflating {
    from: Reader,
    inflate: Decompress,
    held: Vec<u8>,
    start: usize,
    /// More may come out without more going in.
    has_more: bool,
    is_over: bool,
}

impl Inflating {
    /// Goes on behind these bytes, which were read already.
    pub(super) fn new(from: Reader, held: &[u8]) -> Self {
        Self {
            from,
            inflate: Decompress::new(false),
            held: held.to_vec(),
            start: 0,
            has_more: false,
            is_over: false,
        }
    }

    /// Puts out what can be, and says whether anything was.
    fn inflate(&mut self, to: &mut ReadBuf<'_>) -> io::Result<bool> {
        if self.is_over || self.start == self.held.len() && !self.has_more {
            return Ok(false);
        }
        let (came, went) = (self.inflate.total_in(), self.inflate.total_out());
        let status = self
            .inflate
            .decompress(
                &self.held[self.start..],
                to.initialize_unfilled(),
                FlushDecompress::None,
            )
            .map_err(|_| garbled())?;
        let taken = size(self.inflate.total_in() - came);
        let put = size(self.inflate.total_out() - went);
        self.start += taken;
        to.advance(put);
        self.has_more = to.remaining() == 0;
        self.is_over = status == Status::StreamEnd;
        if put == 0 && taken == 0 && self.start < self.held.len() && !self.is_over {
            return Err(garbled());
        }
        Ok(put > 0)
    }
}

/// A part of a buffer, which has a size that fits.
fn size(part: u64) -> usize {
    usize::try_from(part).unwrap_or(usize::MAX)
}

impl AsyncRead for Inflating {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        loop {
            if to.remaining() == 0 || this.inflate(to)? || this.is_over {
                return Poll::Ready(Ok(()));
            }
            if this.start < this.held.len() {
                continue;
            }
            this.start = 0;
            this.held.resize(BUFFER, 0);
            let mut part = ReadBuf::new(&mut this.held);
            let read = Pin::new(&mut this.from).poll_read(context, &mut part);
            let came = part.filled().len();
            this.held.truncate(came);
            ready!(read)?;
            if came == 0 {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

/// Compresses what is written.
pub(super) struct Deflating {
    to: Writer,
    deflate: Deflate,
    held: Vec<u8>,
    start: usize,
    /// Something was written since it was last brought to an end that the other side can read.
    is_begun: bool,
}

impl Deflating {
    pub(super) fn new(to: Writer) -> Self {
        Self {
            to,
            deflate: Deflate::new(Compression::fast(), false),
            held: Vec::with_capacity(BUFFER),
            start: 0,
            is_begun: false,
        }
    }

    /// Writes what is held.
    fn drain(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.start < self.held.len() {
            let written = Pin::new(&mut self.to).poll_write(context, &self.held[self.start..]);
            match ready!(written)? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                some => self.start += some,
            }
        }
        self.held.clear();
        self.start = 0;
        Poll::Ready(Ok(()))
    }

    /// Compresses into the buffer. How many bytes were taken.
    fn deflate(&mut self, from: &[u8], flush: FlushCompress) -> io::Result<usize> {
        let before = self.deflate.total_in();
        self.deflate
            .compress_vec(from, &mut self.held, flush)
            .map_err(|_| garbled())?;
        Ok(size(self.deflate.total_in() - before))
    }
}

impl AsyncWrite for Deflating {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if from.is_empty() {
            return Poll::Ready(Ok(0));
        }
        loop {
            if this.held.len() == this.held.capacity() {
                ready!(this.drain(context))?;
            }
            this.is_begun = true;
            match this.deflate(from, FlushCompress::None)? {
                // The buffer was filled by what went in before.
                0 if this.held.len() == this.held.capacity() => {}
                0 => return Poll::Ready(Err(garbled())),
                taken => return Poll::Ready(Ok(taken)),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while this.is_begun {
            if this.held.len() == this.held.capacity() {
                ready!(this.drain(context))?;
            }
            this.deflate(&[], FlushCompress::Sync)?;
            // Where it filled the buffer, there may be more.
            this.is_begun = this.held.len() == this.held.capacity();
        }
        ready!(this.drain(context))?;
        Pin::new(&mut this.to).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.as_mut().poll_flush(context))?;
        Pin::new(&mut self.get_mut().to).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::super::lines::Lines;
    use super::super::{Fault, Incoming};
    use super::*;

    async fn deflated(parts: &[&[u8]]) -> Vec<u8> {
        let (near, mut far) = tokio::io::duplex(1 << 20);
        let mut to = Deflating::new(Box::new(near));
        let read = async {
            let mut all = Vec::new();
            far.read_to_end(&mut all).await.unwrap();
            all
        };
        let write = async {
            for part in parts {
                to.write_all(part).await.unwrap();
                to.flush().await.unwrap();
            }
            drop(to);
        };
        tokio::join!(read, write).0
    }

    #[tokio::test]
    async fn each_command_is_readable_once_it_is_flushed() {
        let (near, far) = tokio::io::duplex(256);
        let (from, to) = tokio::io::split(near);
        let (far_from, far_to) = tokio::io::split(far);
        let (mut from, mut to) = (
            Inflating::new(Box::new(from), b""),
            Deflating::new(Box::new(to)),
        );
        let mut far_from = Inflating::new(Box::new(far_from), b"");
        let mut far_to = Deflating::new(Box::new(far_to));
        for command in ["a NOOP\r\n", "b NOOP\r\n", "c LOGOUT\r\n"] {
            let mut heard = [0; 32];
            to.write_all(command.as_bytes()).await.unwrap();
            to.flush().await.unwrap();
            let length = far_from.read(&mut heard).await.unwrap();
            assert_eq!(&heard[..length], command.as_bytes());
            far_to.write_all(&heard[..length]).await.unwrap();
            far_to.flush().await.unwrap();
            let length = from.read(&mut heard).await.unwrap();
            assert_eq!(&heard[..length], command.as_bytes());
        }
        drop((to, from));
        assert_eq!(far_from.read(&mut [0; 8]).await.unwrap(), 0);
    }

    #[tokio::test]
    async fn what_is_no_compression_is_a_fault_and_an_end_is_an_end() {
        let bytes = deflated(&[b"* OK ready\r\n* 1 EXISTS\r\n"]).await;
        for garbage in [[0xFF_u8; 64], [0; 64]] {
            let from = std::io::Cursor::new(garbage);
            let mut lines = Lines::new(Box::new(Inflating::new(Box::new(from), b"")));
            let fault = lines.next().await.unwrap_err();
            let is_told = fault
                .to_string()
                .contains("not compressed as it was agreed");
            assert!(is_told, "{fault}");
        }
        // Cut off anywhere, it is a connection that ended.
        for cut in 0..bytes.len() {
            let cut = bytes[..cut].to_vec();
            let from = std::io::Cursor::new(cut);
            let mut lines = Lines::new(Box::new(Inflating::new(Box::new(from), b"")));
            let fault = loop {
                if let Err(fault) = lines.next().await {
                    break fault;
                }
            };
            assert!(matches!(fault, Fault::Closed(_)), "{fault}");
        }
    }

    #[tokio::test]
    async fn a_bomb_is_an_answer_without_end() {
        let all = vec![b'x'; 16 << 20];
        let bomb = deflated(&[&all[..]]).await;
        assert!(bomb.len() < 1 << 20, "{}", bomb.len());
        let from = std::io::Cursor::new(bomb);
        let mut lines = Lines::new(Box::new(Inflating::new(Box::new(from), b"")));
        let fault = lines.next().await.unwrap_err();
        assert!(matches!(fault, Fault::Nonsense(_)), "{fault}");
    }

    #[tokio::test]
    async fn what_was_read_before_is_part_of_it() {
        let bytes = deflated(&[b"* 1 EXISTS\r\n", b"* 2 EXISTS\r\n"]).await;
        for at in [0, 1, 7, bytes.len()] {
            let rest = std::io::Cursor::new(bytes[at..].to_vec());
            let from = Inflating::new(Box::new(rest), &bytes[..at]);
            let mut lines = Lines::new(Box::new(from));
            for answer in ["* 1 EXISTS\r\n", "* 2 EXISTS\r\n"] {
                assert_eq!(lines.next().await.unwrap(), Incoming::Answer);
                assert_eq!(lines.answer(), answer.as_bytes());
            }
        }
    }

    proptest! {
        #[test]
        fn everything_comes_out_as_it_went_in(
            parts in proptest::collection::vec(
                proptest::collection::vec(any::<u8>(), 0..3_000), 0..20,
            ),
            read in 1_usize..5_000,
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(async {
                let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
                let bytes = deflated(&parts).await;
                let mut from = Inflating::new(Box::new(std::io::Cursor::new(bytes)), b"");
                let (mut all, mut some) = (Vec::new(), vec![0; read]);
                loop {
                    let came = from.read(&mut some).await.unwrap();
                    if came == 0 {
                        break;
                    }
                    all.extend_from_slice(&some[..came]);
                }
                assert_eq!(all, parts.concat());
            });
        }
    }
}
