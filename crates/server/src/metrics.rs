//! What can be watched from outside, in the text form that Prometheus reads. The names are a promise:
//! docs/operation.md lists them. No figure is told by tenant or person.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use center::Center;
use center::figures::{self, Figures};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use tokio::net::TcpListener;

use crate::ready::Ready;

/// Upper ends in seconds that answers are counted by.
const SECONDS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: String,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Taken {
    route: String,
}

/// The figures that are kept as things happen. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Answered, Counter>,
    durations: Family<Taken, Histogram>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let requests = Family::default();
        let durations =
            Family::new_with_constructor((|| Histogram::new(SECONDS)) as fn() -> Histogram);
        let mut registry = Registry::with_prefix("fasttrack");
        registry.register(
            "http_requests",
            "Requests answered, by method, pattern of the route, and status",
            requests.clone(),
        );
        registry.register(
            "http_request_duration_seconds",
            "Seconds until the head of an answer",
            durations.clone(),
        );
        Self {
            registry: Arc::new(registry),
            requests,
            durations,
        }
    }

    pub(crate) fn note_request(&self, method: &str, route: &str, status: u16, took: Duration) {
        // A client may send any word for a method: only those that we serve get a name.
        let method = ["GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]
            .into_iter()
            .find(|known| *known == method)
            .unwrap_or("other");
        let answered = Answered {
            method: method.to_owned(),
            route: route.to_owned(),
            status,
        };
        self.requests.get_or_create(&answered).inc();
        let taken = Taken {
            route: route.to_owned(),
        };
        self.durations
            .get_or_create(&taken)
            .observe(took.as_secs_f64());
    }
}

/// What the listener of its own answers from.
#[derive(Clone)]
pub(crate) struct Watched {
    pub(crate) center: Center,
    pub(crate) metrics: Metrics,
    pub(crate) ready: Ready,
}

/// Answers `/metrics` on a listener of its own until the program ends.
pub(crate) async fn answer(watched: Watched, listener: TcpListener) {
    let router = Router::new()
        .route("/metrics", get(show))
        .with_state(watched);
    if let Err(fault) = axum::serve(listener, router).await {
        tracing::error!(%fault, "metrics are no longer answered");
    }
}

async fn show(State(watched): State<Watched>) -> Response {
    match told(&watched).await {
        Ok(text) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(header::CONTENT_TYPE, kind)], text).into_response()
        }
        Err(fault) => {
            tracing::error!(%fault, "metrics cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// All figures of this moment.
pub(crate) async fn told(watched: &Watched) -> Result<String, std::fmt::Error> {
    let is_ready = watched.ready.ask().await.is_ok();
    let counted = match figures::figures(&watched.center).await {
        Ok(figures) => Some(figures),
        Err(fault) => {
            tracing::error!(%fault, "the figures of the database cannot be read");
            None
        }
    };
    text(watched, is_ready, counted.as_ref())
}

fn text(
    watched: &Watched,
    is_ready: bool,
    counted: Option<&Figures>,
) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    encode(&mut text, &watched.metrics.registry)?;
    let end = text.rfind("# EOF").unwrap_or(text.len());
    text.truncate(end);
    gauge(&mut text, "ready", "1 when the Center can be used")?;
    writeln!(text, "fasttrack_ready {}", u8::from(is_ready))?;
    writer(&mut text, watched.center.store().pulse())?;
    if let Some(counted) = counted {
        database(&mut text, counted)?;
    }
    writeln!(text, "# EOF")?;
    Ok(text)
}

fn gauge(text: &mut String, name: &str, help: &str) -> std::fmt::Result {
    writeln!(text, "# HELP fasttrack_{name} {help}.")?;
    writeln!(text, "# TYPE fasttrack_{name} gauge")
}

fn counter(text: &mut String, name: &str, help: &str, value: u64) -> std::fmt::Result {
    writeln!(text, "# HELP fasttrack_{name} {help}.")?;
    writeln!(text, "# TYPE fasttrack_{name} counter")?;
    writeln!(text, "fasttrack_{name}_total {value}")
}

fn writer(text: &mut String, pulse: &store::Pulse) -> std::fmt::Result {
    counter(
        text,
        "writer_units",
        "Units of work answered",
        pulse.units(),
    )?;
    counter(
        text,
        "writer_faults",
        "Units that the disk or the server failed",
        pulse.faults(),
    )?;
    let name = "fasttrack_writer_batch_size";
    writeln!(
        text,
        "# HELP {name} Units that shared one commit on SQLite."
    )?;
    writeln!(text, "# TYPE {name} histogram")?;
    let mut so_far = 0;
    for (size, batches) in store::BATCH_SIZES.iter().zip(pulse.batches()) {
        so_far += batches;
        writeln!(text, "{name}_bucket{{le=\"{size}.0\"}} {so_far}")?;
    }
    writeln!(text, "{name}_bucket{{le=\"+Inf\"}} {so_far}")?;
    writeln!(text, "{name}_count {so_far}")
}

fn database(text: &mut String, counted: &Figures) -> std::fmt::Result {
    gauge(text, "jobs", "Jobs that are not done, by kind and state")?;
    for jobs in &counted.jobs {
        let (kind, state) = (label(&jobs.kind), jobs.state);
        writeln!(
            text,
            "fasttrack_jobs{{kind=\"{kind}\",state=\"{state}\"}} {}",
            jobs.count
        )?;
    }
    gauge(
        text,
        "outbox_age_seconds",
        "Seconds that the job has been due which has waited longest",
    )?;
    writeln!(text, "fasttrack_outbox_age_seconds {}", counted.outbox_age)?;
    gauge(text, "sign_ins", "Sign-ins that hold")?;
    writeln!(text, "fasttrack_sign_ins {}", counted.sign_ins)?;
    gauge(
        text,
        "queue",
        "Requests that wait for a Specialist, by region and spoken language",
    )?;
    for (region, language, count) in &counted.queue {
        let (region, language) = (label(region), label(language));
        writeln!(
            text,
            "fasttrack_queue{{region=\"{region}\",language=\"{language}\"}} {count}"
        )?;
    }
    gauge(
        text,
        "surveys",
        "People asked how well the help serves, and those among them who answered, by milestone",
    )?;
    for (milestone, asked, answered) in &counted.surveys {
        for (what, count) in [("asked", asked), ("answered", answered)] {
            writeln!(
                text,
                "fasttrack_surveys{{milestone=\"{milestone}\",count=\"{what}\"}} {count}"
            )?;
        }
    }
    Ok(())
}

/// A word between quotation marks.
fn label(word: &str) -> String {
    word.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}
