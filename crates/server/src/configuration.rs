//! What an operator writes: a TOML file, with `FASTTRACK_…` variables over it. A key that is not
//! known is an error; secrets are never shown.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use catalog::Catalog;
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use mail::SmtpSettings;
use serde::Deserialize;

/// The configuration of `fasttrack serve`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Configuration {
    /// Where it listens, such as `0.0.0.0:8443` behind a proxy that ends TLS.
    pub(crate) listen: SocketAddr,
    /// Where people reach it: `https://fasttrack.example`.
    pub(crate) base_url: String,
    /// The data folder: the SQLite database lives there, and files.
    pub(crate) data: PathBuf,
    /// What the Center is called on its pages and in its mails; as the catalog says if not given.
    #[serde(default)]
    pub(crate) center_name: Option<String>,
    /// A PostgreSQL database instead of SQLite: `postgres://…`.
    #[serde(default)]
    pub(crate) database: Option<Secret>,
    /// The catalog's folder; found beside the program if not given.
    #[serde(default)]
    pub(crate) catalog: Option<PathBuf>,
    /// Proxies in front of it, such as `["10.0.0.0/8"]`: the last hop before them in
    /// `X-Forwarded-For` is the client. From anybody else that header is not believed.
    #[serde(default)]
    pub(crate) trusted_proxies: Vec<ipnet::IpNet>,
    /// Where Prometheus asks for `/metrics`, such as `127.0.0.1:9464`; nowhere if not given.
    #[serde(default)]
    pub(crate) metrics_listen: Option<SocketAddr>,
    /// The address its mails come from.
    pub(crate) mail_from: String,
    /// The server that carries its mails. Without it the Center does not start.
    pub(crate) smtp: SmtpSettings,
    /// Whom it asks for what is published at a domain.
    #[serde(default)]
    pub(crate) dns: DnsSettings,
    /// Where messages to programs of others may go.
    #[serde(default)]
    pub(crate) webhooks: WebhookSettings,
}

/// The longest name that a page's head and a mail's sender have room for.
const CENTER_NAME_LIMIT: usize = 60;

/// Where messages to programs of others may go.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebhookSettings {
    /// Networks inside that may be sent to, such as `["10.20.0.0/16"]`; none if not given.
    #[serde(default)]
    pub(crate) allowed_networks: Vec<ipnet::IpNet>,
    /// Whether messages may go unencrypted. They are signed all the same, but anybody on the way reads
    /// them.
    #[serde(default)]
    pub(crate) allow_http: bool,
}

/// Whom the Center asks for what is published at a domain.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DnsSettings {
    /// A resolver, such as `127.0.0.1:53`; those of the system if none is named.
    #[serde(default)]
    pub(crate) resolver: Option<SocketAddr>,
}

/// A setting that may hold a password.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(pub(crate) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("…")
    }
}

/// Reads the configuration. Without a file the variables must say all of it.
pub(crate) fn read(file: &Path) -> Result<Configuration, String> {
    let unreadable = std::fs::read_to_string(file).err();
    let figment = Figment::new()
        .merge(Toml::file_exact(file))
        .merge(Env::prefixed("FASTTRACK_").split("__"));
    let unusable = |fault: String| {
        format!(
            "the configuration {} cannot be used: {fault}",
            file.display()
        )
    };
    let configuration: Configuration = figment.extract().map_err(|fault| match unreadable {
        Some(why) => format!(
            "the configuration {} cannot be read: {why}; and the variables FASTTRACK_… do not say all of \
             it: {fault}",
            file.display()
        ),
        None => unusable(fault.to_string()),
    })?;
    configuration.check().map_err(unusable)?;
    Ok(configuration)
}

