//! Requests at a rate that nobody's answer slows down, as a crowd asks: each goes over a connection that
//! is idle, or a new one while there may be more. The requests come as `load` reads them. One line of
//! JSON a second tells how many were sent and what was answered; what was sent and never answered whole,
//! and what could not be sent because every connection waits, is told too.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::task::LocalSet;

use crate::client::Client;
use crate::load::asked;

/// How often the crowd asks.
const BEAT: Duration = Duration::from_millis(5);
/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_mins(1);

#[derive(Default)]
struct Second {
    sent: u64,
    /// Every connection waited for an answer.
    kept_back: u64,
    /// Connections that the server ended while nothing was asked over them.
    ended_idle: u64,
    statuses: BTreeMap<u16, u64>,
    /// Refusals that do not say when to come again.
    without_retry_after: u64,
    /// Connections that broke, and why.
    faults: BTreeMap<String, u64>,
    slowest: f64,
}

#[derive(Default)]
struct Crowd {
    idle: RefCell<Vec<Client>>,
    open: RefCell<usize>,
    now: RefCell<Second>,
}

impl Crowd {
    /// A connection to ask over again. One that the server ended since its last answer is let go, as a
    /// browser does.
    fn idle(&self) -> Option<Client> {
        while let Some(client) = self.idle.borrow_mut().pop() {
            if client.is_open() {
                return Some(client);
            }
            *self.open.borrow_mut() -= 1;
            self.now.borrow_mut().ended_idle += 1;
        }
        None
    }
}

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::disallowed_methods,
    reason = "only benches measure, and this is one"
)]
pub(crate) async fn run(
    port: u16,
    rate: f64,
    seconds: u64,
    connections: usize,
) -> Result<(), String> {
    let requests: Vec<Rc<str>> = asked()?.into_iter().map(Into::into).collect();
    let crowd = Rc::new(Crowd::default());
    let local = LocalSet::new();
    let begun = Instant::now();
    let end = begun + Duration::from_secs(seconds);
    let mut sent = 0_usize;
    let mut told = 0;
    let mut beat = tokio::time::interval(BEAT);
    local
        .run_until(async {
            while Instant::now() < end {
                beat.tick().await;
                let passed = begun.elapsed().as_secs_f64();
                while as_count(sent) < passed * rate {
                    let request = Rc::clone(&requests[sent % requests.len()]);
                    sent += 1;
                    send(&crowd, port, request, connections);
                }
                if begun.elapsed().as_secs() > told {
                    told += 1;
                    tell(&crowd);
                }
            }
            // What is still under way gets its time.
            let last = Instant::now() + PATIENCE;
            while *crowd.open.borrow() > crowd.idle.borrow().len() && Instant::now() < last {
                tokio::time::sleep(BEAT).await;
            }
            tell(&crowd);
        })
        .await;
    Ok(())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "nobody asks more than 2^52 times"
)]
fn as_count(number: usize) -> f64 {
    number as f64
}

fn send(crowd: &Rc<Crowd>, port: u16, request: Rc<str>, connections: usize) {
    let idle = crowd.idle();
    if idle.is_none() {
        if *crowd.open.borrow() >= connections {
            crowd.now.borrow_mut().kept_back += 1;
            return;
        }
        *crowd.open.borrow_mut() += 1;
    }
    crowd.now.borrow_mut().sent += 1;
    let crowd = Rc::clone(crowd);
    tokio::task::spawn_local(async move {
        match answered(&crowd, port, idle, &request).await {
            Some(client) => crowd.idle.borrow_mut().push(client),
            None => *crowd.open.borrow_mut() -= 1,
        }
    });
}

/// The connection, if it can be used again.
#[expect(
    clippy::disallowed_methods,
    reason = "only benches measure, and this is one"
)]
async fn answered(crowd: &Crowd, port: u16, idle: Option<Client>, request: &str) -> Option<Client> {
    let begun = Instant::now();
    let ask = async {
        let mut client = match idle {
            Some(client) => client,
            None => Client::connect(port).await?,
        };
        let answer = client.ask(request.as_bytes()).await?;
        Ok::<_, std::io::Error>((client, answer))
    };
    let outcome = tokio::time::timeout(PATIENCE, ask).await;
    let mut now = crowd.now.borrow_mut();
    let fault = match outcome {
        Ok(Ok((client, answer))) => {
            *now.statuses.entry(answer.status).or_default() += 1;
            let is_refusal = [429, 503].contains(&answer.status);
            now.without_retry_after += u64::from(is_refusal && !answer.has_retry_after);
            now.slowest = now.slowest.max(begun.elapsed().as_secs_f64());
            return Some(client).filter(|_| !answer.is_last);
        }
        Ok(Err(fault)) => fault.kind().to_string(),
        Err(_) => "no answer".to_owned(),
    };
    *now.faults.entry(fault).or_default() += 1;
    None
}

fn tell(crowd: &Crowd) {
    let second = crowd.now.take();
    let open = *crowd.open.borrow();
    let told = json!({
        "sent": second.sent, "kept_back": second.kept_back,
        "ended_idle": second.ended_idle, "statuses": second.statuses,
        "without_retry_after": second.without_retry_after, "faults": second.faults,
        "slowest": second.slowest, "connections": open,
    });
    println!("{told}");
}
