//! What the program understands on its command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::tz::TimeZone;
use migrate::mail::Window;

use crate::size;

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
    /// Look what would move, and what would not, without changing anything
    Check(Check),
    /// Move ten messages of each folder at most
    Trial(Moves),
    /// Move what has not been moved yet; can be repeated at any time
    Run(Run),
    /// Compare what was moved with its source
    Verify(Verify),
    /// Pair with a migration event of a Center, which then sees how far mailboxes are
    Pair(Pair),
    /// Tell from the journals what has been moved, without asking any server
    Report(Record),
}

/// Looks what would move, and what would not, without changing anything.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub mailboxes: Mailboxes,
    /// The bytes of the largest message that the target takes, where it does not say so
    #[arg(long, value_name = "SIZE", value_parser = size::typed)]
    pub largest: Option<u64>,
    /// The bytes that a mailbox of the target may hold, where it does not say so
    #[arg(long, value_name = "SIZE", value_parser = size::typed)]
    pub limit: Option<u64>,
    #[command(flatten)]
    pub output: Told,
}

/// Moves what has not been moved yet.
#[derive(Debug, Args)]
pub struct Run {
    #[command(flatten)]
    pub moves: Moves,
    #[command(flatten)]
    pub watched: Watched,
    /// Delete at the target what the source has deleted since it moved
    #[arg(long)]
    pub delete_on_target: bool,
}

/// Pairs this program with a migration event of a Center.
#[derive(Debug, Args)]
pub struct Pair {
    /// The address of the Center
    #[arg(id = "address_of_center", value_name = "ADDRESS")]
    pub center: String,
    /// The plan; one that is not there is begun with the mailboxes of the event
    #[arg(long, value_name = "FILE", default_value = "plan.toml")]
    pub plan: PathBuf,
    /// Where it is recorded what has been moved
    #[arg(long, value_name = "FOLDER")]
    pub journal: Option<PathBuf>,
}

/// Whether the Center is told how far mailboxes are.
#[derive(Debug, Default, Args)]
pub struct Watched {
    /// Tell the Center that this program is paired with how far mailboxes are, and do what it says
    #[arg(long)]
    pub center: bool,
    /// Tell it names of folders and what servers say, too
    #[arg(id = "with_names_of_folders", long = "with-names", requires = "center")]
    pub with_names: bool,
}

/// What moves, and how fast.
#[derive(Debug, Args)]
pub struct Moves {
    #[command(flatten)]
    pub mailboxes: Mailboxes,
    #[command(flatten)]
    pub limits: Limited,
    #[command(flatten)]
    pub output: Told,
}

/// How fast, when and how much each server is asked.
#[derive(Debug, Default, Args)]
pub struct Limited {
    /// Messages that move in a minute
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub messages_per_minute: Option<u32>,
    /// Bytes that move in a day
    #[arg(long, value_name = "SIZE", value_parser = size::typed)]
    pub bytes_per_day: Option<u64>,
    /// The hours in which mail moves
    #[arg(long, value_name = "HH:MM-HH:MM", value_parser = window)]
    pub window: Option<Window>,
    /// Compress what goes over the network
    #[arg(long, value_enum, default_value_t)]
    pub compress: Compress,
}

/// Whether connections are compressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Compress {
    /// Where a server can, unless it is on this machine
    #[default]
    Auto,
    /// Wherever a server can
    Always,
    Never,
}

/// Hours by the clock of this machine.
fn window(typed: &str) -> Result<Window, String> {
    // What is said is how hours are typed, the same in all languages.
    Window::parse(typed, TimeZone::system()).map_err(|_| "20:00-06:00".to_owned())
}

/// Compares what was moved with its source.
#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    pub mailboxes: Mailboxes,
    /// Compare the bytes of all messages
    #[arg(long, group = "depth")]
    pub full: bool,
    /// Compare the bytes of so many messages of each folder
    #[arg(long, value_name = "NUMBER", group = "depth", default_value_t = 20)]
    pub sample: u32,
    /// Compare only which messages are there
    #[arg(long, group = "depth")]
    pub counts: bool,
    #[command(flatten)]
    pub watched: Watched,
    #[command(flatten)]
    pub output: Told,
}

