//! A connection that is signed in.

mod look;

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufWriter};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::deflate::Deflating;
use super::lines::{Incoming, Lines};
use super::patience::{Patience, Told};
use super::response::{Code, Outcome, Response, State, parse};
use super::throttle::Throttle;
use super::wire::{Reader, Trust, Writer, connect, encrypt, plain};
use super::{Address, Compress, Fault, Listed, Security, Sign, Status, quoted};

/// Commands that are under way at once where each has a short answer: so many fit into the buffers in
/// between, and neither side waits for the other to read.
const AT_ONCE: usize = 64;
/// Bytes that are written at once.
const BUFFER: usize = 64 << 10;

/// The most bytes that the answers to commands may take until all have ended: more is no mailbox but a flood.
const MOST_KEPT: usize = 16 << 20;

/// The way to a server.
pub(crate) struct Out {
    to: BufWriter<Writer>,
    last: u32,
    patience: Patience,
}

impl Out {
    fn new(to: Writer, patience: Patience) -> Self {
        let to: Writer = Box::new(Told::new(to, patience.clone()));
        Self {
            to: BufWriter::with_capacity(BUFFER, to),
            last: 0,
            patience,
        }
    }

    /// The same, compressed from here on. Nothing may be on its way.
    fn deflating(self) -> Self {
        let to: Writer = Box::new(Deflating::new(self.to.into_inner()));
        Self {
            to: BufWriter::with_capacity(BUFFER, to),
            last: self.last,
            patience: self.patience,
        }
    }

    /// Begins a command: its tag.
    pub(crate) async fn begin(&mut self) -> Result<Vec<u8>, Fault> {
        self.last += 1;
        let tag = format!("f{}", self.last).into_bytes();
        self.send(&tag).await?;
        self.send(b" ").await?;
        Ok(tag)
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.patience.with(self.to.write_all(bytes)).await
    }

    pub(crate) async fn flush(&mut self) -> Result<(), Fault> {
        self.patience.with(self.to.flush()).await
    }
}

/// A connection that is signed in.
pub(crate) struct Session {
    pub(crate) lines: Lines,
    pub(crate) out: Out,
    capabilities: Vec<String>,
    /// The words with which the server greeted.
    greeting: String,
    /// What it says of its make.
    id: Vec<(String, String)>,
}

/// What a command brought, and how it ended.
pub(crate) type Answer = (Vec<Response>, Outcome);

impl Session {
    /// Connects and signs in.
    pub(crate) async fn open(address: &Address, sign: &Sign, trust: &Trust) -> Result<Self, Fault> {
        let stream = connect(address).await?;
        let mut session = match address.security {
            Security::Tls => Self::greeted(encrypt(address, trust, stream).await?).await?,
            Security::Plain => Self::greeted(plain(stream)).await?,
            Security::StartTls => {
                let (stream, greeting) = started(stream).await?;
                let mut session = Self::on(encrypt(address, trust, stream).await?);
                session.greeting = greeting;
                session
            }
        };
        if session.capabilities.is_empty() {
            session.ask_capabilities().await?;
        }
        session.sign_in(address, sign).await?;
        session.introduce().await?;
        Ok(session)
    }

    /// The same with its bytes compressed, where the server can and it is worth it.
    pub(crate) async fn compressed(
        mut self,
        address: &Address,
        compress: Compress,
    ) -> Result<Self, Fault> {
        if !self.can("COMPRESS=DEFLATE") || !compress.is_worth_it(address) {
            return Ok(self);
        }
        let (_, end) = self.command("COMPRESS", b"DEFLATE").await?;
        if end.state != State::Ok {
            // It is as good without.
            return Ok(self);
        }
        Ok(Self {
            lines: self.lines.inflating(),
            out: self.out.deflating(),
            ..self
        })
    }

    fn on(ways: (Reader, Writer)) -> Self {
        Self::patient(ways, Patience::default())
    }

