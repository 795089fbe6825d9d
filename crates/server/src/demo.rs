//! `fasttrack demo`: a Center with made-up people, whose clock can be moved and whose mails are
//! files. Its data are made by the Center's own use cases, relative to now.

mod cast;
mod past;
mod setting;

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;

use center::chance::SystemChance;
use center::{Center, Settings};
use mail::Transport;
use store::Store;
use tokio::net::TcpListener;

use crate::arguments::Demonstrating;
use crate::courier::Network;
use crate::names::Resolver;
use crate::{configuration, data_folder, http, log, serve, tools};

pub(crate) async fn demo(asked: Demonstrating) -> Result<(), String> {
    if !asked.listen.ip().is_loopback() && !asked.expose_demo {
        return Err(format!(
            "{} can be reached by others, and in the demo anybody may sign in as anybody. \
             Listen on 127.0.0.1, or say --expose-demo if you mean it.",
            asked.listen
        ));
    }
    log::as_text("warn");
    let folder = configuration::catalog_folder(asked.catalog.as_deref())?;
    let catalog = configuration::load_catalog(&folder, None)?;
    // With a database elsewhere too: its mails lie there.
    let _held = data_folder::hold(&asked.data)?;
    let store = match &asked.database {
        Some(url) => Store::open_url(url)
            .await
            .map_err(|fault| fault.to_string())?,
        None => Store::open_folder(&asked.data)
            .await
            .map_err(|fault| data_folder::unusable(&asked.data, &fault))?,
    };
    let listener = TcpListener::bind(asked.listen)
        .await
        .map_err(|fault| format!("cannot listen on {}: {fault}", asked.listen))?;
    let address = listener.local_addr().map_err(|fault| fault.to_string())?;
    let admin_center = admin_center(&asked, address).await;
    let mailbox = asked.data.join("mailbox");
    let settings = Settings {
        base_url: format!("http://{address}"),
        mail_from: "center@center.example".to_owned(),
        trusted_proxies: Vec::new(),
        demo_mailbox: Some(mailbox.clone()),
        demo_admin_center: admin_center.as_ref().map(|(_, origin)| origin.clone()),
        tools: tools::beside(),
        is_demo: true,
    };
    setting::make(&store, &catalog, &settings, &mailbox).await?;
    let clock = center::demo::clock(&store)
        .await
        .map_err(|fault| fault.to_string())?;
    let center = Center::demo(store, catalog, clock, Arc::new(SystemChance), settings);
    // A machine without a resolver can still show the rest.
    if let Ok(resolver) = Resolver::at(None) {
        center.ask_names_by(Arc::new(resolver));
    }
    // The demo is tried on one machine: a program that listens there may be told.
    let here = ["127.0.0.0/8", "::1/128"];
    let here = here.iter().filter_map(|network| network.parse().ok());
    center.send_by(Arc::new(Network::new(here.collect(), true)));
    if let Some(file) = &asked.tokens {
        write_tokens(&center, file).await?;
    }
    let worker = tokio::spawn(center::worker::work(
        center.clone(),
        Transport::Files(mailbox),
    ));
    tokio::spawn(serve::reload_catalog(center.clone(), folder, None));
    tokio::spawn(past::adatum::goes_on(center.clone()));
    log::say(&format!("The demo Center is open at http://{address}"));
    if let Some((listener, origin)) = admin_center {
        log::say(&format!(
            "An admin center with the widget is open at {origin}"
        ));
        let page = portal::admin_center::router(format!("http://{address}"));
        tokio::spawn(async move { axum::serve(listener, page).await });
    }
    http::answer(center.clone(), listener, None).await;
    http::close(&center, &worker).await;
    Ok(())
}

/// Where the demo's admin center listens, and its origin: another site than the Center's for browsers,
/// which is why its host is a name. The demo goes on without it where its port is taken.
async fn admin_center(asked: &Demonstrating, center: SocketAddr) -> Option<(TcpListener, String)> {
    let next = if asked.listen.port() == 0 {
        Some(0)
    } else {
        center.port().checked_add(1)
    };
    let address = match (asked.admin_center, next) {
        (Some(address), _) => address,
        (None, Some(port)) => SocketAddr::new(center.ip(), port),
        (None, None) => return None,
    };
    let bound = match TcpListener::bind(address).await {
        Ok(listener) => listener.local_addr().map(|local| (listener, local)),
        Err(fault) => Err(fault),
    };
    match bound {
        Ok((listener, local)) => Some((listener, format!("http://localhost:{}", local.port()))),
        Err(fault) => {
            log::say(&format!(
                "The demo has no admin center, because {address} cannot be had: {fault}"
            ));
            None
        }
    }
}

/// One token per demo address, as JSON, readable by its owner only.
async fn write_tokens(center: &Center, file: &Path) -> Result<(), String> {
    let visitor = center::sign_in::visitor();
    let people = center::sign_in::demo_people(center, &visitor)
        .await
        .map_err(|fault| fault.to_string())?;
    let mut tokens = BTreeMap::new();
    for person in people {
        let address = center::sign_in::Address::parse("address", &person.address)
            .map_err(|fault| fault.message.to_owned())?;
        let token = center::sign_in::token_for_demo(center, &visitor, &address)
            .await
            .map_err(|fault| fault.to_string())?;
        tokens.insert(person.address, token.reveal().to_owned());
    }
    let told = |fault: std::io::Error| {
        format!(
            "the tokens cannot be written to {}: {fault}",
            file.display()
        )
    };
    let _ = std::fs::remove_file(file);
    let mut out = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .map_err(told)?;
    let text = serde_json::to_string_pretty(&tokens).map_err(|fault| fault.to_string())?;
    writeln!(out, "{text}").map_err(told)
}
