//! What proves who signs in: where it lies, and how it is fetched. It is held for one connection, unless
//! somebody typed it, and it is never shown, written down or an argument of another program.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use migrate::mail::Sign;
use tokio::io::AsyncReadExt;
use tokio::process::Command;
use tokio::time::timeout;

/// The most bytes that are read where a secret lies; a longer one there is none.
const MOST: u64 = 64 << 10;
/// How long a program may take that fetches one.
const PATIENCE: Duration = Duration::from_mins(1);
/// What stands for the name of who signs in, in a path and in a command.
pub const USER: &str = "{user}";

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretFault {
    /// A variable of the environment.
    #[error("the variable {0} is empty")]
    Variable(String),
    /// A file that cannot be read.
    #[error("{place} cannot be read: {cause}")]
    File { place: String, cause: io::Error },
    /// A file that is not its owner's alone.
    #[error("others may read {0}")]
    Open(String),
    /// Nothing is there where it should lie.
    #[error("{0} tells no secret")]
    Empty(String),
    /// A name that would lead to another file, or be an option of a program.
    #[error("{0} cannot stand for {{user}} here")]
    User(String),
    /// A program that does not run.
    #[error("{program} does not run: {cause}")]
    Command { program: String, cause: io::Error },
    /// A program that failed.
    #[error("{program} failed: {status}")]
    Failed { program: String, status: String },
    /// A program that takes too long.
    #[error("{program} took longer than {} seconds", .wait.as_secs())]
    Late { program: String, wait: Duration },
}

/// What a secret is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A password.
    Password,
    /// An access token of OAuth 2, which ends after a while.
    Token,
}

/// Where a secret lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lies {
    /// In a variable of the environment.
    Variable(String),
    /// In the first line of a file.
    File(PathBuf),
    /// In the first line that a program says: the program and its arguments.
    Command(Vec<String>),
}

/// How somebody signs in to a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// As it was typed at the terminal.
    Typed(Sign),
    /// By a secret that is fetched for each connection.
    Fetched(Kind, Lies),
}

impl Credential {
    /// The same for somebody, whose name stands where `{user}` does. The name may be of somebody else's list:
    /// it is to choose neither another file nor what a program does.
    pub fn of(&self, user: &str) -> Result<Self, SecretFault> {
        let Self::Fetched(kind, lies) = self else {
            return Ok(self.clone());
        };
        let lies = match lies {
            Lies::Variable(name) => Lies::Variable(name.clone()),
            Lies::File(path) => match path.to_str() {
                Some(text) if text.contains(USER) => {
                    if leads_elsewhere(user) {
                        return Err(SecretFault::User(user.to_owned()));
                    }
                    Lies::File(text.replace(USER, user).into())
                }
                _ => Lies::File(path.clone()),
            },
            // Not the program itself: a name in a plan is not to choose what runs.
            Lies::Command(words) => {
                let rest = words.get(1..).unwrap_or_default();
                let is_option =
                    user.starts_with('-') && rest.iter().any(|word| word.starts_with(USER));
                let is_named = rest.iter().any(|word| word.contains(USER));
                if is_option || (is_named && user.contains('\0')) {
                    return Err(SecretFault::User(user.to_owned()));
                }
                let program = words.iter().take(1).cloned();
                let rest = rest.iter().map(|word| word.replace(USER, user));
                Lies::Command(program.chain(rest).collect())
            }
        };
        Ok(Self::Fetched(*kind, lies))
    }

    /// Whether it may be another one the next time, so that a refusal is not the last word.
    pub fn is_renewed(&self) -> bool {
        matches!(
            self,
            Self::Fetched(Kind::Token, Lies::File(_) | Lies::Command(_))
        )
    }

    /// What proves it, as it is now.
    pub async fn sign(&self) -> Result<Sign, SecretFault> {
        let (kind, lies) = match self {
            Self::Typed(sign) => return Ok(sign.clone()),
            Self::Fetched(kind, lies) => (kind, lies),
        };
        let secret = match lies {
            Lies::Variable(name) => variable(name)?,
            Lies::File(path) => in_file(path)?,
            Lies::Command(words) => told(words).await?,
        };
        Ok(match kind {
            Kind::Password => Sign::Password(secret),
            Kind::Token => Sign::Token(secret),
        })
    }
}

/// Whether a name, within a path, is more than a part of a file's name.
fn leads_elsewhere(user: &str) -> bool {
    user.contains("..") || user.contains(['/', '\\', '\0'])
}

/// What a variable of the environment holds.
fn variable(name: &str) -> Result<String, SecretFault> {
    let held = std::env::var(name).unwrap_or_default();
    if held.is_empty() {
        return Err(SecretFault::Variable(name.to_owned()));
    }
    Ok(held)
}

/// The first line of a file that nobody else can read.
fn in_file(path: &Path) -> Result<String, SecretFault> {
    let place = path.display().to_string();
    let failed = |cause| SecretFault::File {
        place: place.clone(),
        cause,
    };
    let file = File::open(path).map_err(failed)?;
    let mode = file.metadata().map_err(failed)?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(SecretFault::Open(place));
    }
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(failed)?;
    first_line(&bytes, &place)
}