    fn patient((reader, writer): (Reader, Writer), patience: Patience) -> Self {
        Self {
            lines: Lines::new(reader).with(patience.clone()),
            out: Out::new(writer, patience),
            capabilities: Vec::new(),
            greeting: String::new(),
            id: Vec::new(),
        }
    }

    /// Reads the greeting.
    pub(super) async fn greeted(ways: (Reader, Writer)) -> Result<Self, Fault> {
        let mut session = Self::on(ways);
        let Response::Note(said) = session.answer().await? else {
            return Err(Fault::Nonsense("no greeting"));
        };
        if let Code::Capabilities(all) = said.code {
            session.capabilities = all;
        }
        if said.state == State::PreAuth {
            // It would not be the mailbox that is asked for.
            return Err(Fault::Nonsense("a greeting that signs in by itself"));
        }
        session.greeting = said.said;
        Ok(session)
    }

    /// Whether the server announces this.
    pub(crate) fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|one| one == capability)
    }

    async fn ask_capabilities(&mut self) -> Result<(), Fault> {
        let (said, end) = self.command("CAPABILITY", b"").await?;
        accepted("CAPABILITY", end)?;
        for one in said {
            if let Response::Capabilities(all) = one {
                self.capabilities = all;
            }
        }
        Ok(())
    }

    async fn sign_in(&mut self, address: &Address, sign: &Sign) -> Result<(), Fault> {
        let mechanism = sign.mechanism();
        let is_announced = self.can(&format!("AUTH={mechanism}"));
        let end = match (is_announced, sign, quoted(address.user.as_bytes())) {
            (false, Sign::Password(password), Some(user)) if !self.can("LOGINDISABLED") => {
                let password = self.text(password.as_bytes())?;
                let said = [&user, &b" "[..], &password].concat();
                self.command("LOGIN", &said).await?.1
            }
            _ => {
                self.authenticate(mechanism, &sign.said(&address.user))
                    .await?
            }
        };
        if end.state != State::Ok {
            return Err(match end.for_now() {
                Some(throttle) => later(throttle, end),
                None => Fault::Sign(end.said),
            });
        }
        match end.code {
            Code::Capabilities(all) => self.capabilities = all,
            // What is announced to anybody may be less than what is there for this one.
            _ => self.ask_capabilities().await?,
        }
        Ok(())
    }

    async fn authenticate(&mut self, mechanism: &str, said: &str) -> Result<Outcome, Fault> {
        let is_at_once = self.can("SASL-IR");
        let tag = self.out.begin().await?;
        self.out
            .send(format!("AUTHENTICATE {mechanism}").as_bytes())
            .await?;
        if is_at_once {
            self.out.send(format!(" {said}").as_bytes()).await?;
        }
        self.out.send(b"\r\n").await?;
        self.out.flush().await?;
        let mut is_said = is_at_once;
        loop {
            match self.answer().await? {
                Response::Continue(_) => {
                    // A second time it is a refusal, which an empty line acknowledges.
                    let line = if is_said {
                        "\r\n"
                    } else {
                        &format!("{said}\r\n")
                    };
                    self.out.send(line.as_bytes()).await?;
                    self.out.flush().await?;
                    is_said = true;
                }
                Response::Tagged(its, end) if its == tag => return Ok(end),
                _ => {}
            }
        }
    }

    /// The next answer. A server that says goodbye is gone.
    pub(crate) async fn answer(&mut self) -> Result<Response, Fault> {
        // A body that nobody asked for is passed over by the reader.
        while let Incoming::Body(_) = self.lines.next().await? {}
        readable(parse(self.lines.answer()))
    }

    /// So many answers about messages of the open folder are no flood: it may tell of each of them twice, and some
    /// come meanwhile. It counts for no more messages than a folder can have.
    pub(crate) fn most_told(&self) -> usize {
        const MOST: usize = 4 << 20;
        const SLACK: usize = 1_000;
        let exists = usize::try_from(self.lines.exists()).unwrap_or(MOST);
        2 * exists.min(MOST) + SLACK
    }

    /// Asks, and waits for the end.
    pub(crate) async fn command(
        &mut self,
        name: &'static str,
        rest: &[u8],
    ) -> Result<Answer, Fault> {
        let mut all = self.commands(name, &[rest.to_vec()]).await?;
        all.pop().ok_or(Fault::Nonsense("no end of a command"))
    }

    /// The same command with several texts, without waiting for one before the next.
    pub(crate) async fn commands(
        &mut self,
        name: &'static str,
        rests: &[Vec<u8>],
    ) -> Result<Vec<Answer>, Fault> {
        let asked = rests.iter().map(|rest| match &rest[..] {
            b"" => name.as_bytes().to_vec(),
            rest => [name.as_bytes(), b" ", rest].concat(),
        });
        self.several(&asked.collect::<Vec<_>>()).await
    }

    /// Several commands, without waiting for one before the next.
    pub(crate) async fn several(&mut self, asked: &[Vec<u8>]) -> Result<Vec<Answer>, Fault> {
        let mut answers = Vec::with_capacity(asked.len());
        for some in asked.chunks(AT_ONCE) {
            let mut tags = Vec::with_capacity(some.len());
            for command in some {
                tags.push(self.out.begin().await?);
                self.out.send(command).await?;
                self.out.send(b"\r\n").await?;
            }
            self.out.flush().await?;
            let mut kept = 0;
            for tag in tags {
                answers.push(self.ended(&tag, &mut kept).await?);
            }
        }
        Ok(answers)
    }

    /// Reads to the end of the command with this tag, which is the next that ends. `kept` counts the bytes
    /// that answers take.
    async fn ended(&mut self, tag: &[u8], kept: &mut usize) -> Result<Answer, Fault> {
        let mut said = Vec::new();
        loop {
            match self.answer().await? {
                Response::Tagged(its, end) if its == tag => return Ok((said, end)),
                Response::Tagged(..) => return Err(Fault::Nonsense("the end of another command")),
                one => {
                    *kept += self.lines.answer().len() + size_of::<Response>();
                    if *kept > MOST_KEPT {
                        return Err(Fault::Nonsense("answers without end"));
                    }
                    said.push(one);
                }
            }
        }
    }

    /// A text as this server can be told it.
    pub(crate) fn text(&self, text: &[u8]) -> Result<Vec<u8>, Fault> {
        if let Some(quoted) = quoted(text) {
            return Ok(quoted);
        }
        if !self.can("LITERAL+") || text.contains(&0) {
            return Err(Fault::Name(String::from_utf8_lossy(text).into_owned()));
        }
        let mut literal = format!("{{{}+}}\r\n", text.len()).into_bytes();
        literal.extend_from_slice(text);
        Ok(literal)
    }

    /// All folders, those that are subscribed, and the prefix of the own ones, which is empty where there
    /// is none.
    pub(crate) async fn folders(&mut self) -> Result<(Vec<Listed>, Vec<Listed>, Vec<u8>), Fault> {
        let mut asked = vec![b"LIST \"\" \"*\"".to_vec(), b"LSUB \"\" \"*\"".to_vec()];
        if self.can("NAMESPACE") {
            asked.push(b"NAMESPACE".to_vec());
        }
        let names = ["LIST", "LSUB", "NAMESPACE"];
        let (mut listed, mut subscribed, mut prefix) = (Vec::new(), Vec::new(), None);
        for (name, (said, end)) in names.into_iter().zip(self.several(&asked).await?) {
            accepted(name, end)?;
            for one in said {
                match one {
                    Response::Listed(one) => listed.push(one),
                    Response::Subscribed(one) => subscribed.push(one),
                    Response::Namespaces { own, .. } => prefix = prefix.or(Some(own)),
                    _ => {}
                }
            }
        }
        Ok((listed, subscribed, prefix.unwrap_or_default()))
    }

    /// Where each of these folders stands, in their order; none for one that cannot be asked.
    pub(crate) async fn statuses(
        &mut self,
        names: &[Vec<u8>],
    ) -> Result<Vec<Option<Status>>, Fault> {
        let items = if self.can("CONDSTORE") {
            "(MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)"
        } else {
            "(MESSAGES UIDNEXT UIDVALIDITY)"
        };
        self.statuses_of(names, items).await
    }

    /// The same, of what is asked for.
    pub(crate) async fn statuses_of(
        &mut self,
        names: &[Vec<u8>],
        items: &str,
    ) -> Result<Vec<Option<Status>>, Fault> {
        // One that the server cannot be told is none that it has.
        let told: Vec<Option<Vec<u8>>> = names.iter().map(|name| self.text(name).ok()).collect();
        let rests = told.iter().flatten();
        let rests: Vec<Vec<u8>> = rests
            .map(|name| [&name[..], b" ", items.as_bytes()].concat())
            .collect();
        let mut answers = self.commands("STATUS", &rests).await?.into_iter();
        let found = told.into_iter().map(|name| {
            let Some((said, end)) = name.and_then(|_| answers.next()) else {
                return Ok(None);
            };
            if let Some(throttle) = end.for_now() {
                return Err(later(throttle, end));
            }
            let status = said.into_iter().find_map(|one| match one {
                Response::Status(status) => Some(status),
                _ => None,
            });
            Ok(status.filter(|_| end.state == State::Ok))
        });
        found.collect()
    }

    /// Opens a folder: what it says of itself, in codes.
    pub(crate) async fn open_folder(
        &mut self,
        command: &'static str,
        name: &[u8],
    ) -> Result<Vec<Code>, Fault> {
        let rest = self.text(name)?;
        let answer = self.command(command, &rest).await?;
        codes(command, answer)
    }

    /// What a folder says of itself whose opening was asked for with this tag.
    pub(crate) async fn opened(
        &mut self,
        command: &'static str,
        tag: &[u8],
    ) -> Result<Vec<Code>, Fault> {
        let answer = self.ended(tag, &mut 0).await?;
        codes(command, answer)
    }

    /// Opens one folder after the other without waiting in between, each by its name as the server is told
    /// it. The last of them stays open. None: it cannot be opened.
    pub(crate) async fn open_folders(
        &mut self,
        command: &'static str,
        names: &[Vec<u8>],
    ) -> Result<Vec<Option<Vec<Code>>>, Fault> {
        let answers = self.commands(command, names).await?.into_iter();
        let opened = answers.map(|answer| match codes(command, answer) {
            Ok(codes) => Ok(Some(codes)),
            Err(Fault::Refused { .. }) => Ok(None),
            Err(fault) => Err(fault),
        });
        opened.collect()
    }

    /// Says goodbye. Whether the other side hears it makes no difference.
    pub(crate) async fn close(mut self) {
        drop(self.command("LOGOUT", b"").await);
    }
}