impl Configuration {
    /// What would otherwise be found out by the first mail that cannot be written, or by a session
    /// that anybody on the way can read.
    fn check(&self) -> Result<(), String> {
        if self.mail_from.parse::<mail::Address>().is_err() {
            return Err(format!(
                "mail_from: expected an address alone, such as center@fasttrack.example, found {:?}",
                self.mail_from
            ));
        }
        if let Some(name) = &self.center_name
            && (!catalog::is_showable(name) || name.chars().count() > CENTER_NAME_LIMIT)
        {
            return Err(format!(
                "center_name: expected one line of at most {CENTER_NAME_LIMIT} characters, found {name:?}"
            ));
        }
        if let Some(Secret(database)) = &self.database {
            check_database(database)?;
        }
        let base_url = self.base_url.trim_end_matches('/');
        let (scheme, host) = base_url.split_once("://").unwrap_or(("", base_url));
        let name = host
            .strip_prefix('[')
            .map_or_else(|| host.split(':').next(), |host| host.split(']').next())
            .unwrap_or_default();
        let is_host = !name.is_empty()
            && !host.contains(|character: char| {
                character.is_whitespace() || "/?#@\\\"".contains(character)
            });
        let is_here = name == "localhost"
            || name
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        match scheme {
            "https" if is_host => Ok(()),
            "http" if is_host && is_here => Ok(()),
            "http" if is_host => Err(format!(
                "base_url: expected https://{host}, found {base_url}: without https the sign-ins of \
                 all people can be read on the way (http:// is for this machine alone)"
            )),
            _ => Err(format!(
                "base_url: expected https:// and a host, such as https://fasttrack.example, found {:?}",
                self.base_url
            )),
        }
    }
}

/// What is encrypted however the server answers: the default of PostgreSQL's own programs, `prefer`, goes
/// on in the clear with a server that says it cannot, and so with whoever stands in its place.
const ENCRYPTED: [&str; 3] = ["require", "verify-ca", "verify-full"];

/// Whether everything stays on this machine or is encrypted. What is told never holds the address, which
/// holds the password.
pub(crate) fn check_database(address: &str) -> Result<(), String> {
    let Ok(address) = url::Url::parse(address) else {
        return Err("database: expected postgres://user@host/name".to_owned());
    };
    let said = |name: &str| -> Vec<String> {
        let pairs = address.query_pairs().filter(|(known, _)| known == name);
        pairs.map(|(_, value)| value.into_owned()).collect()
    };
    let (hosts, modes) = (said("host"), said("sslmode"));
    if hosts.len() > 1 || modes.len() > 1 || !said("hostaddr").is_empty() {
        return Err("database: expected host and sslmode once at most, and no hostaddr".to_owned());
    }
    let named = address.host_str().unwrap_or_default();
    let host = hosts.first().map_or(named, String::as_str);
    let name = host.trim_start_matches('[').trim_end_matches(']');
    if name.is_empty() {
        // Else the environment would say which (PGHOST).
        return Err("database: expected a host, such as localhost".to_owned());
    }
    let is_here = name.starts_with('/')
        || name == "localhost"
        || name
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback());
    let is_encrypted = modes.iter().any(|mode| ENCRYPTED.contains(&mode.as_str()));
    if is_here || is_encrypted {
        return Ok(());
    }
    Err(format!(
        "database: {host} is another machine: expected ?sslmode=verify-full in the address (and \
         sslrootcert=FILE for an authority of your own), so that nobody on the way reads or answers"
    ))
}

/// The catalog's folder: as given, else in the present folder, else beside the program.
pub(crate) fn catalog_folder(given: Option<&Path>) -> Result<PathBuf, String> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let program = std::env::current_exe()
        .ok()
        .and_then(|program| program.canonicalize().ok());
    let beside = program
        .iter()
        .flat_map(|program| program.ancestors().skip(1).take(4))
        .map(|folder| folder.join("catalog"));
    let installed = program
        .iter()
        .flat_map(|program| program.ancestors().skip(2).take(1))
        .map(|folder| folder.join("share/fasttrack/catalog"));
    std::iter::once(PathBuf::from("catalog"))
        .chain(beside)
        .chain(installed)
        .find(|folder| folder.join("center.toml").is_file())
        .ok_or_else(|| {
            "there is no folder catalog here or beside the program: name it, with --catalog DIR or as \
             catalog in the configuration"
                .to_owned()
        })
}