/// The first line that a program says. What it says beside goes where ours does, unread.
async fn told(words: &[String]) -> Result<String, SecretFault> {
    let (program, words) = match words.split_first() {
        Some((program, words)) => (program.clone(), words),
        None => return Err(SecretFault::Empty(String::new())),
    };
    let runs = async {
        let mut child = Command::new(&program)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let mut bytes = Vec::new();
        if let Some(out) = child.stdout.take() {
            out.take(MOST).read_to_end(&mut bytes).await?;
        }
        Ok::<_, io::Error>((child.wait().await?, bytes))
    };
    let ran = timeout(PATIENCE, runs).await;
    let (status, bytes) = match ran {
        Ok(Ok(ran)) => ran,
        Ok(Err(cause)) => return Err(SecretFault::Command { program, cause }),
        Err(_) => {
            let wait = PATIENCE;
            return Err(SecretFault::Late { program, wait });
        }
    };
    if !status.success() {
        let status = status.to_string();
        return Err(SecretFault::Failed { program, status });
    }
    first_line(&bytes, &program)
}

fn first_line(bytes: &[u8], place: &str) -> Result<String, SecretFault> {
    let line = bytes.split(|byte| *byte == b'\n').next();
    let line = line.unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok(text) if !text.is_empty() => Ok(text.to_owned()),
        _ => Err(SecretFault::Empty(place.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn signed(lies: Lies) -> Result<Sign, SecretFault> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(Credential::Fetched(Kind::Password, lies).sign())
    }

    fn command(words: &[&str]) -> Lies {
        Lies::Command(words.iter().map(|word| (*word).to_owned()).collect())
    }

    #[test]
    fn a_file_is_read_to_its_first_line_and_only_if_nobody_else_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        fs::write(&path, "s3cret\r\nnote\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let sign = signed(Lies::File(path.clone())).unwrap();
        assert_eq!(sign, Sign::Password("s3cret".to_owned()));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let refused = signed(Lies::File(path)).unwrap_err();
        assert!(matches!(refused, SecretFault::Open(_)), "{refused}");
    }

    #[test]
    fn a_program_says_it_in_its_first_line_and_no_shell_reads_its_arguments() {
        let sign = signed(command(&["printf", "%s\nmore", "$HOME;x"])).unwrap();
        assert_eq!(sign, Sign::Password("$HOME;x".to_owned()));
        let failed = signed(command(&["false"])).unwrap_err();
        assert!(matches!(failed, SecretFault::Failed { .. }), "{failed}");
        let silent = signed(command(&["true"])).unwrap_err();
        assert!(matches!(silent, SecretFault::Empty(_)), "{silent}");
        let none = signed(command(&["/nonexistent/program"])).unwrap_err();
        assert!(matches!(none, SecretFault::Command { .. }), "{none}");
        // One that says more than any secret is read no further.
        let endless = signed(command(&["yes"])).unwrap_err();
        assert!(matches!(endless, SecretFault::Failed { .. }), "{endless}");
    }

    #[test]
    fn the_name_of_who_signs_in_stands_in_a_path_and_in_arguments_but_is_no_program() {
        let of = |lies| Credential::Fetched(Kind::Token, lies).of("jane").unwrap();
        assert_eq!(
            of(Lies::File("secrets/{user}.txt".into())),
            of(Lies::File("secrets/jane.txt".into()))
        );
        let Credential::Fetched(_, told) = of(command(&["{user}", "--for={user}"])) else {
            unreachable!()
        };
        assert_eq!(told, command(&["{user}", "--for=jane"]));
    }

    #[test]
    fn a_name_leads_to_no_other_file_and_is_no_option() {
        let refused = |lies: Lies, user: &str| {
            let of = Credential::Fetched(Kind::Password, lies).of(user);
            of.is_err_and(|fault| matches!(fault, SecretFault::User(said) if said == user))
        };
        let file = || Lies::File("secrets/{user}".into());
        for user in ["../root", "a/b", "/etc/passwd", "..", "a\\b", "a\0b"] {
            assert!(refused(file(), user), "{user:?}");
        }
        for user in ["jane", "jane.lee@contoso.com", "-jane", "jane+x", "김"] {
            assert!(!refused(file(), user), "{user:?}");
        }
        // Where the name stands in no path, it may be any.
        assert!(!refused(Lies::File("secrets/all".into()), "../root"));
        assert!(refused(command(&["pass", "{user}"]), "--help"));
        assert!(refused(command(&["pass", "mail", "{user}/imap"]), "-x"));
        assert!(refused(command(&["pass", "mail/{user}"]), "a\0b"));
        assert!(!refused(command(&["pass", "mail/{user}"]), "-x"));
        assert!(!refused(command(&["pass", "--user={user}"]), "-x"));
        assert!(!refused(command(&["pass", "mail"]), "--help"));
    }

    #[test]
    fn a_typed_secret_is_not_shown() {
        let typed = Credential::Typed(Sign::Password("s3cret".to_owned()));
        assert!(!format!("{typed:?}").contains("s3cret"));
    }
}
