//! What `benches/run` measures with, a word each: how long the rules take in process (`rules`), clients
//! that ask over HTTP (`load`, `flood`), and a page that is ready and nothing else (`bare`).
//!
//! Inputs are made up here, of the size that the figures are about; nothing is read from a disk.

mod bare;
mod client;
mod flood;
mod forecast;
mod load;
mod made_up;
mod routing;
mod rules;
mod slots;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["rules"] => {
            rules::tell();
            Ok(())
        }
        ["bare", port] => number(port).and_then(bare::answer),
        ["load", port, clients, requests] => number(port).and_then(|port| {
            let (clients, requests) = (number(clients)?, number(requests)?);
            load::run(port, clients, requests)
        }),
        ["flood", port, rate, seconds, connections] => number(port).and_then(|port| {
            let (rate, seconds) = (number(rate)?, number(seconds)?);
            let connections = number(connections)?;
            flood::run(port, rate, seconds, connections)
        }),
        _ => Err(
            "benches rules | bare PORT | load PORT CLIENTS REQUESTS | flood PORT RATE SECONDS CONNECTIONS"
                .to_owned(),
        ),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("benches: {why}");
            ExitCode::FAILURE
        }
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text} is no number"))
}