/// The catalog in this folder, of a Center of this name if one is given; its faults are told with the
/// folder.
pub(crate) fn load_catalog(folder: &Path, center_name: Option<&str>) -> Result<Catalog, String> {
    let catalog = Catalog::load(folder)
        .map_err(|faults| format!("the folder {} of the catalog: {faults}", folder.display()))?;
    Ok(match center_name {
        Some(name) => catalog.of_center(name.trim()),
        None => catalog,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_not_known_is_an_error_that_names_it() {
        let folder =
            std::env::temp_dir().join(format!("fasttrack-configuration-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("fasttrack.toml");
        std::fs::write(
            &file,
            "listen = \"127.0.0.1:1\"\nbase_url = \"https://a.example\"\ndata = \"d\"\nmail_from = \"a@a.example\"\n\
             datbase = \"x\"\n[smtp]\nhost = \"mail.example\"\n",
        )
        .unwrap();
        let fault = read(&file).unwrap_err();
        assert!(fault.contains("datbase"), "{fault}");
        std::fs::remove_dir_all(folder).unwrap();
    }

    fn told(base_url: &str, mail_from: &str) -> Result<(), String> {
        let written = format!(
            "listen = \"127.0.0.1:1\"\nbase_url = {base_url:?}\ndata = \"d\"\n\
             mail_from = {mail_from:?}\n[smtp]\nhost = \"mail.example\"\n"
        );
        let configuration: Configuration = Figment::from(Toml::string(&written)).extract().unwrap();
        configuration.check()
    }

    #[test]
    fn an_address_of_the_center_that_cannot_be_used_is_told_before_it_opens() {
        for base_url in [
            "https://fasttrack.example",
            "https://fasttrack.example:8443/",
            "http://127.0.0.1:8080",
            "http://localhost:8080",
            "http://[::1]:8080",
        ] {
            assert_eq!(told(base_url, "center@fasttrack.example"), Ok(()));
        }
        for base_url in [
            "",
            "fasttrack.example",
            "http://fasttrack.example",
            "http://127.0.0.1.example",
            "ftp://fasttrack.example",
            "https://",
            "https://fasttrack.example/center",
            "https://a@fasttrack.example",
        ] {
            let fault = told(base_url, "center@fasttrack.example").unwrap_err();
            assert!(fault.starts_with("base_url: expected"), "{fault}");
        }
        for mail_from in [
            "",
            "Center",
            "FastTrack <center@fasttrack.example>",
            "a@b c",
        ] {
            let fault = told("https://fasttrack.example", mail_from).unwrap_err();
            assert!(fault.starts_with("mail_from: expected"), "{fault}");
        }
    }

    #[test]
    fn a_center_is_called_as_its_operator_says_in_every_language() {
        let of = |name: &str| {
            // JSON writes a string that TOML reads.
            let name = serde_json::to_string(name).unwrap();
            let written = format!(
                "listen = \"127.0.0.1:1\"\nbase_url = \"https://a.example\"\ndata = \"d\"\n\
                 mail_from = \"a@a.example\"\ncenter_name = {name}\n[smtp]\nhost = \"mail.example\"\n"
            );
            let configuration: Configuration =
                Figment::from(Toml::string(&written)).extract().unwrap();
            configuration.check()
        };
        assert_eq!(of("Adoption Center of Example"), Ok(()));
        for name in ["", " ", "two\nlines", "two\u{2028}lines", &"x".repeat(61)] {
            let told = of(name).unwrap_err();
            assert!(told.starts_with("center_name: expected"), "{told}");
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let catalog = load_catalog(&folder, Some(" Adoption Center ")).unwrap();
        let mut languages = 0;
        for language in catalog.names().languages() {
            let name = catalog.names().center(language).unwrap();
            assert_eq!((name.text, name.language), ("Adoption Center", language));
            languages += 1;
        }
        assert_eq!(languages, 12);
    }

    #[test]
    fn without_smtp_there_is_no_configuration() {
        let fault = told("https://fasttrack.example", "center@fasttrack.example");
        assert_eq!(fault, Ok(()));
        let none = Figment::from(Toml::string("listen = \"127.0.0.1:1\"\n"));
        let fault = none.extract::<Configuration>().unwrap_err();
        assert!(fault.to_string().contains("missing field"), "{fault}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named_with_what_is_wrong_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("nope.toml");
        let told = read(&nowhere).unwrap_err();
        let named = format!("the configuration {} cannot be read: ", nowhere.display());
        assert!(told.starts_with(&named), "{told}");
        assert!(told.contains("No such file"), "{told}");
        let told = read(folder.path()).unwrap_err();
        assert!(told.contains("Is a directory"), "{told}");
        let told = load_catalog(&nowhere, None).unwrap_err();
        let named = format!("the folder {} of the catalog: ", nowhere.display());
        assert!(told.starts_with(&named), "{told}");
    }

    /// What serde expects in a section, by its own word.
    fn keys<T: serde::de::DeserializeOwned>() -> Vec<String> {
        let told = serde_json::from_str::<T>(r#"{"no such key": 1}"#);
        let told = told.err().unwrap().to_string();
        let (_, expected) = told.split_once(", expected ").unwrap();
        // Every second piece between backticks is a name.
        expected
            .split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_key_is_documented_and_every_documented_key_is_one() {
        let sections = [
            ("smtp", keys::<SmtpSettings>()),
            ("dns", keys::<DnsSettings>()),
            ("webhooks", keys::<WebhookSettings>()),
        ];
        let mut known = Vec::new();
        for key in keys::<Configuration>() {
            match sections.iter().find(|(section, _)| *section == key) {
                Some((section, within)) => {
                    known.extend(within.iter().map(|key| format!("[{section}] {key}")));
                }
                None => known.push(key),
            }
        }
        assert!(known.len() > 15, "{known:?}");
        let operation = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operation.md");
        let text = std::fs::read_to_string(operation).unwrap();
        let table = text
            .lines()
            .skip_while(|line| *line != "| Key | Default | What |");
        let rows = table.skip(2).take_while(|line| line.starts_with('|'));
        let mut documented: Vec<String> = rows
            .filter_map(|row| row.split('`').nth(1).map(str::to_owned))
            .collect();
        known.sort();
        documented.sort();
        assert_eq!(documented, known, "docs/operation.md, \"Configure\"");
    }

    #[test]
    fn a_database_on_another_machine_is_reached_encrypted_or_not_at_all() {
        for fine in [
            "postgres://fasttrack@localhost/fasttrack",
            "postgres://fasttrack@127.0.0.1:5432/fasttrack",
            "postgres://fasttrack@[::1]/fasttrack",
            "postgres:///fasttrack?host=/run/postgresql",
            "postgres://f@localhost/f?host=/run/postgresql",
            "postgres://f:p@db.example/f?sslmode=verify-full&sslrootcert=/etc/ca.pem",
            "postgres://f:p@10.0.0.5/f?sslmode=require",
        ] {
            assert_eq!(check_database(fine), Ok(()), "{fine}");
        }
        for open in [
            "postgres://f:secret@db.example/f",
            "postgres://f:secret@db.example/f?sslmode=prefer",
            "postgres://f:secret@db.example/f?sslmode=disable",
            "postgres://f:secret@localhost/f?host=db.example",
            "postgres://f:secret@127.0.0.1.example/f",
            "postgres://f:secret@localhost/f?hostaddr=10.0.0.5",
            "postgres://f:secret@localhost/f?host=localhost&host=db.example",
            "postgres://f:secret@db.example/f?sslmode=require&sslmode=disable",
            "postgres:///secret",
            "secret",
        ] {
            let told = check_database(open).unwrap_err();
            assert!(
                told.starts_with("database: ") && !told.contains("secret"),
                "{told}"
            );
        }
    }

    #[test]
    fn a_database_address_is_never_shown() {
        assert_eq!(
            format!("{:?}", Secret("postgres://u:secret@h/d".to_owned())),
            "…"
        );
    }
}
