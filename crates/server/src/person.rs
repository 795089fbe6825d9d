//! `fasttrack person export|erase ADDRESS --by OPERATOR`: what a person may ask of whoever keeps its
//! data. Who has the database has every power over it already; the name in the chain is for the others.

use std::sync::Arc;

use catalog::Catalog;
use center::chance::SystemChance;
use center::clock::WallClock;
use center::person::{self, Erasure};
use center::{Center, CenterFault, Settings, sign_in};

use crate::arguments::{Asking, PersonAsked, PersonCommand};
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
            println!("{text}");
            Ok(())
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
                Erasure::Leads(count) => Err(format!(
                    "nothing was erased: this person leads {count} engagements under way; close them or hand them on first"
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

async fn open(asking: &Asking) -> Result<Center, String> {
    let store = database::open_same(&asking.place).await?;
    let folder = configuration::catalog_folder(None)?;
    let catalog = Catalog::load(&folder).map_err(|faults| faults.to_string())?;
    let settings = Settings {
        base_url: String::new(),
        mail_from: String::new(),
        trusted_proxies: Vec::new(),
        demo_mailbox: None,
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
