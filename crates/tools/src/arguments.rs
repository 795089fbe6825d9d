//! What the program understands on its command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// What a customer runs on its own side: readiness checks that change nothing.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look whether something is ready, without changing it
    #[command(subcommand)]
    Assess(Box<Assess>),
    /// Move mail to where it will be, from your own computer
    #[command(subcommand)]
    Migrate(Box<Migrate>),
    /// List all rules with where they are from
    Rules,
}

#[derive(Debug, Subcommand)]
pub enum Migrate {
    /// Move mailboxes from one IMAP server to another
    #[command(subcommand)]
    Mail(Mail),
}

#[derive(Debug, Subcommand)]
pub enum Mail {
    /// Move what has not been moved yet; can be repeated at any time
    Run(Mailbox),
}

/// One mailbox, from one server to another.
#[derive(Debug, Args)]
pub struct Mailbox {
    /// The mailbox to copy from
    #[arg(id = "mail_source", long = "source", value_name = "ADDRESS")]
    pub source: String,
    /// The mailbox to copy to
    #[arg(id = "mail_target", long = "target", value_name = "ADDRESS")]
    pub target: String,
    /// The environment variable with the password of the source
    #[arg(long, value_name = "NAME", conflicts_with = "source_token_env")]
    pub source_password_env: Option<String>,
    /// The environment variable with the password of the target
    #[arg(long, value_name = "NAME", conflicts_with = "target_token_env")]
    pub target_password_env: Option<String>,
    /// The environment variable with an access token for the source
    #[arg(long, value_name = "NAME")]
    pub source_token_env: Option<String>,
    /// The environment variable with an access token for the target
    #[arg(long, value_name = "NAME")]
    pub target_token_env: Option<String>,
    /// Where it is recorded what has been moved
    #[arg(long, value_name = "FOLDER")]
    pub journal: PathBuf,
    /// Connect without encryption, too
    #[arg(long)]
    pub allow_plaintext: bool,
    /// The only certificate of the source to trust
    #[arg(long, value_name = "SHA256")]
    pub source_pin: Option<String>,
    /// The only certificate of the target to trust
    #[arg(long, value_name = "SHA256")]
    pub target_pin: Option<String>,
    /// Trust any certificate
    #[arg(long, conflicts_with_all = ["source_pin", "target_pin"])]
    pub insecure: bool,
    /// Write JSON, to the standard output or to a file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub json: Option<PathBuf>,
    /// Show only the summary on the terminal
    #[arg(long)]
    pub quiet: bool,
}

#[derive(Debug, Subcommand)]
pub enum Assess {
    /// Look at the objects of a directory before they are synchronised
    Directory(Directory),
    /// Look at the DNS records of domains before their services are enabled
    Dns(Dns),
}

/// Look at the DNS records of domains before their services are enabled.
#[derive(Debug, Args)]
pub struct Dns {
    /// The domains, each suffix of a userPrincipalName among them
    #[arg(required_unless_present = "from")]
    pub domains: Vec<String>,
    /// A file with more domains, one a line
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Ask this resolver instead of those of the system
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub resolver: Option<SocketAddr>,
    /// Ask this resolver of your own network as well, and compare
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub internal_resolver: Option<SocketAddr>,
    /// The cloud that the tenant is in
    #[arg(long, value_enum, default_value_t)]
    pub cloud: Cloud,
    /// The tenant by its first domain, as `contoso.onmicrosoft.com`; the records of DKIM have it in them
    #[arg(long, value_name = "NAME")]
    pub tenant: Option<String>,
    /// The services that will be used
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Service::Exchange, Service::Teams, Service::Intune])]
    pub services: Vec<Service>,
    #[command(flatten)]
    pub output: Output,
}

/// The clouds that a tenant can be in.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Cloud {
    #[default]
    Worldwide,
    UsGov,
    #[value(name = "21vianet")]
    Vianet,
}

/// The services that records are needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Service {
    Exchange,
    Teams,
    Intune,
    /// Exchange in a hybrid with your own servers
    ExchangeFederation,
    /// Sign-in by AD FS
    Federation,
}

/// Look at the objects of a directory before they are synchronised.
#[derive(Debug, Args)]
pub struct Directory {
    /// A file of LDIF (.ldif, .ldf) or CSV (.csv), - for LDIF on the standard input, or a directory
    /// itself: `ldaps://HOST[:PORT]/BASE[??base|one|sub]`
    pub source: PathBuf,
    /// Sign in to the directory under this name; without it nobody is signed in
    #[arg(long, value_name = "NAME")]
    pub bind: Option<String>,
    /// Read the password from this file instead of asking for it
    #[arg(long, value_name = "FILE", requires = "bind")]
    pub password_file: Option<PathBuf>,
    /// Wait so long for each answer of the directory
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub timeout: u16,
    /// Ask the rules of a dedicated environment
    #[arg(long)]
    pub dedicated: bool,
    /// Users sign in with another attribute, so userPrincipalName is not asked about
    #[arg(long)]
    pub alternate_login: bool,
    /// Write the proposed changes as LDIF, to read and to apply yourself
    #[arg(long, value_name = "FILE")]
    pub changes: Option<PathBuf>,
    #[command(flatten)]
    pub output: Output,
}

/// Where what is found goes.
#[derive(Debug, Args)]
pub struct Output {
    /// Write JSON, to the standard output or to a file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub json: Option<PathBuf>,
    /// Write one HTML file, to the standard output or to a file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub html: Option<PathBuf>,
    /// Say nothing on the terminal but the end
    #[arg(long)]
    pub quiet: bool,
    /// Send it to the Center as well, as
    /// `https://center.example/api/v1/engagements/ENGAGEMENT/assessments`; shows first what will be sent,
    /// or the file in which it can be read if it is long, and asks
    #[arg(long, value_name = "URL")]
    pub send: Option<String>,
    /// Send without asking
    #[arg(long, requires = "send")]
    pub yes: bool,
    /// Send names and values too; without this subjects are hashed and values are left out
    #[arg(long, requires = "send")]
    pub with_names: bool,
    /// The file with the engagement's token; without it the token is in `FASTTRACK_TOKEN`
    #[arg(long, value_name = "FILE", requires = "send")]
    pub token_file: Option<PathBuf>,
    /// A file with a secret of at least 16 characters to hash subjects with; without it one is made and
    /// kept in your home folder
    #[arg(
        long,
        value_name = "FILE",
        requires = "send",
        conflicts_with = "with_names"
    )]
    pub hash_key: Option<PathBuf>,
}
