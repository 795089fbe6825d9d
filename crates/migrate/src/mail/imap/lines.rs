//! Answers as they come: whole, but for the body of a message, which is handed on in parts and never
//! held.

use tokio::io::AsyncReadExt;

use super::Fault;
use super::deflate::Inflating;
use super::patience::Patience;
use super::wire::Reader;

/// Bytes that are read at once.
const BUFFER: usize = 256 << 10;
/// The most bytes of an answer, but for bodies: more is no answer but a flood.
const MOST: usize = 8 << 20;

/// What came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Incoming {
    /// A whole answer: [`Lines::answer`].
    Answer,
    /// The body of a message of so many bytes begins: [`Lines::part`] until there is none, and
    /// [`Lines::next`] for the rest of its answer, where `NIL` stands in its place.
    Body(u64),
}

/// Answers of a server.
pub(crate) struct Lines {
    from: Reader,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    answer: Vec<u8>,
    /// Bytes of a body that are still to come.
    body: u64,
    /// The answer goes on after a body.
    is_within: bool,
    /// How many messages the open folder has, as the server said last.
    exists: u32,
    patience: Patience,
}

impl Lines {
    pub(crate) fn new(from: Reader) -> Self {
        Self {
            from,
            buffer: vec![0; BUFFER],
            start: 0,
            end: 0,
            answer: Vec::new(),
            body: 0,
            is_within: false,
            exists: 0,
            patience: Patience::default(),
        }
    }

