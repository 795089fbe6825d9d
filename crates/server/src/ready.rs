//! Whether the Center can be used now: the database answers and, the proof of it, keeps what is
//! written. A write that failed turns this red for [`RED_FOR`], and until a write succeeds again.

use std::sync::Arc;
use std::time::Duration;

use center::Center;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

/// How long an answer holds, so that nobody can make the disk busy by asking.
const HOLDS: Duration = Duration::from_secs(1);
/// How long a proof may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a failed write of anybody shows, so that whoever asks now and then sees it.
const RED_FOR: Duration = Duration::from_secs(5);

/// Cheap to clone, shared by all who ask.
#[derive(Clone)]
pub(crate) struct Ready {
    center: Center,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    proof: Option<(Instant, Result<(), &'static str>)>,
    faults: u64,
    red_until: Option<Instant>,
}

impl Ready {
    pub(crate) fn new(center: Center) -> Self {
        Self {
            center,
            seen: Arc::default(),
        }
    }

    /// Proves it, at most once in [`HOLDS`]. What is wrong is said in words for an operator; the log
    /// has the cause.
    pub(crate) async fn ask(&self) -> Result<(), &'static str> {
        let mut seen = self.seen.lock().await;
        let fresh = seen.proof.filter(|(at, _)| at.elapsed() < HOLDS);
        let proof = match fresh {
            Some((_, proof)) => proof,
            None => self.prove().await,
        };
        if fresh.is_none() {
            seen.proof = Some((Instant::now(), proof));
        }
        let faults = self.center.store().pulse().faults();
        if faults > seen.faults {
            seen.faults = faults;
            seen.red_until = Some(Instant::now() + RED_FOR);
        }
        proof?;
        match seen.red_until {
            Some(until) if Instant::now() < until => Err("a write failed a moment ago"),
            _ => Ok(()),
        }
    }

    async fn prove(&self) -> Result<(), &'static str> {
        let store = self.center.store();
        let proof = async {
            store.ping().await?;
            store.prove_writing(self.center.now()).await
        };
        match timeout(PATIENCE, proof).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(fault)) => {
                tracing::error!(%fault, "the database keeps nothing that is written");
                Err("the database keeps nothing that is written")
            }
            Err(_) => {
                tracing::error!(seconds = PATIENCE.as_secs(), "the database does not answer");
                Err("the database does not answer")
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::path::Path;

    use catalog::Catalog;
    use center::Settings;
    use center::chance::SystemChance;
    use center::clock::WallClock;
    use store::Store;

    use super::*;
    use crate::metrics::{Metrics, Watched};

    pub(crate) fn center(store: Store) -> Center {
        let settings = Settings {
            base_url: "https://fasttrack.example".to_owned(),
            mail_from: "center@fasttrack.example".to_owned(),
            trusted_proxies: Vec::new(),
            demo_mailbox: None,
            demo_admin_center: None,
            tools: None,
            is_demo: false,
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let catalog = Catalog::load(&folder).unwrap();
        Center::new(
            store,
            catalog,
            Arc::new(WallClock),
            Arc::new(SystemChance),
            settings,
        )
    }

    #[tokio::test]
    async fn a_database_that_keeps_nothing_is_red_and_green_again_when_it_does() {
        let folder = tempfile::tempdir().unwrap();
        let writable = Ready::new(center(Store::open_folder(folder.path()).await.unwrap()));
        assert_eq!(writable.ask().await, Ok(()));
        // What was opened to look keeps nothing, as a disk that turned read-only.
        let read_only = Ready::new(center(Store::look_folder(folder.path()).await.unwrap()));
        assert!(read_only.ask().await.is_err());
        assert_eq!(read_only.center.store().pulse().faults(), 1);
        // Somebody holds the one place where is written: red while so, green afterwards.
        let store = writable.center.store().clone();
        let (holding, held) = tokio::sync::oneshot::channel::<()>();
        let held = Arc::new(Mutex::new(Some(held)));
        let holder = tokio::spawn(async move {
            store
                .write(move |_| {
                    let held = Arc::clone(&held);
                    Box::pin(async move {
                        if let Some(held) = held.lock().await.take() {
                            held.await.ok();
                        }
                        Ok::<(), store::StoreFault>(())
                    })
                })
                .await
        });
        tokio::time::sleep(HOLDS).await;
        assert_eq!(writable.ask().await, Err("the database does not answer"));
        holding.send(()).unwrap();
        holder.await.unwrap().unwrap();
        tokio::time::sleep(HOLDS).await;
        assert_eq!(writable.ask().await, Ok(()));
    }

    #[tokio::test]
    async fn the_figures_have_their_documented_names_and_no_path() {
        let folder = tempfile::tempdir().unwrap();
        let center = center(Store::open_folder(folder.path()).await.unwrap());
        let metrics = Metrics::new();
        metrics.note_request("GET", "/r/{secret}", 200, Duration::from_millis(3));
        metrics.note_request("BREW", "none", 404, Duration::from_millis(3));
        metrics.note_request("PUT", "/api/v1/people", 200, Duration::from_millis(3));
        let watched = Watched {
            ready: Ready::new(center.clone()),
            center,
            metrics,
        };
        let text = crate::metrics::told(&watched).await.unwrap();
        for line in [
            "fasttrack_http_requests_total{method=\"GET\",route=\"/r/{secret}\",status=\"200\"} 1",
            "fasttrack_http_requests_total{method=\"other\",route=\"none\",status=\"404\"} 1",
            "fasttrack_http_requests_total{method=\"PUT\",route=\"/api/v1/people\",status=\"200\"} 1",
            "fasttrack_http_request_duration_seconds_bucket{le=\"0.005\",route=\"/r/{secret}\"} 1",
            "fasttrack_ready 1",
            "fasttrack_writer_units_total 1",
            "fasttrack_writer_batch_size_bucket{le=\"1.0\"} 1",
            "fasttrack_outbox_age_seconds 0",
            "fasttrack_sign_ins 0",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        assert!(text.ends_with("# EOF\n"));
        let operation = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operation.md");
        let documented = std::fs::read_to_string(operation).unwrap();
        for line in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
            let name = line.split(' ').next().unwrap();
            assert!(documented.contains(name), "docs/operation.md lacks {name}");
        }
    }
}