/// Tells from the journals what has been moved.
#[derive(Debug, Args)]
pub struct Record {
    /// A file of many mailboxes: TOML (.toml) or CSV (.csv)
    #[arg(long, value_name = "FILE")]
    pub plan: Option<PathBuf>,
    /// The journal of a mailbox, or a folder of such
    #[arg(long, value_name = "FOLDER", required_unless_present = "plan")]
    pub journal: Option<PathBuf>,
    #[command(flatten)]
    pub output: Written,
}

/// One mailbox, from one server to another, or those of a plan.
#[derive(Debug, Default, Args)]
pub struct Mailboxes {
    /// A file of many mailboxes: TOML (.toml) or CSV (.csv)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["mail_source", "mail_target"])]
    pub plan: Option<PathBuf>,
    /// The mailbox to copy from
    #[arg(
        id = "mail_source",
        long = "source",
        value_name = "ADDRESS",
        required_unless_present = "plan"
    )]
    pub source: Option<String>,
    /// The mailbox to copy to
    #[arg(
        id = "mail_target",
        long = "target",
        value_name = "ADDRESS",
        required_unless_present = "plan"
    )]
    pub target: Option<String>,
    /// The environment variable with the password of the source
    #[arg(long, value_name = "NAME", group = "source_secret")]
    pub source_password_env: Option<String>,
    /// The file with the password of the source
    #[arg(long, value_name = "FILE", group = "source_secret")]
    pub source_password_file: Option<PathBuf>,
    /// The program that tells the password of the source
    #[arg(long, value_name = "COMMAND", group = "source_secret")]
    pub source_password_command: Option<String>,
    /// The environment variable with an access token for the source
    #[arg(long, value_name = "NAME", group = "source_secret")]
    pub source_token_env: Option<String>,
    /// The program that tells an access token for the source
    #[arg(long, value_name = "COMMAND", group = "source_secret")]
    pub source_token_command: Option<String>,
    /// The environment variable with the password of the target
    #[arg(long, value_name = "NAME", group = "target_secret")]
    pub target_password_env: Option<String>,
    /// The file with the password of the target
    #[arg(long, value_name = "FILE", group = "target_secret")]
    pub target_password_file: Option<PathBuf>,
    /// The program that tells the password of the target
    #[arg(long, value_name = "COMMAND", group = "target_secret")]
    pub target_password_command: Option<String>,
    /// The environment variable with an access token for the target
    #[arg(long, value_name = "NAME", group = "target_secret")]
    pub target_token_env: Option<String>,
    /// The program that tells an access token for the target
    #[arg(long, value_name = "COMMAND", group = "target_secret")]
    pub target_token_command: Option<String>,
    /// Where it is recorded what has been moved; for a plan a folder of such folders
    #[arg(long, value_name = "FOLDER", required_unless_present = "plan")]
    pub journal: Option<PathBuf>,
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
    /// How many mailboxes of a plan move at a time
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub workers: Option<u16>,
}

/// Where it is told how mailboxes move.
#[derive(Debug, Args)]
pub struct Told {
    #[command(flatten)]
    pub written: Written,
    /// How progress is shown
    #[arg(long, value_enum, default_value_t)]
    pub progress: Progress,
}

/// Where it is told what came of mailboxes.
#[derive(Debug, Default, Args)]
pub struct Written {
    /// Write JSON, to the standard output or to a file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub json: Option<PathBuf>,
    /// Write what is not as it should be as CSV, to the standard output or to a file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub csv: Option<PathBuf>,
    /// Show only the summary on the terminal
    #[arg(long)]
    pub quiet: bool,
}

/// How progress is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Progress {
    /// As a terminal takes it, if there is one
    #[default]
    Auto,
    /// A line for each thing that happens
    Plain,
    /// A line of JSON for each, on the standard output
    Json,
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
