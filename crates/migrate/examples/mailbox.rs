//! Moves one mailbox (for measuring): source, target, journal; passwords from SOURCE and TARGET.
use migrate::mail::{Asked, End, Journal, Moved, Sign, Trust, run};

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let end = |typed: &str, name: &str| End {
        address: typed.parse().unwrap(),
        sign: Sign::Password(std::env::var(name).unwrap()),
        trust: Trust::System,
    };
    let asked = Asked {
        source: end(&words[1], "SOURCE"),
        target: end(&words[2], "TARGET"),
        journal: words[3].clone().into(),
        still: migrate::mail::STILL,
    };
    let mut journal =
        Journal::open(&asked.journal, &asked.source.address, &asked.target.address).unwrap();
    let (mut taken, mut known, mut flags, mut bytes) = (0, 0, 0, 0);
    let mut tell = |moved: Moved<'_>| match moved {
        Moved::Taken { bytes: more } => {
            taken += 1;
            bytes += more;
        }
        Moved::Known { messages } => known += messages,
        Moved::Flags { messages } => flags += messages,
        Moved::Left => println!("left"),
        Moved::Folder { .. } => {}
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let counts = runtime.block_on(run(&asked, &mut journal, &mut tell));
    println!(
        "{counts:?} taken {taken} ({bytes}) known {known} flags {flags} {:?}",
        journal.counts().unwrap()
    );
    std::process::exit(i32::from(counts.is_err()));
}
