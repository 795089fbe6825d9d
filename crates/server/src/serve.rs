//! `fasttrack serve`: a real Center. It does not start without a mail server, nor on demo data.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use center::chance::SystemChance;
use center::clock::WallClock;
use center::{Center, Settings};
use mail::Transport;
use store::Store;
use tokio::net::TcpListener;

use crate::arguments::Serving;
use crate::configuration::{self, Configuration};
use crate::courier::Network;
use crate::data_folder::{self, Held};
use crate::http;
use crate::log;
use crate::names::Resolver;
use crate::tools;

pub(crate) async fn serve(asked: Serving) -> Result<(), String> {
    let configuration = configuration::read(&asked.config)?;
    log::as_json("info");
    let folder = configuration::catalog_folder(configuration.catalog.as_deref())?;
    let center_name = configuration.center_name.clone();
    let catalog = configuration::load_catalog(&folder, center_name.as_deref())?;
    let (store, _held) = open(&configuration).await?;
    refuse_demo_data(&store).await?;
    let transport = Transport::smtp(configuration.smtp).map_err(|fault| fault.to_string())?;
    let settings = Settings {
        base_url: configuration.base_url.trim_end_matches('/').to_owned(),
        mail_from: configuration.mail_from,
        trusted_proxies: configuration.trusted_proxies,
        demo_mailbox: None,
        demo_admin_center: None,
        tools: tools::beside(),
        is_demo: false,
    };
    let center = Center::new(
        store,
        catalog,
        Arc::new(WallClock),
        Arc::new(SystemChance),
        settings,
    );
    center.ask_names_by(Arc::new(Resolver::at(configuration.dns.resolver)?));
    let webhooks = configuration.webhooks;
    let network = Network::new(webhooks.allowed_networks, webhooks.allow_http);
    center.send_by(Arc::new(network));
    tracing::warn!(
        "staff sign in by a code sent by mail: passkeys and single sign-on are not built yet"
    );
    let worker = tokio::spawn(center::worker::work(center.clone(), transport));
    tokio::spawn(reload_catalog(center.clone(), folder, center_name));
    let listener = TcpListener::bind(configuration.listen)
        .await
        .map_err(|fault| format!("cannot listen on {}: {fault}", configuration.listen))?;
    // Where it really listens: the configuration may leave the choice of a port to the system.
    let listen = listener.local_addr().map_err(|fault| fault.to_string())?;
    tracing::info!(%listen, "the Center is open");
    let watched = match configuration.metrics_listen {
        Some(address) => Some(
            TcpListener::bind(address)
                .await
                .map_err(|fault| format!("cannot listen on {address}: {fault}"))?,
        ),
        None => None,
    };
    center::region::learn_now(&center)
        .await
        .map_err(|fault| fault.to_string())?;
    tell_how_to_set_up(&center).await?;
    http::answer(center.clone(), listener, watched).await;
    http::close(&center, &worker).await;
    Ok(())
}

/// While nobody works here, prints the link that makes the first people: on a line of its own, to the
/// terminal and to whatever keeps what is printed, and never as a field of an entry of the log.
async fn tell_how_to_set_up(center: &Center) -> Result<(), String> {
    let link = center::setup::renew_link(center).await;
    if let Some(link) = link.map_err(|fault| fault.to_string())? {
        let base = &center.settings().base_url;
        writeln!(
            std::io::stdout(),
            "Nobody works here yet. Set up the Center within 24 hours: {base}/set-up/{}",
            link.reveal()
        )
        .map_err(|fault| format!("the link to set up the Center cannot be printed: {fault}"))?;
    }
    Ok(())
}

/// Any number of nodes may serve one PostgreSQL; a folder is served by one program.
async fn open(configuration: &Configuration) -> Result<(Store, Option<Held>), String> {
    if let Some(url) = &configuration.database {
        let opened = Store::open_url(&url.0).await;
        return Ok((opened.map_err(|fault| fault.to_string())?, None));
    }
    let folder = &configuration.data;
    let held = data_folder::hold(folder)?;
    let opened = Store::open_folder(folder).await;
    let store = opened.map_err(|fault| data_folder::unusable(folder, &fault))?;
    Ok((store, Some(held)))
}

async fn refuse_demo_data(store: &Store) -> Result<(), String> {
    let reading = store.read().await.map_err(|fault| fault.to_string())?;
    let demo = store::setting::get(&reading, center::demo::IS_DEMO)
        .await
        .map_err(|fault| fault.to_string())?;
    match demo {
        Some(_) => Err(
            "this database holds demo data, in which anybody may sign in as anybody: use another"
                .to_owned(),
        ),
        None => Ok(()),
    }
}

/// On SIGHUP the catalog is read again; a broken one is told and the running one stays.
pub(crate) async fn reload_catalog(center: Center, folder: PathBuf, center_name: Option<String>) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut asked) = signal(SignalKind::hangup()) else {
        return;
    };
    while asked.recv().await.is_some() {
        match configuration::load_catalog(&folder, center_name.as_deref()) {
            Ok(catalog) => {
                tracing::info!(version = catalog.version(), "another catalog is in force");
                center.put_catalog(catalog);
            }
            Err(faults) => {
                tracing::error!(%faults, "the catalog has faults: the running one stays");
            }
        }
    }
}
