//! Debian's `PostgreSQL` on a temporary folder: started by a small shell that outlives nobody.
//!
//! The server must end with the test process however that process ends. A signal asked of the
//! kernel would need unsafe code, so a shell holds the server and waits on its standard input: the
//! kernel closes that pipe when we are gone, and the shell stops the server and removes its folder.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use crate::{FreshDatabase, HarnessError, Kept, SERVER_VARIABLE};

/// The superuser of a server of ours; the socket's folder is its only wall.
const USER: &str = "fasttrack";

/// Where Debian puts the programs, by major version.
const PROGRAMS: &str = "/usr/lib/postgresql";

/// Ships inside Debian's server package and is needed for "no overlap" as a constraint.
const NEEDED_EXTENSION: &str = "btree_gist";

/// The database that is copied for each test of a run, once one has laid out the tables in it.
const LAID: &str = "laid";

/// Holds the server until standard input closes. `$1` is the folder of the programs;
/// with a port as `$2` it listens there and takes encrypted connections alone. It does not wait
/// for the disk: the computer is not switched off under it, and each test makes and drops a database.
const HOLD: &str = r#"
set -eu
programs=$1
folder=$(mktemp -d -t fasttrack-postgres.XXXXXX)
options="-c listen_addresses="
finish() {
  trap - EXIT
  "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM
"$programs/initdb" -D "$folder/data" --no-sync --auth=trust --username=fasttrack \
  --encoding=UTF8 --locale=C.UTF-8 >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
if [ $# -gt 1 ]; then
  cd "$folder"
  {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=authority -keyout authority.key -out authority.pem
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout server.key -out server.csr
    echo subjectAltName=DNS:localhost >names
    openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial \
      -days 2 -extfile names -out server.pem
  } >>log 2>&1 || { cat log >&2; exit 1; }
  chmod 600 server.key
  chmod 755 . && chmod 644 authority.pem
  echo "hostssl all all 127.0.0.1/32 trust" >data/pg_hba.conf
  options="-c listen_addresses=127.0.0.1 -c port=$2 -c ssl=on \
    -c ssl_cert_file=$folder/server.pem -c ssl_key_file=$folder/server.key"
fi
"$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
  -o "-k '$folder' $options -c fsync=off -c full_page_writes=off -c max_connections=300 -c timezone=UTC" \
  start >/dev/null 2>&1 || { cat "$folder/log" >&2; exit 1; }
echo "$folder"
cat >/dev/null
"#;

/// A running `PostgreSQL` server, one for each test process (or one for the whole run).
#[derive(Debug)]
pub struct Postgres {
    socket: PathBuf,
    /// Keeps the pipe open that the shell waits on; absent when the run brought its own server.
    holder: Option<Child>,
}

impl Postgres {
    /// The server of this process: the one of the run if it brought one, else started now.
    ///
    /// # Errors
    /// [`HarnessError::NotInstalled`] with the command that installs it, or what the server said.
    pub fn start() -> Result<&'static Self, HarnessError> {
        static SERVER: OnceLock<Result<Postgres, HarnessError>> = OnceLock::new();
        SERVER
            .get_or_init(|| match std::env::var_os(SERVER_VARIABLE) {
                Some(socket) => Ok(Self {
                    socket: PathBuf::from(socket),
                    holder: None,
                }),
                None => Self::start_own(),
            })
            .as_ref()
            .map_err(Clone::clone)
    }

    /// A server of its own, stopped when the value is dropped or the process ends.
    ///
    /// # Errors
    /// As [`Postgres::start`].
    pub fn start_own() -> Result<Self, HarnessError> {
        Self::hold(&[])
    }

    /// A server of its own that takes nothing but encrypted connections at this port of `localhost`,
    /// with a certificate of [`Postgres::authority`].
    ///
    /// # Errors
    /// As [`Postgres::start`].
    pub fn start_encrypted(port: u16) -> Result<Self, HarnessError> {
        Self::hold(&[port.to_string()])
    }

    /// Who signed the certificate of a server that was started encrypted.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.socket.join("authority.pem")
    }

    fn hold(how: &[String]) -> Result<Self, HarnessError> {
        let programs = programs()?;
        let mut shell = Command::new("sh");
        if runs_as_root()? {
            // The server refuses to run as root; Debian's package brings this user.
            shell = Command::new("setpriv");
            shell.args([
                "--reuid=postgres",
                "--regid=postgres",
                "--clear-groups",
                "sh",
            ]);
        }
        let mut holder = shell
            .args(["-c", HOLD, "hold-postgres"])
            .arg(&programs)
            .args(how)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // Its own group: a key press or a runner that ends our group must not end the shell
            // before it has stopped the server.
            .process_group(0)
            .spawn()
            .map_err(|error| failed("starting PostgreSQL", &error))?;
        let mut line = String::new();
        if let Some(output) = holder.stdout.take() {
            BufReader::new(output)
                .read_line(&mut line)
                .map_err(|error| failed("starting PostgreSQL", &error))?;
        }
        let folder = line.trim();
        if folder.is_empty() {
            let mut said = String::new();
            if let Some(mut errors) = holder.stderr.take() {
                errors
                    .read_to_string(&mut said)
                    .map_err(|error| failed("starting PostgreSQL", &error))?;
            }
            return Err(HarnessError::Failed {
                what: "starting PostgreSQL",
                said,
            });
        }
        Ok(Self {
            socket: PathBuf::from(folder),
            holder: Some(holder),
        })
    }

    /// The folder of the server's Unix socket.
    #[must_use]
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// A new, empty database with a name nobody has used.
    ///
    /// # Errors
    /// What the server said.
    pub fn fresh_database(&self) -> Result<FreshDatabase, HarnessError> {
        self.made("")
    }

    /// Whether the server is one for all tests of the run, so that what one leaves serves the next.
    pub(crate) fn serves_the_run(&self) -> bool {
        self.holder.is_none()
    }

    /// Whether a test has kept a database to be copied.
    pub(crate) fn has_laid(&self) -> Result<bool, HarnessError> {
        let found = asked(
            &self.socket,
            &format!("select 1 from pg_database where datname = '{LAID}'"),
        )?;
        Ok(!found.is_empty())
    }

    /// Keeps a database, to which nobody is connected any more, to be copied; of tests that began
    /// at the same time one is the first, and the others' serve nobody.
    pub(crate) fn keep_as_laid(&self, database: &FreshDatabase) -> Result<(), HarnessError> {
        let Kept::OnServer { name, .. } = &database.kept else {
            return Ok(());
        };
        // The server may need a moment until it has seen the last connection off.
        let ended = format!(
            "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '{name}'"
        );
        asked(&self.socket, &ended)?;
        let kept = run(
            &self.socket,
            &format!("alter database \"{name}\" rename to {LAID}"),
        );
        match kept {
            Err(error) if !self.has_laid()? => Err(error),
            _ => Ok(()),
        }
    }

    /// A new database like the one that was kept.
    pub(crate) fn copy_of_laid(&self) -> Result<FreshDatabase, HarnessError> {
        self.made(&format!(" template {LAID} strategy file_copy"))
    }

    fn made(&self, how: &str) -> Result<FreshDatabase, HarnessError> {
        // The kernel's own unique names: test processes share one server and process ids return.
        let unique = std::fs::read_to_string("/proc/sys/kernel/random/uuid")
            .map_err(|error| failed("reading a unique name", &error))?;
        let name = format!("test_{}", unique.trim().replace('-', ""));
        run(&self.socket, &format!("create database \"{name}\"{how}"))?;
        let url = format!(
            "postgres://{USER}@localhost/{name}?host={}",
            self.socket.display()
        );
        Ok(FreshDatabase {
            kept: Kept::OnServer {
                socket: self.socket.clone(),
                name,
                url,
            },
        })
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(holder) = &mut self.holder {
            drop(holder.stdin.take());
            // Nothing to mend when waiting fails: the shell stops the server by itself.
            drop(holder.wait());
        }
    }
}

