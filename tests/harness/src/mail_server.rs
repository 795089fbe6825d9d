//! A real mail server on loopback (Dovecot of Debian's packages), for IMAP.

use std::fs;
use std::io::{self, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::HarnessError;

const PROGRAM: &str = "/usr/sbin/dovecot";
const CONFIGURATION: &str = "dovecot.conf";
/// A port that is free now may be taken a moment later, by another test for one.
const PORTS: usize = 5;
/// How often a greeting is waited for, for a tenth of a second each time.
const TRIES: usize = 100;

/// A server with as many mailboxes as names are used; it ends with the value.
#[derive(Debug)]
pub struct MailServer {
    child: Child,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl MailServer {
    /// The password of everybody.
    pub const PASSWORD: &str = "pw";

    /// Starts one.
    ///
    /// # Errors
    /// As [`MailServer::configured`].
    pub fn start() -> Result<Self, HarnessError> {
        Self::configured("")
    }

    /// Starts one that announces these capabilities alone, as another make would.
    ///
    /// # Errors
    /// As [`MailServer::configured`].
    pub fn announcing(capabilities: &str) -> Result<Self, HarnessError> {
        Self::configured(&format!("imap_capability = {capabilities}\n"))
    }

    /// Starts one whose mailboxes hold so many kilobytes.
    ///
    /// # Errors
    /// As [`MailServer::configured`].
    pub fn holding(kilobytes: u32) -> Result<Self, HarnessError> {
        Self::configured(&format!(
            "mail_plugins = quota\nplugin {{\n quota = count:User quota\n quota_vsizes = yes\n \
             quota_rule = *:storage={kilobytes}K\n quota_grace = 0\n}}\n"
        ))
    }

    /// Starts one with these lines in its configuration.
    ///
    /// # Errors
    /// Dovecot is not on this machine, or greets on none of several ports.
    pub fn configured(lines: &str) -> Result<Self, HarnessError> {
        if !Path::new(PROGRAM).exists() {
            return Err(HarnessError::NotInstalled {
                missing: PROGRAM.to_owned(),
                package: "dovecot-imapd",
            });
        }
        let failed = |said: String| HarnessError::Failed {
            what: "starting dovecot",
            said,
        };
        for _ in 0..PORTS {
            let begun = Self::begin(lines).map_err(|fault| failed(fault.to_string()))?;
            if let Some(server) = begun {
                return Ok(server);
            }
        }
        Err(failed(format!("no greeting on any of {PORTS} ports")))
    }

    /// Where it answers.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends it, with all connections, and starts it again with the same mailboxes at the same address.
    ///
    /// # Errors
    /// It does not greet again.
    pub fn restart(&mut self) -> Result<(), HarnessError> {
        let failed = |said: String| HarnessError::Failed {
            what: "starting dovecot again",
            said,
        };
        self.end();
        self.child = spawned(self.folder.path()).map_err(|fault| failed(fault.to_string()))?;
        match self.greets() {
            Ok(true) => Ok(()),
            Ok(false) => Err(failed("no greeting".to_owned())),
            Err(fault) => Err(failed(fault.to_string())),
        }
    }

    /// What it has written down, for whoever looks for a reason.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// None if it ended without a greeting.
    fn begin(lines: &str) -> io::Result<Option<Self>> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let folder = tempfile::tempdir()?;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755))?;
        for own in ["run", "state", "store"] {
            fs::create_dir(folder.path().join(own))?;
        }
        let me = fs::metadata(folder.path())?;
        // Where everything runs as root, Dovecot refuses to keep mail as root.
        let (user, group, inner, outer) = if me.uid() == 0 {
            let (user, group) = account("mail")?;
            chown(folder.path().join("store"), Some(user), Some(group))?;
            (user, group, "dovecot".to_owned(), "dovenull".to_owned())
        } else {
            let own = name_of(me.uid())?;
            (me.uid(), me.gid(), own.clone(), own)
        };
        let place = folder.path().display();
        let configuration = format!(
            "protocols = imap\nbase_dir = {place}/run\nstate_dir = {place}/state\n\
             log_path = {place}/log\nlisten = 127.0.0.1\nssl = no\n\
             disable_plaintext_auth = no\nauth_mechanisms = plain login\n\
             default_internal_user = {inner}\ndefault_login_user = {outer}\n\
             first_valid_uid = 1\nmail_uid = {user}\nmail_gid = {group}\n\
             mail_home = {place}/store/%u\nmail_location = sdbox:~/sdbox:DIRNAME=dbox-Mails\n\
             mail_max_userip_connections = 100\n{}\
             passdb {{\n driver = static\n args = password={}\n}}\n\
             userdb {{\n driver = static\n \
             args = uid={user} gid={group} home={place}/store/%u allow_all_users=yes\n}}\n\
             namespace inbox {{\n inbox = yes\n separator = /\n}}\n\
             service imap-login {{\n chroot =\n inet_listener imap {{\n port = {}\n }}\n \
             inet_listener imaps {{\n port = 0\n }}\n}}\nservice anvil {{\n chroot =\n}}\n",
            lines,
            Self::PASSWORD,
            address.port()
        );
        fs::write(folder.path().join(CONFIGURATION), configuration)?;
        let child = spawned(folder.path())?;
        let mut server = Self {
            child,
            address,
            folder,
        };
        Ok(server.greets()?.then_some(server))
    }

    /// Whether it begins to greet while it runs.
    fn greets(&mut self) -> io::Result<bool> {
        for _ in 0..TRIES {
            if self.child.try_wait()?.is_some() {
                return Ok(false);
            }
            if let Ok(mut stream) = TcpStream::connect(self.address) {
                stream.set_read_timeout(Some(Duration::from_secs(5)))?;
                let mut greeting = [0; 4];
                if stream.read_exact(&mut greeting).is_ok() && &greeting == b"* OK" {
                    return Ok(true);
                }
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(false)
    }

    fn end(&mut self) {
        // It ends its own children on SIGTERM.
        let id = self.child.id().to_string();
        Command::new("kill").arg(id).status().ok();
        self.child.wait().ok();
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.end();
    }
}

fn spawned(folder: &Path) -> io::Result<Child> {
    Command::new(PROGRAM)
        .arg("-F")
        .arg("-c")
        .arg(folder.join(CONFIGURATION))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
}

/// The numbers of an account of this machine.
fn account(name: &str) -> io::Result<(u32, u32)> {
    let all = fs::read_to_string("/etc/passwd")?;
    let line = all.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next()? == name).then_some(())?;
        let mut numbers = fields.skip(1).map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    line.ok_or_else(|| io::Error::other(format!("there is no account {name}")))
}

/// The name of an account of this machine.
fn name_of(user: u32) -> io::Result<String> {
    let all = fs::read_to_string("/etc/passwd")?;
    let line = all.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(user)).then(|| name.to_owned())
    });
    line.ok_or_else(|| io::Error::other(format!("there is no account {user}")))
}
