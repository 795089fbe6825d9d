//! Ways in which what a server says is spoilt: by a bad line, a fault of its own, or on purpose. They know of
//! no reader.

/// The same numbers in each run.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new() -> Self {
        Self(0x0FA5_77AC)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// Spoils what is said at this place, or behind it.
pub(super) type Spoil = fn(&mut Chance, &mut Vec<u8>, usize);

pub(super) const ALL: [Spoil; 12] = [
    a_byte, left_out, twice, the_rest, cut, put_in, length, number, quote, nested, long, swapped,
];

/// What is put in where it hurts.
const PIECES: [&[u8]; 18] = [
    b"{4294967296}\r\n",
    b"{18446744073709551615}\r\n",
    b"~{3}\r\n",
    b"{-1}\r\n",
    b"{0}\r\n",
    b"BODY[] {5}\r\n",
    b"(((((((((((((((((((((((((((((((((((((((((",
    b")",
    b"\"",
    b"\\",
    b"\r\n",
    b"\0",
    b"\r",
    b"\n",
    b"\xFF\xFE",
    b" NIL ",
    b"99999999999999999999",
    b"[APPENDUID 1 1:4294967295]",
];

/// Numbers at the edge of what fits, and beyond it.
const NUMBERS: [&[u8]; 8] = [
    b"0",
    b"-1",
    b"4294967295",
    b"4294967296",
    b"9223372036854775808",
    b"18446744073709551615",
    b"18446744073709551616",
    b"340282366920938463463374607431768211456",
];

/// Spoils it once in one of these ways.
pub(super) fn spoil(chance: &mut Chance, said: &mut Vec<u8>, ways: &[Spoil]) {
    if said.is_empty() {
        return;
    }
    let at = chance.below(said.len());
    chance.one_of(ways)(chance, said, at);
}

/// Where the next byte of this kind is; from the beginning, if none comes any more.
fn next(said: &[u8], at: usize, is_it: impl Fn(u8) -> bool) -> Option<usize> {
    let behind = said[at..].iter().position(|byte| is_it(*byte));
    let behind = behind.map(|found| at + found);
    behind.or_else(|| said.iter().position(|byte| is_it(*byte)))
}

fn a_byte(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let byte = u8::try_from(chance.below(256)).unwrap();
    drop(said.splice(at..=at, [byte]));
}

fn left_out(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let end = (at + 1 + chance.below(40)).min(said.len());
    drop(said.drain(at..end));
}

fn twice(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let end = (at + 1 + chance.below(200)).min(said.len());
    let again = said[at..end].to_vec();
    drop(said.splice(at..at, again));
}

/// The connection ends here.
fn the_rest(_: &mut Chance, said: &mut Vec<u8>, at: usize) {
    said.truncate(at.max(1));
}

/// An answer ends here, and the next one follows.
pub(super) fn cut(_: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let ends = said[at..].windows(2).position(|two| two == b"\r\n");
    if let Some(ends) = ends {
        drop(said.drain(at..at + ends));
    }
}

pub(super) fn put_in(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let piece = chance.one_of(&PIECES);
    drop(said.splice(at..at, piece.iter().copied()));
}

/// A literal is announced shorter or longer than it is.
pub(super) fn length(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let Some(opens) = next(said, at, |byte| byte == b'{') else {
        return;
    };
    let digits = said[opens + 1..].iter();
    let digits = digits.take_while(|byte| byte.is_ascii_digit()).count();
    let ends = opens + 1 + digits;
    let told = String::from_utf8_lossy(&said[opens + 1..ends]).into_owned();
    let other = match (told.parse::<u64>(), chance.below(4)) {
        (Ok(told), 0) => told.saturating_sub(1).to_string().into_bytes(),
        (Ok(told), 1) => told.saturating_add(1).to_string().into_bytes(),
        (Ok(told), 2) => (told / 2).to_string().into_bytes(),
        _ => chance.one_of(&NUMBERS).to_vec(),
    };
    drop(said.splice(opens + 1..ends, other));
}

pub(super) fn number(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    let Some(from) = next(said, at, |byte| byte.is_ascii_digit()) else {
        return;
    };
    let digits = said[from..].iter();
    let digits = digits.take_while(|byte| byte.is_ascii_digit()).count();
    let other = chance.one_of(&NUMBERS);
    drop(said.splice(from..from + digits, other.iter().copied()));
}

/// A text in quotes never ends, or ends where it does not.
pub(super) fn quote(_: &mut Chance, said: &mut Vec<u8>, at: usize) {
    if let Some(quote) = next(said, at, |byte| byte == b'"') {
        said.remove(quote);
    }
}

/// Lists in lists, ten thousand deep.
pub(super) fn nested(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    const DEPTH: usize = 10_000;
    let Some(space) = next(said, at, |byte| byte == b' ') else {
        return;
    };
    let mut lists = b"(".repeat(DEPTH);
    lists.extend(b")".repeat(chance.below(2 * DEPTH)));
    let behind = space + 1;
    drop(said.splice(behind..behind, lists));
}

/// A line that is longer than any, once in a while: it takes its time.
pub(super) fn long(chance: &mut Chance, said: &mut Vec<u8>, at: usize) {
    const ONE_IN: usize = 200;
    if chance.below(ONE_IN) == 0 {
        let bytes = chance.one_of(&[200 << 10, 7 << 20, 10 << 20]);
        let filling = chance.one_of(b"x(\\ 9");
        drop(said.splice(at..at, std::iter::repeat_n(filling, bytes)));
    }
}

/// Two lines come in each other's place.
pub(super) fn swapped(chance: &mut Chance, said: &mut Vec<u8>, _: usize) {
    let mut lines: Vec<&[u8]> = said.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
    lines.swap(one, other);
    *said = lines.concat();
}
