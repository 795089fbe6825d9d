//! The person at the terminal, who sees what will be sent or deleted and says whether it is. The standard input
//! may be the directory itself and the standard error a file that nobody looks at, so all of it goes
//! over the terminal.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};

use crate::fault::Fault;

/// A person at the terminal of this program.
#[derive(Debug)]
pub struct Person {
    terminal: File,
}

impl Person {
    /// Whoever is there.
    pub fn here() -> Result<Self, Fault> {
        let terminal = File::options().read(true).write(true).open("/dev/tty");
        Ok(Self {
            terminal: terminal.map_err(|_| Fault::NobodyToAsk)?,
        })
    }

    /// Shows a text.
    pub fn show(&mut self, text: &str) -> Result<(), Fault> {
        self.terminal.write_all(text.as_bytes()).map_err(gone)
    }

    /// Shows a file.
    pub fn show_all(&mut self, file: &mut File) -> Result<(), Fault> {
        io::copy(file, &mut self.terminal).map(drop).map_err(gone)
    }

    /// What is answered, a line of it.
    pub fn answer(&mut self) -> Result<String, Fault> {
        let mut line = String::new();
        BufReader::new((&self.terminal).take(1_024))
            .read_line(&mut line)
            .map_err(gone)?;
        Ok(line)
    }
}

fn gone(_: io::Error) -> Fault {
    Fault::NobodyToAsk
}