/// What can be read and is no goodbye.
pub(crate) fn readable(response: Response) -> Result<Response, Fault> {
    match response {
        Response::Garbled => Err(Fault::Nonsense("an answer that cannot be read")),
        Response::Note(said) if said.state == State::Bye => Err(Fault::Closed(said.said)),
        other => Ok(other),
    }
}

/// Goes on if the server did it.
pub(crate) fn accepted(command: &'static str, end: Outcome) -> Result<Outcome, Fault> {
    if end.state == State::Ok {
        return Ok(end);
    }
    Err(match end.for_now() {
        Some(throttle) => later(throttle, end),
        None => Fault::Refused {
            command,
            said: end.said,
        },
    })
}

/// What a folder that was opened says of itself.
pub(crate) fn codes(command: &'static str, (said, end): Answer) -> Result<Vec<Code>, Fault> {
    let end = accepted(command, end)?;
    let codes = said.into_iter().filter_map(|one| match one {
        Response::Note(said) => Some(said.code),
        _ => None,
    });
    Ok(codes.chain([end.code]).collect())
}

/// A refusal that is meant for now.
pub(crate) fn later(throttle: Throttle, end: Outcome) -> Fault {
    Fault::Throttled {
        said: end.said,
        wait: throttle.wait,
    }
}

