//! What is wrong with a plan, line by line, in words.

use words::{Args, Speaker};

use crate::migrate::SecretFault;

/// One thing that is wrong with a plan.
#[derive(Debug)]
pub struct PlanFault {
    /// Its line, from 1; none where it is about the file as a whole.
    pub line: Option<usize>,
    pub what: What,
}

/// What is wrong.
#[derive(Debug)]
pub enum What {
    /// It is not the format that its name says.
    Syntax(String),
    /// A key or a column that nothing is known of.
    Unknown { key: String, known: String },
    /// A key or a column that must be there.
    Missing(String),
    /// A value in another form than it must have.
    Form { key: String, form: Form },
    /// A secret itself, where only the place of one may stand.
    Secret(String),
    /// A column for secrets themselves.
    SecretColumn(String),
    /// A column that is there already.
    Twice(String),
    /// More or fewer fields in a row than in the header.
    Fields { wanted: usize, there: usize },
    /// A quotation mark without its other.
    Quote,
    /// Two ways to sign in, of which only one can be.
    Both { one: String, other: String },
    /// No way to sign in.
    NoSecret(String),
    /// A user without a server.
    NoServer { key: String, section: &'static str },
    /// The same mailboxes as in another line.
    Double(usize),
    /// A name that is another line's already.
    NameTaken { name: String, line: usize },
    /// No address, or one that would be reached without encryption.
    Address(migrate::mail::Fault),
    /// A user for whom no secret is fetched.
    Credential(SecretFault),
    /// No mailbox at all.
    Nothing,
}

/// The form that a value must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A text.
    Text,
    /// A whole number from 1 on.
    Number,
    /// A table of keys.
    Table,
    /// Tables that begin with `[[mailbox]]`.
    Tables,
    /// The place of a secret.
    Place,
    /// A program with its arguments.
    Command,
    /// One of the ways of encryption.
    Security,
    /// The SHA-256 of a certificate.
    Pin,
    /// A size in bytes.
    Size,
    /// Hours of the day.
    Window,
}

impl Form {
    fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Table => "table",
            Self::Tables => "tables",
            Self::Place => "place",
            Self::Command => "command",
            Self::Security => "security",
            Self::Pin => "pin",
            Self::Size => "size",
            Self::Window => "window",
        }
    }
}

/// How the place of a secret is written.
const PLACES: &str = "{ env = \"NAME\" }, { file = \"PATH\" }, { command = [\"PROGRAM\", …] }";

impl PlanFault {
    /// In the language of whoever runs the program, with the place where it is.
    pub fn say(&self, place: &str, speaker: &Speaker) -> String {
        let args = Args::new()
            .text("place", place)
            .text("fault", self.what.say(speaker));
        match self.line {
            Some(line) => speaker.say_with("tools-plan-line", args.text("line", line)),
            None => speaker.say_with("tools-plan-file", args),
        }
    }
}

impl What {
    fn say(&self, speaker: &Speaker) -> String {
        let of = |key: &str| Args::new().text("key", key);
        match self {
            Self::Syntax(cause) => {
                speaker.say_with("tools-plan-syntax", Args::new().text("cause", cause))
            }
            Self::Unknown { key, known } => {
                speaker.say_with("tools-plan-unknown", of(key).text("known", known))
            }
            Self::Missing(key) => speaker.say_with("tools-plan-missing", of(key)),
            Self::Form { key, form } => {
                let form = match form {
                    Form::Place => PLACES.to_owned(),
                    _ => speaker.say_of("tools-plan-form", form.word()),
                };
                speaker.say_with("tools-plan-expected", of(key).text("form", form))
            }
            Self::Secret(key) => {
                speaker.say_with("tools-plan-secret", of(key).text("places", PLACES))
            }
            Self::SecretColumn(key) => speaker.say_with(
                "tools-plan-secret",
                of(key).text("places", format!("{key}_env, {key}_file, {key}_command")),
            ),
            Self::Twice(key) => speaker.say_with("tools-plan-twice", of(key)),
            Self::Fields { wanted, there } => speaker.say_with(
                "tools-plan-fields",
                Args::new().number("wanted", wanted).number("there", there),
            ),
            Self::Quote => speaker.say("tools-plan-quote"),
            Self::Both { one, other } => {
                speaker.say_with("tools-plan-both", of(one).text("other", other))
            }
            Self::NoSecret(side) => speaker.say_of("tools-plan-no-secret", side),
            Self::NoServer { key, section } => {
                speaker.say_with("tools-plan-no-server", of(key).text("section", section))
            }
            Self::Double(line) => {
                speaker.say_with("tools-plan-double", Args::new().text("line", line))
            }
            Self::NameTaken { name, line } => speaker.say_with(
                "tools-plan-name-taken",
                Args::new().text("name", name).text("line", line),
            ),
            Self::Address(fault) => crate::fault::mail_server(fault, speaker),
            Self::Credential(fault) => crate::fault::mail_secret(fault, speaker),
            Self::Nothing => speaker.say("tools-plan-nothing"),
        }
    }
}
