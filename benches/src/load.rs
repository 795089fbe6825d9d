//! Clients that each ask again as soon as they are answered, until all requests are asked. What they
//! ask comes as a JSON list of requests, as they go over the wire, on the standard input; when it is at
//! its end it begins anew. One line of JSON tells what came of it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Instant;

use serde_json::json;
use tokio::task::LocalSet;

use crate::client::Client;

/// What all clients share.
struct Round {
    requests: Vec<String>,
    left: Cell<usize>,
    next: Cell<usize>,
    took: RefCell<Vec<f64>>,
    statuses: RefCell<BTreeMap<u16, u64>>,
}

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::disallowed_methods,
    reason = "only benches measure, and this is one"
)]
pub(crate) async fn run(port: u16, clients: usize, requests: usize) -> Result<(), String> {
    let round = Rc::new(Round {
        requests: asked()?,
        left: Cell::new(requests),
        next: Cell::new(0),
        took: RefCell::new(Vec::with_capacity(requests)),
        statuses: RefCell::default(),
    });
    let all = LocalSet::new();
    let mut connected = Vec::new();
    for _ in 0..clients {
        let client = Client::connect(port).await;
        connected.push(client.map_err(|fault| fault.to_string())?);
    }
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for client in connected {
        tasks.push(all.spawn_local(ask(client, Rc::clone(&round))));
    }
    all.run_until(async {
        for task in tasks {
            task.await.map_err(|fault| fault.to_string())??;
        }
        Ok::<(), String>(())
    })
    .await?;
    let seconds = begun.elapsed().as_secs_f64();
    let mut took = round.took.take();
    took.sort_unstable_by(f64::total_cmp);
    let at = |percent: usize| took.get(took.len() * percent / 100).copied();
    let told = json!({
        "seconds": seconds, "asked": took.len(), "statuses": round.statuses.take(),
        "p50": at(50), "p99": at(99), "most": took.last(),
    });
    println!("{told}");
    Ok(())
}

/// The requests that are asked.
pub(crate) fn asked() -> Result<Vec<String>, String> {
    let requests: Vec<String> = serde_json::from_reader(std::io::stdin().lock())
        .map_err(|fault| format!("the requests cannot be read: {fault}"))?;
    if requests.is_empty() {
        return Err("nothing is to be asked".to_owned());
    }
    Ok(requests)
}

#[expect(
    clippy::disallowed_methods,
    reason = "only benches measure, and this is one"
)]
async fn ask(mut client: Client, round: Rc<Round>) -> Result<(), String> {
    while round.left.get() > 0 {
        round.left.set(round.left.get() - 1);
        let next = round.next.get();
        round.next.set((next + 1) % round.requests.len());
        let begun = Instant::now();
        let answer = client.ask(round.requests[next].as_bytes()).await;
        let answer = answer.map_err(|fault| fault.to_string())?;
        let took = begun.elapsed().as_secs_f64() * 1000.0;
        round.took.borrow_mut().push(took);
        *(round.statuses.borrow_mut().entry(answer.status)).or_default() += 1;
    }
    Ok(())
}
