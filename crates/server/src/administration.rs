//! What an operator asks once: is the catalog right, are the chains whole, and what would the rules
//! say.

use std::io;

use crate::arguments::{
    AuditAsked, AuditCommand, CatalogAsked, CatalogCommand, Explained, Explaining,
};
use crate::{configuration, database, explain};

pub(crate) fn catalog(asked: &CatalogAsked) -> Result<(), String> {
    let CatalogCommand::Check { dir } = &asked.what;
    match catalog::check_report(dir) {
        Ok(report) => {
            print!("{report}");
            Ok(())
        }
        Err(report) => {
            print!("{report}");
            Err("the catalog has faults".to_owned())
        }
    }
}

pub(crate) fn explain(asked: &Explaining) -> Result<(), String> {
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    let outcome = match asked.what {
        Explained::Due => explain::run(input, output, explain::due::answer),
        Explained::Eligibility => {
            let folder = configuration::catalog_folder(asked.catalog.as_deref())?;
            let catalog = configuration::load_catalog(&folder, None)?;
            explain::run(input, output, |line| {
                explain::eligibility::answer(catalog.rules(), line)
            })
        }
    };
    match outcome {
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|fault| fault.to_string()),
    }
}

pub(crate) async fn audit(asked: AuditAsked) -> Result<(), String> {
    let AuditCommand::Verify(place) = asked.what;
    let store = database::look(&place).await?;
    let reading = store.read().await.map_err(|fault| fault.to_string())?;
    let (walked, broken) = store::audit::verify(&reading)
        .await
        .map_err(|fault| fault.to_string())?;
    for fault in &broken {
        println!("{fault}");
    }
    if broken.is_empty() {
        println!("{walked} entries, every chain whole");
        Ok(())
    } else {
        Err("an audit chain is not whole".to_owned())
    }
}