/// Asks for encryption on a connection that has none yet. Not a byte more is read than the answer, so
/// that nothing somebody in between adds to it is taken for an answer within the encryption. With the words
/// of the greeting.
async fn started(mut stream: TcpStream) -> Result<(TcpStream, String), Fault> {
    let Response::Note(greeting) = readable(parse(&line(&mut stream).await?))? else {
        return Err(Fault::Nonsense("no greeting"));
    };
    if greeting.state != State::Ok {
        // Whoever is signed in already cannot encrypt any more (RFC 9051, 6.2.1).
        return Err(Fault::Nonsense("a greeting without STARTTLS"));
    }
    stream.write_all(b"f0 STARTTLS\r\n").await?;
    loop {
        if let Response::Tagged(_, end) = readable(parse(&line(&mut stream).await?))? {
            accepted("STARTTLS", end)?;
            return Ok((stream, greeting.said));
        }
    }
}

async fn line(stream: &mut TcpStream) -> Result<Vec<u8>, Fault> {
    const MOST: usize = 8 << 10;
    const PATIENCE: Duration = Duration::from_mins(1);
    let mut line = Vec::new();
    while line.last() != Some(&b'\n') {
        if line.len() == MOST {
            return Err(Fault::Nonsense("an answer without end"));
        }
        let byte = timeout(PATIENCE, stream.read_u8())
            .await
            .map_err(|_| Fault::Late(PATIENCE))??;
        line.push(byte);
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use tokio::io::DuplexStream;
    use tokio::time::sleep;

    use super::*;

    const SHORT: Duration = Duration::from_millis(150);
    const BODY: usize = 40 << 10;

    /// A session with a short patience, and a line on which little has room.
    fn short() -> (Session, DuplexStream) {
        let (near, far) = tokio::io::duplex(1 << 10);
        let (reader, writer) = tokio::io::split(near);
        let ways: (Reader, Writer) = (Box::new(reader), Box::new(writer));
        (Session::patient(ways, Patience::of(SHORT)), far)
    }

    /// Sends much, and waits for the end of it meanwhile.
    async fn sent(session: Session) -> (Result<(), Fault>, Result<Response, Fault>) {
        let Session {
            mut lines, mut out, ..
        } = session;
        let sends = async {
            out.send(&vec![b'x'; BODY]).await?;
            out.flush().await
        };
        let hears = async {
            lines.next().await?;
            readable(parse(lines.answer()))
        };
        tokio::join!(sends, hears)
    }

    #[tokio::test]
    async fn a_line_that_carries_slowly_is_not_late() {
        let (session, mut far) = short();
        // A relay that carries a kilobyte at a time, and a server that answers when it has all.
        let carries = async {
            let (mut part, mut came) = (vec![0; 1 << 10], 0);
            while came < BODY {
                sleep(Duration::from_millis(20)).await;
                came += far.read(&mut part).await.unwrap();
            }
            far.write_all(b"f1 OK done\r\n").await.unwrap();
        };
        let ((sends, hears), ()) = tokio::join!(sent(session), carries);
        sends.unwrap();
        let end = hears.unwrap();
        assert!(matches!(end, Response::Tagged(..)), "{end:?}");
    }

    #[tokio::test]
    async fn a_line_on_which_nothing_moves_is_late_both_ways() {
        let (session, _far) = short();
        let waited = timeout(10 * SHORT, sent(session)).await;
        let (sends, hears) = waited.expect("it waits for ever");
        assert!(matches!(sends, Err(Fault::Late(_))), "{sends:?}");
        assert!(matches!(hears, Err(Fault::Late(_))), "{hears:?}");
    }
}