/// Runs one statement as the superuser of the server behind `socket`.
pub(crate) fn run(socket: &Path, statement: &str) -> Result<(), HarnessError> {
    asked(socket, statement).map(drop)
}

/// The same, for what it answers: a line for each row.
fn asked(socket: &Path, statement: &str) -> Result<String, HarnessError> {
    let output = Command::new(programs()?.join("psql"))
        .args([
            "-X",
            "-qAt",
            "-v",
            "ON_ERROR_STOP=1",
            "-d",
            "postgres",
            "-U",
            USER,
        ])
        .arg("-h")
        .arg(socket)
        .args(["-c", statement])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| failed("running psql", &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    Err(HarnessError::Failed {
        what: "a statement",
        said: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// The folder of the newest installed server's programs, complete with what we need of it.
fn programs() -> Result<PathBuf, HarnessError> {
    let missing = |what: String| HarnessError::NotInstalled {
        missing: what,
        package: "postgresql-15",
    };
    let newest = std::fs::read_dir(PROGRAMS)
        .map_err(|_| missing(PROGRAMS.to_owned()))?
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|major| {
            Path::new(PROGRAMS)
                .join(format!("{major}/bin/initdb"))
                .exists()
        })
        .max()
        .ok_or_else(|| missing(format!("{PROGRAMS}/*/bin/initdb")))?;
    let extension = format!("/usr/share/postgresql/{newest}/extension/{NEEDED_EXTENSION}.control");
    if !Path::new(&extension).exists() {
        return Err(missing(extension));
    }
    Ok(Path::new(PROGRAMS).join(format!("{newest}/bin")))
}

/// Whether this process is root, told by who owns its own folder in `/proc`.
fn runs_as_root() -> Result<bool, HarnessError> {
    use std::os::unix::fs::MetadataExt;
    let own =
        std::fs::metadata("/proc/self").map_err(|error| failed("reading who we are", &error))?;
    Ok(own.uid() == 0)
}

fn failed(what: &'static str, error: &std::io::Error) -> HarnessError {
    HarnessError::Failed {
        what,
        said: error.to_string(),
    }
}
