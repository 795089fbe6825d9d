//! Moves one mailbox, to be measured: SOURCE and TARGET as addresses, and a folder for the journal. The
//! passwords are in the variables SOURCE and TARGET.

use migrate::mail::{Asked, Compress, End, Journal, Moved, Paces, STILL, Sign, Trust, run};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().collect();
    let [_, source, target, journal] = &words[..] else {
        return Err("expected: mailbox SOURCE TARGET JOURNAL".into());
    };
    let end = |typed: &str, name: &str| -> Result<End, Box<dyn std::error::Error>> {
        Ok(End {
            address: typed.parse()?,
            sign: Sign::Password(std::env::var(name)?),
            trust: Trust::System,
            is_open: false,
            compress: Compress::Auto,
        })
    };
    let asked = Asked {
        source: end(source, "SOURCE")?,
        target: end(target, "TARGET")?,
        journal: journal.into(),
        still: STILL,
        most: None,
        delete_on_target: false,
        pace: Paces::free(),
        lanes: 1,
    };
    let (from, to) = (&asked.source.address, &asked.target.address);
    let mut journal = Journal::open(&asked.journal, from, to)?;
    let (mut taken, mut known, mut flags) = (0, 0, 0);
    let mut tell = |moved: Moved<'_>| match moved {
        Moved::Taken { .. } => taken += 1,
        Moved::Known { messages } => known += messages,
        Moved::Flags { messages } => flags += messages,
        Moved::Left | Moved::Begins { .. } | Moved::Waits(_) | Moved::Folder { .. } => {}
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let counts = runtime.block_on(run(&asked, &mut journal, &mut tell))?;
    println!("{counts:?}, taken {taken}, known {known}, flags {flags}");
    println!("there, left, due: {:?}", journal.counts()?);
    Ok(())
}