    /// The same, with this patience.
    pub(super) fn with(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// The same, of which all that was not read yet is compressed.
    pub(super) fn inflating(self) -> Self {
        let read = &self.buffer[self.start..self.end];
        Self::new(Box::new(Inflating::new(self.from, read))).with(self.patience)
    }

    /// Whether a line is there to be read without waiting.
    pub(crate) fn has_line(&self) -> bool {
        self.body == 0 && memchr::memchr(b'\n', &self.buffer[self.start..self.end]).is_some()
    }

    /// How many messages the open folder has, as the server said last, whoever heard it.
    pub(super) fn exists(&self) -> u32 {
        self.exists
    }

    /// The answer so far.
    pub(crate) fn answer(&self) -> &[u8] {
        &self.answer
    }

    /// Reads on to the end of an answer, or to a body in it.
    pub(crate) async fn next(&mut self) -> Result<Incoming, Fault> {
        while self.part().await?.is_some() {}
        if !self.is_within {
            self.answer.clear();
        }
        self.is_within = false;
        loop {
            self.line().await?;
            let Some(literal) = literal(&self.answer) else {
                self.exists = exists(&self.answer).unwrap_or(self.exists);
                return Ok(Incoming::Answer);
            };
            if is_body(&self.answer[..literal.at]) {
                self.answer.truncate(literal.at);
                self.answer.extend_from_slice(b"NIL");
                self.body = literal.length;
                self.is_within = true;
                return Ok(Incoming::Body(literal.length));
            }
            self.inline(literal.length).await?;
        }
    }

    /// All of a body that begins now, without taking it, if it is small enough to be held anyway.
    pub(crate) async fn whole(&mut self) -> Result<Option<&[u8]>, Fault> {
        let body = usize::try_from(self.body).ok();
        let Some(length) = body.filter(|body| *body <= self.buffer.len()) else {
            return Ok(None);
        };
        if self.start + length > self.buffer.len() {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        while self.end - self.start < length {
            self.end += self.read(self.end).await?;
        }
        Ok(Some(&self.buffer[self.start..self.start + length]))
    }

    /// The next part of a body; none at its end.
    pub(crate) async fn part(&mut self) -> Result<Option<&[u8]>, Fault> {
        if self.body == 0 {
            return Ok(None);
        }
        if self.start == self.end {
            self.fill().await?;
        }
        let there = self.end - self.start;
        let taken = usize::try_from(self.body).map_or(there, |body| body.min(there));
        let part = self.start..self.start + taken;
        self.start += taken;
        self.body -= taken as u64;
        Ok(Some(&self.buffer[part]))
    }

    /// Reads to the end of a line.
    async fn line(&mut self) -> Result<(), Fault> {
        loop {
            let there = &self.buffer[self.start..self.end];
            let ends = memchr::memchr(b'\n', there);
            let taken = ends.map_or(there.len(), |at| at + 1);
            if self.answer.len() + taken > MOST {
                return Err(Fault::Nonsense("an answer without end"));
            }
            self.answer.extend_from_slice(&there[..taken]);
            self.start += taken;
            if ends.is_some() {
                return Ok(());
            }
            self.fill().await?;
        }
    }

    /// Reads so many bytes into the answer.
    async fn inline(&mut self, length: u64) -> Result<(), Fault> {
        let most = MOST.saturating_sub(self.answer.len());
        let mut left = usize::try_from(length).unwrap_or(usize::MAX);
        if left > most {
            return Err(Fault::Nonsense("a text without end"));
        }
        while left > 0 {
            if self.start == self.end {
                self.fill().await?;
            }
            let taken = left.min(self.end - self.start);
            let part = self.start..self.start + taken;
            self.answer.extend_from_slice(&self.buffer[part]);
            self.start += taken;
            left -= taken;
        }
        Ok(())
    }

    async fn fill(&mut self) -> Result<(), Fault> {
        (self.start, self.end) = (0, 0);
        self.end = self.read(0).await?;
        Ok(())
    }

    /// Reads into the buffer from here on. How many bytes came.
    async fn read(&mut self, at: usize) -> Result<usize, Fault> {
        let read = self.from.read(&mut self.buffer[at..]);
        let read = self.patience.with(read).await?;
        if read == 0 {
            return Err(Fault::Closed(String::new()));
        }
        self.patience.moved();
        Ok(read)
    }
}

/// The number of messages that an answer tells: `* 5 EXISTS`.
fn exists(answer: &[u8]) -> Option<u32> {
    let line = answer.trim_ascii_end();
    let word = memchr::memrchr(b' ', line)?;
    if !line[word + 1..].eq_ignore_ascii_case(b"EXISTS") {
        return None;
    }
    let digits = line[..word].strip_prefix(b"* ")?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

struct Literal {
    /// Where its announcement begins.
    at: usize,
    length: u64,
}

/// The literal that a line announces at its end: `{5}`, or `~{5}` for bytes of any kind (RFC 3516).
fn literal(answer: &[u8]) -> Option<Literal> {
    let line = answer.strip_suffix(b"\n")?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let inner = line.strip_suffix(b"}")?;
    let opens = memchr::memrchr(b'{', inner)?;
    let digits = inner.get(opens + 1..)?;
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let length = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let at = if opens > 0 && inner[opens - 1] == b'~' {
        opens - 1
    } else {
        opens
    };
    Some(Literal { at, length })
}

/// Whether a body of a message follows.
fn is_body(before: &[u8]) -> bool {
    [&b"BODY[] "[..], b"BINARY[] "].into_iter().any(|name| {
        before.len() >= name.len() && before[before.len() - name.len()..].eq_ignore_ascii_case(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn told(text: &'static [u8]) -> (Vec<String>, Vec<Vec<u8>>, Fault) {
        let mut lines = Lines::new(Box::new(text));
        let (mut answers, mut bodies) = (Vec::new(), Vec::new());
        loop {
            match lines.next().await {
                Ok(Incoming::Answer) => {
                    answers.push(String::from_utf8_lossy(lines.answer()).into_owned());
                }
                Ok(Incoming::Body(length)) => {
                    let mut body = Vec::new();
                    while let Some(part) = lines.part().await.unwrap() {
                        body.extend_from_slice(part);
                    }
                    assert_eq!(body.len() as u64, length);
                    bodies.push(body);
                }
                Err(fault) => return (answers, bodies, fault),
            }
        }
    }

    #[tokio::test]
    async fn bodies_are_handed_on_and_the_rest_is_whole() {
        let (answers, bodies, end) = told(
            b"* OK ready\r\n\
              * LIST () \"/\" {5}\r\na\"b\r\n\r\n\
              * 3 FETCH (UID 9 BODY[] {4}\r\n{3}\r)\r\n\
              * 4 FETCH (BODY[] ~{2}\r\n\0\n UID 10)\r\n\
              * 5 FETCH (UID 11 BODY[] {0}\r\n)\r\n",
        )
        .await;
        assert_eq!(bodies, [&b"{3}\r"[..], b"\0\n", b""]);
        assert_eq!(
            answers,
            [
                "* OK ready\r\n",
                "* LIST () \"/\" {5}\r\na\"b\r\n\r\n",
                "* 3 FETCH (UID 9 BODY[] NIL)\r\n",
                "* 4 FETCH (BODY[] NIL UID 10)\r\n",
                "* 5 FETCH (UID 11 BODY[] NIL)\r\n",
            ]
        );
        assert!(matches!(end, Fault::Closed(_)), "{end}");
    }

    #[tokio::test]
    async fn a_line_that_has_come_is_known_before_it_is_read() {
        let text: &[u8] = b"* OK a\r\n* OK b\r\n* O";
        let mut lines = Lines::new(Box::new(text));
        assert!(!lines.has_line());
        lines.next().await.unwrap();
        assert!(lines.has_line());
        lines.next().await.unwrap();
        assert!(!lines.has_line());
    }

    #[tokio::test]
    async fn a_body_that_is_not_looked_at_is_passed_over() {
        let text: &[u8] = b"* 1 FETCH (UID 1 BODY[] {3}\r\nabc)\r\nx OK\r\n";
        let mut lines = Lines::new(Box::new(text));
        assert_eq!(lines.next().await.unwrap(), Incoming::Body(3));
        assert_eq!(lines.next().await.unwrap(), Incoming::Answer);
        assert_eq!(lines.answer(), b"* 1 FETCH (UID 1 BODY[] NIL)\r\n");
    }

    /// However it lies in the buffer, a body that is looked at as a whole is handed on all the same.
    #[tokio::test]
    async fn a_body_can_be_looked_at_as_a_whole() {
        let mut text = Vec::new();
        let sizes = [10, BUFFER - 40, 7, BUFFER, 0, BUFFER + 1, 3];
        for (number, size) in sizes.into_iter().enumerate() {
            text.extend_from_slice(format!("* 1 FETCH (BODY[] {{{size}}}\r\n").as_bytes());
            text.extend(std::iter::repeat_n(
                b'a' + u8::try_from(number).unwrap(),
                size,
            ));
            text.extend_from_slice(b")\r\n");
        }
        let mut lines = Lines::new(Box::new(std::io::Cursor::new(text)));
        for (number, size) in sizes.into_iter().enumerate() {
            assert_eq!(lines.next().await.unwrap(), Incoming::Body(size as u64));
            let is_whole = match lines.whole().await.unwrap() {
                Some(whole) => {
                    assert_eq!(whole.len(), size);
                    true
                }
                None => false,
            };
            assert_eq!(is_whole, size <= BUFFER);
            let mut body = Vec::new();
            while let Some(part) = lines.part().await.unwrap() {
                body.extend_from_slice(part);
            }
            let letter = b'a' + u8::try_from(number).unwrap();
            assert_eq!(body, vec![letter; size]);
            assert_eq!(lines.next().await.unwrap(), Incoming::Answer);
        }
    }

    #[tokio::test]
    async fn the_last_number_of_messages_is_known() {
        let text: &[u8] =
            b"* 7 exists\r\n* OK 9 EXISTS\r\n* LIST () NIL \"8 EXISTS\"\r\n* 6 RECENT\r\n";
        let mut lines = Lines::new(Box::new(text));
        while lines.next().await.is_ok() {
            assert_eq!(lines.exists(), 7);
        }
    }

    #[tokio::test]
    async fn what_has_no_end_is_refused() {
        let endless = tokio::io::repeat(b'x');
        let mut lines = Lines::new(Box::new(endless));
        assert!(matches!(lines.next().await, Err(Fault::Nonsense(_))));
        for text in [
            &b"* LIST () NIL {99999999999}\r\n"[..],
            b"* LIST () NIL {9999999}\r\nx",
        ] {
            let refused = Lines::new(Box::new(text)).next().await;
            assert!(refused.is_err());
        }
    }
}
