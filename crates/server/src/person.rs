//! `fasttrack person export|erase ADDRESS --by OPERATOR`: what a person may ask of whoever keeps its
//! data. Who has the database has every power over it already; the name in the chain is for the others.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::sync::Arc;

use center::chance::SystemChance;
use center::clock::WallClock;
use center::person::{self, Erasure};
use center::{Center, CenterFault, Settings, sign_in};

use crate::arguments::{Asking, PersonAsked, PersonCommand, Place};
use crate::{configuration, database};

pub(crate) async fn person(asked: PersonAsked) -> Result<(), String> {
    let (PersonCommand::Export(asking) | PersonCommand::Erase(asking)) = &asked.what;
    let center = open(asking).await?;
    let act = sign_in::operator_at_console(&center, &asking.by)
        .await
        .map_err(|fault| told(&asking.by, "no active operator", &fault))?;
    let nobody = |fault: CenterFault| told(&asking.address, "nobody", &fault);
    match asked.what {
        PersonCommand::Export(ref asking) => {
            let held = person::export(&center, &act, &asking.address)
                .await
                .map_err(nobody)?;
            let text = serde_json::to_string_pretty(&held).map_err(|fault| fault.to_string())?;
            match writeln!(std::io::stdout(), "{text}") {
                // Whoever reads only the beginning closes the pipe.
                Err(fault) if fault.kind() != ErrorKind::BrokenPipe => Err(fault.to_string()),
                _ => Ok(()),
            }
        }
        PersonCommand::Erase(ref asking) => {
            match person::erase(&center, &act, &asking.address)
                .await
                .map_err(nobody)?
            {
                Erasure::Done => {
                    println!("the person is erased");
                    Ok(())
                }
                Erasure::LastAdminOf(domains) => Err(format!(
                    "nothing was erased: this is the last active admin of {}, whose engagement is under way; \
                     let another admin be named first",
                    domains.join(", ")
                )),
                Erasure::LastManager => Err(
                    "nothing was erased: this is the last active manager, and only a manager can give roles; \
                     let another person be made a manager first"
                        .to_owned(),
                ),
                Erasure::Leads(count) => Err(format!(
                    "nothing was erased: this person leads {count} engagements under way; close them first"
                )),
            }
        }
    }
}

fn told(address: &str, what: &str, fault: &CenterFault) -> String {
    match fault {
        CenterFault::NotFound => format!("{address}: {what} has this address"),
        other => other.to_string(),
    }
}

/// The catalog of the Center that is asked: the one that its configuration names.
fn catalog_of(place: &Place) -> Result<PathBuf, String> {
    let configured = place
        .config
        .as_deref()
        .map(configuration::read)
        .transpose()?;
    let named = configured.and_then(|configured| configured.catalog);
    configuration::catalog_folder(named.as_deref()).map_err(|_| {
        "there is no folder catalog here or beside the program: name the configuration with --config FILE"
            .to_owned()
    })
}

async fn open(asking: &Asking) -> Result<Center, String> {
    let store = database::open_same(&asking.place).await?;
    let folder = catalog_of(&asking.place)?;
    let catalog = configuration::load_catalog(&folder, None)?;
    let settings = Settings {
        base_url: String::new(),
        mail_from: String::new(),
        trusted_proxies: Vec::new(),
        demo_mailbox: None,
        demo_admin_center: None,
        tools: None,
        is_demo: false,
    };
    Ok(Center::new(
        store,
        catalog,
        Arc::new(WallClock),
        Arc::new(SystemChance),
        settings,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_asked_about_with_the_catalog_that_the_configuration_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fasttrack.toml");
        let text = "listen = \"127.0.0.1:8080\"\nbase_url = \"https://fasttrack.example\"\n\
            data = \"/srv/data\"\ncatalog = \"/srv/ours\"\nmail_from = \"center@fasttrack.example\"\n\
            [smtp]\nhost = \"mail.example\"\n";
        std::fs::write(&file, text).unwrap();
        let place = Place {
            data: None,
            database: None,
            config: Some(file),
        };
        assert_eq!(catalog_of(&place), Ok(PathBuf::from("/srv/ours")));
    }
}
